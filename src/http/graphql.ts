import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import { authenticate, isSignInRefusal, NOBODY, type Session } from '../auth/session.js';
import { createContext, type Context } from '../context.js';
import { deadlineIn, EMERGENCY_MS, REQUEST_MS, within } from '../deadline.js';
import { trustedText, type TrustedDocuments } from '../graphql/trusted-documents.js';
import type { Hub } from '../hub.js';
import { BREAK_GLASS_PATH, RETRY_AFTER_S } from './hardening.js';
import type { RateLimits } from './rate-limits.js';
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
export const sessionOf = (hub: Hub, request: FastifyRequest): Promise<Session> =>
  authenticate(
    hub,
    {
      authorization: headerOf(request, 'authorization'),
      actingRole: headerOf(request, 'x-acting-role'),
      viewAs: headerOf(request, 'x-view-as'),
    },
    request.id,
  );

interface Body {
  query?: unknown;
  documentId?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } } & Record<string, unknown>;
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** Puts the text of a trusted document in place of its id, and refuses any other. */
const trust = async (hub: Hub, documents: TrustedDocuments, request: FastifyRequest) => {
  const body = request.body as Body | null;
  if (!body || typeof body !== 'object' || Array.isArray(body)) return;
  const id = text(body.documentId) ?? text(body.extensions?.persistedQuery?.sha256Hash);
  const found = await trustedText(hub, documents, request.session, { query: text(body.query), id }, request.id);
  const { persistedQuery: _, ...extensions } = body.extensions ?? {};
  request.body = { ...body, ...(found !== undefined && { query: found }), extensions };
};

export interface GraphqlDoors {
  hub: Hub;
  /** The same hub with a database connection and an audit chain of its own, for emergencies; the hub itself in tests. */
  emergencyHub: Hub;
  apollo: ApolloServer<Context>;
  limits: RateLimits | null;
  documents: TrustedDocuments | null;
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

/** The GraphQL endpoints over HTTP: the usual one, and the emergency's own. */
export const mountGraphql = (app: FastifyInstance, doors: GraphqlDoors) => {
  app.decorateRequest('session');
  app.decorateRequest('deadline', Infinity);
  app.decorateRequest('leave', null);
  const everyday = new Slots(doors.slots);
  const emergencies = new Slots(EMERGENCY_SLOTS);
  const door = (url: string, method: 'GET' | 'POST', hub: Hub, emergency: boolean): RouteOptions => ({
    url,
    method,
    // Before anything is worked out; a socket holds no place while it waits for events.
    preParsing: async (request, reply) => {
      if (request.ws) return;
      const slots = emergency ? emergencies : everyday;
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
    },
    onResponse: async (request) => request.leave?.(),
    onRequest: async (request, reply) => {
      request.session = NOBODY;
      request.deadline = deadlineIn(emergency ? EMERGENCY_MS : REQUEST_MS);
      if (doors.limits) reply.headers(await doors.limits.request(request.ip, emergency));
    },
    preHandler: async (request, reply) => {
      // A socket says who it is in its first message, not in its headers.
      if (request.ws) return undefined;
      try {
        request.session = await within(request.deadline, sessionOf(hub, request));
      } catch (error) {
        if (!isSignInRefusal(error)) throw error;
        const extensions = { ...error.extensions, requestId: request.id };
        return reply.status(401).send({ errors: [{ message: error.message, extensions }] });
      }
      if (doors.documents) await trust(hub, doors.documents, request);
      return undefined;
    },
    handler: fastifyApolloHandler(doors.apollo, {
      context: (request) =>
        Promise.resolve(
          createContext(hub, {
            requestId: request.id,
            session: request.session,
            emergency,
            deadline: request.deadline,
            limits: doors.limits,
          }),
        ),
    }),
  });
  app.route({
    ...door('/graphql', 'GET', doors.hub, false),
    wsHandler: subscriptionHandler(doors) as never,
  });
  app.route(door('/graphql', 'POST', doors.hub, false));
  app.route(door(BREAK_GLASS_PATH, 'POST', doors.emergencyHub, true));
  turnAwayEarly(app.server, (url) => url.split('?')[0] === '/graphql', { slots: everyday, retryAfter: RETRY_AFTER_S });
};
