import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readSources } from '../../src/fhir/read.js';
import { bundleFile as file, importedInto, MINIMAL, nhs, patient, SOURCE, takeFiles, tally } from '../support/fhir.js';
import { audited, dataOf, startHub, type TestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.close());

const take = async (paths: string[], custodian = 'X9902') => takeFiles(hub, paths, { custodian });
const everything = () => importedInto(hub);
const FIXTURES = ['test/fixtures/uk-core', 'test/fixtures/synthea-r4'];

describe('real FHIR', () => {
  test('is taken, kept or refused with a reason, resource by resource; a second run changes nothing', async () => {
    const reported = await take(FIXTURES);
    const { sources } = await readSources(FIXTURES);
    expect(reported).toHaveLength(sources.length);
    expect(tally(reported)).toMatchObject({ refused: 2 });
    expect(
      reported
        .filter(({ outcome }) => outcome === 'refused')
        .map(({ resourceType, reason }) => `${resourceType}: ${reason}`),
    ).toEqual([
      expect.stringMatching(
        /^Communication: Communication\.subject: this person is neither in these files nor in the hub/,
      ),
      expect.stringMatching(
        /^MedicationRequest: MedicationRequest\.medicationReference: names a Medication that is not in these files/,
      ),
    ]);
    const before = await everything();
    const again = await take(FIXTURES);
    expect(await everything()).toBe(before);
    // What is kept aside is said again in every run: it is what the record does not show.
    const aside = reported.filter(({ outcome }) => outcome === 'kept aside');
    expect(aside.map(({ resourceType, reason }) => `${resourceType} ${reason}`).sort()).toEqual([
      'AllergyIntolerance was entered in error at its source',
      'CareTeam is no longer active',
      'MedicationRequest is one of several options, not an order',
    ]);
    expect(tally(again)).toEqual({ 'already there': reported.length - 5, 'kept aside': 3, refused: 2 });
  });

  test('comes out as the record of the person, with its provenance', async () => {
    const [richard] = await hub.hub.models.Patient.find({
      identifiers: { system: SOURCE, value: 'Patient/UKCore-Patient-RichardSmith-Example' },
    }).lean();
    const { patient } = dataOf(
      await hub.as(
        'gp.osei',
        `query ($id: ID!) { patient(id: $id) { name dateOfBirth nhsNumber registeredPractice { id } sharingPreferences { scope decision } record {
        allergies { nodes { substance noneKnown } } observations { nodes { name value { value unit } components { name value { value unit } } provenance { sourceSystem sourceId sensitivity effectiveAt } } }
        medications { nodes { name } } carePlans { nodes { title overview } } actions { nodes { what } } alerts { nodes { name } } referrals { nodes { reason } } notes { nodes { category text } } personalContacts { nodes { name } } problems { nodes { name } } contacts { nodes { service } } } } }`,
        { variables: { id: richard!._id } },
      ),
    );
    expect(patient).toMatchObject({ name: 'Richard SMITH', nhsNumber: '9912003888' });
    expect(patient.record.allergies.nodes.map(({ substance }: { substance: string }) => substance).sort()).toEqual([
      'Amoxicillin',
      'No known drug allergy (situation)',
    ]);
    expect(patient.record.allergies.nodes.filter(({ noneKnown }: { noneKnown: boolean }) => noneKnown)).toHaveLength(1);
    const pressure = patient.record.observations.nodes.find(({ name }: { name: string }) => name === 'Blood pressure');
    expect(pressure.components).toHaveLength(2);
    expect(pressure.provenance).toMatchObject({
      sourceSystem: SOURCE,
      sourceId: 'Observation/UKCore-Observation-VitalSigns-BloodPressure-Example',
    });
    const drugs = patient.record.observations.nodes.find(({ name }: { name: string }) => name === 'Illicit drug use');
    expect(drugs.provenance.sensitivity).toEqual(['SUB']);
    expect(patient.record.personalContacts.nodes).toContainEqual(
      expect.objectContaining({ name: expect.stringMatching(/Joy/) }),
    );
    expect(patient.sharingPreferences).toEqual([{ scope: 'DIRECT_CARE', decision: 'PERMIT' }]);
  });

  test('what has no place yet is kept word for word', async () => {
    const task = JSON.parse(await readFile('test/fixtures/uk-core/UKCore-Task-Colonoscopy-Example.json', 'utf8'));
    const kept = await hub.hub.models.Verbatim.findById(`${SOURCE}|Task/${task.id}`).lean();
    expect(JSON.parse(kept!.text)).toEqual(task);
  });

  test('every measurement of a Synthea person arrives with value, unit and moment', async () => {
    const path = 'test/fixtures/synthea-r4';
    const { sources } = await readSources([path]);
    for (const { resource } of sources) {
      if (resource.resourceType !== 'Observation') continue;
      const { valueQuantity, effectiveDateTime } = resource as unknown as {
        valueQuantity?: { value: number; unit: string; code?: string };
        effectiveDateTime: string;
      };
      const entry = await hub.hub.models.Entry.findOne({ 'source.id': `Observation/${resource.id}` }).lean();
      expect(entry!.effectiveAt.toISOString()).toBe(new Date(effectiveDateTime).toISOString());
      if (valueQuantity)
        expect(entry!.body['value']).toEqual({
          value: valueQuantity.value,
          unit: valueQuantity.code ?? valueQuantity.unit,
        });
    }
  });

  test('each person is taken in one transaction with one audit event, without values', async () => {
    const events = (await audited(hub)).filter(({ operation }) => operation === 'import');
    expect(new Set(events.map(({ patientId }) => patientId)).size).toBe(3);
    expect(events).toHaveLength(3);
    expect(JSON.stringify(events)).not.toMatch(/Richard|Amoxicillin/);
  });
});

