import type { Category, SharingScope } from '../generated/graphql.js';
import { isActive, type AccessFacts, type SharingPreferenceFacts } from './facts.js';
import { Level } from './policy.js';

/** Whose part of the sharing is asked about, and when. */
export interface Sharing {
  /** The preferences that govern the role; null where none do. */
  scope: SharingScope | null;
  organisationId: string | undefined;
  now: Date;
}

const covers = (preference: SharingPreferenceFacts, { scope, organisationId, now }: Sharing) =>
  preference.scope === scope &&
  isActive(preference, now) &&
  (preference.organisations.length === 0 ||
    (organisationId !== undefined && preference.organisations.includes(organisationId)));

/** What the person's preferences leave of each category, and whether the role may contribute at all. */
export interface Consent {
  limit: (category: Category) => Level;
  mayWrite: boolean;
}

/**
 * What the person's sharing preferences leave to a role at an organisation now (docs/policy.md, Consent): everything where
 * they do not govern it.
 */
export const consentOf = (facts: AccessFacts, sharing: Sharing): Consent => {
  const { scope } = sharing;
  if (scope === null) return { limit: () => Level.FULL, mayWrite: true };
  const relevant = facts.sharingPreferences.filter((preference) => covers(preference, sharing));
  const denials = relevant.filter(
    ({ decision, objectionOutcome }) =>
      // An objection to direct care is decided, not silently applied; every other refusal restricts at once.
      decision === 'DENY' && (scope !== 'DIRECT_CARE' || objectionOutcome === 'UPHELD'),
  );
  const named = (list: readonly Category[], category: Category) => list.length === 0 || list.includes(category);
  const denied = (category: Category) => denials.some((denial) => named(denial.categories, category));
  if (scope === 'DIRECT_CARE')
    return {
      // An upheld objection leaves name, date of birth and NHS number, so that it can be honoured.
      limit: (category) => (!denied(category) ? Level.FULL : category === 'DEMOGRAPHICS' ? Level.SUMMARY : Level.NONE),
      mayWrite: true,
    };
  if (scope === 'CARER') return { limit: (c) => (denied(c) ? Level.NONE : Level.FULL), mayWrite: denials.length === 0 };
  const permits = relevant.filter(({ decision, basis }) => decision === 'PERMIT' && basis !== 'IMPLIED');
  const permitted = (category: Category) =>
    permits.some((permit) => category === 'DEMOGRAPHICS' || named(permit.categories, category));
  return {
    limit: (category) => (permitted(category) && !denied(category) ? Level.FULL : Level.NONE),
    mayWrite: permits.length > 0 && !denials.some((denial) => denial.categories.length === 0),
  };
};
