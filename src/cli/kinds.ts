import { writeFile } from 'node:fs/promises';
import prettier from 'prettier';
import { kindsOfSdl, type DeclaredKind } from '../contract/entry-kinds.js';
import { inProject } from '../paths.js';

/** Name of the file of a kind: CarePlan is in care-plan.ts. */
const fileOf = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

const rowOf = ({ node: _node, ...said }: DeclaredKind) => `${said.name}: kindOf(${JSON.stringify(said)}, ${said.name})`;

/** Writes src/kinds/all.ts: every kind that the SDL declares, with what it says, joined to the kind's own file. */
export const writeKinds = async (sdl: string) => {
  const kinds = kindsOfSdl(sdl);
  const path = inProject('src', 'kinds', 'all.ts');
  const source = [
    '// Written by `npm run codegen` from schema/; never edited.',
    ...kinds.map(({ name }) => `import { ${name} } from './${fileOf(name)}.js';`),
    "import { kindOf } from './kind.js';",
    '/** Every kind of entry, by its type name in the schema. */',
    `export const kinds = { ${kinds.map(rowOf).join(',\n')} } as const;`,
  ].join('\n');
  const options = await prettier.resolveConfig(path);
  await writeFile(path, await prettier.format(source, { ...options, parser: 'typescript' }));
};
