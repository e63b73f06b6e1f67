import { isActive } from '../access/facts.js';
import { conflict, notFound } from '../errors.js';
import type { AnswerConsentRequestInput, SharingBasis, WithdrawConsentRequestInput } from '../generated/graphql.js';
import { checkText } from '../kinds/kind.js';
import { tell } from '../notices/notice.js';
import type { PatientAccess } from '../record/repository.js';
import { change, type Writing } from '../writing/change.js';
import { permit } from '../writing/permit.js';
import type { Context } from './context.js';
import type { StoredConsentRequest } from './model.js';
import { newPreference } from './service.js';
import { endRequest, findRequest } from './store.js';
import { CATEGORY, isAsker, mayAnswer, requestView, stateOf } from './view.js';

/** What every change to a question writes beside it: nothing in the record but that it was asked. */
export const writingOf = (
  access: PatientAccess,
  id: string,
): Pick<Writing, 'made' | 'patientId'> & { record: NonNullable<Writing['record']> } => ({
  made: { id },
  patientId: access.patient._id,
  // Nobody is sent word of a preference that does not exist; no two questions are asked at the same moment.
  record: { access, event: 'sharing.changed', category: CATEGORY, facts: {} },
});

/** A question as its reader gets it after a change to it. @throws NOT_FOUND */
export const showRequest = async (ctx: Context, id: string) => {
  const stored = await findRequest(ctx.hub.models, id);
  if (!stored) throw notFound();
  return { request: await requestView(ctx, stored) };
};

/** A question with the record of its person, for whom it concerns; it is not there for anybody else. @throws NOT_FOUND, audited */
const openRequest = async (
  ctx: Context,
  id: string,
  concerns: (access: PatientAccess, request: StoredConsentRequest) => boolean,
) => {
  const request = await findRequest(ctx.hub.models, id);
  if (!request) return ctx.records.refuse(null, null);
  const access = await ctx.records.offered(request.patientId);
  if (!concerns(access, request)) return ctx.records.refuse(request.patientId, access.decision);
  return { request, access };
};

/** @throws CONFLICT unless a question waits for its answer */
const assertOpen = (ctx: Context, request: StoredConsentRequest) => {
  const state = stateOf(request, ctx.now);
  if (state !== 'OPEN') throw conflict(`The question waits for no answer any more: it is ${state}.`);
};

/** On what an answer rests: the person's own word, or the authority of who answers for them. */
const basisOf = ({ records: { reader }, now }: Context, { patient }: PatientAccess): SharingBasis => {
  if (reader.role === 'PATIENT') return 'EXPLICIT';
  const own = patient.proxies.filter((proxy) => proxy.userId === reader.userId && isActive(proxy, now));
  // A deputy decides in the person's best interests (Mental Capacity Act 2005, sections 16 and 20).
  return own.some(({ basis }) => basis === 'LASTING_POWER_OF_ATTORNEY')
    ? 'LASTING_POWER_OF_ATTORNEY'
    : 'BEST_INTERESTS';
};

/** Answers a question: the answer is a sharing preference, from the next request on, and whoever asked is told. */
export const answerConsentRequest = async (ctx: Context, input: AnswerConsentRequestInput) => {
  const { models } = ctx.hub;
  const { requestId: _id, decision } = input;
  await change(ctx, {
    operation: 'answerConsentRequest',
    input,
    open: () => openRequest(ctx, _id, (access, request) => mayAnswer(ctx, access, request)),
    permit: ({ access }) => permit(ctx, 'answerConsentRequest', { ...access, category: CATEGORY }),
    prepare: ({ access, request }) => {
      assertOpen(ctx, request);
      const { scope, categories, patientId, askedBy } = request;
      const evidence = input.evidence
        ? checkText(input.evidence, 'input.evidence', 2, 500)
        : `Answered in the hub, to a question of ${request.at.toISOString().slice(0, 10)}`;
      const organisations = request.organisations.map(({ id }) => id);
      const basis = basisOf(ctx, access);
      const preference = newPreference(ctx, { scope, decision, basis, organisations, categories, evidence, to: null });
      const state = decision === 'PERMIT' ? ('PERMITTED' as const) : ('DENIED' as const);
      const text = 'Your question about sharing was answered: see the questions that you asked.';
      const notice = { type: 'CONSENT_ANSWERED' as const, text, patientId, overrideId: null };
      const { record } = writingOf(access, preference.id);
      return {
        ...writingOf(access, preference.id),
        record: { ...record, facts: { $push: { sharingPreferences: preference } } },
        also: async (session) => {
          await endRequest(models, { _id, state, answer: { at: ctx.now, preferenceId: preference.id } }, session);
          await tell(models, { to: [{ userId: askedBy.id }], notice, at: ctx.now }, session);
        },
      };
    },
  });
  return showRequest(ctx, _id);
};

/** Takes back a question that waits for its answer. */
export const withdrawConsentRequest = async (ctx: Context, input: WithdrawConsentRequestInput) => {
  const { requestId: _id } = input;
  const { reader } = ctx.records;
  await change(ctx, {
    operation: 'withdrawConsentRequest',
    input,
    open: () => openRequest(ctx, _id, (_access, request) => isAsker(request, reader)),
    permit: ({ access, request }) =>
      permit(ctx, 'withdrawConsentRequest', { ...access, category: CATEGORY, makerId: request.askedBy.id }),
    prepare: ({ access, request }) => {
      assertOpen(ctx, request);
      return {
        ...writingOf(access, _id),
        also: (session) => endRequest(ctx.hub.models, { _id, state: 'WITHDRAWN' }, session),
      };
    },
  });
  return showRequest(ctx, _id);
};
