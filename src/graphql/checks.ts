import { getVariableValues, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { gateRefusal } from '../contract/shield.js';
import type { Context } from '../context.js';
import { forbidden } from '../errors.js';
import type { Admitted } from './admitted.js';
import { variableError } from './errors.js';
import { assertSoundVariables } from './text.js';

/**
 * What an operation does, in the hub's own words: the names of its root fields. The name that a client gives its document
 * is not kept: it would be read by the person, in their log.
 */
export const inHubWords = (names: readonly string[]): string => [...new Set(names)].join(' ');

/**
 * Checks every root field of a mutation document against the outer gate before any of them runs: otherwise the first would
 * be written before the second is refused. What an answer may show is decided as everywhere: what policy withholds is null.
 * @throws FORBIDDEN, audited
 */
export const checkMutation = (ctx: Context, schema: GraphQLSchema, { roots }: Pick<Admitted, 'roots'>) => {
  const fields = schema.getMutationType()!.getFields();
  for (const { name } of roots) {
    // `__typename` has no gate and tells nothing.
    if (!fields[name.value]) continue;
    const gate = ctx.hub.contract.gates.get(`Mutation.${name.value}`)!;
    const refusal = gateRefusal(gate, ctx.actor.signedIn ? ctx.actor.role : null);
    if (!refusal) continue;
    ctx.audit.denied(null, refusal.code, null);
    throw refusal;
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
  'neighbourhoods',
  'staff',
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
export const assertOnlyLooks = (
  ctx: Context,
  { operation: { operation }, names }: Pick<Admitted, 'operation' | 'names'>,
) => {
  if (!ctx.session.onBehalf) return;
  if (operation !== 'query' || !names.every((name) => THROUGH_OTHER_EYES.has(name)))
    refuse(ctx, "Through another role's eyes you can look at records of the demo, and change nothing.");
};

/** @throws FORBIDDEN for anything but an emergency in the lane for emergencies */
export const assertForEmergency = (
  ctx: Context,
  { operation: { operation }, names }: Pick<Admitted, 'operation' | 'names'>,
) => {
  if (ctx.emergency && !names.every((name) => IN_EMERGENCY[operation]?.has(name)))
    refuse(ctx, 'This lane is for emergencies: breaking the glass, and reading what it opened. Use /graphql.');
};

/** Variables as their types say, those left out by their defaults. @throws BAD_USER_INPUT naming the variable's path and its rule, without its value */
export const coerce = (schema: GraphQLSchema, operation: OperationDefinitionNode, given: Record<string, unknown>) => {
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
  if (coerced.errors) throw variableError(coerced.errors[0]!);
  assertSoundVariables(coerced.coerced);
  return coerced.coerced;
};
