import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bundleFile, importedInto, MINIMAL, patient, shownOf, takeFiles } from '../support/fhir.js';
import { dataOf, startHub, type TestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.close());

const labelled = (resource: object, ...codes: string[]) => ({
  ...resource,
  meta: { security: codes.map((code) => ({ code })) },
});
const stored = async (id: string) => (await hub.hub.models.Entry.findOne({ 'source.id': id }).lean())!;
const person = async (id: string) =>
  (await hub.hub.models.Patient.findOne({ 'identifiers.value': `Patient/${id}` }).lean())!;

/** Code of the source, and what its entry has from then on. */
const CODES: [string, object][] = [
  ['R', { audience: 'OWN_ORGANISATION' }],
  ['V', { audience: 'OWN_ORGANISATION' }],
  ['RESTRICTED', { audience: 'OWN_ORGANISATION' }],
  ['DEMO', { audience: 'OWN_ORGANISATION' }],
  ['SOMETHING-NEW', { audience: 'OWN_ORGANISATION' }],
  ['PSY', { labels: ['MH'], audience: 'TEAM' }],
  ['psy', { labels: ['MH'], audience: 'TEAM' }],
  ['ETH', { labels: ['SUB'] }],
  ['HIV', { labels: ['RCGP'] }],
  ['SEX', { labels: ['RCGP'] }],
  ['SDV', { labels: ['SG'] }],
  ['NOPAT', { patientVisibility: 'HIDDEN_HARM', audience: 'TEAM' }],
  ['TABOO', { patientVisibility: 'HIDDEN_HARM' }],
];

describe('a restriction that its source adds later', () => {
  test.each(CODES)(
    '%s applies at once, although nothing else has changed, and in a new version',
    async (code, expected) => {
      const id = `later-${code}`;
      const condition = MINIMAL['Condition']!(id, 'later');
      await takeFiles(hub, [await bundleFile(patient('later'), condition)]);
      expect(await stored(`Condition/${id}`)).toMatchObject({
        labels: [],
        audience: 'TEAM',
        patientVisibility: 'SHOWN',
      });
      const [changed] = await takeFiles(hub, [await bundleFile(labelled(condition, code))]);
      expect(changed!.outcome).toBe('changed');
      const entry = await stored(`Condition/${id}`);
      expect(entry).toMatchObject({ ...expected, version: 2 });
      // Readers are decided by the fields, and shown the text: both must say so.
      expect(JSON.parse(entry.text).provenance).toMatchObject({
        sensitivity: entry.labels,
        audience: entry.audience,
        patientVisibility: entry.patientVisibility,
      });
      const before = await importedInto(hub);
      await takeFiles(hub, [await bundleFile(labelled(condition, code))]);
      expect(await importedInto(hub)).toBe(before);
    },
  );

  test.each(CODES)('%s is not lifted by a later import without it, nor missed by the first', async (code, expected) => {
    const id = `first-${code}`;
    const condition = MINIMAL['Condition']!(id, 'first');
    await takeFiles(hub, [await bundleFile(patient('first'), labelled(condition, code))]);
    expect(await stored(`Condition/${id}`)).toMatchObject({ ...expected, version: 1 });
    await takeFiles(hub, [await bundleFile({ ...condition, code: { text: 'Another cough' } })]);
    expect(await stored(`Condition/${id}`)).toMatchObject({ ...expected, version: 2 });
  });

  test.each(['N', 'L', 'M', 'U'])('%s restricts nothing', async (code) => {
    await takeFiles(hub, [
      await bundleFile(patient('usual'), labelled(MINIMAL['Condition']!(`usual-${code}`, 'usual'), code)),
    ]);
    expect(await stored(`Condition/usual-${code}`)).toMatchObject({
      labels: [],
      audience: 'TEAM',
      patientVisibility: 'SHOWN',
    });
  });

  test('hiding names its reason and a day to look at it again', async () => {
    await takeFiles(hub, [await bundleFile(patient('why'), labelled(MINIMAL['Condition']!('why', 'why'), 'NOPAT'))]);
    expect(JSON.parse((await stored('Condition/why')).text).provenance).toMatchObject({
      hiddenBecause: 'Marked NOPAT by the system it came from',
      hiddenReviewOn: '2027-03-31',
    });
  });

  test('reaches an entry whose resource is refused or kept aside this time', async () => {
    const refused = MINIMAL['Condition']!('now-refused', 'reach');
    const aside = MINIMAL['Condition']!('now-aside', 'reach');
    await takeFiles(hub, [await bundleFile(patient('reach'), refused, aside)]);
    const outcomes = await takeFiles(hub, [
      await bundleFile(
        labelled({ ...refused, onsetDateTime: 'yesterday' }, 'PSY'),
        labelled({ ...aside, verificationStatus: { coding: [{ code: 'refuted' }] } }, 'PSY'),
      ),
    ]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['refused', 'kept aside']);
    expect((await stored('Condition/now-refused')).labels).toEqual(['MH']);
    expect((await stored('Condition/now-aside')).labels).toEqual(['MH']);
  });

  test('keeps a restricted consent or care team aside, and ends what was taken of it', async () => {
    const both = [MINIMAL['Consent']!('secret', 'facts'), MINIMAL['CareTeam']!('secret', 'facts')];
    await takeFiles(hub, [await bundleFile(patient('facts'), ...both)]);
    expect(await shownOf(hub, 'facts')).toEqual(['CareTeam/secret', 'Consent/secret']);
    await takeFiles(hub, [await bundleFile(...both.map((one) => labelled(one, 'R')))]);
    expect(await shownOf(hub, 'facts')).toEqual([]);
  });
});

describe('a person who becomes restricted', () => {
  const ADDRESS = { address: [{ line: ['1 High Street'], postalCode: 'LS1 1AA' }] };

  test.each(['R', 'V', 'RESTRICTED'])(
    '%s hides where they live at once, and no later import shows it',
    async (code) => {
      const id = `moved-${code}`;
      await takeFiles(hub, [await bundleFile(patient(id, ADDRESS))]);
      const address = async () =>
        dataOf(
          await hub.as('gp.osei', 'query ($id: ID!) { patient(id: $id) { address { postcode } } }', {
            variables: { id: (await person(id))._id },
          }),
        ).patient.address;
      expect(await address()).toEqual({ postcode: 'LS1 1AA' });
      const [changed] = await takeFiles(hub, [await bundleFile(labelled(patient(id, ADDRESS), code))]);
      expect(changed!.outcome).toBe('changed');
      expect(await address()).toBeNull();
      const [again] = await takeFiles(hub, [await bundleFile(patient(id, ADDRESS))]);
      expect(again!.outcome).toBe('already there');
      expect(await address()).toBeNull();
    },
  );
});
