import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FeedItem } from './feed.js';

/** How many deliveries are worked out at once: enough for the audit to gather, few enough for requests to come between. */
const AT_ONCE = 16;
/** How long what was decided about an event holds for other connections of the same reader. */
const HOLDS_MS = 500;

/** Runs work a few at once, each in a turn of the event loop of its own, so that requests come in between. */
export class Turns {
  private running = 0;
  private readonly line: (() => void)[] = [];

  constructor(private readonly atOnce: number) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= this.atOnce) await new Promise<void>((resolve) => this.line.push(resolve));
    else this.running++;
    try {
      await nextTurn();
      return await work();
    } finally {
      const next = this.line.shift();
      if (next) next();
      else this.running--;
    }
  }
}

interface Decided<T> {
  answer: Promise<T>;
  until: number;
}

/**
 * Deliveries of this process to its subscribers. However many connections one reader has, an event is decided, read and
 * audited once for them, if they ask the same and get it within a moment; after that it is decided anew.
 */
export class Deliveries {
  private readonly turns = new Turns(AT_ONCE);
  private readonly decided = new WeakMap<FeedItem, Map<string, Decided<unknown>>>();

  /**
   * Waits for its turn, and gives the answer to one event. `reader` finds out who asks and what, as a key that is the
   * same for nobody else; `decide` works the answer out.
   */
  deliver<W extends { key: string }, T>(
    item: FeedItem,
    reader: () => Promise<W>,
    decide: (who: W) => Promise<T>,
  ): Promise<T> {
    return this.turns.run(async () => {
      const who = await reader();
      const answers = this.decided.get(item) ?? new Map<string, Decided<unknown>>();
      this.decided.set(item, answers);
      const known = answers.get(who.key) as Decided<T> | undefined;
      if (known && performance.now() < known.until) return known.answer;
      const fresh = { answer: decide(who), until: performance.now() + HOLDS_MS };
      answers.set(who.key, fresh);
      return fresh.answer;
    });
  }
}
