import type { Connection } from 'mongoose';
import { CannotStartError } from '../cannot-start.js';

/** Collection that exists while a backup is being restored, and after a restore that did not get to its end. */
export const MARKER = 'unfinished_restore';

/** Which backup is being restored into a database; null where none is. */
export const unfinishedRestore = async (connection: Connection): Promise<string | null> =>
  (await connection.db!.collection<{ _id: string; backup: string }>(MARKER).findOne())?.backup ?? null;

/** @throws CannotStartError where a restore into this database has not got to its end */
export const refuseUnfinishedRestore = async (connection: Connection) => {
  const backup = await unfinishedRestore(connection);
  if (backup !== null)
    throw new CannotStartError(
      `The database is half restored: the restore of ${backup} did not get to its end, or is still running. Run it again, it starts over: npm run hub -- restore ${backup}`,
    );
};
