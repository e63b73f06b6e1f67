import { EventEmitter } from 'node:events';
import { Timestamp, type ChangeStream, type ChangeStreamInsertDocument, type ResumeToken } from 'mongodb';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import type { StoredNotice } from '../notices/model.js';
import type { StoredEvent } from '../record/model.js';

/** What subscribers are given: an event of a record, a notice, or word that something may have been missed. */
export type FeedItem = { event: StoredEvent } | { notice: StoredNotice } | { resync: Date };

/** How many things wait for one slow subscriber before it is told to read again instead. */
const MOST_WAITING = 500;
/** How many things wait in the whole process, whoever they are for. */
const MOST_WAITING_IN_ALL = 20_000;
const REOPEN_AFTER_MS = 200;

/** One subscriber's queue. An iterator by hand: an async generator could not be ended while it waits. */
class Listener implements AsyncIterableIterator<FeedItem> {
  private readonly waiting: FeedItem[] = [];
  private asked: ((result: IteratorResult<FeedItem>) => void) | null = null;
  private over = false;

  constructor(
    private readonly wanted: (item: FeedItem) => boolean,
    private readonly leave: () => void,
    /** What waits for all listeners of the process. */
    private readonly all: { waiting: number },
  ) {}

  take(item: FeedItem) {
    if (!('resync' in item) && !this.wanted(item)) return;
    if (this.asked) {
      this.asked({ value: item, done: false });
      this.asked = null;
    }
    // Whoever cannot keep up is told to read again, rather than that memory grows or something is left out unsaid.
    else {
      const tooMuch = this.waiting.length >= MOST_WAITING || this.all.waiting >= MOST_WAITING_IN_ALL;
      if (tooMuch) this.all.waiting -= this.waiting.splice(0).length;
      this.waiting.push(tooMuch ? { resync: new Date() } : item);
      this.all.waiting++;
    }
  }

  next(): Promise<IteratorResult<FeedItem>> {
    const value = this.waiting.shift();
    if (value) this.all.waiting--;
    if (this.over) return Promise.resolve({ value: undefined, done: true });
    if (value) return Promise.resolve({ value, done: false });
    return new Promise((resolve) => (this.asked = resolve));
  }

  return(): Promise<IteratorResult<FeedItem>> {
    this.over = true;
    this.all.waiting -= this.waiting.splice(0).length;
    this.leave();
    this.asked?.({ value: undefined, done: true });
    this.asked = null;
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator]() {
    return this;
  }
}

type Inserted = ChangeStreamInsertDocument<StoredEvent | StoredNotice>;

/**
 * What happens in the database, for the subscriptions of this process: one change stream, however many subscribe. It
 * opens with the first subscriber, resumes where it was after a fault, and where that is no longer possible says so.
 */
export class EventFeed {
  private readonly all = { waiting: 0 };
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private stream: ChangeStream | null = null;
  private opening: Promise<void> | null = null;
  private token: ResumeToken | undefined;
  private closed = false;

  constructor(
    private readonly connection: Connection,
    private readonly log: Logger,
  ) {}

  /** What is wanted from the moment this resolves, until the iterator is returned. */
  async listen(wanted: (item: FeedItem) => boolean): Promise<AsyncIterableIterator<FeedItem>> {
    const listener = new Listener(wanted, () => this.emitter.off('item', take), this.all);
    const take = (item: FeedItem) => listener.take(item);
    this.emitter.on('item', take);
    try {
      await (this.opening ??= this.open());
    } catch (error) {
      await listener.return();
      throw error;
    }
    return listener;
  }

  /** Ends the stream; subscribers get nothing more. */
  async close(): Promise<void> {
    this.closed = true;
    await this.opening?.catch(() => {});
    await this.stream?.close();
  }

  private async open(): Promise<void> {
    const hello = await this.connection.db!.admin().command({ hello: 1 });
    // From now on, even where the stream itself opens a moment later.
    const last = hello['operationTime'] as Timestamp;
    // One further than what is done already: the start is inclusive, and nobody is told of what was before.
    this.start({
      startAtOperationTime: new Timestamp({ t: last.getHighBitsUnsigned(), i: last.getLowBitsUnsigned() + 1 }),
    });
  }

  private start(from: { startAtOperationTime: Timestamp } | { resumeAfter: ResumeToken }) {
    const inserted = { operationType: 'insert', 'ns.coll': { $in: ['events', 'notices'] } };
    const stream = this.connection.db!.watch([{ $match: inserted }], { ...from, maxAwaitTimeMS: 500 });
    this.stream = stream;
    stream.on('change', (change: unknown) => this.take(change as Inserted));
    stream.on('error', (error: Error & { code?: number }) => void this.reopen(error));
  }

  private take({ _id, ns, fullDocument }: Inserted) {
    this.token = _id;
    const item: FeedItem =
      ns.coll === 'events' ? { event: fullDocument as StoredEvent } : { notice: fullDocument as StoredNotice };
    this.emitter.emit('item', item);
  }

  /** Goes on after a fault. Where the place is lost, subscribers are told that something may have been missed. */
  private async reopen(error: Error & { code?: number }) {
    await this.stream?.close().catch(() => {});
    if (this.closed) return;
    this.log.error({ name: error.name, code: error.code }, 'the event feed broke off; it goes on');
    await new Promise((resolve) => setTimeout(resolve, REOPEN_AFTER_MS));
    if (this.closed) return;
    // ChangeStreamHistoryLost and whatever else may mean that events were skipped.
    if (error.code !== undefined || !this.token) {
      this.token = undefined;
      await this.open().catch((again: Error) => void this.reopen(again));
      this.emitter.emit('item', { resync: new Date() } satisfies FeedItem);
    } else this.start({ resumeAfter: this.token });
  }
}
