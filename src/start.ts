import { upgradesOf } from './upgrades.js';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import type mongoose from 'mongoose';
import { compileContract } from './contract/contract.js';
import { compileRedaction } from './access/redact.js';
import { AuditChain } from './audit/chain.js';
import type { Witness } from './audit/checkpoint.js';
import { refuseUnfinishedRestore } from './backup/marker.js';
import { Directory } from './auth/directory.js';
import { tokenVerifier, type TokenIssuer } from './auth/tokens.js';
import { connect, EMERGENCY_LIMITS, type REQUEST_LIMITS } from './database/connect.js';
import { migrate } from './database/migrate.js';
import { modelsOn } from './models.js';
import { Deliveries } from './events/deliveries.js';
import { EventFeed } from './events/feed.js';
import { buildSchema } from './graphql/schema.js';
import type { Readiness } from './http/readiness.js';
import type { Hub } from './hub.js';
import { cursorSeal, cursorSecret } from './record/cursor.js';

export interface HubOptions {
  uri: string;
  issuer: TokenIssuer;
  /** Claim of the access token that names the acting role; `acting_role` if left out. */
  roleClaim?: string;
  auditShard?: string;
  logLevel?: string;
  now?: () => Date;
  /** How long operations on the database may take; without, as long as they need, as on the command line. */
  limits?: typeof REQUEST_LIMITS;
  /** Further connection options, for instance `monitorCommands`. */
  connection?: mongoose.ConnectOptions;
}

/**
 * Makes a hub: connects, brings the database up to date, compiles the policy.
 * @throws Error where MongoDB does not answer, or a place of the schema has no access policy
 */
export const createHub = async (options: HubOptions): Promise<Hub> => {
  const schema = buildSchema();
  const contract = compileContract(schema);
  await migrated(options);
  const connection = await connect(options.uri, { ...options.limits, ...options.connection });
  const models = modelsOn(connection);
  const log = pino({ level: options.logLevel ?? 'warn' });
  return {
    connection,
    models,
    schema,
    contract,
    redaction: compileRedaction(contract),
    chain: new AuditChain(connection, models, options.auditShard ?? 'main'),
    directory: new Directory(models),
    verifyToken: tokenVerifier(options.issuer, options.roleClaim),
    cursors: cursorSeal(await cursorSecret(models)),
    feed: new EventFeed(connection, log),
    deliveries: new Deliveries(),
    log,
    now: options.now ?? (() => new Date()),
  };
};

/** Brings the database up to date, on a connection without limits: an index over many entries takes what it takes. */
const migrated = async ({ uri, connection: more }: HubOptions) => {
  const connection = await connect(uri, more);
  try {
    await refuseUnfinishedRestore(connection);
    const models = modelsOn(connection);
    await migrate(connection, models, upgradesOf(models));
  } finally {
    await connection.close();
  }
};

/** Connections of the lane for emergencies: few, and nobody else's. */
const EMERGENCY_POOL = 5;

/**
 * The same hub for emergencies, with a database connection, a directory and an audit chain of its own: where every
 * connection of the hub waits for something slow, breaking the glass does not.
 */
export const emergencyLane = async (hub: Hub, uri: string): Promise<Hub> => {
  const connection = await connect(uri, {
    maxPoolSize: EMERGENCY_POOL,
    appName: 'shared-care-hub-emergency',
    ...EMERGENCY_LIMITS,
  });
  const models = modelsOn(connection);
  const chain = new AuditChain(connection, models, `${hub.chain.shard}-emergency`);
  return { ...hub, connection, models, chain, directory: new Directory(models) };
};

const RECOVER_EVERY_MS = 1000;
const CHECKPOINT_EVERY_MS = 10_000;

/**
 * Work that goes on beside the requests: chaining what the outbox holds, and signing checkpoints, at once and then as
 * they grow. Returns how to end it: what has been chained by then is signed.
 */
export const startBackground = (hub: Hub, witness: Witness) => {
  const every = (milliseconds: number, what: string, work: () => Promise<unknown>) => {
    let running: Promise<unknown> | null = null;
    const go = () => {
      running ??= work()
        .catch((error: Error) => hub.log.error({ name: error.name }, `${what} failed; it is tried again`))
        .finally(() => (running = null));
      return running;
    };
    // At once too: a process that is killed before its first round leaves its chains to the next one to sign.
    void go();
    const timer = setInterval(() => void go(), milliseconds);
    timer.unref();
    return async () => {
      clearInterval(timer);
      // What is not finished by then lies in the outbox, and the next hub goes on with it.
      await Promise.race([running, sleep(2000, undefined, { ref: false })]);
    };
  };
  const ends = [
    every(RECOVER_EVERY_MS, 'chaining the audit outbox', () => hub.chain.recover(hub.now())),
    every(CHECKPOINT_EVERY_MS, 'signing an audit checkpoint', () => witness.sign(hub.now())),
  ];
  return async () => {
    for (const end of ends) await end();
    await witness
      .sign(hub.now())
      .catch((error: Error) =>
        hub.log.error({ name: error.name }, 'the last audit checkpoint was not signed; the next start signs it'),
      );
  };
};

/** How long a process that ends goes on taking connections, while balancers and clients find out, and at most. */
const DRAIN_MS = 500;
const DRAIN_AT_MOST_MS = 5000;
/** Nobody has connected for so long: then nobody waits to be let in, whom closing the door would cut off. */
const QUIET_MS = 150;

/**
 * Ends the doors in good order: says so to balancers, goes on for a moment for those who do not know yet, then takes
 * nothing more and answers what runs.
 */
export const closeDoors = async (app: FastifyInstance, readiness: Readiness) => {
  readiness.drain();
  const began = performance.now();
  let lastConnection = began;
  app.server.on('connection', () => (lastConnection = performance.now()));
  await sleep(DRAIN_MS);
  while (performance.now() - lastConnection < QUIET_MS && performance.now() - began < DRAIN_AT_MOST_MS)
    await sleep(QUIET_MS);
  await app.close();
};

/** Ends a hub in good order: answers what is running, puts the audit on disk, closes the database. */
export const stopHub = async (
  hubs: readonly Hub[],
  app: FastifyInstance | null,
  endBackground: () => Promise<void>,
) => {
  await app?.close();
  // Before the background ends, which signs what the chains hold.
  for (const { chain } of hubs) await chain.settle();
  await endBackground();
  for (const { connection, feed } of hubs) {
    await feed.close();
    await connection.close();
  }
};
