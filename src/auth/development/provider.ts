import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { UserModels } from '../model.js';
import { allClients } from '../store.js';
import type { DevelopmentIssuer } from '../tokens.js';
import { SIGN_OUT_POLICY, signOutPage } from './page.js';

/** What the hub uses of oidc-provider, which ships no types. */
interface Provider {
  callback: () => (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  interactionDetails: (
    request: IncomingMessage,
    response: ServerResponse,
  ) => Promise<{ uid: string; params: Record<string, unknown> }>;
  interactionFinished: (request: IncomingMessage, response: ServerResponse, result: object) => Promise<void>;
  Grant: new (fields: object) => {
    addOIDCScope: (scope: string) => void;
    addResourceScope: (resource: string, scope: string) => void;
    save: () => Promise<string>;
  };
}

interface OidcContext {
  oidc: {
    client: { clientId: string };
    session: { accountId: string };
    result?: { actingRole?: string };
    provider: Provider;
  };
}

/** The API, as sign-ins name it (RFC 8707 resource indicator). */
export const RESOURCE = 'urn:shared-care-hub';
export const PAGES_CLIENT = 'shared-care-hub-pages';
const TOKEN_SECONDS = 3600;

/** Secret with which a system of the demo signs in to the development provider; on a developer's own machine only. */
export const demoSecretOf = (clientId: string) => `demo-secret-of-${clientId}`;

/** A real OpenID Connect provider with the people and systems of the directory, for development and tests. */
export interface DevelopmentProvider {
  issuer: string;
  provider: Provider;
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

/** Loads oidc-provider without the notices it prints for production: this one is for development alone. */
/* eslint-disable no-console -- the library prints through console, and offers no other way */
const quietly = async <T>(load: () => Promise<T>): Promise<T> => {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
};
/* eslint-enable no-console */

/**
 * Makes the development identity provider at `<origin>/oidc`. People choose who they are and in which role they act; the
 * role is a claim of the access token. Systems sign in with client credentials.
 */
export const developmentProvider = async (
  origin: string,
  issuer: DevelopmentIssuer,
  models: UserModels,
): Promise<DevelopmentProvider> => {
  const url = `${origin}/oidc`;
  const systems = await allClients(models);
  /** The acting role that a grant was given for; it lives as long as the provider. */
  const roles = new Map<string, string>();
  const configuration = {
    jwks: { keys: [{ ...issuer.key, alg: 'ES256', use: 'sig' }] },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    scopes: ['openid', 'hub'],
    routes: { authorization: '/authorize', token: '/token', jwks: '/jwks', end_session: '/sign-out' },
    clients: [
      {
        client_id: PAGES_CLIENT,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: [`${origin}/graphiql/`],
        post_logout_redirect_uris: [`${origin}/graphiql/`],
        id_token_signed_response_alg: 'ES256',
      },
      ...systems.map(({ _id }) => ({
        client_id: _id,
        client_secret: demoSecretOf(_id),
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
        id_token_signed_response_alg: 'ES256',
      })),
    ],
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx: { body: string; set: (name: string, value: string) => void }, form: string) => {
          ctx.set('content-security-policy', SIGN_OUT_POLICY);
          ctx.body = signOutPage(form);
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'hub',
          audience: issuer.audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: TOKEN_SECONDS,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    ttl: {
      AccessToken: TOKEN_SECONDS,
      ClientCredentials: TOKEN_SECONDS,
      AuthorizationCode: 60,
      Grant: TOKEN_SECONDS,
      IdToken: TOKEN_SECONDS,
      Interaction: 600,
      Session: 12 * TOKEN_SECONDS,
    },
    clientBasedCORS: () => false,
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `${url}/interaction/${uid}` },
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id }) }),
    // Signing in is agreeing: the pages are the hub's own, and what may be seen is decided by the hub.
    loadExistingGrant: async ({ oidc }: OidcContext) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid hub');
      grant.addResourceScope(RESOURCE, 'hub');
      const id = await grant.save();
      if (oidc.result?.actingRole) roles.set(id, oidc.result.actingRole);
      return grant;
    },
    extraTokenClaims: (_: unknown, { grantId }: { grantId?: string }) => {
      const role = grantId && roles.get(grantId);
      return role ? { acting_role: role } : undefined;
    },
  };
  const provider = await quietly(async () => {
    const { default: Oidc } = (await import('oidc-provider' as string)) as {
      default: new (issuer: string, configuration: object) => Provider;
    };
    return new Oidc(url, configuration);
  });
  const callback = provider.callback();
  return {
    issuer: url,
    provider,
    handle: (request, response) => {
      // The provider learns where it is mounted from the difference of the two.
      Object.assign(request, { originalUrl: request.url });
      request.url = request.url!.replace(/^\/oidc/, '') || '/';
      return callback(request, response);
    },
  };
};
