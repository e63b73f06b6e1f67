import type { Category, OrganisationType, Role } from '../generated/graphql.js';

/** The organisation for which somebody acts, with what decisions need to know of it. */
export interface ActorOrganisation {
  id: string;
  name: string;
  type: OrganisationType;
  /** Neighbourhoods it serves, as keys of policy/neighbourhoods.csv; empty means all. */
  neighbourhoods: readonly string[];
}

/** A role that somebody holds; patients and carers hold theirs at no organisation. */
export interface HeldRole {
  role: Role;
  organisation: ActorOrganisation | null;
}

/** Somebody who is signed in, in ONE of the roles they hold. */
export interface SignedInActor {
  signedIn: true;
  userId: string;
  name: string;
  role: Role;
  organisation: ActorOrganisation | null;
  roles: readonly HeldRole[];
  /** For a system client: the categories it may touch at most. A ceiling on the role's grants, never a grant. */
  ceiling?: ReadonlySet<Category>;
  /** True for those who may send documents of their own making where only trusted ones run, and see the whole schema. */
  developer?: boolean;
}

/** Nobody is signed in. An actor too, so that nothing ever has to ask whether there is one. */
export interface AnonymousActor {
  signedIn: false;
}

/** Who asks. Never null. */
export type Actor = SignedInActor | AnonymousActor;

export const anonymous: AnonymousActor = { signedIn: false };

/** Custodian of what patients and carers write themselves. */
export const PERSON_CUSTODIAN = { id: 'org_PERSON', name: 'The person', type: 'EXTERNAL' } as const;

/** Id of the organisation that holds what the actor writes. */
export const organisationOf = ({ organisation }: Pick<SignedInActor, 'organisation'>) =>
  organisation?.id ?? PERSON_CUSTODIAN.id;

/** The actor as the author of an entry or an answer. */
export const authorOf = ({ userId, name, role }: SignedInActor) => ({ id: userId, name, role });

/** The organisation that holds what the actor writes. */
export const custodianOf = (actor: SignedInActor) => {
  const { id, name, type } = actor.organisation ?? PERSON_CUSTODIAN;
  return { id, name, type };
};
