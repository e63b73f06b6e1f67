import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import WebSocket from 'ws';
import { ADA, personas } from '../../src/demo/personas.js';
import { Turns } from '../../src/events/deliveries.js';
import { audited, dataOf, freePort, NOW, startHub, type TestHub } from '../support/hub.js';

/** One note for very many subscribers: decided once for each reader, and nobody else waits for it. */

const PER_READER = 100;
const READERS = ['gp.osei', 'matron.doyle', 'patient.bell'];
let hub: TestHub;
let url: string;
const sockets: WebSocket[] = [];
let finds = 0;
beforeAll(async () => {
  hub = await startHub({ connection: { monitorCommands: true } });
  await hub.load(...personas());
  const port = await freePort();
  await hub.app.listen({ port, host: '127.0.0.1' });
  url = `ws://localhost:${port}/graphql`;
  hub.hub.connection.getClient().on('commandStarted', ({ commandName, command }) => {
    if (commandName === 'find' && ['patients', 'entries'].includes(String(command['find']))) finds++;
  });
});
afterAll(async () => {
  for (const socket of sockets) socket.terminate();
  await hub.close();
});

const subscribe = async (token: string, told: () => void) => {
  const socket = new WebSocket(url, 'graphql-transport-ws');
  sockets.push(socket);
  await new Promise((resolve) => socket.on('open', resolve));
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
  await new Promise((resolve) => socket.once('message', resolve));
  socket.on('message', (data) => {
    if ((JSON.parse(String(data)) as { type: string }).type === 'next') told();
  });
  const query = 'subscription ($id: ID!) { recordChanged(patientId: $id) { type entry { id } } }';
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables: { id: ADA } } }));
};

const until = async (done: () => boolean) => {
  for (let i = 0; i < 1000 && !done(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
};

test('an event is read and audited once for each reader, however many connections they have', async () => {
  let told = 0;
  for (const person of READERS) {
    const token = await hub.issuer.sign(person, NOW);
    await Promise.all(Array.from({ length: PER_READER }, () => subscribe(token, () => told++)));
  }
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const note = {
    _id: randomUUID(),
    at: NOW,
    type: 'entry.amended',
    patientId: ADA,
    entryId: (await hub.hub.models.Entry.findOne({ patientId: ADA, kind: 'Goal' }).lean())!._id,
    category: 'GOALS',
    actorId: 'test',
  };
  const before = (await audited(hub)).length;
  finds = 0;
  await hub.hub.models.Event.create([note] as never);
  await until(() => told === READERS.length * PER_READER);
  expect(told).toBe(READERS.length * PER_READER);
  // The person, and the entry, for each reader; twice at most, should it take longer than a decision holds.
  expect(finds).toBeGreaterThan(0);
  expect(finds).toBeLessThanOrEqual(READERS.length * 2 * 2);
  const reads = (await audited(hub)).slice(before).filter(({ kind }) => kind === 'READ');
  expect(new Set(reads.map(({ userId }) => userId))).toEqual(new Set(READERS));
  expect(reads.length).toBeLessThanOrEqual(READERS.length * 2);
  // And what was decided about one event is never the answer to the next.
  told = 0;
  await hub.hub.models.Patient.updateOne({ _id: ADA }, { $pull: { careTeam: { userId: 'matron.doyle' } } });
  await hub.hub.models.Event.create([{ ...note, _id: randomUUID() }] as never);
  await until(() => told === READERS.length * PER_READER);
  await new Promise((resolve) => setTimeout(resolve, 300));
  dataOf(await hub.as('gp.osei', '{ viewer { name } }'));
}, 120_000);

test('work in turns lets in what comes between', async () => {
  const turns = new Turns(4);
  let done = 0;
  const all = Promise.all(
    Array.from({ length: 400 }, () =>
      turns.run(async () => {
        for (const end = performance.now() + 0.3; performance.now() < end;);
        done++;
      }),
    ),
  );
  await new Promise((resolve) => setTimeout(resolve, 1));
  expect(done).toBeLessThan(400);
  await all;
  expect(done).toBe(400);
});

test('a reader that does not read is let go with 1013, rather than that the hub keeps what it is sent', async () => {
  const socket = new WebSocket(url, 'graphql-transport-ws');
  sockets.push(socket);
  const closed = new Promise<number>((resolve) => socket.on('close', (code) => resolve(code)));
  await new Promise((resolve) => socket.on('open', resolve));
  const token = await hub.issuer.sign('gp.osei', NOW);
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
  await new Promise((resolve) => socket.once('message', resolve));
  socket.pause();
  // Each is answered with what it carries: more than the kernel keeps for somebody who does not read.
  for (let i = 0; i < 400; i++) socket.send(JSON.stringify({ type: 'ping', payload: { text: 'x'.repeat(60_000) } }));
  await new Promise((resolve) => setTimeout(resolve, 8000));
  socket.resume();
  expect(await closed).toBe(1013);
}, 30_000);
