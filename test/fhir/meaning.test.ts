import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { trusted } from 'mongoose';
import { ACTIVITY, meaningRows, type MeaningRow } from '../../src/fhir/rules.js';
import { bundleFile, MINIMAL, patient, shownOf, takeFiles } from '../support/fhir.js';
import { startHub, type TestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.close());

const CONCEPTS: Record<string, string> = {
  'Condition.clinicalStatus': 'condition-clinical',
  'Condition.verificationStatus': 'condition-ver-status',
  'AllergyIntolerance.clinicalStatus': 'allergyintolerance-clinical',
  'AllergyIntolerance.verificationStatus': 'allergyintolerance-verification',
  'Consent.scope': 'consentscope',
};

/** The value of an element as FHIR writes it. */
const valueOf = ({ type, element, value }: MeaningRow): unknown => {
  if (value === 'true' || value === 'false') return value === 'true';
  const system = CONCEPTS[`${type}.${element}`];
  return system ? { coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code: value }] } : value;
};

/** The smallest resource that says what a row is about. */
const resourceOf = (row: MeaningRow, id: string, about: string) => {
  const said = row.value === null ? {} : { [row.element]: valueOf(row) };
  if (row.type === ACTIVITY)
    return { ...MINIMAL['CarePlan']!(id, about), activity: [{ detail: { description: 'Walk', ...said } }] };
  return { ...MINIMAL[row.type]!(id, about), ...said };
};

/** What the record shows of it while it is shown: an activity is an entry of its own. */
const sourceIdOf = (row: MeaningRow, id: string) =>
  row.type === ACTIVITY ? `CarePlan/${id}#activity-1` : `${row.type}/${id}`;

const rows = meaningRows.filter(({ type }) => type !== 'Patient');
/** For every element a value that nobody knows yet. */
const unknown = rows.flatMap((row, i): MeaningRow[] =>
  rows.findIndex(({ type, element }) => type === row.type && element === row.element) === i
    ? [{ ...row, value: 'a-value-of-tomorrow', aside: `has a value in ${row.element} that the hub does not know` }]
    : [],
);
const table = [...rows, ...unknown].map((row, i) => ({ row, id: `row-${i}` }));

