import { TokenKind, type GraphQLError, type Token } from 'graphql';
import { badInput, type HubError } from '../errors.js';

/** Names of the input fields and the argument around a token of a document, outermost first. */
const namesAround = (token: Token): string[] => {
  const names: string[] = [];
  let depth = 0;
  for (let at = token.prev; at; at = at.prev) {
    if (at.kind === TokenKind.BRACE_R || at.kind === TokenKind.BRACKET_R) depth++;
    if (at.kind === TokenKind.BRACE_L || at.kind === TokenKind.BRACKET_L) {
      if (depth > 0) depth--;
      else if (at.prev?.kind === TokenKind.COLON) names.unshift(at.prev.prev!.value);
    }
    // The arguments begin here; what stands before them is the selection.
    if (at.kind === TokenKind.PAREN_L) break;
  }
  return names;
};

/**
 * The refusal of a literal with a field that its input type does not have, naming the field as it is named in variables;
 * null for any other error. graphql-js would suggest the names of others.
 */
export const unknownInputField = ({ message, nodes }: GraphQLError): HubError | null => {
  const match = /^Field "(\w+)" is not defined by type "(\w+)"/.exec(message);
  const token = nodes?.[0]?.loc?.startToken;
  return match && token ? badInput([...namesAround(token), match[1]].join('.'), `is not a field of ${match[2]}`) : null;
};
