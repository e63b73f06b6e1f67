import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { codeOf, dataOf, startHub, stored, type TestHub } from '../support/hub.js';
import { fullPerson } from '../support/people.js';

/** The closed loop: whose thing an entry touches is told and answers, and whoever wrote it is told of the answer. */

let hub: TestHub;
let person: { id: string; medicine: string; goal: string };
beforeAll(async () => {
  hub = await startHub({ connection: { monitorCommands: true } });
});
afterAll(() => hub.close());
beforeEach(async () => {
  await Promise.all(
    (['Notice', 'AwaitedAnswer', 'UnreadAnswer'] as const).map((name) =>
      hub.hub.models[name].collection.deleteMany({}),
    ),
  );
  const { patient, entries } = fullPerson(randomUUID());
  await hub.load({ patient, entries });
  const idOf = (kind: string) => entries.find((entry) => entry.kind === kind)!._id;
  person = { id: patient._id, medicine: idOf('Medication'), goal: idOf('Goal') };
});

const mutate = (who: string, field: string, input: object, selected: string, key: string = randomUUID()) =>
  hub.as(
    who,
    `mutation ($input: ${field[0]!.toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { ${selected} } }`,
    {
      variables: { input: { idempotencyKey: key, ...input } },
    },
  );
const addNote = async (who: string, more: object = {}): Promise<string> => {
  const input = { patientId: person.id, noteType: 'ADHERENCE', text: 'Takes it at night.', ...more };
  return dataOf(await mutate(who, 'addMedicationNote', input, 'medicationNote { id }')).addMedicationNote.medicationNote
    .id;
};
const logVisit = async (more: object = {}): Promise<string> =>
  dataOf(
    await mutate(
      'volunteer.marsh',
      'logVoluntarySupport',
      { patientId: person.id, activity: 'Visit', ...more },
      'voluntarySupportLog { id }',
    ),
  ).logVoluntarySupport.voluntarySupportLog.id;
const AWAITED = 'entry { id kind } patient { name } since claimedBy { name role } claimedAt';
const waitingFor = async (who: string, args = ''): Promise<{ entry: { id: string } }[]> =>
  dataOf(await hub.as(who, `{ awaitingAnswer${args} { nodes { ${AWAITED} } } }`)).awaitingAnswer.nodes;
const idsFor = async (who: string, args = '') => (await waitingFor(who, args)).map(({ entry }) => entry.id);
const noticesOf = async (who: string): Promise<string[]> =>
  dataOf(await hub.as(who, '{ notices { nodes { type text } } }')).notices.nodes.map(
    ({ type }: { type: string }) => type,
  );
const claim = (who: string, entryId: string, claimed = true) =>
  mutate(who, 'claimAnswer', { entryId, claimed }, `awaited { ${AWAITED} }`);
const respond = (who: string, entryId: string, expectedVersion = 1, more: object = { answer: 'ACKNOWLEDGED' }) =>
  mutate(who, 'respondToEntry', { entryId, expectedVersion, ...more }, 'entry { id responses { kind } }');

