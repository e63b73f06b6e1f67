import type { SignedInActor } from './actor.js';
import type {
  Category,
  ObjectionOutcome,
  OverrideKind,
  ProxyBasis,
  Role,
  SensitivityLabel,
  SharingBasis,
  SharingDecision,
  SharingScope,
} from '../generated/graphql.js';

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
  /** Sign-in of who recorded it, and their organisation; null for the organisation where the person did it themselves. */
  recordedBy?: string | null;
  recordedFor?: string | null;
  /** Why an objection was or was not upheld, as the person was told. */
  decisionReason?: string | null;
}

/** An audited exception that is open now: it lifts relationship and consent for some categories, never the role's grant. */
export interface OverrideFacts extends Period {
  id: string;
  kind: OverrideKind;
  /** Whom it is for: one person in one role (break-glass), or whoever acts for the organisation (null). */
  userId: string | null;
  role: Role | null;
  organisationId: string | null;
  categories: readonly Category[];
  /** Labels whose entries it opens in these categories. */
  labels: readonly SensitivityLabel[];
  /** Sign-in of who disclosed; absent where the glass was broken, which is for whoever broke it. */
  madeBy?: string | null;
}

/** What a decision needs to know of a patient: it lies in one document, so one read settles the decision. */
export interface AccessFacts {
  /** Sign-in of the person, if they have one. */
  userId: string | null;
  registeredPractice: { id: string } | null;
  neighbourhood: string | null;
  careTeam: readonly (Period & { userId: string | null; role: Role | null; organisation: { id: string } })[];
  episodes: readonly (Period & { organisationId: string })[];
  /** Referrals that wait for an answer: a list row for their recipient. */
  referralOffers: readonly { organisationId: string }[];
  /** Accepted referrals; `to` lies 30 days after closure. */
  referrals: readonly (Period & { organisationId: string; categories: readonly Category[] })[];
  /** Meetings at which the person is discussed; the period is the window in which those who attend may read the pack. */
  mdtReviews: readonly (Period & {
    attendees: readonly { userId: string; organisationId: string }[];
    categories: readonly Category[];
  })[];
  /** Authorised carers and representatives; suspended while coercion is a concern. */
  proxies: readonly (Period & {
    userId: string;
    suspended: boolean;
    basis?: ProxyBasis | null;
    /** Care plans that were agreed with them; absent for most. */
    plans?: readonly string[];
  })[];
  sharingPreferences: readonly SharingPreferenceFacts[];
  overrides: readonly OverrideFacts[];
  /** True where the person's location is hidden (S-flag). */
  locationHidden: boolean;
}

/** Facts of somebody with whom nobody has anything to do: also what is explained where there is no such person. */
export const NO_FACTS: AccessFacts = {
  userId: null,
  registeredPractice: null,
  neighbourhood: null,
  careTeam: [],
  episodes: [],
  referralOffers: [],
  referrals: [],
  mdtReviews: [],
  proxies: [],
  sharingPreferences: [],
  overrides: [],
  locationHidden: false,
};

/** Whether somebody asks about themselves in a role other than that of the patient. */
export const isOwnRecord = ({ userId, role }: SignedInActor, facts: Pick<AccessFacts, 'userId'>) =>
  facts.userId === userId && role !== 'PATIENT';

/** True while `now` lies in the period; its end is exclusive, so that access ends on the minute. */
export const isActive = (period: Period, now: Date) => period.from <= now && !isOver(period, now);

/** True for a period that has ended; one that is still to come is not over. */
export const isOver = ({ to }: Pick<Period, 'to'>, now: Date) => to !== null && to <= now;
