import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { gone, mongodsIn, start } from '../support/npm-start.js';

const QUIET = { HUB_DEMO: 'false' };
const others: ChildProcess[] = [];
afterEach(() => {
  for (const child of others.splice(0)) child.kill('SIGKILL');
});

const fresh = () => mkdtemp(join(tmpdir(), 'hub-own-'));
const until = async (what: () => unknown, tries = 400) => {
  for (let i = 0; i < tries && !(await what()); i++) await sleep(100);
  expect(await what()).toBeTruthy();
};
const stop = async (hub: ReturnType<typeof start>) => {
  hub.child.kill('SIGINT');
  expect(await hub.ended).toBe(0);
};
/** A hub that does not start says why in one line (or a list of ways out), and no more. */
const refusal = async (folder: string, env: Record<string, string> = {}) => {
  const { ended, lines } = start(folder, { ...QUIET, ...env });
  expect(await ended).toBe(1);
  const said = lines.join('\n');
  expect(said).not.toMatch(/\n\s+at |TypeError|ENOENT: |SyntaxError|Cannot read prop/);
  return said;
};
const lockOf = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'hub.lock'), 'utf8')) as { port: number };

describe('mongod that dies while the hub runs', () => {
  test('is started again on the same port with its data, three times; then the hub ends and says why', async () => {
    const folder = await fresh();
    const hub = start(folder, QUIET);
    const url = (await hub.ready).replace('/graphql', '/readyz');
    const { port } = await lockOf(folder);
    const client = new MongoClient(`mongodb://127.0.0.1:${port}/hub?directConnection=true`);
    await client
      .db('hub')
      .collection('kept')
      .insertOne({ _id: 'kept' as never }, { writeConcern: { w: 1, j: true } });
    await client.close();
    for (let round = 1; round <= 3; round++) {
      const [old] = mongodsIn(folder);
      process.kill(old!, 'SIGKILL');
      await until(() => hub.lines.filter((line) => line === 'mongod runs again.').length === round);
      await until(async () => (await fetch(url)).status === 200);
      expect((await lockOf(folder)).port).toBe(port);
    }
    const again = new MongoClient(`mongodb://127.0.0.1:${port}/hub?directConnection=true`);
    expect(await again.db('hub').collection('kept').countDocuments()).toBe(1);
    await again.close();
    process.kill(mongodsIn(folder)[0]!, 'SIGKILL');
    expect(await hub.ended).toBe(1);
    expect(hub.lines.at(-1)).toMatch(/^The hub ends: mongod ended and cannot be started again: it ended 4 times/);
    expect(await gone(folder)).toBe(true);
    await stop(await startAgain(folder));
  }, 240_000);

  test('is found and ended where its supervisor was killed too, in this run and in the next', async () => {
    const folder = await fresh();
    const hub = start(folder, QUIET);
    await hub.ready;
    const supervisorOf = (pid: number) => Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)]).toString());
    const [first] = mongodsIn(folder);
    process.kill(supervisorOf(first!), 'SIGKILL');
    await until(() => hub.lines.includes('mongod runs again.'));
    const [second] = mongodsIn(folder);
    expect(second).not.toBe(first);
    hub.child.kill('SIGSTOP');
    process.kill(supervisorOf(second!), 'SIGKILL');
    hub.child.kill('SIGKILL');
    await hub.ended;
    expect(mongodsIn(folder)).toEqual([second]);
    const next = await startAgain(folder);
    expect(next.lines.join('\n')).toMatch(/A mongod \(process \d+\) was left behind .*ending it/);
    expect(mongodsIn(folder)).not.toContain(second);
    await stop(next);
  }, 240_000);
});

const startAgain = async (folder: string) => {
  const hub = start(folder, QUIET);
  await hub.ready;
  return hub;
};

describe('a hub.lock that nobody holds', () => {
  test('does not keep a hub from starting: empty, broken, of a process that is gone, or whose id is another one’s by now', async () => {
    const folder = await fresh();
    const bystander = spawn('sleep', ['600']);
    others.push(bystander);
    for (const lock of [
      '',
      '{"pid":',
      'null',
      '{}',
      '{"pid":0,"port":null}',
      '{"pid":-1,"port":null}',
      '{"pid":4194303,"port":1}',
      `{"pid":${bystander.pid},"port":4000}`,
      `{"pid":${process.pid},"started":"1","port":4000}`,
    ]) {
      await writeFile(join(folder, 'hub.lock'), lock);
      await stop(await startAgain(folder));
    }
    // The same for the file of a mongod that is gone.
    await writeFile(join(folder, 'mongodb', 'mongod.lock'), `${bystander.pid}\n`);
    await stop(await startAgain(folder));
    expect(bystander.exitCode).toBeNull();
  }, 240_000);

  test('is taken by one of several hubs that find it at once', async () => {
    const folder = await fresh();
    await writeFile(join(folder, 'hub.lock'), '{"pid":4194303,"port":1}');
    const hubs = [1, 2, 3].map(() => start(folder, QUIET));
    const results = await Promise.all(hubs.map(({ ready, ended }) => Promise.race([ready.catch(() => null), ended])));
    const running = hubs.filter((_, i) => typeof results[i] === 'string');
    expect(running).toHaveLength(1);
    for (const hub of hubs.filter((one) => one !== running[0]))
      expect(hub.lines.join('\n')).toMatch(/Another hub \(process \d+\) is using|another hub is starting/);
    expect(mongodsIn(folder)).toHaveLength(1);
    await stop(running[0]!);
  }, 120_000);
});

