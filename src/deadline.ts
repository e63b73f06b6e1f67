import { unavailable } from './errors.js';

/** How long a request may take before it is answered, whatever it waits for. The lane for emergencies cannot wait as long. */
export const REQUEST_MS = 10_000;
export const EMERGENCY_MS = 3000;

/** A moment on the process's own clock (`performance.now()`) that lies some milliseconds ahead. */
export const deadlineIn = (milliseconds: number) => performance.now() + milliseconds;

/**
 * What the work comes to, if it does so in time. Work that is late goes on behind the answer, until the limits of the
 * database connection end it; what it finds is thrown away.
 * @throws UNAVAILABLE at the deadline
 */
export const within = async <T>(deadline: number, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unavailable()), Math.max(0, deadline - performance.now()));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};
