import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
  isScalarType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** One place of the schema where something is put in. */
export interface Place {
  /** The operation whose root field takes it. */
  operation: 'query' | 'mutation' | 'subscription';
  field: GraphQLField<unknown, unknown>;
  argument: GraphQLArgument;
  /** Names and indexes below the operation, for instance `input.attendees.0.userId`. */
  path: (string | number)[];
  /** Name of the type there: a scalar, or the input type itself. */
  type: string;
}

const SCALARS: Record<string, unknown> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  String: 'Words that are long enough',
  ID: 'pat_nobody',
  Date: '2026-05-01',
  DateTime: '2026-05-01T00:00:00.000Z',
  PartialDate: '2026',
  NHSNumber: '9990001006',
};

/** A value that fits a type; below it whatever is required, and what lies on the path to `at`, which gets `value`. */
export const valueFor = (type: GraphQLInputType, at: readonly (string | number)[] = [], value?: unknown): unknown => {
  const [next, ...rest] = at;
  const inner = getNullableType(type);
  if (isListType(inner)) return [valueFor(inner.ofType, rest, value)];
  if (isInputObjectType(inner))
    return Object.fromEntries([
      ...Object.values(inner.getFields())
        .filter((field) => isRequiredInputField(field) || field.name === next)
        .map((field) => [field.name, field.name === next ? valueFor(field.type, rest, value) : valueFor(field.type)]),
      ...(typeof next === 'string' && !(next in inner.getFields()) ? [[next, value]] : []),
    ]);
  if (next === undefined && value !== undefined && at.length === 0) return value;
  if (isEnumType(inner)) return inner.getValues()[0]!.value;
  return SCALARS[getNamedType(inner).name];
};

const placesIn = (type: GraphQLInputType, path: (string | number)[]): Pick<Place, 'path' | 'type'>[] => {
  const inner = getNullableType(type);
  if (isListType(inner)) return placesIn(inner.ofType, [...path, 0]);
  if (isInputObjectType(inner))
    return [
      { path, type: inner.name },
      ...Object.values(inner.getFields()).flatMap((field) => placesIn(field.type, [...path, field.name])),
    ];
  return isScalarType(inner) ? [{ path, type: inner.name }] : [];
};

/** Every place where a root field of the schema takes something. */
export const placesOf = (schema: GraphQLSchema): Place[] =>
  (
    [
      ['query', schema.getQueryType()],
      ['mutation', schema.getMutationType()],
      ['subscription', schema.getSubscriptionType()],
    ] as const
  ).flatMap(([operation, root]) =>
    Object.values(root!.getFields()).flatMap((field) =>
      field.args.flatMap((argument) =>
        placesIn(argument.type, [argument.name]).map((place) => ({ operation, field, argument, ...place })),
      ),
    ),
  );

/** A value as a literal of GraphQL. */
const literal = (value: unknown, type: GraphQLInputType): string => {
  const inner = getNullableType(type);
  if (Array.isArray(value) && isListType(inner))
    return `[${value.map((one) => literal(one, inner.ofType)).join(', ')}]`;
  if (isInputObjectType(inner) && typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, one]) => {
        const field = inner.getFields()[name];
        return `${name}: ${field ? literal(one, field.type) : JSON.stringify(one)}`;
      })
      .join(', ')} }`;
  return isEnumType(inner) ? String(value) : JSON.stringify(value);
};

/** A document that puts a value at a place: once in variables, once as a literal. */
export const documentsFor = ({ operation, field, argument, path }: Place, value: unknown) => {
  const [, ...below] = path;
  const given = field.args
    .filter((one) => isRequiredArgument(one) || one === argument)
    .map((one) => ({ one, value: one === argument ? valueFor(one.type, below, value) : valueFor(one.type) }));
  const selection = isScalarType(getNamedType(field.type)) ? '' : ' { __typename }';
  return {
    inVariables: {
      query: `${operation} (${given.map(({ one }) => `$${one.name}: ${String(one.type)}`).join(', ')}) { ${field.name}(${given.map(({ one }) => `${one.name}: $${one.name}`).join(', ')})${selection} }`,
      variables: Object.fromEntries(given.map(({ one, value: sent }) => [one.name, sent])),
    },
    asLiteral: {
      query: `${operation} { ${field.name}(${given.map(({ one, value: sent }) => `${one.name}: ${literal(sent, one.type)}`).join(', ')})${selection} }`,
      variables: {},
    },
  };
};
