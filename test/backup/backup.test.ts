import { spawn } from 'node:child_process';
import { appendFile, cp, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BSON } from 'mongodb';
import { Witness } from '../../src/audit/checkpoint.js';
import { checkBackup } from '../../src/backup/check.js';
import { MARKER } from '../../src/backup/marker.js';
import { restoreBackup } from '../../src/backup/restore.js';
import { takeBackup } from '../../src/backup/take.js';
import { connect } from '../../src/database/connect.js';
import { ADA, personas } from '../../src/demo/personas.js';
import { createHub } from '../../src/start.js';
import { newDevelopmentIssuer } from '../../src/auth/tokens.js';
import { eventOf } from '../support/audits.js';
import { freshUri, NOW, startHub, type TestHub } from '../support/hub.js';

const fresh = () => mkdtemp(join(tmpdir(), 'hub-backup-'));
const say = () => {};

let store: TestHub;
let dataFolder: string;
let backup: string;
beforeAll(async () => {
  store = await startHub();
  await store.load(...personas());
  await store.as('gp.osei', `{ patient(id: "${ADA}") { name } }`);
  // Values whose type a careless copy would change.
  await store.hub.connection.db!.collection('verbatim').insertOne({
    _id: 'types' as never,
    int: new BSON.Int32(1),
    double: new BSON.Double(1),
    long: BSON.Long.fromNumber(1),
    decimal: BSON.Decimal128.fromString('1.00'),
    uuid: new BSON.UUID(),
    bytes: new BSON.Binary(Buffer.from([0, 255])),
    regex: new BSON.BSONRegExp('a', 'i'),
    stamp: new BSON.Timestamp({ t: 1, i: 2 }),
    nothing: null,
    nested: [[{ $odd: 1, 'a.b': '\u0000' }], []],
  });
  dataFolder = await fresh();
  await (await Witness.open(store.hub.models, dataFolder, store.hub.log)).sign(NOW);
  backup = join(await fresh(), 'monday');
  await takeBackup(store.hub.connection, { target: backup, dataFolder, say });
});
afterAll(() => store.close());

/** Everything in a database, with the types of its values, without the indexes. */
const everythingIn = async (uri: string) => {
  const connection = await connect(uri);
  const found: Record<string, string[]> = {};
  for (const { name } of await connection.db!.listCollections().toArray())
    found[name] = (
      await connection.db!.collection(name).find({}, { promoteValues: false }).sort({ _id: 1 }).toArray()
    ).map((one) => BSON.EJSON.stringify(one, { relaxed: false }));
  await connection.close();
  return found;
};

/** A restore into a database that nobody else uses. */
const restoreInto = async (uri: string, from: string, replace = false, folder = dataFolder) => {
  const connection = await connect(uri);
  try {
    return await restoreBackup(connection, { from, dataFolder: folder, replace, say });
  } finally {
    await connection.close();
  }
};
const dropped = async (uri: string) => {
  const connection = await connect(uri);
  await connection.dropDatabase();
  await connection.close();
};

/** `npm run hub -- …` on a database and data folder, with a heap that holds no whole collection. */
const hub = (uri: string, folder: string, args: string[], options = '') => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/hub.ts', ...args], {
    env: { ...process.env, MONGODB_URI: uri, HUB_DATA: folder, NODE_OPTIONS: options },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<{ code: number | null; said: string }>((resolve) =>
    child.once('exit', (code) => setTimeout(() => resolve({ code, said }), 50)),
  );
  return { child, ended };
};

describe('a backup', () => {
  test('is readable to its owner only, names every file, and leaves nothing beside itself', async () => {
    const files = await readdir(backup);
    const manifest = await checkBackup(backup);
    expect(files.sort()).toEqual(
      [
        'manifest.json',
        ...Object.keys(manifest.files),
        ...Object.keys(manifest.collections).map((one) => `${one}.bson.gz`),
      ].sort(),
    );
    expect(files).not.toContain('audit-key.pem');
    for (const file of files.filter((one) => one !== 'audit-keys.pub'))
      expect((await stat(join(backup, file))).mode & 0o777).toBe(0o600);
    expect((await stat(backup)).mode & 0o777).toBe(0o700);
    expect(await readdir(join(backup, '..'))).toEqual(['monday']);
    await expect(takeBackup(store.hub.connection, { target: backup, dataFolder, say })).rejects.toThrow(
      /never written over/,
    );
  });

  test('is of one moment, whatever is written meanwhile', async () => {
    const target = join(await fresh(), 'moving');
    let writing = true;
    const writer = (async () => {
      // At every moment there are as many of the first as of the second, or one more.
      for (let i = 0; writing; i++) {
        await store.hub.connection.db!.collection('answers').insertOne({ _id: `pair-${i}` as never });
        await store.hub.connection.db!.collection('verbatim').insertOne({ _id: `pair-${i}` as never });
      }
    })();
    try {
      for (let round = 0; round < 3; round++) {
        const manifest = await takeBackup(store.hub.connection, { target: `${target}-${round}`, dataFolder, say });
        const { answers, verbatim } = manifest.collections;
        const pairs = answers!.documents - (verbatim!.documents - 1);
        expect([0, 1]).toContain(pairs);
      }
    } finally {
      writing = false;
      await writer;
      for (const name of ['answers', 'verbatim'])
        await store.hub.connection.db!.collection(name).deleteMany({ _id: /^pair-/ as never });
    }
  }, 60_000);

  test.each<[string, (file: string) => Promise<unknown>, RegExp]>([
    ['lacks a file', (file) => rm(file), /patients\.bson\.gz is missing/],
    ['lacks the end of one', async (file) => truncate(file, (await stat(file)).size - 9), /checksum of patients/],
    ['has a byte more', (file) => appendFile(file, 'x'), /checksum of patients/],
    ['has no manifest', (file) => rm(join(file, '../manifest.json')), /not a backup of a hub/],
    ['has a broken manifest', (file) => writeFile(join(file, '../manifest.json'), '{}'), /is broken/],
    [
      'was written by a newer hub',
      async (file) => {
        const path = join(file, '../manifest.json');
        await writeFile(
          path,
          (await readFile(path, 'utf8')).replace('"migrations": [', '"migrations": ["9999-later",'),
        );
      },
      /of a newer hub .*9999-later/,
    ],
  ])('that %s is refused before anything is written', async (_, damage, message) => {
    const copy = join(await fresh(), 'copy');
    await cp(backup, copy, { recursive: true });
    await damage(join(copy, 'patients.bson.gz'));
    const uri = freshUri();
    await expect(restoreInto(uri, copy)).rejects.toThrow(message);
    expect(await everythingIn(uri)).toEqual({});
  });
});

