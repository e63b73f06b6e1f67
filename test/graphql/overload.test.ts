import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { ADA, personas, RUTH } from '../../src/demo/personas.js';
import { BREAK_GLASS_PATH } from '../../src/http/hardening.js';
import type { SlotSettings } from '../../src/http/slots.js';
import { buildServer } from '../../src/server.js';
import { startHub, type TestHub } from '../support/hub.js';

/** What comes beyond what the hub can answer is told so at once, and an emergency is not kept out by it. */

let hub: TestHub;
const apps: FastifyInstance[] = [];
beforeAll(async () => {
  hub = await startHub();
  await hub.load(...personas());
});
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
});
afterAll(() => hub.close());

const withSlots = async (slots: SlotSettings) => {
  const app = await buildServer(hub.hub, { production: false, slots });
  apps.push(app);
  return app;
};
const post = async (app: FastifyInstance, who: string, query: string, url = '/graphql') => {
  const { statusCode, headers, body } = await app.inject({
    method: 'POST',
    url,
    headers: { authorization: `Bearer ${await hub.issuer.sign(who, hub.hub.now())}` },
    payload: { query },
  });
  return { status: statusCode, headers, code: JSON.parse(body).errors?.[0]?.extensions.code as string | undefined };
};
const READ = `{ patient(id: "${ADA}") { name record { medications { nodes { name } } } } }`;
const many = (app: FastifyInstance, count: number) =>
  Promise.all(Array.from({ length: count }, () => post(app, 'gp.osei', READ)));
const statuses = (answers: { status: number }[]) => answers.map(({ status }) => status).sort();

test('what finds no place and no room to wait gets 503 with Retry-After; the rest is answered', async () => {
  const app = await withSlots({ running: 2, waiting: 3, waitMs: 10_000 });
  const answers = await many(app, 12);
  expect(statuses(answers)).toEqual([...Array(5).fill(200), ...Array(7).fill(503)]);
  const shed = answers.find(({ status }) => status === 503)!;
  expect([shed.headers['retry-after'], shed.code]).toEqual(['5', 'UNAVAILABLE']);
  // Every place is given back.
  expect(statuses(await many(app, 5))).toEqual(Array(5).fill(200));
});

test('nobody waits longer than the wait', async () => {
  const app = await withSlots({ running: 1, waiting: 100, waitMs: 0 });
  const answers = statuses(await many(app, 10));
  expect(answers.filter((status) => status === 503).length).toBeGreaterThan(0);
  expect(answers.filter((status) => status === 200).length).toBeGreaterThan(0);
  expect(statuses(await many(app, 1))).toEqual([200]);
});

test('a refused request gives its place back too', async () => {
  const app = await withSlots({ running: 1, waiting: 0, waitMs: 0 });
  for (const bad of ['{', '{ nothing }', 'subscription { noticeReceived { type } }'])
    expect((await post(app, 'gp.osei', bad)).status).toBe(400);
  expect((await app.inject({ method: 'POST', url: '/graphql', payload: 'x'.repeat(200_000) })).statusCode).not.toBe(
    503,
  );
  expect(
    (await app.inject({ method: 'POST', url: '/graphql', headers: { authorization: 'Bearer x' } })).statusCode,
  ).toBe(401);
  expect(statuses(await many(app, 1))).toEqual([200]);
});

test('an emergency passes a full house', async () => {
  const app = await withSlots({ running: 0, waiting: 0, waitMs: 0 });
  expect((await post(app, 'gp.osei', READ)).status).toBe(503);
  const glass = `mutation { breakGlass(input: { idempotencyKey: "full-house", patientId: "${RUTH}", reason: LIFE_OR_LIMB, explanation: "Collapsed at home, unconscious, alone" }) { override { id } } }`;
  expect((await post(app, 'paramedic.hughes', glass, BREAK_GLASS_PATH)).status).toBe(200);
});

test('over a real connection too, and whoever goes away while waiting leaves no place taken', async () => {
  const app = await withSlots({ running: 1, waiting: 1, waitMs: 2000 });
  const url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
  const token = await hub.issuer.sign('gp.osei', hub.hub.now());
  const ask = (signal?: AbortSignal) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: READ }),
      ...(signal && { signal }),
    });
  const crowd = await Promise.all(Array.from({ length: 12 }, () => ask()));
  const shed = crowd.filter(({ status }) => status === 503);
  expect(shed.length).toBeGreaterThan(0);
  for (const answer of shed) {
    expect(answer.headers.get('retry-after')).toBe('5');
    const { errors } = (await answer.json()) as { errors: { extensions: { code: string; requestId: string } }[] };
    expect(errors[0]!.extensions.code).toBe('UNAVAILABLE');
    expect(errors[0]!.extensions.requestId).toBe(answer.headers.get('x-request-id'));
  }
  for (let i = 0; i < 10; i++) {
    const controller = new AbortController();
    const both = [ask(controller.signal).catch(() => null), ask(controller.signal).catch(() => null)];
    setTimeout(() => controller.abort(), i);
    await Promise.all(both);
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect((await ask()).status).toBe(200);
});
