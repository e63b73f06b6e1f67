import {
  MongoClientClosedError,
  MongoError,
  MongoErrorLabel,
  MongoNetworkError,
  MongoNotConnectedError,
  MongoServerError,
  MongoServerSelectionError,
  MongoTopologyClosedError,
} from 'mongodb';
import { HubError, unavailable } from '../errors.js';

/**
 * What mongod answers when it cannot do now what it could do at another time: no primary, shutting down, out of time or
 * room, interrupted. Source: error_codes.yml in MongoDB's own repository. Every other code means that the hub asked
 * something wrong.
 */
const NOT_NOW: ReadonlySet<number> = new Set([
  6, 7, 24, 43, 50, 63, 64, 79, 89, 91, 96, 100, 112, 133, 134, 146, 150, 175, 189, 202, 234, 237, 246, 251, 262, 267,
  290, 292, 365, 391, 462, 9001, 10107, 11600, 11601, 11602, 13388, 13435, 13436, 14031,
]);

/** Errors of the driver's connection pool that it does not export as classes. */
const POOL_ERRORS: ReadonlySet<string> = new Set(['MongoWaitQueueTimeoutError', 'MongoPoolClosedError']);

const UNREACHABLE = [
  MongoNetworkError,
  MongoServerSelectionError,
  MongoNotConnectedError,
  MongoTopologyClosedError,
  MongoClientClosedError,
];

const LABELS = [
  MongoErrorLabel.RetryableWriteError,
  MongoErrorLabel.TransientTransactionError,
  MongoErrorLabel.UnknownTransactionCommitResult,
];

const isNotNow = (error: unknown) =>
  error instanceof MongoError &&
  (UNREACHABLE.some((type) => error instanceof type) ||
    POOL_ERRORS.has(error.name) ||
    LABELS.some((label) => error.hasErrorLabel(label)) ||
    (error instanceof MongoServerError && NOT_NOW.has(Number(error.code))));

/**
 * The error of the hub behind what was thrown: its own, or UNAVAILABLE for a database that could not be asked. Null for
 * a fault of the hub's own code, which stays an internal error. GraphQL wraps errors; what is inside counts.
 */
export const hubErrorIn = (error: unknown): HubError | null => {
  for (let cause = error; cause instanceof Error; cause = (cause as { originalError?: unknown }).originalError) {
    if (cause instanceof HubError) return cause;
    if (isNotNow(cause)) return unavailable();
  }
  return null;
};

/**
 * What was found, or null where there is nothing for this reader. The only place where a refusal becomes null: a read
 * that could not be made says nothing about what is there, so any other error goes on.
 */
export const orNothing = async <T>(found: Promise<T>): Promise<T | null> => {
  try {
    return await found;
  } catch (error) {
    if (error instanceof HubError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
};
