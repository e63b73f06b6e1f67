import { getDirective } from '@graphql-tools/utils';
import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Category, Role } from '../generated/graphql.js';

/** What the SDL says about one field. */
export interface FieldContract {
  name: string;
  /** On an entry: a further condition, full reading of these. Elsewhere: what the field belongs to. */
  categories: readonly Category[];
  summary: boolean;
  /** Roles that do not see the field at summary level even so. */
  except: ReadonlySet<Role>;
  /** The field whose text names a service, where it is this one or somebody who works there; null elsewhere. */
  namesServiceIn: string | null;
}

/** What the SDL says about one object type. */
export interface TypeContract {
  name: string;
  categories: readonly Category[];
  fields: readonly FieldContract[];
}

/** Who may call a root field: a class of readers, or those who may write one of some categories. */
export type Gate =
  'ANYONE' | 'SIGNED_IN' | 'READER' | 'DIRECT_CARE' | 'BREAK_GLASS' | 'GOVERNANCE' | { writes: readonly Category[] };

/** The SDL's access directives, compiled once at start. */
export interface Contract {
  types: ReadonlyMap<string, TypeContract>;
  /** Gate of each root field, as `Query.patient`. */
  gates: ReadonlyMap<string, Gate>;
}

type Directed = Parameters<typeof getDirective>[1];

/** Reads the directives of one schema. */
const reader = (schema: GraphQLSchema) => {
  const args = (node: Directed, name: string) =>
    getDirective(schema, node, name)?.[0] as Record<string, unknown> | undefined;
  return {
    args,
    has: (node: Directed, name: string) => args(node, name) !== undefined,
    names: (node: Directed, name: string) => (args(node, name)?.['names'] as Category[] | undefined) ?? [],
  };
};
type Reader = ReturnType<typeof reader>;

const TYPE_MARKS = ['category', 'partOfEntry', 'composed', 'public'];
const INPUT_MARKS = ['writes', 'partOfEntry', 'public'];

/** A composed type holds no content itself: each field is marked, or returns a type that guards itself. */
const unguardedFields = (type: GraphQLObjectType, { has }: Reader) =>
  Object.values(type.getFields()).flatMap((field) => {
    if (['category', 'public', 'service'].some((mark) => has(field, mark))) return [];
    const returned = getNamedType(field.type);
    const guardsItself = ['category', 'composed', 'public'].some((mark) => isMarkable(returned) && has(returned, mark));
    return guardsItself || (field.name === 'id' && type.getInterfaces().length > 0)
      ? []
      : [
          `${type.name}.${field.name} has no @category, @public or @service, and ${returned.name} does not guard itself`,
        ];
  });

const isMarkable = (type: GraphQLNamedType) => isObjectType(type) || isInterfaceType(type) || isUnionType(type);

const problemsOf = (type: GraphQLNamedType, read: Reader): string[] => {
  const marks = (names: readonly string[]) => names.filter((name) => read.has(type, name));
  if (isInputObjectType(type)) return marks(INPUT_MARKS).length === 1 ? [] : [`input ${type.name} has no policy`];
  if (isInterfaceType(type) || isUnionType(type))
    return read.has(type, 'composed') ? [] : [`${type.name} has no @composed`];
  if (!isObjectType(type)) return [];
  if (marks(TYPE_MARKS).length !== 1) return [`type ${type.name} needs exactly one of @${TYPE_MARKS.join(', @')}`];
  return read.has(type, 'composed') ? unguardedFields(type, read) : [];
};

const contractOf = (type: GraphQLObjectType, { args, has, names }: Reader): TypeContract => ({
  name: type.name,
  categories: names(type, 'category'),
  fields: Object.values(type.getFields()).map((field) => ({
    name: field.name,
    categories: names(field, 'category'),
    summary: has(field, 'summary'),
    except: new Set((args(field, 'summary')?.['except'] as Role[] | undefined) ?? []),
    namesServiceIn: has(field, 'namesService') ? String(args(field, 'namesService')?.['of'] ?? field.name) : null,
  })),
});

/**
 * Compiles the access directives of the SDL.
 * @throws Error listing every type, field, input and root field without a policy: the server refuses to start on it.
 */
export const compileContract = (schema: GraphQLSchema): Contract => {
  const read = reader(schema);
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
    (type) => !!type,
  );
  const gates = new Map<string, Gate>();
  const problems: string[] = [];
  for (const root of roots)
    for (const field of Object.values(root.getFields())) {
      const gate = read.has(field, 'writes')
        ? { writes: read.names(field, 'writes') }
        : (read.args(field, 'gate')?.['allow'] as Gate | undefined);
      if (gate) gates.set(`${root.name}.${field.name}`, gate);
      else problems.push(`${root.name}.${field.name} has no @gate and no @writes`);
    }
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !roots.some((root) => root === type),
  );
  problems.push(...types.flatMap((type) => problemsOf(type, read)));
  if (problems.length > 0)
    throw new Error(`The schema has ${problems.length} places without an access policy:\n  ${problems.join('\n  ')}`);
  return { gates, types: new Map(types.filter(isObjectType).map((type) => [type.name, contractOf(type, read)])) };
};
