import { Kind, parse, print, visit, type DocumentNode, type FieldNode, type SelectionNode } from 'graphql';
import { USER_ERRORS } from '../../src/errors.js';
import type { Answer } from './hub.js';

/** One reason in `errors` of a payload why a change was not made. */
export interface Mistake {
  code: string;
  message: string;
  field: string[] | null;
  /** The root field, by its name in the answer. */
  root: string;
  /** Of a version conflict. */
  expectedVersion?: number;
  currentVersion?: number;
}

const ALIAS = 'mistakes_';
const ASKED = (
  parse(`{ ${ALIAS}: errors { code message field ... on VersionConflict { expectedVersion currentVersion } } }`)
    .definitions[0] as { selectionSet: { selections: readonly SelectionNode[] } }
).selectionSet.selections;

const parsed = (query: string): DocumentNode | null => {
  try {
    return parse(query);
  } catch {
    return null;
  }
};

const asksForErrors = ({ selectionSet }: FieldNode) =>
  selectionSet!.selections.some((one) => one.kind === Kind.FIELD && one.name.value === 'errors');

/** The same document, in which every mutation is also asked why it was not made, where it is not asked already. */
export const askingForMistakes = (query: string): string => {
  const document = /\bmutation\b/.test(query) ? parsed(query) : null;
  if (!document) return query;
  return print(
    visit(document, {
      OperationDefinition: (node) => {
        if (node.operation !== 'mutation') return false;
        const selections = node.selectionSet.selections.map((one) =>
          one.kind === Kind.FIELD && one.selectionSet && !asksForErrors(one)
            ? { ...one, selectionSet: { ...one.selectionSet, selections: [...one.selectionSet.selections, ...ASKED] } }
            : one,
        );
        return { ...node, selectionSet: { ...node.selectionSet, selections } };
      },
    }),
  );
};

/** Takes the mistakes that were asked for out of an answer's data. */
export const takeMistakes = (data: Record<string, unknown> | null | undefined): Mistake[] =>
  Object.entries(data ?? {}).flatMap(([root, payload]) => {
    const found = (payload as Record<string, Omit<Mistake, 'root'>[] | undefined> | null)?.[ALIAS];
    if (!found) return [];
    delete (payload as Record<string, unknown>)[ALIAS];
    for (const { code } of found)
      if (!(USER_ERRORS as readonly string[]).includes(code))
        throw new Error(`a mistake with a code that is not published: ${code}`);
    return found.map((one) => ({ ...one, root }));
  });

/** Everything that an answer says went wrong, top-level errors and mistakes in payloads alike; `field` as a path below the arguments. */
export const refusalsOf = ({ errors = [], mistakes }: Pick<Answer, 'errors' | 'mistakes'>) => [
  ...errors.map(({ message, extensions }) => ({ message, ...extensions })),
  ...mistakes.map(({ code, message, field }) => ({
    message,
    code,
    rule: message,
    ...(field && { field: ['input', ...field].join('.') }),
  })),
];

/** The only thing that went wrong. */
export const refusalOf = (answer: Pick<Answer, 'errors' | 'mistakes' | 'body'>) => {
  const [only, ...more] = refusalsOf(answer);
  if (!only || more.length > 0) throw new Error(`expected one error: ${answer.body}`);
  return only;
};
