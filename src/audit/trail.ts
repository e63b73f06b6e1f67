import { randomUUID } from 'node:crypto';
import type { Decision } from '../access/decision.js';
import { Level } from '../access/policy.js';
import type { Actor } from '../auth/actor.js';
import type { ErrorCode, HubError } from '../errors.js';
import type { Hub } from '../hub.js';
import type { Category, OverrideKind, ReadLevel } from '../generated/graphql.js';
import type { AuditChain } from './chain.js';
import type { AuditEvent } from './event.js';

const LEVEL_NAMES: Record<Level, ReadLevel> = { 0: 'NONE', 1: 'OWN', 2: 'SUMMARY', 3: 'FULL' };

/**
 * What one request discloses, refuses and writes. Reads and denials are gathered and made durable before the answer
 * leaves; writes lie in the outbox of their own transaction, and `chainWritten` orders them after it.
 */
export class AuditTrail {
  /** Name of the operation, once the document is read. */
  operation: string | null = null;
  private readonly reads = new Map<string, { decision: Decision; categories: Set<Category> }>();
  /** Events that are whole already: refusals, and overrides that were looked at. */
  private readonly denials = new Map<string, AuditEvent>();

  constructor(
    private readonly chain: AuditChain,
    private readonly actor: Actor,
    private readonly requestId: string,
    private readonly now: Date,
    /** For a view as somebody else: the role that is looked through. */
    private readonly viewedAs: string | null = null,
  ) {}

  /** Notes that categories of a patient's record are disclosed, as far as the decision allows. */
  disclosed(patientId: string, decision: Decision, categories: readonly Category[]) {
    const read = this.reads.get(patientId) ?? { decision, categories: new Set() };
    for (const category of categories) read.categories.add(category);
    this.reads.set(patientId, read);
  }

  /** Notes a refusal, once per patient and code. */
  denied(patientId: string | null, code: ErrorCode, decision: Decision | null, categories: readonly Category[] = []) {
    const event = this.event('DENIED', patientId, decision, { code, categories: categories.map((c) => [c, 'NONE']) });
    this.denials.set(`${patientId} ${code}`, event);
  }

  /** The event of a write, for the outbox of its transaction. */
  written(patientId: string, decision: Decision, category: Category, entryIds: string[]): AuditEvent {
    return this.event('WRITE', patientId, decision, { categories: [[category, 'FULL']], entryIds });
  }

  /** Notes that an override was looked at by who reviews it: the person's own log shows it once they are told of it. */
  reviewed(patientId: string, decision: Decision, override: { id: string; kind: OverrideKind }) {
    this.denials.set(
      `reviewed ${override.id}`,
      this.event('READ', patientId, decision, { categories: [['AUDIT_TRAIL', 'FULL']], overrides: [override] }),
    );
  }

  /** The event of an override that is made or changed, for the outbox of its transaction. */
  overridden(
    patientId: string,
    decision: Decision,
    override: { id: string; kind: OverrideKind },
    categories: readonly Category[],
  ): AuditEvent {
    const levels = categories.map((category): [Category, ReadLevel] => [
      category,
      LEVEL_NAMES[decision.read[category]],
    ]);
    return this.event('OVERRIDE', patientId, decision, { categories: levels, overrides: [override] });
  }

  /** Orders committed writes in the chain; they are durable already, so nobody waits for it. */
  chainWritten(events: readonly AuditEvent[]) {
    void this.chain.chainOutbox(events).catch(() => {
      // The rows stay in the outbox; recovery chains them.
    });
  }

  /** Makes all reads and denials durable. @throws Error where they cannot be: then nothing may be disclosed. */
  async settle(): Promise<void> {
    const events = [...this.denials.values()];
    for (const [patientId, { decision, categories }] of this.reads) {
      const levels = [...categories].flatMap((category): [Category, ReadLevel][] => {
        const level = decision.read[category] || (decision.own[category] ? Level.OWN : Level.NONE);
        return level === Level.NONE ? [] : [[category, LEVEL_NAMES[level]]];
      });
      // Also where everything was withheld: that somebody looked is part of the log.
      events.push(this.event('READ', patientId, decision, { categories: levels }));
    }
    this.reads.clear();
    this.denials.clear();
    await this.chain.append(events);
  }

  private event(
    kind: AuditEvent['kind'],
    patientId: string | null,
    decision: Decision | null,
    more: Partial<AuditEvent>,
  ): AuditEvent {
    const { actor } = this;
    return {
      id: randomUUID(),
      at: this.now.toISOString(),
      kind,
      patientId,
      userId: actor.signedIn ? actor.userId : null,
      role: actor.signedIn ? actor.role : null,
      organisation:
        actor.signedIn && actor.organisation ? { id: actor.organisation.id, name: actor.organisation.name } : null,
      relationship: decision?.relationship ?? null,
      requestId: this.requestId,
      operation: this.operation,
      categories: [],
      entryIds: [],
      code: null,
      ...(this.viewedAs && { viewedAs: this.viewedAs }),
      ...(decision?.lifted && { overrides: [...decision.lifted.overrides] }),
      ...more,
    };
  }
}

/** Makes a refusal durable that comes before there is a request to speak of: of a sign-in, or of a document. */
export const auditRefusal = async (
  { chain, now }: Pick<Hub, 'chain' | 'now'>,
  actor: Actor,
  requestId: string,
  { code }: HubError,
) => {
  const audit = new AuditTrail(chain, actor, requestId, now());
  audit.denied(null, code, null);
  await audit.settle();
};
