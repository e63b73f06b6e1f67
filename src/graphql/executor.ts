import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import {
  getArgumentValues,
  getVariableValues,
  GraphQLError,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { planOf, type OperationPlan } from '../access/plan.js';
import { Level } from '../access/policy.js';
import { gateRefusal } from '../access/shield.js';
import type { Context } from '../context.js';
import { badInput, forbidden, HubError } from '../errors.js';
import type { Hub } from '../hub.js';
import { RateLimitedError, type RateHeaders } from '../http/rate-limits.js';
import { assertAffordable, costOf } from './cost.js';
import { maskError, variableError } from './errors.js';
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

/** Root fields of an operation, fragments included. */
const rootFields = (document: DocumentNode, set: SelectionSetNode): FieldNode[] =>
  set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(document, selection.selectionSet);
    const fragment = document.definitions.find(
      (node): node is FragmentDefinitionNode =>
        node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === selection.name.value,
    )!;
    return rootFields(document, fragment.selectionSet);
  });

/** The person that a mutation is about; null where there is none or none for this reader: its resolver says so. */
const targetOf = async (ctx: Context, input: Record<string, unknown>) => {
  const { patientId, entryId } = input;
  const quietly = <T>(found: Promise<T>) => found.catch(() => null);
  if (typeof patientId === 'string') return (await ctx.records.related([patientId])).get(patientId) ?? null;
  if (typeof entryId === 'string') return quietly(ctx.records.storedEntry(entryId).then(({ access }) => access));
  return null;
};

/**
 * Checks a mutation document whole before anything runs: each root field against the outer gate, and everything it
 * selects against what the actor may read of that person. Otherwise a denied field would be found out after the write.
 * @throws FORBIDDEN, audited
 */
const checkMutation = async (
  ctx: Context,
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
) => {
  const fields = schema.getMutationType()!.getFields();
  for (const node of rootFields(document, operation.selectionSet)) {
    const field = fields[node.name.value];
    if (!field) continue;
    const gate = ctx.hub.contract.gates.get(`Mutation.${field.name}`)!;
    const refusal = gateRefusal(gate, ctx.actor.signedIn ? ctx.actor.role : null);
    if (refusal) {
      ctx.audit.denied(null, refusal.code, null);
      throw refusal;
    }
    // Breaking the glass opens what it asks for; nothing is written into the record that could turn out to be hidden.
    if (gate === 'BREAK_GLASS') continue;
    const { input } = getArgumentValues(field, node, variables) as { input: Record<string, unknown> };
    const access = await targetOf(ctx, input);
    if (!access) continue;
    const { read, own } = access.decision;
    const selected = ctx.plan.roots.get(node.alias?.value ?? node.name.value) ?? [];
    const denied = selected.find(
      ({ category, full }) => !own[category] && read[category] < (full ? Level.FULL : Level.SUMMARY),
    );
    if (denied) {
      ctx.audit.denied(access.patient._id, 'FORBIDDEN', access.decision, [denied.category]);
      throw forbidden(
        `Nothing was written: the answer asks for ${denied.path}, and you may not read ${denied.category} of this person's record.`,
      );
    }
  }
};

/** What a policy author may ask through somebody's eyes: the record of demo patients, and nothing of that person's own. */
const THROUGH_OTHER_EYES = new Set([
  'patient',
  'node',
  'caseload',
  'neighbourhood',
  'explainAccess',
  'viewer',
  'organisations',
  'permissions',
  '__typename',
]);

/** What the lane for emergencies is for: breaking the glass, and reading what it opened. */
const IN_EMERGENCY: Record<string, ReadonlySet<string>> = {
  query: new Set(['patient', 'tracePatient', 'myOverrides', 'viewer', '__typename']),
  mutation: new Set(['breakGlass', 'renewBreakGlass', 'confirmSealedAccess', 'endOverride']),
};

const refuse = (ctx: Context, message: string): never => {
  ctx.audit.denied(null, 'FORBIDDEN', null);
  throw forbidden(message);
};

/** @throws FORBIDDEN for a policy author who asks for more than looking */
const assertOnlyLooks = (ctx: Context, { operation }: OperationDefinitionNode, names: readonly string[]) => {
  if (!ctx.session.onBehalf) return;
  if (operation !== 'query' || !names.every((name) => THROUGH_OTHER_EYES.has(name)))
    refuse(ctx, "Through another role's eyes you can look at records of the demo, and change nothing.");
};

/** @throws FORBIDDEN for anything but an emergency in the lane for emergencies */
const assertForEmergency = (ctx: Context, { operation }: OperationDefinitionNode, names: readonly string[]) => {
  if (ctx.emergency && !names.every((name) => IN_EMERGENCY[operation]?.has(name)))
    refuse(ctx, 'This lane is for emergencies: breaking the glass, and reading what it opened. Use /graphql.');
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

const STATUS: Partial<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
};

const coerce = (schema: GraphQLSchema, operation: OperationDefinitionNode, given: Record<string, unknown>) => {
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
  if (coerced.errors) throw variableError(coerced.errors[0]!);
  return coerced.coerced;
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
        const mask = (error: unknown) => maskError(error, ctx.requestId, hub.log);
        const answer = async () => {
          try {
            // Apollo asks even where a document has several operations and the request names none of them.
            if (!operation) throw badInput('operationName', 'must name one of the operations of the document');
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
            // The coerced ones: graphql-jit takes a missing `T! = default` of an input for an error. Parsing twice does no
            // harm, since every scalar of the hub parses what it has parsed to the same.
            const { data, errors } = await query(undefined, ctx, variables);
            return response(undefined, errors ? { errors: errors.map(mask), data } : { data }, headers);
          } catch (error) {
            const status = error instanceof HubError ? STATUS[error.code] : error instanceof GraphQLError ? 400 : 500;
            const headers = error instanceof RateLimitedError ? error.headers : {};
            return response(status, { errors: [mask(error)] }, headers);
          }
        };
        const answered = await answer();
        try {
          await ctx.audit.settle();
        } catch (error) {
          return response(503, { errors: [mask(error)] });
        }
        return answered;
      },
    }),
  };
};
