import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { StoredPatient } from '../../src/record/patient.js';
import { codeOf, dataOf, NOW, startHub, stored, type TestHub } from '../support/hub.js';
import { refusalOf } from '../support/mistakes.js';
import { everybodysTeam, fullPerson } from '../support/people.js';

/** Consent can be asked for: the question tells nothing of the record, and the answer makes the preference. */

let hub: TestHub;
let id: string;
const CHARITY = 'org_V0001';
const SPAN = { from: new Date('2026-01-01'), to: null };
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.close());

/** A person who has agreed to nothing, referred to the charity. */
const load = async (fields: Partial<StoredPatient> = {}) => {
  const { patient, entries } = fullPerson(randomUUID(), {
    sharingPreferences: [],
    careTeam: everybodysTeam().filter(({ role }) => role !== 'VOLUNTARY_WORKER'),
    referrals: [{ organisationId: CHARITY, categories: ['GOALS'], ...SPAN }],
    proxies: [],
    ...fields,
  });
  await hub.load({ patient, entries });
  id = patient._id;
};
beforeEach(async () => {
  await hub.hub.models.Notice.collection.deleteMany({});
  await load();
});
afterEach(() => hub.setNow(NOW));

const mutate = (who: string, field: string, input: object, selected: string) =>
  hub.as(
    who,
    `mutation ($input: ${field[0]!.toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { ${selected} } }`,
    {
      variables: { input: { idempotencyKey: randomUUID(), ...input } },
    },
  );
const REQUEST = 'request { id state scope question organisations { id } askedBy { name role } askedFor { name } }';
const ask = (who: string, more: object = {}) =>
  mutate(
    who,
    'requestConsent',
    { patientId: id, scope: 'VOLUNTARY', organisations: [CHARITY], question: 'May we help with your goals?', ...more },
    REQUEST,
  );
const asked = async (who: string, more: object = {}) => dataOf(await ask(who, more)).requestConsent.request;
const answer = (who: string, requestId: string, decision = 'PERMIT') =>
  mutate(who, 'answerConsentRequest', { requestId, decision }, 'request { state answeredAt }');
const questions = async (who: string, args = `(patientId: "${id}")`): Promise<{ id: string; state: string }[]> =>
  dataOf(await hub.as(who, `{ consentRequests${args} { id state } }`)).consentRequests;
const noticesOf = async (who: string) =>
  dataOf(await hub.as(who, '{ notices { nodes { type } } }')).notices.nodes.map(({ type }: { type: string }) => type);
const logVisit = () =>
  mutate('volunteer.marsh', 'logVoluntarySupport', { patientId: id, activity: 'Visit' }, 'voluntarySupportLog { id }');
const preferences = async () => (await hub.hub.models.Patient.findById(id).lean())!.sharingPreferences;

test('a charity asks; the person is told, agrees, and it holds from the next request on; the charity is told', async () => {
  expect(codeOf(await logVisit())).toBe('FORBIDDEN');
  const request = await asked('volunteer.marsh', { categories: ['GOALS'] });
  expect(request).toMatchObject({
    state: 'OPEN',
    scope: 'VOLUNTARY',
    question: 'May we help with your goals?',
    organisations: [{ id: CHARITY }],
    askedBy: { name: 'Jo Marsh', role: 'VOLUNTARY_WORKER' },
    askedFor: { name: 'Bermondsey Good Neighbours' },
  });
  // Asking opens nothing.
  expect(codeOf(await logVisit())).toBe('FORBIDDEN');
  expect(await noticesOf('patient.bell')).toEqual(['CONSENT_REQUESTED']);
  expect(await questions('patient.bell')).toEqual([{ id: request.id, state: 'OPEN' }]);
  const { answerConsentRequest } = dataOf(await answer('patient.bell', request.id));
  expect(answerConsentRequest.request).toMatchObject({ state: 'PERMITTED', answeredAt: NOW.toISOString() });
  expect(await preferences()).toMatchObject([
    {
      scope: 'VOLUNTARY',
      decision: 'PERMIT',
      basis: 'EXPLICIT',
      organisations: [CHARITY],
      categories: ['GOALS'],
      evidence: 'Answered in the hub, to a question of 2026-03-31',
      recordedBy: 'patient.bell',
      recordedFor: null,
      to: null,
    },
  ]);
  dataOf(await logVisit());
  const goals = `{ patient(id: "${id}") { record { goals { nodes { ownWords } } } } }`;
  expect(dataOf(await hub.as('volunteer.marsh', goals)).patient.record.goals).not.toBeNull();
  expect(await noticesOf('volunteer.marsh')).toEqual(['CONSENT_ANSWERED']);
  expect(await questions('volunteer.marsh', '')).toEqual([]);
  expect(await questions('volunteer.marsh', '(openOnly: false)')).toContainEqual({
    id: request.id,
    state: 'PERMITTED',
  });
  expect(codeOf(await answer('patient.bell', request.id, 'DENY'))).toBe('CONFLICT');
});

