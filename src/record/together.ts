import type { Connection } from 'mongoose';
import type { HeadingsPlan } from '../contract/plan.js';
import type { KindName } from '../kinds/kinds.js';
import type { StoredText } from './entry-text.js';
import { readKinds, type Allowed } from './headings.js';

/** Most entries of all headings that are read at once, before the headings are read page by page. */
const ENTRIES_AT_ONCE = 1_200;

/** What was read together: kinds of which everything is here, and the entries of them. */
interface Together {
  whole: readonly KindName[];
  found: readonly StoredText[];
}

/** Reads what of a record comes in one query; the headings of other kinds are read page by page. Null allows nothing. */
export const readTogether = async (
  connection: Connection,
  allowed: Allowed | null,
  { unpaged, longest }: HeadingsPlan,
): Promise<Together> => {
  // A page alone is cut by the database. Several come in one round trip, as long as the record is no longer than most are.
  const beside = longest.length + unpaged.length > 1 ? longest : [];
  if (allowed && beside.length > 0) {
    const whole = [...unpaged, ...beside];
    const found = await readKinds(connection, allowed, whole, ENTRIES_AT_ONCE + 1);
    if (found.length <= ENTRIES_AT_ONCE) return { whole, found };
  }
  const found = allowed && unpaged.length > 0 ? await readKinds(connection, allowed, unpaged) : [];
  return { whole: unpaged, found };
};
