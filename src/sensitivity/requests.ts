import type { ClientSession } from 'mongoose';
import type { Context } from './context.js';
import { permit } from '../writing/permit.js';
import { conflict, notFound } from '../errors.js';
import type { AnswerRestrictionInput, Category } from '../generated/graphql.js';
import { restrictionRequestId } from '../ids.js';
import { checkText } from '../kinds/kind.js';
import { tell, type Addressee } from '../notices/notice.js';
import { assertAlive } from '../record/alive.js';
import type { StoredEntry } from '../record/model.js';
import type { PatientAccess } from '../record/repository.js';
import { change, type Writing } from '../writing/change.js';
import { askedOf } from '../writing/entries.js';
import type { StoredRestrictionRequest } from './model.js';
import { restricted, type Restriction } from './restriction.js';
import { addRequest, answerRequest, findRequest } from './store.js';
import { requestView } from './view.js';

/** A request as it begins: open, and for nothing yet. */
export const newRequest = (
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

/** The writing of a request: the request, and the notices that tell who may answer. Nothing else changes. */
export const writingOfRequest = (
  ctx: Context,
  {
    request,
    access,
    category,
    to,
  }: {
    request: StoredRestrictionRequest;
    access: PatientAccess;
    category: Category;
    to: readonly Addressee[];
  },
): Writing => {
  const { _id: id, patientId } = request;
  const { models } = ctx.hub;
  const audited = ctx.audit.written(patientId, access.decision, category, [id]);
  const text = 'You are asked to restrict an entry, or to show a location again: see the requests that wait for you.';
  const notice = { type: 'RESTRICTION_REQUESTED' as const, text, patientId, overrideId: null };
  return {
    made: { id },
    patientId,
    record: { access, event: 'override.changed', category, audited },
    also: async (session) => {
      await addRequest(models, request, session);
      await tell(models, { to, notice, at: ctx.now }, session);
    },
  };
};

/** A request as its reader gets it after a change to it. @throws NOT_FOUND */
export const showRequest = async (ctx: Context, id: string) => {
  const stored = await findRequest(ctx.hub.models, id);
  if (!stored) throw notFound();
  if (stored.entryId) ctx.records.forgetEntry(stored.entryId);
  return { stored, request: await requestView(ctx, stored) };
};

/** A request with what it is about; without an entry it is about a location. */
interface FoundRequest {
  request: StoredRestrictionRequest;
  access: PatientAccess;
  entry: StoredEntry | null;
}

/** A request with the record that it is about. @throws NOT_FOUND, audited; CONFLICT for an entry made in error */
const openRequest = async (ctx: Context, id: string) => {
  const request = await findRequest(ctx.hub.models, id);
  if (!request) return ctx.records.refuse(null, null);
  if (!request.entryId) return { request, access: await ctx.records.access(request.patientId), found: null };
  const found = await ctx.records.storedEntry(request.entryId);
  assertAlive(found.entry);
  return { request, access: found.access, found };
};

const answeredWriting = (
  ctx: Context,
  { request, access, entry }: FoundRequest,
  { accept, reason }: { accept: boolean; reason: string },
): Writing => {
  const { _id: id, patientId, askedBy } = request;
  const { now } = ctx;
  const { models } = ctx.hub;
  const category = entry?.category ?? 'CONTACT_DETAILS';
  const changed = accept && entry ? [restricted(ctx, entry, { ...request, reason })] : [];
  const { userId: byId, role } = ctx.records.reader;
  const answered = {
    _id: id,
    state: accept ? ('ACCEPTED' as const) : ('DECLINED' as const),
    answer: { byId, role, at: now, reason },
  };
  const text = `Your request to restrict something was ${accept ? 'accepted' : 'declined'}.`;
  const notice = { type: 'RESTRICTION_ANSWERED' as const, text, patientId, overrideId: null };
  return {
    made: { id },
    patientId,
    record: {
      access,
      event: changed.length > 0 ? 'entry.amended' : 'override.changed',
      category,
      audited: ctx.audit.written(patientId, access.decision, category, [entry?._id ?? id]),
      changed,
      entryId: changed[0]?._id ?? null,
      ...(accept && !entry && { facts: { $set: { locationHidden: false, locationHiddenReason: reason } } }),
    },
    also: async (session: ClientSession) => {
      await answerRequest(models, answered, session);
      await tell(models, { to: [{ userId: askedBy.id }], notice, at: now }, session);
    },
  };
};

/** Accepts or declines a request; whoever asked is told. */
export const answerRestriction = async (ctx: Context, input: AnswerRestrictionInput) => {
  const { id } = await change(ctx, {
    operation: 'answerRestriction',
    input,
    open: () => openRequest(ctx, input.requestId),
    permit: ({ request, access, found }) => {
      const makerId = request.askedBy.id;
      if (found) permit(ctx, 'answerRestriction', { ...askedOf(ctx, found), makerId });
      else permit(ctx, 'answerRestriction.SHOW_LOCATION', { ...access, category: 'CONTACT_DETAILS', makerId });
    },
    prepare: ({ request, access, found }) => {
      if (request.state !== 'OPEN') throw conflict('The request has been answered already.');
      const reason = checkText(input.reason, 'input.reason', 2, 500);
      const { accept } = input;
      return answeredWriting(ctx, { request, access, entry: found?.entry ?? null }, { accept, reason });
    },
  });
  return { request: (await showRequest(ctx, id!)).request };
};
