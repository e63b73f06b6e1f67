import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** A selection as a tree: field (with its arguments) or `... on Type` → what is selected below. */
interface Tree {
  [selection: string]: Tree;
}

/** A variable for every required argument, by name and type. */
const argumentsOf = (field: GraphQLField<unknown, unknown>) => {
  const required = field.args.filter(isRequiredArgument).map(({ name }) => `${name}: $${name}`);
  // Without an id or a number, a question for one person has no answer.
  if (field.name === 'patient') required.push('id: $id');
  return required.length > 0 ? `(${required.join(', ')})` : '';
};

const fieldsOf = (type: GraphQLNamedType) =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

const withoutRequiredArguments = (field: GraphQLField<unknown, unknown>) => !field.args.some(isRequiredArgument);

/** All leaves of a type: what a reader could ask of it directly. */
const leavesOf = (type: GraphQLNamedType): Tree =>
  Object.fromEntries([
    ['__typename', {}],
    ...fieldsOf(type)
      .filter((field) => isLeafType(getNamedType(field.type)) && withoutRequiredArguments(field))
      .map(({ name }) => [name, {}]),
  ]);

/** Ways on from a type: its composite fields, and for an abstract type the types it can be. */
const waysOn = (schema: GraphQLSchema, type: GraphQLNamedType): { step: string; to: GraphQLNamedType }[] => [
  ...fieldsOf(type)
    .filter((field) => !isLeafType(getNamedType(field.type)) && withoutRequiredArguments(field))
    .map((field) => ({ step: field.name, to: getNamedType(field.type) })),
  ...(isAbstractType(type) ? schema.getPossibleTypes(type).map((to) => ({ step: `... on ${to.name}`, to })) : []),
];

interface Route {
  steps: string[];
  type: GraphQLNamedType;
}

/**
 * From one root field, a shortest way over every edge (type and field) of the schema that can be reached from it, each
 * ending in all leaves of the type it leads to. Nothing is listed by hand: a new field is a new route.
 */
const routesFrom = (schema: GraphQLSchema, rootField: GraphQLField<unknown, unknown>): Route[] => {
  const first: Route = { steps: [`${rootField.name}${argumentsOf(rootField)}`], type: getNamedType(rootField.type) };
  const seen = new Set<string>();
  const routes = [first];
  for (const { steps, type } of routes)
    for (const { step, to } of waysOn(schema, type)) {
      const edge = `${type.name}.${step}`;
      if (seen.has(edge) || steps.length >= 9) continue;
      seen.add(edge);
      routes.push({ steps: [...steps, step], type: to });
    }
  return routes;
};

const print = (tree: Tree): string =>
  Object.entries(tree)
    .map(([selection, below]) => (Object.keys(below).length > 0 ? `${selection} { ${print(below)} }` : selection))
    .join(' ');

const size = (tree: Tree): number => Object.values(tree).reduce((total, below) => total + 1 + size(below), 0);

/** Routes merged into documents that stay within the limits of one document. */
const documentsFor = (routes: readonly Route[]): string[] => {
  const documents: string[] = [];
  let tree: Tree = {};
  const put = () => {
    if (Object.keys(tree).length > 0) documents.push(print(tree));
    tree = {};
  };
  for (const { steps, type } of routes) {
    if (size(tree) > 350) put();
    let at = tree;
    for (const step of steps) at = at[step] ??= {};
    Object.assign(at, { ...leavesOf(type), ...at });
  }
  put();
  return documents;
};

/** Types of the variables that routes use, by argument name. */
const VARIABLES: Record<string, string> = {
  id: 'ID!',
  patientId: 'ID!',
  role: 'Role!',
};

/** Every route from every field of `Query`, as documents by root field. */
export const queryRoutes = (schema: GraphQLSchema): Map<string, string[]> =>
  new Map(
    Object.values(schema.getQueryType()!.getFields()).map((field) => [
      field.name,
      documentsFor(routesFrom(schema, field)).map((body) => {
        const used = [...new Set([...body.matchAll(/\$(\w+)/g)].map(([, name]) => name!))];
        const declared = used.map((name) => `$${name}: ${VARIABLES[name]}`).join(', ');
        return `query Route${declared ? `(${declared})` : ''} { ${body} }`;
      }),
    ]),
  );

/** How many edges of the schema the routes cover, by root field: nothing may be left out unseen. */
export const routeCount = (schema: GraphQLSchema): number =>
  Object.values(schema.getQueryType()!.getFields()).reduce((sum, field) => sum + routesFrom(schema, field).length, 0);

/** The shortest valid question to a root field. */
export const shortest = (field: GraphQLField<unknown, unknown>): string => {
  const type = getNamedType(field.type);
  return `${field.name}${argumentsOf(field)}${isLeafType(type) ? '' : ' { __typename }'}`;
};
