import { authorOf } from '../access/actor.js';
import { badInput } from '../errors.js';
import { checkText } from '../kinds/kind.js';
import type { Context } from '../record/context.js';
import type { StoredEntry } from '../record/model.js';
import type { Contribution } from './compose.js';
import { endOf } from './permit.js';

const FUTURE_TOLERANCE_MS = 5 * 60_000;

/** The envelope of an entry as an input gives it: times as text, and what is left out is as usual. */
export type Envelope = {
  [Field in keyof Omit<Contribution, 'effectiveAt'>]?: Contribution[Field] | null | undefined;
} & {
  effectiveAt?: string | null | undefined;
  /** Why it is hidden from the person. */
  hiddenBecause?: string | null | undefined;
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
export const givenIn = (
  ctx: Context,
  { effectiveAt, hiddenBecause: _why, ...envelope }: Envelope = {},
): Partial<Contribution> => ({
  ...(Object.fromEntries(
    Object.entries(envelope).filter(([, value]) => value !== null && value !== undefined),
  ) as Partial<Contribution>),
  ...(effectiveAt && { effectiveAt: effectiveTime(ctx, effectiveAt) }),
});

const isHidden = ({ patientVisibility }: Envelope) => patientVisibility?.startsWith('HIDDEN') === true;

/** What restricts an entry from its beginning is looked at again as late as the act allows. @throws BAD_USER_INPUT naming hiddenBecause */
export const restrictedOnAdding = (ctx: Context, envelope: Envelope) => {
  const decided = (act: string, reason: string) => ({
    by: authorOf(ctx.records.reader),
    at: ctx.now,
    reason,
    reviewOn: endOf(ctx, act).toISOString().slice(0, 10),
  });
  const why = envelope.hiddenBecause ?? '';
  return {
    ...(envelope.labels?.length && { labelDecision: decided('labelEntry', 'Labelled when it was added') }),
    ...(isHidden(envelope) && {
      visibilityDecision: decided('setPatientVisibility', checkText(why, 'input.hiddenBecause', 2, 500)),
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
