import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { WHOLE_RECORD } from '../support/whole-record.js';
import { ADA, DANNY, personas, RUTH } from '../../src/demo/personas.js';
import { audited, codeOf, dataOf, NOW, startHub, type TestHub } from '../support/hub.js';

/** The acceptance set of the personas, as far as it is built: aggregates come later. */

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
  await hub.load(...personas());
});
afterAll(() => hub.close());

const whole = (id: string) => WHOLE_RECORD.replaceAll(ADA, id);
const read = async (person: string, id: string) => dataOf(await hub.as(person, whole(id))).patient;
const listed = (record: Record<string, unknown>, heading: string) => {
  const value = record[heading] as { nodes?: unknown[] } | unknown[] | null;
  return (Array.isArray(value) ? value : (value?.nodes ?? null)) as Record<string, unknown>[] | null;
};

describe('(a) a probation officer with live consent for the plan only', () => {
  test('sees the identity, own entries and the shared plan slice; everything else is null', async () => {
    hub.setNow(new Date('2026-01-15T09:00:00Z'));
    const patient = await read('probation.ward', DANNY);
    expect(patient).toMatchObject({
      name: 'Danny Whitlock',
      dateOfBirth: '1984-11-23',
      nhsNumber: null,
      telephone: null,
      relationship: 'CARE_TEAM',
    });
    const filled = Object.keys(patient.record).filter(
      (heading) => (listed(patient.record, heading)?.length ?? 0) > 0 && heading !== 'withheld',
    );
    expect(filled.sort()).toEqual(['carePlans', 'goals', 'notes', 'referrals']);
    expect(patient.record.notes.nodes.map(({ category }: { category: string }) => category)).toEqual([
      'CRIMINAL_JUSTICE',
    ]);
    expect(patient.record.referrals.nodes[0].referredBy).toBe('Thameside Probation');
    expect(patient.record.carePlans.nodes[0]).toMatchObject({ title: "Danny's plan", overview: null });
    for (const heading of ['problems', 'medications', 'allergies', 'observations'])
      expect(patient.record[heading]).toBeNull();
    hub.setNow(NOW);
  });

  test('(e) consent withdrawn: the next request shows own entries only, and writes nothing', async () => {
    const patient = await read('probation.ward', DANNY);
    expect(patient.name).toBeNull();
    expect(listed(patient.record, 'carePlans')).toEqual([]);
    expect(listed(patient.record, 'goals')).toBeNull();
    expect(patient.record.withheld).toContainEqual(
      expect.objectContaining({ category: 'CARE_PLAN', reason: 'CONSENT', level: 'OWN' }),
    );
    expect(patient.record.notes.nodes).toHaveLength(1);
  });

  test('(e) consent withdrawn in the middle of a session is denied on the next request', async () => {
    const open = `{ patient(id: "${ADA}") { name record { goals { nodes { ownWords } } } } }`;
    expect(dataOf(await hub.as('volunteer.marsh', open)).patient.record.goals.nodes).toHaveLength(1);
    const preferenceId = dataOf(await hub.as('patient.bell', `{ patient(id: "${ADA}") { sharingPreferences { id } } }`))
      .patient.sharingPreferences[0].id;
    dataOf(
      await hub.as(
        'patient.bell',
        `mutation { withdrawSharingPreference(input: { idempotencyKey: "withdraw-1", patientId: "${ADA}", preferenceId: "${preferenceId}" }) { patient { id } } }`,
      ),
    );
    expect(dataOf(await hub.as('volunteer.marsh', open)).patient).toEqual({
      name: null,
      record: { goals: { nodes: [] } },
    });
  });
});

