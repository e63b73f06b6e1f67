import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { ChangeStream } from 'mongodb';
import { ADA } from '../../src/demo/personas.js';
import { EventFeed, type Fed } from '../../src/events/feed.js';
import { NOW, startHub, type TestHub } from '../support/hub.js';

/** Subscribers lose nothing without being told: after a fault, after a lost place, and when they are too slow. */

let hub: TestHub;
let feed: EventFeed;
beforeAll(async () => {
  hub = await startHub();
  feed = new EventFeed(hub.hub.connection, hub.hub.log);
});
afterAll(async () => {
  await feed.close();
  await hub.close();
});

const happen = (entryId: string) =>
  hub.hub.models.Event.create({
    _id: randomUUID(),
    at: NOW,
    type: 'entry.added',
    patientId: ADA,
    entryId,
    category: 'GOALS',
    actorId: 'test',
  });
const all = () => true;
const streamOf = (one: EventFeed) => (one as unknown as { stream: ChangeStream }).stream;
const within = <T>(promise: Promise<T>) =>
  Promise.race([promise, new Promise<never>((_, reject) => setTimeout(() => reject(new Error('nothing came')), 4000))]);
const idOf = (result: IteratorResult<Fed>) => {
  const fed = result.value as Fed;
  return 'event' in fed ? fed.event.entryId : 'resync' in fed ? 'resync' : 'notice';
};

test('what happens after listening has begun is told, in order, and only what is wanted', async () => {
  const everything = await feed.listen(all);
  const nothing = await feed.listen(() => false);
  for (const id of ['a', 'b', 'c']) await happen(id);
  const told = [await within(everything.next()), await within(everything.next()), await within(everything.next())];
  expect(told.map(idOf)).toEqual(['a', 'b', 'c']);
  const silent = nothing.next();
  await nothing.return!();
  expect(await silent).toEqual({ value: undefined, done: true });
  await everything.return!();
});

test('after a fault of the connection it goes on where it was', async () => {
  const listener = await feed.listen(all);
  await happen('before');
  expect(idOf(await within(listener.next()))).toBe('before');
  const first = streamOf(feed);
  first.emit('error', new Error('the connection broke'));
  await happen('during');
  expect(idOf(await within(listener.next()))).toBe('during');
  expect(streamOf(feed)).not.toBe(first);
  await listener.return!();
});

test('where the place in the oplog is lost, subscribers are told to read again', async () => {
  const listener = await feed.listen(all);
  streamOf(feed).emit('error', Object.assign(new Error('history lost'), { code: 286 }));
  expect(idOf(await within(listener.next()))).toBe('resync');
  await happen('after');
  expect(idOf(await within(listener.next()))).toBe('after');
  await listener.return!();
});

test('who is five hundred events behind is told to read again instead', async () => {
  const slow = await feed.listen(all);
  const quick = await feed.listen(all);
  for (let i = 0; i <= 520; i += 40)
    await hub.hub.models.Event.insertMany(
      Array.from({ length: 40 }, (_, j) => ({
        _id: randomUUID(),
        at: NOW,
        type: 'entry.added',
        patientId: ADA,
        entryId: `${i + j}`,
        category: 'GOALS',
        actorId: 'test',
      })),
    );
  let last = '';
  while (last !== '519') last = String(idOf(await within(quick.next())));
  expect(idOf(await slow.next())).toBe('resync');
  await slow.return!();
  await quick.return!();
});
