import { authorOf } from '../access/actor.js';
import type { Context } from './context.js';
import { endOf } from '../writing/permit.js';
import { badInput } from '../errors.js';
import type { PatientVisibility, SensitivityLabel } from '../generated/graphql.js';
import { checkText } from '../kinds/kind.js';
import type { RestrictionDecision, StoredEntry } from '../record/model.js';
import { checkAll } from '../writing/check-all.js';
import { nextVersion } from '../writing/compose.js';

/** What is asked of an entry, by its custodian or of its custodian. */
export interface Restriction {
  addLabels: SensitivityLabel[];
  removeLabels: SensitivityLabel[];
  /** Null where it is about labels. */
  visibility: PatientVisibility | null;
  reason: string;
  /** When it is looked at again; null where nothing is restricted. */
  reviewOn: string | null;
}

/** @throws BAD_USER_INPUT where a restriction has no day on which it is looked at again, or one beyond its longest period */
const reviewOf = (
  ctx: Context,
  act: string,
  { restricts, reviewOn }: { restricts: boolean; reviewOn?: string | null | undefined },
) => {
  if (restricts && !reviewOn)
    throw badInput('input.reviewOn', 'is required for a restriction: when it is looked at again');
  if (reviewOn) endOf(ctx, act, { to: `${reviewOn}T00:00:00.000Z`, field: 'input.reviewOn' });
  return reviewOn ?? null;
};

/** Labels to add and to remove. @throws BAD_USER_INPUT with all mistakes */
export const labelsAsked = async (
  ctx: Context,
  input: {
    add?: readonly SensitivityLabel[];
    remove?: readonly SensitivityLabel[];
    reason: string;
    reviewOn?: string | null | undefined;
  },
): Promise<Restriction> => {
  const [addLabels, removeLabels] = [[...(input.add ?? [])], [...(input.remove ?? [])]];
  const { reason, reviewOn } = await checkAll({
    labels: () => {
      if (addLabels.length + removeLabels.length === 0)
        throw badInput('input.add', 'or input.remove must name a label');
      if (addLabels.includes('S_FLAG'))
        throw badInput('input.add', 'must not hold S_FLAG: hide the location of the person');
    },
    reason: () => checkText(input.reason, 'input.reason', 2, 500),
    reviewOn: () => reviewOf(ctx, 'labelEntry', { restricts: addLabels.length > 0, reviewOn: input.reviewOn }),
  });
  return { addLabels, removeLabels, visibility: null, reason, reviewOn };
};

/** What the person is to see of an entry. @throws BAD_USER_INPUT with all mistakes */
export const visibilityAsked = async (
  ctx: Context,
  input: { visibility: PatientVisibility; reason: string; reviewOn?: string | null | undefined },
): Promise<Restriction> => {
  const { visibility } = input;
  const restricts = visibility !== 'SHOWN';
  const { reason, reviewOn } = await checkAll({
    reason: () => checkText(input.reason, 'input.reason', 2, 500),
    reviewOn: () => reviewOf(ctx, 'setPatientVisibility', { restricts, reviewOn: input.reviewOn }),
  });
  return { addLabels: [], removeLabels: [], visibility, reason, reviewOn };
};

/** The next version of an entry under a restriction. Labels that its code brings with it stay. */
export const restricted = (ctx: Context, entry: StoredEntry, asked: Restriction): StoredEntry => {
  const { addLabels, removeLabels, visibility, reason, reviewOn } = asked;
  const decision: RestrictionDecision = { by: authorOf(ctx.records.reader), at: ctx.now, reason, reviewOn };
  if (visibility) return nextVersion(entry, { patientVisibility: visibility, visibilityDecision: decision }, ctx.now);
  const kept = entry.labels.filter((label) => !removeLabels.includes(label));
  const labels = [...new Set<SensitivityLabel>([...kept, ...addLabels])];
  // Taking one label off leaves the day on which the others are looked at again.
  const labelDecision = { ...decision, reviewOn: reviewOn ?? entry.labelDecision?.reviewOn ?? null };
  return nextVersion(entry, { labels, labelDecision }, ctx.now);
};
