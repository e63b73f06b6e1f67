import { Schema, type Connection } from 'mongoose';

/** One audited act, as it lies in the outbox until it is chained. `event` is its canonical JSON text. */
export interface StoredAuditEvent {
  _id: string;
  at: Date;
  event: string;
}

/** A block of audited acts, chained to the one before. `_id` is `<shard>:<number>`, which makes a fork impossible. */
export interface StoredBlock {
  _id: string;
  shard: string;
  number: number;
  at: Date;
  previous: string;
  hash: string;
  /** The events as JSON text: exactly the bytes that were hashed. */
  body: string;
  /** Patients the block is about; derived from the body, for finding a person's log. */
  patients: string[];
}

/** A signed statement of how far a chain had come. */
export interface StoredCheckpoint {
  _id: string;
  shard: string;
  number: number;
  hash: string;
  at: Date;
  keyId: string;
  /** Ed25519 over the line `shared-care-hub audit <shard> <number> <hash>`, base64. */
  signature: string;
}

const strict = { versionKey: false, strict: 'throw' } as const;

const outbox = new Schema<StoredAuditEvent>(
  { _id: String, at: Date, event: String },
  { ...strict, collection: 'audit_outbox' },
);

const block = new Schema<StoredBlock>(
  {
    _id: String,
    shard: String,
    number: Number,
    at: Date,
    previous: String,
    hash: String,
    body: String,
    patients: [String],
  },
  { ...strict, collection: 'audit_blocks' },
);
block.index({ shard: 1, number: 1 }, { unique: true });
block.index({ patients: 1, at: -1, _id: -1 });
block.index({ at: -1, _id: -1 });

const checkpoint = new Schema<StoredCheckpoint>(
  { _id: String, shard: String, number: Number, hash: String, at: Date, keyId: String, signature: String },
  { ...strict, collection: 'audit_checkpoints' },
);

export const auditModels = (connection: Connection) => ({
  AuditOutbox: connection.model<StoredAuditEvent>('AuditOutbox', outbox),
  AuditBlock: connection.model<StoredBlock>('AuditBlock', block),
  AuditCheckpoint: connection.model<StoredCheckpoint>('AuditCheckpoint', checkpoint),
});

/** The collections of the audit. */
export type AuditModels = ReturnType<typeof auditModels>;
