import { isOver, type SharingPreferenceFacts } from '../access/facts.js';
import { permit, type Asked } from '../writing/permit.js';
import type { Context } from '../record/context.js';
import { badInput } from '../errors.js';
import type {
  DecideObjectionInput,
  RecordSharingPreferenceInput,
  WithdrawSharingPreferenceInput,
} from '../generated/graphql.js';
import { preferenceId } from '../ids.js';
import { assertOrganisations } from '../organisations/service.js';
import { changeFacts, type FactsWriting } from '../writing/change-facts.js';
import { preferencesOf } from '../record/patient-view.js';
import type { ChangeInput } from '../writing/idempotency.js';
import { checkText } from '../kinds/kind.js';
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
    recordedBy: ctx.records.reader.userId,
    recordedFor: ctx.records.reader.organisation?.id ?? null,
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
  change(ctx, 'recordSharingPreference', input, async (access) => {
    permit(ctx, 'recordSharingPreference', access, { category: CATEGORY });
    const preference = checkPreference(ctx, input);
    await assertOrganisations(ctx, preference.organisations, 'input.organisations');
    return { id: preference.id, update: { $push: { sharingPreferences: preference } } };
  });

/** A preference that the reader may know of, and its place; one they may not know of is like one that is not there. */
const findPreference = (ctx: Context, { patient, decision }: PatientAccess, wanted: string) => {
  const known = preferencesOf(patient, ctx.records.namingFor(decision)).some(({ id }) => id === wanted);
  const index = known ? patient.sharingPreferences.findIndex(({ id }) => id === wanted) : -1;
  return { preference: patient.sharingPreferences[index], path: `sharingPreferences.${index}` };
};

/** One that is still open. @throws BAD_USER_INPUT where the person has no such preference */
const openPreference = (ctx: Context, access: PatientAccess, wanted: string) => {
  const { preference, path } = findPreference(ctx, access, wanted);
  if (!preference || isOver(preference, ctx.now))
    throw badInput('input.preferenceId', 'must be a preference of this person that is still open');
  return { preference, path };
};

/**
 * What an act on a preference asks; one that the person does not have is nobody's, so that who has no say is told that, and
 * not whether there is such a preference.
 */
const askedAbout = (preference: SharingPreferenceFacts | undefined): Asked => {
  const { recordedFor = null, organisations = [] } = preference ?? {};
  return { category: CATEGORY, recorderId: recordedFor, organisations };
};

/**
 * Ends a preference now. A refusal is withdrawn by the person, by a proxy with legal authority, or by the organisation that
 * recorded it on the person's word; an agreement also by those who keep the preferences.
 * @throws FORBIDDEN; BAD_USER_INPUT where the person has no such preference that is still open
 */
export const withdrawSharingPreference = (ctx: Context, input: WithdrawSharingPreferenceInput) =>
  change(ctx, 'withdrawSharingPreference', input, (access) => {
    const { preference } = findPreference(ctx, access, input.preferenceId);
    const act = preference?.decision === 'PERMIT' ? 'AGREEMENT' : 'REFUSAL';
    permit(ctx, `withdrawSharingPreference.${act}`, access, askedAbout(preference));
    const { path } = openPreference(ctx, access, input.preferenceId);
    return { id: input.preferenceId, update: { $set: { [`${path}.to`]: ctx.now } } };
  });

/** Decides an objection to direct care. @throws FORBIDDEN; BAD_USER_INPUT where it is none */
export const decideObjection = (ctx: Context, input: DecideObjectionInput) =>
  change(ctx, 'decideObjection', input, (access) => {
    const { preference: asked } = findPreference(ctx, access, input.preferenceId);
    permit(ctx, 'decideObjection', access, askedAbout(asked));
    const reason = checkText(input.reason, 'input.reason', 2, 500);
    const { preference, path } = openPreference(ctx, access, input.preferenceId);
    if (!preference.objectionOutcome) throw badInput('input.preferenceId', 'must be an objection to direct care');
    const objectionOutcome = input.uphold ? 'UPHELD' : 'NOT_UPHELD';
    return {
      id: input.preferenceId,
      update: { $set: { [`${path}.objectionOutcome`]: objectionOutcome, [`${path}.decisionReason`]: reason } },
    };
  });
