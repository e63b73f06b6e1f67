import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../src/access/decision.js';
import { levelFor } from '../../src/access/disclose.js';
import { LEVEL_NAMES } from '../../src/access/levels.js';
import { explain } from '../../src/governance/explain.js';
import { affectedBy, changesBetween, inWords } from '../../src/governance/policy-diff.js';
import { Level, parseMatrix, policy } from '../../src/access/policy.js';
import { ADA, DANNY, personas, RUTH } from '../../src/demo/personas.js';
import { factsOf, type EntryView } from '../../src/record/view.js';
import { actorOf, allRoles, everybodysTeam, fullPerson, NOBODYS, personOfRole } from '../support/people.js';
import { audited, codeOf, dataOf, NOW, startHub, type TestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
  await hub.load(...personas());
});
afterAll(() => hub.close());

const EXPLAIN = `query ($p: ID!, $c: Category, $e: ID, $as: ExplainAsInput) { explainAccess(patientId: $p, category: $c, entryId: $e, as: $as) {
  category relationship level write ownEntries steps { step level because source } wayIn breakGlass } }`;
const ask = (person: string, variables: object) => hub.as(person, EXPLAIN, { variables: { ...variables } });
const explained = async (person: string, variables: object) => dataOf(await ask(person, variables)).explainAccess;

