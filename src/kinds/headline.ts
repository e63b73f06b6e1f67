import { policy } from '../access/policy.js';
import type { Category } from '../generated/graphql.js';

/** The fixed words that a summary reader sees in a category (policy/summary-headlines.csv); null where there are none. */
export const headlineOf = (category: Category): string | null => policy.headlines.get(category) ?? null;
