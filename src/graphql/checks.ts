import { getArgumentValues, getVariableValues, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { SelectedCategory } from '../contract/plan.js';
import { Level, policy } from '../access/policy.js';
import { gateRefusal } from '../contract/shield.js';
import type { Context } from '../context.js';
import { orNothing } from '../database/faults.js';
import { forbidden } from '../errors.js';
import type { PatientAccess } from '../record/repository.js';
import type { Admitted } from './admitted.js';
import { variableError } from './errors.js';
import { assertSoundVariables } from './text.js';

/**
 * What an operation does, in the hub's own words: the names of its root fields. The name that a client gives its document
 * is not kept: it would be read by the person, in their log.
 */
export const inHubWords = (names: readonly string[]): string => [...new Set(names)].join(' ');

/** The person whose record a mutation is about; null where there is none or none for this reader: its resolver says so. */
const targetOf = async (ctx: Context, mutation: string, input: Record<string, unknown>) => {
  const { field, is } = ctx.hub.contract.targets.get(mutation)!;
  const id = String(input[field]);
  if (is === 'PATIENT') return (await ctx.records.related([id])).get(id) ?? null;
  if (is === 'ENTRY') return (await orNothing(ctx.records.storedEntry(id)))?.access ?? null;
  return null;
};

/** Refuses, audited, where a selection asks for what the reader may not read of this person. @throws FORBIDDEN */
export const assertReadable = (
  ctx: Context,
  { patient, decision }: PatientAccess,
  selected: readonly SelectedCategory[],
  message: (path: string, category: string) => string,
) => {
  const denied = selected.find(
    ({ category, full }) => !decision.own[category] && decision.read[category] < (full ? Level.FULL : Level.SUMMARY),
  );
  if (!denied) return;
  ctx.audit.denied(patient._id, 'FORBIDDEN', decision, [denied.category]);
  throw forbidden(message(denied.path, denied.category));
};

/**
 * Checks a mutation document whole before anything runs: each root field against the outer gate, and everything it
 * selects against what the actor may read of that person. Otherwise a denied field would be found out after the write.
 * @throws FORBIDDEN, audited
 */
export const checkMutation = async (
  ctx: Context,
  schema: GraphQLSchema,
  { roots, variables }: Pick<Admitted, 'roots' | 'variables'>,
) => {
  const fields = schema.getMutationType()!.getFields();
  for (const node of roots) {
    const field = fields[node.name.value];
    if (!field) continue;
    const gate = ctx.hub.contract.gates.get(`Mutation.${field.name}`)!;
    const refusal = gateRefusal(gate, ctx.actor.signedIn ? ctx.actor.role : null);
    if (refusal) {
      ctx.audit.denied(null, refusal.code, null);
      throw refusal;
    }
    // Breaking the glass opens what it asks for; nothing is written into the record that could turn out to be hidden.
    if (policy.acts.get(field.name)?.standings.includes('emergency')) continue;
    const { input } = getArgumentValues(field, node, variables) as { input: Record<string, unknown> };
    const access = await targetOf(ctx, field.name, input);
    if (!access) continue;
    assertReadable(
      ctx,
      access,
      ctx.plan.roots.get(node.alias?.value ?? node.name.value) ?? [],
      (path, category) =>
        `Nothing was written: the answer asks for ${path}, and you may not read ${category} of this person's record.`,
    );
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
