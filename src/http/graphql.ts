import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { authenticate, NOBODY, type Session } from '../auth/session.js';
import { createContext } from '../context.js';
import { HubError, malformed, RequestError } from '../errors.js';
import type { Admission, Admitted } from '../graphql/admission.js';
import type { AdmittedContext } from '../graphql/executor.js';
import type { Hub } from '../hub.js';
import { mediaTypeFor, statusFor } from './answers.js';
import { BREAK_GLASS_PATH } from './hardening.js';
import type { RateLimits } from './rate-limits.js';
import { subscriptionHandler } from './websocket.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set before the document is looked at. */
    session: Session;
  }
}

const headerOf = (request: FastifyRequest, name: string) => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
};

/** Who asks. @throws UNAUTHENTICATED, FORBIDDEN, both answered with 401: it is the sign-in that is at fault */
export const sessionOf = async (hub: Hub, request: FastifyRequest): Promise<Session> => {
  try {
    return await authenticate(
      hub,
      {
        authorization: headerOf(request, 'authorization'),
        actingRole: headerOf(request, 'x-acting-role'),
        viewAs: headerOf(request, 'x-view-as'),
      },
      request.id,
    );
  } catch (error) {
    throw error instanceof HubError ? new RequestError(401, error) : error;
  }
};

/** Headers that a page of another site cannot send without asking the hub first. */
const PREFLIGHT = ['apollo-require-preflight', 'x-apollo-operation-name'];

/** What a GET asks for. A parameter that comes twice is a list, which is refused like any other wrong shape. */
const askedByGet = (request: FastifyRequest): unknown => {
  if (!PREFLIGHT.some((name) => headerOf(request, name)))
    throw malformed(400, 'apollo-require-preflight', 'must be sent as a header with a GET');
  const asked = request.query as Record<string, unknown>;
  const json = (name: string) => {
    const value = asked[name];
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value) as unknown;
    } catch {
      throw malformed(400, name, 'must be JSON');
    }
  };
  return { ...asked, variables: json('variables'), extensions: json('extensions') };
};

/** What Apollo is handed: only what has been let in, always in the same shape. What runs is in the context. */
const asApolloRequest = ({ text }: Admitted, mediaType: string) => ({
  method: 'POST',
  headers: new HeaderMap([
    ['content-type', 'application/json'],
    ['accept', mediaType],
  ]),
  search: '',
  body: { query: text },
});

export interface GraphqlDoors {
  hub: Hub;
  /** The same hub with a database connection and an audit chain of its own, for emergencies; the hub itself in tests. */
  emergencyHub: Hub;
  apollo: ApolloServer<AdmittedContext>;
  limits: RateLimits | null;
  admission: Admission;
  /** Origins of pages that may open a WebSocket, beside the hub's own. */
  origins: readonly string[];
}

/** The GraphQL endpoints over HTTP: the usual one, and the emergency's own. */
export const mountGraphql = (app: FastifyInstance, doors: GraphqlDoors) => {
  const { apollo, limits, admission } = doors;
  app.decorateRequest('session');
  const door = (url: string, method: 'GET' | 'POST', hub: Hub, emergency: boolean): RouteOptions => ({
    url,
    method,
    exposeHeadRoute: false,
    onRequest: async (request, reply) => {
      request.session = NOBODY;
      if (limits) reply.headers(await limits.request(request.ip, emergency));
      // A socket says who it is in its first message, not in its headers. Everybody else says so before their body is read.
      if (!request.ws) request.session = await sessionOf(hub, request);
    },
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const { id: requestId, session } = request;
      const mediaType = mediaTypeFor(request);
      const asked = method === 'GET' ? askedByGet(request) : request.body;
      const admitted = await admission.admit({ hub, session, door: method, requestId }, asked);
      const context = Object.assign(createContext(hub, { requestId, session, emergency, limits }), { admitted });
      const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: asApolloRequest(admitted, mediaType),
        context: () => Promise.resolve(context),
      });
      if (body.kind !== 'complete') throw new Error('an answer in parts was not asked for');
      return reply
        .status(statusFor(request, status ?? 200))
        .headers(Object.fromEntries(headers))
        .send(body.string);
    },
  });
  app.route({
    ...door('/graphql', 'GET', doors.hub, false),
    wsHandler: subscriptionHandler(doors) as never,
  });
  app.route(door('/graphql', 'POST', doors.hub, false));
  app.route(door(BREAK_GLASS_PATH, 'POST', doors.emergencyHub, true));
};
