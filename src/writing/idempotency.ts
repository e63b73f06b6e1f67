import { createHash } from 'node:crypto';
import type { Context } from '../record/context.js';
import { conflict } from '../errors.js';
import { checkLine } from '../kinds/kind.js';
import type { StoredAnswer } from '../record/model.js';
import { findAnswer } from './store.js';

/** What every change names: its key, and for a change to an entry the version that was read. */
export interface ChangeInput {
  idempotencyKey: string;
}
export interface EntryChangeInput extends ChangeInput {
  entryId: string;
  expectedVersion: number;
}

/** One call of a mutation: which one, and with which input. */
export interface Call {
  operation: string;
  input: ChangeInput;
}

const fingerprintOf = ({ operation, input }: Call) =>
  createHash('sha256')
    .update(JSON.stringify([operation, input]))
    .digest('base64');

/** The key of a change. @throws BAD_USER_INPUT for one of the wrong length */
export const checkKey = ({ idempotencyKey: key }: ChangeInput): string =>
  checkLine(key, 'input.idempotencyKey', 8, 100);

const answerId = ({ records: { reader } }: Context, { input }: Call) =>
  `${reader.userId}:${reader.role}:${input.idempotencyKey}`;

/**
 * The answer of an earlier change with the same key, if there was one. A key of the wrong length has none.
 * @throws CONFLICT where the key was used for a different change
 */
export const earlierAnswer = async (ctx: Context, call: Call): Promise<StoredAnswer | null> => {
  const answer = await findAnswer(ctx.hub.models, answerId(ctx, call));
  if (answer && answer.fingerprint !== fingerprintOf(call))
    throw conflict('This idempotency key was used for a different change. Use a new key for each change.', [
      'idempotencyKey',
    ]);
  return answer;
};

/** The answer to keep for a change. */
export const answerFor = (
  ctx: Context,
  call: Call,
  result: Pick<StoredAnswer, 'entryId' | 'version' | 'patientId'>,
): StoredAnswer => ({ _id: answerId(ctx, call), fingerprint: fingerprintOf(call), at: ctx.now, ...result });