describe("a pharmacist's note about the practice's medicine", () => {
  test('waits at the practice, is claimed by one colleague and answered; the pharmacist is told', async () => {
    const note = await addNote('pharmacist.patel', { medicationId: person.medicine });
    expect(await waitingFor('gp.osei')).toEqual([
      {
        entry: { id: note, kind: 'MEDICATION_NOTE' },
        patient: { name: 'Test Person' },
        since: '2026-03-31T09:00:00.000Z',
        claimedBy: null,
        claimedAt: null,
      },
    ]);
    expect(await noticesOf('gp.osei')).toEqual(['AWAITING_ANSWER']);

    const { awaited } = dataOf(await claim('nurse.reid', note)).claimAnswer;
    expect(awaited).toMatchObject({ claimedBy: { name: 'Nadia Reid', role: 'PRACTICE_NURSE' } });
    expect(await waitingFor('gp.osei')).toMatchObject([{ claimedBy: { name: 'Nadia Reid' } }]);
    expect(await waitingFor('gp.osei', '(filter: { unclaimedOnly: true })')).toEqual([]);
    const before = await stored(hub);
    expect(codeOf(await claim('gp.osei', note))).toBe('CONFLICT');
    expect(codeOf(await claim('gp.osei', note, false))).toBe('CONFLICT');
    expect(await stored(hub)).toBe(before);
    dataOf(await claim('nurse.reid', note, false));
    expect(dataOf(await claim('gp.osei', note)).claimAnswer.awaited.claimedBy.name).toBe('Dr Amara Osei');

    dataOf(await respond('gp.osei', note));
    expect(await waitingFor('gp.osei')).toEqual([]);
    expect(await noticesOf('pharmacist.patel')).toEqual(['ANSWERED']);
    expect(codeOf(await claim('gp.osei', note))).toBe('CONFLICT');
  });

  test('is one unread answer for the pharmacist, until that answer is marked as read', async () => {
    const unanswered = await addNote('pharmacist.patel');
    const note = await addNote('pharmacist.patel', { medicationId: person.medicine });
    dataOf(await respond('gp.osei', note));
    const mine = async (args: string) =>
      dataOf(
        await hub.as('pharmacist.patel', `{ myContributions(${args}) { unreadCount nodes { entry { id } unread } } }`),
      ).myContributions;
    const mark = (version: number, key?: string) =>
      mutate('pharmacist.patel', 'markAnswersRead', { answers: [{ entryId: note, version }] }, 'unreadCount', key);
    expect(await mine('unreadOnly: true')).toEqual({ unreadCount: 1, nodes: [{ entry: { id: note }, unread: true }] });
    expect((await mine('first: 2')).nodes).toEqual([
      { entry: { id: note }, unread: true },
      { entry: { id: unanswered }, unread: false },
    ]);
    // Nobody else marks it, and the version before the answer does not hold it.
    dataOf(await mutate('gp.osei', 'markAnswersRead', { answers: [{ entryId: note, version: 9 }] }, 'unreadCount'));
    expect(dataOf(await mark(1)).markAnswersRead.unreadCount).toBe(1);
    const key = randomUUID();
    expect(dataOf(await mark(2, key)).markAnswersRead.unreadCount).toBe(0);
    expect(await mine('unreadOnly: true')).toEqual({ unreadCount: 0, nodes: [] });
    // The same key again marks nothing: an answer that came since stays unread.
    dataOf(await respond('nurse.reid', note, 2, { answer: 'DISPUTED', comment: 'Not at night' }));
    expect(dataOf(await mark(2, key)).markAnswersRead.unreadCount).toBe(1);
  });

  test('waits for those alone who read it in full: nobody else finds it or is told', async () => {
    const note = await addNote('matron.doyle', { medicationId: person.medicine, sensitivity: ['RCGP'] });
    for (const who of ['gp.osei', 'nurse.reid']) {
      expect(await idsFor(who)).toEqual([note]);
      expect(await noticesOf(who)).toEqual(['AWAITING_ANSWER']);
    }
    for (const who of [
      'practice.pharmacist.silva',
      'reception.khan',
      'gp.lowe',
      'pharmacist.patel',
      'hospital.chen',
      'patient.bell',
    ]) {
      expect(await idsFor(who)).toEqual([]);
      expect(await noticesOf(who)).toEqual([]);
    }
    const before = await stored(hub);
    expect(codeOf(await claim('practice.pharmacist.silva', note))).toBe('NOT_FOUND');
    expect(codeOf(await respond('practice.pharmacist.silva', note))).toBe('NOT_FOUND');
    expect(await stored(hub)).toBe(before);
  });

  test('goes on waiting when it is amended, waits again when it is amended after the answer, and not when it was an error', async () => {
    const note = await addNote('pharmacist.patel', { medicationId: person.medicine });
    dataOf(await claim('nurse.reid', note));
    const amend = async (expectedVersion: number, text: string) =>
      dataOf(
        await mutate(
          'pharmacist.patel',
          'amendMedicationNote',
          { entryId: note, expectedVersion, text },
          'medicationNote { id }',
        ),
      );
    await amend(1, 'Takes it in the morning.');
    expect(await waitingFor('gp.osei')).toMatchObject([{ claimedBy: { name: 'Nadia Reid' } }]);
    expect(await noticesOf('gp.osei')).toHaveLength(1);
    dataOf(await respond('gp.osei', note, 2));
    await amend(3, 'At noon.');
    expect(await waitingFor('gp.osei')).toMatchObject([{ entry: { id: note }, claimedBy: null }]);
    expect(await noticesOf('gp.osei')).toHaveLength(2);
    dataOf(
      await mutate(
        'pharmacist.patel',
        'markEnteredInError',
        { entryId: note, expectedVersion: 4, reason: 'Another person' },
        'entry { id }',
      ),
    );
    expect(await hub.hub.models.AwaitedAnswer.countDocuments()).toBe(0);
  });

  test('replaced by its author waits in its new form; replaced by the practice waits no more, and its author is told', async () => {
    const supersede = async (who: string, entryId: string) =>
      dataOf(
        await mutate(
          who,
          'supersedeMedicationNote',
          { entryId, expectedVersion: 1, noteType: 'ADHERENCE', text: 'All of them.' },
          'medicationNote { id }',
        ),
      ).supersedeMedicationNote.medicationNote.id as string;
    const first = await addNote('pharmacist.patel', { medicationId: person.medicine });
    const second = await supersede('pharmacist.patel', first);
    expect(await idsFor('gp.osei')).toEqual([second]);
    expect(await noticesOf('pharmacist.patel')).toEqual([]);
    await supersede('gp.osei', second);
    expect(await idsFor('gp.osei')).toEqual([]);
    expect(await noticesOf('pharmacist.patel')).toEqual(['ANSWERED']);
  });
});

