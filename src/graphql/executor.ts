import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import {
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { planOf, type OperationPlan } from '../contract/plan.js';
import type { Context } from '../context.js';
import { hubErrorIn } from '../database/faults.js';
import { within } from '../deadline.js';
import { ERRORS, unavailable, type ErrorCode } from '../errors.js';
import type { Hub } from '../hub.js';
import { RateLimitedError, type RateHeaders } from '../rate-limits.js';
import type { Admitted } from './admitted.js';
import { assertForEmergency, assertOnlyLooks, checkMutation, inHubWords } from './checks.js';
import { guesses } from './cost.js';
import { maskError, outcomeUnknown } from './errors.js';
import { asksForSchema, introspection } from './introspection.js';

/** What a request has once it is let in. */
export type AdmittedContext = Context & { admitted: Admitted };

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
  { document, operation }: { document: DocumentNode; operation: OperationDefinitionNode },
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

/** The HTTP status of one error. */
const statusOf = ({ extensions }: GraphQLFormattedError): number => ERRORS[(extensions as { code: ErrorCode }).code];

/**
 * An answer with errors. Where nothing came of any root field it is a refusal of the whole: its status says which, a fault
 * of ours before anything else, and there is no `data` (GraphQL over HTTP: `data` goes with 2xx). What is hidden and what
 * is not there stay alike, with 200.
 */
const answerWith = (data: unknown, errors: readonly GraphQLFormattedError[], headers: RateHeaders) => {
  const some = Object.values((data ?? {}) as object).some((value) => value !== null);
  const statuses = errors.map(statusOf);
  const status = Math.max(...statuses) >= 500 ? Math.max(...statuses) : statuses[0]!;
  if (some || status === 200) return response(undefined, { errors, data }, headers);
  return response(status, { errors }, headers);
};

/** Makes the audit durable. @throws UNAVAILABLE where it cannot be: then nothing is disclosed */
const auditDurable = async ({ audit, requestId }: Context, { log }: Hub) => {
  try {
    await audit.settle();
  } catch (error) {
    if (!hubErrorIn(error)) log.error({ requestId, name: (error as Error).name }, 'the audit could not be written');
    throw hubErrorIn(error) ?? unavailable();
  }
};

/**
 * Runs operations: plan, outer gate of a whole mutation, compiled execution (graphql-jit), audit made durable, and only then
 * the answer. It masks errors itself, since Apollo's hooks do not see what happens here.
 */
export const executor = (hub: Hub, production: boolean): ApolloServerPlugin<AdmittedContext> => {
  const schemas = introspection(hub.schema, production);
  const documents: PreparedDocuments = new WeakMap();
  const preparedFor = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) => {
    const operations = documents.get(document) ?? new Map<string, Prepared>();
    documents.set(document, operations);
    const name = operation.name?.value ?? '';
    const prepared = operations.get(name) ?? prepare(hub, schema, { document, operation });
    operations.set(name, prepared);
    return prepared;
  };
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ schema, contextValue: ctx }) => {
        let changing = false;
        const mask = (error: unknown) => {
          const masked = maskError(error, ctx.requestId, hub.log);
          return changing ? outcomeUnknown(masked) : masked;
        };
        const answer = async () => {
          try {
            const { admitted } = ctx;
            const { document, operation, variables, cost, names } = admitted;
            if (ctx.emergency && guesses(names)) await ctx.limits?.guess(ctx.session, cost);
            const headers = (await ctx.limits?.operation(ctx.session, cost, ctx.emergency)) ?? {};
            if (asksForSchema(admitted.names)) {
              const { data } = schemas.answer(ctx.actor, admitted);
              return response(undefined, { data }, headers);
            }
            ctx.audit.operation = inHubWords(names);
            assertForEmergency(ctx, admitted);
            const { plan, query } = preparedFor(schema, document, operation);
            ctx.plan = plan;
            assertOnlyLooks(ctx, admitted);
            if (operation.operation === 'mutation') checkMutation(ctx, schema, admitted);
            changing = operation.operation === 'mutation';
            // The coerced ones: graphql-jit takes a missing `T! = default` of an input for an error. Parsing twice does no
            // harm, since every scalar of the hub parses what it has parsed to the same.
            const { data, errors } = await query(undefined, ctx, variables);
            if (!errors) return response(undefined, { data }, headers);
            return answerWith(data, inOrder(errors.map(mask)), headers);
          } catch (error) {
            const headers = error instanceof RateLimitedError ? error.headers : {};
            return answerWith(null, [mask(error)], headers);
          }
        };
        const audited = async () => {
          const answered = await answer();
          await auditDurable(ctx, hub);
          return answered;
        };
        try {
          return await within(ctx.deadline, audited());
        } catch (error) {
          return answerWith(null, [mask(error)], {});
        }
      },
    }),
  };
};
