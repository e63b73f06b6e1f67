import type { Actor } from './access/actor.js';
import { AuditTrail } from './audit/trail.js';
import { viewedAs, type Session } from './auth/session.js';
import { EMPTY_PLAN } from './contract/plan.js';
import { deadlineIn, EMERGENCY_MS, REQUEST_MS } from './deadline.js';
import type { Hub } from './hub.js';
import type { RateLimits } from './rate-limits.js';
import type { Context as RecordContext } from './record/context.js';
import { RecordRepository } from './record/repository.js';
import { Loaders } from './loaders.js';

/**
 * What one request has; made anew for every request and every event. The rooms below each state what they need of it
 * (`record/context.ts`), and get this.
 */
export interface Context extends RecordContext {
  hub: Hub;
  requestId: string;
  actor: Actor;
  /** True in the lane for emergencies: only what breaking the glass needs. */
  emergency: boolean;
  /** When it is answered at the latest, by `performance.now()`. */
  deadline: number;
  /** What this operation may still cost; null where nothing limits it. */
  limits: RateLimits | null;
  /** Organisations, staff and overrides, as objects of something else. */
  loaders: Loaders;
}

export interface ContextOptions {
  requestId: string;
  session: Session;
  emergency?: boolean;
  /** When it is answered at the latest; counted from now if left out. */
  deadline?: number;
  limits?: RateLimits | null;
}

/** Makes the context of one operation. */
export const createContext = (
  hub: Hub,
  { requestId, session, emergency = false, limits = null, ...more }: ContextOptions,
): Context => {
  const now = hub.now();
  const { actor, onBehalf } = session;
  const audit = new AuditTrail(hub.chain, {
    actor: onBehalf ?? actor,
    requestId,
    now,
    viewedAs: onBehalf && viewedAs(session),
  });
  const records = new RecordRepository(hub, { actor, audit, now, demoOnly: onBehalf !== null, emergency });
  const deadline = more.deadline ?? deadlineIn(emergency ? EMERGENCY_MS : REQUEST_MS);
  const loaders = new Loaders(hub, actor);
  return {
    hub,
    requestId,
    now,
    session,
    actor,
    emergency,
    deadline,
    limits,
    plan: EMPTY_PLAN,
    audit,
    records,
    loaders,
  };
};
