import { Witness } from '../audit/checkpoint.js';
import { loadDevelopmentIssuer } from '../auth/tokens.js';
import { startEmbedded } from '../database/embedded.js';
import { readEnv } from '../env.js';
import { prepareDataFolder } from '../files.js';
import type { Hub } from '../hub.js';
import { createHub, stopHub } from '../start.js';

/** Says things on standard error, so that standard output holds the answer alone. */
export const tell = (line: string) => void process.stderr.write(`${line}\n`);

/**
 * Gives a command the database: MONGODB_URI, the mongod of a hub that is running, or one of its own for as long as the
 * command takes. `alone` asks for a database that no hub on this data folder is using.
 */
export const withDatabase = async <T>(
  work: (uri: string) => Promise<T>,
  { alone = false }: { alone?: boolean } = {},
): Promise<T> => {
  const env = readEnv();
  await prepareDataFolder(env.HUB_DATA);
  const options = { folder: env.HUB_DATA, systemBinary: env.MONGOMS_SYSTEM_BINARY, share: !alone };
  const mongod = env.MONGODB_URI ? null : await startEmbedded(options, tell);
  try {
    return await work(mongod?.uri ?? env.MONGODB_URI!);
  } finally {
    await mongod?.stop();
  }
};

/**
 * Runs a command with a hub. A command that adds to the audit `signs`: it refuses a database that is older than the
 * witness log, as a hub does, and signs the chains when it is done.
 */
export const withHub = <T>(work: (hub: Hub) => Promise<T>, { signs = false }: { signs?: boolean } = {}): Promise<T> =>
  withDatabase(async (uri) => {
    const env = readEnv();
    const hub = await createHub({
      uri,
      issuer: await loadDevelopmentIssuer(env.HUB_DATA, env.AUTH_AUDIENCE),
      roleClaim: env.AUTH_ROLE_CLAIM,
      auditShard: `${env.HUB_AUDIT_SHARD}-cli`,
      logLevel: env.LOG_LEVEL,
    });
    try {
      const witness = signs ? await Witness.open(hub.models, env.HUB_DATA, hub.log) : null;
      try {
        return await work(hub);
      } finally {
        await hub.chain.settle();
        await witness?.sign(hub.now());
      }
    } finally {
      await stopHub([hub], null, async () => {});
    }
  });
