import { Schema } from 'mongoose';
import type { Period } from '../access/facts.js';
import type { Category, Role, Urgency } from '../generated/graphql.js';
import { relationshipId } from '../ids.js';

/** Who brought a relationship about, renewed or ended it. */
export interface Granter {
  id: string;
  name: string;
  role: Role | null;
}

/** The life of a relationship beside its period: why it is there, and who granted, renewed and ended it. */
export interface Life {
  /** Given where it is stored, if not before. */
  id?: string | null;
  reason?: string | null;
  grantedBy?: Granter | null;
  renewals?: { at: Date; by: Granter; to: Date | null; reason: string }[];
  endReason?: string | null;
  endedBy?: Granter | null;
}

/** One relationship with its period. */
export type Spell = Life & Period;

/** A referral that its recipient has not answered yet. It opens a list row and nothing else. */
export interface StoredReferralOffer extends Life {
  organisationId: string;
  categories: Category[];
  offeredAt: Date;
  /** How soon it is needed and when first contact is due, as its entry says; absent where that was not asked for. */
  urgency?: Urgency | null;
  dueBy?: Date | null;
  /** The referral in the record. */
  entryId: string;
}

/** The lists of relationships in a patient's document. */
export const RELATIONSHIP_LISTS = [
  'careTeam',
  'episodes',
  'referralOffers',
  'referrals',
  'mdtReviews',
  'proxies',
] as const;

const part = { _id: false, strict: 'throw' } as const;
const granter = new Schema({ id: String, name: String, role: { type: String, default: null } }, part);
const renewal = new Schema({ at: Date, by: granter, to: { type: Date, default: null }, reason: String }, part);

/** Fields of `Life`, for the schema of each kind of relationship. */
export const life = {
  id: { type: String, default: relationshipId },
  reason: { type: String, default: null },
  grantedBy: { type: granter, default: null },
  renewals: { type: [renewal], default: [] },
  endReason: { type: String, default: null },
  endedBy: { type: granter, default: null },
};
