import { authorOf } from '../auth/actor.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import type { StoredEntry } from '../record/model.js';
import type { Contribution } from './compose.js';
import { endOf } from './permit.js';

const FUTURE_TOLERANCE_MS = 5 * 60_000;

/** The envelope of an entry as an input gives it: times as text, and what is left out is as usual. */
export type Envelope = {
  [Field in keyof Omit<Contribution, 'effectiveAt'>]?: Contribution[Field] | null | undefined;
} & {
  effectiveAt?: string | null | undefined;
};

/** @throws BAD_USER_INPUT for a moment in the future, or one before anybody's record began */
const effectiveTime = (ctx: Context, given: string) => {
  const at = new Date(given);
  if (at.getTime() > ctx.now.getTime() + FUTURE_TOLERANCE_MS)
    throw badInput('input.effectiveAt', 'must not be in the future');
  if (at.getUTCFullYear() < 1900) throw badInput('input.effectiveAt', 'must not be before 1900');
  return at;
};

/** The envelope without what is left out. @throws BAD_USER_INPUT naming effectiveAt */
export const givenIn = (ctx: Context, { effectiveAt, ...envelope }: Envelope = {}): Partial<Contribution> => ({
  ...(Object.fromEntries(
    Object.entries(envelope).filter(([, value]) => value !== null && value !== undefined),
  ) as Partial<Contribution>),
  ...(effectiveAt && { effectiveAt: effectiveTime(ctx, effectiveAt) }),
});

/** What restricts an entry from its beginning is looked at again as late as the act allows. */
export const restrictedOnAdding = (
  ctx: Context,
  { labels = [], patientVisibility = 'SHOWN' }: Partial<Contribution>,
) => {
  const decided = (act: string, reason: string) => ({
    by: authorOf(ctx.records.reader),
    at: ctx.now,
    reason,
    reviewOn: endOf(ctx, act).toISOString().slice(0, 10),
  });
  return {
    ...(labels.length > 0 && { labelDecision: decided('labelEntry', 'Labelled when it was added') }),
    ...(patientVisibility !== 'SHOWN' && {
      visibilityDecision: decided('setPatientVisibility', 'Hidden when it was added'),
    }),
  };
};

/** What of the envelope an amendment changes. Who restricts an entry does so by acts of their own. */
export const amendable = ({ effectiveAt, performer, reportedBy, audience, sharedWith, about }: Partial<Contribution>) =>
  Object.fromEntries(
    Object.entries({ effectiveAt, performer, reportedBy, audience, sharedWith, about }).filter(
      ([, value]) => value !== undefined,
    ),
  ) as Partial<StoredEntry>;

/** Who may see an entry: what replaces it is no wider. */
export const restrictionsOf = ({
  labels,
  labelDecision,
  patientVisibility,
  visibilityDecision,
  audience,
  sharedWith,
}: StoredEntry) => ({ labels, labelDecision, patientVisibility, visibilityDecision, audience, sharedWith });