describe('mistakes are refused by field and rule, and nothing else is lost', () => {
  test.each<[string, object[], RegExp]>([
    ['an NHS number that fails its check digit', [patient('bad-nhs', nhs('9991234560'))], /NHS number.*check digit/],
    ['a birth in the future', [patient('unborn', { birthDate: '2031-01-01' })], /birthDate: lies in the future/],
    [
      'a merged record',
      [patient('merged', { link: [{ type: 'replaced-by', other: { reference: 'Patient/x' } }] })],
      /merged into another/,
    ],
    ['no name', [{ resourceType: 'Patient', id: 'nameless' }], /Patient\.name: is required/],
    [
      'an observation tomorrow',
      [
        patient('p-future'),
        {
          resourceType: 'Observation',
          id: 'o-future',
          subject: { reference: 'Patient/p-future' },
          code: { text: 'Weight' },
          effectiveDateTime: '2031-01-01',
        },
      ],
      /effective: lies in the future/,
    ],
    [
      'an entry of nobody',
      [
        {
          resourceType: 'Condition',
          id: 'c-nobody',
          subject: { reference: 'Patient/nobody-at-all' },
          code: { text: 'Cough' },
        },
      ],
      /neither in these files nor in the hub/,
    ],
    [
      'a problem without a name',
      [patient('p-code'), { resourceType: 'Condition', id: 'c-code', subject: { reference: 'Patient/p-code' } }],
      /Condition\.code: is required/,
    ],
    [
      'an ODS code in small letters',
      [
        {
          resourceType: 'Organization',
          id: 'o-ods',
          name: 'X',
          identifier: [{ system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: 'abc' }],
        },
      ],
      /ODS code/,
    ],
    ['no resource at all', [{ hello: 'world' }], /resourceType: is required/],
  ])('%s', async (_, resources, reason) => {
    const good = [
      patient('good'),
      { resourceType: 'Condition', id: 'good-c', subject: { reference: 'Patient/good' }, code: { text: 'Cough' } },
    ];
    const reported = await take([await file(...resources, ...good)]);
    const refused = reported.filter(({ outcome }) => outcome === 'refused');
    expect(refused).toHaveLength(1);
    expect(refused[0]!.reason).toMatch(reason);
    expect(
      reported.filter(({ id, outcome }) => id.startsWith('good') && ['taken', 'already there'].includes(outcome)),
    ).toHaveLength(2);
  });

  test('an organisation the hub does not know as custodian', async () => {
    await expect(take([await file(patient('anybody'))], 'NOWHERE')).rejects.toThrow(/knows no organisation NOWHERE/);
  });

  test('two people under one NHS number: the second is refused, and all that is about them is kept aside', async () => {
    const first = await take([await file(patient('first', { ...nhs('9990001006'), birthDate: '1943-06-02' }))]);
    expect(first[0]!.outcome).toBe('taken');
    const reported = await take([
      await file(patient('second', { ...nhs('9990001006'), birthDate: '1950-01-01' }), {
        resourceType: 'Condition',
        id: 'c-second',
        subject: { reference: 'Patient/second' },
        code: { text: 'Cough' },
      }),
    ]);
    expect(reported.map(({ outcome }) => outcome)).toEqual(['refused', 'kept aside']);
    expect(await hub.hub.models.Entry.countDocuments({ 'source.id': 'Condition/c-second' })).toBe(0);
    const same = await take([await file(patient('third', { ...nhs('999 000 1006'), birthDate: '1943-06-02' }))]);
    expect(same[0]!.outcome).toBe('changed');
    expect(await hub.hub.models.Patient.countDocuments({ nhsNumber: '9990001006' })).toBe(1);
  });
});