describe("a charity's log", () => {
  test('waits at the registered practice, which acknowledges it though it writes no such logs', async () => {
    const log = await logVisit();
    expect(await idsFor('gp.osei')).toEqual([log]);
    // A practice nurse reads these logs as a summary: there is nothing to answer, and no notice.
    expect(await idsFor('nurse.reid')).toEqual([]);
    expect(await noticesOf('nurse.reid')).toEqual([]);
    const before = await stored(hub);
    // Others read it in full too, and do not answer for it.
    for (const who of ['nurse.reid', 'social.worker.okafor', 'link.worker.adeyemi'])
      expect(codeOf(await respond(who, log))).toBe('FORBIDDEN');
    expect(await stored(hub)).toBe(before);
    const { entry } = dataOf(await respond('gp.osei', log)).respondToEntry;
    expect(entry.responses).toEqual([{ kind: 'ACKNOWLEDGED' }]);
    expect(await noticesOf('volunteer.marsh')).toEqual(['ANSWERED']);
  });

  test('on a goal of the charity or of the person waits at the practice; the person may answer what is about their goal', async () => {
    const add = { patientId: person.id, ownWords: 'Walk to the park' };
    const mine = dataOf(await mutate('patient.bell', 'addGoal', add, 'goal { id }')).addGoal.goal.id;
    const log = await logVisitOn(mine);
    expect(await idsFor('gp.osei')).toEqual([log]);
    expect(await idsFor('patient.bell')).toEqual([]);
    dataOf(await respond('patient.bell', log, 1, { answer: 'DISPUTED', comment: 'We did not meet' }));
    expect(await idsFor('gp.osei')).toEqual([]);
  });
});

/** A log on a goal that the volunteer sees. */
const logVisitOn = async (goalId: string) => {
  await hub.hub.models.Entry.collection.updateOne({ _id: goalId } as object, { $set: { sharedWith: ['org_V0001'] } });
  const stored = await hub.hub.models.Entry.findById(goalId).lean();
  const view = JSON.parse(stored!.text);
  view.provenance.sharedWith = ['org_V0001'];
  await hub.hub.models.Entry.collection.updateOne({ _id: goalId } as object, { $set: { text: JSON.stringify(view) } });
  return logVisit({ goalId });
};

