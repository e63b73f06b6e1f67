import { isOver, type SharingPreferenceFacts } from '../access/facts.js';
import type { Context } from '../record/context.js';
import { permit } from '../writing/permit.js';
import { badInput } from '../errors.js';
import type {
  DecideObjectionInput,
  RecordSharingPreferenceInput,
  WithdrawSharingPreferenceInput,
} from '../generated/graphql.js';
import { preferenceId } from '../ids.js';
import { assertOrganisations } from '../organisations/service.js';
import { preferencesOf } from '../record/patient-view.js';
import type { ChangeInput } from '../writing/idempotency.js';
import { checkText } from '../kinds/kind.js';
import type { PatientAccess } from '../record/repository.js';
import { change } from '../writing/change.js';
import { checkAll } from '../writing/check-all.js';
import type { FactsUpdate } from '../writing/store.js';

const CATEGORY = 'SHARING_PREFERENCES';

/** A preference that the actor makes now. An objection to direct care is recorded, and decided by somebody else. */
export const newPreference = (
  ctx: Context,
  stated: Pick<
    SharingPreferenceFacts,
    'scope' | 'decision' | 'basis' | 'organisations' | 'categories' | 'evidence' | 'to'
  >,
): SharingPreferenceFacts => {
  const { userId, organisation } = ctx.records.reader;
  return {
    id: preferenceId(),
    ...stated,
    objectionOutcome: stated.scope === 'DIRECT_CARE' && stated.decision === 'DENY' ? 'RECORDED' : null,
    recordedBy: userId,
    recordedFor: organisation?.id ?? null,
    from: ctx.now,
  };
};

/** A new preference as the input states it. @throws BAD_USER_INPUT with all mistakes */
const preferenceFrom = async (ctx: Context, input: RecordSharingPreferenceInput): Promise<SharingPreferenceFacts> => {
  const { scope, decision, basis } = input;
  const [organisations, categories] = [input.organisations ?? [], input.categories ?? []];
  const { evidence } = await checkAll({
    evidence: () => checkText(input.evidence, 'input.evidence', 2, 500),
    to: () => {
      if (input.to && new Date(input.to) <= ctx.now) throw badInput('input.to', 'must be in the future');
    },
    organisations: () => {
      if (organisations.length > 50) throw badInput('input.organisations', 'must name at most 50 organisations');
      return assertOrganisations(ctx, organisations, 'input.organisations');
    },
    basis: () => {
      if (basis === 'IMPLIED' && scope !== 'DIRECT_CARE')
        throw badInput('input.basis', 'implied consent is for direct care only; ask the person');
    },
  });
  const to = input.to ? new Date(input.to) : null;
  return newPreference(ctx, { scope, decision, basis, organisations, categories, evidence, to });
};

/** A change to the preferences of one person. */
interface PreferenceChange {
  operation: string;
  input: ChangeInput & { patientId: string };
  permit: (access: PatientAccess) => void;
  /** The preference that is made or changed, and the update of the person's document. */
  prepare: (access: PatientAccess) => Promise<{ id: string; facts: FactsUpdate }>;
}

/** Changes the preferences of one person; the answer shows the person under the decision that now holds. */
const changePreferences = async (ctx: Context, asked: PreferenceChange) => {
  const { patientId } = asked.input;
  await change(ctx, {
    ...asked,
    open: () => ctx.records.access(patientId),
    prepare: async (access) => {
      const { id, facts } = await asked.prepare(access);
      return { made: { id }, patientId, record: { access, event: 'sharing.changed', category: CATEGORY, facts } };
    },
  });
  return { patient: ctx.records.view(await ctx.records.access(patientId), [CATEGORY]) };
};

/** Records what the person says about sharing; it takes effect on the next request. */
export const recordSharingPreference = (ctx: Context, input: RecordSharingPreferenceInput) =>
  changePreferences(ctx, {
    operation: 'recordSharingPreference',
    input,
    permit: (access) => permit(ctx, 'recordSharingPreference', { ...access, category: CATEGORY }),
    prepare: async () => {
      const preference = await preferenceFrom(ctx, input);
      return { id: preference.id, facts: { $push: { sharingPreferences: preference } } };
    },
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
const askedAbout = (access: PatientAccess, preference: SharingPreferenceFacts | undefined) => {
  const { recordedFor = null, organisations = [] } = preference ?? {};
  return { ...access, category: CATEGORY, recorderId: recordedFor, organisations } as const;
};

/**
 * Ends a preference now. A refusal is withdrawn by the person, by a proxy with legal authority, or by the organisation that
 * recorded it on the person's word; an agreement also by those who keep the preferences.
 * @throws FORBIDDEN; BAD_USER_INPUT where the person has no such preference that is still open
 */
export const withdrawSharingPreference = (ctx: Context, input: WithdrawSharingPreferenceInput) =>
  changePreferences(ctx, {
    operation: 'withdrawSharingPreference',
    input,
    permit: (access) => {
      const { preference } = findPreference(ctx, access, input.preferenceId);
      const act = preference?.decision === 'PERMIT' ? 'AGREEMENT' : 'REFUSAL';
      permit(ctx, `withdrawSharingPreference.${act}`, askedAbout(access, preference));
    },
    prepare: async (access) => {
      const { path } = openPreference(ctx, access, input.preferenceId);
      return { id: input.preferenceId, facts: { $set: { [`${path}.to`]: ctx.now } } };
    },
  });

/** An objection to direct care that is still open. @throws BAD_USER_INPUT where it is none */
const openObjection = (ctx: Context, access: PatientAccess, wanted: string) => {
  const { preference, path } = openPreference(ctx, access, wanted);
  if (!preference.objectionOutcome) throw badInput('input.preferenceId', 'must be an objection to direct care');
  return path;
};

/** Decides an objection to direct care. @throws FORBIDDEN; BAD_USER_INPUT where it is none */
export const decideObjection = (ctx: Context, input: DecideObjectionInput) =>
  changePreferences(ctx, {
    operation: 'decideObjection',
    input,
    permit: (access) => {
      const { preference } = findPreference(ctx, access, input.preferenceId);
      permit(ctx, 'decideObjection', askedAbout(access, preference));
    },
    prepare: async (access) => {
      const { path, reason } = await checkAll({
        path: () => openObjection(ctx, access, input.preferenceId),
        reason: () => checkText(input.reason, 'input.reason', 2, 500),
      });
      const objectionOutcome = input.uphold ? 'UPHELD' : 'NOT_UPHELD';
      return {
        id: input.preferenceId,
        facts: {
          $set: { [`${path}.objectionOutcome`]: objectionOutcome, [`${path}.decisionReason`]: reason },
        },
      };
    },
  });
