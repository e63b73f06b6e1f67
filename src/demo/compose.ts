import { headlineOf } from '../kinds/headline.js';
import type { Category } from '../generated/graphql.js';
import { sourceId } from '../ids.js';
import { blankPatient, type StoredPatient } from '../record/patient.js';
import { composeEntry, type Contribution } from '../writing/compose.js';
import { kindCalled, type KindName } from '../kinds/kinds.js';
import type { StoredEntry } from '../record/model.js';
import { by, type StaffId } from './people.js';

/** The day on which the demo neighbourhood stands still. */
export const DEMO_TODAY = new Date('2026-03-31T09:00:00.000Z');
const SOURCE = 'urn:shared-care-hub:demo';
export const SNOMED = 'http://snomed.info/sct';
export const sct = (code: string, display: string) => ({ system: SNOMED, code, display });

/** One person of the demo, with what the services have contributed. */
export interface DemoPerson {
  patient: StoredPatient;
  entries: StoredEntry[];
}

export const demoPatientId = (key: string) => sourceId('pat', SOURCE, key);

/** A patient with everything unsaid left empty. */
export const person = (key: string, fields: Partial<StoredPatient> & Pick<StoredPatient, 'name'>): StoredPatient => ({
  ...blankPatient(demoPatientId(key), fields.name),
  demo: true,
  ...fields,
});

/** The fixed headline of kinds that have one. */
const headline = (kind: KindName) =>
  'headline' in kindCalled(kind).shape && kindCalled(kind).categories.length === 1
    ? { headline: headlineOf(kindCalled(kind).categories[0]!) }
    : {};

/** Adds entries to a person's record, each with an id that is the same in every run. */
export const recordOf = (patient: StoredPatient) => {
  const entries: StoredEntry[] = [];
  const add = (
    author: StaffId,
    kind: KindName,
    on: string,
    body: Record<string, unknown>,
    more: Partial<Contribution> = {},
  ): string => {
    const effectiveAt = new Date(on.length === 10 ? `${on}T10:00:00.000Z` : on);
    const id = sourceId('ent', SOURCE, `${patient._id}/${entries.length}`);
    const given = { ...body, ...headline(kind) };
    entries.push(
      composeEntry(
        { id, patientId: patient._id, kind, body: given, ...by(author), effectiveAt, recordedAt: effectiveAt, ...more },
        effectiveAt,
      ),
    );
    return id;
  };
  /** An entry in a category that has no kind of its own. */
  const note = (
    author: StaffId,
    category: Category,
    on: string,
    text: string,
    more: Partial<Contribution> & { code?: object } = {},
  ) => {
    const { code, ...envelope } = more;
    return add(author, 'RecordNote', on, { headline: headlineOf(category), text, code }, { category, ...envelope });
  };
  return { entries, add, note };
};

/** A span of time, with an id that is unique within the person. */
const period = (from: string, to: string | null = null, id?: string) => ({
  from: new Date(from),
  to: to ? new Date(to) : null,
  ...(id && { id: `rel_${id}` }),
});

/** Membership of a care team. */
export const member = (
  id: StaffId,
  from: string,
  more: { to?: string; namedClinician?: boolean; careCoordinator?: boolean } = {},
): StoredPatient['careTeam'][number] => {
  const { author, custodian } = by(id);
  return {
    userId: id,
    name: author.name,
    role: author.role!,
    organisation: custodian,
    contactRoute: 'Through the practice, 020 7946 0000',
    namedClinician: more.namedClinician ?? false,
    careCoordinator: more.careCoordinator ?? false,
    id: `rel_${id}-${from}`,
    reason: 'Agreed when care was planned',
    ...period(from, more.to),
  };
};

/** A sharing preference; explicit permission unless said otherwise. */
export const preference = (
  id: string,
  fields: Partial<StoredPatient['sharingPreferences'][number]> &
    Pick<StoredPatient['sharingPreferences'][number], 'scope'>,
  from: string,
  to: string | null = null,
): StoredPatient['sharingPreferences'][number] => ({
  id: `shp_${id}`,
  decision: 'PERMIT',
  basis: 'EXPLICIT',
  organisations: [],
  categories: [],
  objectionOutcome: null,
  evidence: 'Signed form, kept by the care coordinator',
  ...period(from, to),
  ...fields,
});

export { period };
