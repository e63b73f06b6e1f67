import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { print } from 'graphql';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { pageWithExamples } from '../../src/cli/api-page.js';
import { contribute } from '../../src/demo/contribute.js';
import { exampleFor, threeJobs } from '../../src/demo/examples.js';
import { personas } from '../../src/demo/personas.js';
import { kindCalled, kindNames } from '../../src/kinds/kinds.js';
import { inProject } from '../../src/paths.js';
import { startHub, type TestHub } from '../support/hub.js';
import { allExamples, exampleNames, filledIn, type Example } from '../support/examples.js';
import { allRoles } from '../support/people.js';

const page = readFileSync(inProject('docs', 'api.md'), 'utf8');
const examples = new Map(allExamples().map((one) => [one.name, one]));
const isSubscription = ({ operations }: Example) => operations[0]!.operation === 'subscription';
/** In the order of the page: what an example builds on comes before it. */
const inOrder = [...page.matchAll(/<!-- example: ([\w-]+) -->|\]\(examples\/([\w-]+)\.graphql\)/g)]
  .map(([, included, linked]) => (included ?? linked)!)
  .filter((name, at, all) => all.indexOf(name) === at);

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
  await hub.load(...personas());
  await contribute(hub.hub);
});
afterAll(() => hub.close());

const answers = new Map<string, unknown>();

/** What nothing is said of must have gone well: no error at the top or in a payload, and something in each answer. */
const expectMade = (data: Record<string, { errors?: unknown[] } | null>) => {
  for (const value of Object.values(data)) {
    expect(value).not.toBeNull();
    expect(value!.errors ?? []).toEqual([]);
  }
};

const send = async ({ as, text, operations, variables }: Example) => {
  const given = filledIn(answers, variables) as Record<string, unknown>;
  const sent = [];
  for (const { name } of operations)
    sent.push(await hub.as(as, text, { variables: given, operationName: name!.value, raw: true }));
  return sent;
};

describe('docs/api.md', () => {
  test('has every example, with the text of its file', () => {
    expect(inOrder.toSorted()).toEqual(exampleNames);
    expect(pageWithExamples(page)).toBe(page);
  });

  test('and an example that was changed in its file only is noticed', () => {
    expect(pageWithExamples(page.replace('mutation AddMedicationNote', 'mutation AddNote'))).toBe(page);
    expect(() => pageWithExamples('<!-- example: no-such -->\n\n```graphql\n```\n')).toThrow(/no-such/);
  });

  test('has a write of every kind, and the three jobs', () => {
    const texts = [...examples.values()].map(({ text }) => text);
    const missing = kindNames.filter(
      (kind) =>
        kindCalled(kind).can.includes('ADD') && !texts.some((text) => text.includes(` ${kindCalled(kind).addedBy}(`)),
    );
    expect(missing).toEqual([]);
    for (const { query, as } of threeJobs()) expect(query).toMatch(new RegExp(`^# As ${as}\\. `));
  });
});

describe('every example runs as its person, in the order of the page', () => {
  test.each(inOrder.filter((name) => !isSubscription(examples.get(name)!)))('%s', async (name) => {
    const example = examples.get(name)!;
    const sent = await send(example);
    for (const { data, errors } of sent) {
      if (example.errors) expect(errors).toMatchObject(example.errors);
      else expect(errors).toBeUndefined();
      if (example.answer) expect(data).toMatchObject(filledIn(answers, example.answer) as object);
      else if (!example.errors) expectMade(data);
    }
    answers.set(name, sent[0]!.data);
  });

  test('a key that is sent again gives the same answer and writes nothing', async () => {
    const { Entry } = hub.hub.models;
    const count = await Entry.countDocuments();
    const [again] = await send(examples.get('add-medication-note')!);
    const id = ({ addMedicationNote }: any) => addMedicationNote.medicationNote.id as string; // eslint-disable-line @typescript-eslint/no-explicit-any
    expect(id(again!.data)).toBe(id(answers.get('add-medication-note')));
    expect(await Entry.countDocuments()).toBe(count);
    const { as, text } = examples.get('add-medication-note')!;
    const { data } = await hub.as(as, text.replace('no missed doses', 'one missed dose'), { raw: true });
    expect(data.addMedicationNote).toMatchObject({ medicationNote: null, errors: [{ code: 'CONFLICT' }] });
    expect(await Entry.countDocuments()).toBe(count);
  });
});

describe('what is subscribed to', () => {
  test('comes over WebSocket, as the page says', async () => {
    await hub.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = hub.app.server.address() as AddressInfo;
    const example = examples.get('record-changed')!;
    const authorization = `Bearer ${await hub.issuer.sign(example.as, hub.hub.now(), { role: 'GENERAL_PRACTITIONER' })}`;
    const client = createClient({
      url: `ws://127.0.0.1:${port}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization },
      retryAttempts: 0,
    });
    try {
      const news = client.iterate({ query: print(example.operations[0]!) });
      const next = news.next();
      const { text, variables } = examples.get('add-contact')!;
      // Until the subscription listens nothing is heard: the visit is written anew until it is.
      let heard: unknown = null;
      void next.then((one) => (heard = one.value));
      for (let i = 0; !heard && i < 50; i++) {
        const again = text.replace('try-add-contact-1', `try-subscribed-${i}-again`);
        await hub.as('home.carer.mbeki', again, { variables });
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      expect(heard).toMatchObject({
        data: { recordChanged: { type: 'ENTRY_ADDED', category: 'CONTACTS', entry: { kind: 'CONTACT' } } },
      });
    } finally {
      await client.dispose();
    }
  });
});

test('GraphiQL opens for every role with examples of the page', () => {
  const texts = [...examples.values()].map(({ text }) => text.trim());
  for (const role of allRoles) {
    const opened = exampleFor(role);
    const found = texts.filter((text) => opened.includes(text));
    expect(found.length).toBeGreaterThan(0);
    expect(found.reduce((left, text) => left.replace(text, ''), opened).trim()).toBe('');
  }
});
