import { trusted } from 'mongoose';
import { readAll } from '../database/read.js';
import type { RecordHub } from './hub.js';
import type { StoredEntry, StoredVersion } from './model.js';
import type { PatientModels, StoredPatient } from './patient.js';

/** Where the documents of this room lie. */
type Stored = Pick<RecordHub, 'connection' | 'models'>;

const inOrderOf = <T extends { _id: string }>(ids: readonly string[], found: readonly T[]): (T | null)[] => {
  const byId = new Map(found.map((one) => [one._id, one]));
  return ids.map((id) => byId.get(id) ?? null);
};

/** People by id, in the order of the ids; null for each that is not there. */
export const patientsById = async ({ connection }: Stored, ids: readonly string[]) => {
  const filter = ids.length === 1 ? { _id: ids[0] } : { _id: { $in: ids } };
  return inOrderOf(ids, await readAll<StoredPatient>(connection, 'patients', { filter }));
};

/** The person with this NHS number; null where there is none. */
export const patientByNhsNumber = ({ models }: Stored, nhsNumber: string): Promise<StoredPatient | null> =>
  models.Patient.findOne({ nhsNumber }).lean<StoredPatient>().exec();

/** What of a person tells who they are and where they live. */
export type Whereabouts = Pick<StoredPatient, '_id' | 'name' | 'userId' | 'address' | 'locationHidden'>;

/** The same of people by id, in no order; those that are not there are left out. */
export const whereaboutsOf = ({ Patient }: PatientModels, ids: readonly string[]): Promise<Whereabouts[]> =>
  Patient.find({ _id: trusted({ $in: ids }) }, { name: 1, userId: 1, address: 1, locationHidden: 1 })
    .lean<Whereabouts[]>()
    .exec();

/** Every person, one after another: whoever reads them holds one at a time. */
export const everyPatient = ({ Patient }: PatientModels): AsyncIterable<StoredPatient> =>
  Patient.collection.find<StoredPatient>({});

/** Ids of the records that are about the person who signs in so. */
export const recordsOfUser = async ({ models }: Stored, userId: string): Promise<string[]> => {
  const found = await models.Patient.find({ userId }, { _id: 1 }).lean();
  return found.map(({ _id }) => _id);
};

/** Entries by id, in the order of the ids; null for each that is not there. */
export const entriesById = async ({ connection }: Stored, ids: readonly string[]) =>
  inOrderOf(ids, await readAll<StoredEntry>(connection, 'entries', { filter: { _id: { $in: ids } } }));

/** Which entry's earlier versions are asked for. */
export interface VersionsOf {
  patientId: string;
  entryId: string;
}

/** Earlier versions of an entry, newest first, those before some version (null: all) and at most so many. */
export const versionsBefore = (
  { models }: Stored,
  of: VersionsOf,
  { before, first }: { before: number | null; first: number },
): Promise<StoredVersion[]> =>
  models.EntryVersion.find({ ...of, ...(before !== null && { version: trusted({ $lt: before }) }) })
    .sort({ version: -1 })
    .limit(first)
    .lean<StoredVersion[]>()
    .exec();

/** One earlier version of an entry; null where there is none of this number. */
export const versionNumbered = ({ models }: Stored, of: VersionsOf, version: number): Promise<StoredVersion | null> =>
  models.EntryVersion.findOne({ ...of, version })
    .lean<StoredVersion>()
    .exec();
