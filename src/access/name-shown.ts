import type { SignedInActor } from './actor.js';
import type { Category, SharingScope } from '../generated/graphql.js';
import { grantOf } from './decision.js';
import { Level, policy } from './policy.js';
import type { Redaction } from './redact.js';

type Filter = Readonly<Record<string, unknown>>;

/** What holds now, as `isActive` says of one period. */
export const openAt = (now: Date): Filter => ({ from: { $lte: now }, $or: [{ to: null }, { to: { $gt: now } }] });

/** A preference about this scope that holds now and is about the organisation, or about all. */
export const preference = (scope: SharingScope, { organisation }: SignedInActor, now: Date, more: Filter): Filter => {
  const all = { organisations: { $size: 0 } };
  const about = organisation ? { $or: [all, { organisations: organisation.id }] } : all;
  return { sharingPreferences: { $elemMatch: { $and: [openAt(now), about, { scope, ...more }] } } };
};

const naming = (category: Category): Filter => ({ $or: [{ categories: { $size: 0 } }, { categories: category }] });

/** The filter that everybody matches. */
export const EVERYBODY: Filter = {};

/**
 * The people whose name this reader sees, among those they work with, as a MongoDB filter; null where it is nobody's.
 * The same question as the decision about each person; a property test holds the two together. Without it the order of a
 * list, its cursors and a search would tell the names that are withheld.
 */
export const nameShownTo = (actor: SignedInActor, now: Date, redaction: Redaction): Filter | null => {
  const { role, userId, organisation } = actor;
  const granted = Math.min(grantOf(actor, policy, 'DEMOGRAPHICS').read, Level.SUMMARY) as Level;
  // Where a summary does not hold the name, who gets more than a summary is not looked at: nobody is found by name.
  if (!('name' in redaction.patient({ name: '' }, { read: { DEMOGRAPHICS: granted } }, role))) return null;
  const scope = policy.roles.find((facts) => facts.role === role)!.consentScope;
  // An upheld objection to direct care leaves the name, so that it can be honoured.
  if (scope === null || scope === 'DIRECT_CARE') return EVERYBODY;
  const permitted = preference(scope, actor, now, { decision: 'PERMIT', basis: { $ne: 'IMPLIED' } });
  const denied = preference(scope, actor, now, { decision: 'DENY', ...naming('DEMOGRAPHICS') });
  const lifted = {
    $and: [
      openAt(now),
      { organisationId: organisation?.id ?? null, userId: { $in: [null, userId] }, role: { $in: [null, role] } },
    ],
  };
  const agreed = { $and: [...(scope === 'CARER' ? [] : [permitted]), { $nor: [denied] }] };
  return { $or: [agreed, { overrides: { $elemMatch: lifted } }] };
};
