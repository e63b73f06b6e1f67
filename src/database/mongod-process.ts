import { spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { MongoClient, type Document } from 'mongodb';
import { CannotStartError } from '../cannot-start.js';
import type { Say } from './mongod.js';
import { commandOf, isAlive, parentOf } from './processes.js';

const REPLICA_SET = 'hub';
/** Every transaction of the hub takes milliseconds; MongoDB's default is 60. docs/deployment.md asks for the same. */
const TRANSACTION_SECONDS = 5;
/** How long a mongod that is to end may take: it writes everything to disk. */
const END_WITHIN_MS = 20_000;
/** mongod's exit status where the data was written by a version that this one cannot read. */
const OTHER_VERSION = 62;
const SUPERVISOR = fileURLToPath(new URL('./supervisor.js', import.meta.url));

export const uriOf = (port: number) => `mongodb://127.0.0.1:${port}/hub?directConnection=true`;

/** Where a mongod finds its program and its data. */
export interface MongodPlaces {
  binary: string;
  dbpath: string;
  logpath: string;
  /** Further server parameters, as `name=value`. */
  parameters: readonly string[];
}

/** mongod lost its port to another process before it could listen: another port is worth a try. */
export class PortTakenError extends Error {}

/** A mongod that was started, under a supervisor that ends it when this process is gone. */
export interface RunningMongod {
  /** Status with which it ended, once it has. */
  ended: Promise<number | null>;
  /** Ends it in good order. */
  end: () => Promise<void>;
  /** Lets this process end without it: the supervisor then ends it too. */
  unref: () => void;
}

const launch = ({ binary, dbpath, logpath, parameters }: MongodPlaces, port: number): RunningMongod => {
  const child = spawn(
    process.execPath,
    [
      SUPERVISOR,
      binary,
      ...['--dbpath', dbpath, '--port', String(port), '--bind_ip', '127.0.0.1', '--nounixsocket'],
      ...['--replSet', REPLICA_SET, '--oplogSize', '512', '--wiredTigerCacheSizeGB', '0.5'],
      ...['--logpath', logpath, '--quiet', '--setParameter', 'diagnosticDataCollectionEnabled=false'],
      // A hub that is killed leaves its transaction open, and what it holds is closed to others until it runs out.
      ...['--setParameter', `transactionLifetimeLimitSeconds=${TRANSACTION_SECONDS}`],
      ...parameters.flatMap((parameter) => ['--setParameter', parameter]),
    ],
    // A group of its own: Ctrl-C reaches the hub alone, which then stops the mongod in good order.
    { detached: true, stdio: ['pipe', 'ignore', 'ignore'] },
  );
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const end = async () => {
    child.ref();
    child.stdin?.end();
    await ended;
  };
  // A supervisor that was killed no longer reads: its end is told by `ended`.
  child.stdin?.on('error', () => {});
  return { ended, end, unref: () => child.unref() };
};

/** The last thing that mongod wrote to its log as an error; null where there is none. */
const lastError = async (logpath: string): Promise<string | null> => {
  const handle = await open(logpath, 'r').catch(() => null);
  if (!handle) return null;
  try {
    const { size } = await handle.stat();
    const length = Math.min(size, 256 * 1024);
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    const errors = buffer
      .toString()
      .split('\n')
      .filter((line) => /"s":"[FE]"/.test(line))
      .flatMap((line) => {
        const [, message] = /"msg":"((?:[^"\\]|\\.)*)"/.exec(line) ?? [];
        const [, detail] = /"(?:error|errmsg|reason)":"((?:[^"\\]|\\.)*)"/.exec(line) ?? [];
        return message ? [detail ? `${message}: ${detail}` : message] : [];
      });
    return errors.find((one) => !/\*\*\*|backtrace/i.test(one)) ?? null;
  } finally {
    await handle.close();
  }
};

