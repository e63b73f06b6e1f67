import type { Context } from '../context.js';
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
import { changeExisting, findOverride, overrideActor } from './service.js';
import { isToldToPerson, overrideView, type OverrideView } from './view.js';

type Filter = Record<string, unknown>;

const page = async (
  ctx: Context,
  list: string,
  args: PageArguments,
  filter: Filter,
): Promise<CountedPage<OverrideView>> => {
  const size = pageSize(args.first);
  const cursors = cursorsFor(ctx, list, args);
  const before = olderThan('from', cursors.after);
  const { collection } = ctx.hub.models.Override;
  const [found, totalCount] = await Promise.all([
    collection
      .find<StoredOverride>({ $and: [filter, before] } as object)
      .sort({ from: -1, _id: -1 })
      .limit(size + 1)
      .toArray(),
    collection.countDocuments(filter as object),
  ]);
  const keysOf = ({ from, _id }: StoredOverride) => [from.toISOString(), _id];
  const cut = pageOf(found, { size, cursors, keysOf });
  return { ...mapPage(cut, (override) => overrideView(override, ctx.now)), totalCount };
};

/** Overrides that the actor made, latest first. */
export const myOverrides = (ctx: Context, args: QueryMyOverridesArgs) => {
  const { userId, role } = ctx.records.reader;
  const open = args.openOnly ? { from: { $lte: ctx.now }, to: { $gt: ctx.now } } : {};
  return page(ctx, 'myOverrides', args, { 'by.id': userId, 'by.role': role, ...open });
};

const unsettled = { $or: [{ review: null }, { 'review.outcome': 'QUERY' }] };
const STANDING: Record<OverrideStatus, (now: Date) => Filter> = {
  REVIEWED: () => ({ $nor: [unsettled] }),
  UNREVIEWED: (now) => ({ $and: [unsettled, { reviewDue: { $gte: now } }] }),
  OVERDUE: (now) => ({ $and: [unsettled, { reviewDue: { $lt: now } }] }),
};

/** The privacy officer's review queue, latest first. */
export const overrideQueue = async (ctx: Context, args: QueryOverrideQueueArgs) => {
  const standing = args.status ? STANDING[args.status](ctx.now) : {};
  const others = { patientId: { $nin: await ctx.records.ownRecords() } };
  const found = await page(ctx, 'overrideQueue', args, {
    $and: [others, standing, args.kind ? { kind: args.kind } : {}],
  });
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
export const unreviewedCount = (ctx: Pick<Context, 'hub'>, among: Filter = {}) =>
  ctx.hub.models.Override.collection.countDocuments({ $and: [unsettled, among] } as object);

/** In words, for the person, what happened to their record. */
const toldToPerson = ({ kind, by, from, recipient }: StoredOverride) => {
  const who = `${policy.roles.find(({ role }) => role === by.role)!.title}${by.organisation ? ` at ${by.organisation.name}` : ''}`;
  const when = from.toISOString().slice(0, 16).replace('T', ' at ');
  return kind === 'BREAK_GLASS'
    ? `On ${when} (UTC) a ${who} opened your record in an emergency. A privacy officer has looked at it. Your access log shows what was read.`
    : `On ${when} (UTC) a ${who} shared part of your record with ${recipient?.organisation.name ?? 'another organisation'}, on a legal basis. A privacy officer has looked at it.`;
};

/** Reviews an override. QUERY leaves it in the queue; the outcome of a settled review stands. */
export const reviewOverride = (ctx: Context, input: ReviewOverrideInput) =>
  changeExisting(
    ctx,
    'reviewOverride',
    input,
    () => findOverride(ctx, input.overrideId, () => true),
    (override, access) => {
      const { patient } = access;
      permit(ctx, 'reviewOverride', access, { category: 'AUDIT_TRAIL', makerId: override.by.id });
      if (override.review && override.review.outcome !== 'QUERY')
        throw conflict('The review is settled; its outcome stands.');
      const comment = checkText(input.comment, 'input.comment', 2, 2000);
      const withheldFromPerson = input.withholdFromPerson ?? false;
      const review = { at: ctx.now, by: overrideActor(ctx), outcome: input.outcome, comment, withheldFromPerson };
      const reviewed = { ...override, review };
      const done = { type: 'OVERRIDE_REVIEWED' as const };
      return {
        override: reviewed,
        notices: [
          {
            to: [{ userId: override.by.id }],
            notice: { ...done, text: `Your emergency access or disclosure was reviewed: ${input.outcome}. ${comment}` },
          },
          ...(isToldToPerson(reviewed)
            ? [{ to: [{ userId: patient.userId }], notice: { ...done, text: toldToPerson(override) } }]
            : []),
        ],
      };
    },
  );
