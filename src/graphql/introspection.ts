import { execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Actor } from '../access/actor.js';
import { badInput, unauthenticated } from '../errors.js';
import type { Admitted } from './admitted.js';

/** Root fields that ask for the schema itself. */
export const asksForSchema = (names: readonly string[]) =>
  names.some((name) => name === '__schema' || name === '__type');

export interface Introspection {
  /** Answers a document that asks for the schema. @throws BAD_USER_INPUT, UNAUTHENTICATED */
  answer: (actor: Actor, admitted: Admitted) => ExecutionResult;
}

/**
 * The whole schema, or nothing of it: everybody who signs in gets the same one, so that one document and one generated
 * client serve every role. In production it is for developers alone, and everybody else gets one fixed text.
 */
export const introspection = (schema: GraphQLSchema, production: boolean): Introspection => ({
  answer: (actor, { document, operation, names, given }) => {
    const developer = actor.signedIn && actor.developer === true;
    if (production && !developer) throw badInput('query', 'must not ask for the schema: introspection is closed');
    if (!actor.signedIn) throw unauthenticated();
    if (names.some((name) => !name.startsWith('__')))
      throw badInput('query', 'must ask for the schema alone, without other fields');
    return execute({
      schema,
      document,
      operationName: operation.name?.value,
      variableValues: given,
    }) as ExecutionResult;
  },
});
