import type { ClientSession, Connection } from 'mongoose';
import { transact } from '../database/transact.js';
import type { AuditEvent } from './event.js';
import type { AuditModels } from './model.js';

/** Where a change and its audit event are written. */
export interface AuditedStore {
  connection: Connection;
  models: Pick<AuditModels, 'AuditOutbox'>;
}

/** Makes a change and its audit event durable together, or neither: the event waits in the outbox to be chained. */
export const transactAudited = (
  { connection, models }: AuditedStore,
  event: AuditEvent,
  write: (session: ClientSession) => Promise<unknown>,
): Promise<void> =>
  transact(connection, async (session) => {
    await write(session);
    const row = { _id: event.id, at: new Date(event.at), event: JSON.stringify(event) };
    await models.AuditOutbox.create([row], { session });
  });
