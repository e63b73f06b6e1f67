import { createHash } from 'node:crypto';
import type { Context } from '../record/context.js';
import { conflict } from '../errors.js';
import { checkLine } from '../kinds/kind.js';
import type { StoredAnswer } from '../record/model.js';

/** What every change names: its key, and for a change to an entry the version that was read. */
export interface ChangeInput {
  idempotencyKey: string;
}
export interface EntryChangeInput extends ChangeInput {
  entryId: string;
  expectedVersion: number;
}

const fingerprintOf = (operation: string, input: object) =>
  createHash('sha256')
    .update(JSON.stringify([operation, input]))
    .digest('base64');

/** The key of a change. @throws BAD_USER_INPUT for one of the wrong length */
export const checkKey = ({ idempotencyKey: key }: ChangeInput): string => {
  checkLine(key, 'input.idempotencyKey', 8, 100);
  return key;
};

/**
 * Gives the answer of an earlier change with the same key, if there was one.
 * @throws BAD_USER_INPUT for a key of the wrong length, CONFLICT where the key was used for a different change.
 */
export const earlierAnswer = async (
  ctx: Context,
  operation: string,
  input: ChangeInput,
): Promise<StoredAnswer | null> => {
  const key = checkKey(input);
  const answer = await ctx.hub.models.Answer.findById(answerId(ctx, key)).lean<StoredAnswer>();
  if (answer && answer.fingerprint !== fingerprintOf(operation, input))
    throw conflict('This idempotency key was used for a different change. Use a new key for each change.', {
      field: 'input.idempotencyKey',
      rule: 'must be new for each change',
    });
  return answer;
};

const answerId = (ctx: Context, key: string) => `${ctx.records.reader.userId}:${ctx.records.reader.role}:${key}`;

/** The answer to keep for a change. */
export const answerFor = (
  ctx: Context,
  operation: string,
  input: ChangeInput,
  result: Pick<StoredAnswer, 'entryId' | 'version' | 'patientId'>,
): StoredAnswer => ({
  _id: answerId(ctx, input.idempotencyKey),
  fingerprint: fingerprintOf(operation, input),
  at: ctx.now,
  ...result,
});