describe('(b) a community pharmacist', () => {
  test('sees every medicine and allergy, no indication that clearance hides, and nothing of sexual health', async () => {
    const { record } = await read('pharmacist.patel', DANNY);
    const lithium = record.medications.nodes.find(({ name }: { name: string }) => name.startsWith('Lithium'));
    expect(lithium).toMatchObject({ doseText: 'Two at night', indication: null });
    expect(record.medications.nodes).toHaveLength(3);
    // Not even for asthma: the pharmacist reads problems at summary level only.
    expect(record.medications.nodes.every(({ indication }: { indication: unknown }) => indication === null)).toBe(true);
    expect(record.allergies.nodes[0].substance).toBe('No known allergies');
    expect(JSON.stringify(record)).not.toMatch(/Chlamydia|Bipolar|drinking/i);
    expect(record.notes.nodes.map(({ category }: { category: string }) => category)).not.toContain(
      'SEXUAL_REPRODUCTIVE',
    );
    expect(record.withheld.filter(({ category }: { category: string }) => category === 'SEXUAL_REPRODUCTIVE')).toEqual([
      expect.objectContaining({ reason: 'ROLE', level: 'NONE' }),
    ]);
  });

  test('its sealed entry looks absent by id, to the byte', async () => {
    const [sti] = await hub.hub.models.Entry.find({ patientId: DANNY, category: 'SEXUAL_REPRODUCTIVE' }).lean();
    const headers = { 'x-request-id': 'the-same-request' };
    const hidden = await hub.as('pharmacist.patel', `{ node(id: "${sti!._id}") { __typename id } }`, { headers });
    const absent = await hub.as('pharmacist.patel', `{ node(id: "${sti!._id.slice(0, -1)}x") { __typename id } }`, {
      headers,
    });
    expect(hidden.body).toBe(absent.body);
    expect(
      dataOf(await hub.as('gp.lowe', `{ node(id: "${sti!._id}") { ... on RecordNote { text } } }`)).node.text,
    ).toMatch(/Chlamydia/);
    expect(
      dataOf(await hub.as('patient.whitlock', `{ node(id: "${sti!._id}") { ... on RecordNote { text } } }`)).node.text,
    ).toMatch(/Chlamydia/);
  });

  test('a general practitioner of another practice is not cleared for it, though on the care team', async () => {
    await hub.hub.models.Patient.updateOne(
      { _id: DANNY },
      {
        $push: {
          careTeam: {
            userId: 'gp.osei',
            name: 'Dr Amara Osei',
            role: 'GENERAL_PRACTITIONER',
            organisation: { id: 'org_X9902', name: 'Spa Gardens Practice', type: 'GENERAL_PRACTICE' },
            from: new Date('2026-01-01'),
            to: null,
          },
        },
      },
    );
    const { record } = await read('gp.osei', DANNY);
    expect(record.problems.nodes.length).toBeGreaterThan(0);
    expect(JSON.stringify(record)).not.toMatch(/Chlamydia/);
  });
});

describe('(c) a home carer', () => {
  test('sees the key safe while on the package, and nothing once it has ended', async () => {
    const access = `{ patient(id: "${ADA}") { record { homeAccess { nodes { keySafeLocation keySafeCode } } } } }`;
    const during = dataOf(await hub.as('home.carer.mbeki', access)).patient.record.homeAccess.nodes;
    expect(during).toContainEqual({ keySafeLocation: 'By the bin store', keySafeCode: '4471' });
    await hub.hub.models.Patient.updateOne(
      { _id: ADA, 'careTeam.userId': 'home.carer.mbeki' },
      { $set: { 'careTeam.$.to': NOW } },
    );
    expect(codeOf(await hub.as('home.carer.mbeki', access))).toBe('NOT_FOUND');
  });
});

describe('(f) the count of long-term conditions is made of what the reader sees', () => {
  test('Danny has two for the practice and one for the pharmacist, who still sees the lithium', async () => {
    expect((await read('gp.lowe', DANNY)).record.longTermConditionCount).toBe(2);
    const { record } = await read('pharmacist.patel', DANNY);
    expect(record.longTermConditionCount).toBe(1);
    expect(record.problems.nodes.map(({ name }: { name: string }) => name)).toEqual(['Asthma']);
  });
});

