import { MongoClient } from 'mongodb';
import type { Hub } from '../../src/hub.js';

/** Commands that carry data. `hello` and `ping` keep the connection alive and never fail here. */
export const DATA_COMMANDS = [
  'find',
  'aggregate',
  'count',
  'distinct',
  'insert',
  'update',
  'delete',
  'findAndModify',
  'commitTransaction',
] as const;

/** MaxTimeMSExpired: neither the driver nor a transaction tries it again. */
const OUT_OF_TIME = 50;

export interface Failing {
  /** How many commands pass before the first one fails; every later one fails too. */
  after?: number;
  /** How many fail; all of them if left out. */
  times?: number;
  commands?: readonly string[];
  /** True to lose the connection instead of answering with an error. */
  cut?: boolean;
}

/**
 * Makes commands of one hub fail in mongod itself (fail point `failCommand`). mongod knows one such point at a time, so
 * only one test file uses it; by the name of its application no other hub is touched.
 */
export const failPoint = async (uri: string, appName: string) => {
  const client = await MongoClient.connect(uri);
  const configure = (mode: object | string, data: object = {}) =>
    client.db('admin').command({ configureFailPoint: 'failCommand', mode, data });
  const off = () => configure('off');
  return {
    fail: ({ after = 0, times, commands = DATA_COMMANDS, cut = false }: Failing) =>
      configure(times === undefined ? { skip: after } : { times }, {
        failCommands: commands,
        appName,
        ...(cut ? { closeConnection: true } : { errorCode: OUT_OF_TIME }),
      }),
    off,
    close: async () => {
      await off();
      await client.close();
    },
  };
};

/** Writes down the data commands that a hub sends; its connection must monitor commands. */
export const commandLog = ({ connection }: Hub) => {
  let sent: string[] = [];
  const names: ReadonlySet<string> = new Set(DATA_COMMANDS);
  connection.getClient().on('commandStarted', ({ commandName }) => {
    if (names.has(commandName)) sent.push(commandName);
  });
  return { start: () => void (sent = []), sent: () => [...sent] };
};

type Errors = readonly { path?: readonly (string | number)[] | undefined }[];

const isAt = (errors: Errors, path: readonly (string | number)[]) =>
  errors.some(
    ({ path: at = [] }) => path.every((step, i) => at[i] === step) || at.every((step, i) => path[i] === step),
  );

/**
 * Places where an answer holds less than the whole one, although no error says so there: a null, a shorter list, a field
 * that is gone.
 */
export const lostSilently = (
  whole: unknown,
  got: unknown,
  errors: Errors,
  path: readonly (string | number)[] = [],
): string[] => {
  if (whole === null || whole === undefined) return [];
  if (got === null || got === undefined) return isAt(errors, path) ? [] : [path.join('.') || 'data'];
  if (Array.isArray(whole)) {
    if (!Array.isArray(got) || got.length < whole.length) return [`${path.join('.')}, ${whole.length} before`];
    return whole.flatMap((one, i) => lostSilently(one, got[i], errors, [...path, i]));
  }
  if (typeof whole === 'object')
    return Object.entries(whole).flatMap(([key, value]) =>
      lostSilently(value, (got as Record<string, unknown>)[key], errors, [...path, key]),
    );
  return [];
};
