import { Schema, type Connection } from 'mongoose';
import type {
  Audience,
  Category,
  EntryState,
  EntryStatus,
  PatientVisibility,
  ReportedBy,
  ResponseKind,
  Role,
  SensitivityLabel,
} from '../generated/graphql.js';
import type { KindName } from '../kinds/kinds.js';
import { kindNames } from '../kinds/kinds.js';
import { organisationPart, type OrganisationReferenceView } from '../organisations/reference.js';

export interface Author {
  id: string;
  name: string;
  role: Role | null;
}

export interface StoredResponse {
  kind: ResponseKind;
  comment: string | null;
  author: Author;
  organisation: OrganisationReferenceView;
  at: Date;
}

/** Who restricted an entry or took that back, why, and when it is looked at again. */
export interface RestrictionDecision {
  by: Author;
  at: Date;
  reason: string;
  reviewOn: string | null;
}

/** One contribution as stored: the envelope, the body of its kind, and `text`, the view a reader gets, ready to parse. */
export interface StoredEntry {
  _id: string;
  patientId: string;
  kind: KindName;
  category: Category;
  custodian: OrganisationReferenceView;
  author: Author;
  performer: string | null;
  reportedBy: ReportedBy;
  effectiveAt: Date;
  recordedAt: Date;
  /** When the hub last stored it: orders "what changed". */
  changedAt: Date;
  status: EntryStatus;
  statusReason: string | null;
  version: number;
  supersedes: string | null;
  supersededBy: string | null;
  about: string | null;
  /** Whether what it says still holds; follows from the rest. */
  state: EntryState;
  /** Labels that restrict every reader. */
  labels: SensitivityLabel[];
  /** Labels that restrict summary readers, and what is derived from the entry. */
  inheritedLabels: SensitivityLabel[];
  inSummary: boolean;
  patientVisibility: PatientVisibility;
  /** Who labelled it, why, and when that is looked at again; absent where its labels come from its code alone. */
  labelDecision?: RestrictionDecision | null;
  /** Who hid it from the person or showed it, why, and when that is looked at again; absent where nobody has decided. */
  visibilityDecision?: RestrictionDecision | null;
  audience: Audience;
  sharedWith: string[];
  source: { system: string; id: string } | null;
  responses: StoredResponse[];
  body: Record<string, unknown>;
  /**
   * The `EntryView` as JSON text. Derived from all the rest whenever the entry is written: reading a record parses text
   * instead of decoding BSON field by field, which is what bounds a read (docs/decisions/0002).
   */
  text: string;
}

/** An earlier version of an entry, whole. */
export interface StoredVersion {
  _id: string;
  entryId: string;
  patientId: string;
  version: number;
  replacedAt: Date;
  text: string;
}

/** The answer to a change, kept so that the same key gives the same answer. */
export interface StoredAnswer {
  _id: string;
  fingerprint: string;
  at: Date;
  /** What the change made: an entry in a version, a relationship, an override. */
  entryId: string | null;
  version: number | null;
  /** The person it is about; null for a change to what is the reader's alone. */
  patientId: string | null;
}

/** Something that happened to a record, for those who are told of it. Ids and names of kinds only, never values. */
export interface StoredEvent {
  _id: string;
  at: Date;
  type:
    | 'entry.added'
    | 'entry.amended'
    | 'entry.answered'
    | 'entry.superseded'
    | 'entry.entered-in-error'
    | 'sharing.changed'
    | 'relationship.changed'
    | 'override.changed';
  patientId: string;
  entryId: string | null;
  /** For a change to a relationship or a sharing preference: its id. Those who may not know of it are not told. */
  subjectId?: string | null;
  category: Category;
  actorId: string;
}

const strict = { versionKey: false, strict: 'throw', minimize: false, timestamps: false } as const;
const organisation = organisationPart;
const author = new Schema(
  {
    id: { type: String, required: true },
    name: { type: String, default: null },
    role: { type: String, default: null },
  },
  { _id: false, strict: 'throw' },
);
const response = new Schema(
  { kind: { type: String, required: true }, comment: String, author, organisation, at: Date },
  { _id: false, strict: 'throw' },
);