describe('why', () => {
  test('the steps end where the decision ends, for every role, category and relationship', () => {
    const situations = [
      NOBODYS,
      fullPerson('explained').patient,
      { ...NOBODYS, careTeam: everybodysTeam() },
      { ...fullPerson('hidden').patient, locationHidden: true },
      ...personas().map(({ patient }) => patient),
    ];
    for (const role of allRoles)
      for (const facts of situations) {
        const actor = actorOf(personOfRole(role));
        const decision = decide(actor, facts, NOW);
        for (const category of policy.categories) {
          const { steps, level, wayIn } = explain(actor, { facts, now: NOW, category });
          const expected = decision.absent.has(category) ? Level.NONE : decision.read[category];
          expect([role, category, level]).toEqual([role, category, LEVEL_NAMES[expected]]);
          expect(steps.map(({ step }) => step).slice(0, 3)).toEqual(['GRANT', 'RELATIONSHIP', 'CONSENT']);
          if (decision.reasons[category]) expect(wayIn).toEqual(expect.any(String));
        }
      }
  });

  test('an entry ends at the level at which it is disclosed', () => {
    const { patient, entries } = fullPerson('entries');
    fc.assert(
      fc.property(
        fc.constantFrom(...allRoles),
        fc.constantFrom(...entries),
        fc.subarray(['MH', 'SUB', 'RCGP', 'SG', 'THIRD_PARTY'] as const),
        fc.constantFrom('TEAM', 'MICRO_TEAM', 'OWN_ORGANISATION'),
        fc.constantFrom('SHOWN', 'PENDING'),
        (role, entry, labels, audience, patientVisibility) => {
          const actor = actorOf(personOfRole(role));
          const facts = {
            ...factsOf(JSON.parse(entry.text) as EntryView),
            labels,
            audience,
            patientVisibility,
          } as const;
          const decision = decide(actor, patient, NOW);
          const { level } = explain(actor, { facts: patient, now: NOW, category: entry.category, entry: facts });
          expect(level).toBe(LEVEL_NAMES[levelFor(decision, actor, facts)]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('in words: role, relationship, consent, and the way in', async () => {
    const pharmacist = await explained('pharmacist.patel', { p: ADA, c: 'PROBLEMS' });
    expect(pharmacist).toMatchObject({ level: 'SUMMARY', write: 'NONE', breakGlass: false });
    expect(pharmacist.steps[0]).toMatchObject({
      step: 'GRANT',
      because: 'Community pharmacist has "s" for PROBLEMS: reads a summary of others\' entries.',
      source: 'policy/permission-matrix.csv',
    });
    const charity = await explained('volunteer.marsh', { p: ADA, c: 'MEDICATIONS' });
    expect(charity.steps.map(({ level }: { level: string }) => level)).toEqual(['NONE', 'NONE', 'NONE']);
    expect(charity.wayIn).toMatch(/Ask the named clinician/);
  });

  test('for whom the reader has nothing to do with, the same bytes as for nobody; audited', async () => {
    const headers = { 'x-request-id': 'the-same-request' };
    const of = async (p: string) =>
      (await hub.as('paramedic.hughes', EXPLAIN, { variables: { p, c: 'MEDICATIONS' }, headers })).body;
    expect(await of(RUTH)).toBe(await of('pat_nobody'));
    expect(await of(RUTH)).toMatch(/break the glass/);
    expect((await audited(hub)).at(-1)).toMatchObject({ kind: 'DENIED', patientId: RUTH, code: 'NOT_FOUND' });
  });

  test('of an entry is told to who sees it, and by its holder about somebody else', async () => {
    const lithium = (await hub.hub.models.Entry.findOne({ patientId: DANNY, 'body.name': /Lithium/ }).lean())!._id;
    const diagnosis = (await hub.hub.models.Entry.findOne({
      patientId: DANNY,
      'body.name': 'Bipolar disorder',
    }).lean())!._id;
    expect(await explained('pharmacist.patel', { p: DANNY, e: lithium })).toMatchObject({ level: 'FULL' });
    expect(codeOf(await ask('pharmacist.patel', { p: DANNY, e: diagnosis }))).toBe('NOT_FOUND');
    const as = { userId: 'pharmacist.patel', role: 'COMMUNITY_PHARMACIST', organisationId: 'org_X9903' };
    const told = await explained('gp.lowe', { p: DANNY, e: diagnosis, as });
    expect(told).toMatchObject({ level: 'NONE', relationship: 'CARE_TEAM' });
    expect(told.steps.at(-1)).toMatchObject({ step: 'SENSITIVITY', because: expect.stringMatching(/MH/) });
    expect(codeOf(await ask('mental.health.novak', { p: DANNY, e: diagnosis, as }))).toBe('FORBIDDEN');
    expect(codeOf(await ask('pharmacist.patel', { p: DANNY, e: lithium, as }))).toBe('FORBIDDEN');
    expect(codeOf(await ask('gp.lowe', { p: ADA, e: diagnosis }))).toBe('BAD_USER_INPUT');
  });

  test('about somebody else is for the privacy officer; either a category or an entry', async () => {
    const as = { role: 'PROBATION_OFFICER', organisationId: 'org_V0002', userId: 'probation.ward' };
    const consent = await explained('privacy.stone', { p: DANNY, c: 'CARE_PLAN', as });
    expect(consent.steps[2]).toMatchObject({
      step: 'CONSENT',
      level: 'NONE',
      because: expect.stringMatching(/JUSTICE/),
    });
    expect(codeOf(await ask('gp.lowe', { p: DANNY, c: 'CARE_PLAN', as }))).toBe('FORBIDDEN');
    expect(codeOf(await ask('gp.lowe', { p: DANNY }))).toBe('BAD_USER_INPUT');
    const nowhere = await ask('privacy.stone', { p: DANNY, c: 'GOALS', as: { ...as, organisationId: 'org_NO' } });
    expect(nowhere.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'as.organisationId' });
  });
});

describe('through the eyes of a role', () => {
  const RECORD = `{ viewer { role } patient(id: "${DANNY}") { name relationship record { problems { nodes { name } } medications { nodes { name } } } } }`;
  const through = (person: string, viewAs: string, query = RECORD) =>
    hub.as(person, query, { headers: { 'x-view-as': viewAs } });

  test('a privacy officer sees exactly what the role sees, and the audit says who looked', async () => {
    const seen = dataOf(await through('privacy.stone', 'COMMUNITY_PHARMACIST@X9903'));
    expect(seen).toEqual(dataOf(await hub.as('pharmacist.patel', RECORD)));
    expect(seen.patient.record.problems.nodes).toEqual([{ name: 'Asthma' }]);
    const own = (await audited(hub)).filter(({ viewedAs }) => viewedAs);
    expect(own.at(-1)).toMatchObject({
      userId: 'privacy.stone',
      role: 'PRIVACY_OFFICER',
      viewedAs: 'COMMUNITY_PHARMACIST@X9903',
    });
  });

  test('on demo patients only, in lists too', async () => {
    await hub.hub.models.Patient.collection.updateOne({ _id: DANNY } as object, { $set: { demo: false } });
    expect(codeOf(await through('privacy.stone', 'GENERAL_PRACTITIONER@X9901'))).toBe('NOT_FOUND');
    const list = await through(
      'privacy.stone',
      'GENERAL_PRACTITIONER@X9901',
      '{ caseload { totalCount nodes { name } } }',
    );
    expect(dataOf(list).caseload).toEqual({ totalCount: 0, nodes: [] });
    await hub.hub.models.Patient.collection.updateOne({ _id: DANNY } as object, { $set: { demo: true } });
  });

  test('nothing is changed, and nothing of that person is read', async () => {
    const change = `mutation { breakGlass(input: { idempotencyKey: "not-by-looking", patientId: "${RUTH}", reason: LEGAL, explanation: "Only looking through the eyes" }) { override { id } } }`;
    for (const query of [
      change,
      '{ notices { unreadCount } }',
      '{ myContributions { nodes { entry { id } } } }',
      '{ myOverrides { totalCount } }',
    ])
      expect(codeOf(await through('privacy.stone', 'PARAMEDIC@V0003', query))).toBe('FORBIDDEN');
    expect(await hub.hub.models.Override.countDocuments()).toBe(0);
  });

  test('is for policy authors, and for roles that somebody holds', async () => {
    for (const person of ['gp.osei', 'analyst.roy', 'admin.fox', 'patient.bell'])
      expect(codeOf(await through(person, 'COMMUNITY_PHARMACIST@X9903'))).toBe('FORBIDDEN');
    for (const role of ['PHARMACIST', 'COMMUNITY_PHARMACIST@X9901', '', '{"$ne":null}'])
      expect(codeOf(await through('privacy.stone', role))).toBe('FORBIDDEN');
  });
});

describe('a change of policy', () => {
  const text = readFileSync('policy/permission-matrix.csv', 'utf8');
  const changed = (from: string, to: string) => {
    expect(text).toContain(from);
    return { ...policy, ...parseMatrix(text.replace(from, to), policy.roles) };
  };

  test('says who gains and loses what', () => {
    const after = changed('\nproblems,rw,rw,-,ro,s', '\nproblems,rw,s,-,ro,r');
    expect(changesBetween(policy, policy)).toEqual([]);
    expect(changesBetween(policy, after).map((change) => [change.role, change.category, inWords(change)])).toEqual([
      ['PRACTICE_NURSE', 'PROBLEMS', 'loses reading: everything → a summary; loses writing: shared → none'],
      ['COMMUNITY_PHARMACIST', 'PROBLEMS', 'gains reading: a summary → everything'],
    ]);
  });

  test('counts the staff and the people whom it affects today', async () => {
    const after = changed('\nproblems,rw,rw,-,ro,s', '\nproblems,rw,rw,-,ro,r');
    const [row] = await affectedBy(hub.hub, { before: policy, after });
    const related = await hub.as('pharmacist.patel', '{ caseload { totalCount } }');
    expect(row).toMatchObject({
      role: 'COMMUNITY_PHARMACIST',
      staff: 1,
      patients: dataOf(related).caseload.totalCount,
    });
    expect(row!.patients).toBe(3);
  });
});

describe('the policy as a page', () => {
  test('is the policy, whole, without a script', async () => {
    const { body, statusCode, headers } = await hub.app.inject('/permissions');
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toMatch(/text\/html/);
    expect(body).not.toMatch(/<script/);
    expect(body.match(/<th scope="row">/g)!.length).toBeGreaterThan(33);
    expect(body.match(/<td class="(full|summary|own|none)"/g)).toHaveLength(33 * 21);
  });
});
