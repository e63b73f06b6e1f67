import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import closeWithGrace from 'close-with-grace';
import { loadCheckpointKey } from './audit/checkpoint.js';
import { loadDevelopmentIssuer, remoteKeys, type DevelopmentIssuer, type TokenIssuer } from './auth/tokens.js';
import { DataFolderInUseError, startEmbedded } from './database/embedded.js';
import { NoMongodError } from './database/mongod.js';
import { dropDatabase } from './database/reset.js';
import { loadDemo } from './demo/load.js';
import { signInList, welcome } from './demo/sign-ins.js';
import { ConfigurationError, readEnv, type Env } from './env.js';
import { buildServer, webFolder } from './server.js';
import { createHub, startBackground, stopHub } from './start.js';
import { buildWeb } from './web.js';

const say = (line: string) => process.stdout.write(`${line}\n`);

const issuerFor = async (env: Env): Promise<TokenIssuer | DevelopmentIssuer> =>
  env.AUTH_ISSUER && env.AUTH_JWKS_URL
    ? { issuer: env.AUTH_ISSUER, audience: env.AUTH_AUDIENCE, keys: remoteKeys(env.AUTH_JWKS_URL) }
    : loadDevelopmentIssuer(env.HUB_DATA, env.AUTH_AUDIENCE);

/** Listens on the given port; without one, on 4000 or the next that is free. */
const listen = async (app: Awaited<ReturnType<typeof buildServer>>, env: Env) => {
  const ports = env.PORT === undefined ? Array.from({ length: 20 }, (_, i) => 4000 + i) : [env.PORT];
  for (const port of ports) {
    try {
      return await app.listen({ port, host: env.HOST });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      say(`Port ${port} is taken${env.PORT === undefined ? `, trying ${port + 1} …` : '.'}`);
    }
  }
  throw new ConfigurationError('No free port. Set PORT to one that is free, or to 0 to pick any.');
};

const start = async () => {
  const began = performance.now();
  const env = readEnv();
  const reset = process.argv.includes('--reset');
  await mkdir(env.HUB_DATA, { recursive: true, mode: 0o700 });

  say('Shared-care hub');
  say(env.MONGODB_URI ? '1/5  Connecting to MongoDB (MONGODB_URI) …' : '1/5  Starting MongoDB …');
  const mongod = env.MONGODB_URI
    ? null
    : await startEmbedded({ folder: env.HUB_DATA, systemBinary: env.MONGOMS_SYSTEM_BINARY }, say);
  const issuer = await issuerFor(env);
  const key = await loadCheckpointKey(env.HUB_DATA);

  say('2/5  Checking policy, schema and indexes …');
  if (reset) await dropDatabase(env, mongod?.uri ?? env.MONGODB_URI!, say);
  const hub = await createHub({
    uri: mongod?.uri ?? env.MONGODB_URI!,
    issuer,
    roleClaim: env.AUTH_ROLE_CLAIM,
    auditShard: env.HUB_AUDIT_SHARD,
    logLevel: env.LOG_LEVEL,
  });
  const endBackground = startBackground(hub, key, env.HUB_DATA);

  const demo = env.HUB_DEMO ?? mongod !== null;
  say(demo ? '3/5  Loading the demo neighbourhood …' : '3/5  No demo data (HUB_DEMO is off).');
  if (demo) await loadDemo(hub, say);

  say('4/5  Preparing the pages …');
  if (!existsSync(webFolder) && env.NODE_ENV !== 'production') await buildWeb(say);

  say('5/5  Opening the door …');
  const development = 'sign' in issuer && demo ? issuer : null;
  const app = await buildServer(hub, {
    production: env.NODE_ENV === 'production',
    ...(development && { signIns: () => signInList(hub, development) }),
  });
  closeWithGrace({ delay: 20_000 }, async ({ signal, err }) => {
    if (err) hub.log.error({ name: err.name, stack: err.stack?.split('\n').slice(1, 6) }, 'the hub ends on a fault');
    if (signal) say(`\n${signal}: stopping …`);
    await stopHub(hub, app, endBackground);
    await mongod?.stop();
    if (signal) say('Stopped; the data is kept.');
  });
  const url = await listen(app, env);
  say(`Ready in ${((performance.now() - began) / 1000).toFixed(1)} s.\n`);
  say(welcome(development, url.replace('127.0.0.1', 'localhost')));
};

start().catch((error: Error) => {
  const expected = [ConfigurationError, NoMongodError, DataFolderInUseError].some((type) => error instanceof type);
  process.stderr.write(`\n${expected ? error.message : `The hub cannot start: ${error.message}`}\n`);
  process.exit(1);
});
