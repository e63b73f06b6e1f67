import {
  getNamedType,
  isCompositeType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Category } from '../generated/graphql.js';
import { kindOfConnection, kindOfHeading, pagedKinds, type Heading, type KindName } from '../record/kinds.js';
import { PAGE_CAP } from '../record/page.js';
import type { Contract } from './contract.js';

/** A category that some selection reads; `full` where a summary does not contain the field. */
export interface SelectedCategory {
  category: Category;
  full: boolean;
  path: string;
}

/** Which headings of a record are asked for, and how much of them. */
export interface HeadingsPlan {
  /** Kinds of all of them. */
  kinds: readonly KindName[];
  /** Kinds whose heading has no pages. */
  unpaged: readonly KindName[];
  /** Kinds of paged headings that are asked for from their beginning in the longest page. */
  longest: readonly KindName[];
  /** Kinds of paged headings whose number of entries is asked for. */
  counted: ReadonlySet<KindName>;
}

/** What an operation selects, worked out once per document: what to load, what to audit, what to refuse beforehand. */
export interface OperationPlan {
  name: string | null;
  /** The headings asked for under some `SharedRecord`. */
  headings: HeadingsPlan;
  /** Categories of the fields selected on some `Patient`. */
  patientCategories: readonly Category[];
  /** True where some `Patient` is selected at all. */
  patient: boolean;
  /** Per root field, by response name: everything its selection reads. */
  roots: ReadonlyMap<string, readonly SelectedCategory[]>;
}

export const EMPTY_PLAN: OperationPlan = {
  name: null,
  headings: { kinds: [], unpaged: [], longest: [], counted: new Set() },
  patientCategories: [],
  patient: false,
  roots: new Map(),
};

interface Walk {
  schema: GraphQLSchema;
  contract: Contract;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  kinds: Set<KindName>;
  unpaged: Set<KindName>;
  longest: Set<KindName>;
  counted: Set<KindName>;
  patientCategories: Set<Category>;
  patient: boolean;
}

/**
 * Works out the plan of an operation. Directives such as @skip are not looked at: the plan may name more than is
 * returned, never less.
 */
export const planOf = (
  schema: GraphQLSchema,
  contract: Contract,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationPlan => {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const walk: Walk = {
    schema,
    contract,
    fragments,
    kinds: new Set(),
    unpaged: new Set(),
    longest: new Set(),
    counted: new Set(),
    patientCategories: new Set(),
    patient: false,
  };
  const root = schema.getRootType(operation.operation)!;
  const roots = new Map<string, SelectedCategory[]>();
  const visit = (type: GraphQLCompositeType, set: SelectionSetNode, path: string, found: SelectedCategory[]): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const below = type === root ? [] : found;
        visitField(walk, type, selection, `${path}${selection.name.value}`, below);
        const field = 'getFields' in type ? type.getFields()[selection.name.value] : undefined;
        const returned = field ? getNamedType(field.type) : undefined;
        if (returned && isCompositeType(returned) && selection.selectionSet)
          visit(returned, selection.selectionSet, `${path}${selection.name.value}.`, below);
        if (type === root) {
          const name = selection.alias?.value ?? selection.name.value;
          roots.set(name, [...(roots.get(name) ?? []), ...below]);
        }
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)!;
      const condition = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type;
      visit(condition as GraphQLCompositeType, fragment.selectionSet, path, found);
    }
  };
  visit(root, operation.selectionSet, '', []);
  return {
    name: operation.name?.value ?? null,
    headings: {
      kinds: [...walk.kinds],
      unpaged: [...walk.unpaged],
      longest: [...walk.longest],
      counted: walk.counted,
    },
    patientCategories: [...walk.patientCategories],
    patient: walk.patient,
    roots,
  };
};

/** Whether a paged heading is asked for from its beginning, in the longest page. What a variable says is not known yet. */
const asksForLongestPage = ({ arguments: given = [] }: FieldNode) =>
  given.every(({ name, value }) => {
    if (name.value === 'first') return value.kind === Kind.INT && Number(value.value) >= PAGE_CAP;
    return value.kind === Kind.NULL;
  });

const visitHeading = (walk: Walk, node: FieldNode) => {
  const name = node.name.value;
  const kind = name === 'longTermConditionCount' ? 'Problem' : kindOfHeading.get(name as Heading);
  if (!kind) return;
  walk.kinds.add(kind);
  if (!pagedKinds.has(kind)) walk.unpaged.add(kind);
  else if (asksForLongestPage(node)) walk.longest.add(kind);
};

const visitField = (
  walk: Walk,
  type: GraphQLCompositeType,
  node: FieldNode,
  path: string,
  found: SelectedCategory[],
) => {
  const name = node.name.value;
  if (type.name === 'Patient') walk.patient = true;
  if (type.name === 'SharedRecord') visitHeading(walk, node);
  const counted = name === 'totalCount' && kindOfConnection.get(type.name);
  if (counted) walk.counted.add(counted);
  const contract = walk.contract.types.get(type.name);
  const field = contract?.fields.find((candidate) => candidate.name === name);
  if (!contract || !field) return;
  if (contract.categories.length > 0) {
    // An entry of several categories says itself which one it has; the repository decides about it.
    if (contract.categories.length === 1) found.push({ category: contract.categories[0]!, full: !field.summary, path });
    for (const category of field.categories) found.push({ category, full: true, path });
    return;
  }
  for (const category of field.categories) {
    found.push({ category, full: !field.summary, path });
    if (type.name === 'Patient') walk.patientCategories.add(category);
  }
};