describe('details', () => {
  test('haemoglobin without a unit below 25 is in g/dL and kept in g/L', async () => {
    const observation = {
      resourceType: 'Observation',
      id: 'hb',
      subject: { reference: 'Patient/hb-p' },
      code: { coding: [{ system: 'http://loinc.org', code: '718-7', display: 'Haemoglobin' }] },
      valueQuantity: { value: 12.1 },
    };
    await take([await file(patient('hb-p'), observation)]);
    expect((await hub.hub.models.Entry.findOne({ 'source.id': 'Observation/hb' }).lean())!.body['value']).toEqual({
      value: 121,
      unit: 'g/L',
    });
  });

  test('a resource that has changed becomes a new version, and the old one stays', async () => {
    const condition = {
      resourceType: 'Condition',
      id: 'ch-c',
      subject: { reference: 'Patient/ch' },
      code: { text: 'Cough' },
    };
    await take([await file(patient('ch'), condition)]);
    const [, changed] = await take([await file(patient('ch'), { ...condition, code: { text: 'Whooping cough' } })]);
    expect(changed!.outcome).toBe('changed');
    const entry = await hub.hub.models.Entry.findOne({ 'source.id': 'Condition/ch-c' }).lean();
    expect(entry).toMatchObject({ version: 2, status: 'AMENDED', body: { name: 'Whooping cough' } });
    expect(await hub.hub.models.EntryVersion.countDocuments({ entryId: entry!._id })).toBe(1);
  });

  test('a resource that stands twice in one file is taken once, and its second form is the next version', async () => {
    const condition = MINIMAL['Condition']!('twice-c', 'twice-p');
    const path = await file(patient('twice-p'), condition, condition, { ...condition, code: { text: 'Croup' } });
    expect((await take([path])).map(({ outcome }) => outcome)).toEqual(['taken', 'taken', 'already there', 'changed']);
    const entry = await hub.hub.models.Entry.findOne({ 'source.id': 'Condition/twice-c' }).lean();
    expect(entry).toMatchObject({ version: 2, body: { name: 'Croup' } });
    const versions = await hub.hub.models.EntryVersion.find({ entryId: entry!._id }).lean();
    expect(versions.map(({ version, text }) => [version, JSON.parse(text).name])).toEqual([[1, 'Cough']]);
  });

  test('two imports at once of the same person come to one person', async () => {
    const condition = MINIMAL['Condition']!('at-once-c', 'at-once');
    const path = await file(patient('at-once'), condition);
    const both = await Promise.all([take([path]), take([path])]);
    expect(
      both
        .flat()
        .map(({ outcome }) => outcome)
        .sort(),
    ).toEqual(['already there', 'already there', 'taken', 'taken']);
    expect(await hub.hub.models.Patient.countDocuments({ 'identifiers.value': 'Patient/at-once' })).toBe(1);
    expect(await hub.hub.models.Entry.countDocuments({ 'source.id': 'Condition/at-once-c' })).toBe(1);
  });

  test('security labels of the source are kept, and one that the hub has no label for stays with its organisation', async () => {
    const labelled = (id: string, code: string) => ({
      resourceType: 'Condition',
      id,
      subject: { reference: 'Patient/se' },
      code: { text: 'Something' },
      meta: { security: [{ code }] },
    });
    await take([await file(patient('se'), labelled('se-1', 'PSY'), labelled('se-2', 'R'))]);
    expect(await hub.hub.models.Entry.findOne({ 'source.id': 'Condition/se-1' }).lean()).toMatchObject({
      labels: ['MH'],
      inSummary: false,
    });
    expect(await hub.hub.models.Entry.findOne({ 'source.id': 'Condition/se-2' }).lean()).toMatchObject({
      audience: 'OWN_ORGANISATION',
    });
  });

  test('the command prints a closing table with what is kept aside, adds the refused ones to a file once, and ends with 1', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hub-import-'));
    const rejects = join(folder, 'rejects.ndjson');
    const refuted = {
      ...MINIMAL['Condition']!('cli-refuted', 'cli'),
      verificationStatus: { coding: [{ code: 'refuted' }] },
    };
    const path = await file(patient('cli'), patient('cli-bad', nhs('9991234560')), refuted);
    const command = ['--import', 'tsx', 'src/cli/hub.ts', 'import', path, '--rejects', rejects];
    const env = { ...process.env, MONGODB_URI: hub.uri, HUB_DATA: folder };
    // What another import has left, and half a line of one that was killed.
    await writeFile(rejects, '{"earlier":1}\n{"file":"ha');
    for (const taken of ['Patient\\s+│ 1', 'Patient\\s+│\\s+│\\s+│ 1']) {
      const run = await promisify(execFile)(process.execPath, command, { env }).catch(
        (error: { code: number; stdout: string }) => error,
      );
      expect(run).toMatchObject({ code: 1 });
      expect(run.stdout).toMatch(new RegExp(taken));
      expect(run.stdout).toMatch(/Kept aside: .*\n\s+1 {2}Condition was ruled out\n/);
      expect(run.stdout).toMatch(/Refused \(whole in .*\n {2}2 {2}Patient\/cli-bad/);
    }
    const [earlier, line, ...others] = (await readFile(rejects, 'utf8')).trim().split('\n');
    expect([earlier, others]).toEqual(['{"earlier":1}', []]);
    expect(JSON.parse(line!)).toMatchObject({
      number: 2,
      reason: expect.stringMatching(/check digit/),
      resource: { id: 'cli-bad' },
    });
  });
});
