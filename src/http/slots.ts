import { HubError } from '../errors.js';

export interface SlotSettings {
  /** How much runs at once. */
  running: number;
  /** How much may wait for a place. */
  waiting: number;
  /** How long it waits for one at most, in milliseconds. */
  waitMs: number;
}

/** More than the hub can answer in time came at once. Nothing was done. */
export class OverloadedError extends HubError {
  constructor() {
    super('RATE_LIMITED', 'The hub is overloaded. Try again in a moment; in an emergency, use /graphql/break-glass.');
  }
}

interface Waiting {
  go: () => void;
  timer: NodeJS.Timeout;
}

/**
 * Bounds what runs at once: what runs beyond it makes everything slow and nothing sooner. Who finds no place waits in a
 * short line, first come, first served, and not for long: an answer that comes too late is none.
 */
export class Slots {
  private running = 0;
  private readonly line = new Set<Waiting>();

  constructor(private readonly settings: SlotSettings) {}

  /** Takes a place; `leave` gives it back. @throws OverloadedError where the line is full, or the wait is too long */
  async enter(): Promise<void> {
    if (this.running < this.settings.running) {
      this.running++;
      return;
    }
    if (this.line.size >= this.settings.waiting) throw new OverloadedError();
    await new Promise<void>((resolve, reject) => {
      const waiting: Waiting = {
        go: resolve,
        timer: setTimeout(() => {
          this.line.delete(waiting);
          reject(new OverloadedError());
        }, this.settings.waitMs),
      };
      this.line.add(waiting);
    });
  }

  /** Gives a place back; the next in line takes it over. */
  leave() {
    const [next] = this.line;
    if (!next) {
      this.running--;
      return;
    }
    this.line.delete(next);
    clearTimeout(next.timer);
    next.go();
  }
}
