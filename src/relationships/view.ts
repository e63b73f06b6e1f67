import { labelOfOrganisation } from '../access/labels.js';
import type { Decision } from '../access/decision.js';
import type { CareRelationship, RelationshipKind, RelationshipState } from '../generated/graphql.js';
import type { StoredPatient } from '../patients/model.js';
import type { Granter, Life } from './model.js';

/** Days for which a closed referral may still be read (domain.md §5). */
export const REFERRAL_TAIL_DAYS = 30;

const authorOf = (by: Granter | null | undefined) => by && { name: by.name, role: by.role };

const stateOf = (from: Date, to: Date | null, now: Date, closed: boolean): RelationshipState => {
  if (to && to <= now) return 'ENDED';
  if (from > now) return 'PLANNED';
  return closed ? 'CLOSING' : 'OPEN';
};

interface Spell extends Life {
  from: Date;
  to: Date | null;
}

const viewOf = (
  kind: RelationshipKind,
  spell: Spell,
  now: Date,
  more: Partial<CareRelationship>,
): CareRelationship => ({
  id: spell.id ?? null,
  kind,
  state: stateOf(spell.from, spell.to, now, kind === 'REFERRAL' && Boolean(spell.endedBy)),
  name: null,
  role: null,
  organisation: null,
  categories: [],
  attendees: [],
  from: spell.from.toISOString(),
  to: spell.to?.toISOString() ?? null,
  reason: spell.reason ?? null,
  grantedBy: authorOf(spell.grantedBy) ?? null,
  renewals: (spell.renewals ?? []).map(({ at, by, to, reason }) => ({
    at: at.toISOString(),
    by: authorOf(by)!,
    to: to?.toISOString() ?? null,
    reason,
  })),
  endReason: spell.endReason ?? null,
  endedBy: authorOf(spell.endedBy) ?? null,
  ...more,
});

/** All relationships of a person, from first to last, before anything is left out. */
const all = (patient: StoredPatient, now: Date): CareRelationship[] => {
  // An organisation is named by its id; who reads it here knows the directory.
  const at = (organisationId: string) => ({ id: organisationId, name: null, type: null });
  return [
    ...patient.careTeam.map((member) =>
      viewOf('CARE_TEAM', member, now, { name: member.name, role: member.role, organisation: member.organisation }),
    ),
    ...patient.episodes.map((one) => viewOf('EPISODE', one, now, { organisation: at(one.organisationId) })),
    ...patient.referralOffers.map((offer) =>
      viewOf('REFERRAL', { ...offer, from: offer.offeredAt, to: null }, now, {
        organisation: at(offer.organisationId),
        categories: offer.categories,
        state: 'OFFERED',
        from: null,
      }),
    ),
    ...patient.referrals.map((one) =>
      viewOf('REFERRAL', one, now, { organisation: at(one.organisationId), categories: [...one.categories] }),
    ),
    ...patient.mdtReviews.map((one) =>
      viewOf('MDT_REVIEW', one, now, {
        categories: [...one.categories],
        attendees: one.attendees.map(({ name }) => name),
      }),
    ),
    ...patient.proxies.map((proxy) => {
      const view = viewOf('PROXY', proxy, now, { name: proxy.name ?? null, role: 'UNPAID_CARER' });
      return proxy.suspended && view.state === 'OPEN' ? { ...view, state: 'SUSPENDED' as const } : view;
    }),
  ].sort((a, b) => (a.from ?? '9').localeCompare(b.from ?? '9'));
};

/**
 * The relationships of a person as a reader gets them. One with a service whose very name is sensitive (a mental health
 * service, probation) is left out for readers without clearance; a suspension is not told to the proxy it concerns.
 */
export const relationshipsOf = (
  patient: StoredPatient,
  decision: Decision,
  organisations: ReadonlyMap<string, NonNullable<CareRelationship['organisation']>>,
  now: Date,
): CareRelationship[] =>
  all(patient, now)
    .map((one) => ({ ...one, organisation: one.organisation && organisations.get(one.organisation.id!) }))
    .flatMap((one) => {
      const label = one.organisation?.type && labelOfOrganisation(one.organisation.type);
      if (label && !decision.clearance.has(label)) return [];
      return [{ ...one, organisation: one.organisation ?? null }];
    });
