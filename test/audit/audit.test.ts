import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AuditChain } from '../../src/audit/chain.js';
import { commandEvent } from '../../src/audit/command.js';
import { verifyChain } from '../../src/audit/verify-chain.js';
import { ADA, DANNY, personas } from '../../src/demo/personas.js';
import { audited, dataOf, NOW, startHub, type TestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
  await hub.load(...personas());
});
afterAll(() => hub.close());

const event = (n: number) =>
  commandEvent(`test ${n}`, { patientId: `pat_${n % 3}`, categories: [['GOALS', 'FULL']], at: NOW });

describe('every disclosure and every denial has one durable event before the answer', () => {
  test('a read says who, in which role, for whom, what categories at what level, and no value', async () => {
    dataOf(
      await hub.as(
        'social.worker.okafor',
        `query Look { patient(id: "${ADA}") { name record { problems { nodes { name } } goals { nodes { ownWords } } observations { nodes { id } } } } }`,
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
    const answer = await other.as(
      'gp.osei',
      `{ patient(id: "${ADA}") { name record { problems { nodes { name } } } } }`,
    );
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
    const blocks = await hub.hub.models.AuditBlock.find({ shard: 'contended' }).sort({ number: 1 }).lean();
    const { fault, events } = await verifyChain('contended', blocks);
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
