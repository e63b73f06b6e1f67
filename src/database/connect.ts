import mongoose, { type Connection } from 'mongoose';

/** Options that hold for every command of the hub: a majority, journalled, read from the primary. */
export const CONNECTION_OPTIONS = {
  writeConcern: { w: 'majority' as const, journal: true },
  readConcern: { level: 'majority' as const },
  readPreference: 'primary' as const,
  retryWrites: true,
  appName: 'shared-care-hub',
  maxPoolSize: 50,
  // Where no primary is known, the driver's own limits say so; mongoose would keep commands back for ten seconds more.
  bufferCommands: false,
  autoIndex: false,
  autoCreate: false,
  sanitizeFilter: true,
};

/**
 * How long an operation waits for a primary, for a connection, and for the next byte of an answer. A read that is cut is
 * made once more by the driver, so that twice the longest fits into a request (deadline.ts). `timeoutMS`, which would
 * say it once, has no effect in driver 7. A change stream sends something every half second, so none of it cuts one.
 */
export const REQUEST_LIMITS = {
  serverSelectionTimeoutMS: 4000,
  waitQueueTimeoutMS: 4000,
  connectTimeoutMS: 2000,
  socketTimeoutMS: 4000,
  heartbeatFrequencyMS: 2000,
};

/** The same in the lane for emergencies. */
export const EMERGENCY_LIMITS: typeof REQUEST_LIMITS = {
  serverSelectionTimeoutMS: 1200,
  waitQueueTimeoutMS: 1200,
  connectTimeoutMS: 1000,
  socketTimeoutMS: 1200,
  heartbeatFrequencyMS: 1000,
};

/** Waiting for a database at start: it may start at the same moment. */
const START_MS = 10_000;

/** Concerns of every transaction: set here too, since transactions do not take them from a collection. */
export const TRANSACTION_OPTIONS = {
  writeConcern: CONNECTION_OPTIONS.writeConcern,
  readConcern: { level: 'snapshot' as const },
  readPreference: 'primary' as const,
};

/**
 * Opens a connection of its own, so that several hubs can live in one process.
 * @throws Error where no primary of a replica set answers within ten seconds.
 */
export const connect = async (uri: string, more: mongoose.ConnectOptions = {}): Promise<Connection> => {
  const connection = mongoose.createConnection(uri, {
    ...CONNECTION_OPTIONS,
    serverSelectionTimeoutMS: START_MS,
    ...more,
  });
  // Unknown filter fields are refused; `true` would drop them, and a filter without conditions matches everything.
  connection.set('strictQuery', 'throw');
  try {
    await connection.asPromise();
  } catch (error) {
    throw new Error(`MongoDB does not answer: ${(error as Error).message.split('\n')[0]}`, { cause: error });
  }
  const hello = await connection.db!.admin().command({ hello: 1 });
  if (!hello['setName'] && hello['msg'] !== 'isdbgrid')
    throw new Error(
      'MongoDB runs without a replica set; the hub needs one, even of a single node (mongod --replSet …)',
    );
  return connection;
};

/** Whether a write failed because a document with its key is there already. */
export const isDuplicateKey = (error: unknown) => (error as { code?: number }).code === 11000;
