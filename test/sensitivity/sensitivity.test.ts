import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { labelOfOrganisation, labelsOf } from '../../src/access/labels.js';
import { ADA, DANNY, personas } from '../../src/demo/personas.js';
import { audited, codeOf, dataOf, startHub, stored, type TestHub } from '../support/hub.js';
import { refusalOf } from '../support/mistakes.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
  await hub.load(...personas());
});
afterAll(() => hub.close());

const entryOf = async (patientId: string, filter: object) =>
  (await hub.hub.models.Entry.findOne({ patientId, ...filter }).lean())!;
const change = (person: string, mutation: string, input: object, selected: string) => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  return hub.as(person, `mutation ($i: ${type}!) { ${mutation}(input: $i) { ${selected} } }`, {
    variables: { i: { idempotencyKey: randomUUID(), ...input } },
  });
};
const ENTRY = 'entry { id provenance { version sensitivity patientVisibility hiddenBecause hiddenReviewOn } }';
const sees = async (person: string, id: string) =>
  (await hub.as(person, `{ node(id: "${id}") { id } }`)).data?.node !== null;

describe('labels', () => {
  test('come with codes, names of medicines, names of services and sectors of organisations', () => {
    const sct = 'http://snomed.info/sct';
    expect(labelsOf([{ code: { system: sct, code: '13746004' } }]).everyone).toEqual(['MH']);
    expect(labelsOf([{ name: 'Methadone 1 mg/ml oral solution' }])).toEqual({ everyone: [], summary: ['SUB'] });
    expect(labelsOf([{ service: 'Southwark Sexual Health clinic' }]).everyone).toEqual(['RCGP']);
    expect(labelsOf([{ service: 'General practice' }, { name: 'Paracetamol' }])).toEqual({ everyone: [], summary: [] });
    expect([
      labelOfOrganisation('MENTAL_HEALTH'),
      labelOfOrganisation('JUSTICE'),
      labelOfOrganisation('PHARMACY'),
    ]).toEqual(['MH', 'CJ', null]);
  });

  test('are put on by the custodian, restrict at once, and come off again', async () => {
    const problem = await entryOf(ADA, { 'body.name': 'Osteoarthritis' });
    expect(await sees('social.worker.okafor', problem._id)).toBe(true);
    const input = {
      entryId: problem._id,
      expectedVersion: problem.version,
      add: ['SUB'],
      reason: 'Told in confidence',
      reviewOn: '2026-09-30',
    };
    const labelled = dataOf(await change('gp.osei', 'labelEntry', input, ENTRY)).labelEntry.entry;
    expect(labelled.provenance.sensitivity).toEqual(['SUB']);
    expect(await sees('social.worker.okafor', problem._id)).toBe(false);
    expect(await sees('matron.doyle', problem._id)).toBe(true);
    const off = { entryId: problem._id, expectedVersion: problem.version + 1, remove: ['SUB'], reason: 'Not needed' };
    dataOf(await change('gp.osei', 'labelEntry', off, ENTRY));
    expect(await sees('social.worker.okafor', problem._id)).toBe(true);
  });

  test('that a code brings with it stay, whatever is removed', async () => {
    const bipolar = await entryOf(DANNY, { 'body.name': 'Bipolar disorder' });
    const input = { entryId: bipolar._id, expectedVersion: bipolar.version, remove: ['MH'], reason: 'Try' };
    const { entry } = dataOf(await change('gp.lowe', 'labelEntry', input, ENTRY)).labelEntry;
    expect(entry.provenance.sensitivity).toEqual(['MH']);
    expect(await sees('pharmacist.patel', bipolar._id)).toBe(false);
  });

  test.each([
    ['social.worker.okafor', { add: ['MH'] }, 'FORBIDDEN'],
    ['patient.bell', { add: ['MH'] }, 'FORBIDDEN'],
    ['hospital.chen', { add: ['MH'] }, 'NOT_FOUND'],
    ['gp.osei', { add: ['S_FLAG'] }, 'BAD_USER_INPUT'],
    ['gp.osei', { add: ['MH'], reviewOn: null }, 'BAD_USER_INPUT'],
    ['gp.osei', { add: ['MH'], reviewOn: '2028-01-01' }, 'BAD_USER_INPUT'],
    ['gp.osei', {}, 'BAD_USER_INPUT'],
    ['gp.osei', { add: ['MH'], reason: 'x' }, 'BAD_USER_INPUT'],
  ])('%s with %j: %s, and nothing is written', async (person, more, code) => {
    const medicine = await entryOf(ADA, { kind: 'Medication', 'body.name': /Metformin/ });
    const before = await stored(hub);
    const input = {
      entryId: medicine._id,
      expectedVersion: medicine.version,
      reason: 'Why not',
      reviewOn: '2026-09-30',
      ...more,
    };
    expect(codeOf(await change(person, 'labelEntry', input, ENTRY))).toBe(code);
    expect(await stored(hub)).toBe(before);
    if (code === 'FORBIDDEN') expect((await audited(hub)).at(-1)).toMatchObject({ kind: 'DENIED', userId: person });
  });
});

