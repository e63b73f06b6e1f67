/**
 * `npm run bench [-- --people 1000 --entries 25,100,1000 --seconds 3 --rounds 4]`: how fast the whole record is, beside
 * the bare database, the ordinary stack, and itself without permissions. Variants take turns on one machine; figures
 * are ratios of one run, since absolute ones say more about the machine.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { Pool } from 'undici';
import { loadDevelopmentIssuer } from '../src/auth/tokens.js';
import { startEmbedded } from '../src/database/embedded.js';
import { createHub, stopHub } from '../src/start.js';
import { buildServer } from '../src/server.js';
import { copyToKinds, patientIdOf, seed } from './data.js';
import { QUERY } from './query.js';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '1000' },
    entries: { type: 'string', default: '25,100,1000' },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '4' },
    connections: { type: 'string', default: '32' },
    folder: { type: 'string' },
  },
});
const people = Number(values.people);
/** Each number of people has a database of its own, which the next run finds ready. */
const folder = values.folder ?? `.hub/bench-${people}`;
const sizes = values.entries.split(',').map(Number);

await mkdir(folder, { recursive: true });
const say = (line: string) => process.stderr.write(`${line}\n`);
const mongod = await startEmbedded({ folder, systemBinary: process.env['MONGOMS_SYSTEM_BINARY'] }, say);
const issuer = await loadDevelopmentIssuer(folder, 'shared-care-hub');
const hub = await createHub({ uri: mongod.uri, issuer });
const tokenOf = {
  worker: await issuer.sign('social.worker.okafor', new Date(), { role: 'SOCIAL_WORKER', clientId: 'bench' }),
  gp: await issuer.sign('gp.osei', new Date(), { clientId: 'bench' }),
  volunteer: await issuer.sign('volunteer.marsh', new Date(), { clientId: 'bench' }),
};

/** CPU that a process and its children have used, in seconds. */
const cpuOf = (pid: number) => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
};
const mongodPid = Number(readFileSync(`${folder}/mongodb/mongod.lock`, 'utf8'));

interface Variant {
  name: string;
  what: string;
  server: string;
  token: string | null;
}
const VARIANTS: Variant[] = [
  { name: 'R0', what: 'bare endpoint: findOne of one ready document, stringified', server: 'R0', token: null },
  { name: 'R1', what: 'R0 with an acknowledged audit write', server: 'R1', token: null },
  {
    name: 'N',
    what: 'ordinary stack: shield on sensitive fields, one collection per kind, lean; no audit',
    server: 'N',
    token: null,
  },
  { name: 'open', what: 'the hub without permissions, audit on', server: 'OPEN', token: tokenOf.worker },
  {
    name: 'plain doors',
    what: 'the hub without rate limits and trusted documents, with any document allowed',
    server: 'PLAIN',
    token: tokenOf.worker,
  },
  {
    name: 'hub',
    what: 'the hub for a social worker as in production: access, durable audit, rate limits, trusted documents',
    server: 'HUB',
    token: tokenOf.worker,
  },
  { name: 'hub, GP', what: 'the hub for a role with few denials', server: 'HUB-ROLES', token: tokenOf.gp },
  {
    name: 'hub, volunteer',
    what: 'the hub for a role with many denials',
    server: 'HUB-ROLES',
    token: tokenOf.volunteer,
  },
];

interface Server {
  child: ChildProcess;
  pool: Pool;
}
const servers = new Map<string, Server>();
const serverOf = async (name: string): Promise<Server> => {
  const running = servers.get(name);
  if (running) return running;
  const child = spawn(process.execPath, ['--import', 'tsx', 'bench/server.ts', name, mongod.uri, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const port = await new Promise<string>((resolve) => createInterface(child.stdout!).once('line', resolve));
  const server = {
    child,
    pool: new Pool(`http://127.0.0.1:${port}`, { connections: Number(values.connections), pipelining: 1 }),
  };
  servers.set(name, server);
  return server;
};

/** One request for a person's whole record. */
const ask = async ({ server, token }: Variant, pool: Pool, id: string) => {
  const graphql = {
    method: 'POST' as const,
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query: QUERY, variables: { id } }),
  };
  const { statusCode, body } = server.startsWith('R')
    ? await pool.request({ method: 'GET', path: `/record/${id}` })
    : await pool.request({ path: server === 'N' ? '/ordinary' : '/graphql', ...graphql });
  const text = await body.text();
  if (statusCode !== 200 || text.startsWith('{"errors"'))
    throw new Error(`${server} answered ${statusCode}: ${text.slice(0, 300)}`);
  return text.length;
};

interface Measured {
  requests: number;
  seconds: number;
  hubCpu: number;
  databaseCpu: number;
  times: number[];
  bytes: number;
}

/** Asks for random people's records, over some connections, for some time. */
const measure = async (variant: Variant, entries: number, seconds: number): Promise<Measured> => {
  const { child, pool } = await serverOf(variant.server);
  const started = performance.now();
  const [hubBefore, databaseBefore] = [cpuOf(child.pid!), cpuOf(mongodPid)];
  const times: number[] = [];
  let bytes = 0;
  const worker = async () => {
    while (performance.now() - started < seconds * 1000) {
      const began = performance.now();
      const length = await ask(variant, pool, patientIdOf(entries, Math.floor(Math.random() * people)));
      bytes += length;
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: Number(values.connections) }, worker));
  return {
    requests: times.length,
    seconds: (performance.now() - started) / 1000,
    hubCpu: cpuOf(child.pid!) - hubBefore,
    databaseCpu: cpuOf(mongodPid) - databaseBefore,
    times,
    bytes,
  };
};

