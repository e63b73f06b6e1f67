import type { Context } from './context.js';
import { conflict } from '../errors.js';
import type {
  QueryMyOverridesArgs,
  QueryOverrideQueueArgs,
  ReviewOverrideInput,
  OverrideStatus,
} from '../generated/graphql.js';
import { permit } from '../writing/permit.js';
import { policy } from '../access/policy.js';
import { checkText } from '../kinds/kind.js';
import { cursorsFor } from '../record/cursor.js';
import { mapPage, olderThan, pageOf, pageSize, type CountedPage, type PageArguments } from '../record/page.js';
import type { StoredOverride } from './model.js';
import { changeOverride, openOverride, overrideActor } from './service.js';
import { countOverrides, latestOverrides, type OverrideFilter } from './store.js';
import { isToldToPerson, overrideView, type OverrideView } from './view.js';

/** A page of the overrides that match, under the name of its list. */
const page = async (
  ctx: Context,
  { list, args, filter }: { list: string; args: PageArguments; filter: OverrideFilter },
): Promise<CountedPage<OverrideView>> => {
  const size = pageSize(args.first);
  const cursors = cursorsFor(ctx, list, args);
  const before = olderThan('from', cursors.after);
  const { models } = ctx.hub;
  const [found, totalCount] = await Promise.all([
    latestOverrides(models, { $and: [filter, before] }, size + 1),
    countOverrides(models, filter),
  ]);
  const keysOf = ({ from, _id }: StoredOverride) => [from.toISOString(), _id];
  const cut = pageOf(found, { size, cursors, keysOf });
  return { ...mapPage(cut, (override) => overrideView(override, ctx.now)), totalCount };
};

/** Overrides that the actor made, latest first. */
export const myOverrides = (ctx: Context, args: QueryMyOverridesArgs) => {
  const { userId, role } = ctx.records.reader;
  const open = args.openOnly ? { from: { $lte: ctx.now }, to: { $gt: ctx.now } } : {};
  const filter = { 'by.id': userId, 'by.role': role, ...open };
  return page(ctx, { list: 'myOverrides', args, filter });
};

const unsettled = { $or: [{ review: null }, { 'review.outcome': 'QUERY' }] };
const STANDING: Record<OverrideStatus, (now: Date) => OverrideFilter> = {
  REVIEWED: () => ({ $nor: [unsettled] }),
  UNREVIEWED: (now) => ({ $and: [unsettled, { reviewDue: { $gte: now } }] }),
  OVERDUE: (now) => ({ $and: [unsettled, { reviewDue: { $lt: now } }] }),
};

/** The privacy officer's review queue, latest first. */
export const overrideQueue = async (ctx: Context, args: QueryOverrideQueueArgs) => {
  const standing = args.status ? STANDING[args.status](ctx.now) : {};
  const others = { patientId: { $nin: await ctx.records.ownRecords() } };
  const filter = { $and: [others, standing, args.kind ? { kind: args.kind } : {}] };
  const found = await page(ctx, { list: 'overrideQueue', args, filter });
  // Reading the queue is governance of these people's records, and is in their audit like any other read.
  await Promise.all(
    found.nodes.map(async ({ id, kind, patientId }) => {
      const { decision } = await ctx.records.inEmergency(patientId);
      ctx.audit.reviewed(patientId, decision, { id, kind });
    }),
  );
  return { ...found, unreviewedCount: await unreviewedCount(ctx, others) };
};

/** How many overrides wait for their review: a metric of the first order. */
export const unreviewedCount = (ctx: Pick<Context, 'hub'>, among: OverrideFilter = {}) =>
  countOverrides(ctx.hub.models, { $and: [unsettled, among] });

/** In words, for the person, what happened to their record. */
const toldToPerson = ({ kind, by, from, recipient }: StoredOverride) => {
  const who = `${policy.roles.find(({ role }) => role === by.role)!.title}${by.organisation ? ` at ${by.organisation.name}` : ''}`;
  const when = from.toISOString().slice(0, 16).replace('T', ' at ');
  return kind === 'BREAK_GLASS'
    ? `On ${when} (UTC) a ${who} opened your record in an emergency. A privacy officer has looked at it. Your access log shows what was read.`
    : `On ${when} (UTC) a ${who} shared part of your record with ${recipient?.organisation.name ?? 'another organisation'}, on a legal basis. A privacy officer has looked at it.`;
};

/** Whoever made an override is told what the review found, and the person what happened, if they may know of it. */
const toldOfReview = (
  override: StoredOverride,
  { comment, outcome }: ReviewOverrideInput,
  patientUserId: string | null,
) => {
  const type = 'OVERRIDE_REVIEWED' as const;
  const text = `Your emergency access or disclosure was reviewed: ${outcome}. ${comment}`;
  return [
    { to: [{ userId: override.by.id }], notice: { type, text } },
    ...(isToldToPerson(override)
      ? [{ to: [{ userId: patientUserId }], notice: { type, text: toldToPerson(override) } }]
      : []),
  ];
};

/** Reviews an override. QUERY leaves it in the queue; the outcome of a settled review stands. */
export const reviewOverride = (ctx: Context, input: ReviewOverrideInput) =>
  changeOverride(ctx, {
    operation: 'reviewOverride',
    input,
    open: () => openOverride(ctx, input, () => true),
    permit: ({ override, access }) =>
      permit(ctx, 'reviewOverride', { ...access, category: 'AUDIT_TRAIL', makerId: override.by.id }),
    prepare: async ({ override, access: { patient } }) => {
      if (override.review && override.review.outcome !== 'QUERY')
        throw conflict('The review is settled; its outcome stands.');
      const comment = checkText(input.comment, 'input.comment', 2, 2000);
      const withheldFromPerson = input.withholdFromPerson ?? false;
      const review = { at: ctx.now, by: overrideActor(ctx), outcome: input.outcome, comment, withheldFromPerson };
      const reviewed = { ...override, review };
      return { override: reviewed, notices: toldOfReview(reviewed, { ...input, comment }, patient.userId) };
    },
  });