describe('what the person sees', () => {
  test('an entry is hidden with a reason and a date to look again; clinicians still see it; it is shown again', async () => {
    const note = await entryOf(ADA, { kind: 'MedicationNote', 'custodian.id': 'org_X9902' });
    const mine = async () => sees('patient.bell', note._id);
    expect(await mine()).toBe(true);
    const base = { entryId: note._id, expectedVersion: note.version, reason: 'Daughter fears for her, in confidence' };
    const hide = (more: object) =>
      change(
        'practice.pharmacist.silva',
        'setPatientVisibility',
        { ...base, visibility: 'HIDDEN_THIRD_PARTY', ...more },
        ENTRY,
      );
    expect(refusalOf(await hide({}))).toMatchObject({ field: 'input.reviewOn' });
    expect(refusalOf(await hide({ reviewOn: '2020-01-01' }))).toMatchObject({ field: 'input.reviewOn' });
    expect(refusalOf(await hide({ reviewOn: '2028-01-01' }))).toMatchObject({ field: 'input.reviewOn' });
    const { entry } = dataOf(await hide({ reviewOn: '2026-09-30' })).setPatientVisibility;
    expect(entry.provenance).toMatchObject({
      patientVisibility: 'HIDDEN_THIRD_PARTY',
      hiddenBecause: 'Daughter fears for her, in confidence',
      hiddenReviewOn: '2026-09-30',
    });
    expect(await mine()).toBe(false);
    expect(await sees('gp.osei', note._id)).toBe(true);
    const record = await hub.as(
      'patient.bell',
      `{ patient(id: "${ADA}") { record { medicationNotes { totalCount nodes { id } } } } }`,
    );
    expect(record.body).not.toContain(note._id);
    const show = { ...base, expectedVersion: note.version + 1, visibility: 'SHOWN', reason: 'Talked it over' };
    const shown = dataOf(
      await change('practice.pharmacist.silva', 'setPatientVisibility', show, ENTRY),
    ).setPatientVisibility;
    expect(shown.entry.provenance).toMatchObject({ patientVisibility: 'SHOWN', hiddenBecause: null });
    const history = await hub.as(
      'patient.bell',
      `{ node(id: "${note._id}") { ... on Entry { history { version } } } }`,
    );
    expect(dataOf(history).node.history.map(({ version }: { version: number }) => version)).toEqual([note.version]);
  });

  test('is not decided by the person, nor by another organisation', async () => {
    const note = await entryOf(ADA, { kind: 'MedicationNote', 'custodian.id': 'org_X9902' });
    for (const person of ['patient.bell', 'volunteer.marsh']) {
      const before = await stored(hub);
      const input = { entryId: note._id, expectedVersion: note.version, visibility: 'PENDING', reason: 'Just so' };
      const answer = await change(person, 'setPatientVisibility', input, 'entry { id }');
      expect(['FORBIDDEN', 'NOT_FOUND']).toContain(codeOf(answer));
      expect(await stored(hub)).toBe(before);
    }
  });
});

