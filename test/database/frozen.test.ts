import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import type { Hub } from '../../src/hub.js';
import { REQUEST_LIMITS } from '../../src/database/connect.js';
import { startEmbedded, type EmbeddedMongod } from '../../src/database/embedded.js';
import { EMERGENCY_MS, REQUEST_MS } from '../../src/deadline.js';
import { ADA, personas, RUTH } from '../../src/demo/personas.js';
import { BREAK_GLASS_PATH } from '../../src/http/hardening.js';
import { buildServer } from '../../src/server.js';
import { emergencyLane } from '../../src/start.js';
import { startHub, type TestHub } from '../support/hub.js';

/** A primary that is there and says nothing: everything is answered in its time all the same, and goes on afterwards. */

/** What a loaded machine may add. */
const MARGIN_MS = 2000;
let folder: string;
let mongod: EmbeddedMongod;
let pid: number;
let hub: TestHub;
let emergencyHub: Hub;
let app: FastifyInstance;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-frozen-'));
  mongod = await startEmbedded({ folder, systemBinary: process.env['MONGOMS_SYSTEM_BINARY'] }, () => {});
  pid = Number(await readFile(join(folder, 'mongodb', 'mongod.lock'), 'utf8'));
  hub = await startHub({ uri: mongod.uri, limits: REQUEST_LIMITS });
  await hub.load(...personas());
  emergencyHub = await emergencyLane(hub.hub, mongod.uri);
  app = await buildServer(hub.hub, { production: false, emergencyHub });
});
afterAll(async () => {
  process.kill(pid, 'SIGCONT');
  await app.close();
  await hub.close();
  await emergencyHub.connection.close();
  await mongod.stop();
  await rm(folder, { recursive: true, force: true });
});

const post = async (who: string, url: string, query: string) => {
  const began = performance.now();
  const response = await app.inject({
    method: 'POST',
    url,
    headers: { authorization: `Bearer ${await hub.issuer.sign(who, hub.hub.now())}` },
    payload: { query },
  });
  const { errors, data } = JSON.parse(response.body) as {
    errors?: { extensions: { code: string; outcome?: string } }[];
    data?: object;
  };
  return { status: response.statusCode, error: errors?.[0]?.extensions, data, took: performance.now() - began };
};
const read = () =>
  post('gp.osei', '/graphql', `{ patient(id: "${ADA}") { name record { medications { nodes { name } } } } }`);
const write = () =>
  post(
    'pharmacist.patel',
    '/graphql',
    `mutation { addMedicationNote(input: { idempotencyKey: "while-frozen", patientId: "${ADA}", noteType: ADHERENCE, text: "Takes it." }) { medicationNote { id } } }`,
  );
const breakGlass = () =>
  post(
    'paramedic.hughes',
    BREAK_GLASS_PATH,
    `mutation { breakGlass(input: { idempotencyKey: "frozen-glass", patientId: "${RUTH}", reason: LIFE_OR_LIMB, explanation: "Collapsed at home, unconscious, alone" }) { override { id } } }`,
  );
const readyz = async () => {
  const began = performance.now();
  const { statusCode } = await app.inject({ url: '/readyz' });
  return { status: statusCode, took: performance.now() - began };
};

test('with a frozen primary everything is answered in its time, and works again when it thaws', async () => {
  expect([(await readyz()).status, (await read()).status]).toEqual([200, 200]);
  process.kill(pid, 'SIGSTOP');
  const [reading, writing, glass] = await Promise.all([read(), write(), breakGlass()]);
  for (const answer of [reading, writing, glass])
    expect([answer.status, answer.error!.code]).toEqual([503, 'UNAVAILABLE']);
  expect(reading.took).toBeLessThan(REQUEST_MS + MARGIN_MS);
  expect(writing.took).toBeLessThan(REQUEST_MS + MARGIN_MS);
  expect(glass.took).toBeLessThan(EMERGENCY_MS + MARGIN_MS);
  // The proof of five seconds ago is no longer good for anything; a new one takes a second at most.
  const ready = await Promise.all(Array.from({ length: 20 }, readyz));
  for (const { status, took } of ready) expect([status, took < 1000 + MARGIN_MS]).toEqual([503, true]);
  // Another one, now that the driver has noticed: the emergency is told at once or nearly so.
  expect((await breakGlass()).took).toBeLessThan(EMERGENCY_MS + MARGIN_MS);

  process.kill(pid, 'SIGCONT');
  let answer = await read();
  for (let i = 0; i < 50 && answer.status !== 200; i++) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    answer = await read();
  }
  expect(answer.data).toMatchObject({ patient: { name: 'Ada Bell' } });
  // The same keys again: made once, whatever came of them meanwhile.
  expect([(await write()).status, (await breakGlass()).status]).toEqual([200, 200]);
  const { Entry, Override } = hub.hub.models;
  expect(await Entry.countDocuments({ 'body.text': 'Takes it.', patientId: ADA, kind: 'MedicationNote' })).toBe(1);
  expect(await Override.countDocuments({ patientId: RUTH, kind: 'BREAK_GLASS' })).toBe(1);
  expect((await readyz()).status).toBe(200);
}, 120_000);
