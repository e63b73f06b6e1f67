import { getOperationAST, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Session } from '../auth/session.js';
import { fragmentsOf, rootFieldsOf } from '../document.js';
import { badInput, malformed, unauthenticated } from '../errors.js';
import type { Hub } from '../hub.js';
import type { Admitted } from './admitted.js';
import { checkedDocument } from './checked-document.js';
import { coerce } from './checks.js';
import { assertAffordable, costOf } from './cost.js';
import { documentId, trustedText, type TrustedDocuments } from './trusted-documents.js';

/** The way in by which a request comes. The lane for emergencies is POST. */
export type Door = 'GET' | 'POST' | 'WEBSOCKET';

/** What a client may ask with, the same for every way in; `null` stands for leaving it out. */
const request = z.object({
  query: z.string().nullish(),
  documentId: z.string().nullish(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.looseObject({ persistedQuery: z.looseObject({ sha256Hash: z.string() }).nullish() }).nullish(),
});

export interface Asking {
  hub: Hub;
  session: Session;
  door: Door;
  requestId: string;
}

/**
 * The one admission for every way in. The order is the point: who asks, whether this document may run, whether it is
 * small, and only then what it says; nothing before costs more than the text is long.
 * @throws HubError where the request is not let in; refused documents of clients are audited
 */
export interface Admission {
  admit: (asking: Asking, asked: unknown) => Promise<Admitted>;
  /** A document that was admitted not long ago, by its id. */
  admitted: (id: string) => DocumentNode | undefined;
}

const wellFormed = (asked: unknown) => {
  const parsed = request.safeParse(asked);
  if (parsed.success) return parsed.data;
  const [{ path, code, ...issue }] = parsed.error.issues as [z.core.$ZodIssue];
  const text = code === 'invalid_type' && 'expected' in issue && issue.expected === 'string';
  throw malformed(400, path.join('.') || 'request', text ? 'must be text' : 'must be an object');
};

/** The operation to run, where this way in carries its kind. @throws BAD_USER_INPUT */
const operationFor = (document: DocumentNode, name: string | null, door: Door): OperationDefinitionNode => {
  const operation = getOperationAST(document, name);
  if (!operation) throw badInput('operationName', 'must name one of the operations of the document');
  const subscribes = operation.operation === 'subscription';
  if (door === 'WEBSOCKET' && !subscribes)
    throw badInput('query', 'must be one subscription: queries and mutations go over HTTP, at the same address');
  if (door !== 'WEBSOCKET' && subscribes)
    throw badInput('query', 'must not be a subscription: those go over WebSocket, at the same address');
  if (door === 'GET' && operation.operation === 'mutation')
    throw malformed(405, 'query', 'must not be a mutation: those go by POST, at the same address');
  return operation;
};

/** Characters of documents that are kept parsed. */
const KEPT_CHARACTERS = 5_000_000;

/** Makes the admission of a server. Without a list of trusted documents any document is let in that is small enough. */
export const makeAdmission = (schema: GraphQLSchema, documents: TrustedDocuments | null): Admission => {
  const known = new LRUCache<string, DocumentNode>({ maxSize: KEPT_CHARACTERS });
  const documentOf = (id: string, text: string) => {
    const document = known.get(id) ?? checkedDocument(schema, text);
    known.set(id, document, { size: text.length + 1 });
    return document;
  };
  return {
    admitted: (id) => known.get(id),
    admit: async ({ hub, session, door, requestId }, asked) => {
      if (!session.actor.signedIn) throw unauthenticated();
      const { query, documentId: named, operationName, variables, extensions } = wellFormed(asked);
      const wanted = { query: query || undefined, id: named ?? extensions?.persistedQuery?.sha256Hash };
      const text = await trustedText({ hub, documents, session, requestId }, wanted);
      const id = documentId(text);
      const document = documentOf(id, text);
      const operation = operationFor(document, operationName || null, door);
      const given = variables ?? {};
      const coerced = coerce(schema, operation, given);
      const cost = costOf(schema, document, given);
      assertAffordable(cost);
      const roots = rootFieldsOf(fragmentsOf(document), operation);
      const names = roots.map(({ name }) => name.value);
      return { text, id, document, operation, roots, names, variables: coerced, given, cost };
    },
  };
};
