import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { policy } from '../../src/access/policy.js';
import { demoPatientId, recordOf } from '../../src/demo/compose.js';
import { isForDosing } from '../../src/kinds/dosing.js';
import { dataOf, startHub, type TestHub } from '../support/hub.js';
import { fullPerson } from '../support/people.js';

const SNOMED = 'http://snomed.info/sct';
const LOINC = 'http://loinc.org';

/** Verhoeff's check digit, with which every SNOMED CT identifier ends. */
const isSnomedId = (id: string) => {
  const step = (a: number, b: number) =>
    a < 5 ? (b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5) : b < 5 ? ((a - b) % 5) + 5 : (a - b) % 5;
  const times = (a: number, b: number) => (((step(a, b) % 10) + 10) % 5) + (a < 5 === b < 5 ? 0 : 5);
  const turn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  const turned = (digit: number, by: number): number => (by === 0 ? digit : turned(turn[digit]!, by - 1));
  return [...id].reverse().reduce((check, digit, i) => times(check, turned(Number(digit), i % 8)), 0) === 0;
};

/** LOINC ends with a check digit modulo 10 (Luhn). */
const isLoinc = (code: string) =>
  [...code.replace('-', '')]
    .reverse()
    .map((digit, i) => Number(digit) * (i % 2 === 0 ? 1 : 2))
    .reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) %
    10 ===
  0;

describe('the list of what dosing needs', () => {
  test('holds codes whose check digits are right, each once', () => {
    const rows = policy.dosingObservations;
    expect(isSnomedId('27113001')).toBe(true);
    expect(isSnomedId('27113002')).toBe(false);
    expect(rows.filter(({ system, code }) => system === SNOMED && !isSnomedId(code))).toEqual([]);
    expect(rows.filter(({ system, code }) => system === LOINC && !isLoinc(code))).toEqual([]);
    expect(new Set(rows.map(({ system, code }) => `${system}|${code}`)).size).toBe(rows.length);
  });

  test('goes by the code, and by the name only where there is none', () => {
    expect(isForDosing({ name: 'whatever', code: { system: LOINC, code: '33914-3' } })).toBe(true);
    expect(isForDosing({ name: 'eGFR', code: { system: LOINC, code: '10976-9' } })).toBe(false);
    expect(isForDosing({ name: '  Serum   Potassium ' })).toBe(true);
    expect(isForDosing({ name: 'HIV viral load' })).toBe(false);
    expect(isForDosing({ name: 'Weight of the matter' })).toBe(false);
  });
});

