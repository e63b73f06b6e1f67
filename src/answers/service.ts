import { authorOf, custodianOf } from '../access/actor.js';
import { grantOf } from '../access/decision.js';
import { Level, policy } from '../access/policy.js';
import { kindConstant } from '../contract/expand.js';
import { conflict } from '../errors.js';
import type { AwaitingAnswerFilter, ClaimAnswerInput, QueryAwaitingAnswerArgs } from '../generated/graphql.js';
import { kindNames } from '../kinds/kinds.js';
import { cursorsFor } from '../record/cursor.js';
import { beyond, mapPage, PAGE_CAP, pageOf, pageSize, type Page } from '../record/page.js';
import type { PatientView } from '../record/patient-view.js';
import type { EntryView } from '../record/view.js';
import { change } from '../writing/change.js';
import { openEntry } from '../writing/entries.js';
import { permit } from '../writing/permit.js';
import { askedAsOwner } from '../writing/respond.js';
import type { Context } from './context.js';
import type { StoredAwaited } from './model.js';
import { findAwaited, longestAwaited, replaceClaim } from './store.js';

/** An entry that waits for an answer, as a reader gets it. */
export interface AwaitedView {
  entry: EntryView;
  patient: PatientView;
  since: string;
  claimedBy: Pick<NonNullable<StoredAwaited['claimedBy']>, 'name' | 'role'> | null;
  claimedAt: string | null;
}

/** Whether the reader sees an entry in full now. */
const readsInFull = async ({ records }: Context, entryId: string) => {
  const { level, alive } = await records.glimpse(entryId);
  return alive && level === Level.FULL;
};

const viewOf = async (ctx: Context, stored: StoredAwaited): Promise<AwaitedView | null> => {
  const { _id, patientId, since, claimedBy, claimedAt } = stored;
  const entry = (await readsInFull(ctx, _id)) ? await ctx.records.entryIfVisible(_id) : null;
  if (!entry) return null;
  const patient = ctx.records.view(await ctx.records.access(patientId), ctx.plan.patientCategories);
  const claimer = claimedBy && { name: claimedBy.name, role: claimedBy.role };
  return {
    entry,
    patient,
    since: since.toISOString(),
    claimedBy: claimer,
    claimedAt: claimedAt?.toISOString() ?? null,
  };
};

/** What waits for the reader's organisation, in the categories that the reader's role reads in full. */
const waitingFor = ({ records: { reader } }: Context, filter: AwaitingAnswerFilter) => {
  const { kind, olderThan, unclaimedOnly } = filter;
  const categories = policy.categories.filter((category) => grantOf(reader, policy, category).read === Level.FULL);
  return [
    { organisationId: custodianOf(reader).id, category: { $in: categories } },
    ...(kind ? [{ kind: kindNames.find((name) => kindConstant(name) === kind) }] : []),
    ...(olderThan ? [{ since: { $lt: new Date(olderThan) } }] : []),
    ...(unclaimedOnly ? [{ claimedBy: null }] : []),
  ];
};

const keysOf = ({ since, _id }: StoredAwaited) => [since.toISOString(), _id];

/**
 * Entries that wait for the answer of the reader's organisation, longest first. What the reader does not see in full is
 * left out before the page is cut. A page takes three reads, of what waits, of the entries and of the people; and three
 * more for each hundred that wait and are not for this reader.
 */
export const awaitingAnswer = async (ctx: Context, args: QueryAwaitingAnswerArgs): Promise<Page<AwaitedView>> => {
  const size = pageSize(args.first);
  const cursors = cursorsFor(ctx, 'awaitingAnswer', args);
  const wanted = waitingFor(ctx, args.filter ?? {});
  const seen: StoredAwaited[] = [];
  let last = cursors.after;
  // What the page needs, and only where some of that may not be shown, more at a time.
  for (let limit = size + 1; seen.length <= size; limit = PAGE_CAP) {
    const batch = await longestAwaited(ctx.hub.models, { $and: [...wanted, beyond('since', last, true)] }, limit);
    const inFull = await Promise.all(batch.map(({ _id }) => readsInFull(ctx, _id)));
    seen.push(...batch.filter((_, i) => inFull[i]));
    if (batch.length < limit) break;
    last = keysOf(batch.at(-1)!);
  }
  const page = pageOf(seen, { size, cursors, keysOf });
  const views = new Map(await Promise.all(page.nodes.map(async (one) => [one, await viewOf(ctx, one)] as const)));
  return mapPage(page, (one) => views.get(one) ?? null);
};

/** An entry that somebody of the answering organisation takes on, or gives back. @throws CONFLICT where that cannot be now */
const claimOf = (ctx: Context, awaited: StoredAwaited | null, { claimed }: ClaimAnswerInput) => {
  const { reader } = ctx.records;
  if (awaited?.organisationId !== custodianOf(reader).id)
    throw conflict('The entry does not wait for an answer of your organisation, or was answered meanwhile.');
  const holder = awaited.claimedBy?.id ?? null;
  if (holder !== null && holder !== reader.userId)
    throw conflict('A colleague has claimed it; ask them to give it back. You may answer it all the same.');
  return claimed ? { claimedBy: authorOf(reader), claimedAt: ctx.now } : { claimedBy: null, claimedAt: null };
};

/**
 * Claims an entry that waits for an answer, so that two people do not do the same work, or gives it back. It changes
 * nothing in the record; whoever may answer still may.
 * @throws NOT_FOUND, FORBIDDEN, CONFLICT
 */
export const claimAnswer = async (ctx: Context, input: ClaimAnswerInput): Promise<{ awaited: AwaitedView | null }> => {
  const { models } = ctx.hub;
  await change(ctx, {
    operation: 'claimAnswer',
    input,
    open: async () => ({
      found: await openEntry(ctx, { ...input, expectedVersion: 1 }),
      awaited: await findAwaited(models, input.entryId),
    }),
    permit: async ({ found }) => permit(ctx, 'claimAnswer', await askedAsOwner(ctx, found)),
    prepare: ({ found: { entry }, awaited }) => {
      const claim = claimOf(ctx, awaited, input);
      return {
        made: { id: entry._id, version: entry.version },
        patientId: entry.patientId,
        also: (session) => replaceClaim(models, awaited!, claim, session),
      };
    },
  });
  const now = await findAwaited(models, input.entryId);
  return { awaited: now && (await viewOf(ctx, now)) };
};
