import { custodianOf } from '../access/actor.js';
import { Level } from '../access/policy.js';
import { badInput } from '../errors.js';
import type { MarkAnswersReadInput, QueryMyContributionsArgs } from '../generated/graphql.js';
import { cursorsFor } from '../record/cursor.js';
import { TEXT_FIELDS, type StoredText } from '../record/entry-text.js';
import type { StoredEntry } from '../record/model.js';
import { mapPage, olderThan, PAGE_CAP, pageOf, pageSize, type Page } from '../record/page.js';
import type { PatientAccess } from '../record/repository.js';
import type { ContributionView, EntryView } from '../record/view.js';
import { change } from '../writing/change.js';
import type { Context } from './context.js';
import { removeUnread, unreadOf } from './store.js';

const owner = ({ records: { reader } }: Context) => ({ authorId: reader.userId, custodianId: custodianOf(reader).id });

/** Which contributions are asked for, as a MongoDB filter. */
const narrowed = async (ctx: Context, { answeredOnly, unreadOnly }: QueryMyContributionsArgs) => {
  const { authorId, custodianId } = owner(ctx);
  const unread = unreadOnly ? await unreadOf(ctx.hub.models, owner(ctx)) : [];
  return {
    'author.id': authorId,
    'custodian.id': custodianId,
    ...(answeredOnly && { 'responses.0': { $exists: true } }),
    ...(unreadOnly && { _id: { $in: unread.map(({ _id }) => _id) } }),
  };
};

/**
 * Entries the reader made, latest change first, each with its person. What the reader may no longer see is left out
 * before the page is cut, so that neither its end nor its cursor tells that there was something.
 */
export const myContributions = async (
  ctx: Context,
  args: QueryMyContributionsArgs,
): Promise<Page<ContributionView>> => {
  const size = pageSize(args.first);
  const seen: { keys: string[]; entry: EntryView; access: PatientAccess }[] = [];
  const cursors = cursorsFor(ctx, 'myContributions', args);
  const own = await narrowed(ctx, args);
  let last = cursors.after;
  // What the page needs, and only where some of that may not be shown, more at a time.
  for (let limit = size + 1; seen.length <= size; limit = PAGE_CAP) {
    const batch = await contributionsAfter(ctx, { own, last, limit });
    const related = await ctx.records.related([...new Set(batch.map(({ patientId }) => patientId))]);
    for (const stored of batch) {
      const { _id, patientId, changedAt } = stored;
      const access = related.get(patientId);
      const entry = access && ctx.records.read(stored, access.decision);
      if (entry) seen.push({ keys: [changedAt.toISOString(), _id], entry, access });
    }
    if (batch.length < limit) break;
    const { changedAt, _id } = batch.at(-1)!;
    last = [changedAt.toISOString(), _id];
  }
  const page = pageOf(seen, { size, cursors, keysOf: ({ keys }) => keys });
  const ids = page.nodes.map(({ entry }) => entry.id);
  const unread = new Set((await unreadOf(ctx.hub.models, owner(ctx), ids)).map(({ _id }) => _id));
  return mapPage(page, ({ entry, access }) => {
    ctx.audit.disclosed(access.patient._id, access.decision, [entry.category]);
    const patient = ctx.records.view(access, ctx.plan.patientCategories);
    return { entry, patient, unread: unread.has(entry.id) };
  });
};

const contributionsAfter = (
  { hub }: Context,
  { own, last, limit }: { own: Record<string, unknown>; last: string[] | null; limit: number },
) =>
  hub.models.Entry.collection
    .find<StoredText & Pick<StoredEntry, 'patientId' | 'changedAt'>>(
      { $and: [own, olderThan('changedAt', last)] } as object,
      { projection: { patientId: 1, changedAt: 1, ...TEXT_FIELDS } },
    )
    .sort({ changedAt: -1, _id: -1 })
    .limit(limit)
    .toArray();

/** How many of the reader's entries, as far as they may still see them, have an answer that they have not read; at most a thousand. */
export const unreadCount = async (ctx: Context): Promise<number> => {
  const rows = await unreadOf(ctx.hub.models, owner(ctx));
  const seen = await Promise.all(rows.map(({ _id }) => ctx.records.glimpse(_id)));
  return seen.filter(({ level }) => level !== Level.NONE).length;
};

/** Marks answers as read, for their contributor alone. It changes nobody's record: nothing is audited and nobody is told. */
export const markAnswersRead = async (ctx: Context, input: MarkAnswersReadInput) => {
  const { answers } = input;
  await change(ctx, {
    operation: 'markAnswersRead',
    input,
    open: async () => owner(ctx),
    // Its gate asks for the role, and whose entries they are is part of finding them.
    permit: () => undefined,
    prepare: (mine) => {
      if (answers.length < 1 || answers.length > 100) throw badInput('input.answers', 'must name 1 to 100 entries');
      const also = (session: Parameters<typeof removeUnread>[3]) =>
        removeUnread(ctx.hub.models, mine, answers, session);
      return { made: { id: null }, patientId: null, also };
    },
  });
  return { unreadCount: await unreadCount(ctx) };
};
