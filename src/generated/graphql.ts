import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PatientView, CareTeamMemberView, SharingPreferenceView } from '../patients/view.js';
import type { RecordView, EntryView, ContributionView } from '../record/view.js';
import type { NodeView } from '../node.js';
import type { OrganisationView } from '../organisations/model.js';
import type { Actor } from '../auth/actor.js';
import type { StaffView } from '../staff/view.js';
import type { NeighbourhoodView } from '../organisations/neighbourhoods.js';
import type { RecordChangeView } from '../events/service.js';
import type { OverrideView, OverrideActorView } from '../overrides/view.js';
import type { NoticeView } from '../notices/service.js';
import type { RelationshipView, NamedPerson } from '../relationships/view.js';
import type { AccessLogEntryView } from '../governance/access-log.js';
import type { AuditedAccessView } from '../governance/denials.js';
import type { UnusualAccessView } from '../governance/unusual.js';
import type { RestrictionRequestView } from '../sensitivity/requests.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Calendar day, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** Moment in UTC, ISO 8601 with milliseconds, for instance 2026-03-31T09:00:00.000Z. */
  DateTime: { input: string; output: string; }
  /** NHS number: ten digits, the last a modulus 11 check digit. Spaces are removed. Source: NHS Data Dictionary. */
  NHSNumber: { input: string; output: string; }
  /** Calendar day as exactly as is known: YYYY, YYYY-MM or YYYY-MM-DD. */
  PartialDate: { input: string; output: string; }
};

/**
 * What the person wants everybody who supports them to know.
 * Source: PRSB About Me 2.01; FHIR R4 QuestionnaireResponse.
 */
export type AboutMe = Entry & Node & {
  /** Also worth knowing about me. */
  alsoWorthKnowing?: Maybe<Scalars['String']['output']>;
  /** Category the entry belongs to. */
  category?: Maybe<Category>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** How and when to support me. */
  howAndWhenToSupportMe?: Maybe<Scalars['String']['output']>;
  /** How I communicate and how to communicate with me. */
  howICommunicate?: Maybe<Scalars['String']['output']>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** What is most important to me. */
  mostImportantToMe?: Maybe<Scalars['String']['output']>;
  /** My wellness. */
  myWellness?: Maybe<Scalars['String']['output']>;
  /** People who are important to me. */
  peopleImportantToMe?: Maybe<Scalars['String']['output']>;
  /** Please do, and please don't. */
  pleaseDoAndDoNot?: Maybe<Scalars['String']['output']>;
  /** Who made it, who controls it, when, and in which version. */
  provenance?: Maybe<Provenance>;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** Who helped to write this. */
  supportedBy?: Maybe<Scalars['String']['output']>;
};


/**
 * What the person wants everybody who supports them to know.
 * Source: PRSB About Me 2.01; FHIR R4 QuestionnaireResponse.
 */
export type AboutMeHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Why somebody may or may not read something, step by step. It says nothing about whether anything is there. */
export type AccessExplanation = {
  /** True where breaking the glass would open more. */
  breakGlass: Scalars['Boolean']['output'];
  /** The category it is about. */
  category: Category;
  /** What may be read of others' entries in the end. */
  level: ReadLevel;
  /** True where the reader's own entries can be read in full whatever else holds. */
  ownEntries: Scalars['Boolean']['output'];
  /** Relationship with the person now. */
  relationship: Relationship;
  /** The steps of the decision, in their order. */
  steps: Array<AccessStep>;
  /** What to do to see more; null where there is no more. */
  wayIn?: Maybe<Scalars['String']['output']>;
  /** What may be written in the end. */
  write: WriteLevel;
};

/** What an access was. */
export type AccessKind =
  /** Access was refused. */
  | 'DENIED'
  /** An override was made, changed or reviewed: emergency access or a disclosure. */
  | 'OVERRIDE'
  /** The record was read. */
  | 'READ'
  /** The record was changed. */
  | 'WRITE';

/** One page of the access log. */
export type AccessLogConnection = {
  /** The accesses of this page with their cursors. */
  edges: Array<AccessLogEdge>;
  /** The accesses of this page. */
  nodes: Array<AccessLogEntry>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An access in a page. */
export type AccessLogEdge = {
  /** Opaque position, for `after`. */
  cursor: Scalars['String']['output'];
  /** The access. */
  node: AccessLogEntry;
};

/**
 * One access to the record: who (role and organisation), when, what. Never values.
 * Source: FHIR R4 AuditEvent; IHE BALP.
 */
export type AccessLogEntry = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Categories that were disclosed or changed, with the level. */
  categories: Array<AccessedCategory>;
  /** In words, for the person. */
  description: Scalars['String']['output'];
  /** What it was. */
  kind: AccessKind;
  /** What the hub did: the root fields that ran, for instance `suspendProxy`. */
  operation?: Maybe<Scalars['String']['output']>;
  /** Organisation of who accessed; null where it is a service whose name the reader is not cleared for. */
  organisation?: Maybe<Organisation>;
  /** The overrides on which the access rested. */
  overrides: Array<OverrideKind>;
  /** Relationship on which the access rested. */
  relationship?: Maybe<Relationship>;
  /** Role of who accessed. */
  role?: Maybe<Role>;
  /** Why the access was lawful, in words. */
  why: Scalars['String']['output'];
};

/** One step of a decision: what remained after it, and why. */
export type AccessStep = {
  /** Why, in words. */
  because: Scalars['String']['output'];
  /** What the reader could read after it. */
  level: ReadLevel;
  /** Where the rule is written. */
  source: Scalars['String']['output'];
  /** Which step. */
  step: AccessStepKind;
};

/** One step of a decision. */
export type AccessStepKind =
  /** Whether the entry is meant for the reader, released and finished. */
  | 'AUDIENCE'
  /** What the person's sharing preferences leave. */
  | 'CONSENT'
  /** What the role is granted: the permission matrix. */
  | 'GRANT'
  /** What a hidden location closes to everybody. */
  | 'LOCATION'
  /** What an override opens. */
  | 'OVERRIDE'
  /** How far the relationship with the person reaches now. */
  | 'RELATIONSHIP'
  /** Whether the reader is cleared for the labels of the entry, and at summary level, whether a summary shows it. */
  | 'SENSITIVITY';

/** A category that was disclosed or changed. */
export type AccessedCategory = {
  /** The category. */
  category: Category;
  /** How much of it. */
  level: ReadLevel;
};

/**
 * Something somebody has agreed to do under the plan.
 * Source: PRSB Personalised Care and Support Plan 2.0 "Actions and activities"; FHIR R4 CarePlan.activity.
 */
export type Action = Entry & Node & {
  /** Where it stands. */
  actionStatus?: Maybe<ActionStatus>;
  /** Category the entry belongs to. */
  category?: Maybe<Category>;
  /** How confident the person is, 1 (not at all) to 10 (entirely). */
  confidence?: Maybe<Scalars['Int']['output']>;
  /** Day it is due. */
  due?: Maybe<Scalars['Date']['output']>;
  /** The goal it serves. */
  goalId?: Maybe<Scalars['ID']['output']>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Who does it. */
  ownerName?: Maybe<Scalars['String']['output']>;
  /** Organisation that does it, or "the person". */
  ownerOrganisation?: Maybe<Scalars['String']['output']>;
  /** Who made it, who controls it, when, and in which version. */
  provenance?: Maybe<Provenance>;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** What is to be done. */
  what?: Maybe<Scalars['String']['output']>;
};


/**
 * Something somebody has agreed to do under the plan.
 * Source: PRSB Personalised Care and Support Plan 2.0 "Actions and activities"; FHIR R4 CarePlan.activity.
 */
export type ActionHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** State of an action. */
export type ActionStatus =
  /** Will not be done. */
  | 'CANCELLED'
  /** Done. */
  | 'COMPLETED'
  /** Begun. */
  | 'IN_PROGRESS'
  /** Not begun. */
  | 'NOT_STARTED';

/** A new member of the care team. */
export type AddCareTeamMemberInput = {
  /** True for the care coordinator; replaces the one before. */
  careCoordinator?: InputMaybe<Scalars['Boolean']['input']>;
  /** How to reach the member, at most 200 characters. */
  contactRoute?: InputMaybe<Scalars['String']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** True for the named clinician; replaces the one before. */
  namedClinician?: InputMaybe<Scalars['Boolean']['input']>;
  /** Organisation for which the member acts. */
  organisationId: Scalars['ID']['input'];
  /** The person. */
  patientId: Scalars['ID']['input'];
  /** Why, 2 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Role in which the member acts; the directory must know it. */
  role: Role;
  /** When membership ends, at most a year ahead; a year ahead if left out. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
  /** The member: the id of somebody of the staff. */
  userId: Scalars['ID']['input'];
};

/** A new medication note. */
export type AddMedicationNoteInput = {
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** The medicine it is about, if it is about one. */
  medicationId?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of note. */
  noteType: MedicationNoteType;
  /** What follows from it, at most 500 characters. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** The person. */
  patientId: Scalars['ID']['input'];
  /** Whose words it reports. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Labels that restrict who reads it. */
  sensitivity?: InputMaybe<Array<SensitivityLabel>>;
  /** The note, 2 to 4000 characters. */
  text: Scalars['String']['input'];
};

/** A postal address. Source: PRSB: lines of at most 35 characters. */
export type Address = {
  /** Address lines, one to five. */
  lines?: Maybe<Array<Scalars['String']['output']>>;
  /** Postcode. */
  postcode?: Maybe<Scalars['String']['output']>;
};

/**
 * Wishes and decisions for the future, and for the end of life.
 * Source: PRSB Palliative and End of Life Care 1.1; ReSPECT; FHIR R4 CarePlan, Consent, Flag.
 */
export type AdvanceCare = Entry & Node & {
  /** Advance decision to refuse treatment (ADRT), in words. */
  advanceDecisionToRefuseTreatment?: Maybe<Scalars['String']['output']>;
  /** True where anticipatory medicines are in the home. */
  anticipatoryMedicinesInPlace?: Maybe<Scalars['Boolean']['output']>;
  /** Category the entry belongs to. */
  category?: Maybe<Category>;
  /** Whether to attempt cardiopulmonary resuscitation (SNOMED CT 450475007, 450476008). */
  cprStatus?: Maybe<CprStatus>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Who holds a lasting power of attorney for health and welfare. */
  lastingPowerOfAttorney?: Maybe<Scalars['String']['output']>;
  /** Where the person wishes to be cared for. */
  preferredPlaceOfCare?: Maybe<Scalars['String']['output']>;
  /** Where the person wishes to die. */
  preferredPlaceOfDeath?: Maybe<Scalars['String']['output']>;
  /** Expected course, in words or as a Gold Standards Framework stage. */
  prognosis?: Maybe<Scalars['String']['output']>;
  /** Who made it, who controls it, when, and in which version. */
  provenance?: Maybe<Provenance>;
  /** True where a ReSPECT form is completed (SNOMED CT 1107891000000106). */
  respectFormCompleted?: Maybe<Scalars['Boolean']['output']>;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** What should happen in a crisis: the contingency plan. */
  whatShouldHappen?: Maybe<Scalars['String']['output']>;
};


/**
 * Wishes and decisions for the future, and for the end of life.
 * Source: PRSB Palliative and End of Life Care 1.1; ReSPECT; FHIR R4 CarePlan, Consent, Flag.
 */
export type AdvanceCareHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * An alert, or a reasonable adjustment the person needs.
 * Source: PRSB "Alerts" and "Individual requirements"; NHS Reasonable Adjustment Flag, SNOMED CT 1108111000000107; FHIR R4 Flag.
 */
export type Alert = Entry & Node & {
  /** Category the entry belongs to. */
  category?: Maybe<Category>;
  /** SNOMED CT code. */
  code?: Maybe<Coding>;
  /** What to do. */
  detail?: Maybe<Scalars['String']['output']>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** The alert or adjustment in words. */
  name?: Maybe<Scalars['String']['output']>;
  /** Who made it, who controls it, when, and in which version. */
  provenance?: Maybe<Provenance>;
  /** True for a reasonable adjustment (Equality Act 2010), false for another alert. */
  reasonableAdjustment?: Maybe<Scalars['Boolean']['output']>;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** How serious it is to miss it. */
  severity?: Maybe<Severity>;
};


/**
 * An alert, or a reasonable adjustment the person needs.
 * Source: PRSB "Alerts" and "Individual requirements"; NHS Reasonable Adjustment Flag, SNOMED CT 1108111000000107; FHIR R4 Flag.
 */
export type AlertHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * An allergy or adverse reaction, or the statement that none is known.
 * Source: PRSB "Allergies and adverse reactions"; FHIR R4 AllergyIntolerance.
 */
export type Allergy = Entry & Node & {
  /** Category the entry belongs to. */
  category?: Maybe<Category>;
  /** How certain it is: confirmed, unconfirmed, refuted. */
  certainty?: Maybe<Scalars['String']['output']>;
  /** dm+d or SNOMED CT code of the agent; a descendant of 716186003 states that no allergy is known. */
  code?: Maybe<Coding>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** True where the entry states that no allergy is known. */
  noneKnown?: Maybe<Scalars['Boolean']['output']>;
  /** Who made it, who controls it, when, and in which version. */
  provenance?: Maybe<Provenance>;
  /** What happened. */
  reaction?: Maybe<Scalars['String']['output']>;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** How severe the reaction was. */
  severity?: Maybe<Severity>;
  /** The causative agent in words; for "none known" the words of that statement. */
  substance?: Maybe<Scalars['String']['output']>;
};


/**
 * An allergy or adverse reaction, or the statement that none is known.
 * Source: PRSB "Allergies and adverse reactions"; FHIR R4 AllergyIntolerance.
 */
export type AllergyHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A change to a medication note. What is left out stays; null clears an optional field. */
export type AmendMedicationNoteInput = {
  /** The note. */
  entryId: Scalars['ID']['input'];
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** Kind of note. */
  noteType?: InputMaybe<MedicationNoteType>;
  /** What follows from it, at most 500 characters. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** The note, 2 to 4000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A change to a support log. What is left out stays; null clears an optional field. */
export type AmendVoluntarySupportLogInput = {
  /** What was done, 2 to 200 characters. */
  activity?: InputMaybe<Scalars['String']['input']>;
  /** The log. */
  entryId: Scalars['ID']['input'];
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Hours given, 0.25 to 24. */
  hours?: InputMaybe<Scalars['Float']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** How it went, at most 4000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Where the person was pointed to, at most 200 characters. */
  signpostedTo?: InputMaybe<Scalars['String']['input']>;
};

/** How to answer an entry. */
export type AnswerKind =
  /** Seen and taken into account. */
  | 'ACKNOWLEDGED'
  /** Not agreed; needs a comment. */
  | 'DISPUTED';

/** An answer to a referral, by the organisation referred to. */
export type AnswerReferralInput = {
  /** True to accept; false to decline. */
  accept: Scalars['Boolean']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** The person. */
  patientId: Scalars['ID']['input'];
  /** Why; required for declining, 2 to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The referral's relationship. */
  relationshipId: Scalars['ID']['input'];
};

/** The answer to a request to restrict an entry, or to show a location again. */
export type AnswerRestrictionInput = {
  /** True to do what is asked, false to decline. */
  accept: Scalars['Boolean']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 2 to 500 characters; whoever asked reads it. */
  reason: Scalars['String']['input'];
  /** The request. */
  requestId: Scalars['ID']['input'];
};

/** Result of answering a request. */
export type AnswerRestrictionPayload = {
  /** The request as it stands now. */
  request?: Maybe<RestrictionRequest>;
};

/** Domain of a holistic assessment. */
export type AssessmentDomain =
  /** Mood, worry, memory, hopes. */
  | 'EMOTIONAL'
  /** Body and daily tasks. */
  | 'PHYSICAL'
  /** Home, company, money, caring, safety. */
  | 'SOCIAL';

/** One answer of a holistic assessment. */
export type AssessmentFinding = {
  /** The prompt, for instance "falls" or "company". */
  prompt?: Maybe<Scalars['String']['output']>;
  /** What was found. */
  text?: Maybe<Scalars['String']['output']>;
};

/** Whether a domain is finished. */
export type AssessmentStatus =
  /** Finished by its author. */
  | 'FINAL'
  /** Begun. */
  | 'IN_PROGRESS';

/** Which part of the team an entry is meant for, within what the policy allows. */
export type Audience =
  /** General practice, pharmacy and community nursing. */
  | 'MICRO_TEAM'
  /** The custodian and the organisations named in sharedWith. */
  | 'NAMED_ORGANISATIONS'
  /** The custodian's own organisation. */
  | 'OWN_ORGANISATION'
  /** Everybody on the team. */
  | 'TEAM';

/** One access, for the privacy officer. Never values. */
export type AuditedAccess = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Categories disclosed, changed or refused. */
  categories: Array<AccessedCategory>;
  /** For a denial: the error code. */
  code?: Maybe<Scalars['String']['output']>;
  /** What it was. */
  kind: AccessKind;
  /** What the hub did: the root fields that ran, for instance `suspendProxy`. */
  operation?: Maybe<Scalars['String']['output']>;
  /** Organisation. */
  organisation?: Maybe<Organisation>;
  /** The person whose record it was; null where there is no such person. */
  patient?: Maybe<Patient>;
  /** Relationship on which it rested. */
  relationship?: Maybe<Relationship>;
  /** Id of the request, as the client was told. */
  requestId: Scalars['String']['output'];
  /** Role. */
  role?: Maybe<Role>;
  /** Who accessed, where it was somebody of the staff. */
  staff?: Maybe<Staff>;
  /** Sign-in of who accessed, of patients, carers and systems too; null for nobody. */
  userId?: Maybe<Scalars['ID']['output']>;
};

