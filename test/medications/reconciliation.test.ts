import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { demoPatientId, recordOf } from '../../src/demo/compose.js';
import { normalised } from '../../src/medications/compare.js';
import { codeOf, dataOf, startHub, stored, type TestHub } from '../support/hub.js';
import { refusalOf } from '../support/mistakes.js';
import { everybodysTeam, fullPerson } from '../support/people.js';

let hub: TestHub;
let id: string;
let ids: Record<string, string>;
beforeAll(async () => {
  hub = await startHub();
});
const DMD = 'https://dmd.nhs.uk';
const medicine = (name: string, medicationSource: string, more: object = {}) => ({
  name,
  medicationSource,
  medicationStatus: 'ACTIVE',
  regular: true,
  doseText: 'One a day',
  ...more,
});
beforeEach(async () => {
  const key = randomUUID();
  id = demoPatientId(key);
  const { patient } = fullPerson(key, { _id: id, careTeam: everybodysTeam() });
  const { entries, add } = recordOf(patient);
  const code = (value: string, system = DMD) => ({ code: { system, code: value, display: null } });
  const gp = (name: string, more: object = {}) =>
    add('gp.osei', 'Medication', '2026-01-10', medicine(name, 'GP', more));
  const hospital = (name: string, more: object = {}, envelope = {}) =>
    add('hospital.chen', 'Medication', '2026-03-20', medicine(name, 'HOSPITAL', more), envelope);
  ids = {
    bisoprolol: gp('Bisoprolol 2.5 mg tablets', code('318590006')),
    bisoprololHospital: hospital('BISOPROLOL 2.5mg  Tablets', {
      ...code('318590006', 'http://snomed.info/sct'),
      doseText: 'Two a day',
    }),
    ramipril: gp('Ramipril 5 mg capsules', code('318906001')),
    ramiprilHospital: hospital('ramipril 5mg capsules'),
    furosemide: gp('Furosemide 40 mg tablets'),
    furosemideHospital: hospital('Furosemide 40 mg tablets', { medicationStatus: 'STOPPED' }),
    apixaban: hospital('Apixaban 5 mg tablets'),
    old: gp('Amoxicillin 500 mg capsules', { medicationStatus: 'COMPLETED' }),
    hidden: hospital('CANARY-hidden tablets', {}, { labels: ['HARM'] }),
  };
  await hub.load({ patient, entries });
});
afterAll(() => hub.close());

const ROWS =
  'reconciliation: medicationReconciliation(patientId: $id) { lists { medicationSource custodian { name } } complete rows { name matchedBy state medications { id doseText provenance { custodian { name } } } } }';
const compared = async (person: string) => {
  const answer = await hub.as(person, `query ($id: ID!) { ${ROWS} }`, { variables: { id } });
  return { reconciliation: answer.data?.reconciliation, answer };
};
const rowsOf = async (person: string) =>
  Object.fromEntries(
    (await compared(person)).reconciliation.rows.map(
      ({
        name,
        state,
        matchedBy,
        medications,
      }: {
        name: string;
        state: string;
        matchedBy: string;
        medications: object[];
      }) => [normalised(name).split(' ')[0], [state, matchedBy, medications.length]],
    ),
  );
const decide = (person: string, decisions: object[], key = randomUUID()) =>
  hub.as(
    person,
    'mutation ($input: ReconcileMedicationsInput!) { reconcileMedications(input: $input) { reconciliation { rows { name state } } } }',
    { variables: { input: { idempotencyKey: key, patientId: id, decisions } } },
  );
const line = (name: string, expectedVersion = 1) => ({ entryId: ids[name]!, expectedVersion });
const current = async (person: string) =>
  dataOf(
    await hub.as(person, `{ patient(id: "${id}") { record { medications { nodes { id } } } } }`),
  ).patient.record.medications.nodes.map((one: { id: string }) => one.id);

test('names are the same however they are written', () => {
  expect(normalised('Bisoprolol 2.5 mg  Tablets')).toBe(normalised('bisoprolol 2.5mg tablets'));
  expect(normalised('Bisoprolol 2.5 mg')).not.toBe(normalised('Bisoprolol 25 mg'));
});

