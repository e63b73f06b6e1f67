import type { Category, Role } from '../generated/graphql.js';
import { categoryName } from './category-names.js';
import type { Grant, RoleFacts } from './levels.js';

/** What gives somebody a say in an act; one of those in its row is enough. */
export const STANDINGS = {
  writer: "whoever may write this part of the person's record",
  steers: "professionals who edit what many hands edit in this part of the person's record",
  custodian: 'the organisation that holds the entry, or whoever edits what many hands edit',
  owner: 'whoever reads the entry in full at the organisation that answers for what it is about',
  'writing-owner':
    'whoever reads the entry in full, and may write this part of the record, at the organisation that answers for what it is about',
  'reader-in-full': 'whoever reads the entry in full',
  'the-person': 'the person',
  attorney: 'a proxy with a lasting power of attorney or a court appointment',
  practice: 'the registered practice',
  'care-team': 'members of the care team',
  episode: 'an organisation with an open episode of care',
  governance: 'privacy officers and Caldicott guardians',
  maker: 'whoever began it',
  recorder: "the organisation that recorded it on the person's word",
  member: 'the member themselves',
  recipient: 'the organisation it is for',
  emergency: 'whoever breaks the glass',
} as const;
export type Standing = keyof typeof STANDINGS;

/** Who has no say in an act, whatever their standing. Their own record is closed to everybody in every act. */
export const EXCLUSIONS = {
  oneself: 'nobody does this for themselves',
  'own-override': 'nobody does this to what they did themselves',
  'own-organisation': 'nobody does this where their own organisation is what it is about',
  requester: 'whoever asked does not answer',
} as const;
export type Exclusion = keyof typeof EXCLUSIONS;

/** One row of policy/acts.csv: who may do one thing to a record or to how it is governed. */
export interface Act {
  /** Name of the mutation or query; after a point, the part of it that the row is about. */
  name: string;
  title: string;
  roles: ReadonlySet<Role>;
  standings: readonly Standing[];
  excludes: readonly Exclusion[];
  /** Longest period that the act may open, in milliseconds; null where it opens none. */
  longestMs: number | null;
  /** True where the input must say why. */
  reason: boolean;
  /** `before`: somebody else confirms before it takes effect. `after`: a privacy officer reviews it. */
  secondPerson: 'no' | 'before' | 'after';
}

type Row = Record<string, string>;

/** The tables that the words of an act stand for. */
interface Grants {
  roles: readonly RoleFacts[];
  categories: readonly Category[];
  grants: Readonly<Record<Role, Readonly<Record<Category, Grant>>>>;
}

const UNITS = { M: 60_000, H: 3_600_000, D: 24 * 3_600_000 } as const;

/** Milliseconds of an ISO 8601 period of days, hours or minutes: P30D, PT72H, PT60M. Null where it is none of these. */
export const periodMs = (text: string): number | null => {
  const match = /^P(?:(\d+)(D)|T(\d+)([HM]))$/.exec(text);
  return match ? Number(match[1] ?? match[3]) * UNITS[(match[2] ?? match[4]) as keyof typeof UNITS] : null;
};

/** A period in words, in its largest whole unit: 366 days, 72 hours, 60 minutes. */
export const inPeriod = (milliseconds: number) => {
  if (milliseconds % UNITS.D === 0 && milliseconds > 3 * UNITS.D) return `${milliseconds / UNITS.D} days`;
  return milliseconds % UNITS.H === 0 && milliseconds > UNITS.H
    ? `${milliseconds / UNITS.H} hours`
    : `${milliseconds / UNITS.M} minutes`;
};

/** Roles that a word of the table stands for; null where it stands for none that there is. */
const rolesOf = (word: string, { roles, grants, categories }: Grants): Role[] | null => {
  const [rule, key] = word.split(':') as [string, string | undefined];
  if (key !== undefined) {
    const meant = key === 'any' ? categories : categories.filter((category) => category === categoryName(key));
    if (meant.length === 0) return null;
    const holds = {
      writes: (role: Role) => meant.some((category) => grants[role][category].write !== 'NONE'),
      edits: (role: Role) => meant.some((category) => grants[role][category].write === 'SHARED'),
      reads: (role: Role) =>
        meant.some((category) => grants[role][category].read > 0 || grants[role][category].write !== 'NONE'),
    }[rule];
    return holds ? roles.filter(({ role }) => holds(role)).map(({ role }) => role) : null;
  }
  if (word === 'breaks-glass') return roles.filter(({ mayBreakGlass }) => mayBreakGlass).map(({ role }) => role);
  const named = roles.find((facts) => facts.key === word);
  return named ? [named.role] : null;
};

const wordsOf = (cell: string | undefined) => (cell ?? '').split(' ').filter(Boolean);

/**
 * Decodes policy/acts.csv. Roles are keys of roles.csv, or words that follow the matrix (`writes:goals`, `edits:carePlan`,
 * `reads:any`, `breaks-glass`); `-PT` takes one away.
 * @throws Error naming the row and the word that means nothing
 */
export const parseActs = (rows: readonly Row[], tables: Grants): ReadonlyMap<string, Act> => {
  const acts = new Map<string, Act>();
  for (const row of rows) {
    const name = row['act']!;
    const fail = (column: string, word: string): never => {
      throw new Error(`acts: row ${name}, column ${column}: "${word}" means nothing`);
    };
    const known = <T extends string>(column: string, table: Record<T, unknown>) =>
      wordsOf(row[column]).map((word) => (word in table ? (word as T) : fail(column, word)));
    const roles = new Set<Role>();
    for (const word of wordsOf(row['roles'])) {
      const taken = word.startsWith('-');
      for (const role of rolesOf(taken ? word.slice(1) : word, tables) ?? fail('roles', word))
        if (taken) roles.delete(role);
        else roles.add(role);
    }
    const { longest, reason, secondPerson } = row as { longest: string; reason: string; secondPerson: string };
    if (acts.has(name)) throw new Error(`acts: two rows for ${name}`);
    acts.set(name, {
      name,
      title: row['title'] || fail('title', ''),
      roles,
      standings: known<Standing>('standing', STANDINGS),
      excludes: known<Exclusion>('excludes', EXCLUSIONS),
      longestMs: longest ? (periodMs(longest) ?? fail('longest', longest)) : null,
      reason: reason === 'yes' || (reason === 'no' ? false : fail('reason', reason)),
      secondPerson: ['no', 'before', 'after'].includes(secondPerson)
        ? (secondPerson as Act['secondPerson'])
        : fail('secondPerson', secondPerson),
    });
  }
  return acts;
};
