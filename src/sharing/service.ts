import type { Context } from '../context.js';
import { badInput, notFound } from '../errors.js';
import type { RecordSharingPreferenceInput, WithdrawSharingPreferenceInput } from '../generated/graphql.js';
import { preferenceId, uuidv7 } from '../ids.js';
import type { SharingPreferenceFacts } from '../access/decision.js';
import { inTransaction } from '../record/commit.js';
import { assertMayWrite } from '../record/contribute.js';
import { answerFor, earlierAnswer, type ChangeInput } from '../record/idempotency.js';
import { isPlainText } from '../record/kind.js';
import type { PatientAccess } from '../record/repository.js';

const CATEGORY = 'SHARING_PREFERENCES';

/** The person after the change, under the decision that now holds. */
const payload = async (ctx: Context, patientId: string) => {
  ctx.records.forget(patientId);
  return { patient: ctx.records.view(await ctx.records.access(patientId), [CATEGORY]) };
};

const checkPreference = (ctx: Context, input: RecordSharingPreferenceInput): SharingPreferenceFacts => {
  const evidence = input.evidence.trim();
  if (!isPlainText(evidence, 2, 500))
    throw badInput('input.evidence', 'must have 2 to 500 characters: how the preference was given');
  if (input.to && new Date(input.to) <= ctx.now) throw badInput('input.to', 'must be in the future');
  if (input.organisations!.length > 50) throw badInput('input.organisations', 'must name at most 50 organisations');
  if (input.basis === 'IMPLIED' && input.scope !== 'DIRECT_CARE')
    throw badInput('input.basis', 'implied consent is for direct care only; ask the person');
  const objection = input.scope === 'DIRECT_CARE' && input.decision === 'DENY';
  return {
    id: preferenceId(),
    scope: input.scope,
    decision: input.decision,
    basis: input.basis,
    organisations: input.organisations ?? [],
    categories: input.categories ?? [],
    objectionOutcome: objection ? 'RECORDED' : null,
    evidence,
    from: ctx.now,
    to: input.to ? new Date(input.to) : null,
  };
};

/** Runs a change to the preferences of one person: earlier answer, rights, then the write with its audit event. */
const change = async (
  ctx: Context,
  operation: string,
  input: ChangeInput & { patientId: string },
  update: (access: PatientAccess) => Promise<Record<string, unknown>> | Record<string, unknown>,
) => {
  const access = await ctx.records.access(input.patientId);
  assertMayWrite(ctx, access, CATEGORY);
  if (await earlierAnswer(ctx, operation, input)) return payload(ctx, input.patientId);
  const set = await update(access);
  const { patient, decision } = access;
  const { Patient, Event, Answer } = ctx.hub.models;
  await inTransaction(ctx, ctx.audit.written(patient._id, decision, CATEGORY, []), async (session) => {
    const { matchedCount } = await Patient.updateOne(
      { _id: patient._id },
      { ...set, $inc: { version: 1 } },
      { session },
    );
    if (matchedCount !== 1) throw notFound();
    const event = {
      _id: uuidv7(),
      at: ctx.now,
      type: 'sharing.changed' as const,
      patientId: patient._id,
      entryId: null,
    };
    await Event.create([{ ...event, category: CATEGORY, actorId: ctx.records.reader.userId }], { session });
    await Answer.create([answerFor(ctx, operation, input, { entryId: null, version: null, patientId: patient._id })], {
      session,
    });
  });
  return payload(ctx, patient._id);
};

/** Records what the person says about sharing; it takes effect on the next request. */
export const recordSharingPreference = (ctx: Context, input: RecordSharingPreferenceInput) =>
  change(ctx, 'recordSharingPreference', input, async () => {
    const preference = checkPreference(ctx, input);
    const named = [...preference.organisations];
    const known = await ctx.hub.models.Organisation.collection.countDocuments({ _id: { $in: named } } as object);
    if (known !== new Set(named).size) throw badInput('input.organisations', 'must be ids of organisations of the hub');
    return { $push: { sharingPreferences: preference } };
  });

/** Ends a preference now. @throws BAD_USER_INPUT where the person has no such preference that is still open */
export const withdrawSharingPreference = (ctx: Context, input: WithdrawSharingPreferenceInput) =>
  change(ctx, 'withdrawSharingPreference', input, ({ patient }) => {
    const index = patient.sharingPreferences.findIndex(
      ({ id, to }) => id === input.preferenceId && (to === null || to > ctx.now),
    );
    if (index < 0) throw badInput('input.preferenceId', 'must be a preference of this person that is still open');
    return { $set: { [`sharingPreferences.${index}.to`]: ctx.now } };
  });
