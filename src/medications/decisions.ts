import { authorOf } from '../access/actor.js';
import { orNothing } from '../database/faults.js';
import { badInput } from '../errors.js';
import type {
  MedicationLineInput,
  ReconcileMedicationsInput,
  ReconciliationDecisionInput,
} from '../generated/graphql.js';
import { uuidv7 } from '../ids.js';
import { checkText } from '../kinds/kind.js';
import { isAlive } from '../record/alive.js';
import type { Context } from '../record/context.js';
import type { StoredEntry, StoredEvent } from '../record/model.js';
import type { PatientAccess } from '../record/repository.js';
import { change } from '../writing/change.js';
import { checkAll } from '../writing/check-all.js';
import { composeEntry, nextVersion, withDerived } from '../writing/compose.js';
import { reportedByRole } from '../writing/contribution.js';
import {
  askedToEdit,
  assertCurrent,
  checkVersion,
  contributionBy,
  permitProfessionalAct,
  type FoundEntry,
} from '../writing/entries.js';
import { permit } from '../writing/permit.js';
import { askedAsOwner, responseBy } from '../writing/respond.js';
import { addEvent } from '../writing/store.js';
import { medicationReconciliation } from './reconciliation.js';

const MOST_DECISIONS = 50;
const NOTES = 'MEDICATION_NOTES';

/** The person, with the lines that the input names as far as they are this person's medicines and the actor sees them. */
interface Found {
  access: PatientAccess;
  lines: ReadonlyMap<string, FoundEntry>;
}

/** One decision with the lines it is about. */
interface Decided {
  /** The line that stays, or is questioned. */
  meant: FoundEntry;
  superseded: readonly FoundEntry[];
  questioned: boolean;
  text: string;
}

const linesOf = ({ keep, supersede, question }: ReconciliationDecisionInput): MedicationLineInput[] =>
  [keep ?? [], supersede ?? [], question ?? []].flat();

const open = async (ctx: Context, { patientId, decisions }: ReconcileMedicationsInput): Promise<Found> => {
  const access = await ctx.records.access(patientId);
  const ids = [...new Set(decisions.flatMap(linesOf).map(({ entryId }) => entryId))];
  const found = await Promise.all(
    ids.slice(0, 10 * MOST_DECISIONS).map((id) => orNothing(ctx.records.storedEntry(id))),
  );
  const meant = found.flatMap((one) =>
    one && one.entry.patientId === patientId && one.entry.kind === 'Medication' ? [[one.entry._id, one] as const] : [],
  );
  return { access, lines: new Map(meant) };
};

/** Every line that is replaced needs what replacing it by its own mutation needs. @throws FORBIDDEN */
const permitAll = async (ctx: Context, { decisions }: ReconcileMedicationsInput, { access, lines }: Found) => {
  permit(ctx, 'reconcileMedications', { ...access, category: NOTES });
  for (const { keep, supersede } of decisions)
    for (const { entryId } of supersede ?? []) {
      const old = lines.get(entryId);
      if (!old) continue;
      const bodies = [old, lines.get(keep?.entryId ?? '') ?? old].map(({ entry }) => entry.body);
      permit(ctx, 'supersedeEntry', await askedAsOwner(ctx, old, askedToEdit(ctx, old)));
      permitProfessionalAct(ctx, { kind: 'Medication', bodies, ...access, category: old.entry.category });
    }
};

/** A line that the input names. @throws BAD_USER_INPUT, VERSION_CONFLICT */
const lineAt = async (ctx: Context, { lines }: Found, given: MedicationLineInput, field: string) => {
  const found = lines.get(given.entryId);
  if (!found || !isAlive(found.entry) || found.entry.supersededBy)
    throw badInput(
      `${field}.entryId`,
      'must be a medicine of this person that you may see and that nothing has replaced',
    );
  if (given.expectedVersion !== found.entry.version) {
    checkVersion(found.entry, { ...given, idempotencyKey: '' });
    await assertCurrent(ctx, found, given.expectedVersion);
  }
  return found;
};

/** Whoever sees the old line must see the one that stays: a medicine never disappears from somebody's list by this. */
const isNarrower = ({ entry: kept }: FoundEntry, { entry: old }: FoundEntry) =>
  kept.labels.some((label) => !old.labels.includes(label)) ||
  (kept.audience !== 'TEAM' && kept.audience !== old.audience) ||
  (kept.audience === 'NAMED_ORGANISATIONS' && old.sharedWith.some((id) => !kept.sharedWith.includes(id))) ||
  (kept.audience !== 'TEAM' && kept.custodian.id !== old.custodian.id) ||
  (kept.patientVisibility !== 'SHOWN' && kept.patientVisibility !== old.patientVisibility) ||
  kept.status === 'DRAFT';

const decided = async (
  ctx: Context,
  found: Found,
  given: ReconciliationDecisionInput,
  field: string,
): Promise<Decided> => {
  const { keep, question, supersede, comment } = given;
  if (Boolean(keep) === Boolean(question)) throw badInput(field, 'must either keep a line or question one');
  if (question && supersede?.length) throw badInput(`${field}.supersede`, 'goes with keep');
  if (question && !comment) throw badInput(`${field}.comment`, 'is required for a question: 2 to 2000 characters');
  const { meant, superseded, text } = await checkAll({
    meant: () => lineAt(ctx, found, (keep ?? question)!, `${field}.${keep ? 'keep' : 'question'}`),
    superseded: () =>
      Promise.all((supersede ?? []).map((line, i) => lineAt(ctx, found, line, `${field}.supersede.${i}`))),
    text: () =>
      comment ? checkText(comment, `${field}.comment`, 2, 2000) : 'Compared with the other lists; this one stands.',
  });
  const narrower = superseded.findIndex((old) => isNarrower(meant, old));
  if (narrower >= 0)
    throw badInput(
      `${field}.supersede.${narrower}`,
      'must not be seen by anybody who does not see the line that stays',
    );
  return { meant, superseded, questioned: !keep, text };
};

/** @throws BAD_USER_INPUT for a line about which two decisions differ */
const assertOnce = (input: ReconcileMedicationsInput) => {
  const { decisions } = input;
  if (decisions.length < 1 || decisions.length > MOST_DECISIONS)
    throw badInput('input.decisions', `must be 1 to ${MOST_DECISIONS}`);
  const named = decisions.flatMap(linesOf).map(({ entryId }) => entryId);
  if (new Set(named).size < named.length) throw badInput('input.decisions', 'must name each medicine once');
};

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

const prepare = async (ctx: Context, input: ReconcileMedicationsInput, found: Found) => {
  const { patientId, decisions } = input;
  const each = decisions.map((one, i) => [`${i}`, () => decided(ctx, found, one, `input.decisions.${i}`)] as const);
  const checked = await checkAll({ once: () => assertOnce(input), each: () => checkAll(Object.fromEntries(each)) });
  const all = Object.values(checked.each) as Decided[];
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
    },
  };
};

/**
 * Decides about differences between the lists of a person's medicines, all of them or none: a line that stays, with those
 * it replaces, or a question to whoever answers for it.
 * @throws NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, VERSION_CONFLICT, CONFLICT
 */
export const reconcileMedications = async (ctx: Context, input: ReconcileMedicationsInput) => {
  await change(ctx, {
    operation: 'reconcileMedications',
    input,
    open: () => open(ctx, input),
    permit: (found) => permitAll(ctx, input, found),
    prepare: (found) => prepare(ctx, input, found),
  });
  return { reconciliation: await medicationReconciliation(ctx, input) };
};
