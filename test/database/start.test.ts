import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ConfigurationError, readEnv } from '../../src/env.js';
import { gone, mongodsIn, start } from '../support/npm-start.js';

const freshFolder = () => mkdtemp(join(tmpdir(), 'hub-start-'));

describe('a hub with a mongod of its own', () => {
  test('starts, keeps its data, starts again with it, and leaves no mongod behind: after Ctrl-C, and after kill -9', async () => {
    const folder = await freshFolder();
    const first = start(folder);
    await first.ready;
    expect(first.lines.join('\n')).toMatch(/600 people with \d+ entries by 11 organisations/);
    expect(mongodsIn(folder)).toHaveLength(1);
    const other = start(folder);
    expect(await other.ended).toBe(1);
    expect(other.lines.join('\n')).toMatch(/Another hub \(process \d+\) is using/);
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    expect(await gone(folder)).toBe(true);

    const second = start(folder);
    await second.ready;
    expect(second.lines.join('\n')).toMatch(/demo neighbourhood is there already/);
    second.child.kill('SIGKILL');
    await second.ended;
    expect(await gone(folder)).toBe(true);

    const third = start(folder);
    const url = await third.ready;
    const response = await fetch(url.replace('/graphql', '/readyz'));
    expect(await response.json()).toEqual({ status: 'ready' });
    third.child.kill('SIGTERM');
    expect(await third.ended).toBe(0);
    expect(await gone(folder)).toBe(true);
  }, 120_000);

  test('two hubs on one machine do not disturb each other', async () => {
    const [left, right] = [await freshFolder(), await freshFolder()];
    const hubs = [start(left), start(right)];
    const urls = await Promise.all(hubs.map(({ ready }) => ready));
    expect(new Set(urls).size).toBe(2);
    hubs[0]!.child.kill('SIGINT');
    await hubs[0]!.ended;
    expect((await fetch(urls[1]!.replace('/graphql', '/readyz'))).status).toBe(200);
    hubs[1]!.child.kill('SIGINT');
    await hubs[1]!.ended;
    expect((await gone(left)) && (await gone(right))).toBe(true);
  }, 120_000);

  test('says what was tried and the ways out where no mongod can be had', async () => {
    const folder = await freshFolder();
    // Neither python nor mongod on PATH, nothing in the cache, and no way to the download site from here.
    const { ended, lines } = start(folder, {
      PATH: dirname('/nowhere/x'),
      XDG_CACHE_HOME: join(folder, 'cache'),
      MONGOMS_SYSTEM_BINARY: '/nowhere/mongod',
      MONGOMS_DOWNLOAD_MIRROR: 'http://127.0.0.1:9',
    });
    expect(await ended).toBe(1);
    const said = lines.join('\n');
    for (const part of [
      'found none',
      'MONGOMS_SYSTEM_BINARY',
      'mongod on PATH: none',
      'one fetched before',
      'the official download',
      'the packaged mongod',
      'Ways out',
      'MONGODB_URI=',
    ])
      expect(said).toContain(part);
    expect(said).not.toMatch(/\n\s+at .*\.ts/);
    await expect(readFile(join(folder, 'hub.lock'))).rejects.toThrow();
  }, 60_000);
});

describe('the configuration', () => {
  test('names every mistake at once, without the values', () => {
    const read = () =>
      readEnv({ PORT: '99999', NODE_ENV: 'production', LOG_LEVEL: 'loud', AUTH_JWKS_URL: 'secret-thing' });
    expect(read).toThrow(ConfigurationError);
    expect(read).toThrow(/PORT: .*\n.*AUTH_JWKS_URL: .*\n.*LOG_LEVEL: /);
    expect(read).not.toThrow(/secret-thing/);
    expect(() => readEnv({ NODE_ENV: 'production', MONGODB_URI: 'mongodb://x' })).toThrow(
      /AUTH_ISSUER: required in production/,
    );
  });
});
