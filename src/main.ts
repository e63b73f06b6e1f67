import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import closeWithGrace from 'close-with-grace';
import { Witness } from './audit/checkpoint.js';
import { acceptLoss } from './audit/loss.js';
import { developmentProvider, PAGES_CLIENT, RESOURCE } from './auth/development/provider.js';
import { loadDevelopmentIssuer, remoteKeys, type DevelopmentIssuer, type TokenIssuer } from './auth/tokens.js';
import { CannotStartError } from './cannot-start.js';
import { REQUEST_LIMITS } from './database/connect.js';
import { startEmbedded } from './database/embedded.js';
import { dropDatabase } from './database/reset.js';
import { loadDemo } from './demo/load.js';
import { demoPeople, exampleQueries, welcome } from './demo/sign-ins.js';
import { ConfigurationError, readEnv, type Env } from './env.js';
import { prepareDataFolder } from './files.js';
import { loadTrustedDocuments } from './graphql/trusted-documents.js';
import type { Hub } from './hub.js';
import { inProject } from './paths.js';
import { MOST_DELAY_MS } from './http/hardening.js';
import { Readiness } from './http/readiness.js';
import { buildServer, webFolder } from './server.js';
import { closeDoors, createHub, emergencyLane, startBackground, stopHub } from './start.js';
import { buildWeb } from './web.js';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** The port to listen on: the given one; without one, 4000 or the next that is free. Sign-ins name it, so it is known first. */
const freePort = async (env: Env): Promise<number> => {
  const ports = env.PORT === undefined ? Array.from({ length: 20 }, (_, i) => 4000 + i) : [env.PORT];
  for (const port of ports) {
    const found = await tryPort(port, env.HOST);
    if (found !== null) return found;
    say(`     Port ${port} is taken${env.PORT === undefined ? `, trying ${port + 1} …` : '.'}`);
  }
  throw new ConfigurationError('No free port. Set PORT to one that is free, or to 0 to pick any.');
};

const tryPort = (port: number, host: string) =>
  new Promise<number | null>((resolve, reject) => {
    const probe = createServer()
      .once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)))
      .listen(port, host, () => {
        const { port: found } = probe.address() as AddressInfo;
        probe.close(() => resolve(found));
      });
  });

/** Whose tokens the hub trusts: an identity provider by configuration, or the one that runs beside it for development. */
const issuerFor = async (env: Env, origin: string): Promise<TokenIssuer | DevelopmentIssuer> =>
  env.AUTH_ISSUER && env.AUTH_JWKS_URL
    ? { issuer: env.AUTH_ISSUER, audience: env.AUTH_AUDIENCE, keys: remoteKeys(env.AUTH_JWKS_URL) }
    : (await loadDevelopmentIssuer(env.HUB_DATA, env.AUTH_AUDIENCE)).alsoAs(`${origin}/oidc`);

/** In production only trusted documents run; elsewhere where a folder of them is named. */
const trustedDocuments = (env: Env, { schema }: Hub) => {
  if (env.NODE_ENV !== 'production' && !env.TRUSTED_DOCUMENTS) return null;
  return loadTrustedDocuments(env.TRUSTED_DOCUMENTS ?? inProject('trusted-documents'), schema);
};

/** Without its database a hub answers nothing; everything that was acknowledged is on disk. */
const endWithout = (reason: string) => {
  process.stderr.write(`\nThe hub ends: ${reason}\n`);
  process.exit(1);
};

const start = async () => {
  const began = performance.now();
  const env = readEnv();
  const reset = process.argv.includes('--reset');
  await prepareDataFolder(env.HUB_DATA);

  say('Shared-care hub');
  say(env.MONGODB_URI ? '1/5  Connecting to MongoDB (MONGODB_URI) …' : '1/5  Starting MongoDB …');
  const mongod = env.MONGODB_URI
    ? null
    : await startEmbedded({ folder: env.HUB_DATA, systemBinary: env.MONGOMS_SYSTEM_BINARY, lost: endWithout }, say);
  const port = await freePort(env);
  const origin = `http://${env.HOST === '127.0.0.1' || env.HOST === '0.0.0.0' ? 'localhost' : env.HOST}:${port}`;
  const issuer = await issuerFor(env, origin);

  say('2/5  Checking policy, schema and indexes …');
  if (reset) await dropDatabase(env, mongod?.uri ?? env.MONGODB_URI!, say);
  const hub = await createHub({
    uri: mongod?.uri ?? env.MONGODB_URI!,
    issuer,
    roleClaim: env.AUTH_ROLE_CLAIM,
    auditShard: env.HUB_AUDIT_SHARD,
    logLevel: env.LOG_LEVEL,
    limits: REQUEST_LIMITS,
  });
  if (reset) await acceptLoss(hub, env.HUB_DATA, 'the demo was thrown away by npm start -- --reset');
  const witness = await Witness.open(hub.models, env.HUB_DATA, hub.log);
  const emergencyHub = await emergencyLane(hub, mongod?.uri ?? env.MONGODB_URI!);
  const documents = trustedDocuments(env, hub);
  const endBackground = startBackground(hub, witness);

  const demo = env.HUB_DEMO ?? mongod !== null;
  say(demo ? '3/5  Loading the demo neighbourhood …' : '3/5  No demo data (HUB_DEMO is off).');
  if (demo) await loadDemo(hub, say);

  say('4/5  Preparing the pages …');
  if (!existsSync(webFolder) && env.NODE_ENV !== 'production') await buildWeb(say);

  say('5/5  Opening the door …');
  const provider = 'sign' in issuer ? await developmentProvider(origin, issuer, hub.models) : null;
  const examples = demo ? exampleQueries() : {};
  const readiness = new Readiness(hub);
  const app = await buildServer(hub, {
    readiness,
    production: env.NODE_ENV === 'production',
    signIn: provider
      ? {
          issuer: provider.issuer,
          clientId: PAGES_CLIENT,
          resource: RESOURCE,
          examples,
          demo,
          people: demo ? demoPeople() : [],
        }
      : { issuer: env.AUTH_ISSUER!, clientId: env.AUTH_CLIENT_ID, resource: env.AUTH_AUDIENCE, examples, demo },
    ...(provider && { provider }),
    ...(documents && { documents }),
    emergencyHub,
    origins: env.ALLOWED_ORIGINS,
    shedAtDelayMs: MOST_DELAY_MS,
    rateLimits: {
      address: env.RATE_LIMIT_ADDRESS,
      person: env.RATE_LIMIT_PERSON,
      organisation: env.RATE_LIMIT_ORGANISATION,
      breakGlass: env.RATE_LIMIT_BREAK_GLASS,
    },
  });
  closeWithGrace({ delay: 20_000 }, async ({ signal, err }) => {
    if (err) hub.log.error({ name: err.name, stack: err.stack?.split('\n').slice(1, 6) }, 'the hub ends on a fault');
    if (signal) say(`\n${signal}: stopping …`);
    await closeDoors(app, readiness);
    await stopHub([emergencyHub, hub], null, endBackground);
    await mongod?.stop();
    if (signal) say('Stopped; the data is kept.');
  });
  await app.listen({ port, host: env.HOST });
  say(`Ready in ${((performance.now() - began) / 1000).toFixed(1)} s.\n`);
  say(welcome(demo && provider !== null, origin));
};

start().catch((error: Error) => {
  process.stderr.write(
    `\n${error instanceof CannotStartError ? error.message : `The hub cannot start: ${error.message}`}\n`,
  );
  process.exit(1);
});