describe('a restore', () => {
  test('gives back every document byte for byte, the indexes, and a hub that starts on it', async () => {
    const uri = freshUri();
    await restoreInto(uri, backup);
    expect(await everythingIn(uri)).toEqual(await everythingIn(store.uri));
    const again = await createHub({ uri, issuer: await newDevelopmentIssuer('x'), logLevel: 'silent' });
    const indexes = async (one: typeof again) =>
      (await one.models.Entry.collection.indexes()).map(({ name }) => name).sort();
    expect(await indexes(again)).toEqual(await indexes(store.hub));
    await Witness.open(again.models, dataFolder, again.log);
    await again.connection.close();
    await dropped(uri);
  });

  test('never writes into a database that holds something, unless told to replace it', async () => {
    const uri = freshUri();
    const connection = await connect(uri);
    await connection.db!.collection('patients').insertOne({ _id: 'mine' as never });
    await expect(restoreInto(uri, backup)).rejects.toThrow(/not empty.*--replace/);
    expect(await everythingIn(uri)).toMatchObject({ patients: [expect.stringContaining('mine')] });
    await restoreInto(uri, backup, true);
    expect(await everythingIn(uri)).toEqual(await everythingIn(store.uri));
    await connection.dropDatabase();
    await connection.close();
  });

  test('that is killed leaves a database on which no hub starts, and the next one starts over', async () => {
    const uri = freshUri();
    const folder = await fresh();
    const { child, ended } = hub(uri, folder, ['restore', backup]);
    const connection = await connect(uri);
    for (let i = 0; i < 2000 && !(await connection.db!.collection(MARKER).findOne()); i++)
      await new Promise((done) => setTimeout(done, 5));
    child.kill('SIGKILL');
    await ended;
    expect(await connection.db!.collection(MARKER).countDocuments()).toBe(1);
    await expect(createHub({ uri, issuer: await newDevelopmentIssuer('x'), logLevel: 'silent' })).rejects.toThrow(
      /half restored.*Run it again/,
    );
    expect(await hub(uri, folder, ['restore', backup]).ended).toMatchObject({ code: 0 });
    expect(await everythingIn(uri)).toEqual(await everythingIn(store.uri));
    await connection.dropDatabase();
    await connection.close();
  }, 120_000);

  test('of an old backup says that the hub has witnessed more, and what to do', async () => {
    const uri = freshUri();
    const folder = await fresh();
    await cp(dataFolder, folder, { recursive: true });
    await store.hub.chain.append([eventOf(1)]);
    await (await Witness.open(store.hub.models, folder, store.hub.log)).sign(NOW);
    const { code, said } = await hub(uri, folder, ['restore', backup]).ended;
    expect(said).toMatch(/Restored: .*\n.*broken at main:1: .*older than what this hub has witnessed/s);
    expect(code).toBe(5);
    await cp(folder, dataFolder, { recursive: true });
    await dropped(uri);
  }, 120_000);

  test('on a new machine brings its own proof, and 50 MB pass through a heap of 64 MB', async () => {
    const large = Array.from({ length: 5000 }, (_, i) => ({
      _id: `large-${i}`,
      text: String(i).repeat(4000).slice(0, 10_000),
    }));
    await store.hub.connection.db!.collection('verbatim').insertMany(large as never[]);
    const target = join(await fresh(), 'large');
    const [uri, folder] = [freshUri(), await fresh()];
    const taken = await hub(store.uri, dataFolder, ['backup', target], '--max-old-space-size=64').ended;
    expect(taken).toMatchObject({ code: 0, said: expect.stringContaining('is whole') });
    expect(await hub(store.uri, dataFolder, ['backup', target, '--verify']).ended).toMatchObject({ code: 0 });
    const { code, said } = await hub(uri, folder, ['restore', target], '--max-old-space-size=64').ended;
    expect(said).toMatch(/is trusted because the backup names it.*The audit is whole/s);
    expect(code).toBe(0);
    await store.hub.connection.db!.collection('verbatim').deleteMany({ _id: /^large-/ as never });
    await dropped(uri);
  }, 180_000);
});
