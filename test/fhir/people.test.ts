import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { disagreement } from '../../src/fhir/identity.js';
import { bundleFile, MINIMAL, nhs, patient, shownOf, takeFiles } from '../support/fhir.js';
import { startHub, type TestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.close());

const outcomes = (reported: { id: string; outcome: string }[]) =>
  Object.fromEntries(reported.map(({ id, outcome }) => [id, outcome]));
const named = (id: string, family: string, more: object = {}) =>
  patient(id, { name: [{ family, given: ['Sam'] }], ...more });
const condition = (id: string, about: string) => MINIMAL['Condition']!(id, about);
/** A bundle as systems make them: people by a `urn:uuid` that is good within it only. */
const withUrn = async (urn: string, who: object, ...more: Record<string, unknown>[]) =>
  bundleFile(
    { fullUrl: `urn:uuid:${urn}`, resource: who },
    ...more.map((one) => ({ ...one, subject: { reference: `urn:uuid:${urn}` } })),
  );

describe('the same id of a source', () => {
  test.each<[string, object, object]>([
    ['another NHS number', nhs('9990001006'), nhs('9990001014')],
    ['another date of birth', { birthDate: '1943-06-02' }, { birthDate: '1950-01-01' }],
    ['a wholly different name and no date of birth', {}, { name: [{ text: 'Mr Alexander Quill' }] }],
  ])(
    'with %s is refused, in another run and in the same run, and nothing is attached to the first',
    async (name, one, other) => {
      const run = async (id: string, together: boolean) => {
        // Each run has a source of its own, and NHS numbers that no other run uses.
        const options = { source: `urn:test:${name}:${together}` };
        const files = [
          await bundleFile(named(id, 'Jones', one), condition(`${id}-first`, id)),
          await bundleFile(named(id, 'Jones', other), condition(`${id}-second`, id)),
        ];
        const reported = together
          ? await takeFiles(hub, files, options)
          : [...(await takeFiles(hub, [files[0]!], options)), ...(await takeFiles(hub, [files[1]!], options))];
        expect(reported.map(({ outcome }) => outcome)).toEqual(['taken', 'taken', 'refused', 'kept aside']);
        expect(await shownOf(hub, id)).toEqual([`Condition/${id}-first`]);
        const kept = await hub.hub.models.Verbatim.find({ _id: new RegExp(`^${options.source}\\|`) }).lean();
        expect(kept).toEqual([
          expect.objectContaining({ patientId: null, keptAside: expect.stringMatching(/refused/) }),
        ]);
      };
      await run('apart', false);
      await hub.hub.models.Patient.deleteMany({});
      await run('together', true);
      await hub.hub.models.Patient.deleteMany({});
    },
  );

  test('with the same number, whatever the name, is one person', async () => {
    const born = { birthDate: '1943-06-02' };
    await takeFiles(hub, [await bundleFile(named('same', 'Jones', born))]);
    const married = await bundleFile(
      patient('same', { ...born, name: [{ text: 'Alexandra Quill' }] }),
      condition('same-c', 'same'),
    );
    expect(outcomes(await takeFiles(hub, [married]))).toEqual({ same: 'already there', 'same-c': 'taken' });
  });

  test('in two files for two people: what a third file says of it is kept aside', async () => {
    const reported = await takeFiles(hub, [
      await bundleFile(named('twice', 'Jones', { birthDate: '1943-06-02' })),
      await bundleFile(named('twice', 'Jones', { birthDate: '1950-01-01' })),
      await bundleFile(condition('of-whom', 'twice')),
    ]);
    expect(reported.map(({ outcome }) => outcome)).toEqual(['taken', 'refused', 'kept aside']);
  });

  test('in two files for one person: what a third file says of it is theirs', async () => {
    const reported = await takeFiles(hub, [
      await bundleFile(named('once', 'Jones', { birthDate: '1943-06-02' })),
      await bundleFile(named('once', 'Smith', { birthDate: '1943-06-02' })),
      await bundleFile(condition('of-them', 'once')),
    ]);
    expect(reported.map(({ outcome }) => outcome)).toEqual(['taken', 'already there', 'taken']);
  });

  test('of an entry that belongs to somebody else is kept aside, and theirs is not touched', async () => {
    await takeFiles(hub, [await bundleFile(named('owner', 'Jones'), condition('shared-id', 'owner'))]);
    const other = { ...condition('shared-id', 'taker'), code: { text: 'Cancer' } };
    const reported = await takeFiles(hub, [await bundleFile(named('taker', 'Quill'), other)]);
    expect(outcomes(reported)).toEqual({ taker: 'taken', 'shared-id': 'kept aside' });
    const [entry] = await hub.hub.models.Entry.find({ 'source.id': 'Condition/shared-id' }).lean();
    expect(entry).toMatchObject({ version: 1, body: { name: 'Cough' } });
  });
});

