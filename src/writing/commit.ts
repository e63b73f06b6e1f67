import type { ClientSession } from 'mongoose';
import type { AuditEvent } from '../audit/event.js';
import type { Context } from '../record/context.js';
import { transactAudited } from '../audit/outbox.js';
import { isDuplicateKey } from '../database/connect.js';
import type { RecordModels as Models } from '../record/model.js';
import type { Category } from '../generated/graphql.js';
import { uuidv7 } from '../ids.js';
import { viewOf } from './compose.js';
import { answerFor, earlierAnswer, type ChangeInput, type EntryChangeInput } from './idempotency.js';
import type { StoredAnswer, StoredEntry, StoredEvent, StoredVersion } from '../record/model.js';
import type { PatientAccess } from '../record/repository.js';
import type { EntryView } from '../record/view.js';

/** A change that named a version which is no longer the current one; nothing was written. */
export interface ConflictView {
  message: string;
  expectedVersion: number;
  currentVersion: number;
  expected: EntryView | null;
  current: EntryView | null;
}

/** What a change to an entry comes to. */
export interface ChangeResult {
  entry: EntryView | null;
  conflict: ConflictView | null;
}

/** Everything one change writes, in one transaction. */
export interface Writing {
  /** New entries. */
  added?: StoredEntry[];
  /** Entries in their next version; each replaces the version before, or the whole change is void. */
  changed?: StoredEntry[];
  event: StoredEvent['type'];
  category: Category;
  /** What else changes with it, in the same transaction. */
  also?: (session: ClientSession) => Promise<unknown>;
  /** The entry that answers the caller. */
  result: StoredEntry;
  access: PatientAccess;
}

/** The stored version is no longer the expected one: somebody else was faster. */
export class StaleVersionError extends Error {
  constructor() {
    super('An entry was changed meanwhile; nothing was written. Try again.');
  }
}

/** The version that another replaces, as it is kept. */
const keptVersion = ({ _id, version, text, patientId }: StoredEntry, replacedAt: Date): StoredVersion => ({
  _id: `${_id}:${version}`,
  entryId: _id,
  patientId,
  version,
  replacedAt,
  text,
});

/** Puts the next version of an entry in place of the one before, which is kept. @throws StaleVersionError where that is gone */
export const replaceVersion = async ({ Entry, EntryVersion }: Models, next: StoredEntry, session: ClientSession) => {
  const expected = { _id: next._id, version: next.version - 1 };
  const before = await Entry.findOneAndReplace(expected, next, { session }).lean<StoredEntry>();
  if (!before) throw new StaleVersionError();
  await EntryVersion.create([keptVersion(before, next.changedAt)], { session });
};

/** The same for many at once, in order, where the versions before are at hand. @throws StaleVersionError where one is gone */
export const replaceVersions = async (
  { Entry, EntryVersion }: Models,
  changes: readonly { before: StoredEntry; next: StoredEntry }[],
  session: ClientSession,
) => {
  if (changes.length === 0) return;
  const replacements = changes.map(({ before: { _id, version }, next: replacement }) => ({
    replaceOne: { filter: { _id, version } as object, replacement },
  }));
  const { matchedCount } = await Entry.collection.bulkWrite(replacements, { session });
  if (matchedCount !== changes.length) throw new StaleVersionError();
  const kept = changes.map(({ before, next }) => keptVersion(before, next.changedAt));
  await EntryVersion.collection.insertMany(kept as object[], { session });
};

/** The typed answer to a stale change: both versions, as far as the actor may see them. */
export const conflictOf = async (
  ctx: Context,
  entry: StoredEntry,
  access: PatientAccess,
  expectedVersion: number,
): Promise<ChangeResult> => {
  const [expected, now] = await Promise.all([
    ctx.records.version(entry, access.decision, expectedVersion),
    ctx.records.version(entry, access.decision, entry.version),
  ]);
  ctx.audit.disclosed(entry.patientId, access.decision, [entry.category]);
  return {
    entry: null,
    conflict: {
      message: `The entry is in version ${entry.version}, not ${expectedVersion}: somebody changed it meanwhile. Nothing was written. Compare the two and send the change again with the current version.`,
      expectedVersion,
      currentVersion: entry.version,
      expected,
      current: now,
    },
  };
};

