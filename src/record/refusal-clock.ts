import { setTimeout as sleep } from 'node:timers/promises';

/** Refusals are answered at multiples of this, counted from the beginning of the request. */
const REFUSAL_TICK_MS = 10;

/**
 * Waits for the next tick of a clock that began with the request: deciding about somebody who is there takes a little
 * longer than finding nobody, and the difference must not tell which it was.
 */
export const nextTick = async (startedAt: number) => {
  const elapsed = performance.now() - startedAt;
  const until = startedAt + Math.ceil((elapsed + 1) / REFUSAL_TICK_MS) * REFUSAL_TICK_MS;
  // Timers know whole milliseconds, and would keep the fraction that tells; the rest is waited for turn by turn.
  await sleep(Math.max(0, Math.floor(until - performance.now()) - 1));
  while (performance.now() < until) await new Promise((resolve) => setImmediate(resolve));
};
