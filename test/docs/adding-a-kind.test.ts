import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inProject } from '../../src/paths.js';

const run = promisify(execFile);
const page = readFileSync(inProject('docs', 'adding-a-kind.md'), 'utf8');

/** The files that the page tells to write. */
const files = [...page.matchAll(/<!-- file: ([\w/]+) ([\w.-]+) -->\n\n```\w+\n([^]*?)```/g)].map(
  ([, folder, name, text]) => ({ path: join(folder!, name!), text: text! }),
);
/** Commands of the page that write what follows; its tests are those of this suite. */
const commands = [...page.matchAll(/^npm run ([\w:]+) +# /gm)].map(([, script]) => script!);

const LEFT_OUT = new Set(['node_modules', '.git', 'dist', '.hub']);
const copy = mkdtempSync(join(tmpdir(), 'new-kind-'));

/** What is in every file of the copy, by path. */
const contents = (): Map<string, string> =>
  new Map(
    readdirSync(copy, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
      .map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(copy.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
      }),
  );

const inCopy = (command: string, ...args: string[]) => run(command, args, { cwd: copy, maxBuffer: 1 << 26 });

let changed: string[];
beforeAll(async () => {
  cpSync(inProject(), copy, { recursive: true, filter: (path) => !LEFT_OUT.has(path.split('/').at(-1)!) });
  symlinkSync(inProject('node_modules'), join(copy, 'node_modules'));
  const before = contents();
  for (const { path, text } of files) writeFileSync(join(copy, path), text);
  for (const command of commands) await inCopy('npm', 'run', '-s', command);
  const after = contents();
  changed = [...after].filter(([path, hash]) => before.get(path) !== hash).map(([path]) => path);
}, 300_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('a kind added as docs/adding-a-kind.md says', () => {
  test('is two files; all else is generated', () => {
    expect(files.map(({ path }) => path)).toEqual(['schema/equipment.graphql', 'src/kinds/equipment.ts']);
    const generated = [
      'docs/api.md',
      'docs/examples/add-equipment.graphql',
      'docs/permissions.md',
      'docs/schema.graphql',
      'src/generated/graphql.ts',
      'src/generated/resolvers.ts',
      'src/kinds/all.ts',
    ];
    expect(changed.toSorted()).toEqual([...generated, ...files.map(({ path }) => path)].toSorted());
  });

  test('compiles, tests and bench included', async () => {
    expect((await inCopy('npx', 'tsc', '--noEmit')).stdout).toBe('');
  }, 300_000);

  test('is written by somebody of the demo, and read in its heading', async () => {
    const { stdout } = await inCopy(
      process.execPath,
      '--import',
      'tsx',
      'test/support/try-new-kind.ts',
      'Equipment',
      'equipment',
    );
    expect(JSON.parse(stdout)).toEqual({
      totalCount: 1,
      nodes: [{ __typename: 'Equipment', provenance: { version: 1, author: { name: 'Sam Okafor' } } }],
    });
  }, 120_000);
});
