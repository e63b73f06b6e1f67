import {
  BREAK,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf, operationsOf, type Fragments } from '../document.js';
import { badInput } from '../errors.js';
import { PAGE_CAP } from '../contract/page-cap.js';

/** The most one request may cost, in points. The whole record of one person costs about 3,500, a page of 100 names 110. */
export const COST_LIMIT = 25_000;
/** How many items a list without a page size is taken to hold: a heading of a long record. */
const LIST = 20;
/** How many fields a type of the schema has on average, and how many arguments a field. */
const OF_A_TYPE: Record<string, number> = { fields: 3.5, args: 0.25 };
/** The schema is answered from memory: no database, no decision. */
const OF_THE_SCHEMA = 0.25;
const COMPOSITE = 1;
const LEAF = 0.05;

/** Questions that cost more than what they return: guessing at people, and reading a week of the audit. */
const WEIGHT: Record<string, number> = { tracePatient: 2000, unusualAccess: 5000, denials: 1000 };

/** Root fields by which somebody could guess at people: they cost their weight in every lane. */
export const guesses = (names: readonly string[]): boolean => names.includes('tracePatient');

type Variables = Record<string, unknown>;

/** How many items a list is taken to hold. Of the schema's own lists that is known; a type has few of each on average. */
const sizeOfList = (schema: GraphQLSchema, typeName: string, fieldName: string): number => {
  if (!typeName.startsWith('__')) return LIST;
  return fieldName === 'types' ? Object.keys(schema.getTypeMap()).length : (OF_A_TYPE[fieldName] ?? 1);
};

/** Fields of a page that repeat once for every item. */
const REPEATS = new Set(['nodes', 'edges']);

/**
 * The page size that is asked for; beyond the cap the resolver refuses it by name, so it is not counted higher. A heading of
 * the record without a size is taken to hold what most do.
 */
const pageOf = (node: FieldNode, field: GraphQLField<unknown, unknown>, variables: Variables): number | null => {
  const definition = field.args.find(({ name }) => name === 'first');
  if (!definition) return null;
  const value = node.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last')?.value;
  if (!value && definition.defaultValue === undefined) return LIST;
  const given =
    value?.kind === Kind.INT
      ? Number(value.value)
      : value?.kind === Kind.VARIABLE
        ? variables[value.name.value]
        : definition.defaultValue;
  return typeof given === 'number' ? Math.min(Math.max(given, 0), PAGE_CAP) : PAGE_CAP;
};

/** The definition of a field, those that ask for the schema included. */
const fieldOf = (type: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | undefined => {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
};

/** What a selection costs: some of it once, and some of it again for every item of the page that it is part of. */
interface Cost {
  once: number;
  perItem: number;
}

const atPage = ({ once, perItem }: Cost, page: number) => once + perItem * page;

/**
 * Estimates what an operation costs, before anything runs: every object one point, every leaf a twentieth, times the
 * size of the lists and pages around it. Variables count as they are, and directives such as @skip are not looked at.
 * Each fragment is looked at once, whatever the size of the page it is part of.
 */
const costOfOperation = (
  schema: GraphQLSchema,
  { operation, fragments }: { operation: OperationDefinitionNode; fragments: Fragments },
  variables: Variables,
): number => {
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  );
  const given = { ...defaults, ...variables };
  const known = new Map<string, Cost>();
  const costOfSet = (typeName: string, set: SelectionSetNode): Cost => {
    const sum = { once: 0, perItem: 0 };
    for (const selection of set.selections) {
      const { once, perItem } =
        selection.kind === Kind.FIELD
          ? costOfField(typeName, selection)
          : selection.kind === Kind.INLINE_FRAGMENT
            ? costOfSet(selection.typeCondition?.name.value ?? typeName, selection.selectionSet)
            : costOfFragment(selection.name.value);
      sum.once += once;
      sum.perItem += perItem;
    }
    return sum;
  };
  const costOfFragment = (name: string): Cost => {
    const { typeCondition, selectionSet } = fragments.get(name)!;
    const cost = known.get(name) ?? costOfSet(typeCondition.name.value, selectionSet);
    known.set(name, cost);
    return cost;
  };
  const costOfField = (typeName: string, node: FieldNode): Cost => {
    const field = fieldOf(schema.getType(typeName), node.name.value);
    const returned = field && getNamedType(field.type);
    if (!field || !isCompositeType(returned) || !node.selectionSet) return { once: LEAF, perItem: 0 };
    const below = costOfSet(returned.name, node.selectionSet);
    const unit = typeName.startsWith('__') ? OF_THE_SCHEMA * COMPOSITE : COMPOSITE;
    const one = unit + atPage(below, pageOf(node, field, given) ?? PAGE_CAP);
    if (REPEATS.has(field.name)) return { once: 0, perItem: one };
    const repeated = isListType(getNullableType(field.type)) ? sizeOfList(schema, typeName, field.name) : 1;
    return { once: (WEIGHT[field.name] ?? 0) + repeated * one, perItem: 0 };
  };
  return atPage(costOfSet(schema.getRootType(operation.operation)!.name, operation.selectionSet), PAGE_CAP);
};

const costOfDocument = (schema: GraphQLSchema, document: DocumentNode, variables: Variables): number => {
  const fragments = fragmentsOf(document);
  return Math.ceil(
    operationsOf(document).reduce(
      (sum, operation) => sum + costOfOperation(schema, { operation, fragments }, variables),
      0,
    ),
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
