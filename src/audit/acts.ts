import type { AuditEvent } from './event.js';
import type { AuditModels } from './model.js';

/** One audited act with the keys that place it: time and id of its block, and its own id. */
export interface AuditedAct {
  keys: string[];
  event: AuditEvent;
}

/** A block holds the acts of many people, up to some hundred: a page seldom needs more of them. */
const BLOCKS_AT_ONCE = 20;

/** Which acts are wanted. */
export interface ActsWanted {
  /** Those on one person only. */
  patientId?: string;
  /** Not before this moment. */
  since?: Date;
}

/**
 * Audited acts, newest block first and within a block newest act first, as long as more are asked for; after the act
 * whose keys are given. An act appears once its block is chained, at most a second after it.
 */
export async function* auditedActs(
  { models }: { models: Pick<AuditModels, 'AuditBlock'> },
  { patientId, since }: ActsWanted,
  last: readonly string[] | null = null,
): AsyncGenerator<AuditedAct> {
  const at = { ...(last && { $lte: new Date(last[0]!) }), ...(since && { $gte: since }) };
  const filter = { ...(patientId && { patients: patientId }), ...(Object.keys(at).length > 0 && { at }) };
  const blocks = models.AuditBlock.collection
    .find<{ _id: string; at: Date; body: string }>(filter, { projection: { at: 1, body: 1 } })
    .sort({ at: -1, _id: -1 })
    .batchSize(BLOCKS_AT_ONCE);
  let skipping = last !== null;
  try {
    for await (const block of blocks)
      for (const event of (JSON.parse(block.body) as AuditEvent[]).reverse()) {
        if (patientId !== undefined && event.patientId !== patientId) continue;
        const keys = [block.at.toISOString(), block._id, event.id];
        if (!skipping) yield { keys, event };
        else if (keys.every((key, i) => key === last![i])) skipping = false;
      }
  } finally {
    await blocks.close();
  }
}
