import type { ClientSession } from 'mongoose';
import type { AuditChain } from '../audit/chain.js';
import { commandEvent } from '../audit/command.js';
import { transactAudited } from '../audit/outbox.js';
import { uuidv7 } from '../ids.js';
import type { RecordHub } from '../record/hub.js';
import type { Author, StoredEntry, StoredEvent } from '../record/model.js';
import { addEntries, addEvent, replaceVersion } from './store.js';

/** The hub as an author: what follows from its jobs and rules, and what nobody signed in for. */
export const HUB_AUTHOR: Author = { id: 'hub', name: 'The hub', role: null };

/** The hub, as far as it writes of itself. */
export interface WritingHub {
  connection: RecordHub['connection'];
  models: RecordHub['models'];
  chain: AuditChain;
  now: () => Date;
}

/** What the hub writes into one person's record of itself. */
export interface HubWriting {
  /** What does it, for the audit: the name of a job. */
  operation: string;
  patientId: string;
  added?: readonly StoredEntry[];
  /** Entries in their next version. */
  changed?: readonly StoredEntry[];
  /** Further documents of the same transaction. */
  also?: (session: ClientSession) => Promise<unknown>;
}

const eventOf = (entry: StoredEntry, type: StoredEvent['type'], at: Date): StoredEvent => ({
  _id: uuidv7(),
  at,
  type,
  patientId: entry.patientId,
  entryId: entry._id,
  subjectId: null,
  category: entry.category,
  actorId: HUB_AUTHOR.id,
});

/**
 * Writes into one person's record without anybody's request, in one transaction with its audit event and its outbox events.
 * What is written has to be decided by a rule alone: nobody is asked for permission here.
 * @throws StaleError where an entry has changed meanwhile: then nothing was written
 */
export const writeByHub = async (hub: WritingHub, writing: HubWriting): Promise<void> => {
  const { operation, patientId, added = [], changed = [], also } = writing;
  const now = hub.now();
  const categories = new Set([...added, ...changed].map(({ category }) => category));
  const audited = {
    ...commandEvent(operation, { patientId, categories: [...categories].map((one) => [one, 'FULL']), at: now }),
    entryIds: [...added, ...changed].map(({ _id }) => _id),
  };
  await transactAudited(hub, audited, async (session) => {
    await addEntries(hub.models, added, session);
    for (const entry of changed) await replaceVersion(hub.models, entry, session);
    for (const entry of added) await addEvent(hub.models, eventOf(entry, 'entry.added', now), session);
    for (const entry of changed) await addEvent(hub.models, eventOf(entry, 'entry.amended', now), session);
    await also?.(session);
  });
  await hub.chain.chainOutbox([audited]);
};
