import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance } from 'fastify';
import { policyPage } from './governance/policy-page.js';
import { withGate } from './contract/shield.js';
import type { DevelopmentProvider } from './auth/development/provider.js';
import { mountProvider } from './auth/development/routes.js';
import type { Role } from './generated/graphql.js';
import { makeAdmission, type Admission } from './graphql/admission.js';
import { executor, type AdmittedContext } from './graphql/executor.js';
import { LIMITS } from './graphql/limits.js';
import type { TrustedDocuments } from './graphql/trusted-documents.js';
import { mountGraphql, sessionOf, USUAL_SLOTS } from './http/graphql.js';
import { homePage, type DemoPerson } from './http/home-page.js';
import { harden } from './http/hardening.js';
import { Readiness } from './http/readiness.js';
import type { RateLimitSettings } from './env.js';
import { RateLimits } from './rate-limits.js';
import type { SlotSettings } from './http/slots.js';
import { registerWebSocket } from './http/websocket.js';
import type { Hub } from './hub.js';
import { inProject } from './paths.js';

export interface ServerOptions {
  production: boolean;
  /** How the pages sign people in. */
  signIn?: PageSignIn;
  /** The identity provider that runs beside the hub on a developer's machine. */
  provider?: DevelopmentProvider;
  /** The hub with a connection of its own that serves emergencies; the hub itself if left out. */
  emergencyHub?: Hub;
  /** Whether requests should be sent here; one of the server's own if left out. */
  readiness?: Readiness;
  /** Mean event-loop delay above which requests are shed; never if left out. */
  shedAtDelayMs?: number;
  /** How much runs and waits at once, outside the lane for emergencies. */
  slots?: SlotSettings;
  /** Points a minute; unlimited if left out. */
  rateLimits?: RateLimitSettings;
  /** Origins of pages that may open a WebSocket, beside the hub's own. */
  origins?: readonly string[];
  /** The documents that client applications may send; any document if left out. */
  documents?: TrustedDocuments;
}

/** What the pages need to know to sign people in with OpenID Connect. */
export interface PageSignIn {
  issuer: string;
  clientId: string;
  /** The API, as sign-ins name it (RFC 8707); null where the provider needs none. */
  resource: string | null;
  /** Queries to begin with, by role; empty outside the demo. */
  examples: Partial<Record<Role, string>>;
  /** True for the demo: the page says so. */
  demo: boolean;
  /** Fictional people to sign in as; none outside the demo. */
  people?: readonly DemoPerson[];
}

/** Where `npm run build:web` puts the browser pages. */
export const webFolder = inProject('dist', 'web');

const REQUEST_ID = /^[\w-]{8,64}$/;

/**
 * Apollo runs what has been let in. It neither parses nor validates: it finds the document that the admission has parsed,
 * bounded and validated; where that one has just been dropped for others, it parses the same text again.
 */
const buildApollo = (
  app: FastifyInstance,
  hub: Hub,
  { production, admitted }: Pick<ServerOptions, 'production'> & Pick<Admission, 'admitted'>,
) =>
  new ApolloServer<AdmittedContext>({
    schema: withGate(hub.schema, hub.contract),
    documentStore: {
      get: (key) => Promise.resolve(admitted(key.slice(-64))),
      set: () => Promise.resolve(),
      delete: () => Promise.resolve(true),
    },
    dangerouslyDisableValidation: true,
    // Who may ask for the schema is decided in graphql/introspection.ts.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    logger: { debug() {}, info() {}, warn() {}, error: () => hub.log.error('Apollo reported an error') },
    // Whatever Apollo itself says is a fault of ours: the errors of requests are made and masked elsewhere.
    formatError: (_formatted, error) => {
      hub.log.error({ name: (error as Error)?.name }, 'a request failed');
      return { message: 'Something went wrong in the hub.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
    },
    plugins: [
      executor(hub, production),
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });

/** The HTTP server, ready to listen. */
export const buildServer = async (hub: Hub, options: ServerOptions): Promise<FastifyInstance> => {
  const app = Fastify({
    bodyLimit: 100_000,
    requestTimeout: 15_000,
    keepAliveTimeout: 10_000,
    maxRequestsPerSocket: 0,
    // What runs is answered; connections that wait for nothing are closed.
    forceCloseConnections: 'idle',
    // What was sent before the door closed is answered, not refused over a body that nobody has read.
    return503OnClosing: false,
    genReqId: ({ headers }) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
  });
  app.server.headersTimeout = 10_000;
  await harden(app, hub, {
    production: options.production,
    connectSrc: options.signIn ? [new URL(options.signIn.issuer).origin] : [],
    shedAtDelayMs: options.shedAtDelayMs ?? 0,
  });
  const readiness = options.readiness ?? new Readiness(hub);
  // Whoever keeps a connection to a process that ends goes to another one.
  app.addHook('onSend', async (_request, reply) => {
    if (readiness.isDraining) reply.header('connection', 'close');
  });
  await registerWebSocket(app);
  const admission = makeAdmission(hub.schema, options.documents ?? null);
  const apollo = buildApollo(app, hub, { production: options.production, admitted: admission.admitted });
  await apollo.start();
  const limits = options.rateLimits ? new RateLimits(options.rateLimits) : null;
  mountGraphql(app, {
    hub,
    emergencyHub: options.emergencyHub ?? hub,
    apollo,
    limits,
    admission,
    origins: options.origins ?? [],
    slots: options.slots ?? USUAL_SLOTS,
  });
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const ready = await readiness.ready();
    const because = readiness.isDraining ? 'ending' : 'no majority of the database confirms a write';
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : because });
  });
  app.post('/sign-out', async (request, reply) => {
    if (limits) reply.headers(await limits.request(request.ip, false));
    const { tokenId } = await sessionOf(hub, request);
    if (tokenId) await hub.directory.end(tokenId, hub.now());
    return reply.status(204).send();
  });
  mountPages(app, options);
  if (options.provider && !options.production) mountProvider(app, hub, options.provider);
  return app;
};

const mountPages = (app: FastifyInstance, { signIn }: ServerOptions) => {
  if (signIn) app.get('/sign-in.json', () => signIn);
  const home = homePage({
    examples: signIn?.examples ?? {},
    people: signIn?.people ?? [],
    issuer: signIn?.issuer ?? null,
  });
  app.get('/', (_request, reply) => reply.type('text/html').send(home));
  const page = policyPage();
  app.get('/permissions', (_request, reply) => reply.type('text/html').send(page));
  if (!existsSync(webFolder)) return;
  void app.register(fastifyStatic, { root: webFolder, prefix: '/graphiql/' });
  app.get('/graphiql', (_request, reply) => reply.redirect('/graphiql/'));
};
