import type { SignedInActor } from '../auth/actor.js';
import type {
  Category,
  Relationship,
  Role,
  SensitivityLabel,
  WithheldReason,
  WriteLevel,
} from '../generated/graphql.js';
import { consentOf } from './consent.js';
import type { AccessFacts } from './facts.js';
import { Level, policy, type Grant, type PolicyTables } from './policy.js';
import { liftedFor, reachOf, type Lifted } from './reach.js';

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
/** What one actor may do with one patient's record now. */
export interface Decision {
  relationship: Relationship;
  /** Level at which others' entries are read, per category: NONE, SUMMARY or FULL. */
  read: Readonly<Record<Category, Level>>;
  /** Categories in which the actor reads the own entries in full, whatever `read` says. */
  own: Readonly<Record<Category, boolean>>;
  write: Readonly<Record<Category, WriteLevel>>;
  clearance: ReadonlySet<SensitivityLabel>;
  /** Categories opened by an override, with the clearance that holds in them; null without one. */
  lifted: Lifted | null;
  /** True where the role may break the glass for this person, and is not doing so already. */
  mayBreakGlass: boolean;
  /** Categories of which a summary shows only what is the organisation's own or explicitly shared with it. */
  sliced: ReadonlySet<Category>;
  /** True for the person and proxies, who see only what is released to them. */
  patientView: boolean;
  /** Categories that look empty to everybody, since they would tell a hidden location. */
  absent: ReadonlySet<Category>;
  /** What lowered a category below FULL. */
  reasons: Readonly<Partial<Record<Category, WithheldReason>>>;
}

/** The labels a reader is cleared for in one category. */
export const clearanceIn = ({ clearance, lifted }: Pick<Decision, 'clearance' | 'lifted'>, category: Category) =>
  lifted?.categories.has(category) ? lifted.clearance : clearance;

/** True where the reader may open the record. A neighbourhood or an unanswered referral gives a list row only. */
export const isRelated = ({ relationship }: Pick<Decision, 'relationship'>) =>
  relationship !== 'NONE' && relationship !== 'SAME_NEIGHBOURHOOD' && relationship !== 'REFERRAL_OFFERED';

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
 * grant(role, category) ∩ cap(relationship) ∩ consent, with clearance per sensitivity label, then the audited
 * overrides, which lift relationship and consent but never the grant, and open nothing to write (domain.md §5).
 * Pure: the same facts and moment give the same decision. Nothing means no.
 */
export const decide = (
  actor: SignedInActor,
  facts: AccessFacts,
  now: Date,
  tables: PolicyTables = policy,
): Decision => {
  const { consentScope: scope, mayBreakGlass } = tables.roles.find(({ role }) => role === actor.role)!;
  const reach = reachOf(actor, facts, now, scope);
  const consent = consentOf(facts, scope, actor.organisation?.id, now);
  const lifted = liftedFor(actor, facts, now);
  const read = {} as Record<Category, Level>;
  const own = {} as Record<Category, boolean>;
  const write = {} as Record<Category, WriteLevel>;
  const reasons: Partial<Record<Category, WithheldReason>> = {};
  const relationship = !isRelated(reach) && lifted ? lifted.overrides[0]!.kind : reach.relationship;
  const related = isRelated({ relationship });
  const ownRecord = relationship === 'OWN_RECORD';
  for (const category of tables.categories) {
    const grant = grantOf(actor, tables, category);
    const open = lifted?.categories.has(category) === true;
    const cap = open ? Level.FULL : reach.cap(category);
    const limit = open ? Level.FULL : consent.limit(category);
    const capped = least(grant.read, cap);
    read[category] = least(capped, limit);
    own[category] = related && !ownRecord && grant.write !== 'NONE';
    write[category] =
      !consent.mayWrite || reach.write === 'NONE' ? 'NONE' : grant.write === 'SHARED' ? reach.write : grant.write;
    if (read[category] === Level.FULL) continue;
    if (ownRecord) reasons[category] = 'OWN_RECORD';
    else if (grant.read === Level.NONE) reasons[category] = 'ROLE';
    else if (cap < grant.read) reasons[category] = 'RELATIONSHIP';
    else if (limit < capped) reasons[category] = 'CONSENT';
    else reasons[category] = 'ROLE';
  }
  const clearance: ReadonlySet<SensitivityLabel> = ownRecord ? new Set() : clearanceOf(actor, facts, read, tables);
  return {
    relationship,
    read,
    own,
    write,
    clearance,
    lifted: lifted && { ...lifted, clearance: new Set([...clearance, ...lifted.clearance]) },
    mayBreakGlass:
      mayBreakGlass && !ownRecord && !actor.ceiling && !lifted?.overrides.some(({ kind }) => kind === 'BREAK_GLASS'),
    sliced: SLICED_ROLES.has(actor.role) ? SLICES : NO_CATEGORIES,
    absent: facts.locationHidden ? TELLS_LOCATION : NO_CATEGORIES,
    patientView: actor.role === 'PATIENT' || actor.role === 'UNPAID_CARER',
    reasons,
  };
};

const NO_GRANT: Grant = { code: '-', read: Level.NONE, write: 'NONE' };

/** What the role is granted; a system's ceiling takes away, and never gives. */
export const grantOf = ({ role, ceiling }: SignedInActor, tables: PolicyTables, category: Category): Grant =>
  ceiling && !ceiling.has(category) ? NO_GRANT : tables.grants[role][category];