/** One page of accesses, newest first. */
export type AuditedAccessConnection = {
  /** The accesses of this page with their cursors. */
  edges: Array<AuditedAccessEdge>;
  /** The accesses of this page. */
  nodes: Array<AuditedAccess>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An access in a page. */
export type AuditedAccessEdge = {
  /** Opaque position, for `after`. */
  cursor: Scalars['String']['output'];
  /** The access. */
  node: AuditedAccess;
};

/** Somebody who acted, as named then. */
export type AuthorReference = {
  /** Name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Role in which they acted; null where that is not known. */
  role?: Maybe<Role>;
  /** Who it is, as the directory knows them now; null for patients, carers and systems, and for whom the reader may not know of. */
  staff?: Maybe<Staff>;
};

/** An authorised carer or representative. */
export type AuthoriseProxyInput = {
  /** On what it rests. The person themselves can only say that they agree; every other basis is recorded by a professional who has seen the evidence. */
  basis?: ProxyBasis;
  /** How that is known, for instance "signed form of 3 March" or the number of a registered power of attorney; required of professionals, 2 to 500 characters. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** The person. */
  patientId: Scalars['ID']['input'];
  /** Why, 2 to 500 characters. */
  reason: Scalars['String']['input'];
  /** When it ends, at most two years ahead; two years ahead if left out. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
  /** Sign-in of the carer; the directory must know them as one. */
  userId: Scalars['ID']['input'];
};

/** A change to emergency access that is open. */
export type BreakGlassChangeInput = {
  /** Why, in words: at least 20 characters, at most 2000. */
  explanation: Scalars['String']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** The override. */
  overrideId: Scalars['ID']['input'];
};

/** Emergency access to one person's record. */
export type BreakGlassInput = {
  /** What is needed. Left out: what an emergency usually needs. */
  categories?: Array<Category>;
  /** Why, in words: at least 20 characters, at most 2000. */
  explanation: Scalars['String']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** The person: one. */
  patientId: Scalars['ID']['input'];
  /** Why, as a code. */
  reason: BreakGlassReason;
};

/** Why the glass is broken. Source: HL7 emergency access. */
export type BreakGlassReason =
  /** The person lacks capacity and it is in their best interests. */
  | 'LACKS_CAPACITY'
  /** A legal duty. */
  | 'LEGAL'
  /** Danger to life or limb. */
  | 'LIFE_OR_LIMB'
  /** Serious harm to the person or to somebody else. */
  | 'SERIOUS_HARM';

/**
 * Commissioned social care: home care, day care, equipment, respite.
 * Source: PRSB Local Authority Information Standard 1.1 "Services and care"; FHIR R4 EpisodeOfCare.
 */
export type CarePackage = Entry & Node & {
  /** Category the entry belongs to. */
  category?: Maybe<Category>;
  /** Last day; none while it runs. */
  end?: Maybe<Scalars['Date']['output']>;
  /** Who pays. */
  funding?: Maybe<Scalars['String']['output']>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Hours a week. */
  hoursPerWeek?: Maybe<Scalars['Float']['output']>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Name of the package. */
  name?: Maybe<Scalars['String']['output']>;
  /** Kind of care, for instance "home care". */
  packageType?: Maybe<Scalars['String']['output']>;
  /** Primary support reason (SALT). */
  primarySupportReason?: Maybe<PrimarySupportReason>;
  /** Who made it, who controls it, when, and in which version. */
  provenance?: Maybe<Provenance>;
  /** Who provides it. */
  provider?: Maybe<Scalars['String']['output']>;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** First day. */
  start?: Maybe<Scalars['Date']['output']>;
};


/**
 * Commissioned social care: home care, day care, equipment, respite.
 * Source: PRSB Local Authority Information Standard 1.1 "Services and care"; FHIR R4 EpisodeOfCare.
 */
export type CarePackageHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A personalised care and support plan, agreed with the person.
 * Source: PRSB Personalised Care and Support Plan 2.0 (DAPB4022); FHIR R4 CarePlan, SNOMED CT 734163000.
 */
export type CarePlan = Entry & Node & {
  /** With whom it is agreed: the person, or who represents them. */
  agreedWith?: Maybe<Scalars['String']['output']>;
  /** Category the entry belongs to. */
  category?: Maybe<Category>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** The plan in a few sentences. */
  overview?: Maybe<Scalars['String']['output']>;
  /** Where the plan stands. */
  planStatus?: Maybe<PlanStatus>;
  /** Who made it, who controls it, when, and in which version. */
  provenance?: Maybe<Provenance>;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** Day the next review is due. */
  reviewDue?: Maybe<Scalars['Date']['output']>;
  /** Who is responsible for the review. */
  reviewOwner?: Maybe<Scalars['String']['output']>;
  /** Title of the plan. */
  title?: Maybe<Scalars['String']['output']>;
};


/**
 * A personalised care and support plan, agreed with the person.
 * Source: PRSB Personalised Care and Support Plan 2.0 (DAPB4022); FHIR R4 CarePlan, SNOMED CT 734163000.
 */
export type CarePlanHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * One relationship with the person, over its whole life. It ends at `to` by itself.
 * Source: FHIR R4 CareTeam, EpisodeOfCare, ServiceRequest, RelatedPerson periods.
 */
export type CareRelationship = Node & {
  /** Those who attend, for a meeting. */
  attendees: Array<AuthorReference>;
  /** Categories of the pack; empty where the whole grant of the role holds. */
  categories: Array<Category>;
  /** Why it ended. */
  endReason?: Maybe<Scalars['String']['output']>;
  /** Who ended it. */
  endedBy?: Maybe<AuthorReference>;
  /** When it begins; null while a referral is not accepted. */
  from?: Maybe<Scalars['DateTime']['output']>;
  /** Who granted it. */
  grantedBy?: Maybe<AuthorReference>;
  /** Global id, also for renewing and ending. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: RelationshipKind;
  /** The member; null for others, for whom the directory does not know, and for whom the reader may not know of. */
  member?: Maybe<Staff>;
  /** Name of the member or proxy as it was then; null where it is an organisation's. */
  name?: Maybe<Scalars['String']['output']>;
  /** Organisation. */
  organisation?: Maybe<Organisation>;
  /** The person; null where the reader sees a list row only. */
  patient?: Maybe<Patient>;
  /** Why it is there. */
  reason?: Maybe<Scalars['String']['output']>;
  /** How it was prolonged, oldest first. */
  renewals: Array<RelationshipRenewal>;
  /** Role of the member. */
  role?: Maybe<Role>;
  /** Where it stands now. */
  state: RelationshipState;
  /** When it ends; null while that is open. Exclusive. */
  to?: Maybe<Scalars['DateTime']['output']>;
};

/** A member of the care team. Source: PRSB "Professional contacts"; FHIR R4 CareTeam. */
export type CareTeamMember = {
  /** True for the care coordinator. */
  careCoordinator?: Maybe<Scalars['Boolean']['output']>;
  /** How to reach the member. */
  contactRoute?: Maybe<Scalars['String']['output']>;
  /** First day on the team. */
  from?: Maybe<Scalars['DateTime']['output']>;
  /** Name, as it was when they joined. */
  name?: Maybe<Scalars['String']['output']>;
  /** True for the named clinician. */
  namedClinician?: Maybe<Scalars['Boolean']['output']>;
  /** Organisation for which they are on the team. */
  organisation?: Maybe<Organisation>;
  /** Role in which they are on the team; null where that is not known. */
  role?: Maybe<Role>;
  /** Who it is; null for whom the directory does not know, and for whom the reader may not know of. */
  staff?: Maybe<Staff>;
  /** When membership ends; null while it is open. */
  to?: Maybe<Scalars['DateTime']['output']>;
};

/**
 * Unit of permission: what an entry or a field is about, in the terms of the PRSB standards.
 * One row of policy/permission-matrix.csv each, in its order.
 */
export type Category =
  /** What the person wants everybody to know (PRSB About Me). */
  | 'ABOUT_ME'
  /** Wishes for the future and the end of life. */
  | 'ADVANCE_CARE'
  /** Alerts and reasonable adjustments. */
  | 'ALERTS_ADJUSTMENTS'
  /** Allergies and adverse reactions. */
  | 'ALLERGIES'
  /** Emotional domain of the holistic assessment. */
  | 'ASSESS_EMOTIONAL'
  /** Physical domain of the holistic assessment. */
  | 'ASSESS_PHYSICAL'
  /** Social domain of the holistic assessment. */
  | 'ASSESS_SOCIAL'
  /** Who read or changed what. */
  | 'AUDIT_TRAIL'
  /** Care and support plan and its actions. */
  | 'CARE_PLAN'
  /** Lists of people who may benefit. */
  | 'CASE_FINDING_LISTS'
  /** Contacts with services. */
  | 'CONTACTS'
  /** Where and how to reach the person. */
  | 'CONTACT_DETAILS'
  /** Probation and other justice matters. */
  | 'CRIMINAL_JUSTICE'
  /** Who the person is: names, date of birth, NHS number, language. */
  | 'DEMOGRAPHICS'
  /** Money, debts and benefits. */
  | 'FINANCES_BENEFITS'
  /** The person's goals. */
  | 'GOALS'
  /** Key safe and entry notes. */
  | 'HOME_ACCESS'
  /** Tenure, hazards, arrears, homelessness. */
  | 'HOUSING'
  /** Minutes of multidisciplinary meetings. */
  | 'MDT_MINUTES'
  /** Medicines. */
  | 'MEDICATIONS'
  /** Notes about taking medicines. */
  | 'MEDICATION_NOTES'
  /** Notes of mental health services. */
  | 'MENTAL_HEALTH_NOTES'
  /** Message threads: participants only. */
  | 'MESSAGES'
  /** Measurements and findings. */
  | 'OBSERVATIONS'
  /** Family, carers, next of kin, attorneys. */
  | 'PERSONAL_CONTACTS'
  /** Diagnoses and other problems. */
  | 'PROBLEMS'
  /** Referrals and tasks. */
  | 'REFERRALS_TASKS'
  /** Concerns about abuse or neglect. */
  | 'SAFEGUARDING'
  /** Sexual and reproductive health. */
  | 'SEXUAL_REPRODUCTIVE'
  /** What the person has said about sharing. */
  | 'SHARING_PREFERENCES'
  /** Commissioned social care. */
  | 'SOCIAL_CARE_PACKAGE'
  /** Alcohol and drugs. */
  | 'SUBSTANCE_MISUSE'
  /** Support logged by voluntary organisations. */
  | 'VOLUNTARY_SUPPORT_LOGS';

/** A code with the system it is from. Source: FHIR R4 Coding. */
export type Coding = {
  /** The code. */
  code?: Maybe<Scalars['String']['output']>;
  /** Its display in words. */
  display?: Maybe<Scalars['String']['output']>;
  /** URI of the code system, for instance http://snomed.info/sct. */
  system?: Maybe<Scalars['String']['output']>;
};

/**
 * A contact with a professional or a service: visit, call, attendance or admission.
 * Source: PRSB "Contacts with professionals"; FHIR R4 Encounter.
 */
export type Contact = Entry & Node & {
  /** Who accompanied the person. */
  accompaniedBy?: Maybe<Scalars['String']['output']>;
  /** Category the entry belongs to. */
  category?: Maybe<Category>;
  /** True for an unplanned stay in hospital. */
  emergencyAdmission?: Maybe<Scalars['Boolean']['output']>;
  /** When the contact or stay ended; it began at provenance.effectiveAt. */
  end?: Maybe<Scalars['DateTime']['output']>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** How the contact took place. */
  mode?: Maybe<ContactMode>;
  /** What came of it. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** Who else was there, by role or relation. */
  present?: Maybe<Array<Scalars['String']['output']>>;
  /** Who made it, who controls it, when, and in which version. */
  provenance?: Maybe<Provenance>;
  /** Why. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** The service that was in contact. */
  service?: Maybe<Scalars['String']['output']>;
};


/**
 * A contact with a professional or a service: visit, call, attendance or admission.
 * Source: PRSB "Contacts with professionals"; FHIR R4 Encounter.
 */
export type ContactHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of contacts, newest first. */
export type ContactConnection = {
  /** The entries of this page with their cursors. */
  edges?: Maybe<Array<ContactEdge>>;
  /** The entries of this page. */
  nodes?: Maybe<Array<Contact>>;
  /** Where the page stands. */
  pageInfo?: Maybe<PageInfo>;
  /** How many the reader may see in all; 0 to any number. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry in a page. */
export type ContactEdge = {
  /** Opaque position, for `after`. */
  cursor?: Maybe<Scalars['String']['output']>;
  /** The entry. */
  node?: Maybe<Contact>;
};

/** How a contact took place. */
export type ContactMode =
  /** Face to face at a service. */
  | 'FACE'
  /** In a group. */
  | 'GROUP'
  /** At the person's home. */
  | 'HOME'
  /** By message. */
  | 'MESSAGE'
  /** By telephone. */
  | 'PHONE'
  /** By video. */
  | 'VIDEO';

/** An entry the reader made, with its person. */
export type Contribution = {
  /** The entry. */
  entry?: Maybe<Entry>;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
};

/** One page of contributions, newest change first. */
export type ContributionConnection = {
  /** The contributions of this page with their cursors. */
  edges?: Maybe<Array<ContributionEdge>>;
  /** The contributions of this page. */
  nodes?: Maybe<Array<Contribution>>;
  /** Where the page stands. */
  pageInfo?: Maybe<PageInfo>;
};

/** A contribution in a page. */
export type ContributionEdge = {
  /** Opaque position, for `after`. */
  cursor?: Maybe<Scalars['String']['output']>;
  /** The contribution. */
  node?: Maybe<Contribution>;
};

/** Cardiopulmonary resuscitation decision. */
export type CprStatus =
  /** For attempted CPR (SNOMED CT 450475007). */
  | 'FOR_CPR'
  /** Not yet discussed. */
  | 'NOT_DISCUSSED'
  /** Not for attempted CPR (SNOMED CT 450476008). */
  | 'NOT_FOR_CPR';

/** The decision of an objection to direct care. */
export type DecideObjectionInput = {
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** The person. */
  patientId: Scalars['ID']['input'];
  /** The objection. */
  preferenceId: Scalars['ID']['input'];
  /** Why, as the person is told, 2 to 500 characters. */
  reason: Scalars['String']['input'];
  /** True to uphold it: it restricts from the next request on. */
  uphold: Scalars['Boolean']['input'];
};

/** A disclosure to protect somebody from harm. It beats an objection, for 72 hours. */
export type DiscloseForSafeguardingInput = {
  /** On what it rests in law. */
  basis: DisclosureBasis;
  /** What it needs to know. */
  categories: Array<Category>;
  /** Whether the person was asked first. */
  consentSought: Scalars['Boolean']['input'];
  /** Why, in words: at least 20 characters, at most 2000. */
  explanation: Scalars['String']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** The organisation that needs to know. */
  organisationId: Scalars['ID']['input'];
  /** The person. */
  patientId: Scalars['ID']['input'];
  /** Sealed labels that are relevant, named one by one: RCGP or GRA. None if left out. */
  sealedLabels?: Array<SensitivityLabel>;
  /** One person there; everybody there whose role is granted the categories if left out. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** One disclosure on a legal basis: what stands in for consent where there is none. */
export type DiscloseInput = {
  /** On what it rests in law. */
  basis: DisclosureBasis;
  /** What is disclosed. */
  categories: Array<Category>;
  /** Why, in words: at least 20 characters, at most 2000. */
  explanation: Scalars['String']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** The organisation that asks. */
  organisationId: Scalars['ID']['input'];
  /** The person. */
  patientId: Scalars['ID']['input'];
  /** When it ends, at most 30 days ahead; after 72 hours if left out. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
  /** One person there; everybody there whose role is granted the categories if left out. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** On what a disclosure rests in law. Source: NHSX guidance on sharing with the police. */
export type DisclosureBasis =
  /** Care Act 2014 sections 42 to 45: an adult at risk. */
  | 'CARE_ACT_2014_SAFEGUARDING'
  /** Children Act 1989 section 47: a child at risk. */
  | 'CHILDREN_ACT_1989_SECTION_47'
  /** An order of a court. */
  | 'COURT_ORDER'
  /** Criminal Justice Act 2003 section 325(4): MAPPA agencies. Third parties do not benefit from it. */
  | 'CRIMINAL_JUSTICE_ACT_2003_SECTION_325'
  /** Public interest, case by case: serious crime. */
  | 'PUBLIC_INTEREST'
  /** Another statute that requires it. */
  | 'STATUTE';

/** The end of an override before its time. */
export type EndOverrideInput = {
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** The override. */
  overrideId: Scalars['ID']['input'];
};

/** The end of a relationship. */
export type EndRelationshipInput = {
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** The person. */
  patientId: Scalars['ID']['input'];
  /** Why, 2 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The relationship. A referral is closed, and may be read for 30 days more; one without an answer is withdrawn; everything else ends now. */
  relationshipId: Scalars['ID']['input'];
};

/**
 * One contribution to the record by one agency. Every kind of entry has this envelope.
 * Source: PRSB Provenance 1.2; FHIR R4 Provenance.
 */
export type Entry = {
  /** Category the entry belongs to. */
  category?: Maybe<Category>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Who made it, who controls it, when, and in which version. */
  provenance?: Maybe<Provenance>;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
};


/**
 * One contribution to the record by one agency. Every kind of entry has this envelope.
 * Source: PRSB Provenance 1.2; FHIR R4 Provenance.
 */
export type EntryHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Result of a change to an entry: the entry, or a conflict. */
export type EntryPayload = {
  /** Set where somebody else changed the entry first; then nothing was written. */
  conflict?: Maybe<VersionConflict>;
  /** The entry as it is after the change; null on a conflict. */
  entry?: Maybe<Entry>;
};

/** An answer to an entry by the owner of what it touches: the closed loop. */
export type EntryResponse = {
  /** When. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** Who answered. */
  author?: Maybe<AuthorReference>;
  /** Why, in words. */
  comment?: Maybe<Scalars['String']['output']>;
  /** What the answer is. */
  kind?: Maybe<ResponseKind>;
  /** Organisation that answered. */
  organisation?: Maybe<OrganisationReference>;
};

/** State of an entry (FHIR R4 Provenance and resource status). */
export type EntryStatus =
  /** Finished and changed since. */
  | 'AMENDED'
  /** Not finished; seen by its own organisation only. */
  | 'DRAFT'
  /** Made in error: kept in the history, out of every heading. */
  | 'ENTERED_IN_ERROR'
  /** Finished. */
  | 'FINAL';

/** An earlier version of an entry. */
export type EntryVersion = {
  /** The entry as it was, as far as the reader may see it. */
  entry?: Maybe<Entry>;
  /** When it was replaced by the next. */
  replacedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Version number, from 1. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Somebody else, for whom a decision is explained. */
export type ExplainAsInput = {
  /** Organisation; left out for patients, carers and governance. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Role. */
  role: Role;
  /** Sign-in; anybody in that role at that organisation, without a membership of their own, if left out. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** Who may call a root field at all. */
export type Gate =
  /** Roles of health and social care: those that sharing preferences for direct care govern. */
  | 'DIRECT_CARE'
  /** Roles that read some category of an identifiable person's record. */
  | 'READER'
  /** Any role. */
  | 'SIGNED_IN'
  /** Any role but those of patients and carers. */
  | 'STAFF';

/** Administrative gender. Source: FHIR R4. */
export type Gender =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE'
  /** Other. */
  | 'OTHER'
  /** Not known. */
  | 'UNKNOWN';

/**
 * What the person hopes to achieve, in the person's own words.
 * Source: PRSB Personalised Care and Support Plan 2.0 "Goals and hopes"; FHIR R4 Goal.
 */
export type Goal = Entry & Node & {
  /** Category the entry belongs to. */
  category?: Maybe<Category>;
  /** Where the goal stands. */
  goalStatus?: Maybe<GoalStatus>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** How important it is to the person, 1 (little) to 10 (most). */
  importance?: Maybe<Scalars['Int']['output']>;
  /** The goal in the person's own words. */
  ownWords?: Maybe<Scalars['String']['output']>;
  /** The care plan it belongs to. */
  planId?: Maybe<Scalars['ID']['output']>;
  /** Who made it, who controls it, when, and in which version. */
  provenance?: Maybe<Provenance>;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
};


/**
 * What the person hopes to achieve, in the person's own words.
 * Source: PRSB Personalised Care and Support Plan 2.0 "Goals and hopes"; FHIR R4 Goal.
 */
export type GoalHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** State of a goal (FHIR R4 goal-status). */
export type GoalStatus =
  /** Agreed. */
  | 'ACCEPTED'
  /** Being worked on. */
  | 'ACTIVE'
  /** Given up. */
  | 'CANCELLED'
  /** Reached. */
  | 'COMPLETED'
  /** Paused. */
  | 'ON_HOLD'
  /** Suggested. */
  | 'PROPOSED';

/**
 * One domain of a holistic assessment, by one professional: physical, emotional or social. The category of the entry follows its domain.
 * Source: London coordinated-care specification; PRSB "Assessments", "Strengths", "Needs"; FHIR R4 QuestionnaireResponse.
 */
export type HolisticAssessment = Entry & Node & {
  /** Whether the domain is finished. */
  assessmentStatus?: Maybe<AssessmentStatus>;
  /** Band of the score in the instrument's own words. */
  band?: Maybe<Scalars['String']['output']>;
  /** Category the entry belongs to. */
  category?: Maybe<Category>;
  /** Which domain it covers. */
  domain?: Maybe<AssessmentDomain>;
  /** What was found, prompt by prompt. */
  findings?: Maybe<Array<AssessmentFinding>>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Name of the instrument used, if any. */
  instrument?: Maybe<Scalars['String']['output']>;
  /** Needs that came to light. */
  needs?: Maybe<Array<Scalars['String']['output']>>;
  /** Who made it, who controls it, when, and in which version. */
  provenance?: Maybe<Provenance>;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** Score in the instrument's own scale. */
  score?: Maybe<Scalars['Float']['output']>;
  /** What the person can build on. */
  strengths?: Maybe<Array<Scalars['String']['output']>>;
};


/**
 * One domain of a holistic assessment, by one professional: physical, emotional or social. The category of the entry follows its domain.
 * Source: London coordinated-care specification; PRSB "Assessments", "Strengths", "Needs"; FHIR R4 QuestionnaireResponse.
 */
export type HolisticAssessmentHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Labels on an entry, by those who answer for it. Labels that a code or a name brings with it stay, whatever is removed. */
export type LabelEntryInput = {
  /** Labels to add. S_FLAG is none of them: a hidden location is a fact about the person. */
  add?: Array<SensitivityLabel>;
  /** The entry. */
  entryId: Scalars['ID']['input'];
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 2 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Labels to remove. */
  remove?: Array<SensitivityLabel>;
  /** For adding: when the labels are looked at again, at most a year ahead. */
  reviewOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Result of hiding a location, or of asking that it is shown again. */
export type LocationHiddenPayload = {
  /** The person as the reader now sees them. */
  patient?: Maybe<Patient>;
  /** Set where a second professional confirms first; the location stays hidden until then. */
  request?: Maybe<RestrictionRequest>;
};

/** Support that was given. */
export type LogVoluntarySupportInput = {
  /** What was done, 2 to 200 characters. */
  activity: Scalars['String']['input'];
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The person's goal it serves. */
  goalId?: InputMaybe<Scalars['ID']['input']>;
  /** Hours given, 0.25 to 24. */
  hours?: InputMaybe<Scalars['Float']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** How it went, at most 4000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The person. */
  patientId: Scalars['ID']['input'];
  /** Where the person was pointed to, at most 200 characters. */
  signpostedTo?: InputMaybe<Scalars['String']['input']>;
};

/** An entry made in error. */
export type MarkEnteredInErrorInput = {
  /** The entry. */
  entryId: Scalars['ID']['input'];
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is an error, 2 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** Notices that were read. */
export type MarkNoticesReadInput = {
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** The notices, 1 to 100. */
  noticeIds: Array<Scalars['ID']['input']>;
};

/** Result of marking notices as read. */
export type MarkNoticesReadPayload = {
  /** How many the reader has not read yet. */
  unreadCount: Scalars['Int']['output'];
};

/** Somebody who attends a meeting. */
export type MdtAttendeeInput = {
  /** Organisation for which they attend. */
  organisationId: Scalars['ID']['input'];
  /** Who: the id of somebody of the staff. */
  userId: Scalars['ID']['input'];
};

/**
 * A medicine the person takes, took or has been prescribed.
 * Source: PRSB "Medications and medical devices"; FHIR R4 MedicationStatement.
 */
export type Medication = Entry & Node & {
  /** Category the entry belongs to. */
  category?: Maybe<Category>;
  /** dm+d or SNOMED CT code of the medicine. */
  code?: Maybe<Coding>;
  /** Dose and frequency as written for the person. */
  doseText?: Maybe<Scalars['String']['output']>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** What the medicine is for. Part of the problem list: needs full reading of PROBLEMS and clearance for every label of the medicine, also where the medicine itself is shown. */
  indication?: Maybe<Scalars['String']['output']>;
  /** Day it was last issued. */
  lastIssued?: Maybe<Scalars['Date']['output']>;
  /** Where it comes from. */
  medicationSource?: Maybe<MedicationSource>;
  /** Whether it is being taken. */
  medicationStatus?: Maybe<MedicationStatus>;
  /** Name and strength of the medicine, in words. */
  name?: Maybe<Scalars['String']['output']>;
  /** Who made it, who controls it, when, and in which version. */
  provenance?: Maybe<Provenance>;
  /** True for a regular (repeat) medicine, false for one taken when required or once. */
  regular?: Maybe<Scalars['Boolean']['output']>;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** Route of administration, for instance "oral". */
  route?: Maybe<Scalars['String']['output']>;
};


/**
 * A medicine the person takes, took or has been prescribed.
 * Source: PRSB "Medications and medical devices"; FHIR R4 MedicationStatement.
 */
export type MedicationHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A note about how the person gets on with medicines: adherence, a missed dose, a new medicine, a reconciliation or a structured medication review.
 * Source: FHIR R4 Communication; NHS England structured medication review, SNOMED CT 1239511000000100.
 */
export type MedicationNote = Entry & Node & {
  /** Category the entry belongs to. */
  category?: Maybe<Category>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** The medicine the note is about, if it is about one. */
  medicationId?: Maybe<Scalars['ID']['output']>;
  /** Name of that medicine when the note was written. */
  medicationName?: Maybe<Scalars['String']['output']>;
  /** What kind of note it is. */
  noteType?: Maybe<MedicationNoteType>;
  /** What follows from it, for instance "stopped", "dose reduced", "no change". */
  outcome?: Maybe<Scalars['String']['output']>;
  /** Who made it, who controls it, when, and in which version. */
  provenance?: Maybe<Provenance>;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** The note. */
  text?: Maybe<Scalars['String']['output']>;
};


/**
 * A note about how the person gets on with medicines: adherence, a missed dose, a new medicine, a reconciliation or a structured medication review.
 * Source: FHIR R4 Communication; NHS England structured medication review, SNOMED CT 1239511000000100.
 */
export type MedicationNoteHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of medicationNotes, newest first. */
export type MedicationNoteConnection = {
  /** The entries of this page with their cursors. */
  edges?: Maybe<Array<MedicationNoteEdge>>;
  /** The entries of this page. */
  nodes?: Maybe<Array<MedicationNote>>;
  /** Where the page stands. */
  pageInfo?: Maybe<PageInfo>;
  /** How many the reader may see in all; 0 to any number. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry in a page. */
export type MedicationNoteEdge = {
  /** Opaque position, for `after`. */
  cursor?: Maybe<Scalars['String']['output']>;
  /** The entry. */
  node?: Maybe<MedicationNote>;
};

/** Result of a change to a medication note: the note, or a conflict. */
export type MedicationNotePayload = {
  /** Set where somebody else changed the note first; then nothing was written. */
  conflict?: Maybe<VersionConflict>;
  /** The note as it is after the change; null on a conflict. */
  medicationNote?: Maybe<MedicationNote>;
};

/** Kind of medication note. */
export type MedicationNoteType =
  /** How the person manages to take the medicine. */
  | 'ADHERENCE'
  /** A dose was missed. */
  | 'MISSED_DOSE'
  /** New Medicine Service consultation. */
  | 'NEW_MEDICINE_SERVICE'
  /** Comparison of lists after a transfer of care. */
  | 'RECONCILIATION'
  /** Structured medication review (SNOMED CT 1239511000000100). */
  | 'STRUCTURED_MEDICATION_REVIEW';

/** Where a medicine comes from. */
export type MedicationSource =
  /** Prescribed in general practice. */
  | 'GP'
  /** Supplied by a hospital. */
  | 'HOSPITAL'
  /** From elsewhere, or not stated. */
  | 'OTHER'
  /** Bought without a prescription. */
  | 'OVER_THE_COUNTER';

/** Whether a medicine is being taken (FHIR R4 medication-statement-status). */
export type MedicationStatus =
  /** Being taken. */
  | 'ACTIVE'
  /** The course is complete. */
  | 'COMPLETED'
  /** Paused. */
  | 'ON_HOLD'
  /** Stopped. */
  | 'STOPPED';

/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type Mutation = {
  /** Adds somebody to the care team. */
  addCareTeamMember?: Maybe<RelationshipPayload>;
  /** Adds a note about how the person gets on with medicines. */
  addMedicationNote?: Maybe<MedicationNotePayload>;
  /** Changes a note of one's own organisation and profession; the earlier version stays in the history. */
  amendMedicationNote?: Maybe<MedicationNotePayload>;
  /** Changes a log of one's own organisation; the earlier version stays in the history. */
  amendVoluntarySupportLog?: Maybe<VoluntarySupportLogPayload>;
  /** Accepts or declines a referral, for the organisation referred to. */
  answerReferral?: Maybe<RelationshipPayload>;
  /** Answers a request: by the custodian of the entry; for a location by a second professional. */
  answerRestriction?: Maybe<AnswerRestrictionPayload>;
  /** Authorises a carer or representative: by the person, or by the registered practice or a social worker of the care team on evidence. One person is a proxy once; a suspended proxy stays suspended. */
  authoriseProxy?: Maybe<RelationshipPayload>;
  /**
   * Breaks the glass: emergency access to chosen categories of one person's record for 60 minutes, read-only. It lifts
   * relationship, the person's objection, and mental-health and substance-misuse labels; never the role's grant. The privacy
   * officer, the named clinician and the coordinator are told at once, and the person after the review.
   */
  breakGlass?: Maybe<OverridePayload>;
  /** The second confirmation: opens sealed entries (RCGP, GRA) in the categories of emergency access. A hidden address stays hidden. */
  confirmSealedAccess?: Maybe<OverridePayload>;
  /** Decides an objection to direct care: by a professional or a privacy officer whose own organisation it is not about, never by the person. It can be decided anew. */
  decideObjection?: Maybe<SharingPreferencePayload>;
  /** Discloses categories to an organisation once, on a legal basis. The privacy officer reviews it. */
  disclose?: Maybe<OverridePayload>;
  /** Discloses categories to an organisation to protect somebody from harm, for 72 hours. The person and proxies do not see it until it is released; the privacy officer reviews it. */
  discloseForSafeguarding?: Maybe<OverridePayload>;
  /** Ends emergency access or a disclosure that the reader made, before its time. */
  endOverride?: Maybe<OverridePayload>;
  /** Ends a relationship, or closes a referral. */
  endRelationship?: Maybe<RelationshipPayload>;
  /**
   * Labels an entry: by its custodian. Anybody else who reads it in full asks the custodian (`request`), and nothing changes
   * until it answers. The earlier version stays in the history, and is read under its own labels.
   */
  labelEntry?: Maybe<RestrictionPayload>;
  /** Logs support given by a voluntary organisation. Needs the person's explicit consent. */
  logVoluntarySupport?: Maybe<VoluntarySupportLogPayload>;
  /** Marks an entry as made in error. It leaves every heading and stays in the history. */
  markEnteredInError?: Maybe<EntryPayload>;
  /** Marks notices as read, for the reader alone. */
  markNoticesRead?: Maybe<MarkNoticesReadPayload>;
  /** Refers the person to an organisation. The recipient sees a list row until it accepts, and then the pack. */
  offerReferral?: Maybe<RelationshipPayload>;
  /** Opens an episode of care: the organisation's staff read with the grant of their role. For one's own organisation it ends with the membership of the care team that carried it. */
  openEpisode?: Maybe<RelationshipPayload>;
  /** Plans a multidisciplinary review; those who attend read the pack in its window. */
  planMdtReview?: Maybe<RelationshipPayload>;
  /** Records what the person says about sharing. It takes effect on the next request. */
  recordSharingPreference?: Maybe<SharingPreferencePayload>;
  /** Records the outcome of a structured medication review as a note. */
  recordStructuredMedicationReview?: Maybe<MedicationNotePayload>;
  /** Releases a safeguarding disclosure to the person: it then shows in their access log. */
  releaseDisclosure?: Maybe<OverridePayload>;
  /** Prolongs emergency access by 60 minutes from now; once. */
  renewBreakGlass?: Maybe<OverridePayload>;
  /** Prolongs a relationship that still holds. */
  renewRelationship?: Maybe<RelationshipPayload>;
  /** Acknowledges or disputes an entry. Allowed to the owner of what the entry is about, or to the registered practice where it is about nothing in particular. The contributor sees the answer. */
  respondToEntry?: Maybe<EntryPayload>;
  /** Reviews an override. The person is told what happened, unless that would do serious harm. */
  reviewOverride?: Maybe<OverridePayload>;
  /** Hides where the person lives from everybody (S-flag), at once; or asks that it is shown again, which a second professional confirms. */
  setLocationHidden?: Maybe<LocationHiddenPayload>;
  /**
   * Hides an entry from the person's own view, or shows it: by its custodian, a professional; anybody else asks. Hiding is for
   * serious harm (Data Protection Act 2018, schedule 3, part 2) or for information about or by a third party that the person
   * does not know; it names why and when it is looked at again. Clinicians still see the entry.
   */
  setPatientVisibility?: Maybe<RestrictionPayload>;
  /** Replaces a note by a new one: one's own, or one about a medicine that one's organisation owns. The contributor of the old note is told. */
  supersedeMedicationNote?: Maybe<MedicationNotePayload>;
  /** Suspends a proxy on a concern about coercion, or ends the suspension. */
  suspendProxy?: Maybe<RelationshipPayload>;
  /** Ends a sharing preference now. A refusal is withdrawn by the person, by a proxy with legal authority, or by the organisation that recorded it on the person's word. It takes effect on the next request; past reads stay in the audit. */
  withdrawSharingPreference?: Maybe<SharingPreferencePayload>;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAddCareTeamMemberArgs = {
  input: AddCareTeamMemberInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAddMedicationNoteArgs = {
  input: AddMedicationNoteInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAmendMedicationNoteArgs = {
  input: AmendMedicationNoteInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAmendVoluntarySupportLogArgs = {
  input: AmendVoluntarySupportLogInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAnswerReferralArgs = {
  input: AnswerReferralInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAnswerRestrictionArgs = {
  input: AnswerRestrictionInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAuthoriseProxyArgs = {
  input: AuthoriseProxyInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationBreakGlassArgs = {
  input: BreakGlassInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationConfirmSealedAccessArgs = {
  input: BreakGlassChangeInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationDecideObjectionArgs = {
  input: DecideObjectionInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationDiscloseArgs = {
  input: DiscloseInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationDiscloseForSafeguardingArgs = {
  input: DiscloseForSafeguardingInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationEndOverrideArgs = {
  input: EndOverrideInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationEndRelationshipArgs = {
  input: EndRelationshipInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationLabelEntryArgs = {
  input: LabelEntryInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationLogVoluntarySupportArgs = {
  input: LogVoluntarySupportInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationMarkEnteredInErrorArgs = {
  input: MarkEnteredInErrorInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationMarkNoticesReadArgs = {
  input: MarkNoticesReadInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationOfferReferralArgs = {
  input: OfferReferralInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationOpenEpisodeArgs = {
  input: OpenEpisodeInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationPlanMdtReviewArgs = {
  input: PlanMdtReviewInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationRecordSharingPreferenceArgs = {
  input: RecordSharingPreferenceInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationRecordStructuredMedicationReviewArgs = {
  input: RecordStructuredMedicationReviewInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationReleaseDisclosureArgs = {
  input: ReleaseDisclosureInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationRenewBreakGlassArgs = {
  input: BreakGlassChangeInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationRenewRelationshipArgs = {
  input: RenewRelationshipInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationRespondToEntryArgs = {
  input: RespondToEntryInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationReviewOverrideArgs = {
  input: ReviewOverrideInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationSetLocationHiddenArgs = {
  input: SetLocationHiddenInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationSetPatientVisibilityArgs = {
  input: SetPatientVisibilityInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationSupersedeMedicationNoteArgs = {
  input: SupersedeMedicationNoteInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationSuspendProxyArgs = {
  input: SuspendProxyInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationWithdrawSharingPreferenceArgs = {
  input: WithdrawSharingPreferenceInput;
};

/** A neighbourhood of the area that this hub serves. Which there are is data (policy/neighbourhoods.csv), and differs by place. */
export type Neighbourhood = Node & {
  /** Global id of the neighbourhood; filters take it. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
};

/** Anything with a global id. */
export type Node = {
  /** Global id, opaque. */
  id: Scalars['ID']['output'];
};

/** Something the reader is told. Its text names no patient; what it is about is read through the policy. */
export type Notice = Node & {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The override it is about; null for others, and for a reader who neither made it nor reviews it. */
  override?: Maybe<Override>;
  /** Id of the override it is about, by which those who lead release a disclosure that they do not read; null for others. */
  overrideId?: Maybe<Scalars['ID']['output']>;
  /** The person it is about; null where the reader may not open their record. */
  patient?: Maybe<Patient>;
  /** True once the reader has marked it as read. */
  read: Scalars['Boolean']['output'];
  /** In words, without naming a patient. */
  text: Scalars['String']['output'];
  /** What it is about. */
  type: NoticeType;
};

/** One page of notices, newest first. */
export type NoticeConnection = {
  /** The notices of this page with their cursors. */
  edges: Array<NoticeEdge>;
  /** The notices of this page. */
  nodes: Array<Notice>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the reader has not read yet. */
  unreadCount: Scalars['Int']['output'];
};

/** A notice in a page. */
export type NoticeEdge = {
  /** Opaque position, for `after`. */
  cursor: Scalars['String']['output'];
  /** The notice. */
  node: Notice;
};

/** What a notice is about. */
export type NoticeType =
  /** Somebody broke the glass. */
  | 'BREAK_GLASS'
  /** Something was disclosed on a legal basis. */
  | 'DISCLOSURE'
  /** An override was reviewed. */
  | 'OVERRIDE_REVIEWED'
  /** A relationship of the person was suspended or ended by somebody else. */
  | 'RELATIONSHIP'
  /** A request to restrict something was answered. */
  | 'RESTRICTION_ANSWERED'
  /** Somebody asks the author of an entry, or those who lead, to restrict something. */
  | 'RESTRICTION_REQUESTED'
  /** Something was disclosed for safeguarding. */
  | 'SAFEGUARDING_DISCLOSURE'
  /** Sealed entries were opened with a second confirmation. */
  | 'SEALED_ACCESS';

/** What became of an objection to direct-care sharing: it is recorded and decided, never silently applied. */
export type ObjectionOutcome =
  /** Not upheld, with a reason given to the person. */
  | 'NOT_UPHELD'
  /** Recorded; not decided yet, so it restricts nothing yet. */
  | 'RECORDED'
  /** Upheld: name, date of birth and NHS number remain, and each organisation keeps its own entries. */
  | 'UPHELD';

/**
 * A measurement or finding.
 * Source: PRSB "Examination findings" and "Investigation results"; FHIR R4 Observation.
 */
export type Observation = Entry & Node & {
  /** Category the entry belongs to. */
  category?: Maybe<Category>;
  /** SNOMED CT or LOINC code of what was observed. */
  code?: Maybe<Coding>;
  /** Parts of a compound observation, for instance systolic and diastolic pressure. */
  components?: Maybe<Array<ObservationComponent>>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** What was observed, in words. */
  name?: Maybe<Scalars['String']['output']>;
  /** Who made it, who controls it, when, and in which version. */
  provenance?: Maybe<Provenance>;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** The finding in words where it is not a number. */
  text?: Maybe<Scalars['String']['output']>;
  /** The measured value with its UCUM unit. */
  value?: Maybe<Quantity>;
};


/**
 * A measurement or finding.
 * Source: PRSB "Examination findings" and "Investigation results"; FHIR R4 Observation.
 */
export type ObservationHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One part of a compound observation. */
export type ObservationComponent = {
  /** SNOMED CT or LOINC code. */
  code?: Maybe<Coding>;
  /** What was observed, in words. */
  name?: Maybe<Scalars['String']['output']>;
  /** Measured value with its UCUM unit. */
  value?: Maybe<Quantity>;
};

/** One page of observations, newest first. */
export type ObservationConnection = {
  /** The entries of this page with their cursors. */
  edges?: Maybe<Array<ObservationEdge>>;
  /** The entries of this page. */
  nodes?: Maybe<Array<Observation>>;
  /** Where the page stands. */
  pageInfo?: Maybe<PageInfo>;
  /** How many the reader may see in all; 0 to any number. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry in a page. */
export type ObservationEdge = {
  /** Opaque position, for `after`. */
  cursor?: Maybe<Scalars['String']['output']>;
  /** The entry. */
  node?: Maybe<Observation>;
};

/** A referral with the part of the record that goes with it. */
export type OfferReferralInput = {
  /** Categories that go with it, beside identity, contact details and alerts. Who does not edit the care plan ticks only what they read in full. */
  categories?: Array<Category>;
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** The organisation referred to. */
  organisationId: Scalars['ID']['input'];
  /** The person. */
  patientId: Scalars['ID']['input'];
  /** Why, 2 to 2000 characters; the recipient reads it. */
  reason: Scalars['String']['input'];
  /** How soon. */
  urgency?: Urgency;
};

/** An episode of care at an organisation. */
export type OpenEpisodeInput = {
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** The organisation that cares for the person. */
  organisationId: Scalars['ID']['input'];
  /** The person. */
  patientId: Scalars['ID']['input'];
  /** Why, 2 to 500 characters. */
  reason: Scalars['String']['input'];
  /** When it ends, at most a year ahead; a year ahead if left out. For one's own organisation no later than the membership of the care team that carries it. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * An organisation that contributes to records.
 * Source: ODS; FHIR R4 Organization.
 */
export type Organisation = Node & {
  /** Code in the hub: the ODS code, or a local one for organisations that have none. */
  code: Scalars['String']['output'];
  /** Global id of the organisation; changes that name one take it. */
  id: Scalars['ID']['output'];
  /** Name; where an entry or a membership names it, as it was called then. */
  name: Scalars['String']['output'];
  /** Neighbourhoods it serves; all of them where the list is empty. */
  neighbourhoods: Array<Neighbourhood>;
  /** Sector. */
  type: OrganisationType;
};

/** One page of organisations, by name. */
export type OrganisationConnection = {
  /** The organisations of this page with their cursors. */
  edges: Array<OrganisationEdge>;
  /** The organisations of this page. */
  nodes: Array<Organisation>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An organisation in a page. */
export type OrganisationEdge = {
  /** Opaque position, for `after`. */
  cursor: Scalars['String']['output'];
  /** The organisation. */
  node: Organisation;
};

/** Which organisations are wanted: those that meet all of it. */
export type OrganisationFilter = {
  /** Part of the name, 2 to 100 characters, matched without regard to case. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Id of a neighbourhood that it serves; those that serve all of them are among them. */
  neighbourhood?: InputMaybe<Scalars['ID']['input']>;
  /** Sector. */
  type?: InputMaybe<OrganisationType>;
};

/** An organisation as it was named when the entry was made. */
export type OrganisationReference = {
  /** Global id of the organisation. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Its name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Its sector. */
  type?: Maybe<OrganisationType>;
};

/** Sector of an organisation. */
export type OrganisationType =
  /** Ambulance service. */
  | 'AMBULANCE'
  /** Community nursing and palliative care. */
  | 'COMMUNITY_HEALTH'
  /** A source system whose organisation is not known. */
  | 'EXTERNAL'
  /** General practice. */
  | 'GENERAL_PRACTICE'
  /** Privacy, analysis or system administration. */
  | 'GOVERNANCE'
  /** Home-care agency. */
  | 'HOME_CARE'
  /** Acute hospital. */
  | 'HOSPITAL'
  /** Probation or another justice service. */
  | 'JUSTICE'
  /** Mental health service. */
  | 'MENTAL_HEALTH'
  /** Community pharmacy. */
  | 'PHARMACY'
  /** Social care and housing authority. */
  | 'SOCIAL_CARE'
  /** Voluntary, community or social enterprise. */
  | 'VOLUNTARY';

/**
 * An audited exception: who opened what of whose record, why, for how long, and what the review found.
 * It is read by whoever made it and by the privacy officer.
 */
export type Override = Node & {
  /** For a disclosure: on what it rests in law. */
  basis?: Maybe<DisclosureBasis>;
  /** Who made it. */
  by: OverrideActor;
  /** Categories it opens, as far as the reader's role is granted them. */
  categories: Array<Category>;
  /** For a safeguarding disclosure: whether the person was asked first. */
  consentSought?: Maybe<Scalars['Boolean']['output']>;
  /** Why, in words. */
  explanation: Scalars['String']['output'];
  /** From when. */
  from: Scalars['DateTime']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: OverrideKind;
  /** Labels whose entries it opens in these categories. */
  labels: Array<SensitivityLabel>;
  /** True while it is open. */
  open: Scalars['Boolean']['output'];
  /** The person whose record it opens; null where the reader may not open that record (any more). */
  patient?: Maybe<Patient>;
  /** For emergency access: why, as a code. */
  reason?: Maybe<BreakGlassReason>;
  /** For a disclosure: the organisation it is for. */
  recipient?: Maybe<Organisation>;
  /** For a disclosure: the one person at the organisation it is for; null for all. */
  recipientStaff?: Maybe<Staff>;
  /** For a safeguarding disclosure: when it was released to the person; null before. */
  releasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it was renewed; emergency access once at most. */
  renewals: Array<OverrideRenewal>;
  /** The review; null before. */
  review?: Maybe<OverrideReview>;
  /** When the review is due: two working days after it began. */
  reviewDue: Scalars['DateTime']['output'];
  /** The second confirmation that opened sealed entries; null without. */
  sealedExplanation?: Maybe<Scalars['String']['output']>;
  /** Where it stands in the review queue. */
  status: OverrideStatus;
  /** Until when. Exclusive. */
  to: Scalars['DateTime']['output'];
};

/** Somebody who acted on an override, as named then. */
export type OverrideActor = {
  /** Name. */
  name: Scalars['String']['output'];
  /** Organisation; null for governance. */
  organisation?: Maybe<Organisation>;
  /** Role. */
  role: Role;
  /** Who it is; null for whom the directory does not know any more. */
  staff?: Maybe<Staff>;
};

/** One page of overrides. */
export type OverrideConnection = {
  /** The overrides of this page with their cursors. */
  edges: Array<OverrideEdge>;
  /** The overrides of this page. */
  nodes: Array<Override>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** How many wait for their review, whatever is listed; null in one's own list. */
  unreviewedCount?: Maybe<Scalars['Int']['output']>;
};

/** An override in a page. */
export type OverrideEdge = {
  /** Opaque position, for `after`. */
  cursor: Scalars['String']['output'];
  /** The override. */
  node: Override;
};

/** An audited exception: it lifts relationship and consent for some categories of one person, for a time; never the role's grant. */
export type OverrideKind =
  /** Emergency access by one person in one role, at most 60 minutes and one renewal, reviewed afterwards. */
  | 'BREAK_GLASS'
  /** One disclosure to an organisation on a legal basis. */
  | 'DISCLOSURE'
  /** Disclosure to an organisation to protect somebody from harm, for 72 hours, reviewed afterwards. */
  | 'SAFEGUARDING';

/** What a review found. */
export type OverrideOutcome =
  /** It was right. */
  | 'APPROPRIATE'
  /** It was wrong: an incident. */
  | 'INAPPROPRIATE'
  /** The person who did it is asked to explain. */
  | 'QUERY';

/** Result of a change to an override. */
export type OverridePayload = {
  /** The override as it is after the change, for whoever made it or reviews it. */
  override?: Maybe<Override>;
  /** The person as the reader now sees them; null for those who may not open the record. */
  patient?: Maybe<Patient>;
};

/** A renewal of emergency access. */
export type OverrideRenewal = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Why it was still needed. */
  explanation: Scalars['String']['output'];
  /** Until when. */
  to: Scalars['DateTime']['output'];
};

/** The review of an override by a privacy officer. */
export type OverrideReview = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** By whom. */
  by: OverrideActor;
  /** In words. */
  comment: Scalars['String']['output'];
  /** What it found. */
  outcome: OverrideOutcome;
  /** True where the person is not told, since knowing would do serious harm. */
  withheldFromPerson: Scalars['Boolean']['output'];
};

/** Where an override stands in the review queue. */
export type OverrideStatus =
  /** Not reviewed within two working days. */
  | 'OVERDUE'
  /** Reviewed. */
  | 'REVIEWED'
  /** Not reviewed yet. */
  | 'UNREVIEWED';

/** Where a page stands. Source: Relay cursor connections. */
export type PageInfo = {
  /** Cursor of the last item. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True where more follows. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True where something comes before. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * The person the record is about. A field that the reader may not see is null.
 * Source: PRSB "Person demographics"; FHIR R4 Patient, UK Core.
 */
export type Patient = Node & {
  /** Who read or changed the record, newest first. The person reads their own log, a privacy officer those under review. */
  accessLog?: Maybe<AccessLogConnection>;
  /** Where the person lives. */
  address?: Maybe<Address>;
  /** The single contact who organises care. */
  careCoordinator?: Maybe<CareTeamMember>;
  /** Everybody on the care team now. */
  careTeam?: Maybe<Array<CareTeamMember>>;
  /** Date of birth. */
  dateOfBirth?: Maybe<Scalars['Date']['output']>;
  /** Day of death, if the person has died. */
  deathDate?: Maybe<Scalars['Date']['output']>;
  /** E-mail address. */
  email?: Maybe<Scalars['String']['output']>;
  /** Ethnic category code (NHS Data Dictionary). */
  ethnicCategory?: Maybe<Scalars['String']['output']>;
  /** Administrative gender (FHIR R4 administrative-gender). */
  gender?: Maybe<Gender>;
  /** Global id of the patient. */
  id: Scalars['ID']['output'];
  /** True where an interpreter is needed. */
  interpreterRequired?: Maybe<Scalars['Boolean']['output']>;
  /** First language (BCP 47). */
  language?: Maybe<Scalars['String']['output']>;
  /** Full name. */
  name?: Maybe<Scalars['String']['output']>;
  /** The clinician who is advocate, guide and entry point. */
  namedClinician?: Maybe<CareTeamMember>;
  /** Neighbourhood the person lives in. */
  neighbourhood?: Maybe<Neighbourhood>;
  /** NHS number; null also where the person has none. */
  nhsNumber?: Maybe<Scalars['NHSNumber']['output']>;
  /** Name the person prefers to be called by. */
  preferredName?: Maybe<Scalars['String']['output']>;
  /** Pronouns the person uses. */
  pronouns?: Maybe<Scalars['String']['output']>;
  /** The shared record. */
  record?: Maybe<SharedRecord>;
  /** The practice where the person is registered. */
  registeredPractice?: Maybe<Organisation>;
  /** Why the reader may see this person. */
  relationship: Relationship;
  /** Who is related to the person and why, from first to last: current, planned, suspended and ended. Relationships that would tell of a service the reader is not cleared for are left out. */
  relationships?: Maybe<Array<CareRelationship>>;
  /** What the person has said about sharing. */
  sharingPreferences?: Maybe<Array<SharingPreference>>;
  /** Telephone number. */
  telephone?: Maybe<Scalars['String']['output']>;
};


/**
 * The person the record is about. A field that the reader may not see is null.
 * Source: PRSB "Person demographics"; FHIR R4 Patient, UK Core.
 */
export type PatientAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of people. */
export type PatientConnection = {
  /** The people of this page with their cursors. */
  edges: Array<PatientEdge>;
  /** The people of this page. */
  nodes: Array<Patient>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** A person in a page. */
export type PatientEdge = {
  /** Opaque position, for `after`. */
  cursor: Scalars['String']['output'];
  /** The person. */
  node: Patient;
};

/** A person that an exact trace found: that they are known to the hub, and nothing else. */
export type PatientMatch = {
  /** Global id, for a referral or, in an emergency, for breaking the glass; null for a reader to whom it would serve nothing: who does not read who a person is, or neither refers people nor may break the glass. */
  patientId?: Maybe<Scalars['ID']['output']>;
};

/** Whether the person sees an entry in the own record (Data Protection Act 2018, schedule 3). */
export type PatientVisibility =
  /** Hidden: would do the person serious harm. */
  | 'HIDDEN_HARM'
  /** Hidden: information about or given by a third party. */
  | 'HIDDEN_THIRD_PARTY'
  /** Not yet released. */
  | 'PENDING'
  /** Shown. */
  | 'SHOWN';

/** A meeting at which the person is discussed. */
export type PlanMdtReviewInput = {
  /** When the meeting is; those who attend read the pack from 48 hours before to 24 hours after. */
  at: Scalars['DateTime']['input'];
  /** Who attends, 1 to 30. */
  attendees: Array<MdtAttendeeInput>;
  /** The pack: categories beside identity, contact details and alerts. */
  categories: Array<Category>;
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** The person. */
  patientId: Scalars['ID']['input'];
  /** Why, 2 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** State of a plan (FHIR R4 request-status). */
export type PlanStatus =
  /** In force. */
  | 'ACTIVE'
  /** Done. */
  | 'COMPLETED'
  /** Being written. */
  | 'DRAFT'
  /** Paused. */
  | 'ON_HOLD'
  /** Withdrawn. */
  | 'REVOKED';

/** Primary support reason of the Short and Long Term support return (SALT). */
export type PrimarySupportReason =
  /** Learning disability support. */
  | 'LEARNING_DISABILITY'
  /** Support with memory and cognition. */
  | 'MEMORY_AND_COGNITION'
  /** Mental health support. */
  | 'MENTAL_HEALTH'
  /** Physical support: access and mobility only. */
  | 'PHYSICAL_ACCESS_AND_MOBILITY'
  /** Physical support: personal care. */
  | 'PHYSICAL_PERSONAL_CARE'
  /** Sensory support: dual impairment. */
  | 'SENSORY_DUAL'
  /** Sensory support: hearing impairment. */
  | 'SENSORY_HEARING'
  /** Sensory support: visual impairment. */
  | 'SENSORY_VISUAL'
  /** Social support: asylum seeker. */
  | 'SOCIAL_ASYLUM'
  /** Social support: support to carer. */
  | 'SOCIAL_CARER'
  /** Social support: isolation or other. */
  | 'SOCIAL_ISOLATION_OR_OTHER'
  /** Social support: substance misuse. */
  | 'SOCIAL_SUBSTANCE_MISUSE';

/**
 * A diagnosis or other problem on the person's problem list.
 * Source: PRSB Core Information Standard 2.0 "Problem list"; FHIR R4 Condition.
 */
export type Problem = Entry & Node & {
  /** Category the entry belongs to. */
  category?: Maybe<Category>;
  /** Whether the problem is active, inactive or resolved. */
  clinicalStatus?: Maybe<ProblemStatus>;
  /** SNOMED CT code of the problem. */
  code?: Maybe<Coding>;
  /** When it ended, as exactly as is known. */
  end?: Maybe<Scalars['PartialDate']['output']>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Key of the long-term-condition register that the problem counts towards (policy/long-term-conditions.csv, after QOF), if any. */
  longTermConditionRegister?: Maybe<Scalars['String']['output']>;
  /** What the problem is called, in words. */
  name?: Maybe<Scalars['String']['output']>;
  /** Further text by the author. */
  note?: Maybe<Scalars['String']['output']>;
  /** When it began, as exactly as is known: YYYY, YYYY-MM or YYYY-MM-DD. */
  onset?: Maybe<Scalars['PartialDate']['output']>;
  /** Who made it, who controls it, when, and in which version. */
  provenance?: Maybe<Provenance>;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
};


/**
 * A diagnosis or other problem on the person's problem list.
 * Source: PRSB Core Information Standard 2.0 "Problem list"; FHIR R4 Condition.
 */
export type ProblemHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Clinical status of a problem (FHIR R4 condition-clinical). */
export type ProblemStatus =
  /** The problem is present. */
  | 'ACTIVE'
  /** Not troubling the person now. */
  | 'INACTIVE'
  /** It has ended. */
  | 'RESOLVED';

/** Origin and state of an entry. Source: PRSB Provenance 1.2; FHIR R4 Provenance and meta.security. */
export type Provenance = {
  /** What this entry is about: the entry it touches, whose owner may answer. */
  about?: Maybe<Scalars['ID']['output']>;
  /** Which part of the team it is meant for. */
  audience?: Maybe<Audience>;
  /** Person who recorded it. */
  author?: Maybe<AuthorReference>;
  /** Organisation that controls the entry; only it amends the entry. */
  custodian?: Maybe<OrganisationReference>;
  /** When it happened or took effect. */
  effectiveAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it is hidden from the person: why. The person never sees the entry. */
  hiddenBecause?: Maybe<Scalars['String']['output']>;
  /** Where it is hidden from the person: when that is looked at again. */
  hiddenReviewOn?: Maybe<Scalars['Date']['output']>;
  /** For labels that somebody put on: when that is looked at again. */
  labelReviewOn?: Maybe<Scalars['Date']['output']>;
  /** For labels that somebody put on: why. Null where the labels come from its code alone. */
  labelledBecause?: Maybe<Scalars['String']['output']>;
  /** Whether the person sees it in their own record. */
  patientVisibility?: Maybe<PatientVisibility>;
  /** Who carried it out, if not the author. */
  performer?: Maybe<Scalars['String']['output']>;
  /** When it was recorded in its source. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whose words it reports. */
  reportedBy?: Maybe<ReportedBy>;
  /** Labels that restrict who reads it. */
  sensitivity?: Maybe<Array<SensitivityLabel>>;
  /** Ids of the organisations with which it is explicitly shared. */
  sharedWith?: Maybe<Array<Scalars['ID']['output']>>;
  /** Its id in that system. */
  sourceId?: Maybe<Scalars['String']['output']>;
  /** System it came from; null where it was made in the hub. */
  sourceSystem?: Maybe<Scalars['String']['output']>;
  /** State of the entry. */
  status?: Maybe<EntryStatus>;
  /** The entry that replaces this one. */
  supersededBy?: Maybe<Scalars['ID']['output']>;
  /** The entry that this one replaces. */
  supersedes?: Maybe<Scalars['ID']['output']>;
  /** Version, counted from 1; a change names the version it expects. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** On what the authority of a proxy rests. */
export type ProxyBasis =
  /** The person agrees. */
  | 'AGREED_BY_THE_PERSON'
  /** The best interests of a person who lacks capacity (Mental Capacity Act 2005, section 4). */
  | 'BEST_INTERESTS'
  /** A deputy appointed by the Court of Protection (Mental Capacity Act 2005, section 16). */
  | 'COURT_APPOINTED_DEPUTY'
  /** A registered lasting power of attorney for health and welfare (Mental Capacity Act 2005, section 9). */
  | 'LASTING_POWER_OF_ATTORNEY';

/** A measured value. Source: FHIR R4 Quantity. */
export type Quantity = {
  /** Its unit in UCUM, for instance mm[Hg]. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The number. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** The hub's questions. */
export type Query = {
  /** The people the reader works with: on whose care team the reader is, or whose record is the reader's own or in the reader's care; by name, and after them by id those whose name is withheld from the reader. */
  caseload?: Maybe<PatientConnection>;
  /** Every refusal, newest first, for the privacy officer. */
  denials?: Maybe<AuditedAccessConnection>;
  /**
   * Why the reader may or may not read a category of a person's record, or an entry they see. For a person with whom the
   * reader has no relationship the answer is the same whether or not there is such a person.
   * `as` explains it for somebody else: privacy officers may ask so of any category; of an entry, those who hold it and read
   * the person's sharing preferences.
   */
  explainAccess?: Maybe<AccessExplanation>;
  /** Entries that the reader made, over all people, latest change first: this is where a contributor is told of answers. */
  myContributions?: Maybe<ContributionConnection>;
  /** Overrides that the reader made, latest first. */
  myOverrides?: Maybe<OverrideConnection>;
  /** People of the neighbourhoods that the reader's organisation serves, by name: a list row each (name, date of birth, NHS number, named clinician and coordinator). Count and cursor are over what the reader may see. */
  neighbourhood?: Maybe<PatientConnection>;
  /** The neighbourhoods of the area that this hub serves. */
  neighbourhoods?: Maybe<Array<Neighbourhood>>;
  /** Anything by its global id: a patient, an entry, a relationship, an override, a notice, an organisation, a neighbourhood or somebody of the staff, each for those who find it in its list. Null with NOT_FOUND where there is none, or none for this reader. */
  node?: Maybe<Node>;
  /** What the reader is told, newest first: to them in person, or to their role. */
  notices?: Maybe<NoticeConnection>;
  /** The organisations of the hub, by name. Which there are tells nothing of anybody; that one of them has to do with a person is told by that person's record alone. */
  organisations?: Maybe<OrganisationConnection>;
  /** The review queue of the privacy officer: every override, latest first. */
  overrideQueue?: Maybe<OverrideConnection>;
  /** A person by global id or by NHS number: give one of them. Null with NOT_FOUND where there is none, or none for this reader. */
  patient?: Maybe<Patient>;
  /** One row of the permission matrix: what a role may read and write at most. Source: policy/permission-matrix.csv. */
  permissions?: Maybe<Array<RolePermission>>;
  /** Referrals that wait for the answer of the reader's organisation, oldest first; at most 100. */
  referralOffers?: Maybe<Array<ReferralOffer>>;
  /** Requests to restrict entries that wait for the reader's answer, and those the reader made; oldest first, at most 100. */
  restrictionRequests?: Maybe<Array<RestrictionRequest>>;
  /** The staff of the hub by name, as far as the reader may know of them: whom to add to a team, to invite or to ask. */
  staff?: Maybe<StaffConnection>;
  /**
   * Whether a person is known to the hub, by exact trace: the NHS number, or name, date of birth and postcode together.
   * Returns a match and nothing else; every trace is audited, found or not, and costs the same in every lane. For roles of health and social care.
   */
  tracePatient?: Maybe<PatientMatch>;
  /** Access that is worth a look, latest first, for the privacy officer; at most 500. */
  unusualAccess?: Maybe<Array<UnusualAccess>>;
  /** Who is signed in. */
  viewer?: Maybe<Viewer>;
};


/** The hub's questions. */
export type QueryCaseloadArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  nameContains?: InputMaybe<Scalars['String']['input']>;
};


/** The hub's questions. */
export type QueryDenialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
};


/** The hub's questions. */
export type QueryExplainAccessArgs = {
  as?: InputMaybe<ExplainAsInput>;
  category?: InputMaybe<Category>;
  entryId?: InputMaybe<Scalars['ID']['input']>;
  patientId: Scalars['ID']['input'];
};


/** The hub's questions. */
export type QueryMyContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  answeredOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The hub's questions. */
export type QueryMyOverridesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  openOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


/** The hub's questions. */
export type QueryNeighbourhoodArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The hub's questions. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The hub's questions. */
export type QueryNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


/** The hub's questions. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The hub's questions. */
export type QueryOverrideQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<OverrideKind>;
  status?: InputMaybe<OverrideStatus>;
};


/** The hub's questions. */
export type QueryPatientArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  nhsNumber?: InputMaybe<Scalars['NHSNumber']['input']>;
};


/** The hub's questions. */
export type QueryPermissionsArgs = {
  role: Role;
};


/** The hub's questions. */
export type QueryRestrictionRequestsArgs = {
  openOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


/** The hub's questions. */
export type QueryStaffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StaffFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The hub's questions. */
export type QueryTracePatientArgs = {
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nhsNumber?: InputMaybe<Scalars['NHSNumber']['input']>;
  postcode?: InputMaybe<Scalars['String']['input']>;
};


/** The hub's questions. */
export type QueryUnusualAccessArgs = {
  reason?: InputMaybe<UnusualReason>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How much of a category somebody reads. */
export type ReadLevel =
  /** Everything. */
  | 'FULL'
  /** Nothing. */
  | 'NONE'
  /** Only entries made by the reader. */
  | 'OWN'
  /** The summary fields of entries fit for a summary, and entries made by the reader in full. */
  | 'SUMMARY';

/** One change to a record, as far as the reader may see it now. */
export type RecordChange = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The category it is about; null for RESYNC. */
  category?: Maybe<Category>;
  /** The entry as it is now, at the reader's level; null where the change is not about an entry. */
  entry?: Maybe<Entry>;
  /** What happened. */
  type: RecordChangeType;
};

/** What happened to a record. */
export type RecordChangeType =
  /** An entry was added. */
  | 'ENTRY_ADDED'
  /** An entry was amended. */
  | 'ENTRY_AMENDED'
  /** An entry was answered by the owner of what it touches. */
  | 'ENTRY_ANSWERED'
  /** An entry was marked as made in error. */
  | 'ENTRY_ENTERED_IN_ERROR'
  /** An entry was replaced by another. */
  | 'ENTRY_SUPERSEDED'
  /** Who is related to the person changed. */
  | 'RELATIONSHIP_CHANGED'
  /** Something may have been missed: read the record again. */
  | 'RESYNC'
  /** What the person says about sharing changed. */
  | 'SHARING_CHANGED';

/**
 * An entry in a category that has no type of its own yet: coded, or in words.
 * Source: PRSB Core Information Standard 2.0: every item allows a coded value or free text.
 */
export type RecordNote = Entry & Node & {
  /** Category the entry belongs to. */
  category?: Maybe<Category>;
  /** Code of the entry. */
  code?: Maybe<Coding>;
  /** The fixed words a summary reader sees in this category (policy/summary-headlines.csv). */
  headline?: Maybe<Scalars['String']['output']>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Who made it, who controls it, when, and in which version. */
  provenance?: Maybe<Provenance>;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** The entry in words. */
  text?: Maybe<Scalars['String']['output']>;
};


/**
 * An entry in a category that has no type of its own yet: coded, or in words.
 * Source: PRSB Core Information Standard 2.0: every item allows a coded value or free text.
 */
export type RecordNoteHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A sharing preference, as the person states it. */
export type RecordSharingPreferenceInput = {
  /** On what it rests. */
  basis: SharingBasis;
  /** Categories it is limited to; all that the role may see where the list is empty. */
  categories?: InputMaybe<Array<Category>>;
  /** What was decided. */
  decision: SharingDecision;
  /** How it was given, 2 to 500 characters. */
  evidence: Scalars['String']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** Organisations it is limited to; all of the scope where the list is empty. */
  organisations?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The person. */
  patientId: Scalars['ID']['input'];
  /** Whom it is about. */
  scope: SharingScope;
  /** When it ends; open if left out. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The outcome of a structured medication review. */
export type RecordStructuredMedicationReviewInput = {
  /** When it took place; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** The medicine it changes, if it changes one. */
  medicationId?: InputMaybe<Scalars['ID']['input']>;
  /** Outcome of the review, 2 to 500 characters. */
  outcome: Scalars['String']['input'];
  /** The person. */
  patientId: Scalars['ID']['input'];
  /** What was discussed with the person, 2 to 4000 characters. */
  text: Scalars['String']['input'];
};

/**
 * A referral from one service to another, with the part of the record that goes with it.
 * Source: PRSB "Referral details"; FHIR R4 ServiceRequest.
 */
export type Referral = Entry & Node & {
  /** Category the entry belongs to. */
  category?: Maybe<Category>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Categories of the record that the recipient may read. */
  packCategories?: Maybe<Array<Category>>;
  /** Who made it, who controls it, when, and in which version. */
  provenance?: Maybe<Provenance>;
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Source of the referral (UK Core referral source; local codes for probation, housing and the voluntary sector). */
  referralSource?: Maybe<Coding>;
  /** Where the referral stands. */
  referralStatus?: Maybe<ReferralStatus>;
  /** Service that refers. */
  referredBy?: Maybe<Scalars['String']['output']>;
  /** Service referred to. */
  referredTo?: Maybe<Scalars['String']['output']>;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** How soon. */
  urgency?: Maybe<Urgency>;
};


/**
 * A referral from one service to another, with the part of the record that goes with it.
 * Source: PRSB "Referral details"; FHIR R4 ServiceRequest.
 */
export type ReferralHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A referral that waits for the answer of the reader's organisation. */
export type ReferralOffer = {
  /** The person, as a list row: name and date of birth as far as role and consent allow. */
  patient: Patient;
  /** The referral: from whom, why, how much; for the organisation referred to. */
  relationship: CareRelationship;
};

/** State of a referral (FHIR R4 request-status). */
export type ReferralStatus =
  /** Accepted. */
  | 'ACCEPTED'
  /** Withdrawn. */
  | 'CANCELLED'
  /** Done. */
  | 'COMPLETED'
  /** Declined, with a reason. */
  | 'DECLINED'
  /** Sent. */
  | 'SENT';

/**
 * Why the reader may see this person's record.
 * Source: docs/architecture.md, Access.
 */
export type Relationship =
  /** No relationship, but the glass was broken: an audited, reviewed emergency. */
  | 'BREAK_GLASS'
  /** Member of the person's care team now. */
  | 'CARE_TEAM'
  /** A colleague at the organisation is on the care team; summary only. */
  | 'COLLEAGUE'
  /** No relationship, but something was disclosed once, on a legal basis. */
  | 'DISCLOSURE'
  /** Privacy officer: governance of access, not care. */
  | 'GOVERNANCE'
  /** Attends a multidisciplinary meeting about the person: its pack, from 48 hours before to 24 hours after. */
  | 'MDT_ATTENDEE'
  /** No relationship. */
  | 'NONE'
  /** Somebody in a professional role, of their own record: it is closed to them. */
  | 'OWN_RECORD'
  /** A carer or representative whom the person has authorised. */
  | 'PROXY'
  /** A referral to the reader's organisation waits for an answer; a list row only. */
  | 'REFERRAL_OFFERED'
  /** The reader's organisation has accepted a referral; the ticked pack only. */
  | 'REFERRAL_RECIPIENT'
  /** No relationship, but something was disclosed for safeguarding, for 72 hours. */
  | 'SAFEGUARDING'
  /** Works in the person's neighbourhood; a list row only. */
  | 'SAME_NEIGHBOURHOOD'
  /** The reader's organisation is the registered practice, or has an open episode of care. */
  | 'SAME_ORGANISATION'
  /** The person's own record. */
  | 'SELF';

/** What makes somebody a legitimate reader of a record. Source: docs/architecture.md, Access. */
export type RelationshipKind =
  /** Membership of the care team. */
  | 'CARE_TEAM'
  /** An open episode of care at an organisation. */
  | 'EPISODE'
  /** A multidisciplinary meeting: its pack, from 48 hours before to 24 hours after. */
  | 'MDT_REVIEW'
  /** An authorised carer or representative. */
  | 'PROXY'
  /** A referral to an organisation: the ticked pack. */
  | 'REFERRAL';

/** Result of a change to the relationships. */
export type RelationshipPayload = {
  /** The person as the reader now sees them; null where the reader has just ended their own relationship. */
  patient?: Maybe<Patient>;
  /** The relationship as it is after the change, for those who read the person's care plan in full. */
  relationship?: Maybe<CareRelationship>;
};

/** One prolongation of a relationship. */
export type RelationshipRenewal = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** By whom. */
  by?: Maybe<AuthorReference>;
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Until when; null for open. */
  to?: Maybe<Scalars['DateTime']['output']>;
};

/** Where a relationship stands now. */
export type RelationshipState =
  /** Closed, and still open for reading until `to`: a referral ends 30 days after closure. */
  | 'CLOSING'
  /** Over. */
  | 'ENDED'
  /** Waits for an answer; a list row only. */
  | 'OFFERED'
  /** Holds now. */
  | 'OPEN'
  /** Begins later. */
  | 'PLANNED'
  /** Suspended: a concern about coercion. */
  | 'SUSPENDED';

/** The release of a safeguarding disclosure to the person. */
export type ReleaseDisclosureInput = {
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** The override. */
  overrideId: Scalars['ID']['input'];
};

/** The prolongation of a relationship that still holds. */
export type RenewRelationshipInput = {
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** The person. */
  patientId: Scalars['ID']['input'];
  /** Why, 2 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The relationship: of a team member, an episode or a proxy. */
  relationshipId: Scalars['ID']['input'];
  /** Until when, at most a year ahead, for a proxy two; as long as that if left out. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Whose words an entry reports. */
export type ReportedBy =
  /** Told by a carer. */
  | 'CARER'
  /** Told by the person. */
  | 'PERSON'
  /** A professional's own finding. */
  | 'PROFESSIONAL';

/** An answer to somebody's entry. */
export type RespondToEntryInput = {
  /** The answer. */
  answer: AnswerKind;
  /** Why; required for DISPUTED, 2 to 2000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** The entry that is answered. */
  entryId: Scalars['ID']['input'];
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
};

/** How the owner of what an entry touches answered it. */
export type ResponseKind =
  /** Seen and taken into account. */
  | 'ACKNOWLEDGED'
  /** Not agreed; the comment says why. */
  | 'DISPUTED'
  /** Replaced by another entry. */
  | 'SUPERSEDED';

/** What a request asks for. */
export type RestrictionKind =
  /** Labels on an entry. */
  | 'LABELS'
  /** To show a hidden location again. */
  | 'LOCATION'
  /** To hide an entry from the person's own view, or to show it. */
  | 'VISIBILITY';

/** Result of labelling or hiding: the entry, a conflict, or a request to its custodian. */
export type RestrictionPayload = {
  /** Set where somebody else changed the entry first; then nothing was written. */
  conflict?: Maybe<VersionConflict>;
  /** The entry as it is after the change; null on a conflict. With a request, as it is and stays until that is answered. */
  entry?: Maybe<Entry>;
  /** Set where another organisation holds the entry: it is asked, and nothing is restricted until it answers. */
  request?: Maybe<RestrictionRequest>;
};

/**
 * A request to restrict an entry that another organisation holds, or to show a hidden location again. Nothing changes until
 * the custodian, or for a location a second professional, has answered. It is for whoever asked and whoever answers.
 */
export type RestrictionRequest = {
  /** Labels to add. */
  addLabels?: Maybe<Array<SensitivityLabel>>;
  /** Why it was accepted or declined; null while it is open. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When it was answered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who asked; null where their role is. */
  askedBy?: Maybe<Staff>;
  /** Role of who asked. */
  askedByRole?: Maybe<Role>;
  /** When it was asked. */
  at: Scalars['DateTime']['output'];
  /** The entry; null for a location, and for a reader who may no longer see the entry. */
  entry?: Maybe<Entry>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** What is asked for. */
  kind: RestrictionKind;
  /** The person. */
  patient?: Maybe<Patient>;
  /** Why it is asked. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Labels to remove. */
  removeLabels?: Maybe<Array<SensitivityLabel>>;
  /** When the restriction is to be looked at again. */
  reviewOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stands. */
  state: RestrictionState;
  /** What the entry's visibility is to be. */
  visibility?: Maybe<PatientVisibility>;
};

/** Where a request stands. */
export type RestrictionState =
  /** What was asked is done. */
  | 'ACCEPTED'
  /** Nothing was changed. */
  | 'DECLINED'
  /** Waits for an answer; nothing has changed. */
  | 'OPEN';

/** The review of an override. */
export type ReviewOverrideInput = {
  /** In words: 2 to 2000 characters. */
  comment: Scalars['String']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** What the review found. QUERY leaves it in the queue. */
  outcome: OverrideOutcome;
  /** The override. */
  overrideId: Scalars['ID']['input'];
  /** True where telling the person would do serious harm. */
  withholdFromPerson?: Scalars['Boolean']['input'];
};

/** Role in which a person acts: one column of policy/permission-matrix.csv each; titles and NHS job role codes are in policy/roles.csv. */
export type Role =
  /** Analyst. NHS job role code R1840. */
  | 'ANALYST'
  /** Care coordinator. NHS job role code R9801. */
  | 'CARE_COORDINATOR'
  /** Community nurse or matron. NHS job role code R0700. */
  | 'COMMUNITY_NURSE'
  /** Community pharmacist. NHS job role code R1290. */
  | 'COMMUNITY_PHARMACIST'
  /** General practitioner. NHS job role code R0260. */
  | 'GENERAL_PRACTITIONER'
  /** Hospital clinician. NHS job role code R0050. */
  | 'HOSPITAL_CLINICIAN'
  /** Housing officer. */
  | 'HOUSING_OFFICER'
  /** Link worker. NHS job role code R9815. */
  | 'LINK_WORKER'
  /** Mental health professional. NHS job role code R1975. */
  | 'MENTAL_HEALTH_PROFESSIONAL'
  /** Paramedic. NHS job role code R1070. */
  | 'PARAMEDIC'
  /** Patient. */
  | 'PATIENT'
  /** Practice nurse. NHS job role code R8001. */
  | 'PRACTICE_NURSE'
  /** Practice pharmacist. NHS job role code R9804. */
  | 'PRACTICE_PHARMACIST'
  /** Privacy officer or Caldicott guardian. NHS job role code R0001. */
  | 'PRIVACY_OFFICER'
  /** Probation officer. */
  | 'PROBATION_OFFICER'
  /** Receptionist. NHS job role code R8009. */
  | 'RECEPTIONIST'
  /** Social care support worker. NHS job role code R1460. */
  | 'SOCIAL_CARE_SUPPORT'
  /** Social worker. NHS job role code R1330. */
  | 'SOCIAL_WORKER'
  /** System administrator. NHS job role code R5007. */
  | 'SYSTEM_ADMINISTRATOR'
  /** Unpaid carer (authorised). */
  | 'UNPAID_CARER'
  /** Voluntary worker. */
  | 'VOLUNTARY_WORKER';

/** A role held at an organisation. */
export type RoleAtOrganisation = {
  /** The organisation; null for patients and carers. */
  organisation?: Maybe<Organisation>;
  /** The role. */
  role: Role;
};

/** One cell of the permission matrix. */
export type RolePermission = {
  /** Category. */
  category: Category;
  /** What the role reads at most. */
  read: ReadLevel;
  /** What the role writes at most. */
  write: WriteLevel;
};

/**
 * A concern that an adult at risk is being harmed or neglected.
 * Source: Care Act 2014 section 42; PRSB "Safeguarding"; FHIR R4 Flag.
 */
export type SafeguardingConcern = Entry & Node & {
  /** Category the entry belongs to. */
  category?: Maybe<Category>;
  /** Type of abuse or neglect. */
  concernType?: Maybe<SafeguardingType>;
  /** What was decided. */
  decision?: Maybe<Scalars['String']['output']>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Who leads. */
  lead?: Maybe<Scalars['String']['output']>;
  /** True while the concern is open. */
  open?: Maybe<Scalars['Boolean']['output']>;
  /** Who made it, who controls it, when, and in which version. */
  provenance?: Maybe<Provenance>;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** True where a section 42 enquiry is made. */
  section42?: Maybe<Scalars['Boolean']['output']>;
  /** Stage of the enquiry. */
  stage?: Maybe<Scalars['String']['output']>;
  /** What was seen or said. */
  text?: Maybe<Scalars['String']['output']>;
};


/**
 * A concern that an adult at risk is being harmed or neglected.
 * Source: Care Act 2014 section 42; PRSB "Safeguarding"; FHIR R4 Flag.
 */
export type SafeguardingConcernHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Type of abuse or neglect (Care Act 2014 statutory guidance). */
export type SafeguardingType =
  /** Discriminatory abuse. */
  | 'DISCRIMINATORY'
  /** Domestic abuse. */
  | 'DOMESTIC'
  /** Financial or material abuse. */
  | 'FINANCIAL'
  /** Modern slavery. */
  | 'MODERN_SLAVERY'
  /** Neglect and acts of omission. */
  | 'NEGLECT'
  /** Organisational abuse. */
  | 'ORGANISATIONAL'
  /** Physical abuse. */
  | 'PHYSICAL'
  /** Psychological abuse. */
  | 'PSYCHOLOGICAL'
  /** Self-neglect. */
  | 'SELF_NEGLECT'
  /** Sexual abuse. */
  | 'SEXUAL';

/**
 * Class of information that is withheld even from some who may read its category.
 * Source: policy/sensitivity-labels.csv.
 */
export type SensitivityLabel =
  /** Criminal justice: follows the criminalJustice row. */
  | 'CJ'
  /** Gender Recognition Act section 22. */
  | 'GRA'
  /** Knowing would do the person serious harm. */
  | 'HARM'
  /** Mental health. */
  | 'MH'
  /** Assisted fertilisation; sexually transmitted infection; termination; gender reassignment. */
  | 'RCGP'
  /** Safeguarding: follows the safeguarding row. */
  | 'SG'
  /** Substance misuse. */
  | 'SUB'
  /** The person's location is hidden. */
  | 'S_FLAG'
  /** Information about or given by a third party. */
  | 'THIRD_PARTY';

/** Whether the person's location is hidden from everybody. */
export type SetLocationHiddenInput = {
  /** True to hide address, neighbourhood and home access from everybody, at once. False asks that they are shown again, which somebody else confirms. */
  hidden: Scalars['Boolean']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** The person. */
  patientId: Scalars['ID']['input'];
  /** Why, 2 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** Whether the person sees an entry in their own record. */
export type SetPatientVisibilityInput = {
  /** The entry: whole entries are hidden, never parts of a text. */
  entryId: Scalars['ID']['input'];
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 2 to 500 characters. For hiding: which serious harm, or whose information. */
  reason: Scalars['String']['input'];
  /** For hiding: when it is looked at again, at most a year ahead. */
  reviewOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it is to be. */
  visibility: PatientVisibility;
};

/** Severity of a reaction or of missing an alert. */
export type Severity =
  /** Mild. */
  | 'MILD'
  /** Moderate. */
  | 'MODERATE'
  /** Severe. */
  | 'SEVERE';

/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecord = {
  /** What the person wants everybody who supports them to know. Newest first. */
  aboutMe?: Maybe<Array<AboutMe>>;
  /** Something somebody has agreed to do under the plan. Newest first. */
  actions?: Maybe<Array<Action>>;
  /** Wishes and decisions for the future, and for the end of life. Newest first. */
  advanceCare?: Maybe<Array<AdvanceCare>>;
  /** An alert, or a reasonable adjustment the person needs. Newest first. */
  alerts?: Maybe<Array<Alert>>;
  /** An allergy or adverse reaction, or the statement that none is known. Newest first. */
  allergies?: Maybe<Array<Allergy>>;
  /** One domain of a holistic assessment, by one professional: physical, emotional or social. The category of the entry follows its domain. Newest first. */
  assessments?: Maybe<Array<HolisticAssessment>>;
  /** Commissioned social care: home care, day care, equipment, respite. Newest first. */
  carePackages?: Maybe<Array<CarePackage>>;
  /** A personalised care and support plan, agreed with the person. Newest first. */
  carePlans?: Maybe<Array<CarePlan>>;
  /** A contact with a professional or a service: visit, call, attendance or admission. Newest first, in pages. */
  contacts?: Maybe<ContactConnection>;
  /** What the person hopes to achieve, in the person's own words. Newest first. */
  goals?: Maybe<Array<Goal>>;
  /** Number of distinct long-term conditions among the problems the reader may see; null where problems are withheld. Source: QOF registers, policy/long-term-conditions.csv. */
  longTermConditionCount?: Maybe<Scalars['Int']['output']>;
  /** A warning to show with every record: what is not here may exist elsewhere. */
  mayBeIncomplete: Scalars['String']['output'];
  /** A note about how the person gets on with medicines: adherence, a missed dose, a new medicine, a reconciliation or a structured medication review. Newest first, in pages. */
  medicationNotes?: Maybe<MedicationNoteConnection>;
  /** A medicine the person takes, took or has been prescribed. Newest first. */
  medications?: Maybe<Array<Medication>>;
  /** An entry in a category that has no type of its own yet: coded, or in words. Newest first. */
  notes?: Maybe<Array<RecordNote>>;
  /** A measurement or finding. Newest first, in pages. */
  observations?: Maybe<ObservationConnection>;
  /** A diagnosis or other problem on the person's problem list. Newest first. */
  problems?: Maybe<Array<Problem>>;
  /** A referral from one service to another, with the part of the record that goes with it. Newest first. */
  referrals?: Maybe<Array<Referral>>;
  /** A concern that an adult at risk is being harmed or neglected. Newest first. */
  safeguarding?: Maybe<Array<SafeguardingConcern>>;
  /** Support given by a voluntary organisation. Newest first, in pages. */
  voluntarySupportLogs?: Maybe<VoluntarySupportLogConnection>;
  /** What the policy withholds from the reader, whether or not anything is there: category, reason and way in. */
  withheld: Array<Withheld>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordMedicationNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordVoluntarySupportLogsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** On what a sharing preference rests. */
export type SharingBasis =
  /** Best interests of a person who lacks capacity (Mental Capacity Act 2005). */
  | 'BEST_INTERESTS'
  /** The person's explicit consent. */
  | 'EXPLICIT'
  /** Implied consent for direct care. */
  | 'IMPLIED'
  /** Lasting power of attorney. */
  | 'LASTING_POWER_OF_ATTORNEY'
  /** A statute. */
  | 'STATUTORY';

/** What was decided. */
export type SharingDecision =
  /** May not share. */
  | 'DENY'
  /** May share. */
  | 'PERMIT';

/** What the person has said about sharing. Source: PRSB "Consent for information sharing"; FHIR R4 Consent. */
export type SharingPreference = {
  /** On what it rests. */
  basis?: Maybe<SharingBasis>;
  /** Categories it is limited to; all that the role may see where the list is empty. */
  categories?: Maybe<Array<Category>>;
  /** What was decided. */
  decision?: Maybe<SharingDecision>;
  /** For a decided objection: why, as the person is told. */
  decisionReason?: Maybe<Scalars['String']['output']>;
  /** How it was given, for instance "signed form". */
  evidence?: Maybe<Scalars['String']['output']>;
  /** When it takes effect. */
  from?: Maybe<Scalars['DateTime']['output']>;
  /** Id within the patient. */
  id?: Maybe<Scalars['ID']['output']>;
  /** For an objection to direct care: what became of it. */
  objectionOutcome?: Maybe<ObjectionOutcome>;
  /** Organisations it is limited to; all of the scope where the list is empty. */
  organisations?: Maybe<Array<Organisation>>;
  /** Whom it is about. */
  scope?: Maybe<SharingScope>;
  /** When it ends; null while it is open. */
  to?: Maybe<Scalars['DateTime']['output']>;
};

/** Result of a change to the sharing preferences. */
export type SharingPreferencePayload = {
  /** The person, with the preferences as they are now. */
  patient?: Maybe<Patient>;
};

/** Whom a sharing preference is about. */
export type SharingScope =
  /** Unpaid carers. */
  | 'CARER'
  /** Health and social care that looks after the person. */
  | 'DIRECT_CARE'
  /** Housing. */
  | 'HOUSING'
  /** Probation and other justice services. */
  | 'JUSTICE'
  /** Research and planning. */
  | 'RESEARCH'
  /** Voluntary organisations. */
  | 'VOLUNTARY';

/**
 * Somebody of the staff of an organisation: who they are and what they do where, never how they sign in and nothing of them as
 * a patient. Patients, carers and systems are no staff. What somebody does at a service whose very name tells a diagnosis or a
 * conviction is told to roles that are cleared for it, to colleagues there, and to those who govern the audit; somebody who
 * does nothing else is as if they were not there.
 * Source: the directory of the hub; FHIR R4 Practitioner and PractitionerRole.
 */
export type Staff = Node & {
  /** Global id; changes that name somebody of the staff take it. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** What they do, and where, as far as the reader may know. */
  roles: Array<RoleAtOrganisation>;
};

/** One page of staff, by name. */
export type StaffConnection = {
  /** The staff of this page with their cursors. */
  edges: Array<StaffEdge>;
  /** The staff of this page. */
  nodes: Array<Staff>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** Somebody of the staff in a page. */
export type StaffEdge = {
  /** Opaque position, for `after`. */
  cursor: Scalars['String']['output'];
  /** Who it is. */
  node: Staff;
};

/** Who is wanted: those who meet all of it, in one of their roles. */
export type StaffFilter = {
  /** Part of the name, 2 to 100 characters, matched without regard to case. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Id of a neighbourhood that their organisation serves; organisations that serve all of them are among them. */
  neighbourhood?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the organisation they work for. */
  organisation?: InputMaybe<Scalars['ID']['input']>;
  /** What they do. */
  role?: InputMaybe<Role>;
};

/** The hub's news, over WebSocket (graphql-transport-ws). */
export type Subscription = {
  /** What the reader is told, as it happens: to them in person, or to their role. */
  noticeReceived?: Maybe<Notice>;
  /**
   * Changes to one person's record, as they happen. Each is decided anew: what the reader may not see is not sent, and where
   * the reader has lost the record altogether the subscription ends with NOT_FOUND. Every change sent is in the audit.
   */
  recordChanged?: Maybe<RecordChange>;
};


/** The hub's news, over WebSocket (graphql-transport-ws). */
export type SubscriptionRecordChangedArgs = {
  patientId: Scalars['ID']['input'];
};

/** A medication note that replaces another. */
export type SupersedeMedicationNoteInput = {
  /** The note that is replaced. */
  entryId: Scalars['ID']['input'];
  /** The version of it that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** Kind of the new note. */
  noteType: MedicationNoteType;
  /** What follows from it, at most 500 characters. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** The new note, 2 to 4000 characters. */
  text: Scalars['String']['input'];
};

/** A concern about coercion by a proxy, or its end. */
export type SuspendProxyInput = {
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** The person. */
  patientId: Scalars['ID']['input'];
  /** Why, 2 to 500 characters. The proxy does not see it. */
  reason: Scalars['String']['input'];
  /** The proxy's relationship. */
  relationshipId: Scalars['ID']['input'];
  /** True to suspend, false to resume. */
  suspended: Scalars['Boolean']['input'];
};

/** Access that is worth a look: who, to whom, how often, and why it stands out. */
export type UnusualAccess = {
  /** How many accesses, for VOLUME how many people in the day, for TRACES how many traces. */
  count: Scalars['Int']['output'];
  /** In words. */
  description: Scalars['String']['output'];
  /** The first of them. */
  firstAt: Scalars['DateTime']['output'];
  /** The latest of them. */
  lastAt: Scalars['DateTime']['output'];
  /** Organisation. */
  organisation?: Maybe<Organisation>;
  /** The person whose record it was; null for VOLUME and TRACES. */
  patient?: Maybe<Patient>;
  /** Why it stands out. */
  reason: UnusualReason;
  /** Role in which it was done. */
  role?: Maybe<Role>;
  /** Who accessed, where it was somebody of the staff. */
  staff?: Maybe<Staff>;
  /** Sign-in of who accessed, of systems too. */
  userId: Scalars['ID']['output'];
};

/** What makes an access worth a look. None of them is a proof of anything. */
export type UnusualReason =
  /** Tried to open the record of a person with whom there was no relationship. */
  | 'NO_RELATIONSHIP'
  /** The person works at the reader's own organisation. */
  | 'OWN_COLLEAGUE'
  /** The person lives at the reader's postcode. */
  | 'SAME_POSTCODE'
  /** The person has the reader's surname. */
  | 'SAME_SURNAME'
  /** The reader traced unusually many people in one day, found or not. */
  | 'TRACES'
  /** The reader opened the records of unusually many people in one day. */
  | 'VOLUME';

/** How soon something is needed. */
export type Urgency =
  /** In the usual time. */
  | 'ROUTINE'
  /** Today. */
  | 'SAME_DAY'
  /** First contact within three days. */
  | 'WITHIN_3_DAYS';

/**
 * A change that named a version which is no longer the current one. Nothing was written.
 * Both versions are here, so that the professional can decide.
 */
export type VersionConflict = {
  /** The entry as it is now. */
  current?: Maybe<Entry>;
  /** Version that stands now. */
  currentVersion: Scalars['Int']['output'];
  /** The entry as it was at the expected version. */
  expected?: Maybe<Entry>;
  /** Version that the change was based on. */
  expectedVersion: Scalars['Int']['output'];
  /** What happened, in words. */
  message: Scalars['String']['output'];
};

/** Who is signed in, and in which role. */
export type Viewer = {
  /** Name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Organisation for which the viewer acts now; null for patients and carers. */
  organisation?: Maybe<Organisation>;
  /** What the role may read and write at most, before relationship, consent and clearance. */
  permissions: Array<RolePermission>;
  /** Role in which the viewer acts now. */
  role?: Maybe<Role>;
  /** Roles the viewer can choose from when signing in. */
  roles: Array<RoleAtOrganisation>;
};

/**
 * Support given by a voluntary organisation.
 * Source: PRSB Social Prescribing 1.1 "Signpost details"; FHIR R4 Encounter.
 */
export type VoluntarySupportLog = Entry & Node & {
  /** What was done, for instance "befriending visit". */
  activity?: Maybe<Scalars['String']['output']>;
  /** Category the entry belongs to. */
  category?: Maybe<Category>;
  /** The person's goal it serves. */
  goalId?: Maybe<Scalars['ID']['output']>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Hours given, 0.25 to 24. */
  hours?: Maybe<Scalars['Float']['output']>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** How it went. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who made it, who controls it, when, and in which version. */
  provenance?: Maybe<Provenance>;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** Where the person was pointed to. */
  signpostedTo?: Maybe<Scalars['String']['output']>;
};


/**
 * Support given by a voluntary organisation.
 * Source: PRSB Social Prescribing 1.1 "Signpost details"; FHIR R4 Encounter.
 */
export type VoluntarySupportLogHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of voluntarySupportLogs, newest first. */
export type VoluntarySupportLogConnection = {
  /** The entries of this page with their cursors. */
  edges?: Maybe<Array<VoluntarySupportLogEdge>>;
  /** The entries of this page. */
  nodes?: Maybe<Array<VoluntarySupportLog>>;
  /** Where the page stands. */
  pageInfo?: Maybe<PageInfo>;
  /** How many the reader may see in all; 0 to any number. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry in a page. */
export type VoluntarySupportLogEdge = {
  /** Opaque position, for `after`. */
  cursor?: Maybe<Scalars['String']['output']>;
  /** The entry. */
  node?: Maybe<VoluntarySupportLog>;
};

/** Result of a change to a support log: the log, or a conflict. */
export type VoluntarySupportLogPayload = {
  /** Set where somebody else changed the log first; then nothing was written. */
  conflict?: Maybe<VersionConflict>;
  /** The log as it is after the change; null on a conflict. */
  voluntarySupportLog?: Maybe<VoluntarySupportLog>;
};

/** The end of a sharing preference. */
export type WithdrawSharingPreferenceInput = {
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** The person. */
  patientId: Scalars['ID']['input'];
  /** The preference. */
  preferenceId: Scalars['ID']['input'];
};

/** What the policy withholds in one category. It depends on policy only, never on whether anything is there. */
export type Withheld = {
  /** True where breaking the glass would open more of it to this reader. */
  breakGlass: Scalars['Boolean']['output'];
  /** The category; null where labelled entries of every category are meant. */
  category?: Maybe<Category>;
  /** Labels for which the reader has no clearance, where that is the reason. */
  labels: Array<SensitivityLabel>;
  /** What the reader still gets of it. */
  level: ReadLevel;
  /** Why the rest is withheld. */
  reason: WithheldReason;
  /** What to do to see more: whom to ask. */
  wayIn: Scalars['String']['output'];
};

/** Why something is withheld. */
export type WithheldReason =
  /** The person has not agreed to share it, or has objected. */
  | 'CONSENT'
  /** It is the reader's own record: they read it as the person, not in a professional role. */
  | 'OWN_RECORD'
  /** The reader's relationship with the person does not reach so far. */
  | 'RELATIONSHIP'
  /** The reader's role does not need it. */
  | 'ROLE'
  /** It carries a sensitivity label for which the reader has no clearance. */
  | 'SENSITIVITY';

/** What somebody may write in a category. */
export type WriteLevel =
  /** Nothing. */
  | 'NONE'
  /** New entries, and amendments to those of the writer's own profession and organisation. */
  | 'OWN'
  /** Also shared artefacts: plan, goals, About me, which many hands edit. */
  | 'SHARED';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AboutMe: ResolverTypeWrapper<EntryView>;
  AccessExplanation: ResolverTypeWrapper<Partial<AccessExplanation>>;
  AccessKind: ResolverTypeWrapper<Partial<AccessKind>>;
  AccessLogConnection: ResolverTypeWrapper<Partial<Omit<AccessLogConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AccessLogEdge']>, nodes: Array<ResolversTypes['AccessLogEntry']> }>>;
  AccessLogEdge: ResolverTypeWrapper<Partial<Omit<AccessLogEdge, 'node'> & { node: ResolversTypes['AccessLogEntry'] }>>;
  AccessLogEntry: ResolverTypeWrapper<AccessLogEntryView>;
  AccessStep: ResolverTypeWrapper<Partial<AccessStep>>;
  AccessStepKind: ResolverTypeWrapper<Partial<AccessStepKind>>;
  AccessedCategory: ResolverTypeWrapper<Partial<AccessedCategory>>;
  Action: ResolverTypeWrapper<EntryView>;
  ActionStatus: ResolverTypeWrapper<Partial<ActionStatus>>;
  AddCareTeamMemberInput: ResolverTypeWrapper<Partial<AddCareTeamMemberInput>>;
  AddMedicationNoteInput: ResolverTypeWrapper<Partial<AddMedicationNoteInput>>;
  Address: ResolverTypeWrapper<Partial<Address>>;
  AdvanceCare: ResolverTypeWrapper<EntryView>;
  Alert: ResolverTypeWrapper<EntryView>;
  Allergy: ResolverTypeWrapper<EntryView>;
  AmendMedicationNoteInput: ResolverTypeWrapper<Partial<AmendMedicationNoteInput>>;
  AmendVoluntarySupportLogInput: ResolverTypeWrapper<Partial<AmendVoluntarySupportLogInput>>;
  AnswerKind: ResolverTypeWrapper<Partial<AnswerKind>>;
  AnswerReferralInput: ResolverTypeWrapper<Partial<AnswerReferralInput>>;
  AnswerRestrictionInput: ResolverTypeWrapper<Partial<AnswerRestrictionInput>>;
  AnswerRestrictionPayload: ResolverTypeWrapper<Partial<Omit<AnswerRestrictionPayload, 'request'> & { request?: Maybe<ResolversTypes['RestrictionRequest']> }>>;
  AssessmentDomain: ResolverTypeWrapper<Partial<AssessmentDomain>>;
  AssessmentFinding: ResolverTypeWrapper<Partial<AssessmentFinding>>;
  AssessmentStatus: ResolverTypeWrapper<Partial<AssessmentStatus>>;
  Audience: ResolverTypeWrapper<Partial<Audience>>;
  AuditedAccess: ResolverTypeWrapper<AuditedAccessView>;
  AuditedAccessConnection: ResolverTypeWrapper<Partial<Omit<AuditedAccessConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AuditedAccessEdge']>, nodes: Array<ResolversTypes['AuditedAccess']> }>>;
  AuditedAccessEdge: ResolverTypeWrapper<Partial<Omit<AuditedAccessEdge, 'node'> & { node: ResolversTypes['AuditedAccess'] }>>;
  AuthorReference: ResolverTypeWrapper<NamedPerson>;
  AuthoriseProxyInput: ResolverTypeWrapper<Partial<AuthoriseProxyInput>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  BreakGlassChangeInput: ResolverTypeWrapper<Partial<BreakGlassChangeInput>>;
  BreakGlassInput: ResolverTypeWrapper<Partial<BreakGlassInput>>;
  BreakGlassReason: ResolverTypeWrapper<Partial<BreakGlassReason>>;
  CarePackage: ResolverTypeWrapper<EntryView>;
  CarePlan: ResolverTypeWrapper<EntryView>;
  CareRelationship: ResolverTypeWrapper<RelationshipView>;
  CareTeamMember: ResolverTypeWrapper<CareTeamMemberView>;
  Category: ResolverTypeWrapper<Partial<Category>>;
  Coding: ResolverTypeWrapper<Partial<Coding>>;
  Contact: ResolverTypeWrapper<EntryView>;
  ContactConnection: ResolverTypeWrapper<Partial<Omit<ContactConnection, 'edges' | 'nodes'> & { edges?: Maybe<Array<ResolversTypes['ContactEdge']>>, nodes?: Maybe<Array<ResolversTypes['Contact']>> }>>;
  ContactEdge: ResolverTypeWrapper<Partial<Omit<ContactEdge, 'node'> & { node?: Maybe<ResolversTypes['Contact']> }>>;
  ContactMode: ResolverTypeWrapper<Partial<ContactMode>>;
  Contribution: ResolverTypeWrapper<ContributionView>;
  ContributionConnection: ResolverTypeWrapper<Partial<Omit<ContributionConnection, 'edges' | 'nodes'> & { edges?: Maybe<Array<ResolversTypes['ContributionEdge']>>, nodes?: Maybe<Array<ResolversTypes['Contribution']>> }>>;
  ContributionEdge: ResolverTypeWrapper<Partial<Omit<ContributionEdge, 'node'> & { node?: Maybe<ResolversTypes['Contribution']> }>>;
  CprStatus: ResolverTypeWrapper<Partial<CprStatus>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DecideObjectionInput: ResolverTypeWrapper<Partial<DecideObjectionInput>>;
  DiscloseForSafeguardingInput: ResolverTypeWrapper<Partial<DiscloseForSafeguardingInput>>;
  DiscloseInput: ResolverTypeWrapper<Partial<DiscloseInput>>;
  DisclosureBasis: ResolverTypeWrapper<Partial<DisclosureBasis>>;
  EndOverrideInput: ResolverTypeWrapper<Partial<EndOverrideInput>>;
  EndRelationshipInput: ResolverTypeWrapper<Partial<EndRelationshipInput>>;
  Entry: ResolverTypeWrapper<EntryView>;
  EntryPayload: ResolverTypeWrapper<Partial<Omit<EntryPayload, 'conflict' | 'entry'> & { conflict?: Maybe<ResolversTypes['VersionConflict']>, entry?: Maybe<ResolversTypes['Entry']> }>>;
  EntryResponse: ResolverTypeWrapper<Partial<Omit<EntryResponse, 'author'> & { author?: Maybe<ResolversTypes['AuthorReference']> }>>;
  EntryStatus: ResolverTypeWrapper<Partial<EntryStatus>>;
  EntryVersion: ResolverTypeWrapper<Partial<Omit<EntryVersion, 'entry'> & { entry?: Maybe<ResolversTypes['Entry']> }>>;
  ExplainAsInput: ResolverTypeWrapper<Partial<ExplainAsInput>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  Gate: ResolverTypeWrapper<Partial<Gate>>;
  Gender: ResolverTypeWrapper<Partial<Gender>>;
  Goal: ResolverTypeWrapper<EntryView>;
  GoalStatus: ResolverTypeWrapper<Partial<GoalStatus>>;
  HolisticAssessment: ResolverTypeWrapper<EntryView>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  LabelEntryInput: ResolverTypeWrapper<Partial<LabelEntryInput>>;
  LocationHiddenPayload: ResolverTypeWrapper<Partial<Omit<LocationHiddenPayload, 'patient' | 'request'> & { patient?: Maybe<ResolversTypes['Patient']>, request?: Maybe<ResolversTypes['RestrictionRequest']> }>>;
  LogVoluntarySupportInput: ResolverTypeWrapper<Partial<LogVoluntarySupportInput>>;
  MarkEnteredInErrorInput: ResolverTypeWrapper<Partial<MarkEnteredInErrorInput>>;
  MarkNoticesReadInput: ResolverTypeWrapper<Partial<MarkNoticesReadInput>>;
  MarkNoticesReadPayload: ResolverTypeWrapper<Partial<MarkNoticesReadPayload>>;
  MdtAttendeeInput: ResolverTypeWrapper<Partial<MdtAttendeeInput>>;
  Medication: ResolverTypeWrapper<EntryView>;
  MedicationNote: ResolverTypeWrapper<EntryView>;
  MedicationNoteConnection: ResolverTypeWrapper<Partial<Omit<MedicationNoteConnection, 'edges' | 'nodes'> & { edges?: Maybe<Array<ResolversTypes['MedicationNoteEdge']>>, nodes?: Maybe<Array<ResolversTypes['MedicationNote']>> }>>;
  MedicationNoteEdge: ResolverTypeWrapper<Partial<Omit<MedicationNoteEdge, 'node'> & { node?: Maybe<ResolversTypes['MedicationNote']> }>>;
  MedicationNotePayload: ResolverTypeWrapper<Partial<Omit<MedicationNotePayload, 'conflict' | 'medicationNote'> & { conflict?: Maybe<ResolversTypes['VersionConflict']>, medicationNote?: Maybe<ResolversTypes['MedicationNote']> }>>;
  MedicationNoteType: ResolverTypeWrapper<Partial<MedicationNoteType>>;
  MedicationSource: ResolverTypeWrapper<Partial<MedicationSource>>;
  MedicationStatus: ResolverTypeWrapper<Partial<MedicationStatus>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NHSNumber: ResolverTypeWrapper<Partial<Scalars['NHSNumber']['output']>>;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodView>;
  Node: ResolverTypeWrapper<NodeView>;
  Notice: ResolverTypeWrapper<NoticeView>;
  NoticeConnection: ResolverTypeWrapper<Partial<Omit<NoticeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['NoticeEdge']>, nodes: Array<ResolversTypes['Notice']> }>>;
  NoticeEdge: ResolverTypeWrapper<Partial<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>>;
  NoticeType: ResolverTypeWrapper<Partial<NoticeType>>;
  ObjectionOutcome: ResolverTypeWrapper<Partial<ObjectionOutcome>>;
  Observation: ResolverTypeWrapper<EntryView>;
  ObservationComponent: ResolverTypeWrapper<Partial<Omit<ObservationComponent, 'code'> & { code?: Maybe<ResolversTypes['Coding']> }>>;
  ObservationConnection: ResolverTypeWrapper<Partial<Omit<ObservationConnection, 'edges' | 'nodes'> & { edges?: Maybe<Array<ResolversTypes['ObservationEdge']>>, nodes?: Maybe<Array<ResolversTypes['Observation']>> }>>;
  ObservationEdge: ResolverTypeWrapper<Partial<Omit<ObservationEdge, 'node'> & { node?: Maybe<ResolversTypes['Observation']> }>>;
  OfferReferralInput: ResolverTypeWrapper<Partial<OfferReferralInput>>;
  OpenEpisodeInput: ResolverTypeWrapper<Partial<OpenEpisodeInput>>;
  Organisation: ResolverTypeWrapper<OrganisationView>;
  OrganisationConnection: ResolverTypeWrapper<Partial<Omit<OrganisationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganisationEdge']>, nodes: Array<ResolversTypes['Organisation']> }>>;
  OrganisationEdge: ResolverTypeWrapper<Partial<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>>;
  OrganisationFilter: ResolverTypeWrapper<Partial<OrganisationFilter>>;
  OrganisationReference: ResolverTypeWrapper<Partial<OrganisationReference>>;
  OrganisationType: ResolverTypeWrapper<Partial<OrganisationType>>;
  Override: ResolverTypeWrapper<OverrideView>;
  OverrideActor: ResolverTypeWrapper<OverrideActorView>;
  OverrideConnection: ResolverTypeWrapper<Partial<Omit<OverrideConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OverrideEdge']>, nodes: Array<ResolversTypes['Override']> }>>;
  OverrideEdge: ResolverTypeWrapper<Partial<Omit<OverrideEdge, 'node'> & { node: ResolversTypes['Override'] }>>;
  OverrideKind: ResolverTypeWrapper<Partial<OverrideKind>>;
  OverrideOutcome: ResolverTypeWrapper<Partial<OverrideOutcome>>;
  OverridePayload: ResolverTypeWrapper<Partial<Omit<OverridePayload, 'override' | 'patient'> & { override?: Maybe<ResolversTypes['Override']>, patient?: Maybe<ResolversTypes['Patient']> }>>;
  OverrideRenewal: ResolverTypeWrapper<Partial<OverrideRenewal>>;
  OverrideReview: ResolverTypeWrapper<Partial<Omit<OverrideReview, 'by'> & { by: ResolversTypes['OverrideActor'] }>>;
  OverrideStatus: ResolverTypeWrapper<Partial<OverrideStatus>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  PartialDate: ResolverTypeWrapper<Partial<Scalars['PartialDate']['output']>>;
  Patient: ResolverTypeWrapper<PatientView>;
  PatientConnection: ResolverTypeWrapper<Partial<Omit<PatientConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PatientEdge']>, nodes: Array<ResolversTypes['Patient']> }>>;
  PatientEdge: ResolverTypeWrapper<Partial<Omit<PatientEdge, 'node'> & { node: ResolversTypes['Patient'] }>>;
  PatientMatch: ResolverTypeWrapper<Partial<PatientMatch>>;
  PatientVisibility: ResolverTypeWrapper<Partial<PatientVisibility>>;
  PlanMdtReviewInput: ResolverTypeWrapper<Partial<PlanMdtReviewInput>>;
  PlanStatus: ResolverTypeWrapper<Partial<PlanStatus>>;
  PrimarySupportReason: ResolverTypeWrapper<Partial<PrimarySupportReason>>;
  Problem: ResolverTypeWrapper<EntryView>;
  ProblemStatus: ResolverTypeWrapper<Partial<ProblemStatus>>;
  Provenance: ResolverTypeWrapper<Partial<Omit<Provenance, 'author'> & { author?: Maybe<ResolversTypes['AuthorReference']> }>>;
  ProxyBasis: ResolverTypeWrapper<Partial<ProxyBasis>>;
  Quantity: ResolverTypeWrapper<Partial<Quantity>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadLevel: ResolverTypeWrapper<Partial<ReadLevel>>;
  RecordChange: ResolverTypeWrapper<RecordChangeView>;
  RecordChangeType: ResolverTypeWrapper<Partial<RecordChangeType>>;
  RecordNote: ResolverTypeWrapper<EntryView>;
  RecordSharingPreferenceInput: ResolverTypeWrapper<Partial<RecordSharingPreferenceInput>>;
  RecordStructuredMedicationReviewInput: ResolverTypeWrapper<Partial<RecordStructuredMedicationReviewInput>>;
  Referral: ResolverTypeWrapper<EntryView>;
  ReferralOffer: ResolverTypeWrapper<Partial<Omit<ReferralOffer, 'patient' | 'relationship'> & { patient: ResolversTypes['Patient'], relationship: ResolversTypes['CareRelationship'] }>>;
  ReferralStatus: ResolverTypeWrapper<Partial<ReferralStatus>>;
  Relationship: ResolverTypeWrapper<Partial<Relationship>>;
  RelationshipKind: ResolverTypeWrapper<Partial<RelationshipKind>>;
  RelationshipPayload: ResolverTypeWrapper<Partial<Omit<RelationshipPayload, 'patient' | 'relationship'> & { patient?: Maybe<ResolversTypes['Patient']>, relationship?: Maybe<ResolversTypes['CareRelationship']> }>>;
  RelationshipRenewal: ResolverTypeWrapper<Partial<Omit<RelationshipRenewal, 'by'> & { by?: Maybe<ResolversTypes['AuthorReference']> }>>;
  RelationshipState: ResolverTypeWrapper<Partial<RelationshipState>>;
  ReleaseDisclosureInput: ResolverTypeWrapper<Partial<ReleaseDisclosureInput>>;
  RenewRelationshipInput: ResolverTypeWrapper<Partial<RenewRelationshipInput>>;
  ReportedBy: ResolverTypeWrapper<Partial<ReportedBy>>;
  RespondToEntryInput: ResolverTypeWrapper<Partial<RespondToEntryInput>>;
  ResponseKind: ResolverTypeWrapper<Partial<ResponseKind>>;
  RestrictionKind: ResolverTypeWrapper<Partial<RestrictionKind>>;
  RestrictionPayload: ResolverTypeWrapper<Partial<Omit<RestrictionPayload, 'conflict' | 'entry' | 'request'> & { conflict?: Maybe<ResolversTypes['VersionConflict']>, entry?: Maybe<ResolversTypes['Entry']>, request?: Maybe<ResolversTypes['RestrictionRequest']> }>>;
  RestrictionRequest: ResolverTypeWrapper<RestrictionRequestView>;
  RestrictionState: ResolverTypeWrapper<Partial<RestrictionState>>;
  ReviewOverrideInput: ResolverTypeWrapper<Partial<ReviewOverrideInput>>;
  Role: ResolverTypeWrapper<Partial<Role>>;
  RoleAtOrganisation: ResolverTypeWrapper<Partial<Omit<RoleAtOrganisation, 'organisation'> & { organisation?: Maybe<ResolversTypes['Organisation']> }>>;
  RolePermission: ResolverTypeWrapper<Partial<RolePermission>>;
  SafeguardingConcern: ResolverTypeWrapper<EntryView>;
  SafeguardingType: ResolverTypeWrapper<Partial<SafeguardingType>>;
  SensitivityLabel: ResolverTypeWrapper<Partial<SensitivityLabel>>;
  SetLocationHiddenInput: ResolverTypeWrapper<Partial<SetLocationHiddenInput>>;
  SetPatientVisibilityInput: ResolverTypeWrapper<Partial<SetPatientVisibilityInput>>;
  Severity: ResolverTypeWrapper<Partial<Severity>>;
  SharedRecord: ResolverTypeWrapper<RecordView>;
  SharingBasis: ResolverTypeWrapper<Partial<SharingBasis>>;
  SharingDecision: ResolverTypeWrapper<Partial<SharingDecision>>;
  SharingPreference: ResolverTypeWrapper<SharingPreferenceView>;
  SharingPreferencePayload: ResolverTypeWrapper<Partial<Omit<SharingPreferencePayload, 'patient'> & { patient?: Maybe<ResolversTypes['Patient']> }>>;
  SharingScope: ResolverTypeWrapper<Partial<SharingScope>>;
  Staff: ResolverTypeWrapper<StaffView>;
  StaffConnection: ResolverTypeWrapper<Partial<Omit<StaffConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StaffEdge']>, nodes: Array<ResolversTypes['Staff']> }>>;
  StaffEdge: ResolverTypeWrapper<Partial<Omit<StaffEdge, 'node'> & { node: ResolversTypes['Staff'] }>>;
  StaffFilter: ResolverTypeWrapper<Partial<StaffFilter>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SupersedeMedicationNoteInput: ResolverTypeWrapper<Partial<SupersedeMedicationNoteInput>>;
  SuspendProxyInput: ResolverTypeWrapper<Partial<SuspendProxyInput>>;
  UnusualAccess: ResolverTypeWrapper<UnusualAccessView>;
  UnusualReason: ResolverTypeWrapper<Partial<UnusualReason>>;
  Urgency: ResolverTypeWrapper<Partial<Urgency>>;
  VersionConflict: ResolverTypeWrapper<Partial<Omit<VersionConflict, 'current' | 'expected'> & { current?: Maybe<ResolversTypes['Entry']>, expected?: Maybe<ResolversTypes['Entry']> }>>;
  Viewer: ResolverTypeWrapper<Actor>;
  VoluntarySupportLog: ResolverTypeWrapper<EntryView>;
  VoluntarySupportLogConnection: ResolverTypeWrapper<Partial<Omit<VoluntarySupportLogConnection, 'edges' | 'nodes'> & { edges?: Maybe<Array<ResolversTypes['VoluntarySupportLogEdge']>>, nodes?: Maybe<Array<ResolversTypes['VoluntarySupportLog']>> }>>;
  VoluntarySupportLogEdge: ResolverTypeWrapper<Partial<Omit<VoluntarySupportLogEdge, 'node'> & { node?: Maybe<ResolversTypes['VoluntarySupportLog']> }>>;
  VoluntarySupportLogPayload: ResolverTypeWrapper<Partial<Omit<VoluntarySupportLogPayload, 'conflict' | 'voluntarySupportLog'> & { conflict?: Maybe<ResolversTypes['VersionConflict']>, voluntarySupportLog?: Maybe<ResolversTypes['VoluntarySupportLog']> }>>;
  WithdrawSharingPreferenceInput: ResolverTypeWrapper<Partial<WithdrawSharingPreferenceInput>>;
  Withheld: ResolverTypeWrapper<Partial<Withheld>>;
  WithheldReason: ResolverTypeWrapper<Partial<WithheldReason>>;
  WriteLevel: ResolverTypeWrapper<Partial<WriteLevel>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AboutMe: EntryView;
  AccessExplanation: Partial<AccessExplanation>;
  AccessLogConnection: Partial<Omit<AccessLogConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AccessLogEdge']>, nodes: Array<ResolversParentTypes['AccessLogEntry']> }>;
  AccessLogEdge: Partial<Omit<AccessLogEdge, 'node'> & { node: ResolversParentTypes['AccessLogEntry'] }>;
  AccessLogEntry: AccessLogEntryView;
  AccessStep: Partial<AccessStep>;
  AccessedCategory: Partial<AccessedCategory>;
  Action: EntryView;
  AddCareTeamMemberInput: Partial<AddCareTeamMemberInput>;
  AddMedicationNoteInput: Partial<AddMedicationNoteInput>;
  Address: Partial<Address>;
  AdvanceCare: EntryView;
  Alert: EntryView;
  Allergy: EntryView;
  AmendMedicationNoteInput: Partial<AmendMedicationNoteInput>;
  AmendVoluntarySupportLogInput: Partial<AmendVoluntarySupportLogInput>;
  AnswerReferralInput: Partial<AnswerReferralInput>;
  AnswerRestrictionInput: Partial<AnswerRestrictionInput>;
  AnswerRestrictionPayload: Partial<Omit<AnswerRestrictionPayload, 'request'> & { request?: Maybe<ResolversParentTypes['RestrictionRequest']> }>;
  AssessmentFinding: Partial<AssessmentFinding>;
  AuditedAccess: AuditedAccessView;
  AuditedAccessConnection: Partial<Omit<AuditedAccessConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AuditedAccessEdge']>, nodes: Array<ResolversParentTypes['AuditedAccess']> }>;
  AuditedAccessEdge: Partial<Omit<AuditedAccessEdge, 'node'> & { node: ResolversParentTypes['AuditedAccess'] }>;
  AuthorReference: NamedPerson;
  AuthoriseProxyInput: Partial<AuthoriseProxyInput>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  BreakGlassChangeInput: Partial<BreakGlassChangeInput>;
  BreakGlassInput: Partial<BreakGlassInput>;
  CarePackage: EntryView;
  CarePlan: EntryView;
  CareRelationship: RelationshipView;
  CareTeamMember: CareTeamMemberView;
  Coding: Partial<Coding>;
  Contact: EntryView;
  ContactConnection: Partial<Omit<ContactConnection, 'edges' | 'nodes'> & { edges?: Maybe<Array<ResolversParentTypes['ContactEdge']>>, nodes?: Maybe<Array<ResolversParentTypes['Contact']>> }>;
  ContactEdge: Partial<Omit<ContactEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Contact']> }>;
  Contribution: ContributionView;
  ContributionConnection: Partial<Omit<ContributionConnection, 'edges' | 'nodes'> & { edges?: Maybe<Array<ResolversParentTypes['ContributionEdge']>>, nodes?: Maybe<Array<ResolversParentTypes['Contribution']>> }>;
  ContributionEdge: Partial<Omit<ContributionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Contribution']> }>;
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DecideObjectionInput: Partial<DecideObjectionInput>;
  DiscloseForSafeguardingInput: Partial<DiscloseForSafeguardingInput>;
  DiscloseInput: Partial<DiscloseInput>;
  EndOverrideInput: Partial<EndOverrideInput>;
  EndRelationshipInput: Partial<EndRelationshipInput>;
  Entry: EntryView;
  EntryPayload: Partial<Omit<EntryPayload, 'conflict' | 'entry'> & { conflict?: Maybe<ResolversParentTypes['VersionConflict']>, entry?: Maybe<ResolversParentTypes['Entry']> }>;
  EntryResponse: Partial<Omit<EntryResponse, 'author'> & { author?: Maybe<ResolversParentTypes['AuthorReference']> }>;
  EntryVersion: Partial<Omit<EntryVersion, 'entry'> & { entry?: Maybe<ResolversParentTypes['Entry']> }>;
  ExplainAsInput: Partial<ExplainAsInput>;
  Float: Partial<Scalars['Float']['output']>;
  Goal: EntryView;
  HolisticAssessment: EntryView;
  ID: Partial<Scalars['ID']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  LabelEntryInput: Partial<LabelEntryInput>;
  LocationHiddenPayload: Partial<Omit<LocationHiddenPayload, 'patient' | 'request'> & { patient?: Maybe<ResolversParentTypes['Patient']>, request?: Maybe<ResolversParentTypes['RestrictionRequest']> }>;
  LogVoluntarySupportInput: Partial<LogVoluntarySupportInput>;
  MarkEnteredInErrorInput: Partial<MarkEnteredInErrorInput>;
  MarkNoticesReadInput: Partial<MarkNoticesReadInput>;
  MarkNoticesReadPayload: Partial<MarkNoticesReadPayload>;
  MdtAttendeeInput: Partial<MdtAttendeeInput>;
  Medication: EntryView;
  MedicationNote: EntryView;
  MedicationNoteConnection: Partial<Omit<MedicationNoteConnection, 'edges' | 'nodes'> & { edges?: Maybe<Array<ResolversParentTypes['MedicationNoteEdge']>>, nodes?: Maybe<Array<ResolversParentTypes['MedicationNote']>> }>;
  MedicationNoteEdge: Partial<Omit<MedicationNoteEdge, 'node'> & { node?: Maybe<ResolversParentTypes['MedicationNote']> }>;
  MedicationNotePayload: Partial<Omit<MedicationNotePayload, 'conflict' | 'medicationNote'> & { conflict?: Maybe<ResolversParentTypes['VersionConflict']>, medicationNote?: Maybe<ResolversParentTypes['MedicationNote']> }>;
  Mutation: Record<PropertyKey, never>;
  NHSNumber: Partial<Scalars['NHSNumber']['output']>;
  Neighbourhood: NeighbourhoodView;
  Node: NodeView;
  Notice: NoticeView;
  NoticeConnection: Partial<Omit<NoticeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['NoticeEdge']>, nodes: Array<ResolversParentTypes['Notice']> }>;
  NoticeEdge: Partial<Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] }>;
  Observation: EntryView;
  ObservationComponent: Partial<Omit<ObservationComponent, 'code'> & { code?: Maybe<ResolversParentTypes['Coding']> }>;
  ObservationConnection: Partial<Omit<ObservationConnection, 'edges' | 'nodes'> & { edges?: Maybe<Array<ResolversParentTypes['ObservationEdge']>>, nodes?: Maybe<Array<ResolversParentTypes['Observation']>> }>;
  ObservationEdge: Partial<Omit<ObservationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Observation']> }>;
  OfferReferralInput: Partial<OfferReferralInput>;
  OpenEpisodeInput: Partial<OpenEpisodeInput>;
  Organisation: OrganisationView;
  OrganisationConnection: Partial<Omit<OrganisationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganisationEdge']>, nodes: Array<ResolversParentTypes['Organisation']> }>;
  OrganisationEdge: Partial<Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] }>;
  OrganisationFilter: Partial<OrganisationFilter>;
  OrganisationReference: Partial<OrganisationReference>;
  Override: OverrideView;
  OverrideActor: OverrideActorView;
  OverrideConnection: Partial<Omit<OverrideConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OverrideEdge']>, nodes: Array<ResolversParentTypes['Override']> }>;
  OverrideEdge: Partial<Omit<OverrideEdge, 'node'> & { node: ResolversParentTypes['Override'] }>;
  OverridePayload: Partial<Omit<OverridePayload, 'override' | 'patient'> & { override?: Maybe<ResolversParentTypes['Override']>, patient?: Maybe<ResolversParentTypes['Patient']> }>;
  OverrideRenewal: Partial<OverrideRenewal>;
  OverrideReview: Partial<Omit<OverrideReview, 'by'> & { by: ResolversParentTypes['OverrideActor'] }>;
  PageInfo: Partial<PageInfo>;
  PartialDate: Partial<Scalars['PartialDate']['output']>;
  Patient: PatientView;
  PatientConnection: Partial<Omit<PatientConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PatientEdge']>, nodes: Array<ResolversParentTypes['Patient']> }>;
  PatientEdge: Partial<Omit<PatientEdge, 'node'> & { node: ResolversParentTypes['Patient'] }>;
  PatientMatch: Partial<PatientMatch>;
  PlanMdtReviewInput: Partial<PlanMdtReviewInput>;
  Problem: EntryView;
  Provenance: Partial<Omit<Provenance, 'author'> & { author?: Maybe<ResolversParentTypes['AuthorReference']> }>;
  Quantity: Partial<Quantity>;
  Query: Record<PropertyKey, never>;
  RecordChange: RecordChangeView;
  RecordNote: EntryView;
  RecordSharingPreferenceInput: Partial<RecordSharingPreferenceInput>;
  RecordStructuredMedicationReviewInput: Partial<RecordStructuredMedicationReviewInput>;
  Referral: EntryView;
  ReferralOffer: Partial<Omit<ReferralOffer, 'patient' | 'relationship'> & { patient: ResolversParentTypes['Patient'], relationship: ResolversParentTypes['CareRelationship'] }>;
  RelationshipPayload: Partial<Omit<RelationshipPayload, 'patient' | 'relationship'> & { patient?: Maybe<ResolversParentTypes['Patient']>, relationship?: Maybe<ResolversParentTypes['CareRelationship']> }>;
  RelationshipRenewal: Partial<Omit<RelationshipRenewal, 'by'> & { by?: Maybe<ResolversParentTypes['AuthorReference']> }>;
  ReleaseDisclosureInput: Partial<ReleaseDisclosureInput>;
  RenewRelationshipInput: Partial<RenewRelationshipInput>;
  RespondToEntryInput: Partial<RespondToEntryInput>;
  RestrictionPayload: Partial<Omit<RestrictionPayload, 'conflict' | 'entry' | 'request'> & { conflict?: Maybe<ResolversParentTypes['VersionConflict']>, entry?: Maybe<ResolversParentTypes['Entry']>, request?: Maybe<ResolversParentTypes['RestrictionRequest']> }>;
  RestrictionRequest: RestrictionRequestView;
  ReviewOverrideInput: Partial<ReviewOverrideInput>;
  RoleAtOrganisation: Partial<Omit<RoleAtOrganisation, 'organisation'> & { organisation?: Maybe<ResolversParentTypes['Organisation']> }>;
  RolePermission: Partial<RolePermission>;
  SafeguardingConcern: EntryView;
  SetLocationHiddenInput: Partial<SetLocationHiddenInput>;
  SetPatientVisibilityInput: Partial<SetPatientVisibilityInput>;
  SharedRecord: RecordView;
  SharingPreference: SharingPreferenceView;
  SharingPreferencePayload: Partial<Omit<SharingPreferencePayload, 'patient'> & { patient?: Maybe<ResolversParentTypes['Patient']> }>;
  Staff: StaffView;
  StaffConnection: Partial<Omit<StaffConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StaffEdge']>, nodes: Array<ResolversParentTypes['Staff']> }>;
  StaffEdge: Partial<Omit<StaffEdge, 'node'> & { node: ResolversParentTypes['Staff'] }>;
  StaffFilter: Partial<StaffFilter>;
  String: Partial<Scalars['String']['output']>;
  Subscription: Record<PropertyKey, never>;
  SupersedeMedicationNoteInput: Partial<SupersedeMedicationNoteInput>;
  SuspendProxyInput: Partial<SuspendProxyInput>;
  UnusualAccess: UnusualAccessView;
  VersionConflict: Partial<Omit<VersionConflict, 'current' | 'expected'> & { current?: Maybe<ResolversParentTypes['Entry']>, expected?: Maybe<ResolversParentTypes['Entry']> }>;
  Viewer: Actor;
  VoluntarySupportLog: EntryView;
  VoluntarySupportLogConnection: Partial<Omit<VoluntarySupportLogConnection, 'edges' | 'nodes'> & { edges?: Maybe<Array<ResolversParentTypes['VoluntarySupportLogEdge']>>, nodes?: Maybe<Array<ResolversParentTypes['VoluntarySupportLog']>> }>;
  VoluntarySupportLogEdge: Partial<Omit<VoluntarySupportLogEdge, 'node'> & { node?: Maybe<ResolversParentTypes['VoluntarySupportLog']> }>;
  VoluntarySupportLogPayload: Partial<Omit<VoluntarySupportLogPayload, 'conflict' | 'voluntarySupportLog'> & { conflict?: Maybe<ResolversParentTypes['VersionConflict']>, voluntarySupportLog?: Maybe<ResolversParentTypes['VoluntarySupportLog']> }>;
  WithdrawSharingPreferenceInput: Partial<WithdrawSharingPreferenceInput>;
  Withheld: Partial<Withheld>;
};

export type CategoryDirectiveArgs = {
  names: Array<Category>;
};

export type CategoryDirectiveResolver<Result, Parent, ContextType = Context, Args = CategoryDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ComposedDirectiveArgs = { };

export type ComposedDirectiveResolver<Result, Parent, ContextType = Context, Args = ComposedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GateDirectiveArgs = {
  allow: Gate;
};

export type GateDirectiveResolver<Result, Parent, ContextType = Context, Args = GateDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NamesServiceDirectiveArgs = {
  of?: Maybe<Scalars['String']['input']>;
};

export type NamesServiceDirectiveResolver<Result, Parent, ContextType = Context, Args = NamesServiceDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PartOfEntryDirectiveArgs = { };

export type PartOfEntryDirectiveResolver<Result, Parent, ContextType = Context, Args = PartOfEntryDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ServiceDirectiveArgs = { };

export type ServiceDirectiveResolver<Result, Parent, ContextType = Context, Args = ServiceDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SummaryDirectiveArgs = {
  except?: Maybe<Array<Role>>;
};

export type SummaryDirectiveResolver<Result, Parent, ContextType = Context, Args = SummaryDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AboutMeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AboutMe'] = ResolversParentTypes['AboutMe']> = {
  alsoWorthKnowing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<AboutMeHistoryArgs, 'first'>>;
  howAndWhenToSupportMe?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  howICommunicate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mostImportantToMe?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  myWellness?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  peopleImportantToMe?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pleaseDoAndDoNot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  responses?: Resolver<Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  supportedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessExplanation'] = ResolversParentTypes['AccessExplanation']> = {
  breakGlass?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ReadLevel'], ParentType, ContextType>;
  ownEntries?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['AccessStep']>, ParentType, ContextType>;
  wayIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  write?: Resolver<ResolversTypes['WriteLevel'], ParentType, ContextType>;
};

export type AccessLogConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogConnection'] = ResolversParentTypes['AccessLogConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccessLogEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AccessLogEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccessLogEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEdge'] = ResolversParentTypes['AccessLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessLogEntry'], ParentType, ContextType>;
};

export type AccessLogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEntry'] = ResolversParentTypes['AccessLogEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['AccessedCategory']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccessKind'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  overrides?: Resolver<Array<ResolversTypes['OverrideKind']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccessStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessStep'] = ResolversParentTypes['AccessStep']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ReadLevel'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['AccessStepKind'], ParentType, ContextType>;
};

export type AccessedCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessedCategory'] = ResolversParentTypes['AccessedCategory']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ReadLevel'], ParentType, ContextType>;
};

export type ActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action']> = {
  actionStatus?: Resolver<Maybe<ResolversTypes['ActionStatus']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  goalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<ActionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ownerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerOrganisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  responses?: Resolver<Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  lines?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AdvanceCareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceCare'] = ResolversParentTypes['AdvanceCare']> = {
  advanceDecisionToRefuseTreatment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  anticipatoryMedicinesInPlace?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  cprStatus?: Resolver<Maybe<ResolversTypes['CprStatus']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<AdvanceCareHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastingPowerOfAttorney?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferredPlaceOfCare?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferredPlaceOfDeath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prognosis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  respectFormCompleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  responses?: Resolver<Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  whatShouldHappen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<AlertHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  reasonableAdjustment?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  responses?: Resolver<Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['Severity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllergyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Allergy'] = ResolversParentTypes['Allergy']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<AllergyHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  noneKnown?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  reaction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responses?: Resolver<Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['Severity']>, ParentType, ContextType>;
  substance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerRestrictionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerRestrictionPayload'] = ResolversParentTypes['AnswerRestrictionPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['RestrictionRequest']>, ParentType, ContextType>;
};

export type AssessmentFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentFinding'] = ResolversParentTypes['AssessmentFinding']> = {
  prompt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditedAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditedAccess'] = ResolversParentTypes['AuditedAccess']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['AccessedCategory']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccessKind'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AuditedAccessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditedAccessConnection'] = ResolversParentTypes['AuditedAccessConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditedAccessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditedAccess']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditedAccessEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditedAccessEdge'] = ResolversParentTypes['AuditedAccessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditedAccess'], ParentType, ContextType>;
};

export type AuthorReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorReference'] = ResolversParentTypes['AuthorReference']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
};

export type CarePackageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarePackage'] = ResolversParentTypes['CarePackage']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  funding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<CarePackageHistoryArgs, 'first'>>;
  hoursPerWeek?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packageType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primarySupportReason?: Resolver<Maybe<ResolversTypes['PrimarySupportReason']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responses?: Resolver<Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarePlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarePlan'] = ResolversParentTypes['CarePlan']> = {
  agreedWith?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<CarePlanHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  overview?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planStatus?: Resolver<Maybe<ResolversTypes['PlanStatus']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  responses?: Resolver<Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewOwner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareRelationship'] = ResolversParentTypes['CareRelationship']> = {
  attendees?: Resolver<Array<ResolversTypes['AuthorReference']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['AuthorReference']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grantedBy?: Resolver<Maybe<ResolversTypes['AuthorReference']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renewals?: Resolver<Array<ResolversTypes['RelationshipRenewal']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RelationshipState'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareTeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareTeamMember'] = ResolversParentTypes['CareTeamMember']> = {
  careCoordinator?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  contactRoute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namedClinician?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CodingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  accompaniedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  emergencyAdmission?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<ContactHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['ContactMode']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  present?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responses?: Resolver<Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactConnection'] = ResolversParentTypes['ContactConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['ContactEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['Contact']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ContactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactEdge'] = ResolversParentTypes['ContactEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  entry?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
};

export type ContributionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionConnection'] = ResolversParentTypes['ContributionConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['ContributionEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['Contribution']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type ContributionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionEdge'] = ResolversParentTypes['ContributionEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Contribution']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entry'] = ResolversParentTypes['Entry']> = {
  __resolveType: TypeResolveFn<'AboutMe' | 'Action' | 'AdvanceCare' | 'Alert' | 'Allergy' | 'CarePackage' | 'CarePlan' | 'Contact' | 'Goal' | 'HolisticAssessment' | 'Medication' | 'MedicationNote' | 'Observation' | 'Problem' | 'RecordNote' | 'Referral' | 'SafeguardingConcern' | 'VoluntarySupportLog', ParentType, ContextType>;
};

export type EntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryPayload'] = ResolversParentTypes['EntryPayload']> = {
  conflict?: Resolver<Maybe<ResolversTypes['VersionConflict']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
};

export type EntryResponseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryResponse'] = ResolversParentTypes['EntryResponse']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['AuthorReference']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ResponseKind']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['OrganisationReference']>, ParentType, ContextType>;
};

export type EntryVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryVersion'] = ResolversParentTypes['EntryVersion']> = {
  entry?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  replacedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  goalStatus?: Resolver<Maybe<ResolversTypes['GoalStatus']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<GoalHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ownWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  responses?: Resolver<Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HolisticAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolisticAssessment'] = ResolversParentTypes['HolisticAssessment']> = {
  assessmentStatus?: Resolver<Maybe<ResolversTypes['AssessmentStatus']>, ParentType, ContextType>;
  band?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['AssessmentDomain']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<Array<ResolversTypes['AssessmentFinding']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<HolisticAssessmentHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  needs?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  responses?: Resolver<Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  strengths?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationHiddenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationHiddenPayload'] = ResolversParentTypes['LocationHiddenPayload']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['RestrictionRequest']>, ParentType, ContextType>;
};

export type MarkNoticesReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNoticesReadPayload'] = ResolversParentTypes['MarkNoticesReadPayload']> = {
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MedicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Medication'] = ResolversParentTypes['Medication']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  doseText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<MedicationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indication?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastIssued?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  medicationSource?: Resolver<Maybe<ResolversTypes['MedicationSource']>, ParentType, ContextType>;
  medicationStatus?: Resolver<Maybe<ResolversTypes['MedicationStatus']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  regular?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  responses?: Resolver<Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicationNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationNote'] = ResolversParentTypes['MedicationNote']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<MedicationNoteHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  medicationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  medicationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteType?: Resolver<Maybe<ResolversTypes['MedicationNoteType']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  responses?: Resolver<Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicationNoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationNoteConnection'] = ResolversParentTypes['MedicationNoteConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['MedicationNoteEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['MedicationNote']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MedicationNoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationNoteEdge'] = ResolversParentTypes['MedicationNoteEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['MedicationNote']>, ParentType, ContextType>;
};

export type MedicationNotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationNotePayload'] = ResolversParentTypes['MedicationNotePayload']> = {
  conflict?: Resolver<Maybe<ResolversTypes['VersionConflict']>, ParentType, ContextType>;
  medicationNote?: Resolver<Maybe<ResolversTypes['MedicationNote']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addCareTeamMember?: Resolver<Maybe<ResolversTypes['RelationshipPayload']>, ParentType, ContextType, RequireFields<MutationAddCareTeamMemberArgs, 'input'>>;
  addMedicationNote?: Resolver<Maybe<ResolversTypes['MedicationNotePayload']>, ParentType, ContextType, RequireFields<MutationAddMedicationNoteArgs, 'input'>>;
  amendMedicationNote?: Resolver<Maybe<ResolversTypes['MedicationNotePayload']>, ParentType, ContextType, RequireFields<MutationAmendMedicationNoteArgs, 'input'>>;
  amendVoluntarySupportLog?: Resolver<Maybe<ResolversTypes['VoluntarySupportLogPayload']>, ParentType, ContextType, RequireFields<MutationAmendVoluntarySupportLogArgs, 'input'>>;
  answerReferral?: Resolver<Maybe<ResolversTypes['RelationshipPayload']>, ParentType, ContextType, RequireFields<MutationAnswerReferralArgs, 'input'>>;
  answerRestriction?: Resolver<Maybe<ResolversTypes['AnswerRestrictionPayload']>, ParentType, ContextType, RequireFields<MutationAnswerRestrictionArgs, 'input'>>;
  authoriseProxy?: Resolver<Maybe<ResolversTypes['RelationshipPayload']>, ParentType, ContextType, RequireFields<MutationAuthoriseProxyArgs, 'input'>>;
  breakGlass?: Resolver<Maybe<ResolversTypes['OverridePayload']>, ParentType, ContextType, RequireFields<MutationBreakGlassArgs, 'input'>>;
  confirmSealedAccess?: Resolver<Maybe<ResolversTypes['OverridePayload']>, ParentType, ContextType, RequireFields<MutationConfirmSealedAccessArgs, 'input'>>;
  decideObjection?: Resolver<Maybe<ResolversTypes['SharingPreferencePayload']>, ParentType, ContextType, RequireFields<MutationDecideObjectionArgs, 'input'>>;
  disclose?: Resolver<Maybe<ResolversTypes['OverridePayload']>, ParentType, ContextType, RequireFields<MutationDiscloseArgs, 'input'>>;
  discloseForSafeguarding?: Resolver<Maybe<ResolversTypes['OverridePayload']>, ParentType, ContextType, RequireFields<MutationDiscloseForSafeguardingArgs, 'input'>>;
  endOverride?: Resolver<Maybe<ResolversTypes['OverridePayload']>, ParentType, ContextType, RequireFields<MutationEndOverrideArgs, 'input'>>;
  endRelationship?: Resolver<Maybe<ResolversTypes['RelationshipPayload']>, ParentType, ContextType, RequireFields<MutationEndRelationshipArgs, 'input'>>;
  labelEntry?: Resolver<Maybe<ResolversTypes['RestrictionPayload']>, ParentType, ContextType, RequireFields<MutationLabelEntryArgs, 'input'>>;
  logVoluntarySupport?: Resolver<Maybe<ResolversTypes['VoluntarySupportLogPayload']>, ParentType, ContextType, RequireFields<MutationLogVoluntarySupportArgs, 'input'>>;
  markEnteredInError?: Resolver<Maybe<ResolversTypes['EntryPayload']>, ParentType, ContextType, RequireFields<MutationMarkEnteredInErrorArgs, 'input'>>;
  markNoticesRead?: Resolver<Maybe<ResolversTypes['MarkNoticesReadPayload']>, ParentType, ContextType, RequireFields<MutationMarkNoticesReadArgs, 'input'>>;
  offerReferral?: Resolver<Maybe<ResolversTypes['RelationshipPayload']>, ParentType, ContextType, RequireFields<MutationOfferReferralArgs, 'input'>>;
  openEpisode?: Resolver<Maybe<ResolversTypes['RelationshipPayload']>, ParentType, ContextType, RequireFields<MutationOpenEpisodeArgs, 'input'>>;
  planMdtReview?: Resolver<Maybe<ResolversTypes['RelationshipPayload']>, ParentType, ContextType, RequireFields<MutationPlanMdtReviewArgs, 'input'>>;
  recordSharingPreference?: Resolver<Maybe<ResolversTypes['SharingPreferencePayload']>, ParentType, ContextType, RequireFields<MutationRecordSharingPreferenceArgs, 'input'>>;
  recordStructuredMedicationReview?: Resolver<Maybe<ResolversTypes['MedicationNotePayload']>, ParentType, ContextType, RequireFields<MutationRecordStructuredMedicationReviewArgs, 'input'>>;
  releaseDisclosure?: Resolver<Maybe<ResolversTypes['OverridePayload']>, ParentType, ContextType, RequireFields<MutationReleaseDisclosureArgs, 'input'>>;
  renewBreakGlass?: Resolver<Maybe<ResolversTypes['OverridePayload']>, ParentType, ContextType, RequireFields<MutationRenewBreakGlassArgs, 'input'>>;
  renewRelationship?: Resolver<Maybe<ResolversTypes['RelationshipPayload']>, ParentType, ContextType, RequireFields<MutationRenewRelationshipArgs, 'input'>>;
  respondToEntry?: Resolver<Maybe<ResolversTypes['EntryPayload']>, ParentType, ContextType, RequireFields<MutationRespondToEntryArgs, 'input'>>;
  reviewOverride?: Resolver<Maybe<ResolversTypes['OverridePayload']>, ParentType, ContextType, RequireFields<MutationReviewOverrideArgs, 'input'>>;
  setLocationHidden?: Resolver<Maybe<ResolversTypes['LocationHiddenPayload']>, ParentType, ContextType, RequireFields<MutationSetLocationHiddenArgs, 'input'>>;
  setPatientVisibility?: Resolver<Maybe<ResolversTypes['RestrictionPayload']>, ParentType, ContextType, RequireFields<MutationSetPatientVisibilityArgs, 'input'>>;
  supersedeMedicationNote?: Resolver<Maybe<ResolversTypes['MedicationNotePayload']>, ParentType, ContextType, RequireFields<MutationSupersedeMedicationNoteArgs, 'input'>>;
  suspendProxy?: Resolver<Maybe<ResolversTypes['RelationshipPayload']>, ParentType, ContextType, RequireFields<MutationSuspendProxyArgs, 'input'>>;
  withdrawSharingPreference?: Resolver<Maybe<ResolversTypes['SharingPreferencePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawSharingPreferenceArgs, 'input'>>;
};

export interface NhsNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NHSNumber'], any> {
  name: 'NHSNumber';
}

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AboutMe' | 'Action' | 'AdvanceCare' | 'Alert' | 'Allergy' | 'CarePackage' | 'CarePlan' | 'CareRelationship' | 'Contact' | 'Goal' | 'HolisticAssessment' | 'Medication' | 'MedicationNote' | 'Neighbourhood' | 'Notice' | 'Observation' | 'Organisation' | 'Override' | 'Patient' | 'Problem' | 'RecordNote' | 'Referral' | 'SafeguardingConcern' | 'Staff' | 'VoluntarySupportLog', ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  override?: Resolver<Maybe<ResolversTypes['Override']>, ParentType, ContextType>;
  overrideId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NoticeType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  components?: Resolver<Maybe<Array<ResolversTypes['ObservationComponent']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<ObservationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  responses?: Resolver<Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationComponent'] = ResolversParentTypes['ObservationComponent']> = {
  code?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['ObservationEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['Observation']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbourhoods?: Resolver<Array<ResolversTypes['Neighbourhood']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['OrganisationType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationReference'] = ResolversParentTypes['OrganisationReference']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['OrganisationType']>, ParentType, ContextType>;
};

export type OverrideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Override'] = ResolversParentTypes['Override']> = {
  basis?: Resolver<Maybe<ResolversTypes['DisclosureBasis']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['OverrideActor'], ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  consentSought?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OverrideKind'], ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['SensitivityLabel']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['BreakGlassReason']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recipientStaff?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  renewals?: Resolver<Array<ResolversTypes['OverrideRenewal']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['OverrideReview']>, ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sealedExplanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OverrideStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverrideActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverrideActor'] = ResolversParentTypes['OverrideActor']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
};

export type OverrideConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverrideConnection'] = ResolversParentTypes['OverrideConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OverrideEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Override']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreviewedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OverrideEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverrideEdge'] = ResolversParentTypes['OverrideEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Override'], ParentType, ContextType>;
};

export type OverridePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverridePayload'] = ResolversParentTypes['OverridePayload']> = {
  override?: Resolver<Maybe<ResolversTypes['Override']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
};

export type OverrideRenewalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverrideRenewal'] = ResolversParentTypes['OverrideRenewal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OverrideReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverrideReview'] = ResolversParentTypes['OverrideReview']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['OverrideActor'], ParentType, ContextType>;
  comment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['OverrideOutcome'], ParentType, ContextType>;
  withheldFromPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PatientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient']> = {
  accessLog?: Resolver<Maybe<ResolversTypes['AccessLogConnection']>, ParentType, ContextType, RequireFields<PatientAccessLogArgs, 'first'>>;
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  careCoordinator?: Resolver<Maybe<ResolversTypes['CareTeamMember']>, ParentType, ContextType>;
  careTeam?: Resolver<Maybe<Array<ResolversTypes['CareTeamMember']>>, ParentType, ContextType>;
  dateOfBirth?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deathDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ethnicCategory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interpreterRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namedClinician?: Resolver<Maybe<ResolversTypes['CareTeamMember']>, ParentType, ContextType>;
  neighbourhood?: Resolver<Maybe<ResolversTypes['Neighbourhood']>, ParentType, ContextType>;
  nhsNumber?: Resolver<Maybe<ResolversTypes['NHSNumber']>, ParentType, ContextType>;
  preferredName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pronouns?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['SharedRecord']>, ParentType, ContextType>;
  registeredPractice?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  relationships?: Resolver<Maybe<Array<ResolversTypes['CareRelationship']>>, ParentType, ContextType>;
  sharingPreferences?: Resolver<Maybe<Array<ResolversTypes['SharingPreference']>>, ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PatientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientConnection'] = ResolversParentTypes['PatientConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PatientEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Patient']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PatientEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientEdge'] = ResolversParentTypes['PatientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
};

export type PatientMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientMatch'] = ResolversParentTypes['PatientMatch']> = {
  patientId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  clinicalStatus?: Resolver<Maybe<ResolversTypes['ProblemStatus']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<ProblemHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  longTermConditionRegister?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onset?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  responses?: Resolver<Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  about?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  audience?: Resolver<Maybe<ResolversTypes['Audience']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['AuthorReference']>, ParentType, ContextType>;
  custodian?: Resolver<Maybe<ResolversTypes['OrganisationReference']>, ParentType, ContextType>;
  effectiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hiddenBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hiddenReviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  labelReviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  labelledBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patientVisibility?: Resolver<Maybe<ResolversTypes['PatientVisibility']>, ParentType, ContextType>;
  performer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['ReportedBy']>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<Array<ResolversTypes['SensitivityLabel']>>, ParentType, ContextType>;
  sharedWith?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  sourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceSystem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EntryStatus']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  caseload?: Resolver<Maybe<ResolversTypes['PatientConnection']>, ParentType, ContextType, RequireFields<QueryCaseloadArgs, 'first'>>;
  denials?: Resolver<Maybe<ResolversTypes['AuditedAccessConnection']>, ParentType, ContextType, RequireFields<QueryDenialsArgs, 'first'>>;
  explainAccess?: Resolver<Maybe<ResolversTypes['AccessExplanation']>, ParentType, ContextType, RequireFields<QueryExplainAccessArgs, 'patientId'>>;
  myContributions?: Resolver<Maybe<ResolversTypes['ContributionConnection']>, ParentType, ContextType, RequireFields<QueryMyContributionsArgs, 'answeredOnly' | 'first'>>;
  myOverrides?: Resolver<Maybe<ResolversTypes['OverrideConnection']>, ParentType, ContextType, RequireFields<QueryMyOverridesArgs, 'first' | 'openOnly'>>;
  neighbourhood?: Resolver<Maybe<ResolversTypes['PatientConnection']>, ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'first'>>;
  neighbourhoods?: Resolver<Maybe<Array<ResolversTypes['Neighbourhood']>>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  notices?: Resolver<Maybe<ResolversTypes['NoticeConnection']>, ParentType, ContextType, RequireFields<QueryNoticesArgs, 'first' | 'unreadOnly'>>;
  organisations?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first'>>;
  overrideQueue?: Resolver<Maybe<ResolversTypes['OverrideConnection']>, ParentType, ContextType, RequireFields<QueryOverrideQueueArgs, 'first'>>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, Partial<QueryPatientArgs>>;
  permissions?: Resolver<Maybe<Array<ResolversTypes['RolePermission']>>, ParentType, ContextType, RequireFields<QueryPermissionsArgs, 'role'>>;
  referralOffers?: Resolver<Maybe<Array<ResolversTypes['ReferralOffer']>>, ParentType, ContextType>;
  restrictionRequests?: Resolver<Maybe<Array<ResolversTypes['RestrictionRequest']>>, ParentType, ContextType, RequireFields<QueryRestrictionRequestsArgs, 'openOnly'>>;
  staff?: Resolver<Maybe<ResolversTypes['StaffConnection']>, ParentType, ContextType, RequireFields<QueryStaffArgs, 'first'>>;
  tracePatient?: Resolver<Maybe<ResolversTypes['PatientMatch']>, ParentType, ContextType, Partial<QueryTracePatientArgs>>;
  unusualAccess?: Resolver<Maybe<Array<ResolversTypes['UnusualAccess']>>, ParentType, ContextType, Partial<QueryUnusualAccessArgs>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RecordChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordChange'] = ResolversParentTypes['RecordChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RecordChangeType'], ParentType, ContextType>;
};

export type RecordNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordNote'] = ResolversParentTypes['RecordNote']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<RecordNoteHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  responses?: Resolver<Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<ReferralHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  packCategories?: Resolver<Maybe<Array<ResolversTypes['Category']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referralSource?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  referralStatus?: Resolver<Maybe<ResolversTypes['ReferralStatus']>, ParentType, ContextType>;
  referredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referredTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responses?: Resolver<Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  urgency?: Resolver<Maybe<ResolversTypes['Urgency']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralOffer'] = ResolversParentTypes['ReferralOffer']> = {
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['CareRelationship'], ParentType, ContextType>;
};

export type RelationshipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipPayload'] = ResolversParentTypes['RelationshipPayload']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['CareRelationship']>, ParentType, ContextType>;
};

export type RelationshipRenewalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipRenewal'] = ResolversParentTypes['RelationshipRenewal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['AuthorReference']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RestrictionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictionPayload'] = ResolversParentTypes['RestrictionPayload']> = {
  conflict?: Resolver<Maybe<ResolversTypes['VersionConflict']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['RestrictionRequest']>, ParentType, ContextType>;
};

export type RestrictionRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictionRequest'] = ResolversParentTypes['RestrictionRequest']> = {
  addLabels?: Resolver<Maybe<Array<ResolversTypes['SensitivityLabel']>>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  askedBy?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  askedByRole?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RestrictionKind'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removeLabels?: Resolver<Maybe<Array<ResolversTypes['SensitivityLabel']>>, ParentType, ContextType>;
  reviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RestrictionState'], ParentType, ContextType>;
  visibility?: Resolver<Maybe<ResolversTypes['PatientVisibility']>, ParentType, ContextType>;
};

export type RoleAtOrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleAtOrganisation'] = ResolversParentTypes['RoleAtOrganisation']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type RolePermissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RolePermission'] = ResolversParentTypes['RolePermission']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['ReadLevel'], ParentType, ContextType>;
  write?: Resolver<ResolversTypes['WriteLevel'], ParentType, ContextType>;
};

export type SafeguardingConcernResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafeguardingConcern'] = ResolversParentTypes['SafeguardingConcern']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  concernType?: Resolver<Maybe<ResolversTypes['SafeguardingType']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<SafeguardingConcernHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  open?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  responses?: Resolver<Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  section42?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharedRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedRecord'] = ResolversParentTypes['SharedRecord']> = {
  aboutMe?: Resolver<Maybe<Array<ResolversTypes['AboutMe']>>, ParentType, ContextType>;
  actions?: Resolver<Maybe<Array<ResolversTypes['Action']>>, ParentType, ContextType>;
  advanceCare?: Resolver<Maybe<Array<ResolversTypes['AdvanceCare']>>, ParentType, ContextType>;
  alerts?: Resolver<Maybe<Array<ResolversTypes['Alert']>>, ParentType, ContextType>;
  allergies?: Resolver<Maybe<Array<ResolversTypes['Allergy']>>, ParentType, ContextType>;
  assessments?: Resolver<Maybe<Array<ResolversTypes['HolisticAssessment']>>, ParentType, ContextType>;
  carePackages?: Resolver<Maybe<Array<ResolversTypes['CarePackage']>>, ParentType, ContextType>;
  carePlans?: Resolver<Maybe<Array<ResolversTypes['CarePlan']>>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ResolversTypes['ContactConnection']>, ParentType, ContextType, RequireFields<SharedRecordContactsArgs, 'first'>>;
  goals?: Resolver<Maybe<Array<ResolversTypes['Goal']>>, ParentType, ContextType>;
  longTermConditionCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mayBeIncomplete?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  medicationNotes?: Resolver<Maybe<ResolversTypes['MedicationNoteConnection']>, ParentType, ContextType, RequireFields<SharedRecordMedicationNotesArgs, 'first'>>;
  medications?: Resolver<Maybe<Array<ResolversTypes['Medication']>>, ParentType, ContextType>;
  notes?: Resolver<Maybe<Array<ResolversTypes['RecordNote']>>, ParentType, ContextType>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, RequireFields<SharedRecordObservationsArgs, 'first'>>;
  problems?: Resolver<Maybe<Array<ResolversTypes['Problem']>>, ParentType, ContextType>;
  referrals?: Resolver<Maybe<Array<ResolversTypes['Referral']>>, ParentType, ContextType>;
  safeguarding?: Resolver<Maybe<Array<ResolversTypes['SafeguardingConcern']>>, ParentType, ContextType>;
  voluntarySupportLogs?: Resolver<Maybe<ResolversTypes['VoluntarySupportLogConnection']>, ParentType, ContextType, RequireFields<SharedRecordVoluntarySupportLogsArgs, 'first'>>;
  withheld?: Resolver<Array<ResolversTypes['Withheld']>, ParentType, ContextType>;
};

export type SharingPreferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingPreference'] = ResolversParentTypes['SharingPreference']> = {
  basis?: Resolver<Maybe<ResolversTypes['SharingBasis']>, ParentType, ContextType>;
  categories?: Resolver<Maybe<Array<ResolversTypes['Category']>>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['SharingDecision']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  objectionOutcome?: Resolver<Maybe<ResolversTypes['ObjectionOutcome']>, ParentType, ContextType>;
  organisations?: Resolver<Maybe<Array<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['SharingScope']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SharingPreferencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingPreferencePayload'] = ResolversParentTypes['SharingPreferencePayload']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
};

export type StaffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Staff'] = ResolversParentTypes['Staff']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RoleAtOrganisation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffConnection'] = ResolversParentTypes['StaffConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StaffEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Staff']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StaffEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffEdge'] = ResolversParentTypes['StaffEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Staff'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  noticeReceived?: SubscriptionResolver<Maybe<ResolversTypes['Notice']>, "noticeReceived", ParentType, ContextType>;
  recordChanged?: SubscriptionResolver<Maybe<ResolversTypes['RecordChange']>, "recordChanged", ParentType, ContextType, RequireFields<SubscriptionRecordChangedArgs, 'patientId'>>;
};

export type UnusualAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnusualAccess'] = ResolversParentTypes['UnusualAccess']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnusualReason'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  current?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['RolePermission']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RoleAtOrganisation']>, ParentType, ContextType>;
};

export type VoluntarySupportLogResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoluntarySupportLog'] = ResolversParentTypes['VoluntarySupportLog']> = {
  activity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  goalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<VoluntarySupportLogHistoryArgs, 'first'>>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  responses?: Resolver<Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  signpostedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoluntarySupportLogConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoluntarySupportLogConnection'] = ResolversParentTypes['VoluntarySupportLogConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['VoluntarySupportLogEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['VoluntarySupportLog']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VoluntarySupportLogEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoluntarySupportLogEdge'] = ResolversParentTypes['VoluntarySupportLogEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['VoluntarySupportLog']>, ParentType, ContextType>;
};

export type VoluntarySupportLogPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoluntarySupportLogPayload'] = ResolversParentTypes['VoluntarySupportLogPayload']> = {
  conflict?: Resolver<Maybe<ResolversTypes['VersionConflict']>, ParentType, ContextType>;
  voluntarySupportLog?: Resolver<Maybe<ResolversTypes['VoluntarySupportLog']>, ParentType, ContextType>;
};

export type WithheldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Withheld'] = ResolversParentTypes['Withheld']> = {
  breakGlass?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['SensitivityLabel']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ReadLevel'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['WithheldReason'], ParentType, ContextType>;
  wayIn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AboutMe?: AboutMeResolvers<ContextType>;
  AccessExplanation?: AccessExplanationResolvers<ContextType>;
  AccessLogConnection?: AccessLogConnectionResolvers<ContextType>;
  AccessLogEdge?: AccessLogEdgeResolvers<ContextType>;
  AccessLogEntry?: AccessLogEntryResolvers<ContextType>;
  AccessStep?: AccessStepResolvers<ContextType>;
  AccessedCategory?: AccessedCategoryResolvers<ContextType>;
  Action?: ActionResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  AdvanceCare?: AdvanceCareResolvers<ContextType>;
  Alert?: AlertResolvers<ContextType>;
  Allergy?: AllergyResolvers<ContextType>;
  AnswerRestrictionPayload?: AnswerRestrictionPayloadResolvers<ContextType>;
  AssessmentFinding?: AssessmentFindingResolvers<ContextType>;
  AuditedAccess?: AuditedAccessResolvers<ContextType>;
  AuditedAccessConnection?: AuditedAccessConnectionResolvers<ContextType>;
  AuditedAccessEdge?: AuditedAccessEdgeResolvers<ContextType>;
  AuthorReference?: AuthorReferenceResolvers<ContextType>;
  CarePackage?: CarePackageResolvers<ContextType>;
  CarePlan?: CarePlanResolvers<ContextType>;
  CareRelationship?: CareRelationshipResolvers<ContextType>;
  CareTeamMember?: CareTeamMemberResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactConnection?: ContactConnectionResolvers<ContextType>;
  ContactEdge?: ContactEdgeResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  ContributionConnection?: ContributionConnectionResolvers<ContextType>;
  ContributionEdge?: ContributionEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Entry?: EntryResolvers<ContextType>;
  EntryPayload?: EntryPayloadResolvers<ContextType>;
  EntryResponse?: EntryResponseResolvers<ContextType>;
  EntryVersion?: EntryVersionResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  HolisticAssessment?: HolisticAssessmentResolvers<ContextType>;
  LocationHiddenPayload?: LocationHiddenPayloadResolvers<ContextType>;
  MarkNoticesReadPayload?: MarkNoticesReadPayloadResolvers<ContextType>;
  Medication?: MedicationResolvers<ContextType>;
  MedicationNote?: MedicationNoteResolvers<ContextType>;
  MedicationNoteConnection?: MedicationNoteConnectionResolvers<ContextType>;
  MedicationNoteEdge?: MedicationNoteEdgeResolvers<ContextType>;
  MedicationNotePayload?: MedicationNotePayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NHSNumber?: GraphQLScalarType;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationComponent?: ObservationComponentResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationReference?: OrganisationReferenceResolvers<ContextType>;
  Override?: OverrideResolvers<ContextType>;
  OverrideActor?: OverrideActorResolvers<ContextType>;
  OverrideConnection?: OverrideConnectionResolvers<ContextType>;
  OverrideEdge?: OverrideEdgeResolvers<ContextType>;
  OverridePayload?: OverridePayloadResolvers<ContextType>;
  OverrideRenewal?: OverrideRenewalResolvers<ContextType>;
  OverrideReview?: OverrideReviewResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Patient?: PatientResolvers<ContextType>;
  PatientConnection?: PatientConnectionResolvers<ContextType>;
  PatientEdge?: PatientEdgeResolvers<ContextType>;
  PatientMatch?: PatientMatchResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordChange?: RecordChangeResolvers<ContextType>;
  RecordNote?: RecordNoteResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralOffer?: ReferralOfferResolvers<ContextType>;
  RelationshipPayload?: RelationshipPayloadResolvers<ContextType>;
  RelationshipRenewal?: RelationshipRenewalResolvers<ContextType>;
  RestrictionPayload?: RestrictionPayloadResolvers<ContextType>;
  RestrictionRequest?: RestrictionRequestResolvers<ContextType>;
  RoleAtOrganisation?: RoleAtOrganisationResolvers<ContextType>;
  RolePermission?: RolePermissionResolvers<ContextType>;
  SafeguardingConcern?: SafeguardingConcernResolvers<ContextType>;
  SharedRecord?: SharedRecordResolvers<ContextType>;
  SharingPreference?: SharingPreferenceResolvers<ContextType>;
  SharingPreferencePayload?: SharingPreferencePayloadResolvers<ContextType>;
  Staff?: StaffResolvers<ContextType>;
  StaffConnection?: StaffConnectionResolvers<ContextType>;
  StaffEdge?: StaffEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  UnusualAccess?: UnusualAccessResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  VoluntarySupportLog?: VoluntarySupportLogResolvers<ContextType>;
  VoluntarySupportLogConnection?: VoluntarySupportLogConnectionResolvers<ContextType>;
  VoluntarySupportLogEdge?: VoluntarySupportLogEdgeResolvers<ContextType>;
  VoluntarySupportLogPayload?: VoluntarySupportLogPayloadResolvers<ContextType>;
  Withheld?: WithheldResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  category?: CategoryDirectiveResolver<any, any, ContextType>;
  composed?: ComposedDirectiveResolver<any, any, ContextType>;
  gate?: GateDirectiveResolver<any, any, ContextType>;
  namesService?: NamesServiceDirectiveResolver<any, any, ContextType>;
  partOfEntry?: PartOfEntryDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  service?: ServiceDirectiveResolver<any, any, ContextType>;
  summary?: SummaryDirectiveResolver<any, any, ContextType>;
};
