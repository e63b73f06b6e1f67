import { getDirective } from '@graphql-tools/utils';
import { getNamedType, isInputObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { MutationTarget } from '../generated/graphql.js';

/** What a mutation is about: the field of its input that names it, and what that is the id of. */
export interface Target {
  field: string;
  is: MutationTarget;
}

/** Every field of a mutation's input that is marked with `@target`. */
export const targetsIn = (schema: GraphQLSchema, { args }: GraphQLField<unknown, unknown>): Target[] => {
  const input = args.find(({ name }) => name === 'input');
  const type = input && getNamedType(input.type);
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const is = getDirective(schema, field, 'target')?.[0]?.['is'] as MutationTarget | undefined;
    return is ? [{ field: field.name, is }] : [];
  });
};