test('an organisation that has not answered a referral may ask for itself; asking tells it nothing of the person', async () => {
  const offer = { organisationId: CHARITY, categories: [], offeredAt: NOW, entryId: 'ent_none' };
  await load({ referrals: [], referralOffers: [offer] });
  const request = await asked('volunteer.marsh');
  const own = dataOf(await hub.as('volunteer.marsh', '{ consentRequests { id patient { name } } }')).consentRequests;
  expect(own).toContainEqual({ id: request.id, patient: null });
  expect(await questions('patient.bell')).toHaveLength(1);
});

test('nobody asks for more than their role lets them, and nothing is written', async () => {
  const before = await stored(hub);
  const field = async (who: string, more: object) =>
    refusalOf(await ask(who, more)) as { code: string; field?: string };
  expect(await field('volunteer.marsh', { organisations: ['org_V0002'] })).toMatchObject({
    field: 'input.organisations',
  });
  expect(await field('volunteer.marsh', { organisations: [] })).toMatchObject({ field: 'input.organisations' });
  expect(await field('volunteer.marsh', { scope: 'JUSTICE' })).toMatchObject({ field: 'input.scope' });
  expect(await field('gp.osei', { scope: 'DIRECT_CARE' })).toMatchObject({ field: 'input.scope' });
  expect(await field('gp.osei', { organisations: ['org_NONE'] })).toMatchObject({ field: 'input.organisations' });
  expect(await field('gp.osei', { expires: '2027-03-31T09:00:00.000Z' })).toMatchObject({ field: 'input.expires' });
  expect(await field('gp.osei', { question: 'x' })).toMatchObject({ field: 'input.question' });
  for (const who of ['patient.bell', 'carer.bell', 'home.carer.mbeki', 'paramedic.hughes', 'privacy.stone'])
    expect(codeOf(await ask(who))).toBe('FORBIDDEN');
  expect(await stored(hub)).toBe(before);
  await load({
    referrals: [{ organisationId: CHARITY, categories: [], from: new Date('2025-01-01'), to: new Date('2025-02-01') }],
  });
  expect(codeOf(await ask('volunteer.marsh'))).toBe('FORBIDDEN');
  await load({ referrals: [] });
  expect(codeOf(await ask('volunteer.marsh'))).toBe('NOT_FOUND');
});

