import { policy } from '../access/policy.js';
import type { Category } from '../generated/graphql.js';
import { coding, defineKind, optionalText } from './kind.js';

const CATEGORIES: readonly Category[] = [
  'HOME_ACCESS',
  'PERSONAL_CONTACTS',
  'FINANCES_BENEFITS',
  'HOUSING',
  'MENTAL_HEALTH_NOTES',
  'SEXUAL_REPRODUCTIVE',
  'SUBSTANCE_MISUSE',
  'CRIMINAL_JUSTICE',
  'MDT_MINUTES',
  'CASE_FINDING_LISTS',
];

/** An entry in a category without a type of its own: its category is given with it, and so is its fixed headline. */
export const RecordNote = defineKind('RecordNote', 'notes', CATEGORIES, {
  headline: optionalText(300),
  code: coding,
  text: optionalText(8000),
});

/** The fixed words that a summary reader sees in a category. */
export const headlineOf = (category: Category) => policy.headlines.get(category) ?? null;