describe('what a hub cannot start on has one line and a way out', () => {
  test.each(['/proc/hub', '/proc/hub/deeper', '/dev/null/hub', '/sys/hub'])(
    'a data folder that cannot be made: %s',
    async (path) => {
      expect(await refusal(path)).toMatch(/The data folder .* cannot be made or written \(E\w+\)\. .*HUB_DATA=/);
    },
    60_000,
  );

  test('a file in the place of the data folder, or of the database in it', async () => {
    const folder = await fresh();
    await writeFile(join(folder, 'file'), '');
    await writeFile(join(folder, 'mongodb'), '');
    expect(await refusal(join(folder, 'file'))).toMatch(/cannot be made or written \(\w+\)/);
    expect(await refusal(folder)).toMatch(/mongodb cannot be made or written \(\w+\)/);
  }, 60_000);

  test.each([
    ['audit-key.pem', /The audit key .*audit-key\.pem is empty or broken\. Put it back .* or move it away/],
    ['development-key.json', /The development key .* is empty or broken\. Delete it/],
  ])(
    'an empty %s',
    async (file, message) => {
      const folder = await fresh();
      await writeFile(join(folder, file), '');
      expect(await refusal(folder)).toMatch(message);
      expect(await gone(folder)).toBe(true);
      await rm(join(folder, file));
      await stop(await startAgain(folder));
    },
    120_000,
  );

  test('a database that a newer hub has changed', async () => {
    const folder = await fresh();
    const hub = await startAgain(folder);
    const client = new MongoClient(`mongodb://127.0.0.1:${(await lockOf(folder)).port}/hub?directConnection=true`);
    await client
      .db('hub')
      .collection('migrations')
      .insertOne({ _id: '9999-later' as never });
    await client.close();
    await stop(hub);
    expect(await refusal(folder)).toMatch(
      /A newer version of the hub has changed this database \(9999-later\).*Start that version/,
    );
  }, 120_000);

  test.each([
    [
      62,
      'UPGRADE PROBLEM: Found an invalid featureCompatibilityVersion document',
      /written by another version of MongoDB .*MONGOMS_SYSTEM_BINARY=/,
    ],
    [
      100,
      'DBException in initAndListen, terminating',
      /mongod ended: DBException in initAndListen.* The whole story is in .*mongod\.log/,
    ],
  ])(
    'data that mongod ends on with status %d',
    async (status, message, said) => {
      const folder = await fresh();
      const binary = join(folder, 'mongod');
      const line = JSON.stringify({ s: 'F', msg: message });
      await writeFile(
        binary,
        `#!/bin/sh\n[ "$1" = --version ] && { echo 'db version v6.0.5'; exit 0; }\necho '${line}' > "${folder}/mongod.log"\nexit ${status}\n`,
      );
      await chmod(binary, 0o755);
      expect(await refusal(folder, { MONGOMS_SYSTEM_BINARY: binary })).toMatch(said);
    },
    60_000,
  );

  test('a download that breaks off or arrives broken, in words, and nothing of it is kept', async () => {
    const folder = await fresh();
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
        ...['-keyout', key, '-out', cert, '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
      ],
      { stdio: 'ignore' },
    );
    let how = 'refused';
    const site = createServer({ key: await readFile(key), cert: await readFile(cert) }, (request, response) => {
      if (request.method === 'HEAD') response.writeHead(200, { 'content-length': 1000 }).end();
      else if (how === 'refused') response.writeHead(404).end();
      else if (request.url!.endsWith('.md5')) response.end(`${'0'.repeat(32)}  x`);
      else if (how === 'broken off') {
        response.writeHead(200, { 'content-length': 1000 }).write('abc');
        setTimeout(() => response.socket!.destroy(), 100);
      } else response.end('not a mongod');
    });
    await new Promise<void>((listening) => site.listen(0, listening));
    // No mongod and no python on PATH, so that the download is the only way left.
    await mkdir(join(folder, 'bin'));
    for (how of ['refused', 'broken off', 'broken']) {
      const said = await refusal(folder, {
        PATH: join(folder, 'bin'),
        XDG_CACHE_HOME: join(folder, 'cache'),
        MONGOMS_SYSTEM_BINARY: '',
        MONGOMS_DOWNLOAD_MIRROR: `https://localhost:${(site.address() as AddressInfo).port}`,
        NODE_EXTRA_CA_CERTS: cert,
      });
      expect(said).toMatch(
        /the official download: (the download site refused or broke off|the checksum of what arrived is wrong)/,
      );
      expect(await readdir(join(folder, 'cache', 'shared-care-hub'))).toEqual([]);
    }
    site.close();
  }, 120_000);
});
