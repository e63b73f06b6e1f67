import { spawn, execFileSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

/** `npm start` as a newcomer types it, with a data folder of its own. */
export const start = (folder: string, env: Record<string, string> = {}) => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: { ...process.env, HUB_DATA: folder, PORT: '0', NODE_OPTIONS: '', MONGODB_URI: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const hear = (line: string) => void lines.push(line);
  createInterface(child.stdout).on('line', hear);
  createInterface(child.stderr).on('line', hear);
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const ready = new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const url = /^GraphQL\s+(\S+)/.exec(line)?.[1];
      if (url) resolve(url.replace('localhost', '127.0.0.1'));
    });
    void ended.then((code) => reject(new Error(`ended with ${code}:\n${lines.join('\n')}`)));
  });
  ready.catch(() => {});
  return { child, lines, ended, ready };
};

/** Process ids of the mongods (not their supervisors) that run on a data folder. */
export const mongodsIn = (folder: string): number[] =>
  execFileSync('ps', ['-eo', 'pid,args'])
    .toString()
    .split('\n')
    .filter((line) => line.includes(`${folder}/mongodb`) && line.includes('--replSet') && !line.includes('supervisor'))
    .map((line) => Number(line.trim().split(' ')[0]));

/** Waits until no mongod runs on a data folder any more. */
export const gone = async (folder: string) => {
  for (let i = 0; i < 200 && mongodsIn(folder).length > 0; i++) await sleep(100);
  return mongodsIn(folder).length === 0;
};
