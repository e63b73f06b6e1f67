import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { demoPatientId } from '../../src/demo/compose.js';
import { dueOf, isOverdue } from '../../src/relationships/due.js';
import { codeOf, dataOf, NOW, startHub, stored, type TestHub } from '../support/hub.js';
import { refusalOf } from '../support/mistakes.js';
import { everybodysTeam, fullPerson } from '../support/people.js';

let hub: TestHub;
let id: string;
beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  hub.setNow(NOW);
  await hub.hub.models.Patient.collection.deleteMany({});
  await hub.hub.models.Entry.collection.deleteMany({});
  const key = randomUUID();
  id = demoPatientId(key);
  const careTeam = everybodysTeam().filter(({ userId }) => userId !== 'hospital.chen');
  const person = fullPerson(key, { _id: id, careTeam });
  await hub.load({ ...person, entries: person.entries.filter(({ kind }) => kind !== 'Referral') });
});
afterAll(() => hub.close());

const days = (count: number) => new Date(NOW.getTime() + count * 24 * 3_600_000);
const change = (person: string, mutation: string, input: object) => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  return hub.as(person, `mutation ($input: ${type}!) { ${mutation}(input: $input) { relationship { id } } }`, {
    variables: { input: { idempotencyKey: `key-${randomUUID()}`, patientId: id, ...input } },
  });
};
const REASON = 'CANARY-why: falls and a cough';
const refer = async (person: string, more: object = {}) => {
  dataOf(await change(person, 'offerReferral', { organisationId: 'org_X9905', reason: REASON, ...more }));
  const { referralOffers } = (await hub.hub.models.Patient.findById(id).lean())!;
  return referralOffers.at(-1)!.id!;
};
const answer = (relationshipId: string, accept: boolean, reason?: string) =>
  change('hospital.chen', 'answerReferral', { relationshipId, accept, reason });
const close = (person: string, relationshipId: string, outcome?: string) =>
  change(person, 'endRelationship', { relationshipId, reason: 'Seen twice', outcome });

const FIELDS =
  'referredTo urgency sentAt dueBy referralStatus overdue declinedBecause outcome referral { reason } patient { name }';
const sent = async (person: string, args = '', role?: string) => {
  const found = await hub.as(
    person,
    `{ referralsSent${args} { nodes { ${FIELDS} } pageInfo { hasNextPage endCursor } } }`,
    {
      ...(role && { role }),
    },
  );
  return { ...dataOf(found).referralsSent, body: found.body };
};
/** Takes somebody off the care team: they have nothing to do with the person any more. */
const leave = (userId: string) =>
  hub.hub.models.Patient.collection.updateOne({ _id: id } as object, { $pull: { careTeam: { userId } } } as object);

describe('when a referral is due', () => {
  test.each([
    ['SAME_DAY', '2026-01-31T10:00:00Z', '2026-02-01T00:00:00.000Z'],
    // In summer midnight in London is an hour earlier.
    ['SAME_DAY', '2026-06-30T10:00:00Z', '2026-06-30T23:00:00.000Z'],
    ['SAME_DAY', '2026-06-30T23:30:00Z', '2026-07-01T23:00:00.000Z'],
    ['SAME_DAY', '2026-03-29T00:30:00Z', '2026-03-29T23:00:00.000Z'],
    ['SAME_DAY', '2026-10-25T12:00:00Z', '2026-10-26T00:00:00.000Z'],
    ['WITHIN_3_DAYS', '2026-01-31T10:00:00Z', '2026-02-03T10:00:00.000Z'],
    ['ROUTINE', '2026-01-31T10:00:00Z', '2026-02-28T10:00:00.000Z'],
  ] as const)('%s, sent at %s: by %s', (urgency, at, due) => {
    expect(dueOf(urgency, new Date(at)).toISOString()).toBe(due);
  });

  test('it is overdue from that moment on, while nobody has answered', () => {
    const sentOne = { referralStatus: 'SENT', dueBy: NOW.toISOString() };
    expect(isOverdue(sentOne, NOW)).toBe(true);
    expect(isOverdue(sentOne, new Date(NOW.getTime() - 1))).toBe(false);
    expect(isOverdue({ ...sentOne, referralStatus: 'ACCEPTED' }, NOW)).toBe(false);
    expect(isOverdue({ ...sentOne, dueBy: null }, NOW)).toBe(false);
  });
});

