export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
  category: Category;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** How and when to support me. */
  howAndWhenToSupportMe?: Maybe<Scalars['String']['output']>;
  /** How I communicate and how to communicate with me. */
  howICommunicate?: Maybe<Scalars['String']['output']>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Kind of the entry. */
  kind: EntryKind;
  /** What is most important to me. */
  mostImportantToMe?: Maybe<Scalars['String']['output']>;
  /** My wellness. */
  myWellness?: Maybe<Scalars['String']['output']>;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** People who are important to me. */
  peopleImportantToMe?: Maybe<Scalars['String']['output']>;
  /** Please do, and please don't. */
  pleaseDoAndDoNot?: Maybe<Scalars['String']['output']>;
  /** Who made it, who controls it, when, and in which version. */
  provenance: Provenance;
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

/** One page of aboutMe. */
export type AboutMeConnection = {
  /** The entries of this page with their cursors. */
  edges: Array<AboutMeEdge>;
  /** The entries of this page. */
  nodes: Array<AboutMe>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the reader may see in all, after filtering. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type AboutMeEdge = {
  /** Opaque position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AboutMe;
};

/** Result of adding or changing an entry: the entry, or what is to be put right. */
export type AboutMePayload = {
  /** The entry as it is after the change, as the reader may see it; null where nothing was written. */
  aboutMe?: Maybe<AboutMe>;
  /** Everything that is to be put right, all at once; empty where the entry was written. */
  errors: Array<UserError>;
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
  category: Category;
  /** How confident the person is, 1 (not at all) to 10 (entirely). */
  confidence?: Maybe<Scalars['Int']['output']>;
  /** Day it is due. */
  due?: Maybe<Scalars['Date']['output']>;
  /** The goal it serves. */
  goal?: Maybe<Goal>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Kind of the entry. */
  kind: EntryKind;
  /** Who does it. */
  ownerName?: Maybe<Scalars['String']['output']>;
  /** Organisation that does it, or "the person". */
  ownerOrganisation?: Maybe<Scalars['String']['output']>;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** The care plan it belongs to; that of its goal if left out. */
  plan?: Maybe<CarePlan>;
  /** Who made it, who controls it, when, and in which version. */
  provenance: Provenance;
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

/** One page of actions. */
export type ActionConnection = {
  /** The entries of this page with their cursors. */
  edges: Array<ActionEdge>;
  /** The entries of this page. */
  nodes: Array<Action>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the reader may see in all, after filtering. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type ActionEdge = {
  /** Opaque position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Action;
};

/** Result of adding or changing an entry: the entry, or what is to be put right. */
export type ActionPayload = {
  /** The entry as it is after the change, as the reader may see it; null where nothing was written. */
  action?: Maybe<Action>;
  /** Everything that is to be put right, all at once; empty where the entry was written. */
  errors: Array<UserError>;
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

/** A new entry in the heading aboutMe. */
export type AddAboutMeInput = {
  /** The entry it is about: its id. Whoever controls that one may answer this one. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Also worth knowing about me; at most 4000 characters. */
  alsoWorthKnowing?: InputMaybe<Scalars['String']['input']>;
  /** Which part of the team it is meant for; the whole team if left out. */
  audience?: InputMaybe<Audience>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it is hidden from the person, 2 to 500 characters; required where it is hidden. */
  hiddenBecause?: InputMaybe<Scalars['String']['input']>;
  /** How and when to support me; at most 4000 characters. */
  howAndWhenToSupportMe?: InputMaybe<Scalars['String']['input']>;
  /** How I communicate and how to communicate with me; at most 4000 characters. */
  howICommunicate?: InputMaybe<Scalars['String']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** What is most important to me; at most 4000 characters. */
  mostImportantToMe?: InputMaybe<Scalars['String']['input']>;
  /** My wellness; at most 4000 characters. */
  myWellness?: InputMaybe<Scalars['String']['input']>;
  /** Id of the person. */
  patientId: Scalars['ID']['input'];
  /** Whether the person sees it in their own record; SHOWN if left out, but for minutes, which wait to be released. */
  patientVisibility?: InputMaybe<PatientVisibility>;
  /** People who are important to me; at most 4000 characters. */
  peopleImportantToMe?: InputMaybe<Scalars['String']['input']>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Please do, and please don't; at most 4000 characters. */
  pleaseDoAndDoNot?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Labels that restrict who reads it, beside those that follow from its codes. */
  sensitivity?: InputMaybe<Array<SensitivityLabel>>;
  /** Ids of organisations with which it is shared by name; at least one with the audience NAMED_ORGANISATIONS. */
  sharedWith?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who helped to write this; at most 300 characters. */
  supportedBy?: InputMaybe<Scalars['String']['input']>;
};

/** A new entry in the heading actions. */
export type AddActionInput = {
  /** The entry it is about: its id. Whoever controls that one may answer this one. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Where it stands. */
  actionStatus?: InputMaybe<ActionStatus>;
  /** Which part of the team it is meant for; the whole team if left out. */
  audience?: InputMaybe<Audience>;
  /** How confident the person is, 1 (not at all) to 10 (entirely). */
  confidence?: InputMaybe<Scalars['Int']['input']>;
  /** Day it is due. */
  due?: InputMaybe<Scalars['Date']['input']>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The goal it serves: its id. */
  goalId?: InputMaybe<Scalars['ID']['input']>;
  /** Why it is hidden from the person, 2 to 500 characters; required where it is hidden. */
  hiddenBecause?: InputMaybe<Scalars['String']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Who does it; at most 200 characters. */
  ownerName?: InputMaybe<Scalars['String']['input']>;
  /** Organisation that does it, or "the person"; at most 300 characters. */
  ownerOrganisation?: InputMaybe<Scalars['String']['input']>;
  /** Id of the person. */
  patientId: Scalars['ID']['input'];
  /** Whether the person sees it in their own record; SHOWN if left out, but for minutes, which wait to be released. */
  patientVisibility?: InputMaybe<PatientVisibility>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** The care plan it belongs to; that of its goal if left out: its id. */
  planId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Labels that restrict who reads it, beside those that follow from its codes. */
  sensitivity?: InputMaybe<Array<SensitivityLabel>>;
  /** Ids of organisations with which it is shared by name; at least one with the audience NAMED_ORGANISATIONS. */
  sharedWith?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What is to be done; 1 to 1000 characters. */
  what: Scalars['String']['input'];
};

/** A new entry in the heading advanceCare. */
export type AddAdvanceCareInput = {
  /** The entry it is about: its id. Whoever controls that one may answer this one. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Advance decision to refuse treatment (ADRT), in words; at most 2000 characters. */
  advanceDecisionToRefuseTreatment?: InputMaybe<Scalars['String']['input']>;
  /** True where anticipatory medicines are in the home. */
  anticipatoryMedicinesInPlace?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which part of the team it is meant for; the whole team if left out. */
  audience?: InputMaybe<Audience>;
  /** Whether to attempt cardiopulmonary resuscitation (SNOMED CT 450475007, 450476008). */
  cprStatus?: InputMaybe<CprStatus>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it is hidden from the person, 2 to 500 characters; required where it is hidden. */
  hiddenBecause?: InputMaybe<Scalars['String']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Who holds a lasting power of attorney for health and welfare; at most 500 characters. */
  lastingPowerOfAttorney?: InputMaybe<Scalars['String']['input']>;
  /** Id of the person. */
  patientId: Scalars['ID']['input'];
  /** Whether the person sees it in their own record; SHOWN if left out, but for minutes, which wait to be released. */
  patientVisibility?: InputMaybe<PatientVisibility>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Where the person wishes to be cared for; at most 300 characters. */
  preferredPlaceOfCare?: InputMaybe<Scalars['String']['input']>;
  /** Where the person wishes to die; at most 300 characters. */
  preferredPlaceOfDeath?: InputMaybe<Scalars['String']['input']>;
  /** Expected course, in words or as a Gold Standards Framework stage; at most 1000 characters. */
  prognosis?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** True where a ReSPECT form is completed (SNOMED CT 1107891000000106). */
  respectFormCompleted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Labels that restrict who reads it, beside those that follow from its codes. */
  sensitivity?: InputMaybe<Array<SensitivityLabel>>;
  /** Ids of organisations with which it is shared by name; at least one with the audience NAMED_ORGANISATIONS. */
  sharedWith?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What should happen in a crisis: the contingency plan; at most 4000 characters. */
  whatShouldHappen?: InputMaybe<Scalars['String']['input']>;
};

/** A new entry in the heading alerts. */
export type AddAlertInput = {
  /** The entry it is about: its id. Whoever controls that one may answer this one. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Which part of the team it is meant for; the whole team if left out. */
  audience?: InputMaybe<Audience>;
  /** SNOMED CT code. */
  code?: InputMaybe<CodingInput>;
  /** What to do; at most 2000 characters. */
  detail?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it is hidden from the person, 2 to 500 characters; required where it is hidden. */
  hiddenBecause?: InputMaybe<Scalars['String']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The alert or adjustment in words; 1 to 300 characters. */
  name: Scalars['String']['input'];
  /** Id of the person. */
  patientId: Scalars['ID']['input'];
  /** Whether the person sees it in their own record; SHOWN if left out, but for minutes, which wait to be released. */
  patientVisibility?: InputMaybe<PatientVisibility>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** True for a reasonable adjustment (Equality Act 2010), false for another alert. */
  reasonableAdjustment?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Labels that restrict who reads it, beside those that follow from its codes. */
  sensitivity?: InputMaybe<Array<SensitivityLabel>>;
  /** How serious it is to miss it. */
  severity?: InputMaybe<Severity>;
  /** Ids of organisations with which it is shared by name; at least one with the audience NAMED_ORGANISATIONS. */
  sharedWith?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A new entry in the heading allergies. */
export type AddAllergyInput = {
  /** The entry it is about: its id. Whoever controls that one may answer this one. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Which part of the team it is meant for; the whole team if left out. */
  audience?: InputMaybe<Audience>;
  /** How certain it is: confirmed, unconfirmed, refuted. */
  certainty?: InputMaybe<AllergyCertainty>;
  /** dm+d or SNOMED CT code of the agent; a descendant of 716186003 states that no allergy is known. */
  code?: InputMaybe<CodingInput>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it is hidden from the person, 2 to 500 characters; required where it is hidden. */
  hiddenBecause?: InputMaybe<Scalars['String']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** True where the entry states that no allergy is known. */
  noneKnown?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the person. */
  patientId: Scalars['ID']['input'];
  /** Whether the person sees it in their own record; SHOWN if left out, but for minutes, which wait to be released. */
  patientVisibility?: InputMaybe<PatientVisibility>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** What happened; at most 1000 characters. */
  reaction?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Labels that restrict who reads it, beside those that follow from its codes. */
  sensitivity?: InputMaybe<Array<SensitivityLabel>>;
  /** How severe the reaction was. */
  severity?: InputMaybe<Severity>;
  /** Ids of organisations with which it is shared by name; at least one with the audience NAMED_ORGANISATIONS. */
  sharedWith?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The causative agent in words; for "none known" the words of that statement; 1 to 300 characters. */
  substance: Scalars['String']['input'];
};

/** A new entry in the heading carePackages. */
export type AddCarePackageInput = {
  /** The entry it is about: its id. Whoever controls that one may answer this one. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Which part of the team it is meant for; the whole team if left out. */
  audience?: InputMaybe<Audience>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Last day; none while it runs. */
  end?: InputMaybe<Scalars['Date']['input']>;
  /** Who pays. */
  funding?: InputMaybe<CareFunding>;
  /** Why it is hidden from the person, 2 to 500 characters; required where it is hidden. */
  hiddenBecause?: InputMaybe<Scalars['String']['input']>;
  /** Hours of care a week, 0 to 168; halves are 0.5. */
  hoursPerWeek?: InputMaybe<Scalars['Float']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Name of the package; 1 to 300 characters. */
  name: Scalars['String']['input'];
  /** Kind of care in words, for instance "home care"; at most 200 characters. */
  packageType?: InputMaybe<Scalars['String']['input']>;
  /** Id of the person. */
  patientId: Scalars['ID']['input'];
  /** Whether the person sees it in their own record; SHOWN if left out, but for minutes, which wait to be released. */
  patientVisibility?: InputMaybe<PatientVisibility>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Primary support reason (SALT). */
  primarySupportReason?: InputMaybe<PrimarySupportReason>;
  /** Who provides it; at most 300 characters. */
  provider?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Labels that restrict who reads it, beside those that follow from its codes. */
  sensitivity?: InputMaybe<Array<SensitivityLabel>>;
  /** Ids of organisations with which it is shared by name; at least one with the audience NAMED_ORGANISATIONS. */
  sharedWith?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** First day. */
  start?: InputMaybe<Scalars['Date']['input']>;
};

/** A new entry in the heading carePlans. */
export type AddCarePlanInput = {
  /** The entry it is about: its id. Whoever controls that one may answer this one. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** With whom it is agreed, by name: the person, or who represents them; at most 200 characters. */
  agreedWith?: InputMaybe<Scalars['String']['input']>;
  /** Sign-in of the proxy with whom it is agreed, who acts for the person now; they read the plan and what belongs to it in full; at most 100 characters. */
  agreedWithProxy?: InputMaybe<Scalars['ID']['input']>;
  /** Who that is to the person. */
  agreedWithRole?: InputMaybe<AgreementParty>;
  /** Which part of the team it is meant for; the whole team if left out. */
  audience?: InputMaybe<Audience>;
  /** True to begin a draft: only its own organisation sees it, until `draft: false` finishes it. */
  draft?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it is hidden from the person, 2 to 500 characters; required where it is hidden. */
  hiddenBecause?: InputMaybe<Scalars['String']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The plan in a few sentences; at most 8000 characters. */
  overview?: InputMaybe<Scalars['String']['input']>;
  /** Id of the person. */
  patientId: Scalars['ID']['input'];
  /** Whether the person sees it in their own record; SHOWN if left out, but for minutes, which wait to be released. */
  patientVisibility?: InputMaybe<PatientVisibility>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Where the plan stands. */
  planStatus?: InputMaybe<PlanStatus>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Day the next review is due. */
  reviewDue?: InputMaybe<Scalars['Date']['input']>;
  /** Who is responsible for the review; at most 200 characters. */
  reviewOwner?: InputMaybe<Scalars['String']['input']>;
  /** Labels that restrict who reads it, beside those that follow from its codes. */
  sensitivity?: InputMaybe<Array<SensitivityLabel>>;
  /** Ids of organisations with which it is shared by name; at least one with the audience NAMED_ORGANISATIONS. */
  sharedWith?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Title of the plan; 1 to 300 characters. */
  title: Scalars['String']['input'];
};

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

/** A new entry in the heading contacts. */
export type AddContactInput = {
  /** The entry it is about: its id. Whoever controls that one may answer this one. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Who accompanied the person; at most 200 characters. */
  accompaniedBy?: InputMaybe<Scalars['String']['input']>;
  /** Which part of the team it is meant for; the whole team if left out. */
  audience?: InputMaybe<Audience>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** True for an unplanned stay in hospital. */
  emergencyAdmission?: InputMaybe<Scalars['Boolean']['input']>;
  /** When the contact or stay ended; it began at provenance.effectiveAt. */
  end?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it is hidden from the person, 2 to 500 characters; required where it is hidden. */
  hiddenBecause?: InputMaybe<Scalars['String']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** How the contact took place. */
  mode?: InputMaybe<ContactMode>;
  /** What came of it; at most 4000 characters. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** Id of the person. */
  patientId: Scalars['ID']['input'];
  /** Whether the person sees it in their own record; SHOWN if left out, but for minutes, which wait to be released. */
  patientVisibility?: InputMaybe<PatientVisibility>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Who else was there, by role or relation, for instance "daughter"; at most 50. */
  present?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Why there was a contact; at most 1000 characters. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Labels that restrict who reads it, beside those that follow from its codes. */
  sensitivity?: InputMaybe<Array<SensitivityLabel>>;
  /** The service that was in contact; 1 to 300 characters. */
  service: Scalars['String']['input'];
  /** Ids of organisations with which it is shared by name; at least one with the audience NAMED_ORGANISATIONS. */
  sharedWith?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A new entry in the heading finances. */
export type AddFinanceItemInput = {
  /** The entry it is about: its id. Whoever controls that one may answer this one. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Amount in pounds sterling, for instance 68.2. */
  amount?: InputMaybe<Scalars['Float']['input']>;
  /** Which part of the team it is meant for; the whole team if left out. */
  audience?: InputMaybe<Audience>;
  /** Benefit or fund by name, for instance "Attendance Allowance"; at most 200 characters. */
  benefit?: InputMaybe<Scalars['String']['input']>;
  /** Code of the finding, SNOMED CT where there is one. */
  code?: InputMaybe<CodingInput>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it is hidden from the person, 2 to 500 characters; required where it is hidden. */
  hiddenBecause?: InputMaybe<Scalars['String']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Id of the person. */
  patientId: Scalars['ID']['input'];
  /** Whether the person sees it in their own record; SHOWN if left out, but for minutes, which wait to be released. */
  patientVisibility?: InputMaybe<PatientVisibility>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** True once it is settled. */
  resolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Labels that restrict who reads it, beside those that follow from its codes. */
  sensitivity?: InputMaybe<Array<SensitivityLabel>>;
  /** Ids of organisations with which it is shared by name; at least one with the audience NAMED_ORGANISATIONS. */
  sharedWith?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What is the matter, in words; at most 4000 characters. */
  text: Scalars['String']['input'];
  /** What it is about. */
  topic: FinanceTopic;
};

/** A new entry in the heading goals. */
export type AddGoalInput = {
  /** The entry it is about: its id. Whoever controls that one may answer this one. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Which part of the team it is meant for; the whole team if left out. */
  audience?: InputMaybe<Audience>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where the goal stands. */
  goalStatus?: InputMaybe<GoalStatus>;
  /** Why it is hidden from the person, 2 to 500 characters; required where it is hidden. */
  hiddenBecause?: InputMaybe<Scalars['String']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** How important it is to the person, 1 (little) to 10 (most). */
  importance?: InputMaybe<Scalars['Int']['input']>;
  /** The goal in the person's own words; 1 to 1000 characters. */
  ownWords: Scalars['String']['input'];
  /** Id of the person. */
  patientId: Scalars['ID']['input'];
  /** Whether the person sees it in their own record; SHOWN if left out, but for minutes, which wait to be released. */
  patientVisibility?: InputMaybe<PatientVisibility>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** The care plan it belongs to: its id. */
  planId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Labels that restrict who reads it, beside those that follow from its codes. */
  sensitivity?: InputMaybe<Array<SensitivityLabel>>;
  /** Ids of organisations with which it is shared by name; at least one with the audience NAMED_ORGANISATIONS. */
  sharedWith?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A new entry in the heading assessments. */
export type AddHolisticAssessmentInput = {
  /** The entry it is about: its id. Whoever controls that one may answer this one. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the domain is finished. */
  assessmentStatus?: InputMaybe<AssessmentStatus>;
  /** Which part of the team it is meant for; the whole team if left out. */
  audience?: InputMaybe<Audience>;
  /** Band of the score in the instrument's own words; at most 100 characters. */
  band?: InputMaybe<Scalars['String']['input']>;
  /** Which domain it covers. */
  domain: AssessmentDomain;
  /** True to begin a draft: only its own organisation sees it, until `draft: false` finishes it. */
  draft?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What was found, prompt by prompt; at most 50. */
  findings?: InputMaybe<Array<AssessmentFindingInput>>;
  /** Why it is hidden from the person, 2 to 500 characters; required where it is hidden. */
  hiddenBecause?: InputMaybe<Scalars['String']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Name of the instrument used, if any, for instance "PHQ-9"; at most 200 characters. */
  instrument?: InputMaybe<Scalars['String']['input']>;
  /** Needs that came to light, one item each; at most 50. */
  needs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Id of the person. */
  patientId: Scalars['ID']['input'];
  /** Whether the person sees it in their own record; SHOWN if left out, but for minutes, which wait to be released. */
  patientVisibility?: InputMaybe<PatientVisibility>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Score on the instrument's own scale. */
  score?: InputMaybe<Scalars['Float']['input']>;
  /** Labels that restrict who reads it, beside those that follow from its codes. */
  sensitivity?: InputMaybe<Array<SensitivityLabel>>;
  /** Ids of organisations with which it is shared by name; at least one with the audience NAMED_ORGANISATIONS. */
  sharedWith?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What the person can build on, one item each; at most 50. */
  strengths?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A new entry in the heading homeAccess. */
export type AddHomeAccessInput = {
  /** The entry it is about: its id. Whoever controls that one may answer this one. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Which part of the team it is meant for; the whole team if left out. */
  audience?: InputMaybe<Audience>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it is hidden from the person, 2 to 500 characters; required where it is hidden. */
  hiddenBecause?: InputMaybe<Scalars['String']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of the key safe, as it is pressed; at most 20 characters. */
  keySafeCode?: InputMaybe<Scalars['String']['input']>;
  /** Where the key safe is, in words; at most 300 characters. */
  keySafeLocation?: InputMaybe<Scalars['String']['input']>;
  /** Id of the person. */
  patientId: Scalars['ID']['input'];
  /** Whether the person sees it in their own record; SHOWN if left out, but for minutes, which wait to be released. */
  patientVisibility?: InputMaybe<PatientVisibility>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Labels that restrict who reads it, beside those that follow from its codes. */
  sensitivity?: InputMaybe<Array<SensitivityLabel>>;
  /** Ids of organisations with which it is shared by name; at least one with the audience NAMED_ORGANISATIONS. */
  sharedWith?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What to know before going in: bell, dog, stairs, who opens; at most 2000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A new entry in the heading housing. */
export type AddHousingItemInput = {
  /** The entry it is about: its id. Whoever controls that one may answer this one. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Arrears of rent or mortgage in pounds sterling, not negative. */
  arrears?: InputMaybe<Scalars['Float']['input']>;
  /** Which part of the team it is meant for; the whole team if left out. */
  audience?: InputMaybe<Audience>;
  /** Code of the finding, SNOMED CT where there is one. */
  code?: InputMaybe<CodingInput>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it is hidden from the person, 2 to 500 characters; required where it is hidden. */
  hiddenBecause?: InputMaybe<Scalars['String']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is about. */
  issue: HousingIssue;
  /** Who lets it, by name; at most 200 characters. */
  landlord?: InputMaybe<Scalars['String']['input']>;
  /** Id of the person. */
  patientId: Scalars['ID']['input'];
  /** Whether the person sees it in their own record; SHOWN if left out, but for minutes, which wait to be released. */
  patientVisibility?: InputMaybe<PatientVisibility>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** True where the person has priority need (Housing Act 1996 section 189). */
  priorityNeed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** True once it no longer holds. */
  resolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Labels that restrict who reads it, beside those that follow from its codes. */
  sensitivity?: InputMaybe<Array<SensitivityLabel>>;
  /** Ids of organisations with which it is shared by name; at least one with the audience NAMED_ORGANISATIONS. */
  sharedWith?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How the person holds the home. */
  tenure?: InputMaybe<Tenure>;
  /** What is the matter, in words; at most 4000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A new entry in the heading documents. */
export type AddLinkedDocumentInput = {
  /** The entry it is about: its id. Whoever controls that one may answer this one. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Which part of the team it is meant for; the whole team if left out. */
  audience?: InputMaybe<Audience>;
  /** The category it belongs to. */
  category: Category;
  /** Code of the kind of document, SNOMED CT or LOINC. */
  code?: InputMaybe<CodingInput>;
  /** What kind of document it is, for instance "discharge summary"; 1 to 200 characters. */
  documentType: Scalars['String']['input'];
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it is hidden from the person, 2 to 500 characters; required where it is hidden. */
  hiddenBecause?: InputMaybe<Scalars['String']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Id of the person. */
  patientId: Scalars['ID']['input'];
  /** Whether the person sees it in their own record; SHOWN if left out, but for minutes, which wait to be released. */
  patientVisibility?: InputMaybe<PatientVisibility>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Labels that restrict who reads it, beside those that follow from its codes. */
  sensitivity?: InputMaybe<Array<SensitivityLabel>>;
  /** Ids of organisations with which it is shared by name; at least one with the audience NAMED_ORGANISATIONS. */
  sharedWith?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its title; 1 to 300 characters. */
  title: Scalars['String']['input'];
  /** Where it is: an https address at the agency that holds it. Who may open it is decided there. */
  url: Scalars['String']['input'];
  /** Day on which the document was written. */
  writtenOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A new entry in the heading mdtMinutes. */
export type AddMdtMinutesInput = {
  /** The entry it is about: its id. Whoever controls that one may answer this one. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Who was there, by role and organisation; at most 50. */
  attendees?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which part of the team it is meant for; the whole team if left out. */
  audience?: InputMaybe<Audience>;
  /** What was decided; at most 2000 characters. */
  decision?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it is hidden from the person, 2 to 500 characters; required where it is hidden. */
  hiddenBecause?: InputMaybe<Scalars['String']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** What was discussed: one subject, so that each can be shown or withheld by itself; at most 300 characters. */
  item?: InputMaybe<Scalars['String']['input']>;
  /** Day of the meeting. */
  meetingOn?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the person. */
  patientId: Scalars['ID']['input'];
  /** Whether the person sees it in their own record; SHOWN if left out, but for minutes, which wait to be released. */
  patientVisibility?: InputMaybe<PatientVisibility>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Labels that restrict who reads it, beside those that follow from its codes. */
  sensitivity?: InputMaybe<Array<SensitivityLabel>>;
  /** Ids of organisations with which it is shared by name; at least one with the audience NAMED_ORGANISATIONS. */
  sharedWith?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What was said; at most 8000 characters. */
  text: Scalars['String']['input'];
};

/** A new entry in the heading medications. */
export type AddMedicationInput = {
  /** The entry it is about: its id. Whoever controls that one may answer this one. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Which part of the team it is meant for; the whole team if left out. */
  audience?: InputMaybe<Audience>;
  /** dm+d or SNOMED CT code of the medicine. */
  code?: InputMaybe<CodingInput>;
  /** Dose and frequency as written for the person; at most 500 characters. */
  doseText?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it is hidden from the person, 2 to 500 characters; required where it is hidden. */
  hiddenBecause?: InputMaybe<Scalars['String']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** What the medicine is for. Part of the problem list: needs full reading of PROBLEMS and clearance for every label of the medicine, also where the medicine itself is shown; at most 300 characters. */
  indication?: InputMaybe<Scalars['String']['input']>;
  /** Day it was last issued. */
  lastIssued?: InputMaybe<Scalars['Date']['input']>;
  /** Where it comes from. */
  medicationSource: MedicationSource;
  /** Whether it is being taken. */
  medicationStatus?: InputMaybe<MedicationStatus>;
  /** Name and strength of the medicine, in words; 1 to 300 characters. */
  name: Scalars['String']['input'];
  /** Id of the person. */
  patientId: Scalars['ID']['input'];
  /** Whether the person sees it in their own record; SHOWN if left out, but for minutes, which wait to be released. */
  patientVisibility?: InputMaybe<PatientVisibility>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** True for a regular (repeat) medicine, false for one taken when required or once. */
  regular?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Route of administration, for instance "oral"; at most 100 characters. */
  route?: InputMaybe<Scalars['String']['input']>;
  /** Labels that restrict who reads it, beside those that follow from its codes. */
  sensitivity?: InputMaybe<Array<SensitivityLabel>>;
  /** Ids of organisations with which it is shared by name; at least one with the audience NAMED_ORGANISATIONS. */
  sharedWith?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A new entry in the heading medicationNotes. */
export type AddMedicationNoteInput = {
  /** Which part of the team it is meant for; the whole team if left out. */
  audience?: InputMaybe<Audience>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it is hidden from the person, 2 to 500 characters; required where it is hidden. */
  hiddenBecause?: InputMaybe<Scalars['String']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The medicine the note is about, if it is about one: its id. */
  medicationId?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of note it is. */
  noteType: MedicationNoteType;
  /** What follows from it, for instance "stopped", "dose reduced", "no change"; at most 500 characters. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** Id of the person. */
  patientId: Scalars['ID']['input'];
  /** Whether the person sees it in their own record; SHOWN if left out, but for minutes, which wait to be released. */
  patientVisibility?: InputMaybe<PatientVisibility>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Labels that restrict who reads it, beside those that follow from its codes. */
  sensitivity?: InputMaybe<Array<SensitivityLabel>>;
  /** Ids of organisations with which it is shared by name; at least one with the audience NAMED_ORGANISATIONS. */
  sharedWith?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The note; 2 to 4000 characters. */
  text: Scalars['String']['input'];
};

/** A new entry in the heading mentalHealthNotes. */
export type AddMentalHealthNoteInput = {
  /** The entry it is about: its id. Whoever controls that one may answer this one. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Which part of the team it is meant for; the whole team if left out. */
  audience?: InputMaybe<Audience>;
  /** Code of the finding, SNOMED CT where there is one. */
  code?: InputMaybe<CodingInput>;
  /** What to do, and whom to call, in a crisis; at most 4000 characters. */
  crisisPlan?: InputMaybe<Scalars['String']['input']>;
  /** True to begin a draft: only its own organisation sees it, until `draft: false` finishes it. */
  draft?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it is hidden from the person, 2 to 500 characters; required where it is hidden. */
  hiddenBecause?: InputMaybe<Scalars['String']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** What kind of note it is. */
  noteType?: InputMaybe<MentalHealthNoteType>;
  /** Id of the person. */
  patientId: Scalars['ID']['input'];
  /** Whether the person sees it in their own record; SHOWN if left out, but for minutes, which wait to be released. */
  patientVisibility?: InputMaybe<PatientVisibility>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Labels that restrict who reads it, beside those that follow from its codes. */
  sensitivity?: InputMaybe<Array<SensitivityLabel>>;
  /** Ids of organisations with which it is shared by name; at least one with the audience NAMED_ORGANISATIONS. */
  sharedWith?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The note; at most 8000 characters. */
  text: Scalars['String']['input'];
};

/** A new entry in the heading observations. */
export type AddObservationInput = {
  /** The entry it is about: its id. Whoever controls that one may answer this one. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Which part of the team it is meant for; the whole team if left out. */
  audience?: InputMaybe<Audience>;
  /** SNOMED CT or LOINC code of what was observed. */
  code?: InputMaybe<CodingInput>;
  /** Parts of a compound observation, for instance systolic and diastolic pressure. */
  components?: InputMaybe<Array<ObservationComponentInput>>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it is hidden from the person, 2 to 500 characters; required where it is hidden. */
  hiddenBecause?: InputMaybe<Scalars['String']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** What was observed, in words; 1 to 300 characters. */
  name: Scalars['String']['input'];
  /** Id of the person. */
  patientId: Scalars['ID']['input'];
  /** Whether the person sees it in their own record; SHOWN if left out, but for minutes, which wait to be released. */
  patientVisibility?: InputMaybe<PatientVisibility>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Labels that restrict who reads it, beside those that follow from its codes. */
  sensitivity?: InputMaybe<Array<SensitivityLabel>>;
  /** Ids of organisations with which it is shared by name; at least one with the audience NAMED_ORGANISATIONS. */
  sharedWith?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The finding in words where it is not a number; at most 4000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The measured value with its UCUM unit. In a summary only for who reads medicines and the notes about them in full: pharmacists, not home carers. */
  value?: InputMaybe<QuantityInput>;
};

/** A new entry in the heading personalContacts. */
export type AddPersonalContactInput = {
  /** The entry it is about: its id. Whoever controls that one may answer this one. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Which part of the team it is meant for; the whole team if left out. */
  audience?: InputMaybe<Audience>;
  /** True for somebody who cares for the person without pay. */
  carer?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of the relation (HL7 v3 RoleCode or SNOMED CT). */
  code?: InputMaybe<CodingInput>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** True for whom to ring in an emergency. */
  emergencyContact?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why it is hidden from the person, 2 to 500 characters; required where it is hidden. */
  hiddenBecause?: InputMaybe<Scalars['String']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Lasting power of attorney or deputyship that they hold. */
  legalAuthority?: InputMaybe<LegalAuthority>;
  /** Their name; 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** True for the next of kin. */
  nextOfKin?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the person. */
  patientId: Scalars['ID']['input'];
  /** Whether the person sees it in their own record; SHOWN if left out, but for minutes, which wait to be released. */
  patientVisibility?: InputMaybe<PatientVisibility>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** What they are to the person, for instance "daughter"; at most 100 characters. */
  relation?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** True where they live with the person. */
  sameHousehold?: InputMaybe<Scalars['Boolean']['input']>;
  /** Labels that restrict who reads it, beside those that follow from its codes. */
  sensitivity?: InputMaybe<Array<SensitivityLabel>>;
  /** Ids of organisations with which it is shared by name; at least one with the audience NAMED_ORGANISATIONS. */
  sharedWith?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Telephone number, as it is dialled in the UK, for instance 020 7946 0102; at most 40 characters. */
  telephone?: InputMaybe<Scalars['String']['input']>;
  /** What else the team should know about them; at most 4000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A new entry in the heading problems. */
export type AddProblemInput = {
  /** The entry it is about: its id. Whoever controls that one may answer this one. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Which part of the team it is meant for; the whole team if left out. */
  audience?: InputMaybe<Audience>;
  /** Whether the problem is active, inactive or resolved. */
  clinicalStatus?: InputMaybe<ProblemStatus>;
  /** SNOMED CT code of the problem. */
  code?: InputMaybe<CodingInput>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it ended, as exactly as is known. */
  end?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Why it is hidden from the person, 2 to 500 characters; required where it is hidden. */
  hiddenBecause?: InputMaybe<Scalars['String']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** What the problem is called, in words; 1 to 300 characters. */
  name: Scalars['String']['input'];
  /** Further text by the author; at most 4000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it began, as exactly as is known: YYYY, YYYY-MM or YYYY-MM-DD. */
  onset?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Id of the person. */
  patientId: Scalars['ID']['input'];
  /** Whether the person sees it in their own record; SHOWN if left out, but for minutes, which wait to be released. */
  patientVisibility?: InputMaybe<PatientVisibility>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Labels that restrict who reads it, beside those that follow from its codes. */
  sensitivity?: InputMaybe<Array<SensitivityLabel>>;
  /** Ids of organisations with which it is shared by name; at least one with the audience NAMED_ORGANISATIONS. */
  sharedWith?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A new entry in the heading notes. */
export type AddRecordNoteInput = {
  /** The entry it is about: its id. Whoever controls that one may answer this one. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Which part of the team it is meant for; the whole team if left out. */
  audience?: InputMaybe<Audience>;
  /** The category it belongs to. */
  category: Category;
  /** Code of the entry, SNOMED CT where there is one. */
  code?: InputMaybe<CodingInput>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it is hidden from the person, 2 to 500 characters; required where it is hidden. */
  hiddenBecause?: InputMaybe<Scalars['String']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Id of the person. */
  patientId: Scalars['ID']['input'];
  /** Whether the person sees it in their own record; SHOWN if left out, but for minutes, which wait to be released. */
  patientVisibility?: InputMaybe<PatientVisibility>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Labels that restrict who reads it, beside those that follow from its codes. */
  sensitivity?: InputMaybe<Array<SensitivityLabel>>;
  /** Ids of organisations with which it is shared by name; at least one with the audience NAMED_ORGANISATIONS. */
  sharedWith?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The entry in words; at most 8000 characters. */
  text: Scalars['String']['input'];
};

/** A new entry in the heading safeguarding. */
export type AddSafeguardingConcernInput = {
  /** The entry it is about: its id. Whoever controls that one may answer this one. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Which part of the team it is meant for; the whole team if left out. */
  audience?: InputMaybe<Audience>;
  /** Type of abuse or neglect. */
  concernType: SafeguardingType;
  /** What was decided; at most 2000 characters. */
  decision?: InputMaybe<Scalars['String']['input']>;
  /** True to begin a draft: only its own organisation sees it, until `draft: false` finishes it. */
  draft?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it is hidden from the person, 2 to 500 characters; required where it is hidden. */
  hiddenBecause?: InputMaybe<Scalars['String']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Who leads; at most 200 characters. */
  lead?: InputMaybe<Scalars['String']['input']>;
  /** True while the concern is open. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the person. */
  patientId: Scalars['ID']['input'];
  /** Whether the person sees it in their own record; SHOWN if left out, but for minutes, which wait to be released. */
  patientVisibility?: InputMaybe<PatientVisibility>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** True where a section 42 enquiry is made. */
  section42?: InputMaybe<Scalars['Boolean']['input']>;
  /** Labels that restrict who reads it, beside those that follow from its codes. */
  sensitivity?: InputMaybe<Array<SensitivityLabel>>;
  /** Ids of organisations with which it is shared by name; at least one with the audience NAMED_ORGANISATIONS. */
  sharedWith?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Stage of the enquiry. */
  stage?: InputMaybe<SafeguardingStage>;
  /** What was seen or said; at most 8000 characters. */
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
  category: Category;
  /** Whether to attempt cardiopulmonary resuscitation (SNOMED CT 450475007, 450476008). */
  cprStatus?: Maybe<CprStatus>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Kind of the entry. */
  kind: EntryKind;
  /** Who holds a lasting power of attorney for health and welfare. */
  lastingPowerOfAttorney?: Maybe<Scalars['String']['output']>;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** Where the person wishes to be cared for. */
  preferredPlaceOfCare?: Maybe<Scalars['String']['output']>;
  /** Where the person wishes to die. */
  preferredPlaceOfDeath?: Maybe<Scalars['String']['output']>;
  /** Expected course, in words or as a Gold Standards Framework stage. */
  prognosis?: Maybe<Scalars['String']['output']>;
  /** Who made it, who controls it, when, and in which version. */
  provenance: Provenance;
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

/** One page of advanceCare. */
export type AdvanceCareConnection = {
  /** The entries of this page with their cursors. */
  edges: Array<AdvanceCareEdge>;
  /** The entries of this page. */
  nodes: Array<AdvanceCare>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the reader may see in all, after filtering. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type AdvanceCareEdge = {
  /** Opaque position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AdvanceCare;
};

/** Result of adding or changing an entry: the entry, or what is to be put right. */
export type AdvanceCarePayload = {
  /** The entry as it is after the change, as the reader may see it; null where nothing was written. */
  advanceCare?: Maybe<AdvanceCare>;
  /** Everything that is to be put right, all at once; empty where the entry was written. */
  errors: Array<UserError>;
};

/** With whom a plan is agreed. */
export type AgreementParty =
  /** Nobody could agree: it is a decision in the best interests of a person who lacks capacity (Mental Capacity Act 2005, section 4). */
  | 'BEST_INTERESTS_DECISION'
  /** The person. */
  | 'PERSON'
  /** An authorised carer or representative. */
  | 'PROXY';

/** A change that needs the person to agree, where no agreement is recorded. */
export type AgreementRequired = UserError & {
  /** PERSON_AGREEMENT_REQUIRED. */
  code: UserErrorCode;
  /** Where the input would name the agreement; null where it names none. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** To what the person has to agree. */
  message: Scalars['String']['output'];
};

/**
 * An alert, or a reasonable adjustment the person needs.
 * Source: PRSB "Alerts" and "Individual requirements"; NHS Reasonable Adjustment Flag, SNOMED CT 1108111000000107; FHIR R4 Flag.
 */
export type Alert = Entry & Node & {
  /** Category the entry belongs to. */
  category: Category;
  /** SNOMED CT code. */
  code?: Maybe<Coding>;
  /** What to do. */
  detail?: Maybe<Scalars['String']['output']>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Kind of the entry. */
  kind: EntryKind;
  /** The alert or adjustment in words. */
  name?: Maybe<Scalars['String']['output']>;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** Who made it, who controls it, when, and in which version. */
  provenance: Provenance;
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

/** One page of alerts. */
export type AlertConnection = {
  /** The entries of this page with their cursors. */
  edges: Array<AlertEdge>;
  /** The entries of this page. */
  nodes: Array<Alert>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the reader may see in all, after filtering. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type AlertEdge = {
  /** Opaque position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Alert;
};

/** Result of adding or changing an entry: the entry, or what is to be put right. */
export type AlertPayload = {
  /** The entry as it is after the change, as the reader may see it; null where nothing was written. */
  alert?: Maybe<Alert>;
  /** Everything that is to be put right, all at once; empty where the entry was written. */
  errors: Array<UserError>;
};

/**
 * An allergy or adverse reaction, or the statement that none is known.
 * Source: PRSB "Allergies and adverse reactions"; FHIR R4 AllergyIntolerance.
 */
export type Allergy = Entry & Node & {
  /** Category the entry belongs to. */
  category: Category;
  /** How certain it is: confirmed, unconfirmed, refuted. */
  certainty?: Maybe<AllergyCertainty>;
  /** dm+d or SNOMED CT code of the agent; a descendant of 716186003 states that no allergy is known. */
  code?: Maybe<Coding>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Kind of the entry. */
  kind: EntryKind;
  /** True where the entry states that no allergy is known. */
  noneKnown?: Maybe<Scalars['Boolean']['output']>;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** Who made it, who controls it, when, and in which version. */
  provenance: Provenance;
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

/** How certain it is that the person reacts so (FHIR R4 allergyintolerance-verification). */
export type AllergyCertainty =
  /** Confirmed. */
  | 'CONFIRMED'
  /** Likely, on what is known. */
  | 'PRESUMED'
  /** Found not to be so. */
  | 'REFUTED'
  /** Not confirmed. */
  | 'UNCONFIRMED';

/** One page of allergies. */
export type AllergyConnection = {
  /** The entries of this page with their cursors. */
  edges: Array<AllergyEdge>;
  /** The entries of this page. */
  nodes: Array<Allergy>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the reader may see in all, after filtering. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type AllergyEdge = {
  /** Opaque position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Allergy;
};

/** Result of adding or changing an entry: the entry, or what is to be put right. */
export type AllergyPayload = {
  /** The entry as it is after the change, as the reader may see it; null where nothing was written. */
  allergy?: Maybe<Allergy>;
  /** Everything that is to be put right, all at once; empty where the entry was written. */
  errors: Array<UserError>;
};

/** A change to an entry in the heading aboutMe. What is left out stays as it is; null clears an optional field. */
export type AmendAboutMeInput = {
  /** Also worth knowing about me; at most 4000 characters. */
  alsoWorthKnowing?: InputMaybe<Scalars['String']['input']>;
  /** When it happened. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** How and when to support me; at most 4000 characters. */
  howAndWhenToSupportMe?: InputMaybe<Scalars['String']['input']>;
  /** How I communicate and how to communicate with me; at most 4000 characters. */
  howICommunicate?: InputMaybe<Scalars['String']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** What is most important to me; at most 4000 characters. */
  mostImportantToMe?: InputMaybe<Scalars['String']['input']>;
  /** My wellness; at most 4000 characters. */
  myWellness?: InputMaybe<Scalars['String']['input']>;
  /** People who are important to me; at most 4000 characters. */
  peopleImportantToMe?: InputMaybe<Scalars['String']['input']>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Please do, and please don't; at most 4000 characters. */
  pleaseDoAndDoNot?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Who helped to write this; at most 300 characters. */
  supportedBy?: InputMaybe<Scalars['String']['input']>;
};

/** A change to an entry in the heading actions. What is left out stays as it is; null clears an optional field. */
export type AmendActionInput = {
  /** Where it stands. */
  actionStatus?: InputMaybe<ActionStatus>;
  /** How confident the person is, 1 (not at all) to 10 (entirely). */
  confidence?: InputMaybe<Scalars['Int']['input']>;
  /** Day it is due. */
  due?: InputMaybe<Scalars['Date']['input']>;
  /** When it happened. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** The goal it serves: its id. */
  goalId?: InputMaybe<Scalars['ID']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Who does it; at most 200 characters. */
  ownerName?: InputMaybe<Scalars['String']['input']>;
  /** Organisation that does it, or "the person"; at most 300 characters. */
  ownerOrganisation?: InputMaybe<Scalars['String']['input']>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** The care plan it belongs to; that of its goal if left out: its id. */
  planId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose words it reports. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** What is to be done; 1 to 1000 characters. */
  what?: InputMaybe<Scalars['String']['input']>;
};

/** A change to an entry in the heading advanceCare. What is left out stays as it is; null clears an optional field. */
export type AmendAdvanceCareInput = {
  /** Advance decision to refuse treatment (ADRT), in words; at most 2000 characters. */
  advanceDecisionToRefuseTreatment?: InputMaybe<Scalars['String']['input']>;
  /** True where anticipatory medicines are in the home. */
  anticipatoryMedicinesInPlace?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether to attempt cardiopulmonary resuscitation (SNOMED CT 450475007, 450476008). */
  cprStatus?: InputMaybe<CprStatus>;
  /** When it happened. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Who holds a lasting power of attorney for health and welfare; at most 500 characters. */
  lastingPowerOfAttorney?: InputMaybe<Scalars['String']['input']>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Where the person wishes to be cared for; at most 300 characters. */
  preferredPlaceOfCare?: InputMaybe<Scalars['String']['input']>;
  /** Where the person wishes to die; at most 300 characters. */
  preferredPlaceOfDeath?: InputMaybe<Scalars['String']['input']>;
  /** Expected course, in words or as a Gold Standards Framework stage; at most 1000 characters. */
  prognosis?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** True where a ReSPECT form is completed (SNOMED CT 1107891000000106). */
  respectFormCompleted?: InputMaybe<Scalars['Boolean']['input']>;
  /** What should happen in a crisis: the contingency plan; at most 4000 characters. */
  whatShouldHappen?: InputMaybe<Scalars['String']['input']>;
};

/** A change to an entry in the heading alerts. What is left out stays as it is; null clears an optional field. */
export type AmendAlertInput = {
  /** SNOMED CT code. */
  code?: InputMaybe<CodingInput>;
  /** What to do; at most 2000 characters. */
  detail?: InputMaybe<Scalars['String']['input']>;
  /** When it happened. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The alert or adjustment in words; 1 to 300 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** True for a reasonable adjustment (Equality Act 2010), false for another alert. */
  reasonableAdjustment?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whose words it reports. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** How serious it is to miss it. */
  severity?: InputMaybe<Severity>;
};

/** A change to an entry in the heading allergies. What is left out stays as it is; null clears an optional field. */
export type AmendAllergyInput = {
  /** How certain it is: confirmed, unconfirmed, refuted. */
  certainty?: InputMaybe<AllergyCertainty>;
  /** dm+d or SNOMED CT code of the agent; a descendant of 716186003 states that no allergy is known. */
  code?: InputMaybe<CodingInput>;
  /** When it happened. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** True where the entry states that no allergy is known. */
  noneKnown?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** What happened; at most 1000 characters. */
  reaction?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** How severe the reaction was. */
  severity?: InputMaybe<Severity>;
  /** The causative agent in words; for "none known" the words of that statement; 1 to 300 characters. */
  substance?: InputMaybe<Scalars['String']['input']>;
};

/** A change to an entry in the heading carePackages. What is left out stays as it is; null clears an optional field. */
export type AmendCarePackageInput = {
  /** When it happened. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Last day; none while it runs. */
  end?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Who pays. */
  funding?: InputMaybe<CareFunding>;
  /** Hours of care a week, 0 to 168; halves are 0.5. */
  hoursPerWeek?: InputMaybe<Scalars['Float']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Name of the package; 1 to 300 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Kind of care in words, for instance "home care"; at most 200 characters. */
  packageType?: InputMaybe<Scalars['String']['input']>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Primary support reason (SALT). */
  primarySupportReason?: InputMaybe<PrimarySupportReason>;
  /** Who provides it; at most 300 characters. */
  provider?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** First day. */
  start?: InputMaybe<Scalars['Date']['input']>;
};

/** A change to an entry in the heading carePlans. What is left out stays as it is; null clears an optional field. */
export type AmendCarePlanInput = {
  /** With whom it is agreed, by name: the person, or who represents them; at most 200 characters. */
  agreedWith?: InputMaybe<Scalars['String']['input']>;
  /** Sign-in of the proxy with whom it is agreed, who acts for the person now; they read the plan and what belongs to it in full; at most 100 characters. */
  agreedWithProxy?: InputMaybe<Scalars['ID']['input']>;
  /** Who that is to the person. */
  agreedWithRole?: InputMaybe<AgreementParty>;
  /** False to finish a draft, so that others see it. What is finished cannot become a draft again. */
  draft?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it happened. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The plan in a few sentences; at most 8000 characters. */
  overview?: InputMaybe<Scalars['String']['input']>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Where the plan stands. */
  planStatus?: InputMaybe<PlanStatus>;
  /** Whose words it reports. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Day the next review is due. */
  reviewDue?: InputMaybe<Scalars['Date']['input']>;
  /** Who is responsible for the review; at most 200 characters. */
  reviewOwner?: InputMaybe<Scalars['String']['input']>;
  /** Title of the plan; 1 to 300 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A change to an entry in the heading contacts. What is left out stays as it is; null clears an optional field. */
export type AmendContactInput = {
  /** Who accompanied the person; at most 200 characters. */
  accompaniedBy?: InputMaybe<Scalars['String']['input']>;
  /** When it happened. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** True for an unplanned stay in hospital. */
  emergencyAdmission?: InputMaybe<Scalars['Boolean']['input']>;
  /** When the contact or stay ended; it began at provenance.effectiveAt. */
  end?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** How the contact took place. */
  mode?: InputMaybe<ContactMode>;
  /** What came of it; at most 4000 characters. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Who else was there, by role or relation, for instance "daughter"; at most 50. */
  present?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Why there was a contact; at most 1000 characters. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** The service that was in contact; 1 to 300 characters. */
  service?: InputMaybe<Scalars['String']['input']>;
};

/** A change to an entry in the heading finances. What is left out stays as it is; null clears an optional field. */
export type AmendFinanceItemInput = {
  /** Amount in pounds sterling, for instance 68.2. */
  amount?: InputMaybe<Scalars['Float']['input']>;
  /** Benefit or fund by name, for instance "Attendance Allowance"; at most 200 characters. */
  benefit?: InputMaybe<Scalars['String']['input']>;
  /** Code of the finding, SNOMED CT where there is one. */
  code?: InputMaybe<CodingInput>;
  /** When it happened. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** True once it is settled. */
  resolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is the matter, in words; at most 4000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** What it is about. */
  topic?: InputMaybe<FinanceTopic>;
};

/** A change to an entry in the heading goals. What is left out stays as it is; null clears an optional field. */
export type AmendGoalInput = {
  /** When it happened. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Where the goal stands. */
  goalStatus?: InputMaybe<GoalStatus>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** How important it is to the person, 1 (little) to 10 (most). */
  importance?: InputMaybe<Scalars['Int']['input']>;
  /** The goal in the person's own words; 1 to 1000 characters. */
  ownWords?: InputMaybe<Scalars['String']['input']>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** The care plan it belongs to: its id. */
  planId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose words it reports. */
  reportedBy?: InputMaybe<ReportedBy>;
};

/** A change to an entry in the heading assessments. What is left out stays as it is; null clears an optional field. */
export type AmendHolisticAssessmentInput = {
  /** Whether the domain is finished. */
  assessmentStatus?: InputMaybe<AssessmentStatus>;
  /** Band of the score in the instrument's own words; at most 100 characters. */
  band?: InputMaybe<Scalars['String']['input']>;
  /** Which domain it covers. */
  domain?: InputMaybe<AssessmentDomain>;
  /** False to finish a draft, so that others see it. What is finished cannot become a draft again. */
  draft?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it happened. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** What was found, prompt by prompt; at most 50. */
  findings?: InputMaybe<Array<AssessmentFindingInput>>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Name of the instrument used, if any, for instance "PHQ-9"; at most 200 characters. */
  instrument?: InputMaybe<Scalars['String']['input']>;
  /** Needs that came to light, one item each; at most 50. */
  needs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Score on the instrument's own scale. */
  score?: InputMaybe<Scalars['Float']['input']>;
  /** What the person can build on, one item each; at most 50. */
  strengths?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A change to an entry in the heading homeAccess. What is left out stays as it is; null clears an optional field. */
export type AmendHomeAccessInput = {
  /** When it happened. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of the key safe, as it is pressed; at most 20 characters. */
  keySafeCode?: InputMaybe<Scalars['String']['input']>;
  /** Where the key safe is, in words; at most 300 characters. */
  keySafeLocation?: InputMaybe<Scalars['String']['input']>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** What to know before going in: bell, dog, stairs, who opens; at most 2000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A change to an entry in the heading housing. What is left out stays as it is; null clears an optional field. */
export type AmendHousingItemInput = {
  /** Arrears of rent or mortgage in pounds sterling, not negative. */
  arrears?: InputMaybe<Scalars['Float']['input']>;
  /** Code of the finding, SNOMED CT where there is one. */
  code?: InputMaybe<CodingInput>;
  /** When it happened. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is about. */
  issue?: InputMaybe<HousingIssue>;
  /** Who lets it, by name; at most 200 characters. */
  landlord?: InputMaybe<Scalars['String']['input']>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** True where the person has priority need (Housing Act 1996 section 189). */
  priorityNeed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whose words it reports. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** True once it no longer holds. */
  resolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** How the person holds the home. */
  tenure?: InputMaybe<Tenure>;
  /** What is the matter, in words; at most 4000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A change to an entry in the heading documents. What is left out stays as it is; null clears an optional field. */
export type AmendLinkedDocumentInput = {
  /** Code of the kind of document, SNOMED CT or LOINC. */
  code?: InputMaybe<CodingInput>;
  /** What kind of document it is, for instance "discharge summary"; 1 to 200 characters. */
  documentType?: InputMaybe<Scalars['String']['input']>;
  /** When it happened. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Its title; 1 to 300 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Where it is: an https address at the agency that holds it. Who may open it is decided there. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** Day on which the document was written. */
  writtenOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A change to an entry in the heading mdtMinutes. What is left out stays as it is; null clears an optional field. */
export type AmendMdtMinutesInput = {
  /** Who was there, by role and organisation; at most 50. */
  attendees?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What was decided; at most 2000 characters. */
  decision?: InputMaybe<Scalars['String']['input']>;
  /** When it happened. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** What was discussed: one subject, so that each can be shown or withheld by itself; at most 300 characters. */
  item?: InputMaybe<Scalars['String']['input']>;
  /** Day of the meeting. */
  meetingOn?: InputMaybe<Scalars['Date']['input']>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** What was said; at most 8000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A change to an entry in the heading medications. What is left out stays as it is; null clears an optional field. */
export type AmendMedicationInput = {
  /** dm+d or SNOMED CT code of the medicine. */
  code?: InputMaybe<CodingInput>;
  /** Dose and frequency as written for the person; at most 500 characters. */
  doseText?: InputMaybe<Scalars['String']['input']>;
  /** When it happened. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** What the medicine is for. Part of the problem list: needs full reading of PROBLEMS and clearance for every label of the medicine, also where the medicine itself is shown; at most 300 characters. */
  indication?: InputMaybe<Scalars['String']['input']>;
  /** Day it was last issued. */
  lastIssued?: InputMaybe<Scalars['Date']['input']>;
  /** Where it comes from. */
  medicationSource?: InputMaybe<MedicationSource>;
  /** Whether it is being taken. */
  medicationStatus?: InputMaybe<MedicationStatus>;
  /** Name and strength of the medicine, in words; 1 to 300 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** True for a regular (repeat) medicine, false for one taken when required or once. */
  regular?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whose words it reports. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Route of administration, for instance "oral"; at most 100 characters. */
  route?: InputMaybe<Scalars['String']['input']>;
};

/** A change to an entry in the heading medicationNotes. What is left out stays as it is; null clears an optional field. */
export type AmendMedicationNoteInput = {
  /** When it happened. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The medicine the note is about, if it is about one: its id. */
  medicationId?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of note it is. */
  noteType?: InputMaybe<MedicationNoteType>;
  /** What follows from it, for instance "stopped", "dose reduced", "no change"; at most 500 characters. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** The note; 2 to 4000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A change to an entry in the heading mentalHealthNotes. What is left out stays as it is; null clears an optional field. */
export type AmendMentalHealthNoteInput = {
  /** Code of the finding, SNOMED CT where there is one. */
  code?: InputMaybe<CodingInput>;
  /** What to do, and whom to call, in a crisis; at most 4000 characters. */
  crisisPlan?: InputMaybe<Scalars['String']['input']>;
  /** False to finish a draft, so that others see it. What is finished cannot become a draft again. */
  draft?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it happened. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** What kind of note it is. */
  noteType?: InputMaybe<MentalHealthNoteType>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** The note; at most 8000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A change to an entry in the heading observations. What is left out stays as it is; null clears an optional field. */
export type AmendObservationInput = {
  /** SNOMED CT or LOINC code of what was observed. */
  code?: InputMaybe<CodingInput>;
  /** Parts of a compound observation, for instance systolic and diastolic pressure. */
  components?: InputMaybe<Array<ObservationComponentInput>>;
  /** When it happened. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** What was observed, in words; 1 to 300 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** The finding in words where it is not a number; at most 4000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The measured value with its UCUM unit. In a summary only for who reads medicines and the notes about them in full: pharmacists, not home carers. */
  value?: InputMaybe<QuantityInput>;
};

/** A change to an entry in the heading personalContacts. What is left out stays as it is; null clears an optional field. */
export type AmendPersonalContactInput = {
  /** True for somebody who cares for the person without pay. */
  carer?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of the relation (HL7 v3 RoleCode or SNOMED CT). */
  code?: InputMaybe<CodingInput>;
  /** When it happened. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** True for whom to ring in an emergency. */
  emergencyContact?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Lasting power of attorney or deputyship that they hold. */
  legalAuthority?: InputMaybe<LegalAuthority>;
  /** Their name; 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** True for the next of kin. */
  nextOfKin?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** What they are to the person, for instance "daughter"; at most 100 characters. */
  relation?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** True where they live with the person. */
  sameHousehold?: InputMaybe<Scalars['Boolean']['input']>;
  /** Telephone number, as it is dialled in the UK, for instance 020 7946 0102; at most 40 characters. */
  telephone?: InputMaybe<Scalars['String']['input']>;
  /** What else the team should know about them; at most 4000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A change to an entry in the heading problems. What is left out stays as it is; null clears an optional field. */
export type AmendProblemInput = {
  /** Whether the problem is active, inactive or resolved. */
  clinicalStatus?: InputMaybe<ProblemStatus>;
  /** SNOMED CT code of the problem. */
  code?: InputMaybe<CodingInput>;
  /** When it happened. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it ended, as exactly as is known. */
  end?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** What the problem is called, in words; 1 to 300 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Further text by the author; at most 4000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it began, as exactly as is known: YYYY, YYYY-MM or YYYY-MM-DD. */
  onset?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports. */
  reportedBy?: InputMaybe<ReportedBy>;
};

/** A change to an entry in the heading notes. What is left out stays as it is; null clears an optional field. */
export type AmendRecordNoteInput = {
  /** Code of the entry, SNOMED CT where there is one. */
  code?: InputMaybe<CodingInput>;
  /** When it happened. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** The entry in words; at most 8000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A change to an entry in the heading safeguarding. What is left out stays as it is; null clears an optional field. */
export type AmendSafeguardingConcernInput = {
  /** Type of abuse or neglect. */
  concernType?: InputMaybe<SafeguardingType>;
  /** What was decided; at most 2000 characters. */
  decision?: InputMaybe<Scalars['String']['input']>;
  /** False to finish a draft, so that others see it. What is finished cannot become a draft again. */
  draft?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it happened. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Who leads; at most 200 characters. */
  lead?: InputMaybe<Scalars['String']['input']>;
  /** True while the concern is open. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** True where a section 42 enquiry is made. */
  section42?: InputMaybe<Scalars['Boolean']['input']>;
  /** Stage of the enquiry. */
  stage?: InputMaybe<SafeguardingStage>;
  /** What was seen or said; at most 8000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A change to an entry in the heading voluntarySupportLogs. What is left out stays as it is; null clears an optional field. */
export type AmendVoluntarySupportLogInput = {
  /** What was done, for instance "befriending visit"; 2 to 200 characters. */
  activity?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person came. */
  attendance?: InputMaybe<Attendance>;
  /** When it happened. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** The person's goal it serves: its id. */
  goalId?: InputMaybe<Scalars['ID']['input']>;
  /** Hours given, 0 to 24; 0 where nobody came or it took no time. */
  hours?: InputMaybe<Scalars['Float']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** How it went; at most 4000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What the score measures, for instance "loneliness, 3 to 9"; at most 200 characters. */
  outcomeMeasure?: InputMaybe<Scalars['String']['input']>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Score after it, on the same measure. */
  scoreAfter?: InputMaybe<Scalars['Float']['input']>;
  /** Score before the support. */
  scoreBefore?: InputMaybe<Scalars['Float']['input']>;
  /** With the person alone, or in a group. */
  setting?: InputMaybe<SupportSetting>;
  /** Where the person was pointed to: a service or group, by name; at most 200 characters. */
  signpostedTo?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to a question about sharing. */
export type AnswerConsentRequestInput = {
  /** Yes or no. */
  decision: SharingDecision;
  /** How it is known, 2 to 500 characters; that it was answered in the hub if left out. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** The question. */
  requestId: Scalars['ID']['input'];
};

/** How to answer an entry. */
export type AnswerKind =
  /** Seen and taken into account. */
  | 'ACKNOWLEDGED'
  /** Not agreed; needs a comment. */
  | 'DISPUTED';

/** An answer that was read: the entry, in the version that holds the answer. */
export type AnswerReadInput = {
  /** The entry. */
  entryId: Scalars['ID']['input'];
  /** The version of the entry that was read; a later answer stays unread. */
  version: Scalars['Int']['input'];
};

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
  /** Why the change was not made; empty where it was made. */
  errors: Array<UserError>;
  /** The request as it stands now; null where it was not answered. */
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

/** One answer of a holistic assessment. */
export type AssessmentFindingInput = {
  /** The prompt, for instance "falls" or "company". */
  prompt?: InputMaybe<Scalars['String']['input']>;
  /** What was found. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a domain is finished. */
export type AssessmentStatus =
  /** Finished by its author. */
  | 'FINAL'
  /** Begun. */
  | 'IN_PROGRESS';

/** Whether somebody came to what was offered. */
export type Attendance =
  /** Came. */
  | 'ATTENDED'
  /** Cancelled beforehand. */
  | 'CANCELLED'
  /** Did not come, and did not say so. */
  | 'DID_NOT_ATTEND';

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

/** An entry that waits for the answer of the reader's organisation. */
export type AwaitedAnswer = {
  /** When it was claimed. */
  claimedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who of the organisation has claimed it; null while nobody has. */
  claimedBy?: Maybe<AuthorReference>;
  /** The entry, which the reader sees in full. */
  entry: Entry;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** Since when it waits. */
  since: Scalars['DateTime']['output'];
};

/** One page of what waits for an answer, longest first. */
export type AwaitedAnswerConnection = {
  /** What waits on this page, with cursors. */
  edges: Array<AwaitedAnswerEdge>;
  /** What waits on this page. */
  nodes: Array<AwaitedAnswer>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** Something that waits for an answer, in a page. */
export type AwaitedAnswerEdge = {
  /** Opaque position, for `after`. */
  cursor: Scalars['String']['output'];
  /** What waits. */
  node: AwaitedAnswer;
};

/** What of the entries that wait to show. All that is given must hold. */
export type AwaitingAnswerFilter = {
  /** Only entries of this kind. */
  kind?: InputMaybe<EntryKind>;
  /** Only what has waited since before this moment. */
  olderThan?: InputMaybe<Scalars['DateTime']['input']>;
  /** True for what nobody has claimed. */
  unclaimedOnly?: InputMaybe<Scalars['Boolean']['input']>;
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

/** Why the glass is broken. Source: HL7 EHR-S and PHR-S Functional Models, TI.1.3.1 Emergency Access Control. */
export type BreakGlassReason =
  /** The person lacks capacity and it is in their best interests. */
  | 'LACKS_CAPACITY'
  /** A legal duty. */
  | 'LEGAL'
  /** Danger to life or limb. */
  | 'LIFE_OR_LIMB'
  /** Serious harm to the person or to somebody else. */
  | 'SERIOUS_HARM';

/** Who pays for care. */
export type CareFunding =
  /** A charity. */
  | 'CHARITY'
  /** The person, out of a direct payment or personal budget. */
  | 'DIRECT_PAYMENT'
  /** Local authority and NHS together. */
  | 'JOINT'
  /** The local authority. */
  | 'LOCAL_AUTHORITY'
  /** NHS continuing healthcare. */
  | 'NHS_CONTINUING_HEALTHCARE'
  /** Not stated, or otherwise. */
  | 'OTHER'
  /** The person, out of their own money. */
  | 'SELF_FUNDED';

/**
 * Commissioned social care: home care, day care, equipment, respite.
 * Source: PRSB Local Authority Information Standard 1.1 "Services and care"; FHIR R4 EpisodeOfCare.
 */
export type CarePackage = Entry & Node & {
  /** Category the entry belongs to. */
  category: Category;
  /** Last day; none while it runs. */
  end?: Maybe<Scalars['Date']['output']>;
  /** Who pays. */
  funding?: Maybe<CareFunding>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Hours of care a week, 0 to 168; halves are 0.5. */
  hoursPerWeek?: Maybe<Scalars['Float']['output']>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Kind of the entry. */
  kind: EntryKind;
  /** Name of the package. */
  name?: Maybe<Scalars['String']['output']>;
  /** Kind of care in words, for instance "home care". */
  packageType?: Maybe<Scalars['String']['output']>;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** Primary support reason (SALT). */
  primarySupportReason?: Maybe<PrimarySupportReason>;
  /** Who made it, who controls it, when, and in which version. */
  provenance: Provenance;
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

/** One page of carePackages. */
export type CarePackageConnection = {
  /** The entries of this page with their cursors. */
  edges: Array<CarePackageEdge>;
  /** The entries of this page. */
  nodes: Array<CarePackage>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the reader may see in all, after filtering. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type CarePackageEdge = {
  /** Opaque position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: CarePackage;
};

/** Result of adding or changing an entry: the entry, or what is to be put right. */
export type CarePackagePayload = {
  /** The entry as it is after the change, as the reader may see it; null where nothing was written. */
  carePackage?: Maybe<CarePackage>;
  /** Everything that is to be put right, all at once; empty where the entry was written. */
  errors: Array<UserError>;
};

/**
 * A personalised care and support plan, agreed with the person.
 * Source: PRSB Personalised Care and Support Plan 2.0 (DAPB4022); FHIR R4 CarePlan, SNOMED CT 734163000.
 */
export type CarePlan = Entry & Node & {
  /** With whom it is agreed, by name: the person, or who represents them. */
  agreedWith?: Maybe<Scalars['String']['output']>;
  /** Sign-in of the proxy with whom it is agreed, who acts for the person now; they read the plan and what belongs to it in full. */
  agreedWithProxy?: Maybe<Scalars['ID']['output']>;
  /** Who that is to the person. */
  agreedWithRole?: Maybe<AgreementParty>;
  /** Category the entry belongs to. */
  category: Category;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Kind of the entry. */
  kind: EntryKind;
  /** The plan in a few sentences. */
  overview?: Maybe<Scalars['String']['output']>;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** Where the plan stands. */
  planStatus?: Maybe<PlanStatus>;
  /** Who made it, who controls it, when, and in which version. */
  provenance: Provenance;
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

/** One page of carePlans. */
export type CarePlanConnection = {
  /** The entries of this page with their cursors. */
  edges: Array<CarePlanEdge>;
  /** The entries of this page. */
  nodes: Array<CarePlan>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the reader may see in all, after filtering. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type CarePlanEdge = {
  /** Opaque position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: CarePlan;
};

/** Result of adding or changing an entry: the entry, or what is to be put right. */
export type CarePlanPayload = {
  /** The entry as it is after the change, as the reader may see it; null where nothing was written. */
  carePlan?: Maybe<CarePlan>;
  /** Everything that is to be put right, all at once; empty where the entry was written. */
  errors: Array<UserError>;
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

/** An entry that somebody takes on, or gives back. */
export type ClaimAnswerInput = {
  /** True to claim it, false to give it back. */
  claimed?: Scalars['Boolean']['input'];
  /** The entry that waits. */
  entryId: Scalars['ID']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
};

/** Result of claiming an entry or of giving it back. */
export type ClaimAnswerPayload = {
  /** What waits, as it is now; null where nothing was changed, and where it was answered meanwhile. */
  awaited?: Maybe<AwaitedAnswer>;
  /** Why the change was not made; empty where it was made. */
  errors: Array<UserError>;
};

/** A code with the system it is from. Source: FHIR R4 Coding. */
export type Coding = {
  /** The code. */
  code?: Maybe<Scalars['String']['output']>;
  /** Its display in words. */
  display?: Maybe<Scalars['String']['output']>;
  /** URI of the code system, for instance http://snomed.info/sct. */
  system?: Maybe<Scalars['String']['output']>;
};

/** A code with the system it is from. Source: FHIR R4 Coding. */
export type CodingInput = {
  /** The code. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Its display in words. */
  display?: InputMaybe<Scalars['String']['input']>;
  /** URI of the code system, for instance http://snomed.info/sct. */
  system?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A question to the person: may something be shared with somebody? It tells nothing of what is in the record. It is for whoever
 * asked, and for whoever may answer: the person, and proxies with legal authority who may know of every service that it names.
 */
export type ConsentRequest = {
  /** When it was answered; null while it is not. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who asks. */
  askedBy: AuthorReference;
  /** For which organisation they ask. */
  askedFor: Organisation;
  /** When it was asked. */
  at: Scalars['DateTime']['output'];
  /** Categories it would be limited to; all that the roles of the scope may see where the list is empty. */
  categories: Array<Category>;
  /** Until when it can be answered. */
  expires: Scalars['DateTime']['output'];
  /** Id. */
  id: Scalars['ID']['output'];
  /** Organisations it would be limited to; all of the scope where the list is empty. */
  organisations: Array<Organisation>;
  /** The person who is asked; null where the reader has nothing more to do with them. */
  patient?: Maybe<Patient>;
  /** The question, in words for the person. */
  question: Scalars['String']['output'];
  /** Whom sharing would be with. */
  scope: SharingScope;
  /** Where it stands. */
  state: ConsentRequestState;
};

/** Result of a change to a question about sharing. */
export type ConsentRequestPayload = {
  /** Why the change was not made; empty where it was made. */
  errors: Array<UserError>;
  /** The question as it is now; null where nothing was changed. */
  request?: Maybe<ConsentRequest>;
};

/** Where a question about sharing stands. */
export type ConsentRequestState =
  /** Answered with no: a sharing preference says so. */
  | 'DENIED'
  /** Not answered in time. */
  | 'EXPIRED'
  /** Waits for its answer. */
  | 'OPEN'
  /** Answered with yes: a sharing preference says so. */
  | 'PERMITTED'
  /** Taken back by whoever asked. */
  | 'WITHDRAWN';

/**
 * A contact with a professional or a service: visit, call, attendance or admission.
 * Source: PRSB "Contacts with professionals"; FHIR R4 Encounter.
 */
export type Contact = Entry & Node & {
  /** Who accompanied the person. */
  accompaniedBy?: Maybe<Scalars['String']['output']>;
  /** Category the entry belongs to. */
  category: Category;
  /** True for an unplanned stay in hospital. */
  emergencyAdmission?: Maybe<Scalars['Boolean']['output']>;
  /** When the contact or stay ended; it began at provenance.effectiveAt. */
  end?: Maybe<Scalars['DateTime']['output']>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Kind of the entry. */
  kind: EntryKind;
  /** How the contact took place. */
  mode?: Maybe<ContactMode>;
  /** What came of it. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** Who else was there, by role or relation, for instance "daughter"; at most 50. */
  present?: Maybe<Array<Scalars['String']['output']>>;
  /** Who made it, who controls it, when, and in which version. */
  provenance: Provenance;
  /** Why there was a contact. */
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

/** One page of contacts. */
export type ContactConnection = {
  /** The entries of this page with their cursors. */
  edges: Array<ContactEdge>;
  /** The entries of this page. */
  nodes: Array<Contact>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the reader may see in all, after filtering. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type ContactEdge = {
  /** Opaque position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Contact;
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

/** Result of adding or changing an entry: the entry, or what is to be put right. */
export type ContactPayload = {
  /** The entry as it is after the change, as the reader may see it; null where nothing was written. */
  contact?: Maybe<Contact>;
  /** Everything that is to be put right, all at once; empty where the entry was written. */
  errors: Array<UserError>;
};

/** An entry the reader made, with its person. */
export type Contribution = {
  /** The entry. */
  entry?: Maybe<Entry>;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** True while its latest answer is not marked as read. */
  unread?: Maybe<Scalars['Boolean']['output']>;
};

/** One page of contributions, newest change first. */
export type ContributionConnection = {
  /** The contributions of this page with their cursors. */
  edges?: Maybe<Array<ContributionEdge>>;
  /** The contributions of this page. */
  nodes?: Maybe<Array<Contribution>>;
  /** Where the page stands. */
  pageInfo?: Maybe<PageInfo>;
  /** How many of the reader's entries, as far as they may still see them, have an answer that is not marked as read; at most 1000. */
  unreadCount?: Maybe<Scalars['Int']['output']>;
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
  /** What came of a referral, in a headline for who sent it, 2 to 500 characters; required of the organisation referred to. */
  outcome?: InputMaybe<Scalars['String']['input']>;
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
  category: Category;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Kind of the entry. */
  kind: EntryKind;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** Who made it, who controls it, when, and in which version. */
  provenance: Provenance;
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

/** What the mutations of a kind do. */
export type EntryAct =
  /** Add an entry. */
  | 'ADD'
  /** Change fields of one; the earlier version is kept. */
  | 'AMEND'
  /** Replace one by another; both are kept. */
  | 'SUPERSEDE';

/** One page of entries. */
export type EntryConnection = {
  /** The entries of this page with their cursors. */
  edges: Array<EntryEdge>;
  /** The entries of this page. */
  nodes: Array<Entry>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the reader may see in all, after filtering. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type EntryEdge = {
  /** Opaque position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Entry;
};

/** What of a heading to leave out. All that is given must hold; it is applied to what the reader may see, and to nothing else. */
export type EntryFilter = {
  /** What somebody in this role recorded. */
  authorRole?: InputMaybe<Role>;
  /** Only these categories. */
  category?: InputMaybe<Array<Category>>;
  /** What was stored or changed in the hub at this moment or later. */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** What this organisation controls: its id. */
  custodian?: InputMaybe<Scalars['ID']['input']>;
  /** What took effect at this moment or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** What holds now, is over, or was replaced; what holds now if left out. */
  status?: InputMaybe<Array<EntryState>>;
  /** What has this text in some field, 2 to 100 characters, without regard to case. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** What took effect before this moment. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Kind of an entry. */
export type EntryKind =
  /** What the person wants everybody who supports them to know. */
  | 'ABOUT_ME'
  /** Something somebody has agreed to do under the plan. */
  | 'ACTION'
  /** Wishes and decisions for the future, and for the end of life. */
  | 'ADVANCE_CARE'
  /** An alert, or a reasonable adjustment the person needs. */
  | 'ALERT'
  /** An allergy or adverse reaction, or the statement that none is known. */
  | 'ALLERGY'
  /** Commissioned social care: home care, day care, equipment, respite. */
  | 'CARE_PACKAGE'
  /** A personalised care and support plan, agreed with the person. */
  | 'CARE_PLAN'
  /** A contact with a professional or a service: visit, call, attendance or admission. */
  | 'CONTACT'
  /** The person's money: worries, debts, benefits. */
  | 'FINANCE_ITEM'
  /** What the person hopes to achieve, in the person's own words. */
  | 'GOAL'
  /** One domain of a holistic assessment, by one professional: physical, emotional or social. The category of the entry follows its domain. */
  | 'HOLISTIC_ASSESSMENT'
  /** How to get into the person's home. */
  | 'HOME_ACCESS'
  /** The person's home: tenure, what is wrong with it, arrears, homelessness. */
  | 'HOUSING_ITEM'
  /** A document that lies with an agency: its title and where to find it. The hub holds no files. */
  | 'LINKED_DOCUMENT'
  /** What a multidisciplinary meeting said about one person, one item at a time. The person sees it once it is released to them. */
  | 'MDT_MINUTES'
  /** A medicine the person takes, took or has been prescribed. */
  | 'MEDICATION'
  /** A note about how the person gets on with medicines: adherence, a missed dose, a new medicine, a reconciliation or a structured medication review. */
  | 'MEDICATION_NOTE'
  /** A note of a mental health service. */
  | 'MENTAL_HEALTH_NOTE'
  /** A measurement or finding. */
  | 'OBSERVATION'
  /** Somebody in the person's life: family, a carer, next of kin, an attorney. */
  | 'PERSONAL_CONTACT'
  /** A diagnosis or other problem on the person's problem list. */
  | 'PROBLEM'
  /** An entry in a category that has no type of its own: coded, or in words. Its category is given with it. */
  | 'RECORD_NOTE'
  /** A referral from one service to another, with the part of the record that goes with it. */
  | 'REFERRAL'
  /** A concern that an adult at risk is being harmed or neglected. */
  | 'SAFEGUARDING_CONCERN'
  /** Support given by a voluntary organisation. */
  | 'VOLUNTARY_SUPPORT_LOG';

/** In which order a heading is read. */
export type EntryOrder =
  /** By when it was stored or changed in the hub, latest first. */
  | 'LAST_CHANGED_FIRST'
  /** By when it took effect, latest first. */
  | 'NEWEST_FIRST'
  /** By when it took effect, earliest first. */
  | 'OLDEST_FIRST';

/** Result of a change to an entry. */
export type EntryPayload = {
  /** The entry as it is after the change; null where it was not made, and where the reader no longer sees the entry. */
  entry?: Maybe<Entry>;
  /** Why the change was not made; empty where it was made. */
  errors: Array<UserError>;
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
  organisation?: Maybe<Organisation>;
};

/** Whether what an entry says still holds. */
export type EntryState =
  /** It holds, as far as the hub knows. */
  | 'CURRENT'
  /** It is over: a resolved problem, a stopped medicine, a goal reached. */
  | 'RESOLVED'
  /** Another entry has replaced it. */
  | 'SUPERSEDED';

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

/**
 * The person's money: worries, debts, benefits.
 * Source: PRSB Core Information Standard 2.0 "Social context"; FHIR R4 Observation.
 */
export type FinanceItem = Entry & Node & {
  /** Amount in pounds sterling, for instance 68.2. */
  amount?: Maybe<Scalars['Float']['output']>;
  /** Benefit or fund by name, for instance "Attendance Allowance". */
  benefit?: Maybe<Scalars['String']['output']>;
  /** Category the entry belongs to. */
  category: Category;
  /** Code of the finding, SNOMED CT where there is one. */
  code?: Maybe<Coding>;
  /** The fixed words a summary reader sees in this category (policy/summary-headlines.csv). */
  headline?: Maybe<Scalars['String']['output']>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Kind of the entry. */
  kind: EntryKind;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** Who made it, who controls it, when, and in which version. */
  provenance: Provenance;
  /** True once it is settled. */
  resolved?: Maybe<Scalars['Boolean']['output']>;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** What is the matter, in words. */
  text?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  topic?: Maybe<FinanceTopic>;
};


/**
 * The person's money: worries, debts, benefits.
 * Source: PRSB Core Information Standard 2.0 "Social context"; FHIR R4 Observation.
 */
export type FinanceItemHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of finances. */
export type FinanceItemConnection = {
  /** The entries of this page with their cursors. */
  edges: Array<FinanceItemEdge>;
  /** The entries of this page. */
  nodes: Array<FinanceItem>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the reader may see in all, after filtering. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type FinanceItemEdge = {
  /** Opaque position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: FinanceItem;
};

/** Result of adding or changing an entry: the entry, or what is to be put right. */
export type FinanceItemPayload = {
  /** Everything that is to be put right, all at once; empty where the entry was written. */
  errors: Array<UserError>;
  /** The entry as it is after the change, as the reader may see it; null where nothing was written. */
  financeItem?: Maybe<FinanceItem>;
};

/** What an entry about money is about. */
export type FinanceTopic =
  /** A benefit that is claimed, paid, stopped or appealed. */
  | 'BENEFIT'
  /** A debt. */
  | 'DEBT'
  /** Heating and energy. */
  | 'ENERGY'
  /** Food. */
  | 'FOOD'
  /** A grant or payment. */
  | 'GRANT'
  /** Who manages the person's money. */
  | 'MANAGEMENT'
  /** A worry about money. */
  | 'WORRY';

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
  category: Category;
  /** Where the goal stands. */
  goalStatus?: Maybe<GoalStatus>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** How important it is to the person, 1 (little) to 10 (most). */
  importance?: Maybe<Scalars['Int']['output']>;
  /** Kind of the entry. */
  kind: EntryKind;
  /** The goal in the person's own words. */
  ownWords?: Maybe<Scalars['String']['output']>;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** The care plan it belongs to. */
  plan?: Maybe<CarePlan>;
  /** Who made it, who controls it, when, and in which version. */
  provenance: Provenance;
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

/** One page of goals. */
export type GoalConnection = {
  /** The entries of this page with their cursors. */
  edges: Array<GoalEdge>;
  /** The entries of this page. */
  nodes: Array<Goal>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the reader may see in all, after filtering. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type GoalEdge = {
  /** Opaque position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Goal;
};

/** Result of adding or changing an entry: the entry, or what is to be put right. */
export type GoalPayload = {
  /** Everything that is to be put right, all at once; empty where the entry was written. */
  errors: Array<UserError>;
  /** The entry as it is after the change, as the reader may see it; null where nothing was written. */
  goal?: Maybe<Goal>;
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
 * Source: Transforming Primary Care in London (2015), coordinated care; PRSB "Assessments", "Strengths", "Needs"; FHIR R4 QuestionnaireResponse.
 */
export type HolisticAssessment = Entry & Node & {
  /** Whether the domain is finished. */
  assessmentStatus?: Maybe<AssessmentStatus>;
  /** Band of the score in the instrument's own words. */
  band?: Maybe<Scalars['String']['output']>;
  /** Category the entry belongs to. */
  category: Category;
  /** Which domain it covers. */
  domain?: Maybe<AssessmentDomain>;
  /** What was found, prompt by prompt; at most 50. */
  findings?: Maybe<Array<AssessmentFinding>>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Name of the instrument used, if any, for instance "PHQ-9". */
  instrument?: Maybe<Scalars['String']['output']>;
  /** Kind of the entry. */
  kind: EntryKind;
  /** Needs that came to light, one item each; at most 50. */
  needs?: Maybe<Array<Scalars['String']['output']>>;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** Who made it, who controls it, when, and in which version. */
  provenance: Provenance;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** Score on the instrument's own scale. */
  score?: Maybe<Scalars['Float']['output']>;
  /** What the person can build on, one item each; at most 50. */
  strengths?: Maybe<Array<Scalars['String']['output']>>;
};


/**
 * One domain of a holistic assessment, by one professional: physical, emotional or social. The category of the entry follows its domain.
 * Source: Transforming Primary Care in London (2015), coordinated care; PRSB "Assessments", "Strengths", "Needs"; FHIR R4 QuestionnaireResponse.
 */
export type HolisticAssessmentHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of assessments. */
export type HolisticAssessmentConnection = {
  /** The entries of this page with their cursors. */
  edges: Array<HolisticAssessmentEdge>;
  /** The entries of this page. */
  nodes: Array<HolisticAssessment>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the reader may see in all, after filtering. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type HolisticAssessmentEdge = {
  /** Opaque position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: HolisticAssessment;
};

/** Result of adding or changing an entry: the entry, or what is to be put right. */
export type HolisticAssessmentPayload = {
  /** Everything that is to be put right, all at once; empty where the entry was written. */
  errors: Array<UserError>;
  /** The entry as it is after the change, as the reader may see it; null where nothing was written. */
  holisticAssessment?: Maybe<HolisticAssessment>;
};

/**
 * How to get into the person's home.
 * Source: PRSB Local Authority Information Standard 1.1 "Access"; FHIR R4 Flag.
 */
export type HomeAccess = Entry & Node & {
  /** Category the entry belongs to. */
  category: Category;
  /** The fixed words a summary reader sees in this category (policy/summary-headlines.csv). */
  headline?: Maybe<Scalars['String']['output']>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Code of the key safe, as it is pressed. */
  keySafeCode?: Maybe<Scalars['String']['output']>;
  /** Where the key safe is, in words. */
  keySafeLocation?: Maybe<Scalars['String']['output']>;
  /** Kind of the entry. */
  kind: EntryKind;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** Who made it, who controls it, when, and in which version. */
  provenance: Provenance;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** What to know before going in: bell, dog, stairs, who opens. */
  text?: Maybe<Scalars['String']['output']>;
};


/**
 * How to get into the person's home.
 * Source: PRSB Local Authority Information Standard 1.1 "Access"; FHIR R4 Flag.
 */
export type HomeAccessHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of homeAccess. */
export type HomeAccessConnection = {
  /** The entries of this page with their cursors. */
  edges: Array<HomeAccessEdge>;
  /** The entries of this page. */
  nodes: Array<HomeAccess>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the reader may see in all, after filtering. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type HomeAccessEdge = {
  /** Opaque position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: HomeAccess;
};

/** Result of adding or changing an entry: the entry, or what is to be put right. */
export type HomeAccessPayload = {
  /** Everything that is to be put right, all at once; empty where the entry was written. */
  errors: Array<UserError>;
  /** The entry as it is after the change, as the reader may see it; null where nothing was written. */
  homeAccess?: Maybe<HomeAccess>;
};

/** What an entry about housing is about. */
export type HousingIssue =
  /** An adaptation that is needed or done. */
  | 'ADAPTATION'
  /** Arrears of rent or mortgage. */
  | 'ARREARS'
  /** How the person lives: no problem is meant. */
  | 'CIRCUMSTANCES'
  /** A hazard in the home: damp, cold, falls, fire. */
  | 'HAZARD'
  /** Without a home. */
  | 'HOMELESS'
  /** Noise, harassment, neighbours. */
  | 'NUISANCE'
  /** About to lose the home. */
  | 'THREATENED_WITH_HOMELESSNESS'
  /** Overcrowded, or the wrong kind of home. */
  | 'UNSUITABLE';

/**
 * The person's home: tenure, what is wrong with it, arrears, homelessness.
 * Source: PRSB Core Information Standard 2.0 "Social context"; Homelessness Reduction Act 2017; FHIR R4 Observation.
 */
export type HousingItem = Entry & Node & {
  /** Arrears of rent or mortgage in pounds sterling, not negative. */
  arrears?: Maybe<Scalars['Float']['output']>;
  /** Category the entry belongs to. */
  category: Category;
  /** Code of the finding, SNOMED CT where there is one. */
  code?: Maybe<Coding>;
  /** The fixed words a summary reader sees in this category (policy/summary-headlines.csv). */
  headline?: Maybe<Scalars['String']['output']>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  issue?: Maybe<HousingIssue>;
  /** Kind of the entry. */
  kind: EntryKind;
  /** Who lets it, by name. */
  landlord?: Maybe<Scalars['String']['output']>;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** True where the person has priority need (Housing Act 1996 section 189). */
  priorityNeed?: Maybe<Scalars['Boolean']['output']>;
  /** Who made it, who controls it, when, and in which version. */
  provenance: Provenance;
  /** True once it no longer holds. */
  resolved?: Maybe<Scalars['Boolean']['output']>;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** How the person holds the home. */
  tenure?: Maybe<Tenure>;
  /** What is the matter, in words. */
  text?: Maybe<Scalars['String']['output']>;
};


/**
 * The person's home: tenure, what is wrong with it, arrears, homelessness.
 * Source: PRSB Core Information Standard 2.0 "Social context"; Homelessness Reduction Act 2017; FHIR R4 Observation.
 */
export type HousingItemHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of housing. */
export type HousingItemConnection = {
  /** The entries of this page with their cursors. */
  edges: Array<HousingItemEdge>;
  /** The entries of this page. */
  nodes: Array<HousingItem>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the reader may see in all, after filtering. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type HousingItemEdge = {
  /** Opaque position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: HousingItem;
};

/** Result of adding or changing an entry: the entry, or what is to be put right. */
export type HousingItemPayload = {
  /** Everything that is to be put right, all at once; empty where the entry was written. */
  errors: Array<UserError>;
  /** The entry as it is after the change, as the reader may see it; null where nothing was written. */
  housingItem?: Maybe<HousingItem>;
};

/** A mistake in the input, or a change that cannot be made in the present state. */
export type InputMistake = UserError & {
  /** BAD_USER_INPUT or CONFLICT. */
  code: UserErrorCode;
  /** Path of the field within the input; null where it is about the whole. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** The rule that is broken, or why the change cannot be made. */
  message: Scalars['String']['output'];
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

/** Authority that somebody holds for the person (Mental Capacity Act 2005). */
export type LegalAuthority =
  /** Both of these. */
  | 'BOTH'
  /** A deputy appointed by the Court of Protection. */
  | 'DEPUTY'
  /** Lasting power of attorney for health and welfare. */
  | 'HEALTH_AND_WELFARE'
  /** Lasting power of attorney for property and financial affairs. */
  | 'PROPERTY_AND_FINANCE';

/**
 * A document that lies with an agency: its title and where to find it. The hub holds no files.
 * Source: PRSB Core Information Standard 2.0 "Documents"; FHIR R4 DocumentReference.
 */
export type LinkedDocument = Entry & Node & {
  /** Category the entry belongs to. */
  category: Category;
  /** Code of the kind of document, SNOMED CT or LOINC. */
  code?: Maybe<Coding>;
  /** What kind of document it is, for instance "discharge summary". */
  documentType?: Maybe<Scalars['String']['output']>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Kind of the entry. */
  kind: EntryKind;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** Who made it, who controls it, when, and in which version. */
  provenance: Provenance;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** Its title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Where it is: an https address at the agency that holds it. Who may open it is decided there. */
  url?: Maybe<Scalars['String']['output']>;
  /** Day on which the document was written. */
  writtenOn?: Maybe<Scalars['Date']['output']>;
};


/**
 * A document that lies with an agency: its title and where to find it. The hub holds no files.
 * Source: PRSB Core Information Standard 2.0 "Documents"; FHIR R4 DocumentReference.
 */
export type LinkedDocumentHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of documents. */
export type LinkedDocumentConnection = {
  /** The entries of this page with their cursors. */
  edges: Array<LinkedDocumentEdge>;
  /** The entries of this page. */
  nodes: Array<LinkedDocument>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the reader may see in all, after filtering. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type LinkedDocumentEdge = {
  /** Opaque position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: LinkedDocument;
};

/** Result of adding or changing an entry: the entry, or what is to be put right. */
export type LinkedDocumentPayload = {
  /** Everything that is to be put right, all at once; empty where the entry was written. */
  errors: Array<UserError>;
  /** The entry as it is after the change, as the reader may see it; null where nothing was written. */
  linkedDocument?: Maybe<LinkedDocument>;
};

/** Result of hiding a location, or of asking that it is shown again. */
export type LocationHiddenPayload = {
  /** Why the change was not made; empty where it was made. */
  errors: Array<UserError>;
  /** The person as the reader now sees them. */
  patient?: Maybe<Patient>;
  /** Set where a second professional confirms first; the location stays hidden until then. */
  request?: Maybe<RestrictionRequest>;
};

/** A new entry in the heading voluntarySupportLogs. */
export type LogVoluntarySupportInput = {
  /** What was done, for instance "befriending visit"; 2 to 200 characters. */
  activity: Scalars['String']['input'];
  /** Whether the person came. */
  attendance?: InputMaybe<Attendance>;
  /** Which part of the team it is meant for; the whole team if left out. */
  audience?: InputMaybe<Audience>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The person's goal it serves: its id. */
  goalId?: InputMaybe<Scalars['ID']['input']>;
  /** Why it is hidden from the person, 2 to 500 characters; required where it is hidden. */
  hiddenBecause?: InputMaybe<Scalars['String']['input']>;
  /** Hours given, 0 to 24; 0 where nobody came or it took no time. */
  hours?: InputMaybe<Scalars['Float']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** How it went; at most 4000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What the score measures, for instance "loneliness, 3 to 9"; at most 200 characters. */
  outcomeMeasure?: InputMaybe<Scalars['String']['input']>;
  /** Id of the person. */
  patientId: Scalars['ID']['input'];
  /** Whether the person sees it in their own record; SHOWN if left out, but for minutes, which wait to be released. */
  patientVisibility?: InputMaybe<PatientVisibility>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Score after it, on the same measure. */
  scoreAfter?: InputMaybe<Scalars['Float']['input']>;
  /** Score before the support. */
  scoreBefore?: InputMaybe<Scalars['Float']['input']>;
  /** Labels that restrict who reads it, beside those that follow from its codes. */
  sensitivity?: InputMaybe<Array<SensitivityLabel>>;
  /** With the person alone, or in a group. */
  setting?: InputMaybe<SupportSetting>;
  /** Ids of organisations with which it is shared by name; at least one with the audience NAMED_ORGANISATIONS. */
  sharedWith?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where the person was pointed to: a service or group, by name; at most 200 characters. */
  signpostedTo?: InputMaybe<Scalars['String']['input']>;
};

/** Answers that were read. */
export type MarkAnswersReadInput = {
  /** The answers, 1 to 100. */
  answers: Array<AnswerReadInput>;
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
};

/** Result of marking answers as read. */
export type MarkAnswersReadPayload = {
  /** Why the change was not made; empty where it was made. */
  errors: Array<UserError>;
  /** How many of the reader's entries have an answer that is not marked as read; null where nothing was marked. */
  unreadCount?: Maybe<Scalars['Int']['output']>;
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
  /** Why the change was not made; empty where it was made. */
  errors: Array<UserError>;
  /** How many the reader has not read yet; null where nothing was marked. */
  unreadCount?: Maybe<Scalars['Int']['output']>;
};

/** Somebody who attends a meeting. */
export type MdtAttendeeInput = {
  /** Organisation for which they attend. */
  organisationId: Scalars['ID']['input'];
  /** Who: the id of somebody of the staff. */
  userId: Scalars['ID']['input'];
};

/**
 * What a multidisciplinary meeting said about one person, one item at a time. The person sees it once it is released to them.
 * Source: London coordinated-care specification; FHIR R4 Composition.
 */
export type MdtMinutes = Entry & Node & {
  /** Who was there, by role and organisation; at most 50. */
  attendees?: Maybe<Array<Scalars['String']['output']>>;
  /** Category the entry belongs to. */
  category: Category;
  /** What was decided. */
  decision?: Maybe<Scalars['String']['output']>;
  /** The fixed words a summary reader sees in this category (policy/summary-headlines.csv). */
  headline?: Maybe<Scalars['String']['output']>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** What was discussed: one subject, so that each can be shown or withheld by itself. */
  item?: Maybe<Scalars['String']['output']>;
  /** Kind of the entry. */
  kind: EntryKind;
  /** Day of the meeting. */
  meetingOn?: Maybe<Scalars['Date']['output']>;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** Who made it, who controls it, when, and in which version. */
  provenance: Provenance;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** What was said. */
  text?: Maybe<Scalars['String']['output']>;
};


/**
 * What a multidisciplinary meeting said about one person, one item at a time. The person sees it once it is released to them.
 * Source: London coordinated-care specification; FHIR R4 Composition.
 */
export type MdtMinutesHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of mdtMinutes. */
export type MdtMinutesConnection = {
  /** The entries of this page with their cursors. */
  edges: Array<MdtMinutesEdge>;
  /** The entries of this page. */
  nodes: Array<MdtMinutes>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the reader may see in all, after filtering. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type MdtMinutesEdge = {
  /** Opaque position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: MdtMinutes;
};

/** Result of adding or changing an entry: the entry, or what is to be put right. */
export type MdtMinutesPayload = {
  /** Everything that is to be put right, all at once; empty where the entry was written. */
  errors: Array<UserError>;
  /** The entry as it is after the change, as the reader may see it; null where nothing was written. */
  mdtMinutes?: Maybe<MdtMinutes>;
};

/**
 * A medicine the person takes, took or has been prescribed.
 * Source: PRSB "Medications and medical devices"; FHIR R4 MedicationStatement.
 */
export type Medication = Entry & Node & {
  /** Category the entry belongs to. */
  category: Category;
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
  /** Kind of the entry. */
  kind: EntryKind;
  /** Day it was last issued. */
  lastIssued?: Maybe<Scalars['Date']['output']>;
  /** Where it comes from. */
  medicationSource?: Maybe<MedicationSource>;
  /** Whether it is being taken. */
  medicationStatus?: Maybe<MedicationStatus>;
  /** Name and strength of the medicine, in words. */
  name?: Maybe<Scalars['String']['output']>;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** Who made it, who controls it, when, and in which version. */
  provenance: Provenance;
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

/** One page of medications. */
export type MedicationConnection = {
  /** The entries of this page with their cursors. */
  edges: Array<MedicationEdge>;
  /** The entries of this page. */
  nodes: Array<Medication>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the reader may see in all, after filtering. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type MedicationEdge = {
  /** Opaque position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Medication;
};

/** A line of a list of medicines, in the version that was compared. */
export type MedicationLineInput = {
  /** The medicine. */
  entryId: Scalars['ID']['input'];
  /** The version that was read. */
  expectedVersion: Scalars['Int']['input'];
};

/** One list of medicines. */
export type MedicationList = {
  /** Who holds it; null where the reader may not be told. */
  custodian?: Maybe<Organisation>;
  /** Where its medicines come from. */
  medicationSource?: Maybe<MedicationSource>;
};

/** How the same medicine was found in several lists. */
export type MedicationMatch =
  /** By dm+d or SNOMED CT code. */
  | 'CODE'
  /** By name without regard to case and spacing, where a line has no code. */
  | 'NAME';

/**
 * A note about how the person gets on with medicines: adherence, a missed dose, a new medicine, a reconciliation or a structured medication review.
 * Source: FHIR R4 Communication; NHS England structured medication review, SNOMED CT 1239511000000100.
 */
export type MedicationNote = Entry & Node & {
  /** Category the entry belongs to. */
  category: Category;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Kind of the entry. */
  kind: EntryKind;
  /** The medicine the note is about, if it is about one. */
  medication?: Maybe<Medication>;
  /** Name of that medicine when the note was written. */
  medicationName?: Maybe<Scalars['String']['output']>;
  /** What kind of note it is. */
  noteType?: Maybe<MedicationNoteType>;
  /** What follows from it, for instance "stopped", "dose reduced", "no change". */
  outcome?: Maybe<Scalars['String']['output']>;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** Who made it, who controls it, when, and in which version. */
  provenance: Provenance;
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

/** One page of medicationNotes. */
export type MedicationNoteConnection = {
  /** The entries of this page with their cursors. */
  edges: Array<MedicationNoteEdge>;
  /** The entries of this page. */
  nodes: Array<MedicationNote>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the reader may see in all, after filtering. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type MedicationNoteEdge = {
  /** Opaque position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: MedicationNote;
};

/** Result of adding or changing an entry: the entry, or what is to be put right. */
export type MedicationNotePayload = {
  /** Everything that is to be put right, all at once; empty where the entry was written. */
  errors: Array<UserError>;
  /** The entry as it is after the change, as the reader may see it; null where nothing was written. */
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

/** Result of adding or changing an entry: the entry, or what is to be put right. */
export type MedicationPayload = {
  /** Everything that is to be put right, all at once; empty where the entry was written. */
  errors: Array<UserError>;
  /** The entry as it is after the change, as the reader may see it; null where nothing was written. */
  medication?: Maybe<Medication>;
};

/**
 * The lists of a person's medicines side by side, for reconciliation after a transfer of care or an import.
 * Source: NICE NG5, medicines reconciliation.
 */
export type MedicationReconciliation = {
  /** False where some of it could not be read, or there is more than is compared. */
  complete: Scalars['Boolean']['output'];
  /** The lists that are compared: by where medicines come from and who holds them. */
  lists: Array<MedicationList>;
  /** One row for each medicine that some list has now; what differs comes first. */
  rows: Array<ReconciliationRow>;
};

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

/**
 * A note of a mental health service.
 * Source: PRSB Core Information Standard 2.0; FHIR R4 Composition.
 */
export type MentalHealthNote = Entry & Node & {
  /** Category the entry belongs to. */
  category: Category;
  /** Code of the finding, SNOMED CT where there is one. */
  code?: Maybe<Coding>;
  /** What to do, and whom to call, in a crisis. */
  crisisPlan?: Maybe<Scalars['String']['output']>;
  /** The fixed words a summary reader sees in this category (policy/summary-headlines.csv). */
  headline?: Maybe<Scalars['String']['output']>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Kind of the entry. */
  kind: EntryKind;
  /** What kind of note it is. */
  noteType?: Maybe<MentalHealthNoteType>;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** Who made it, who controls it, when, and in which version. */
  provenance: Provenance;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** The note. */
  text?: Maybe<Scalars['String']['output']>;
};


/**
 * A note of a mental health service.
 * Source: PRSB Core Information Standard 2.0; FHIR R4 Composition.
 */
export type MentalHealthNoteHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of mentalHealthNotes. */
export type MentalHealthNoteConnection = {
  /** The entries of this page with their cursors. */
  edges: Array<MentalHealthNoteEdge>;
  /** The entries of this page. */
  nodes: Array<MentalHealthNote>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the reader may see in all, after filtering. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type MentalHealthNoteEdge = {
  /** Opaque position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: MentalHealthNote;
};

/** Result of adding or changing an entry: the entry, or what is to be put right. */
export type MentalHealthNotePayload = {
  /** Everything that is to be put right, all at once; empty where the entry was written. */
  errors: Array<UserError>;
  /** The entry as it is after the change, as the reader may see it; null where nothing was written. */
  mentalHealthNote?: Maybe<MentalHealthNote>;
};

/** Kind of a mental health note. */
export type MentalHealthNoteType =
  /** An assessment. */
  | 'ASSESSMENT'
  /** Therapy or another intervention. */
  | 'INTERVENTION'
  /** How it goes. */
  | 'PROGRESS'
  /** A review of care. */
  | 'REVIEW'
  /** Risk: formulation and what lowers it. */
  | 'RISK';

/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type Mutation = {
  /** Adds an entry to the heading `aboutMe`: what the person wants everybody who supports them to know. For roles that write ABOUT_ME. */
  addAboutMe?: Maybe<AboutMePayload>;
  /** Adds an entry to the heading `actions`: something somebody has agreed to do under the plan. For roles that write CARE_PLAN. */
  addAction?: Maybe<ActionPayload>;
  /** Adds an entry to the heading `advanceCare`: wishes and decisions for the future, and for the end of life. For roles that write ADVANCE_CARE. Some of it needs the act `cprDecision` besides, which fewer roles have (docs/permissions.md). */
  addAdvanceCare?: Maybe<AdvanceCarePayload>;
  /** Adds an entry to the heading `alerts`: an alert, or a reasonable adjustment the person needs. For roles that write ALERTS_ADJUSTMENTS. */
  addAlert?: Maybe<AlertPayload>;
  /** Adds an entry to the heading `allergies`: an allergy or adverse reaction, or the statement that none is known. For roles that write ALLERGIES. */
  addAllergy?: Maybe<AllergyPayload>;
  /** Adds an entry to the heading `carePackages`: commissioned social care: home care, day care, equipment, respite. For roles that write SOCIAL_CARE_PACKAGE. */
  addCarePackage?: Maybe<CarePackagePayload>;
  /** Adds an entry to the heading `carePlans`: a personalised care and support plan, agreed with the person. For roles that write CARE_PLAN. */
  addCarePlan?: Maybe<CarePlanPayload>;
  /** Adds somebody to the care team. */
  addCareTeamMember?: Maybe<RelationshipPayload>;
  /** Adds an entry to the heading `contacts`: a contact with a professional or a service: visit, call, attendance or admission. For roles that write CONTACTS. */
  addContact?: Maybe<ContactPayload>;
  /** Adds an entry to the heading `finances`: the person's money: worries, debts, benefits. For roles that write FINANCES_BENEFITS. */
  addFinanceItem?: Maybe<FinanceItemPayload>;
  /** Adds an entry to the heading `goals`: what the person hopes to achieve, in the person's own words. For roles that write GOALS. */
  addGoal?: Maybe<GoalPayload>;
  /** Adds an entry to the heading `assessments`: one domain of a holistic assessment, by one professional: physical, emotional or social. The category of the entry follows its domain. For roles that write ASSESS_PHYSICAL or ASSESS_EMOTIONAL or ASSESS_SOCIAL. */
  addHolisticAssessment?: Maybe<HolisticAssessmentPayload>;
  /** Adds an entry to the heading `homeAccess`: how to get into the person's home. For roles that write HOME_ACCESS. */
  addHomeAccess?: Maybe<HomeAccessPayload>;
  /** Adds an entry to the heading `housing`: the person's home: tenure, what is wrong with it, arrears, homelessness. For roles that write HOUSING. */
  addHousingItem?: Maybe<HousingItemPayload>;
  /** Adds an entry to the heading `documents`: a document that lies with an agency: its title and where to find it. The hub holds no files. For roles that write the category it is in. */
  addLinkedDocument?: Maybe<LinkedDocumentPayload>;
  /** Adds an entry to the heading `mdtMinutes`: what a multidisciplinary meeting said about one person, one item at a time. The person sees it once it is released to them. For roles that write MDT_MINUTES. */
  addMdtMinutes?: Maybe<MdtMinutesPayload>;
  /** Adds an entry to the heading `medications`: a medicine the person takes, took or has been prescribed. For roles that write MEDICATIONS. Some of it needs the act `medicationChange` besides, which fewer roles have (docs/permissions.md). */
  addMedication?: Maybe<MedicationPayload>;
  /** Adds an entry to the heading `medicationNotes`: a note about how the person gets on with medicines: adherence, a missed dose, a new medicine, a reconciliation or a structured medication review. For roles that write MEDICATION_NOTES. Some of it needs the act `structuredMedicationReview` besides, which fewer roles have (docs/permissions.md). */
  addMedicationNote?: Maybe<MedicationNotePayload>;
  /** Adds an entry to the heading `mentalHealthNotes`: a note of a mental health service. For roles that write MENTAL_HEALTH_NOTES. */
  addMentalHealthNote?: Maybe<MentalHealthNotePayload>;
  /** Adds an entry to the heading `observations`: a measurement or finding. For roles that write OBSERVATIONS. */
  addObservation?: Maybe<ObservationPayload>;
  /** Adds an entry to the heading `personalContacts`: somebody in the person's life: family, a carer, next of kin, an attorney. For roles that write PERSONAL_CONTACTS. */
  addPersonalContact?: Maybe<PersonalContactPayload>;
  /** Adds an entry to the heading `problems`: a diagnosis or other problem on the person's problem list. For roles that write PROBLEMS. */
  addProblem?: Maybe<ProblemPayload>;
  /** Adds an entry to the heading `notes`: an entry in a category that has no type of its own: coded, or in words. Its category is given with it. For roles that write the category it is in. */
  addRecordNote?: Maybe<RecordNotePayload>;
  /** Adds an entry to the heading `safeguarding`: a concern that an adult at risk is being harmed or neglected. For roles that write SAFEGUARDING. */
  addSafeguardingConcern?: Maybe<SafeguardingConcernPayload>;
  /** Changes fields of an entry in the heading `aboutMe`: what the person wants everybody who supports them to know. The version before stays in its history. For all who reach the record in roles that write ABOUT_ME. */
  amendAboutMe?: Maybe<AboutMePayload>;
  /** Changes fields of an entry in the heading `actions`: something somebody has agreed to do under the plan. The version before stays in its history. For the organisation that controls the entry. */
  amendAction?: Maybe<ActionPayload>;
  /** Changes fields of an entry in the heading `advanceCare`: wishes and decisions for the future, and for the end of life. The version before stays in its history. For all who reach the record in roles that write ADVANCE_CARE. Some of it needs the act `cprDecision` besides, which fewer roles have (docs/permissions.md). */
  amendAdvanceCare?: Maybe<AdvanceCarePayload>;
  /** Changes fields of an entry in the heading `alerts`: an alert, or a reasonable adjustment the person needs. The version before stays in its history. For the organisation that controls the entry. */
  amendAlert?: Maybe<AlertPayload>;
  /** Changes fields of an entry in the heading `allergies`: an allergy or adverse reaction, or the statement that none is known. The version before stays in its history. For the organisation that controls the entry. */
  amendAllergy?: Maybe<AllergyPayload>;
  /** Changes fields of an entry in the heading `carePackages`: commissioned social care: home care, day care, equipment, respite. The version before stays in its history. For the organisation that controls the entry. */
  amendCarePackage?: Maybe<CarePackagePayload>;
  /** Changes fields of an entry in the heading `carePlans`: a personalised care and support plan, agreed with the person. The version before stays in its history. For all who reach the record in roles that write CARE_PLAN. */
  amendCarePlan?: Maybe<CarePlanPayload>;
  /** Changes fields of an entry in the heading `contacts`: a contact with a professional or a service: visit, call, attendance or admission. The version before stays in its history. For the organisation that controls the entry. */
  amendContact?: Maybe<ContactPayload>;
  /** Changes fields of an entry in the heading `finances`: the person's money: worries, debts, benefits. The version before stays in its history. For the organisation that controls the entry. */
  amendFinanceItem?: Maybe<FinanceItemPayload>;
  /** Changes fields of an entry in the heading `goals`: what the person hopes to achieve, in the person's own words. The version before stays in its history. For all who reach the record in roles that write GOALS. */
  amendGoal?: Maybe<GoalPayload>;
  /** Changes fields of an entry in the heading `assessments`: one domain of a holistic assessment, by one professional: physical, emotional or social. The category of the entry follows its domain. The version before stays in its history. For the organisation that controls the entry. */
  amendHolisticAssessment?: Maybe<HolisticAssessmentPayload>;
  /** Changes fields of an entry in the heading `homeAccess`: how to get into the person's home. The version before stays in its history. For the organisation that controls the entry. */
  amendHomeAccess?: Maybe<HomeAccessPayload>;
  /** Changes fields of an entry in the heading `housing`: the person's home: tenure, what is wrong with it, arrears, homelessness. The version before stays in its history. For the organisation that controls the entry. */
  amendHousingItem?: Maybe<HousingItemPayload>;
  /** Changes fields of an entry in the heading `documents`: a document that lies with an agency: its title and where to find it. The hub holds no files. The version before stays in its history. For the organisation that controls the entry. */
  amendLinkedDocument?: Maybe<LinkedDocumentPayload>;
  /** Changes fields of an entry in the heading `mdtMinutes`: what a multidisciplinary meeting said about one person, one item at a time. The person sees it once it is released to them. The version before stays in its history. For the organisation that controls the entry. */
  amendMdtMinutes?: Maybe<MdtMinutesPayload>;
  /** Changes fields of an entry in the heading `medications`: a medicine the person takes, took or has been prescribed. The version before stays in its history. For the organisation that controls the entry. Some of it needs the act `medicationChange` besides, which fewer roles have (docs/permissions.md). */
  amendMedication?: Maybe<MedicationPayload>;
  /** Changes fields of an entry in the heading `medicationNotes`: a note about how the person gets on with medicines: adherence, a missed dose, a new medicine, a reconciliation or a structured medication review. The version before stays in its history. For the organisation that controls the entry. Some of it needs the act `structuredMedicationReview` besides, which fewer roles have (docs/permissions.md). */
  amendMedicationNote?: Maybe<MedicationNotePayload>;
  /** Changes fields of an entry in the heading `mentalHealthNotes`: a note of a mental health service. The version before stays in its history. For the organisation that controls the entry. */
  amendMentalHealthNote?: Maybe<MentalHealthNotePayload>;
  /** Changes fields of an entry in the heading `observations`: a measurement or finding. The version before stays in its history. For the organisation that controls the entry. */
  amendObservation?: Maybe<ObservationPayload>;
  /** Changes fields of an entry in the heading `personalContacts`: somebody in the person's life: family, a carer, next of kin, an attorney. The version before stays in its history. For the organisation that controls the entry. */
  amendPersonalContact?: Maybe<PersonalContactPayload>;
  /** Changes fields of an entry in the heading `problems`: a diagnosis or other problem on the person's problem list. The version before stays in its history. For the organisation that controls the entry. */
  amendProblem?: Maybe<ProblemPayload>;
  /** Changes fields of an entry in the heading `notes`: an entry in a category that has no type of its own: coded, or in words. Its category is given with it. The version before stays in its history. For the organisation that controls the entry. */
  amendRecordNote?: Maybe<RecordNotePayload>;
  /** Changes fields of an entry in the heading `safeguarding`: a concern that an adult at risk is being harmed or neglected. The version before stays in its history. For the organisation that controls the entry. */
  amendSafeguardingConcern?: Maybe<SafeguardingConcernPayload>;
  /** Changes fields of an entry in the heading `voluntarySupportLogs`: support given by a voluntary organisation. The version before stays in its history. For the organisation that controls the entry. */
  amendVoluntarySupportLog?: Maybe<VoluntarySupportLogPayload>;
  /** Answers a question about sharing: by the person, or a proxy with legal authority. The answer is a sharing preference and takes effect on the next request. */
  answerConsentRequest?: Maybe<ConsentRequestPayload>;
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
  /**
   * Claims an entry that waits for an answer, so that two people do not do the same work; or gives it back. One person at a
   * time; colleagues see who. It changes nothing in the record, and whoever may answer still may.
   */
  claimAnswer?: Maybe<ClaimAnswerPayload>;
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
  /** Adds an entry to the heading `voluntarySupportLogs`: support given by a voluntary organisation. For roles that write VOLUNTARY_SUPPORT_LOGS. */
  logVoluntarySupport?: Maybe<VoluntarySupportLogPayload>;
  /** Marks answers to the reader's own entries as read, for the reader alone. Reading them does not. */
  markAnswersRead?: Maybe<MarkAnswersReadPayload>;
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
  /** Decides about differences between the lists of a person's medicines, all at once: each is accepted or questioned. Every decision leaves a medication note. */
  reconcileMedications?: Maybe<ReconcileMedicationsPayload>;
  /** Records what the person says about sharing. It takes effect on the next request. */
  recordSharingPreference?: Maybe<SharingPreferencePayload>;
  /** Releases a safeguarding disclosure to the person: it then shows in their access log. */
  releaseDisclosure?: Maybe<OverridePayload>;
  /** Prolongs emergency access by 60 minutes from now; once. */
  renewBreakGlass?: Maybe<OverridePayload>;
  /** Prolongs a relationship that still holds. */
  renewRelationship?: Maybe<RelationshipPayload>;
  /**
   * Asks the person whether something may be shared. By whoever writes sharing preferences; voluntary, housing and probation
   * workers ask for their own organisation, where the person is referred to it or they are on the care team. Asked once: not
   * again while it waits, nor while a no stands.
   */
  requestConsent?: Maybe<ConsentRequestPayload>;
  /** Acknowledges or disputes an entry. For whoever reads it in full at the organisation that holds what it is about; at the registered practice where it is about nothing that another organisation holds. The contributor is told. */
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
  /** Puts a new entry in the place of one in the heading `alerts`: an alert, or a reasonable adjustment the person needs. The old one stays in the history, and its contributor is told. For the organisation that controls the entry, or what it is about. */
  supersedeAlert?: Maybe<AlertPayload>;
  /** Puts a new entry in the place of one in the heading `allergies`: an allergy or adverse reaction, or the statement that none is known. The old one stays in the history, and its contributor is told. For the organisation that controls the entry, or what it is about. */
  supersedeAllergy?: Maybe<AllergyPayload>;
  /** Puts a new entry in the place of one in the heading `carePackages`: commissioned social care: home care, day care, equipment, respite. The old one stays in the history, and its contributor is told. For the organisation that controls the entry, or what it is about. */
  supersedeCarePackage?: Maybe<CarePackagePayload>;
  /** Puts a new entry in the place of one in the heading `finances`: the person's money: worries, debts, benefits. The old one stays in the history, and its contributor is told. For the organisation that controls the entry, or what it is about. */
  supersedeFinanceItem?: Maybe<FinanceItemPayload>;
  /** Puts a new entry in the place of one in the heading `homeAccess`: how to get into the person's home. The old one stays in the history, and its contributor is told. For the organisation that controls the entry, or what it is about. */
  supersedeHomeAccess?: Maybe<HomeAccessPayload>;
  /** Puts a new entry in the place of one in the heading `housing`: the person's home: tenure, what is wrong with it, arrears, homelessness. The old one stays in the history, and its contributor is told. For the organisation that controls the entry, or what it is about. */
  supersedeHousingItem?: Maybe<HousingItemPayload>;
  /** Puts a new entry in the place of one in the heading `documents`: a document that lies with an agency: its title and where to find it. The hub holds no files. The old one stays in the history, and its contributor is told. For the organisation that controls the entry, or what it is about. */
  supersedeLinkedDocument?: Maybe<LinkedDocumentPayload>;
  /** Puts a new entry in the place of one in the heading `medications`: a medicine the person takes, took or has been prescribed. The old one stays in the history, and its contributor is told. For the organisation that controls the entry, or what it is about. Some of it needs the act `medicationChange` besides, which fewer roles have (docs/permissions.md). */
  supersedeMedication?: Maybe<MedicationPayload>;
  /** Puts a new entry in the place of one in the heading `medicationNotes`: a note about how the person gets on with medicines: adherence, a missed dose, a new medicine, a reconciliation or a structured medication review. The old one stays in the history, and its contributor is told. For the organisation that controls the entry, or what it is about. Some of it needs the act `structuredMedicationReview` besides, which fewer roles have (docs/permissions.md). */
  supersedeMedicationNote?: Maybe<MedicationNotePayload>;
  /** Puts a new entry in the place of one in the heading `mentalHealthNotes`: a note of a mental health service. The old one stays in the history, and its contributor is told. For the organisation that controls the entry, or what it is about. */
  supersedeMentalHealthNote?: Maybe<MentalHealthNotePayload>;
  /** Puts a new entry in the place of one in the heading `observations`: a measurement or finding. The old one stays in the history, and its contributor is told. For the organisation that controls the entry, or what it is about. */
  supersedeObservation?: Maybe<ObservationPayload>;
  /** Puts a new entry in the place of one in the heading `problems`: a diagnosis or other problem on the person's problem list. The old one stays in the history, and its contributor is told. For the organisation that controls the entry, or what it is about. */
  supersedeProblem?: Maybe<ProblemPayload>;
  /** Suspends a proxy on a concern about coercion, or ends the suspension. */
  suspendProxy?: Maybe<RelationshipPayload>;
  /** Takes back a question that waits for its answer: by whoever asked. */
  withdrawConsentRequest?: Maybe<ConsentRequestPayload>;
  /** Ends a sharing preference now. A refusal is withdrawn by the person, by a proxy with legal authority, or by the organisation that recorded it on the person's word. It takes effect on the next request; past reads stay in the audit. */
  withdrawSharingPreference?: Maybe<SharingPreferencePayload>;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAddAboutMeArgs = {
  input: AddAboutMeInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAddActionArgs = {
  input: AddActionInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAddAdvanceCareArgs = {
  input: AddAdvanceCareInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAddAlertArgs = {
  input: AddAlertInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAddAllergyArgs = {
  input: AddAllergyInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAddCarePackageArgs = {
  input: AddCarePackageInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAddCarePlanArgs = {
  input: AddCarePlanInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAddCareTeamMemberArgs = {
  input: AddCareTeamMemberInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAddContactArgs = {
  input: AddContactInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAddFinanceItemArgs = {
  input: AddFinanceItemInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAddGoalArgs = {
  input: AddGoalInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAddHolisticAssessmentArgs = {
  input: AddHolisticAssessmentInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAddHomeAccessArgs = {
  input: AddHomeAccessInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAddHousingItemArgs = {
  input: AddHousingItemInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAddLinkedDocumentArgs = {
  input: AddLinkedDocumentInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAddMdtMinutesArgs = {
  input: AddMdtMinutesInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAddMedicationArgs = {
  input: AddMedicationInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAddMedicationNoteArgs = {
  input: AddMedicationNoteInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAddMentalHealthNoteArgs = {
  input: AddMentalHealthNoteInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAddObservationArgs = {
  input: AddObservationInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAddPersonalContactArgs = {
  input: AddPersonalContactInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAddProblemArgs = {
  input: AddProblemInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAddRecordNoteArgs = {
  input: AddRecordNoteInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAddSafeguardingConcernArgs = {
  input: AddSafeguardingConcernInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAmendAboutMeArgs = {
  input: AmendAboutMeInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAmendActionArgs = {
  input: AmendActionInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAmendAdvanceCareArgs = {
  input: AmendAdvanceCareInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAmendAlertArgs = {
  input: AmendAlertInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAmendAllergyArgs = {
  input: AmendAllergyInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAmendCarePackageArgs = {
  input: AmendCarePackageInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAmendCarePlanArgs = {
  input: AmendCarePlanInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAmendContactArgs = {
  input: AmendContactInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAmendFinanceItemArgs = {
  input: AmendFinanceItemInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAmendGoalArgs = {
  input: AmendGoalInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAmendHolisticAssessmentArgs = {
  input: AmendHolisticAssessmentInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAmendHomeAccessArgs = {
  input: AmendHomeAccessInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAmendHousingItemArgs = {
  input: AmendHousingItemInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAmendLinkedDocumentArgs = {
  input: AmendLinkedDocumentInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAmendMdtMinutesArgs = {
  input: AmendMdtMinutesInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAmendMedicationArgs = {
  input: AmendMedicationInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAmendMedicationNoteArgs = {
  input: AmendMedicationNoteInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAmendMentalHealthNoteArgs = {
  input: AmendMentalHealthNoteInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAmendObservationArgs = {
  input: AmendObservationInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAmendPersonalContactArgs = {
  input: AmendPersonalContactInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAmendProblemArgs = {
  input: AmendProblemInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAmendRecordNoteArgs = {
  input: AmendRecordNoteInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAmendSafeguardingConcernArgs = {
  input: AmendSafeguardingConcernInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAmendVoluntarySupportLogArgs = {
  input: AmendVoluntarySupportLogInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationAnswerConsentRequestArgs = {
  input: AnswerConsentRequestInput;
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
export type MutationClaimAnswerArgs = {
  input: ClaimAnswerInput;
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
export type MutationMarkAnswersReadArgs = {
  input: MarkAnswersReadInput;
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
export type MutationReconcileMedicationsArgs = {
  input: ReconcileMedicationsInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationRecordSharingPreferenceArgs = {
  input: RecordSharingPreferenceInput;
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
export type MutationRequestConsentArgs = {
  input: RequestConsentInput;
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
export type MutationSupersedeAlertArgs = {
  input: SupersedeAlertInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationSupersedeAllergyArgs = {
  input: SupersedeAllergyInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationSupersedeCarePackageArgs = {
  input: SupersedeCarePackageInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationSupersedeFinanceItemArgs = {
  input: SupersedeFinanceItemInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationSupersedeHomeAccessArgs = {
  input: SupersedeHomeAccessInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationSupersedeHousingItemArgs = {
  input: SupersedeHousingItemInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationSupersedeLinkedDocumentArgs = {
  input: SupersedeLinkedDocumentInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationSupersedeMedicationArgs = {
  input: SupersedeMedicationInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationSupersedeMedicationNoteArgs = {
  input: SupersedeMedicationNoteInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationSupersedeMentalHealthNoteArgs = {
  input: SupersedeMentalHealthNoteInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationSupersedeObservationArgs = {
  input: SupersedeObservationInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationSupersedeProblemArgs = {
  input: SupersedeProblemInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationSuspendProxyArgs = {
  input: SuspendProxyInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationWithdrawConsentRequestArgs = {
  input: WithdrawConsentRequestInput;
};


/** The hub's changes. Each takes one input with an idempotency key: the same key and body give the same answer again, a different body is refused. */
export type MutationWithdrawSharingPreferenceArgs = {
  input: WithdrawSharingPreferenceInput;
};

/** What a mutation can be about. */
export type MutationTarget =
  /** Answers to the reader's own entries, which are marked as read: about nobody's record. */
  | 'ANSWERS'
  /** A question about sharing, by id. */
  | 'CONSENT_REQUEST'
  /** An entry, by id. */
  | 'ENTRY'
  /** Notices to the reader, by id: about nobody's record. */
  | 'NOTICES'
  /** An override, by id. */
  | 'OVERRIDE'
  /** A person, by id: what is made, or what of theirs is changed. */
  | 'PATIENT'
  /** A request to restrict something, by id. */
  | 'RESTRICTION_REQUEST';

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
  /** Somebody answered an entry that the reader made: see `myContributions`. */
  | 'ANSWERED'
  /** An entry waits for the answer of the reader's organisation: see `awaitingAnswer`. */
  | 'AWAITING_ANSWER'
  /** Somebody broke the glass. */
  | 'BREAK_GLASS'
  /** The person answered a question about sharing that the reader asked. */
  | 'CONSENT_ANSWERED'
  /** Somebody asks the person to agree to sharing: see `consentRequests`. */
  | 'CONSENT_REQUESTED'
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
  /** Upheld: name, date of birth and NHS number remain, and whoever made an entry still reads it. */
  | 'UPHELD';

/**
 * A measurement or finding.
 * A summary holds those that dosing needs (policy/dosing-observations.csv), and none of the others.
 * Source: PRSB "Examination findings" and "Investigation results"; FHIR R4 Observation.
 */
export type Observation = Entry & Node & {
  /** Category the entry belongs to. */
  category: Category;
  /** SNOMED CT or LOINC code of what was observed. */
  code?: Maybe<Coding>;
  /** Parts of a compound observation, for instance systolic and diastolic pressure. */
  components?: Maybe<Array<ObservationComponent>>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Kind of the entry. */
  kind: EntryKind;
  /** What was observed, in words. */
  name?: Maybe<Scalars['String']['output']>;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** Who made it, who controls it, when, and in which version. */
  provenance: Provenance;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** The finding in words where it is not a number. */
  text?: Maybe<Scalars['String']['output']>;
  /** The measured value with its UCUM unit. In a summary only for who reads medicines and the notes about them in full: pharmacists, not home carers. */
  value?: Maybe<Quantity>;
};


/**
 * A measurement or finding.
 * A summary holds those that dosing needs (policy/dosing-observations.csv), and none of the others.
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

/** One part of a compound observation. */
export type ObservationComponentInput = {
  /** SNOMED CT or LOINC code. */
  code?: InputMaybe<CodingInput>;
  /** What was observed, in words. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Measured value with its UCUM unit. */
  value?: InputMaybe<QuantityInput>;
};

/** One page of observations. */
export type ObservationConnection = {
  /** The entries of this page with their cursors. */
  edges: Array<ObservationEdge>;
  /** The entries of this page. */
  nodes: Array<Observation>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the reader may see in all, after filtering. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type ObservationEdge = {
  /** Opaque position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Observation;
};

/** Result of adding or changing an entry: the entry, or what is to be put right. */
export type ObservationPayload = {
  /** Everything that is to be put right, all at once; empty where the entry was written. */
  errors: Array<UserError>;
  /** The entry as it is after the change, as the reader may see it; null where nothing was written. */
  observation?: Maybe<Observation>;
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
  /** How soon: first contact is due by the end of the day in London, in three days or in 28. */
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
  /** Why the change was not made; empty where it was made. */
  errors: Array<UserError>;
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

/** Whether the person sees an entry in their own record (Data Protection Act 2018, schedule 3). */
export type PatientVisibility =
  /** Hidden: would do the person serious harm. */
  | 'HIDDEN_HARM'
  /** Hidden: information about or given by a third party. */
  | 'HIDDEN_THIRD_PARTY'
  /** Not yet released. */
  | 'PENDING'
  /** Shown. */
  | 'SHOWN';

/**
 * Somebody in the person's life: family, a carer, next of kin, an attorney.
 * Source: PRSB Core Information Standard 2.0 "Personal contacts"; FHIR R4 RelatedPerson.
 */
export type PersonalContact = Entry & Node & {
  /** True for somebody who cares for the person without pay. */
  carer?: Maybe<Scalars['Boolean']['output']>;
  /** Category the entry belongs to. */
  category: Category;
  /** Code of the relation (HL7 v3 RoleCode or SNOMED CT). */
  code?: Maybe<Coding>;
  /** True for whom to ring in an emergency. */
  emergencyContact?: Maybe<Scalars['Boolean']['output']>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Kind of the entry. */
  kind: EntryKind;
  /** Lasting power of attorney or deputyship that they hold. */
  legalAuthority?: Maybe<LegalAuthority>;
  /** Their name. */
  name?: Maybe<Scalars['String']['output']>;
  /** True for the next of kin. */
  nextOfKin?: Maybe<Scalars['Boolean']['output']>;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** Who made it, who controls it, when, and in which version. */
  provenance: Provenance;
  /** What they are to the person, for instance "daughter". */
  relation?: Maybe<Scalars['String']['output']>;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** True where they live with the person. */
  sameHousehold?: Maybe<Scalars['Boolean']['output']>;
  /** Telephone number, as it is dialled in the UK, for instance 020 7946 0102. */
  telephone?: Maybe<Scalars['String']['output']>;
  /** What else the team should know about them. */
  text?: Maybe<Scalars['String']['output']>;
};


/**
 * Somebody in the person's life: family, a carer, next of kin, an attorney.
 * Source: PRSB Core Information Standard 2.0 "Personal contacts"; FHIR R4 RelatedPerson.
 */
export type PersonalContactHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of personalContacts. */
export type PersonalContactConnection = {
  /** The entries of this page with their cursors. */
  edges: Array<PersonalContactEdge>;
  /** The entries of this page. */
  nodes: Array<PersonalContact>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the reader may see in all, after filtering. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type PersonalContactEdge = {
  /** Opaque position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: PersonalContact;
};

/** Result of adding or changing an entry: the entry, or what is to be put right. */
export type PersonalContactPayload = {
  /** Everything that is to be put right, all at once; empty where the entry was written. */
  errors: Array<UserError>;
  /** The entry as it is after the change, as the reader may see it; null where nothing was written. */
  personalContact?: Maybe<PersonalContact>;
};

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
  category: Category;
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
  /** Kind of the entry. */
  kind: EntryKind;
  /** Key of the long-term-condition register that the problem counts towards (policy/long-term-conditions.csv, after QOF), if any. */
  longTermConditionRegister?: Maybe<Scalars['String']['output']>;
  /** What the problem is called, in words. */
  name?: Maybe<Scalars['String']['output']>;
  /** Further text by the author. */
  note?: Maybe<Scalars['String']['output']>;
  /** When it began, as exactly as is known: YYYY, YYYY-MM or YYYY-MM-DD. */
  onset?: Maybe<Scalars['PartialDate']['output']>;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** Who made it, who controls it, when, and in which version. */
  provenance: Provenance;
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

/** One page of problems. */
export type ProblemConnection = {
  /** The entries of this page with their cursors. */
  edges: Array<ProblemEdge>;
  /** The entries of this page. */
  nodes: Array<Problem>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the reader may see in all, after filtering. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type ProblemEdge = {
  /** Opaque position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Problem;
};

/** Result of adding or changing an entry: the entry, or what is to be put right. */
export type ProblemPayload = {
  /** Everything that is to be put right, all at once; empty where the entry was written. */
  errors: Array<UserError>;
  /** The entry as it is after the change, as the reader may see it; null where nothing was written. */
  problem?: Maybe<Problem>;
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
  /** What this entry is about: the entry it touches, whose owner may answer. Null also where the reader may not see that one. */
  about?: Maybe<Entry>;
  /** Which part of the team it is meant for. */
  audience?: Maybe<Audience>;
  /** Person who recorded it. */
  author?: Maybe<AuthorReference>;
  /** Organisation that controls the entry; only it amends the entry. */
  custodian?: Maybe<Organisation>;
  /** When it happened or took effect. */
  effectiveAt: Scalars['DateTime']['output'];
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
  /** Organisations with which it is explicitly shared, as far as the reader may be told of them. */
  sharedWith?: Maybe<Array<Organisation>>;
  /** Its id in that system. */
  sourceId?: Maybe<Scalars['String']['output']>;
  /** System it came from; null where it was made in the hub. */
  sourceSystem?: Maybe<Scalars['String']['output']>;
  /** State of the entry. */
  status: EntryStatus;
  /** The entry that replaces this one. */
  supersededBy?: Maybe<Entry>;
  /** The entry that this one replaces. */
  supersedes?: Maybe<Entry>;
  /** Version, counted from 1; a change names the version it expects. */
  version: Scalars['Int']['output'];
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

/** A measured value. Source: FHIR R4 Quantity. */
export type QuantityInput = {
  /** Its unit in UCUM, for instance mm[Hg]. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** The number. */
  value?: InputMaybe<Scalars['Float']['input']>;
};

/** The hub's questions. */
export type Query = {
  /**
   * Entries that wait for the answer of the reader's own organisation, longest first, as far as the reader sees them in full.
   * An entry waits where it touches what the organisation holds; and at the registered practice where its kind asks for an
   * answer (`@entry(answered: true)`). It leaves the list when it is answered, replaced or marked as made in error.
   */
  awaitingAnswer?: Maybe<AwaitedAnswerConnection>;
  /** The people the reader works with: on whose care team the reader is, or whose record is the reader's own or in the reader's care; by name, and after them by id those whose name is withheld from the reader. */
  caseload?: Maybe<PatientConnection>;
  /** Questions about sharing, oldest first, at most 100: of one person, those that the reader may answer or has asked; without a person, those that the reader has asked. */
  consentRequests?: Maybe<Array<ConsentRequest>>;
  /** Every refusal, newest first, for the privacy officer. */
  denials?: Maybe<AuditedAccessConnection>;
  /**
   * Why the reader may or may not read a category of a person's record, or an entry they see. For a person with whom the
   * reader has no relationship the answer is the same whether or not there is such a person.
   * `as` explains it for somebody else: privacy officers may ask so of any category; of an entry, those who hold it and read
   * the person's sharing preferences.
   */
  explainAccess?: Maybe<AccessExplanation>;
  /** The lists of a person's medicines side by side; null for who does not read medicines in full. */
  medicationReconciliation?: Maybe<MedicationReconciliation>;
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
  /** What the reader is told, newest first: to them in person, to their role, or to their role at their organisation. */
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
  /** Referrals that the reader's organisation has sent, latest first; for patients and carers, their own. */
  referralsSent?: Maybe<SentReferralConnection>;
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
export type QueryAwaitingAnswerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AwaitingAnswerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The hub's questions. */
export type QueryCaseloadArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  nameContains?: InputMaybe<Scalars['String']['input']>;
};


/** The hub's questions. */
export type QueryConsentRequestsArgs = {
  openOnly?: InputMaybe<Scalars['Boolean']['input']>;
  patientId?: InputMaybe<Scalars['ID']['input']>;
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
export type QueryMedicationReconciliationArgs = {
  patientId: Scalars['ID']['input'];
};


/** The hub's questions. */
export type QueryMyContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  answeredOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
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
export type QueryReferralOffersArgs = {
  overdueOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


/** The hub's questions. */
export type QueryReferralsSentArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  overdueOnly?: InputMaybe<Scalars['Boolean']['input']>;
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

/** Decisions about the lists of a person's medicines. */
export type ReconcileMedicationsInput = {
  /** What is decided, 1 to 50; each medicine is named once. */
  decisions: Array<ReconciliationDecisionInput>;
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** The person. */
  patientId: Scalars['ID']['input'];
};

/** Result of a reconciliation. */
export type ReconcileMedicationsPayload = {
  /** What is to be put right; empty where it was written. */
  errors: Array<UserError>;
  /** The lists as they are now. */
  reconciliation?: Maybe<MedicationReconciliation>;
};

/** What is decided about one difference: a line that stays, or a question about one. */
export type ReconciliationDecisionInput = {
  /** Why, 2 to 2000 characters; required for a question. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** The line that stands. */
  keep?: InputMaybe<MedicationLineInput>;
  /** The line that is questioned; whoever answers for it is asked. */
  question?: InputMaybe<MedicationLineInput>;
  /** Lines that it replaces: they leave the current list and say by what they were replaced. For who may replace them. */
  supersede?: InputMaybe<Array<MedicationLineInput>>;
};

/** One medicine over all lists. */
export type ReconciliationRow = {
  /** By what the lists were matched: the name only where some line has no code, so look twice. */
  matchedBy: MedicationMatch;
  /** Its lines, the latest first; each says on which list it is by its source and custodian. */
  medications: Array<Medication>;
  /** The medicine, as the latest list names it. */
  name?: Maybe<Scalars['String']['output']>;
  /** How the lists agree about it. */
  state: ReconciliationState;
};

/** How lists agree about one medicine. */
export type ReconciliationState =
  /** Dose, frequency or route differ, or one list does not say. */
  | 'DIFFERENT_DOSE'
  /** One list has it and the others do not. */
  | 'ONLY_HERE'
  /** One list has it and another has paused it. */
  | 'ON_HOLD_ELSEWHERE'
  /** Every list that has it says the same, or there is one list only. */
  | 'SAME'
  /** One list has it and another has stopped it. */
  | 'STOPPED_ELSEWHERE'
  /** One list has it twice. */
  | 'TWICE_IN_ONE_LIST';

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
 * An entry in a category that has no type of its own: coded, or in words. Its category is given with it.
 * Source: PRSB Core Information Standard 2.0: every item allows a coded value or free text.
 */
export type RecordNote = Entry & Node & {
  /** Category the entry belongs to. */
  category: Category;
  /** Code of the entry, SNOMED CT where there is one. */
  code?: Maybe<Coding>;
  /** The fixed words a summary reader sees in this category (policy/summary-headlines.csv). */
  headline?: Maybe<Scalars['String']['output']>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Kind of the entry. */
  kind: EntryKind;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** Who made it, who controls it, when, and in which version. */
  provenance: Provenance;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** The entry in words. */
  text?: Maybe<Scalars['String']['output']>;
};


/**
 * An entry in a category that has no type of its own: coded, or in words. Its category is given with it.
 * Source: PRSB Core Information Standard 2.0: every item allows a coded value or free text.
 */
export type RecordNoteHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of notes. */
export type RecordNoteConnection = {
  /** The entries of this page with their cursors. */
  edges: Array<RecordNoteEdge>;
  /** The entries of this page. */
  nodes: Array<RecordNote>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the reader may see in all, after filtering. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type RecordNoteEdge = {
  /** Opaque position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: RecordNote;
};

/** Result of adding or changing an entry: the entry, or what is to be put right. */
export type RecordNotePayload = {
  /** Everything that is to be put right, all at once; empty where the entry was written. */
  errors: Array<UserError>;
  /** The entry as it is after the change, as the reader may see it; null where nothing was written. */
  recordNote?: Maybe<RecordNote>;
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

/**
 * A referral from one service to another, with the part of the record that goes with it.
 * Source: PRSB "Referral details"; FHIR R4 ServiceRequest.
 */
export type Referral = Entry & Node & {
  /** Category the entry belongs to. */
  category: Category;
  /** Why it was declined; the referrer sees it too. */
  declinedBecause?: Maybe<Scalars['String']['output']>;
  /** When first contact is due: the same day, within three days, or as the service usually does (28 days). */
  dueBy?: Maybe<Scalars['DateTime']['output']>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Kind of the entry. */
  kind: EntryKind;
  /** What came of it, in a headline; the referrer sees it too. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** Categories of the record that the recipient may read. */
  packCategories?: Maybe<Array<Category>>;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** Who made it, who controls it, when, and in which version. */
  provenance: Provenance;
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
  /** When it was sent. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
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

/** One page of referrals. */
export type ReferralConnection = {
  /** The entries of this page with their cursors. */
  edges: Array<ReferralEdge>;
  /** The entries of this page. */
  nodes: Array<Referral>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the reader may see in all, after filtering. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type ReferralEdge = {
  /** Opaque position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Referral;
};

/** A referral that waits for the answer of the reader's organisation. */
export type ReferralOffer = {
  /** When first contact is due. */
  dueBy?: Maybe<Scalars['DateTime']['output']>;
  /** True where it waits although first contact is due. */
  overdue?: Maybe<Scalars['Boolean']['output']>;
  /** The person, as a list row: name and date of birth as far as role and consent allow. */
  patient: Patient;
  /** The referral: from whom, why, how much; for the organisation referred to. */
  relationship: CareRelationship;
  /** When it was sent. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** How soon it is needed. */
  urgency?: Maybe<Urgency>;
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
 * Source: docs/policy.md, Relationships.
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

/** What makes somebody a legitimate reader of a record. Source: docs/policy.md, Relationships. */
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
  /** Why the change was not made; empty where it was made. */
  errors: Array<UserError>;
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

/** A question to the person about sharing. */
export type RequestConsentInput = {
  /** Categories it would be limited to; all that the roles of the scope may see where the list is empty. */
  categories?: InputMaybe<Array<Category>>;
  /** Until when it can be answered, at most 90 days ahead; 90 days if left out. */
  expires?: InputMaybe<Scalars['DateTime']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** Organisations it would be limited to; all of the scope where the list is empty. Voluntary, housing and probation workers ask for their own. */
  organisations?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The person. */
  patientId: Scalars['ID']['input'];
  /** The question, in words for the person, 2 to 500 characters. */
  question: Scalars['String']['input'];
  /** Whom sharing would be with; not DIRECT_CARE, for which consent is implied. */
  scope: SharingScope;
};

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

/** Result of labelling or hiding: the entry, or a request to its custodian. */
export type RestrictionPayload = {
  /** The entry as it is after the change; null where it was not made. With a request, as it is and stays until that is answered. */
  entry?: Maybe<Entry>;
  /** Why the change was not made; empty where it was made. */
  errors: Array<UserError>;
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
  category: Category;
  /** Type of abuse or neglect. */
  concernType?: Maybe<SafeguardingType>;
  /** What was decided. */
  decision?: Maybe<Scalars['String']['output']>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Kind of the entry. */
  kind: EntryKind;
  /** Who leads. */
  lead?: Maybe<Scalars['String']['output']>;
  /** True while the concern is open. */
  open?: Maybe<Scalars['Boolean']['output']>;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** Who made it, who controls it, when, and in which version. */
  provenance: Provenance;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** True where a section 42 enquiry is made. */
  section42?: Maybe<Scalars['Boolean']['output']>;
  /** Stage of the enquiry. */
  stage?: Maybe<SafeguardingStage>;
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

/** One page of safeguarding. */
export type SafeguardingConcernConnection = {
  /** The entries of this page with their cursors. */
  edges: Array<SafeguardingConcernEdge>;
  /** The entries of this page. */
  nodes: Array<SafeguardingConcern>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the reader may see in all, after filtering. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type SafeguardingConcernEdge = {
  /** Opaque position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: SafeguardingConcern;
};

/** Result of adding or changing an entry: the entry, or what is to be put right. */
export type SafeguardingConcernPayload = {
  /** Everything that is to be put right, all at once; empty where the entry was written. */
  errors: Array<UserError>;
  /** The entry as it is after the change, as the reader may see it; null where nothing was written. */
  safeguardingConcern?: Maybe<SafeguardingConcern>;
};

/** How far the local authority's enquiry has come (Care Act 2014 section 42). */
export type SafeguardingStage =
  /** Closed. */
  | 'CLOSED'
  /** A concern was raised; nobody has decided about it yet. */
  | 'CONCERN'
  /** An enquiry is under way. */
  | 'ENQUIRY'
  /** A plan protects the person. */
  | 'PROTECTION_PLAN';

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

/**
 * A referral that the reader's organisation has sent: where it stands and what came of it. Why it was made and who it is about
 * are there for those who have to do with the person; colleagues who may not be told of the service are not told of it at all.
 */
export type SentReferral = {
  /** Why it was declined; for who sent it, and who reads it in full. */
  declinedBecause?: Maybe<Scalars['String']['output']>;
  /** When first contact is due. */
  dueBy?: Maybe<Scalars['DateTime']['output']>;
  /** What came of it, in a headline. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** True where it waits for an answer although first contact is due. */
  overdue?: Maybe<Scalars['Boolean']['output']>;
  /** The person as far as the reader may know who it is; null for who has nothing to do with them. */
  patient?: Maybe<Patient>;
  /** The referral as the reader sees it in the record; null for who does not. */
  referral?: Maybe<Referral>;
  /** Where it stands. */
  referralStatus?: Maybe<ReferralStatus>;
  /** The service referred to; null where its name tells more than the reader may know. */
  referredTo?: Maybe<Scalars['String']['output']>;
  /** When it was sent. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** How soon it is needed. */
  urgency?: Maybe<Urgency>;
};

/** One page of the referrals that an organisation has sent. */
export type SentReferralConnection = {
  /** The referrals of this page with their cursors. */
  edges: Array<SentReferralEdge>;
  /** The referrals of this page. */
  nodes: Array<SentReferral>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A referral in a page. */
export type SentReferralEdge = {
  /** Opaque position, for `after`. */
  cursor: Scalars['String']['output'];
  /** The referral. */
  node: SentReferral;
};

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
  /** What the person wants everybody who supports them to know. In pages; what is over or was replaced is left out unless asked for. */
  aboutMe?: Maybe<AboutMeConnection>;
  /** Something somebody has agreed to do under the plan. In pages; what is over or was replaced is left out unless asked for. */
  actions?: Maybe<ActionConnection>;
  /** Wishes and decisions for the future, and for the end of life. In pages; what is over or was replaced is left out unless asked for. */
  advanceCare?: Maybe<AdvanceCareConnection>;
  /** An alert, or a reasonable adjustment the person needs. In pages; what is over or was replaced is left out unless asked for. */
  alerts?: Maybe<AlertConnection>;
  /** An allergy or adverse reaction, or the statement that none is known. In pages; what is over or was replaced is left out unless asked for. */
  allergies?: Maybe<AllergyConnection>;
  /** One domain of a holistic assessment, by one professional: physical, emotional or social. The category of the entry follows its domain. In pages; what is over or was replaced is left out unless asked for. */
  assessments?: Maybe<HolisticAssessmentConnection>;
  /** Commissioned social care: home care, day care, equipment, respite. In pages; what is over or was replaced is left out unless asked for. */
  carePackages?: Maybe<CarePackageConnection>;
  /** A personalised care and support plan, agreed with the person. In pages; what is over or was replaced is left out unless asked for. */
  carePlans?: Maybe<CarePlanConnection>;
  /** A contact with a professional or a service: visit, call, attendance or admission. In pages; what is over or was replaced is left out unless asked for. */
  contacts?: Maybe<ContactConnection>;
  /** A document that lies with an agency: its title and where to find it. The hub holds no files. In pages; what is over or was replaced is left out unless asked for. */
  documents?: Maybe<LinkedDocumentConnection>;
  /** The person's money: worries, debts, benefits. In pages; what is over or was replaced is left out unless asked for. */
  finances?: Maybe<FinanceItemConnection>;
  /** What the person hopes to achieve, in the person's own words. In pages; what is over or was replaced is left out unless asked for. */
  goals?: Maybe<GoalConnection>;
  /** How to get into the person's home. In pages; what is over or was replaced is left out unless asked for. */
  homeAccess?: Maybe<HomeAccessConnection>;
  /** The person's home: tenure, what is wrong with it, arrears, homelessness. In pages; what is over or was replaced is left out unless asked for. */
  housing?: Maybe<HousingItemConnection>;
  /** Number of distinct long-term conditions among the problems the reader may see; null where problems are withheld. Source: QOF registers, policy/long-term-conditions.csv. */
  longTermConditionCount?: Maybe<Scalars['Int']['output']>;
  /** A warning to show with every record: what is not here may exist elsewhere. */
  mayBeIncomplete: Scalars['String']['output'];
  /** What a multidisciplinary meeting said about one person, one item at a time. The person sees it once it is released to them. In pages; what is over or was replaced is left out unless asked for. */
  mdtMinutes?: Maybe<MdtMinutesConnection>;
  /** A note about how the person gets on with medicines: adherence, a missed dose, a new medicine, a reconciliation or a structured medication review. In pages; what is over or was replaced is left out unless asked for. */
  medicationNotes?: Maybe<MedicationNoteConnection>;
  /** A medicine the person takes, took or has been prescribed. In pages; what is over or was replaced is left out unless asked for. */
  medications?: Maybe<MedicationConnection>;
  /** A note of a mental health service. In pages; what is over or was replaced is left out unless asked for. */
  mentalHealthNotes?: Maybe<MentalHealthNoteConnection>;
  /** An entry in a category that has no type of its own: coded, or in words. Its category is given with it. In pages; what is over or was replaced is left out unless asked for. */
  notes?: Maybe<RecordNoteConnection>;
  /** A measurement or finding. In pages; what is over or was replaced is left out unless asked for. */
  observations?: Maybe<ObservationConnection>;
  /** Somebody in the person's life: family, a carer, next of kin, an attorney. In pages; what is over or was replaced is left out unless asked for. */
  personalContacts?: Maybe<PersonalContactConnection>;
  /** A diagnosis or other problem on the person's problem list. In pages; what is over or was replaced is left out unless asked for. */
  problems?: Maybe<ProblemConnection>;
  /** A referral from one service to another, with the part of the record that goes with it. In pages; what is over or was replaced is left out unless asked for. */
  referrals?: Maybe<ReferralConnection>;
  /** A concern that an adult at risk is being harmed or neglected. In pages; what is over or was replaced is left out unless asked for. */
  safeguarding?: Maybe<SafeguardingConcernConnection>;
  /** Entries of every kind in one list. In pages; what is over or was replaced is left out unless asked for. */
  timeline?: Maybe<EntryConnection>;
  /** Support given by a voluntary organisation. In pages; what is over or was replaced is left out unless asked for. */
  voluntarySupportLogs?: Maybe<VoluntarySupportLogConnection>;
  /** What the policy withholds from the reader, whether or not anything is there: category, reason and way in. */
  withheld: Array<Withheld>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordAboutMeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<EntryOrder>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<EntryOrder>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordAdvanceCareArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<EntryOrder>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<EntryOrder>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordAllergiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<EntryOrder>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<EntryOrder>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordCarePackagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<EntryOrder>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordCarePlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<EntryOrder>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<EntryOrder>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<EntryOrder>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordFinancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<EntryOrder>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<EntryOrder>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordHomeAccessArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<EntryOrder>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordHousingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<EntryOrder>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordMdtMinutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<EntryOrder>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordMedicationNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<EntryOrder>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordMedicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<EntryOrder>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordMentalHealthNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<EntryOrder>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<EntryOrder>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<EntryOrder>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordPersonalContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<EntryOrder>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<EntryOrder>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<EntryOrder>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordSafeguardingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<EntryOrder>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<EntryOrder>;
};


/**
 * The whole shared record of one person, as far as the reader may see it: contributions of health, social care and the voluntary sector side by side.
 * A heading that is withheld is null, and `withheld` says why and what the way in is.
 * Source: PRSB Core Information Standard 2.0.
 */
export type SharedRecordVoluntarySupportLogsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<EntryOrder>;
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
  /** Why the change was not made; empty where it was made. */
  errors: Array<UserError>;
  /** The person, with the preferences as they are now; null where nothing was changed. */
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

/** A whole new entry in the place of another in the heading alerts. */
export type SupersedeAlertInput = {
  /** SNOMED CT code. */
  code?: InputMaybe<CodingInput>;
  /** What to do; at most 2000 characters. */
  detail?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The alert or adjustment in words; 1 to 300 characters. */
  name: Scalars['String']['input'];
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** True for a reasonable adjustment (Equality Act 2010), false for another alert. */
  reasonableAdjustment?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** How serious it is to miss it. */
  severity?: InputMaybe<Severity>;
};

/** A whole new entry in the place of another in the heading allergies. */
export type SupersedeAllergyInput = {
  /** How certain it is: confirmed, unconfirmed, refuted. */
  certainty?: InputMaybe<AllergyCertainty>;
  /** dm+d or SNOMED CT code of the agent; a descendant of 716186003 states that no allergy is known. */
  code?: InputMaybe<CodingInput>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** True where the entry states that no allergy is known. */
  noneKnown?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** What happened; at most 1000 characters. */
  reaction?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** How severe the reaction was. */
  severity?: InputMaybe<Severity>;
  /** The causative agent in words; for "none known" the words of that statement; 1 to 300 characters. */
  substance: Scalars['String']['input'];
};

/** A whole new entry in the place of another in the heading carePackages. */
export type SupersedeCarePackageInput = {
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Last day; none while it runs. */
  end?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Who pays. */
  funding?: InputMaybe<CareFunding>;
  /** Hours of care a week, 0 to 168; halves are 0.5. */
  hoursPerWeek?: InputMaybe<Scalars['Float']['input']>;
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Name of the package; 1 to 300 characters. */
  name: Scalars['String']['input'];
  /** Kind of care in words, for instance "home care"; at most 200 characters. */
  packageType?: InputMaybe<Scalars['String']['input']>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Primary support reason (SALT). */
  primarySupportReason?: InputMaybe<PrimarySupportReason>;
  /** Who provides it; at most 300 characters. */
  provider?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** First day. */
  start?: InputMaybe<Scalars['Date']['input']>;
};

/** A whole new entry in the place of another in the heading finances. */
export type SupersedeFinanceItemInput = {
  /** Amount in pounds sterling, for instance 68.2. */
  amount?: InputMaybe<Scalars['Float']['input']>;
  /** Benefit or fund by name, for instance "Attendance Allowance"; at most 200 characters. */
  benefit?: InputMaybe<Scalars['String']['input']>;
  /** Code of the finding, SNOMED CT where there is one. */
  code?: InputMaybe<CodingInput>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** True once it is settled. */
  resolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is the matter, in words; at most 4000 characters. */
  text: Scalars['String']['input'];
  /** What it is about. */
  topic: FinanceTopic;
};

/** A whole new entry in the place of another in the heading homeAccess. */
export type SupersedeHomeAccessInput = {
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of the key safe, as it is pressed; at most 20 characters. */
  keySafeCode?: InputMaybe<Scalars['String']['input']>;
  /** Where the key safe is, in words; at most 300 characters. */
  keySafeLocation?: InputMaybe<Scalars['String']['input']>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** What to know before going in: bell, dog, stairs, who opens; at most 2000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A whole new entry in the place of another in the heading housing. */
export type SupersedeHousingItemInput = {
  /** Arrears of rent or mortgage in pounds sterling, not negative. */
  arrears?: InputMaybe<Scalars['Float']['input']>;
  /** Code of the finding, SNOMED CT where there is one. */
  code?: InputMaybe<CodingInput>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is about. */
  issue: HousingIssue;
  /** Who lets it, by name; at most 200 characters. */
  landlord?: InputMaybe<Scalars['String']['input']>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** True where the person has priority need (Housing Act 1996 section 189). */
  priorityNeed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** True once it no longer holds. */
  resolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** How the person holds the home. */
  tenure?: InputMaybe<Tenure>;
  /** What is the matter, in words; at most 4000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A whole new entry in the place of another in the heading documents. */
export type SupersedeLinkedDocumentInput = {
  /** Code of the kind of document, SNOMED CT or LOINC. */
  code?: InputMaybe<CodingInput>;
  /** What kind of document it is, for instance "discharge summary"; 1 to 200 characters. */
  documentType: Scalars['String']['input'];
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Its title; 1 to 300 characters. */
  title: Scalars['String']['input'];
  /** Where it is: an https address at the agency that holds it. Who may open it is decided there. */
  url: Scalars['String']['input'];
  /** Day on which the document was written. */
  writtenOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A whole new entry in the place of another in the heading medications. */
export type SupersedeMedicationInput = {
  /** dm+d or SNOMED CT code of the medicine. */
  code?: InputMaybe<CodingInput>;
  /** Dose and frequency as written for the person; at most 500 characters. */
  doseText?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** What the medicine is for. Part of the problem list: needs full reading of PROBLEMS and clearance for every label of the medicine, also where the medicine itself is shown; at most 300 characters. */
  indication?: InputMaybe<Scalars['String']['input']>;
  /** Day it was last issued. */
  lastIssued?: InputMaybe<Scalars['Date']['input']>;
  /** Where it comes from. */
  medicationSource: MedicationSource;
  /** Whether it is being taken. */
  medicationStatus?: InputMaybe<MedicationStatus>;
  /** Name and strength of the medicine, in words; 1 to 300 characters. */
  name: Scalars['String']['input'];
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** True for a regular (repeat) medicine, false for one taken when required or once. */
  regular?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** Route of administration, for instance "oral"; at most 100 characters. */
  route?: InputMaybe<Scalars['String']['input']>;
};

/** A whole new entry in the place of another in the heading medicationNotes. */
export type SupersedeMedicationNoteInput = {
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The medicine the note is about, if it is about one: its id. */
  medicationId?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of note it is. */
  noteType: MedicationNoteType;
  /** What follows from it, for instance "stopped", "dose reduced", "no change"; at most 500 characters. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** The note; 2 to 4000 characters. */
  text: Scalars['String']['input'];
};

/** A whole new entry in the place of another in the heading mentalHealthNotes. */
export type SupersedeMentalHealthNoteInput = {
  /** Code of the finding, SNOMED CT where there is one. */
  code?: InputMaybe<CodingInput>;
  /** What to do, and whom to call, in a crisis; at most 4000 characters. */
  crisisPlan?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** What kind of note it is. */
  noteType?: InputMaybe<MentalHealthNoteType>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** The note; at most 8000 characters. */
  text: Scalars['String']['input'];
};

/** A whole new entry in the place of another in the heading observations. */
export type SupersedeObservationInput = {
  /** SNOMED CT or LOINC code of what was observed. */
  code?: InputMaybe<CodingInput>;
  /** Parts of a compound observation, for instance systolic and diastolic pressure. */
  components?: InputMaybe<Array<ObservationComponentInput>>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** What was observed, in words; 1 to 300 characters. */
  name: Scalars['String']['input'];
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
  /** The finding in words where it is not a number; at most 4000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The measured value with its UCUM unit. In a summary only for who reads medicines and the notes about them in full: pharmacists, not home carers. */
  value?: InputMaybe<QuantityInput>;
};

/** A whole new entry in the place of another in the heading problems. */
export type SupersedeProblemInput = {
  /** Whether the problem is active, inactive or resolved. */
  clinicalStatus?: InputMaybe<ProblemStatus>;
  /** SNOMED CT code of the problem. */
  code?: InputMaybe<CodingInput>;
  /** When it happened; now if left out. Not in the future. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it ended, as exactly as is known. */
  end?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Id of the entry that is changed or replaced. */
  entryId: Scalars['ID']['input'];
  /** The version that was read (`provenance.version`). Where another stands now, nothing is written: VERSION_CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Key of this change, 8 to 100 characters, new for each change. The same key with the same input gives the same answer again and writes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** What the problem is called, in words; 1 to 300 characters. */
  name: Scalars['String']['input'];
  /** Further text by the author; at most 4000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it began, as exactly as is known: YYYY, YYYY-MM or YYYY-MM-DD. */
  onset?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Name of whoever carried it out, if not the author; 2 to 200 characters. */
  performer?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it reports; by the role of the author if left out: the person's own, the carer's or a professional's. */
  reportedBy?: InputMaybe<ReportedBy>;
};

/** With whom support was given. */
export type SupportSetting =
  /** In a group. */
  | 'GROUP'
  /** With the person alone. */
  | 'ONE_TO_ONE';

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

/** How somebody holds their home. */
export type Tenure =
  /** None. */
  | 'NONE'
  /** Owned, with or without a mortgage. */
  | 'OWNER'
  /** Let by a private landlord. */
  | 'PRIVATE_RENT'
  /** Let by a council or housing association. */
  | 'SOCIAL_RENT'
  /** Supported or sheltered housing, or a care home. */
  | 'SUPPORTED'
  /** Temporary accommodation. */
  | 'TEMPORARY';

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

/** One reason why a change was not made. All mistakes of an input come at once; with any of them nothing was written. */
export type UserError = {
  /** What it is, for programs. */
  code: UserErrorCode;
  /** The field at fault: its path within the input, for instance ["code", "system"]. Null where it is about the whole. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** What it is, in words. It holds no value of the input and none of the record. */
  message: Scalars['String']['output'];
};

/** What whoever makes a change can put right. What they cannot (sign-in, permission, what is not there, faults) is a top-level error. */
export type UserErrorCode =
  /** A field of the input breaks a rule; the message says which. */
  | 'BAD_USER_INPUT'
  /** The change cannot be made in the present state of the record, or its key was used for a different change. */
  | 'CONFLICT'
  /** The person has to agree first. */
  | 'PERSON_AGREEMENT_REQUIRED'
  /** The change names a version of the entry that is no longer the current one. */
  | 'VERSION_CONFLICT';

/**
 * A change that named a version which is no longer the current one. Nothing was written.
 * Both versions are here, so that the professional can decide.
 */
export type VersionConflict = UserError & {
  /** VERSION_CONFLICT. */
  code: UserErrorCode;
  /** The entry as it is now. */
  current?: Maybe<Entry>;
  /** Version that stands now. */
  currentVersion: Scalars['Int']['output'];
  /** The entry as it was at the expected version. */
  expected?: Maybe<Entry>;
  /** Version that the change was based on. */
  expectedVersion: Scalars['Int']['output'];
  /** ["expectedVersion"]. */
  field?: Maybe<Array<Scalars['String']['output']>>;
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
  /** Whether the person came. */
  attendance?: Maybe<Attendance>;
  /** Category the entry belongs to. */
  category: Category;
  /** The person's goal it serves. */
  goal?: Maybe<Goal>;
  /** Earlier versions, newest first, as far as the reader may see them. */
  history?: Maybe<Array<EntryVersion>>;
  /** Hours given, 0 to 24; 0 where nobody came or it took no time. */
  hours?: Maybe<Scalars['Float']['output']>;
  /** Global id of the entry. */
  id: Scalars['ID']['output'];
  /** Kind of the entry. */
  kind: EntryKind;
  /** How it went. */
  note?: Maybe<Scalars['String']['output']>;
  /** What the score measures, for instance "loneliness, 3 to 9". */
  outcomeMeasure?: Maybe<Scalars['String']['output']>;
  /** The person whose record it is in. */
  patient?: Maybe<Patient>;
  /** Who made it, who controls it, when, and in which version. */
  provenance: Provenance;
  /** Answers by those whose work the entry touches: acknowledged, disputed, superseded. */
  responses?: Maybe<Array<EntryResponse>>;
  /** Score after it, on the same measure. */
  scoreAfter?: Maybe<Scalars['Float']['output']>;
  /** Score before the support. */
  scoreBefore?: Maybe<Scalars['Float']['output']>;
  /** With the person alone, or in a group. */
  setting?: Maybe<SupportSetting>;
  /** Where the person was pointed to: a service or group, by name. */
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

/** One page of voluntarySupportLogs. */
export type VoluntarySupportLogConnection = {
  /** The entries of this page with their cursors. */
  edges: Array<VoluntarySupportLogEdge>;
  /** The entries of this page. */
  nodes: Array<VoluntarySupportLog>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many the reader may see in all, after filtering. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type VoluntarySupportLogEdge = {
  /** Opaque position, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: VoluntarySupportLog;
};

/** Result of adding or changing an entry: the entry, or what is to be put right. */
export type VoluntarySupportLogPayload = {
  /** Everything that is to be put right, all at once; empty where the entry was written. */
  errors: Array<UserError>;
  /** The entry as it is after the change, as the reader may see it; null where nothing was written. */
  voluntarySupportLog?: Maybe<VoluntarySupportLog>;
};

/** A question about sharing that is taken back. */
export type WithdrawConsentRequestInput = {
  /** Key of this change, 8 to 100 characters, new for each change. */
  idempotencyKey: Scalars['String']['input'];
  /** The question. */
  requestId: Scalars['ID']['input'];
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
