import { EMPTY_PLAN, type OperationPlan } from './access/plan.js';
import { AuditTrail } from './audit/trail.js';
import type { Actor } from './auth/actor.js';
import type { Hub } from './hub.js';
import { RecordRepository } from './record/repository.js';

/** What one request has: who asks, when, and the one way to the record. Made anew for every request. */
export interface Context {
  hub: Hub;
  requestId: string;
  now: Date;
  actor: Actor;
  /** What the operation selects; set before anything runs. */
  plan: OperationPlan;
  audit: AuditTrail;
  records: RecordRepository;
}

/** Makes the context of one operation. */
export const createContext = (hub: Hub, { requestId, actor }: { requestId: string; actor: Actor }): Context => {
  const now = hub.now();
  const audit = new AuditTrail(hub.chain, actor, requestId, now);
  return { hub, requestId, now, actor, plan: EMPTY_PLAN, audit, records: new RecordRepository(hub, actor, audit, now) };
};
