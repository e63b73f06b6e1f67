import { orNothing } from '../database/faults.js';
import { badInput } from '../errors.js';
import type {
  MedicationLineInput,
  ReconcileMedicationsInput,
  ReconciliationDecisionInput,
} from '../generated/graphql.js';
import { checkText } from '../kinds/kind.js';
import { isAlive } from '../record/alive.js';
import type { Context } from '../record/context.js';
import type { PatientAccess } from '../record/repository.js';
import { checkAll } from '../writing/check-all.js';
import {
  askedToEdit,
  assertCurrent,
  checkVersion,
  permitProfessionalAct,
  type FoundEntry,
} from '../writing/entries.js';
import { permit } from '../writing/permit.js';
import { askedAsOwner } from '../writing/respond.js';

const MOST_DECISIONS = 50;
/** What a decision leaves a note in. */
export const NOTES = 'MEDICATION_NOTES';

/** The person, with the lines that the input names as far as they are this person's medicines and the actor sees them. */
export interface Found {
  access: PatientAccess;
  lines: ReadonlyMap<string, FoundEntry>;
}

/** One decision with the lines it is about. */
export interface Decided {
  /** The line that stays, or is questioned. */
  meant: FoundEntry;
  superseded: readonly FoundEntry[];
  questioned: boolean;
  text: string;
}

const linesOf = ({ keep, supersede, question }: ReconciliationDecisionInput): MedicationLineInput[] =>
  [keep ?? [], supersede ?? [], question ?? []].flat();

/** Reads the person and every line that is named. @throws NOT_FOUND */
export const openLines = async (ctx: Context, { patientId, decisions }: ReconcileMedicationsInput): Promise<Found> => {
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
export const permitDecisions = async (
  ctx: Context,
  { decisions }: ReconcileMedicationsInput,
  { access, lines }: Found,
) => {
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

/** A part of the input, and its path. */
interface Given<Part> {
  given: Part;
  field: string;
}

/** A line that the input names. @throws BAD_USER_INPUT, VERSION_CONFLICT */
const lineAt = async (ctx: Context, { lines }: Found, { given, field }: Given<MedicationLineInput>) => {
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
  { given, field }: Given<ReconciliationDecisionInput>,
): Promise<Decided> => {
  const { keep, question, supersede, comment } = given;
  if (Boolean(keep) === Boolean(question)) throw badInput(field, 'must either keep a line or question one');
  if (question && supersede?.length) throw badInput(`${field}.supersede`, 'goes with keep');
  if (question && !comment) throw badInput(`${field}.comment`, 'is required for a question: 2 to 2000 characters');
  const { meant, superseded, text } = await checkAll({
    meant: () => lineAt(ctx, found, { given: (keep ?? question)!, field: `${field}.${keep ? 'keep' : 'question'}` }),
    superseded: () =>
      Promise.all(
        (supersede ?? []).map((line, i) => lineAt(ctx, found, { given: line, field: `${field}.supersede.${i}` })),
      ),
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

/** What the input decides. @throws BAD_USER_INPUT with all mistakes; VERSION_CONFLICT */
export const decisionsIn = async (ctx: Context, input: ReconcileMedicationsInput, found: Found): Promise<Decided[]> => {
  const each = input.decisions.map(
    (one, i) => [`${i}`, () => decided(ctx, found, { given: one, field: `input.decisions.${i}` })] as const,
  );
  const checked = await checkAll({ once: () => assertOnce(input), each: () => checkAll(Object.fromEntries(each)) });
  return Object.values(checked.each);
};
