import { GraphQLError } from 'graphql';

/** The closed list of error codes a client can meet (design: API conventions). */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'BAD_USER_INPUT'
  | 'RATE_LIMITED'
  | 'PERSISTED_QUERY_NOT_IN_LIST'
  | 'UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

/**
 * HTTP statuses of refusals. NOT_FOUND has none: what is hidden and what is not there are answers like any other.
 */
export const HTTP_STATUS: Partial<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  PERSISTED_QUERY_NOT_IN_LIST: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
};

/** What a client may see of an error beside its message and code. */
export interface PublicDetail {
  /** Path of the input field at fault, for instance `input.text`. */
  field?: string;
  /** The rule it breaks, in words. */
  rule?: string;
  /** Set where a change began and what came of it is not known. */
  outcome?: 'UNKNOWN';
}

/**
 * Base of every error that a client may read. The message never holds a value of a patient or of the input.
 * Anything else that is thrown reaches the client as INTERNAL_SERVER_ERROR with the request id only.
 */
export class HubError extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    message: string,
    detail: PublicDetail = {},
  ) {
    super(message, { extensions: { code, ...detail } });
    this.name = 'HubError';
  }
}

/** No valid sign-in came with the request. */
export const unauthenticated = (message = 'Sign in first: send an access token as "Authorization: Bearer …".') =>
  new HubError('UNAUTHENTICATED', message);

/** The reader's role, relationship, consent or clearance does not allow it. The message names the category, never content. */
export const forbidden = (message: string) => new HubError('FORBIDDEN', message);

/** There is no such thing, or none for this reader: the two are never told apart. */
export const notFound = () => new HubError('NOT_FOUND', 'There is nothing with this id that you may see.');

/** The change cannot be made in the present state. */
export const conflict = (message: string, detail: PublicDetail = {}) => new HubError('CONFLICT', message, detail);

/**
 * The database did not answer in time or at all: whether there is something is not known, so nothing is said about it.
 * For a change whose outcome is unknown the message asks for the same idempotency key again.
 */
export const unavailable = (
  message = 'The hub cannot reach its records at the moment; this says nothing about what is there. Try again.',
) => new HubError('UNAVAILABLE', message);

/** An input breaks a rule. `field` is the path below the operation's arguments. */
export const badInput = (field: string, rule: string) =>
  new HubError('BAD_USER_INPUT', `${field}: ${rule}`, { field, rule });
