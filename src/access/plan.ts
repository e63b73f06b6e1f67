import {
  getNamedType,
  isCompositeType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Category } from '../generated/graphql.js';
import { kindOfHeading, type Heading, type KindName } from '../record/kinds.js';
import type { Contract } from './contract.js';

/** A category that some selection reads; `full` where a summary does not contain the field. */
export interface SelectedCategory {
  category: Category;
  full: boolean;
  path: string;
}

/** What an operation selects, worked out once per document: what to load, what to audit, what to refuse beforehand. */
export interface OperationPlan {
  /** Kinds of entries listed under some `SharedRecord`. */
  kinds: readonly KindName[];
  /** Categories of the fields selected on some `Patient`. */
  patientCategories: readonly Category[];
  /** True where some `Patient` is selected at all. */
  patient: boolean;
  /** Per root field, by response name: everything its selection reads. */
  roots: ReadonlyMap<string, readonly SelectedCategory[]>;
}

export const EMPTY_PLAN: OperationPlan = {
  kinds: [],
  patientCategories: [],
  patient: false,
  roots: new Map(),
};

interface Walk {
  schema: GraphQLSchema;
  contract: Contract;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  kinds: Set<KindName>;
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
  const walk: Walk = { schema, contract, fragments, kinds: new Set(), patientCategories: new Set(), patient: false };
  const root = schema.getRootType(operation.operation)!;
  const roots = new Map<string, SelectedCategory[]>();
  const visit = (type: GraphQLCompositeType, set: SelectionSetNode, path: string, found: SelectedCategory[]): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const below = type === root ? [] : found;
        visitField(walk, type, selection.name.value, `${path}${selection.name.value}`, below);
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
    kinds: [...walk.kinds],
    patientCategories: [...walk.patientCategories],
    patient: walk.patient,
    roots,
  };
};

const visitField = (walk: Walk, type: GraphQLCompositeType, name: string, path: string, found: SelectedCategory[]) => {
  if (type.name === 'Patient') walk.patient = true;
  if (type.name === 'SharedRecord') {
    const kind = name === 'longTermConditionCount' ? 'Problem' : kindOfHeading.get(name as Heading);
    if (kind) walk.kinds.add(kind);
  }
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
