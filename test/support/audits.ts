import fc from 'fast-check';
import { claimLine, signClaim } from '../../src/audit/witness-log.js';
import { commandEvent } from '../../src/audit/command.js';
import { bodyOf, GENESIS, hashOf, patientsOf } from '../../src/audit/event.js';
import { newCheckpointKey, type CheckpointKey } from '../../src/audit/keys.js';
import type { StoredBlock, StoredCheckpoint } from '../../src/audit/model.js';
import type { AuditSource } from '../../src/audit/source.js';
import { NOW } from './hub.js';

/** An audit in memory: what lies in the database, and the hub's witness log. */
export interface Audit {
  blocks: StoredBlock[];
  checkpoints: StoredCheckpoint[];
  log: string[];
}

/** Blocks of the chain in an `Audit` that are signed. */
export const SIGNED = [2, 5, 8, 11];
const LENGTH = 14;

export const eventOf = (n: number) =>
  commandEvent(`test ${n}`, { patientId: `pat_${n % 3}`, categories: [['GOALS', 'FULL']], at: NOW });

/** A block with new content, and a hash that fits it. */
export const rehashed = (block: StoredBlock, events = [eventOf(99)]): StoredBlock => {
  const changed = { ...block, body: bodyOf(events), patients: patientsOf(events) };
  return { ...changed, hash: hashOf(changed) };
};

const checkpointOf = (key: CheckpointKey, block: StoredBlock): StoredCheckpoint => {
  const claim = signClaim(key, block);
  return { _id: `${claim.shard}:${claim.number}:${claim.keyId}`, ...claim, at: NOW };
};

/** A whole audit of one chain, `s`, of 14 blocks, the last two of them not signed yet. */
export const wholeAudit = (key: CheckpointKey): Audit => {
  const blocks: StoredBlock[] = [];
  for (let number = 0; number < LENGTH; number++) {
    const empty = { _id: `s:${number}`, shard: 's', number, at: new Date(NOW.getTime() + number), body: '', hash: '' };
    const block = { ...empty, previous: blocks.at(-1)?.hash ?? GENESIS, patients: [] };
    blocks.push(rehashed(block, [eventOf(number), eventOf(number + 1)]));
  }
  const checkpoints = SIGNED.map((number) => checkpointOf(key, blocks[number]!));
  return { blocks, checkpoints, log: checkpoints.map((one) => claimLine(one)) };
};

/** An audit as the database would give it. */
export const sourceOf = ({ blocks, checkpoints }: Audit): AuditSource => ({
  shards: async () =>
    [...new Set(blocks.map(({ shard }) => shard as unknown).filter((one) => typeof one === 'string'))].sort(),
  blocks: (shard) => blocks.filter((one) => one.shard === shard),
  hashes: async (ids) => new Map(blocks.filter(({ _id }) => ids.includes(_id)).map(({ _id, hash }) => [_id, hash])),
  checkpoints: () => checkpoints,
  stray: async () => blocks.find(({ shard }) => typeof shard !== 'string')?._id ?? null,
});

const relink = (blocks: StoredBlock[], from: number) => {
  for (let i = Math.max(from, 1); i < blocks.length; i++) {
    const linked = { ...blocks[i]!, previous: blocks[i - 1]!.hash };
    blocks[i] = { ...linked, hash: hashOf(linked) };
  }
};

const firstSigned = (from: number) => SIGNED.find((number) => number >= from)!;
const at = fc.nat(Math.max(...SIGNED));
const signed = fc.nat(SIGNED.length - 1);
const attacker = newCheckpointKey();

/** What became of the checkpoints when somebody who owns the database had rewritten what they sign. */
const covers = ['deleted', 'renamed key', 'signed by another', 'signed by another under the old name', 'left'] as const;
const cover = (audit: Audit, how: (typeof covers)[number]) => {
  const again = audit.checkpoints.flatMap(({ number }) => {
    const block = audit.blocks[number];
    return block ? [checkpointOf(attacker, block)] : [];
  });
  const keyId = audit.checkpoints[0]!.keyId;
  if (how === 'deleted') audit.checkpoints = [];
  else if (how === 'renamed key')
    audit.checkpoints = audit.checkpoints.map((one) => ({ ...one, keyId: 'f'.repeat(16) }));
  else if (how === 'signed by another') audit.checkpoints = again;
  else if (how === 'signed by another under the old name') audit.checkpoints = again.map((one) => ({ ...one, keyId }));
};

