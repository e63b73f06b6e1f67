import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { demoPatientId } from '../../src/demo/compose.js';
import { users } from '../../src/demo/people.js';
import { buildSchema } from '../../src/graphql/schema.js';
import { allowedCanaries, canariesIn, withCanaries } from '../support/canaries.js';
import { CHANGES, send, type World } from '../support/changes.js';
import { startHub, type TestHub } from '../support/hub.js';
import { everybodysTeam, fullPerson } from '../support/people.js';
import { payloadRoutes } from '../support/routes.js';

/**
 * Answers to changes: whatever the answer asks for, what is written is the same, and what policy withholds is null. Every
 * change of the schema is made by somebody who may make it, and its answer is asked for by every route of its payload.
 */

const schema = buildSchema();
let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.close());

/** A person whose every text is a canary, to change. */
const world = async (): Promise<World & { person: ReturnType<typeof fullPerson> }> => {
  const key = randomUUID();
  const careTeam = everybodysTeam().filter(({ userId }) => userId !== 'gp.lowe');
  const person = withCanaries(fullPerson(key, { _id: demoPatientId(key), careTeam }));
  await hub.load(person);
  return {
    hub,
    person,
    patientId: person.patient._id,
    entryOf: (kind) => person.entries.find((entry) => entry.kind === kind)!._id,
  };
};

/** What is stored about one person, with every id called by its kind: two worlds in which the same was done are alike. */
const storedOf = async ({ patientId }: World) => {
  const { Patient, Entry, EntryVersion, Event, Notice, Override, AwaitedAnswer, UnreadAnswer } = hub.hub.models;
  const lists = await Promise.all([
    Patient.collection.find({ _id: patientId } as object).toArray(),
    ...[Entry, EntryVersion, Event, Notice, Override, AwaitedAnswer, UnreadAnswer].map(({ collection }) =>
      collection.find({ patientId }).toArray(),
    ),
  ]);
  const named = (document: object) =>
    JSON.stringify(document).replace(/(?:([a-z]{3})_)?[0-9a-f]{8}-[0-9a-f-]{27}/g, '$1_');
  return lists.map((list) => list.map(named).sort());
};

describe.each(Object.keys(CHANGES))('%s', (mutation) => {
  test('writes the same and tells no more, whatever its answer asks for', async () => {
    const plain = await world();
    const change = await CHANGES[mutation]!(plain);
    expect((await send(plain, mutation, change)).errors).toBeUndefined();
    const wide = await world();
    const asked = await CHANGES[mutation]!(wide);
    const role = asked.role ?? users.find(({ _id }) => _id === asked.who)!.roles[0]!.role;
    const allowed = allowedCanaries(role, wide.person);
    const before = await storedOf(wide);
    const key = randomUUID();
    const routes = payloadRoutes(schema, mutation);
    for (const [i, selected] of (routes.length > 0 ? routes : ['__typename']).entries()) {
      // The first makes the change; those after it get the answer of the same key.
      const { errors, body } = await send(wide, mutation, asked, { key, selected });
      expect(errors).toBeUndefined();
      expect([...canariesIn(body)].filter((one) => !allowed.has(one))).toEqual([]);
      if (i === 0) expect(await storedOf(wide)).not.toEqual(before);
    }
    expect(await storedOf(wide)).toEqual(await storedOf(plain));
  }, 60_000);
});
