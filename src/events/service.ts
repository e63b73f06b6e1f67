import { isRelated } from '../access/decision.js';
import { Level } from '../access/policy.js';
import type { Context as RelationshipContext } from '../relationships/context.js';
import { notFound } from '../errors.js';
import type { RecordChangeType } from '../generated/graphql.js';
import { isAddressedTo } from '../notices/notice.js';
import { noticeView } from '../notices/service.js';
import { preferencesOf } from '../record/patient-view.js';
import { knownOf } from '../relationships/known.js';
import { relationshipsOf } from '../relationships/view.js';
import type { PatientAccess } from '../record/repository.js';
import type { StoredEvent } from '../record/model.js';
import type { EntryView } from '../record/view.js';
import type { EventFeed, FeedItem } from './feed.js';

/** A request that may listen to what happens. */
type Context = RelationshipContext & { hub: { feed: EventFeed } };

/** One change as a reader gets it. */
export interface RecordChangeView {
  type: RecordChangeType;
  at: string;
  category: StoredEvent['category'] | null;
  entry: EntryView | null;
}

const TYPES: Record<StoredEvent['type'], RecordChangeType | null> = {
  'entry.added': 'ENTRY_ADDED',
  'entry.amended': 'ENTRY_AMENDED',
  'entry.answered': 'ENTRY_ANSWERED',
  'entry.superseded': 'ENTRY_SUPERSEDED',
  'entry.entered-in-error': 'ENTRY_ENTERED_IN_ERROR',
  'sharing.changed': 'SHARING_CHANGED',
  'relationship.changed': 'RELATIONSHIP_CHANGED',
  // Who broke a glass is told by notices; to a subscription it is only a reason to decide anew.
  'override.changed': null,
};

/** What happens to one person's record from now on. @throws NOT_FOUND, audited, where it is none of this reader's */
export const changesOf = async (ctx: Context, patientId: string) => {
  await ctx.records.access(patientId);
  return ctx.hub.feed.listen((item) => 'event' in item && item.event.patientId === patientId);
};

/** Notices from now on: to the reader in person, to the role, or to the role at the reader's organisation. */
export const noticesFor = (ctx: Context) => {
  const { reader } = ctx.records;
  return ctx.hub.feed.listen((item) => 'notice' in item && isAddressedTo(item.notice, reader));
};

/** Whether the reader may know of the relationship or the preference that has changed: otherwise nothing has. */
const knowsSubject = async (ctx: Context, access: PatientAccess, { type, subjectId }: StoredEvent) => {
  const isSubject = ({ id }: { id?: string | null }) => id === subjectId;
  if (!subjectId) return true;
  if (type === 'sharing.changed')
    return preferencesOf(access.patient, ctx.records.namingFor(access.decision)).some(isSubject);
  return relationshipsOf(access.patient, await knownOf(ctx, access), ctx.now).some(isSubject);
};

/**
 * A change as this reader may see it now, decided in a context of its own; null where nothing is to be sent.
 * @throws NOT_FOUND where the reader has lost the record
 */
export const changeAsSeen = async (
  ctx: Context,
  patientId: string,
  item: FeedItem,
): Promise<RecordChangeView | null> => {
  const access = (await ctx.records.related([patientId])).get(patientId);
  if (!access || !isRelated(access.decision)) throw notFound();
  if ('resync' in item) return { type: 'RESYNC', at: item.resync.toISOString(), category: null, entry: null };
  if (!('event' in item)) return null;
  const { type: happened, at, category, entryId } = item.event;
  const type = TYPES[happened];
  if (!type) return null;
  const { decision } = access;
  const change = { type, at: at.toISOString(), category };
  if (entryId === null) {
    if (decision.read[category] !== Level.FULL || !(await knowsSubject(ctx, access, item.event))) return null;
    ctx.audit.disclosed(patientId, decision, [category]);
    return { ...change, entry: null };
  }
  const entry = await ctx.records.entryIfVisible(entryId);
  return entry && { ...change, category: entry.category, entry };
};

/** A notice as its reader gets it; null for what is none. */
export const noticeAsSeen = (ctx: Context, item: FeedItem) =>
  'notice' in item ? noticeView(item.notice, ctx.records.reader.userId) : null;
