import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { MongoClient, type Document } from 'mongodb';
import { CannotStartError } from '../cannot-start.js';
import { findMongod, type Say } from './mongod.js';

/** A mongod that this process runs, or shares with the hub that runs it. */
export interface EmbeddedMongod {
  uri: string;
  /** True where another hub process on the same data folder runs it. */
  shared: boolean;
  stop: () => Promise<void>;
}

/** The data folder belongs to another hub that is running. */
export class DataFolderInUseError extends CannotStartError {}

const REPLICA_SET = 'hub';
/** Every transaction of the hub takes milliseconds; MongoDB's default is 60. docs/deployment.md asks for the same. */
const TRANSACTION_SECONDS = 5;
const uriOf = (port: number) => `mongodb://127.0.0.1:${port}/hub?directConnection=true`;

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

interface Lock {
  pid: number;
  port: number | null;
}

const readLock = (path: string): Promise<Lock | null> =>
  readFile(path, 'utf8').then(
    (text) => JSON.parse(text) as Lock,
    () => null,
  );

/** Takes the data folder for this process; a lock left by a process that is gone is taken over. */
const takeLock = async (path: string): Promise<Lock | null> => {
  for (let attempt = 0; attempt < 3; attempt++) {
    const handle = await open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      return null;
    });
    if (handle) {
      await handle.writeFile(JSON.stringify({ pid: process.pid, port: null } satisfies Lock));
      await handle.close();
      return null;
    }
    const holder = await readLock(path);
    if (holder && holder.pid !== process.pid && isAlive(holder.pid)) return holder;
    await rm(path, { force: true });
  }
  throw new DataFolderInUseError(`${path} cannot be taken; another hub is starting on the same folder`);
};

/** After kill -9 the old mongod needs a moment to end; starting on its files before would fail. */
const waitForFormerMongod = async (dbpath: string) => {
  const pid = Number(await readFile(join(dbpath, 'mongod.lock'), 'utf8').catch(() => ''));
  for (let i = 0; pid > 0 && i < 200 && isAlive(pid); i++) await sleep(100);
};

const launch = (binary: string, dbpath: string, logpath: string, port: number): ChildProcess =>
  spawn(
    process.execPath,
    [
      fileURLToPath(new URL('./supervisor.js', import.meta.url)),
      binary,
      ...['--dbpath', dbpath, '--port', String(port), '--bind_ip', '127.0.0.1', '--nounixsocket'],
      ...['--replSet', REPLICA_SET, '--oplogSize', '512', '--wiredTigerCacheSizeGB', '0.5'],
      ...['--logpath', logpath, '--quiet', '--setParameter', 'diagnosticDataCollectionEnabled=false'],
      // A hub that is killed leaves its transaction open, and what it holds is closed to others until it runs out.
      ...['--setParameter', `transactionLifetimeLimitSeconds=${TRANSACTION_SECONDS}`],
    ],
    // A group of its own: Ctrl-C reaches the hub alone, which then stops the mongod in good order.
    { detached: true, stdio: ['pipe', 'ignore', 'ignore'] },
  );

/** Connects as soon as mongod answers. A client that has failed once is of no more use, so each try takes a new one. */
const connectWhenReady = async (port: number, exited: () => boolean): Promise<MongoClient> => {
  const deadline = Date.now() + 60_000;
  while (!exited() && Date.now() < deadline) {
    const client = new MongoClient(uriOf(port), { serverSelectionTimeoutMS: 1000 });
    try {
      await client.db('admin').command({ ping: 1 });
      return client;
    } catch {
      await client.close();
      await sleep(100);
    }
  }
  throw new Error(exited() ? 'mongod ended while starting' : 'mongod did not answer within a minute');
};

/** Makes the single node a primary under its present port. */
const becomePrimary = async (port: number, exited: () => boolean) => {
  const client = await connectWhenReady(port, exited);
  try {
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
    throw new Error('mongod did not become primary within 30 seconds');
  } finally {
    await client.close();
  }
};

/**
 * Runs a real mongod as a single-node replica set with its data in a folder. It ends with this process, also after
 * Ctrl-C or kill -9. `share` lets a second process (the command line) use the one that is running already.
 * @throws NoMongodError, DataFolderInUseError, or Error with the tail of the way to mongod's log.
 */
export const startEmbedded = async (
  options: { folder: string; systemBinary?: string | undefined; share?: boolean },
  say: Say,
): Promise<EmbeddedMongod> => {
  const dbpath = join(options.folder, 'mongodb');
  const lockPath = join(options.folder, 'hub.lock');
  await mkdir(dbpath, { recursive: true, mode: 0o700 });
  const holder = await takeLock(lockPath);
  if (holder) {
    if (options.share && holder.port) return { uri: uriOf(holder.port), shared: true, stop: async () => {} };
    throw new DataFolderInUseError(
      `Another hub (process ${holder.pid}) is using ${options.folder}. Stop it first, or give this one a folder of its own: HUB_DATA=.hub2 npm start`,
    );
  }
  try {
    const binary = await findMongod(options.systemBinary, say);
    await waitForFormerMongod(dbpath);
    const logpath = join(options.folder, 'mongod.log');
    for (let attempt = 1; ; attempt++) {
      const port = await freePort();
      const child = launch(binary, dbpath, logpath, port);
      let exited = false;
      const exit = new Promise<void>((resolve) => child.once('exit', () => resolve(void (exited = true))));
      const stop = async () => {
        child.ref();
        child.stdin?.end();
        await exit;
        await rm(lockPath, { force: true });
      };
      try {
        await becomePrimary(port, () => exited);
        await writeFile(lockPath, JSON.stringify({ pid: process.pid, port } satisfies Lock));
        child.unref();
        return { uri: uriOf(port), shared: false, stop };
      } catch (error) {
        child.stdin?.end();
        await exit;
        // Another process can take the free port between the look and the start.
        if (attempt >= 3) throw new Error(`${(error as Error).message}; see ${logpath}`, { cause: error });
      }
    }
  } catch (error) {
    await rm(lockPath, { force: true });
    throw error;
  }
};