describe('what readers get of measurements', () => {
  let hub: TestHub;
  let id: string;
  beforeAll(async () => {
    hub = await startHub();
    const key = randomUUID();
    const { patient } = fullPerson(key, { _id: demoPatientId(key), registeredPractice: null });
    const { entries, add } = recordOf(patient);
    const observed = (on: string, body: Record<string, unknown>, more = {}) =>
      add('nurse.reid', 'Observation', on, body, more);
    observed('2026-01-01', { name: 'eGFR', value: { value: 38.125, unit: 'mL/min/{1.73_m2}' } });
    observed('2026-02-01', { name: 'eGFR', value: { value: 35.125, unit: 'mL/min/{1.73_m2}' } });
    observed('2026-02-02', {
      name: 'Blood pressure',
      code: { system: SNOMED, code: '75367002' },
      components: [
        { name: 'Systolic', value: { value: 148.125, unit: 'mm[Hg]' } },
        { name: 'Diastolic', value: { value: 82.125, unit: 'mm[Hg]' } },
      ],
    });
    observed('2026-02-03', { name: 'CANARY-viral-load', value: { value: 777.125, unit: '1' } });
    observed('2026-02-04', { name: 'CANARY-coded', code: { system: LOINC, code: '10351-5' }, text: 'CANARY-text' });
    // Something else in the parts of what dosing needs is not shown either.
    observed('2026-02-05', {
      name: 'Blood pressure',
      components: [{ name: 'CANARY-part', value: { value: 778.125, unit: '1' } }],
    });
    observed('2026-02-06', { name: 'INR', value: { value: 779.125, unit: '1' } }, { labels: ['SUB'] });
    observed('2026-02-07', { name: 'Sodium', value: { value: 139.125, unit: 'mmol/L' }, text: 'CANARY-comment' });
    await hub.load({ patient, entries });
    id = patient._id;
  });
  afterAll(() => hub.close());

  const observations = `observations { nodes { name code { code } value { value } text components { name value { value } } } }`;
  const seen = async (person: string) => {
    const answer = await hub.as(person, `{ patient(id: "${id}") { record { ${observations} } } }`);
    return { nodes: dataOf(answer).patient.record.observations?.nodes ?? null, body: answer.body };
  };

  test('a community pharmacist gets the values that dosing needs, and nothing of the others', async () => {
    const { nodes, body } = await seen('pharmacist.patel');
    expect(body).not.toMatch(/CANARY|77[789]\.125/);
    expect(nodes.map(({ name }: { name: string }) => name)).toEqual(['Sodium', 'Blood pressure', 'eGFR', 'eGFR']);
    expect(nodes[0]).toMatchObject({ value: { value: 139.125 }, text: null, code: null });
    expect(nodes[1].components.map(({ value }: { value: { value: number } }) => value.value)).toEqual([
      148.125, 82.125,
    ]);
    const latest = `{ patient(id: "${id}") { record { observations(filter: { text: "egfr" }, first: 1) { nodes { value { value } } } } } }`;
    expect(dataOf(await hub.as('pharmacist.patel', latest)).patient.record.observations.nodes).toEqual([
      { value: { value: 35.125 } },
    ]);
  });

  test('nobody finds by a filter what they do not see', async () => {
    const count = async (words: string) =>
      dataOf(
        await hub.as(
          'pharmacist.patel',
          `{ patient(id: "${id}") { record { observations(filter: { text: "${words}" }) { totalCount } } } }`,
        ),
      ).patient.record.observations.totalCount;
    expect(await count('canary-comment')).toBe(0);
    expect(await count('viral')).toBe(0);
    expect(await count('sodium')).toBe(1);
  });

  test.each(['coordinator.grant', 'home.carer.mbeki'])(
    '%s, who doses nothing, sees that it was measured and no value',
    async (person) => {
      const { nodes, body } = await seen(person);
      expect(nodes.map(({ name }: { name: string }) => name)).toEqual(['Sodium', 'Blood pressure', 'eGFR', 'eGFR']);
      expect(body).not.toMatch(/CANARY|\.125/);
    },
  );

  test('a pharmacist to whom only measurements were referred gets no value: doses are not theirs to give', async () => {
    const { careTeam } = (await hub.hub.models.Patient.findById(id).lean())!;
    const set = (fields: object) =>
      hub.hub.models.Patient.collection.updateOne({ _id: id } as object, { $set: fields });
    const referral = { organisationId: 'org_X9903', from: new Date(0), to: null, id: 'rel_pack' };
    await set({
      careTeam: careTeam.filter(({ userId }) => userId !== 'pharmacist.patel'),
      referrals: [{ ...referral, categories: ['OBSERVATIONS'] }],
    });
    const { nodes, body } = await seen('pharmacist.patel');
    expect(nodes).toHaveLength(4);
    expect(body).not.toContain('.125');
    await set({ referrals: [{ ...referral, categories: ['OBSERVATIONS', 'MEDICATIONS', 'MEDICATION_NOTES'] }] });
    expect((await seen('pharmacist.patel')).body).toContain('139.125');
    await set({ careTeam, referrals: [] });
  });

  test('a full reader gets everything', async () => {
    const { body } = await seen('practice.pharmacist.silva');
    expect(body).toContain('CANARY-viral-load');
    expect(body).toContain('CANARY-comment');
  });

  test('by its id a measurement is no wider than in the record', async () => {
    const all = await hub.hub.models.Entry.find({ patientId: id, kind: 'Observation' }).lean();
    for (const { _id, body } of all) {
      const answer = await hub.as(
        'pharmacist.patel',
        `{ node(id: "${_id}") { ... on Observation { name text value { value } } } }`,
      );
      expect([body['name'], /CANARY|77[789]\.125/.test(answer.body)]).toEqual([body['name'], false]);
    }
  });
});
