import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demoPatientId } from '../../src/demo/compose.js';
import { codeOf, dataOf, startHub, stored, type TestHub } from '../support/hub.js';
import { fullPerson } from '../support/people.js';

/** Whose word a medicine in the record is. */

let hub: TestHub;
let id: string;
beforeAll(async () => {
  hub = await startHub();
  const key = randomUUID();
  id = demoPatientId(key);
  await hub.load(fullPerson(key, { _id: id }));
});
afterAll(() => hub.close());

const add = (person: string, medicationSource: string) =>
  hub.as(
    person,
    'mutation ($input: AddMedicationInput!) { addMedication(input: $input) { medication { name medicationSource provenance { reportedBy custodian { name } } } } }',
    {
      variables: {
        input: { idempotencyKey: randomUUID(), patientId: id, name: 'Ibuprofen 200 mg tablets', medicationSource },
      },
    },
  );

test.each([
  ['pharmacist.patel', 'OVER_THE_COUNTER', 'PROFESSIONAL', 'Greenland Pharmacy'],
  ['pharmacist.patel', 'OTHER', 'PROFESSIONAL', 'Greenland Pharmacy'],
  ['patient.bell', 'OVER_THE_COUNTER', 'PERSON', 'The person'],
  ['patient.bell', 'OTHER', 'PERSON', 'The person'],
  ['gp.osei', 'GP', 'PROFESSIONAL', 'Spa Gardens Practice'],
  ['hospital.chen', 'HOSPITAL', 'PROFESSIONAL', 'Riverside Hospital'],
])('%s records one from %s', async (person, medicationSource, reportedBy, name) => {
  const { medication } = dataOf(await add(person, medicationSource)).addMedication;
  expect(medication).toMatchObject({ medicationSource, provenance: { reportedBy, custodian: { name } } });
});

test.each([
  ['pharmacist.patel', 'GP'],
  ['pharmacist.patel', 'HOSPITAL'],
  ['patient.bell', 'GP'],
  ['matron.doyle', 'HOSPITAL'],
  // A carer writes no medicines: a professional records their word.
  ['carer.bell', 'OVER_THE_COUNTER'],
  ['volunteer.marsh', 'OVER_THE_COUNTER'],
])('%s records none from %s', async (person, medicationSource) => {
  const before = await stored(hub);
  expect(codeOf(await add(person, medicationSource))).toBe('FORBIDDEN');
  expect(await stored(hub)).toBe(before);
});

test('the word of a carer is recorded as such by who hears it', async () => {
  const answer = await hub.as(
    'pharmacist.patel',
    'mutation ($input: AddMedicationInput!) { addMedication(input: $input) { medication { provenance { reportedBy author { name } } } } }',
    {
      variables: {
        input: {
          idempotencyKey: randomUUID(),
          patientId: id,
          name: 'St John’s wort',
          medicationSource: 'OVER_THE_COUNTER',
          reportedBy: 'CARER',
        },
      },
    },
  );
  expect(dataOf(answer).addMedication.medication.provenance).toEqual({
    reportedBy: 'CARER',
    author: { name: 'Priya Patel' },
  });
});
