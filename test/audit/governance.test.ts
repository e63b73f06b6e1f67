import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { fhirAuditEvent } from '../../src/governance/fhir-export.js';
import { gather, VOLUME_PER_DAY, type People } from '../../src/governance/unusual.js';
import type { AuditEvent } from '../../src/audit/event.js';
import { ADA, DANNY, personas, RUTH } from '../../src/demo/personas.js';
import { audited, codeOf, dataOf, NOW, startHub, type TestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
  await hub.load(...personas());
});
beforeEach(() => hub.setNow(NOW));
afterAll(() => hub.close());

const UNUSUAL =
  'query ($reason: UnusualReason, $since: DateTime) { unusualAccess(reason: $reason, since: $since) { reason description userId staff { name } role organisation { name } patient { id } count } }';
const DENIALS =
  'query ($u: ID, $n: Int, $a: String, $s: DateTime) { denials(userId: $u, first: $n, after: $a, since: $s) { nodes { userId role patient { id } code operation kind } pageInfo { hasNextPage endCursor } } }';

describe('unusual access', () => {
  const unusual = async (variables: object = {}) =>
    dataOf(await hub.as('privacy.stone', UNUSUAL, { variables: { ...variables } })).unusualAccess;

  test('shows who tried to open the record of somebody they have nothing to do with', async () => {
    for (let i = 0; i < 3; i++) await hub.as('hospital.chen', `{ patient(id: "${ADA}") { name } }`);
    await hub.as('hospital.chen', '{ patient(id: "pat_nobody") { name } }');
    await audited(hub);
    expect(await unusual({ reason: 'NO_RELATIONSHIP' })).toContainEqual({
      reason: 'NO_RELATIONSHIP',
      description: 'Tried 3 times to open the record of somebody they have nothing to do with.',
      userId: 'hospital.chen',
      staff: { name: 'Dr Wei Chen' },
      role: 'HOSPITAL_CLINICIAN',
      organisation: { name: 'Riverside Hospital' },
      patient: { id: ADA },
      count: 3,
    });
  });

  test('shows colleagues, surnames and postcodes, but neither the person nor a carer of the same name', async () => {
    const { User, Patient } = hub.hub.models;
    await User.collection.updateOne({ _id: 'gp.osei' } as object, {
      $set: { name: 'Dr Amara Bell', postcode: 'se161zz' },
    });
    await User.collection.updateOne({ _id: 'patient.bell' } as object, {
      $push: { roles: { role: 'RECEPTIONIST', organisationId: 'org_X9902' } } as object,
    });
    const home = (await Patient.findById(ADA).lean())!.address!.postcode!;
    await User.collection.updateOne({ _id: 'gp.osei' } as object, {
      $set: { postcode: home.toLowerCase().replace(' ', '') },
    });
    await hub.as('gp.osei', `{ patient(id: "${ADA}") { name record { problems { nodes { name } } } } }`);
    await hub.as('patient.bell', `{ patient(id: "${ADA}") { name record { problems { nodes { name } } } } }`, {
      role: 'PATIENT',
    });
    await hub.as('carer.bell', `{ patient(id: "${ADA}") { name record { medications { nodes { name } } } } }`);
    await audited(hub);
    const rows = await unusual();
    const of = (person: string) =>
      rows
        .filter(({ userId }: { userId: string }) => userId === person)
        .map(({ reason }: { reason: string }) => reason);
    expect(of('gp.osei').sort()).toEqual(['OWN_COLLEAGUE', 'SAME_POSTCODE', 'SAME_SURNAME']);
    expect(of('patient.bell')).toEqual([]);
    expect(of('carer.bell')).toEqual([]);
    await Patient.collection.updateOne({ _id: ADA } as object, { $set: { locationHidden: true } });
    expect(await unusual({ reason: 'SAME_POSTCODE' })).toEqual([]);
    await Patient.collection.updateOne({ _id: ADA } as object, { $set: { locationHidden: false } });
  });

  test('counts people opened in a day, not names in a list', () => {
    const act = (i: number, category: 'DEMOGRAPHICS' | 'PROBLEMS'): AuditEvent => ({
      id: `e${i}${category}`,
      at: NOW.toISOString(),
      kind: 'READ',
      patientId: `pat_${i}`,
      userId: 'gp.osei',
      role: 'GENERAL_PRACTITIONER',
      organisation: { id: 'org_X9902', name: 'Spa Gardens Practice' },
      relationship: 'SAME_ORGANISATION',
      requestId: 'r',
      operation: null,
      categories: [[category, 'FULL']],
      entryIds: [],
      code: null,
    });
    const nobody: People = { users: new Map(), patients: new Map() };
    const many = (count: number, category: 'DEMOGRAPHICS' | 'PROBLEMS') =>
      gather(
        Array.from({ length: count }, (_, i) => act(i, category)),
        nobody,
      );
    expect(many(VOLUME_PER_DAY + 1, 'PROBLEMS')).toEqual([
      expect.objectContaining({ reason: 'VOLUME', count: VOLUME_PER_DAY + 1 }),
    ]);
    expect(many(VOLUME_PER_DAY, 'PROBLEMS')).toEqual([]);
    expect(many(VOLUME_PER_DAY * 3, 'DEMOGRAPHICS')).toEqual([]);
  });

  test('and the denial log are for the privacy officer, within 31 days', async () => {
    for (const person of ['gp.osei', 'admin.fox', 'analyst.roy', 'patient.feldman'])
      for (const query of [UNUSUAL, DENIALS]) expect(codeOf(await hub.as(person, query))).toBe('FORBIDDEN');
    const early = await hub.as('privacy.stone', UNUSUAL, { variables: { since: '2026-01-01T00:00:00Z' } });
    expect(early.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'since' });
  });
});

