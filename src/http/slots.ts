import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
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
    super('UNAVAILABLE', 'The hub is overloaded. Try again in a moment; in an emergency, use /graphql/break-glass.');
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

  /** Whether whoever comes now is turned away. */
  get isFull() {
    return this.running >= this.settings.running && this.line.size >= this.settings.waiting;
  }

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

/** How long a request that is turned away is held: a client that asks again at once must not fill the hub with refusals. */
const HOLD_MS = 1000;

/**
 * Turns requests away before the server looks at them: through every hook and limit of the server a refusal costs a sixth
 * of an answer, and at three times the peak most requests are refusals. What comes by another way meets `enter`.
 */
export const turnAwayEarly = (
  server: Server,
  isFor: (url: string) => boolean,
  { slots, retryAfter }: { slots: Slots; retryAfter: number },
) => {
  const listeners = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (!slots.isFull || !isFor(request.url ?? '')) {
      for (const listener of listeners) listener.call(server, request, response);
      return;
    }
    const { message, extensions } = new OverloadedError();
    const requestId = randomUUID();
    const refuse = () =>
      response
        .writeHead(503, {
          'content-type': 'application/json; charset=utf-8',
          'cache-control': 'no-store',
          'retry-after': String(retryAfter),
          'x-request-id': requestId,
        })
        .end(JSON.stringify({ errors: [{ message, extensions: { ...extensions, requestId } }] }));
    // Read to its end, so that closing the connection does not reset it over the answer.
    request.resume();
    const held = setTimeout(refuse, HOLD_MS);
    response.once('close', () => clearTimeout(held));
  });
};
