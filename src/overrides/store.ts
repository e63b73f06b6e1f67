import { trusted, type ClientSession } from 'mongoose';
import type { OverrideModels as Models } from './model.js';
import type { StoredOverride } from './model.js';

/** MongoDB filter over overrides. */
export type OverrideFilter = Record<string, unknown>;

/** An override by id; null where there is none. */
export const findOverrideById = ({ Override }: Models, id: string) => Override.findById(id).lean<StoredOverride>();

/** Overrides by id, in no order; those that are not there are left out. */
export const overridesById = ({ Override }: Models, ids: readonly string[]): Promise<StoredOverride[]> =>
  Override.find({ _id: trusted({ $in: ids }) })
    .lean<StoredOverride[]>()
    .exec();

/** Overrides that match, latest first, at most so many. */
export const latestOverrides = ({ Override }: Models, filter: OverrideFilter, limit: number) =>
  Override.collection
    .find<StoredOverride>(filter as object)
    .sort({ from: -1, _id: -1 })
    .limit(limit)
    .toArray();

/** How many overrides match. */
export const countOverrides = ({ Override }: Models, filter: OverrideFilter) =>
  Override.collection.countDocuments(filter as object);

/** Adds an override, or puts it in the place of the one with its id. */
export const putOverride = ({ Override }: Models, override: StoredOverride, session: ClientSession) =>
  Override.replaceOne({ _id: override._id }, override, { upsert: true, session });
