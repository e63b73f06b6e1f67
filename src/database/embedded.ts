import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { prepareDataFolder } from '../files.js';
import { DataFolderInUseError, takeLock } from './lock.js';
import {
  endFormerMongod,
  PortTakenError,
  runMongod,
  uriOf,
  type MongodPlaces,
  type RunningMongod,
} from './mongod-process.js';
import { findMongod, type Say } from './mongod.js';

/** A mongod that this process runs, or shares with the hub that runs it. */
export interface EmbeddedMongod {
  uri: string;
  /** True where another hub process on the same data folder runs it. */
  shared: boolean;
  stop: () => Promise<void>;
}

export interface EmbeddedOptions {
  /** The data folder. */
  folder: string;
  /** A mongod to run instead of looking for one. */
  systemBinary?: string | undefined;
  /** Lets a second process, the command line, use the one that is running already. */
  share?: boolean;
  /** Further server parameters, as `name=value`; tests ask for fail points. */
  parameters?: readonly string[];
  /** Told why, where mongod ended and could not be started again: nothing works from then on. */
  lost?: (reason: string) => void;
}

/** How often mongod is started again, and within which time; what ends more often has a reason that stays. */
const MOST_RESTARTS = 3;
const WITHIN_MS = 5 * 60_000;

const freePort = () =>
  new Promise<number>((done, failed) => {
    const server = createServer().on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

/** Starts mongod on a port that is free; another process can take it between the look and the start. */
const startOnFreePort = async (places: MongodPlaces): Promise<{ port: number; mongod: RunningMongod }> => {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    try {
      return { port, mongod: await runMongod(places, port) };
    } catch (error) {
      if (!(error instanceof PortTakenError) || attempt >= 3) throw error;
    }
  }
};

/** Keeps a mongod running: starts it again on the same port where it ends by itself. Returns how to end it. */
const keepRunning = (
  places: MongodPlaces,
  { port, mongod }: { port: number; mongod: RunningMongod },
  { say, lost }: { say: Say; lost: (reason: string) => void },
) => {
  let current: Promise<RunningMongod> = Promise.resolve(mongod);
  let stopping = false;
  const restarts: number[] = [];
  const restart = async (): Promise<RunningMongod> => {
    const recent = restarts.filter((at) => at > Date.now() - WITHIN_MS);
    if (recent.length >= MOST_RESTARTS) throw new Error(`it ended ${recent.length + 1} times within five minutes`);
    restarts.push(Date.now());
    await endFormerMongod(places.dbpath, say);
    return runMongod(places, port);
  };
  const watch = (running: RunningMongod) => {
    running.unref();
    void running.ended.then(async () => {
      if (stopping) return;
      say('mongod ended by itself; starting it again …');
      current = restart();
      try {
        watch(await current);
        say('mongod runs again.');
      } catch (error) {
        if (!stopping)
          lost(`mongod ended and cannot be started again: ${(error as Error).message} (${places.logpath})`);
      }
    });
  };
  watch(mongod);
  return async () => {
    stopping = true;
    await current.then(
      (running) => running.end(),
      () => {},
    );
  };
};

/**
 * Runs a real mongod as a single-node replica set with its data in a folder, and starts it again where it ends. It ends
 * with this process, also after Ctrl-C or kill -9.
 * @throws CannotStartError, in words that name the way out
 */
export const startEmbedded = async (options: EmbeddedOptions, say: Say): Promise<EmbeddedMongod> => {
  const dbpath = resolve(options.folder, 'mongodb');
  await prepareDataFolder(dbpath);
  const lock = await takeLock(join(options.folder, 'hub.lock'));
  if ('pid' in lock) {
    if (options.share && lock.port) return { uri: uriOf(lock.port), shared: true, stop: async () => {} };
    throw new DataFolderInUseError(
      `Another hub (process ${lock.pid}) is using ${options.folder}. Stop it first, or give this one a folder of its own: HUB_DATA=.hub2 npm start`,
    );
  }
  try {
    const binary = await findMongod(options.systemBinary, say);
    await endFormerMongod(dbpath, say);
    const { parameters = [] } = options;
    const places = { binary, dbpath, logpath: resolve(options.folder, 'mongod.log'), parameters };
    const started = await startOnFreePort(places);
    await lock.publish(started.port);
    const end = keepRunning(places, started, { say, lost: options.lost ?? (() => {}) });
    const stop = async () => {
      await end();
      await lock.release();
    };
    return { uri: uriOf(started.port), shared: false, stop };
  } catch (error) {
    await lock.release();
    throw error;
  }
};
