import { custodianOf } from '../access/actor.js';
import type { Context } from './context.js';
import type { QueryRestrictionRequestsArgs } from '../generated/graphql.js';
import type { StoredRestrictionRequest } from './model.js';
import { oldestRequests } from './store.js';

const MOST = 100;

/** A request as its reader gets it: what it says of an entry only to who reads the entry in full now. */
export const requestView = async (ctx: Context, stored: StoredRestrictionRequest) => {
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

/** Requests that wait for the reader's answer, and those the reader made, oldest first. */
export const restrictionRequests = async (ctx: Context, { openOnly }: QueryRestrictionRequestsArgs) => {
  const { reader } = ctx.records;
  const mine = { 'askedBy.id': reader.userId, 'askedBy.role': reader.role };
  const concerning = { $or: [mine, { custodianId: custodianOf(reader).id }, { kind: 'LOCATION' }] };
  const filter = openOnly ? { $and: [concerning, { state: 'OPEN' }] } : concerning;
  const found = await oldestRequests(ctx.hub.models, filter, 5 * MOST);
  const views = await Promise.all(found.map((stored) => requestView(ctx, stored)));
  const isMine = ({ askedBy }: StoredRestrictionRequest) =>
    askedBy.id === reader.userId && askedBy.role === reader.role;
  return views.filter(({ inFull }, i) => inFull || isMine(found[i]!)).slice(0, MOST);
};
