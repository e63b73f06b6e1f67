import type { Context } from '../context.js';
import { gateRefusal } from '../contract/shield.js';
import { badInput, notFound } from '../errors.js';
import type { Category, OverrideKind } from '../generated/graphql.js';
import { overrideId } from '../ids.js';
import { tell, type Addressee, type NoticeText } from '../notices/notice.js';
import { changeFacts, type FactsChange, type FactsWriting } from '../writing/change-facts.js';
import { custodianOf } from '../auth/actor.js';
import type { ChangeInput } from '../writing/idempotency.js';
import { checkText } from '../kinds/kind.js';
import type { PatientAccess } from '../record/repository.js';
import type { OverrideActor, StoredOverride } from './model.js';
import { overrideView, workingDaysAfter, type OverrideView } from './view.js';

const REVIEW_WITHIN_WORKING_DAYS = 2;
/** An emergency does not fail because somebody changes the care team at the same moment. */
const TRIES = 5;

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
export const beginning = (
  ctx: Context,
  kind: OverrideKind,
  patientId: string,
  fields: Pick<StoredOverride, 'explanation' | 'categories' | 'labels' | 'to'> & Partial<StoredOverride>,
): StoredOverride => ({
  _id: overrideId(),
  kind,
  patientId,
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
  const found = await ctx.hub.models.Override.findById(id).lean<StoredOverride>();
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

/** The actor's own override. */
export const ownOverride = (ctx: Context, id: string) => {
  const { userId, role } = ctx.records.reader;
  return findOverride(ctx, id, ({ by }) => by.id === userId && by.role === role);
};

/** What a change to an override writes. */
export interface OverrideWriting {
  override: StoredOverride;
  /** Update of the patient's document, where decisions change. */
  facts?: FactsWriting['update'];
  /** Who is told, and what. */
  notices?: { to: readonly Addressee[]; notice: Pick<NoticeText, 'type' | 'text'> }[];
}

/** The same for an override that is there already: it is found anew in every try, and its person's record with it. */
export const changeExisting = (
  ctx: Context,
  operation: string,
  input: ChangeInput,
  find: () => Promise<StoredOverride>,
  change: (override: StoredOverride, access: PatientAccess) => OverrideWriting,
  open: (patientId: string) => Promise<PatientAccess> = (id) => ctx.records.inEmergency(id),
) => {
  let override: StoredOverride;
  return changeOverride(
    ctx,
    operation,
    input,
    async () => {
      override = await find();
      return open(override.patientId);
    },
    (access) => change(override, access),
  );
};

/** Runs a change to an override of one person, with its audit event and notices, in one transaction. */
export const changeOverride = async (
  ctx: Context,
  operation: string,
  input: ChangeInput,
  open: () => Promise<PatientAccess>,
  prepare: (access: PatientAccess) => Promise<OverrideWriting> | OverrideWriting,
) => {
  const { Override } = ctx.hub.models;
  const prepared = async (): Promise<FactsChange> => {
    const access = await open();
    const { override, facts = {}, notices = [] } = await prepare(access);
    const { _id: id, kind, categories } = override;
    return {
      access,
      event: 'override.changed',
      category: 'AUDIT_TRAIL',
      audited: ctx.audit.overridden(access.patient._id, access.decision, { id, kind }, categories),
      made: id,
      writing: {
        update: facts,
        also: async (session) => {
          await Override.replaceOne({ _id: id }, override, { upsert: true, session });
          for (const { to, notice } of notices)
            await tell(
              ctx.hub.models,
              to,
              { ...notice, patientId: override.patientId, overrideId: id },
              ctx.now,
              session,
            );
        },
      },
    };
  };
  const { patientId, made } = await changeFacts(ctx, operation, input, prepared, TRIES);
  const stored = await Override.findById(made).lean<StoredOverride>();
  if (!stored) throw notFound();
  const access = ctx.plan.patient ? (await ctx.records.related([patientId])).get(patientId) : undefined;
  return {
    override: overrideView(stored, ctx.now),
    patient: access ? ctx.records.view(access, ctx.plan.patientCategories) : null,
  };
};
