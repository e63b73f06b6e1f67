import type { ClientSession } from 'mongoose';
import type { NoticeModels as Models } from './model.js';
import type { StoredNotice } from './model.js';

/** MongoDB filter over notices. */
export type NoticeFilter = Record<string, unknown>;

/** Adds notices, in order. */
export const addNotices = async ({ Notice }: Models, notices: readonly StoredNotice[], session: ClientSession) => {
  if (notices.length > 0) await Notice.create([...notices], { session, ordered: true });
};

/** Notices that match, newest first, at most so many. */
export const latestNotices = ({ Notice }: Models, filter: NoticeFilter, limit: number) =>
  Notice.collection
    .find<StoredNotice>(filter as object)
    .sort({ at: -1, _id: -1 })
    .limit(limit)
    .toArray();

/** How many notices match. */
export const countNotices = ({ Notice }: Models, filter: NoticeFilter) =>
  Notice.collection.countDocuments(filter as object);

/** Notes on notices who has read them. */
export const markRead = (
  { Notice }: Models,
  { which, by }: { which: NoticeFilter; by: StoredNotice['readBy'][number] },
  session: ClientSession,
) => Notice.collection.updateMany(which as object, { $push: { readBy: by } } as object, { session });
