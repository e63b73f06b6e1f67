import type { ActorOrganisation, SignedInActor } from './actor.js';
import type { Category, Relationship, Role, SensitivityLabel, SharingScope, WriteLevel } from '../generated/graphql.js';
import { consentOf } from './consent.js';
import { isActive, isOwnRecord, type AccessFacts, type OverrideFacts, type Period } from './facts.js';
import { least, Level, type PolicyTables } from './policy.js';

/** Roles bound to explicit consent, which never get more than a referral or care-team membership gives. */
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
const nothing: Cap = () => Level.NONE;

/** How far a relationship reaches. */
export interface Reach {
  relationship: Relationship;
  cap: Cap;
  /** Most the relationship lets anybody write. */
  write: WriteLevel;
  /** For a colleague of members of the team: the most they see, by what these members may see. */
  colleague?: ColleagueLimits;
}

/** The most that somebody sees as a colleague of members of the care team at their organisation. */
export interface ColleagueLimits {
  /** The roles of these members. */
  roles: readonly Role[];
  /** What the member who sees most of a category reads of it. */
  read: Cap;
  /** Categories of which every such member sees but a slice. */
  sliced: ReadonlySet<Category>;
}

/** When, and under which policy, a relationship is looked at. */
export interface Moment {
  now: Date;
  tables: PolicyTables;
}

const SLICED_ROLES: ReadonlySet<Role> = new Set<Role>([
  'SOCIAL_CARE_SUPPORT',
  'VOLUNTARY_WORKER',
  'HOUSING_OFFICER',
  'PROBATION_OFFICER',
  'UNPAID_CARER',
]);
const SLICES: ReadonlySet<Category> = new Set<Category>(['CARE_PLAN', 'GOALS']);
const NO_CATEGORIES: ReadonlySet<Category> = new Set();

/** Categories of which a role's summary shows only what is its organisation's own or explicitly shared with it. */
export const slicesOf = (role: Role): ReadonlySet<Category> => (SLICED_ROLES.has(role) ? SLICES : NO_CATEGORIES);

/** The sharing preferences that govern a role; null where none do. */
export const scopeOf = (role: Role, { roles }: PolicyTables): SharingScope | null =>
  roles.find((facts) => facts.role === role)!.consentScope;

const listRow: Cap = (category) => (category === 'DEMOGRAPHICS' ? Level.SUMMARY : Level.NONE);

/** Their own record is closed to everybody in a professional role: they see that, and nothing of it. */
const OWN_RECORD: Reach = { relationship: 'OWN_RECORD', cap: nothing, write: 'NONE' };

const NO_REACH: Reach = { relationship: 'NONE', cap: nothing, write: 'NONE' };

/** The relationship that holds now, the strongest first (docs/policy.md, Relationships). */
export const reachOf = (actor: SignedInActor, facts: AccessFacts, moment: Moment): Reach => {
  const { now } = moment;
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
  const { organisation } = actor;
  return organisation ? reachOfStaff({ ...actor, organisation }, facts, moment) : NO_REACH;
};

/**
 * A colleague of somebody on the team sees a summary, and never more than that member: by the member's role, and by what
 * the person's preferences leave to it. A member whose role the hub does not know opens nothing to anybody else.
 */
const limitsOf = (
  { roles, organisationId }: { roles: readonly Role[]; organisationId: string },
  facts: AccessFacts,
  { now, tables }: Moment,
): ColleagueLimits => {
  const members = [...new Set(roles)].map((role) => {
    const consent = consentOf(facts, { scope: scopeOf(role, tables), organisationId, now });
    return { role, reads: (category: Category) => least(tables.grants[role][category].read, consent.limit(category)) };
  });
  const reading = (category: Category) => members.filter(({ reads }) => reads(category) > Level.NONE);
  return {
    roles,
    read: (category) =>
      reading(category).reduce<Level>(
        (most, { reads }) => (reads(category) > most ? reads(category) : most),
        Level.NONE,
      ),
    sliced: new Set(
      [...SLICES].filter((category) =>
        reading(category).every(({ role, reads }) => SLICED_ROLES.has(role) && reads(category) === Level.SUMMARY),
      ),
    ),
  };
};

