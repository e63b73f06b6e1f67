import { Schema, type Connection } from 'mongoose';
import type {
  BreakGlassReason,
  Category,
  DisclosureBasis,
  OverrideKind,
  OverrideOutcome,
  Role,
  SensitivityLabel,
} from '../generated/graphql.js';
import type { OrganisationReferenceView } from '../record/view.js';

/** Somebody who acted on an override, as named then. */
export interface OverrideActor {
  id: string;
  name: string;
  role: Role;
  organisation: OrganisationReferenceView | null;
}

/** An override with everything a review needs. What decisions need of it lies in the patient's document as well. */
export interface StoredOverride {
  _id: string;
  kind: OverrideKind;
  patientId: string;
  by: OverrideActor;
  /** For a disclosure: to whom. */
  recipient: { organisation: OrganisationReferenceView; userId: string | null } | null;
  reason: BreakGlassReason | null;
  basis: DisclosureBasis | null;
  /** For a safeguarding disclosure: whether the person was asked first. */
  consentSought: boolean | null;
  explanation: string;
  categories: Category[];
  labels: SensitivityLabel[];
  from: Date;
  to: Date;
  renewals: { at: Date; explanation: string; to: Date }[];
  /** The second confirmation that opened sealed entries. */
  sealed: { at: Date; explanation: string } | null;
  /** Safeguarding: when the lead released it to the person; until then nobody tells them. */
  releasedAt: Date | null;
  reviewDue: Date;
  review: {
    at: Date;
    by: OverrideActor;
    outcome: OverrideOutcome;
    comment: string;
    /** True where telling the person would do serious harm. */
    withheldFromPerson: boolean;
  } | null;
}

const part = { _id: false, strict: 'throw' } as const;
const organisation = new Schema({ id: String, name: String, type: String }, part);
const actor = new Schema(
  { id: String, name: String, role: String, organisation: { type: organisation, default: null } },
  part,
);
const text = { type: String, default: null };

const override = new Schema<StoredOverride>(
  {
    _id: String,
    kind: { type: String, required: true },
    patientId: { type: String, required: true },
    by: { type: actor, required: true },
    recipient: { type: new Schema({ organisation, userId: text }, part), default: null },
    reason: text,
    basis: text,
    consentSought: { type: Boolean, default: null },
    explanation: { type: String, required: true },
    categories: [String],
    labels: [String],
    from: { type: Date, required: true },
    to: { type: Date, required: true },
    renewals: [new Schema({ at: Date, explanation: String, to: Date }, part)],
    sealed: { type: new Schema({ at: Date, explanation: String }, part), default: null },
    releasedAt: { type: Date, default: null },
    reviewDue: { type: Date, required: true },
    review: {
      type: new Schema({ at: Date, by: actor, outcome: String, comment: String, withheldFromPerson: Boolean }, part),
      default: null,
    },
  },
  { versionKey: false, strict: 'throw', minimize: false, collection: 'overrides' },
);
override.index({ patientId: 1, from: -1 });
override.index({ 'by.id': 1, from: -1, _id: -1 });
override.index({ from: -1, _id: -1 });
override.index({ review: 1, reviewDue: 1 });

export const overrideModels = (connection: Connection) => ({
  Override: connection.model<StoredOverride>('Override', override),
});

/** The collection of overrides. */
export type OverrideModels = ReturnType<typeof overrideModels>;
