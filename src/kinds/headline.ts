import { policy } from '../access/policy.js';
import type { Category } from '../generated/graphql.js';

/** The fixed words that a summary reader sees in a category (policy/summary-headlines.csv); null where there are none. */
export const headlineOf = (category: Category): string | null => policy.headlines.get(category) ?? null;

/** What a kind derives whose headline is these words, whatever an entry says: a headline tells a summary reader nothing of it. */
export const withHeadline = (_body: unknown, _named: unknown, category: Category) => ({
  headline: headlineOf(category),
});
