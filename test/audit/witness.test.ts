import { execFile } from 'node:child_process';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AuditChain } from '../../src/audit/chain.js';
import { OlderThanWitnessError, Witness } from '../../src/audit/checkpoint.js';
import { loadCheckpointKey } from '../../src/audit/keys.js';
import type { StoredBlock } from '../../src/audit/model.js';
import { WITNESS_LOG } from '../../src/audit/witness-log.js';
import { startBackground } from '../../src/start.js';
import { eventOf, rehashed } from '../support/audits.js';
import { NOW, startHub, type TestHub } from '../support/hub.js';

let store: TestHub;
let folder: string;
beforeEach(async () => {
  store = await startHub();
  folder = await mkdtemp(join(tmpdir(), 'hub-witness-'));
});
afterEach(() => store.close());

const log = () => readFile(join(folder, WITNESS_LOG), 'utf8');
const grow = async (blocks = 1) => {
  for (let i = 0; i < blocks; i++) await store.hub.chain.append([eventOf(i)]);
};
const open = () => Witness.open(store.hub.models, folder, store.hub.log);
const blocks = () => store.hub.models.AuditBlock.collection;
const cutFrom = (number: number) => blocks().deleteMany({ number: { $gte: number } });
/** Somebody with the database alone rewrites a block, and every hash and link after it. */
const rewriteFrom = async (number: number) => {
  let previous: string | null = null;
  for (const stored of (await blocks()
    .find({ number: { $gte: number } })
    .sort({ number: 1 })
    .toArray()) as unknown as StoredBlock[]) {
    const changed: StoredBlock = rehashed({ ...stored, ...(previous && { previous }) });
    await blocks().replaceOne({ _id: stored._id as never }, changed);
    previous = changed.hash;
  }
};

/** `npm run hub -- audit …` on the test's database and data folder. */
const audit = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/cli/hub.ts', 'audit', ...args], {
    env: { ...process.env, MONGODB_URI: store.uri, HUB_DATA: folder },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
  );

describe('a running hub', () => {
  test('signs at once what it finds, and at its end what came since, whatever the clock says', async () => {
    await grow(2);
    const end = startBackground(store.hub, await open());
    for (let i = 0; i < 100 && !(await log().catch(() => '')); i++) await new Promise((done) => setTimeout(done, 50));
    expect(await log()).toMatch(/ main 1 \S{64} \S+ \S+\n$/);
    await grow(3);
    await end();
    expect((await log()).trim().split('\n').at(-1)).toMatch(/ main 4 /);
    expect(await store.hub.models.AuditCheckpoint.countDocuments()).toBe(2);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['cut off', () => cutFrom(3)],
    [
      'cut off and grown beyond',
      async () => {
        await cutFrom(3);
        await store.hub.chain.settle();
        const other = await startHub({ uri: store.uri });
        for (let i = 0; i < 5; i++) await other.hub.chain.append([eventOf(40 + i)]);
        await other.app.close();
        await other.hub.connection.close();
      },
    ],
    ['rewritten before the last checkpoint', () => rewriteFrom(1)],
    [
      'broken after the last checkpoint',
      async () => {
        await grow(3);
        await blocks().updateOne({ _id: 'main:5' as never }, { $set: { previous: 'f'.repeat(64) } });
      },
    ],
    ['emptied', () => blocks().deleteMany({})],
  ])('refuses to sign a chain that was %s, says so, and signs the others', async (_, attack) => {
    await grow(4);
    const witness = await open();
    expect(await witness.sign(NOW)).toHaveLength(1);
    const before = await log();
    await attack();
    expect(await witness.sign(NOW)).toEqual([]);
    expect([...witness.refused.keys()]).toEqual(['main']);
    expect(await log()).toBe(before);
    const other = new AuditChain(store.hub.connection, store.hub.models, 'other');
    await other.append([eventOf(1)]);
    expect((await witness.sign(NOW)).map(({ shard }) => shard)).toEqual(['other']);
  });

  test('completes what one that was killed had written to its log only, and cuts off half a line', async () => {
    await grow(1);
    await (await open()).sign(NOW);
    await store.hub.models.AuditCheckpoint.deleteMany({});
    expect(await audit('verify')).toMatchObject({ code: 8 });
    const whole = await log();
    await appendFile(join(folder, WITNESS_LOG), 'shared-care-hub audit main 7 ab');
    await (await open()).sign(NOW);
    expect(await log()).toBe(whole);
    expect(await audit('verify')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/1 blocks.*1 signed.*1 witnessed/),
    });
  });
});

