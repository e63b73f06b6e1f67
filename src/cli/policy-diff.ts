import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import Table from 'cli-table3';
import { affectedBy, changesBetween, inWords, type Affected } from '../governance/policy-diff.js';
import { actChangesBetween, type ActChange } from '../governance/acts-diff.js';
import { parseActs } from '../access/acts-table.js';
import { categoryKey, loadPolicy, parseMatrix, policy, rows, type PolicyTables } from '../access/policy.js';
import { inProject } from '../paths.js';
import { tell, withHub } from './session.js';

const readTable = (path: string) =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${path}: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}`);
  });

const withMatrix = (text: string): PolicyTables => {
  const { categories, grants } = parseMatrix(text, policy.roles);
  const missing = policy.categories.filter((category) => !categories.includes(category));
  if (missing.length > 0) throw new Error(`permission matrix: no row for ${missing.map(categoryKey).join(', ')}`);
  const tables = { ...policy, categories, grants };
  // Roles of acts can follow the matrix (`writes:goals`): they move with it.
  return { ...tables, acts: parseActs(rows(readFileSync(inProject('policy', 'acts.csv'), 'utf8')), tables) };
};

/**
 * The policy with another table: a matrix, a table of acts (told by its first column), or a folder with all of them.
 * @throws Error naming the file, and the row and column at fault
 */
const policyFrom = async (path: string): Promise<PolicyTables> => {
  const isFolder = (await stat(path).catch(() => null))?.isDirectory() ?? false;
  const text = isFolder ? '' : await readTable(path);
  try {
    if (isFolder) return loadPolicy(path);
    return text.startsWith('act,') ? { ...policy, acts: parseActs(rows(text), policy) } : withMatrix(text);
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
  }
};

const title = new Map(policy.roles.map((facts) => [facts.role, `${facts.key} ${facts.title}`]));

const showActs = (changes: readonly ActChange[]) => {
  const table = new Table({
    head: ['act', 'what it is', 'what changes'],
    style: { head: [], border: [], compact: true },
  });
  for (const { act, title, changes: words } of changes) table.push([act, title, words.join('\n')]);
  console.log(table.toString());
  console.log(`${changes.length} ${changes.length === 1 ? 'act differs' : 'acts differ'}.`);
};

/** Shows who gains and loses what between two policies, and how many people and staff that affects today. */
export const diffPolicies = async (oldPath: string, newPath: string, { counts }: { counts: boolean }) => {
  const [before, after] = [await policyFrom(oldPath), await policyFrom(newPath)];
  const changes = changesBetween(before, after);
  const acts = actChangesBetween(before, after);
  if (changes.length + acts.length === 0) return console.log('The two policies grant the same.');
  if (acts.length > 0) showActs(acts);
  if (changes.length === 0) return;
  const cells: (Affected | (typeof changes)[number])[] = counts
    ? await withHub((hub) => affectedBy(hub, { before, after }, (seen) => tell(`… ${seen} patients`)))
    : changes;
  const table = new Table({
    head: ['role', 'category', 'old', 'new', 'what changes', ...(counts ? ['staff', 'patients'] : [])],
    style: { head: [], border: [], compact: true },
  });
  for (const row of cells)
    table.push([
      title.get(row.role)!,
      categoryKey(row.category),
      row.from.code,
      row.to.code,
      inWords(row),
      ...('staff' in row ? [row.staff, row.patients] : []),
    ]);
  console.log(table.toString());
  console.log(`${changes.length} ${changes.length === 1 ? 'cell differs' : 'cells differ'}.`);
};
