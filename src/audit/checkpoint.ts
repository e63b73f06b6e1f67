import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  createHash,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDuplicateKey } from '../database/connect.js';
import type { Models } from '../database/models.js';
import type { StoredCheckpoint } from './model.js';

/** Signs and checks checkpoints with an Ed25519 key. */
export interface CheckpointKey {
  id: string;
  sign: (line: string) => string;
  verify: (line: string, signature: string) => boolean;
}

const keyOf = (privateKey: KeyObject): CheckpointKey => {
  const publicKey = createPublicKey(privateKey);
  const id = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16);
  return {
    id,
    sign: (line) => sign(null, Buffer.from(line), privateKey).toString('base64'),
    verify: (line, signature) => verify(null, Buffer.from(line), publicKey, Buffer.from(signature, 'base64')),
  };
};

/** A key for one test or one run. */
export const newCheckpointKey = () => keyOf(generateKeyPairSync('ed25519').privateKey);

/** Loads the key that signs checkpoints from a folder, or makes one there that only its owner can read. */
export const loadCheckpointKey = async (folder: string): Promise<CheckpointKey> => {
  const path = join(folder, 'audit-key.pem');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const fresh = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  // 'wx' loses the race gracefully where two processes start at once: the first one's key counts.
  await writeFile(path, fresh, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return keyOf(createPrivateKey(await readFile(path)));
};

/** The line that a checkpoint signs. */
export const lineOf = ({ shard, number, hash }: Pick<StoredCheckpoint, 'shard' | 'number' | 'hash'>) =>
  `shared-care-hub audit ${shard} ${number} ${hash}`;

/**
 * Signs the heads of all chains that have grown since their last checkpoint, stores the checkpoints and appends them
 * to a file. Copy that file to a partner agency: without an outside witness, whoever holds the database and the key can
 * rewrite everything, and a tail cut off after the last witnessed checkpoint is invisible.
 */
export const writeCheckpoints = async (models: Models, key: CheckpointKey, folder: string | null, now: Date) => {
  const heads = await models.AuditBlock.aggregate<{ _id: string; number: number; hash: string }>([
    { $sort: { shard: 1, number: -1 } },
    { $group: { _id: '$shard', number: { $first: '$number' }, hash: { $first: '$hash' } } },
  ]);
  const written: StoredCheckpoint[] = [];
  for (const { _id: shard, number, hash } of heads) {
    const id = `${shard}:${number}`;
    if (await models.AuditCheckpoint.exists({ _id: id })) continue;
    const checkpoint = {
      _id: id,
      shard,
      number,
      hash,
      at: now,
      keyId: key.id,
      signature: key.sign(lineOf({ shard, number, hash })),
    };
    await models.AuditCheckpoint.create([checkpoint]).catch((error: unknown) => {
      if (!isDuplicateKey(error)) throw error;
    });
    if (folder)
      await appendFile(
        join(folder, 'audit-checkpoints.log'),
        `${lineOf(checkpoint)} ${key.id} ${checkpoint.signature}\n`,
      );
    written.push(checkpoint);
  }
  return written;
};
