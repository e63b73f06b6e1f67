import { startEmbedded } from '../database/embedded.js';
import { readEnv } from '../env.js';
import type { Hub } from '../hub.js';
import { createHub, stopHub } from '../start.js';
import { loadDevelopmentIssuer } from '../auth/tokens.js';

/** Says things on standard error, so that standard output holds the answer alone. */
export const tell = (line: string) => void process.stderr.write(`${line}\n`);

/**
 * Runs a command with a hub: on MONGODB_URI, on the mongod of a hub that is running, or on one of its own for as long
 * as the command takes.
 */
export const withHub = async <T>(work: (hub: Hub) => Promise<T>): Promise<T> => {
  const env = readEnv();
  const mongod = env.MONGODB_URI
    ? null
    : await startEmbedded({ folder: env.HUB_DATA, systemBinary: env.MONGOMS_SYSTEM_BINARY, share: true }, tell);
  try {
    const issuer = await loadDevelopmentIssuer(env.HUB_DATA, env.AUTH_AUDIENCE);
    const hub = await createHub({
      uri: mongod?.uri ?? env.MONGODB_URI!,
      issuer,
      roleClaim: env.AUTH_ROLE_CLAIM,
      auditShard: `${env.HUB_AUDIT_SHARD}-cli`,
      logLevel: env.LOG_LEVEL,
    });
    try {
      return await work(hub);
    } finally {
      await stopHub([hub], null, async () => {});
    }
  } finally {
    await mongod?.stop();
  }
};
