import { Schema, type Connection } from 'mongoose';
import type { Neighbourhood, OrganisationType } from '../generated/graphql.js';

export interface StoredOrganisation {
  _id: string;
  code: string;
  name: string;
  type: OrganisationType;
  neighbourhoods: Neighbourhood[];
}

export interface OrganisationView extends Omit<StoredOrganisation, '_id'> {
  id: string;
  kind: 'Organisation';
}

const organisation = new Schema<StoredOrganisation>(
  {
    _id: String,
    code: { type: String, required: true, match: /^[A-Z0-9]{3,40}$/ },
    name: { type: String, required: true, maxlength: 200 },
    type: { type: String, required: true },
    neighbourhoods: [String],
  },
  { versionKey: false, strict: 'throw', collection: 'organisations' },
);
organisation.index({ code: 1 }, { unique: true });

export const organisationModels = (connection: Connection) => ({
  Organisation: connection.model<StoredOrganisation>('Organisation', organisation),
});

export const organisationView = ({ _id, ...rest }: StoredOrganisation): OrganisationView => ({
  id: _id,
  kind: 'Organisation',
  ...rest,
});

/** Id of the organisation with this code. */
export const organisationId = (code: string) => `org_${code}`;

/** The collection of organisations. */
export type OrganisationModels = ReturnType<typeof organisationModels>;
