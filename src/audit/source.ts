import { trusted } from 'mongoose';
import type { AuditModels } from './model.js';

/** Where an audit lies that is to be verified. What it holds is not believed, not even that it has the right shape. */
export interface AuditSource {
  /** Names of all chains of which there are blocks. */
  shards: () => Promise<string[]>;
  /** Blocks of a chain, by number. */
  blocks: (shard: string) => AsyncIterable<unknown> | Iterable<unknown>;
  /** The stored hashes of these blocks, by id; those that are not there are left out. */
  hashes: (ids: string[]) => Promise<Map<string, string>>;
  /** All checkpoints. */
  checkpoints: () => AsyncIterable<unknown> | Iterable<unknown>;
  /** Id of a block that belongs to no chain, and so would never be read here; null where there is none. */
  stray: () => Promise<string | null>;
}

const BATCH = 500;

/** The audit in the hub's database. Nothing here reads a whole chain into memory. */
export const auditSource = ({ AuditBlock, AuditCheckpoint }: AuditModels): AuditSource => ({
  shards: async () =>
    ((await AuditBlock.distinct('shard')) as unknown[]).filter((one) => typeof one === 'string').sort(),
  blocks: (shard) => AuditBlock.collection.find({ shard }).sort({ number: 1 }).batchSize(BATCH),
  hashes: async (ids) => {
    const found = await AuditBlock.find({ _id: trusted({ $in: ids }) }, { hash: 1 }).lean();
    return new Map(found.map(({ _id, hash }) => [_id, hash]));
  },
  checkpoints: () => AuditCheckpoint.collection.find().batchSize(BATCH),
  stray: async () => {
    const found = await AuditBlock.collection.findOne(
      { shard: { $not: { $type: 'string' } } },
      { projection: { _id: 1 } },
    );
    return found ? String(found._id) : null;
  },
});
