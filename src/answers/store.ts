import type { ClientSession } from 'mongoose';
import type { Author } from '../record/model.js';
import { StaleError } from '../writing/store.js';
import type { AnswerModels as Models, StoredAwaited, StoredUnread } from './model.js';

type Filter = Record<string, unknown>;

/** Most unread answers of one contributor that are counted and listed. */
const MOST_UNREAD = 1_000;

/** Notes that an entry waits for an answer. False where it waits already: then it goes on waiting as it did, claimed or not. */
export const beginAwaiting = async (
  { AwaitedAnswer }: Models,
  { _id, ...fields }: StoredAwaited,
  session: ClientSession,
): Promise<boolean> => {
  const { upsertedCount } = await AwaitedAnswer.updateOne({ _id }, { $setOnInsert: fields }, { upsert: true, session });
  return upsertedCount === 1;
};

/** Notes that an entry waits no more. */
export const endAwaiting = ({ AwaitedAnswer }: Models, _id: string, session: ClientSession) =>
  AwaitedAnswer.deleteOne({ _id }, { session });

/** An entry that waits; null where it does not. */
export const findAwaited = ({ AwaitedAnswer }: Models, _id: string) =>
  AwaitedAnswer.findById(_id).lean<StoredAwaited>();

/** Entries that wait and match a filter, longest first, at most so many. */
export const longestAwaited = ({ AwaitedAnswer }: Models, filter: Filter, limit: number): Promise<StoredAwaited[]> =>
  AwaitedAnswer.collection
    .find<StoredAwaited>(filter as object)
    .sort({ since: 1, _id: 1 })
    .limit(limit)
    .toArray();

/** Puts another claim in the place of the one that was found. @throws StaleError where that one has changed meanwhile */
export const replaceClaim = async (
  { AwaitedAnswer }: Models,
  {
    found: { _id, claimedAt },
    claim,
  }: {
    found: Pick<StoredAwaited, '_id' | 'claimedAt'>;
    claim: { claimedBy: Author | null; claimedAt: Date | null };
  },
  session: ClientSession,
) => {
  const { matchedCount } = await AwaitedAnswer.updateOne({ _id, claimedAt }, { $set: claim }, { session });
  if (matchedCount !== 1) throw new StaleError();
};

/** Notes that an entry has an answer which its contributor has not read. */
export const noteUnread = ({ UnreadAnswer }: Models, { _id, ...fields }: StoredUnread, session: ClientSession) =>
  UnreadAnswer.updateOne({ _id }, { $set: fields }, { upsert: true, session });

/** Unread answers to what somebody made for an organisation, latest first, at most a thousand; only to some entries where they are named. */
export const unreadOf = (
  { UnreadAnswer }: Models,
  of: Pick<StoredUnread, 'authorId' | 'custodianId'>,
  ids?: readonly string[],
): Promise<StoredUnread[]> =>
  UnreadAnswer.collection
    .find<StoredUnread>({ ...of, ...(ids && { _id: { $in: ids } }) } as object)
    .sort({ at: -1 })
    .limit(MOST_UNREAD)
    .toArray();

/** Takes answers off what somebody has not read, each up to the version that was read: a later answer stays unread. */
export const removeUnread = (
  { UnreadAnswer }: Models,
  { of, read }: { of: Pick<StoredUnread, 'authorId' | 'custodianId'>; read: readonly { entryId: string; version: number }[] },
  session: ClientSession,
) => {
  const each = read.map(({ entryId, version }) => ({ _id: entryId, version: { $lte: version } }));
  return UnreadAnswer.collection.deleteMany({ ...of, $or: each } as object, { session });
};
