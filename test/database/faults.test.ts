import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Directory } from '../../src/auth/directory.js';
import { getOperationAST, parse, type FieldNode } from 'graphql';
import { buildSchema } from '../../src/graphql/schema.js';
import type { Role } from '../../src/generated/graphql.js';
import { CHANGES, newWorld, send, withReferences, type World } from '../support/changes.js';
import { oneWayEach } from '../support/kinds.js';
import { questionsAbout, type Question } from '../support/detect.js';
import { commandLog, failPoint, lostSilently } from '../support/fail.js';
import { dataOf, startHub, type Answer, type TestHub } from '../support/hub.js';
import { refusalsOf } from '../support/mistakes.js';
import { allRoles, fullPerson, personOfRole } from '../support/people.js';

/**
 * Every command that every root field sends to the database fails once, in mongod itself. The answer is then an error on
 * its path: never an empty list, a null without a word, a shorter page or NOT_FOUND. A change is made whole or not at all,
 * and its key finds out which; what it points to and could not be read is no mistake of whoever makes it.
 */

const schema = buildSchema();
const APP = `faults-${randomUUID().slice(0, 8)}`;
let hub: TestHub;
let mongod: Awaited<ReturnType<typeof failPoint>>;
let log: ReturnType<typeof commandLog>;
beforeAll(async () => {
  hub = await startHub({ connection: { appName: APP, monitorCommands: true } });
  // Answers are kept for a week by mongod's clock, so the hub's must not stand in the past.
  hub.setNow(new Date());
  mongod = await failPoint(hub.uri, APP);
  log = commandLog(hub.hub);
});
afterAll(async () => {
  await mongod.close();
  await hub.close();
});

/** Where two texts begin to differ: the whole of a record would say less. */
const differenceOf = (one: string, other: string) => {
  const from = [...one].findIndex((letter, i) => letter !== other[i]);
  return one === other ? '' : `${one.slice(from - 60, from + 60)} … ${other.slice(from - 60, from + 60)}`;
};

/** What the directory remembers would be a command that is not sent. */
const forgetPeople = () => void (hub.hub.directory = new Directory(hub.hub.models));

/** Asks with everything in order, and says how many commands it took. */
const counted = async (ask: () => Promise<Answer>) => {
  forgetPeople();
  await hub.hub.chain.settle();
  log.start();
  const answer = await ask();
  await hub.hub.chain.settle();
  return { answer, commands: log.sent() };
};

/** Asks while commands fail; the audit of what was asked fails with it. */
const failing = async (how: Parameters<typeof mongod.fail>[0], ask: () => Promise<Answer>) => {
  forgetPeople();
  await mongod.fail(how);

  const answer = await ask();

  await hub.hub.chain.settle();

  await mongod.off();
  return answer;
};

const codesOf = (answer: Answer) => refusalsOf(answer).map(({ code }) => code);

describe('a question', () => {
  const person = fullPerson('faults', { nhsNumber: '9990001006' });
  beforeAll(async () => {
    await hub.load(person);
    const world: World = { hub, patientId: person.patient._id, entryOf: () => '' };
    // Something in every queue and log: an empty list would prove nothing.
    dataOf(await send(world, 'breakGlass', await CHANGES['breakGlass']!(world)));
    dataOf(await send(world, 'addMedicationNote', await CHANGES['addMedicationNote']!(world)));
    dataOf(await send(world, 'offerReferral', await CHANGES['offerReferral']!(world)));
    await hub.as('gp.osei', '{ patient(id: "pat_nobody") { id } }');
  });

  const asked = questionsAbout(schema, person.patient._id, [person.patient._id, person.entries[0]!._id]);
  const rootOf = ({ query }: Question) => {
    const [first] = getOperationAST(parse(query))!.selectionSet.selections;
    return (first as FieldNode).name.value;
  };
  const ask = ({ query, variables }: Question, role: Role) => hub.as(personOfRole(role), query, { variables });

  /** The role that is answered most. */
  const bestReader = async (question: Question) => {
    let best: { role: Role; size: number } | null = null;
    for (const role of allRoles) {
      const { errors, body } = await ask(question, role);
      if (!errors && body.length > (best?.size ?? 0)) best = { role, size: body.length };
    }
    return best?.role ?? null;
  };

  test.each(Object.keys(schema.getQueryType()!.getFields()))(
    '%s: every command it sends fails, and the answer says so',
    async (root) => {
      // The documents of one root field read by the same few resolvers; the first and the last differ most.
      const documents = asked.filter((question) => rootOf(question) === root);
      const role = await bestReader(documents[0]!);
      expect(role).not.toBeNull();
      let failed = 0;
      for (const question of new Set([
        documents[0]!,
        documents.at(Math.floor(documents.length / 2))!,
        documents.at(-1)!,
      ])) {
        const { answer: whole, commands } = await counted(() => ask(question, role!));
        for (let after = 0; after < commands.length; after++) {
          const answer = await failing({ after }, () => ask(question, role!));
          const at = `${commands.join(' ')}, from the ${after + 1}. on`;
          const known = new Set(codesOf(whole));
          const told = codesOf(answer).filter((code) => !known.has(code));
          expect({ at, codes: told.filter((code) => code !== 'UNAVAILABLE') }).toEqual({ at, codes: [] });
          expect({ at, lost: lostSilently(whole.data, answer.data, answer.errors ?? []) }).toEqual({ at, lost: [] });
          if (!answer.data || Object.values(answer.data).every((value) => value === null))
            expect({ at, status: answer.status }).toEqual({ at, status: 503 });
          if (told.length > 0) failed++;
        }
      }
      expect(failed).toBeGreaterThan(0);
    },
    120_000,
  );

  test('is answered all the same where the connection breaks once: the driver asks again', async () => {
    const question = asked.find((one) => rootOf(one) === 'patient')!;
    const { answer: whole } = await counted(() => ask(question, 'GENERAL_PRACTITIONER'));
    const answer = await failing({ times: 1, commands: ['find'], cut: true }, () =>
      ask(question, 'GENERAL_PRACTITIONER'),
    );
    expect(codesOf(answer)).toEqual(codesOf(whole));
    expect(lostSilently(whole.data, answer.data, [])).toEqual([]);
  });
});

