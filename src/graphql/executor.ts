import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import {
  GraphQLError,
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { planOf, type OperationPlan } from '../access/plan.js';
import type { Context } from '../context.js';
import { hubErrorIn } from '../database/faults.js';
import { within } from '../deadline.js';
import { badInput, HTTP_STATUS } from '../errors.js';
import type { Hub } from '../hub.js';
import { RateLimitedError, type RateHeaders } from '../http/rate-limits.js';
import { assertAffordable, costOf } from './cost.js';
import { assertForEmergency, assertOnlyLooks, checkMutation, coerce, rootFields } from './checks.js';
import { maskError, outcomeUnknown } from './errors.js';
import { asksForSchema, introspection } from './introspection.js';

/** An operation worked out once: its plan, and its compiled form. */
interface Prepared {
  plan: OperationPlan;
  query: CompiledQuery['query'];
}

/** Compiled operations, kept as long as Apollo keeps the parsed document (a bounded cache). */
type PreparedDocuments = WeakMap<DocumentNode, Map<string, Prepared>>;

const prepare = (
  hub: Hub,
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Prepared => {
  const compiled = compileQuery(schema, document, operation.name?.value ?? '', {
    // Views hold what leaves already in its final form, checked when it was written.
    disableLeafSerialization: true,
    disablingCapturingStackErrors: true,
  });
  if (!isCompiledQuery(compiled)) throw compiled.errors?.[0] ?? new Error('the operation cannot be compiled');
  return { plan: planOf(schema, hub.contract, document, operation), query: compiled.query };
};

const response = (
  status: number | undefined,
  body: { data?: unknown; errors?: readonly GraphQLFormattedError[] },
  headers: RateHeaders = {},
) =>
  ({
    http: { status, headers: new HeaderMap(Object.entries(headers)) },
    body: { kind: 'single', singleResult: body },
  }) as unknown as GraphQLResponse;

/** Errors by their place in the answer: the order in which they came up would tell what took longer to refuse. */
const inOrder = (errors: GraphQLFormattedError[]) => {
  const place = ({ path }: GraphQLFormattedError) => JSON.stringify(path ?? []);
  return errors.sort((a, b) => (place(a) < place(b) ? -1 : 1));
};

/**
 * The HTTP status of an answer. Where nothing came of any root field it is that of the refusal; what is hidden and what is
 * not there stay alike, with 200. The same key for another change is 422 (draft-ietf-httpapi-idempotency-key-header).
 */
const statusOf = (data: unknown, errors: readonly GraphQLFormattedError[]): number | undefined => {
  if (Object.values((data ?? {}) as object).some((value) => value !== null)) return undefined;
  const { code, field } = (errors[0]?.extensions ?? {}) as { code?: string; field?: string };
  return code === 'CONFLICT' && field === 'input.idempotencyKey' ? 422 : HTTP_STATUS[code ?? ''];
};

/**
 * Runs operations: plan, whole check of mutations, compiled execution (graphql-jit), audit made durable, and only then
 * the answer. It masks errors itself, since Apollo's hooks do not see what happens here.
 */
export const executor = (hub: Hub, production: boolean): ApolloServerPlugin<Context> => {
  const schemas = introspection(hub.schema, hub.contract, production);
  const documents: PreparedDocuments = new WeakMap();
  const preparedFor = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) => {
    const operations = documents.get(document) ?? new Map<string, Prepared>();
    documents.set(document, operations);
    const name = operation.name?.value ?? '';
    const prepared = operations.get(name) ?? prepare(hub, schema, document, operation);
    operations.set(name, prepared);
    return prepared;
  };
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ schema, document, operation, request, contextValue: ctx }) => {
        let changing = false;
        const mask = (error: unknown) => {
          const masked = maskError(error, ctx.requestId, hub.log);
          return changing ? outcomeUnknown(masked) : masked;
        };
        const answer = async () => {
          try {
            // Apollo asks even where a document has several operations and the request names none of them.
            if (!operation) throw badInput('operationName', 'must name one of the operations of the document');
            if (operation.operation === 'subscription')
              throw badInput('query', 'must not be a subscription: those go over WebSocket, at the same address');
            const names = rootFields(document, operation.selectionSet).map(({ name }) => name.value);
            const variables = coerce(schema, operation, request.variables ?? {});
            const cost = costOf(schema, document, request.variables ?? {});
            assertAffordable(cost);
            const headers = (await ctx.limits?.operation(ctx.session, cost, ctx.emergency)) ?? {};
            if (asksForSchema(names)) {
              const { data } = schemas.answer(ctx.actor, document, names, variables);
              return response(undefined, { data }, headers);
            }
            assertForEmergency(ctx, operation, names);
            const { plan, query } = preparedFor(schema, document, operation);
            ctx.plan = plan;
            ctx.audit.operation = plan.name;
            assertOnlyLooks(ctx, operation, names);
            if (operation.operation === 'mutation') await checkMutation(ctx, schema, document, operation, variables);
            changing = operation.operation === 'mutation';
            // The coerced ones: graphql-jit takes a missing `T! = default` of an input for an error. Parsing twice does no
            // harm, since every scalar of the hub parses what it has parsed to the same.
            const { data, errors } = await query(undefined, ctx, variables);
            if (!errors) return response(undefined, { data }, headers);
            const masked = inOrder(errors.map(mask));
            return response(statusOf(data, masked), { errors: masked, data }, headers);
          } catch (error) {
            const known = hubErrorIn(error);
            const status = known ? HTTP_STATUS[known.code] : error instanceof GraphQLError ? 400 : 500;
            const headers = error instanceof RateLimitedError ? error.headers : {};
            return response(status, { errors: [mask(error)] }, headers);
          }
        };
        const audited = async () => {
          const answered = await answer();
          await ctx.audit.settle();
          return answered;
        };
        try {
          return await within(ctx.deadline, audited());
        } catch (error) {
          return response(503, { errors: [mask(error)] });
        }
      },
    }),
  };
};
