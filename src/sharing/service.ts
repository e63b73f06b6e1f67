import type { SharingPreferenceFacts } from '../access/facts.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import type {
  DecideObjectionInput,
  RecordSharingPreferenceInput,
  WithdrawSharingPreferenceInput,
} from '../generated/graphql.js';
import { preferenceId } from '../ids.js';
import { assertOrganisations } from '../organisations/service.js';
import { changeFacts, type FactsWriting } from '../patients/change.js';
import { preferencesOf } from '../patients/view.js';
import { assertMayWrite, refuseWrite } from '../record/contribute.js';
import type { ChangeInput } from '../record/idempotency.js';
import { checkText } from '../record/kind.js';
import type { PatientAccess } from '../record/repository.js';

const CATEGORY = 'SHARING_PREFERENCES';

const checkPreference = (ctx: Context, input: RecordSharingPreferenceInput): SharingPreferenceFacts => {
  const evidence = checkText(input.evidence, 'input.evidence', 2, 500);
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

/** One preference, and what a change to it writes. */
interface PreferenceChange extends Pick<FactsWriting, 'update'> {
  id: string;
}

/** Runs a change to the preferences of one person; the answer shows the person under the decision that now holds. */
const change = async (
  ctx: Context,
  operation: string,
  input: ChangeInput & { patientId: string },
  /** The preference, and what to write. */
  prepare: (access: PatientAccess) => Promise<PreferenceChange> | PreferenceChange,
) => {
  const access = await ctx.records.access(input.patientId);
  assertMayWrite(ctx, access, CATEGORY);
  await changeFacts(ctx, operation, input, async () => {
    const { id, update } = await prepare(access);
    return {
      access,
      event: 'sharing.changed',
      category: CATEGORY,
      audited: ctx.audit.written(access.patient._id, access.decision, CATEGORY, []),
      made: id,
      writing: { update },
    };
  });
  ctx.records.forget(input.patientId);
  return { patient: ctx.records.view(await ctx.records.access(input.patientId), [CATEGORY]) };
};

/** Records what the person says about sharing; it takes effect on the next request. */
export const recordSharingPreference = (ctx: Context, input: RecordSharingPreferenceInput) =>
  change(ctx, 'recordSharingPreference', input, async () => {
    const preference = checkPreference(ctx, input);
    await assertOrganisations(ctx, preference.organisations, 'input.organisations');
    return { id: preference.id, update: { $push: { sharingPreferences: preference } } };
  });

/** Position of a preference that is still open. @throws BAD_USER_INPUT where the person has no such preference */
const openPreference = (ctx: Context, { patient, decision }: PatientAccess, wanted: string) => {
  // One that the reader may not know of is like one that is not there.
  const known = preferencesOf(patient, ctx.records.namingFor(decision)).some(({ id }) => id === wanted);
  const index = !known
    ? -1
    : patient.sharingPreferences.findIndex(({ id, to }) => id === wanted && (to === null || to > ctx.now));
  if (index < 0) throw badInput('input.preferenceId', 'must be a preference of this person that is still open');
  return index;
};

/** Ends a preference now. @throws BAD_USER_INPUT where the person has no such preference that is still open */
export const withdrawSharingPreference = (ctx: Context, input: WithdrawSharingPreferenceInput) =>
  change(ctx, 'withdrawSharingPreference', input, (access) => ({
    id: input.preferenceId,
    update: { $set: { [`sharingPreferences.${openPreference(ctx, access, input.preferenceId)}.to`]: ctx.now } },
  }));

/** Decides an objection to direct care. @throws FORBIDDEN for the person and proxies; BAD_USER_INPUT where it is none */
export const decideObjection = (ctx: Context, input: DecideObjectionInput) =>
  change(ctx, 'decideObjection', input, (access) => {
    if (access.decision.patientView)
      return refuseWrite(ctx, access, CATEGORY, 'An objection is decided by a professional, who tells the person why.');
    const reason = checkText(input.reason, 'input.reason', 2, 500);
    const index = openPreference(ctx, access, input.preferenceId);
    if (!access.patient.sharingPreferences[index]!.objectionOutcome)
      throw badInput('input.preferenceId', 'must be an objection to direct care');
    const path = `sharingPreferences.${index}`;
    const objectionOutcome = input.uphold ? 'UPHELD' : 'NOT_UPHELD';
    return {
      id: input.preferenceId,
      update: { $set: { [`${path}.objectionOutcome`]: objectionOutcome, [`${path}.decisionReason`]: reason } },
    };
  });
