import type { ClientSession } from 'mongoose';
import type { RecordHub } from '../record/hub.js';
import { notFound } from '../errors.js';
import type { StoredPatient } from '../record/patient.js';
import type { StoredAnswer, StoredEntry, StoredEvent, StoredVersion } from '../record/model.js';

type Models = RecordHub['models'];

/** What a change was based on is not what is stored any more: somebody else was faster. Nothing was written. */
export class StaleError extends Error {
  constructor() {
    super('What the change was based on has changed meanwhile; nothing was written. Try again.');
    this.name = 'StaleError';
  }
}

/** MongoDB update of a person's document. */
export type FactsUpdate = Record<string, Record<string, unknown>>;

/** The version that another replaces, as it is kept. */
const keptVersion = ({ _id, version, text, patientId }: StoredEntry, replacedAt: Date): StoredVersion => ({
  _id: `${_id}:${version}`,
  entryId: _id,
  patientId,
  version,
  replacedAt,
  text,
});

/** Puts the next version of an entry in place of the one before, which is kept. @throws StaleError where that is gone */
export const replaceVersion = async (
  { Entry, EntryVersion }: Pick<Models, 'Entry' | 'EntryVersion'>,
  next: StoredEntry,
  session: ClientSession,
) => {
  const expected = { _id: next._id, version: next.version - 1 };
  const before = await Entry.findOneAndReplace(expected, next, { session }).lean<StoredEntry>();
  if (!before) throw new StaleError();
  await EntryVersion.create([keptVersion(before, next.changedAt)], { session });
};

/** The same for many at once, in order, where the versions before are at hand. @throws StaleError where one is gone */
export const replaceVersions = async (
  { Entry, EntryVersion }: Pick<Models, 'Entry' | 'EntryVersion'>,
  changes: readonly { before: StoredEntry; next: StoredEntry }[],
  session: ClientSession,
) => {
  if (changes.length === 0) return;
  const replacements = changes.map(({ before: { _id, version }, next: replacement }) => ({
    replaceOne: { filter: { _id, version } as object, replacement },
  }));
  const { matchedCount } = await Entry.collection.bulkWrite(replacements, { session });
  if (matchedCount !== changes.length) throw new StaleError();
  const kept = changes.map(({ before, next }) => keptVersion(before, next.changedAt));
  await EntryVersion.collection.insertMany(kept as object[], { session });
};

/** Adds entries. */
export const addEntries = async ({ Entry }: Models, entries: readonly StoredEntry[], session: ClientSession) => {
  for (const entry of entries) await Entry.create([entry], { session });
};

/** Changes a person's document, by its version. @throws StaleError where somebody changed it meanwhile; NOT_FOUND */
export const replaceFacts = async (
  { Patient }: Models,
  { _id, version }: StoredPatient,
  update: FactsUpdate,
  session: ClientSession,
) => {
  const next = { ...update, $inc: { version: 1 } };
  const { matchedCount } = await Patient.updateOne({ _id, version }, next, { session });
  if (matchedCount === 1) return;
  throw (await Patient.exists({ _id }).session(session)) ? new StaleError() : notFound();
};

/** Adds what others are told of a change. */
export const addEvent = ({ Event }: Models, event: StoredEvent, session: ClientSession) =>
  Event.create([event], { session });

/** The answer that is kept under an id; null where there is none. */
export const findAnswer = ({ Answer }: Models, id: string) => Answer.findById(id).lean<StoredAnswer>();

/** Keeps the answer of a change; fails where its key has one already. */
export const keepAnswer = ({ Answer }: Models, answer: StoredAnswer, session?: ClientSession) =>
  Answer.create([answer], session ? { session } : {});

/** An entry as it is stored, whoever may see it: for what changes with something else. Null where there is none. */
export const findEntry = ({ Entry }: Models, id: string) => Entry.findById(id).lean<StoredEntry>();
