import { trusted } from 'mongoose';
import type { Context } from '../context.js';
import { gateRefusal } from '../contract/shield.js';
import { badInput } from '../errors.js';
import type { MarkNoticesReadInput, NoticeType, QueryNoticesArgs } from '../generated/graphql.js';
import { checkKey } from '../writing/idempotency.js';
import { cursorsFor } from '../record/cursor.js';
import { mapPage, olderThan, pageOf, pageSize } from '../record/page.js';
import type { StoredNotice } from './model.js';

/** Notices to the reader in person, or to the role in which the reader acts. */
const addressedTo = (ctx: Context) => {
  const { userId, role } = ctx.records.reader;
  return { $or: [{ userId }, { role }] };
};

const unreadBy = (ctx: Context) => ({ 'readBy.userId': { $ne: ctx.records.reader.userId } });

export interface NoticeView {
  id: string;
  at: string;
  type: NoticeType;
  text: string;
  patientId: string;
  overrideId: string | null;
  read: boolean;
}

/** A notice as its reader gets it. */
export const noticeView = (
  { _id, at, type, text, patientId, overrideId, readBy }: StoredNotice,
  userId: string,
): NoticeView => ({
  id: _id,
  at: at.toISOString(),
  type,
  text,
  patientId,
  overrideId,
  read: readBy.some((one) => one.userId === userId),
});

const countUnread = (ctx: Context) =>
  ctx.hub.models.Notice.collection.countDocuments({ $and: [addressedTo(ctx), unreadBy(ctx)] } as object);

/** What the reader is told, newest first. */
export const notices = async (ctx: Context, args: QueryNoticesArgs) => {
  const size = pageSize(args.first);
  const cursors = cursorsFor(ctx, 'notices', args);
  const before = olderThan('at', cursors.after);
  const conditions = [addressedTo(ctx), before, args.unreadOnly ? unreadBy(ctx) : {}];
  const found = await ctx.hub.models.Notice.collection
    .find<StoredNotice>({ $and: conditions } as object)
    .sort({ at: -1, _id: -1 })
    .limit(size + 1)
    .toArray();
  const keysOf = ({ at, _id }: StoredNotice) => [at.toISOString(), _id];
  const { userId } = ctx.records.reader;
  const page = mapPage(pageOf(found, { size, cursors, keysOf }), (notice) => noticeView(notice, userId));
  return { ...page, unreadCount: await countUnread(ctx) };
};

/** A notice by id, for whom it is; null for everybody else. */
export const findNotice = async (ctx: Context, id: string): Promise<NoticeView | null> => {
  const { userId, role } = ctx.records.reader;
  if (gateRefusal(ctx.hub.contract.gates.get('Query.notices')!, role)) return null;
  const found = await ctx.hub.models.Notice.collection.findOne<StoredNotice>({
    $and: [{ _id: id }, addressedTo(ctx)],
  } as object);
  return found && noticeView(found, userId);
};

/** Marks notices as read for the reader alone; marking twice changes nothing, so the key needs no keeping. */
export const markNoticesRead = async (ctx: Context, input: MarkNoticesReadInput) => {
  checkKey(input);
  const { noticeIds } = input;
  if (noticeIds.length < 1 || noticeIds.length > 100) throw badInput('input.noticeIds', 'must name 1 to 100 notices');
  const { userId, role } = ctx.records.reader;
  await ctx.hub.models.Notice.updateMany(
    { _id: trusted({ $in: noticeIds }), $or: [{ userId }, { role }], 'readBy.userId': trusted({ $ne: userId }) },
    { $push: { readBy: { userId, at: ctx.now } } },
  );
  return { unreadCount: await countUnread(ctx) };
};
