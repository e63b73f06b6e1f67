import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MINIMAL, patient } from '../support/fhir.js';
import { startHub, type TestHub } from '../support/hub.js';

const PEOPLE = 60;
const EACH = 30;
const KILLS = 4;

let interrupted: TestHub;
let whole: TestHub;
let folder: string;
beforeAll(async () => {
  [interrupted, whole] = await Promise.all([startHub(), startHub()]);
  folder = await mkdtemp(join(tmpdir(), 'hub-crash-'));
  await mkdir(join(folder, 'fhir'));
  for (let i = 0; i < PEOPLE; i++) {
    const about = `p${i}`;
    const shown = Array.from({ length: EACH }, (_, n) => MINIMAL['Observation']!(`${about}-${n}`, about));
    const aside = {
      ...MINIMAL['Condition']!(`${about}-aside`, about),
      verificationStatus: { coding: [{ code: 'refuted' }] },
    };
    const refused = { ...MINIMAL['Condition']!(`${about}-refused`, about), onsetDateTime: 'never' };
    const entry = [patient(about), ...shown, aside, refused].map((resource) => ({ resource }));
    await writeFile(
      join(folder, 'fhir', `${about}.json`),
      JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry }),
    );
  }
});
afterAll(() => Promise.all([interrupted.close(), whole.close()]));

/** Runs the command; killed outright a little after it has told of some progress, or never. */
const importInto = async ({ uri }: TestHub, rejects: string, killed: { afterTenths: number; andMs: number } | null) => {
  const command = ['--import', 'tsx', 'src/cli/hub.ts', 'import', join(folder, 'fhir'), '--rejects', rejects];
  const child = spawn(process.execPath, command, {
    // A data folder belongs to one database: its witness log would refuse another.
    env: { ...process.env, MONGODB_URI: uri, HUB_DATA: join(folder, new URL(uri).pathname) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => {
    told += String(chunk);
    if (killed && told.split('%').length > killed.afterTenths)
      void sleep(killed.andMs).then(() => child.kill('SIGKILL'));
  });
  return new Promise<string | number | null>((resolve) => {
    child.on('exit', (code, signal) => resolve(signal ?? code));
  });
};

const rejectedIn = async (path: string): Promise<string[]> => {
  const text = await readFile(path, 'utf8').catch(() => '');
  const lines = text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => (JSON.parse(line) as { resource: { id: string } }).resource.id);
};

/** What stands in the database for each person, by their id at the source. */
const peopleIn = async ({ hub }: TestHub) => {
  const { Patient, Entry, Verbatim } = hub.models;
  const people = await Patient.find().lean();
  return Promise.all(
    people.map(async ({ _id, identifiers }) => ({
      id: identifiers[0]!.value.replace('Patient/', ''),
      entries: await Entry.countDocuments({ patientId: _id }),
      aside: await Verbatim.countDocuments({ patientId: _id }),
    })),
  );
};

/** Everything the import wrote, without the moments at which it wrote. */
const writtenTo = async ({ hub }: TestHub) => {
  const { Patient, Entry, EntryVersion, Organisation, Verbatim } = hub.models;
  const all = await Promise.all(
    [Patient, Entry, EntryVersion, Organisation, Verbatim].map((model) =>
      model.collection.find().project({ changedAt: 0, at: 0 }).sort({ _id: 1 }).toArray(),
    ),
  );
  return all;
};

test('an import that is killed at any point leaves no half person, loses nothing refused, and a rerun completes it', async () => {
  const rejects = join(folder, 'interrupted.ndjson');
  const seen: number[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const moment = { afterTenths: 1 + Math.floor(Math.random() * 7), andMs: Math.random() * 60 };
    // A run that finds most of it there may be through before it is killed.
    expect(['SIGKILL', 1]).toContain(await importInto(interrupted, rejects, moment));
    const people = await peopleIn(interrupted);
    seen.push(people.length);
    expect(people.filter(({ entries, aside }) => entries !== EACH || aside !== 1)).toEqual([]);
    const rejected = new Set(await rejectedIn(rejects));
    expect(people.filter(({ id }) => !rejected.has(`${id}-refused`))).toEqual([]);
  }
  // At least one of them must have been cut off half way, or nothing was tried.
  expect(seen.some((count) => count > 0 && count < PEOPLE)).toBe(true);

  expect(await importInto(interrupted, rejects, null)).toBe(1);
  const other = join(folder, 'whole.ndjson');
  expect(await importInto(whole, other, null)).toBe(1);
  expect(await writtenTo(interrupted)).toEqual(await writtenTo(whole));
  expect((await rejectedIn(rejects)).sort()).toEqual((await rejectedIn(other)).sort());
  expect(await rejectedIn(other)).toHaveLength(PEOPLE);
}, 240_000);
