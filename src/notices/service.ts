import type { ClientSession } from 'mongoose';
import type { Context } from './context.js';
import { badInput } from '../errors.js';
import type { MarkNoticesReadInput, QueryNoticesArgs, NoticeType } from '../generated/graphql.js';
import { gateRefusal } from '../contract/shield.js';
import { addressedTo as toReader } from './notice.js';
import { cursorsFor } from '../record/cursor.js';
import { mapPage, olderThan, pageOf, pageSize } from '../record/page.js';
import { change } from '../writing/change.js';
import type { StoredNotice } from './model.js';
import { countNotices, latestNotices, markRead } from './store.js';

/** Notices to the reader in person, to the role in which the reader acts, or to that role at their organisation. */
const addressedTo = (ctx: Context) => toReader(ctx.records.reader);

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

const countUnread = (ctx: Context) => countNotices(ctx.hub.models, { $and: [addressedTo(ctx), unreadBy(ctx)] });

/** What the reader is told, newest first. */
export const notices = async (ctx: Context, args: QueryNoticesArgs) => {
  const size = pageSize(args.first);
  const cursors = cursorsFor(ctx, 'notices', args);
  const before = olderThan('at', cursors.after);
  const conditions = [addressedTo(ctx), before, args.unreadOnly ? unreadBy(ctx) : {}];
  const found = await latestNotices(ctx.hub.models, { $and: conditions }, size + 1);
  const keysOf = ({ at, _id }: StoredNotice) => [at.toISOString(), _id];
  const { userId } = ctx.records.reader;
  const page = mapPage(pageOf(found, { size, cursors, keysOf }), (notice) => noticeView(notice, userId));
  return { ...page, unreadCount: await countUnread(ctx) };
};

/** A notice by id, for whom it is; null for everybody else. */
export const findNotice = async (ctx: Context, id: string): Promise<NoticeView | null> => {
  const { role, userId } = ctx.records.reader;
  if (gateRefusal(ctx.hub.contract.gates.get('Query.notices')!, role)) return null;
  const [found] = await latestNotices(ctx.hub.models, { $and: [{ _id: id }, addressedTo(ctx)] }, 1);
  return found ? noticeView(found, userId) : null;
};

/** Marks notices as read for the reader alone. It is about nobody's record: nothing is audited and nobody is told. */
export const markNoticesRead = async (ctx: Context, input: MarkNoticesReadInput) => {
  const { noticeIds } = input;
  const { userId } = ctx.records.reader;
  await change(ctx, {
    operation: 'markNoticesRead',
    input,
    open: async () => addressedTo(ctx),
    // Its gate asks for the role, and whose notices they are is part of finding them.
    permit: () => undefined,
    prepare: (mine) => {
      if (noticeIds.length < 1 || noticeIds.length > 100)
        throw badInput('input.noticeIds', 'must name 1 to 100 notices');
      const unread = { $and: [{ _id: { $in: noticeIds } }, mine, unreadBy(ctx)] };
      const also = (session: ClientSession) =>
        markRead(ctx.hub.models, { which: unread, by: { userId, at: ctx.now } }, session);
      return { made: { id: null }, patientId: null, also };
    },
  });
  return { unreadCount: await countUnread(ctx) };
};