/** Why mongod ended, in one line with the way out. */
const endedError = async (places: MongodPlaces, code: number | null): Promise<Error> => {
  const { binary, dbpath, logpath } = places;
  const error = await lastError(logpath);
  const said = error ? `: ${error.slice(0, 300)}` : ` with status ${code}`;
  if (error && /address already in use/i.test(error)) return new PortTakenError(`mongod found its port taken${said}`);
  if (code === OTHER_VERSION || (error && /featureCompatibilityVersion|UPGRADE PROBLEM/.test(error)))
    return new CannotStartError(
      `The data in ${dbpath} was written by another version of MongoDB than ${binary} can read${said}. Use the version it was written with: MONGOMS_SYSTEM_BINARY=/path/to/mongod npm start`,
    );
  return new CannotStartError(`mongod ended${said}. The whole story is in ${logpath}`);
};

/** Connects as soon as mongod answers. A client that has failed once is of no more use, so each try takes a new one. */
const connectWhenReady = async (port: number, hasEnded: () => boolean): Promise<MongoClient | null> => {
  const deadline = Date.now() + 60_000;
  while (!hasEnded() && Date.now() < deadline) {
    const client = new MongoClient(uriOf(port), { serverSelectionTimeoutMS: 1000 });
    try {
      await client.db('admin').command({ ping: 1 });
      return client;
    } catch {
      await client.close();
      await sleep(100);
    }
  }
  return null;
};

/** Makes the single node a primary under its present port. */
const becomePrimary = async (client: MongoClient, port: number) => {
  const command = (document: Document) => client.db('admin').command(document);
  const host = `127.0.0.1:${port}`;
  const config = await command({ replSetGetConfig: 1 }).then(
    (answer) => answer['config'] as Document,
    () => null,
  );
  if (!config) await command({ replSetInitiate: { _id: REPLICA_SET, members: [{ _id: 0, host }] } });
  else if (config['members'][0].host !== host)
    await command({
      replSetReconfig: { ...config, version: config['version'] + 1, members: [{ ...config['members'][0], host }] },
      force: true,
    });
  for (let i = 0; i < 600; i++) {
    if ((await command({ hello: 1 }))['isWritablePrimary']) return;
    await sleep(50);
  }
  throw new CannotStartError('mongod did not become primary within 30 seconds');
};

/**
 * Starts mongod and waits until it takes writes.
 * @throws PortTakenError, or CannotStartError that says why it ended
 */
export const runMongod = async (places: MongodPlaces, port: number): Promise<RunningMongod> => {
  const mongod = launch(places, port);
  let code: number | null | undefined;
  void mongod.ended.then((status) => (code = status));
  const hasEnded = () => code !== undefined;
  try {
    const client = await connectWhenReady(port, hasEnded);
    if (!client && !hasEnded())
      throw new CannotStartError(`mongod did not answer within a minute; see ${places.logpath}`);
    await (client && becomePrimary(client, port).finally(() => client.close()));
    if (hasEnded()) throw new Error('ended');
    return mongod;
  } catch (error) {
    const failed = hasEnded() ? await endedError(places, code!) : error;
    await mongod.end();
    throw failed;
  }
};

/**
 * Waits for, or ends, a mongod that a hub which is gone has left on these files: nobody else runs one there, since the
 * data folder is ours by now. A process that merely has the id of a former mongod is left alone.
 * @throws CannotStartError where it does not end
 */
export const endFormerMongod = async (dbpath: string, say: Say) => {
  const pid = Number(await readFile(join(dbpath, 'mongod.lock'), 'utf8').catch(() => ''));
  if (!(pid > 0) || !isAlive(pid)) return;
  const command = await commandOf(pid);
  if (command !== null && !/mongod.* --dbpath /.test(command)) return;
  const parent = await parentOf(pid);
  // A supervisor that is still there ends it itself.
  const supervised = parent !== null && ((await commandOf(parent)) ?? '').includes('supervisor.js');
  if (!supervised) {
    say(`     A mongod (process ${pid}) was left behind on ${dbpath}; ending it …`);
    process.kill(pid, 'SIGTERM');
  }
  for (const deadline = Date.now() + END_WITHIN_MS; isAlive(pid); await sleep(100))
    if (Date.now() > deadline)
      throw new CannotStartError(
        `A mongod (process ${pid}) still runs on ${dbpath}. End it, then start again: kill ${pid}`,
      );
};
