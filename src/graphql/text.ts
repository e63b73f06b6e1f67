import { Kind, visit, type ASTNode, type DocumentNode } from 'graphql';
import { badInput } from '../errors.js';
import { flawOf } from '../text.js';

const assertSound = (text: string, field: string) => {
  const rule = flawOf(text);
  if (rule) throw badInput(field, rule);
};

/**
 * Checks every text in the variables of an operation, whatever it is for: a field of an input that is added later needs no
 * thought. @throws BAD_USER_INPUT naming the path
 */
export const assertSoundVariables = (value: unknown, path = ''): void => {
  if (typeof value === 'string') return assertSound(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) assertSoundVariables(inner, path ? `${path}.${key}` : key);
};

type Ancestors = readonly (ASTNode | readonly ASTNode[])[];

/** Where a literal stands below the field that takes it, for instance `input.attendees.0.userId`. */
const placeOf = (ancestors: Ancestors, keys: readonly (string | number)[]) =>
  ancestors
    .flatMap((above, i): (string | number)[] => {
      if (!('kind' in above)) return keys[i - 1] === 'values' ? [keys[i]!] : [];
      if (above.kind === Kind.ARGUMENT || above.kind === Kind.OBJECT_FIELD) return [above.name.value];
      return above.kind === Kind.VARIABLE_DEFINITION ? [above.variable.name.value] : [];
    })
    .join('.');

/** The same for what a document itself holds; asked once per document. @throws BAD_USER_INPUT naming the path */
export const assertSoundLiterals = (document: DocumentNode): void => {
  visit(document, {
    // The number of its parameters is that of graphql-js.
    // eslint-disable-next-line max-params
    StringValue: ({ value }, _key, parent, keys, above) => assertSound(value, placeOf([...above, parent!], keys)),
  });
};
