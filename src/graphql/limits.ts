import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, Kind, type ValidationContext, type ValidationRule } from 'graphql';

/** Limits of one document. The whole-record query with every field needs depth 8 and about 900 tokens. */
export const LIMITS = { depth: 12, aliases: 30, directives: 20, repeats: 20, tokens: 2500, operations: 10 } as const;

/** Armor's rules throw inside validation unless told to report; thrown, Apollo would answer 500. */
const reporting = {
  propagateOnRejection: false,
  onReject: [(context: unknown, error: GraphQLError) => (context as ValidationContext).reportError(error)],
} as const;

type ArmorRule = (options: Record<string, unknown>) => ValidationRule;

/** The same field many times over in one selection merges into one, but costs validation and execution time. */
const maxRepeatsRule: ValidationRule = (context) => ({
  SelectionSet: (set) => {
    const counts = new Map<string, number>();
    for (const selection of set.selections) {
      const name = selection.kind === Kind.FIELD ? selection.name.value : selection.kind;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      if (count === LIMITS.repeats + 1)
        context.reportError(
          new GraphQLError(`Syntax Error: a selection may not repeat a field more than ${LIMITS.repeats} times.`),
        );
    }
  },
});

const maxOperationsRule: ValidationRule = (context) => ({
  Document: ({ definitions }) => {
    const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    if (operations.length > LIMITS.operations)
      context.reportError(
        new GraphQLError(`Syntax Error: a document may not hold more than ${LIMITS.operations} operations.`),
      );
  },
});

/** Validation rules that bound what one document can cost. */
export const limitRules: ValidationRule[] = [
  (maxDepthRule as unknown as ArmorRule)({ n: LIMITS.depth, flattenFragments: true, ...reporting }),
  (maxAliasesRule as unknown as ArmorRule)({ n: LIMITS.aliases, ...reporting }),
  (maxDirectivesRule as unknown as ArmorRule)({ n: LIMITS.directives, ...reporting }),
  maxRepeatsRule,
  maxOperationsRule,
];
