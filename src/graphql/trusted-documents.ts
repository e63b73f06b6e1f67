import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { auditRefusal } from '../audit/trail.js';
import type { Session } from '../auth/session.js';
import { HubError, malformed } from '../errors.js';
import type { Hub } from '../hub.js';
import { checkedDocument } from './checked-document.js';

/** The format of Apollo's persisted query manifests, which client tools write. */
const manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(
    z.object({
      id: z.string().min(1),
      name: z.string(),
      type: z.enum(['query', 'mutation', 'subscription']),
      body: z.string(),
    }),
  ),
});

export type Manifest = z.infer<typeof manifest>;

/** SHA-256 of a document's text, hex: its id in a manifest. */
export const documentId = (body: string) => createHash('sha256').update(body).digest('hex');

/** What a request says of its document. */
export interface GivenDocument {
  query?: string | undefined;
  /** Id in a manifest: `extensions.persistedQuery.sha256Hash`, or `documentId`. */
  id?: string | undefined;
}

export interface TrustedDocuments {
  /**
   * The text to run for a client. Free text runs only where `free` is true, for developers.
   * @throws PERSISTED_QUERY_NOT_IN_LIST
   */
  textOf: (clientId: string | null, given: GivenDocument, free: boolean) => string;
}

const notInList = () =>
  new HubError('PERSISTED_QUERY_NOT_IN_LIST', 'This document is not in the list of this client application.');

const problemsIn = (schema: GraphQLSchema, { operations }: Manifest) =>
  operations.flatMap(({ id, name, body }) => {
    if (documentId(body) !== id) return [`${name}: the id is not the SHA-256 of the body`];
    try {
      checkedDocument(schema, body);
      return [];
    } catch (error) {
      return [`${name}: ${(error as Error).message}`];
    }
  });

/**
 * Reads the manifests of a folder, one file per client application, named after its client id.
 * @throws Error listing every document that is no manifest, does not fit the schema or has the wrong id
 */
export const loadTrustedDocuments = (folder: string, schema: GraphQLSchema): TrustedDocuments => {
  const clients = new Map<string, Map<string, string>>();
  const problems: string[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const parsed = manifest.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    if (!parsed.success) {
      problems.push(`${file}: ${parsed.error.issues[0]!.path.join('.')}: ${parsed.error.issues[0]!.message}`);
      continue;
    }
    problems.push(...problemsIn(schema, parsed.data).map((problem) => `${file}: ${problem}`));
    clients.set(basename(file, '.json'), new Map(parsed.data.operations.map(({ id, body }) => [id, body])));
  }
  if (problems.length > 0) throw new Error(`Trusted documents that cannot be trusted:\n  ${problems.join('\n  ')}`);
  return {
    textOf: (clientId, { query, id }, free) => {
      const listed = clientId === null ? undefined : clients.get(clientId);
      if (id !== undefined && query === undefined) {
        const body = listed?.get(id);
        if (body === undefined) throw notInList();
        return body;
      }
      if (query !== undefined && (free || listed?.has(documentId(query)))) return query;
      throw notInList();
    },
  };
};

interface Asking {
  hub: Hub;
  /** Null where nothing is listed, on a developer's machine: any text runs there. */
  documents: TrustedDocuments | null;
  session: Session;
  requestId: string;
}

/** The text that a client may run. @throws BAD_USER_INPUT, PERSISTED_QUERY_NOT_IN_LIST, audited */
export const trustedText = async (
  { hub, documents, session: { actor, clientId }, requestId }: Asking,
  given: GivenDocument,
): Promise<string> => {
  if (!given.query && given.id === undefined)
    throw malformed(400, 'query', 'is required: the text of a document, or the id of a trusted one');
  try {
    if (documents) return documents.textOf(clientId, given, actor.signedIn && actor.developer === true);
    if (given.query) return given.query;
    throw notInList();
  } catch (error) {
    if (error instanceof HubError) await auditRefusal(hub, { actor, requestId }, error);
    throw error;
  }
};

/** Makes the manifest of a client application out of documents, one operation each. @throws Error naming what does not fit */
export const manifestOf = (schema: GraphQLSchema, bodies: readonly string[]): Manifest => {
  const operations = bodies.map((body) => {
    const operation = parse(body).definitions.find((node) => node.kind === 'OperationDefinition');
    if (!operation?.name) throw new Error('Every document needs one operation with a name.');
    return { id: documentId(body), name: operation.name.value, type: operation.operation, body };
  });
  const made: Manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
  const problems = problemsIn(schema, made);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return made;
};
