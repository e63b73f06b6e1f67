import { createSourceEventStream, execute, getArgumentValues, GraphQLError, type ExecutionResult } from 'graphql';
import { planOf } from '../contract/plan.js';
import { gateRefusal } from '../contract/shield.js';
import type { Session } from '../auth/session.js';
import { createContext, type Context } from '../context.js';
import { deadlineIn, within } from '../deadline.js';
import { badInput } from '../errors.js';
import type { FeedItem } from '../events/feed.js';
import type { RateLimits } from '../rate-limits.js';
import type { Hub } from '../hub.js';
import type { Admitted } from './admitted.js';
import { inHubWords } from './checks.js';
import { maskError } from './errors.js';

/**
 * Checks who subscribes to what, once, before anything is listened to; each event is decided anew, and what policy
 * withholds of it is null.
 */
const checkOnce = async (ctx: Context, { roots: [node], variables }: Admitted) => {
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
  await ctx.records.access(patientId);
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
 * Subscribes to what was let in: checks who asks for what, and gives the answers to the events. Every event has a context of its
 * own (actor, consent, relationships, loaders, audit), and is on disk in the audit before it leaves.
 * @throws HubError where nothing is subscribed to
 */
export const subscribeTo = async (
  { hub, session, requestId, limits }: Subscribing,
  admitted: Admitted,
): Promise<AsyncGenerator<ExecutionResult>> => {
  const { document, operation, given, cost } = admitted;
  const plan = planOf(hub.schema, hub.contract, document, operation);
  const does = inHubWords(admitted.names);
  const contextOf = (fresh: Session, id: string) => {
    const ctx = createContext(hub, { requestId: id, session: fresh });
    ctx.plan = plan;
    ctx.audit.operation = does;
    return ctx;
  };
  const ctx = contextOf(session, requestId);
  try {
    await limits?.operation(session, cost, false);
    await checkOnce(ctx, admitted);
  } finally {
    await ctx.audit.settle();
  }
  const source = await createSourceEventStream({
    schema: hub.schema,
    document,
    contextValue: ctx,
    variableValues: given,
    operationName: operation.name?.value,
  });
  if (!(Symbol.asyncIterator in source)) throw source.errors?.[0] ?? new Error('nothing to subscribe to');
  await ctx.audit.settle();
  const asked = JSON.stringify([admitted.id, operation.name?.value ?? null, given]);
  const reader = async () => {
    const fresh = await lookedUpAgain(hub, session);
    return { fresh, key: `${readerOf(fresh)} ${asked}` };
  };
  const decide = async (item: FeedItem, fresh: Session, id: string): Promise<ExecutionResult> => {
    const one = contextOf(fresh, id);
    const { data, errors } = await execute({
      schema: hub.schema,
      document,
      rootValue: item,
      contextValue: one,
      variableValues: given,
      operationName: operation.name?.value,
    });
    await one.audit.settle();
    return {
      ...(errors && { errors: errors.map((error) => masked(error, id, hub)) }),
      ...(data !== undefined && { data }),
    };
  };
  const answerTo = (item: FeedItem, id: string): Promise<ExecutionResult> =>
    within(
      deadlineIn(DELIVER_WITHIN_MS),
      hub.deliveries.deliver(item, reader, ({ fresh }) => decide(item, fresh, id)),
    ).catch((error: unknown) => ({ errors: [masked(error, id, hub)] }));
  return answers(source as AsyncIterable<FeedItem>, answerTo, requestId);
};

/** The answers to the events, one after the other; what is not for this reader leaves no trace, and a refusal ends it. */
async function* answers(
  source: AsyncIterable<FeedItem>,
  answerTo: (item: FeedItem, requestId: string) => Promise<ExecutionResult>,
  requestId: string,
): AsyncGenerator<ExecutionResult> {
  let count = 0;
  for await (const item of source) {
    const result = await answerTo(item, `${requestId}.${++count}`);
    if (result.errors) {
      yield { errors: result.errors };
      return;
    }
    if (Object.values(result.data ?? {}).every((value) => value === null)) continue;
    yield result;
  }
}

const masked = (error: unknown, requestId: string, hub: Hub) => {
  const { message, path, extensions } = maskError(error, requestId, hub.log);
  return new GraphQLError(message, { path, extensions });
};

/** A refusal as the client gets it. */
export const refusalOf = (error: unknown, requestId: string, hub: Hub): GraphQLError[] => [
  masked(error, requestId, hub),
];
