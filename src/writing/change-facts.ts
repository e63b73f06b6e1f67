import type { ClientSession } from 'mongoose';
import type { AuditEvent } from '../audit/event.js';
import type { Context } from '../record/context.js';
import { conflict, notFound } from '../errors.js';
import { isDuplicateKey } from '../database/connect.js';
import type { Category } from '../generated/graphql.js';
import { uuidv7 } from '../ids.js';
import { inTransaction, replaceVersion, StaleVersionError } from './commit.js';
import { answerFor, earlierAnswer, type ChangeInput } from './idempotency.js';
import type { StoredEntry, StoredEvent } from '../record/model.js';
import type { PatientAccess } from '../record/repository.js';
import type { StoredPatient } from '../record/patient.js';

/** What a change to the access facts of one person writes, in one transaction. */
export interface FactsWriting {
  /** MongoDB update of the patient's document. */
  update: Record<string, Record<string, unknown>>;
  /** A new entry that goes with it. */
  added?: StoredEntry;
  /** An entry in its next version. */
  changed?: StoredEntry;
  /** Further documents that belong to it. */
  also?: (session: ClientSession) => Promise<unknown>;
}

export interface FactsChange {
  access: PatientAccess;
  event: StoredEvent['type'];
  category: Category;
  audited: AuditEvent;
  /** Id of what the change made, kept with its answer, so that a repeated key finds it again. */
  made?: string;
  /** The entry that its event is about, where it changes one. */
  entryId?: string;
  writing: FactsWriting;
}

/**
 * Runs a change to a person's access facts: the answer of an earlier change with the same key, or the write with its
 * audit event, its outbox event and its answer in one transaction. The person's document is compared and set by
 * version, so that of two changes at once the second is told; or with several tries, prepared again on what is there now.
 * Gives the id of what was made, now or then.
 * @throws CONFLICT where somebody changed the person's document meanwhile; BAD_USER_INPUT, CONFLICT for the key
 */
export const changeFacts = async (
  ctx: Context,
  operation: string,
  input: ChangeInput,
  prepare: () => Promise<FactsChange> | FactsChange,
  tries = 1,
): Promise<{ patientId: string; made: string | null }> => {
  for (let attempt = 1; ; attempt++) {
    const earlier = await earlierAnswer(ctx, operation, input);
    if (earlier) return { patientId: earlier.patientId, made: earlier.entryId };
    const change = await prepare();
    try {
      return await write(ctx, operation, input, change);
    } catch (error) {
      ctx.records.forget(change.access.patient._id);
      const overtaken = error instanceof StaleFactsError || error instanceof StaleVersionError;
      if (!overtaken && !isDuplicateKey(error)) throw error;
      // The same key at the same moment is one change: the other's answer is this one's.
      const meanwhile = await earlierAnswer(ctx, operation, input);
      if (meanwhile) return { patientId: meanwhile.patientId, made: meanwhile.entryId };
      if (attempt === tries)
        throw conflict('Somebody changed who may see this record meanwhile; nothing was written. Try again.');
    }
  }
};

/** The person's document is no longer the one that was decided about. */
class StaleFactsError extends Error {}

const write = async (ctx: Context, operation: string, input: ChangeInput, change: FactsChange) => {
  const { access, event, category, audited, made = null, entryId = null, writing } = change;
  const { patient } = access;
  const { models } = ctx.hub;
  await inTransaction(ctx, audited, async (session) => {
    await replaceFacts(ctx, patient, writing.update, session);
    if (writing.added) await models.Entry.create([writing.added], { session });
    if (writing.changed) await replaceVersion(models, writing.changed, session);
    await writing.also?.(session);
    const actorId = ctx.records.reader.userId;
    const about = { patientId: patient._id, entryId, subjectId: made };
    const row = { _id: uuidv7(), at: ctx.now, type: event, ...about, category, actorId };
    await models.Event.create([row], { session });
    const answer = answerFor(ctx, operation, input, { entryId: made, version: null, patientId: patient._id });
    await models.Answer.create([answer], { session });
  });
  ctx.records.forget(patient._id);
  return { patientId: patient._id, made };
};

const replaceFacts = async (
  ctx: Context,
  { _id, version }: StoredPatient,
  update: FactsWriting['update'],
  session: ClientSession,
) => {
  const { Patient } = ctx.hub.models;
  const { matchedCount } = await Patient.updateOne({ _id, version }, { ...update, $inc: { version: 1 } }, { session });
  if (matchedCount === 1) return;
  if (!(await Patient.exists({ _id }).session(session))) throw notFound();
  throw new StaleFactsError();
};
