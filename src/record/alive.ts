import { conflict } from '../errors.js';
import type { StoredEntry } from './model.js';

/** Whether an entry still says something: one that was marked as made in error is dead, and nothing is built on it. */
export const isAlive = ({ status }: Pick<StoredEntry, 'status'>): boolean => status !== 'ENTERED_IN_ERROR';

/** Every act on an entry asks this before it changes anything. @throws CONFLICT for one that was made in error */
export const assertAlive = (entry: Pick<StoredEntry, 'status'>) => {
  if (!isAlive(entry))
    throw conflict(
      'The entry was marked as made in error; nothing can be done with it any more. Add a new one instead.',
    );
};
