import {
  BREAK,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { badInput } from '../errors.js';
import { PAGE_CAP } from '../record/page.js';

/** The most one request may cost, in points. The whole record of one person costs about 1,700, a page of 100 names 220. */
export const COST_LIMIT = 25_000;
/** How many items a list without a page size is taken to hold: a heading of a long record. */
const LIST = 20;
const COMPOSITE = 1;
const LEAF = 0.05;

/** Questions that cost more than what they return: guessing at people, and reading a week of the audit. */
const WEIGHT: Record<string, number> = { tracePatient: 2000, unusualAccess: 5000, denials: 1000 };

/** Root fields by which somebody could guess at people: they cost their weight in every lane. */
export const guesses = (names: readonly string[]): boolean => names.includes('tracePatient');

type Variables = Record<string, unknown>;

/** Fields of a page that repeat once for every item. */
const REPEATS = new Set(['nodes', 'edges']);

/** The page size that is asked for; beyond the cap the resolver refuses it by name, so it is not counted higher. */
const pageOf = (node: FieldNode, field: GraphQLField<unknown, unknown>, variables: Variables): number | null => {
  const definition = field.args.find(({ name }) => name === 'first');
  if (!definition) return null;
  const value = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  const given =
    value?.kind === Kind.INT
      ? Number(value.value)
      : value?.kind === Kind.VARIABLE
        ? variables[value.name.value]
        : definition.defaultValue;
  return typeof given === 'number' ? Math.min(Math.max(given, 0), PAGE_CAP) : PAGE_CAP;
};

/**
 * Estimates what an operation costs, before anything runs: every object one point, every leaf a twentieth, times the
 * size of the lists and pages around it. Variables count as they are, and directives such as @skip are not looked at.
 */
const costOfOperation = (
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  operation: OperationDefinitionNode,
  variables: Variables,
): number => {
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  );
  const given = { ...defaults, ...variables };
  const below = (typeName: string, set: SelectionSetNode, page: number): number => {
    const type = schema.getType(typeName)!;
    return set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value)!;
        return sum + below(fragment.typeCondition.name.value, fragment.selectionSet, page);
      }
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return sum + below(selection.typeCondition?.name.value ?? typeName, selection.selectionSet, page);
      const field = 'getFields' in type ? type.getFields()[selection.name.value] : undefined;
      if (!field || !('args' in field)) return sum + LEAF;
      const returned = getNamedType(field.type);
      if (!isCompositeType(returned) || !selection.selectionSet) return sum + LEAF;
      const nested = pageOf(selection, field, given);
      const repeated = REPEATS.has(field.name) ? page : isListType(getNullableType(field.type)) ? LIST : 1;
      const weight = WEIGHT[field.name] ?? 0;
      return sum + weight + repeated * (COMPOSITE + below(returned.name, selection.selectionSet, nested ?? PAGE_CAP));
    }, 0);
  };
  return below(schema.getRootType(operation.operation)!.name, operation.selectionSet, PAGE_CAP);
};

const costOfDocument = (schema: GraphQLSchema, document: DocumentNode, variables: Variables): number => {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  return Math.ceil(
    operations.reduce((sum, operation) => sum + costOfOperation(schema, fragments, operation, variables), 0),
  );
};

/** Whether a page size comes from a variable: only then does the cost differ from request to request. */
const hasVariablePages = (document: DocumentNode) => {
  let found = false;
  visit(document, {
    Argument: ({ name, value }) => {
      if (name.value !== 'first' || value.kind !== Kind.VARIABLE) return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
};

/** Costs of documents whose pages have fixed sizes; as long as the parsed document is kept. */
const fixedCosts = new WeakMap<DocumentNode, number | null>();

/** What a document costs: all its operations together, whichever of them runs. */
export const costOf = (schema: GraphQLSchema, document: DocumentNode, variables: Variables): number => {
  const known = fixedCosts.get(document);
  if (typeof known === 'number') return known;
  const cost = costOfDocument(schema, document, variables);
  if (known === undefined) fixedCosts.set(document, hasVariablePages(document) ? null : cost);
  return cost;
};

/** @throws BAD_USER_INPUT for a document that costs more than one request may */
export const assertAffordable = (cost: number) => {
  if (cost > COST_LIMIT)
    throw badInput(
      'query',
      `costs ${cost} points, and at most ${COST_LIMIT} are allowed: ask for fewer people, smaller pages or fewer headings at once`,
    );
};
