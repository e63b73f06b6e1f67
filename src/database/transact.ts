import { setTimeout as sleep } from 'node:timers/promises';
import { MongoError, MongoErrorLabel } from 'mongodb';
import type { ClientSession, Connection } from 'mongoose';
import { endAbandonedTransactions } from './abandoned.js';
import { TRANSACTION_OPTIONS } from './connect.js';

/** How long a transaction is tried again, whole or its commit. */
const TRY_FOR_MS = 8000;
const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 100;
/** Conflicts among hubs that live take milliseconds; after this long a hub that died may hold what is wanted. */
const SUSPICIOUS_AFTER_MS = 200;

const isLabelled = (error: unknown, label: string) => error instanceof MongoError && error.hasErrorLabel(label);

const MAX_TIME_EXPIRED = 50;

/** Commits, again where the reply was lost: committing twice is committing once. */
const commit = async (session: ClientSession, deadline: number) => {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      await session.commitTransaction();
      return;
    } catch (error) {
      const unknown = isLabelled(error, MongoErrorLabel.UnknownTransactionCommitResult);
      const outOfTime = (error as MongoError).code === MAX_TIME_EXPIRED || performance.now() + pause > deadline;
      if (!unknown || outOfTime) throw error;
      await sleep(pause);
    }
  }
};

/**
 * Runs work in a transaction, again as a whole where MongoDB asks for it; so the work must have no other effects, and
 * no two commands at once. The driver's `withTransaction` is not used: it goes on for two minutes, whatever limit it is
 * given (`timeoutMS` has no effect in driver 7), and mongoose's resets documents by fields that strict schemas refuse.
 */
export const transact = async (
  connection: Connection,
  work: (session: ClientSession) => Promise<void>,
): Promise<void> => {
  const began = performance.now();
  const deadline = began + TRY_FOR_MS;
  const session = await connection.startSession();
  try {
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
      session.startTransaction(TRANSACTION_OPTIONS);
      try {
        await work(session);
        await commit(session, deadline);
        return;
      } catch (error) {
        if (session.inTransaction()) await session.abortTransaction();
        const again = isLabelled(error, MongoErrorLabel.TransientTransactionError);
        if (!again || performance.now() + pause > deadline) throw error;
        if (performance.now() - began > SUSPICIOUS_AFTER_MS) await endAbandonedTransactions(connection);
      }
      // Two that meet would meet again without chance.
      await sleep(pause * Math.random());
    }
  } finally {
    await session.endSession();
  }
};
