import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ADA, DANNY, personas, RUTH } from '../../src/demo/personas.js';
import { unreviewedCount } from '../../src/overrides/review.js';
import { workingDaysAfter } from '../../src/overrides/view.js';
import { audited, codeOf, dataOf, NOW, startHub, stored, type TestHub } from '../support/hub.js';
import { fullPerson, personOfRole, preferring } from '../support/people.js';
import { policy } from '../../src/access/policy.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  hub.setNow(NOW);
  await hub.hub.chain.settle();
  for (const model of ['Patient', 'Entry', 'Override', 'Notice', 'AuditBlock'] as const)
    await hub.hub.models[model].collection.deleteMany({});
  await hub.load(...personas());
});
afterAll(() => hub.close());

const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);
const WHY = 'Collapsed at home, unconscious, nobody there who knows her';
const change = (person: string, mutation: string, input: object, selected = '') => {
  const types: Record<string, string> = {
    renewBreakGlass: 'BreakGlassChange',
    confirmSealedAccess: 'BreakGlassChange',
  };
  const type = types[mutation] ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}`;
  return hub.as(
    person,
    `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { override { id kind to open status renewals { to } sealedExplanation releasedAt labels review { outcome } } ${selected} } }`,
    { variables: { input: { idempotencyKey: randomUUID(), ...input } } },
  );
};
const breakGlass = async (person: string, patientId: string, more: object = {}) =>
  dataOf(await change(person, 'breakGlass', { patientId, reason: 'LIFE_OR_LIMB', explanation: WHY, ...more }))
    .breakGlass.override;
const RECORD = (id: string) =>
  `{ patient(id: "${id}") { name relationship address { postcode } record { medications { nodes { name } } advanceCare { nodes { cprStatus whatShouldHappen } } problems { nodes { name } } notes { nodes { category text } } withheld { category reason breakGlass } } } }`;
const notices = async (person: string) =>
  dataOf(await hub.as(person, '{ notices { unreadCount nodes { id type text read overrideId } } }')).notices;

describe('breaking the glass', () => {
  test('opens chosen categories of one person for 60 minutes, and is on disk before it opens anything', async () => {
    expect(codeOf(await hub.as('paramedic.hughes', RECORD(RUTH)))).toBe('NOT_FOUND');
    const override = await breakGlass('paramedic.hughes', RUTH, {
      categories: ['MEDICATIONS', 'ADVANCE_CARE', 'CARE_PLAN', 'MENTAL_HEALTH_NOTES'],
    });
    expect(override).toMatchObject({
      kind: 'BREAK_GLASS',
      open: true,
      status: 'UNREVIEWED',
      to: minutes(60).toISOString(),
    });
    const { record, ...patient } = dataOf(await hub.as('paramedic.hughes', RECORD(RUTH))).patient;
    expect(patient).toMatchObject({ name: 'Ruth Feldman', relationship: 'BREAK_GLASS', address: null });
    expect(record.medications.nodes).toHaveLength(3);
    expect(record.advanceCare.nodes[0]).toMatchObject({ cprStatus: 'NOT_FOR_CPR' });
    expect(record.problems).toBeNull();
    // Never the role's grant: a paramedic reads mental health notes at summary level, whatever is chosen.
    expect(record.withheld).toContainEqual({ category: 'MENTAL_HEALTH_NOTES', reason: 'ROLE', breakGlass: false });
    const events = (await audited(hub)).filter(({ patientId }) => patientId === RUTH);
    expect(events.at(-2)).toMatchObject({
      kind: 'OVERRIDE',
      userId: 'paramedic.hughes',
      overrides: [{ id: override.id }],
    });
    expect(events.at(-1)).toMatchObject({
      kind: 'READ',
      relationship: 'BREAK_GLASS',
      overrides: [{ id: override.id }],
    });
    hub.setNow(new Date(minutes(60).getTime() - 1));
    dataOf(await hub.as('paramedic.hughes', RECORD(RUTH)));
    hub.setNow(minutes(60));
    expect(codeOf(await hub.as('paramedic.hughes', RECORD(RUTH)))).toBe('NOT_FOUND');
  });

  test('opens one person only, to one person in one role only', async () => {
    await breakGlass('paramedic.hughes', RUTH);
    expect(codeOf(await hub.as('paramedic.hughes', RECORD(ADA)))).toBe('NOT_FOUND');
    expect(codeOf(await hub.as('hospital.chen', RECORD(RUTH)))).toBe('NOT_FOUND');
  });

  test('opens nothing to write', async () => {
    await breakGlass('hospital.chen', RUTH);
    const before = await stored(hub);
    const write = await hub.as(
      'hospital.chen',
      `mutation { recordSharingPreference(input: { idempotencyKey: "not-in-an-emergency", patientId: "${RUTH}", scope: RESEARCH, decision: DENY, basis: EXPLICIT, evidence: "said so" }) { patient { id } } }`,
    );
    expect(codeOf(write)).toBe('FORBIDDEN');
    expect(await stored(hub)).toBe(before);
  });

  test('lifts an upheld objection and is named as the way in where it would help', async () => {
    await hub.hub.models.Patient.collection.updateOne({ _id: RUTH } as object, {
      $push: {
        sharingPreferences: {
          id: 'shp_no',
          scope: 'DIRECT_CARE',
          decision: 'DENY',
          basis: 'EXPLICIT',
          organisations: [],
          categories: ['MEDICATIONS'],
          objectionOutcome: 'UPHELD',
          evidence: 'said so',
          from: new Date(0),
          to: null,
        },
      } as object,
    });
    const before = dataOf(await hub.as('matron.doyle', RECORD(RUTH))).patient.record;
    expect(before.medications.nodes).toEqual([]);
    expect(before.withheld).toContainEqual({ category: 'MEDICATIONS', reason: 'CONSENT', breakGlass: true });
    await breakGlass('matron.doyle', RUTH, { categories: ['MEDICATIONS'] });
    const after = dataOf(await hub.as('matron.doyle', RECORD(RUTH))).patient;
    expect(after.record.medications.nodes).toHaveLength(3);
    expect(after.relationship).toBe('CARE_TEAM');
    expect((await audited(hub)).at(-1)!.overrides).toHaveLength(1);
  });

  test('is renewed once, ended early, and never stacked', async () => {
    const { id } = await breakGlass('paramedic.hughes', RUTH);
    const again = { patientId: RUTH, reason: 'LIFE_OR_LIMB', explanation: WHY };
    expect(codeOf(await change('paramedic.hughes', 'breakGlass', again))).toBe('CONFLICT');
    hub.setNow(minutes(50));
    const more = { overrideId: id, explanation: 'Still waiting for the second ambulance' };
    const renewed = dataOf(await change('paramedic.hughes', 'renewBreakGlass', more)).renewBreakGlass.override;
    expect(renewed.to).toBe(minutes(110).toISOString());
    expect(codeOf(await change('paramedic.hughes', 'renewBreakGlass', more))).toBe('CONFLICT');
    expect(codeOf(await change('hospital.chen', 'renewBreakGlass', more))).toBe('NOT_FOUND');
    hub.setNow(minutes(100));
    dataOf(await hub.as('paramedic.hughes', RECORD(RUTH)));
    dataOf(await change('paramedic.hughes', 'endOverride', { overrideId: id }));
    expect(codeOf(await hub.as('paramedic.hughes', RECORD(RUTH)))).toBe('NOT_FOUND');
    expect(codeOf(await change('paramedic.hughes', 'renewBreakGlass', more))).toBe('CONFLICT');
  });

  test('the same key breaks it once', async () => {
    const input = { patientId: RUTH, reason: 'LIFE_OR_LIMB', explanation: WHY, idempotencyKey: 'one-emergency' };
    const [one, two] = [
      await change('paramedic.hughes', 'breakGlass', input),
      await change('paramedic.hughes', 'breakGlass', input),
    ];
    expect(dataOf(two).breakGlass.override.id).toBe(dataOf(one).breakGlass.override.id);
    expect(await hub.hub.models.Override.countDocuments()).toBe(1);
  });

  test('does not fail because the care team changes at the same moment', async () => {
    const join = (userId: string, role: string, organisationId: string) =>
      hub.as(
        'gp.osei',
        'mutation ($i: AddCareTeamMemberInput!) { addCareTeamMember(input: $i) { relationship { id } } }',
        {
          variables: {
            i: { idempotencyKey: randomUUID(), patientId: RUTH, userId, role, organisationId, reason: 'At once' },
          },
        },
      );
    const [glass] = await Promise.all([
      breakGlass('paramedic.hughes', RUTH),
      join('mental.health.novak', 'MENTAL_HEALTH_PROFESSIONAL', 'org_X9906'),
      join('home.carer.mbeki', 'SOCIAL_CARE_SUPPORT', 'org_V0004'),
      breakGlass('hospital.chen', RUTH),
    ]);
    expect(glass.open).toBe(true);
    expect((await hub.hub.models.Patient.findById(RUTH).lean())!.overrides).toHaveLength(2);
  });

  test('the same key at the same moment breaks it once', async () => {
    const input = { patientId: RUTH, reason: 'LIFE_OR_LIMB', explanation: WHY, idempotencyKey: 'at-the-same-moment' };
    const answers = await Promise.all([1, 2, 3].map(() => change('paramedic.hughes', 'breakGlass', input)));
    expect(new Set(answers.map((answer) => dataOf(answer).breakGlass.override.id)).size).toBe(1);
    expect(await hub.hub.models.Override.countDocuments()).toBe(1);
    expect(await hub.hub.models.Notice.countDocuments()).toBe(3);
  });

  test.each([
    ['gp.lowe', { explanation: 'too short' }, 'BAD_USER_INPUT'],
    ['gp.lowe', { categories: [] }, 'BAD_USER_INPUT'],
    ['gp.lowe', { patientId: 'pat_nobody' }, 'NOT_FOUND'],
    ['pharmacist.patel', {}, 'FORBIDDEN'],
    ['volunteer.marsh', {}, 'FORBIDDEN'],
    ['reception.khan', {}, 'FORBIDDEN'],
    ['patient.bell', {}, 'FORBIDDEN'],
    ['privacy.stone', {}, 'FORBIDDEN'],
    [null, {}, 'UNAUTHENTICATED'],
  ])('%s with %j: %s, nothing written', async (person, more, code) => {
    const before = await stored(hub);
    const input = { patientId: RUTH, reason: 'LIFE_OR_LIMB', explanation: WHY, ...more };
    expect(codeOf(await change(person as string, 'breakGlass', input))).toBe(code);
    expect(await stored(hub)).toBe(before);
    expect(await hub.hub.models.Override.countDocuments()).toBe(0);
    expect(await hub.hub.models.Notice.countDocuments()).toBe(0);
  });

  test('sealed entries need a second confirmation; a hidden address stays hidden', async () => {
    await hub.hub.models.Patient.collection.updateOne({ _id: DANNY } as object, {
      $set: { registeredPractice: null, careTeam: [], locationHidden: true },
    });
    const { id } = await breakGlass('gp.osei', DANNY, {
      categories: ['SEXUAL_REPRODUCTIVE', 'CONTACT_DETAILS', 'HOME_ACCESS'],
    });
    const sealed = async () => {
      const { record, address } = dataOf(await hub.as('gp.osei', RECORD(DANNY))).patient;
      expect(address).toBeNull();
      return record.notes.nodes.map(({ category }: { category: string }) => category);
    };
    expect(await sealed()).toEqual([]);
    const why = { overrideId: id, explanation: 'Suspected sepsis after a procedure; need the history' };
    const confirmed = dataOf(await change('gp.osei', 'confirmSealedAccess', why)).confirmSealedAccess.override;
    expect(confirmed.labels).toEqual(['MH', 'SUB', 'RCGP', 'GRA']);
    expect(await sealed()).toEqual(['SEXUAL_REPRODUCTIVE']);
    expect((await notices('privacy.stone')).nodes.map(({ type }: { type: string }) => type)).toEqual([
      'SEALED_ACCESS',
      'BREAK_GLASS',
    ]);
  });
});

describe('it is always noticed', () => {
  test('privacy officer, named clinician and coordinator are told at once, without a name of the person', async () => {
    await breakGlass('paramedic.hughes', RUTH);
    for (const person of ['privacy.stone', 'gp.osei', 'coordinator.grant']) {
      const { nodes, unreadCount } = await notices(person);
      expect([person, unreadCount]).toEqual([person, 1]);
      expect(nodes[0]).toMatchObject({ type: 'BREAK_GLASS', read: false });
      expect(nodes[0].text).toMatch(/Paramedic Rhys Hughes, City Ambulance, broke the glass \(LIFE_OR_LIMB\)/);
      expect(nodes[0].text).not.toMatch(/Ruth|Feldman|999/);
    }
    for (const person of ['patient.feldman', 'matron.doyle', 'pharmacist.patel'])
      expect((await notices(person)).nodes).toEqual([]);
    const { nodes } = await notices('gp.osei');
    const marked = await hub.as(
      'gp.osei',
      `mutation { markNoticesRead(input: { idempotencyKey: "read-them-all", noticeIds: ["${nodes[0].id}"] }) { unreadCount } }`,
    );
    expect(dataOf(marked).markNoticesRead.unreadCount).toBe(0);
    expect((await notices('privacy.stone')).unreadCount).toBe(1);
  });

  test('is reviewed by the privacy officer; then the person is told and finds it in the access log', async () => {
    const { id } = await breakGlass('paramedic.hughes', RUTH);
    dataOf(await hub.as('paramedic.hughes', RECORD(RUTH)));
    await audited(hub);
    const LOG = `{ patient(id: "${RUTH}") { accessLog(first: 50) { nodes { description why role overrides } } } }`;
    const log = async (person: string) =>
      dataOf(await hub.as(person, LOG)).patient.accessLog.nodes.filter(
        ({ role }: { role: string }) => role === 'PARAMEDIC',
      );
    expect(await log('patient.feldman')).toEqual([]);
    expect((await log('privacy.stone')).length).toBe(2);
    const QUEUE =
      '{ overrideQueue(status: UNREVIEWED) { totalCount unreviewedCount nodes { id patient { id } explanation by { name } reviewDue } } }';
    const queue = dataOf(await hub.as('privacy.stone', QUEUE)).overrideQueue;
    expect(queue).toMatchObject({
      totalCount: 1,
      unreviewedCount: 1,
      nodes: [{ id, patient: { id: RUTH }, explanation: WHY, by: { name: 'Rhys Hughes' } }],
    });
    expect(await unreviewedCount(hub)).toBe(1);
    for (const person of ['gp.osei', 'paramedic.hughes', 'patient.feldman', 'admin.fox'])
      expect(codeOf(await hub.as(person, QUEUE))).toBe('FORBIDDEN');

    const review = (outcome: string, more: object = {}) =>
      change('privacy.stone', 'reviewOverride', {
        overrideId: id,
        outcome,
        comment: 'Looked at the call log',
        ...more,
      });
    expect(dataOf(await review('QUERY')).reviewOverride.override.status).toBe('UNREVIEWED');
    expect(await log('patient.feldman')).toEqual([]);
    expect(dataOf(await review('APPROPRIATE')).reviewOverride.override.status).toBe('REVIEWED');
    expect(codeOf(await review('INAPPROPRIATE'))).toBe('CONFLICT');
    expect(await unreviewedCount(hub)).toBe(0);
    expect((await notices('paramedic.hughes')).nodes[0].text).toMatch(/APPROPRIATE/);
    expect((await notices('patient.feldman')).nodes[0].text).toMatch(/A privacy officer has looked at it/);
    expect(await log('patient.feldman')).toEqual([
      expect.objectContaining({
        description: 'Paramedic at City Ambulance read your record.',
        why: 'It was an emergency; a privacy officer reviews it.',
        overrides: ['BREAK_GLASS'],
      }),
      expect.objectContaining({ description: expect.stringMatching(/exception/) }),
    ]);
  });

  test('where telling would do serious harm, the person is not told; it is overdue after two working days', async () => {
    const { id } = await breakGlass('paramedic.hughes', RUTH);
    const overdue = async () =>
      dataOf(await hub.as('privacy.stone', '{ overrideQueue(status: OVERDUE) { totalCount } }')).overrideQueue
        .totalCount;
    expect(await overdue()).toBe(0);
    hub.setNow(new Date(workingDaysAfter(NOW, 2).getTime() + 1));
    expect(await overdue()).toBe(1);
    await change('privacy.stone', 'reviewOverride', {
      overrideId: id,
      outcome: 'INAPPROPRIATE',
      comment: 'Incident 1',
      withholdFromPerson: true,
    });
    expect((await notices('patient.feldman')).nodes).toEqual([]);
    expect(await overdue()).toBe(0);
  });

  test('working days leave weekends out', () => {
    expect(workingDaysAfter(new Date('2026-03-27T10:00:00Z'), 2).toISOString()).toBe('2026-03-31T10:00:00.000Z');
    expect(workingDaysAfter(new Date('2026-03-30T10:00:00Z'), 2).toISOString()).toBe('2026-04-01T10:00:00.000Z');
  });
});

describe('disclosures', () => {
  const safeguarding = {
    patientId: DANNY,
    organisationId: 'org_V0002',
    categories: ['HOUSING', 'SAFEGUARDING'],
    basis: 'CARE_ACT_2014_SAFEGUARDING',
    consentSought: false,
    explanation: 'Threats against a neighbour; probation must know tonight',
  };
  const once = {
    patientId: DANNY,
    organisationId: 'org_V0002',
    categories: ['CONTACTS'],
    basis: 'CRIMINAL_JUSTICE_ACT_2003_SECTION_325',
    explanation: 'MAPPA meeting asks for the date of the last contact',
  };

  test('for safeguarding beat withdrawn consent for 72 hours, within the grant of the recipient role', async () => {
    const seen = async () => {
      const answer = await hub.as('probation.ward', RECORD(DANNY));
      return answer.data?.patient;
    };
    expect((await seen()).name).toBeNull();
    const { id } = dataOf(await change('social.worker.okafor', 'discloseForSafeguarding', safeguarding))
      .discloseForSafeguarding.override;
    const opened = await seen();
    expect(opened.name).toBe('Danny Whitlock');
    expect(opened.record.withheld).toContainEqual({ category: 'HOUSING', reason: 'ROLE', breakGlass: false });
    expect(opened.record.withheld).toContainEqual({ category: 'PROBLEMS', reason: 'ROLE', breakGlass: false });
    await audited(hub);
    const LOG = `{ patient(id: "${DANNY}") { accessLog(first: 100) { nodes { overrides } } } }`;
    const told = async () =>
      dataOf(await hub.as('patient.whitlock', LOG)).patient.accessLog.nodes.some(
        ({ overrides }: { overrides: string[] }) => overrides.includes('SAFEGUARDING'),
      );
    expect(await told()).toBe(false);
    await change('privacy.stone', 'reviewOverride', {
      overrideId: id,
      outcome: 'APPROPRIATE',
      comment: 'Right to tell',
    });
    expect(await told()).toBe(false);
    expect(codeOf(await change('pharmacist.patel', 'releaseDisclosure', { overrideId: id }))).toBe('FORBIDDEN');
    dataOf(await change('social.worker.okafor', 'releaseDisclosure', { overrideId: id }));
    expect(await told()).toBe(true);
    hub.setNow(minutes(72 * 60));
    expect((await seen()).name).toBeNull();
  });

  test('never open sealed entries unless they are named', async () => {
    const input = { ...safeguarding, organisationId: 'org_X9902', categories: ['SEXUAL_REPRODUCTIVE'] };
    const sealed = async () => {
      const { data } = await hub.as('gp.osei', RECORD(DANNY));
      return data.patient.record.notes.nodes.length;
    };
    const first = dataOf(await change('gp.lowe', 'discloseForSafeguarding', input)).discloseForSafeguarding.override;
    expect(await sealed()).toBe(0);
    dataOf(await change('gp.lowe', 'endOverride', { overrideId: first.id }));
    dataOf(await change('gp.lowe', 'discloseForSafeguarding', { ...input, sealedLabels: ['RCGP'] }));
    expect(await sealed()).toBe(1);
    const wrong = await change('gp.lowe', 'discloseForSafeguarding', { ...input, sealedLabels: ['S_FLAG'] });
    expect(codeOf(wrong)).toBe('BAD_USER_INPUT');
  });

  test('on a legal basis open what they name, to one person where one is named', async () => {
    dataOf(await change('social.worker.okafor', 'disclose', { ...once, userId: 'probation.ward', to: minutes(600) }));
    const ask = `{ patient(id: "${DANNY}") { name record { contacts { nodes { service } } } } }`;
    const { patient } = dataOf(await hub.as('probation.ward', ask));
    expect(patient.name).toBe('Danny Whitlock');
    expect((await notices('privacy.stone')).nodes[0].type).toBe('DISCLOSURE');
    hub.setNow(minutes(600));
    expect(dataOf(await hub.as('probation.ward', ask)).patient.name).toBeNull();
  });

  test.each([
    ['patient.whitlock', 'disclose', once, 'FORBIDDEN'],
    ['pharmacist.patel', 'disclose', once, 'FORBIDDEN'],
    ['link.worker.adeyemi', 'disclose', once, 'FORBIDDEN'],
    ['probation.ward', 'disclose', once, 'FORBIDDEN'],
    ['gp.osei', 'disclose', once, 'NOT_FOUND'],
    ['social.worker.okafor', 'disclose', { ...once, to: minutes(60 * 24 * 31) }, 'BAD_USER_INPUT'],
    ['social.worker.okafor', 'disclose', { ...once, categories: ['MEDICATIONS'] }, 'BAD_USER_INPUT'],
    ['social.worker.okafor', 'disclose', { ...once, organisationId: 'org_NONE' }, 'BAD_USER_INPUT'],
    ['social.worker.okafor', 'disclose', { ...once, userId: 'gp.osei' }, 'BAD_USER_INPUT'],
    ['volunteer.marsh', 'discloseForSafeguarding', safeguarding, 'FORBIDDEN'],
    ['gp.osei', 'discloseForSafeguarding', safeguarding, 'NOT_FOUND'],
  ])('%s may not %s: %#', async (person, mutation, input, code) => {
    const before = await stored(hub);
    expect(codeOf(await change(person, mutation, input))).toBe(code);
    expect(await stored(hub)).toBe(before);
    expect(await hub.hub.models.Override.countDocuments()).toBe(0);
  });
});

describe('who discloses', () => {
  const clearedFor = (label: string) =>
    readFileSync('policy/sensitivity-labels.csv', 'utf8')
      .split('\n')
      .find((line) => line.startsWith(`${label},`))!
      .trim()
      .split(',')[3]!
      .split(' ');
  const to = {
    organisationId: 'org_X9905',
    categories: ['GOALS'],
    basis: 'CARE_ACT_2014_SAFEGUARDING',
    consentSought: true,
    explanation: 'It has to be known at the hospital tonight',
  };
  const person = fullPerson('disclosers');
  const patientId = person.patient._id;
  beforeEach(() => hub.load(person));

  test('hands on no label for which they are not cleared themselves, in any role', async () => {
    let disclosed = 0;
    for (const { key, role } of policy.roles)
      for (const sealedLabels of [[], ['RCGP'], ['GRA'], ['RCGP', 'GRA']]) {
        const input = { patientId, ...to, sealedLabels };
        const answer = await change(personOfRole(role), 'discloseForSafeguarding', input);
        const { labels } = answer.data?.discloseForSafeguarding?.override ?? { labels: [] };
        // What follows the safeguarding row is cleared with it, and nobody else discloses.
        const uncleared = labels.filter((label: string) => label !== 'SG' && !clearedFor(label).includes(key));
        expect([role, sealedLabels, uncleared]).toEqual([role, sealedLabels, []]);
        if (labels.length > 0) disclosed++;
        if (labels.length > 0 && sealedLabels.length > 0) expect(labels).toEqual(expect.arrayContaining(sealedLabels));
      }
    expect(disclosed).toBeGreaterThan(2);
  });

  test('names somebody else, and has nothing from it themselves', async () => {
    const own = { patientId, ...to, organisationId: 'org_X9902', userId: 'gp.osei' };
    expect(codeOf(await change('gp.osei', 'discloseForSafeguarding', own))).toBe('FORBIDDEN');
    dataOf(await change('gp.osei', 'discloseForSafeguarding', { ...own, userId: null }));
    await hub.hub.models.Patient.updateOne({ _id: patientId }, { $set: { careTeam: [], registeredPractice: null } });
    const ask = `{ patient(id: "${patientId}") { record { goals { nodes { ownWords } } } } }`;
    expect(codeOf(await hub.as('gp.osei', ask))).toBe('NOT_FOUND');
    expect(dataOf(await hub.as('nurse.reid', ask)).patient.record.goals.nodes).toHaveLength(1);
  });

  test('takes nothing out of the log of the person: what could be read anyway shows as that', async () => {
    const reads = async () =>
      dataOf(
        await hub.as(
          'patient.bell',
          `{ patient(id: "${patientId}") { accessLog(first: 50) { nodes { description kind overrides relationship why categories { category level } } } } }`,
        ),
      ).patient.accessLog.nodes.filter(({ description }: { description: string }) => /nurse .* read/.test(description));
    const ask = `{ patient(id: "${patientId}") { record { goals { nodes { ownWords } } problems { nodes { name } } notes { nodes { text } } } } }`;
    dataOf(
      await change('gp.osei', 'discloseForSafeguarding', {
        patientId,
        ...to,
        organisationId: 'org_X9902',
        categories: ['GOALS', 'SAFEGUARDING'],
      }),
    );
    dataOf(await hub.as('nurse.reid', ask));
    await audited(hub);
    const [read] = await reads();
    expect(read).toMatchObject({ overrides: [], relationship: 'CARE_TEAM', why: 'They are on your care team.' });
    expect(read.categories).toContainEqual({ category: 'PROBLEMS', level: 'FULL' });
    expect(read.categories).toContainEqual({ category: 'GOALS', level: 'FULL' });
  });

  test('leaves out of that log what rests on it alone, until the person is told', async () => {
    await hub.hub.models.Patient.updateOne({ _id: patientId }, { $pull: { careTeam: { userId: 'hospital.chen' } } });
    dataOf(await change('gp.osei', 'discloseForSafeguarding', { patientId, ...to }));
    dataOf(
      await hub.as('hospital.chen', `{ patient(id: "${patientId}") { record { goals { nodes { ownWords } } } } }`),
    );
    await audited(hub);
    const log = await hub.as(
      'patient.bell',
      `{ patient(id: "${patientId}") { accessLog(first: 50) { nodes { description } } } }`,
    );
    expect(log.body).not.toMatch(/Hospital clinician/);
    const all = await hub.as(
      'privacy.stone',
      `{ patient(id: "${patientId}") { accessLog(first: 50) { nodes { description } } } }`,
    );
    expect(all.body).toMatch(/Hospital clinician/);
  });
});

describe('the audit', () => {
  test('names the decision under which each category left, also where it changes half way through a document', async () => {
    const person = fullPerson('half-way');
    const patientId = person.patient._id;
    person.patient.sharingPreferences = [
      ...person.patient.sharingPreferences,
      preferring({ scope: 'DIRECT_CARE', decision: 'DENY', objectionOutcome: 'UPHELD', categories: ['MEDICATIONS'] }),
    ];
    await hub.load(person);
    const answer = await hub.as(
      'matron.doyle',
      `mutation {
        addMedicationNote(input: { idempotencyKey: "half-way-1", patientId: "${patientId}", noteType: ADHERENCE, text: "Takes them" }) { medicationNote { text } }
        breakGlass(input: { idempotencyKey: "half-way-2", patientId: "${patientId}", reason: LIFE_OR_LIMB, explanation: "${WHY}", categories: [MEDICATIONS] }) {
          override { id } patient { name record { medications { nodes { name } } goals { nodes { ownWords } } } } }
      }`,
    );
    const { breakGlass: broken } = dataOf(answer);
    expect(broken.patient.record.medications.nodes).toHaveLength(1);
    const reads = (await audited(hub)).filter((event) => event.kind === 'READ' && event.patientId === patientId);
    expect(reads).toHaveLength(2);
    const before = reads.find(({ overrides }) => !overrides)!;
    const after = reads.find(({ overrides }) => overrides)!;
    expect(before).toMatchObject({ relationship: 'CARE_TEAM', operation: 'addMedicationNote breakGlass' });
    expect(Object.fromEntries(before.categories)).toEqual({ MEDICATION_NOTES: 'FULL' });
    expect(after).toMatchObject({
      relationship: 'CARE_TEAM',
      overrides: [{ id: broken.override.id, kind: 'BREAK_GLASS' }],
    });
    expect(Object.fromEntries(after.categories)).toEqual({ DEMOGRAPHICS: 'FULL', MEDICATIONS: 'FULL', GOALS: 'FULL' });
    // What would have been read without the glass: their own medicines, and the goals.
    expect(Object.fromEntries(after.unlifted!.categories)).toEqual({
      DEMOGRAPHICS: 'FULL',
      MEDICATIONS: 'OWN',
      GOALS: 'FULL',
    });
  });
});

test('notices name no service whose very name is sensitive', async () => {
  await hub.hub.models.Patient.updateOne(
    { _id: RUTH, 'careTeam.userId': 'gp.osei' },
    { $set: { 'careTeam.$.namedClinician': true } },
  );
  await breakGlass('mental.health.novak', RUTH);
  for (const who of ['gp.osei', 'privacy.stone']) {
    const [told] = (await notices(who)).nodes;
    expect(told.text).toMatch(/^Somebody at a service that is not named here broke the glass/);
  }
  // Who it was stands in the review queue.
  const queue = await hub.as('privacy.stone', '{ overrideQueue { nodes { by { name } } } }');
  expect(queue.body).toMatch(/Petra Novak/);
});
