import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { policy } from '../../src/access/policy.js';
import { TRACES_PER_DAY } from '../../src/governance/unusual.js';
import { ADA, DANNY, personas, RUTH } from '../../src/demo/personas.js';
import { audited, codeOf, dataOf, NOW, startHub, stored, type Answer, type TestHub } from '../support/hub.js';
import { refusalOf } from '../support/mistakes.js';
import { personOfRole } from '../support/people.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  hub.setNow(NOW);
  await hub.hub.models.Patient.collection.deleteMany({});
  await hub.hub.models.Entry.collection.deleteMany({});
  await hub.load(...personas());
});
afterAll(() => hub.close());

const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
const change = (person: string, mutation: string, input: object): Promise<Answer> => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  return hub.as(
    person,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { patient { id } relationship { id kind state from to reason grantedBy { name } endedBy { name } renewals { to reason } } } }`,
    { variables: { input: { idempotencyKey: `key-${randomUUID()}`, ...input } } },
  );
};
const NAME = (id: string) => `{ patient(id: "${id}") { name relationship } }`;
const sees = async (person: string, id: string) => {
  const answer = await hub.as(person, NAME(id));
  return answer.data?.patient ?? codeOf(answer);
};
const relationships = async (person: string, id: string) =>
  dataOf(
    await hub.as(
      person,
      `{ patient(id: "${id}") { relationships { id kind state name organisation { name } categories to reason endReason } } }`,
    ),
  ).patient.relationships;

describe('the care team', () => {
  const join = {
    patientId: ADA,
    userId: 'hospital.chen',
    role: 'HOSPITAL_CLINICIAN',
    organisationId: 'org_X9905',
    reason: 'Heart failure clinic',
  };

  test('opens on joining, is renewed, and closes on the minute by itself', async () => {
    expect(await sees('hospital.chen', ADA)).toBe('NOT_FOUND');
    const joined = dataOf(await change('gp.osei', 'addCareTeamMember', { ...join, to: later(24) })).addCareTeamMember;
    expect(joined.relationship).toMatchObject({
      kind: 'CARE_TEAM',
      state: 'OPEN',
      reason: 'Heart failure clinic',
      grantedBy: { name: 'Dr Amara Osei' },
    });
    expect(await sees('hospital.chen', ADA)).toMatchObject({ name: 'Ada Bell', relationship: 'CARE_TEAM' });
    const renewed = dataOf(
      await change('gp.osei', 'renewRelationship', {
        patientId: ADA,
        relationshipId: joined.relationship.id,
        to: later(48),
        reason: 'One more clinic',
      }),
    ).renewRelationship.relationship;
    expect(renewed).toMatchObject({ to: later(48).toISOString(), renewals: [{ reason: 'One more clinic' }] });
    hub.setNow(new Date(later(48).getTime() - 1));
    expect(await sees('hospital.chen', ADA)).toMatchObject({ name: 'Ada Bell' });
    hub.setNow(later(48));
    expect(await sees('hospital.chen', ADA)).toBe('NOT_FOUND');
    const gone = (await relationships('gp.osei', ADA)).find((one: { name: string }) => one.name === 'Dr Wei Chen');
    expect(gone.state).toBe('ENDED');
  });

  test('loses a member who leaves; who leaves is told nothing of the person any more', async () => {
    const { relationship } = dataOf(await change('gp.osei', 'addCareTeamMember', join)).addCareTeamMember;
    const left = dataOf(
      await change('hospital.chen', 'endRelationship', {
        patientId: ADA,
        relationshipId: relationship.id,
        reason: 'Clinic closed',
      }),
    ).endRelationship;
    expect(left).toEqual({ patient: null, relationship: null });
    expect(await sees('hospital.chen', ADA)).toBe('NOT_FOUND');
  });

  test('passes the mark of the named clinician on', async () => {
    await change('gp.osei', 'addCareTeamMember', { ...join, namedClinician: true });
    const { namedClinician } = dataOf(
      await hub.as('gp.osei', `{ patient(id: "${ADA}") { namedClinician { name } } }`),
    ).patient;
    expect(namedClinician.name).toBe('Dr Wei Chen');
    const patient = await hub.hub.models.Patient.findById(ADA).lean();
    expect(patient!.careTeam.filter((member) => member.namedClinician)).toHaveLength(1);
  });

  test.each([
    ['patient.bell', join, 'FORBIDDEN'],
    ['pharmacist.patel', join, 'FORBIDDEN'],
    ['volunteer.marsh', join, 'FORBIDDEN'],
    ['hospital.chen', join, 'FORBIDDEN'],
    ['gp.lowe', join, 'NOT_FOUND'],
    ['gp.osei', { ...join, role: 'SOCIAL_WORKER' }, 'BAD_USER_INPUT'],
    ['gp.osei', { ...join, organisationId: 'org_NONE' }, 'BAD_USER_INPUT'],
    ['gp.osei', { ...join, to: '2020-01-01T00:00:00Z' }, 'BAD_USER_INPUT'],
    ['gp.osei', { ...join, reason: 'x' }, 'BAD_USER_INPUT'],
    [
      'gp.osei',
      { ...join, userId: 'matron.doyle', role: 'COMMUNITY_NURSE', organisationId: 'org_X9904' },
      'BAD_USER_INPUT',
    ],
  ])('%s may not add %j: %s, and nothing is written', async (person, input, code) => {
    const before = await stored(hub);
    expect(codeOf(await change(person, 'addCareTeamMember', input))).toBe(code);
    expect(await stored(hub)).toBe(before);
    if (code !== 'BAD_USER_INPUT') expect((await audited(hub)).at(-1)).toMatchObject({ kind: 'DENIED', code });
  });

  test('the same key adds once; two changes at once never lose one', async () => {
    const input = { ...join, idempotencyKey: 'the-same-key' };
    const [one, two] = [
      await change('gp.osei', 'addCareTeamMember', input),
      await change('gp.osei', 'addCareTeamMember', input),
    ];
    expect(two.data.addCareTeamMember.relationship.id).toBe(one.data.addCareTeamMember.relationship.id);
    const members = [
      ['mental.health.novak', 'MENTAL_HEALTH_PROFESSIONAL', 'org_X9906'],
      ['link.worker.adeyemi', 'LINK_WORKER', 'org_X9906'],
      ['home.carer.mbeki', 'SOCIAL_CARE_SUPPORT', 'org_V0004'],
    ].map(([userId, role, organisationId]) => ({ patientId: RUTH, userId, role, organisationId, reason: 'At once' }));
    const answers = await Promise.all(members.map((member) => change('gp.osei', 'addCareTeamMember', member)));
    for (const answer of answers) dataOf(answer);
    const patient = await hub.hub.models.Patient.findById(RUTH).lean();
    expect(patient!.careTeam.filter(({ reason }) => reason === 'At once')).toHaveLength(members.length);
  });
});

describe('a referral', () => {
  const offer = {
    patientId: RUTH,
    organisationId: 'org_X9906',
    reason: 'Low mood after the diagnosis',
    categories: ['PROBLEMS'],
  };
  const OFFERS = '{ referralOffers { patient { id name telephone } relationship { id reason categories } } }';
  const answer = (person: string, relationshipId: string, accept: boolean, reason?: string) =>
    change(person, 'answerReferral', { patientId: RUTH, relationshipId, accept, reason });

  test('shows a list row until it is accepted, then the ticked pack, and ends 30 days after closure', async () => {
    const { relationship } = dataOf(await change('gp.osei', 'offerReferral', offer)).offerReferral;
    expect(relationship.state).toBe('OFFERED');
    const [row] = dataOf(await hub.as('mental.health.novak', OFFERS)).referralOffers;
    expect(row.patient).toEqual({ id: RUTH, name: 'Ruth Feldman', telephone: null });
    expect(row.relationship.reason).toBe('Low mood after the diagnosis');
    expect(await sees('mental.health.novak', RUTH)).toBe('NOT_FOUND');
    expect(dataOf(await hub.as('hospital.chen', OFFERS)).referralOffers).toEqual([]);

    dataOf(await answer('mental.health.novak', relationship.id, true));
    const pack = `{ patient(id: "${RUTH}") { name telephone relationship record { problems { nodes { name } } medications { nodes { name } } referrals { nodes { referralStatus } } withheld { category reason } } } }`;
    const patient = dataOf(await hub.as('mental.health.novak', pack)).patient;
    expect(patient).toMatchObject({ relationship: 'REFERRAL_RECIPIENT', telephone: '020 7946 0303' });
    expect(patient.record.problems.nodes.length).toBeGreaterThan(0);
    expect(patient.record.medications.nodes).toEqual([]);
    expect(patient.record.withheld).toContainEqual({ category: 'MEDICATIONS', reason: 'RELATIONSHIP' });
    const status = dataOf(
      await hub.as(
        'gp.osei',
        `{ patient(id: "${RUTH}") { record { referrals { nodes { reason referralStatus } } } } }`,
      ),
    );
    expect(status.patient.record.referrals.nodes).toContainEqual({ reason: offer.reason, referralStatus: 'ACCEPTED' });

    const closed = dataOf(
      await change('mental.health.novak', 'endRelationship', {
        patientId: RUTH,
        relationshipId: relationship.id,
        reason: 'Course finished',
        outcome: 'Eight sessions; mood better',
      }),
    ).endRelationship;
    expect(closed.patient.id).toBe(RUTH);
    hub.setNow(new Date(later(30 * 24).getTime() - 1));
    expect(await sees('mental.health.novak', RUTH)).toMatchObject({ name: 'Ruth Feldman' });
    hub.setNow(later(30 * 24));
    expect(await sees('mental.health.novak', RUTH)).toBe('NOT_FOUND');
  });

  test('declined opens nothing, and says why', async () => {
    const { relationship } = dataOf(await change('gp.osei', 'offerReferral', offer)).offerReferral;
    expect(codeOf(await answer('mental.health.novak', relationship.id, false))).toBe('BAD_USER_INPUT');
    dataOf(await answer('mental.health.novak', relationship.id, false, 'Not our area'));
    expect(await sees('mental.health.novak', RUTH)).toBe('NOT_FOUND');
    const after = (await relationships('gp.osei', RUTH)).find((one: { id: string }) => one.id === relationship.id);
    expect(after).toMatchObject({ state: 'ENDED', endReason: 'Not our area' });
  });

  test('is withdrawn before it is answered, by who made it', async () => {
    const { relationship } = dataOf(await change('matron.doyle', 'offerReferral', offer)).offerReferral;
    const end = (person: string) =>
      change(person, 'endRelationship', {
        patientId: RUTH,
        relationshipId: relationship.id,
        reason: 'She would rather not',
      });
    // A pharmacist may not know of a referral to a mental health service: it is as if there were none.
    expect(codeOf(await end('pharmacist.patel'))).toBe('BAD_USER_INPUT');
    expect(codeOf(await end('hospital.chen'))).toBe('NOT_FOUND');
    expect(dataOf(await end('matron.doyle')).endRelationship.relationship.state).toBe('ENDED');
    expect(dataOf(await hub.as('mental.health.novak', OFFERS)).referralOffers).toEqual([]);
    expect(codeOf(await answer('mental.health.novak', relationship.id, true))).toBe('BAD_USER_INPUT');
    const status = dataOf(
      await hub.as(
        'gp.osei',
        `{ patient(id: "${RUTH}") { record { referrals(filter: { status: [RESOLVED] }) { nodes { reason referralStatus } } } } }`,
      ),
    );
    expect(status.patient.record.referrals.nodes).toContainEqual({ reason: offer.reason, referralStatus: 'CANCELLED' });
  });

  test('is answered by its recipient only', async () => {
    const { relationship } = dataOf(await change('gp.osei', 'offerReferral', offer)).offerReferral;
    expect(codeOf(await answer('gp.osei', relationship.id, true))).toBe('BAD_USER_INPUT');
    expect(codeOf(await answer('hospital.chen', relationship.id, true))).toBe('NOT_FOUND');
  });

  test('by somebody who does not edit the plan holds only what they read in full', async () => {
    const input = { patientId: ADA, organisationId: 'org_X9906', reason: 'Seems low', categories: ['PROBLEMS'] };
    const refused = await change('pharmacist.patel', 'offerReferral', input);
    expect(refusalOf(refused)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.categories' });
    dataOf(await change('pharmacist.patel', 'offerReferral', { ...input, categories: ['ALLERGIES'] }));
  });

  test('to a voluntary organisation shows not even a name without explicit consent', async () => {
    dataOf(await change('gp.osei', 'offerReferral', { ...offer, organisationId: 'org_V0001' }));
    expect(dataOf(await hub.as('volunteer.marsh', OFFERS)).referralOffers).toEqual([]);
    dataOf(
      await hub.as(
        'gp.osei',
        `mutation { recordSharingPreference(input: { idempotencyKey: "agreed-to-charity", patientId: "${RUTH}", scope: VOLUNTARY, decision: PERMIT, basis: EXPLICIT, evidence: "told me" }) { patient { id } } }`,
      ),
    );
    expect(dataOf(await hub.as('volunteer.marsh', OFFERS)).referralOffers).toHaveLength(1);
  });
});

describe('a multidisciplinary meeting', () => {
  test('opens its pack from 48 hours before to 24 hours after, to those who attend', async () => {
    const at = later(100);
    dataOf(
      await change('gp.osei', 'planMdtReview', {
        patientId: ADA,
        at,
        attendees: [{ userId: 'hospital.chen', organisationId: 'org_X9905' }],
        categories: ['MEDICATIONS'],
        reason: 'Falls and medicines',
      }),
    );
    const moments: [number, boolean][] = [
      [100 - 48 - 0.01, false],
      [100 - 48, true],
      [100 + 23.99, true],
      [100 + 24, false],
    ];
    for (const [hours, open] of moments) {
      hub.setNow(later(hours));
      const seen = await sees('hospital.chen', ADA);
      expect([hours, seen]).toEqual([hours, open ? { name: 'Ada Bell', relationship: 'MDT_ATTENDEE' } : 'NOT_FOUND']);
    }
    hub.setNow(later(100));
    const record = `{ patient(id: "${ADA}") { record { medications { nodes { name } } problems { nodes { name } } } } }`;
    const { medications, problems } = dataOf(await hub.as('hospital.chen', record)).patient.record;
    expect(medications.nodes.length).toBeGreaterThan(0);
    expect(problems.nodes).toEqual([]);
    expect(await sees('gp.lowe', ADA)).toBe('NOT_FOUND');
  });

  test('is planned by those who keep the minutes', async () => {
    const input = {
      patientId: ADA,
      at: later(100),
      attendees: [{ userId: 'hospital.chen', organisationId: 'org_X9905' }],
      categories: ['MEDICATIONS'],
      reason: 'Falls',
    };
    expect(codeOf(await change('matron.doyle', 'planMdtReview', input))).toBe('FORBIDDEN');
    expect(codeOf(await change('gp.osei', 'planMdtReview', { ...input, attendees: [] }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await change('gp.osei', 'planMdtReview', { ...input, at: NOW }))).toBe('BAD_USER_INPUT');
  });
});

describe('an episode and a proxy', () => {
  test('an episode opens the record to the staff of an organisation until it ends', async () => {
    const { relationship } = dataOf(
      await change('gp.osei', 'openEpisode', { patientId: RUTH, organisationId: 'org_X9905', reason: 'Admitted' }),
    ).openEpisode;
    expect(await sees('hospital.chen', RUTH)).toMatchObject({ relationship: 'SAME_ORGANISATION' });
    dataOf(
      await change('gp.osei', 'endRelationship', {
        patientId: RUTH,
        relationshipId: relationship.id,
        reason: 'Discharged',
      }),
    );
    expect(await sees('hospital.chen', RUTH)).toBe('NOT_FOUND');
  });

  test('the person authorises a proxy; a concern about coercion suspends it; the proxy cannot prolong it', async () => {
    const { relationship } = dataOf(
      await change('patient.whitlock', 'authoriseProxy', {
        patientId: DANNY,
        userId: 'carer.bell',
        reason: 'My aunt helps me',
        to: later(24),
      }),
    ).authoriseProxy;
    const id = { patientId: DANNY, relationshipId: relationship.id };
    expect(await sees('carer.bell', DANNY)).toMatchObject({ name: 'Danny Whitlock', relationship: 'PROXY' });
    expect(codeOf(await change('carer.bell', 'renewRelationship', { ...id, reason: 'I want to stay' }))).toBe(
      'FORBIDDEN',
    );
    dataOf(await change('gp.lowe', 'suspendProxy', { ...id, suspended: true, reason: 'Danny seems afraid of her' }));
    expect(await sees('carer.bell', DANNY)).toBe('NOT_FOUND');
    dataOf(await change('gp.lowe', 'suspendProxy', { ...id, suspended: false, reason: 'Talked it over' }));
    expect(await sees('carer.bell', DANNY)).toMatchObject({ relationship: 'PROXY' });
  });
});

describe('standing ends with what it rests on', () => {
  const DAY = 24;
  const episodeOf = async (id: string) =>
    (await hub.hub.models.Patient.findById(id).lean())!.episodes.find(({ carriedBy }) => carriedBy)!;

  test('an episode that a member opens for their own organisation ends with the membership', async () => {
    const patient = await hub.hub.models.Patient.findById(RUTH).lean();
    const membership = patient!.careTeam.find(({ userId }) => userId === 'matron.doyle')!;
    dataOf(
      await change('matron.doyle', 'openEpisode', {
        patientId: RUTH,
        organisationId: 'org_X9904',
        reason: 'Our caseload',
      }),
    );
    expect((await episodeOf(RUTH)).carriedBy).toBe(membership.id);
    dataOf(
      await change('gp.osei', 'endRelationship', {
        patientId: RUTH,
        relationshipId: membership.id,
        reason: 'Moved on',
      }),
    );
    expect((await episodeOf(RUTH)).to).toEqual(NOW);
    expect(await sees('matron.doyle', RUTH)).toBe('NOT_FOUND');
  });

  test('it ends no later than the membership that carries it, and is not prolonged past it', async () => {
    const patient = await hub.hub.models.Patient.findById(RUTH).lean();
    const index = patient!.careTeam.findIndex(({ userId }) => userId === 'matron.doyle');
    const to = later(10 * DAY);
    await hub.hub.models.Patient.collection.updateOne({ _id: RUTH } as object, {
      $set: { [`careTeam.${index}.to`]: to },
    });
    dataOf(
      await change('matron.doyle', 'openEpisode', {
        patientId: RUTH,
        organisationId: 'org_X9904',
        reason: 'Our caseload',
      }),
    );
    expect((await episodeOf(RUTH)).to).toEqual(to);
    const { id } = await episodeOf(RUTH);
    dataOf(await change('gp.osei', 'renewRelationship', { patientId: RUTH, relationshipId: id, reason: 'Longer' }));
    expect((await episodeOf(RUTH)).to).toEqual(to);
  });

  test('the registered practice, which reads the record anyway, opens none for itself', async () => {
    const answer = await change('nurse.reid', 'openEpisode', {
      patientId: ADA,
      organisationId: 'org_X9902',
      reason: 'To stay',
    });
    expect(refusalOf(answer)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.organisationId' });
  });

  const limits: [string, object, number][] = [
    ['addCareTeamMember', { userId: 'hospital.chen', role: 'HOSPITAL_CLINICIAN', organisationId: 'org_X9905' }, 366],
    ['openEpisode', { organisationId: 'org_X9905' }, 366],
    ['authoriseProxy', { userId: 'carer.feldman', evidence: 'Signed form' }, 731],
  ];
  test.each(limits)('%s ends by itself, after %j at most %d days', async (mutation, input, days) => {
    const ask = (more: object) => change('gp.osei', mutation, { patientId: ADA, reason: 'Agreed', ...input, ...more });
    for (const to of [later(days * DAY + 1), '2099-01-01T00:00:00.000Z', later(-1)])
      expect(refusalOf(await ask({ to }))).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.to' });
    const made = dataOf(await ask({}))[mutation].relationship;
    expect(made.to).toBe(later(days * DAY).toISOString());
  });
});

describe('a proxy', () => {
  const authorise = (person: string, more: object = {}) =>
    change(person, 'authoriseProxy', { patientId: DANNY, userId: 'carer.bell', reason: 'She helps me', ...more });
  const suspend = (relationshipId: string, suspended: boolean) =>
    change('gp.lowe', 'suspendProxy', { patientId: DANNY, relationshipId, suspended, reason: 'Danny seems afraid' });

  test('is one per person and carer', async () => {
    dataOf(await authorise('patient.whitlock'));
    const again = await authorise('patient.whitlock');
    expect(refusalOf(again)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.userId' });
  });

  test('who is suspended stays suspended, whoever adds or ends what, until a professional resumes it', async () => {
    const { id } = dataOf(await authorise('patient.whitlock')).authoriseProxy.relationship;
    dataOf(await suspend(id, true));
    expect(codeOf(await authorise('patient.whitlock'))).toBe('BAD_USER_INPUT');
    dataOf(
      await change('patient.whitlock', 'endRelationship', {
        patientId: DANNY,
        relationshipId: id,
        reason: 'Start anew',
      }),
    );
    expect(codeOf(await authorise('patient.whitlock'))).toBe('BAD_USER_INPUT');
    expect(codeOf(await authorise('gp.lowe', { evidence: 'Signed form' }))).toBe('BAD_USER_INPUT');
    expect(await sees('carer.bell', DANNY)).toBe('NOT_FOUND');
    dataOf(await suspend(id, false));
    dataOf(await authorise('patient.whitlock'));
    expect(await sees('carer.bell', DANNY)).toMatchObject({ relationship: 'PROXY' });
  });

  test('is authorised by a professional on evidence, and by the person on their word alone', async () => {
    expect(refusalOf(await authorise('gp.lowe'))).toMatchObject({ field: 'input.evidence' });
    const claimed = await authorise('patient.whitlock', { basis: 'LASTING_POWER_OF_ATTORNEY', evidence: 'A deed' });
    expect(refusalOf(claimed)).toMatchObject({ field: 'input.basis' });
    dataOf(await authorise('gp.lowe', { basis: 'LASTING_POWER_OF_ATTORNEY', evidence: 'OPG 7001 2345' }));
    const { proxies } = (await hub.hub.models.Patient.findById(DANNY).lean())!;
    expect(proxies.at(-1)).toMatchObject({ basis: 'LASTING_POWER_OF_ATTORNEY', evidence: 'OPG 7001 2345' });
  });

  test('somebody whose role does not lead is neither named clinician nor coordinator', async () => {
    const join = { patientId: ADA, userId: 'housing.evans', role: 'HOUSING_OFFICER', organisationId: 'org_X9907' };
    for (const mark of ['namedClinician', 'careCoordinator']) {
      const answer = await change('gp.osei', 'addCareTeamMember', { ...join, [mark]: true, reason: 'Leads' });
      expect(refusalOf(answer)).toMatchObject({ code: 'BAD_USER_INPUT', field: `input.${mark}` });
    }
  });
});

describe('exact trace', () => {
  const TRACE =
    'query ($n: NHSNumber, $name: String, $dob: Date, $postcode: String) { tracePatient(nhsNumber: $n, name: $name, dateOfBirth: $dob, postcode: $postcode) { patientId } }';
  const trace = (person: string, variables: object) => hub.as(person, TRACE, { variables: { ...variables } });
  const whole = { name: 'ruth FELDMAN', dob: '1958-09-09', postcode: 'se167zz' };

  test('finds by number, or by name, birth and postcode together, and tells nothing else; it is audited', async () => {
    for (const variables of [{ n: '999 000 3742' }, whole]) {
      const answer = await trace('paramedic.hughes', variables);
      expect(dataOf(answer)).toEqual({ tracePatient: { patientId: RUTH } });
      expect((await audited(hub)).at(-1)).toMatchObject({
        kind: 'READ',
        patientId: RUTH,
        categories: [],
        relationship: 'NONE',
      });
    }
    expect(await sees('paramedic.hughes', RUTH)).toBe('NOT_FOUND');
  });

  test('is one row of the audit each, found or not, whatever else the document asks', async () => {
    const before = (await audited(hub)).length;
    const answer = await hub.as(
      'paramedic.hughes',
      `{ a: tracePatient(nhsNumber: "9990003742") { patientId } b: tracePatient(nhsNumber: "9990003742") { patientId }
         c: tracePatient(nhsNumber: "9990000018") { patientId } d: tracePatient(nhsNumber: "9990000018") { patientId } }`,
    );
    expect(answer.data).toEqual({ a: { patientId: RUTH }, b: { patientId: RUTH }, c: null, d: null });
    const rows = (await audited(hub)).slice(before);
    expect(rows.map(({ kind, patientId, code, traced }) => [kind, patientId, code, traced]).sort()).toEqual([
      ['DENIED', null, 'NOT_FOUND', true],
      ['DENIED', null, 'NOT_FOUND', true],
      ['READ', RUTH, null, true],
      ['READ', RUTH, null, true],
    ]);
  });

  test('gives an id only where it serves something: by the matrix, and within the ceiling of a system', async () => {
    const asSystem = async (client: string, number: string) => {
      const token = await hub.issuer.sign(client, hub.hub.now(), { clientId: client });
      const response = await hub.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        payload: JSON.stringify({ query: TRACE, variables: { n: number } }),
      });
      return JSON.parse(response.body).data.tracePatient;
    };
    // Nobody of the pharmacy looks after her for the moment.
    await hub.hub.models.Patient.updateOne(
      { _id: RUTH },
      { $pull: { careTeam: { 'organisation.id': 'org_X9903' }, episodes: { organisationId: 'org_X9903' } } },
    );
    // It neither refers people nor breaks the glass: that the person is known is all it is told.
    expect(await asSystem('greenland-pharmacy-system', '9990003742')).toEqual({ patientId: null });
    for (const { role, key } of policy.roles.filter(({ consentScope }) => consentScope === 'DIRECT_CARE')) {
      const grant = (category: 'DEMOGRAPHICS' | 'REFERRALS_TASKS') => policy.grants[role][category].code;
      const serves =
        /^[rs]/.test(grant('DEMOGRAPHICS')) &&
        (/[ow]$/.test(grant('REFERRALS_TASKS')) || policy.roles.find((one) => one.key === key)!.mayBreakGlass);
      const { tracePatient } = dataOf(await trace(personOfRole(role), { n: '9990003742' }));
      expect([role, tracePatient.patientId]).toEqual([role, serves ? RUTH : null]);
    }
  });

  test('stands out where somebody traces a great many, found or not', async () => {
    const many = (from: number, to: number) =>
      `{ ${Array.from({ length: to - from }, (_, i) => `t${i}: tracePatient(name: "Nobody ${from + i}", dateOfBirth: "1950-01-01", postcode: "SE1 1ZZ") { patientId }`).join(' ')} }`;
    const rows = async () =>
      dataOf(
        await hub.as('privacy.stone', '{ unusualAccess(reason: TRACES) { userId count description patient { id } } }'),
      ).unusualAccess.filter(({ userId }: { userId: string }) => userId === 'hospital.chen');
    for (let i = 0; i < TRACES_PER_DAY - 1; i += 5)
      await hub.as('hospital.chen', many(i, Math.min(i + 5, TRACES_PER_DAY - 1)));
    dataOf(await trace('hospital.chen', { n: '9990003742' }));
    await audited(hub);
    const traced = (await audited(hub)).filter((event) => event.traced && event.userId === 'hospital.chen').length;
    expect(await rows()).toEqual(traced > TRACES_PER_DAY ? [expect.objectContaining({ count: traced })] : []);
    await hub.as('hospital.chen', many(100, 101));
    await audited(hub);
    const [row] = await rows();
    expect(row).toMatchObject({ count: Math.max(traced, TRACES_PER_DAY) + 1, patient: null });
    expect(row.description).toMatch(/Traced people \d+ times in one day/);
  });

  test.each([
    [{ name: 'Ruth Feldman', dob: '1958-09-09' }, 'BAD_USER_INPUT'],
    [{}, 'BAD_USER_INPUT'],
    [{ n: '9990003742', name: 'Ruth Feldman' }, 'BAD_USER_INPUT'],
    [{ ...whole, name: 'Ruth' }, 'NOT_FOUND'],
    [{ ...whole, postcode: 'SE16' }, 'NOT_FOUND'],
  ])('%j: %s', async (variables, code) => {
    expect(codeOf(await trace('paramedic.hughes', variables))).toBe(code);
  });

  test('is for health and social care, and never confirms a hidden address', async () => {
    for (const person of ['volunteer.marsh', 'housing.evans', 'carer.bell', 'patient.bell', 'analyst.roy'])
      expect(codeOf(await trace(person, whole))).toBe('FORBIDDEN');
    await hub.hub.models.Patient.collection.updateOne({ _id: RUTH } as object, { $set: { locationHidden: true } });
    expect(codeOf(await trace('paramedic.hughes', whole))).toBe('NOT_FOUND');
    dataOf(await trace('paramedic.hughes', { n: '9990003742' }));
  });
});

describe('the neighbourhood', () => {
  const LIST =
    '{ neighbourhood { totalCount nodes { id name dateOfBirth telephone relationship record { problems { nodes { name } } } } } }';
  test('is a list row for those who work there, and never names a hidden location', async () => {
    const list = async () => dataOf(await hub.as('gp.lowe', LIST)).neighbourhood;
    await hub.hub.models.Patient.collection.updateOne({ _id: ADA } as object, { $set: { neighbourhood: 'BOROUGH' } });
    const { totalCount, nodes } = await list();
    expect(totalCount).toBe(1);
    expect(nodes).toEqual([
      {
        id: ADA,
        name: 'Ada Bell',
        dateOfBirth: expect.any(String),
        telephone: null,
        relationship: 'SAME_NEIGHBOURHOOD',
        record: { problems: null },
      },
    ]);
    expect(await sees('gp.lowe', ADA)).toBe('NOT_FOUND');
    await hub.hub.models.Patient.collection.updateOne({ _id: ADA } as object, { $set: { locationHidden: true } });
    expect(await list()).toEqual({ totalCount: 0, nodes: [] });
  });
});

describe('objections', () => {
  const record = async (person: string) =>
    dataOf(
      await hub.as(
        person,
        `mutation { recordSharingPreference(input: { idempotencyKey: "${randomUUID()}", patientId: "${ADA}", scope: DIRECT_CARE, decision: DENY, basis: EXPLICIT, categories: [MEDICATIONS], evidence: "said so" }) { patient { sharingPreferences { id objectionOutcome } } } }`,
      ),
    ).recordSharingPreference.patient.sharingPreferences.at(-1);
  const decide = (person: string, preferenceId: string, uphold: boolean) =>
    hub.as(
      person,
      `mutation ($i: DecideObjectionInput!) { decideObjection(input: $i) { patient { sharingPreferences { id objectionOutcome decisionReason } } } }`,
      {
        variables: {
          i: { idempotencyKey: randomUUID(), patientId: ADA, preferenceId, uphold, reason: 'Talked it over with Ada' },
        },
      },
    );

  test('are recorded, decided by somebody whose organisation they are not about, and restrict from the next request on', async () => {
    const medicines = async () =>
      dataOf(
        await hub.as('pharmacist.patel', `{ patient(id: "${ADA}") { record { medications { nodes { name } } } } }`),
      ).patient.record.medications.nodes;
    const { id, objectionOutcome } = await record('patient.bell');
    expect(objectionOutcome).toBe('RECORDED');
    expect((await medicines()).length).toBeGreaterThan(0);
    expect(codeOf(await decide('patient.bell', id, true))).toBe('FORBIDDEN');
    expect(codeOf(await decide('gp.osei', id, true))).toBe('FORBIDDEN');
    const decided = dataOf(await decide('privacy.stone', id, true)).decideObjection.patient.sharingPreferences.at(-1);
    expect(decided).toMatchObject({ objectionOutcome: 'UPHELD', decisionReason: 'Talked it over with Ada' });
    expect(await medicines()).toEqual([]);
    dataOf(await decide('privacy.stone', id, false));
    expect((await medicines()).length).toBeGreaterThan(0);
  });
});

describe('names of services that tell a diagnosis', () => {
  test('are left out for readers without clearance: team, relationships, origin of entries', async () => {
    const ask = `{ patient(id: "${DANNY}") { careTeam { name organisation { name } } careCoordinator { name organisation { name } } relationships { kind organisation { name } } record { goals { nodes { provenance { custodian { name } author { name } } } } contacts { nodes { service } } } } }`;
    const seen = (await hub.as('pharmacist.patel', ask)).body;
    expect(seen).not.toMatch(/Mental Health|Probation/);
    expect(seen).toMatch(/Tolu Adeyemi/);
    expect((await hub.as('gp.lowe', ask)).body).toMatch(/Southbank Mental Health/);
  });
});
