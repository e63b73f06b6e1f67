import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { by, users } from '../../src/demo/people.js';
import { composeEntry } from '../../src/writing/compose.js';
import { kindNames } from '../../src/kinds/kinds.js';
import { createHub } from '../../src/start.js';
import { connectionsOf, pageIn, type Connection } from '../support/connections.js';
import { dataOf, freshUri, NOW, startHub, type TestHub } from '../support/hub.js';
import { fullPerson, oneOfEach, personOfRole } from '../support/people.js';

/** A cursor is a place in ONE list of ONE reader: it tells nothing, cannot be made, and cannot be carried elsewhere. */

let hub: TestHub;
let connections: Connection[];
const people = ['one', 'two', 'three'].map((key) => fullPerson(`cursor-${key}`, { name: `Zebedee ${key}` }));
const [ONE, TWO] = people.map(({ patient }) => patient._id) as [string, string, string];

beforeAll(async () => {
  hub = await startHub();
  connections = connectionsOf(hub.hub.schema);
  for (const [i, person] of people.entries()) {
    person.patient.nameKey = person.patient.name.toLowerCase();
    const more = oneOfEach().flatMap((template, k) =>
      [1, 2].map((day) =>
        composeEntry(
          {
            id: `ent_cursor-${i}-${k}-${day}`,
            patientId: person.patient._id,
            ...template,
            ...by('pharmacist.patel'),
            effectiveAt: new Date(NOW.getTime() - day * 86_400_000),
            recordedAt: NOW,
          },
          NOW,
        ),
      ),
    );
    await hub.load({ patient: person.patient, entries: [...person.entries, ...more] });
  }
  // What waits for an answer of the practice.
  await hub.hub.models.AwaitedAnswer.collection.insertMany(
    people.map(({ patient, entries: [entry] }, i) => ({
      _id: entry!._id,
      patientId: patient._id,
      organisationId: 'org_X9902',
      kind: entry!.kind,
      category: entry!.category,
      since: new Date(NOW.getTime() - i * 1000),
      claimedBy: null,
      claimedAt: null,
    })) as object[],
  );
  // Two overrides, with their notices; and refusals.
  for (const id of [ONE, TWO])
    dataOf(
      await hub.as(
        'paramedic.hughes',
        'mutation ($input: BreakGlassInput!) { breakGlass(input: $input) { override { id } } }',
        {
          variables: {
            input: {
              idempotencyKey: `cursors-${id}`,
              patientId: id,
              reason: 'LIFE_OR_LIMB',
              explanation: 'Found on the floor, not able to speak',
            },
          },
        },
      ),
    );
  for (const id of ['pat_nobody', 'pat_no-one', 'pat_none']) await hub.as('gp.osei', `{ patient(id: "${id}") { id } }`);
  await hub.hub.chain.settle();
});
afterAll(() => hub.close());

interface Given {
  connection: Connection;
  reader: string;
  cursor: string;
}

const ask = async (reader: string, { query, ofPatient }: Connection, after: string | null, id = ONE) => {
  const answer = await hub.as(reader, query, { variables: { first: 1, after, ...(ofPatient && { id }) } });
  return { answer, page: pageIn(answer.data) };
};

const isRefused = ({ answer }: Awaited<ReturnType<typeof ask>>) => {
  const [error] = answer.errors ?? [];
  return error?.extensions.code === 'BAD_USER_INPUT' && error.extensions['field'] === 'after';
};

const READERS = [...new Set(users.map(({ roles }) => roles[0]!.role))].map(personOfRole);

/** Headings are all made in one way: some readers are enough for them. */
const OF_HEADINGS = ['gp.osei', 'matron.doyle', 'social.worker.okafor', 'mental.health.novak', 'patient.bell'];
const readersOf = ({ coordinate }: Connection) => (coordinate.startsWith('SharedRecord.') ? OF_HEADINGS : READERS);

/** A cursor of every connection for everybody who gets one. */
const given: Given[] = [];
beforeAll(async () => {
  for (const connection of connections)
    for (const reader of readersOf(connection)) {
      const { page } = await ask(reader, connection, null);
      for (const { cursor } of page?.edges ?? []) given.push({ connection, reader, cursor });
    }
});

test('every connection of the schema has given somebody a cursor', () => {
  expect(connections.length).toBeGreaterThanOrEqual(12);
  expect([...new Set(given.map(({ connection }) => connection.coordinate))].sort()).toEqual(
    connections.map(({ coordinate }) => coordinate).sort(),
  );
});

test('the paged headings are those of the schema', () => {
  const headings = connections.filter(({ coordinate }) => coordinate.startsWith('SharedRecord.'));
  // And the timeline.
  expect(headings).toHaveLength(kindNames.length + 1);
});

test('a page asked for twice has the same cursors, and each opens its own list', async () => {
  for (const { connection, reader, cursor } of given) {
    // The audit grows with every read of it.
    const again = await ask(reader, connection, null);
    if (!/accessLog|denials/.test(connection.coordinate)) expect(again.page!.edges[0]!.cursor).toBe(cursor);
    const next = await ask(reader, connection, cursor);
    expect([connection.coordinate, reader, next.answer.errors]).toEqual([connection.coordinate, reader, undefined]);
  }
});