describe('lists side by side', () => {
  test('are matched by code, or by name where there is none, and each medicine has a state', async () => {
    const { reconciliation } = await compared('practice.pharmacist.silva');
    expect(reconciliation.lists).toEqual([
      { medicationSource: 'HOSPITAL', custodian: { name: 'Riverside Hospital' } },
      { medicationSource: 'GP', custodian: { name: 'Spa Gardens Practice' } },
    ]);
    expect(reconciliation.complete).toBe(true);
    expect(await rowsOf('practice.pharmacist.silva')).toEqual({
      bisoprolol: ['DIFFERENT_DOSE', 'CODE', 2],
      ramipril: ['SAME', 'NAME', 2],
      furosemide: ['STOPPED_ELSEWHERE', 'NAME', 2],
      apixaban: ['ONLY_HERE', 'NAME', 1],
      'canary-hidden': ['ONLY_HERE', 'NAME', 1],
    });
    expect(reconciliation.rows.at(-1).state).toBe('SAME');
  });

  test('hold nothing that the reader may not see, and are closed to who reads a summary', async () => {
    expect((await compared('patient.bell')).answer.body).not.toContain('CANARY');
    for (const person of ['coordinator.grant', 'carer.bell', 'volunteer.marsh'])
      expect([person, (await compared(person)).reconciliation]).toEqual([person, null]);
    expect(codeOf((await compared('carer.feldman')).answer)).toBe('NOT_FOUND');
  });
});

