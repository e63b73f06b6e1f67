import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { policyPage } from './access/page.js';
import { withGate } from './access/shield.js';
import { authenticate } from './auth/session.js';
import type { DevelopmentProvider } from './auth/development/provider.js';
import { mountProvider } from './auth/development/routes.js';
import type { Role } from './generated/graphql.js';
import { createContext, type Context } from './context.js';
import { HubError } from './errors.js';
import { inProject } from './paths.js';
import { executor } from './graphql/executor.js';
import { LIMITS, limitRules } from './graphql/limits.js';
import type { Hub } from './hub.js';

export interface ServerOptions {
  production: boolean;
  /** How the pages sign people in. */
  signIn?: PageSignIn;
  /** The identity provider that runs beside the hub on a developer's machine. */
  provider?: DevelopmentProvider;
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
}

/** Where `npm run build:web` puts the browser pages. */
export const webFolder = inProject('dist', 'web');

const REQUEST_ID = /^[\w-]{8,64}$/;

const headerOf = (request: FastifyRequest, name: string) => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
};

const contextFor = async (hub: Hub, request: FastifyRequest): Promise<Context> => {
  try {
    const session = await authenticate(
      hub,
      {
        authorization: headerOf(request, 'authorization'),
        actingRole: headerOf(request, 'x-acting-role'),
        viewAs: headerOf(request, 'x-view-as'),
      },
      request.id,
    );
    return createContext(hub, { requestId: request.id, session });
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    throw new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status: 401 } } });
  }
};

/** Suggestions name what the schema hides, and "must be provided" texts may quote input. */
const withoutSuggestions = (message: string) => message.replace(/ Did you mean .*$/s, '');

const buildApollo = (hub: Hub, app: FastifyInstance, { production }: ServerOptions) =>
  new ApolloServer<Context>({
    schema: withGate(hub.schema, hub.contract),
    introspection: !production,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: limitRules,
    logger: { debug() {}, info() {}, warn() {}, error: () => hub.log.error('Apollo reported an error') },
    formatError: ({ message, locations, path, extensions }, error) => {
      const code = extensions?.['code'];
      if (code === 'INTERNAL_SERVER_ERROR') hub.log.error({ name: (error as Error)?.name }, 'a request failed');
      const shown = code === 'INTERNAL_SERVER_ERROR' ? 'Something went wrong in the hub.' : withoutSuggestions(message);
      return { message: shown, ...(locations && { locations }), ...(path && { path }), extensions: { ...extensions } };
    },
    plugins: [
      executor(hub),
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });

/** The HTTP server, ready to listen. Limits are those of security.md §7. */
export const buildServer = async (hub: Hub, options: ServerOptions): Promise<FastifyInstance> => {
  const app = Fastify({
    bodyLimit: 100_000,
    requestTimeout: 15_000,
    keepAliveTimeout: 10_000,
    maxRequestsPerSocket: 0,
    forceCloseConnections: true,
    genReqId: ({ headers }) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
  });
  app.server.headersTimeout = 10_000;
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        connectSrc: ["'self'", ...(options.signIn ? [new URL(options.signIn.issuer).origin] : [])],
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
    strictTransportSecurity: options.production,
  });
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (!request.url.startsWith('/graphiql/assets/')) reply.header('cache-control', 'no-store');
  });
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode && error.statusCode < 500 ? error.statusCode : 500;
    if (status === 500) hub.log.error({ requestId: request.id, name: error.name }, 'a request failed');
    const message =
      status === 413
        ? 'The request is larger than 100 kB.'
        : status < 500
          ? 'The request cannot be read.'
          : 'Something went wrong in the hub.';
    const code = status < 500 ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
    void reply.status(status).send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
  });
  app.setNotFoundHandler((request, reply) =>
    reply.status(404).send({
      errors: [
        {
          message: 'There is nothing here. The API is at /graphql.',
          extensions: { code: 'NOT_FOUND', requestId: request.id },
        },
      ],
    }),
  );

  const apollo = buildApollo(hub, app, options);
  await apollo.start();
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(apollo, { context: (request) => contextFor(hub, request) }),
  });

  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const ready = await hub.connection
      .db!.admin()
      .command({ ping: 1 })
      .then(
        () => true,
        () => false,
      );
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'database does not answer' });
  });
  if (options.signIn) app.get('/sign-in.json', () => options.signIn);
  app.post('/sign-out', async (request, reply) => {
    const { session } = await contextFor(hub, request);
    if (session.tokenId) await hub.directory.end(session.tokenId, hub.now());
    return reply.status(204).send();
  });
  if (options.provider && !options.production) mountProvider(app, hub, options.provider);
  const page = policyPage();
  app.get('/permissions', (_request, reply) => reply.type('text/html').send(page));
  app.get('/', (_request, reply) => reply.redirect('/graphiql/'));
  if (existsSync(webFolder)) {
    await app.register(fastifyStatic, { root: webFolder, prefix: '/graphiql/' });
    app.get('/graphiql', (_request, reply) => reply.redirect('/graphiql/'));
  }
  return app;
};
