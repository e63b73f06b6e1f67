import { execute, parse, type DocumentNode, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { planOf } from '../contract/plan.js';
import { createContext } from '../context.js';
import { checkMutation } from '../graphql/checks.js';
import type { Hub } from '../hub.js';
import { contributions } from './contributions.js';
import type { DemoContribution } from './example-of-kind.js';
import { DEMO_TODAY } from './compose.js';
import { users } from './people.js';

/** A document that makes one change and asks for what is to be put right. */
const documentOf = ({ schema }: Hub, mutation: string): DocumentNode => {
  const field = schema.getMutationType()!.getFields()[mutation];
  if (!field) throw new Error(`the schema has no mutation ${mutation}`);
  const type = String(field.args[0]!.type);
  return parse(`mutation Contribute($input: ${type}) { ${mutation}(input: $input) { errors { code message field } } }`);
};

const sessionOf = async ({ directory }: Hub, { as }: DemoContribution, key: string) => {
  const { role } = users.find(({ _id }) => _id === as)!.roles[0]!;
  const claims = { subject: as, clientId: null, actingRole: role, tokenId: key, expires: Number.MAX_SAFE_INTEGER };
  return { actor: await directory.actor(claims), onBehalf: null, clientId: null, tokenId: key, expires: null, claims };
};

/** What an answer says against the change. */
const complaintsOf = (mutation: string, answer: Awaited<ReturnType<typeof execute>>) => [
  ...(answer.errors ?? []).map(({ message }) => message),
  ...((answer.data?.[mutation] as { errors: { message: string }[] } | null)?.errors ?? []).map(
    ({ message }) => message,
  ),
];

/** Makes one change as whoever makes it, at its moment: gate, permission, transaction and audit are those of a request. */
const make = async (hub: Hub, contribution: DemoContribution, key: string) => {
  const { as, mutation, input, at = DEMO_TODAY } = contribution;
  const document = documentOf(hub, mutation);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const given = { input: { idempotencyKey: key, ...input } };
  const then = { ...hub, now: () => at };
  const ctx = createContext(then, { requestId: key, session: await sessionOf(hub, contribution, key) });
  ctx.audit.operation = mutation;
  ctx.plan = planOf(hub.schema, hub.contract, document, operation);
  try {
    const roots = operation.selectionSet.selections as readonly FieldNode[];
    checkMutation(ctx, hub.schema, { roots });
    const answer = await execute({ schema: hub.schema, document, contextValue: ctx, variableValues: given });
    const complaints = complaintsOf(mutation, answer);
    if (complaints.length > 0) throw new Error(complaints.join('; '));
  } catch (error) {
    throw new Error(`the demo's ${mutation} by ${as} was refused: ${(error as Error).message}`, { cause: error });
  } finally {
    await ctx.audit.settle();
  }
};

/**
 * Lets the demo's people write their contributions, one after the other. Each has the same key in every run: made again,
 * it changes nothing. @throws Error for one that is refused
 */
export const contribute = async (hub: Hub, list = contributions()) => {
  for (const [at, one] of list.entries()) await make(hub, one, `demo-contribution-${at + 1}`);
  return list.length;
};