describe('the table of meanings', () => {
  test('speaks of every type that an import shows, and of every one that these tests can make', () => {
    const types = new Set(rows.map(({ type }) => type).filter((type) => type !== ACTIVITY));
    expect([...types].sort()).toEqual(Object.keys(MINIMAL).sort());
  });

  test('what each row shows is shown, and what it keeps aside is kept word for word with its reason', async () => {
    const resources = table.map(({ row, id }) => resourceOf(row, id, 'all-rows'));
    const reported = await takeFiles(hub, [await bundleFile(patient('all-rows'), ...resources)]);
    const shown = new Set(await shownOf(hub, 'all-rows'));
    for (const { row, id } of table) {
      const one = reported.find((candidate) => candidate.id === id)!;
      const reasons = row.type === ACTIVITY ? (one.parts ?? []) : [one.reason].filter(Boolean);
      expect({ ...row, shown: shown.has(sourceIdOf(row, id)), reasons }).toEqual({
        ...row,
        shown: row.aside === null,
        reasons: row.aside === null ? [] : [row.aside],
      });
    }
    const kept = await hub.hub.models.Verbatim.find({ keptAside: trusted({ $ne: null }) }).lean();
    for (const { row, id } of table.filter(({ row: { aside } }) => aside !== null)) {
      const verbatim = kept.find(({ _id }) => _id.endsWith(`/${id}`))!;
      expect(verbatim.keptAside).toBe(row.aside);
      expect(JSON.parse(verbatim.text)).toEqual(resourceOf(row, id, 'all-rows'));
    }
  });

  test('what was shown and comes again as a row that is kept aside is shown no longer, until it comes as before', async () => {
    const aside = table.filter(({ row }) => row.aside !== null).map(({ row, id }) => ({ row, id: `again-${id}` }));
    const before = aside.map(({ row, id }) => {
      const value = rows.find(({ type, element, aside: a }) => type === row.type && element === row.element && !a)!;
      return resourceOf(value, id, 'again');
    });
    const after = aside.map(({ row, id }) => resourceOf(row, id, 'again'));
    const ids = aside.map(({ row, id }) => sourceIdOf(row, id));
    await takeFiles(hub, [await bundleFile(patient('again'), ...before)]);
    expect(await shownOf(hub, 'again')).toEqual(expect.arrayContaining(ids));
    const reported = await takeFiles(hub, [await bundleFile(...after)]);
    const shown = await shownOf(hub, 'again');
    expect(ids.filter((id) => shown.includes(id))).toEqual([]);
    expect(reported.every(({ withdrew }) => withdrew)).toBe(true);
    // A preference or a membership that was ended stays so: opening it again is for people.
    const reopened = ids.filter((id) => !/^(Consent|CareTeam)/.test(id));
    await takeFiles(hub, [await bundleFile(...before)]);
    const back = (await shownOf(hub, 'again')).filter((id) => ids.includes(id));
    expect(back.sort()).toEqual(reopened.sort());
    const kept = await hub.hub.models.Verbatim.find({ text: /"again-/ }).lean();
    expect(new Set(kept.map(({ resourceType }) => resourceType))).toEqual(new Set(['CareTeam', 'Consent']));
  });

  test('a person whose own resource is no longer in use is not shown, nor anything about them', async () => {
    const reported = await takeFiles(hub, [
      await bundleFile(patient('unused', { active: false }), MINIMAL['Condition']!('of-unused', 'unused')),
    ]);
    expect(reported.map(({ outcome }) => outcome)).toEqual(['kept aside', 'kept aside']);
    expect(await hub.hub.models.Patient.exists({ 'identifiers.value': 'Patient/unused' })).toBeNull();
  });
});

describe('what stands between the lines of the table', () => {
  const one = async (resource: Record<string, unknown>) => {
    const [, reported] = await takeFiles(hub, [await bundleFile(patient('lines'), resource)]);
    const shown = (await shownOf(hub, 'lines')).includes(`${resource['resourceType']}/${resource['id']}`);
    return { shown, reason: reported!.reason };
  };

  test.each([
    ['a word alone', { text: 'refuted' }],
    ['a local code', { coding: [{ system: 'urn:local', code: 'confirmed' }] }],
    ['two codes, one of which denies', { coding: [{ code: 'confirmed' }, { code: 'refuted' }] }],
    ['a list', [{ coding: [{ code: 'confirmed' }] }]],
    ['a number', 7],
    ['a bare code, as older versions wrote it', 'refuted'],
  ])('a status given as %s is not taken for granted', async (name, verificationStatus) => {
    const id = `status-${name.replace(/\W+/g, '-')}`;
    expect(await one({ ...MINIMAL['Condition']!(id, 'lines'), verificationStatus })).toMatchObject({ shown: false });
  });

  test('doNotPerform in any other form than false', async () => {
    for (const [i, doNotPerform] of [true, 'true', 1, ['yes'], {}].entries())
      expect(
        await one({
          ...MINIMAL['ServiceRequest']!(`dnp-${i}`, 'lines'),
          status: 'active',
          intent: 'order',
          doNotPerform,
        }),
      ).toMatchObject({ shown: false });
  });

  test('an active request is sent; that somebody accepted it, it does not say', async () => {
    await one({ ...MINIMAL['ServiceRequest']!('active', 'lines'), status: 'active', intent: 'order' });
    const entry = await hub.hub.models.Entry.findOne({ 'source.id': 'ServiceRequest/active' }).lean();
    expect(entry!.body['referralStatus']).toBe('SENT');
  });

  test('a value below a limit is words, not that value', async () => {
    const valueQuantity = { value: 5, comparator: '<', unit: 'ng/L' };
    await one({ ...MINIMAL['Observation']!('below', 'lines'), valueBoolean: undefined, valueQuantity });
    const entry = await hub.hub.models.Entry.findOne({ 'source.id': 'Observation/below' }).lean();
    expect(entry!.body).toMatchObject({ value: null, text: '< 5 ng/L' });
    const component = [{ code: { text: 'Part' }, valueQuantity }];
    expect(await one({ ...MINIMAL['Observation']!('part-below', 'lines'), component })).toMatchObject({ shown: false });
  });

  test('a negative finding stays what it says, and a problem with an end is not active', async () => {
    await one(MINIMAL['Observation']!('no', 'lines'));
    await one({ ...MINIMAL['Condition']!('ended', 'lines'), abatementDateTime: '2020' });
    const { Entry } = hub.hub.models;
    expect((await Entry.findOne({ 'source.id': 'Observation/no' }).lean())!.body['text']).toBe('no');
    expect((await Entry.findOne({ 'source.id': 'Condition/ended' }).lean())!.body['clinicalStatus']).toBe('INACTIVE');
  });

  test('what was ruled out is no indication of a medicine, and a consent with exceptions is no consent', async () => {
    const refuted = { ...MINIMAL['Condition']!('out', 'lines'), verificationStatus: { coding: [{ code: 'refuted' }] } };
    const request = {
      ...MINIMAL['MedicationRequest']!('for', 'lines'),
      reasonReference: [{ reference: 'Condition/out' }],
    };
    const consent = { ...MINIMAL['Consent']!('but', 'lines'), provision: { provision: [{ type: 'deny' }] } };
    await takeFiles(hub, [await bundleFile(patient('lines'), refuted, request, consent)]);
    const entry = await hub.hub.models.Entry.findOne({ 'source.id': 'MedicationRequest/for' }).lean();
    expect(entry!.body['indication']).toBeNull();
    expect(await shownOf(hub, 'lines')).not.toContain('Consent/but');
  });

  test('an entry that somebody in the hub marked as made in error does not come back', async () => {
    const condition = MINIMAL['Condition']!('closed', 'lines');
    await one(condition);
    const { Entry } = hub.hub.models;
    const { _id: entryId } = (await Entry.findOne({ 'source.id': 'Condition/closed' }).lean())!;
    const closed = { status: 'ENTERED_IN_ERROR', statusReason: 'Wrong person' };
    await Entry.updateOne({ _id: entryId }, { $set: closed });
    expect(await one({ ...condition, code: { text: 'Another cough' } })).toMatchObject({
      shown: false,
      reason: 'was marked as made in error in the hub',
    });
    expect(await Entry.findById(entryId).lean()).toMatchObject(closed);
  });
});
