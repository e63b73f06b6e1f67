import { trusted } from 'mongoose';
import type { OrganisationType } from '../generated/graphql.js';
import type { OrganisationModels, StoredOrganisation } from './model.js';

/** All organisations, by name. */
export const allOrganisations = ({ Organisation }: OrganisationModels): Promise<StoredOrganisation[]> =>
  Organisation.find().sort({ name: 1 }).lean<StoredOrganisation[]>().exec();

/** An organisation by id; null where there is none. */
export const organisationById = (
  { Organisation }: OrganisationModels,
  id: string,
): Promise<StoredOrganisation | null> => Organisation.findById(id).lean<StoredOrganisation>().exec();

/** Organisations by id, in no order; those that are not there are left out. */
export const organisationsById = (
  { Organisation }: OrganisationModels,
  ids: readonly string[],
): Promise<StoredOrganisation[]> =>
  Organisation.find({ _id: trusted({ $in: ids }) })
    .lean<StoredOrganisation[]>()
    .exec();

/** Names of the organisations of some sectors. */
export const organisationsOfTypes = (
  { Organisation }: OrganisationModels,
  types: readonly OrganisationType[],
): Promise<Pick<StoredOrganisation, '_id' | 'name' | 'type'>[]> =>
  Organisation.find({ type: trusted({ $in: types }) }, { name: 1, type: 1 })
    .lean<StoredOrganisation[]>()
    .exec();