describe('a change', () => {
  let world: World;
  beforeEach(async () => {
    world = await newWorld(hub);
  });

  /** Everything of one person that a change can touch. */
  const state = async ({ patientId }: World) => {
    const { Patient, Entry, EntryVersion, Event, Answer: Answers, Override, Notice } = hub.hub.models;
    const { AwaitedAnswer, UnreadAnswer, ConsentRequest } = hub.hub.models;
    const found = await Promise.all([
      Patient.collection.find({ _id: patientId } as object).toArray(),
      ...[Entry, EntryVersion, Event, Answers, Override, Notice, AwaitedAnswer, UnreadAnswer, ConsentRequest].map(
        ({ collection }) => collection.find({ patientId }).sort({ _id: 1 }).toArray(),
      ),
    ]);
    return { text: JSON.stringify(found), events: found[3]!.length };
  };

  test('has an example for every mutation of the schema', () => {
    expect(Object.keys(CHANGES).sort()).toEqual(Object.keys(schema.getMutationType()!.getFields()).sort());
  });

  test('of every kind are made', async () => {
    for (const { mutation } of oneWayEach) dataOf(await send(world, mutation, await CHANGES[mutation]!(world)));
  });

  // What follows from the kinds is written by the same lines for all of them: one kind stands for it.
  const ofKinds = oneWayEach.filter(({ kind }) => kind !== 'MedicationNote').map(({ mutation }) => mutation);
  test.each(Object.keys(schema.getMutationType()!.getFields()).filter((mutation) => !ofKinds.includes(mutation)))(
    '%s: made whole or not at all, and once with the same key',
    async (mutation) => {
      const example = async (one: World) => withReferences(one, mutation, await CHANGES[mutation]!(one));
      const first = await example(world);
      const { answer, commands } = await counted(() => send(world, mutation, first));
      dataOf(answer);
      let failed = 0;
      // From every command on for what stands for most; from every second for the others.
      const step = ['addMedicationNote', 'breakGlass', 'offerReferral'].includes(mutation) ? 1 : 2;
      for (let after = 0; after < commands.length; after += step) {
        const one = await newWorld(hub);
        const change = await example(one);
        const key = randomUUID();
        await hub.hub.chain.settle();
        const before = await state(one);
        const told = await failing({ after }, () => send(one, mutation, change, { key }));
        const at = `${commands.join(' ')}, from the ${after + 1}. on`;
        expect({ at, codes: codesOf(told).filter((code) => code !== 'UNAVAILABLE') }).toEqual({ at, codes: [] });
        const then = await state(one);
        // What is not known to have failed says so.
        if (then.text !== before.text && told.errors)
          expect({ at, outcome: told.errors[0]!.extensions['outcome'] }).toEqual({ at, outcome: 'UNKNOWN' });
        if (told.errors) failed++;
        dataOf(await send(one, mutation, change, { key }));
        const afterwards = await state(one);
        expect(afterwards.text).not.toBe(before.text);
        // Made whole the first time: nothing is left to make.
        if (then.text !== before.text)
          expect({ at, more: differenceOf(then.text, afterwards.text) }).toEqual({ at, more: '' });
        const unaudited = ['markNoticesRead', 'markAnswersRead', 'claimAnswer'].includes(mutation);
        expect(afterwards.events - before.events).toBe(unaudited ? 0 : 1);
      }
      expect(failed).toBeGreaterThan(0);
    },
    180_000,
  );

  test('whose commit lost its reply is made once, and its answer is whole', async () => {
    const change = await CHANGES['addMedicationNote']!(world);
    const before = await state(world);
    const answer = await failing({ times: 1, commands: ['commitTransaction'], cut: true }, () =>
      send(world, 'addMedicationNote', change, { selected: 'medicationNote { text }' }),
    );
    expect(dataOf(answer).addMedicationNote.medicationNote).toEqual({ text: 'Takes it.' });
    expect((await state(world)).events - before.events).toBe(1);
  });

  test('of which nothing began says that nothing was written, not that it is unknown', async () => {
    const change = await CHANGES['addMedicationNote']!(world);
    const answer = await failing({}, () => send(world, 'addMedicationNote', change));
    expect([answer.status, codesOf(answer)]).toEqual([503, ['UNAVAILABLE']]);
    expect(answer.errors![0]!.extensions).not.toHaveProperty('outcome');
  });
});
