import { clearedByRole } from '../access/decision.js';
import { labelOfRole } from '../access/labels.js';
import { policy } from '../access/policy.js';
import type { SignedInActor } from '../access/actor.js';
import type { Role, SensitivityLabel } from '../generated/graphql.js';
import type { SensitiveServices } from '../access/sensitive-services.js';

/** Roles in which people act for themselves or for somebody close to them: whoever holds these is no staff by it. */
const LAY: ReadonlySet<Role> = new Set<Role>(['PATIENT', 'UNPAID_CARER']);

/** Roles of staff. */
export const staffRoles: readonly Role[] = policy.roles.map(({ role }) => role).filter((role) => !LAY.has(role));

/**
 * What one asker may know of who works where. The directory as such names no patient, so all staff may search it. But some
 * records name somebody without the service they work for, where its very name is a diagnosis or a conviction; a directory
 * that says where everybody works would tell it. So what somebody does at such a service, or in a role that says as much, is
 * told to those whose role is cleared for its label, to their own colleagues, and to those who govern the audit.
 */
export interface Told {
  roles: readonly Role[];
  /** Services of which the asker is not told who works there. */
  notAt: readonly string[];
  /** The asker's own organisation: its staff are no secret to each other. */
  ownId: string | null;
}

/** @see Told */
export const toldTo = (asker: SignedInActor, services: SensitiveServices): Told => {
  const governs = policy.grants[asker.role].AUDIT_TRAIL.write !== 'NONE';
  const cleared = clearedByRole(asker);
  const mayKnow = (label: SensitivityLabel | null) => label === null || governs || cleared.has(label);
  return {
    roles: staffRoles.filter((role) => mayKnow(labelOfRole(role))),
    notAt: services.labelled.filter(({ label }) => !mayKnow(label)).map(({ id }) => id),
    ownId: asker.organisation?.id ?? null,
  };
};

interface Held {
  role: Role;
  organisationId: string | null;
}

/** Whether the asker is told that somebody holds this role there. */
export const isTold = ({ roles, notAt, ownId }: Told, { role, organisationId }: Held): boolean =>
  (organisationId !== null && organisationId === ownId && !LAY.has(role)) ||
  (roles.includes(role) && (organisationId === null || !notAt.includes(organisationId)));

/** The same question asked of the database, of one element of `roles`; `more` is what else the role must be. */
export const toldFilter = ({ roles, notAt, ownId }: Told, more: Record<string, unknown> = {}) => ({
  roles: {
    $elemMatch: {
      $and: [
        more,
        {
          $or: [
            { role: { $in: roles }, organisationId: { $nin: notAt } },
            ...(ownId === null ? [] : [{ role: { $in: staffRoles }, organisationId: ownId }]),
          ],
        },
      ],
    },
  },
});
