import { organisationOf, type SignedInActor } from './actor.js';
import type {
  Audience,
  Category,
  EntryStatus,
  OrganisationType,
  PatientVisibility,
  SensitivityLabel,
  Withheld,
  WithheldReason,
} from '../generated/graphql.js';
import { isCleared, type Decision } from './decision.js';
import { Level, policy } from './policy.js';

/** What disclosure needs to know of one entry. */
export interface EntryFacts {
  category: Category;
  custodianId: string;
  authorId: string;
  status: EntryStatus;
  labels: readonly SensitivityLabel[];
  /** May this entry appear in a summary at all? Decided by its kind when it is written; labelled entries may not. */
  inSummary: boolean;
  audience: Audience;
  sharedWith: readonly string[];
  patientVisibility: PatientVisibility;
  /** The care plan that it is, or belongs to; none for most. */
  plan?: string | null;
}

/** Hiding lithium from a pharmacist is dangerous: full readers see all of these (docs/policy.md, Safety exception). */
const SAFETY: ReadonlySet<Category> = new Set<Category>(['MEDICATIONS', 'ALLERGIES']);
/** The exception is for who prescribes and gives; what would harm the person, or is somebody else's, it does not open. */
const HELD_ANYWAY: readonly SensitivityLabel[] = ['HARM', 'THIRD_PARTY'];

/** The labels of an entry for which its full reader must be cleared. */
const decisive = ({ category, labels }: EntryFacts) =>
  SAFETY.has(category) ? labels.filter((label) => HELD_ANYWAY.includes(label)) : labels;
const MICRO_TEAM: ReadonlySet<OrganisationType> = new Set<OrganisationType>([
  'GENERAL_PRACTICE',
  'PHARMACY',
  'COMMUNITY_HEALTH',
]);

const inMicroTeam = (actor: SignedInActor) => actor.organisation !== null && MICRO_TEAM.has(actor.organisation.type);

/** What closes an entry before its category and labels are looked at; null where nothing does. */
export const closedBy = (
  decision: Decision,
  actor: SignedInActor,
  entry: EntryFacts,
): 'LOCATION' | 'AUDIENCE' | null => {
  if (decision.absent.has(entry.category)) return 'LOCATION';
  const organisation = organisationOf(actor);
  const held = entry.custodianId === organisation;
  if (entry.status === 'DRAFT' && !held) return 'AUDIENCE';
  if (decision.patientView && entry.patientVisibility !== 'SHOWN') return 'AUDIENCE';
  if (isOwn(decision, actor, entry)) return null;
  const addressed =
    entry.audience === 'TEAM' ||
    held ||
    entry.sharedWith.includes(organisation) ||
    decision.relationship === 'SELF' ||
    (entry.audience === 'MICRO_TEAM' && inMicroTeam(actor));
  return addressed ? null : 'AUDIENCE';
};

const isOwn = (decision: Decision, actor: SignedInActor, entry: EntryFacts) =>
  decision.own[entry.category] && entry.custodianId === organisationOf(actor) && entry.authorId === actor.userId;

/** Categories of a plan and what belongs to it. */
const OF_PLANS: ReadonlySet<Category> = new Set<Category>(['CARE_PLAN', 'GOALS']);

/** Whether an entry is, or belongs to, a plan that was agreed with the reader. */
const isAgreed = ({ agreedPlans }: Decision, { plan, category }: EntryFacts) =>
  plan !== null && plan !== undefined && OF_PLANS.has(category) && agreedPlans.has(plan);

/** The level at which one entry is disclosed. Pure; `filterFor` asks the database the same question. */
export const levelFor = (decision: Decision, actor: SignedInActor, entry: EntryFacts): Level => {
  if (closedBy(decision, actor, entry)) return Level.NONE;
  if (isOwn(decision, actor, entry)) return Level.FULL;
  const organisation = organisationOf(actor);
  const shared = entry.custodianId === organisation || entry.sharedWith.includes(organisation);
  switch (decision.read[entry.category]) {
    case Level.FULL:
      return isCleared(decision, entry.category, decisive(entry)) ? Level.FULL : Level.NONE;
    case Level.SUMMARY:
      if (isAgreed(decision, entry) && isCleared(decision, entry.category, decisive(entry))) return Level.FULL;
      return entry.inSummary && (shared || !decision.sliced.has(entry.category)) ? Level.SUMMARY : Level.NONE;
    default:
      return Level.NONE;
  }
};

type Filter = Record<string, unknown>;

/**
 * The same question as `levelFor(…) > NONE`, as a MongoDB filter: what may not be shown is not loaded.
 * Null where nothing of these categories can be shown, so that nothing is asked.
 */
