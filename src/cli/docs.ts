import { readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { buildSchema } from '../graphql/schema.js';
import { inProject } from '../paths.js';
import { documentFor, exampleName, kindsWithoutExample, pageWithExamples } from './api-page.js';

// Brings docs/api.md up to date with docs/examples/, and writes the example of a kind that has none: `npm run docs`.
const schema = buildSchema();
const options = await prettier.resolveConfig(inProject('docs', 'api.md'));
for (const kind of kindsWithoutExample()) {
  const text = await prettier.format(documentFor(schema, kind), { ...options, parser: 'graphql' });
  writeFileSync(inProject('docs', 'examples', `${exampleName(kind)}.graphql`), text);
}
const path = inProject('docs', 'api.md');
writeFileSync(path, pageWithExamples(readFileSync(path, 'utf8')));
