import type { ActorOrganisation, SignedInActor } from '../auth/actor.js';
import type { Category, Relationship, SensitivityLabel, SharingScope, WriteLevel } from '../generated/graphql.js';
import { isActive, isOwnRecord, type AccessFacts, type OverrideFacts, type Period } from './facts.js';
import { Level } from './policy.js';

/** Roles bound to explicit consent, which never get more than a referral or care-team membership gives (domain.md §5). */
const CONSENT_BOUND: ReadonlySet<SharingScope | null> = new Set(['VOLUNTARY', 'HOUSING', 'JUSTICE']);
/** What goes with every referral, ticked or not. */
const REFERRAL_BASE: ReadonlySet<Category> = new Set<Category>([
  'DEMOGRAPHICS',
  'CONTACT_DETAILS',
  'ALERTS_ADJUSTMENTS',
]);

/** The most a relationship opens of a category. */
type Cap = (category: Category) => Level;
const full: Cap = () => Level.FULL;
const summary: Cap = () => Level.SUMMARY;
const nothing: Cap = () => Level.NONE;

/** How far a relationship reaches. */
export interface Reach {
  relationship: Relationship;
  cap: Cap;
  /** Most the relationship lets anybody write. */
  write: WriteLevel;
}

const listRow: Cap = (category) => (category === 'DEMOGRAPHICS' ? Level.SUMMARY : Level.NONE);

/** Their own record is closed to everybody in a professional role: they see that, and nothing of it. */
const OWN_RECORD: Reach = { relationship: 'OWN_RECORD', cap: nothing, write: 'NONE' };

const NO_REACH: Reach = { relationship: 'NONE', cap: nothing, write: 'NONE' };

/** The relationships that hold now, strongest first (domain.md §5). */
export const reachOf = (actor: SignedInActor, facts: AccessFacts, now: Date, scope: SharingScope | null): Reach => {
  if (isOwnRecord(actor, facts)) return OWN_RECORD;
  switch (actor.role) {
    case 'PATIENT':
      return facts.userId === actor.userId ? { relationship: 'SELF', cap: full, write: 'SHARED' } : NO_REACH;
    case 'UNPAID_CARER':
      return isProxy(actor.userId, facts, now) ? { relationship: 'PROXY', cap: full, write: 'SHARED' } : NO_REACH;
    case 'PRIVACY_OFFICER':
      return { relationship: 'GOVERNANCE', cap: full, write: 'NONE' };
    case 'ANALYST':
    case 'SYSTEM_ADMINISTRATOR':
      return NO_REACH;
  }
  return actor.organisation ? reachOfStaff(actor, actor.organisation, facts, now, CONSENT_BOUND.has(scope)) : NO_REACH;
};

/** Whether a carer acts for the person now. A suspension holds whatever else says: a second row, or the end of the first. */
const isProxy = (userId: string, { proxies }: AccessFacts, now: Date) => {
  const own = proxies.filter((proxy) => proxy.userId === userId);
  return own.some((proxy) => isActive(proxy, now)) && own.every(({ suspended }) => !suspended);
};

const reachOfStaff = (
  { userId, role }: SignedInActor,
  organisation: ActorOrganisation,
  facts: AccessFacts,
  now: Date,
  consentBound: boolean,
): Reach => {
  const ours = (period: Period & { organisationId: string }) =>
    period.organisationId === organisation.id && isActive(period, now);
  const team = facts.careTeam.filter((member) => member.organisation.id === organisation.id && isActive(member, now));
  if (team.some((member) => member.userId === userId && member.role === role))
    return { relationship: 'CARE_TEAM', cap: full, write: 'SHARED' };
  if (!consentBound && (facts.registeredPractice?.id === organisation.id || facts.episodes.some(ours)))
    return { relationship: 'SAME_ORGANISATION', cap: full, write: 'SHARED' };
  const colleague = !consentBound && team.length > 0;
  const packOf = (relationship: Relationship, packs: readonly { categories: readonly Category[] }[]): Reach => {
    const ticked = new Set(packs.flatMap((pack) => pack.categories));
    const rest = colleague ? Level.SUMMARY : Level.NONE;
    return {
      relationship,
      cap: (category) => (REFERRAL_BASE.has(category) || ticked.has(category) ? Level.FULL : rest),
      write: 'OWN',
    };
  };
  const packs = facts.referrals.filter(ours);
  if (packs.length > 0) return packOf('REFERRAL_RECIPIENT', packs);
  const reviews = facts.mdtReviews.filter(
    (review) =>
      isActive(review, now) &&
      review.attendees.some((one) => one.userId === userId && one.organisationId === organisation.id),
  );
  if (reviews.length > 0) return packOf('MDT_ATTENDEE', reviews);
  if (colleague) return { relationship: 'COLLEAGUE', cap: summary, write: 'NONE' };
  if (facts.referralOffers.some((offer) => offer.organisationId === organisation.id))
    return { relationship: 'REFERRAL_OFFERED', cap: listRow, write: 'NONE' };
  if (!consentBound && organisation.neighbourhoods.some((place) => place === facts.neighbourhood))
    return { relationship: 'SAME_NEIGHBOURHOOD', cap: listRow, write: 'NONE' };
  return NO_REACH;
};

/** What overrides open. */
export interface Lifted {
  overrides: readonly Pick<OverrideFacts, 'id' | 'kind'>[];
  categories: ReadonlySet<Category>;
  clearance: ReadonlySet<SensitivityLabel>;
}

/** What the overrides that are open for this actor lift; identity goes with every one of them. */
export const liftedFor = (actor: SignedInActor, facts: AccessFacts, now: Date): Lifted | null => {
  if (isOwnRecord(actor, facts)) return null;
  const { userId, role, organisation } = actor;
  const open = facts.overrides.filter(
    (override) =>
      isActive(override, now) &&
      override.organisationId === (organisation?.id ?? null) &&
      (override.userId === null || override.userId === userId) &&
      (override.role === null || override.role === role),
  );
  if (open.length === 0) return null;
  return {
    overrides: open.map(({ id, kind }) => ({ id, kind })),
    categories: new Set<Category>(['DEMOGRAPHICS', ...open.flatMap(({ categories }) => categories)]),
    clearance: new Set(open.flatMap(({ labels }) => labels)),
  };
};
