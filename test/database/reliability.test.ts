import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadDevelopmentIssuer } from '../../src/auth/tokens.js';
import { ADA, personas } from '../../src/demo/personas.js';
import { WHOLE_RECORD } from '../support/whole-record.js';
import { loadKeyring } from '../../src/audit/keys.js';
import { auditSource } from '../../src/audit/source.js';
import { verifyAudit } from '../../src/audit/verify.js';
import { linesOf, WITNESS_LOG } from '../../src/audit/witness-log.js';
import { audited, codeOf, dataOf, startHub, type TestHub } from '../support/hub.js';
import { startProcess } from '../support/process.js';

const ADD =
  'mutation Add($input: AddMedicationNoteInput!) { addMedicationNote(input: $input) { medicationNote { id text } } }';

describe('kill -9 of the hub during writes', () => {
  let store: TestHub;
  beforeAll(async () => {
    store = await startHub({ auditShard: 'observer' });
    await store.load(...personas());
  });
  afterAll(() => store.close());

  test('loses no acknowledged write and no audit event, and doubles none when the client tries again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hub-kill-'));
    const acknowledged = new Map<string, string>();
    const reads: string[] = [];
    let sent = 0;
    for (let round = 0; round < 4; round++) {
      const { child, url } = await startProcess(store.uri, folder);
      const issuer = await loadDevelopmentIssuer(folder, 'shared-care-hub');
      const [pharmacist, gp] = [
        await issuer.sign('pharmacist.patel', new Date()),
        await issuer.sign('gp.osei', new Date()),
      ];
      const post = async (token: string, body: object, requestId: string) => {
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-request-id': requestId },
          body: JSON.stringify(body),
        });
        return (await response.json()) as { data?: { addMedicationNote?: { medicationNote: { id: string } } | null } };
      };
      let alive = true;
      const killed = new Promise((resolve) => child.once('exit', resolve));
      setTimeout(
        () => {
          alive = false;
          child.kill('SIGKILL');
        },
        300 + round * 150,
      );
      const worker = async (w: number) => {
        for (let i = 0; alive; i++) {
          const name = `kill-${round}-${w}-${i}`;
          sent++;
          const input = { idempotencyKey: name, patientId: ADA, noteType: 'ADHERENCE', text: name };
          const answer = await post(pharmacist, { query: ADD, variables: { input } }, `${name}-write`).catch(
            () => null,
          );
          const id = answer?.data?.addMedicationNote?.medicationNote.id;
          if (id) acknowledged.set(name, id);
          const read = await post(gp, { query: `{ patient(id: "${ADA}") { name } }` }, `${name}-read`).catch(
            () => null,
          );
          if (read?.data) reads.push(`${name}-read`);
        }
      };
      await Promise.all([0, 1, 2, 3].map(worker));
      await killed;
    }
    expect(acknowledged.size).toBeGreaterThan(20);

    // Whatever was left in the outbox is chained by whoever comes next.
    const { child, url } = await startProcess(store.uri, folder);
    const issuer = await loadDevelopmentIssuer(folder, 'shared-care-hub');
    const token = await issuer.sign('pharmacist.patel', new Date());
    for (const [name, id] of [...acknowledged].slice(0, 10)) {
      const input = { idempotencyKey: name, patientId: ADA, noteType: 'ADHERENCE', text: name };
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: ADD, variables: { input } }),
      });
      const again = (await response.json()) as { data: { addMedicationNote: { medicationNote: { id: string } } } };
      expect(again.data.addMedicationNote.medicationNote.id).toBe(id);
    }
    for (let i = 0; i < 300 && (await store.hub.models.AuditOutbox.countDocuments()) > 0; i++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));

    const notes = await store.hub.models.Entry.collection
      .find<{ _id: string; body: { text: string } }>({ 'author.id': 'pharmacist.patel', 'body.text': /^kill-/ })
      .toArray();
    const byText = new Map(notes.map(({ _id, body }) => [body.text, _id]));
    for (const [name, id] of acknowledged) expect(byText.get(name)).toBe(id);
    expect(byText.size).toBe(notes.length);
    expect(notes.length).toBeLessThanOrEqual(sent);

    const events = await audited(store);
    const written = events.flatMap(({ kind, entryIds }) => (kind === 'WRITE' ? entryIds : []));
    for (const { _id } of notes) expect(written.filter((id) => id === _id)).toHaveLength(1);
    const audits = new Set(events.filter(({ kind }) => kind === 'READ').map(({ requestId }) => requestId));
    for (const read of reads) expect(audits.has(read)).toBe(true);
    const own = { name: WITNESS_LOG, lines: linesOf(join(folder, WITNESS_LOG)) };
    const proof = { keyring: await loadKeyring(folder), own };
    expect((await verifyAudit(auditSource(store.hub.models), proof)).fault).toBeNull();
  }, 180_000);
});

describe('no command leaves below majority and journal', () => {
  test('reads, writes, refusals, conflicts and audit of a working day', async () => {
    const hub = await startHub({ connection: { monitorCommands: true } });
    await hub.load(...personas());
    const weak: string[] = [];
    let writes = 0;
    hub.hub.connection.getClient().on('commandStarted', ({ commandName, command }) => {
      const sent = command as Record<string, { w?: unknown; j?: unknown; level?: string } | undefined> & {
        autocommit?: boolean;
      };
      if (
        ['insert', 'update', 'delete', 'findAndModify', 'commitTransaction', 'abortTransaction'].includes(commandName)
      ) {
        writes++;
        // Inside a transaction the concern goes with its end; mongod refuses one on the statement.
        if (sent.autocommit === false && !commandName.endsWith('Transaction')) return;
        if (sent['writeConcern']?.w !== 'majority' || sent['writeConcern']?.j !== true)
          weak.push(`${commandName}: ${JSON.stringify(sent['writeConcern'])}`);
      }
      if (
        ['find', 'aggregate'].includes(commandName) &&
        sent.autocommit !== false &&
        sent['readConcern']?.level !== 'majority'
      )
        weak.push(`${commandName}: ${JSON.stringify(sent['readConcern'])}`);
    });
    dataOf(await hub.as('social.worker.okafor', WHOLE_RECORD));
    const { addMedicationNote } = dataOf(
      await hub.as('pharmacist.patel', ADD, {
        variables: { input: { idempotencyKey: 'concern-1', patientId: ADA, noteType: 'ADHERENCE', text: 'One' } },
      }),
    );
    const amend = (text: string) =>
      hub.as(
        'pharmacist.patel',
        `mutation { amendMedicationNote(input: { idempotencyKey: "amend-${text}", entryId: "${addMedicationNote.medicationNote.id}", expectedVersion: 1, text: "${text}" }) { medicationNote { id } } }`,
      );
    dataOf(await amend('first'));
    expect(codeOf(await amend('second'))).toBe('VERSION_CONFLICT');
    await hub.as('paramedic.hughes', WHOLE_RECORD);
    dataOf(await hub.as('patient.bell', `{ patient(id: "${ADA}") { accessLog { nodes { at } } } }`));
    dataOf(await hub.as('pharmacist.patel', '{ myContributions { nodes { entry { id } } } caseload { totalCount } }'));
    await hub.hub.chain.settle();
    expect(weak).toEqual([]);
    expect(writes).toBeGreaterThan(8);
    await hub.close();
  });
});