describe('the denial log', () => {
  test('has every refusal, in pages, newest first', async () => {
    for (const id of [ADA, DANNY, RUTH]) await hub.as('analyst.roy', `query Curious { patient(id: "${id}") { name } }`);
    await hub.as('paramedic.hughes', `query Looking { patient(id: "${RUTH}") { name } }`);
    await audited(hub);
    const page = async (a?: string) =>
      dataOf(await hub.as('privacy.stone', DENIALS, { variables: { u: 'analyst.roy', n: 2, a } })).denials;
    const first = await page();
    expect(first.nodes).toHaveLength(2);
    expect(first.nodes[0]).toMatchObject({ userId: 'analyst.roy', code: 'FORBIDDEN', kind: 'DENIED' });
    const second = await page(first.pageInfo.endCursor);
    expect(second.nodes.length).toBeGreaterThan(0);
    const all = dataOf(await hub.as('privacy.stone', DENIALS, { variables: { n: 100 } })).denials.nodes;
    expect(all).toContainEqual(
      expect.objectContaining({
        userId: 'paramedic.hughes',
        patient: { id: RUTH },
        code: 'NOT_FOUND',
        operation: 'patient',
      }),
    );
    expect(new Set(all.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['DENIED']));
  });
});

describe('the audit as FHIR', () => {
  test('says who, for whom, why and how it ended, and no value', async () => {
    await hub.as('hospital.chen', `query Look { patient(id: "${DANNY}") { name } }`);
    const denied = fhirAuditEvent((await audited(hub)).at(-1)!);
    expect(denied).toMatchObject({
      resourceType: 'AuditEvent',
      action: 'E',
      outcome: '4',
      outcomeDesc: 'NOT_FOUND',
      agent: [
        {
          who: { identifier: { value: 'hospital.chen' } },
          requestor: true,
          role: [{ coding: [{ code: 'HOSPITAL_CLINICIAN' }, { code: 'R0050' }] }],
        },
        { who: { display: 'Riverside Hospital' }, requestor: false },
      ],
    });
    dataOf(
      await hub.as(
        'paramedic.hughes',
        `mutation { breakGlass(input: { idempotencyKey: "fhir-export-1", patientId: "${RUTH}", reason: LIFE_OR_LIMB, explanation: "Breathless at night, nobody there" }) { override { id } } }`,
      ),
    );
    await hub.as(
      'paramedic.hughes',
      `query Read { patient(id: "${RUTH}") { record { medications { nodes { name } } } } }`,
    );
    const read = fhirAuditEvent((await audited(hub)).at(-1)!);
    expect(read).toMatchObject({
      action: 'R',
      outcome: '0',
      purposeOfEvent: [{ coding: [{ code: 'BTG' }] }],
      entity: expect.arrayContaining([
        expect.objectContaining({
          what: { reference: `Patient/${RUTH}` },
          detail: expect.arrayContaining([{ type: 'MEDICATIONS', valueString: 'FULL' }]),
        }),
      ]),
    });
    expect(JSON.stringify([denied, read])).not.toMatch(/Ruth|Danny|Morphine/);
  });

  test('is exported on the command line, of one person, one resource a line', async () => {
    await audited(hub);
    const out = join(await mkdtemp(join(tmpdir(), 'hub-export-')), 'audit.ndjson');
    const { stderr } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'src/cli/hub.ts', 'audit', 'export', '--patient', RUTH, '--out', out],
      { env: { ...process.env, MONGODB_URI: hub.uri } },
    );
    const lines = (await readFile(out, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const own = (await audited(hub)).filter(({ patientId }) => patientId === RUTH);
    expect(lines.map(({ id }) => id).sort()).toEqual(own.map(({ id }) => id).sort());
    expect(stderr).toContain(`${own.length} audit events written to`);
  });
});
