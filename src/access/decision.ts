import type { SignedInActor } from './actor.js';
import type { Category, Relationship, SensitivityLabel, WithheldReason, WriteLevel } from '../generated/graphql.js';
import { consentOf } from './consent.js';
import { isActive, type AccessFacts, type OverrideFacts } from './facts.js';
import { least, Level, policy, type Grant, type PolicyTables } from './policy.js';
import { openOverrides, reachOf, scopeOf, slicesOf, type Moment, type OpenOverride, type Reach } from './reach.js';

const NO_CATEGORIES: ReadonlySet<Category> = new Set();
/** Where somebody lives can be read from these; an S-flag closes them to everybody. */
const TELLS_LOCATION: ReadonlySet<Category> = new Set<Category>(['HOME_ACCESS']);

/** An override that is open for the actor. Each is judged on its own: one's categories never go with another's labels. */
export interface Lift extends Pick<OverrideFacts, 'id' | 'kind'> {
  categories: ReadonlySet<Category>;
  /** The labels for which the actor is cleared in these categories: the actor's own, and the override's. */
  clearance: ReadonlySet<SensitivityLabel>;
}

/** What one actor may do with one patient's record now. */
export interface Decision {
  relationship: Relationship;
  /** Level at which others' entries are read, per category: NONE, SUMMARY or FULL. */
  read: Readonly<Record<Category, Level>>;
  /** Categories in which the actor reads their own entries in full, whatever `read` says. */
  own: Readonly<Record<Category, boolean>>;
  write: Readonly<Record<Category, WriteLevel>>;
  /** Labels for which the actor is cleared without any override. */
  clearance: ReadonlySet<SensitivityLabel>;
  /** Overrides that are open for the actor; most decisions have none. */
  lifts: readonly Lift[];
  /** What would hold without them: for the audit, and for who hands on what they may see. */
  unlifted: { relationship: Relationship; read: Readonly<Record<Category, Level>> };
  /** True where the role may break the glass for this person, and is not doing so already. */
  mayBreakGlass: boolean;
  /** Categories of which a summary shows only what is the organisation's own or explicitly shared with it. */
  sliced: ReadonlySet<Category>;
  /** Care plans that were agreed with the reader as a proxy: these, and what belongs to them, they read in full. */
  agreedPlans: ReadonlySet<string>;
  /** True for the person and proxies, who see only what is released to them. */
  patientView: boolean;
  /** Categories that look empty to everybody, since they would tell a hidden location. */
  absent: ReadonlySet<Category>;
  /** What lowered a category below FULL. */
  reasons: Readonly<Partial<Record<Category, WithheldReason>>>;
}

const coversAll = (clearance: ReadonlySet<SensitivityLabel>, labels: readonly SensitivityLabel[]) =>
  labels.every((label) => clearance.has(label));

/**
 * Whether a reader is cleared for something of one category that carries these labels: without any override, or by ONE
 * that holds the category and, together with the reader's own clearance, every label.
 */
export const isCleared = (
  { clearance, lifts }: Pick<Decision, 'clearance' | 'lifts'>,
  category: Category,
  labels: readonly SensitivityLabel[],
): boolean =>
  coversAll(clearance, labels) ||
  lifts.some((lift) => lift.categories.has(category) && coversAll(lift.clearance, labels));

/** The overrides on which reading these categories rests: those that open more of one than there would be without them. */
export const liftsBehind = (
  { relationship, read, clearance, lifts, unlifted }: Decision,
  categories: readonly Category[],
): readonly Lift[] =>
  relationship === unlifted.relationship
    ? lifts.filter((lift) =>
        categories.some(
          (category) =>
            lift.categories.has(category) &&
            read[category] > Level.NONE &&
            (read[category] > unlifted.read[category] || lift.clearance.size > clearance.size),
        ),
      )
    : lifts;

/** True where the reader may open the record. A neighbourhood or an unanswered referral gives a list row only. */
export const isRelated = ({ relationship }: Pick<Decision, 'relationship'>) =>
  relationship !== 'NONE' && relationship !== 'SAME_NEIGHBOURHOOD' && relationship !== 'REFERRAL_OFFERED';

/** Labels that follow a row of the matrix: who reads that category in full is cleared for them. */
const FOLLOWING: readonly (readonly [Category, SensitivityLabel])[] = [
  ['CRIMINAL_JUSTICE', 'CJ'],
  ['SAFEGUARDING', 'SG'],
];

/** Labels for which an actor is cleared by the role alone, reading so much of each category. */
const clearanceOfRole = (
  { role, organisation }: SignedInActor,
  read: (category: Category) => Level,
  tables: PolicyTables,
): Set<SensitivityLabel> => {
  const cleared = new Set<SensitivityLabel>();
  for (const { label, clearedRoles } of tables.labels) if (clearedRoles.has(role)) cleared.add(label);
  if (role === 'LINK_WORKER' && organisation?.type === 'MENTAL_HEALTH') cleared.add('MH');
  for (const [category, label] of FOLLOWING) if (read(category) === Level.FULL) cleared.add(label);
  return cleared;
};

/** Labels for which an actor is cleared before any person is in question: for what is told of services as such. */
export const clearedByRole = (actor: SignedInActor, tables: PolicyTables = policy): ReadonlySet<SensitivityLabel> =>
  clearanceOfRole(actor, (category) => grantOf(actor, tables, category).read, tables);

/** On what a clearance rests beside the actor. */
interface ClearanceGrounds {
  facts: AccessFacts;
  /** What is read without any override. */
  read: Record<Category, Level>;
  reach: Reach;
  tables: PolicyTables;
}

