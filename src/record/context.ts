import type { AuditTrail } from '../audit/trail.js';
import type { Session } from '../auth/session.js';
import type { OperationPlan } from '../contract/plan.js';
import type { RecordHub } from './hub.js';
import type { RecordRepository } from './repository.js';

/** What one request brings to whatever reads or writes records: who asks, when, and the one way to the record. */
export interface Context {
  hub: RecordHub;
  now: Date;
  session: Session;
  /** What the operation selects; set before anything runs. */
  plan: OperationPlan;
  audit: AuditTrail;
  records: RecordRepository;
}
