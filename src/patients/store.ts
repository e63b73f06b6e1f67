import type { Sort } from 'mongodb';
import type { RecordHub } from '../record/hub.js';
import type { StoredPatient } from '../record/patient.js';

type Models = RecordHub['models'];

/** MongoDB filter over people. */
export type PatientFilter = Readonly<Record<string, unknown>>;

/** What the order of a list of people rests on. */
export type NamedRow = Pick<StoredPatient, '_id' | 'nameKey'>;

/** People that match, in an order, at most so many: what the order rests on, and nothing else of them. */
export const namedRows = (
  { Patient }: Models,
  filter: PatientFilter,
  { sort, limit }: { sort: Sort; limit: number },
): Promise<NamedRow[]> =>
  Patient.collection
    .find<NamedRow>(filter, { projection: { nameKey: 1 } })
    .sort(sort)
    .limit(limit)
    .toArray();

/** How many people match. */
export const countPeople = ({ Patient }: Models, filter: PatientFilter) => Patient.collection.countDocuments(filter);

/** Everybody with an NHS number. */
export const withNhsNumber = ({ Patient }: Models, nhsNumber: string) =>
  Patient.find({ nhsNumber }).lean<StoredPatient[]>();

/** Everybody of a name and a date of birth whose location is not hidden. */
export const withNameAndBirth = (
  { Patient }: Models,
  { nameKey, dateOfBirth }: Pick<StoredPatient, 'nameKey' | 'dateOfBirth'>,
) => Patient.find({ dateOfBirth, nameKey, locationHidden: false }).lean<StoredPatient[]>();
