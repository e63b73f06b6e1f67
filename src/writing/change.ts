import type { ClientSession } from 'mongoose';
import type { AuditEvent } from '../audit/event.js';
import { transactAudited } from '../audit/outbox.js';
import type { Context } from '../record/context.js';
import { isDuplicateKey } from '../database/connect.js';
import { transact } from '../database/transact.js';
import { conflict } from '../errors.js';
import type { Category } from '../generated/graphql.js';
import { uuidv7 } from '../ids.js';
import type { StoredEntry, StoredEvent } from '../record/model.js';
import type { PatientAccess } from '../record/repository.js';
import { checkAll } from './check-all.js';
import { answerFor, checkKey, earlierAnswer, type Call } from './idempotency.js';
import {
  addEntries,
  addEvent,
  keepAnswer,
  replaceFacts,
  replaceVersion,
  StaleError,
  type FactsUpdate,
} from './store.js';

/** How often a change is prepared again on what somebody else has just written. */
const TRIES = 5;

/** What a change made: an entry in a version, a relationship, an override. Its key stands for it from then on. */
export interface Made {
  id: string | null;
  /** Of an entry. */
  version?: number | null;
}

/** What a change does to one person's record. */
export interface RecordChange {
  access: PatientAccess;
  event: StoredEvent['type'];
  /** The part of the record that it concerns. */
  category: Category;
  /** The audit event, where it is another one than that something was written. */
  audited?: AuditEvent;
  /** New entries. */
  added?: readonly StoredEntry[];
  /** Entries in their next version. */
  changed?: readonly StoredEntry[];
  /** The entry that the event is about; without one it is about what was made. */
  entryId?: string | null;
  /**
   * Update of the person's document, compared and set by its version. An empty one changes nothing there, but no two such
   * changes are made at once.
   */
  facts?: FactsUpdate;
}

/** Everything that one change writes, in one transaction. Without `record` and `also` nothing but its answer is kept. */
export interface Writing {
  made: Made;
  /** The person that it is about; null for what is about nobody's record. */
  patientId: string | null;
  /** Left out where nothing becomes of it, and for what is about nobody's record. */
  record?: RecordChange;
  /** Further documents. */
  also?: (session: ClientSession) => Promise<unknown>;
}

/** One change, from its input to what it writes. */
export interface Change<Found> extends Call {
  /** Reads what the change is about, as far as the actor may know of it. @throws NOT_FOUND */
  open: () => Promise<Found>;
  /** Whether the actor may make it. @throws FORBIDDEN */
  permit: (found: Found) => void | Promise<void>;
  /** Checks the input and says what is written. @throws BAD_USER_INPUT with all mistakes; CONFLICT, VERSION_CONFLICT */
  prepare: (found: Found) => Writing | Promise<Writing>;
}

/**
 * The only way by which a mutation writes: the answer of an earlier change with the same key; or else permission, then what
 * the input says, then one transaction with its audit event, its outbox event and its answer. Where somebody else was
 * faster, all of it is asked again on what is there now; the same key at the same moment is one change.
 * Gives what was made, now or then: whoever shows it asks anew what the actor may see of it.
 * @throws NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, CONFLICT, VERSION_CONFLICT
 */
export const change = async <Found>(ctx: Context, asked: Change<Found>): Promise<Made> => {
  for (let attempt = 1; ; attempt++) {
    const earlier = await earlierAnswer(ctx, asked);
    if (earlier) return { id: earlier.entryId, version: earlier.version };
    const found = await asked.open();
    await asked.permit(found);
    const { writing } = await checkAll({ key: () => checkKey(asked.input), writing: () => asked.prepare(found) });
    try {
      await commit(ctx, asked, writing);
      return writing.made;
    } catch (error) {
      if (!(error instanceof StaleError || isDuplicateKey(error))) throw error;
      if (attempt === TRIES && isDuplicateKey(error)) throw error;
      if (attempt === TRIES)
        throw conflict('Somebody changed the same record meanwhile; nothing was written. Try again.');
    } finally {
      forget(ctx, writing);
    }
  }
};

/** What this request has read of a record is older than the change to it. */
const forget = ({ records }: Context, { record }: Writing) => {
  if (record?.facts) records.forget(record.access.patient._id);
  for (const { _id } of record?.changed ?? []) records.forgetEntry(_id);
};

const commit = async (ctx: Context, call: Call, { made, patientId, record, also }: Writing) => {
  const { models, connection } = ctx.hub;
  const answer = answerFor(ctx, call, { entryId: made.id, version: made.version ?? null, patientId });
  const work = async (session: ClientSession) => {
    if (record) await writeRecord(ctx, { made, record }, session);
    await also?.(session);
    await keepAnswer(models, answer, session);
  };
  if (record) return inTransaction(ctx, auditEventOf(ctx, record), work);
  return also ? transact(connection, work) : keepAnswer(models, answer);
};

const auditEventOf = (ctx: Context, { access, category, audited, added = [], changed = [] }: RecordChange) =>
  audited ??
  ctx.audit.written(
    access.patient._id,
    access.decision,
    category,
    [...added, ...changed].map(({ _id }) => _id),
  );

const writeRecord = async (
  ctx: Context,
  { made, record }: { made: Made; record: RecordChange },
  session: ClientSession,
) => {
  const { models } = ctx.hub;
  const { access, added = [], changed = [], facts, event: type, entryId = null, category } = record;
  if (facts) await replaceFacts(models, access.patient, facts, session);
  await addEntries(models, added, session);
  for (const entry of changed) await replaceVersion(models, entry, session);
  const event: StoredEvent = {
    _id: uuidv7(),
    at: ctx.now,
    type,
    patientId: access.patient._id,
    entryId,
    subjectId: made.id === entryId ? null : made.id,
    category,
    actorId: ctx.records.reader.userId,
  };
  await addEvent(models, event, session);
};

/** Runs a change in a transaction together with its audit event, and orders the event in the chain afterwards. */
const inTransaction = async (ctx: Context, audited: AuditEvent, work: (session: ClientSession) => Promise<void>) => {
  await transactAudited(ctx.hub, audited, work);
  ctx.audit.chainWritten([audited]);
};