test('a cursor of another list, reader or person is refused by name', async () => {
  const tried = new Set<string>();
  /** Each two lists once, by whoever has a cursor of both. */
  const isNew = (one: Connection, other: Connection) => {
    const key = `${one.coordinate} ${other.coordinate}`;
    return !tried.has(key) && tried.add(key);
  };
  for (const { connection, reader, cursor } of given) {
    for (const other of given.filter(
      (one) => one.reader === reader && one.connection !== connection && isNew(connection, one.connection),
    ))
      expect([
        connection.coordinate,
        other.connection.coordinate,
        isRefused(await ask(reader, other.connection, cursor)),
      ]).toEqual([connection.coordinate, other.connection.coordinate, true]);
    const others = given.filter((one) => one.connection === connection && one.reader !== reader).slice(0, 1);
    for (const other of others)
      expect([connection.coordinate, isRefused(await ask(other.reader, connection, cursor))]).toEqual([
        connection.coordinate,
        true,
      ]);
    if (connection.ofPatient) expect(isRefused(await ask(reader, connection, cursor, TWO))).toBe(true);
  }
});

test('a cursor is refused under other filters and in another role', async () => {
  const list = '{ caseload(first: 1) { edges { cursor } } }';
  const { cursor } = dataOf(await hub.as('gp.osei', list)).caseload.edges[0];
  const filtered = await hub.as(
    'gp.osei',
    `{ caseload(first: 1, after: "${cursor}", nameContains: "zebedee") { totalCount } }`,
  );
  expect(filtered.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
  const worker = dataOf(await hub.as('social.worker.okafor', list)).caseload.edges[0];
  const query = `{ caseload(first: 1, after: "${worker.cursor}") { totalCount } }`;
  expect((await hub.as('social.worker.okafor', query)).errors).toBeUndefined();
  const inOtherRole = await hub.as('social.worker.okafor', query, { role: 'LINK_WORKER@X9906' });
  expect(inOtherRole.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
  const own = dataOf(await hub.as('gp.osei', list.replace('first: 1', 'first: 1, nameContains: null'))).caseload;
  expect(own.edges[0].cursor).toBe(cursor);
});

test('with any byte changed, or written otherwise, a cursor is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...given), fc.nat(), fc.integer({ min: 1, max: 255 }), async (one, at, change) => {
      const bytes = Buffer.from(one.cursor, 'base64url');
      bytes[at % bytes.length]! ^= change;
      expect(isRefused(await ask(one.reader, one.connection, bytes.toString('base64url')))).toBe(true);
    }),
    { numRuns: 200 },
  );
  const { connection, reader, cursor } = given[0]!;
  for (const other of [`${cursor}=`, `${cursor}A`, cursor.slice(0, -1), ` ${cursor}`, '', 'bm9wZQ', 'WyJhIiwiYiJd'])
    expect([other, isRefused(await ask(reader, connection, other))]).toEqual([other, true]);
});

describe('a cursor tells nothing', () => {
  test('no name, id or moment is in it, however it is read', async () => {
    const secrets = [
      ...people.flatMap(({ patient, entries }) => [patient._id, patient.name, ...entries.map(({ _id }) => _id)]),
      ...users.flatMap(({ _id, name }) => [_id, name]),
      ...['zebedee', 'ent_', 'pat_', 'ovr_', 'ntc_', '2026-'],
    ].map((secret) => secret.toLowerCase());
    for (const { cursor } of given) {
      const bytes = Buffer.from(cursor, 'base64url');
      const readings = [cursor, bytes.toString('utf8'), bytes.toString('latin1'), bytes.toString('hex')];
      const hex = (secret: string) => Buffer.from(secret).toString('hex');
      for (const secret of secrets)
        expect(readings.some((text) => text.toLowerCase().includes(secret) || text.includes(hex(secret)))).toBe(false);
    }
  });
});

test('every hub on one database opens the cursors of the others, also those made before it started; on another none', async () => {
  const uri = freshUri();
  const options = { uri, issuer: hub.issuer, logLevel: 'silent' };
  const [one, two] = await Promise.all([createHub(options), createHub(options)]);
  const elsewhere = await createHub({ ...options, uri: freshUri() });
  const cursor = one.cursors.seal('list', ['key']);
  expect(two.cursors.seal('list', ['key'])).toBe(cursor);
  const later = await createHub(options);
  expect(later.cursors.open('list', cursor)).toEqual(['key']);
  expect(elsewhere.cursors.open('list', cursor)).toBeNull();
  expect(await one.models.Secret.countDocuments()).toBe(1);
  for (const [i, { connection, feed }] of [one, two, later, elsewhere].entries()) {
    await feed.close();
    if (i >= 2) await connection.dropDatabase();
    await connection.close();
  }
});
