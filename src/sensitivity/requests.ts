import type { ClientSession } from 'mongoose';
import { permit } from '../writing/permit.js';
import { custodianOf } from '../auth/actor.js';
import type { Context } from '../context.js';
import { conflict, notFound } from '../errors.js';
import type {
  AnswerRestrictionInput,
  NoticeType,
  QueryRestrictionRequestsArgs,
  SetLocationHiddenInput,
} from '../generated/graphql.js';
import { restrictionRequestId } from '../ids.js';
import { leadsOf, tell, type Addressee } from '../notices/notice.js';
import { changeFacts, type FactsWriting } from '../writing/change-facts.js';
import { assertAlive } from '../record/alive.js';
import { askedOf, type FoundEntry } from '../writing/contribute.js';
import type { ChangeInput } from '../writing/idempotency.js';
import { checkText } from '../kinds/kind.js';
import type { PatientAccess } from '../record/repository.js';
import type { StoredRestrictionRequest } from './model.js';
import { restricted, type Restriction } from './restriction.js';

const MOST = 100;

/** A request as its reader gets it: what it says of an entry only to who reads the entry in full now. */
const requestView = async (ctx: Context, stored: StoredRestrictionRequest) => {
  const access = (await ctx.records.related([stored.patientId])).get(stored.patientId);
  const entry = access && stored.entryId ? await ctx.records.entryIfVisible(stored.entryId) : null;
  const inFull = stored.entryId ? entry !== null && !entry.access.summaryOnly : access !== undefined;
  const { role, organisationType: type } = stored.askedBy;
  const naming = access && ctx.records.namingFor(access.decision);
  const told = inFull && naming?.person(entry?.category ?? 'CONTACT_DETAILS', role, type && { type });
  return {
    id: stored._id,
    kind: stored.kind,
    state: stored.state,
    at: stored.at.toISOString(),
    entry,
    patient: access ? ctx.records.view(access, ctx.plan.patientCategories) : null,
    addLabels: inFull ? stored.addLabels : null,
    removeLabels: inFull ? stored.removeLabels : null,
    visibility: inFull ? stored.visibility : null,
    reviewOn: inFull ? stored.reviewOn : null,
    reason: inFull ? stored.reason : null,
    askedByRole: told ? role : null,
    askedById: told ? stored.askedBy.id : null,
    answer: inFull ? (stored.answer?.reason ?? null) : null,
    answeredAt: stored.answer?.at.toISOString() ?? null,
    /** Whether there is anything of it for this reader. */
    inFull,
  };
};

export type RestrictionRequestView = Awaited<ReturnType<typeof requestView>>;

const storedRequest = (ctx: Context, id: string) =>
  ctx.hub.models.RestrictionRequest.findById(id).lean<StoredRestrictionRequest>();

interface Asking {
  request: StoredRestrictionRequest;
  access: PatientAccess;
  category: Parameters<Context['audit']['written']>[2];
  /** Who is told that there is something to answer. */
  told: readonly Addressee[];
}

const notify = (
  ctx: Context,
  to: readonly Addressee[],
  { type, text, patientId }: { type: NoticeType; text: string; patientId: string },
  session: ClientSession,
) => tell(ctx.hub.models, to, { type, text, patientId, overrideId: null }, ctx.now, session);

/** Writes a request with the notices that tell of it, and answers with it; the same key asks once. */
const ask = async (ctx: Context, operation: string, input: ChangeInput, asking: () => Asking) => {
  const { made } = await changeFacts(ctx, operation, input, () => {
    const { request, access, category, told } = asking();
    return {
      access,
      event: 'override.changed',
      category,
      audited: ctx.audit.written(request.patientId, access.decision, category, [request._id]),
      made: request._id,
      writing: {
        update: {},
        also: async (session) => {
          await ctx.hub.models.RestrictionRequest.create([request], { session });
          const text =
            'You are asked to restrict an entry, or to show a location again: see the requests that wait for you.';
          await notify(ctx, told, { type: 'RESTRICTION_REQUESTED', text, patientId: request.patientId }, session);
        },
      },
    };
  });
  const stored = made ? await storedRequest(ctx, made) : null;
  return stored && requestView(ctx, stored);
};

const begin = (
  ctx: Context,
  fields: Pick<StoredRestrictionRequest, 'kind' | 'patientId' | 'entryId' | 'custodianId' | 'reason'> &
    Partial<Restriction>,
): StoredRestrictionRequest => {
  const { userId, role, organisation } = ctx.records.reader;
  return {
    _id: restrictionRequestId(),
    state: 'OPEN',
    addLabels: [],
    removeLabels: [],
    visibility: null,
    reviewOn: null,
    at: ctx.now,
    askedBy: { id: userId, role, organisationType: organisation?.type ?? null },
    answer: null,
    ...fields,
  };
};

