import { AboutMe } from '../about-me/model.js';
import { AdvanceCare } from '../advance-care/model.js';
import { Alert } from '../alerts/model.js';
import { Allergy } from '../allergies/model.js';
import { HolisticAssessment } from '../assessments/model.js';
import { Action, CarePlan, Goal } from '../care-plans/model.js';
import { Contact } from '../contacts/model.js';
import type { Category } from '../generated/graphql.js';
import { Medication, MedicationNote } from '../medications/model.js';
import { RecordNote } from '../notes/model.js';
import { Observation } from '../observations/model.js';
import { Problem } from '../problems/model.js';
import { Referral } from '../referrals/model.js';
import { SafeguardingConcern } from '../safeguarding/model.js';
import { CarePackage } from '../social-care/model.js';
import { VoluntarySupportLog } from '../voluntary-support/model.js';

/** Every kind of entry, by its type name in the schema. */
export const kinds = {
  Problem,
  Medication,
  MedicationNote,
  Allergy,
  Observation,
  Contact,
  HolisticAssessment,
  CarePackage,
  CarePlan,
  Goal,
  Action,
  AboutMe,
  Alert,
  SafeguardingConcern,
  AdvanceCare,
  VoluntarySupportLog,
  Referral,
  RecordNote,
} as const;

export type KindName = keyof typeof kinds;
export type Heading = (typeof kinds)[KindName]['heading'];

export const kindNames = Object.keys(kinds) as KindName[];

/** The kind that a heading of the record lists. */
export const kindOfHeading = new Map<Heading, KindName>(kindNames.map((name) => [kinds[name].heading, name]));

/** Kinds whose heading is read in pages: there may be thousands of them in one record. */
export const pagedKinds: ReadonlySet<KindName> = new Set([
  'MedicationNote',
  'Observation',
  'Contact',
  'VoluntarySupportLog',
]);

/** The kind of the entries in a connection of the schema. */
export const kindOfConnection = new Map([...pagedKinds].map((name) => [`${name}Connection`, name]));

/** Categories that entries of these kinds can belong to. */
export const categoriesOf = (names: readonly KindName[]): readonly Category[] => {
  const known = remembered.get(names);
  if (known) return known;
  const categories = [...new Set(names.flatMap((name) => kinds[name].categories))];
  remembered.set(names, categories);
  return categories;
};

/** By the list itself: the plan of an operation hands in the same one every time. */
const remembered = new WeakMap<readonly KindName[], readonly Category[]>();
