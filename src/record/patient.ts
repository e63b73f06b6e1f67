import { Schema, type Connection } from 'mongoose';
import type { AccessFacts, Period } from '../access/facts.js';
import type { Category, Gender, ProxyBasis, Role } from '../generated/graphql.js';
import { life, type Life, type StoredReferralOffer, RELATIONSHIP_LISTS } from './relationship.js';
import { organisationPart, type OrganisationReferenceView } from '../organisations/reference.js';

export interface StoredCareTeamMember extends Period, Life {
  userId: string | null;
  name: string;
  /** Null for a member of an imported team, whose role the hub does not know. */
  role: Role | null;
  organisation: OrganisationReferenceView;
  contactRoute: string | null;
  namedClinician: boolean;
  careCoordinator: boolean;
}

export interface StoredEpisode extends Period, Life {
  organisationId: string;
  /** The membership of the care team with which it ends, where a member opened it for their own organisation. */
  carriedBy?: string | null;
}
export interface StoredReferral extends Period, Life {
  organisationId: string;
  categories: Category[];
  entryId?: string | null;
}
export interface StoredMdtReview extends Period, Life {
  /** When the meeting is. */
  at: Date;
  attendees: { userId: string; name: string; organisationId: string }[];
  categories: Category[];
}
export interface StoredProxy extends Period, Life {
  userId: string;
  name?: string | null;
  /** Holds over the end of the authority, until a professional resumes it. */
  suspended: boolean;
  /** On what it rests, and how that is known; absent where it was recorded before that was asked. */
  basis?: ProxyBasis | null;
  evidence?: string | null;
  /** Care plans that were agreed with them. */
  plans?: string[];
}

/** A person: identity and access facts in one document, so that one read settles a decision. */
export interface StoredPatient extends Omit<
  AccessFacts,
  'careTeam' | 'registeredPractice' | 'episodes' | 'referrals' | 'referralOffers' | 'mdtReviews' | 'proxies'
> {
  _id: string;
  version: number;
  /** True for the fictional people of the demo, at whom policy authors may look through anybody's eyes. */
  demo?: boolean;
  nhsNumber: string | null;
  /** Identifiers in other systems, for matching on import. */
  identifiers: { system: string; value: string }[];
  name: string;
  /** Name in lower case: the caseload's order and filter. */
  nameKey: string;
  preferredName: string | null;
  dateOfBirth: string | null;
  deathDate: string | null;
  gender: Gender | null;
  pronouns: string | null;
  ethnicCategory: string | null;
  language: string | null;
  interpreterRequired: boolean | null;
  address: { lines: string[]; postcode: string | null } | null;
  telephone: string | null;
  email: string | null;
  /** Key of policy/neighbourhoods.csv. */
  neighbourhood: string | null;
  registeredPractice: OrganisationReferenceView | null;
  careTeam: StoredCareTeamMember[];
  episodes: StoredEpisode[];
  referralOffers: StoredReferralOffer[];
  referrals: StoredReferral[];
  mdtReviews: StoredMdtReview[];
  proxies: StoredProxy[];
  /** True where the person's location is hidden: no address, access note or neighbourhood leaves the hub, to anybody. */
  locationHidden: boolean;
  locationHiddenReason?: string | null;
}

/** A person of whom nothing is known but the name. */
export const blankPatient = (_id: string, name: string): StoredPatient => ({
  _id,
  version: 1,
  nhsNumber: null,
  identifiers: [],
  name,
  nameKey: name.toLowerCase(),
  preferredName: null,
  dateOfBirth: null,
  deathDate: null,
  gender: null,
  pronouns: null,
  ethnicCategory: null,
  language: null,
  interpreterRequired: null,
  address: null,
  telephone: null,
  email: null,
  neighbourhood: null,
  registeredPractice: null,
  userId: null,
  careTeam: [],
  episodes: [],
  referralOffers: [],
  referrals: [],
  mdtReviews: [],
  overrides: [],
  proxies: [],
  sharingPreferences: [],
  locationHidden: false,
});

