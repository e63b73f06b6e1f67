import { createHash } from 'node:crypto';
import type { Category, OverrideKind, ReadLevel, Relationship, Role } from '../generated/graphql.js';

/**
 * One audited act on one patient in one operation: who, why, what. Ids, names of roles, organisations and categories
 * only; never a value of the record, never the name of the patient. Maps 1:1 to FHIR AuditEvent (IHE BALP).
 */
export interface AuditEvent {
  id: string;
  /** ISO 8601 in UTC. */
  at: string;
  /** OVERRIDE: the glass was broken, something was disclosed, or one of these was renewed, ended or reviewed. */
  kind: 'READ' | 'WRITE' | 'DENIED' | 'OVERRIDE';
  /** Null where the act concerns no patient, or one that does not exist. */
  patientId: string | null;
  userId: string | null;
  role: Role | null;
  organisation: { id: string; name: string } | null;
  relationship: Relationship | null;
  requestId: string;
  /** What the hub did: the root fields that ran, or the command. Never a name that a client chose. */
  operation: string | null;
  /** Categories disclosed or changed, with the level. */
  categories: [Category, ReadLevel][];
  /** Entries that were written. */
  entryIds: string[];
  /** For a denial: the error code. */
  code: string | null;
  /** Overrides that the act rested on, or that it made or changed. Absent where there was none. */
  overrides?: { id: string; kind: OverrideKind }[];
  /**
   * For a read that rests on overrides in part: what would have been read without them, and why. Absent where nothing
   * would have been.
   */
  unlifted?: { relationship: Relationship; categories: [Category, ReadLevel][] };
  /** True for an exact trace, whether or not it found somebody. Absent otherwise. */
  traced?: true;
  /** For a view as somebody else: who really asked. Absent otherwise. */
  viewedAs?: string;
}

/** Hash of the block before the first of a chain. */
export const GENESIS = '0'.repeat(64);

/** Text of a block's events: exactly these bytes are hashed and stored. */
export const bodyOf = (events: readonly AuditEvent[]) => JSON.stringify(events);

/** Hash of a block: SHA-256, hex, over version, shard, number, previous hash, time and body. */
export const hashOf = (block: { shard: string; number: number; previous: string; at: Date; body: string }) =>
  createHash('sha256')
    .update(`1\n${block.shard}\n${block.number}\n${block.previous}\n${block.at.toISOString()}\n${block.body}`)
    .digest('hex');

/** Patients that some events are about, each once, in order. */
export const patientsOf = (events: readonly AuditEvent[]) =>
  [...new Set(events.flatMap(({ patientId }) => (patientId ? [patientId] : [])))].sort();