/** R0's documents: exactly what the hub answers a social worker, made ready beforehand. */
const makeReady = async (entries: number) => {
  const ready = hub.connection.db!.collection<{ _id: string }>('ready');
  if (await ready.findOne({ _id: patientIdOf(entries, people - 1) })) return;
  say(`Making ${people} ready documents of ${entries} entries …`);
  const app = await buildServer(hub, { production: true });
  for (let index = 0; index < people; index++) {
    const id = patientIdOf(entries, index);
    const { body } = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${tokenOf.worker}` },
      payload: { query: QUERY, variables: { id } },
    });
    await ready.replaceOne(
      { _id: id },
      { ...(JSON.parse(body) as { data: object }).data, _id: id },
      { upsert: true, writeConcern: { w: 1 } },
    );
  }
};

const percentile = (times: readonly number[], share: number) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;

const report = (entries: number, results: Map<string, Measured[]>) => {
  const sum = (name: string) => {
    const runs = results.get(name)!;
    const total = (pick: (run: Measured) => number) => runs.reduce((all, run) => all + pick(run), 0);
    const requests = total(({ requests: n }) => n);
    return {
      perSecond: requests / total(({ seconds }) => seconds),
      hubCpu: (total(({ hubCpu }) => hubCpu) / requests) * 1000,
      cpu: (total(({ hubCpu, databaseCpu }) => hubCpu + databaseCpu) / requests) * 1000,
      bytes: total(({ bytes }) => bytes) / requests,
      times: runs.flatMap(({ times }) => times),
    };
  };
  const base = sum('R0');
  const table = new Table({
    head: [
      'variant',
      'req/s',
      'of R0',
      'CPU ms/req',
      'with mongod',
      'R0 ÷ it (CPU, with mongod)',
      'p50 ms',
      'p99 ms',
      'kB',
    ],
    style: { head: [], border: [], compact: true },
  });
  for (const { name } of VARIANTS) {
    const one = sum(name);
    table.push([
      name,
      one.perSecond.toFixed(0),
      (one.perSecond / base.perSecond).toFixed(2),
      one.hubCpu.toFixed(2),
      one.cpu.toFixed(2),
      (base.cpu / one.cpu).toFixed(2),
      percentile(one.times, 0.5).toFixed(1),
      percentile(one.times, 0.99).toFixed(1),
      (one.bytes / 1000).toFixed(1),
    ]);
  }
  const [r1, n, open, plain, own, gp, volunteer] = [
    'R1',
    'N',
    'open',
    'plain doors',
    'hub',
    'hub, GP',
    'hub, volunteer',
  ].map(sum) as [
    ReturnType<typeof sum>,
    ReturnType<typeof sum>,
    ReturnType<typeof sum>,
    ReturnType<typeof sum>,
    ReturnType<typeof sum>,
    ReturnType<typeof sum>,
    ReturnType<typeof sum>,
  ];
  const perKilobyte = ({ hubCpu, bytes }: ReturnType<typeof sum>) => hubCpu / bytes;
  const aims: [string, number, string, boolean][] = [
    ['hub ÷ R0, req/s', own.perSecond / base.perSecond, '≥ 0.55', own.perSecond / base.perSecond >= 0.55],
    ['hub ÷ R1, req/s', own.perSecond / r1.perSecond, '≥ 0.70', own.perSecond / r1.perSecond >= 0.7],
    ['hub ÷ plain doors, req/s', own.perSecond / plain.perSecond, '≥ 0.90', own.perSecond / plain.perSecond >= 0.9],
    ['hub ÷ N, req/s', own.perSecond / n.perSecond, '≥ 6', own.perSecond / n.perSecond >= 6],
    [
      'CPU per kB: hub (GP) ÷ open',
      perKilobyte(gp) / perKilobyte(open),
      '≤ 1.10',
      perKilobyte(gp) / perKilobyte(open) <= 1.1,
    ],
    ['req/s: many denials ÷ few', volunteer.perSecond / gp.perSecond, '≥ 1', volunteer.perSecond >= gp.perSecond],
  ];
  console.log(`\n${entries} entries per person, ${people} people`);
  console.log(table.toString());
  for (const [what, value, aim, met] of aims)
    console.log(`  ${met ? 'met   ' : 'MISSED'}  ${what.padEnd(30)} ${value.toFixed(2)}  (aim ${aim})`);
};

for (const entries of sizes) {
  await seed(hub.connection, hub.models, people, entries);
  await copyToKinds(hub.connection, people, entries);
  await makeReady(entries);
  const results = new Map<string, Measured[]>(VARIANTS.map(({ name }) => [name, []]));
  // Long enough for the compiler: what is compared below is compiled code.
  for (const variant of VARIANTS) await measure(variant, entries, 4);
  for (let round = 1; round <= Number(values.rounds); round++) {
    say(`${entries} entries: round ${round} of ${values.rounds} …`);
    for (const variant of VARIANTS)
      results.get(variant.name)!.push(await measure(variant, entries, Number(values.seconds)));
  }
  report(entries, results);
}
for (const { name, what } of VARIANTS) console.log(`  ${name}: ${what}`);
for (const { child, pool } of servers.values()) {
  await pool.destroy();
  child.stdin!.end();
}
await stopHub([hub], null, async () => {});
await mongod.stop();
