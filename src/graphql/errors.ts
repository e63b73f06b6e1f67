import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { hubErrorIn } from '../database/faults.js';
import { badInput, HubError } from '../errors.js';

/** What is wrong with a document, as a refusal: what graphql-js says of it, and where. */
export const documentError = (error: GraphQLError): HubError => {
  const { message, source, positions } = error;
  return (
    hubErrorIn(error) ??
    new HubError('BAD_USER_INPUT', `query: ${message}`, { field: 'query', rule: message, source, positions })
  );
};

/** Name and place of a fault, without its message: messages of databases quote values. */
const placeOf = (error: unknown) => {
  const { name, code, stack } = (error ?? {}) as { name?: string; code?: unknown; stack?: string };
  return {
    name,
    code,
    at: stack
      ?.split('\n')
      .filter((line) => line.trimStart().startsWith('at '))
      .slice(0, 8),
  };
};

/**
 * What a client sees of an error that happened while an operation ran. Errors of the hub pass with their code, a database
 * that could not be asked is UNAVAILABLE; anything else is a fault of ours and shows the request id only. No stack trace,
 * no value.
 */
export const maskError = (error: unknown, requestId: string, log: Logger): GraphQLFormattedError => {
  const path = error instanceof GraphQLError && error.path ? { path: error.path } : {};
  const known = hubErrorIn(error);
  const fault = () => placeOf((error as GraphQLError).originalError ?? error);
  if (known?.code === 'UNAVAILABLE') log.warn({ requestId, fault: fault() }, 'the database could not be asked');
  if (known) {
    const { message, locations, extensions } = known;
    return { message, ...(locations && { locations }), ...path, extensions: { ...extensions, requestId } };
  }
  log.error({ requestId, fault: fault() }, 'an operation failed');
  return {
    message: `Something went wrong in the hub. Nothing was disclosed. Quote the request id ${requestId} to support.`,
    ...path,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  };
};

const FAULTS = new Set<unknown>(['UNAVAILABLE', 'INTERNAL_SERVER_ERROR']);

/**
 * A fault that came up while a change ran: the change may have been made all the same, and the answer says so. The
 * idempotency key finds out, without making it twice.
 */
export const outcomeUnknown = (error: GraphQLFormattedError): GraphQLFormattedError =>
  FAULTS.has(error.extensions?.['code'])
    ? {
        ...error,
        message:
          'It is not known whether the change was made. Send it again with the same idempotency key: it is made once.',
        extensions: { ...error.extensions, outcome: 'UNKNOWN' },
      }
    : error;

const RULES: readonly [RegExp, (match: RegExpMatchArray) => string][] = [
  [/does not exist in "(\w+)" enum/, ([, type]) => `must be one of the values of ${type}`],
  [/Enum "(\w+)" cannot represent/, ([, type]) => `must be one of the values of ${type}`],
  [/required type "([^"]+)" was not provided/, () => 'is required'],
  [/is not defined by type "(\w+)"/, ([, type]) => `is not a field of ${type}`],
  [/Expected (?:non-nullable )?type "([^"]+)"/, ([, type]) => `must be ${type} and not null`],
  [/(Int|Float|Boolean|String|ID) cannot represent/, ([, type]) => `must be ${type}`],
];

/**
 * What a client sees of a variable that does not fit its type: the path and the rule. graphql-js would quote the value,
 * which may be a patient's, and suggest names of the schema.
 */
export const variableError = (error: GraphQLError): HubError => {
  const known = hubErrorIn(error);
  const variable = /^Variable "\$(\w+)"/.exec(error.message)?.[1] ?? 'variables';
  // The value stands before the path and could imitate it; the last match is graphql's own.
  const path = [...error.message.matchAll(/ at "([\w.[\]]+)"; /g)].at(-1)?.[1] ?? variable;
  if (known) return badInput(path, String(known.extensions['rule'] ?? known.message));
  // "Field "x" of required type" and "Field "x" is not defined" name the field in the reason, not in the path.
  const reason = error.message.slice(error.message.lastIndexOf('; ') + 1);
  const missing = /Field "(\w+)" of required type "[^"]+" was not provided/.exec(error.message);
  // Only a name of the right form is repeated: the key may be anything, a patient's name too.
  const unknown = /^ Field "([A-Za-z_]\w{0,40})" is not defined by type/.exec(reason);
  const named = missing ?? unknown;
  for (const [pattern, rule] of RULES) {
    const match = pattern.exec(reason) ?? pattern.exec(error.message);
    if (match) return badInput(named ? `${path}.${named[1]}` : path, rule(match));
  }
  return badInput(path, 'does not fit its type');
};
