import { describe, expect, test } from '@jest/globals';
import { loadDemo } from '../../src/demo/load.js';
import { measure } from '../../src/demo/measure.js';
import { neighbourhood, TARGETS } from '../../src/demo/population.js';
import type { DemoPerson } from '../../src/demo/compose.js';
import { isNhsNumber } from '../../src/patients/nhs-number.js';
import type { StoredEntry } from '../../src/record/model.js';
import type { StoredPatient } from '../../src/record/patient.js';
import { dataOf, startHub } from '../support/hub.js';

describe('the demo neighbourhood', () => {
  test('is the same in every run', () => {
    expect(JSON.stringify(neighbourhood())).toBe(JSON.stringify(neighbourhood()));
  });

  test('once it is in the database, meets every target exactly; a second load changes nothing', async () => {
    const hub = await startHub();
    const said: string[] = [];
    await loadDemo(hub.hub, (line) => said.push(line));
    const { Patient, Entry } = hub.hub.models;
    const entries = (await Entry.collection.find().toArray()) as unknown as StoredEntry[];
    const patients = (await Patient.collection.find().toArray()) as unknown as StoredPatient[];
    const byPerson = new Map<string, StoredEntry[]>();
    for (const entry of entries) byPerson.set(entry.patientId, [...(byPerson.get(entry.patientId) ?? []), entry]);
    const people: DemoPerson[] = patients.map((patient) => ({ patient, entries: byPerson.get(patient._id) ?? [] }));
    expect(measure(people, await hub.hub.models.Override.find().lean())).toEqual(TARGETS);
    const log = dataOf(
      await hub.as(
        'patient.feldman',
        '{ caseload { nodes { accessLog(first: 5) { nodes { description at overrides } } } } }',
      ),
    ).caseload.nodes[0].accessLog.nodes;
    expect(log).toContainEqual({
      description: 'Paramedic at City Ambulance read your record.',
      at: '2026-03-20T02:15:00.000Z',
      overrides: ['BREAK_GLASS'],
    });
    await loadDemo(hub.hub, (line) => said.push(line));
    expect(said.at(-1)).toMatch(/there already/);
    expect(await Entry.countDocuments()).toBe(entries.length);
    const { caseload } = dataOf(
      await hub.as('gp.osei', '{ caseload(first: 100) { totalCount nodes { name } pageInfo { hasNextPage } } }'),
    );
    expect(caseload).toMatchObject({ totalCount: 240, pageInfo: { hasNextPage: true } });
    expect(caseload.nodes.map(({ name }: { name: string }) => name.toLowerCase())).toEqual(
      caseload.nodes.map(({ name }: { name: string }) => name.toLowerCase()).sort(),
    );
    await hub.close();
  });

  test('has NHS numbers that are right, never issued, and all different', () => {
    const numbers = neighbourhood().map(({ patient }) => patient.nhsNumber!);
    expect(numbers.every(isNhsNumber)).toBe(true);
    expect(numbers.every((number) => number.startsWith('999'))).toBe(true);
    expect(new Set(numbers).size).toBe(600);
  });
});
