import { GraphQLError, type GraphQLErrorOptions } from 'graphql';

/**
 * The closed list of codes of top-level errors, each with the HTTP status of an answer that holds nothing else.
 * NOT_FOUND has 200: what is hidden and what is not there are answers like any other. docs/errors.md says what each means.
 */
export const ERRORS = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 200,
  BAD_USER_INPUT: 400,
  PERSISTED_QUERY_NOT_IN_LIST: 400,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
} as const;

/** A code of the closed list. */
export type ErrorCode = keyof typeof ERRORS;

/** The closed list, in the order in which it is published. */
export const ERROR_CODES = Object.keys(ERRORS) as ErrorCode[];

/** The closed list of codes in `errors` of a payload: what whoever makes a change can put right. They are in docs/errors.md too. */
export const USER_ERRORS = ['BAD_USER_INPUT', 'CONFLICT', 'VERSION_CONFLICT', 'PERSON_AGREEMENT_REQUIRED'] as const;

/** What a client may see of an error beside its message and code. */
export interface PublicDetail {
  /** Path of the input field at fault, for instance `input.text`. */
  field?: string;
  /** The rule it breaks, in words. */
  rule?: string;
  /** Set where a change began and what came of it is not known. */
  outcome?: 'UNKNOWN';
}

/** Where in the client's document an error is. */
type Place = Pick<GraphQLErrorOptions, 'source' | 'positions'>;

/**
 * Base of every error that a client may read. The message never holds a value of a patient or of the input.
 * Anything else that is thrown reaches the client as INTERNAL_SERVER_ERROR with the request id only.
 */
export class HubError extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    message: string,
    { source, positions, ...detail }: PublicDetail & Place = {},
  ) {
    super(message, { source, positions, extensions: { code, ...detail } });
    this.name = 'HubError';
  }
}

/**
 * A refusal of the request itself, before there is a document to speak of: sign-in, method, media type, shape. Its HTTP
 * status is always shown, also to clients that are answered 200 for whatever is wrong with their document.
 */
export class RequestError extends HubError {
  constructor(
    readonly status: 400 | 401 | 405 | 406,
    { code, message, extensions }: HubError,
  ) {
    super(code, message, extensions);
  }
}

/** No valid sign-in came with the request. */
export const unauthenticated = (message = 'Sign in first: send an access token as "Authorization: Bearer …".') =>
  new HubError('UNAUTHENTICATED', message);

/** The reader's role, relationship, consent or clearance does not allow it. The message names the category, never content. */
export const forbidden = (message: string) => new HubError('FORBIDDEN', message);

/** There is no such thing, or none for this reader: the two are never told apart. */
export const notFound = () => new HubError('NOT_FOUND', 'There is nothing with this id that you may see.');

/**
 * The database did not answer in time or at all: whether there is something is not known, so nothing is said about it.
 * For a change whose outcome is unknown the message asks for the same idempotency key again.
 */
export const unavailable = (
  message = 'The hub cannot reach its records at the moment; this says nothing about what is there. Try again.',
) => new HubError('UNAVAILABLE', message);

/** One rule that an input breaks. */
export interface BrokenRule {
  /** Path below the operation's arguments, for instance `input.code.system`. */
  field: string;
  /** The rule, in words. */
  rule: string;
}

/** An input breaks one rule or several. As a top-level error it names the first of them, in a payload all. */
export class BadInput extends HubError {
  constructor(readonly broken: readonly [BrokenRule, ...BrokenRule[]]) {
    const [{ field, rule }] = broken;
    super('BAD_USER_INPUT', `${field}: ${rule}`, { field, rule });
  }
}

/** An input breaks a rule. */
export const badInput = (field: string, rule: string) => new BadInput([{ field, rule }]);

/** What `errors` of a payload holds: an object of one of the types that implement `UserError`. */
export interface UserErrorView {
  kind: 'InputMistake' | 'VersionConflict' | 'AgreementRequired';
  code: (typeof USER_ERRORS)[number];
  message: string;
  /** Path within the input; null where it is about the whole. */
  field: readonly string[] | null;
  [more: string]: unknown;
}

/** A change that was not made, for a reason in the record that whoever makes it can act on. Only mutations meet it. */
export class NotMade extends Error {
  constructor(readonly userError: UserErrorView) {
    super(userError.message);
    this.name = 'NotMade';
  }
}

/** The change cannot be made in the present state. */
export const conflict = (message: string, field: readonly string[] | null = null) =>
  new NotMade({ kind: 'InputMistake', code: 'CONFLICT', message, field });

/** The change rests on a version of an entry that is no longer the current one. Both are shown as far as the reader sees them. */
export const versionConflict = (
  message: string,
  versions: { expectedVersion: number; currentVersion: number; expected: unknown; current: unknown },
) =>
  new NotMade({ kind: 'VersionConflict', code: 'VERSION_CONFLICT', message, field: ['expectedVersion'], ...versions });

/** The change needs the person to agree first. `field` is where the agreement would be named. */
export const agreementRequired = (message: string, field: readonly string[] | null = null) =>
  new NotMade({ kind: 'AgreementRequired', code: 'PERSON_AGREEMENT_REQUIRED', message, field });

/** The request cannot be read, or not by this method or in this media type. */
export const malformed = (status: RequestError['status'], field: string, rule: string) =>
  new RequestError(status, badInput(field, rule));
