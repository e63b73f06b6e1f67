import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm } from 'node:fs/promises';
import { z } from 'zod';
import { CannotStartError } from '../cannot-start.js';
import { writeOnce } from '../files.js';
import { commandOf, isAlive, startOf } from './processes.js';

/** The data folder belongs to another hub that is running. */
export class DataFolderInUseError extends CannotStartError {}

const content = z.object({
  pid: z.int().positive(),
  /** When that process began; another process may have its id by now. Absent where it could not be found out. */
  started: z.string().nullable().default(null),
  /** Port of its mongod, once that answers. */
  port: z.int().nullable(),
});

/** Who holds a data folder. */
export type Lock = z.infer<typeof content>;

/** A data folder that this process holds. */
export interface HeldLock {
  /** Writes down where the mongod of this folder is, for the command line. */
  publish: (port: number) => Promise<void>;
  /** Gives the folder back. */
  release: () => Promise<void>;
}

const textOf = (path: string) => readFile(path, 'utf8').catch(() => null);

const parse = (text: string): Lock | null => {
  try {
    return content.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

/** Whether the process that wrote a lock is still there, and is not another one with its id. */
const isHeld = async ({ pid, started }: Lock): Promise<boolean> => {
  if (pid === process.pid || !isAlive(pid)) return false;
  if (started !== null) return (await startOf(pid)) === started;
  return /\bnode\b/.test((await commandOf(pid)) ?? 'node');
};

/** Takes away a lock that nobody holds; puts it back where somebody took the folder in this very moment. */
const removeStale = async (path: string, stale: string) => {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if ((await textOf(aside)) !== stale) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
};

/**
 * Takes a data folder for this process, or says who holds it. A lock that is empty, broken, or was left by a process
 * that is gone, holds nothing.
 * @throws DataFolderInUseError where others take it again and again
 */
export const takeLock = async (path: string): Promise<HeldLock | Lock> => {
  const lock = (port: number | null, started: string | null) =>
    JSON.stringify({ pid: process.pid, started, port } satisfies Lock);
  const started = await startOf(process.pid);
  for (let attempt = 0; attempt < 3; attempt++) {
    if (await writeOnce(path, lock(null, started)))
      return {
        publish: async (port) => {
          const next = `${path}.${randomUUID()}`;
          await writeOnce(next, lock(port, started));
          await rename(next, path);
        },
        release: async () => {
          if (parse((await textOf(path)) ?? '')?.pid === process.pid) await rm(path, { force: true });
        },
      };
    const text = await textOf(path);
    const holder = text === null ? null : parse(text);
    if (holder && (await isHeld(holder))) return holder;
    if (text !== null) await removeStale(path, text);
  }
  throw new DataFolderInUseError(`${path} cannot be taken; another hub is starting on the same folder`);
};
