import { labelOfOrganisation, labelOfRole } from '../access/labels.js';
import { policy } from '../access/policy.js';
import type { OverrideStatus } from '../generated/graphql.js';
import type { OrganisationReferenceView } from '../record/view.js';
import type { OverrideActor, StoredOverride } from './model.js';

const iso = (date: Date | null) => date?.toISOString() ?? null;

/** Where an override stands in the review queue. */
export const statusOf = ({ review, reviewDue }: StoredOverride, now: Date): OverrideStatus =>
  review && review.outcome !== 'QUERY' ? 'REVIEWED' : reviewDue < now ? 'OVERDUE' : 'UNREVIEWED';

/** An override as those who may see it get it. */
export const overrideView = (stored: StoredOverride, now: Date) => ({
  id: stored._id,
  kind: stored.kind,
  patientId: stored.patientId,
  by: stored.by,
  recipient: stored.recipient?.organisation ?? null,
  recipientUserId: stored.recipient?.userId ?? null,
  reason: stored.reason,
  basis: stored.basis,
  consentSought: stored.consentSought,
  explanation: stored.explanation,
  categories: stored.categories,
  labels: stored.labels,
  from: stored.from.toISOString(),
  to: stored.to.toISOString(),
  open: stored.from <= now && now < stored.to,
  renewals: stored.renewals.map(({ at, explanation, to }) => ({ at: iso(at), explanation, to: iso(to) })),
  sealedExplanation: stored.sealed?.explanation ?? null,
  releasedAt: iso(stored.releasedAt),
  status: statusOf(stored, now),
  reviewDue: stored.reviewDue.toISOString(),
  review: stored.review && { ...stored.review, at: stored.review.at.toISOString() },
});

export type OverrideView = ReturnType<typeof overrideView>;
export type OverrideActorView = OverrideActor;

/** A service as notices name it: those who get one may not be cleared for its name. The review queue holds it. */
export const serviceInWords = ({ name, type }: OrganisationReferenceView) =>
  labelOfOrganisation(type) ? 'a service that is not named here' : name;

/** Who acted, as notices name them. */
export const actorInWords = ({ name, role, organisation }: OverrideActor) => {
  if (labelOfRole(role) ?? labelOfOrganisation(organisation?.type))
    return 'Somebody at a service that is not named here';
  const { title } = policy.roles.find((facts) => facts.role === role)!;
  return `${title} ${name}${organisation ? `, ${organisation.name},` : ''}`;
};

/** Whether the person may know of an override now: reviewed, not withheld, and for safeguarding released. */
export const isToldToPerson = ({ kind, review, releasedAt }: StoredOverride) =>
  review !== null &&
  review.outcome !== 'QUERY' &&
  !review.withheldFromPerson &&
  (kind !== 'SAFEGUARDING' || releasedAt !== null);

/** The moment that lies this many working days (Monday to Friday) after a moment. */
export const workingDaysAfter = (from: Date, days: number): Date => {
  const date = new Date(from);
  for (let left = days; left > 0;) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (date.getUTCDay() !== 0 && date.getUTCDay() !== 6) left--;
  }
  return date;
};
