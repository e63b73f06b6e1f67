import { GraphQLError, parse, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { badInput } from '../errors.js';
import { documentError } from './errors.js';
import { assertSoundLiterals } from './text.js';
import { unknownInputField } from './unknown-field.js';
import { assertBounded, assertCompilable, LIMITS } from './limits.js';

/**
 * Parses a document and checks it against limits and schema, each step only as far as the one before allows: tokens
 * while parsing, then sizes by arithmetic, then validation, then what compiling it would take, then the texts in it.
 * @throws BAD_USER_INPUT naming the first problem
 */
export const checkedDocument = (schema: GraphQLSchema, text: string, read: typeof parse = parse): DocumentNode => {
  if (text.length > LIMITS.characters)
    throw badInput('query', `must not be longer than ${LIMITS.characters} characters`);
  let document: DocumentNode;
  try {
    document = read(text, { maxTokens: LIMITS.tokens });
  } catch (error) {
    throw error instanceof GraphQLError ? documentError(error) : error;
  }
  assertBounded(document);
  // Suggestions would name what the schema hides from this reader.
  const [problem] = validate(schema, document, specifiedRules, { maxErrors: 1, hideSuggestions: true });
  if (problem) throw unknownInputField(problem) ?? documentError(problem);
  assertCompilable(schema, document);
  assertSoundLiterals(document);
  return document;
};