/** Asks the custodian of an entry to restrict it. Nothing changes until it answers. */
export const askToRestrict = (
  ctx: Context,
  operation: string,
  input: ChangeInput,
  { entry, access }: FoundEntry,
  restriction: Restriction,
) =>
  ask(ctx, operation, input, () => ({
    request: begin(ctx, {
      kind: restriction.visibility ? 'VISIBILITY' : 'LABELS',
      patientId: entry.patientId,
      entryId: entry._id,
      custodianId: entry.custodian.id,
      ...restriction,
    }),
    access,
    category: entry.category,
    told: [{ userId: entry.author.id }],
  }));

/** Asks a second professional to show a hidden location again. */
export const askToShowLocation = (ctx: Context, input: SetLocationHiddenInput, access: PatientAccess) =>
  ask(ctx, 'setLocationHidden', input, () => ({
    request: begin(ctx, {
      kind: 'LOCATION',
      patientId: input.patientId,
      entryId: null,
      custodianId: null,
      reason: checkText(input.reason, 'input.reason', 2, 500),
    }),
    access,
    category: 'CONTACT_DETAILS',
    told: leadsOf(access.patient, ctx.now).filter(({ userId }) => userId !== ctx.records.reader.userId),
  }));

/** Who answers a request, and what an accepted one changes. @throws NOT_FOUND, FORBIDDEN, audited */
const openFor = async (ctx: Context, request: StoredRestrictionRequest) => {
  const makerId = request.askedBy.id;
  if (!request.entryId) {
    const access = await ctx.records.access(request.patientId);
    permit(ctx, 'answerRestriction.SHOW_LOCATION', access, { category: 'CONTACT_DETAILS', makerId });
    return { access, category: 'CONTACT_DETAILS' as const, entry: null };
  }
  const found = await ctx.records.storedEntry(request.entryId);
  assertAlive(found.entry);
  permit(ctx, 'answerRestriction', found.access, { ...askedOf(ctx, found), makerId });
  return { access: found.access, category: found.entry.category, entry: found.entry };
};

/** Accepts or declines a request; whoever asked is told. */
export const answerRestriction = async (ctx: Context, input: AnswerRestrictionInput) => {
  const { RestrictionRequest } = ctx.hub.models;
  await changeFacts(ctx, 'answerRestriction', input, async () => {
    const request = await storedRequest(ctx, input.requestId);
    if (!request) return ctx.records.refuse(null, null);
    const { access, category, entry } = await openFor(ctx, request);
    if (request.state !== 'OPEN') throw conflict('The request has been answered already.');
    const reason = checkText(input.reason, 'input.reason', 2, 500);
    const { userId, role } = ctx.records.reader;
    const answered = {
      state: input.accept ? ('ACCEPTED' as const) : ('DECLINED' as const),
      answer: { byId: userId, role, at: ctx.now, reason },
    };
    const changed = input.accept && entry ? restricted(ctx, entry, { ...request, reason }) : undefined;
    const shown: FactsWriting['update'] =
      input.accept && !entry ? { $set: { locationHidden: false, locationHiddenReason: reason } } : {};
    return {
      access,
      event: changed ? 'entry.amended' : 'override.changed',
      category,
      audited: ctx.audit.written(request.patientId, access.decision, category, entry ? [entry._id] : [request._id]),
      made: request._id,
      ...(changed && { entryId: changed._id }),
      writing: {
        update: shown,
        ...(changed && { changed }),
        also: async (session) => {
          await RestrictionRequest.updateOne({ _id: request._id, state: 'OPEN' }, { $set: answered }, { session });
          const text = `Your request to restrict something was ${input.accept ? 'accepted' : 'declined'}.`;
          const { patientId, askedBy } = request;
          await notify(ctx, [{ userId: askedBy.id }], { type: 'RESTRICTION_ANSWERED', text, patientId }, session);
        },
      },
    };
  });
  const stored = await storedRequest(ctx, input.requestId);
  if (!stored) throw notFound();
  if (stored.entryId) ctx.records.forgetEntry(stored.entryId);
  return { request: await requestView(ctx, stored) };
};

/** Requests that wait for the reader's answer, and those the reader made, oldest first. */
export const restrictionRequests = async (ctx: Context, { openOnly }: QueryRestrictionRequestsArgs) => {
  const { reader } = ctx.records;
  const mine = { 'askedBy.id': reader.userId, 'askedBy.role': reader.role };
  const concerning = { $or: [mine, { custodianId: custodianOf(reader).id }, { kind: 'LOCATION' }] };
  const filter = openOnly ? { $and: [concerning, { state: 'OPEN' }] } : concerning;
  const found = await ctx.hub.models.RestrictionRequest.collection
    .find<StoredRestrictionRequest>(filter as object)
    .sort({ at: 1, _id: 1 })
    .limit(5 * MOST)
    .toArray();
  const views = await Promise.all(found.map((stored) => requestView(ctx, stored)));
  const isMine = ({ askedBy }: StoredRestrictionRequest) =>
    askedBy.id === reader.userId && askedBy.role === reader.role;
  return views.filter(({ inFull }, i) => inFull || isMine(found[i]!)).slice(0, MOST);
};
