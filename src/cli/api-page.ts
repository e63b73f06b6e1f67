import { existsSync, readFileSync } from 'node:fs';
import { inProject } from '../paths.js';

const fileOf = (name: string, ending: string) => inProject('docs', 'examples', `${name}.${ending}`);

/** A block of the page: the document of an example, and its variables if it has any. */
const blockOf = (name: string): string => {
  if (!existsSync(fileOf(name, 'graphql')) && !existsSync(fileOf(name, 'json')))
    throw new Error(`docs/api.md includes ${name}, and docs/examples/ has no such example`);
  const { variables } = existsSync(fileOf(name, 'json'))
    ? (JSON.parse(readFileSync(fileOf(name, 'json'), 'utf8')) as { variables?: object })
    : {};
  const document = existsSync(fileOf(name, 'graphql'))
    ? ['```graphql', readFileSync(fileOf(name, 'graphql'), 'utf8').trim(), '```']
    : [];
  const given = variables ? ['```json', JSON.stringify(variables, null, 2), '```'] : [];
  return [...document, ...(document.length > 0 && given.length > 0 ? [''] : []), ...given].join('\n');
};

/** What follows the name of an example on the page: one block, or two. */
const INCLUDED = /<!-- example: ([\w-]+) -->\n\n```\w+\n[^]*?\n?```(?:\n\n```json\n[^]*?\n```)?\n/g;

/**
 * The page with the text of every example as it is in its file now. An example is included by its name in a comment,
 * followed by a block of code. @throws Error where there is no such example
 */
export const pageWithExamples = (page: string): string =>
  page.replace(INCLUDED, (_, name: string) => `<!-- example: ${name} -->\n\n${blockOf(name)}\n`);
