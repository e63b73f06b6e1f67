import type { Document } from 'mongodb';
import type { Model } from 'mongoose';
import type { RecordHub } from '../record/hub.js';
import type { StoredOrganisation } from '../organisations/model.js';
import type { StoredUser } from '../auth/model.js';

type Models = RecordHub['models'];

/** MongoDB filter over organisations or staff. */
export type NamedFilter = Readonly<Record<string, unknown>>;

/** How a list by name is read: so many of those that match after a position, and the number of all that match. */
export interface NamedStore<T> {
  page: (filter: NamedFilter, limit: number) => Promise<T[]>;
  count: (filter: NamedFilter) => Promise<number>;
}

const byName = <T extends Document>({ collection }: Model<T>): NamedStore<T> => ({
  page: (filter, limit) =>
    collection
      .find<T>(filter as object)
      .sort({ name: 1, _id: 1 })
      .limit(limit)
      .toArray(),
  count: (filter) => collection.countDocuments(filter as object),
});

/** Organisations by name. */
export const organisationsByName = ({ Organisation }: Models): NamedStore<StoredOrganisation> => byName(Organisation);

/** Users by name. */
export const usersByName = ({ User }: Models): NamedStore<StoredUser> => byName(User);

/** Ids of the organisations that match. */
export const organisationIds = async ({ Organisation }: Models, filter: NamedFilter): Promise<string[]> => {
  const found = await Organisation.collection.find(filter as object, { projection: { _id: 1 } }).toArray();
  return found.map(({ _id }) => String(_id));
};
