import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import helmet from '@fastify/helmet';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { hubErrorIn } from '../database/faults.js';
import { badInput, ERRORS, HubError, RequestError } from '../errors.js';
import type { Hub } from '../hub.js';
import { errorTypeFor, isAboutTheDocument, statusFor } from './answers.js';
import { RateLimitedError } from '../rate-limits.js';
import { OverloadedError } from './slots.js';

/** The emergency's own door. */
export const BREAK_GLASS_PATH = '/graphql/break-glass';

const pathOf = ({ url }: FastifyRequest) => url.split('?')[0]!;

export const isEmergency = (request: FastifyRequest) => pathOf(request) === BREAK_GLASS_PATH;

/** Methods of the doors; any other is answered with these. */
const METHODS: Record<string, string | undefined> = { '/graphql': 'GET, POST', [BREAK_GLASS_PATH]: 'POST' };

/** What a client without a valid sign-in is told to bring (RFC 6750, section 3). */
const challengeTo = ({ headers }: FastifyRequest) =>
  `Bearer realm="shared-care-hub"${headers.authorization ? ', error="invalid_token"' : ''}`;

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
      status: ERRORS[error.code],
      message: error.message,
      extensions: error.extensions,
      headers: { 'retry-after': String(RETRY_AFTER_S) },
    };
  const known = hubErrorIn(error);
  if (known)
    return {
      status: known instanceof RequestError ? known.status : ERRORS[known.code],
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

/** How long a body that nobody wants is read before a refusal is sent all the same. */
const READ_WITHIN_MS = 250;

/**
 * Reads a body that nobody wants to its end, so that its sender gets the refusal: a connection that is closed over bytes
 * nobody has read is reset, and takes the answer with it.
 */
const bodyRead = async ({ raw }: FastifyRequest) => {
  if (raw.complete || raw.readableEnded || raw.destroyed) return;
  const ended = Promise.race(['end', 'close'].map((event) => once(raw, event)));
  raw.resume();
  await Promise.race([ended.catch(() => {}), sleep(READ_WITHIN_MS, undefined, { ref: false })]);
};

export interface Hardening {
  production: boolean;
  /** Where pages may connect, beside the hub itself. */
  connectSrc: readonly string[];
  /** Mean event-loop delay above which requests are shed; never where it is 0. */
  shedAtDelayMs: number;
}

/** Headers, error answers and load shedding of every route. */
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
  // A text that is no JSON is no request; browsers send such without asking the hub first.
  app.removeContentTypeParser('text/plain');
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (reply.statusCode === 401 && !reply.hasHeader('www-authenticate'))
      reply.header('www-authenticate', challengeTo(request));
    if (!request.url.startsWith('/graphiql/assets/')) reply.header('cache-control', 'no-store');
  });
  app.setErrorHandler<Error & { statusCode?: number }>(async (error, request, reply) => {
    const { status, headers, ...said } = say(error);
    await bodyRead(request);
    if (status === 500) hub.log.error({ requestId: request.id, name: error.name }, 'a request failed');
    if (status === 405) reply.header('allow', 'POST');
    return reply
      .status(isAboutTheDocument(error) ? statusFor(request, status) : status)
      .headers({ ...headers, 'content-type': `${errorTypeFor(request)}; charset=utf-8` })
      .send(answerTo(said, request.id));
  });
  app.setNotFoundHandler((request, reply) => {
    const allowed = METHODS[pathOf(request)];
    if (allowed) {
      const { message, extensions } = badInput('method', `must be ${allowed.replace(', ', ' or ')}`);
      return reply.status(405).header('allow', allowed).send(answerTo({ message, extensions }, request.id));
    }
    const { message, extensions } = new HubError('NOT_FOUND', 'There is nothing here. The API is at /graphql.');
    return reply.status(404).send(answerTo({ message, extensions }, request.id));
  });
};
