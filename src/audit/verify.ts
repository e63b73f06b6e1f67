import type { Models } from '../database/models.js';
import type { CheckpointKey } from './checkpoint.js';
import { lineOf } from './checkpoint.js';
import { GENESIS, hashOf, patientsOf, type AuditEvent } from './event.js';
import type { StoredBlock, StoredCheckpoint } from './model.js';

/** What is wrong with a chain, and at which block. The number of each kind is the exit status of `audit verify`. */
export const FAULTS = { GAP: 2, BAD_HASH: 3, FORK: 4, TRUNCATED: 5, BAD_SIGNATURE: 6 } as const;

export interface Fault {
  kind: keyof typeof FAULTS;
  /** The first bad block, as `<shard>:<number>`. */
  block: string;
  message: string;
}

export interface Verification {
  blocks: number;
  events: number;
  checkpoints: number;
  fault: Fault | null;
}

const samePatients = (block: StoredBlock, events: readonly AuditEvent[]) =>
  JSON.stringify([...block.patients]) === JSON.stringify(patientsOf(events));

const faultOf = (block: StoredBlock, expected: { number: number; previous: string }): Fault | null => {
  const id = `${block.shard}:${expected.number}`;
  if (block.number > expected.number) return { kind: 'GAP', block: id, message: 'the block is missing' };
  if (block.number < expected.number || block._id !== `${block.shard}:${block.number}`)
    return { kind: 'FORK', block: block._id, message: 'two blocks claim this place' };
  if (hashOf(block) !== block.hash)
    return { kind: 'BAD_HASH', block: id, message: 'its content does not match its hash' };
  if (block.previous !== expected.previous)
    return { kind: 'FORK', block: id, message: 'it does not follow the block before it' };
  if (!samePatients(block, JSON.parse(block.body) as AuditEvent[]))
    return { kind: 'BAD_HASH', block: id, message: 'its list of patients does not match its events' };
  return null;
};

/** Checks one chain, in order, and names the first bad block. */
export const verifyChain = (
  blocks: Iterable<StoredBlock>,
  checkpoints: readonly StoredCheckpoint[],
  key: CheckpointKey | null,
): Verification => {
  const result: Verification = { blocks: 0, events: 0, checkpoints: checkpoints.length, fault: null };
  const signed = new Map(checkpoints.map((checkpoint) => [checkpoint.number, checkpoint]));
  let previous = GENESIS;
  for (const block of blocks) {
    const fault = faultOf(block, { number: result.blocks, previous });
    if (fault) return { ...result, fault };
    const checkpoint = signed.get(block.number);
    if (checkpoint && checkpoint.hash !== block.hash)
      return { ...result, fault: { kind: 'FORK', block: block._id, message: 'it is not the block that was signed' } };
    previous = block.hash;
    result.blocks++;
    result.events += (JSON.parse(block.body) as AuditEvent[]).length;
  }
  const last = [...signed.values()].sort((a, b) => b.number - a.number)[0];
  if (last && last.number >= result.blocks)
    return {
      ...result,
      fault: {
        kind: 'TRUNCATED',
        block: `${last.shard}:${result.blocks}`,
        message: `a checkpoint has signed block ${last.number}`,
      },
    };
  const forged = checkpoints.find(
    (checkpoint) => key && checkpoint.keyId === key.id && !key.verify(lineOf(checkpoint), checkpoint.signature),
  );
  return forged
    ? {
        ...result,
        fault: { kind: 'BAD_SIGNATURE', block: forged._id, message: 'its checkpoint is not signed by this key' },
      }
    : result;
};

/** Checks every chain in the database. */
export const verifyAudit = async (models: Models, key: CheckpointKey | null): Promise<Verification> => {
  const total: Verification = { blocks: 0, events: 0, checkpoints: 0, fault: null };
  const shards = new Set([
    ...((await models.AuditBlock.distinct('shard')) as string[]),
    ...((await models.AuditCheckpoint.distinct('shard')) as string[]),
  ]);
  for (const shard of [...shards].sort()) {
    const blocks = (await models.AuditBlock.find({ shard }).sort({ number: 1 }).lean()) as StoredBlock[];
    const checkpoints = (await models.AuditCheckpoint.find({ shard }).lean()) as StoredCheckpoint[];
    const one = verifyChain(blocks, checkpoints, key);
    total.blocks += one.blocks;
    total.events += one.events;
    total.checkpoints += one.checkpoints;
    if (one.fault) return { ...total, fault: one.fault };
  }
  return total;
};
