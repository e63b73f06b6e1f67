import type { SignedInActor } from '../auth/actor.js';
import type {
  Category,
  ObjectionOutcome,
  Relationship,
  Role,
  SensitivityLabel,
  SharingBasis,
  SharingDecision,
  SharingScope,
  WithheldReason,
  WriteLevel,
} from '../generated/graphql.js';
import { Level, policy, type PolicyTables } from './policy.js';

/** A span of time; open where `to` is null. */
export interface Period {
  from: Date;
  to: Date | null;
}

export interface SharingPreferenceFacts extends Period {
  id: string;
  scope: SharingScope;
  decision: SharingDecision;
  basis: SharingBasis;
  organisations: readonly string[];
  categories: readonly Category[];
  objectionOutcome: ObjectionOutcome | null;
  evidence: string;
}

/** What a decision needs to know of a patient: it lies in one document, so one read settles the decision. */
export interface AccessFacts {
  /** Sign-in of the person, if they have one. */
  userId: string | null;
  registeredPractice: { id: string } | null;
  neighbourhood: string | null;
  careTeam: readonly (Period & { userId: string | null; role: Role | null; organisation: { id: string } })[];
  episodes: readonly (Period & { organisationId: string })[];
  /** Accepted referrals; `to` lies 30 days after closure. */
  referrals: readonly (Period & { organisationId: string; categories: readonly Category[] })[];
  /** Authorised carers and representatives; suspended while coercion is a concern. */
  proxies: readonly (Period & { userId: string; suspended: boolean })[];
  sharingPreferences: readonly SharingPreferenceFacts[];
  /** True where the person's location is hidden (S-flag). */
  locationHidden: boolean;
}

/** What one actor may do with one patient's record now. */
export interface Decision {
  relationship: Relationship;
  /** Level at which others' entries are read, per category: NONE, SUMMARY or FULL. */
  read: Readonly<Record<Category, Level>>;
  /** Categories in which the actor reads the own entries in full, whatever `read` says. */
  own: Readonly<Record<Category, boolean>>;
  write: Readonly<Record<Category, WriteLevel>>;
  clearance: ReadonlySet<SensitivityLabel>;
  /** Categories of which a summary shows only what is the organisation's own or explicitly shared with it. */
  sliced: ReadonlySet<Category>;
  /** True for the person and proxies, who see only what is released to them. */
  patientView: boolean;
  /** Categories that look empty to everybody, since they would tell a hidden location. */
  absent: ReadonlySet<Category>;
  /** What lowered a category below FULL. */
  reasons: Readonly<Partial<Record<Category, WithheldReason>>>;
}

/** True while `now` lies in the period; its end is exclusive, so that access ends on the minute. */
export const isActive = ({ from, to }: Period, now: Date) => from <= now && (to === null || now < to);

/** Roles bound to explicit consent, which never get more than a referral or care-team membership gives (domain.md §5). */
const CONSENT_BOUND: ReadonlySet<SharingScope | null> = new Set(['VOLUNTARY', 'HOUSING', 'JUSTICE']);
const SLICED_ROLES: ReadonlySet<Role> = new Set<Role>([
  'SOCIAL_CARE_SUPPORT',
  'VOLUNTARY_WORKER',
  'HOUSING_OFFICER',
  'PROBATION_OFFICER',
  'UNPAID_CARER',
]);
const SLICES: ReadonlySet<Category> = new Set<Category>(['CARE_PLAN', 'GOALS']);
const NO_CATEGORIES: ReadonlySet<Category> = new Set();
/** Where somebody lives can be read from these; an S-flag closes them to everybody (domain.md §5). */
const TELLS_LOCATION: ReadonlySet<Category> = new Set<Category>(['HOME_ACCESS']);
/** What goes with every referral, ticked or not. */
const REFERRAL_BASE: ReadonlySet<Category> = new Set<Category>([
  'DEMOGRAPHICS',
  'CONTACT_DETAILS',
  'ALERTS_ADJUSTMENTS',
]);

type Cap = (category: Category) => Level;
const full: Cap = () => Level.FULL;
const summary: Cap = () => Level.SUMMARY;
const nothing: Cap = () => Level.NONE;

interface Reach {
  relationship: Relationship;
  cap: Cap;
  /** Most the relationship lets anybody write. */
  write: WriteLevel;
}

const NO_REACH: Reach = { relationship: 'NONE', cap: nothing, write: 'NONE' };

