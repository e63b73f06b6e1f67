import { existsSync, readFileSync } from 'node:fs';
import { astFromValue, print, type GraphQLSchema } from 'graphql';
import { exampleOfKind } from '../demo/example-of-kind.js';
import { kindCalled, kindNames, type KindName } from '../kinds/kinds.js';
import { inProject } from '../paths.js';

const fileOf = (name: string, ending: string) => inProject('docs', 'examples', `${name}.${ending}`);
const has = (name: string, ending: string) => existsSync(fileOf(name, ending));
const textOf = (name: string, ending: string) => readFileSync(fileOf(name, ending), 'utf8');

const block = (language: string, text: string) => `\`\`\`${language}\n${text.trim()}\n\`\`\``;

/** An example as the page shows it: its document, and its variables if it has any. @throws Error where there is none */
const shown = (name: string): string => {
  if (!has(name, 'graphql') && !has(name, 'json'))
    throw new Error(`docs/api.md includes ${name}, and docs/examples/ has no such example`);
  const { variables } = has(name, 'json') ? (JSON.parse(textOf(name, 'json')) as { variables?: object }) : {};
  return [
    ...(has(name, 'graphql') ? [block('graphql', textOf(name, 'graphql'))] : []),
    ...(variables ? [block('json', JSON.stringify(variables, null, 2))] : []),
  ].join('\n\n');
};

const kebab = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
const addable = kindNames.filter((kind) => kindCalled(kind).can.includes('ADD'));

/** Name of the example that adds an entry of a kind: log-voluntary-support is that of its own mutation. */
export const exampleName = (kind: KindName) =>
  kindCalled(kind).addedBy === `add${kind}` ? `add-${kebab(kind)}` : kebab(kindCalled(kind).addedBy);

/** Kinds that nobody has written an example for. */
export const kindsWithoutExample = () => addable.filter((kind) => !has(exampleName(kind), 'graphql'));

/** The document that adds the example of a kind, as somebody of the demo. */
export const documentFor = (schema: GraphQLSchema, kind: KindName): string => {
  const { as, mutation, input } = exampleOfKind(kind);
  const name = exampleName(kind);
  const field = schema.getMutationType()!.getFields()[mutation]!;
  const given = astFromValue({ idempotencyKey: `try-${name}-1`, ...input }, field.args[0]!.type)!;
  const entry = kind[0]!.toLowerCase() + kind.slice(1);
  return `# As ${as}. Adds to the heading ${kindCalled(kind).heading}.
mutation ${mutation[0]!.toUpperCase()}${mutation.slice(1)} {
  ${mutation}(input: ${print(given)}) {
    ${entry} { id provenance { custodian { name } version } }
    errors { code message field }
  }
}
`;
};

const writesOfKinds = () =>
  addable
    .map((kind) => {
      const name = exampleName(kind);
      const [, as] = /^# As ([\w.]+)\. /.exec(textOf(name, 'graphql'))!;
      return `- \`${kindCalled(kind).heading}\`: [${name}](examples/${name}.graphql), as \`${as}\``;
    })
    .sort()
    .join('\n');

/** What follows the name of an example on the page: one block, or two. */
const INCLUDED = /<!-- example: ([\w-]+) -->\n\n```\w+\n[^]*?\n?```(?:\n\n```json\n[^]*?\n```)?\n/g;
const WRITES = /<!-- a write of every kind -->\n\n(?:- .*\n)*/;

/**
 * The page with every example as it is in its file now, and the list of the examples of all kinds. An example is included
 * by its name in a comment, followed by a block of code. @throws Error where there is no such example
 */
export const pageWithExamples = (page: string): string =>
  page
    .replace(INCLUDED, (_, name: string) => `<!-- example: ${name} -->\n\n${shown(name)}\n`)
    .replace(WRITES, () => `<!-- a write of every kind -->\n\n${writesOfKinds()}\n`);