describe('the loop of a referral', () => {
  test('carries urgency, sent date and due time, and is routine if nothing is said', async () => {
    await refer('gp.osei');
    const [routine] = (await sent('gp.osei')).nodes;
    expect(routine).toMatchObject({
      urgency: 'ROUTINE',
      sentAt: NOW.toISOString(),
      dueBy: days(28).toISOString(),
      referralStatus: 'SENT',
      overdue: false,
    });
    await refer('gp.osei', { organisationId: 'org_X9904', urgency: 'WITHIN_3_DAYS' });
    expect((await sent('gp.osei')).nodes[0]).toMatchObject({ dueBy: days(3).toISOString() });
  });

  test('what is overdue stands in the list of who sent it and of who should answer', async () => {
    const first = await refer('gp.osei', { urgency: 'WITHIN_3_DAYS' });
    await refer('gp.osei', { organisationId: 'org_X9904' });
    const offers = async (args: string) =>
      dataOf(await hub.as('hospital.chen', `{ referralOffers${args} { urgency dueBy overdue sentAt } }`))
        .referralOffers;
    expect(await offers('(overdueOnly: true)')).toEqual([]);
    expect((await sent('gp.osei', '(overdueOnly: true)')).nodes).toEqual([]);
    hub.setNow(days(3));
    expect(await offers('(overdueOnly: true)')).toEqual([
      { urgency: 'WITHIN_3_DAYS', dueBy: days(3).toISOString(), overdue: true, sentAt: NOW.toISOString() },
    ]);
    expect((await sent('gp.osei', '(overdueOnly: true)')).nodes).toHaveLength(1);
    dataOf(await answer(first, true));
    expect((await sent('gp.osei', '(overdueOnly: true)')).nodes).toEqual([]);
  });

  test('the referrer sees acceptance, and what came of it; the recipient has to say', async () => {
    const relationshipId = await refer('gp.osei');
    dataOf(await answer(relationshipId, true));
    expect((await sent('gp.osei')).nodes[0]).toMatchObject({ referralStatus: 'ACCEPTED', outcome: null });
    const before = await stored(hub);
    expect(refusalOf(await close('hospital.chen', relationshipId))).toMatchObject({ field: 'input.outcome' });
    expect(await stored(hub)).toBe(before);
    dataOf(await close('hospital.chen', relationshipId, 'Clinic twice, back to the practice'));
    const [node] = (await sent('gp.osei')).nodes;
    expect(node).toMatchObject({ referralStatus: 'COMPLETED', outcome: 'Clinic twice, back to the practice' });
    const inRecord = `{ patient(id: "${id}") { record { referrals(filter: { status: [RESOLVED] }) { nodes { referralStatus outcome sentAt dueBy urgency } } } } }`;
    expect(dataOf(await hub.as('gp.osei', inRecord)).patient.record.referrals.nodes).toMatchObject([
      { referralStatus: 'COMPLETED', outcome: 'Clinic twice, back to the practice' },
    ]);
  });

  test('declining needs a reason, which the referrer reads', async () => {
    const relationshipId = await refer('gp.osei');
    expect(refusalOf(await answer(relationshipId, false))).toMatchObject({ field: 'input.reason' });
    dataOf(await answer(relationshipId, false, 'Not our area'));
    expect((await sent('gp.osei')).nodes[0]).toMatchObject({
      referralStatus: 'DECLINED',
      declinedBecause: 'Not our area',
    });
  });

  test('an outcome is for a referral that was accepted', async () => {
    const relationshipId = await refer('gp.osei');
    expect(refusalOf(await close('gp.osei', relationshipId, 'Well'))).toMatchObject({ field: 'input.outcome' });
  });
});

