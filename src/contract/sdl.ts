import { readdirSync, readFileSync } from 'node:fs';
import { inProject } from '../paths.js';

/** The SDL as it lies in schema/: kinds hold only their own fields. */
export const readSdl = (folder = inProject('schema')): string =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');
