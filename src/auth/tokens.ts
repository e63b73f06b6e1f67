import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  jwtVerify,
  SignJWT,
  type JSONWebKeySet,
  type JWK,
  type JWTVerifyGetKey,
} from 'jose';
import { LRUCache } from 'lru-cache';
import { CannotStartError } from '../cannot-start.js';
import { unauthenticated } from '../errors.js';
import { makeFolder, writeOnce } from '../files.js';

/** One identity provider and its keys. */
export interface TokenIssuer {
  /** Issuer, as its tokens name it; in development two, since the command line signs tokens too. */
  issuer: string | string[];
  audience: string;
  keys: JWTVerifyGetKey;
}

/** What the hub takes from an access token. Scopes it does not: what may be seen is decided here. */
export interface Claims {
  subject: string;
  /** Client application that the token was issued to; null where the provider does not say. */
  clientId: string | null;
  /** The role that the person chose when signing in, as ROLE or ROLE@CODE; null where the token names none. */
  actingRole: string | null;
  tokenId: string;
  /** When it expires, in milliseconds since 1970. */
  expires: number;
}

/** Checks an access token and returns what it claims. @throws UNAUTHENTICATED, whatever is wrong with it. */
export type VerifyToken = (token: string, now: Date) => Promise<Claims>;

const MAX_TOKEN_AGE = '12h';
/** A checked token is trusted again for this long without checking its signature; its expiry is always checked. */
const REMEMBER_MS = 30_000;

/**
 * Checks access tokens as RFC 9068 and RFC 8725 ask: algorithms pinned, issuer, audience, type, expiry, age. An ID
 * token, a token for another audience and one without expiry are refused.
 */
export const tokenVerifier = ({ issuer, audience, keys }: TokenIssuer, roleClaim = 'acting_role'): VerifyToken => {
  const remembered = new LRUCache<string, Claims>({ max: 5000, ttl: REMEMBER_MS });
  return async (token, now) => {
    const fingerprint = createHash('sha256').update(token).digest('base64');
    const known = remembered.get(fingerprint);
    if (known && known.expires > now.getTime()) return known;
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['PS256', 'ES256', 'EdDSA'],
        issuer,
        audience,
        typ: 'at+jwt',
        requiredClaims: ['exp', 'iat', 'sub', 'jti'],
        maxTokenAge: MAX_TOKEN_AGE,
        clockTolerance: 5,
        currentDate: now,
      });
      const text = (claim: string) => (typeof payload[claim] === 'string' ? payload[claim] : null);
      const [subject, tokenId] = [text('sub'), text('jti')];
      if (!subject || !tokenId) throw new Error('sub and jti must be text');
      const claims = {
        subject,
        clientId: text('client_id') ?? text('azp'),
        actingRole: text(roleClaim),
        tokenId,
        expires: payload.exp! * 1000,
      };
      remembered.set(fingerprint, claims);
      return claims;
    } catch {
      // Which check failed is the token's owner's business at most; a stranger learns nothing from it.
      throw unauthenticated('The access token is not valid or has expired. Sign in again.');
    }
  };
};

/** Keys of an identity provider by its JWKS address. */
export const remoteKeys = (url: string): JWTVerifyGetKey => createRemoteJWKSet(new URL(url), { cacheMaxAge: 600_000 });

export interface SigningOptions {
  /** Until the token expires; eight hours if left out. */
  seconds?: number;
  /** The role to act in, as ROLE or ROLE@CODE. */
  role?: string;
  /** The client application it is for. */
  clientId?: string;
}

/** A key that signs development tokens, on a developer's own machine only. */
export interface DevelopmentIssuer extends TokenIssuer {
  /** Its private key, for the development identity provider. */
  key: JWK;
  /** Signs an access token for a person of the hub's directory. */
  sign: (subject: string, now: Date, options?: SigningOptions) => Promise<string>;
  /** The same key for a further issuer: the identity provider that `npm start` runs. */
  alsoAs: (issuer: string) => DevelopmentIssuer;
}

export const DEVELOPMENT_ISSUER = 'urn:shared-care-hub:development';

const issuerFrom = async (
  jwk: JWK,
  audience: string,
  issuer: string[] = [DEVELOPMENT_ISSUER],
): Promise<DevelopmentIssuer> => {
  const key = await importJWK(jwk, 'ES256');
  const { d: _, ...publicKey } = jwk;
  const keySet: JSONWebKeySet = { keys: [{ ...publicKey, alg: 'ES256', use: 'sig' }] };
  const made: DevelopmentIssuer = {
    issuer,
    audience,
    keys: createLocalJWKSet(keySet),
    key: jwk,
    sign: (subject, now, { seconds = 8 * 3600, role, clientId } = {}) => {
      const issuedAt = Math.floor(now.getTime() / 1000);
      return new SignJWT({ ...(role && { acting_role: role }), ...(clientId && { client_id: clientId }) })
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: jwk.kid ?? 'development' })
        .setIssuer(DEVELOPMENT_ISSUER)
        .setAudience(audience)
        .setSubject(subject)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + seconds)
        .setJti(crypto.randomUUID())
        .sign(key);
    },
    alsoAs: (further) => ({ ...made, issuer: [...issuer, further] }),
  };
  return made;
};

const newKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: crypto.randomUUID() };
};

/** A development issuer with a key of its own, for one test or one run. */
export const newDevelopmentIssuer = async (audience: string) => issuerFrom(await newKey(), audience);

/** The development issuer of a data folder; its key is made on first use and readable to its owner only. */
export const loadDevelopmentIssuer = async (folder: string, audience: string): Promise<DevelopmentIssuer> => {
  const path = join(folder, 'development-key.json');
  await makeFolder(folder);
  if (!existsSync(path)) await writeOnce(path, JSON.stringify(await newKey()));
  try {
    return await issuerFrom(JSON.parse(await readFile(path, 'utf8')) as JWK, audience);
  } catch (error) {
    throw new CannotStartError(
      `The development key ${path} is empty or broken. Delete it: the hub makes a new one, and people sign in again`,
      { cause: error },
    );
  }
};