const clearanceOf = (
  actor: SignedInActor,
  { facts, read, reach: { colleague, relationship }, tables }: ClearanceGrounds,
): ReadonlySet<SensitivityLabel> => {
  const cleared = clearanceOfRole(actor, (category) => read[category], tables);
  // RCGP entries stay within the registered practice, whatever team a GP from elsewhere is on.
  if (actor.role !== 'PATIENT' && facts.registeredPractice?.id !== actor.organisation?.id) cleared.delete('RCGP');
  // A colleague knows no name that the member of the team may not know.
  if (colleague && relationship === 'COLLEAGUE')
    for (const { label, clearedRoles } of tables.labels)
      if (!colleague.roles.some((role) => clearedRoles.has(role))) cleared.delete(label);
  return cleared;
};

/** What one override adds to the actor's own clearance, in its own categories. */
const liftOf = (
  { id, kind, categories, labels }: OpenOverride,
  clearance: ReadonlySet<SensitivityLabel>,
  granted: (category: Category) => Level,
): Lift => {
  const following = FOLLOWING.filter(([row]) => categories.has(row) && granted(row) === Level.FULL);
  return {
    id,
    kind,
    categories,
    clearance: new Set([...clearance, ...labels, ...following.map(([, label]) => label)]),
  };
};

/**
 * Decides what an actor may do with a patient's record now:
 * grant(role, category) ∩ cap(relationship) ∩ consent, with clearance per sensitivity label, then the audited
 * overrides, which lift relationship and consent but never the grant, and open nothing to write.
 * Pure: the same facts and moment give the same decision. Nothing means no.
 */
export const decide = (actor: SignedInActor, facts: AccessFacts, now: Date): Decision =>
  decideUnder(actor, facts, { now, tables: policy });

/** The same under any policy, to compare two or to explain one. */
export const decideUnder = (actor: SignedInActor, facts: AccessFacts, { now, tables }: Moment): Decision => {
  const { mayBreakGlass } = tables.roles.find(({ role }) => role === actor.role)!;
  const reach = reachOf(actor, facts, { now, tables });
  const consent = consentOf(facts, {
    scope: scopeOf(actor.role, tables),
    organisationId: actor.organisation?.id,
    now,
  });
  const overrides = openOverrides(actor, facts, now);
  const read = {} as Record<Category, Level>;
  const unlifted = {} as Record<Category, Level>;
  const own = {} as Record<Category, boolean>;
  const write = {} as Record<Category, WriteLevel>;
  const reasons: Partial<Record<Category, WithheldReason>> = {};
  const relationship = isRelated(reach) ? reach.relationship : (overrides[0]?.kind ?? reach.relationship);
  const related = isRelated({ relationship });
  const ownRecord = relationship === 'OWN_RECORD';
  for (const category of tables.categories) {
    const grant = grantOf(actor, tables, category);
    const open = overrides.some(({ categories }) => categories.has(category));
    unlifted[category] = least(least(grant.read, reach.cap(category)), consent.limit(category));
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
  const clearance: ReadonlySet<SensitivityLabel> = ownRecord
    ? new Set()
    : clearanceOf(actor, { facts, read: unlifted, reach, tables });
  const lifts = overrides.map((one) => liftOf(one, clearance, (category) => grantOf(actor, tables, category).read));
  return {
    relationship,
    read,
    own,
    write,
    clearance,
    lifts,
    unlifted: { relationship: reach.relationship, read: unlifted },
    mayBreakGlass: mayBreakGlass && !ownRecord && !actor.ceiling && !isGlassBroken({ lifts }),
    sliced: new Set([...slicesOf(actor.role), ...slicesOfColleague(reach, read, unlifted)]),
    agreedPlans: plansAgreed(actor, facts, { relationship, now }),
    absent: facts.locationHidden ? TELLS_LOCATION : NO_CATEGORIES,
    patientView: actor.role === 'PATIENT' || actor.role === 'UNPAID_CARER',
    reasons,
  };
};

const NO_PLANS: ReadonlySet<string> = new Set();

/** The plans that were agreed with somebody who acts for the person now; whoever is suspended acts for nobody. */
const plansAgreed = (
  { userId }: SignedInActor,
  { proxies }: AccessFacts,
  { relationship, now }: Pick<Decision, 'relationship'> & { now: Date },
): ReadonlySet<string> =>
  relationship === 'PROXY'
    ? new Set(proxies.flatMap((one) => (one.userId === userId && isActive(one, now) ? (one.plans ?? []) : [])))
    : NO_PLANS;

/** A colleague's slices are those of the members of the team, but for what an override opens. */
const slicesOfColleague = ({ colleague }: Reach, read: Record<Category, Level>, unlifted: Record<Category, Level>) =>
  [...(colleague?.sliced ?? NO_CATEGORIES)].filter((category) => read[category] === unlifted[category]);

/** Whether the reader has broken the glass of this record. */
export const isGlassBroken = ({ lifts }: Pick<Decision, 'lifts'>) => lifts.some(({ kind }) => kind === 'BREAK_GLASS');

const NO_GRANT: Grant = { code: '-', read: Level.NONE, write: 'NONE' };

/** What the role is granted; a system's ceiling takes away, and never gives. */
export const grantOf = ({ role, ceiling }: SignedInActor, tables: PolicyTables, category: Category): Grant =>
  ceiling && !ceiling.has(category) ? NO_GRANT : tables.grants[role][category];