/** What somebody did to a database and its audit: applied in place. Returns the first block where it must show; null where it shows elsewhere. */
export type Attack = (audit: Audit) => string | null;

/** Attacks of somebody who owns the whole database, but neither the key nor the witness log. By class. */
export const ATTACKS: Record<string, fc.Arbitrary<Attack>> = {
  'blocks rewritten and hashed again, checkpoints covered up': fc
    .record({ at, how: fc.constantFrom(...covers) })
    .map(({ at, how }) => (audit) => {
      audit.blocks[at] = rehashed(audit.blocks[at]!);
      relink(audit.blocks, at + 1);
      cover(audit, how);
      return `s:${firstSigned(at)}`;
    }),
  'cut off together with its checkpoints': at.map((at) => (audit) => {
    audit.blocks.length = at;
    audit.checkpoints = audit.checkpoints.filter(({ number }) => number < at);
    return `s:${at}`;
  }),
  'cut off and grown again': at.map((at) => (audit) => {
    for (let i = at; i < audit.blocks.length; i++) audit.blocks[i] = rehashed(audit.blocks[i]!, [eventOf(50 + i)]);
    relink(audit.blocks, at);
    audit.checkpoints = audit.checkpoints.filter(({ number }) => number < at);
    return `s:${firstSigned(at)}`;
  }),
  'everything deleted': fc.constant((audit) => {
    audit.blocks = [];
    audit.checkpoints = [];
    return 's:0';
  }),
  'checkpoints deleted': fc.subarray([0, 1, 2, 3], { minLength: 1 }).map((which) => (audit) => {
    audit.checkpoints = audit.checkpoints.filter((_, i) => !which.includes(i));
    return null;
  }),
  'the key id of a checkpoint renamed': fc
    .record({ signed, keyId: fc.stringMatching(/^[0-9a-e]{16}$/) })
    .map(({ signed, keyId }) => (audit) => {
      audit.checkpoints[signed] = { ...audit.checkpoints[signed]!, keyId };
      return null;
    }),
  'checkpoints signed with a key of their own': fc
    .record({ which: fc.subarray([0, 1, 2, 3], { minLength: 1 }), keep: fc.boolean() })
    .map(({ which, keep }) => (audit) => {
      for (const i of which) {
        const old = audit.checkpoints[i]!;
        const forged = checkpointOf(attacker, audit.blocks[old.number]!);
        audit.checkpoints[i] = keep ? { ...forged, _id: old._id, keyId: old.keyId } : forged;
      }
      return null;
    }),
  'a checkpoint of another block or chain': fc
    .record({ signed, to: fc.nat(20), shard: fc.constantFrom('s', 't') })
    .filter(({ signed, to, shard }) => shard !== 's' || to !== SIGNED[signed])
    .map(({ signed, to, shard }) => (audit) => {
      audit.checkpoints[signed] = { ...audit.checkpoints[signed]!, number: to, shard };
      return null;
    }),
  'any value in any field': fc
    .record({
      where: fc.constantFrom('blocks' as const, 'checkpoints' as const),
      at: fc.nat(3),
      field: fc.constantFrom(
        '_id',
        'shard',
        'number',
        'at',
        'previous',
        'hash',
        'body',
        'patients',
        'keyId',
        'signature',
        'x',
      ),
      value: fc.oneof(fc.anything(), fc.constantFrom<unknown>('[]', '{}', '[null]', -1, 1.5, 's:0', null)),
    })
    .map(({ where, at, field, value }) => (audit) => {
      const document = audit[where][at] as unknown as Record<string, unknown>;
      // The time of a checkpoint is not signed; it proves nothing.
      if (where === 'checkpoints' && (field === 'at' || field === '_id')) field = 'x';
      if (where === 'blocks' && (field === 'keyId' || field === 'signature')) field = 'x';
      document[field] = Object.is(document[field], value) || value === undefined ? 'other' : value;
      return null;
    }),
};
