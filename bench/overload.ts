/**
 * `npm run bench:overload [-- --people 100 --seconds 6]`: what the hub still answers when three times as much comes as
 * it can answer. First the peak, with as many connections as help; then requests at three times that rate over up to
 * a thousand connections, whatever becomes of them. Figures are ratios of one run.
 */
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Pool } from 'undici';
import { loadDevelopmentIssuer } from '../src/auth/tokens.js';
import { startEmbedded } from '../src/database/embedded.js';
import { createHub, stopHub } from '../src/start.js';
import { patientIdOf, seed } from './data.js';
import { QUERY } from './query.js';

const { values } = parseArgs({
  options: { people: { type: 'string', default: '100' }, seconds: { type: 'string', default: '6' } },
});
const people = Number(values.people);
const seconds = Number(values.seconds);
const ENTRIES = 25;
const folder = `.hub/bench-${people}`;

await mkdir(folder, { recursive: true });
const say = (line: string) => process.stderr.write(`${line}\n`);
const mongod = await startEmbedded({ folder, systemBinary: process.env['MONGOMS_SYSTEM_BINARY'] }, say);
const issuer = await loadDevelopmentIssuer(folder, 'shared-care-hub');
const hub = await createHub({ uri: mongod.uri, issuer });
await seed(hub.connection, hub.models, people, ENTRIES);
const token = await issuer.sign('social.worker.okafor', new Date(), { role: 'SOCIAL_WORKER', clientId: 'bench' });
const child = spawn(process.execPath, ['--import', 'tsx', 'bench/server.ts', 'HUB', mongod.uri, folder], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const port = await new Promise<string>((resolve) => createInterface(child.stdout).once('line', resolve));

interface Outcome {
  status: number;
  took: number;
}

const ask = async (pool: Pool): Promise<Outcome> => {
  const began = performance.now();
  const { statusCode, body } = await pool.request({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query: QUERY,
      variables: { id: patientIdOf(ENTRIES, Math.floor(Math.random() * people)) },
    }),
  });
  await body.dump();
  return { status: statusCode, took: performance.now() - began };
};

const poolOf = (connections: number) => new Pool(`http://127.0.0.1:${port}`, { connections, pipelining: 1 });
const answered = (outcomes: readonly Outcome[]) => outcomes.filter(({ status }) => status === 200);
const p99 = (outcomes: readonly Outcome[]) =>
  answered(outcomes)
    .map(({ took }) => took)
    .sort((a, b) => a - b)[Math.floor(answered(outcomes).length * 0.99)] ?? 0;

/** As many requests as these connections can make, one after the other. */
const closedLoop = async (connections: number) => {
  const pool = poolOf(connections);
  const began = performance.now();
  const outcomes: Outcome[] = [];
  const worker = async () => {
    while (performance.now() - began < seconds * 1000) outcomes.push(await ask(pool));
  };
  await Promise.all(Array.from({ length: connections }, worker));
  await pool.destroy();
  return { rate: answered(outcomes).length / ((performance.now() - began) / 1000), outcomes };
};

/**
 * Requests at a rate of their own, as people make them: they do not wait for what the hub has to say to others. Where all
 * thousand connections wait for an answer, a request is not made: it would wait in this client and be no measure of the
 * hub. Only what is answered while requests are made counts.
 */
const openLoop = async (rate: number) => {
  const pool = poolOf(1000);
  // Connected before it counts: what connecting takes in a burst is a matter of the kernel's line.
  await Promise.all(Array.from({ length: 1000 }, () => ask(pool)));
  const began = performance.now();
  const outcomes: Outcome[] = [];
  let waiting = 0;
  let due = 0;
  while (performance.now() - began < seconds * 1000) {
    for (; due < ((performance.now() - began) / 1000) * rate; due++) {
      if (waiting >= 1000) continue;
      waiting++;
      void ask(pool)
        .then((outcome) => outcomes.push(outcome))
        .catch(() => {})
        .finally(() => waiting--);
    }
    await sleep(5);
  }
  const elapsed = (performance.now() - began) / 1000;
  const counted = [...outcomes];
  await pool.destroy();
  return { rate: answered(counted).length / elapsed, outcomes: counted };
};

await closedLoop(32);
let peak = 0;
for (const connections of [16, 32, 64]) {
  const { rate, outcomes } = await closedLoop(connections);
  say(`${connections} connections: ${rate.toFixed(0)}/s, p99 ${p99(outcomes).toFixed(0)} ms`);
  peak = Math.max(peak, rate);
}
const thousand = await closedLoop(1000);
const flood = await openLoop(3 * peak);
const line = (what: string, { rate, outcomes }: { rate: number; outcomes: Outcome[] }) =>
  console.log(
    `${what}: goodput ${(rate / peak).toFixed(2)} of its peak (${rate.toFixed(0)}/s of ${peak.toFixed(0)}/s), p99 of what is answered ${p99(outcomes).toFixed(0)} ms, shed ${((1 - answered(outcomes).length / outcomes.length) * 100).toFixed(0)} %`,
  );
line('1,000 connections that never pause', thousand);
line('three times the peak', flood);
child.stdin.end();
await stopHub([hub], null, async () => {});
await mongod.stop();
