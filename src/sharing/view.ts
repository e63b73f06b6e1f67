import type { SignedInActor } from '../access/actor.js';
import type { Naming } from '../access/naming.js';
import type { ConsentRequestState, QueryConsentRequestsArgs } from '../generated/graphql.js';
import type { PatientAccess } from '../record/repository.js';
import { isPermitted } from '../writing/permit.js';
import type { Context } from './context.js';
import type { StoredConsentRequest } from './model.js';
import { oldestRequests } from './store.js';

export const CATEGORY = 'SHARING_PREFERENCES';
const MOST = 100;

/** Where a question stands now: one that nobody has answered in time has expired. */
export const stateOf = ({ state, expiresAt }: StoredConsentRequest, now: Date): ConsentRequestState =>
  state === 'OPEN' && expiresAt <= now ? 'EXPIRED' : state;

/** Whether the reader asked a question, in the role in which they now act. */
export const isAsker = ({ askedBy }: StoredConsentRequest, { userId, role, organisation }: SignedInActor) =>
  askedBy.id === userId && askedBy.role === role && askedBy.organisation.id === organisation?.id;

/** Whether somebody may be told of a question: of every service that it names, and of who asks. */
export const mayKnow = ({ organisations, question, askedBy }: StoredConsentRequest, naming: Naming): boolean =>
  organisations.every((one) => naming.service(CATEGORY, one)) &&
  naming.person(CATEGORY, askedBy.role, askedBy.organisation) &&
  naming.text(CATEGORY, question);

/** Whether the reader may answer a question, and so may know of it. */
export const mayAnswer = (ctx: Context, access: PatientAccess, request: StoredConsentRequest) =>
  isPermitted(ctx, 'answerConsentRequest', { ...access, category: CATEGORY }) &&
  mayKnow(request, ctx.records.namingFor(access.decision));

/** A question as whoever asks and whoever answers get it. */
export const requestView = async (ctx: Context, stored: StoredConsentRequest) => {
  const access = await ctx.records.listed(stored.patientId);
  const { name, role, organisation } = stored.askedBy;
  return {
    id: stored._id,
    state: stateOf(stored, ctx.now),
    patient: access && ctx.records.view(access, ctx.plan.patientCategories),
    scope: stored.scope,
    organisations: stored.organisations,
    categories: stored.categories,
    question: stored.question,
    at: stored.at.toISOString(),
    expires: stored.expiresAt.toISOString(),
    askedBy: { name, role },
    askedFor: organisation,
    answeredAt: stored.answer?.at.toISOString() ?? null,
  };
};

export type ConsentRequestView = Awaited<ReturnType<typeof requestView>>;

/** Questions that the reader asked, of one person or of all. */
const asked = async (ctx: Context, patientId: string | null) => {
  const { reader } = ctx.records;
  const filter = { 'askedBy.id': reader.userId, ...(patientId && { patientId }) };
  const found = await oldestRequests(ctx.hub.models, filter, 5 * MOST);
  return found.filter((request) => isAsker(request, reader));
};

/** Questions to a person that the reader may answer, and those that the reader asked. @throws NOT_FOUND, audited */
const ofPerson = async (ctx: Context, patientId: string) => {
  const access = await ctx.records.offered(patientId);
  if (!isPermitted(ctx, 'answerConsentRequest', { ...access, category: CATEGORY })) return asked(ctx, patientId);
  ctx.audit.disclosed(patientId, access.decision, [CATEGORY]);
  const found = await oldestRequests(ctx.hub.models, { patientId }, 5 * MOST);
  return found.filter((request) => mayAnswer(ctx, access, request));
};

/** Questions about sharing that wait for the reader's answer, or that the reader asked; oldest first, at most 100. */
export const consentRequests = async (ctx: Context, { patientId, openOnly }: QueryConsentRequestsArgs) => {
  const found = patientId ? await ofPerson(ctx, patientId) : await asked(ctx, null);
  const wanted = found.filter((request) => !openOnly || stateOf(request, ctx.now) === 'OPEN').slice(0, MOST);
  return Promise.all(wanted.map((request) => requestView(ctx, request)));
};