describe('the person, the proxy, the stranger', () => {
  test('Ruth does not see what her daughter said in confidence; her nurse does; her husband sees the summary of advance care', async () => {
    expect(JSON.stringify((await read('patient.feldman', RUTH)).record)).not.toMatch(/in confidence/i);
    expect(JSON.stringify((await read('matron.doyle', RUTH)).record)).toMatch(/in confidence/i);
    const { record } = await read('carer.feldman', RUTH);
    expect(record.advanceCare.nodes[0]).toMatchObject({
      cprStatus: 'NOT_FOR_CPR',
      preferredPlaceOfCare: 'Home',
      whatShouldHappen: null,
    });
    expect(JSON.stringify(record)).not.toMatch(/in confidence/i);
  });

  test('minutes of a meeting are pending for the person until they are released', async () => {
    expect((await read('gp.osei', ADA)).record.mdtMinutes.nodes).toHaveLength(1);
    expect((await read('patient.bell', ADA)).record.mdtMinutes.nodes).toEqual([]);
  });

  test('(d, before) a paramedic without a relationship finds nothing, and the denial is audited', async () => {
    const answer = await hub.as('paramedic.hughes', whole(RUTH));
    expect(codeOf(answer)).toBe('NOT_FOUND');
    expect(answer.data).toEqual({ patient: null });
    expect((await audited(hub)).at(-1)).toMatchObject({
      kind: 'DENIED',
      userId: 'paramedic.hughes',
      patientId: RUTH,
      code: 'NOT_FOUND',
      operation: 'patient',
    });
  });

  test('(d, h) after breaking the glass sees medicines, CPR and contingency for 60 minutes; the person reads it in the log', async () => {
    const broken = dataOf(
      await hub.as(
        'paramedic.hughes',
        `mutation { breakGlass(input: { idempotencyKey: "acceptance-d", patientId: "${RUTH}", reason: LIFE_OR_LIMB, explanation: "Breathless at night, cannot speak for herself" }) { override { id } } }`,
      ),
    ).breakGlass;
    const { record } = await read('paramedic.hughes', RUTH);
    expect(record.medications.nodes).toHaveLength(3);
    expect(record.advanceCare.nodes[0]).toMatchObject({
      cprStatus: 'NOT_FOR_CPR',
      whatShouldHappen: expect.any(String),
    });
    const alerts = await hub.hub.models.Notice.find({ overrideId: broken.override.id }).lean();
    expect(alerts.map(({ role, userId }) => role ?? userId).sort()).toEqual([
      'PRIVACY_OFFICER',
      'coordinator.grant',
      'gp.osei',
    ]);
    hub.setNow(new Date(NOW.getTime() + 61 * 60_000));
    expect(codeOf(await hub.as('paramedic.hughes', whole(RUTH)))).toBe('NOT_FOUND');
    dataOf(
      await hub.as(
        'privacy.stone',
        `mutation { reviewOverride(input: { idempotencyKey: "acceptance-h", overrideId: "${broken.override.id}", outcome: APPROPRIATE, comment: "Plan followed" }) { override { status } } }`,
      ),
    );
    await audited(hub);
    const log = dataOf(
      await hub.as(
        'patient.feldman',
        `{ patient(id: "${RUTH}") { accessLog(first: 50) { nodes { role why overrides } } } }`,
      ),
    ).patient.accessLog.nodes;
    expect(log).toContainEqual({
      role: 'PARAMEDIC',
      why: 'It was an emergency; a privacy officer reviews it.',
      overrides: ['BREAK_GLASS'],
    });
    hub.setNow(NOW);
  });

  test('an upheld objection leaves the identity to the services, and their own entries', async () => {
    await hub.hub.models.Patient.updateOne(
      { _id: RUTH },
      {
        $push: {
          sharingPreferences: {
            id: 'shp_objection',
            scope: 'DIRECT_CARE',
            decision: 'DENY',
            basis: 'EXPLICIT',
            organisations: ['org_X9907'],
            categories: [],
            objectionOutcome: 'UPHELD',
            evidence: 'letter',
            from: new Date('2026-01-01'),
            to: null,
          },
        },
      },
    );
    const patient = await read('social.worker.okafor', RUTH);
    expect(patient).toMatchObject({ name: 'Ruth Feldman', telephone: null });
    expect(patient.record.assessments.nodes.map(({ domain }: { domain: string }) => domain)).toEqual(['SOCIAL']);
    expect(patient.record.withheld).toContainEqual(
      expect.objectContaining({ category: 'CARE_PLAN', reason: 'CONSENT' }),
    );
    expect((await read('matron.doyle', RUTH)).record.carePlans.nodes).toHaveLength(1);
  });

  test('a hidden location is hidden from everybody and looks like one that is not known', async () => {
    await hub.hub.models.Patient.updateOne({ _id: ADA }, { $set: { locationHidden: true } });
    for (const person of ['gp.osei', 'social.worker.okafor', 'patient.bell', 'carer.bell', 'matron.doyle']) {
      const { patient } = dataOf(
        await hub.as(
          person,
          `{ patient(id: "${ADA}") { name address { postcode } neighbourhood { name } record { homeAccess { nodes { text } } withheld { category reason } } } }`,
        ),
      );
      expect(patient).toMatchObject({ name: 'Ada Bell', address: null, neighbourhood: null });
      expect(patient.record.homeAccess?.nodes ?? []).toEqual([]);
    }
  });
});
