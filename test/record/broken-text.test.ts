import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Writable } from 'node:stream';
import pino from 'pino';
import type { StoredEntry } from '../../src/record/model.js';
import { INCOMPLETENESS_NOTICE } from '../../src/record/service.js';
import { codeOf, dataOf, startHub, type TestHub } from '../support/hub.js';
import { fullPerson } from '../support/people.js';

/** One entry whose text cannot be read must not close the rest of the record. */

const person = fullPerson('broken-text');
const id = person.patient._id;
const problem = person.entries.find(({ kind }) => kind === 'Problem')!;
const WHOLE = `{ patient(id: "${id}") { record { problems { nodes { name } } goals { nodes { ownWords } } mayBeIncomplete } } }`;

let hub: TestHub;
let logged = '';
beforeAll(async () => {
  hub = await startHub();
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      logged += String(chunk);
      done();
    },
  });
  hub.hub.log = pino({ level: 'error' }, sink);
  await hub.load(person);
});
afterAll(() => hub.close());

const change = (fields: Partial<StoredEntry>) =>
  hub.hub.models.Entry.collection.updateOne({ _id: problem._id } as object, { $set: fields });

describe.each([
  ['no JSON', '{"id": "ent_'],
  ['empty', ''],
  ['null', 'null'],
  ['a list', '[]'],
  ['without provenance', JSON.stringify({ ...JSON.parse(problem.text), provenance: undefined })],
  ['without a custodian', JSON.stringify({ ...JSON.parse(problem.text), provenance: { status: 'FINAL' } })],
  ['of an unknown kind', JSON.stringify({ ...JSON.parse(problem.text), kind: 'Rumour' })],
  ['of a kind that every object has', JSON.stringify({ ...JSON.parse(problem.text), kind: 'constructor' })],
  ['without labels', JSON.stringify({ ...JSON.parse(problem.text), access: { patientId: id } })],
])('a text that is %s', (_, text) => {
  test('is left out, reported by id alone, and the record says so', async () => {
    logged = '';
    await change({ text });
    const { record } = dataOf(await hub.as('gp.osei', WHOLE)).patient;
    expect(record.problems.nodes).toEqual([]);
    expect(record.goals.nodes).toHaveLength(1);
    expect(record.mayBeIncomplete).toMatch(/could not be read/);
    expect(JSON.parse(logged.split('\n')[0]!)).toMatchObject({ entryId: problem._id });
    expect(logged).not.toMatch(/Heart failure|Test Person/);
    const node = await hub.as('gp.osei', `{ node(id: "${problem._id}") { id } }`);
    expect(codeOf(node)).toBe('NOT_FOUND');
    dataOf(await hub.as('gp.osei', '{ myContributions { nodes { entry { id } } } }'));
  });

  test('is not told of to somebody who may not see the entry', async () => {
    await change({ text });
    const { record } = dataOf(await hub.as('volunteer.marsh', WHOLE)).patient;
    expect(record.mayBeIncomplete).toBe(INCOMPLETENESS_NOTICE);
  });
});

test('a whole text is not reported', async () => {
  await change({ text: problem.text });
  const { record } = dataOf(await hub.as('gp.osei', WHOLE)).patient;
  expect(record.problems.nodes).toHaveLength(1);
  expect(record.mayBeIncomplete).toBe(INCOMPLETENESS_NOTICE);
});

test('labels count wherever they stand: beside the text for every way to the entry, as for the filter', async () => {
  await change({ text: problem.text, labels: ['RCGP'] });
  const ask = async (who: string) =>
    hub.as(
      who,
      `{ node(id: "${problem._id}") { id } patient(id: "${id}") { record { problems { nodes { name } } } } }`,
    );
  // A matron reads problems in full, and is not cleared for RCGP.
  const seen = await ask('matron.doyle');
  expect(seen.data).toEqual({ node: null, patient: { record: { problems: { nodes: [] } } } });
  await change({ labels: [] });
  expect(dataOf(await ask('matron.doyle')).node.id).toBe(problem._id);
});
