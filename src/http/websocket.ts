import { randomUUID } from 'node:crypto';
import websocket from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ExecutionArgs } from 'graphql';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import type { WebSocket } from 'ws';
import { authenticate, isSignInRefusal, type Session } from '../auth/session.js';
import { deadlineIn, REQUEST_MS, within } from '../deadline.js';
import { HubError } from '../errors.js';
import type { Admission } from '../graphql/admission.js';
import { refusalOf, subscribeTo } from '../graphql/subscriptions.js';
import type { Hub } from '../hub.js';
import type { RateLimits } from '../rate-limits.js';

const MOST_PAYLOAD = 64 * 1024;
const INIT_WITHIN_MS = 3000;
const MOST_SUBSCRIPTIONS = 50;
/** How long what was sent may lie in a socket without the reader taking any of it. */
const MOST_STALLED_MS = 5000;
const SLOW_CHECK_MS = 1000;
/** Longest a Node timer runs. */
const MOST_TIMER_MS = 2 ** 31 - 1;

/** Close codes of graphql-transport-ws that the hub uses itself. */
const UNAUTHORIZED = 4401;
const FORBIDDEN = 4403;
const TRY_AGAIN_LATER = 1013;
const GOING_AWAY = 1001;
const CLOSE_WITHIN_MS = 3000;

export interface WebSocketDoors {
  hub: Hub;
  limits: RateLimits | null;
  admission: Admission;
  /** Origins of pages that may connect, beside the hub's own. */
  origins: readonly string[];
}

/** What one connection holds. */
interface Connection {
  socket: WebSocket;
  request: FastifyRequest;
  session?: Session;
  open?: Set<string>;
}

/** A page of another site must not connect with somebody's network position; clients that are no pages send no origin. */
const isOwnOrigin = ({ headers, host, protocol }: FastifyRequest, origins: readonly string[]) => {
  const { origin } = headers;
  return origin === undefined || origin === `${protocol}://${host}` || origins.includes(origin);
};

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** Registers WebSocket on the server; must come before the routes that use it. */
export const registerWebSocket = (app: FastifyInstance) =>
  app.register(websocket, {
    options: { maxPayload: MOST_PAYLOAD },
    preClose(this: FastifyInstance, done: () => void) {
      for (const client of this.websocketServer.clients) closeWith(client, GOING_AWAY, 'The hub is ending');
      this.websocketServer.close();
      done();
    },
  });

/** Closes with a reason, and cuts the connection of a client that does not answer to it. */
const closeWith = (socket: WebSocket, code: number, reason: string) => {
  socket.close(code, reason);
  const cut = setTimeout(() => socket.terminate(), CLOSE_WITHIN_MS);
  socket.once('close', () => clearTimeout(cut));
};

/** The handler of subscriptions: graphql-transport-ws, subscriptions only, within every limit of this file. */
export const subscriptionHandler = ({ hub, limits, admission, origins }: WebSocketDoors) => {
  const connectionOf = (ctx: { extra: unknown }) => ctx.extra as Connection;
  /** The generator of an accepted subscription, handed from `onSubscribe` to `subscribe`. */
  const accepted = new WeakMap<ExecutionArgs, Awaited<ReturnType<typeof subscribeTo>>>();
  const carry = makeHandler({
    connectionInitWaitTimeout: INIT_WITHIN_MS,
    onConnect: async (ctx) => {
      const connection = connectionOf(ctx);
      const { socket, request } = connection;
      if (!isOwnOrigin(request, origins)) return false;
      const parameters = ctx.connectionParams ?? {};
      try {
        const authorization = textOf(parameters['authorization']);
        const actingRole = textOf(parameters['x-acting-role']);
        const session = await within(
          deadlineIn(REQUEST_MS),
          authenticate(hub, { authorization, actingRole }, request.id),
        );
        if (!session.actor.signedIn || session.expires === null) {
          socket.close(UNAUTHORIZED, 'Unauthorized');
          return undefined;
        }
        connection.session = session;
        connection.open = new Set();
        watch(hub, connection, session.expires);
      } catch (error) {
        if (isSignInRefusal(error)) socket.close(error.code === 'FORBIDDEN' ? FORBIDDEN : UNAUTHORIZED, 'Unauthorized');
        // Who it is could not be asked: that is no refusal.
        else socket.close(TRY_AGAIN_LATER, 'Try again later');
        return undefined;
      }
      return true;
    },
    onSubscribe: async (ctx, id, payload) => {
      const { session, open } = connectionOf(ctx);
      const requestId = randomUUID();
      try {
        if (open!.size >= MOST_SUBSCRIPTIONS)
          throw new HubError('RATE_LIMITED', `A connection holds at most ${MOST_SUBSCRIPTIONS} subscriptions.`);
        open!.add(id);
        const generator = await within(
          deadlineIn(REQUEST_MS),
          admission
            .admit({ hub, session: session!, door: 'WEBSOCKET', requestId }, payload)
            .then((admitted) => subscribeTo({ hub, session: session!, requestId, limits }, admitted)),
        );
        const args = { schema: hub.schema, document: EMPTY } as ExecutionArgs;
        accepted.set(args, generator);
        return args;
      } catch (error) {
        open!.delete(id);
        return refusalOf(error, requestId, hub);
      }
    },
    // What is accepted has been parsed, validated and checked; graphql-ws only carries it.
    validate: () => [],
    subscribe: (args) => accepted.get(args as ExecutionArgs)!,
    execute: () => ({}),
    onComplete: (ctx, id) => void connectionOf(ctx).open?.delete(id),
  });
  return function handler(this: ThisParameterType<typeof carry>, socket: WebSocket, request: FastifyRequest) {
    carry.call(this, socket as never, request as never);
    // graphql-ws prints a stack for every frame that is too large or malformed; ws has closed the socket by itself.
    socket.removeAllListeners('error');
    socket.on('error', (error: Error & { code?: string }) =>
      hub.log.warn({ code: error.code }, 'a WebSocket was closed'),
    );
  };
};

/** A document of the right kind, since graphql-ws looks at it: what runs was prepared from the client's own. */
const EMPTY: ExecutionArgs['document'] = {
  kind: 'Document' as never,
  definitions: [
    {
      kind: 'OperationDefinition' as never,
      operation: 'subscription' as never,
      selectionSet: { kind: 'SelectionSet' as never, selections: [] },
    },
  ],
};

/** Closes a connection when its token expires or its session is ended, and drops readers who do not read. */
const watch = (hub: Hub, { socket, session }: Connection, expires: number) => {
  const left = Math.min(Math.max(expires - hub.now().getTime(), 0), MOST_TIMER_MS);
  const expiry = setTimeout(() => socket.close(FORBIDDEN, 'The session has expired'), left);
  let taken = { buffered: 0, at: performance.now() };
  const check = setInterval(() => {
    const buffered = socket.bufferedAmount;
    if (buffered === 0 || buffered !== taken.buffered) taken = { buffered, at: performance.now() };
    else if (performance.now() - taken.at > MOST_STALLED_MS) {
      clearInterval(check);
      closeWith(socket, TRY_AGAIN_LATER, 'Too slow');
      return;
    }
    if (session?.claims)
      hub.directory.actor(session.claims).catch((error: unknown) => {
        if (isSignInRefusal(error)) socket.close(FORBIDDEN, 'The session has ended');
      });
  }, SLOW_CHECK_MS);
  socket.once('close', () => {
    clearTimeout(expiry);
    clearInterval(check);
  });
};