export const filterFor = (decision: Decision, actor: SignedInActor, asked: readonly Category[]): Filter | null => {
  const categories = asked.filter((category) => !decision.absent.has(category));
  const organisation = organisationOf(actor);
  const at = (level: Level) => categories.filter((category) => decision.read[category] === level);
  const shared: Filter[] = [{ 'custodian.id': organisation }, { sharedWith: organisation }];
  const addressed: Filter[] =
    decision.relationship === 'SELF'
      ? []
      : [{ $or: [{ audience: inMicroTeam(actor) ? { $in: ['TEAM', 'MICRO_TEAM'] } : 'TEAM' }, ...shared] }];
  const safe = at(Level.FULL).filter((category) => SAFETY.has(category));
  const labelled = at(Level.FULL).filter((category) => !SAFETY.has(category));
  const whole = at(Level.SUMMARY).filter((category) => !decision.sliced.has(category));
  const sliced = at(Level.SUMMARY).filter((category) => decision.sliced.has(category));
  const plans = [...decision.agreedPlans];
  const ofPlans = plans.length > 0 ? at(Level.SUMMARY).filter((category) => OF_PLANS.has(category)) : [];
  const agreed: Filter = { $or: [{ _id: { $in: plans } }, { 'body.planId': { $in: plans } }] };
  const own = categories.filter((category) => decision.own[category]);
  const ways: Filter[] = [];
  const noneOutside = (clearance: ReadonlySet<SensitivityLabel>) => ({
    $not: { $elemMatch: { $nin: [...clearance] } },
  });
  const noneHeldFrom = (clearance: ReadonlySet<SensitivityLabel>) => ({
    $nin: HELD_ANYWAY.filter((label) => !clearance.has(label)),
  });
  const clearedIn = (opens: (category: Category) => boolean, clearance: ReadonlySet<SensitivityLabel>) => {
    const open = (cleared: readonly Category[], labels: Filter, ...more: Filter[]) => {
      const category = { $in: cleared.filter(opens) };
      if (category.$in.length > 0) ways.push({ $and: [{ category, labels }, ...addressed, ...more] });
    };
    open(labelled, noneOutside(clearance));
    open(safe, noneHeldFrom(clearance));
    open(ofPlans, noneOutside(clearance), agreed);
  };
  clearedIn(() => true, decision.clearance);
  // One by one: an entry is open by an override only where that one holds its category and all of its labels.
  for (const lift of decision.lifts) clearedIn((category) => lift.categories.has(category), lift.clearance);
  if (whole.length > 0) ways.push({ $and: [{ category: { $in: whole }, inSummary: true }, ...addressed] });
  if (sliced.length > 0) ways.push({ category: { $in: sliced }, inSummary: true, $or: shared });
  if (own.length > 0) ways.push({ category: { $in: own }, 'author.id': actor.userId, 'custodian.id': organisation });
  if (ways.length === 0) return null;
  const conditions: Filter[] = [
    { $or: ways },
    { $or: [{ status: { $ne: 'DRAFT' } }, { 'custodian.id': organisation }] },
  ];
  if (decision.patientView) conditions.push({ patientVisibility: 'SHOWN' });
  return { $and: conditions };
};

/** Labels whose absence from a reader's clearance may be told: the sealed ones look like nothing at all. */
const tellable = policy.labels.filter(({ sealed }) => !sealed).map(({ label }) => label);

const WAY_IN: Record<WithheldReason, string> = {
  ROLE: 'Ask the named clinician or the care coordinator for what you need to know.',
  RELATIONSHIP: 'Ask the care coordinator to add you to the care team, or the referrer to widen the referral.',
  CONSENT: 'Ask the person: only they can agree to share this.',
  SENSITIVITY: 'Ask the named clinician for what you need to know.',
  OWN_RECORD: 'It is your own record: sign in as yourself to read it.',
};

const BREAK_GLASS = ' In an emergency you can break the glass: `breakGlass`.';

/** Whether breaking the glass would open more of a category: it lifts relationship and consent, never the role's grant. */
export const opensByBreakGlass = (decision: Decision, reason: WithheldReason) =>
  decision.mayBreakGlass && (reason === 'RELATIONSHIP' || reason === 'CONSENT');

/** What to do to see more. */
export const wayIn = (decision: Decision, reason: WithheldReason) =>
  WAY_IN[reason] + (opensByBreakGlass(decision, reason) ? BREAK_GLASS : '');

/**
 * What the policy withholds, category by category, and in one last row the labels that close entries of any category.
 * It depends on the decision only, never on whether anything is there; sealed classes are never named.
 */
export const withheldOf = (decision: Decision): Withheld[] => {
  const byCategory = policy.categories.flatMap((category): Withheld[] => {
    const reason = decision.reasons[category];
    if (!reason) return [];
    const level = decision.read[category] === Level.SUMMARY ? 'SUMMARY' : decision.own[category] ? 'OWN' : 'NONE';
    return [
      {
        category,
        level,
        reason,
        labels: [],
        wayIn: wayIn(decision, reason),
        breakGlass: opensByBreakGlass(decision, reason),
      },
    ];
  });
  const labels = tellable.filter((label) => !decision.clearance.has(label));
  const readsInFull = policy.categories.some((category) => !SAFETY.has(category) && !decision.reasons[category]);
  if (labels.length === 0 || !readsInFull || decision.patientView) return byCategory;
  const sensitivity = wayIn(decision, 'SENSITIVITY');
  return [
    ...byCategory,
    { category: null, level: 'FULL', reason: 'SENSITIVITY', labels, wayIn: sensitivity, breakGlass: false },
  ];
};
