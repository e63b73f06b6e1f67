import mongoose, { type ClientSession, type Connection } from 'mongoose';

/** Options that hold for every command of the hub: a majority, journalled, read from the primary. */
export const CONNECTION_OPTIONS = {
  writeConcern: { w: 'majority' as const, journal: true },
  readConcern: { level: 'majority' as const },
  readPreference: 'primary' as const,
  retryWrites: true,
  appName: 'shared-care-hub',
  serverSelectionTimeoutMS: 10_000,
  maxPoolSize: 50,
  autoIndex: false,
  autoCreate: false,
  sanitizeFilter: true,
};

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
  const connection = mongoose.createConnection(uri, { ...CONNECTION_OPTIONS, ...more });
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

/**
 * Runs work in a transaction, again as a whole where MongoDB asks for it; so the work must have no other effects, and
 * no two commands at once. Mongoose's own helper is not used: when it starts over it resets documents by fields that
 * strict schemas refuse.
 */
export const transact = async (
  connection: Connection,
  work: (session: ClientSession) => Promise<void>,
): Promise<void> => {
  const session = await connection.startSession();
  try {
    await session.withTransaction(() => work(session), TRANSACTION_OPTIONS);
  } finally {
    await session.endSession();
  }
};
