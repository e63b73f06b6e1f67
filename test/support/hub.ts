import { randomUUID } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { newDevelopmentIssuer, type DevelopmentIssuer } from '../../src/auth/tokens.js';
import { clients, organisations, users } from '../../src/demo/people.js';
import type { DemoPerson } from '../../src/demo/compose.js';
import { ERROR_CODES, type ErrorCode } from '../../src/errors.js';
import type { Hub } from '../../src/hub.js';
import { buildServer, type ServerOptions } from '../../src/server.js';
import { createHub, type HubOptions } from '../../src/start.js';
import { askingForMistakes, refusalsOf, takeMistakes, type Mistake } from './mistakes.js';

/** The answer to one GraphQL request. */
export interface Answer {
  status: number;
  // What a query selects is known to the test alone.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  errors: { message: string; path?: string[]; extensions: { code: string; [more: string]: unknown } }[] | undefined;
  /** Why changes were not made, as their payloads say. */
  mistakes: Mistake[];
  body: string;
}

export interface Asking {
  variables?: Record<string, unknown>;
  operationName?: string;
  headers?: Record<string, string>;
  /** Role to act in, as ROLE or ROLE@CODE; the first one the person holds if left out. */
  role?: string;
  /** True to send the document as it is; otherwise every mutation in it is also asked for its mistakes. */
  raw?: boolean;
}

/** A hub of a test's own: real server, real database, its own keys, and the clock in the test's hand. */
export interface TestHub {
  hub: Hub;
  app: FastifyInstance;
  issuer: DevelopmentIssuer;
  uri: string;
  /** Sends a request as a person of the directory; null for nobody. */
  as: (person: string | null, query: string, asking?: Asking) => Promise<Answer>;
  /** Puts people and their entries into the database. */
  load: (...people: DemoPerson[]) => Promise<void>;
  setNow: (now: Date) => void;
  close: () => Promise<void>;
}

/** The moment at which tests stand, unless they move it. */
export const NOW = new Date('2026-03-31T09:00:00.000Z');

/** A URI of a database that nobody else uses. */
export const freshUri = () => {
  const uri = new URL(process.env['TEST_MONGODB_URI']!);
  uri.pathname = `/test-${randomUUID().slice(0, 13)}`;
  return uri.toString();
};

/** A port that nobody listens on. */
export const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** Starts a hub on a fresh database with the demo's organisations and staff. */
export const startHub = async (
  options: Partial<HubOptions> & Partial<ServerOptions> & { alsoIssuer?: string } = {},
): Promise<TestHub> => {
  const own = await newDevelopmentIssuer('shared-care-hub');
  const issuer = options.alsoIssuer ? own.alsoAs(options.alsoIssuer) : own;
  const uri = options.uri ?? freshUri();
  let now = NOW;
  const hub = await createHub({
    issuer,
    logLevel: process.env['LOG_LEVEL'] ?? 'silent',
    now: () => now,
    ...options,
    uri,
  });
  await hub.models.Organisation.collection
    .insertMany(organisations.map((one) => ({ ...one })) as object[])
    .catch(ignoreDuplicates);
  await hub.models.User.collection.insertMany(users.map((one) => ({ ...one })) as object[]).catch(ignoreDuplicates);
  await hub.models.Client.collection.insertMany(clients.map((one) => ({ ...one })) as object[]).catch(ignoreDuplicates);
  const app = await buildServer(hub, { ...options, production: options.production ?? false });
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (
    person: string,
    role: string | undefined = users.find(({ _id }) => _id === person)?.roles[0]?.role,
  ) => {
    const key = `${person} ${role} ${now.getTime()}`;
    tokens.set(key, tokens.get(key) ?? issuer.sign(person, now, role ? { role } : {}));
    return tokens.get(key)!;
  };
  return {
    hub,
    app,
    issuer,
    uri,
    as: async (person, query, { variables = {}, operationName, headers = {}, role, raw } = {}) => {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: {
          ...(person && { authorization: `Bearer ${await tokenOf(person, role)}` }),
          'content-type': 'application/json',
          ...headers,
        },
        payload: JSON.stringify({ query: raw ? query : askingForMistakes(query), variables, operationName }),
      });
      const parsed = JSON.parse(response.body) as Pick<Answer, 'data' | 'errors'>;
      assertPublished(parsed.errors, String(response.headers['x-request-id']));
      const { data, errors } = parsed;
      return { status: response.statusCode, data, errors, mistakes: takeMistakes(data), body: response.body };
    },
    load: async (...people) => {
      for (const { patient, entries } of people) {
        await hub.models.Patient.create([patient]);
        if (entries.length > 0) await hub.models.Entry.collection.insertMany(entries as object[]);
      }
    },
    setNow: (moment) => void (now = moment),
    close: async () => {
      await app.close();
      await hub.feed.close();
      await hub.chain.settle();
      await hub.connection.dropDatabase();
      await hub.connection.close();
    },
  };
};

/** Every error that any test meets has a code of the published list, and the id of its request. */
export const assertPublished = (errors: readonly { extensions?: unknown }[] | undefined, requestId?: string) => {
  for (const { extensions } of errors ?? []) {
    const { code, requestId: shown } = (extensions ?? {}) as { code?: ErrorCode; requestId?: string };
    if (!ERROR_CODES.includes(code!)) throw new Error(`an error with a code that is not published: ${code}`);
    if (!shown || (requestId && shown !== requestId)) throw new Error(`a ${code} without the id of its request`);
  }
};

const ignoreDuplicates = (error: { code?: number }) => {
  if (error.code !== 11000) throw error;
};

/** The data of an answer that must have no errors, and whose changes must all have been made; a failure shows why not. */
export const dataOf = (answer: Answer) => {
  const refusals = refusalsOf(answer);
  if (refusals.length > 0) throw new Error(`unexpected errors: ${JSON.stringify(refusals, null, 2)}`);
  return answer.data;
};

/** The one code of whatever went wrong, at the top level or in a payload. */
export const codeOf = (answer: Answer) => {
  const [code, ...more] = new Set(refusalsOf(answer).map((refusal) => refusal.code));
  if (!code || more.length > 0) throw new Error(`expected errors of one code: ${answer.body}`);
  return code;
};

/** Everything that is stored about a record, to compare before and after a refusal. */
export const stored = async ({ hub }: TestHub) => {
  const { Patient, Entry, EntryVersion, Answer: Answers, Event } = hub.models;
  const all = await Promise.all(
    [Patient, Entry, EntryVersion, Answers, Event].map((model) => model.collection.find().sort({ _id: 1 }).toArray()),
  );
  return JSON.stringify(all);
};

/** All audited events of a hub, in order, the outbox chained first. */
export const audited = async ({ hub }: TestHub) => {
  await hub.chain.settle();
  const blocks = await hub.models.AuditBlock.find().sort({ number: 1 }).lean();
  return blocks.flatMap(({ body }) => JSON.parse(body) as import('../../src/audit/event.js').AuditEvent[]);
};
