import { mapSchema, MapperKind, pruneSchema } from '@graphql-tools/utils';
import { execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Contract } from '../contract/contract.js';
import { policy } from '../access/policy.js';
import { gateRefusal } from '../contract/shield.js';
import type { Actor } from '../access/actor.js';
import { badInput, unauthenticated } from '../errors.js';
import type { Category, Role } from '../generated/graphql.js';
import type { Admitted } from './admitted.js';

/** Root fields that ask for the schema itself. */
export const asksForSchema = (names: readonly string[]) =>
  names.some((name) => name === '__schema' || name === '__type');

const isGranted = (role: Role, categories: readonly Category[]) =>
  categories.length === 0 ||
  categories.some((category) => {
    const { read, write } = policy.grants[role][category];
    return read > 0 || write !== 'NONE';
  });

/** The schema as a role sees it: without the root fields, types and fields whose policy grants the role nothing. */
const schemaOf = (schema: GraphQLSchema, contract: Contract, role: Role): GraphQLSchema =>
  pruneSchema(
    mapSchema(schema, {
      [MapperKind.OBJECT_TYPE]: (type) => {
        const categories = contract.types.get(type.name)?.categories ?? [];
        return isGranted(role, categories) ? undefined : null;
      },
      [MapperKind.OBJECT_FIELD]: (_config, name, typeName) => {
        const gate = contract.gates.get(`${typeName}.${name}`);
        if (gate) return gateRefusal(gate, role) === null ? undefined : null;
        const field = contract.types.get(typeName)?.fields.find((one) => one.name === name);
        return isGranted(role, field?.categories ?? []) ? undefined : null;
      },
    }),
  );

export interface Introspection {
  /** Answers a document that asks for the schema. @throws BAD_USER_INPUT, UNAUTHENTICATED */
  answer: (actor: Actor, admitted: Admitted) => ExecutionResult;
}

/**
 * Introspection by role: a reader learns of what the role may use, a developer of everything. In production it is for
 * developers alone, and everybody else gets one fixed text.
 */
export const introspection = (schema: GraphQLSchema, contract: Contract, production: boolean): Introspection => {
  const byRole = new Map<Role, GraphQLSchema>();
  const seenBy = (role: Role) => {
    const known = byRole.get(role) ?? schemaOf(schema, contract, role);
    byRole.set(role, known);
    return known;
  };
  return {
    answer: (actor, { document, operation, names, given }) => {
      const developer = actor.signedIn && actor.developer === true;
      if (production && !developer) throw badInput('query', 'must not ask for the schema: introspection is closed');
      if (!actor.signedIn) throw unauthenticated();
      if (names.some((name) => !name.startsWith('__')))
        throw badInput('query', 'must ask for the schema alone, without other fields');
      const visible = developer ? schema : seenBy(actor.role);
      return execute({
        schema: visible,
        document,
        operationName: operation.name?.value,
        variableValues: given,
      }) as ExecutionResult;
    },
  };
};
