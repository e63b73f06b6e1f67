import type { SignedInActor } from '../access/actor.js';
import { decide } from '../access/decision.js';
import { levelFor } from '../access/disclose.js';
import { isActive } from '../access/facts.js';
import { Level, policy } from '../access/policy.js';
import type { Role } from '../generated/graphql.js';
import type { Addressee } from '../notices/notice.js';
import type { OrganisationReferenceView } from '../organisations/reference.js';
import type { StoredEntry } from '../record/model.js';
import type { StoredPatient } from '../record/patient.js';
import { factsOf } from '../record/view.js';
import { viewOf } from '../writing/compose.js';

/** Somebody who acts in a role at an organisation: anybody, or one person. */
const actorAt = (organisation: OrganisationReferenceView, role: Role, userId = ''): SignedInActor => ({
  signedIn: true,
  userId,
  name: '',
  role,
  organisation: { ...organisation, neighbourhoods: [] },
  roles: [],
});

/**
 * Those of an organisation who read an entry in full now, and may be told of it: whoever acts there in one of some roles,
 * and members of the care team by themselves. Decided as their own request would be, so that nobody is told of what they
 * may not see.
 */
export const readersOf = (
  entry: StoredEntry,
  { organisation, patient, now }: { organisation: OrganisationReferenceView; patient: StoredPatient; now: Date },
): Addressee[] => {
  const facts = factsOf(viewOf(entry));
  const reads = (actor: SignedInActor) => levelFor(decide(actor, patient, now), actor, facts) === Level.FULL;
  const roles = policy.roles.map(({ role }) => role).filter((role) => reads(actorAt(organisation, role)));
  const members = patient.careTeam.filter(
    (member) =>
      isActive(member, now) &&
      member.organisation.id === organisation.id &&
      member.userId !== null &&
      member.role !== null &&
      !roles.includes(member.role) &&
      reads(actorAt(organisation, member.role, member.userId)),
  );
  return [
    ...(roles.length > 0 ? [{ at: { organisationId: organisation.id, roles } }] : []),
    ...members.map(({ userId }) => ({ userId })),
  ];
};
