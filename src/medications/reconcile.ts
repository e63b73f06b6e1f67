import { authorOf } from '../access/actor.js';
import type { ReconcileMedicationsInput } from '../generated/graphql.js';
import { uuidv7 } from '../ids.js';
import type { Context } from '../record/context.js';
import type { StoredEntry, StoredEvent } from '../record/model.js';
import { change } from '../writing/change.js';
import { composeEntry, nextVersion, withDerived } from '../writing/compose.js';
import { reportedByRole } from '../writing/contribution.js';
import { contributionBy, type FollowUp, type FoundEntry } from '../writing/entries.js';
import { responseBy } from '../writing/respond.js';
import { addEvent } from '../writing/store.js';
import { decisionsIn, openLines, permitDecisions, NOTES, type Decided, type Found } from './decisions.js';
import { medicationReconciliation } from './reconciliation.js';

/** The note about a decision: whoever answers for the medicine sees it, and answers it. */
const noteOf = (ctx: Context, patientId: string, { meant, superseded, questioned, text }: Decided): StoredEntry => {
  const { entry } = meant;
  const kept = superseded.length > 0 ? `Accepted; replaces ${superseded.length}` : 'Accepted';
  const said = { noteType: 'RECONCILIATION', medicationId: entry._id, text, outcome: questioned ? 'Questioned' : kept };
  const body = withDerived('MedicationNote', said, { named: { medicationId: entry }, category: NOTES });
  const reportedBy = reportedByRole(ctx.records.reader.role);
  const contribution = { patientId, kind: 'MedicationNote' as const, body, about: entry._id, reportedBy };
  return composeEntry(contributionBy(ctx, contribution), ctx.now);
};

/** The line that another one stands for from now on. */
const replacedBy = (ctx: Context, { entry }: FoundEntry, kept: string): StoredEntry => {
  const responses = [...entry.responses, responseBy(ctx, 'SUPERSEDED', null)];
  return nextVersion(entry, { supersededBy: kept, responses }, ctx.now);
};

const eventOf = (ctx: Context, type: StoredEvent['type'], { _id, patientId, category }: StoredEntry): StoredEvent => ({
  _id: uuidv7(),
  at: ctx.now,
  type,
  patientId,
  entryId: _id,
  subjectId: null,
  category,
  actorId: authorOf(ctx.records.reader).id,
});

/** What a reconciliation is asked for, and how its notes and replacements are followed up. */
interface Asked {
  input: ReconcileMedicationsInput;
  followUp: FollowUp;
}

const prepare = async (ctx: Context, { input, followUp }: Asked, found: Found) => {
  const { patientId } = input;
  const all = await decisionsIn(ctx, input, found);
  const added = all.map((one) => noteOf(ctx, patientId, one));
  const changed = all.flatMap(({ meant, superseded }) =>
    superseded.map((old) => replacedBy(ctx, old, meant.entry._id)),
  );
  const { access } = found;
  const ids = [...added, ...changed].map(({ _id }) => _id);
  const [first, ...more] = added;
  const replaced = all.filter(({ superseded }) => superseded.length > 0).map(({ meant }) => meant.entry);
  const events = [
    ...more.map((note) => eventOf(ctx, 'entry.added', note)),
    ...replaced.map((kept) => eventOf(ctx, 'entry.superseded', kept)),
  ];
  const audited = ctx.audit.written(patientId, access.decision, 'MEDICATIONS', ids);
  const noted = await followUp({ access, event: 'entry.added', added, changed: [] });
  const told = await followUp({ access, event: 'entry.superseded', added: [], changed });
  return {
    made: { id: null },
    patientId,
    record: {
      access,
      event: 'entry.added' as const,
      category: first!.category,
      entryId: first!._id,
      audited,
      added,
      changed,
    },
    also: async (session: Parameters<typeof addEvent>[2]) => {
      for (const event of events) await addEvent(ctx.hub.models, event, session);
      await noted(session);
      await told(session);
    },
  };
};

/**
 * Decides about differences between the lists of a person's medicines, all of them or none: a line that stays, with those
 * it replaces, or a question to whoever answers for it, who finds it among what waits for them.
 * @throws NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, VERSION_CONFLICT, CONFLICT
 */
export const reconcileMedications = async (ctx: Context, { input, followUp }: Asked) => {
  await change(ctx, {
    operation: 'reconcileMedications',
    input,
    open: () => openLines(ctx, input),
    permit: (found) => permitDecisions(ctx, input, found),
    prepare: (found) => prepare(ctx, { input, followUp }, found),
  });
  return { reconciliation: await medicationReconciliation(ctx, input) };
};
