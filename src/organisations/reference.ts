import { Schema } from 'mongoose';
import type { OrganisationType } from '../generated/graphql.js';

/** An organisation as entries and relationships name it. */
export interface OrganisationReferenceView {
  id: string;
  name: string;
  type: OrganisationType;
}

/** The same as a part of a stored document. */
export const organisationPart = new Schema({ id: String, name: String, type: String }, { _id: false, strict: 'throw' });
