import { Schema, type Connection } from 'mongoose';
import type { OrganisationType } from '../generated/graphql.js';

export interface StoredOrganisation {
  _id: string;
  code: string;
  name: string;
  type: OrganisationType;
  /** Keys of policy/neighbourhoods.csv; empty means all. */
  neighbourhoods: string[];
}

/**
 * An organisation as GraphQL shows it. One that is made of a name somewhere, without a read, leaves its neighbourhoods to be
 * read where they are asked for.
 */
export interface OrganisationView extends Omit<StoredOrganisation, '_id' | 'neighbourhoods'> {
  id: string;
  kind: 'Organisation';
  neighbourhoods?: string[];
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
organisation.index({ name: 1, _id: 1 });

export const organisationModels = (connection: Connection) => ({
  Organisation: connection.model<StoredOrganisation>('Organisation', organisation),
});

export const organisationView = ({ _id, ...rest }: StoredOrganisation): OrganisationView => ({
  id: _id,
  kind: 'Organisation',
  ...rest,
});

/** An organisation as something shows it: whole, or as an entry names it. */
export type OrganisationShown = Pick<OrganisationView, 'id' | 'name' | 'type'> & Partial<OrganisationView>;

/** The code in the hub that an id is made of. */
export const codeOf = (id: string): string => id.slice(PREFIX.length);

/** An organisation as it is named in an entry or a membership: no read is needed. */
export const organisationNamed = ({
  id,
  name,
  type,
}: Pick<OrganisationView, 'id' | 'name' | 'type'>): OrganisationView => ({
  id,
  kind: 'Organisation',
  code: codeOf(id),
  name,
  type,
});

const PREFIX = 'org_';

/** Id of the organisation with this code. */
export const organisationId = (code: string) => `${PREFIX}${code}`;

/** The collection of organisations. */
export type OrganisationModels = ReturnType<typeof organisationModels>;
