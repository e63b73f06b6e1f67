import { readFile } from 'node:fs/promises';
import Table from 'cli-table3';
import { affectedBy, changesBetween, inWords, type Affected } from '../access/policy-diff.js';
import { categoryKey, parseMatrix, policy, type PolicyTables } from '../access/policy.js';
import { tell, withHub } from './session.js';

/** A policy with another matrix. @throws Error naming the file, and the row and column at fault */
const policyFrom = async (path: string): Promise<PolicyTables> => {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${path}: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}`);
  });
  try {
    const { categories, grants } = parseMatrix(text, policy.roles);
    const missing = policy.categories.filter((category) => !categories.includes(category));
    if (missing.length > 0) throw new Error(`permission matrix: no row for ${missing.map(categoryKey).join(', ')}`);
    return { ...policy, categories, grants };
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
  }
};

const title = new Map(policy.roles.map((facts) => [facts.role, `${facts.key} ${facts.title}`]));

/** Shows who gains and loses what between two matrices, and how many people and staff that affects today. */
export const diffPolicies = async (oldPath: string, newPath: string, { counts }: { counts: boolean }) => {
  const [before, after] = [await policyFrom(oldPath), await policyFrom(newPath)];
  const changes = changesBetween(before, after);
  if (changes.length === 0) return console.log('The two matrices grant the same.');
  const rows: (Affected | (typeof changes)[number])[] = counts
    ? await withHub((hub) => affectedBy(hub, before, after, (seen) => tell(`… ${seen} patients`)))
    : changes;
  const table = new Table({
    head: ['role', 'category', 'old', 'new', 'what changes', ...(counts ? ['staff', 'patients'] : [])],
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows)
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
