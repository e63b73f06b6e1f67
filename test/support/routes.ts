import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  parse,
  type DocumentNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { kindNames, kinds, type KindName } from '../../src/kinds/kinds.js';
import { COST_LIMIT, costOf } from '../../src/graphql/cost.js';
import { assertCompilable } from '../../src/graphql/limits.js';

/** A selection as a tree: field (with its arguments) or `... on Type` → what is selected below. */
interface Tree {
  [selection: string]: Tree;
}

/** What a field needs beside its required arguments to have an answer. */
const ALSO: Record<string, string> = {
  patient: 'id: $id',
  explainAccess: 'category: PROBLEMS',
  tracePatient: 'nhsNumber: "9990001006"',
};

/** A variable for every required argument, and small pages, so that no route costs more than a request may. */
const argumentsOf = (field: GraphQLField<unknown, unknown>, root = false) => {
  const given = field.args.filter(isRequiredArgument).map(({ name }) => `${name}: $${name}`);
  if (root && ALSO[field.name]) given.push(ALSO[field.name]!);
  // A heading as long as the longest of the person asked about: one of each category.
  const isHeading = field.args.some(({ type }) => String(type) === 'EntryFilter');
  if (field.args.some(({ name }) => name === 'first')) given.push(isHeading ? 'first: 25' : 'first: 3');
  if (isHeading) given.push('filter: $filter');
  return given.length > 0 ? `(${given.join(', ')})` : '';
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
    .map((field) => ({ step: `${field.name}${argumentsOf(field)}`, to: getNamedType(field.type) })),
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
const routesFrom = (schema: GraphQLSchema, rootField: GraphQLField<unknown, unknown>): Route[] =>
  routesOf(
    schema,
    { steps: [`${rootField.name}${argumentsOf(rootField, true)}`], type: getNamedType(rootField.type) },
    TO_ANYTHING.includes(rootField.name) ? LONGEST : LONGEST_TO_THESE,
  );

/** The longest way from a root field that leads everywhere: to a person, or to anything by its id. */
const LONGEST = 9;
const TO_ANYTHING = ['patient', 'node'];
/** From a list or a payload: what lies further on is a person or an entry, and read as from there. */
const LONGEST_TO_THESE = 4;

const routesOf = (schema: GraphQLSchema, first: Route, longest = LONGEST): Route[] => {
  const seen = new Set<string>();
  const routes = [first];
  for (const { steps, type } of routes)
    for (const { step, to } of waysOn(schema, type)) {
      const edge = `${type.name}.${step}`;
      if (seen.has(edge) || steps.length >= longest) continue;
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

/** The concrete types that a route goes through: fields of two of them may have one name and two types. */
const fragmentsOf = ({ steps }: Route) => steps.filter((step) => step.startsWith('...')).join(' ');

/** Adds a route to a tree of selections. */
const withRoute = (tree: Tree, { steps, type }: Route): Tree => {
  const copy = structuredClone(tree);
  let at = copy;
  for (const step of steps) at = at[step] ??= {};
  Object.assign(at, { ...leavesOf(type), ...at });
  return copy;
};

/**
 * Routes merged into documents, each through the same concrete types and within what one request may cost. A route that
 * costs more on its own is none: nobody can ask it (lists in lists in lists of a list of people).
 */
const documentsFor = (routes: readonly Route[], fits: (body: string) => boolean): string[] => {
  const documents: string[] = [];
  for (const group of new Set(routes.map(fragmentsOf))) {
    let tree: Tree = {};
    for (const route of routes.filter((one) => fragmentsOf(one) === group)) {
      if (!fits(print(withRoute({}, route)))) continue;
      const more = withRoute(tree, route);
      if (size(more) < 350 && fits(print(more))) tree = more;
      else {
        documents.push(print(tree));
        tree = withRoute({}, route);
      }
    }
    if (Object.keys(tree).length > 0) documents.push(print(tree));
  }
  return documents;
};

const isCompilable = (schema: GraphQLSchema, document: DocumentNode) => {
  try {
    assertCompilable(schema, document);
    return true;
  } catch {
    return false;
  }
};

/** Whether a document costs no more than a request may, with room. */
const affordable = (schema: GraphQLSchema, operation: string) => (body: string) => {
  const document = parse(`${operation} { ${body} }`);
  return costOf(schema, document, {}) < COST_LIMIT && isCompilable(schema, document);
};

/** Headings leave out what is over and what was replaced; routes ask for it too. */
const EVERY_STATE = '{ status: [CURRENT, RESOLVED, SUPERSEDED] }';

/** Types of the variables that routes use, by argument name. */
const VARIABLES: Record<string, string> = {
  filter: `EntryFilter = ${EVERY_STATE}`,
  id: 'ID!',
  patientId: 'ID!',
  role: 'Role!',
};

/** Every route from every field of `Query`, as documents by root field. */
export const queryRoutes = (schema: GraphQLSchema): Map<string, string[]> =>
  new Map(
    Object.values(schema.getQueryType()!.getFields()).map((field) => [
      field.name,
      documentsFor(routesFrom(schema, field), affordable(schema, 'query')).map((body) => {
        const used = [...new Set([...body.matchAll(/\$(\w+)/g)].map(([, name]) => name!))];
        const declared = used.map((name) => `$${name}: ${VARIABLES[name]}`).join(', ');
        return `query Route${declared ? `(${declared})` : ''} { ${body} }`;
      }),
    ]),
  );

/** One kind stands for all in what its mutations answer; of the others the entry itself is asked for. */
const STANDS_FOR_ALL: KindName = 'MedicationNote';
const ofOtherKinds = (mutation: string) =>
  kindNames.some((kind) => kind !== STANDS_FOR_ALL && (mutation.endsWith(kind) || kinds[kind].addedBy === mutation));
/** `errors` is the same type in every payload: one mutation stands for all. */
const ERRORS_OF = `amend${STANDS_FOR_ALL}`;

/** Every route from the payload of a mutation, as selections. */
export const payloadRoutes = (schema: GraphQLSchema, mutation: string): string[] => {
  const payload = getNamedType(schema.getMutationType()!.getFields()[mutation]!.type);
  const fits = (body: string) => affordable(schema, 'mutation')(`${mutation} { ${body} }`);
  const ways = waysOn(schema, payload).filter(({ step }) => step !== 'errors' || mutation === ERRORS_OF);
  return ways.flatMap(({ step, to }) =>
    documentsFor(
      routesOf(schema, { steps: [step], type: to }, ofOtherKinds(mutation) ? 1 : LONGEST_TO_THESE),
      fits,
    ).map((body) => body.replaceAll('$filter', EVERY_STATE)),
  );
};

/** How many edges of the schema the routes cover, by root field: nothing may be left out unseen. */
export const routeCount = (schema: GraphQLSchema): number =>
  Object.values(schema.getQueryType()!.getFields()).reduce((sum, field) => sum + routesFrom(schema, field).length, 0);

/** The shortest valid question to a root field. */
export const shortest = (field: GraphQLField<unknown, unknown>): string => {
  const type = getNamedType(field.type);
  return `${field.name}${argumentsOf(field, true)}${isLeafType(type) ? '' : ' { __typename }'}`;
};
