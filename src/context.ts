import { EMPTY_PLAN, type OperationPlan } from './access/plan.js';
import { AuditTrail } from './audit/trail.js';
import type { Actor } from './auth/actor.js';
import { viewedAs, type Session } from './auth/session.js';
import type { Hub } from './hub.js';
import { RecordRepository } from './record/repository.js';

/** What one request has: who asks, when, and the one way to the record. Made anew for every request and every event. */
export interface Context {
  hub: Hub;
  requestId: string;
  now: Date;
  session: Session;
  actor: Actor;
  /** What the operation selects; set before anything runs. */
  plan: OperationPlan;
  audit: AuditTrail;
  records: RecordRepository;
}

/** Makes the context of one operation. */
export const createContext = (hub: Hub, { requestId, session }: { requestId: string; session: Session }): Context => {
  const now = hub.now();
  const { actor, onBehalf } = session;
  const audit = new AuditTrail(hub.chain, onBehalf ?? actor, requestId, now, onBehalf && viewedAs(session));
  const records = new RecordRepository(hub, actor, audit, now, onBehalf !== null);
  return { hub, requestId, now, session, actor, plan: EMPTY_PLAN, audit, records };
};
