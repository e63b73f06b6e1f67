import { Schema, type Connection } from 'mongoose';
import type { Category, Role, SharingScope } from '../generated/graphql.js';
import { organisationPart, type OrganisationReferenceView } from '../organisations/reference.js';

/** A question to a person: whether something may be shared with somebody. It holds nothing that is in their record. */
export interface StoredConsentRequest {
  _id: string;
  patientId: string;
  state: 'OPEN' | 'PERMITTED' | 'DENIED' | 'WITHDRAWN';
  scope: SharingScope;
  /** Empty for all of the scope. */
  organisations: OrganisationReferenceView[];
  /** Empty for all that the roles of the scope may see. */
  categories: Category[];
  question: string;
  at: Date;
  expiresAt: Date;
  askedBy: { id: string; name: string; role: Role; organisation: OrganisationReferenceView };
  answer: { at: Date; preferenceId: string } | null;
}

const part = { _id: false, strict: 'throw' } as const;
const text = { type: String, required: true };
const when = { type: Date, required: true };

const request = new Schema<StoredConsentRequest>(
  {
    _id: String,
    patientId: text,
    state: text,
    scope: text,
    organisations: [organisationPart],
    categories: [String],
    question: text,
    at: when,
    expiresAt: when,
    askedBy: {
      type: new Schema({ id: String, name: String, role: String, organisation: organisationPart }, part),
      required: true,
    },
    answer: { type: new Schema({ at: Date, preferenceId: String }, part), default: null },
  },
  { versionKey: false, strict: 'throw', minimize: false, collection: 'consent_requests' },
);
request.index({ patientId: 1, at: 1 });
request.index({ 'askedBy.id': 1, at: 1 });

export const sharingModels = (connection: Connection) => ({
  ConsentRequest: connection.model<StoredConsentRequest>('ConsentRequest', request),
});

/** The collection of questions about sharing. */
export type SharingModels = ReturnType<typeof sharingModels>;