test('it is asked once: again after it was taken back, has expired, or the no that answered it is withdrawn', async () => {
  const first = await asked('volunteer.marsh');
  expect(codeOf(await ask('volunteer.marsh'))).toBe('CONFLICT');
  // Another organisation's question is another one, and says nothing of the first.
  await asked('gp.osei');
  const withdraw = (who: string, requestId: string) =>
    mutate(who, 'withdrawConsentRequest', { requestId }, 'request { state }');
  for (const who of ['gp.osei', 'patient.bell', 'social.worker.okafor'])
    expect(['NOT_FOUND', 'FORBIDDEN']).toContain(codeOf(await withdraw(who, first.id)));
  expect(dataOf(await withdraw('volunteer.marsh', first.id)).withdrawConsentRequest.request.state).toBe('WITHDRAWN');
  expect(codeOf(await answer('patient.bell', first.id))).toBe('CONFLICT');
  const second = await asked('volunteer.marsh', { expires: '2026-04-02T09:00:00.000Z' });
  hub.setNow(new Date('2026-04-02T09:00:00.000Z'));
  expect(await questions('patient.bell', `(patientId: "${id}", openOnly: false)`)).toContainEqual({
    id: second.id,
    state: 'EXPIRED',
  });
  expect(codeOf(await answer('patient.bell', second.id))).toBe('CONFLICT');
  const third = await asked('volunteer.marsh');
  expect(dataOf(await answer('patient.bell', third.id, 'DENY')).answerConsentRequest.request.state).toBe('DENIED');
  expect(codeOf(await ask('volunteer.marsh'))).toBe('CONFLICT');
  const [no] = await preferences();
  expect(no).toMatchObject({ decision: 'DENY', scope: 'VOLUNTARY' });
  dataOf(
    await mutate(
      'patient.bell',
      'withdrawSharingPreference',
      { patientId: id, preferenceId: no!.id },
      'patient { id }',
    ),
  );
  await asked('volunteer.marsh');
});

test('two that ask at the same moment ask once', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => ask('volunteer.marsh')));
  expect(answers.filter(({ data }) => data.requestConsent.request !== null)).toHaveLength(1);
  expect(await questions('patient.bell')).toHaveLength(1);
});

test('a proxy with legal authority answers on that basis; one without is not asked', async () => {
  await load({
    proxies: [
      { userId: 'carer.bell', suspended: false, basis: 'LASTING_POWER_OF_ATTORNEY', ...SPAN },
      { userId: 'carer.feldman', suspended: false, basis: 'BEST_INTERESTS', ...SPAN },
    ],
  });
  const request = await asked('volunteer.marsh');
  expect(await noticesOf('carer.bell')).toEqual(['CONSENT_REQUESTED']);
  expect(await noticesOf('carer.feldman')).toEqual([]);
  expect(await questions('carer.feldman')).toEqual([]);
  const before = await stored(hub);
  expect(codeOf(await answer('carer.feldman', request.id))).toBe('NOT_FOUND');
  expect(await stored(hub)).toBe(before);
  expect(await questions('carer.bell')).toEqual([{ id: request.id, state: 'OPEN' }]);
  dataOf(await answer('carer.bell', request.id));
  expect(await preferences()).toMatchObject([{ basis: 'LASTING_POWER_OF_ATTORNEY', recordedBy: 'carer.bell' }]);
});

test('a question that names a service of which a proxy may not know is not there for them; the person sees it', async () => {
  await load({ proxies: [{ userId: 'carer.bell', suspended: false, basis: 'LASTING_POWER_OF_ATTORNEY', ...SPAN }] });
  const request = await asked('mental.health.novak', { scope: 'HOUSING', organisations: [] });
  const inWords = await asked('gp.osei', {
    scope: 'HOUSING',
    organisations: [],
    question: 'May housing know of Southbank Mental Health?',
  });
  expect(await questions('carer.bell')).toEqual([]);
  expect(await noticesOf('carer.bell')).toEqual([]);
  const answers = await Promise.all([request.id, inWords.id, 'csr_none'].map((one) => answer('carer.bell', one)));
  expect(new Set(answers.map(({ body }) => body.replace(/"requestId":"[^"]*"/, '')))).toHaveProperty('size', 1);
  expect((await questions('patient.bell')).map(({ id: one }) => one)).toEqual([request.id, inWords.id]);
});

test('nobody else learns that something was asked', async () => {
  const request = await asked('volunteer.marsh');
  for (const who of ['gp.osei', 'social.worker.okafor', 'housing.evans', 'privacy.stone']) {
    expect(await questions(who)).toEqual([]);
    expect(['NOT_FOUND', 'FORBIDDEN']).toContain(codeOf(await answer(who, request.id)));
    expect(await noticesOf(who)).toEqual([]);
  }
  expect(codeOf(await hub.as('gp.lowe', `{ consentRequests(patientId: "pat_none") { id } }`))).toBe('NOT_FOUND');
});
