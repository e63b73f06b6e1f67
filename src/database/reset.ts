import type { Env } from '../env.js';
import { ConfigurationError } from '../env.js';
import { connect } from './connect.js';
import type { Say } from './mongod.js';

/**
 * Throws the demo database away. Only for the hub's own mongod or where the demo was asked for by name: a real record
 * is never deleted.
 * @throws ConfigurationError otherwise
 */
export const dropDatabase = async (env: Env, uri: string, say: Say) => {
  if (env.NODE_ENV === 'production' || (env.MONGODB_URI && !env.HUB_DEMO))
    throw new ConfigurationError(
      "--reset throws all data away. It works on the demo only: with the hub's own mongod, or with HUB_DEMO=true.",
    );
  say('     Throwing the old demo data away (--reset) …');
  const connection = await connect(uri);
  await connection.dropDatabase();
  await connection.close();
};