describe('deciding', () => {
  test('replaces a line by another, questions a third, and leaves a note on each; all at once', async () => {
    dataOf(
      await decide('practice.pharmacist.silva', [
        { keep: line('bisoprololHospital'), supersede: [line('bisoprolol')], comment: 'Raised in hospital' },
        { keep: line('furosemideHospital'), supersede: [line('furosemide')] },
        { question: line('apixaban'), comment: 'For how long?' },
      ]),
    );
    const left = await current('practice.pharmacist.silva');
    expect(left).toContain(ids['bisoprololHospital']);
    for (const gone of ['bisoprolol', 'furosemide', 'furosemideHospital']) expect(left).not.toContain(ids[gone]);
    expect(await rowsOf('practice.pharmacist.silva')).toMatchObject({ bisoprolol: ['ONLY_HERE', 'CODE', 1] });
    const old = await hub.hub.models.Entry.findById(ids['bisoprolol']).lean();
    expect(old).toMatchObject({ version: 2, state: 'SUPERSEDED', supersededBy: ids['bisoprololHospital'] });
    expect(old!.responses).toMatchObject([{ kind: 'SUPERSEDED', author: { id: 'practice.pharmacist.silva' } }]);
    const notes = await hub.hub.models.Entry.find({ patientId: id, kind: 'MedicationNote' }).sort({ _id: 1 }).lean();
    expect(notes.map(({ about, body }) => [about, body['noteType'], body['text'], body['outcome']])).toEqual([
      [ids['bisoprololHospital'], 'RECONCILIATION', 'Raised in hospital', 'Accepted; replaces 1'],
      [
        ids['furosemideHospital'],
        'RECONCILIATION',
        'Compared with the other lists; this one stands.',
        'Accepted; replaces 1',
      ],
      [ids['apixaban'], 'RECONCILIATION', 'For how long?', 'Questioned'],
    ]);
    // The hospital, which holds the medicine that is questioned, answers.
    const respond = await hub.as(
      'hospital.chen',
      `mutation { respondToEntry(input: { idempotencyKey: "${randomUUID()}", entryId: "${notes[2]!._id}", expectedVersion: 1, answer: ACKNOWLEDGED, comment: "Six months" }) { __typename } }`,
    );
    dataOf(respond);
    const events = await hub.hub.models.Event.find({ patientId: id }).lean();
    expect(events.map(({ type, category }) => `${type} ${category}`).sort()).toEqual([
      'entry.added MEDICATION_NOTES',
      'entry.added MEDICATION_NOTES',
      'entry.added MEDICATION_NOTES',
      'entry.answered MEDICATION_NOTES',
      'entry.superseded MEDICATIONS',
      'entry.superseded MEDICATIONS',
    ]);
  });

  test('the same key is one reconciliation', async () => {
    const key = randomUUID();
    const decisions = [{ keep: line('bisoprololHospital'), supersede: [line('bisoprolol')] }];
    dataOf(await decide('gp.osei', decisions, key));
    const after = await stored(hub);
    dataOf(await decide('gp.osei', decisions, key));
    expect(await stored(hub)).toBe(after);
  });

  test.each([
    // Nobody but the practice and the hospital itself replaces what the hospital prescribed.
    ['pharmacist.patel', 'FORBIDDEN'],
    ['matron.doyle', 'FORBIDDEN'],
    ['home.carer.mbeki', 'FORBIDDEN'],
    ['hospital.chen', 'FORBIDDEN'],
    ['patient.bell', 'FORBIDDEN'],
    ['carer.bell', 'FORBIDDEN'],
    ['gp.lowe', 'FORBIDDEN'],
  ])('%s may not replace what the practice prescribed', async (person, code) => {
    const before = await stored(hub);
    expect(codeOf(await decide(person, [{ keep: line('bisoprololHospital'), supersede: [line('bisoprolol')] }]))).toBe(
      code,
    );
    expect(await stored(hub)).toBe(before);
  });

  test('a community pharmacist questions, whoever prescribed', async () => {
    dataOf(await decide('pharmacist.patel', [{ question: line('bisoprolol'), comment: 'Which dose?' }]));
    const note = await hub.hub.models.Entry.findOne({ patientId: id, kind: 'MedicationNote' }).lean();
    expect(note).toMatchObject({ about: ids['bisoprolol'], custodian: { id: 'org_X9903' } });
    // Whoever answers for the medicine finds the question among what waits for them.
    const { awaitingAnswer } = dataOf(
      await hub.as('gp.osei', '{ awaitingAnswer(first: 20) { nodes { entry { id } } } }'),
    );
    expect(awaitingAnswer.nodes).toContainEqual({ entry: { id: note!._id } });
  });

  test('one mistake, and nothing is written; all mistakes are told at once', async () => {
    const before = await stored(hub);
    const answer = await decide('gp.osei', [
      { keep: line('bisoprololHospital'), supersede: [line('bisoprolol')] },
      { question: line('apixaban') },
      {},
      { keep: { entryId: 'ent_none', expectedVersion: 1 } },
    ]);
    expect(answer.mistakes.map(({ field }) => field!.join('.')).sort()).toEqual([
      'decisions.1.comment',
      'decisions.2',
      'decisions.3.keep.entryId',
    ]);
    expect(await stored(hub)).toBe(before);
    const twice = [{ question: line('apixaban'), comment: 'Why?' }, { keep: line('apixaban') }];
    expect(refusalOf(await decide('gp.osei', twice))).toMatchObject({ field: 'input.decisions' });
    expect(refusalOf(await decide('gp.osei', []))).toMatchObject({ field: 'input.decisions' });
    expect(await stored(hub)).toBe(before);
  });

  test('an older version than the one that stands is a conflict', async () => {
    await decide('pharmacist.patel', [{ question: line('bisoprolol'), comment: 'Which dose?' }]);
    dataOf(
      await hub.as(
        'gp.osei',
        `mutation { amendMedication(input: { idempotencyKey: "${randomUUID()}", entryId: "${ids['bisoprolol']}", expectedVersion: 1, doseText: "Three a day" }) { __typename } }`,
      ),
    );
    const before = await stored(hub);
    const decisions = [{ keep: line('bisoprololHospital'), supersede: [line('bisoprolol')] }];
    expect(codeOf(await decide('gp.osei', decisions))).toBe('VERSION_CONFLICT');
    expect(await stored(hub)).toBe(before);
    dataOf(await decide('gp.osei', [{ keep: line('bisoprololHospital'), supersede: [line('bisoprolol', 2)] }]));
    // What was replaced is not replaced again.
    expect(
      refusalOf(await decide('gp.osei', [{ keep: line('ramipril'), supersede: [line('bisoprolol', 3)] }])),
    ).toMatchObject({
      field: 'input.decisions.0.supersede.0.entryId',
    });
  });

  test('no medicine disappears from the list of somebody who does not see the one that stays', async () => {
    const before = await stored(hub);
    expect(
      refusalOf(await decide('gp.osei', [{ keep: line('hidden'), supersede: [line('bisoprolol')] }])),
    ).toMatchObject({
      field: 'input.decisions.0.supersede.0',
    });
    expect(await stored(hub)).toBe(before);
  });
});
