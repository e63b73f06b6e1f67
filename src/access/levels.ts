import type { ReadLevel, Role, SharingScope, WriteLevel } from '../generated/graphql.js';

/** How much of a category somebody reads, as numbers that compare: a higher level includes the lower ones. */
export const Level = { NONE: 0, OWN: 1, SUMMARY: 2, FULL: 3 } as const;
export type Level = (typeof Level)[keyof typeof Level];

/** What the schema calls each level. */
export const LEVEL_NAMES: Readonly<Record<Level, ReadLevel>> = { 0: 'NONE', 1: 'OWN', 2: 'SUMMARY', 3: 'FULL' };

/** The lower of two levels. */
export const least = (a: Level, b: Level): Level => (a < b ? a : b);

/** One cell of the permission matrix, decoded. */
export interface Grant {
  /** The cell as written, for instance `ro`. */
  code: string;
  /** What the role reads of others' entries: NONE, SUMMARY or FULL. */
  read: Level;
  /** What it writes; whoever writes also reads what they wrote. */
  write: WriteLevel;
}

/** What is known of a role beside its grants (policy/roles.csv). */
export interface RoleFacts {
  key: string;
  role: Role;
  title: string;
  sdsCode: string;
  mayBreakGlass: boolean;
  /** Scope of the sharing preferences that govern the role; null for the person, governance and analysis. */
  consentScope: SharingScope | null;
}
