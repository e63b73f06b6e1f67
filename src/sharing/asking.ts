import { custodianOf } from '../access/actor.js';
import { isActive, isOver } from '../access/facts.js';
import { policy } from '../access/policy.js';
import { badInput, conflict } from '../errors.js';
import type { RequestConsentInput } from '../generated/graphql.js';
import { consentRequestId } from '../ids.js';
import { checkText } from '../kinds/kind.js';
import { tell } from '../notices/notice.js';
import { assertOrganisations } from '../organisations/service.js';
import type { PatientAccess } from '../record/repository.js';
import { change } from '../writing/change.js';
import { checkAll } from '../writing/check-all.js';
import { actOf, endOf, permit } from '../writing/permit.js';
import { answerersOf } from './answerers.js';
import type { Context } from './context.js';
import type { StoredConsentRequest } from './model.js';
import { showRequest, writingOf } from './requests.js';
import { addRequest, oldestRequests } from './store.js';
import { CATEGORY, stateOf } from './view.js';

/** The act by which the actor asks: for whom they like, or for their own organisation alone. */
const askingAct = ({ records: { reader } }: Context) =>
  actOf('requestConsent').roles.has(reader.role) ? 'requestConsent' : 'requestConsent.OWN';

/** The actor's organisation, where the person is referred to it now; null elsewhere. */
const referredTo = ({ records: { reader }, now }: Context, { patient }: PatientAccess): string | null => {
  const own = reader.organisation?.id;
  const referred = [...patient.referralOffers, ...patient.referrals.filter((referral) => isActive(referral, now))];
  return own && referred.some(({ organisationId }) => organisationId === own) ? own : null;
};

/** For whom it is asked. @throws BAD_USER_INPUT naming scope or organisations */
const askedFor = async (ctx: Context, { scope, organisations }: RequestConsentInput) => {
  const { reader } = ctx.records;
  const ids = [...new Set(organisations ?? [])];
  if (scope === 'DIRECT_CARE')
    throw badInput(
      'input.scope',
      'must not be DIRECT_CARE: that is shared on implied consent, and the person may object',
    );
  if (askingAct(ctx) === 'requestConsent.OWN') {
    const { consentScope } = policy.roles.find(({ role }) => role === reader.role)!;
    if (scope !== consentScope) throw badInput('input.scope', `must be ${consentScope}, the scope of your role`);
    if (ids.length !== 1 || ids[0] !== custodianOf(reader).id)
      throw badInput('input.organisations', 'must name your own organisation, and no other');
  }
  if (ids.length > 50) throw badInput('input.organisations', 'must name at most 50 organisations');
  const found = await assertOrganisations(ctx, ids, 'input.organisations');
  return found.map(({ _id: id, name, type }) => ({ id, name, type }));
};

const sameIds = (some: readonly { id: string }[], others: readonly { id: string }[]) =>
  some.length === others.length && some.every(({ id }) => others.some((other) => other.id === id));

/** A question is asked once: not again while it waits, nor while the no that answered it stands. @throws CONFLICT */
const assertNotAsked = async (
  ctx: Context,
  { patient }: PatientAccess,
  { scope, organisations }: Pick<StoredConsentRequest, 'scope' | 'organisations'>,
) => {
  const by = { patientId: patient._id, scope, 'askedBy.organisation.id': custodianOf(ctx.records.reader).id };
  const stands = (id: string | undefined) =>
    patient.sharingPreferences.some((preference) => preference.id === id && !isOver(preference, ctx.now));
  const earlier = await oldestRequests(ctx.hub.models, { ...by, state: { $in: ['OPEN', 'DENIED'] } }, 1_000);
  const same = earlier.filter((one) => sameIds(one.organisations, organisations));
  if (
    same.some((one) => stateOf(one, ctx.now) === 'OPEN' || (one.state === 'DENIED' && stands(one.answer?.preferenceId)))
  )
    throw conflict('Your organisation has asked this already: it waits for its answer, or the answer was no.');
};

/** Puts a question to the person: may this be shared with these? Whoever may answer it is told. */
export const requestConsent = async (ctx: Context, input: RequestConsentInput) => {
  const { models } = ctx.hub;
  const { id } = await change(ctx, {
    operation: 'requestConsent',
    input,
    open: () => ctx.records.offered(input.patientId),
    permit: (access) =>
      permit(ctx, askingAct(ctx), { ...access, category: CATEGORY, recipientId: referredTo(ctx, access) }),
    prepare: async (access) => {
      const { organisations, question, expiresAt } = await checkAll({
        organisations: () => askedFor(ctx, input),
        question: () => checkText(input.question, 'input.question', 2, 500),
        expiresAt: () => endOf(ctx, askingAct(ctx), { to: input.expires, field: 'input.expires' }),
      });
      await assertNotAsked(ctx, access, { scope: input.scope, organisations });
      const { userId, name, role } = ctx.records.reader;
      const request: StoredConsentRequest = {
        _id: consentRequestId(),
        patientId: input.patientId,
        state: 'OPEN',
        scope: input.scope,
        organisations,
        categories: [...new Set(input.categories ?? [])],
        question,
        at: ctx.now,
        expiresAt,
        askedBy: { id: userId, name, role, organisation: custodianOf(ctx.records.reader) },
        answer: null,
      };
      const text = 'You are asked whether something may be shared: see the questions that wait for your answer.';
      const notice = { type: 'CONSENT_REQUESTED' as const, text, patientId: input.patientId, overrideId: null };
      const to = await answerersOf(ctx, access, request);
      return {
        ...writingOf(access, request._id),
        also: async (session) => {
          await addRequest(models, request, session);
          await tell(models, { to, notice, at: ctx.now }, session);
        },
      };
    },
  });
  return showRequest(ctx, id!);
};
