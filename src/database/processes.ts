import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ps = (pid: number, column: string) =>
  run('ps', ['-o', `${column}=`, '-p', String(pid)]).then(
    ({ stdout }) => stdout.trim() || null,
    () => null,
  );
const proc = (pid: number, file: string) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => null);

/** Whether a process with this id is there, whoever owns it. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * When a process began, in words that no later process with the same id shares; null where that cannot be found out.
 * Process ids come again: after a restart of the machine or of a container, soon.
 */
export const startOf = async (pid: number): Promise<string | null> => {
  // The name of the program, which may hold anything, is in brackets before; the 20th field after it is the start.
  const stat = await proc(pid, 'stat');
  return stat ? (stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null) : ps(pid, 'lstart');
};

/** The command line of a process; null where there is no such process. */
export const commandOf = async (pid: number): Promise<string | null> => {
  const line = await proc(pid, 'cmdline');
  return line ? line.replaceAll('\0', ' ').trim() : ps(pid, 'args');
};

/** The process that a process was started by; null where that cannot be found out. */
export const parentOf = async (pid: number): Promise<number | null> => {
  const stat = await proc(pid, 'stat');
  const parent = stat ? stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] : await ps(pid, 'ppid');
  return parent ? Number(parent) : null;
};