/** The answer of an earlier change again, authorised anew. */
export const replay = async (ctx: Context, answer: StoredAnswer): Promise<ChangeResult> => {
  // What this request read before may be older than the answer.
  ctx.records.forgetEntry(answer.entryId!);
  const { entry, access } = await ctx.records.storedEntry(answer.entryId!);
  const view = await ctx.records.version(entry, access.decision, answer.version!);
  return { entry: view && ctx.records.disclosed(view, access), conflict: null };
};

/** Keeps the answer of a change that came to nothing, so that its key stands for it; the entry is shown as it is. */
const keepAnswer = async (ctx: Context, operation: string, input: ChangeInput, { result, access }: Writing) => {
  const patientId = access.patient._id;
  const answer = answerFor(ctx, operation, input, { entryId: result._id, version: result.version, patientId });
  try {
    await ctx.hub.models.Answer.create([answer]);
  } catch (error) {
    return afterFailure(ctx, operation, input, error);
  }
  return { entry: ctx.records.disclosed(JSON.parse(result.text) as EntryView, access), conflict: null };
};

/** Writes a change, its audit event, its outbox event and its answer in one transaction. */
export const commit = async (
  ctx: Context,
  operation: string,
  input: ChangeInput,
  writing: Writing,
): Promise<ChangeResult> => {
  const { added = [], changed = [], also, event, category, result, access } = writing;
  if (added.length + changed.length === 0) return keepAnswer(ctx, operation, input, writing);
  const patientId = access.patient._id;
  const audited = ctx.audit.written(
    patientId,
    access.decision,
    category,
    [...added, ...changed].map(({ _id }) => _id),
  );
  const { models } = ctx.hub;
  try {
    await inTransaction(ctx, audited, async (session) => {
      for (const entry of added) await models.Entry.create([entry], { session });
      for (const entry of changed) await replaceVersion(models, entry, session);
      await also?.(session);
      await models.Event.create(
        [
          {
            _id: uuidv7(),
            at: ctx.now,
            type: event,
            patientId,
            entryId: result._id,
            category,
            actorId: ctx.records.reader.userId,
          },
        ],
        { session },
      );
      await models.Answer.create(
        [answerFor(ctx, operation, input, { entryId: result._id, version: result.version, patientId })],
        { session },
      );
    });
  } catch (error) {
    return afterFailure(ctx, operation, input, error);
  }
  for (const { _id } of changed) ctx.records.forgetEntry(_id);
  if (also) ctx.records.forget(patientId);
  return { entry: ctx.records.disclosed(viewOf(result), access), conflict: null };
};

/** Somebody else was faster: with the same key, whose answer this is then; or with the same entry, which is a conflict. */
const afterFailure = async (
  ctx: Context,
  operation: string,
  input: ChangeInput,
  error: unknown,
): Promise<ChangeResult> => {
  if (isDuplicateKey(error) || error instanceof StaleVersionError) {
    const earlier = await earlierAnswer(ctx, operation, input);
    if (earlier) return replay(ctx, earlier);
  }
  if (error instanceof StaleVersionError && 'entryId' in input) {
    const { entryId: id, expectedVersion } = input as EntryChangeInput;
    const now = await ctx.hub.models.Entry.findById(id).lean<StoredEntry>();
    ctx.records.forgetEntry(id);
    if (now) return conflictOf(ctx, now, await ctx.records.access(now.patientId), expectedVersion);
  }
  throw error;
};

/** Runs a change in a transaction together with its audit event, and orders the event in the chain afterwards. */
export const inTransaction = async (
  ctx: Context,
  audited: AuditEvent,
  write: (session: ClientSession) => Promise<void>,
) => {
  await transactAudited(ctx.hub, audited, write);
  ctx.audit.chainWritten([audited]);
};
