import { upgradesOf } from '../upgrades.js';
import { existsSync } from 'node:fs';
import { appendFile, copyFile, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BSON } from 'mongodb';
import type { Connection } from 'mongoose';
import { loadKeyring, PUBLIC } from '../audit/keys.js';
import { WITNESS_LOG } from '../audit/witness-log.js';
import { migrate } from '../database/migrate.js';
import { modelsOn } from '../models.js';
import type { Say } from '../database/mongod.js';
import { checkBackup } from './check.js';
import { BackupError, documentsIn, Tally, type Manifest } from './format.js';
import { MARKER, unfinishedRestore } from './marker.js';
import { collectionsOf, rawDocuments } from './take.js';

const BATCH_DOCUMENTS = 1000;
const BATCH_BYTES = 8 * 1024 * 1024;
/** Every value keeps the type it has in the file: 1 and 1.0 are two things to MongoDB. */
const EXACT = { promoteValues: false, promoteLongs: false, promoteBuffers: false, bsonRegExp: true };

const isEmpty = async (connection: Connection) => {
  for (const name of await collectionsOf(connection))
    if (await connection.db!.collection(name).findOne({}, { projection: { _id: 1 } })) return false;
  return true;
};

const loadCollection = async (connection: Connection, folder: string, name: string) => {
  const target = connection.db!.collection(name);
  let batch: BSON.Document[] = [];
  let bytes = 0;
  const insert = async () => {
    if (batch.length > 0) await target.insertMany(batch);
    batch = [];
    bytes = 0;
  };
  for await (const document of documentsIn(folder, name)) {
    if (batch.length >= BATCH_DOCUMENTS || bytes + document.length > BATCH_BYTES) await insert();
    batch.push(BSON.deserialize(document, EXACT));
    bytes += document.length;
  }
  await insert();
};

/** Reads a collection back. @throws BackupError where it is not what the backup holds, byte for byte */
const compareCollection = async (connection: Connection, name: string, expected: Manifest['collections'][string]) => {
  const tally = new Tally();
  for await (const _ of rawDocuments(connection.db!, name, { tally }));
  const found = tally.result();
  if (found.content !== expected.content)
    throw new BackupError(
      `What was restored into ${name} is not what the backup holds: ${found.documents} documents, ${expected.documents} in the backup`,
    );
};

/** Gives a data folder the proof that came with a backup, where it has none of its own. */
const bringProof = async (
  { files }: Manifest,
  { folder, dataFolder }: { folder: string; dataFolder: string },
  say: Say,
) => {
  const fresh = !existsSync(join(dataFolder, WITNESS_LOG));
  if (files[PUBLIC]) {
    const known = await loadKeyring(dataFolder);
    const lines = (await readFile(join(folder, PUBLIC), 'utf8')).split('\n');
    const unknown = lines.filter((line) => /^(own|other) /.test(line) && !known.has(line.split(' ')[1]!));
    for (const line of unknown) {
      await appendFile(join(dataFolder, PUBLIC), `${fresh ? line : line.replace(/^own/, 'other')}\n`, { flush: true });
      say(
        `  The audit key ${line.split(' ')[1]} is trusted because the backup names it: compare it with what you keep elsewhere.`,
      );
    }
  }
  if (fresh && files[WITNESS_LOG]) await copyFile(join(folder, WITNESS_LOG), join(dataFolder, WITNESS_LOG));
};

/**
 * Puts a backup into a database: checks all of it first, writes, reads everything back, makes the indexes. A restore
 * that is cut off leaves a database that no hub starts on; the next one starts over.
 * @throws BackupError where the backup is damaged, or the database holds something and `replace` was not said
 */
export const restoreBackup = async (
  connection: Connection,
  { from, dataFolder, replace, say }: { from: string; dataFolder: string; replace: boolean; say: Say },
): Promise<Manifest> => {
  const folder = resolve(from);
  say(`Checking ${folder} …`);
  const manifest = await checkBackup(folder);
  const unfinished = await unfinishedRestore(connection);
  if (!replace && unfinished === null && !(await isEmpty(connection)))
    throw new BackupError(
      `The database ${connection.name} is not empty. To throw away what it holds: npm run hub -- restore ${from} --replace`,
    );
  const marker = connection.db!.collection<{ _id: string; backup: string; at: Date }>(MARKER);
  await marker.replaceOne({ _id: 'unfinished' }, { backup: folder, at: new Date() }, { upsert: true });
  for (const name of await collectionsOf(connection)) await connection.db!.collection(name).drop();
  const names = Object.keys(manifest.collections);
  for (const [i, name] of names.entries()) {
    await connection.db!.createCollection(name);
    await loadCollection(connection, folder, name);
    await compareCollection(connection, name, manifest.collections[name]!);
    say(`  … ${i + 1} of ${names.length}: ${name}, ${manifest.collections[name]!.documents} documents`);
  }
  say('Making indexes …');
  const models = modelsOn(connection);
  await migrate(connection, models, upgradesOf(models));
  await bringProof(manifest, { folder, dataFolder }, say);
  await marker.drop();
  return manifest;
};
