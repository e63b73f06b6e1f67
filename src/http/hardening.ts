import helmet from '@fastify/helmet';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { hubErrorIn } from '../database/faults.js';
import { HTTP_STATUS } from '../errors.js';
import type { Hub } from '../hub.js';
import { RateLimitedError } from './rate-limits.js';
import { OverloadedError } from './slots.js';

/** The emergency's own door. */
export const BREAK_GLASS_PATH = '/graphql/break-glass';

export const isEmergency = ({ url }: FastifyRequest) => url.split('?')[0] === BREAK_GLASS_PATH;

/** Mean event-loop delay of a second above which requests are shed, so that those already taken are answered in time. */
export const MOST_DELAY_MS = 200;

/** When to try again what was shed. */
export const RETRY_AFTER_S = 5;

const answerTo = ({ message, extensions }: { message: string; extensions: object }, requestId: string) => ({
  errors: [{ message, extensions: { ...extensions, requestId } }],
});

const say = (error: Error & { statusCode?: number }) => {
  if (error instanceof OverloadedError)
    return {
      status: 503,
      message: error.message,
      extensions: error.extensions,
      headers: { 'retry-after': String(RETRY_AFTER_S) },
    };
  const known = hubErrorIn(error);
  if (known)
    return {
      status: HTTP_STATUS[known.code] ?? 500,
      message: known.message,
      extensions: known.extensions,
      headers: error instanceof RateLimitedError ? error.headers : {},
    };
  const status = error.statusCode && error.statusCode < 500 ? error.statusCode : 500;
  const message =
    status === 413
      ? 'The request is larger than 100 kB.'
      : status < 500
        ? 'The request cannot be read.'
        : 'Something went wrong in the hub.';
  const code = status < 500 ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
  return { status, message, extensions: { code }, headers: {} };
};

export interface Hardening {
  production: boolean;
  /** Where pages may connect, beside the hub itself. */
  connectSrc: readonly string[];
  /** Mean event-loop delay above which requests are shed; never where it is 0. */
  shedAtDelayMs: number;
}

/** Headers, error answers and load shedding of every route (security.md §7). */
export const harden = async (app: FastifyInstance, hub: Hub, { production, connectSrc, shedAtDelayMs }: Hardening) => {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        connectSrc: ["'self'", ...connectSrc],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'self'"],
      },
    },
    strictTransportSecurity: production,
  });
  await app.register(underPressure, {
    maxEventLoopDelay: shedAtDelayMs,
    retryAfter: RETRY_AFTER_S,
    // Emergencies, and the probes that say why, are never shed.
    pressureHandler: async (request) => {
      const spared = isEmergency(request) || request.url === '/healthz' || request.url === '/readyz';
      if (!spared) throw new OverloadedError();
    },
  });
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (!request.url.startsWith('/graphiql/assets/')) reply.header('cache-control', 'no-store');
  });
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const { status, headers, ...said } = say(error);
    if (status === 500) hub.log.error({ requestId: request.id, name: error.name }, 'a request failed');
    void reply.status(status).headers(headers).send(answerTo(said, request.id));
  });
  app.setNotFoundHandler((request, reply) =>
    reply
      .status(404)
      .send(
        answerTo(
          { message: 'There is nothing here. The API is at /graphql.', extensions: { code: 'NOT_FOUND' } },
          request.id,
        ),
      ),
  );
};