describe('an NHS number', () => {
  test('that meets a wholly different name, where a date of birth is missing, is refused', async () => {
    await takeFiles(hub, [await bundleFile(named('number', 'Jones', nhs('9990001022')))]);
    const other = patient('other-number', { ...nhs('9990001022'), name: [{ text: 'Alexander Quill' }] });
    expect(outcomes(await takeFiles(hub, [await bundleFile(other, condition('other-c', 'other-number'))]))).toEqual({
      'other-number': 'refused',
      'other-c': 'kept aside',
    });
  });

  test('of one record under the id of another is refused: joining two records is for people', async () => {
    await takeFiles(hub, [await bundleFile(named('record-1', 'Jones', nhs('9990001030')), named('record-2', 'Jones'))]);
    const [reported] = await takeFiles(hub, [await bundleFile(named('record-2', 'Jones', nhs('9990001030')))]);
    expect(reported).toMatchObject({ outcome: 'refused', reason: expect.stringMatching(/two records/) });
  });

  test('once known under an id finds the person by that id alone', async () => {
    const jones = nhs('9990001049');
    await takeFiles(hub, [await bundleFile(named('first-id', 'Jones', jones), named('second-id', 'Jones', jones))]);
    const reported = await takeFiles(hub, [await bundleFile(named('second-id', 'Jones'))]);
    expect(reported[0]!.outcome).toBe('already there');
    expect(await hub.hub.models.Patient.countDocuments({ nhsNumber: '9990001049' })).toBe(1);
  });
});

describe('a urn:uuid', () => {
  const URN = '0b1f7f8e-3f64-4b1e-9c55-000000000001';

  test('names somebody within its bundle, and nobody in another', async () => {
    const whole = await withUrn(URN, named('urn-1', 'Jones'), condition('urn-in', 'x'));
    const stray = { ...condition('urn-out', 'x'), subject: { reference: `urn:uuid:${URN}` } };
    const reported = await takeFiles(hub, [whole, await bundleFile(stray)]);
    expect(outcomes(reported)).toEqual({ 'urn-1': 'taken', 'urn-in': 'taken', 'urn-out': 'kept aside' });
    expect(await shownOf(hub, 'urn-1')).toEqual(['Condition/urn-in']);
  });

  test('that two bundles use for two people is each one’s own', async () => {
    const reported = await takeFiles(hub, [
      await withUrn(URN, named('urn-a', 'Jones'), condition('urn-of-a', 'x')),
      await withUrn(URN, named('urn-b', 'Quill'), condition('urn-of-b', 'x')),
    ]);
    expect(reported.map(({ outcome }) => outcome)).toEqual(['taken', 'taken', 'taken', 'taken']);
    expect(await shownOf(hub, 'urn-a')).toEqual(['Condition/urn-of-a']);
    expect(await shownOf(hub, 'urn-b')).toEqual(['Condition/urn-of-b']);
  });
});

test('what was kept aside because its person was not clear is taken once they are, and kept no longer', async () => {
  const mended = await bundleFile(named('mended', 'Jones'), condition('waits', 'mended'));
  const broken = await bundleFile(patient('mended', { name: [] }), condition('waits', 'mended'));
  const kept = () => hub.hub.models.Verbatim.countDocuments({ text: /"waits"/ });
  expect(outcomes(await takeFiles(hub, [broken]))).toEqual({ mended: 'refused', waits: 'kept aside' });
  expect(await kept()).toBe(1);
  expect(outcomes(await takeFiles(hub, [mended]))).toEqual({ mended: 'taken', waits: 'taken' });
  expect(await kept()).toBe(0);
});

test('a group that has the id of a person is not that person', async () => {
  const reported = await takeFiles(hub, [
    await bundleFile(
      named('g', 'Jones'),
      { resourceType: 'Group', id: 'g' },
      { ...condition('of-group', 'g'), subject: { reference: 'Group/g' } },
    ),
  ]);
  expect(reported.find(({ id }) => id === 'of-group')!.outcome).toBe('refused');
});

test('two descriptions never agree where numbers or dates of birth differ, in either direction', () => {
  const identity = fc.record({
    nhsNumber: fc.constantFrom(null, '9990001006', '9990001014'),
    dateOfBirth: fc.constantFrom(null, '1943-06-02', '1950-01-01'),
    name: fc.constantFrom('Sam Jones', 'Mr Sam Quill', 'Alexander Quill', 'Élodie', 'ELODIE', '李 明', 'A'),
  });
  fc.assert(
    fc.property(identity, identity, (one, other) => {
      const differs = (field: 'nhsNumber' | 'dateOfBirth') =>
        one[field] !== null && other[field] !== null && one[field] !== other[field];
      const refused = disagreement(one, other) !== null;
      if (differs('nhsNumber') || differs('dateOfBirth')) expect(refused).toBe(true);
      expect(disagreement(other, one) !== null).toBe(refused);
      expect(disagreement(one, one)).toBeNull();
      expect(disagreement(one, { ...one, name: one.name.toUpperCase() })).toBeNull();
    }),
  );
});
