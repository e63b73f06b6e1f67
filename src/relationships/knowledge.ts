import type { Decision } from '../access/decision.js';
import type { Naming } from '../access/naming.js';
import type { Level } from '../access/policy.js';
import type { OrganisationReferenceView } from '../organisations/reference.js';
import type { Granter } from '../record/relationship.js';

/** A relationship as far as it points to a referral in the record. */
export interface WithEntry {
  organisationId: string;
  entryId?: string | null;
}

/** What one reader may know of the relationships of one person, and what of them. */
export interface Known {
  patientId: string;
  decision: Decision;
  naming: Naming;
  /** Organisations by id; null for one that the directory does not know. */
  organisation: (id: string) => OrganisationReferenceView | null;
  /** How much the reader sees of a referral: what they see of its entry. */
  referral: (referral: WithEntry) => Level;
  /** The same of one that waits for an answer; where its entry was made in error there is nothing to answer any more. */
  offer: (offer: WithEntry) => Level;
  /** Whether somebody who granted, renewed or ended a relationship, or attends a meeting, may be named. */
  person: (one: Granter) => boolean;
}
