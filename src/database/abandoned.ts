import type { Document, UUID } from 'mongodb';
import type { Connection } from 'mongoose';

/** A hub's transaction waits for nothing but its next statement: one that waits this long has lost its hub. */
const ABANDONED_AFTER_MICROS = 400_000;
/** Within a process, looking once in this time is enough for everybody who waits. */
const LOOK_EVERY_MS = 150;

interface IdleTransaction {
  lsid: { id: UUID; uid: Document };
}

const lookedAt = new WeakMap<Connection, number>();

/**
 * Ends transactions that a killed hub has left open, with what they hold: otherwise that stays closed to others until
 * MongoDB's own limit (`transactionLifetimeLimitSeconds`). Looks only when somebody has waited; ends only sessions of
 * the hub's own database user, which needs no privilege. One of a hub that lives is started again by that hub.
 */
export const endAbandonedTransactions = async (connection: Connection): Promise<void> => {
  const now = performance.now();
  if (now - (lookedAt.get(connection) ?? -Infinity) < LOOK_EVERY_MS) return;
  lookedAt.set(connection, now);
  const admin = connection.getClient().db('admin');
  const idle = await admin
    .aggregate<IdleTransaction>(
      [
        { $currentOp: { idleSessions: true } },
        { $match: { type: 'idleSession', 'transaction.timeInactiveMicros': { $gt: ABANDONED_AFTER_MICROS } } },
        { $project: { lsid: 1 } },
      ],
      { readConcern: { level: 'local' } },
    )
    .toArray();
  if (idle.length > 0) await admin.command({ killSessions: idle.map(({ lsid }) => ({ id: lsid.id })) });
};
