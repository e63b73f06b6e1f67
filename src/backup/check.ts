import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newerSteps } from '../database/migrate.js';
import {
  BackupError,
  checksumOf,
  documentsIn,
  fileOf,
  MANIFEST,
  manifestSchema,
  Tally,
  type Manifest,
} from './format.js';

const readManifest = async (folder: string): Promise<Manifest> => {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => {
    throw new BackupError(`${folder} is not a backup of a hub: it has no ${MANIFEST}`);
  });
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    throw new BackupError(`${join(folder, MANIFEST)} is broken, or of a version of the hub that writes other backups`);
  }
};

/**
 * Checks a backup without a database: that its manifest can be read, that this hub knows everything the database had
 * been through, and that every file and every document in it is as it was written.
 * @throws BackupError naming the first thing that is wrong
 */
export const checkBackup = async (folder: string): Promise<Manifest> => {
  const manifest = await readManifest(folder);
  const newer = newerSteps(manifest.migrations);
  if (newer.length > 0)
    throw new BackupError(
      `The backup is of a newer hub (${manifest.hub}, with ${newer.join(', ')}). Restore it with that version`,
    );
  const files = [
    ...Object.entries(manifest.files),
    ...Object.entries(manifest.collections).map(([collection, { file }]) => [fileOf(collection), file] as const),
  ];
  for (const [file, expected] of files) {
    const found = await checksumOf(join(folder, file)).catch(() => null);
    if (found === null) throw new BackupError(`The backup is not whole: ${file} is missing or cannot be read`);
    if (found !== expected) throw new BackupError(`The backup is damaged: the checksum of ${file} is wrong`);
  }
  for (const [collection, { file: _, ...expected }] of Object.entries(manifest.collections)) {
    const tally = new Tally();
    for await (const document of documentsIn(folder, collection)) tally.add(document);
    const found = tally.result();
    if (found.documents !== expected.documents || found.content !== expected.content)
      throw new BackupError(
        `The backup is damaged: ${collection} holds ${found.documents} documents, not the ${expected.documents} it was written with`,
      );
  }
  return manifest;
};
