import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { ChangeStream } from 'mongodb';
import { ADA } from '../../src/demo/personas.js';
import { EventFeed, type FeedItem } from '../../src/events/feed.js';
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
const idOf = (result: IteratorResult<FeedItem>) => {
  const item = result.value as FeedItem;
  return 'event' in item ? item.event.entryId : 'resync' in item ? 'resync' : 'notice';
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

const happenTo = async (entryIds: readonly string[]) => {
  for (let i = 0; i < entryIds.length; i += 40)
    await hub.hub.models.Event.insertMany(
      entryIds.slice(i, i + 40).map((entryId) => ({
        _id: randomUUID(),
        at: NOW,
        type: 'entry.added',
        patientId: ADA,
        entryId,
        category: 'GOALS',
        actorId: 'test',
      })),
    );
};
const numbers = (count: number) => Array.from({ length: count }, (_, i) => String(i));
const readUpTo = async (listener: AsyncIterableIterator<FeedItem>, entryId: string) => {
  while (String(idOf(await within(listener.next()))) !== entryId);
};

test('who is five hundred events behind is told to read again instead', async () => {
  const slow = await feed.listen(all);
  const quick = await feed.listen(all);
  await happenTo(numbers(520));
  await readUpTo(quick, '519');
  expect(idOf(await slow.next())).toBe('resync');
  await slow.return!();
  await quick.return!();
});

test('what waits in the whole process is bounded: beyond it, some are told to read again, though none is far behind', async () => {
  const quick = await feed.listen(all);
  const slow = await Promise.all(Array.from({ length: 42 }, () => feed.listen(all)));
  await happenTo(numbers(480));
  await readUpTo(quick, '479');
  const first = await Promise.all(slow.map(async (listener) => idOf(await listener.next())));
  expect(first).toContain('resync');
  expect(first).toContain('0');
  for (const listener of [quick, ...slow]) await listener.return!();
  // What they had waiting is given back: the next one has room for all of it.
  const next = await feed.listen(all);
  await happenTo(numbers(480));
  await within(new Promise((resolve) => setTimeout(resolve, 1500)));
  expect(idOf(await next.next())).toBe('0');
  await next.return!();
});
