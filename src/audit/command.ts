import { uuidv7 } from '../ids.js';
import type { AuditEvent } from './event.js';

/** The audit event of what a command at the hub's own machine adds to a record: no person signed in for it. */
export const commandEvent = (
  operation: string,
  { patientId, categories, at }: Pick<AuditEvent, 'categories'> & { patientId: string; at: Date },
): AuditEvent => ({
  id: uuidv7(),
  at: at.toISOString(),
  kind: 'WRITE',
  patientId,
  userId: null,
  role: null,
  organisation: null,
  relationship: null,
  requestId: operation,
  operation,
  categories,
  entryIds: [],
  code: null,
});
