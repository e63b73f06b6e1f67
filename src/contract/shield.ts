import type { GraphQLSchema } from 'graphql';
import type { Actor } from '../access/actor.js';
import { forbidden, unauthenticated, type ErrorCode, type HubError } from '../errors.js';
import type { Role } from '../generated/graphql.js';
import type { Contract, Gate, NamedGate } from './contract.js';
import { applyMiddleware, deny, rule, shield } from './graphql-shield.js';
import { Level, policy, type PolicyTables } from '../access/policy.js';

/** A request, as far as the gate asks: who it is from, and where a refusal is noted. */
interface AtTheGate {
  actor: Actor;
  audit: { denied: (patientId: null, code: ErrorCode, decision: null) => void };
}

/** Roles that read or write some category of an identifiable person's record: all but analysts and administrators. */
const isReader = (role: Role, tables: PolicyTables) =>
  tables.categories.some((category) => {
    const { read, write } = tables.grants[role][category];
    return read > Level.NONE || write !== 'NONE';
  });

const ADMITS: Record<NamedGate, (role: Role, tables: PolicyTables) => boolean> = {
  SIGNED_IN: () => true,
  STAFF: (role) => role !== 'PATIENT' && role !== 'UNPAID_CARER',
  READER: isReader,
  DIRECT_CARE: (role, { roles }) => roles.some((facts) => facts.role === role && facts.consentScope === 'DIRECT_CARE'),
};

const REFUSES: Record<NamedGate, string> = {
  SIGNED_IN: '',
  STAFF: 'This is for staff.',
  READER: 'Your role reads no identifiable records.',
  DIRECT_CARE: 'This is for roles of health and social care.',
};

/** What the outer gate says to a role, or to nobody signed in (null): null lets pass. Depends on the role only. */
export const gateRefusal = (gate: Gate, role: Role | null, tables: PolicyTables = policy): HubError | null => {
  if (role === null) return unauthenticated();
  if (typeof gate !== 'object') return ADMITS[gate](role, tables) ? null : forbidden(REFUSES[gate]);
  return gate.roles.has(role) ? null : forbidden(`${gate.title}: your role does not do this.`);
};

/**
 * Puts the outer gate on every root field: graphql-shield rules generated from the SDL, deny by default, no cache.
 * Only root types are wrapped: shield would make a promise for every field of a record otherwise, and it is no field
 * guard anyway; fields are guarded by the repository.
 */
export const withGate = (schema: GraphQLSchema, contract: Contract): GraphQLSchema => {
  const tree: Record<string, Record<string, unknown>> = {};
  for (const [coordinate, gate] of contract.gates) {
    const [type, field] = coordinate.split('.') as [string, string];
    const check = rule(`gate ${coordinate}`, { cache: 'no_cache' })((_parent, _args, ctx: AtTheGate) => {
      const refusal = gateRefusal(gate, ctx.actor.signedIn ? ctx.actor.role : null);
      if (refusal) ctx.audit.denied(null, refusal.code, null);
      return refusal ?? true;
    });
    (tree[type] ??= { '*': deny })[field] = check;
  }
  const generated = shield(tree as never, { fallbackRule: deny, allowExternalErrors: true }).generate(schema);
  const roots = Object.fromEntries(Object.entries(generated).filter(([type]) => type in tree));
  return applyMiddleware(schema, roots as never);
};
