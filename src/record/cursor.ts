import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { isDuplicateKey } from '../database/connect.js';
import type { SignedInActor } from '../access/actor.js';
import { badInput } from '../errors.js';
import type { RecordModels } from './model.js';

/** Seals positions in lists, so that a client can neither read nor make one. The same position gives the same text. */
export interface CursorSeal {
  /** A cursor that opens only with the same binding. */
  seal: (binding: string, keys: readonly string[]) => string;
  /** The keys in a cursor; null where it is not one of ours, or belongs to another list. */
  open: (binding: string, cursor: string) => string[] | null;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * AES-256-GCM with a nonce derived from binding and content (as in RFC 8452, SIV): a page asked twice is the same bytes,
 * and two positions that differ do not share a nonce. The binding is authenticated and not in the cursor.
 */
export const cursorSeal = (secret: Uint8Array): CursorSeal => {
  const derived = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', `shared-care-hub cursor ${use}`, 32));
  const [cipherKey, nonceKey] = [derived('cipher'), derived('nonce')];
  const nonceOf = (binding: string, plain: string) =>
    createHmac('sha256', nonceKey)
      .update(JSON.stringify([binding, plain]))
      .digest()
      .subarray(0, NONCE_BYTES);
  return {
    seal: (binding, keys) => {
      const plain = JSON.stringify(keys);
      const nonce = nonceOf(binding, plain);
      const cipher = createCipheriv('aes-256-gcm', cipherKey, nonce).setAAD(Buffer.from(binding));
      const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open: (binding, cursor) => {
      const bytes = Buffer.from(cursor, 'base64url');
      // Decoding skips what is not base64url: only the one text that was given out is taken.
      if (bytes.length <= NONCE_BYTES + TAG_BYTES || bytes.toString('base64url') !== cursor) return null;
      const decipher = createDecipheriv('aes-256-gcm', cipherKey, bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(Buffer.from(binding)).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      try {
        const plain = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
        return JSON.parse(plain.toString()) as string[];
      } catch {
        return null;
      }
    },
  };
};

/**
 * The secret of this database's cursors, made by whichever hub asks first. It lies in the database, since every hub
 * process has to open the cursors of every other, also after a restart; it keeps names from clients, who cannot read
 * there, and nothing from those who can.
 */
export const cursorSecret = async ({ Secret }: Pick<RecordModels, 'Secret'>): Promise<Uint8Array> => {
  const _id = 'cursors';
  const made = { _id, bytes: randomBytes(32).toString('base64') };
  await Secret.create([made]).catch((error: unknown) => {
    if (!isDuplicateKey(error)) throw error;
  });
  const { bytes } = await Secret.findById(_id).orFail().lean();
  return Buffer.from(bytes, 'base64');
};

/** The cursors of one list for one reader. */
export interface Cursors {
  seal: (keys: readonly string[]) => string;
  /** Keys of the last item of the page before; null for the first page. */
  after: string[] | null;
  /** Keys of the first item of the page that follows, where the list is read backward; null for the last page. */
  before: string[] | null;
}

/** What of a list's arguments makes it another list: all of them but where the page begins and how long it is. */
const narrowing = (args: object) =>
  Object.entries(args)
    .filter(([name, value]) => !['first', 'after', 'last', 'before'].includes(name) && (value ?? null) !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** A request, as far as it reads lists. */
interface Paging {
  hub: { cursors: CursorSeal };
  records: { reader: SignedInActor };
}

/**
 * Cursors bound to a list, its arguments and who reads it, so that none can be carried to another list, to somebody else
 * or into another role. `of` names whose list it is, where it hangs below a person.
 * @throws BAD_USER_INPUT for a cursor of any other list
 */
export const cursorsFor = (
  { hub, records: { reader } }: Paging,
  list: string,
  args: { after?: string | null | undefined; before?: string | null | undefined },
  of = '',
): Cursors => {
  const { userId, role, organisation } = reader;
  const binding = JSON.stringify([list, of, userId, role, organisation?.id ?? '', narrowing(args)]);
  const opened = (field: 'after' | 'before') => {
    const cursor = args[field] ?? null;
    if (cursor === null) return null;
    const keys = hub.cursors.open(binding, cursor);
    if (!keys) throw badInput(field, 'must be a cursor of another page of this list');
    return keys;
  };
  return { seal: (given) => hub.cursors.seal(binding, given), after: opened('after'), before: opened('before') };
};
