import { setTimeout as sleep } from 'node:timers/promises';
import { trusted, type Connection } from 'mongoose';
import { isDuplicateKey } from '../database/connect.js';
import { transact } from '../database/transact.js';
import { unavailable } from '../errors.js';
import { bodyOf, GENESIS, hashOf, patientsOf, type AuditEvent } from './event.js';
import type { AuditModels, StoredBlock } from './model.js';

/** Largest block, and how many events may wait: beyond it a request fails rather than going unaudited. */
const BLOCK_SIZE = 256;
const MAX_WAITING = 4096;
/** How long events are gathered under load, and how long after a block the load counts as over. */
const GATHER_MS = 3;
const QUIET_MS = 20;
/** An outbox row older than this was left by a process that is gone. */
const ABANDONED_AFTER_MS = 2000;

/** A block about to be written, and the outbox rows that go into it. */
interface NextBlock {
  block: StoredBlock;
  outboxIds: string[];
}

interface Waiting {
  event: AuditEvent;
  /** True for an event that a transaction has put into the outbox already. */
  inOutbox: boolean;
  done: () => void;
  failed: (error: unknown) => void;
}

/**
 * Appends audit events as hash-chained blocks by group commit: what arrives within a few milliseconds, and while one
 * block is on its way to the disks of a majority, goes into the next. A promise resolves only when its event is durable,
 * and rejects when it cannot be written: then the request it belongs to fails.
 */
export class AuditChain {
  private waiting: Waiting[] = [];
  private flushing: Promise<void> | null = null;
  private lastBlock = -Infinity;
  private head: { number: number; hash: string } | null = null;

  constructor(
    private readonly connection: Connection,
    private readonly models: AuditModels,
    readonly shard: string,
  ) {}

  /** Makes events durable. @throws Error where they cannot be written, or too many are waiting. */
  append(events: readonly AuditEvent[]): Promise<void> {
    return this.enqueue(events, false);
  }

  /** Chains events that a transaction has committed to the outbox. They are durable already; this orders them. */
  chainOutbox(events: readonly AuditEvent[]): Promise<void> {
    return this.enqueue(events, true);
  }

  /** Chains what processes that are gone have left in the outbox. Returns how many events it found. */
  async recover(now: Date): Promise<number> {
    const left = await this.models.AuditOutbox.find({
      at: trusted({ $lt: new Date(now.getTime() - ABANDONED_AFTER_MS) }),
    })
      .sort({ _id: 1 })
      .limit(BLOCK_SIZE)
      .lean();
    if (left.length > 0) await this.chainOutbox(left.map(({ event }) => JSON.parse(event) as AuditEvent));
    return left.length;
  }

  /** Waits until everything that was appended is on disk. */
  async settle(): Promise<void> {
    while (this.flushing) await this.flushing;
  }

  private enqueue(events: readonly AuditEvent[], inOutbox: boolean): Promise<void> {
    if (events.length === 0) return Promise.resolve();
    if (this.waiting.length + events.length > MAX_WAITING)
      return Promise.reject(unavailable('The audit cannot keep up; nothing is disclosed without it. Try again.'));
    let left = events.length;
    return new Promise((resolve, reject) => {
      for (const event of events)
        this.waiting.push({ event, inOutbox, done: () => --left === 0 && resolve(), failed: reject });
      this.flushing ??= this.flush();
    });
  }

  private async flush(): Promise<void> {
    // Under load, events are gathered for a moment: a block costs the same whether it holds one event or a hundred.
    // After a quiet spell nobody waits.
    if (performance.now() - this.lastBlock < QUIET_MS) await sleep(GATHER_MS);
    else await new Promise((resolve) => setImmediate(resolve));
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, BLOCK_SIZE);
      try {
        await this.write(batch);
        this.lastBlock = performance.now();
        for (const { done } of batch) done();
      } catch (error) {
        this.head = null;
        for (const { failed } of batch) failed(error);
      }
    }
    this.flushing = null;
  }

  private async write(batch: readonly Waiting[]): Promise<void> {
    for (let attempt = 0; attempt < 20; attempt++) {
      const next = await this.nextBlock(batch);
      if (!next) return;
      const { block } = next;
      try {
        await this.insert(next);
        this.head = { number: block.number, hash: block.hash };
        return;
      } catch (error) {
        this.head = null;
        // The reply may be lost although the block is there: look before trying again.
        const stored = await this.models.AuditBlock.findById(block._id).lean();
        if (stored?.hash === block.hash) return;
        // Another process wrote this number first, or chained these outbox rows: go on behind it.
        if (!stored && !isDuplicateKey(error) && !(error instanceof OutboxMovedError)) throw error;
      }
    }
    throw new Error('The audit chain is contended; give each hub process its own HUB_AUDIT_SHARD');
  }

  private async nextBlock(batch: readonly Waiting[]): Promise<NextBlock | null> {
    const outboxIds = [...new Set(batch.filter(({ inOutbox }) => inOutbox).map(({ event }) => event.id))];
    // On a second try, rows that another process has chained meanwhile are no longer ours to chain.
    const open =
      outboxIds.length === 0 || this.head
        ? null
        : new Set(
            (await this.models.AuditOutbox.find({ _id: trusted({ $in: outboxIds }) }, { _id: 1 }).lean()).map(
              ({ _id }) => _id,
            ),
          );
    const ours = batch.filter(({ event, inOutbox }) => !inOutbox || !open || open.has(event.id));
    // An event can wait twice: from its own request, and from a recovery that found it in the outbox.
    const events = [...new Map(ours.map(({ event }) => [event.id, event])).values()];
    if (events.length === 0) return null;
    this.head ??= await this.readHead();
    const block = {
      shard: this.shard,
      number: this.head.number + 1,
      previous: this.head.hash,
      at: new Date(),
      body: bodyOf(events),
    };
    const whole = { ...block, _id: `${this.shard}:${block.number}`, hash: hashOf(block), patients: patientsOf(events) };
    return { block: whole, outboxIds: open ? outboxIds.filter((id) => open.has(id)) : outboxIds };
  }

  private async insert({ block, outboxIds }: NextBlock): Promise<void> {
    if (outboxIds.length === 0) {
      await this.models.AuditBlock.collection.insertOne(block as object);
      return;
    }
    await transact(this.connection, async (session) => {
      const { deletedCount } = await this.models.AuditOutbox.deleteMany(
        { _id: trusted({ $in: outboxIds }) },
        { session },
      );
      if (deletedCount !== outboxIds.length) throw new OutboxMovedError();
      await this.models.AuditBlock.collection.insertOne(block as object, { session });
    });
  }

  private async readHead() {
    const [last] = await this.models.AuditBlock.find({ shard: this.shard }).sort({ number: -1 }).limit(1).lean();
    return last ? { number: last.number, hash: last.hash } : { number: -1, hash: GENESIS };
  }
}

/** Some outbox rows of a block have been chained by another process. */
class OutboxMovedError extends Error {}
