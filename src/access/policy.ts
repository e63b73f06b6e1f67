import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { inProject } from '../paths.js';
import { parseActs, type Act } from './acts-table.js';
import { categoryName } from './category-names.js';
import { Level, type Grant, type RoleFacts } from './levels.js';
import type { Category, Role, SensitivityLabel, SharingScope } from '../generated/graphql.js';

export { categoryKey, categoryName } from './category-names.js';
export { least, Level, LEVEL_NAMES, type Grant, type RoleFacts } from './levels.js';

export interface LabelFacts {
  label: SensitivityLabel;
  title: string;
  /** Sealed: never named in `withheld`; hidden looks like absent. */
  sealed: boolean;
  clearedRoles: ReadonlySet<Role>;
}

export interface SensitivityCode {
  system: string;
  code: string;
  label: SensitivityLabel;
  /** `everyone`: the label restricts every reader; `summary`: only summary readers and what is derived (medicines). */
  restricts: 'everyone' | 'summary';
}

/** Everything in policy/, decoded. A Caldicott guardian reads the same files. */
export interface PolicyTables {
  categories: readonly Category[];
  roles: readonly RoleFacts[];
  grants: Readonly<Record<Role, Readonly<Record<Category, Grant>>>>;
  labels: readonly LabelFacts[];
  sensitivityCodes: readonly SensitivityCode[];
  longTermConditions: readonly { register: string; code: string; display: string; minimumAge: number | null }[];
  /** Codes and names of the measurements that dosing needs: what of OBSERVATIONS a summary shows. */
  dosingObservations: readonly { system: string; code: string }[];
  headlines: ReadonlyMap<Category, string>;
  /** Who may do what to a record and to how it is governed, by name of the act. */
  acts: ReadonlyMap<string, Act>;
}

const GRANT_CODES: Record<string, Omit<Grant, 'code'>> = {
  '-': { read: Level.NONE, write: 'NONE' },
  s: { read: Level.SUMMARY, write: 'NONE' },
  r: { read: Level.FULL, write: 'NONE' },
  so: { read: Level.SUMMARY, write: 'OWN' },
  ro: { read: Level.FULL, write: 'OWN' },
  '-o': { read: Level.NONE, write: 'OWN' },
  rw: { read: Level.FULL, write: 'SHARED' },
  // Aggregates are computed elsewhere, and threads belong to their participants: neither opens a person's record.
  a: { read: Level.NONE, write: 'NONE' },
  p: { read: Level.NONE, write: 'NONE' },
};

type Row = Record<string, string>;

/** Rows of a table of the policy. */
export const rows = (text: string) => parse(text, { columns: true, trim: true, skip_empty_lines: true }) as Row[];

/**
 * Decodes a permission matrix.
 * @throws Error naming the row and column where a cell is missing or holds no known code, or a role is unknown.
 */
export const parseMatrix = (text: string, roles: readonly RoleFacts[]) => {
  const lines = rows(text);
  const grants = {} as Record<Role, Record<Category, Grant>>;
  for (const { key, role } of roles) {
    grants[role] = {} as Record<Category, Grant>;
    for (const line of lines) {
      const code = line[key];
      const decoded = code === undefined ? undefined : GRANT_CODES[code];
      if (!decoded)
        throw new Error(`permission matrix: row ${line['category']}, column ${key}: "${code ?? ''}" is no grant`);
      grants[role][categoryName(line['category']!)] = { code: code!, ...decoded };
    }
  }
  const known = new Set(['category', ...roles.map(({ key }) => key)]);
  for (const column of Object.keys(lines[0] ?? {}))
    if (!known.has(column)) throw new Error(`permission matrix: column ${column} is no role of roles.csv`);
  return { categories: lines.map((line) => categoryName(line['category']!)), grants };
};

/** Reads every table of a policy folder. @throws Error naming the file and the cell at fault. */
export const loadPolicy = (folder = inProject('policy')): PolicyTables => {
  const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
  const roles = rows(read('roles.csv')).map((row): RoleFacts => ({
    key: row['key']!,
    role: row['role'] as Role,
    title: row['title']!,
    sdsCode: row['sdsCode']!,
    mayBreakGlass: row['breakGlass'] === 'yes',
    consentScope: (row['consentScope'] || null) as SharingScope | null,
  }));
  const roleOf = new Map(roles.map(({ key, role }) => [key, role]));
  const matrix = parseMatrix(read('permission-matrix.csv'), roles);
  return {
    roles,
    ...matrix,
    acts: parseActs(rows(read('acts.csv')), { roles, ...matrix }),
    labels: rows(read('sensitivity-labels.csv')).map((row) => ({
      label: row['label'] as SensitivityLabel,
      title: row['title']!,
      sealed: row['sealed'] === 'yes',
      clearedRoles: new Set(
        row['clearedRoles']!.split(' ')
          .filter(Boolean)
          .map((key) => roleOf.get(key)!),
      ),
    })),
    sensitivityCodes: rows(read('sensitivity-codes.csv')).map((row) => ({
      system: row['system']!,
      code: row['code']!,
      label: row['label'] as SensitivityLabel,
      restricts: row['restricts'] as 'everyone' | 'summary',
    })),
    longTermConditions: rows(read('long-term-conditions.csv')).map((row) => ({
      register: row['register']!,
      code: row['code']!,
      display: row['display']!,
      minimumAge: row['minimumAge'] ? Number(row['minimumAge']) : null,
    })),
    dosingObservations: rows(read('dosing-observations.csv')).map((row) => ({
      system: row['system']!,
      code: row['code']!,
    })),
    headlines: new Map(
      rows(read('summary-headlines.csv')).map((row) => [categoryName(row['category']!), row['headline']!]),
    ),
  };
};

/** The policy of this hub, read once at start. */
export const policy = loadPolicy();
