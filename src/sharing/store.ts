import type { ClientSession } from 'mongoose';
import { StaleError } from '../writing/store.js';
import type { SharingModels as Models, StoredConsentRequest } from './model.js';

/** A question about sharing by id; null where there is none. */
export const findRequest = ({ ConsentRequest }: Models, id: string) =>
  ConsentRequest.findById(id).lean<StoredConsentRequest>();

/** Questions that match a MongoDB filter, oldest first, at most so many. */
export const oldestRequests = (
  { ConsentRequest }: Models,
  filter: Record<string, unknown>,
  limit: number,
): Promise<StoredConsentRequest[]> =>
  ConsentRequest.collection
    .find<StoredConsentRequest>(filter as object)
    .sort({ at: 1, _id: 1 })
    .limit(limit)
    .toArray();

/** Adds a question. */
export const addRequest = ({ ConsentRequest }: Models, request: StoredConsentRequest, session: ClientSession) =>
  ConsentRequest.create([request], { session });

/** Ends a question that is open. @throws StaleError where somebody has ended it meanwhile */
export const endRequest = async (
  { ConsentRequest }: Models,
  { _id, ...end }: Pick<StoredConsentRequest, '_id' | 'state'> & Partial<Pick<StoredConsentRequest, 'answer'>>,
  session: ClientSession,
) => {
  const { matchedCount } = await ConsentRequest.updateOne({ _id, state: 'OPEN' }, { $set: end }, { session });
  if (matchedCount !== 1) throw new StaleError();
};
