import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contribute } from '../../src/demo/contribute.js';
import { exampleOfKind } from '../../src/demo/example-of-kind.js';
import { contributions } from '../../src/demo/contributions.js';
import { organisations, users } from '../../src/demo/people.js';
import { ADA, DANNY, personas } from '../../src/demo/personas.js';
import { kindCalled, kindNames } from '../../src/kinds/kinds.js';
import { audited, dataOf, startHub, stored, type TestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
  await hub.load(...personas());
  await contribute(hub.hub);
});
afterAll(() => hub.close());

/** The sector of somebody's organisation; the person and the carer are their own. */
const sectorOf = (id: string) => {
  const [held] = users.find(({ _id }) => _id === id)!.roles;
  return organisations.find(({ _id }) => _id === held!.organisationId)?.type ?? held!.role;
};

describe('what the people of the demo write', () => {
  test('is of every kind that has a mutation', async () => {
    const adds = new Set(contributions().map(({ mutation }) => mutation));
    const missing = kindNames.filter(
      (kind) => kindCalled(kind).can.includes('ADD') && !adds.has(kindCalled(kind).addedBy),
    );
    expect(missing).toEqual([]);
    expect(adds).toContain('offerReferral');
  });

  test('comes from every sector, and from the person and the carer', () => {
    expect(new Set(contributions().map(({ as }) => sectorOf(as)))).toEqual(
      new Set([
        'GENERAL_PRACTICE',
        'PHARMACY',
        'COMMUNITY_HEALTH',
        'HOSPITAL',
        'MENTAL_HEALTH',
        'SOCIAL_CARE',
        'HOME_CARE',
        'JUSTICE',
        'VOLUNTARY',
        'PATIENT',
        'UNPAID_CARER',
      ]),
    );
    expect(contributions().map(({ as }) => as)).toContain('housing.evans');
  });

  test('has its author, its custodian, its moment and its audit event', async () => {
    const log = (await hub.hub.models.Entry.find({ patientId: ADA, kind: 'VoluntarySupportLog' }).lean()).find(
      ({ body }) => body['activity'] === 'Lift to choir',
    )!;
    expect(log).toMatchObject({
      author: { id: 'volunteer.marsh', name: 'Jo Marsh', role: 'VOLUNTARY_WORKER' },
      custodian: { id: 'org_V0001' },
      effectiveAt: new Date('2026-03-31T09:00:00.000Z'),
      status: 'FINAL',
    });
    expect(await audited(hub)).toContainEqual(
      expect.objectContaining({ patientId: ADA, operation: 'logVoluntarySupport', entryIds: [log._id] }),
    );
    expect(await hub.hub.models.Event.countDocuments({ entryId: log._id, type: 'entry.added' })).toBe(1);
  });

  test('is read by those who may: what probation wrote while Danny shared with them, by his social worker', async () => {
    const { patient } = dataOf(
      await hub.as('social.worker.okafor', `{ patient(id: "${DANNY}") { record { notes { nodes { text } } } } }`),
    );
    expect(patient.record.notes.nodes).toContainEqual({ text: 'Keeps his appointments. Next report in June.' });
  });

  test('written again changes nothing', async () => {
    const before = await stored(hub);
    await contribute(hub.hub);
    expect(await stored(hub)).toBe(before);
  });

  test('would be written for every kind as its own example says, where there were no story', async () => {
    const addable = kindNames.filter((kind) => kindCalled(kind).can.includes('ADD'));
    const other = await startHub();
    await other.load(...personas());
    expect(await contribute(other.hub, addable.map(exampleOfKind))).toBe(addable.length);
    await other.close();
  });

  test('that is refused is an error, and nothing of it stays', async () => {
    const before = await stored(hub);
    const forged = {
      as: 'volunteer.marsh',
      mutation: 'addProblem',
      input: { patientId: ADA, name: 'Forged' },
    };
    await expect(contribute(hub.hub, [forged])).rejects.toThrow(/addProblem by volunteer.marsh/);
    expect(await stored(hub)).toBe(before);
  });
});
