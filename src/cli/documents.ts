import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema } from '../graphql/schema.js';
import { manifestOf } from '../graphql/trusted-documents.js';

/** Writes the manifest of a client application. @throws Error naming the document that does not fit the schema */
export const writeManifest = async (client: string, files: readonly string[], { out }: { out: string }) => {
  if (!/^[\w.-]{1,100}$/.test(client))
    throw new Error('The client id may hold letters, digits, points, dashes and underscores.');
  const bodies = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const manifest = manifestOf(buildSchema(), bodies);
  await mkdir(out, { recursive: true });
  const path = join(out, `${client}.json`);
  await writeFile(path, `${JSON.stringify(manifest, null, 2)}\n`);
  console.log(`Wrote ${path}: ${manifest.operations.map(({ name }) => name).join(', ')}.`);
};
