import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { authenticate, isSignInRefusal, NOBODY, type Session } from '../auth/session.js';
import { createContext } from '../context.js';
import { deadlineIn, EMERGENCY_MS, REQUEST_MS, within } from '../deadline.js';
import { malformed, RequestError } from '../errors.js';
import type { Admission } from '../graphql/admission.js';
import type { Admitted } from '../graphql/admitted.js';
import type { AdmittedContext } from '../graphql/executor.js';
import type { Hub } from '../hub.js';
import { mediaTypeFor, statusFor } from './answers.js';
import { BREAK_GLASS_PATH, RETRY_AFTER_S } from './hardening.js';
import type { RateLimits } from '../rate-limits.js';
import { Slots, turnAwayEarly, type SlotSettings } from './slots.js';
import { subscriptionHandler } from './websocket.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set before the document is looked at. */
    session: Session;
    /** When it is answered at the latest, by `performance.now()`. */
    deadline: number;
    /** Gives back the place in which this request runs; null where it has none. */
    leave: (() => void) | null;
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
    throw isSignInRefusal(error) ? new RequestError(401, error) : error;
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
  /** How much runs and waits at once outside the lane for emergencies. */
  slots: SlotSettings;
}

/**
 * What one process runs at once: about what its database connections carry, and a line that empties in less than half a
 * second at the speed measured in bench/README.md.
 */
export const USUAL_SLOTS: SlotSettings = { running: 48, waiting: 200, waitMs: 500 };
/** The lane for emergencies has places of its own, so that a full house does not close it. */
const EMERGENCY_SLOTS: SlotSettings = { running: 16, waiting: 100, waitMs: 1500 };

/** Takes a place to run in before anything is worked out, and gives it back however the request ends. */
const takePlace = async (slots: Slots, request: FastifyRequest, reply: FastifyReply) => {
  await slots.enter();
  let held = true;
  const leave = () => {
    if (held) slots.leave();
    held = false;
  };
  request.leave = leave;
  // Who went away, also while waiting, gets no response that would give the place back.
  reply.raw.once('close', leave);
  if (reply.raw.destroyed || request.raw.socket?.destroyed) leave();
};

/** The hub that answers at an endpoint, and whether that is the one for emergencies. */
interface Lane {
  hub: Hub;
  emergency: boolean;
}

/** The GraphQL endpoints over HTTP: the usual one, and the emergency's own. */
export const mountGraphql = (app: FastifyInstance, doors: GraphqlDoors) => {
  const { apollo, limits, admission } = doors;
  app.decorateRequest('session');
  app.decorateRequest('deadline', Infinity);
  app.decorateRequest('leave', null);
  const everyday = new Slots(doors.slots);
  const emergencies = new Slots(EMERGENCY_SLOTS);
  const usual: Lane = { hub: doors.hub, emergency: false };
  const door = (url: string, method: 'GET' | 'POST', { hub, emergency }: Lane): RouteOptions => ({
    url,
    method,
    exposeHeadRoute: false,
    onRequest: async (request, reply) => {
      request.session = NOBODY;
      request.deadline = deadlineIn(emergency ? EMERGENCY_MS : REQUEST_MS);
      if (limits) reply.headers(await limits.request(request.ip, emergency));
      // A socket says who it is in its first message, not in its headers, and holds no place while it waits for events.
      if (request.ws) return;
      await takePlace(emergency ? emergencies : everyday, request, reply);
      // Everybody else says who they are before their body is read.
      request.session = await within(request.deadline, sessionOf(hub, request));
    },
    onResponse: async (request) => request.leave?.(),
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const { id: requestId, session, deadline } = request;
      const mediaType = mediaTypeFor(request);
      const asked = method === 'GET' ? askedByGet(request) : request.body;
      const admitted = await within(deadline, admission.admit({ hub, session, door: method, requestId }, asked));
      const options = { requestId, session, emergency, deadline, limits };
      const context = Object.assign(createContext(hub, options), { admitted });
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
    ...door('/graphql', 'GET', usual),
    wsHandler: subscriptionHandler(doors) as never,
  });
  app.route(door('/graphql', 'POST', usual));
  app.route(door(BREAK_GLASS_PATH, 'POST', { hub: doors.emergencyHub, emergency: true }));
  turnAwayEarly(app.server, (url) => url.split('?')[0] === '/graphql', { slots: everyday, retryAfter: RETRY_AFTER_S });
};
