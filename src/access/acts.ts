import type { SignedInActor } from './actor.js';
import type { Category } from '../generated/graphql.js';
import { EXCLUSIONS, STANDINGS, type Act, type Exclusion, type Standing } from './acts-table.js';
import { isRelated, type Decision } from './decision.js';
import { isActive, isOwnRecord, type AccessFacts } from './facts.js';
import { Level } from './policy.js';

/** What an act is about, as far as standing and exclusions ask. */
export interface ActTarget {
  /** The part of the record that is written; for `writer` and `steers`. */
  category?: Category;
  /** The entry that is changed. */
  entry?: {
    level: Level;
    /** True where the actor's organisation and profession hold it, or many hands edit it and the actor is one of them. */
    held: boolean;
    /** True where the actor's organisation answers for what it is about. */
    owned?: boolean;
  };
  /** Sign-in of who began what is changed. */
  makerId?: string | null;
  /** Sign-in of whom the act is for or about. */
  subjectId?: string | null;
  /** Organisation of who recorded what is changed; null where the person did. */
  recorderId?: string | null;
  /** Organisation the relationship or referral is for. */
  recipientId?: string | null;
  /** Organisations the act decides about; an empty list means all. */
  organisations?: readonly string[];
}

/** Everything the question "may they?" depends on. */
export interface Situation extends ActTarget {
  actor: SignedInActor;
  facts: AccessFacts;
  decision: Decision;
  now: Date;
}

type Check = (situation: Situation) => boolean;

const organisationOf = ({ actor }: Situation) => actor.organisation?.id;

const isOwner: Check = ({ entry }) => entry?.level === Level.FULL && entry.owned === true;

const HAS_STANDING: Record<Standing, Check> = {
  writer: ({ decision, category }) => category !== undefined && decision.write[category] !== 'NONE',
  steers: ({ decision, category }) =>
    category !== undefined && decision.write[category] === 'SHARED' && !decision.patientView,
  custodian: ({ entry, decision, category }) =>
    entry?.level === Level.FULL && entry.held && (category === undefined || decision.write[category] !== 'NONE'),
  owner: isOwner,
  'writing-owner': (situation) => {
    const { category, decision } = situation;
    return isOwner(situation) && (category === undefined || decision.write[category] !== 'NONE');
  },
  'reader-in-full': ({ entry }) => entry?.level === Level.FULL,
  'the-person': ({ decision }) => decision.relationship === 'SELF',
  attorney: ({ actor, facts, decision, now }) =>
    decision.relationship === 'PROXY' &&
    facts.proxies.some(
      (proxy) =>
        proxy.userId === actor.userId &&
        isActive(proxy, now) &&
        (proxy.basis === 'LASTING_POWER_OF_ATTORNEY' || proxy.basis === 'COURT_APPOINTED_DEPUTY'),
    ),
  practice: (situation) => {
    const { facts, decision } = situation;
    return (
      facts.registeredPractice !== null &&
      facts.registeredPractice.id === organisationOf(situation) &&
      isRelated(decision)
    );
  },
  'care-team': ({ decision }) => decision.relationship === 'CARE_TEAM',
  episode: (situation) =>
    situation.facts.episodes.some(
      (episode) => episode.organisationId === organisationOf(situation) && isActive(episode, situation.now),
    ) && isRelated(situation.decision),
  governance: ({ actor, decision }) => actor.role === 'PRIVACY_OFFICER' && decision.relationship === 'GOVERNANCE',
  maker: ({ makerId, actor }) => makerId === actor.userId,
  recorder: (situation) => situation.recorderId != null && situation.recorderId === organisationOf(situation),
  member: ({ subjectId, actor }) => subjectId === actor.userId,
  recipient: (situation) => situation.recipientId != null && situation.recipientId === organisationOf(situation),
  emergency: ({ actor }) => actor.ceiling === undefined,
};

const IS_EXCLUDED: Record<Exclusion, Check> = {
  oneself: ({ subjectId, actor }) => subjectId === actor.userId,
  'own-override': ({ makerId, actor }) => makerId === actor.userId,
  'own-organisation': (situation) => {
    const own = organisationOf(situation);
    const { organisations = [] } = situation;
    return own !== undefined && (organisations.length === 0 || organisations.includes(own));
  },
  requester: ({ makerId, actor }) => makerId === actor.userId,
};

/**
 * Why somebody may not do an act now, in words; null where they may. Pure: the row of the act, the decision about the
 * record and the target say it all. Nobody acts on their own record in a professional role, whatever the row says.
 */
export const refusalOf = (act: Act, situation: Situation): string | null => {
  const { actor, facts } = situation;
  if (isOwnRecord(actor, facts)) return `${act.title}: it is your own record. Sign in as yourself, or ask a colleague.`;
  if (!act.roles.has(actor.role)) return `${act.title}: your role does not do this.`;
  const excluded = act.excludes.find((exclusion) => IS_EXCLUDED[exclusion](situation));
  if (excluded) return `${act.title}: ${EXCLUSIONS[excluded]}.`;
  if (act.standings.length === 0 || act.standings.some((standing) => HAS_STANDING[standing](situation))) return null;
  return `${act.title}: this is for ${act.standings.map((standing) => STANDINGS[standing]).join(', or ')}.`;
};
