import { authorOf } from '../access/actor.js';
import { badInput } from '../errors.js';
import { checkText } from '../kinds/kind.js';
import { assertOrganisations } from '../organisations/service.js';
import type { Context } from '../record/context.js';
import type { StoredEntry } from '../record/model.js';
import { checkAll } from './check-all.js';
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

/** Organisations of the hub, each once. @throws BAD_USER_INPUT for one that it does not know, or a named audience without names */
const namedOrganisations = async (ctx: Context, { audience, sharedWith }: Envelope) => {
  const ids = [...new Set(sharedWith ?? [])];
  if (audience === 'NAMED_ORGANISATIONS' && ids.length === 0)
    throw badInput('input.sharedWith', 'is required with the audience NAMED_ORGANISATIONS');
  await assertOrganisations(ctx, ids, 'input.sharedWith');
  return sharedWith ? ids : null;
};

/** The envelope without what is left out. @throws BAD_USER_INPUT with all its mistakes */
export const givenIn = async (ctx: Context, envelope: Envelope = {}): Promise<Partial<Contribution>> => {
  const { effectiveAt: when, performer: by, hiddenBecause: _why, ...rest } = envelope;
  const checked = await checkAll({
    effectiveAt: () => (when ? effectiveTime(ctx, when) : null),
    performer: () => (by ? checkText(by, 'input.performer', 2, 200) : null),
    sharedWith: () => namedOrganisations(ctx, envelope),
  });
  const given = Object.entries({ ...rest, ...checked }).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given) as Partial<Contribution>;
};

const isHidden = ({ patientVisibility }: Envelope) => patientVisibility?.startsWith('HIDDEN') === true;

/** What restricts an entry from its beginning is looked at again as late as the act allows. @throws BAD_USER_INPUT naming hiddenBecause */
export const restrictedOnAdding = (ctx: Context, envelope: Envelope) => {
  const decided = (act: string, reason: string) => ({
    by: authorOf(ctx.records.reader),
    at: ctx.now,
    reason,
    reviewOn: endOf(ctx, act).toISOString().slice(0, 10),
  });
  const { hiddenBecause } = envelope;
  // Where it is hidden it has to be said; where it is said all the same, it is held to its rule.
  const why = isHidden(envelope) || hiddenBecause ? checkText(hiddenBecause ?? '', 'input.hiddenBecause', 2, 500) : '';
  return {
    ...(envelope.labels?.length && { labelDecision: decided('labelEntry', 'Labelled when it was added') }),
    ...(isHidden(envelope) && { visibilityDecision: decided('setPatientVisibility', why) }),
  };
};

/** What of the envelope an amendment changes. Who restricts an entry does so by acts of their own. */
export const amendable = ({ effectiveAt, performer, reportedBy, audience, sharedWith, about }: Partial<Contribution>) =>
  Object.fromEntries(
    Object.entries({ effectiveAt, performer, reportedBy, audience, sharedWith, about }).filter(
      ([, value]) => value !== undefined,
    ),
  ) as Partial<StoredEntry>;
