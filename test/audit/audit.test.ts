import { randomUUID } from 'node:crypto';
import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AuditChain } from '../../src/audit/chain.js';
import { lineOf, loadCheckpointKey, newCheckpointKey, writeCheckpoints } from '../../src/audit/checkpoint.js';
import { commandEvent } from '../../src/audit/command.js';
import { bodyOf, GENESIS, hashOf, patientsOf } from '../../src/audit/event.js';
import type { StoredBlock, StoredCheckpoint } from '../../src/audit/model.js';
import { verifyAudit, verifyChain } from '../../src/audit/verify.js';
import { ADA, DANNY, personas } from '../../src/demo/personas.js';
import { audited, dataOf, NOW, startHub, type TestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
  await hub.load(...personas());
});
afterAll(() => hub.close());

const event = (n: number) => commandEvent(`test ${n}`, `pat_${n % 3}`, [['GOALS', 'FULL']], NOW);

describe('every disclosure and every denial has one durable event before the answer', () => {
  test('a read says who, in which role, for whom, what categories at what level, and no value', async () => {
    dataOf(
      await hub.as(
        'social.worker.okafor',
        `query Look { patient(id: "${ADA}") { name record { problems { name } goals { ownWords } observations { nodes { id } } } } }`,
      ),
    );
    const last = (await audited(hub)).at(-1)!;
    expect(last).toMatchObject({
      kind: 'READ',
      userId: 'social.worker.okafor',
      role: 'SOCIAL_WORKER',
      organisation: { id: 'org_X9907' },
      patientId: ADA,
      relationship: 'CARE_TEAM',
      operation: 'patient',
    });
    expect(Object.fromEntries(last.categories)).toEqual({ DEMOGRAPHICS: 'FULL', PROBLEMS: 'SUMMARY', GOALS: 'FULL' });
    expect(JSON.stringify(last)).not.toMatch(/Ada|choir|failure/);
  });

  test('names that clients have chosen, in events of before, are shown to nobody', async () => {
    const event = { ...(await audited(hub)).at(-1)!, id: randomUUID(), kind: 'WRITE' as const, patientId: ADA };
    await hub.hub.chain.append([{ ...event, operation: 'SuspendAbusiveHusband' }]);
    const log = `{ patient(id: "${ADA}") { accessLog(first: 3) { nodes { kind operation } } } }`;
    const { nodes } = dataOf(await hub.as('patient.bell', log)).patient.accessLog;
    expect(nodes).toContainEqual({ kind: 'WRITE', operation: null });
  });

  test('a list of people has one event for each', async () => {
    const { caseload } = dataOf(await hub.as('social.worker.okafor', '{ caseload { nodes { id name } } }'));
    const events = await audited(hub);
    const reads = events.slice(-caseload.nodes.length);
    expect(reads.map(({ patientId }) => patientId).sort()).toEqual(
      caseload.nodes.map(({ id }: { id: string }) => id).sort(),
    );
  });

  test('where the audit cannot be written, nothing is disclosed', async () => {
    const other = await startHub();
    await other.load(...personas());
    await other.hub.connection.db!.command({
      collMod: 'audit_blocks',
      validator: { never: { $exists: true } },
      validationLevel: 'strict',
    });
    const answer = await other.as('gp.osei', `{ patient(id: "${ADA}") { name record { problems { name } } } }`);
    expect(answer.status).toBe(503);
    expect(answer.data).toBeUndefined();
    expect(answer.body).not.toMatch(/Ada|failure/);
    await other.close();
  });

  test('a write and its event are one: without the outbox the note is not there either', async () => {
    const other = await startHub();
    await other.load(...personas());
    await other.hub.connection.db!.command({
      collMod: 'audit_outbox',
      validator: { never: { $exists: true } },
      validationLevel: 'strict',
    });
    const before = await other.hub.models.Entry.countDocuments();
    const answer = await other.as(
      'pharmacist.patel',
      `mutation { addMedicationNote(input: { idempotencyKey: "without-audit", patientId: "${DANNY}", noteType: ADHERENCE, text: "Lost" }) { medicationNote { id } } }`,
    );
    expect(answer.errors![0]!.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(await other.hub.models.Entry.countDocuments()).toBe(before);
    expect(await other.hub.models.Answer.countDocuments()).toBe(0);
    await other.close();
  });
});

describe('the chain', () => {
  test('two processes on one chain make no fork and lose nothing', async () => {
    const chains = [1, 2, 3].map(() => new AuditChain(hub.hub.connection, hub.hub.models, 'contended'));
    await Promise.all(Array.from({ length: 90 }, (_, i) => chains[i % 3]!.append([event(i)])));
    const blocks = (await hub.hub.models.AuditBlock.find({ shard: 'contended' })
      .sort({ number: 1 })
      .lean()) as StoredBlock[];
    const { fault, events } = verifyChain(blocks, [], null);
    expect(fault).toBeNull();
    expect(events).toBe(90);
  });

  test('what a process left in the outbox is chained once, though several recover at the same time', async () => {
    const left = Array.from({ length: 20 }, (_, i) => event(i));
    await hub.hub.models.AuditOutbox.insertMany(
      left.map((one) => ({ _id: one.id, at: new Date(NOW.getTime() - 60_000), event: JSON.stringify(one) })),
    );
    const chains = [1, 2, 3].map(() => new AuditChain(hub.hub.connection, hub.hub.models, 'recovered'));
    await Promise.all(chains.map((chain) => chain.recover(NOW)));
    const blocks = await hub.hub.models.AuditBlock.find({ shard: 'recovered' }).lean();
    const ids = blocks.flatMap(({ body }) => (JSON.parse(body) as { id: string }[]).map(({ id }) => id));
    expect(ids.sort()).toEqual(left.map(({ id }) => id).sort());
    expect(await hub.hub.models.AuditOutbox.countDocuments()).toBe(0);
  });
});

describe('verification names the first bad block', () => {
  const key = newCheckpointKey();
  const chainOf = (length: number) => {
    const blocks: StoredBlock[] = [];
    for (let number = 0; number < length; number++) {
      const events = [event(number), event(number + 1)];
      const block = {
        shard: 's',
        number,
        at: new Date(NOW.getTime() + number),
        previous: blocks.at(-1)?.hash ?? GENESIS,
        body: bodyOf(events),
      };
      blocks.push({ ...block, _id: `s:${number}`, hash: hashOf(block), patients: patientsOf(events) });
    }
    return blocks;
  };
  const checkpointOf = ({ number, hash }: StoredBlock): StoredCheckpoint => ({
    _id: `s:${number}`,
    shard: 's',
    number,
    hash,
    at: NOW,
    keyId: key.id,
    signature: key.sign(lineOf({ shard: 's', number, hash })),
  });
  const whole = chainOf(12);
  const checkpoints = [checkpointOf(whole[5]!), checkpointOf(whole[11]!)];
  const rehashed = (block: StoredBlock) => ({ ...block, hash: hashOf(block) });

  test('a whole chain has none', () => expect(verifyChain(whole, checkpoints, key).fault).toBeNull());

  test('after any edit, deletion, swap, repetition, truncation or fork, in ten thousand random tries', () => {
    const at = fc.nat(11);
    const tamper = fc.oneof(
      fc.record({ kind: fc.constant('byte' as const), at, where: fc.nat(), with: fc.integer({ min: 33, max: 126 }) }),
      fc.record({ kind: fc.constant('delete' as const), at }),
      fc.record({ kind: fc.constant('repeat' as const), at }),
      fc.record({ kind: fc.constant('truncate' as const), at }),
      fc.record({ kind: fc.constant('rewrite' as const), at }),
      fc.record({ kind: fc.constant('rewrite all after' as const), at }),
      fc.record({ kind: fc.constant('patients' as const), at }),
      fc.record({ kind: fc.constant('swap' as const), at, other: at }),
      fc.record({ kind: fc.constant('replay' as const), at, other: at }),
      fc.record({ kind: fc.constant('fork' as const), at }),
    );
    fc.assert(
      fc.property(tamper, (change) => {
        const blocks = whole.map((block) => ({ ...block }));
        const block = blocks[change.at]!;
        let first = change.at;
        if (change.kind === 'byte') {
          const where = change.where % block.body.length;
          const body = block.body.slice(0, where) + String.fromCharCode(change.with) + block.body.slice(where + 1);
          if (body === block.body) return;
          block.body = body;
        } else if (change.kind === 'delete') blocks.splice(change.at, 1);
        else if (change.kind === 'repeat') blocks.splice(change.at, 0, { ...block });
        else if (change.kind === 'swap') {
          if (change.other === change.at) return;
          [blocks[change.at], blocks[change.other]] = [blocks[change.other]!, block];
          first = Math.min(change.at, change.other);
        } else if (change.kind === 'replay') {
          if (change.other === change.at) return;
          blocks[change.at] = { ...blocks[change.other]! };
          // An older block in this place is the one that appears twice; a newer one leaves a gap here.
          first = Math.min(change.at, change.other);
        } else if (change.kind === 'fork') {
          // A second writer's block of the same number, right in itself, beside the first.
          blocks.splice(
            change.at + 1,
            0,
            rehashed({ ...block, body: bodyOf([event(98)]), patients: patientsOf([event(98)]) }),
          );
        } else if (change.kind === 'truncate') blocks.length = change.at;
        else if (change.kind === 'patients') block.patients = ['pat_other'];
        else {
          // A block with new content and a right hash of its own; the links behind it may be mended too.
          blocks[change.at] = rehashed({ ...block, body: bodyOf([event(99)]), patients: patientsOf([event(99)]) });
          if (change.kind === 'rewrite all after')
            for (let i = change.at + 1; i < blocks.length; i++)
              blocks[i] = rehashed({ ...blocks[i]!, previous: blocks[i - 1]!.hash });
          // Without a checkpoint on the block itself, the first place where it shows is the next link, or the next signature.
          const signed = [5, 11];
          first = signed.includes(change.at)
            ? change.at
            : change.kind === 'rewrite'
              ? change.at + 1
              : signed.find((number) => number >= change.at)!;
        }
        const { fault } = verifyChain(blocks, checkpoints, key);
        expect(fault).not.toBeNull();
        expect(fault!.block).toBe(`s:${first}`);
      }),
      { numRuns: 10_000 },
    );
  });

  test('a checkpoint signed with another key is found out', () => {
    const forged = { ...checkpoints[0]!, signature: newCheckpointKey().sign(lineOf(checkpoints[0]!)) };
    expect(verifyChain(whole, [forged], key).fault).toMatchObject({ kind: 'BAD_SIGNATURE', block: 's:5' });
  });
});

describe('npm run hub -- audit verify', () => {
  test('exits 0 on a whole audit, and by the kind of fault otherwise', async () => {
    const other = await startHub();
    await other.load(...personas());
    for (const person of ['gp.osei', 'matron.doyle', 'patient.bell'])
      await other.as(person, `{ patient(id: "${ADA}") { name } }`);
    const folder = await mkdtemp(join(tmpdir(), 'hub-audit-'));
    const key = await loadCheckpointKey(folder);
    await writeCheckpoints(other.hub.models, key, folder, NOW);
    const verify = () =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/cli/hub.ts', 'audit', 'verify'], {
        env: { ...process.env, MONGODB_URI: other.uri, HUB_DATA: folder },
      }).then(
        ({ stdout }) => ({ code: 0, stdout }),
        (error: { code: number; stdout: string }) => ({ code: error.code, stdout: error.stdout }),
      );
    expect(await verify()).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^The audit is whole: 3 blocks, 3 events, 1 signed/),
    });
    expect((await verifyAudit(other.hub.models, key)).fault).toBeNull();
    const blocks = other.hub.models.AuditBlock.collection;
    const [first] = await blocks.find().sort({ number: 1 }).toArray();
    await blocks.updateOne(
      { _id: first!._id },
      { $set: { body: String(first!['body']).replace('gp.osei', 'gp.lowe') } },
    );
    expect(await verify()).toMatchObject({ code: 3, stdout: expect.stringMatching(/broken at block main:0/) });
    await blocks.updateOne({ _id: first!._id }, { $set: { body: first!['body'] } });
    const [last] = await blocks.find().sort({ number: -1 }).limit(1).toArray();
    await blocks.deleteOne({ _id: last!._id });
    expect((await verify()).code).toBe(5);
    await other.close();
  });
});
