import { z } from 'zod';
import { GENESIS, hashOf, patientsOf, type AuditEvent } from './event.js';
import type { StoredBlock } from './model.js';

/**
 * What is wrong with an audit. The number of each kind is the exit status of `audit verify`. WITNESS: the witness log
 * is missing, cut short, not readable, or does not agree with the checkpoints in the database.
 */
export const FAULTS = {
  GAP: 2,
  BAD_HASH: 3,
  FORK: 4,
  TRUNCATED: 5,
  BAD_SIGNATURE: 6,
  UNKNOWN_KEY: 7,
  WITNESS: 8,
} as const;

/** One thing that is wrong. */
export interface Fault {
  kind: keyof typeof FAULTS;
  /** The first bad block as `<shard>:<number>`, or the line of a witness log as `<file>:<line>`. */
  place: string;
  message: string;
}

/** How far a chain is right. */
export interface CheckedChain {
  blocks: number;
  events: number;
  fault: Fault | null;
}

/** Exactly these fields: one more would be stored beside what the hash covers, and believed. */
const block = z.strictObject({
  _id: z.string(),
  shard: z.string(),
  number: z.int(),
  at: z.date(),
  previous: z.string(),
  hash: z.string(),
  body: z.string(),
  patients: z.array(z.string()),
});

/** The events of a block; null where its body is no list of events. */
const eventsOf = ({ body }: StoredBlock): AuditEvent[] | null => {
  try {
    const events: unknown = JSON.parse(body);
    return Array.isArray(events) && events.every((one) => typeof one === 'object' && one) ? events : null;
  } catch {
    return null;
  }
};

/** Checks one chain, block by block in order of number, and names the first bad one. */
export const verifyChain = async (
  shard: string,
  blocks: AsyncIterable<unknown> | Iterable<unknown>,
): Promise<CheckedChain> => {
  const checked: CheckedChain = { blocks: 0, events: 0, fault: null };
  let previous = GENESIS;
  for await (const stored of blocks) {
    const here = `${shard}:${checked.blocks}`;
    const bad = (kind: Fault['kind'], message: string, place = here) => ({
      ...checked,
      fault: { kind, place, message },
    });
    const read = block.safeParse(stored);
    if (!read.success) return bad('BAD_HASH', 'it does not have the fields of a block');
    const found = read.data;
    if (found.number > checked.blocks) return bad('GAP', 'the block is missing');
    if (found.number < checked.blocks || found._id !== here || found.shard !== shard)
      return bad('FORK', 'two blocks claim this place', found.shard === shard ? `${shard}:${found.number}` : here);
    if (hashOf(found) !== found.hash) return bad('BAD_HASH', 'its content does not match its hash');
    if (found.previous !== previous) return bad('FORK', 'it does not follow the block before it');
    const events = eventsOf(found);
    if (!events) return bad('BAD_HASH', 'its content is not a list of events');
    if (JSON.stringify(found.patients) !== JSON.stringify(patientsOf(events)))
      return bad('BAD_HASH', 'its list of patients does not match its events');
    previous = found.hash;
    checked.blocks++;
    checked.events += events.length;
  }
  return checked;
};
