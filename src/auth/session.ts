import { policy } from '../access/policy.js';
import type { AuditChain } from '../audit/chain.js';
import { auditRefusal } from '../audit/trail.js';
import { forbidden, HubError, unauthenticated } from '../errors.js';
import { anonymous, type Actor, type SignedInActor } from '../access/actor.js';
import { isCalled, type Directory } from './directory.js';
import type { Claims, VerifyToken } from './tokens.js';

/** The hub, as far as people sign in to it. */
export interface SignInHub {
  directory: Directory;
  verifyToken: VerifyToken;
  chain: AuditChain;
  now: () => Date;
}

/** What a request or a connection brings to say who it is. */
export interface Credentials {
  /** "Bearer" and an access token. */
  authorization?: string | undefined;
  /** The role the client believes it acts in; it must be the one the token names. */
  actingRole?: string | undefined;
  /** A role, as ROLE or ROLE@CODE, through whose eyes a policy author looks at demo patients. */
  viewAs?: string | undefined;
}

/** Who asks, and for how long. */
export interface Session {
  actor: Actor;
  /** Who really asks, where `actor` is somebody through whose eyes they look; null otherwise. */
  onBehalf: SignedInActor | null;
  clientId: string | null;
  tokenId: string | null;
  /** When the token expires, in milliseconds since 1970; null for nobody. */
  expires: number | null;
  /** What the token claims, to look the actor up again while a connection stays open; null for nobody. */
  claims: Claims | null;
}

export const NOBODY: Session = {
  actor: anonymous,
  onBehalf: null,
  clientId: null,
  tokenId: null,
  expires: null,
  claims: null,
};

/** What "view as" is called in the audit. */
export const viewedAs = ({ actor }: Session) =>
  actor.signedIn ? `${actor.role}${actor.organisation ? `@${actor.organisation.id.slice(4)}` : ''}` : '';

const sessionOf = async (hub: SignInHub, { authorization, actingRole, viewAs }: Credentials): Promise<Session> => {
  if (!authorization) throw unauthenticated();
  const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
  if (!token) throw unauthenticated('The authorization header must be "Bearer" and an access token.');
  const claims = await hub.verifyToken(token, hub.now());
  const actor = await hub.directory.actor(claims);
  const { clientId, tokenId, expires } = claims;
  if (actingRole !== undefined && !isCalled(actor, actingRole)) {
    // A role that is claimed beside the token is an attempt, or a client that mixes up two people: neither goes on.
    await hub.directory.end(tokenId, hub.now());
    throw unauthenticated('x-acting-role is not the role of this sign-in; the session is ended. Sign in again.');
  }
  const session = { actor, onBehalf: null, clientId, tokenId, expires, claims };
  return viewAs === undefined ? session : asSeenBy(hub, session, viewAs);
};

/**
 * The same session through the eyes of a role, for a policy author.
 * @throws FORBIDDEN where the author writes no audit trail, and where nobody holds the role
 */
const asSeenBy = async (
  hub: SignInHub,
  session: Session & { actor: SignedInActor },
  viewAs: string,
): Promise<Session> => {
  const { actor: author } = session;
  if (policy.grants[author.role].AUDIT_TRAIL.write === 'NONE')
    throw forbidden('Only privacy officers and Caldicott guardians look through the eyes of another role.');
  const holder = await hub.directory.holderOf(viewAs);
  if (!holder)
    throw forbidden('x-view-as must be a role, or a role and an organisation as ROLE@CODE, that somebody holds.');
  return { ...session, actor: { ...holder, developer: false }, onBehalf: author };
};

/** Whether it is the sign-in that is at fault, rather than the hub or its database. */
export const isSignInRefusal = (error: unknown): error is HubError =>
  error instanceof HubError && (error.code === 'UNAUTHENTICATED' || error.code === 'FORBIDDEN');

/**
 * Who asks; nothing is for nobody. A refused sign-in is a denial like any other: it is on disk before the answer leaves.
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export const authenticate = async (hub: SignInHub, credentials: Credentials, requestId: string): Promise<Session> => {
  try {
    return await sessionOf(hub, credentials);
  } catch (error) {
    if (error instanceof HubError) await auditRefusal(hub, { actor: anonymous, requestId }, error);
    throw error;
  }
};
