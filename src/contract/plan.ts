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
import { fragmentsOf } from '../document.js';
import type { Category } from '../generated/graphql.js';
import { kindNames, kindOfConnection, kindOfHeading, kinds, type Heading, type KindName } from '../kinds/kinds.js';
import { PAGE_CAP } from './page-cap.js';
import type { Contract } from './contract.js';

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
}

export const EMPTY_PLAN: OperationPlan = {
  headings: { kinds: [], unpaged: [], longest: [], counted: new Set() },
  patientCategories: [],
  patient: false,
};

interface Walk {
  contract: Contract;
  kinds: Set<KindName>;
  unpaged: Set<KindName>;
  longest: Set<KindName>;
  counted: Set<string>;
  patientCategories: Set<Category>;
  patient: boolean;
}

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
  const seen = new Set<string>();

  const visitSet = (type: GraphQLCompositeType, set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) visitField(type, selection);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) visitFragment(selection.name.value);
      else visitSet(conditionOf(selection) ?? type, selection.selectionSet);
    }
  };
  const conditionOf = ({ typeCondition }: InlineFragmentNode | FragmentDefinitionNode) =>
    typeCondition && (schema.getType(typeCondition.name.value) as GraphQLCompositeType);
  const visitFragment = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const fragment = fragments.get(name)!;
    visitSet(conditionOf(fragment)!, fragment.selectionSet);
  };
  const visitField = (type: GraphQLCompositeType, node: FieldNode) => {
    note(walk, type, node);
    const field = 'getFields' in type ? type.getFields()[node.name.value] : undefined;
    const returned = field && getNamedType(field.type);
    if (node.selectionSet && isCompositeType(returned)) visitSet(returned, node.selectionSet);
  };

  visitSet(schema.getRootType(operation.operation)!, operation.selectionSet);
  return {
    headings: {
      kinds: [...walk.kinds],
      unpaged: [...walk.unpaged],
      longest: [...walk.longest].filter((kind) => !walk.unpaged.has(kind)),
      counted: walk.counted,
    },
    patientCategories: [...walk.patientCategories],
    patient: walk.patient,
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

/** Notes what one field asks for: a heading, its number of entries, a category of the person's own. */
const note = (walk: Walk, type: GraphQLCompositeType, node: FieldNode) => {
  const name = node.name.value;
  if (type.name === 'SharedRecord') visitHeading(walk, node);
  const counted = name === 'totalCount' && listOf(type.name);
  if (counted) walk.counted.add(counted);
  if (type.name !== 'Patient') return;
  walk.patient = true;
  const field = walk.contract.types.get('Patient')?.fields.find((candidate) => candidate.name === name);
  for (const category of field?.categories ?? []) walk.patientCategories.add(category);
};