describe('who refers', () => {
  test.each([
    ['housing.evans', 'PROFESSIONAL'],
    ['probation.ward', 'PROFESSIONAL'],
    ['carer.bell', 'CARER'],
  ])('%s refers with a pack of what they read in full, and withdraws it', async (person, reportedBy) => {
    const unread = await change(person, 'offerReferral', {
      organisationId: 'org_X9905',
      reason: REASON,
      categories: ['PROBLEMS'],
    });
    expect(refusalOf(unread)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.categories' });
    const relationshipId = await refer(person);
    const entry = await hub.hub.models.Entry.findOne({ patientId: id, kind: 'Referral' }).lean();
    expect(entry).toMatchObject({ reportedBy, author: { id: person } });
    expect((await sent(person)).nodes).toMatchObject([{ referralStatus: 'SENT', referral: { reason: REASON } }]);
    dataOf(await close(person, relationshipId));
    expect((await sent(person)).nodes).toMatchObject([{ referralStatus: 'CANCELLED' }]);
  });

  test('the person themselves does not, and nobody answers in the name of the person', async () => {
    const referral = { organisationId: 'org_X9905', reason: REASON };
    expect(codeOf(await change('patient.bell', 'offerReferral', referral))).toBe('FORBIDDEN');
    const relationshipId = await refer('carer.bell');
    expect(codeOf(await change('carer.bell', 'answerReferral', { relationshipId, accept: true }))).toBe('FORBIDDEN');
  });
});

describe('what of a referral reaches whom', () => {
  const outcome = async (person: string) => {
    const relationshipId = await refer(person);
    dataOf(await answer(relationshipId, true));
    dataOf(await close('hospital.chen', relationshipId, 'Seen, all well'));
  };

  test.each(['probation.ward', 'volunteer.marsh', 'housing.evans'])(
    '%s, who has nothing to do with the person any more, sees where it stands and what came of it, and nothing clinical',
    async (person) => {
      await outcome(person);
      await leave(person);
      const { nodes, body } = await sent(person);
      expect(nodes).toMatchObject([
        { referralStatus: 'COMPLETED', outcome: 'Seen, all well', referral: null, patient: null },
      ]);
      expect(body).not.toMatch(/CANARY|Test Person/);
    },
  );

  test('a colleague at the same organisation who refers too sees the same; a stranger and another organisation nothing', async () => {
    await outcome('probation.ward');
    const { users } = await import('../../src/demo/people.js');
    const ward = users.find(({ _id }) => _id === 'probation.ward')!;
    await hub.hub.models.User.collection.insertOne({ ...ward, _id: 'probation.other', name: 'Ola Other' } as never);
    const colleague = await sent('probation.other', '', 'PROBATION_OFFICER');
    expect(colleague.nodes).toMatchObject([
      { referralStatus: 'COMPLETED', outcome: 'Seen, all well', referral: null, patient: null, declinedBecause: null },
    ]);
    expect(colleague.body).not.toMatch(/CANARY|Test Person/);
    expect((await sent('volunteer.marsh')).nodes).toEqual([]);
    expect((await sent('hospital.chen')).nodes).toEqual([]);
    // A receptionist of the practice that referred is related, and reads a summary.
    await outcome('gp.osei');
    expect((await sent('reception.khan')).nodes).toMatchObject([
      { outcome: 'Seen, all well', referral: { reason: null } },
    ]);
  });

  test('a label closes it to colleagues who are not cleared, not to who sent it', async () => {
    await outcome('housing.evans');
    await hub.hub.models.Entry.collection.updateOne({ patientId: id, kind: 'Referral' }, { $set: { labels: ['MH'] } });
    await leave('housing.evans');
    const { users } = await import('../../src/demo/people.js');
    const evans = users.find(({ _id }) => _id === 'housing.evans')!;
    await hub.hub.models.User.collection.insertOne({ ...evans, _id: 'housing.other', name: 'Ola Other' } as never);
    expect((await sent('housing.other', '', 'HOUSING_OFFICER')).nodes).toEqual([]);
    expect((await sent('housing.evans')).nodes).toHaveLength(1);
  });

  test('one carer sees nothing of another’s, nor of their own once they are suspended', async () => {
    await refer('carer.bell');
    expect((await sent('carer.feldman')).nodes).toEqual([]);
    expect((await sent('carer.bell')).nodes).toHaveLength(1);
    await hub.hub.models.Patient.collection.updateOne({ _id: id } as object, { $set: { 'proxies.0.suspended': true } });
    expect((await sent('carer.bell')).nodes).toEqual([]);
  });

  test('one that was made in error is not there', async () => {
    await refer('gp.osei');
    await hub.hub.models.Entry.collection.updateOne(
      { patientId: id, kind: 'Referral' },
      { $set: { status: 'ENTERED_IN_ERROR' } },
    );
    expect((await sent('gp.osei')).nodes).toEqual([]);
  });

  test('comes in pages', async () => {
    await refer('gp.osei');
    hub.setNow(new Date(NOW.getTime() + 60_000));
    await refer('gp.osei', { organisationId: 'org_X9904' });
    const first = await sent('gp.osei', '(first: 1)');
    expect(first.nodes.map(({ referredTo }: { referredTo: string }) => referredTo)).toEqual([
      'Thames Community Health',
    ]);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await sent('gp.osei', `(first: 1, after: "${first.pageInfo.endCursor}")`);
    expect(second.nodes.map(({ referredTo }: { referredTo: string }) => referredTo)).toEqual(['Riverside Hospital']);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(codeOf(await hub.as('gp.osei', '{ referralsSent(first: 0) { nodes { overdue } } }'))).toBe('BAD_USER_INPUT');
  });
});
