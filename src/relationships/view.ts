import { Level } from '../access/policy.js';
import type { CareRelationship, Category, RelationshipKind, RelationshipState, Role } from '../generated/graphql.js';
import type { StoredMdtReview, StoredPatient } from '../record/patient.js';
import type { OrganisationReferenceView } from '../record/view.js';
import type { Known } from './knowledge.js';
import type { Granter, Spell, StoredReferralOffer } from '../record/relationship.js';

/** Somebody as they were named when they acted or were asked; the id is that of the directory. */
export interface NamedPerson {
  id: string;
  name: string;
  role: Role | null;
}

/** A relationship as a reader gets it: of people and organisations what is known without a further read. */
export interface RelationshipView extends Omit<
  CareRelationship,
  'patient' | 'member' | 'organisation' | 'attendees' | 'grantedBy' | 'endedBy' | 'renewals'
> {
  patientId: string;
  memberId: string | null;
  organisation: OrganisationReferenceView | null;
  attendees: NamedPerson[];
  grantedBy: NamedPerson | null;
  endedBy: NamedPerson | null;
  renewals: { at: string; by: NamedPerson | null; to: string | null; reason: string | null }[];
}

/** Days for which a closed referral may still be read. */
export const REFERRAL_TAIL_DAYS = 30;

const stateOf = (from: Date, to: Date | null, now: Date, closed: boolean): RelationshipState => {
  if (to && to <= now) return 'ENDED';
  if (from > now) return 'PLANNED';
  return closed ? 'CLOSING' : 'OPEN';
};

/** One relationship, and how much of what was said about it its reader gets: at SUMMARY that it is there, and no more. */
interface Seen {
  kind: RelationshipKind;
  spell: Spell;
  level: Level;
  more?: Partial<RelationshipView>;
}

const authorFor = (known: Known, by: Granter | null | undefined): NamedPerson | null =>
  by && known.person(by) ? { id: by.id, name: by.name, role: by.role } : null;

const viewOf = (known: Known, now: Date, { kind, spell, level, more }: Seen): RelationshipView => {
  const told = level === Level.FULL;
  return {
    id: spell.id!,
    patientId: known.patientId,
    kind,
    state: stateOf(spell.from, spell.to, now, kind === 'REFERRAL' && Boolean(spell.endedBy)),
    name: null,
    memberId: null,
    role: null,
    organisation: null,
    from: spell.from.toISOString(),
    to: spell.to?.toISOString() ?? null,
    reason: told ? (spell.reason ?? null) : null,
    grantedBy: told ? authorFor(known, spell.grantedBy) : null,
    renewals: (spell.renewals ?? []).map(({ at, by, to, reason }) => ({
      at: at.toISOString(),
      by: told ? authorFor(known, by) : null,
      to: to?.toISOString() ?? null,
      reason: told ? reason : null,
    })),
    endReason: told ? (spell.endReason ?? null) : null,
    endedBy: told ? authorFor(known, spell.endedBy) : null,
    ...more,
    categories: told ? (more?.categories ?? []) : [],
    attendees: told ? (more?.attendees ?? []) : [],
  };
};

/** A relationship of an organisation; none where the reader may not be told of it. */
const atOrganisation = (
  known: Known,
  { organisationId, ...spell }: Spell & { organisationId: string },
  seen: Omit<Seen, 'spell'>,
): Seen[] => {
  // One that the directory does not name (any more) is told by its id alone.
  const organisation = known.organisation(organisationId);
  if (!known.naming.service('CARE_PLAN', organisation ?? { id: organisationId })) return [];
  return seen.level === Level.NONE ? [] : [{ ...seen, spell, more: { ...seen.more, organisation } }];
};

const attendeesOf = ({ attendees }: StoredMdtReview, known: Known) =>
  attendees
    .filter(({ organisationId }) => known.naming.service('CARE_PLAN', { id: organisationId }))
    .map(({ userId: id, name }): NamedPerson => ({ id, name, role: null }));

const categoriesOf = ({ categories }: { categories: readonly Category[] }) => ({ categories: [...categories] });

/** An offer as its recipient or a reader of the record gets it. */
const offersSeen = (offer: StoredReferralOffer, known: Known): Seen[] =>
  atOrganisation(
    known,
    { ...offer, from: offer.offeredAt, to: null },
    {
      kind: 'REFERRAL',
      level: known.offer(offer),
      more: { ...categoriesOf(offer), state: 'OFFERED', from: null },
    },
  );

const seenOf = (patient: StoredPatient, known: Known, now: Date): Seen[] => {
  const { read } = known.decision;
  return [
    ...patient.careTeam.flatMap((member): Seen[] => {
      const { userId: memberId, name, role, organisation } = member;
      if (!known.naming.person('CARE_PLAN', role, organisation)) return [];
      return [{ kind: 'CARE_TEAM', spell: member, level: Level.FULL, more: { memberId, name, role, organisation } }];
    }),
    ...patient.episodes.flatMap((one) => atOrganisation(known, one, { kind: 'EPISODE', level: Level.FULL })),
    ...patient.referralOffers.flatMap((offer) => offersSeen(offer, known)),
    ...patient.referrals.flatMap((one) =>
      atOrganisation(known, one, { kind: 'REFERRAL', level: known.referral(one), more: categoriesOf(one) }),
    ),
    ...patient.mdtReviews.flatMap((spell): Seen[] => {
      const more = { ...categoriesOf(spell), attendees: attendeesOf(spell, known) };
      return read.MDT_MINUTES === Level.NONE ? [] : [{ kind: 'MDT_REVIEW', spell, level: read.MDT_MINUTES, more }];
    }),
    ...patient.proxies.map((spell): Seen => {
      const suspended = spell.suspended && stateOf(spell.from, spell.to, now, false) === 'OPEN';
      const more = { name: spell.name ?? null, role: 'UNPAID_CARER' as const };
      const state = suspended ? { state: 'SUSPENDED' as const } : {};
      return { kind: 'PROXY', spell, level: read.SHARING_PREFERENCES, more: { ...more, ...state } };
    }),
  ];
};

/**
 * The relationships of a person as a reader gets them, from first to last. A referral follows its entry: where the reader
 * does not see that, or it was made in error, the referral is not there either. One with a service whose very name is
 * sensitive (a mental health service, probation) is left out for readers without clearance.
 */
export const relationshipsOf = (patient: StoredPatient, known: Known, now: Date): RelationshipView[] =>
  seenOf(patient, known, now)
    .map((seen) => viewOf(known, now, seen))
    .sort((a, b) => String(a.from ?? '9').localeCompare(String(b.from ?? '9')));

/** Whether the reader may know of a referral that waits for an answer. */
export const knowsOffer = (offer: StoredReferralOffer, known: Known): boolean => offersSeen(offer, known).length > 0;

/** An offer for the organisation it is made to. */
export const offerView = (offer: StoredReferralOffer, known: Known, now: Date): RelationshipView[] =>
  offersSeen(offer, known).map((seen) => viewOf(known, now, seen));
