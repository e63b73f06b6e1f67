import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { copyFile, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { ReadConcern, type ClientSession, type Db } from 'mongodb';
import type { Connection } from 'mongoose';
import { PUBLIC } from '../audit/keys.js';
import type { StoredBlock, StoredCheckpoint } from '../audit/model.js';
import { linesOf, WITNESS_LOG } from '../audit/witness-log.js';
import type { Say } from '../database/mongod.js';
import { makeFolder, syncFolder, writeDurably } from '../files.js';
import { inProject } from '../paths.js';
import { BackupError, checksumOf, fileOf, MANIFEST, Tally, type Manifest } from './format.js';
import { MARKER } from './marker.js';

/** MongoDB no longer keeps the past that a long backup reads. */
const SNAPSHOT_TOO_OLD = 239;

/** Collections of the hub in a database, in order of name. */
export const collectionsOf = async (connection: Connection): Promise<string[]> =>
  (await connection.db!.listCollections({ type: 'collection' }, { nameOnly: true }).toArray())
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.') && name !== MARKER)
    .sort();

/** All documents of a collection as BSON, by `_id`, counted as they pass. */
export async function* rawDocuments(
  db: Db,
  collection: string,
  { tally, session }: { tally: Tally; session?: ClientSession },
): AsyncGenerator<Uint8Array> {
  const cursor = db
    .collection(collection)
    .find({}, { raw: true, ...(session && { session }) })
    .sort({ _id: 1 });
  for await (const document of cursor as unknown as AsyncIterable<Uint8Array>) {
    tally.add(document);
    yield document;
  }
}

const syncFile = async (path: string) => {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
};

/** Writes one collection to its file. */
const writeCollection = async (folder: string, collection: string, documents: AsyncIterable<Uint8Array>) => {
  const path = join(folder, fileOf(collection));
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform: (chunk: Buffer, _encoding, done) => (hash.update(chunk), done(null, chunk)),
  });
  await pipeline(
    Readable.from(documents),
    createGzip(),
    hashing,
    createWriteStream(path, { mode: 0o600, flags: 'wx' }),
  );
  await syncFile(path);
  return hash.digest('hex');
};

/** How far each key had signed each chain, and where the chains ended, at the moment of the snapshot. */
const auditAt = async (db: Db, session: ClientSession) => {
  const blocks = db.collection<StoredBlock>('audit_blocks');
  const heads: Manifest['heads'] = [];
  for (const shard of (await blocks.distinct('shard', {}, { session })).sort()) {
    const head = await blocks.findOne(
      { shard },
      { session, sort: { number: -1 }, projection: { _id: 0, shard: 1, number: 1, hash: 1 } },
    );
    if (head) heads.push({ shard, number: Number(head.number), hash: head.hash });
  }
  const signed = new Map<string, number>();
  for await (const { shard, number, keyId } of db
    .collection<StoredCheckpoint>('audit_checkpoints')
    .find({}, { session }))
    signed.set(`${shard} ${keyId}`, Math.max(number, signed.get(`${shard} ${keyId}`) ?? -1));
  return { heads, signed };
};

/** Copies the witness log as far as the snapshot goes: lines that came later speak of blocks that are not in it. */
const copyWitness = async (dataFolder: string, folder: string, signed: ReadonlyMap<string, number>) => {
  async function* kept() {
    for await (const line of linesOf(join(dataFolder, WITNESS_LOG))()) {
      const [, kind, shard, number, , keyId] = line.split(' ');
      if (kind === 'loss' || Number(number) <= (signed.get(`${shard} ${keyId}`) ?? -1)) yield `${line}\n`;
    }
  }
  const path = join(folder, WITNESS_LOG);
  await pipeline(Readable.from(kept()), createWriteStream(path, { mode: 0o600, flags: 'wx' }));
  await syncFile(path);
};

/** Whether a place for a backup is free: nothing there, or an empty folder. */
const refuseTaken = async (target: string) => {
  if (existsSync(target) && (await readdir(target).catch(() => ['a file'])).length > 0)
    throw new BackupError(`${target} is there already and not empty. A backup is never written over another`);
};

/**
 * Writes all collections of a database as they were at one moment, with the witness log and the public keys of the
 * audit. The folder appears when everything in it is on disk. The hub may run meanwhile.
 * @throws BackupError with the way out
 */
export const takeBackup = async (
  connection: Connection,
  { target: given, dataFolder, say }: { target: string; dataFolder: string; say: Say },
): Promise<Manifest> => {
  const target = resolve(given);
  await refuseTaken(target);
  await makeFolder(dirname(target));
  const draft = join(dirname(target), `.${basename(target)}.part-${randomUUID()}`);
  await mkdir(draft, { mode: 0o700 });
  const session = connection.getClient().startSession({ snapshot: true });
  // The connection's own read concern, majority, would win over the session's: each collection of another moment.
  const db = connection.getClient().db(connection.name, { readConcern: new ReadConcern('snapshot') });
  try {
    const names = await collectionsOf(connection);
    const migrations = await db.collection('migrations').find({}, { session }).sort({ _id: 1 }).toArray();
    const { heads, signed } = await auditAt(db, session);
    const collections: Manifest['collections'] = {};
    for (const [i, name] of names.entries()) {
      const tally = new Tally();
      const file = await writeCollection(draft, name, rawDocuments(db, name, { tally, session }));
      collections[name] = { ...tally.result(), file };
      say(`  … ${i + 1} of ${names.length}: ${name}, ${tally.documents} documents`);
    }
    const files: Manifest['files'] = {};
    if (existsSync(join(dataFolder, WITNESS_LOG))) await copyWitness(dataFolder, draft, signed);
    if (existsSync(join(dataFolder, PUBLIC))) await copyFile(join(dataFolder, PUBLIC), join(draft, PUBLIC));
    for (const name of [WITNESS_LOG, PUBLIC])
      if (existsSync(join(draft, name))) files[name] = await checksumOf(join(draft, name));
    const { version } = JSON.parse(await readFile(inProject('package.json'), 'utf8')) as { version: string };
    const manifest: Manifest = {
      format: 1,
      hub: version,
      migrations: migrations.map(({ _id }) => String(_id)),
      mongodb: (await connection.db!.admin().serverInfo())['version'] as string,
      takenAt: new Date().toISOString(),
      collections,
      files,
      heads,
    };
    await writeDurably(join(draft, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
    await syncFolder(draft);
    await rename(draft, target);
    await syncFolder(dirname(target));
    return manifest;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if ((error as { code?: number }).code === SNAPSHOT_TOO_OLD)
      throw new BackupError(
        'The backup took longer than MongoDB keeps the moment it reads (five minutes). Raise minSnapshotHistoryWindowInSeconds on the database, or take a snapshot of its disk: docs/deployment.md',
        { cause: error },
      );
    throw error;
  } finally {
    await session.endSession();
  }
};
