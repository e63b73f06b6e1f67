import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStartError } from '../cannot-start.js';
import { makeFolder, writeOnce } from '../files.js';

/** Signs checkpoints with an Ed25519 key. */
export interface CheckpointKey {
  /** First 16 hexadecimal digits of the SHA-256 of the public key. */
  id: string;
  publicKey: KeyObject;
  sign: (line: string) => string;
}

/** A public key, and whether this folder has signed with it: such a signature must be in the folder's witness log. */
export interface KnownKey {
  publicKey: KeyObject;
  own: boolean;
}

/** The keys whose signatures count, by id. What is signed with any other is not proof of anything. */
export type Keyring = ReadonlyMap<string, KnownKey>;

const PRIVATE = 'audit-key.pem';
/** Every public key whose checkpoints are to verify, one a line: `own` or `other`, id, key in base64 (SPKI). */
export const PUBLIC = 'audit-keys.pub';

const spkiOf = (publicKey: KeyObject) => publicKey.export({ type: 'spki', format: 'der' });
const idOf = (publicKey: KeyObject) => createHash('sha256').update(spkiOf(publicKey)).digest('hex').slice(0, 16);

const keyOf = (privateKey: KeyObject): CheckpointKey => {
  const publicKey = createPublicKey(privateKey);
  return {
    id: idOf(publicKey),
    publicKey,
    sign: (line) => sign(null, Buffer.from(line), privateKey).toString('base64'),
  };
};

/** A key for one test or one run. */
export const newCheckpointKey = () => keyOf(generateKeyPairSync('ed25519').privateKey);

/** The keyring of one folder that has signed with these keys. */
export const keyringOf = (...keys: readonly CheckpointKey[]): Keyring =>
  new Map(keys.map(({ id, publicKey }) => [id, { publicKey, own: true }]));

/** Whether a line was signed with a key of the ring; null where the key is not in it. */
export const isSigned = (
  keyring: Keyring,
  line: string,
  { keyId, signature }: { keyId: string; signature: string },
): boolean | null => {
  const known = keyring.get(keyId);
  return known ? verify(null, Buffer.from(line), known.publicKey, Buffer.from(signature, 'base64')) : null;
};

const readPrivate = async (path: string): Promise<KeyObject> => {
  try {
    const key = createPrivateKey(await readFile(path));
    if (key.asymmetricKeyType !== 'ed25519') throw new Error('not Ed25519');
    return key;
  } catch (error) {
    throw new CannotStartError(
      `The audit key ${path} is empty or broken. Put it back from where you keep it; or move it away: the hub makes a new one, and what the old one signed still verifies as long as its line stays in ${PUBLIC}`,
      { cause: error },
    );
  }
};

const textOf = (path: string) =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });

const readLine = (line: string, place: string): [string, KnownKey] => {
  try {
    const [, whose, id, spki] = /^(own|other) ([0-9a-f]{16}) (\S+)$/.exec(line)!;
    const publicKey = createPublicKey({ key: Buffer.from(spki!, 'base64'), type: 'spki', format: 'der' });
    if (idOf(publicKey) !== id) throw new Error('the id is not the one of the key');
    return [id, { publicKey, own: whose === 'own' }];
  } catch (error) {
    throw new CannotStartError(`${place} is not a public key: own or other, its id, and the key in base64`, {
      cause: error,
    });
  }
};

/** The public keys that a folder knows. @throws CannotStartError naming a line that is no key */
export const loadKeyring = async (folder: string): Promise<Keyring> => {
  const path = join(folder, PUBLIC);
  return new Map(
    (await textOf(path))
      .split('\n')
      .map((line, index): [string, string] => [line.trim(), `${path} line ${index + 1}`])
      .filter(([line]) => line !== '' && !line.startsWith('#'))
      .map(([line, place]) => readLine(line, place)),
  );
};

/**
 * Loads the key that signs checkpoints from a folder, or makes one there that only its owner can read, and keeps its
 * public half in `audit-keys.pub`. To change keys, move `audit-key.pem` away: what the old one signed still verifies.
 * @throws CannotStartError where the key is broken
 */
export const loadCheckpointKey = async (folder: string): Promise<CheckpointKey> => {
  const path = join(folder, PRIVATE);
  await makeFolder(folder);
  // Where two processes start at once, the first one's key counts.
  if (!existsSync(path))
    await writeOnce(
      path,
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    );
  const key = keyOf(await readPrivate(path));
  if (!(await loadKeyring(folder)).get(key.id)?.own) {
    const line = `own ${key.id} ${spkiOf(key.publicKey).toString('base64')}\n`;
    await appendFile(join(folder, PUBLIC), line, { mode: 0o644, flush: true });
  }
  return key;
};
