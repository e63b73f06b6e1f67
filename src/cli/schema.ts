import { readFile, writeFile } from 'node:fs/promises';
import { buildSchema, lexicographicSortSchema } from 'graphql';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { inProject } from '../paths.js';
import { buildSchema as buildHubSchema } from '../graphql/schema.js';

const published = inProject('docs', 'schema.graphql');
const current = () => `${printSchemaWithDirectives(lexicographicSortSchema(buildHubSchema()))}\n`;

/** Compares the schema with the published contract. A breaking change needs a new contract, published on purpose. */
export const diffSchema = async () => {
  const { diff, CriticalityLevel } = await import('@graphql-inspector/core');
  const contract = await readFile(published, 'utf8');
  const changes = await diff(buildSchema(contract), buildSchema(current()));
  for (const { criticality, message } of changes) console.log(`${criticality.level.padEnd(13)} ${message}`);
  const breaking = changes.some(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  if (breaking)
    console.log(
      'The change breaks the published contract. If that is meant: npm run schema:publish, and say so in the commit.',
    );
  else if (contract !== current()) console.log('The published contract is not up to date: npm run schema:publish');
  else console.log('The schema is the published contract.');
  if (breaking || contract !== current()) process.exitCode = 1;
};

/** Publishes the schema as the contract. */
export const publishSchema = async () => {
  await writeFile(published, current());
  console.log('Published docs/schema.graphql.');
};
