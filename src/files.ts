import { randomUUID } from 'node:crypto';
import { link, mkdir, open, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CannotStartError } from './cannot-start.js';

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/**
 * Makes a folder that only its owner can enter, with its parents. Node's own `recursive` never returns where a parent
 * refuses folders with ENOENT, as /proc does.
 * @throws Error of the file system
 */
export const makeFolder = async (path: string): Promise<void> => {
  const make = () => mkdir(path, { mode: 0o700 });
  try {
    await make();
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && (await stat(path)).isDirectory()) return;
    const parent = dirname(resolve(path));
    if (codeOf(error) !== 'ENOENT' || parent === resolve(path)) throw error;
    await makeFolder(parent);
    await make().catch((again: unknown) => {
      if (codeOf(again) !== 'EEXIST') throw again;
    });
  }
};

/** Puts what was written to a folder's list of names on disk: without it a new or renamed file can be lost. */
export const syncFolder = async (path: string) => {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
};

/** Writes a whole file, readable to its owner only, and returns once it is on disk. */
export const writeDurably = async (path: string, content: string) => {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/**
 * Writes a file that must not be there yet, whole or not at all: whoever reads it never finds half a key or an empty
 * lock, whenever the process is killed. Returns false where another one was there first.
 */
export const writeOnce = async (path: string, content: string): Promise<boolean> => {
  const draft = `${path}.${randomUUID()}`;
  await writeDurably(draft, content);
  try {
    await link(draft, path);
    await syncFolder(dirname(path));
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
};

/**
 * Makes the data folder and tries whether it can be written.
 * @throws CannotStartError with the way out
 */
export const prepareDataFolder = async (folder: string) => {
  try {
    await makeFolder(folder);
    const probe = join(folder, `.writable-${randomUUID()}`);
    await writeDurably(probe, '').finally(() => rm(probe, { force: true }));
  } catch (error) {
    throw new CannotStartError(
      `The data folder ${resolve(folder)} cannot be made or written (${codeOf(error)}). Make it writable for this user, or name another: HUB_DATA=/path/to/folder npm start`,
      { cause: error },
    );
  }
};
