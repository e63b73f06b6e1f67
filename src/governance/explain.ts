import type { SignedInActor } from '../access/actor.js';
import type { AccessExplanation, AccessStep, Category, Relationship } from '../generated/graphql.js';
import { consentOf } from '../access/consent.js';
import { decideUnder, grantOf, type Decision } from '../access/decision.js';
import { closedBy, levelFor, opensByBreakGlass, wayIn, type EntryFacts } from '../access/disclose.js';
import type { AccessFacts } from '../access/facts.js';
import { least, Level, LEVEL_NAMES, policy, type PolicyTables } from '../access/policy.js';
import { reachOf, type Moment } from '../access/reach.js';

const REACHES: Record<Relationship, string> = {
  SELF: 'It is their own record.',
  OWN_RECORD: 'It is their own record, which nobody reads or changes in a professional role.',
  PROXY: 'The person has authorised this carer or representative.',
  CARE_TEAM: 'A member of the care team now: the whole grant of the role.',
  SAME_ORGANISATION:
    'The organisation is the registered practice, or has an open episode: the whole grant of the role.',
  REFERRAL_RECIPIENT: 'The organisation has accepted a referral: identity, contact, alerts and the ticked pack.',
  MDT_ATTENDEE: 'Attends a meeting about the person: identity, contact, alerts and the pack, within its window.',
  COLLEAGUE: 'Somebody else at the organisation is on the care team: a summary, and no more than that member sees.',
  REFERRAL_OFFERED: 'A referral waits for an answer: a list row.',
  SAME_NEIGHBOURHOOD: "Works in the person's neighbourhood: a list row.",
  GOVERNANCE: 'Governance of access, not care.',
  BREAK_GLASS: 'The glass was broken.',
  SAFEGUARDING: 'Something was disclosed for safeguarding.',
  DISCLOSURE: 'Something was disclosed on a legal basis.',
  NONE: 'There is no relationship with such a person, if there is one.',
};

const inWords: Record<Level, string> = {
  0: 'nothing',
  1: 'what they wrote themselves',
  2: 'a summary',
  3: 'everything',
};

const step = (kind: AccessStep['step'], level: Level, why: Pick<AccessStep, 'because' | 'source'>): AccessStep => ({
  step: kind,
  level: LEVEL_NAMES[level],
  ...why,
});

/** What is explained: a category of one person's record at one moment, or one entry in it. */
export interface Explained extends Moment {
  facts: AccessFacts;
  category: Category;
  entry?: EntryFacts;
}

/** The steps that decide about a category, in their order; the last level is that of the decision. */
const categorySteps = (
  actor: SignedInActor,
  decision: Decision,
  { facts, category, now, tables }: Explained,
): AccessStep[] => {
  const { title, consentScope } = tables.roles.find(({ role }) => role === actor.role)!;
  const grant = grantOf(actor, tables, category);
  const reach = reachOf(actor, facts, { now, tables });
  const cap = least(grant.read, reach.cap(category));
  const limit = consentOf(facts, { scope: consentScope, organisationId: actor.organisation?.id, now }).limit(category);
  const left = least(cap, limit);
  const ceiling = actor.ceiling && !actor.ceiling.has(category);
  const steps = [
    step('GRANT', grant.read, {
      because: ceiling
        ? `This system's ceiling does not hold ${category}.`
        : `${title} has "${grant.code}" for ${category}: reads ${inWords[grant.read]} of others' entries.`,
      source: 'policy/permission-matrix.csv',
    }),
    step('RELATIONSHIP', cap, { because: REACHES[reach.relationship], source: 'the relationships of the person' }),
    step('CONSENT', left, {
      because:
        consentScope === null
          ? 'No sharing preference governs this role.'
          : left < cap
            ? `The person's preferences for ${consentScope} leave ${inWords[limit]}.`
            : `The person's preferences for ${consentScope} take nothing away.`,
      source: 'the sharing preferences of the person',
    }),
  ];
  const lifts = decision.lifts.filter(({ categories }) => categories.has(category));
  if (lifts.length > 0)
    steps.push(
      step('OVERRIDE', decision.read[category], {
        because: `${lifts.map(({ kind }) => kind).join(', ')} is open: relationship and consent are lifted here, the role's grant is not.`,
        source: 'the override, which is reviewed',
      }),
    );
  if (decision.absent.has(category))
    steps.push(
      step('LOCATION', Level.NONE, {
        because: 'This looks empty to everybody.',
        source: 'the hidden location of the person (S-flag)',
      }),
    );
  return steps;
};

const entrySteps = (actor: SignedInActor, entry: EntryFacts, decision: Decision): AccessStep[] => {
  const closed = closedBy(decision, actor, entry);
  const level = levelFor(decision, actor, entry);
  const addressed = closed === 'AUDIENCE' ? Level.NONE : decision.read[entry.category];
  const own = level === Level.FULL && decision.read[entry.category] !== Level.FULL;
  return [
    step('AUDIENCE', own ? Level.FULL : addressed, {
      because: own
        ? 'This reader made it.'
        : closed === 'AUDIENCE'
          ? 'It is not meant for this reader, or not finished, or not released to the person.'
          : 'It is meant for this reader.',
      source: 'audience, status and release of the entry',
    }),
    step('SENSITIVITY', level, {
      because:
        level < addressed
          ? `It carries ${entry.labels.join(', ') || 'something'} for which this reader is not cleared, or a summary does not show it.`
          : 'Its labels, if it has any, are cleared.',
      source: 'policy/sensitivity-labels.csv',
    }),
  ];
};

/**
 * Explains the decision about a category, or about one entry in it: the same functions that decide, asked one by one.
 */
export const explain = (
  actor: SignedInActor,
  { tables = policy, ...asked }: Omit<Explained, 'tables'> & { tables?: PolicyTables },
): AccessExplanation => {
  const { facts, category, entry } = asked;
  const explained = { ...asked, tables };
  const decision = decideUnder(actor, facts, explained);
  const steps = [...categorySteps(actor, decision, explained), ...(entry ? entrySteps(actor, entry, decision) : [])];
  const reason = decision.reasons[category];
  const { level } = steps.at(-1)!;
  return {
    category,
    relationship: decision.relationship,
    level,
    write: decision.write[category],
    ownEntries: decision.own[category],
    steps,
    wayIn: reason ? wayIn(decision, reason) : level === 'FULL' ? null : wayIn(decision, 'SENSITIVITY'),
    breakGlass: reason !== undefined && opensByBreakGlass(decision, reason),
  };
};
