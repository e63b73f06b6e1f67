import { Schema, type Connection } from 'mongoose';
import type {
  OrganisationType,
  PatientVisibility,
  RestrictionKind,
  RestrictionState,
  Role,
  SensitivityLabel,
} from '../generated/graphql.js';

/** Somebody asks the custodian of an entry to restrict it, or a second professional to show a location again. */
export interface StoredRestrictionRequest {
  _id: string;
  kind: RestrictionKind;
  state: RestrictionState;
  patientId: string;
  /** Null for a location. */
  entryId: string | null;
  /** Organisation that answers; null for a location, where a second professional does. */
  custodianId: string | null;
  addLabels: SensitivityLabel[];
  removeLabels: SensitivityLabel[];
  visibility: PatientVisibility | null;
  reviewOn: string | null;
  reason: string;
  at: Date;
  askedBy: { id: string; role: Role; organisationType: OrganisationType | null };
  answer: { byId: string; role: Role; at: Date; reason: string } | null;
}

const part = { _id: false, strict: 'throw' } as const;
const text = { type: String, default: null };

const request = new Schema<StoredRestrictionRequest>(
  {
    _id: String,
    kind: { type: String, required: true },
    state: { type: String, required: true },
    patientId: { type: String, required: true },
    entryId: text,
    custodianId: text,
    addLabels: [String],
    removeLabels: [String],
    visibility: text,
    reviewOn: text,
    reason: { type: String, required: true },
    at: { type: Date, required: true },
    askedBy: { type: new Schema({ id: String, role: String, organisationType: text }, part), required: true },
    answer: { type: new Schema({ byId: String, role: String, at: Date, reason: String }, part), default: null },
  },
  { versionKey: false, strict: 'throw', minimize: false, collection: 'restriction_requests' },
);
request.index({ custodianId: 1, state: 1, at: 1 });
request.index({ 'askedBy.id': 1, at: 1 });
request.index({ kind: 1, state: 1, at: 1 });

export const sensitivityModels = (connection: Connection) => ({
  RestrictionRequest: connection.model<StoredRestrictionRequest>('RestrictionRequest', request),
});

/** The collection of requests to restrict. */
export type SensitivityModels = ReturnType<typeof sensitivityModels>;
