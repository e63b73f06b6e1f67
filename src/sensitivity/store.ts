import type { ClientSession } from 'mongoose';
import type { SensitivityModels as Models } from './model.js';
import { StaleError } from '../writing/store.js';
import type { StoredRestrictionRequest } from './model.js';

/** A request by id; null where there is none. */
export const findRequest = ({ RestrictionRequest }: Models, id: string) =>
  RestrictionRequest.findById(id).lean<StoredRestrictionRequest>();

/** Requests that match a MongoDB filter, oldest first, at most so many. */
export const oldestRequests = (
  { RestrictionRequest }: Models,
  filter: Record<string, unknown>,
  limit: number,
): Promise<StoredRestrictionRequest[]> =>
  RestrictionRequest.collection
    .find<StoredRestrictionRequest>(filter as object)
    .sort({ at: 1, _id: 1 })
    .limit(limit)
    .toArray();

/** Adds a request. */
export const addRequest = ({ RestrictionRequest }: Models, request: StoredRestrictionRequest, session: ClientSession) =>
  RestrictionRequest.create([request], { session });

/** Answers a request that is open. @throws StaleError where somebody has answered it meanwhile */
export const answerRequest = async (
  { RestrictionRequest }: Models,
  { _id, state, answer }: Pick<StoredRestrictionRequest, '_id' | 'state' | 'answer'>,
  session: ClientSession,
) => {
  const open = { _id, state: 'OPEN' as const };
  const { matchedCount } = await RestrictionRequest.updateOne(open, { $set: { state, answer } }, { session });
  if (matchedCount !== 1) throw new StaleError();
};