/** Whether a carer acts for the person now. A suspension holds whatever else says: a second row, or the end of the first. */
const isProxy = (userId: string, { proxies }: AccessFacts, now: Date) => {
  const own = proxies.filter((proxy) => proxy.userId === userId);
  return own.some((proxy) => isActive(proxy, now)) && own.every(({ suspended }) => !suspended);
};

const reachOfStaff = (
  { userId, role, organisation }: SignedInActor & { organisation: ActorOrganisation },
  facts: AccessFacts,
  moment: Moment,
): Reach => {
  const { now, tables } = moment;
  const consentBound = CONSENT_BOUND.has(scopeOf(role, tables));
  const ours = (period: Period & { organisationId: string }) =>
    period.organisationId === organisation.id && isActive(period, now);
  const team = facts.careTeam.filter((member) => member.organisation.id === organisation.id && isActive(member, now));
  if (team.some((member) => member.userId === userId && member.role === role))
    return { relationship: 'CARE_TEAM', cap: full, write: 'SHARED' };
  if (!consentBound && (facts.registeredPractice?.id === organisation.id || facts.episodes.some(ours)))
    return { relationship: 'SAME_ORGANISATION', cap: full, write: 'SHARED' };
  const colleague =
    consentBound || team.length === 0
      ? null
      : limitsOf(
          { roles: team.flatMap((member) => member.role ?? []), organisationId: organisation.id },
          facts,
          moment,
        );
  const asColleague: Cap = (category) => (colleague ? least(Level.SUMMARY, colleague.read(category)) : Level.NONE);
  const packOf = (relationship: Relationship, packs: readonly { categories: readonly Category[] }[]): Reach => {
    const ticked = new Set(packs.flatMap((pack) => pack.categories));
    return {
      relationship,
      cap: (category) => (REFERRAL_BASE.has(category) || ticked.has(category) ? Level.FULL : asColleague(category)),
      write: 'OWN',
      ...(colleague && { colleague }),
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
  if (colleague) return { relationship: 'COLLEAGUE', cap: asColleague, write: 'NONE', colleague };
  if (facts.referralOffers.some((offer) => offer.organisationId === organisation.id))
    return { relationship: 'REFERRAL_OFFERED', cap: listRow, write: 'NONE' };
  if (!consentBound && organisation.neighbourhoods.some((place) => place === facts.neighbourhood))
    return { relationship: 'SAME_NEIGHBOURHOOD', cap: listRow, write: 'NONE' };
  return NO_REACH;
};

/** What one override opens: its categories, and in these the entries that carry none but its labels. */
export interface OpenOverride extends Pick<OverrideFacts, 'id' | 'kind'> {
  categories: ReadonlySet<Category>;
  labels: readonly SensitivityLabel[];
}

/**
 * The overrides that are open for this actor, one by one; identity goes with every one of them. A disclosure opens nothing
 * to whoever made it, and none opens anybody's own record to them.
 */
export const openOverrides = (actor: SignedInActor, facts: AccessFacts, now: Date): readonly OpenOverride[] => {
  if (isOwnRecord(actor, facts)) return [];
  const { userId, role, organisation } = actor;
  return facts.overrides
    .filter(
      (override) =>
        isActive(override, now) &&
        override.organisationId === (organisation?.id ?? null) &&
        (override.userId === null || override.userId === userId) &&
        (override.role === null || override.role === role) &&
        (override.kind === 'BREAK_GLASS' || (override.madeBy ?? null) !== userId),
    )
    .map(({ id, kind, categories, labels }) => ({
      id,
      kind,
      categories: new Set<Category>(['DEMOGRAPHICS', ...categories]),
      labels,
    }));
};
