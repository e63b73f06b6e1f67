import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { demoPatientId } from '../../src/demo/compose.js';
import { codeOf, dataOf, NOW, startHub, stored, type TestHub } from '../support/hub.js';
import { refusalOf } from '../support/mistakes.js';
import { fullPerson } from '../support/people.js';

let hub: TestHub;
let id: string;
beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  hub.setNow(NOW);
  const key = randomUUID();
  id = demoPatientId(key);
  await hub.load(fullPerson(key, { _id: id }));
});
afterAll(() => hub.close());

const change = async (person: string, mutation: string, input: object, selected: string) =>
  hub.as(
    person,
    `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${selected} } }`,
    { variables: { input: { idempotencyKey: randomUUID(), ...input } } },
  );
const PROXY = { agreedWithRole: 'PROXY', agreedWithProxy: 'carer.bell' };
const plan = (more: object = {}) => ({
  patientId: id,
  title: 'AGREED-plan',
  overview: 'CANARY-overview',
  planStatus: 'ACTIVE',
  ...PROXY,
  ...more,
});
const addPlan = async (more: object = {}) =>
  dataOf(await change('gp.osei', 'addCarePlan', plan(more), 'carePlan { id }')).addCarePlan.carePlan.id as string;
const addParts = async (planId: string) => {
  const goal = { patientId: id, ownWords: 'Sing again', planId };
  const made = dataOf(await change('gp.osei', 'addGoal', goal, 'goal { id }')).addGoal.goal.id as string;
  const action = { patientId: id, what: 'AGREED-action', ownerName: 'CANARY-owner', goalId: made };
  return dataOf(await change('gp.osei', 'addAction', action, 'action { id }')).addAction.action.id as string;
};
const seen = async (person: string) => {
  const answer = await hub.as(
    person,
    `{ patient(id: "${id}") { record { carePlans { nodes { title overview agreedWithRole } } actions { nodes { what ownerName plan { title } } } goals { nodes { ownWords } } } } }`,
  );
  return answer.data?.patient?.record ?? codeOf(answer);
};
const titles = async (person: string) =>
  (await seen(person)).carePlans.nodes.map(({ title }: { title: string }) => title) as string[];

describe('a plan that is agreed with a proxy', () => {
  test('is read by them in full, with its goals and actions, and no other plan is', async () => {
    const action = await addParts(await addPlan());
    const record = await seen('carer.bell');
    expect(record.carePlans.nodes).toEqual([
      { title: 'AGREED-plan', overview: 'CANARY-overview', agreedWithRole: 'PROXY' },
    ]);
    expect(record.actions.nodes).toEqual([
      { what: 'AGREED-action', ownerName: 'CANARY-owner', plan: { title: 'AGREED-plan' } },
    ]);
    const node = await hub.as('carer.bell', `{ node(id: "${action}") { ... on Action { what ownerName } } }`);
    expect(dataOf(node).node).toEqual({ what: 'AGREED-action', ownerName: 'CANARY-owner' });
    // The practice sees what it saw before: all of it.
    expect((await seen('gp.osei')).carePlans.nodes).toHaveLength(2);
  });

  test('is closed to every other carer, and to them on another person’s record', async () => {
    await addPlan();
    await hub.hub.models.Patient.collection.updateOne(
      { _id: id } as object,
      {
        $push: { proxies: { userId: 'carer.feldman', suspended: false, from: new Date(0), to: null } },
      } as object,
    );
    expect(await titles('carer.feldman')).toEqual([]);
    expect(await titles('carer.bell')).toEqual(['AGREED-plan']);
  });

  test('is closed again by a suspension, the end of the authority, and the person’s refusal', async () => {
    await addPlan();
    const set = (fields: object) =>
      hub.hub.models.Patient.collection.updateOne({ _id: id } as object, { $set: fields });
    await set({ 'proxies.0.suspended': true });
    expect(await seen('carer.bell')).toBe('NOT_FOUND');
    await set({ 'proxies.0.suspended': false, 'proxies.0.to': NOW });
    expect(await seen('carer.bell')).toBe('NOT_FOUND');
    // A new authority is no old agreement.
    const renewed = { userId: 'carer.bell', suspended: false, from: new Date(0), to: null };
    await hub.hub.models.Patient.collection.updateOne({ _id: id } as object, { $push: { proxies: renewed } } as object);
    expect(await titles('carer.bell')).toEqual([]);
    await set({ 'proxies.0.to': null });
    expect(await titles('carer.bell')).toEqual(['AGREED-plan']);
    const refused = { patientId: id, scope: 'CARER', decision: 'DENY', basis: 'EXPLICIT', evidence: 'Said so' };
    dataOf(await change('patient.bell', 'recordSharingPreference', refused, '__typename'));
    expect((await seen('carer.bell')).carePlans?.nodes ?? []).toEqual([]);
  });

  test('follows the plan: agreed with somebody else later, it is closed; and open from when it is agreed', async () => {
    const planId = await addPlan({ agreedWithRole: 'PERSON', agreedWithProxy: undefined });
    await addParts(planId);
    expect(await titles('carer.bell')).toEqual([]);
    const amend = (expectedVersion: number, fields: object) =>
      change('gp.osei', 'amendCarePlan', { entryId: planId, expectedVersion, ...fields }, 'carePlan { id }');
    dataOf(await amend(1, PROXY));
    expect((await seen('carer.bell')).actions.nodes).toHaveLength(1);
    dataOf(await amend(2, { title: 'AGREED-again' }));
    expect(await titles('carer.bell')).toEqual(['AGREED-again']);
    dataOf(await amend(3, { agreedWithRole: 'BEST_INTERESTS_DECISION', agreedWithProxy: null }));
    const { carePlans, actions } = await seen('carer.bell');
    expect([carePlans.nodes, actions.nodes]).toEqual([[], []]);
  });

  test('is kept from them where it is hidden from the person or carries a label', async () => {
    const planId = await addPlan();
    const set = (fields: object) =>
      hub.hub.models.Entry.collection.updateOne({ _id: planId } as object, { $set: fields });
    await set({ labels: ['HARM'] });
    expect(await titles('carer.bell')).toEqual([]);
    await set({ labels: [], patientVisibility: 'HIDDEN_HARM' });
    expect(await titles('carer.bell')).toEqual([]);
  });
});

test.each([
  [{ agreedWithRole: 'PROXY', agreedWithProxy: undefined }],
  [{ agreedWithRole: 'PERSON' }],
  [{ agreedWithProxy: 'carer.feldman' }],
  [{ agreedWithProxy: 'gp.osei' }],
])('is not recorded with %j', async (more) => {
  const before = await stored(hub);
  expect(refusalOf(await change('gp.osei', 'addCarePlan', plan(more), '__typename'))).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: 'input.agreedWithProxy',
  });
  expect(await stored(hub)).toBe(before);
});

test('a plan in force needs an agreement, of whatever kind', async () => {
  const none = plan({ agreedWithRole: undefined, agreedWithProxy: undefined });
  expect(codeOf(await change('gp.osei', 'addCarePlan', none, '__typename'))).toBe('PERSON_AGREEMENT_REQUIRED');
  const bestInterests = plan({ agreedWithRole: 'BEST_INTERESTS_DECISION', agreedWithProxy: undefined });
  dataOf(await change('gp.osei', 'addCarePlan', bestInterests, '__typename'));
});
