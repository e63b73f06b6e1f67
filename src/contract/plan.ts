import {
  getNamedType,
  isCompositeType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf, rootFieldsOf } from '../document.js';
import type { Category } from '../generated/graphql.js';
import { kindNames, kindOfConnection, kindOfHeading, kinds, type Heading, type KindName } from '../kinds/kinds.js';
import { PAGE_CAP } from './page-cap.js';
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
  /** Kinds that are needed whole, whatever page of them is asked for. */
  unpaged: readonly KindName[];
  /** Kinds whose heading is asked for as it is, from its beginning, in the longest page. */
  longest: readonly KindName[];
  /** Headings, and the timeline, whose number of entries is asked for. */
  counted: ReadonlySet<string>;
}

/** What an operation selects, worked out once per document: what to load, what to audit, what to refuse beforehand. */
export interface OperationPlan {
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
  headings: { kinds: [], unpaged: [], longest: [], counted: new Set() },
  patientCategories: [],
  patient: false,
  roots: new Map(),
};

/** What a selection reads, by category and whether in full; the first path that reads it is the one a refusal names. */
type Selected = Map<string, SelectedCategory>;

interface Walk {
  contract: Contract;
  kinds: Set<KindName>;
  unpaged: Set<KindName>;
  longest: Set<KindName>;
  counted: Set<string>;
  patientCategories: Set<Category>;
  patient: boolean;
}

/** Adds what a selection below reads; its paths begin at the field above it. */
const addTo = (found: Selected, below: Iterable<SelectedCategory>, above = '') => {
  for (const { category, full, path } of below) {
    const key = `${category} ${full}`;
    if (!found.has(key)) found.set(key, { category, full, path: `${above}${path}` });
  }
};

/**
 * Works out the plan of an operation; each fragment is looked at once. Directives such as @skip are not looked at: the
 * plan may name more than is returned, never less.
 */
export const planOf = (
  schema: GraphQLSchema,
  contract: Contract,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationPlan => {
  const fragments = fragmentsOf(document);
  const walk: Walk = {
    contract,
    kinds: new Set(),
    unpaged: new Set(),
    longest: new Set(),
    counted: new Set(),
    patientCategories: new Set(),
    patient: false,
  };
  const known = new Map<string, Selected>();

  const ofSet = (type: GraphQLCompositeType, set: SelectionSetNode): Selected => {
    const found: Selected = new Map();
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) addTo(found, ofField(type, selection).values());
      else if (selection.kind === Kind.FRAGMENT_SPREAD) addTo(found, ofFragment(selection.name.value).values());
      else addTo(found, ofSet(conditionOf(selection) ?? type, selection.selectionSet).values());
    }
    return found;
  };
  const conditionOf = ({ typeCondition }: InlineFragmentNode | FragmentDefinitionNode) =>
    typeCondition && (schema.getType(typeCondition.name.value) as GraphQLCompositeType);
  const ofFragment = (name: string): Selected => {
    const fragment = fragments.get(name)!;
    const found = known.get(name) ?? ofSet(conditionOf(fragment)!, fragment.selectionSet);
    known.set(name, found);
    return found;
  };
  const ofField = (type: GraphQLCompositeType, node: FieldNode): Selected => {
    const {
      name: { value: name },
      selectionSet,
    } = node;
    const found: Selected = new Map();
    addTo(found, categoriesOfField(walk, type, node));
    const field = 'getFields' in type ? type.getFields()[name] : undefined;
    const returned = field && getNamedType(field.type);
    if (selectionSet && isCompositeType(returned)) addTo(found, ofSet(returned, selectionSet).values(), `${name}.`);
    return found;
  };

  const root = schema.getRootType(operation.operation)!;
  const roots = new Map<string, Selected>();
  for (const node of rootFieldsOf(fragments, operation)) {
    const responseName = node.alias?.value ?? node.name.value;
    const found = roots.get(responseName) ?? new Map();
    addTo(found, ofField(root, node).values());
    roots.set(responseName, found);
  }
  return {
    headings: {
      kinds: [...walk.kinds],
      unpaged: [...walk.unpaged],
      longest: [...walk.longest].filter((kind) => !walk.unpaged.has(kind)),
      counted: walk.counted,
    },
    patientCategories: [...walk.patientCategories],
    patient: walk.patient,
    roots: new Map([...roots].map(([name, found]) => [name, [...found.values()]])),
  };
};

/** Whether a heading is asked for as it is, from its beginning, in the longest page. What a variable says is not known yet. */
const asksForLongestPage = ({ arguments: given = [] }: FieldNode) =>
  given.every(({ name, value }) => {
    if (name.value === 'first') return value.kind === Kind.INT && Number(value.value) >= PAGE_CAP;
    return value.kind === Kind.NULL;
  });

/** The list whose entries a connection holds: a heading, or the timeline. */
const listOf = (connection: string) => {
  const kind = kindOfConnection.get(connection);
  if (kind) return kinds[kind].heading;
  return connection === 'EntryConnection' ? 'timeline' : null;
};

const visitHeading = (walk: Walk, node: FieldNode) => {
  const name = node.name.value;
  if (name === 'timeline') for (const kind of kindNames) walk.kinds.add(kind);
  const kind = name === 'longTermConditionCount' ? 'Problem' : kindOfHeading.get(name as Heading);
  if (!kind) return;
  walk.kinds.add(kind);
  if (name === 'longTermConditionCount') walk.unpaged.add(kind);
  else if (asksForLongestPage(node)) walk.longest.add(kind);
};

/** What one field reads by itself; notes the headings and the person's own categories on the way. */
const categoriesOfField = (walk: Walk, type: GraphQLCompositeType, node: FieldNode): SelectedCategory[] => {
  const name = node.name.value;
  if (type.name === 'Patient') walk.patient = true;
  if (type.name === 'SharedRecord') visitHeading(walk, node);
  const counted = name === 'totalCount' && listOf(type.name);
  if (counted) walk.counted.add(counted);
  const contract = walk.contract.types.get(type.name);
  const field = contract?.fields.find((candidate) => candidate.name === name);
  if (!contract || !field) return [];
  if (contract.categories.length > 0) {
    const found = field.categories.map((category) => ({ category, full: true, path: name }));
    // An entry of several categories says itself which one it has; the repository decides about it.
    if (contract.categories.length > 1) return found;
    return [{ category: contract.categories[0]!, full: !field.summary, path: name }, ...found];
  }
  if (type.name === 'Patient') for (const category of field.categories) walk.patientCategories.add(category);
  return field.categories.map((category) => ({ category, full: !field.summary, path: name }));
};
