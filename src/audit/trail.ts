import { randomUUID } from 'node:crypto';
import { liftsBehind, type Decision } from '../access/decision.js';
import { Level, LEVEL_NAMES } from '../access/policy.js';
import type { Actor } from '../access/actor.js';
import type { ErrorCode, HubError } from '../errors.js';
import type { Category, OverrideKind, ReadLevel } from '../generated/graphql.js';
import type { AuditChain } from './chain.js';
import type { AuditEvent } from './event.js';

/** What was disclosed of one patient under one decision: categories, each at the level it had then. */
interface Disclosed {
  patientId: string;
  decision: Decision;
  categories: Map<Category, Level>;
}

/** Whom an event is about, and under which decision. */
interface Concerned {
  patientId: string | null;
  decision: Decision | null;
}

/** Nobody whom the hub knows. */
const NOBODY: Concerned = { patientId: null, decision: null };

/** Decisions are the same to the audit where they rest on the same relationship and the same overrides. */
const keyOf = ({ relationship, lifts }: Decision) => [relationship, ...lifts.map(({ id }) => id)].join(' ');

/** The level at which a category is read: who reads nothing of others' entries may still read their own. */
const readLevel = ({ own }: Pick<Decision, 'own'>, category: Category, level: Level): Level =>
  level || (own[category] ? Level.OWN : Level.NONE);

/** Whether there is no other relationship than an override. */
const restsOnOverrides = ({ relationship, unlifted }: Decision) => relationship !== unlifted.relationship;

/** What the same reader would have read of these categories without any override; nothing where they would be nobody. */
const withoutOverrides = (decision: Decision, categories: readonly Category[]): Partial<AuditEvent> => {
  if (restsOnOverrides(decision)) return {};
  const { relationship, read } = decision.unlifted;
  const levels = categories.flatMap((category): [Category, ReadLevel][] => {
    const level = readLevel(decision, category, read[category]);
    return level === Level.NONE ? [] : [[category, LEVEL_NAMES[level]]];
  });
  return { unlifted: { relationship, categories: levels } };
};

/** Whose request is audited. */
export interface Asked {
  actor: Actor;
  requestId: string;
  now: Date;
  /** For a view as somebody else: the role through whose eyes the actor looks; left out otherwise. */
  viewedAs?: string | null;
}

/**
 * What one request discloses, refuses and writes. Reads and denials are gathered and made durable before the answer
 * leaves; writes lie in the outbox of their own transaction, and `chainWritten` orders them after it.
 */
export class AuditTrail {
  /** The root fields that run, once the document is read. */
  operation: string | null = null;
  private readonly reads = new Map<string, Disclosed>();
  /** Events that are whole already: refusals, traces, and overrides that were looked at. */
  private readonly whole = new Map<string, AuditEvent>();

  constructor(
    private readonly chain: AuditChain,
    private readonly asked: Asked,
  ) {}

  /**
   * Notes that categories of a patient's record are disclosed, as far as the decision allows. What was disclosed under
   * another decision, before the glass was broken for instance, stays under that one.
   */
  disclosed(patientId: string, decision: Decision, categories: readonly Category[]) {
    const key = `${patientId} ${keyOf(decision)}`;
    const read = this.reads.get(key) ?? { patientId, decision, categories: new Map() };
    for (const category of categories) {
      const level = readLevel(decision, category, decision.read[category]);
      if (level > (read.categories.get(category) ?? Level.NONE)) read.categories.set(category, level);
    }
    this.reads.set(key, read);
  }

  /** Notes one exact trace: each is an event of its own, whether or not it found somebody. */
  traced(found: { patientId: string; decision: Decision } | null) {
    const event = found
      ? this.event('READ', found, { traced: true })
      : this.event('DENIED', NOBODY, { code: 'NOT_FOUND', traced: true });
    this.whole.set(event.id, event);
  }

  /** Notes a refusal, once per patient and code. */
  denied(patientId: string | null, code: ErrorCode, decision: Decision | null, categories: readonly Category[] = []) {
    const event = this.event(
      'DENIED',
      { patientId, decision },
      { code, categories: categories.map((c) => [c, 'NONE']) },
    );
    this.whole.set(`${patientId} ${code}`, event);
  }

  /** The event of a write, for the outbox of its transaction. */
  written(patientId: string, decision: Decision, category: Category, entryIds: string[]): AuditEvent {
    return this.event('WRITE', { patientId, decision }, { categories: [[category, 'FULL']], entryIds });
  }

  /** Notes that an override was looked at by who reviews it: the person's own log shows it once they are told of it. */
  reviewed(patientId: string, decision: Decision, override: { id: string; kind: OverrideKind }) {
    this.whole.set(
      `reviewed ${override.id}`,
      this.event('READ', { patientId, decision }, { categories: [['AUDIT_TRAIL', 'FULL']], overrides: [override] }),
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
    return this.event('OVERRIDE', { patientId, decision }, { categories: levels, overrides: [override] });
  }

  /** Orders committed writes in the chain; they are durable already, so nobody waits for it. */
  chainWritten(events: readonly AuditEvent[]) {
    void this.chain.chainOutbox(events).catch(() => {
      // The rows stay in the outbox; recovery chains them.
    });
  }

  /** Makes all reads and denials durable. @throws Error where they cannot be: then nothing may be disclosed. */
  async settle(): Promise<void> {
    const events = [...this.whole.values()];
    for (const { patientId, decision, categories } of this.reads.values()) {
      const disclosed = [...categories.keys()];
      const behind = liftsBehind(decision, disclosed);
      // Also where everything was withheld: that somebody looked is part of the log.
      const event = this.event(
        'READ',
        { patientId, decision },
        {
          categories: [...categories].map(([category, level]) => [category, LEVEL_NAMES[level]]),
          ...(behind.length > 0 && { overrides: behind.map(({ id, kind }) => ({ id, kind })) }),
          ...(behind.length > 0 && withoutOverrides(decision, disclosed)),
        },
      );
      events.push(event);
    }
    this.reads.clear();
    this.whole.clear();
    await this.chain.append(events);
  }

  private event(kind: AuditEvent['kind'], { patientId, decision }: Concerned, more: Partial<AuditEvent>): AuditEvent {
    const { actor, requestId, now, viewedAs } = this.asked;
    return {
      id: randomUUID(),
      at: now.toISOString(),
      kind,
      patientId,
      userId: actor.signedIn ? actor.userId : null,
      role: actor.signedIn ? actor.role : null,
      organisation:
        actor.signedIn && actor.organisation ? { id: actor.organisation.id, name: actor.organisation.name } : null,
      relationship: decision?.relationship ?? null,
      requestId,
      operation: this.operation,
      categories: [],
      entryIds: [],
      code: null,
      ...(viewedAs && { viewedAs }),
      ...(decision &&
        restsOnOverrides(decision) && { overrides: decision.lifts.map(({ id, kind: lift }) => ({ id, kind: lift })) }),
      ...more,
    };
  }
}

/** Makes a refusal durable that comes before there is a request to speak of: of a sign-in, or of a document. */
export const auditRefusal = async (
  { chain, now }: { chain: AuditChain; now: () => Date },
  { actor, requestId }: Pick<Asked, 'actor' | 'requestId'>,
  { code }: HubError,
) => {
  const audit = new AuditTrail(chain, { actor, requestId, now: now() });
  audit.denied(null, code, null);
  await audit.settle();
};
