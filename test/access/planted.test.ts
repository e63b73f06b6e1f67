import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { EMPTY_PLAN } from '../../src/contract/plan.js';
import { AuditTrail } from '../../src/audit/trail.js';
import type { Decision } from '../../src/access/decision.js';
import { buildSchema } from '../../src/graphql/schema.js';
import { RecordRepository, type PatientAccess } from '../../src/record/repository.js';
import type { EntryView } from '../../src/record/view.js';
import { Naming } from '../../src/access/naming.js';
import type { Role } from '../../src/generated/graphql.js';
import { withCanaries } from '../support/canaries.js';
import { detect, questionsAbout, unaudited } from '../support/detect.js';
import { audited, dataOf, startHub, type TestHub } from '../support/hub.js';
import { fullPerson } from '../support/people.js';
import { personWithSecrets, renameServices, secretsMet } from '../support/secrets.js';

/**
 * The tests tested: known bugs are planted into the running hub, one at a time, and the detectors that the other tests
 * rely on must find each. Without the bug they find nothing.
 */

const schema = buildSchema();
const person = withCanaries(fullPerson('planted'));
const problem = person.entries.find(({ kind }) => kind === 'Problem')!;
const questions = questionsAbout(schema, person.patient._id, [problem._id]);
const some = questions.filter(({ query }) => /^query Route\(\$id: ID![^)]*\) \{ (patient|node)/.test(query));

let hub: TestHub;
beforeEach(async () => {
  hub = await startHub();
  await hub.load(person);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await hub.close();
});

const leakedTo = async (role: 'VOLUNTARY_WORKER' | 'COMMUNITY_PHARMACIST') =>
  (await detect(hub, role, person, some)).leaked;

describe('without a bug', () => {
  test('the detectors find nothing', async () => {
    expect(await leakedTo('VOLUNTARY_WORKER')).toEqual([]);
    expect(await unaudited(hub, 'COMMUNITY_PHARMACIST', person.patient._id, some)).toEqual([]);
  });
});