describe('what waits', () => {
  test('by kind and by age, longest first, in pages that tell nothing of what the reader does not see', async () => {
    const moments = [0, 1, 2, 3, 4].map((days) => new Date(Date.UTC(2026, 3, 1 + days, 9)));
    const notes: string[] = [];
    for (const [i, moment] of moments.entries()) {
      hub.setNow(moment);
      notes.push(
        await addNote('matron.doyle', { medicationId: person.medicine, ...(i % 2 === 1 && { sensitivity: ['RCGP'] }) }),
      );
    }
    const log = await logVisit();
    expect(await idsFor('gp.osei')).toEqual([...notes, log]);
    expect(await idsFor('gp.osei', '(filter: { kind: VOLUNTARY_SUPPORT_LOG })')).toEqual([log]);
    expect(await idsFor('gp.osei', '(filter: { olderThan: "2026-04-03T09:00:00.000Z" })')).toEqual(notes.slice(0, 2));
    const page = async (who: string, after: string | null) =>
      dataOf(
        await hub.as(
          who,
          'query ($after: String) { awaitingAnswer(first: 2, after: $after, filter: { kind: MEDICATION_NOTE }) { nodes { entry { id } } pageInfo { hasNextPage endCursor } } }',
          { variables: { after } },
        ),
      ).awaitingAnswer;
    const first = await page('practice.pharmacist.silva', null);
    expect(first).toMatchObject({
      nodes: [{ entry: { id: notes[0] } }, { entry: { id: notes[2] } }],
      pageInfo: { hasNextPage: true },
    });
    const second = await page('practice.pharmacist.silva', first.pageInfo.endCursor);
    expect(second).toMatchObject({ nodes: [{ entry: { id: notes[4] } }], pageInfo: { hasNextPage: false } });
    // A cursor is its reader's alone.
    const other = await hub.as(
      'gp.osei',
      `{ awaitingAnswer(first: 2, filter: { kind: MEDICATION_NOTE }, after: "${first.pageInfo.endCursor}") { nodes { since } } }`,
    );
    expect(codeOf(other)).toBe('BAD_USER_INPUT');
  });

  test('takes the same reads for one as for twenty, along an index', async () => {
    const commands: string[] = [];
    hub.hub.connection.getClient().on('commandStarted', ({ commandName }) => commands.push(commandName));
    const readsOf = async () => {
      await idsFor('gp.osei');
      commands.length = 0;
      await idsFor('gp.osei');
      return [...commands].sort();
    };
    await addNote('pharmacist.patel');
    const one = await readsOf();
    for (let i = 0; i < 19; i++) await addNote('pharmacist.patel');
    expect(await idsFor('gp.osei')).toHaveLength(20);
    expect(await readsOf()).toEqual(one);
    expect(one).toEqual(['find', 'find', 'find', 'insert']);
    const plan = await hub.hub.models.AwaitedAnswer.collection
      .find({ organisationId: 'org_X9902', category: { $in: ['MEDICATION_NOTES'] } } as object)
      .sort({ since: 1, _id: 1 })
      .explain();
    expect(JSON.stringify(plan['queryPlanner'].winningPlan)).toMatch(/IXSCAN/);
    expect(JSON.stringify(plan['queryPlanner'].winningPlan)).not.toMatch(/COLLSCAN|"SORT"/);
  });

  test('is claimed by one, however many try at the same moment', async () => {
    const note = await addNote('pharmacist.patel', { medicationId: person.medicine });
    const answers = await Promise.all(
      ['gp.osei', 'nurse.reid', 'practice.pharmacist.silva'].flatMap((who) => [claim(who, note), claim(who, note)]),
    );
    const holders = new Set(answers.flatMap(({ data }) => data.claimAnswer.awaited?.claimedBy.name ?? []));
    expect(holders.size).toBe(1);
    expect(answers.filter(({ mistakes }) => mistakes.some(({ code }) => code === 'CONFLICT'))).toHaveLength(4);
  });
});
