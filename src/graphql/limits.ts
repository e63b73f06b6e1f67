import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf, operationsOf, type Fragments } from '../document.js';
import { badInput } from '../errors.js';

/**
 * Limits of one document. The whole record with every field needs 350 fields at depth 7, and the widest route of the
 * schema 2,200 compiled ones. Whoever raises a limit measures anew what the worst document within it costs.
 */
export const LIMITS = {
  characters: 60_000,
  tokens: 2500,
  operations: 10,
  fragments: 50,
  spreads: 200,
  directives: 20,
  aliases: 30,
  depth: 12,
  /** Fields after every spread is replaced by its fragment: what validation walks over. */
  expanded: 2500,
  /** Pairs of fields with the same name in the answer, which validation compares with each other. */
  comparisons: 3000,
  /** Fields that are compiled: below an interface once for every type that it can be. */
  compiled: 3000,
} as const;

type Limited = keyof typeof LIMITS;

const NOUNS: Partial<Record<Limited, string>> = {
  depth: 'levels',
  expanded: 'fields, every fragment put in its place',
  comparisons: 'pairs of fields of the same name',
  compiled: 'fields, counted once for every type that an interface can be',
};

const over = (limit: Limited) => badInput('query', `must not have more than ${LIMITS[limit]} ${NOUNS[limit] ?? limit}`);

const assertWithin = (counts: Partial<Record<Limited, number>>) => {
  for (const limit of Object.keys(counts) as Limited[]) if (counts[limit]! > LIMITS[limit]) throw over(limit);
};

/** What stands in a document, each node looked at once. */
const countsOf = (document: DocumentNode) => {
  const counts = { operations: 0, fragments: 0, spreads: 0, directives: 0, aliases: 0 };
  visit(document, {
    OperationDefinition: () => void counts.operations++,
    FragmentDefinition: () => void counts.fragments++,
    FragmentSpread: () => void counts.spreads++,
    Directive: () => void counts.directives++,
    Field: ({ alias }) => void (alias && counts.aliases++),
  });
  return counts;
};

interface Size {
  expanded: number;
  depth: number;
}

/** Size and depth of what a document stands for, by arithmetic: each fragment is looked at once. */
const sizeOf = (document: DocumentNode, fragments: Fragments): Size => {
  const known = new Map<string, Size | 'open'>();
  const sizeOfSet = (set: SelectionSetNode | undefined): Size => {
    const sum = { expanded: 0, depth: 0 };
    for (const selection of set?.selections ?? []) {
      const { expanded, depth } =
        selection.kind === Kind.FIELD
          ? sizeOfField(selection)
          : selection.kind === Kind.INLINE_FRAGMENT
            ? sizeOfSet(selection.selectionSet)
            : sizeOfFragment(selection.name.value);
      sum.expanded += expanded;
      sum.depth = Math.max(sum.depth, depth);
    }
    return sum;
  };
  // Questions about the schema nest `ofType` deeper than data; their size and cost bound them.
  const sizeOfField = ({ name, selectionSet }: FieldNode): Size => {
    const { expanded, depth } = sizeOfSet(selectionSet);
    return { expanded: expanded + 1, depth: name.value.startsWith('__') ? 1 : depth + 1 };
  };
  const sizeOfFragment = (name: string): Size => {
    const size = known.get(name);
    if (size === 'open') throw badInput('query', `must not spread the fragment ${name} within itself`);
    if (size) return size;
    known.set(name, 'open');
    const found = sizeOfSet(fragments.get(name)?.selectionSet);
    known.set(name, found);
    return found;
  };
  const total = { expanded: 0, depth: 0 };
  for (const { selectionSet } of operationsOf(document)) {
    const { expanded, depth } = sizeOfSet(selectionSet);
    total.expanded += expanded;
    total.depth = Math.max(total.depth, depth);
  }
  // What no operation reaches is not in the sum, and would be validated all the same.
  if (known.size < fragments.size) throw badInput('query', 'must use every fragment that it holds');
  return total;
};

/**
 * How many pairs of fields share a name in the answer, where the selections of such fields are put together as execution
 * does. Validation compares each pair. Looks at every expanded field once, so their number must be bounded before.
 */
const comparisonsOf = (document: DocumentNode, fragments: Fragments): number => {
  const gather = (set: SelectionSetNode, into: Map<string, FieldNode[]>) => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        const same = into.get(name);
        if (same) same.push(selection);
        else into.set(name, [selection]);
        continue;
      }
      const below = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (below) gather(below.selectionSet, into);
    }
  };
  const pairsIn = (sets: readonly SelectionSetNode[]): number => {
    const byName = new Map<string, FieldNode[]>();
    for (const set of sets) gather(set, byName);
    let pairs = 0;
    for (const fields of byName.values())
      pairs +=
        (fields.length * (fields.length - 1)) / 2 +
        pairsIn(fields.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : [])));
    return pairs;
  };
  return operationsOf(document).reduce((sum, { selectionSet }) => sum + pairsIn([selectionSet]), 0);
};

/**
 * Bounds what everything after parsing may cost: first by counting, and only what is small enough is walked over.
 * @throws BAD_USER_INPUT naming the limit
 */
export const assertBounded = (document: DocumentNode) => {
  assertWithin(countsOf(document));
  const fragments = fragmentsOf(document);
  assertWithin(sizeOf(document, fragments));
  assertWithin({ comparisons: comparisonsOf(document, fragments) });
};

/**
 * How many fields the compiler makes code for. Below a field of an interface it makes it for each type anew, so that
 * interfaces within interfaces multiply: thirty tokens can stand for millions. Each selection is looked at once per type.
 */
const compiledIn = (schema: GraphQLSchema, document: DocumentNode): number => {
  const fragments = fragmentsOf(document);
  const known = new Map<SelectionSetNode, Map<string, number>>();
  const concrete = (type: GraphQLCompositeType): readonly GraphQLObjectType[] =>
    isObjectType(type) ? [type] : schema.getPossibleTypes(type);
  const countField = (type: GraphQLObjectType, { name, selectionSet }: FieldNode): number => {
    const field = type.getFields()[name.value];
    const returned = field && getNamedType(field.type);
    if (!selectionSet || !isCompositeType(returned)) return 1;
    return concrete(returned).reduce((sum, one) => sum + countIn(one, selectionSet), 1);
  };
  const applies = (type: GraphQLObjectType, condition: string) => {
    const named = schema.getType(condition);
    return named === type || (isAbstractType(named) && schema.isSubType(named, type));
  };
  const countIn = (type: GraphQLObjectType, set: SelectionSetNode): number => {
    const byType = known.get(set) ?? new Map<string, number>();
    known.set(set, byType);
    const counted = byType.get(type.name);
    if (counted !== undefined) return counted;
    let sum = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        sum += countField(type, selection);
        continue;
      }
      const below = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (below && (!below.typeCondition || applies(type, below.typeCondition.name.value)))
        sum += countIn(type, below.selectionSet);
    }
    byType.set(type.name, sum);
    return sum;
  };
  return operationsOf(document).reduce((sum, { operation, selectionSet }) => {
    const root = schema.getRootType(operation);
    return root ? sum + countIn(root, selectionSet) : sum;
  }, 0);
};

/** @throws BAD_USER_INPUT for a valid document that would take the compiler too long */
export const assertCompilable = (schema: GraphQLSchema, document: DocumentNode) =>
  assertWithin({ compiled: compiledIn(schema, document) });