describe('a planted bug is found:', () => {
  test('a rule left out, of a field', async () => {
    hub.hub.redaction = { ...hub.hub.redaction, patient: (view) => view };
    expect(await leakedTo('VOLUNTARY_WORKER')).toContain('CANARY.Patient.email.');
  });

  test('a rule left out, of summaries', async () => {
    hub.hub.redaction = { ...hub.hub.redaction, entry: (view) => view };
    expect(await leakedTo('COMMUNITY_PHARMACIST')).toContain('CANARY.AdvanceCare.ADVANCE_CARE.prognosis.');
  });

  test('a cache shared between readers', async () => {
    const shared = new Map<string, PatientAccess>();
    const access = RecordRepository.prototype.access;
    jest.spyOn(RecordRepository.prototype, 'access').mockImplementation(async function (this: RecordRepository, id) {
      // The request's own decision is made, and then forgotten for the first one that anybody had.
      const own = await access.call(this, id);
      const known = shared.get(id) ?? own;
      shared.set(id, known);
      return known;
    });
    await hub.as('gp.osei', `{ patient(id: "${person.patient._id}") { name } }`);
    expect(await leakedTo('VOLUNTARY_WORKER')).toContain('CANARY.Problem.PROBLEMS.name.');
  });

  test('an unguarded loader', async () => {
    jest.spyOn(RecordRepository.prototype, 'entry').mockImplementation(async function (this: RecordRepository, id) {
      const stored = await hub.hub.models.Entry.findById(id).lean();
      return JSON.parse(stored!.text) as EntryView;
    });
    expect(await leakedTo('VOLUNTARY_WORKER')).toContain('CANARY.Problem.PROBLEMS.name.');
  });

  test('a filter that forgets consent', async () => {
    const decided = RecordRepository.prototype as unknown as { decided: (patient: unknown) => PatientAccess };
    const decide = decided.decided;
    jest.spyOn(decided, 'decided').mockImplementation(function (this: RecordRepository, patient: unknown) {
      const found = decide.call(this as never, {
        ...(patient as object),
        sharingPreferences: person.patient.sharingPreferences,
      });
      return found;
    });
    await hub.hub.models.Patient.collection.updateOne({ _id: person.patient._id } as object, {
      $set: { sharingPreferences: [] },
    });
    expect((await detect(hub, 'VOLUNTARY_WORKER', person, some, new Set())).leaked.length).toBeGreaterThan(0);
    jest.restoreAllMocks();
    const honest = (await detect(hub, 'VOLUNTARY_WORKER', person, some, new Set())).leaked;
    expect(honest).toEqual([]);
  });

  test('a skipped audit', async () => {
    jest.spyOn(AuditTrail.prototype, 'settle').mockImplementation(async () => {});
    expect((await unaudited(hub, 'COMMUNITY_PHARMACIST', person.patient._id, some)).length).toBeGreaterThan(0);
  });

  test('an audit written twice', async () => {
    const settle = AuditTrail.prototype.settle;
    jest.spyOn(AuditTrail.prototype, 'settle').mockImplementation(async function (this: AuditTrail) {
      await settle.call(this);
      this.disclosed(
        person.patient._id,
        {
          read: {},
          own: {},
          relationship: 'CARE_TEAM',
          lifts: [],
          unlifted: { relationship: 'CARE_TEAM' },
        } as unknown as Decision,
        [],
      );
      await settle.call(this);
    });
    expect((await unaudited(hub, 'COMMUNITY_PHARMACIST', person.patient._id, some)).length).toBeGreaterThan(0);
  });

  test('a plan that names too little: what it left out is read by itself, and decided and audited all the same', async () => {
    const record = RecordRepository.prototype.record;
    jest.spyOn(RecordRepository.prototype, 'record').mockImplementation(function (this: RecordRepository, patient) {
      return record.call(this, patient, EMPTY_PLAN.headings);
    });
    const problems = `{ patient(id: "${person.patient._id}") { record { problems { nodes { name } } } } }`;
    const { record: seen } = dataOf(await hub.as('gp.osei', problems)).patient;
    expect(seen.problems.nodes).toHaveLength(1);
    expect((await audited(hub)).at(-1)!.categories).toContainEqual(['PROBLEMS', 'FULL']);
    const { record: unseen } = dataOf(await hub.as('reception.khan', problems)).patient;
    expect(unseen.problems?.nodes ?? []).toEqual([]);
  });

  describe('of what is told elsewhere:', () => {
    const secretive = personWithSecrets();
    const about = questionsAbout(schema, secretive.patient._id, []).filter(({ query }) =>
      /^query Route\(\$id: ID![^)]*\) \{ patient/.test(query),
    );
    const leaked = async (role: Role) => (await secretsMet(hub, role, about)).leaked.join('\n');
    beforeEach(async () => {
      await renameServices(hub);
      await hub.load(secretive);
    });

    test('names of services that ask nobody', async () => {
      expect(await leaked('COMMUNITY_PHARMACIST')).toBe('');
      for (const ask of ['service', 'person', 'text'] as const) jest.spyOn(Naming.prototype, ask).mockReturnValue(true);
      expect(await leaked('COMMUNITY_PHARMACIST')).toMatch(/CANARY\.Service\.MH\./);
    });

    test('ids and copies that do not ask their entry', async () => {
      jest.spyOn(RecordRepository.prototype, 'ifSeen').mockImplementation((_, fact) => (fact ?? null) as never);
      jest.spyOn(RecordRepository.prototype, 'entryIfVisible').mockImplementation(async (id) => {
        const stored = await hub.hub.models.Entry.findById(id).lean();
        return stored && (JSON.parse(stored.text) as EntryView);
      });
      const found = await leaked('COMMUNITY_PHARMACIST');
      expect(found).toMatch(/CANARY\.Entry\.GRA\./);
      expect(found).toMatch(/CANARY\.Copy\.GRA\./);
    });

    test('a relationship that does not follow its entry', async () => {
      jest.spyOn(RecordRepository.prototype, 'glimpse').mockResolvedValue({ level: 3, labels: [], alive: true });
      expect(await leaked('GENERAL_PRACTITIONER')).toMatch(/CANARY\.Reason\.GRA\./);
    });
  });
});
