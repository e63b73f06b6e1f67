import { z } from 'zod';
import { CannotStartError } from './cannot-start.js';

/** Points a minute. A request costs one point at its address, and a hundredth of its cost, at least one, to its person. */
export interface RateLimitSettings {
  address: number;
  person: number;
  organisation: number;
  /** Of each person and of each address in the lane for emergencies, which the others do not touch. */
  breakGlass: number;
}

export const DEFAULT_LIMITS: RateLimitSettings = {
  address: 3000,
  person: 3000,
  organisation: 60_000,
  breakGlass: 600,
};

const flag = z.stringbool();
const points = (usual: number) => z.coerce.number().int().min(1).default(usual);
const port = z.coerce.number().int().min(0).max(65535);

const variables = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    /** Port of the HTTP server; 0 picks a free one. Left out: 4000, or the next free one. */
    PORT: port.optional(),
    HOST: z.string().default('127.0.0.1'),
    /** A MongoDB replica set or sharded cluster; left out, the hub runs a mongod of its own. */
    MONGODB_URI: z.string().startsWith('mongodb').optional(),
    /** A mongod to run instead of looking for one. */
    MONGOMS_SYSTEM_BINARY: z.string().optional(),
    /** Where the hub's own mongod keeps its data, and development keys lie. */
    HUB_DATA: z.string().default('.hub'),
    /** Load the demo neighbourhood into an empty database. Default: only with the hub's own mongod. */
    HUB_DEMO: flag.optional(),
    /** Issuer of access tokens; with AUTH_JWKS_URL. Left out, the hub signs development tokens with a local key. */
    AUTH_ISSUER: z.url().optional(),
    AUTH_JWKS_URL: z.url().optional(),
    AUTH_AUDIENCE: z.string().default('shared-care-hub'),
    /** Claim of the access token that names the role a person chose when signing in, as ROLE or ROLE@CODE. */
    AUTH_ROLE_CLAIM: z.string().default('acting_role'),
    /** Client with which the hub's pages sign people in at AUTH_ISSUER (public client, authorization code with PKCE). */
    AUTH_CLIENT_ID: z.string().default('shared-care-hub-pages'),
    /** Origins of pages that may open a WebSocket, beside the hub's own; separated by spaces. */
    ALLOWED_ORIGINS: z
      .string()
      .default('')
      .transform((text) => text.split(/\s+/).filter(Boolean)),
    /** Folder of manifests, one file per client application; in production `trusted-documents` if left out. */
    TRUSTED_DOCUMENTS: z.string().optional(),
    /** Points a minute: a request costs one at its address, and a hundredth of its cost to person and organisation. */
    RATE_LIMIT_ADDRESS: points(DEFAULT_LIMITS.address),
    RATE_LIMIT_PERSON: points(DEFAULT_LIMITS.person),
    RATE_LIMIT_ORGANISATION: points(DEFAULT_LIMITS.organisation),
    /** Requests a minute of one person, and of one address, in the lane for emergencies. */
    RATE_LIMIT_BREAK_GLASS: points(DEFAULT_LIMITS.breakGlass),
    /** Name of this process's audit chain; give each hub process its own for throughput. */
    HUB_AUDIT_SHARD: z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/)
      .default('main'),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
  })
  .refine((env) => !env.AUTH_ISSUER === !env.AUTH_JWKS_URL, {
    message: 'AUTH_ISSUER and AUTH_JWKS_URL go together',
    path: ['AUTH_JWKS_URL'],
  })
  .refine((env) => env.NODE_ENV !== 'production' || env.AUTH_ISSUER, {
    message: "required in production: the development key is for a developer's own machine only",
    path: ['AUTH_ISSUER'],
  })
  .refine((env) => env.NODE_ENV !== 'production' || env.MONGODB_URI, {
    message: "required in production: the hub's own mongod has no redundancy",
    path: ['MONGODB_URI'],
  });

export type Env = z.infer<typeof variables>;

/** Configuration that cannot be used; the message lists every variable at fault, without its value. */
export class ConfigurationError extends CannotStartError {}

/** Reads the configuration once. @throws ConfigurationError listing every mistake. */
export const readEnv = (source: NodeJS.ProcessEnv = process.env): Env => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = variables.safeParse(given);
  if (parsed.success) return parsed.data;
  const mistakes = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new ConfigurationError(`The configuration cannot be used:\n${mistakes.join('\n')}`);
};
