import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CHANGES, newWorld, send, type World } from '../support/changes.js';
import { audited, codeOf, dataOf, startHub, stored, type TestHub } from '../support/hub.js';
import { refusalOf } from '../support/mistakes.js';

/** The order in which a change is asked: its key, then permission, then its input, then one transaction. */

let hub: TestHub;
let world: World;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.close());
beforeEach(async () => {
  world = await newWorld(hub);
});

/** Takes everybody of an organisation off the care team: a colleague of a member would still see a summary. */
const leave = ({ patientId }: World, organisationId: string) =>
  hub.hub.models.Patient.updateOne({ _id: patientId }, { $pull: { careTeam: { 'organisation.id': organisationId } } });

describe('a key that comes again', () => {
  const note = ({ patientId }: World) => ({
    who: 'matron.doyle',
    input: { patientId, noteType: 'ADHERENCE', text: 'Takes it.' },
  });
  const selected = 'medicationNote { id text }';

  test('is answered before anything else is asked: the entry may have been marked as made in error since', async () => {
    const key = randomUUID();
    const { medicationNote } = dataOf(
      await send(world, 'addMedicationNote', note(world), { selected }),
    ).addMedicationNote;
    const of = { entryId: medicationNote.id, expectedVersion: 1 };
    const amend = { who: 'matron.doyle', input: { ...of, text: 'Takes it now.' } };
    const first = dataOf(await send(world, 'amendMedicationNote', amend, { key, selected }));
    const error = { ...of, expectedVersion: 2, reason: 'Another person' };
    dataOf(await send(world, 'markEnteredInError', { who: 'matron.doyle', input: error }));
    expect(codeOf(await send(world, 'amendMedicationNote', amend))).toBe('CONFLICT');
    expect(dataOf(await send(world, 'amendMedicationNote', amend, { key, selected }))).toEqual(first);
  });

  test('shows nothing to who has nothing to do with the person any more', async () => {
    const key = randomUUID();
    const change = note(world);
    dataOf(await send(world, 'addMedicationNote', change, { key, selected }));
    await leave(world, 'org_X9904');
    const before = await stored(hub);
    const again = await send(world, 'addMedicationNote', change, { key, selected });
    expect(again.body).not.toMatch(/Takes it/);
    expect(again.data.addMedicationNote).toEqual({ medicationNote: null });
    expect(await stored(hub)).toBe(before);
  });

  test('shows no override to who has released it and left the team since', async () => {
    const key = randomUUID();
    const { input } = await CHANGES['releaseDisclosure']!(world);
    await hub.hub.models.Override.updateOne({ _id: String(input['overrideId']) }, { $set: { 'by.id': 'somebody' } });
    const release = () =>
      send(
        world,
        'releaseDisclosure',
        { who: 'social.worker.okafor', role: 'SOCIAL_WORKER', input },
        { key, selected: 'override { explanation }' },
      );
    expect(dataOf(await release()).releaseDisclosure.override.explanation).toEqual(expect.any(String));
    await leave(world, 'org_X9907');
    const again = await release();
    expect(codeOf(again)).toBe('NOT_FOUND');
    expect(again.data.releaseDisclosure).toBeNull();
  });

  test.each(['markNoticesRead', 'setLocationHidden', 'breakGlass', 'answerRestriction'])(
    '%s: with another input it is refused, also where nothing is kept of it but its answer',
    async (mutation) => {
      const key = randomUUID();
      const change = await CHANGES[mutation]!(world);
      dataOf(await send(world, mutation, change, { key }));
      const before = await stored(hub);
      dataOf(await send(world, mutation, change, { key }));
      const [text] = Object.entries(change.input).find(([name]) => ['reason', 'explanation'].includes(name)) ?? [];
      const other =
        mutation === 'markNoticesRead'
          ? { noticeIds: ['ntc_other'] }
          : mutation === 'breakGlass'
            ? { explanation: 'Another explanation, long enough to be one' }
            : { [text!]: 'Another reason' };
      const refused = await send(world, mutation, { ...change, input: { ...change.input, ...other } }, { key });
      expect(refusalOf(refused)).toMatchObject({ code: 'CONFLICT', field: 'input.idempotencyKey' });
      expect(await stored(hub)).toBe(before);
    },
  );
});

describe('changes at the same moment', () => {
  test('to who is related to one person are all made, one after the other', async () => {
    const { patientId } = world;
    const members = [
      ['mental.health.novak', 'MENTAL_HEALTH_PROFESSIONAL', 'org_X9906'],
      ['gp.lowe', 'GENERAL_PRACTITIONER', 'org_X9901'],
    ].map(([userId, role, organisationId]) => ({ patientId, userId, role, organisationId, reason: 'At once' }));
    await leave(world, 'org_X9906');
    const answers = await Promise.all(
      members.map((input) => send(world, 'addCareTeamMember', { who: 'gp.osei', input })),
    );
    for (const answer of answers) dataOf(answer);
    const { careTeam } = (await hub.hub.models.Patient.findById(patientId).lean())!;
    expect(careTeam.filter(({ reason }) => reason === 'At once')).toHaveLength(2);
  });

  test('that answer one request are one answer: the other is told that it is answered', async () => {
    const { who, input } = await CHANGES['answerRestriction']!(world);
    const answers = await Promise.all(
      [true, false].map((accept) => send(world, 'answerRestriction', { who, input: { ...input, accept } })),
    );
    const refused = answers.filter(({ mistakes }) => mistakes.length > 0);
    expect(refused.map(codeOf)).toEqual(['CONFLICT']);
  });
});

test('who may not make a change is told that, and not what is wrong with its input', async () => {
  const input = { patientId: world.patientId, noteType: 'ADHERENCE', text: 'x' };
  const refused = await send(world, 'addMedicationNote', { who: 'social.worker.okafor', input }, { key: 'short' });
  expect(codeOf(refused)).toBe('FORBIDDEN');
  expect((await audited(hub)).at(-1)).toMatchObject({ kind: 'DENIED', code: 'FORBIDDEN' });
});
