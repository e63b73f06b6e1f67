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
const READ = `{ patient(id: "${ADA}") { name record { medications { name } } } }`;
const many = (app: FastifyInstance, count: number) =>
  Promise.all(Array.from({ length: count }, () => post(app, 'gp.osei', READ)));
const statuses = (answers: { status: number }[]) => answers.map(({ status }) => status).sort();

test('what finds no place and no room to wait gets 503 with Retry-After; the rest is answered', async () => {
  const app = await withSlots({ running: 2, waiting: 3, waitMs: 10_000 });
  const answers = await many(app, 12);
  expect(statuses(answers)).toEqual([...Array(5).fill(200), ...Array(7).fill(503)]);
  const shed = answers.find(({ status }) => status === 503)!;
  expect([shed.headers['retry-after'], shed.code]).toEqual(['5', 'RATE_LIMITED']);
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
