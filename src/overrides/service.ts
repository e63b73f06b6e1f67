import { custodianOf } from '../access/actor.js';
import type { Context } from './context.js';
import { badInput } from '../errors.js';
import type { Category } from '../generated/graphql.js';
import { gateRefusal } from '../contract/shield.js';
import { overrideId } from '../ids.js';
import { tell, type Addressee, type NoticeText } from '../notices/notice.js';
import type { ChangeInput } from '../writing/idempotency.js';
import { checkText } from '../kinds/kind.js';
import type { PatientAccess } from '../record/repository.js';
import { change } from '../writing/change.js';
import type { FactsUpdate } from '../writing/store.js';
import type { OverrideActor, StoredOverride } from './model.js';
import { findOverrideById, putOverride } from './store.js';
import { overrideView, workingDaysAfter, type OverrideView } from './view.js';

const REVIEW_WITHIN_WORKING_DAYS = 2;

/** The actor, as overrides name them. */
export const overrideActor = ({ records: { reader } }: Context): OverrideActor => ({
  id: reader.userId,
  name: reader.name,
  role: reader.role,
  organisation: reader.organisation && custodianOf(reader),
});

/** Why, in words that a reviewer can judge. @throws BAD_USER_INPUT below 20 characters */
export const explanationOf = (input: { explanation: string }) =>
  checkText(input.explanation, 'input.explanation', 20, 2000);

/** @throws BAD_USER_INPUT unless some categories are named, each once */
export const categoriesOf = (input: { categories?: readonly Category[] }) => {
  const { categories = [] } = input;
  if (categories.length === 0) throw badInput('input.categories', 'must name at least one category');
  return [...new Set(categories)];
};

/** An override as it begins: nothing renewed, sealed, released or reviewed yet. */
export const newOverride = (
  ctx: Context,
  fields: Pick<StoredOverride, 'kind' | 'patientId' | 'explanation' | 'categories' | 'labels' | 'to'> &
    Partial<StoredOverride>,
): StoredOverride => ({
  _id: overrideId(),
  by: overrideActor(ctx),
  recipient: null,
  reason: null,
  basis: null,
  consentSought: null,
  from: ctx.now,
  renewals: [],
  sealed: null,
  releasedAt: null,
  reviewDue: workingDaysAfter(ctx.now, REVIEW_WITHIN_WORKING_DAYS),
  review: null,
  ...fields,
});

/** An override by id that the actor may act on. @throws NOT_FOUND, audited, for everybody else: the two look alike */
export const findOverride = async (
  ctx: Context,
  id: string,
  may: (override: StoredOverride) => boolean,
): Promise<StoredOverride> => {
  const found = await findOverrideById(ctx.hub.models, id);
  if (found && may(found)) return found;
  return ctx.records.refuse(found?.patientId ?? null, null);
};

/**
 * An override for who finds it in a list: whoever made it, in the role in which they did, and those who review it, unless it
 * is of their own record. Null for everybody else. A look by who reviews it is in the audit.
 */
export const overrideSeen = async (ctx: Context, id: string | null | undefined): Promise<OverrideView | null> => {
  const { userId, role } = ctx.records.reader;
  const found = id ? await ctx.loaders.override(id) : null;
  if (!found) return null;
  if (found.by.id === userId && found.by.role === role) return overrideView(found, ctx.now);
  if (gateRefusal(ctx.hub.contract.gates.get('Query.overrideQueue')!, role)) return null;
  const access = (await ctx.records.related([found.patientId])).get(found.patientId);
  if (!access || access.decision.relationship === 'OWN_RECORD') return null;
  ctx.audit.reviewed(found.patientId, access.decision, { id: found._id, kind: found.kind });
  return overrideView(found, ctx.now);
};

/** What a change to an override writes. */
export interface OverrideWriting {
  override: StoredOverride;
  /** Update of the person's document, where decisions change. */
  facts?: FactsUpdate;
  /** Who is told, and what. */
  notices?: readonly { to: readonly Addressee[]; notice: Pick<NoticeText, 'type' | 'text'> }[];
}

/** A change to the overrides of one person. */
interface OverrideChange<Found extends { access: PatientAccess }> {
  operation: string;
  input: ChangeInput;
  open: () => Promise<Found>;
  permit: (found: Found) => void;
  prepare: (found: Found) => Promise<OverrideWriting>;
}

/** An override that the actor may act on, with its person. @throws NOT_FOUND */
export interface FoundOverride {
  override: StoredOverride;
  access: PatientAccess;
}

/** An override with its person, whatever the relationship: for who made it, and who reviews it. */
export const openOverride = async (
  ctx: Context,
  { overrideId: id }: { overrideId: string },
  may: (override: StoredOverride) => boolean,
): Promise<FoundOverride> => {
  const override = await findOverride(ctx, id, may);
  return { override, access: await ctx.records.inEmergency(override.patientId) };
};

/** The actor's own override. @throws NOT_FOUND for everybody else's */
export const openOwnOverride = (ctx: Context, input: { overrideId: string }) => {
  const { userId, role } = ctx.records.reader;
  return openOverride(ctx, input, ({ by }) => by.id === userId && by.role === role);
};

/** Changes an override of one person, and tells who is to be told. No two such changes to one person are made at once. */
export const changeOverride = async <Found extends { access: PatientAccess }>(
  ctx: Context,
  asked: OverrideChange<Found>,
) => {
  const { models } = ctx.hub;
  const { id } = await change(ctx, {
    ...asked,
    prepare: async (found) => {
      const { access } = found;
      const { override, facts = {}, notices = [] } = await asked.prepare(found);
      const { _id: overrideId, kind, categories, patientId } = override;
      const audited = ctx.audit.overridden(patientId, access.decision, { id: overrideId, kind }, categories);
      return {
        made: { id: overrideId },
        patientId,
        record: { access, event: 'override.changed', category: 'AUDIT_TRAIL', audited, facts },
        also: async (session) => {
          await putOverride(models, override, session);
          for (const { to, notice } of notices)
            await tell(models, { to, notice: { ...notice, patientId, overrideId }, at: ctx.now }, session);
        },
      };
    },
  });
  return showOverride(ctx, id!);
};

/**
 * An override after a change to it, for who made it, who reviews it, and who may still open the record.
 * @throws NOT_FOUND for everybody else: the same key may come when the relationship is over
 */
const showOverride = async (ctx: Context, id: string) => {
  const { userId, role } = ctx.records.reader;
  const stored = await findOverrideById(ctx.hub.models, id);
  const access = stored && (await ctx.records.related([stored.patientId])).get(stored.patientId);
  const mine = stored?.by.id === userId && stored.by.role === role;
  if (!stored || !(mine || access || role === 'PRIVACY_OFFICER'))
    return ctx.records.refuse(stored?.patientId ?? null, null);
  return {
    override: overrideView(stored, ctx.now),
    patient: access && ctx.plan.patient ? ctx.records.view(access, ctx.plan.patientCategories) : null,
  };
};