/** The relationships that hold now, strongest first (domain.md §5). */
const reachOf = (actor: SignedInActor, facts: AccessFacts, now: Date, scope: SharingScope | null): Reach => {
  switch (actor.role) {
    case 'PATIENT':
      return facts.userId === actor.userId ? { relationship: 'SELF', cap: full, write: 'SHARED' } : NO_REACH;
    case 'UNPAID_CARER':
      return facts.proxies.some((proxy) => proxy.userId === actor.userId && !proxy.suspended && isActive(proxy, now))
        ? { relationship: 'PROXY', cap: full, write: 'SHARED' }
        : NO_REACH;
    case 'PRIVACY_OFFICER':
      return { relationship: 'GOVERNANCE', cap: full, write: 'NONE' };
    case 'ANALYST':
    case 'SYSTEM_ADMINISTRATOR':
      return NO_REACH;
  }
  const organisationId = actor.organisation?.id;
  if (!organisationId) return NO_REACH;
  const team = facts.careTeam.filter((member) => member.organisation.id === organisationId && isActive(member, now));
  if (team.some((member) => member.userId === actor.userId && member.role === actor.role))
    return { relationship: 'CARE_TEAM', cap: full, write: 'SHARED' };
  const consentBound = CONSENT_BOUND.has(scope);
  if (
    !consentBound &&
    (facts.registeredPractice?.id === organisationId ||
      facts.episodes.some((episode) => episode.organisationId === organisationId && isActive(episode, now)))
  )
    return { relationship: 'SAME_ORGANISATION', cap: full, write: 'SHARED' };
  const packs = facts.referrals.filter((r) => r.organisationId === organisationId && isActive(r, now));
  const colleague = !consentBound && team.length > 0;
  if (packs.length > 0) {
    const ticked = new Set(packs.flatMap((pack) => pack.categories));
    const rest = colleague ? Level.SUMMARY : Level.NONE;
    return {
      relationship: 'REFERRAL_RECIPIENT',
      cap: (category) => (REFERRAL_BASE.has(category) || ticked.has(category) ? Level.FULL : rest),
      write: 'OWN',
    };
  }
  if (colleague) return { relationship: 'COLLEAGUE', cap: summary, write: 'NONE' };
  const near = actor.organisation?.neighbourhoods ?? [];
  if (!consentBound && facts.neighbourhood !== null && near.some((place) => place === facts.neighbourhood))
    return { relationship: 'SAME_NEIGHBOURHOOD', cap: nothing, write: 'NONE' };
  return NO_REACH;
};

const covers = (
  preference: SharingPreferenceFacts,
  scope: SharingScope,
  organisationId: string | undefined,
  now: Date,
) =>
  preference.scope === scope &&
  isActive(preference, now) &&
  (preference.organisations.length === 0 ||
    (organisationId !== undefined && preference.organisations.includes(organisationId)));

/** What the person's preferences leave of each category, and whether the role may contribute at all. */
interface Consent {
  limit: (category: Category) => Level;
  mayWrite: boolean;
}

const consentOf = (
  facts: AccessFacts,
  scope: SharingScope | null,
  organisationId: string | undefined,
  now: Date,
): Consent => {
  if (scope === null) return { limit: full, mayWrite: true };
  const relevant = facts.sharingPreferences.filter((preference) => covers(preference, scope, organisationId, now));
  const denials = relevant.filter(
    ({ decision, objectionOutcome }) =>
      // An objection to direct care is decided, not silently applied (domain.md §5); every other refusal bites at once.
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

const clearanceOf = (
  actor: SignedInActor,
  facts: AccessFacts,
  read: Record<Category, Level>,
  tables: PolicyTables,
): ReadonlySet<SensitivityLabel> => {
  const cleared = new Set<SensitivityLabel>();
  for (const { label, clearedRoles } of tables.labels) if (clearedRoles.has(actor.role)) cleared.add(label);
  if (actor.role === 'LINK_WORKER' && actor.organisation?.type === 'MENTAL_HEALTH') cleared.add('MH');
  if (read.CRIMINAL_JUSTICE === Level.FULL) cleared.add('CJ');
  if (read.SAFEGUARDING === Level.FULL) cleared.add('SG');
  // RCGP entries stay within the registered practice, whatever team a GP from elsewhere is on.
  if (actor.role !== 'PATIENT' && facts.registeredPractice?.id !== actor.organisation?.id) cleared.delete('RCGP');
  return cleared;
};

const least = (a: Level, b: Level) => (a < b ? a : b);

/**
 * Decides what an actor may do with a patient's record now:
 * grant(role, category) ∩ cap(relationship) ∩ consent, with clearance per sensitivity label (domain.md §5).
 * Pure: the same facts and moment give the same decision. Nothing means no.
 */
export const decide = (
  actor: SignedInActor,
  facts: AccessFacts,
  now: Date,
  tables: PolicyTables = policy,
): Decision => {
  const scope = tables.roles.find(({ role }) => role === actor.role)?.consentScope ?? null;
  const grants = tables.grants[actor.role];
  const reach = reachOf(actor, facts, now, scope);
  const consent = consentOf(facts, scope, actor.organisation?.id, now);
  const read = {} as Record<Category, Level>;
  const own = {} as Record<Category, boolean>;
  const write = {} as Record<Category, WriteLevel>;
  const reasons: Partial<Record<Category, WithheldReason>> = {};
  const related = reach.relationship !== 'NONE' && reach.relationship !== 'SAME_NEIGHBOURHOOD';
  for (const category of tables.categories) {
    const grant = grants[category];
    const cap = reach.cap(category);
    const limit = consent.limit(category);
    const capped = least(grant.read, cap);
    read[category] = least(capped, limit);
    own[category] = related && grant.write !== 'NONE';
    write[category] =
      !consent.mayWrite || reach.write === 'NONE' ? 'NONE' : grant.write === 'SHARED' ? reach.write : grant.write;
    if (read[category] === Level.FULL) continue;
    if (grant.read === Level.NONE) reasons[category] = 'ROLE';
    else if (cap < grant.read) reasons[category] = 'RELATIONSHIP';
    else if (limit < capped) reasons[category] = 'CONSENT';
    else reasons[category] = 'ROLE';
  }
  return {
    relationship: reach.relationship,
    read,
    own,
    write,
    clearance: clearanceOf(actor, facts, read, tables),
    sliced: SLICED_ROLES.has(actor.role) ? SLICES : NO_CATEGORIES,
    absent: facts.locationHidden ? TELLS_LOCATION : NO_CATEGORIES,
    patientView: actor.role === 'PATIENT' || actor.role === 'UNPAID_CARER',
    reasons,
  };
};
