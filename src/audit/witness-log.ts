import { createReadStream } from 'node:fs';
import { appendFile, open, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isSigned, type CheckpointKey, type Keyring } from './keys.js';

/** That a chain held a block of this number with this hash, as somebody signed. */
export interface Claim {
  shard: string;
  number: number;
  hash: string;
  keyId: string;
  /** Ed25519 over `claimText`, base64. */
  signature: string;
}

/** That blocks which had been witnessed are gone and that somebody answers for it. */
export interface Loss {
  shard: string;
  /** Claims up to this number still hold; those after it, up to this line, no longer do. */
  kept: number;
  /** How far the chain had been witnessed. */
  witnessed: number;
  /** ISO 8601 in UTC. */
  at: string;
  reason: string;
  keyId: string;
  signature: string;
}

/** A line of a witness log: a claim, a loss, or what is wrong with it. */
export type Statement = { line: number; text: string } & (
  { claim: Claim } | { loss: Loss } | { problem: string; kind: 'WITNESS' | 'BAD_SIGNATURE' | 'UNKNOWN_KEY' }
);

/** The lines of a witness log, from the first, each time it is called. */
export type Lines = () => AsyncIterable<string> | Iterable<string>;

/** Name of the witness log in a hub's data folder. */
export const WITNESS_LOG = 'audit-checkpoints.log';

/** What a checkpoint signs. */
export const claimText = ({ shard, number, hash }: Pick<Claim, 'shard' | 'number' | 'hash'>) =>
  `shared-care-hub audit ${shard} ${number} ${hash}`;

const lossText = ({ shard, kept, witnessed, at, reason }: Omit<Loss, 'keyId' | 'signature'>) =>
  `shared-care-hub loss ${shard} ${kept} ${witnessed} ${at} ${Buffer.from(reason).toString('base64url')}`;

/** The line of the witness log for a claim. */
export const claimLine = (claim: Claim) => `${claimText(claim)} ${claim.keyId} ${claim.signature}`;

/** Signs that a chain has come this far. */
export const signClaim = (key: CheckpointKey, head: Pick<Claim, 'shard' | 'number' | 'hash'>): Claim => {
  const { shard, number, hash } = head;
  return { shard, number, hash, keyId: key.id, signature: key.sign(claimText(head)) };
};

/** The signed line that accepts a loss. */
export const lossLine = (key: CheckpointKey, loss: Omit<Loss, 'keyId' | 'signature'>) =>
  `${lossText(loss)} ${key.id} ${key.sign(lossText(loss))}`;

const LOSS_START = 'shared-care-hub loss ';
const SHARD = '([a-z0-9-]{1,80})';
const SIGNED = '([0-9a-f]{16}) ([A-Za-z0-9+/]{86}==)';
const CLAIM = new RegExp(`^shared-care-hub audit ${SHARD} (\\d{1,15}) ([0-9a-f]{64}) ${SIGNED}$`);
const LOSS = new RegExp(`^shared-care-hub loss ${SHARD} (-1|\\d{1,15}) (\\d{1,15}) (\\S{24}) ([\\w-]+) ${SIGNED}$`);

/** Reads one line. Only what is signed with a key of the ring is a claim or a loss. */
export const readStatement = (text: string, line: number, keyring: Keyring): Statement => {
  const wrong = { line, text };
  const checked = (signed: string, by: { keyId: string; signature: string }, statement: Statement): Statement => {
    const right = isSigned(keyring, signed, by);
    if (right === null)
      return { ...wrong, kind: 'UNKNOWN_KEY', problem: `it is signed with the unknown key ${by.keyId}` };
    return right ? statement : { ...wrong, kind: 'BAD_SIGNATURE', problem: 'its signature is wrong' };
  };
  const claim = CLAIM.exec(text);
  if (claim) {
    const [, shard, number, hash, keyId, signature] = claim as unknown as string[];
    const read: Claim = { shard: shard!, number: Number(number), hash: hash!, keyId: keyId!, signature: signature! };
    return checked(claimText(read), read, { line, text, claim: read });
  }
  const loss = LOSS.exec(text);
  if (loss) {
    const [, shard, kept, witnessed, at, encoded, keyId, signature] = loss as unknown as string[];
    const place = { shard: shard!, kept: Number(kept), witnessed: Number(witnessed), at: at! };
    const reason = Buffer.from(encoded!, 'base64url').toString();
    const read = { ...place, reason, keyId: keyId!, signature: signature! };
    return checked(lossText(read), read, { line, text, loss: read });
  }
  return { ...wrong, kind: 'WITNESS', problem: 'it is not a line of a witness log' };
};

async function* statements(lines: Lines, keyring: Keyring, start = ''): AsyncGenerator<Statement> {
  let line = 0;
  for await (const text of lines()) {
    line++;
    if (text.startsWith(start)) yield readStatement(text, line, keyring);
  }
}

/**
 * What a witness log still says: claims that no later loss took back, losses, and lines that are wrong. It is read
 * twice, so that it may be longer than memory.
 */
export async function* standing(lines: Lines, keyring: Keyring): AsyncGenerator<Statement> {
  const losses: { line: number; loss: Loss }[] = [];
  for await (const one of statements(lines, keyring, LOSS_START)) if ('loss' in one) losses.push(one);
  for await (const one of statements(lines, keyring)) {
    const takenBack =
      'claim' in one &&
      losses.some(
        ({ line, loss }) => line > one.line && loss.shard === one.claim.shard && loss.kept < one.claim.number,
      );
    if (!takenBack) yield one;
  }
}

/** The lines of a file, as far as it goes at each call. A file that is not there has none. */
export const linesOf = (path: string): Lines =>
  async function* () {
    const size = await stat(path).then(
      (found) => found.size,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return 0;
        throw error;
      },
    );
    // An end is given: a line that a running hub is just adding is not read by half.
    if (size > 0) yield* createInterface({ input: createReadStream(path, { end: size - 1 }), crlfDelay: Infinity });
  };

/** Adds a line to a witness log and returns once it is on disk. */
export const appendLine = (folder: string, line: string) =>
  appendFile(join(folder, WITNESS_LOG), `${line}\n`, { mode: 0o600, flush: true });

/**
 * Cuts off what a process that was killed in the middle of a line has left at the end, so that the next line is not
 * glued to it. Returns whether there was any. The line had been announced to nobody.
 */
export const mendLastLine = async (folder: string): Promise<boolean> => {
  const path = join(folder, WITNESS_LOG);
  const handle = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!handle) return false;
  try {
    const { size } = await handle.stat();
    const length = Math.min(size, 4096);
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    const end = buffer.lastIndexOf(10);
    if (length === 0 || end === length - 1) return false;
    await truncate(path, size - length + end + 1);
    return true;
  } finally {
    await handle.close();
  }
};