const restriction = new Schema(
  { by: author, at: Date, reason: String, reviewOn: { type: String, default: null } },
  { _id: false, strict: 'throw' },
);

const entry = new Schema<StoredEntry>(
  {
    _id: String,
    patientId: { type: String, required: true },
    kind: { type: String, required: true, enum: kindNames },
    category: { type: String, required: true },
    custodian: { type: organisation, required: true },
    author: { type: author, required: true },
    performer: { type: String, default: null },
    reportedBy: { type: String, default: 'PROFESSIONAL' },
    effectiveAt: { type: Date, required: true },
    recordedAt: { type: Date, required: true },
    changedAt: { type: Date, required: true },
    status: { type: String, required: true },
    statusReason: { type: String, default: null },
    version: { type: Number, required: true, min: 1 },
    supersedes: { type: String, default: null },
    supersededBy: { type: String, default: null },
    about: { type: String, default: null },
    state: { type: String, required: true },
    labels: [String],
    inheritedLabels: [String],
    inSummary: { type: Boolean, required: true },
    patientVisibility: { type: String, required: true },
    labelDecision: { type: restriction, default: null },
    visibilityDecision: { type: restriction, default: null },
    audience: { type: String, required: true },
    sharedWith: [String],
    source: { type: new Schema({ system: String, id: String }, { _id: false }), default: null },
    responses: [response],
    body: { type: Schema.Types.Mixed, required: true },
    text: { type: String, required: true },
  },
  { ...strict, collection: 'entries' },
);
// A record is read heading by heading, newest first; every index starts with the patient, the shard key.
entry.index({ patientId: 1, kind: 1, state: 1, effectiveAt: -1, _id: -1 });
entry.index({ patientId: 1, effectiveAt: -1, _id: -1 });
entry.index({ 'author.id': 1, 'custodian.id': 1, changedAt: -1, _id: -1 });
entry.index({ 'custodian.id': 1, kind: 1, effectiveAt: -1, _id: -1 });
entry.index({ patientId: 1, 'source.system': 1, 'source.id': 1 });

const version = new Schema<StoredVersion>(
  { _id: String, entryId: String, patientId: String, version: Number, replacedAt: Date, text: String },
  { ...strict, collection: 'entry_versions' },
);
version.index({ patientId: 1, entryId: 1, version: -1 });

const answer = new Schema<StoredAnswer>(
  { _id: String, fingerprint: String, at: Date, entryId: String, version: Number, patientId: String },
  { ...strict, collection: 'answers' },
);
// Answers are kept for a week: at least 24 hours is promised.
answer.index({ at: 1 }, { expireAfterSeconds: 7 * 24 * 3600 });

const event = new Schema<StoredEvent>(
  {
    _id: String,
    at: Date,
    type: String,
    patientId: String,
    entryId: String,
    subjectId: String,
    category: String,
    actorId: String,
  },
  { ...strict, collection: 'events' },
);
event.index({ patientId: 1, at: 1 });

/** A secret that all hub processes on one database share. Never served, never logged. */
export interface StoredSecret {
  /** What it is for. */
  _id: string;
  /** Base64. */
  bytes: string;
}

const secret = new Schema<StoredSecret>(
  { _id: String, bytes: { type: String, required: true } },
  { ...strict, collection: 'secrets' },
);

/** Models of the record on one connection. */
export const recordModels = (connection: Connection) => ({
  Entry: connection.model<StoredEntry>('Entry', entry),
  EntryVersion: connection.model<StoredVersion>('EntryVersion', version),
  Answer: connection.model<StoredAnswer>('Answer', answer),
  Event: connection.model<StoredEvent>('Event', event),
  Secret: connection.model<StoredSecret>('Secret', secret),
});

/** The collections of entries and of what is written with them. */
export type RecordModels = ReturnType<typeof recordModels>;