describe('a request to restrict', () => {
  const REQUEST =
    'request { id kind state reason addLabels visibility askedByRole answer entry { id } patient { name } }';
  const waiting = async (person: string) =>
    dataOf(await hub.as(person, `{ restrictionRequests { ${REQUEST.slice('request { '.length)} }`)).restrictionRequests;
  const ask = async (add: string[]) => {
    const care = await entryOf(ADA, { 'body.name': 'Type 2 diabetes mellitus' });
    const input = {
      entryId: care._id,
      expectedVersion: care.version,
      add,
      reason: 'She told me in confidence',
      reviewOn: '2026-06-30',
    };
    const answer = await change('matron.doyle', 'labelEntry', input, `entry { id } ${REQUEST}`);
    return { care, request: dataOf(answer).labelEntry.request };
  };
  const answer = (person: string, requestId: string, accept: boolean) =>
    change(person, 'answerRestriction', { requestId, accept, reason: 'Talked it over' }, REQUEST);

  test('changes nothing, tells the author, and is done when the custodian accepts', async () => {
    const { care, request } = await ask(['SUB']);
    expect(request).toMatchObject({ kind: 'LABELS', state: 'OPEN', addLabels: ['SUB'], entry: { id: care._id } });
    expect((await entryOf(ADA, { _id: care._id })).version).toBe(care.version);
    expect(await sees('social.worker.okafor', care._id)).toBe(true);
    const { notices } = dataOf(await hub.as('gp.osei', '{ notices { nodes { type text } } }'));
    expect(notices.nodes[0]).toMatchObject({ type: 'RESTRICTION_REQUESTED' });
    expect(notices.nodes[0].text).not.toMatch(/Ada|Bell|confidence/);
    expect(await waiting('gp.osei')).toEqual([
      expect.objectContaining({ id: request.id, reason: 'She told me in confidence', patient: { name: 'Ada Bell' } }),
    ]);
    expect(await waiting('gp.lowe')).toEqual([]);
    expect(await waiting('volunteer.marsh')).toEqual([]);
    expect(codeOf(await answer('matron.doyle', request.id, true))).toBe('FORBIDDEN');
    expect(codeOf(await answer('gp.lowe', request.id, true))).toBe('NOT_FOUND');
    const done = dataOf(await answer('gp.osei', request.id, true)).answerRestriction.request;
    expect(done).toMatchObject({ state: 'ACCEPTED', answer: 'Talked it over' });
    const after = await entryOf(ADA, { _id: care._id });
    expect(after).toMatchObject({
      version: care.version + 1,
      labels: ['SUB'],
      labelDecision: { reviewOn: '2026-06-30' },
    });
    expect(dataOf(await hub.as('matron.doyle', '{ notices { nodes { type } } }')).notices.nodes[0].type).toBe(
      'RESTRICTION_ANSWERED',
    );
    expect(codeOf(await answer('gp.osei', request.id, false))).toBe('CONFLICT');
  });

  test('declined, changes nothing', async () => {
    const { care, request } = await ask(['CJ']);
    expect(dataOf(await answer('gp.osei', request.id, false)).answerRestriction.request.state).toBe('DECLINED');
    expect((await entryOf(ADA, { _id: care._id })).version).toBe(care.version);
  });

  test('made twice with one key, is one request', async () => {
    const care = await entryOf(ADA, { 'body.name': 'Type 2 diabetes mellitus' });
    const input = {
      idempotencyKey: 'ask-once-only',
      entryId: care._id,
      expectedVersion: care.version,
      visibility: 'PENDING',
      reason: 'Not yet told',
      reviewOn: '2026-06-30',
    };
    const [one, two] = [
      await change('matron.doyle', 'setPatientVisibility', input, REQUEST),
      await change('matron.doyle', 'setPatientVisibility', input, REQUEST),
    ];
    expect(dataOf(two).setPatientVisibility.request.id).toBe(dataOf(one).setPatientVisibility.request.id);
    expect(dataOf(one).setPatientVisibility.request).toMatchObject({ kind: 'VISIBILITY', visibility: 'PENDING' });
  });
});

describe('a hidden location', () => {
  const set = (person: string, hidden: boolean) =>
    change(
      person,
      'setLocationHidden',
      { patientId: ADA, hidden, reason: 'Court order' },
      'patient { address { postcode } neighbourhood { id } } request { id kind state }',
    );

  test('is hidden from everybody at once, and shown again only when a second professional confirms', async () => {
    expect(dataOf(await set('gp.osei', true)).setLocationHidden).toEqual({
      patient: { address: null, neighbourhood: null },
      request: null,
    });
    for (const person of ['social.worker.okafor', 'patient.bell']) {
      const { patient } = dataOf(await hub.as(person, `{ patient(id: "${ADA}") { address { postcode } } }`));
      expect(patient.address).toBeNull();
    }
    const { patient, request } = dataOf(await set('social.worker.okafor', false)).setLocationHidden;
    expect(patient.address).toBeNull();
    expect(request).toMatchObject({ kind: 'LOCATION', state: 'OPEN' });
    const confirm = (person: string) =>
      change(
        person,
        'answerRestriction',
        { requestId: request.id, accept: true, reason: 'The order has ended' },
        'request { state patient { address { postcode } } }',
      );
    expect(codeOf(await confirm('social.worker.okafor'))).toBe('FORBIDDEN');
    for (const person of ['reception.khan', 'matron.doyle']) expect(codeOf(await confirm(person))).toBe('FORBIDDEN');
    const shown = dataOf(await confirm('gp.osei')).answerRestriction.request;
    expect(shown).toMatchObject({
      state: 'ACCEPTED',
      patient: { address: { postcode: expect.stringMatching(/^SE/) } },
    });
  });

  test.each(['patient.bell', 'pharmacist.patel', 'reception.khan'])('is nothing that %s decides', async (person) => {
    for (const hidden of [true, false]) {
      const before = await stored(hub);
      expect(codeOf(await set(person, hidden))).toBe('FORBIDDEN');
      expect(await stored(hub)).toBe(before);
    }
  });
});