const strict = { versionKey: false, strict: 'throw', minimize: false } as const;
const part = { _id: false, strict: 'throw' } as const;
const organisation = organisationPart;
const period = { from: { type: Date, required: true }, to: { type: Date, default: null } };
const text = { type: String, default: null };

const patient = new Schema<StoredPatient>(
  {
    _id: String,
    version: { type: Number, required: true, default: 1 },
    demo: { type: Boolean, default: false },
    nhsNumber: text,
    identifiers: [new Schema({ system: String, value: String }, part)],
    name: { type: String, required: true },
    nameKey: { type: String, required: true },
    preferredName: text,
    dateOfBirth: text,
    deathDate: text,
    gender: text,
    pronouns: text,
    ethnicCategory: text,
    language: text,
    interpreterRequired: { type: Boolean, default: null },
    address: { type: new Schema({ lines: [String], postcode: String }, part), default: null },
    telephone: text,
    email: text,
    neighbourhood: text,
    registeredPractice: { type: organisation, default: null },
    careTeam: [
      new Schema(
        {
          userId: text,
          name: String,
          role: String,
          organisation,
          contactRoute: text,
          namedClinician: { type: Boolean, default: false },
          careCoordinator: { type: Boolean, default: false },
          ...period,
          ...life,
        },
        part,
      ),
    ],
    episodes: [new Schema({ organisationId: String, carriedBy: text, ...period, ...life }, part)],
    referralOffers: [
      new Schema(
        {
          organisationId: String,
          categories: [String],
          offeredAt: Date,
          urgency: text,
          dueBy: { type: Date, default: null },
          entryId: String,
          ...life,
        },
        part,
      ),
    ],
    referrals: [new Schema({ organisationId: String, categories: [String], entryId: text, ...period, ...life }, part)],
    mdtReviews: [
      new Schema(
        {
          at: Date,
          attendees: [new Schema({ userId: String, name: String, organisationId: String }, part)],
          categories: [String],
          ...period,
          ...life,
        },
        part,
      ),
    ],
    proxies: [
      new Schema(
        {
          userId: String,
          name: text,
          suspended: { type: Boolean, default: false },
          basis: text,
          evidence: text,
          plans: [String],
          ...period,
          ...life,
        },
        part,
      ),
    ],
    overrides: [
      new Schema(
        {
          id: String,
          kind: String,
          userId: text,
          role: text,
          organisationId: text,
          categories: [String],
          labels: [String],
          madeBy: text,
          ...period,
        },
        part,
      ),
    ],
    userId: text,
    sharingPreferences: [
      new Schema(
        {
          id: String,
          scope: String,
          decision: String,
          basis: String,
          organisations: [String],
          categories: [String],
          objectionOutcome: text,
          evidence: text,
          recordedBy: text,
          recordedFor: text,
          decisionReason: text,
          ...period,
        },
        part,
      ),
    ],
    locationHidden: { type: Boolean, default: false },
    locationHiddenReason: text,
  },
  { ...strict, collection: 'patients' },
);
patient.index({ nhsNumber: 1 }, { unique: true, partialFilterExpression: { nhsNumber: { $type: 'string' } } });
patient.index({ 'identifiers.system': 1, 'identifiers.value': 1 });
patient.index({ 'careTeam.userId': 1, nameKey: 1, _id: 1 });
patient.index({ 'registeredPractice.id': 1, nameKey: 1, _id: 1 });
patient.index({ 'episodes.organisationId': 1 });
patient.index({ 'referrals.organisationId': 1 });
patient.index({ 'referralOffers.organisationId': 1 });
patient.index({ 'mdtReviews.attendees.userId': 1 });
patient.index({ neighbourhood: 1, nameKey: 1, _id: 1 });
patient.index({ dateOfBirth: 1, 'address.postcode': 1 });
patient.index({ 'proxies.userId': 1 });
patient.index({ userId: 1 });
for (const list of RELATIONSHIP_LISTS) patient.index({ [`${list}.id`]: 1 });

export const patientModels = (connection: Connection) => ({
  Patient: connection.model<StoredPatient>('Patient', patient),
});

/** The collection of people. */
export type PatientModels = ReturnType<typeof patientModels>;
