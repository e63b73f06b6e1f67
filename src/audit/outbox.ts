import type { ClientSession } from 'mongoose';
import { transact } from '../database/transact.js';
import type { Hub } from '../hub.js';
import type { AuditEvent } from './event.js';

/** Makes a change and its audit event durable together, or neither: the event waits in the outbox to be chained. */
export const transactAudited = (
  { connection, models }: Hub,
  event: AuditEvent,
  write: (session: ClientSession) => Promise<unknown>,
): Promise<void> =>
  transact(connection, async (session) => {
    await write(session);
    const row = { _id: event.id, at: new Date(event.at), event: JSON.stringify(event) };
    await models.AuditOutbox.create([row], { session });
  });