describe('a hub that starts on a database older than its witness log', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['cut off', () => cutFrom(2)],
    ['rewritten', () => rewriteFrom(0)],
    ['empty', () => store.hub.connection.dropDatabase()],
  ])('refuses: %s', async (_, attack) => {
    await grow(4);
    await (await open()).sign(NOW);
    await attack();
    await expect(open()).rejects.toThrow(OlderThanWitnessError);
    await expect(open()).rejects.toThrow(/main .*restore a newer backup.*accept-loss --reason/s);
  });

  test('refuses a log it cannot read, naming the line', async () => {
    await grow(1);
    await (await open()).sign(NOW);
    await writeFile(join(folder, WITNESS_LOG), `${await log()}something else\n`);
    await expect(open()).rejects.toThrow(/^Line 2 of the witness log .*audit verify --witness/s);
  });

  test('starts again once the loss is accepted: signed, audited, and told by every verification', async () => {
    await grow(6);
    await (await open()).sign(NOW);
    await cutFrom(4);
    await store.hub.models.AuditCheckpoint.collection.deleteMany({ number: { $gte: 4 } });
    expect(await audit('verify')).toMatchObject({ code: 5, stdout: expect.stringContaining('broken at main:4') });
    expect(await audit('accept-loss', '--reason', 'no')).toMatchObject({ code: 1 });
    const partner = join(folder, 'partner.log');
    await writeFile(partner, await log());
    const reason = 'the disk was lost; backup of Monday';
    expect(await audit('accept-loss', '--reason', reason)).toMatchObject({ code: 0 });
    expect((await audit('verify')).stdout).toMatch(
      /^The audit is whole.*\nAccepted loss on .* chain main, blocks 5 to 5\. Reason given: the disk was lost/,
    );
    await open();
    const [last] = await blocks().find({ shard: 'main-cli' }).sort({ number: -1 }).limit(1).toArray();
    expect(last!['body']).toContain('audit accept-loss main:5-5');
    // A partner that was not told still knows better.
    expect(await audit('verify', '--witness', partner)).toMatchObject({ code: 5 });
    expect(await audit('accept-loss', '--reason', reason)).toMatchObject({
      stdout: expect.stringMatching(/^Nothing is lost/),
    });
  }, 120_000);
});

describe('npm run hub -- audit verify', () => {
  test('exits 0 on a whole audit, and by the kind of fault otherwise', async () => {
    await grow(3);
    await (await open()).sign(NOW);
    expect(await audit('verify')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^The audit is whole: 3 blocks, 3 events, 1 signed checkpoints, 1 witnessed/),
    });
    const first = (await blocks().findOne({ number: 0 }))!;
    await blocks().updateOne({ _id: first._id }, { $set: { body: String(first['body']).replace('test 0', 'test 8') } });
    expect(await audit('verify')).toMatchObject({ code: 3, stdout: expect.stringContaining('broken at main:0') });
    await blocks().replaceOne({ _id: first._id }, first);
    await rewriteFrom(1);
    await store.hub.models.AuditCheckpoint.deleteMany({});
    expect(await audit('verify')).toMatchObject({ code: 4, stdout: expect.stringContaining(`${WITNESS_LOG} line 1`) });
    // Said in words that there is no witness: what a database alone can prove.
    expect(await audit('verify', '--no-log')).toMatchObject({ code: 0 });
    expect(await audit('verify', '--witness', 'no-such-file')).toMatchObject({ code: 1 });
  }, 120_000);

  test('is not content without the log, and knows former keys and those of other hubs by their public half', async () => {
    await grow(1);
    await (await open()).sign(NOW);
    const whole = await log();
    await rm(join(folder, WITNESS_LOG));
    expect(await audit('verify')).toMatchObject({
      code: 8,
      stdout: expect.stringContaining('is missing or cut short'),
    });
    await writeFile(join(folder, WITNESS_LOG), whole);
    await rm(join(folder, 'audit-key.pem'));
    await grow(1);
    await (await open()).sign(NOW);
    expect(await audit('verify')).toMatchObject({ code: 0, stdout: expect.stringContaining('2 witnessed') });
    const elsewhere = await mkdtemp(join(tmpdir(), 'hub-other-'));
    await grow(1);
    await (await Witness.open(store.hub.models, elsewhere, store.hub.log)).sign(NOW);
    expect(await audit('verify')).toMatchObject({ code: 7, stdout: expect.stringContaining('unknown key') });
    const line = (await readFile(join(elsewhere, 'audit-keys.pub'), 'utf8')).replace(/^own/, 'other');
    await appendFile(join(folder, 'audit-keys.pub'), line);
    expect(await audit('verify')).toMatchObject({ code: 0, stdout: expect.stringContaining('3 signed checkpoints') });
  }, 120_000);
});

test.each(['', 'broken', '-----BEGIN PRIVATE KEY-----\n'])(
  'an audit key file that holds %j is refused with the way out',
  async (content) => {
    await writeFile(join(folder, 'audit-key.pem'), content);
    await expect(loadCheckpointKey(folder)).rejects.toThrow(
      /audit-key\.pem is empty or broken\. Put it back .* or move it away/,
    );
  },
);
