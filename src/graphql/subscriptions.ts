import {
  createSourceEventStream,
  execute,
  getArgumentValues,
  getOperationAST,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type OperationDefinitionNode,
} from 'graphql';
import { planOf } from '../access/plan.js';
import { gateRefusal } from '../access/shield.js';
import type { Session } from '../auth/session.js';
import { createContext, type Context } from '../context.js';
import { deadlineIn, within } from '../deadline.js';
import { badInput } from '../errors.js';
import type { Fed } from '../events/feed.js';
import type { RateLimits } from '../http/rate-limits.js';
import type { Hub } from '../hub.js';
import { assertReadable, coerce, rootFields } from './checks.js';
import { assertAffordable, costOf } from './cost.js';
import { maskError, withoutSuggestions } from './errors.js';
import { LIMITS, limitRules } from './limits.js';

/** What a client asks to be told of. */
export interface SubscriptionRequest {
  query: string;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
}

/** One document, checked; the same for every event. */
interface Prepared {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** As the client sent them; execution parses them again. */
  given: Record<string, unknown>;
  cost: number;
}

const unfit = ({ message }: GraphQLError) => badInput('query', withoutSuggestions(message));

/** @throws BAD_USER_INPUT for a document that does not fit the schema or the limits, or is no subscription */
const prepare = (hub: Hub, { query, operationName, variables }: SubscriptionRequest): Prepared => {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: LIMITS.tokens });
  } catch (error) {
    throw unfit(error as GraphQLError);
  }
  const [problem] = validate(hub.schema, document, [...specifiedRules, ...limitRules]);
  if (problem) throw unfit(problem);
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'subscription')
    throw badInput('query', 'must be one subscription: queries and mutations go over HTTP, at the same address');
  const given = variables ?? {};
  const cost = costOf(hub.schema, document, given);
  assertAffordable(cost);
  return { document, operation, given, cost };
};

/** Checks who subscribes to what, once, before anything is listened to; each event is decided anew. */
const checkOnce = async (ctx: Context, { document, operation, given }: Prepared) => {
  const variables = coerce(ctx.hub.schema, operation, given);
  const [node] = rootFields(document, operation.selectionSet);
  const field = ctx.hub.schema.getSubscriptionType()!.getFields()[node!.name.value];
  if (!field) throw badInput('query', 'must not ask for the schema');
  const refusal = gateRefusal(
    ctx.hub.contract.gates.get(`Subscription.${field.name}`)!,
    ctx.actor.signedIn ? ctx.actor.role : null,
  );
  if (refusal) {
    ctx.audit.denied(null, refusal.code, null);
    throw refusal;
  }
  const { patientId } = getArgumentValues(field, node!, variables);
  if (typeof patientId !== 'string') return;
  const selected = ctx.plan.roots.get(node!.alias?.value ?? node!.name.value) ?? [];
  const access = await ctx.records.access(patientId);
  assertReadable(
    ctx,
    access,
    selected,
    (path, category) => `It asks for ${path}, and you may not read ${category} of this person's record.`,
  );
};

export interface Subscribing {
  hub: Hub;
  session: Session;
  requestId: string;
  limits: RateLimits | null;
}

/** An event that is not delivered by then ends the subscription: its reader subscribes and reads again. */
const DELIVER_WITHIN_MS = 30_000;

/** Who reads, as decisions know them: the person in one role at one organisation. */
const readerOf = ({ actor }: Session) =>
  actor.signedIn ? JSON.stringify([actor.userId, actor.role, actor.organisation?.id ?? null]) : '';

/** Who asks, looked up anew: a role that was taken away or a session that was ended is gone. */
const lookedUpAgain = async (hub: Hub, session: Session): Promise<Session> =>
  session.claims ? { ...session, actor: await hub.directory.actor(session.claims) } : session;

/**
 * Subscribes: checks the document and who asks, and gives the answers to the events. Every event has a context of its
 * own (actor, consent, relationships, loaders, audit), and is on disk in the audit before it leaves.
 * @throws HubError where nothing is subscribed to
 */
export const subscribeTo = async (
  { hub, session, requestId, limits }: Subscribing,
  request: SubscriptionRequest,
): Promise<AsyncGenerator<ExecutionResult>> => {
  const prepared = prepare(hub, request);
  const { document, operation, given, cost } = prepared;
  const plan = planOf(hub.schema, hub.contract, document, operation);
  const contextOf = (fresh: Session, id: string) => {
    const ctx = createContext(hub, { requestId: id, session: fresh });
    ctx.plan = plan;
    ctx.audit.operation = plan.name;
    return ctx;
  };
  const ctx = contextOf(session, requestId);
  try {
    await limits?.operation(session, cost, false);
    await checkOnce(ctx, prepared);
  } finally {
    await ctx.audit.settle();
  }
  const source = await createSourceEventStream({
    schema: hub.schema,
    document,
    contextValue: ctx,
    variableValues: given,
    operationName: request.operationName,
  });
  if (!(Symbol.asyncIterator in source)) throw source.errors?.[0] ?? new Error('nothing to subscribe to');
  await ctx.audit.settle();
  const asked = JSON.stringify([request.query, request.operationName ?? null, given]);
  const reader = async () => {
    const fresh = await lookedUpAgain(hub, session);
    return { fresh, key: `${readerOf(fresh)} ${asked}` };
  };
  const decide = async (fed: Fed, fresh: Session, id: string): Promise<ExecutionResult> => {
    const one = contextOf(fresh, id);
    const { data, errors } = await execute({
      schema: hub.schema,
      document,
      rootValue: fed,
      contextValue: one,
      variableValues: given,
      operationName: request.operationName,
    });
    await one.audit.settle();
    return {
      ...(errors && { errors: errors.map((error) => masked(error, id, hub)) }),
      ...(data !== undefined && { data }),
    };
  };
  const answerTo = (fed: Fed, id: string): Promise<ExecutionResult> =>
    within(
      deadlineIn(DELIVER_WITHIN_MS),
      hub.deliveries.deliver(fed, reader, ({ fresh }) => decide(fed, fresh, id)),
    ).catch((error: unknown) => ({ errors: [masked(error, id, hub)] }));
  return answers(source as AsyncIterable<Fed>, answerTo, requestId);
};

/** The answers to the events, one after the other; what is not for this reader leaves no trace, and a refusal ends it. */
async function* answers(
  source: AsyncIterable<Fed>,
  answerTo: (fed: Fed, requestId: string) => Promise<ExecutionResult>,
  requestId: string,
): AsyncGenerator<ExecutionResult> {
  let count = 0;
  for await (const fed of source) {
    const result = await answerTo(fed, `${requestId}.${++count}`);
    if (result.errors) {
      yield { errors: result.errors };
      return;
    }
    if (Object.values(result.data ?? {}).every((value) => value === null)) continue;
    yield result;
  }
}

const masked = (error: unknown, requestId: string, hub: Hub) => {
  const { message, ...more } = maskError(error, requestId, hub.log);
  return new GraphQLError(message, { path: more.path ?? null, extensions: more.extensions ?? null });
};

/** A refusal as the client gets it. */
export const refusalOf = (error: unknown, requestId: string, hub: Hub): GraphQLError[] => [
  masked(error, requestId, hub),
];
