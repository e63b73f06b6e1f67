/** One server under test, in a process of its own: `server.ts <variant> <uri> <folder>`. Says its port, then answers. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyApollo, { fastifyApolloHandler } from '@as-integrations/fastify';
import { ApolloServer } from '@apollo/server';
import Fastify, { type FastifyInstance } from 'fastify';
import { applyMiddleware, rule, shield } from '../src/contract/graphql-shield.js';
import { loadDevelopmentIssuer } from '../src/auth/tokens.js';
import { buildSchema } from '../src/graphql/schema.js';
import { buildServer } from '../src/server.js';
import { loadTrustedDocuments, manifestOf } from '../src/graphql/trusted-documents.js';
import { createHub, emergencyLane } from '../src/start.js';
import { kindNames, kinds } from '../src/kinds/kinds.js';
import { openHub } from './open.js';
import { QUERY } from './query.js';

const [variant, uri, folder] = process.argv.slice(2) as [string, string, string];
const hub = await createHub({
  uri,
  issuer: await loadDevelopmentIssuer(folder, 'shared-care-hub'),
  auditShard: `bench-${variant.toLowerCase()}`,
});

/** R0: one ready document, stringified. R1: the same with an acknowledged audit write before the answer. */
const bare = (audit: boolean): FastifyInstance => {
  const app = Fastify();
  const ready = hub.connection.db!.collection<{ _id: string }>('ready');
  const log = hub.connection.db!.collection('ready_audit');
  app.get<{ Params: { id: string } }>('/record/:id', async ({ params }, reply) => {
    const found = await ready.findOne({ _id: params.id });
    if (audit)
      await log.insertOne(
        { at: new Date(), patient: params.id, who: 'social.worker.okafor', what: 'read' },
        { writeConcern: { w: 'majority', journal: true } },
      );
    return reply.type('application/json').send(JSON.stringify(found));
  });
  return app;
};

/** What the hub's own resolvers ask of a request: here nothing is withheld. */
const UNGUARDED = async () => ({ records: { ifSeen: (_id: string, fact: unknown) => fact } });

/** N: the ordinary stack. One collection per kind, a resolver per heading, lean documents, shield on the sensitive fields. */
const ordinary = async (): Promise<FastifyInstance> => {
  const db = hub.connection.db!;
  const signedIn = rule({ cache: 'contextual' })(() => true);
  const sensitive = Object.fromEntries(
    kindNames.map((name) => [
      name,
      Object.fromEntries(
        Object.keys(kinds[name].shape)
          .filter((field) => !(field in kinds[name].references))
          .map((field) => [field, signedIn]),
      ),
    ]),
  );
  const schema = buildSchema();
  const heading =
    (name: (typeof kindNames)[number]) =>
    async ({ id }: { id: string }, args: { first?: number }) => {
      const found = await db
        .collection(`kind_${kinds[name].heading}`)
        .find({ patientId: id })
        .sort({ effectiveAt: -1 })
        .toArray();
      const views = found.map((doc) => ({
        id: doc._id,
        category: doc['category'],
        ...doc['body'],
        provenance: {
          ...doc,
          effectiveAt: doc['effectiveAt'].toISOString(),
          recordedAt: doc['recordedAt'].toISOString(),
        },
      }));
      return { nodes: views.slice(0, args.first ?? 100) };
    };
  const fields = (schema.getType('SharedRecord') as import('graphql').GraphQLObjectType).getFields();
  for (const name of kindNames) fields[kinds[name].heading]!.resolve = heading(name) as never;
  (schema.getType('Patient') as import('graphql').GraphQLObjectType).getFields()['record']!.resolve = (patient) =>
    patient;
  schema.getQueryType()!.getFields()['patient']!.resolve = async (_: unknown, { id }: { id?: string }) => {
    const patient = await hub.models.Patient.findById(id).lean();
    return { id: patient!._id, ...patient };
  };
  const app = Fastify();
  const apollo = new ApolloServer({
    schema: applyMiddleware(schema, shield(sensitive as never, { allowExternalErrors: true })),
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo) as never);
  app.route({ url: '/ordinary', method: ['POST'], handler: fastifyApolloHandler(apollo, { context: UNGUARDED }) });
  return app;
};

/** The hub as it runs in production: rate limits, trusted documents, the lane for emergencies. */
const guarded = async (): Promise<FastifyInstance> => {
  const trusted = join(folder, 'trusted-documents');
  await mkdir(trusted, { recursive: true });
  await writeFile(join(trusted, 'bench.json'), JSON.stringify(manifestOf(hub.schema, [QUERY])));
  const plenty = 1_000_000_000;
  return buildServer(hub, {
    production: true,
    emergencyHub: await emergencyLane(hub, uri),
    documents: loadTrustedDocuments(trusted, hub.schema),
    shedAtDelayMs: 60_000,
    rateLimits: { address: plenty, person: plenty, organisation: plenty, breakGlass: plenty },
  });
};

const appFor = async (): Promise<FastifyInstance> => {
  switch (variant) {
    case 'R0':
      return bare(false);
    case 'R1':
      return bare(true);
    case 'N':
      return ordinary();
    case 'OPEN':
      return buildServer(openHub(hub), { production: true });
    case 'PLAIN':
      return buildServer(hub, { production: true });
    default:
      return guarded();
  }
};

const app = await appFor();
app.get('/cpu', () => process.cpuUsage());
process.stdout.write(`${new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port}\n`);
process.stdin.on('close', () => process.exit(0)).resume();
