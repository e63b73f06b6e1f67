import { AboutMe } from './about-me.js';
import { AdvanceCare } from './advance-care.js';
import { Alert } from './alert.js';
import { Allergy } from './allergy.js';
import { HolisticAssessment } from './assessment.js';
import { Action, CarePlan, Goal } from './care-plan.js';
import { Contact } from './contact.js';
import type { Category } from '../generated/graphql.js';
import { Medication, MedicationNote } from './medication.js';
import { RecordNote } from './record-note.js';
import { Observation } from './observation.js';
import { Problem } from './problem.js';
import { Referral } from './referral.js';
import { SafeguardingConcern } from './safeguarding-concern.js';
import { CarePackage } from './care-package.js';
import { VoluntarySupportLog } from './voluntary-support-log.js';

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
