import type * as Types from './graphql.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PatientView } from '../record/patient-view.js';
import type { RecordView, EntryView, NodeView, ContributionView } from '../record/view.js';
import type { OrganisationView } from '../organisations/model.js';
import type { Actor } from '../access/actor.js';
import type { RecordChangeView } from '../events/service.js';
import type { OverrideView } from '../overrides/view.js';
import type { RestrictionRequestView } from '../sensitivity/requests.js';
import type { Context } from '../context.js';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };


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
) => Types.Maybe<TTypes> | Promise<Types.Maybe<TTypes>>;

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
  AccessExplanation: ResolverTypeWrapper<Partial<Types.AccessExplanation>>;
  AccessKind: ResolverTypeWrapper<Partial<Types.AccessKind>>;
  AccessLogConnection: ResolverTypeWrapper<Partial<Types.AccessLogConnection>>;
  AccessLogEdge: ResolverTypeWrapper<Partial<Types.AccessLogEdge>>;
  AccessLogEntry: ResolverTypeWrapper<Partial<Types.AccessLogEntry>>;
  AccessStep: ResolverTypeWrapper<Partial<Types.AccessStep>>;
  AccessStepKind: ResolverTypeWrapper<Partial<Types.AccessStepKind>>;
  AccessedCategory: ResolverTypeWrapper<Partial<Types.AccessedCategory>>;
  Action: ResolverTypeWrapper<EntryView>;
  ActionStatus: ResolverTypeWrapper<Partial<Types.ActionStatus>>;
  AddCareTeamMemberInput: ResolverTypeWrapper<Partial<Types.AddCareTeamMemberInput>>;
  AddMedicationNoteInput: ResolverTypeWrapper<Partial<Types.AddMedicationNoteInput>>;
  Address: ResolverTypeWrapper<Partial<Types.Address>>;
  AdvanceCare: ResolverTypeWrapper<EntryView>;
  Alert: ResolverTypeWrapper<EntryView>;
  Allergy: ResolverTypeWrapper<EntryView>;
  AmendMedicationNoteInput: ResolverTypeWrapper<Partial<Types.AmendMedicationNoteInput>>;
  AmendVoluntarySupportLogInput: ResolverTypeWrapper<Partial<Types.AmendVoluntarySupportLogInput>>;
  AnswerKind: ResolverTypeWrapper<Partial<Types.AnswerKind>>;
  AnswerReferralInput: ResolverTypeWrapper<Partial<Types.AnswerReferralInput>>;
  AnswerRestrictionInput: ResolverTypeWrapper<Partial<Types.AnswerRestrictionInput>>;
  AnswerRestrictionPayload: ResolverTypeWrapper<Partial<Omit<Types.AnswerRestrictionPayload, 'request'> & { request?: Types.Maybe<ResolversTypes['RestrictionRequest']> }>>;
  AssessmentDomain: ResolverTypeWrapper<Partial<Types.AssessmentDomain>>;
  AssessmentFinding: ResolverTypeWrapper<Partial<Types.AssessmentFinding>>;
  AssessmentStatus: ResolverTypeWrapper<Partial<Types.AssessmentStatus>>;
  Audience: ResolverTypeWrapper<Partial<Types.Audience>>;
  AuditedAccess: ResolverTypeWrapper<Partial<Types.AuditedAccess>>;
  AuditedAccessConnection: ResolverTypeWrapper<Partial<Types.AuditedAccessConnection>>;
  AuditedAccessEdge: ResolverTypeWrapper<Partial<Types.AuditedAccessEdge>>;
  AuthorReference: ResolverTypeWrapper<Partial<Types.AuthorReference>>;
  AuthoriseProxyInput: ResolverTypeWrapper<Partial<Types.AuthoriseProxyInput>>;
  Boolean: ResolverTypeWrapper<Partial<Types.Scalars['Boolean']['output']>>;
  BreakGlassChangeInput: ResolverTypeWrapper<Partial<Types.BreakGlassChangeInput>>;
  BreakGlassInput: ResolverTypeWrapper<Partial<Types.BreakGlassInput>>;
  BreakGlassReason: ResolverTypeWrapper<Partial<Types.BreakGlassReason>>;
  CarePackage: ResolverTypeWrapper<EntryView>;
  CarePlan: ResolverTypeWrapper<EntryView>;
  CareRelationship: ResolverTypeWrapper<Partial<Types.CareRelationship>>;
  CareTeamMember: ResolverTypeWrapper<Partial<Types.CareTeamMember>>;
  Category: ResolverTypeWrapper<Partial<Types.Category>>;
  Coding: ResolverTypeWrapper<Partial<Types.Coding>>;
  Contact: ResolverTypeWrapper<EntryView>;
  ContactConnection: ResolverTypeWrapper<Partial<Omit<Types.ContactConnection, 'edges' | 'nodes'> & { edges?: Types.Maybe<Array<ResolversTypes['ContactEdge']>>, nodes?: Types.Maybe<Array<ResolversTypes['Contact']>> }>>;
  ContactEdge: ResolverTypeWrapper<Partial<Omit<Types.ContactEdge, 'node'> & { node?: Types.Maybe<ResolversTypes['Contact']> }>>;
  ContactMode: ResolverTypeWrapper<Partial<Types.ContactMode>>;
  Contribution: ResolverTypeWrapper<ContributionView>;
  ContributionConnection: ResolverTypeWrapper<Partial<Omit<Types.ContributionConnection, 'edges' | 'nodes'> & { edges?: Types.Maybe<Array<ResolversTypes['ContributionEdge']>>, nodes?: Types.Maybe<Array<ResolversTypes['Contribution']>> }>>;
  ContributionEdge: ResolverTypeWrapper<Partial<Omit<Types.ContributionEdge, 'node'> & { node?: Types.Maybe<ResolversTypes['Contribution']> }>>;
  CprStatus: ResolverTypeWrapper<Partial<Types.CprStatus>>;
  Date: ResolverTypeWrapper<Partial<Types.Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Types.Scalars['DateTime']['output']>>;
  DecideObjectionInput: ResolverTypeWrapper<Partial<Types.DecideObjectionInput>>;
  DiscloseForSafeguardingInput: ResolverTypeWrapper<Partial<Types.DiscloseForSafeguardingInput>>;
  DiscloseInput: ResolverTypeWrapper<Partial<Types.DiscloseInput>>;
  DisclosureBasis: ResolverTypeWrapper<Partial<Types.DisclosureBasis>>;
  EndOverrideInput: ResolverTypeWrapper<Partial<Types.EndOverrideInput>>;
  EndRelationshipInput: ResolverTypeWrapper<Partial<Types.EndRelationshipInput>>;
  Entry: ResolverTypeWrapper<EntryView>;
  EntryPayload: ResolverTypeWrapper<Partial<Omit<Types.EntryPayload, 'conflict' | 'entry'> & { conflict?: Types.Maybe<ResolversTypes['VersionConflict']>, entry?: Types.Maybe<ResolversTypes['Entry']> }>>;
  EntryResponse: ResolverTypeWrapper<Partial<Types.EntryResponse>>;
  EntryStatus: ResolverTypeWrapper<Partial<Types.EntryStatus>>;
  EntryVersion: ResolverTypeWrapper<Partial<Omit<Types.EntryVersion, 'entry'> & { entry?: Types.Maybe<ResolversTypes['Entry']> }>>;
  ExplainAsInput: ResolverTypeWrapper<Partial<Types.ExplainAsInput>>;
  Float: ResolverTypeWrapper<Partial<Types.Scalars['Float']['output']>>;
  Gate: ResolverTypeWrapper<Partial<Types.Gate>>;
  Gender: ResolverTypeWrapper<Partial<Types.Gender>>;
  Goal: ResolverTypeWrapper<EntryView>;
  GoalStatus: ResolverTypeWrapper<Partial<Types.GoalStatus>>;
  HolisticAssessment: ResolverTypeWrapper<EntryView>;
  ID: ResolverTypeWrapper<Partial<Types.Scalars['ID']['output']>>;
  Int: ResolverTypeWrapper<Partial<Types.Scalars['Int']['output']>>;
  LabelEntryInput: ResolverTypeWrapper<Partial<Types.LabelEntryInput>>;
  LocationHiddenPayload: ResolverTypeWrapper<Partial<Omit<Types.LocationHiddenPayload, 'patient' | 'request'> & { patient?: Types.Maybe<ResolversTypes['Patient']>, request?: Types.Maybe<ResolversTypes['RestrictionRequest']> }>>;
  LogVoluntarySupportInput: ResolverTypeWrapper<Partial<Types.LogVoluntarySupportInput>>;
  MarkEnteredInErrorInput: ResolverTypeWrapper<Partial<Types.MarkEnteredInErrorInput>>;
  MarkNoticesReadInput: ResolverTypeWrapper<Partial<Types.MarkNoticesReadInput>>;
  MarkNoticesReadPayload: ResolverTypeWrapper<Partial<Types.MarkNoticesReadPayload>>;
  MdtAttendeeInput: ResolverTypeWrapper<Partial<Types.MdtAttendeeInput>>;
  Medication: ResolverTypeWrapper<EntryView>;
  MedicationNote: ResolverTypeWrapper<EntryView>;
  MedicationNoteConnection: ResolverTypeWrapper<Partial<Omit<Types.MedicationNoteConnection, 'edges' | 'nodes'> & { edges?: Types.Maybe<Array<ResolversTypes['MedicationNoteEdge']>>, nodes?: Types.Maybe<Array<ResolversTypes['MedicationNote']>> }>>;
  MedicationNoteEdge: ResolverTypeWrapper<Partial<Omit<Types.MedicationNoteEdge, 'node'> & { node?: Types.Maybe<ResolversTypes['MedicationNote']> }>>;
  MedicationNotePayload: ResolverTypeWrapper<Partial<Omit<Types.MedicationNotePayload, 'conflict' | 'medicationNote'> & { conflict?: Types.Maybe<ResolversTypes['VersionConflict']>, medicationNote?: Types.Maybe<ResolversTypes['MedicationNote']> }>>;
  MedicationNoteType: ResolverTypeWrapper<Partial<Types.MedicationNoteType>>;
  MedicationSource: ResolverTypeWrapper<Partial<Types.MedicationSource>>;
  MedicationStatus: ResolverTypeWrapper<Partial<Types.MedicationStatus>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NHSNumber: ResolverTypeWrapper<Partial<Types.Scalars['NHSNumber']['output']>>;
  Neighbourhood: ResolverTypeWrapper<Partial<Types.Neighbourhood>>;
  Node: ResolverTypeWrapper<NodeView>;
  Notice: ResolverTypeWrapper<Partial<Types.Notice>>;
  NoticeConnection: ResolverTypeWrapper<Partial<Types.NoticeConnection>>;
  NoticeEdge: ResolverTypeWrapper<Partial<Types.NoticeEdge>>;
  NoticeType: ResolverTypeWrapper<Partial<Types.NoticeType>>;
  ObjectionOutcome: ResolverTypeWrapper<Partial<Types.ObjectionOutcome>>;
  Observation: ResolverTypeWrapper<EntryView>;
  ObservationComponent: ResolverTypeWrapper<Partial<Omit<Types.ObservationComponent, 'code'> & { code?: Types.Maybe<ResolversTypes['Coding']> }>>;
  ObservationConnection: ResolverTypeWrapper<Partial<Omit<Types.ObservationConnection, 'edges' | 'nodes'> & { edges?: Types.Maybe<Array<ResolversTypes['ObservationEdge']>>, nodes?: Types.Maybe<Array<ResolversTypes['Observation']>> }>>;
  ObservationEdge: ResolverTypeWrapper<Partial<Omit<Types.ObservationEdge, 'node'> & { node?: Types.Maybe<ResolversTypes['Observation']> }>>;
  OfferReferralInput: ResolverTypeWrapper<Partial<Types.OfferReferralInput>>;
  OpenEpisodeInput: ResolverTypeWrapper<Partial<Types.OpenEpisodeInput>>;
  Organisation: ResolverTypeWrapper<OrganisationView>;
  OrganisationReference: ResolverTypeWrapper<Partial<Types.OrganisationReference>>;
  OrganisationType: ResolverTypeWrapper<Partial<Types.OrganisationType>>;
  Override: ResolverTypeWrapper<OverrideView>;
  OverrideActor: ResolverTypeWrapper<Partial<Types.OverrideActor>>;
  OverrideConnection: ResolverTypeWrapper<Partial<Omit<Types.OverrideConnection, 'edges' | 'nodes'> & { edges?: Types.Maybe<Array<ResolversTypes['OverrideEdge']>>, nodes?: Types.Maybe<Array<ResolversTypes['Override']>> }>>;
  OverrideEdge: ResolverTypeWrapper<Partial<Omit<Types.OverrideEdge, 'node'> & { node?: Types.Maybe<ResolversTypes['Override']> }>>;
  OverrideKind: ResolverTypeWrapper<Partial<Types.OverrideKind>>;
  OverrideOutcome: ResolverTypeWrapper<Partial<Types.OverrideOutcome>>;
  OverridePayload: ResolverTypeWrapper<Partial<Omit<Types.OverridePayload, 'override' | 'patient'> & { override?: Types.Maybe<ResolversTypes['Override']>, patient?: Types.Maybe<ResolversTypes['Patient']> }>>;
  OverrideRenewal: ResolverTypeWrapper<Partial<Types.OverrideRenewal>>;
  OverrideReview: ResolverTypeWrapper<Partial<Types.OverrideReview>>;
  OverrideStatus: ResolverTypeWrapper<Partial<Types.OverrideStatus>>;
  PageInfo: ResolverTypeWrapper<Partial<Types.PageInfo>>;
  PartialDate: ResolverTypeWrapper<Partial<Types.Scalars['PartialDate']['output']>>;
  Patient: ResolverTypeWrapper<PatientView>;
  PatientConnection: ResolverTypeWrapper<Partial<Omit<Types.PatientConnection, 'edges' | 'nodes'> & { edges?: Types.Maybe<Array<ResolversTypes['PatientEdge']>>, nodes?: Types.Maybe<Array<ResolversTypes['Patient']>> }>>;
  PatientEdge: ResolverTypeWrapper<Partial<Omit<Types.PatientEdge, 'node'> & { node?: Types.Maybe<ResolversTypes['Patient']> }>>;
  PatientMatch: ResolverTypeWrapper<Partial<Types.PatientMatch>>;
  PatientVisibility: ResolverTypeWrapper<Partial<Types.PatientVisibility>>;
  PlanMdtReviewInput: ResolverTypeWrapper<Partial<Types.PlanMdtReviewInput>>;
  PlanStatus: ResolverTypeWrapper<Partial<Types.PlanStatus>>;
  PrimarySupportReason: ResolverTypeWrapper<Partial<Types.PrimarySupportReason>>;
  Problem: ResolverTypeWrapper<EntryView>;
  ProblemStatus: ResolverTypeWrapper<Partial<Types.ProblemStatus>>;
  Provenance: ResolverTypeWrapper<Partial<Types.Provenance>>;
  ProxyBasis: ResolverTypeWrapper<Partial<Types.ProxyBasis>>;
  Quantity: ResolverTypeWrapper<Partial<Types.Quantity>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadLevel: ResolverTypeWrapper<Partial<Types.ReadLevel>>;
  RecordChange: ResolverTypeWrapper<RecordChangeView>;
  RecordChangeType: ResolverTypeWrapper<Partial<Types.RecordChangeType>>;
  RecordNote: ResolverTypeWrapper<EntryView>;
  RecordSharingPreferenceInput: ResolverTypeWrapper<Partial<Types.RecordSharingPreferenceInput>>;
  RecordStructuredMedicationReviewInput: ResolverTypeWrapper<Partial<Types.RecordStructuredMedicationReviewInput>>;
  Referral: ResolverTypeWrapper<EntryView>;
  ReferralOffer: ResolverTypeWrapper<Partial<Omit<Types.ReferralOffer, 'patient'> & { patient?: Types.Maybe<ResolversTypes['Patient']> }>>;
  ReferralStatus: ResolverTypeWrapper<Partial<Types.ReferralStatus>>;
  Relationship: ResolverTypeWrapper<Partial<Types.Relationship>>;
  RelationshipKind: ResolverTypeWrapper<Partial<Types.RelationshipKind>>;
  RelationshipPayload: ResolverTypeWrapper<Partial<Omit<Types.RelationshipPayload, 'patient'> & { patient?: Types.Maybe<ResolversTypes['Patient']> }>>;
  RelationshipRenewal: ResolverTypeWrapper<Partial<Types.RelationshipRenewal>>;
  RelationshipState: ResolverTypeWrapper<Partial<Types.RelationshipState>>;
  ReleaseDisclosureInput: ResolverTypeWrapper<Partial<Types.ReleaseDisclosureInput>>;
  RenewRelationshipInput: ResolverTypeWrapper<Partial<Types.RenewRelationshipInput>>;
  ReportedBy: ResolverTypeWrapper<Partial<Types.ReportedBy>>;
  RespondToEntryInput: ResolverTypeWrapper<Partial<Types.RespondToEntryInput>>;
  ResponseKind: ResolverTypeWrapper<Partial<Types.ResponseKind>>;
  RestrictionKind: ResolverTypeWrapper<Partial<Types.RestrictionKind>>;
  RestrictionPayload: ResolverTypeWrapper<Partial<Omit<Types.RestrictionPayload, 'conflict' | 'entry' | 'request'> & { conflict?: Types.Maybe<ResolversTypes['VersionConflict']>, entry?: Types.Maybe<ResolversTypes['Entry']>, request?: Types.Maybe<ResolversTypes['RestrictionRequest']> }>>;
  RestrictionRequest: ResolverTypeWrapper<RestrictionRequestView>;
  RestrictionState: ResolverTypeWrapper<Partial<Types.RestrictionState>>;
  ReviewOverrideInput: ResolverTypeWrapper<Partial<Types.ReviewOverrideInput>>;
  Role: ResolverTypeWrapper<Partial<Types.Role>>;
  RoleAtOrganisation: ResolverTypeWrapper<Partial<Omit<Types.RoleAtOrganisation, 'organisation'> & { organisation?: Types.Maybe<ResolversTypes['Organisation']> }>>;
  RolePermission: ResolverTypeWrapper<Partial<Types.RolePermission>>;
  SafeguardingConcern: ResolverTypeWrapper<EntryView>;
  SafeguardingType: ResolverTypeWrapper<Partial<Types.SafeguardingType>>;
  SensitivityLabel: ResolverTypeWrapper<Partial<Types.SensitivityLabel>>;
  SetLocationHiddenInput: ResolverTypeWrapper<Partial<Types.SetLocationHiddenInput>>;
  SetPatientVisibilityInput: ResolverTypeWrapper<Partial<Types.SetPatientVisibilityInput>>;
  Severity: ResolverTypeWrapper<Partial<Types.Severity>>;
  SharedRecord: ResolverTypeWrapper<RecordView>;
  SharingBasis: ResolverTypeWrapper<Partial<Types.SharingBasis>>;
  SharingDecision: ResolverTypeWrapper<Partial<Types.SharingDecision>>;
  SharingPreference: ResolverTypeWrapper<Partial<Types.SharingPreference>>;
  SharingPreferencePayload: ResolverTypeWrapper<Partial<Omit<Types.SharingPreferencePayload, 'patient'> & { patient?: Types.Maybe<ResolversTypes['Patient']> }>>;
  SharingScope: ResolverTypeWrapper<Partial<Types.SharingScope>>;
  String: ResolverTypeWrapper<Partial<Types.Scalars['String']['output']>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SupersedeMedicationNoteInput: ResolverTypeWrapper<Partial<Types.SupersedeMedicationNoteInput>>;
  SuspendProxyInput: ResolverTypeWrapper<Partial<Types.SuspendProxyInput>>;
  UnusualAccess: ResolverTypeWrapper<Partial<Types.UnusualAccess>>;
  UnusualReason: ResolverTypeWrapper<Partial<Types.UnusualReason>>;
  Urgency: ResolverTypeWrapper<Partial<Types.Urgency>>;
  VersionConflict: ResolverTypeWrapper<Partial<Omit<Types.VersionConflict, 'current' | 'expected'> & { current?: Types.Maybe<ResolversTypes['Entry']>, expected?: Types.Maybe<ResolversTypes['Entry']> }>>;
  Viewer: ResolverTypeWrapper<Actor>;
  VoluntarySupportLog: ResolverTypeWrapper<EntryView>;
  VoluntarySupportLogConnection: ResolverTypeWrapper<Partial<Omit<Types.VoluntarySupportLogConnection, 'edges' | 'nodes'> & { edges?: Types.Maybe<Array<ResolversTypes['VoluntarySupportLogEdge']>>, nodes?: Types.Maybe<Array<ResolversTypes['VoluntarySupportLog']>> }>>;
  VoluntarySupportLogEdge: ResolverTypeWrapper<Partial<Omit<Types.VoluntarySupportLogEdge, 'node'> & { node?: Types.Maybe<ResolversTypes['VoluntarySupportLog']> }>>;
  VoluntarySupportLogPayload: ResolverTypeWrapper<Partial<Omit<Types.VoluntarySupportLogPayload, 'conflict' | 'voluntarySupportLog'> & { conflict?: Types.Maybe<ResolversTypes['VersionConflict']>, voluntarySupportLog?: Types.Maybe<ResolversTypes['VoluntarySupportLog']> }>>;
  WithdrawSharingPreferenceInput: ResolverTypeWrapper<Partial<Types.WithdrawSharingPreferenceInput>>;
  Withheld: ResolverTypeWrapper<Partial<Types.Withheld>>;
  WithheldReason: ResolverTypeWrapper<Partial<Types.WithheldReason>>;
  WriteLevel: ResolverTypeWrapper<Partial<Types.WriteLevel>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AboutMe: EntryView;
  AccessExplanation: Partial<Types.AccessExplanation>;
  AccessLogConnection: Partial<Types.AccessLogConnection>;
  AccessLogEdge: Partial<Types.AccessLogEdge>;
  AccessLogEntry: Partial<Types.AccessLogEntry>;
  AccessStep: Partial<Types.AccessStep>;
  AccessedCategory: Partial<Types.AccessedCategory>;
  Action: EntryView;
  AddCareTeamMemberInput: Partial<Types.AddCareTeamMemberInput>;
  AddMedicationNoteInput: Partial<Types.AddMedicationNoteInput>;
  Address: Partial<Types.Address>;
  AdvanceCare: EntryView;
  Alert: EntryView;
  Allergy: EntryView;
  AmendMedicationNoteInput: Partial<Types.AmendMedicationNoteInput>;
  AmendVoluntarySupportLogInput: Partial<Types.AmendVoluntarySupportLogInput>;
  AnswerReferralInput: Partial<Types.AnswerReferralInput>;
  AnswerRestrictionInput: Partial<Types.AnswerRestrictionInput>;
  AnswerRestrictionPayload: Partial<Omit<Types.AnswerRestrictionPayload, 'request'> & { request?: Types.Maybe<ResolversParentTypes['RestrictionRequest']> }>;
  AssessmentFinding: Partial<Types.AssessmentFinding>;
  AuditedAccess: Partial<Types.AuditedAccess>;
  AuditedAccessConnection: Partial<Types.AuditedAccessConnection>;
  AuditedAccessEdge: Partial<Types.AuditedAccessEdge>;
  AuthorReference: Partial<Types.AuthorReference>;
  AuthoriseProxyInput: Partial<Types.AuthoriseProxyInput>;
  Boolean: Partial<Types.Scalars['Boolean']['output']>;
  BreakGlassChangeInput: Partial<Types.BreakGlassChangeInput>;
  BreakGlassInput: Partial<Types.BreakGlassInput>;
  CarePackage: EntryView;
  CarePlan: EntryView;
  CareRelationship: Partial<Types.CareRelationship>;
  CareTeamMember: Partial<Types.CareTeamMember>;
  Coding: Partial<Types.Coding>;
  Contact: EntryView;
  ContactConnection: Partial<Omit<Types.ContactConnection, 'edges' | 'nodes'> & { edges?: Types.Maybe<Array<ResolversParentTypes['ContactEdge']>>, nodes?: Types.Maybe<Array<ResolversParentTypes['Contact']>> }>;
  ContactEdge: Partial<Omit<Types.ContactEdge, 'node'> & { node?: Types.Maybe<ResolversParentTypes['Contact']> }>;
  Contribution: ContributionView;
  ContributionConnection: Partial<Omit<Types.ContributionConnection, 'edges' | 'nodes'> & { edges?: Types.Maybe<Array<ResolversParentTypes['ContributionEdge']>>, nodes?: Types.Maybe<Array<ResolversParentTypes['Contribution']>> }>;
  ContributionEdge: Partial<Omit<Types.ContributionEdge, 'node'> & { node?: Types.Maybe<ResolversParentTypes['Contribution']> }>;
  Date: Partial<Types.Scalars['Date']['output']>;
  DateTime: Partial<Types.Scalars['DateTime']['output']>;
  DecideObjectionInput: Partial<Types.DecideObjectionInput>;
  DiscloseForSafeguardingInput: Partial<Types.DiscloseForSafeguardingInput>;
  DiscloseInput: Partial<Types.DiscloseInput>;
  EndOverrideInput: Partial<Types.EndOverrideInput>;
  EndRelationshipInput: Partial<Types.EndRelationshipInput>;
  Entry: EntryView;
  EntryPayload: Partial<Omit<Types.EntryPayload, 'conflict' | 'entry'> & { conflict?: Types.Maybe<ResolversParentTypes['VersionConflict']>, entry?: Types.Maybe<ResolversParentTypes['Entry']> }>;
  EntryResponse: Partial<Types.EntryResponse>;
  EntryVersion: Partial<Omit<Types.EntryVersion, 'entry'> & { entry?: Types.Maybe<ResolversParentTypes['Entry']> }>;
  ExplainAsInput: Partial<Types.ExplainAsInput>;
  Float: Partial<Types.Scalars['Float']['output']>;
  Goal: EntryView;
  HolisticAssessment: EntryView;
  ID: Partial<Types.Scalars['ID']['output']>;
  Int: Partial<Types.Scalars['Int']['output']>;
  LabelEntryInput: Partial<Types.LabelEntryInput>;
  LocationHiddenPayload: Partial<Omit<Types.LocationHiddenPayload, 'patient' | 'request'> & { patient?: Types.Maybe<ResolversParentTypes['Patient']>, request?: Types.Maybe<ResolversParentTypes['RestrictionRequest']> }>;
  LogVoluntarySupportInput: Partial<Types.LogVoluntarySupportInput>;
  MarkEnteredInErrorInput: Partial<Types.MarkEnteredInErrorInput>;
  MarkNoticesReadInput: Partial<Types.MarkNoticesReadInput>;
  MarkNoticesReadPayload: Partial<Types.MarkNoticesReadPayload>;
  MdtAttendeeInput: Partial<Types.MdtAttendeeInput>;
  Medication: EntryView;
  MedicationNote: EntryView;
  MedicationNoteConnection: Partial<Omit<Types.MedicationNoteConnection, 'edges' | 'nodes'> & { edges?: Types.Maybe<Array<ResolversParentTypes['MedicationNoteEdge']>>, nodes?: Types.Maybe<Array<ResolversParentTypes['MedicationNote']>> }>;
  MedicationNoteEdge: Partial<Omit<Types.MedicationNoteEdge, 'node'> & { node?: Types.Maybe<ResolversParentTypes['MedicationNote']> }>;
  MedicationNotePayload: Partial<Omit<Types.MedicationNotePayload, 'conflict' | 'medicationNote'> & { conflict?: Types.Maybe<ResolversParentTypes['VersionConflict']>, medicationNote?: Types.Maybe<ResolversParentTypes['MedicationNote']> }>;
  Mutation: Record<PropertyKey, never>;
  NHSNumber: Partial<Types.Scalars['NHSNumber']['output']>;
  Node: NodeView;
  Notice: Partial<Types.Notice>;
  NoticeConnection: Partial<Types.NoticeConnection>;
  NoticeEdge: Partial<Types.NoticeEdge>;
  Observation: EntryView;
  ObservationComponent: Partial<Omit<Types.ObservationComponent, 'code'> & { code?: Types.Maybe<ResolversParentTypes['Coding']> }>;
  ObservationConnection: Partial<Omit<Types.ObservationConnection, 'edges' | 'nodes'> & { edges?: Types.Maybe<Array<ResolversParentTypes['ObservationEdge']>>, nodes?: Types.Maybe<Array<ResolversParentTypes['Observation']>> }>;
  ObservationEdge: Partial<Omit<Types.ObservationEdge, 'node'> & { node?: Types.Maybe<ResolversParentTypes['Observation']> }>;
  OfferReferralInput: Partial<Types.OfferReferralInput>;
  OpenEpisodeInput: Partial<Types.OpenEpisodeInput>;
  Organisation: OrganisationView;
  OrganisationReference: Partial<Types.OrganisationReference>;
  Override: OverrideView;
  OverrideActor: Partial<Types.OverrideActor>;
  OverrideConnection: Partial<Omit<Types.OverrideConnection, 'edges' | 'nodes'> & { edges?: Types.Maybe<Array<ResolversParentTypes['OverrideEdge']>>, nodes?: Types.Maybe<Array<ResolversParentTypes['Override']>> }>;
  OverrideEdge: Partial<Omit<Types.OverrideEdge, 'node'> & { node?: Types.Maybe<ResolversParentTypes['Override']> }>;
  OverridePayload: Partial<Omit<Types.OverridePayload, 'override' | 'patient'> & { override?: Types.Maybe<ResolversParentTypes['Override']>, patient?: Types.Maybe<ResolversParentTypes['Patient']> }>;
  OverrideRenewal: Partial<Types.OverrideRenewal>;
  OverrideReview: Partial<Types.OverrideReview>;
  PageInfo: Partial<Types.PageInfo>;
  PartialDate: Partial<Types.Scalars['PartialDate']['output']>;
  Patient: PatientView;
  PatientConnection: Partial<Omit<Types.PatientConnection, 'edges' | 'nodes'> & { edges?: Types.Maybe<Array<ResolversParentTypes['PatientEdge']>>, nodes?: Types.Maybe<Array<ResolversParentTypes['Patient']>> }>;
  PatientEdge: Partial<Omit<Types.PatientEdge, 'node'> & { node?: Types.Maybe<ResolversParentTypes['Patient']> }>;
  PatientMatch: Partial<Types.PatientMatch>;
  PlanMdtReviewInput: Partial<Types.PlanMdtReviewInput>;
  Problem: EntryView;
  Provenance: Partial<Types.Provenance>;
  Quantity: Partial<Types.Quantity>;
  Query: Record<PropertyKey, never>;
  RecordChange: RecordChangeView;
  RecordNote: EntryView;
  RecordSharingPreferenceInput: Partial<Types.RecordSharingPreferenceInput>;
  RecordStructuredMedicationReviewInput: Partial<Types.RecordStructuredMedicationReviewInput>;
  Referral: EntryView;
  ReferralOffer: Partial<Omit<Types.ReferralOffer, 'patient'> & { patient?: Types.Maybe<ResolversParentTypes['Patient']> }>;
  RelationshipPayload: Partial<Omit<Types.RelationshipPayload, 'patient'> & { patient?: Types.Maybe<ResolversParentTypes['Patient']> }>;
  RelationshipRenewal: Partial<Types.RelationshipRenewal>;
  ReleaseDisclosureInput: Partial<Types.ReleaseDisclosureInput>;
  RenewRelationshipInput: Partial<Types.RenewRelationshipInput>;
  RespondToEntryInput: Partial<Types.RespondToEntryInput>;
  RestrictionPayload: Partial<Omit<Types.RestrictionPayload, 'conflict' | 'entry' | 'request'> & { conflict?: Types.Maybe<ResolversParentTypes['VersionConflict']>, entry?: Types.Maybe<ResolversParentTypes['Entry']>, request?: Types.Maybe<ResolversParentTypes['RestrictionRequest']> }>;
  RestrictionRequest: RestrictionRequestView;
  ReviewOverrideInput: Partial<Types.ReviewOverrideInput>;
  RoleAtOrganisation: Partial<Omit<Types.RoleAtOrganisation, 'organisation'> & { organisation?: Types.Maybe<ResolversParentTypes['Organisation']> }>;
  RolePermission: Partial<Types.RolePermission>;
  SafeguardingConcern: EntryView;
  SetLocationHiddenInput: Partial<Types.SetLocationHiddenInput>;
  SetPatientVisibilityInput: Partial<Types.SetPatientVisibilityInput>;
  SharedRecord: RecordView;
  SharingPreference: Partial<Types.SharingPreference>;
  SharingPreferencePayload: Partial<Omit<Types.SharingPreferencePayload, 'patient'> & { patient?: Types.Maybe<ResolversParentTypes['Patient']> }>;
  String: Partial<Types.Scalars['String']['output']>;
  Subscription: Record<PropertyKey, never>;
  SupersedeMedicationNoteInput: Partial<Types.SupersedeMedicationNoteInput>;
  SuspendProxyInput: Partial<Types.SuspendProxyInput>;
  UnusualAccess: Partial<Types.UnusualAccess>;
  VersionConflict: Partial<Omit<Types.VersionConflict, 'current' | 'expected'> & { current?: Types.Maybe<ResolversParentTypes['Entry']>, expected?: Types.Maybe<ResolversParentTypes['Entry']> }>;
  Viewer: Actor;
  VoluntarySupportLog: EntryView;
  VoluntarySupportLogConnection: Partial<Omit<Types.VoluntarySupportLogConnection, 'edges' | 'nodes'> & { edges?: Types.Maybe<Array<ResolversParentTypes['VoluntarySupportLogEdge']>>, nodes?: Types.Maybe<Array<ResolversParentTypes['VoluntarySupportLog']>> }>;
  VoluntarySupportLogEdge: Partial<Omit<Types.VoluntarySupportLogEdge, 'node'> & { node?: Types.Maybe<ResolversParentTypes['VoluntarySupportLog']> }>;
  VoluntarySupportLogPayload: Partial<Omit<Types.VoluntarySupportLogPayload, 'conflict' | 'voluntarySupportLog'> & { conflict?: Types.Maybe<ResolversParentTypes['VersionConflict']>, voluntarySupportLog?: Types.Maybe<ResolversParentTypes['VoluntarySupportLog']> }>;
  WithdrawSharingPreferenceInput: Partial<Types.WithdrawSharingPreferenceInput>;
  Withheld: Partial<Types.Withheld>;
};

export type CategoryDirectiveArgs = {
  names: Array<Types.Category>;
};

export type CategoryDirectiveResolver<Result, Parent, ContextType = Context, Args = CategoryDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ComposedDirectiveArgs = { };

export type ComposedDirectiveResolver<Result, Parent, ContextType = Context, Args = ComposedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GateDirectiveArgs = {
  allow: Types.Gate;
};

export type GateDirectiveResolver<Result, Parent, ContextType = Context, Args = GateDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NamesServiceDirectiveArgs = {
  of?: Types.Maybe<Types.Scalars['String']['input']>;
};

export type NamesServiceDirectiveResolver<Result, Parent, ContextType = Context, Args = NamesServiceDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PartOfEntryDirectiveArgs = { };

export type PartOfEntryDirectiveResolver<Result, Parent, ContextType = Context, Args = PartOfEntryDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ServiceDirectiveArgs = { };

export type ServiceDirectiveResolver<Result, Parent, ContextType = Context, Args = ServiceDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SummaryDirectiveArgs = {
  except?: Types.Maybe<Array<Types.Role>>;
};

export type SummaryDirectiveResolver<Result, Parent, ContextType = Context, Args = SummaryDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AboutMeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AboutMe'] = ResolversParentTypes['AboutMe']> = {
  alsoWorthKnowing?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.AboutMeHistoryArgs, 'first'>>;
  howAndWhenToSupportMe?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  howICommunicate?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mostImportantToMe?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  myWellness?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  peopleImportantToMe?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pleaseDoAndDoNot?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Types.Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  supportedBy?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessExplanation'] = ResolversParentTypes['AccessExplanation']> = {
  breakGlass?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ReadLevel'], ParentType, ContextType>;
  ownEntries?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['AccessStep']>, ParentType, ContextType>;
  wayIn?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  write?: Resolver<ResolversTypes['WriteLevel'], ParentType, ContextType>;
};

export type AccessLogConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogConnection'] = ResolversParentTypes['AccessLogConnection']> = {
  edges?: Resolver<Types.Maybe<Array<ResolversTypes['AccessLogEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Types.Maybe<Array<ResolversTypes['AccessLogEntry']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Types.Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type AccessLogEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEdge'] = ResolversParentTypes['AccessLogEdge']> = {
  cursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Types.Maybe<ResolversTypes['AccessLogEntry']>, ParentType, ContextType>;
};

export type AccessLogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEntry'] = ResolversParentTypes['AccessLogEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['AccessedCategory']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccessKind'], ParentType, ContextType>;
  operation?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overrides?: Resolver<Array<ResolversTypes['OverrideKind']>, ParentType, ContextType>;
  relationship?: Resolver<Types.Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  role?: Resolver<Types.Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
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
  actionStatus?: Resolver<Types.Maybe<ResolversTypes['ActionStatus']>, ParentType, ContextType>;
  category?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  confidence?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  due?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  goalId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.ActionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ownerName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerOrganisation?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Types.Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  what?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  lines?: Resolver<Types.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  postcode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AdvanceCareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceCare'] = ResolversParentTypes['AdvanceCare']> = {
  advanceDecisionToRefuseTreatment?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  anticipatoryMedicinesInPlace?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  category?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  cprStatus?: Resolver<Types.Maybe<ResolversTypes['CprStatus']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.AdvanceCareHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastingPowerOfAttorney?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferredPlaceOfCare?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferredPlaceOfDeath?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prognosis?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Types.Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  respectFormCompleted?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  whatShouldHappen?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert']> = {
  category?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  code?: Resolver<Types.Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  detail?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.AlertHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Types.Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  reasonableAdjustment?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  severity?: Resolver<Types.Maybe<ResolversTypes['Severity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllergyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Allergy'] = ResolversParentTypes['Allergy']> = {
  category?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  certainty?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Types.Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.AllergyHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  noneKnown?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  provenance?: Resolver<Types.Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  reaction?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  severity?: Resolver<Types.Maybe<ResolversTypes['Severity']>, ParentType, ContextType>;
  substance?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerRestrictionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerRestrictionPayload'] = ResolversParentTypes['AnswerRestrictionPayload']> = {
  request?: Resolver<Types.Maybe<ResolversTypes['RestrictionRequest']>, ParentType, ContextType>;
};

export type AssessmentFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentFinding'] = ResolversParentTypes['AssessmentFinding']> = {
  prompt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditedAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditedAccess'] = ResolversParentTypes['AuditedAccess']> = {
  at?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  categories?: Resolver<Types.Maybe<Array<ResolversTypes['AccessedCategory']>>, ParentType, ContextType>;
  code?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Types.Maybe<ResolversTypes['AccessKind']>, ParentType, ContextType>;
  operation?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patientId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  relationship?: Resolver<Types.Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  requestId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Types.Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  userId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AuditedAccessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditedAccessConnection'] = ResolversParentTypes['AuditedAccessConnection']> = {
  edges?: Resolver<Types.Maybe<Array<ResolversTypes['AuditedAccessEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Types.Maybe<Array<ResolversTypes['AuditedAccess']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Types.Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type AuditedAccessEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditedAccessEdge'] = ResolversParentTypes['AuditedAccessEdge']> = {
  cursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Types.Maybe<ResolversTypes['AuditedAccess']>, ParentType, ContextType>;
};

export type AuthorReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorReference'] = ResolversParentTypes['AuthorReference']> = {
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Types.Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type CarePackageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarePackage'] = ResolversParentTypes['CarePackage']> = {
  category?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  end?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  funding?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.CarePackageHistoryArgs, 'first'>>;
  hoursPerWeek?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packageType?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primarySupportReason?: Resolver<Types.Maybe<ResolversTypes['PrimarySupportReason']>, ParentType, ContextType>;
  provenance?: Resolver<Types.Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  provider?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  start?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarePlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarePlan'] = ResolversParentTypes['CarePlan']> = {
  agreedWith?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.CarePlanHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  overview?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planStatus?: Resolver<Types.Maybe<ResolversTypes['PlanStatus']>, ParentType, ContextType>;
  provenance?: Resolver<Types.Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  reviewDue?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewOwner?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareRelationship'] = ResolversParentTypes['CareRelationship']> = {
  attendees?: Resolver<Types.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  categories?: Resolver<Types.Maybe<Array<ResolversTypes['Category']>>, ParentType, ContextType>;
  endReason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedBy?: Resolver<Types.Maybe<ResolversTypes['AuthorReference']>, ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grantedBy?: Resolver<Types.Maybe<ResolversTypes['AuthorReference']>, ParentType, ContextType>;
  id?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Types.Maybe<ResolversTypes['RelationshipKind']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Types.Maybe<ResolversTypes['OrganisationReference']>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renewals?: Resolver<Types.Maybe<Array<ResolversTypes['RelationshipRenewal']>>, ParentType, ContextType>;
  role?: Resolver<Types.Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  state?: Resolver<Types.Maybe<ResolversTypes['RelationshipState']>, ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CareTeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareTeamMember'] = ResolversParentTypes['CareTeamMember']> = {
  careCoordinator?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  contactRoute?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namedClinician?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  organisation?: Resolver<Types.Maybe<ResolversTypes['OrganisationReference']>, ParentType, ContextType>;
  role?: Resolver<Types.Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CodingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  code?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  accompaniedBy?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  emergencyAdmission?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  end?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.ContactHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<Types.Maybe<ResolversTypes['ContactMode']>, ParentType, ContextType>;
  outcome?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  present?: Resolver<Types.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  provenance?: Resolver<Types.Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  purpose?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  service?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactConnection'] = ResolversParentTypes['ContactConnection']> = {
  edges?: Resolver<Types.Maybe<Array<ResolversTypes['ContactEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Types.Maybe<Array<ResolversTypes['Contact']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Types.Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ContactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactEdge'] = ResolversParentTypes['ContactEdge']> = {
  cursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Types.Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  entry?: Resolver<Types.Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
};

export type ContributionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionConnection'] = ResolversParentTypes['ContributionConnection']> = {
  edges?: Resolver<Types.Maybe<Array<ResolversTypes['ContributionEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Types.Maybe<Array<ResolversTypes['Contribution']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Types.Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type ContributionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionEdge'] = ResolversParentTypes['ContributionEdge']> = {
  cursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Types.Maybe<ResolversTypes['Contribution']>, ParentType, ContextType>;
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
  conflict?: Resolver<Types.Maybe<ResolversTypes['VersionConflict']>, ParentType, ContextType>;
  entry?: Resolver<Types.Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
};

export type EntryResponseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryResponse'] = ResolversParentTypes['EntryResponse']> = {
  at?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  author?: Resolver<Types.Maybe<ResolversTypes['AuthorReference']>, ParentType, ContextType>;
  comment?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Types.Maybe<ResolversTypes['ResponseKind']>, ParentType, ContextType>;
  organisation?: Resolver<Types.Maybe<ResolversTypes['OrganisationReference']>, ParentType, ContextType>;
};

export type EntryVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryVersion'] = ResolversParentTypes['EntryVersion']> = {
  entry?: Resolver<Types.Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  replacedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  category?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  goalStatus?: Resolver<Types.Maybe<ResolversTypes['GoalStatus']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.GoalHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importance?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ownWords?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  provenance?: Resolver<Types.Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HolisticAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolisticAssessment'] = ResolversParentTypes['HolisticAssessment']> = {
  assessmentStatus?: Resolver<Types.Maybe<ResolversTypes['AssessmentStatus']>, ParentType, ContextType>;
  band?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  domain?: Resolver<Types.Maybe<ResolversTypes['AssessmentDomain']>, ParentType, ContextType>;
  findings?: Resolver<Types.Maybe<Array<ResolversTypes['AssessmentFinding']>>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.HolisticAssessmentHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  needs?: Resolver<Types.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  provenance?: Resolver<Types.Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  score?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  strengths?: Resolver<Types.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationHiddenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationHiddenPayload'] = ResolversParentTypes['LocationHiddenPayload']> = {
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  request?: Resolver<Types.Maybe<ResolversTypes['RestrictionRequest']>, ParentType, ContextType>;
};

export type MarkNoticesReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNoticesReadPayload'] = ResolversParentTypes['MarkNoticesReadPayload']> = {
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MedicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Medication'] = ResolversParentTypes['Medication']> = {
  category?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  code?: Resolver<Types.Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  doseText?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.MedicationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indication?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastIssued?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  medicationSource?: Resolver<Types.Maybe<ResolversTypes['MedicationSource']>, ParentType, ContextType>;
  medicationStatus?: Resolver<Types.Maybe<ResolversTypes['MedicationStatus']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Types.Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  regular?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  route?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicationNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationNote'] = ResolversParentTypes['MedicationNote']> = {
  category?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.MedicationNoteHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  medicationId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  medicationName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteType?: Resolver<Types.Maybe<ResolversTypes['MedicationNoteType']>, ParentType, ContextType>;
  outcome?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Types.Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicationNoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationNoteConnection'] = ResolversParentTypes['MedicationNoteConnection']> = {
  edges?: Resolver<Types.Maybe<Array<ResolversTypes['MedicationNoteEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Types.Maybe<Array<ResolversTypes['MedicationNote']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Types.Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MedicationNoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationNoteEdge'] = ResolversParentTypes['MedicationNoteEdge']> = {
  cursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Types.Maybe<ResolversTypes['MedicationNote']>, ParentType, ContextType>;
};

export type MedicationNotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationNotePayload'] = ResolversParentTypes['MedicationNotePayload']> = {
  conflict?: Resolver<Types.Maybe<ResolversTypes['VersionConflict']>, ParentType, ContextType>;
  medicationNote?: Resolver<Types.Maybe<ResolversTypes['MedicationNote']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addCareTeamMember?: Resolver<Types.Maybe<ResolversTypes['RelationshipPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddCareTeamMemberArgs, 'input'>>;
  addMedicationNote?: Resolver<Types.Maybe<ResolversTypes['MedicationNotePayload']>, ParentType, ContextType, RequireFields<Types.MutationAddMedicationNoteArgs, 'input'>>;
  amendMedicationNote?: Resolver<Types.Maybe<ResolversTypes['MedicationNotePayload']>, ParentType, ContextType, RequireFields<Types.MutationAmendMedicationNoteArgs, 'input'>>;
  amendVoluntarySupportLog?: Resolver<Types.Maybe<ResolversTypes['VoluntarySupportLogPayload']>, ParentType, ContextType, RequireFields<Types.MutationAmendVoluntarySupportLogArgs, 'input'>>;
  answerReferral?: Resolver<Types.Maybe<ResolversTypes['RelationshipPayload']>, ParentType, ContextType, RequireFields<Types.MutationAnswerReferralArgs, 'input'>>;
  answerRestriction?: Resolver<Types.Maybe<ResolversTypes['AnswerRestrictionPayload']>, ParentType, ContextType, RequireFields<Types.MutationAnswerRestrictionArgs, 'input'>>;
  authoriseProxy?: Resolver<Types.Maybe<ResolversTypes['RelationshipPayload']>, ParentType, ContextType, RequireFields<Types.MutationAuthoriseProxyArgs, 'input'>>;
  breakGlass?: Resolver<Types.Maybe<ResolversTypes['OverridePayload']>, ParentType, ContextType, RequireFields<Types.MutationBreakGlassArgs, 'input'>>;
  confirmSealedAccess?: Resolver<Types.Maybe<ResolversTypes['OverridePayload']>, ParentType, ContextType, RequireFields<Types.MutationConfirmSealedAccessArgs, 'input'>>;
  decideObjection?: Resolver<Types.Maybe<ResolversTypes['SharingPreferencePayload']>, ParentType, ContextType, RequireFields<Types.MutationDecideObjectionArgs, 'input'>>;
  disclose?: Resolver<Types.Maybe<ResolversTypes['OverridePayload']>, ParentType, ContextType, RequireFields<Types.MutationDiscloseArgs, 'input'>>;
  discloseForSafeguarding?: Resolver<Types.Maybe<ResolversTypes['OverridePayload']>, ParentType, ContextType, RequireFields<Types.MutationDiscloseForSafeguardingArgs, 'input'>>;
  endOverride?: Resolver<Types.Maybe<ResolversTypes['OverridePayload']>, ParentType, ContextType, RequireFields<Types.MutationEndOverrideArgs, 'input'>>;
  endRelationship?: Resolver<Types.Maybe<ResolversTypes['RelationshipPayload']>, ParentType, ContextType, RequireFields<Types.MutationEndRelationshipArgs, 'input'>>;
  labelEntry?: Resolver<Types.Maybe<ResolversTypes['RestrictionPayload']>, ParentType, ContextType, RequireFields<Types.MutationLabelEntryArgs, 'input'>>;
  logVoluntarySupport?: Resolver<Types.Maybe<ResolversTypes['VoluntarySupportLogPayload']>, ParentType, ContextType, RequireFields<Types.MutationLogVoluntarySupportArgs, 'input'>>;
  markEnteredInError?: Resolver<Types.Maybe<ResolversTypes['EntryPayload']>, ParentType, ContextType, RequireFields<Types.MutationMarkEnteredInErrorArgs, 'input'>>;
  markNoticesRead?: Resolver<Types.Maybe<ResolversTypes['MarkNoticesReadPayload']>, ParentType, ContextType, RequireFields<Types.MutationMarkNoticesReadArgs, 'input'>>;
  offerReferral?: Resolver<Types.Maybe<ResolversTypes['RelationshipPayload']>, ParentType, ContextType, RequireFields<Types.MutationOfferReferralArgs, 'input'>>;
  openEpisode?: Resolver<Types.Maybe<ResolversTypes['RelationshipPayload']>, ParentType, ContextType, RequireFields<Types.MutationOpenEpisodeArgs, 'input'>>;
  planMdtReview?: Resolver<Types.Maybe<ResolversTypes['RelationshipPayload']>, ParentType, ContextType, RequireFields<Types.MutationPlanMdtReviewArgs, 'input'>>;
  recordSharingPreference?: Resolver<Types.Maybe<ResolversTypes['SharingPreferencePayload']>, ParentType, ContextType, RequireFields<Types.MutationRecordSharingPreferenceArgs, 'input'>>;
  recordStructuredMedicationReview?: Resolver<Types.Maybe<ResolversTypes['MedicationNotePayload']>, ParentType, ContextType, RequireFields<Types.MutationRecordStructuredMedicationReviewArgs, 'input'>>;
  releaseDisclosure?: Resolver<Types.Maybe<ResolversTypes['OverridePayload']>, ParentType, ContextType, RequireFields<Types.MutationReleaseDisclosureArgs, 'input'>>;
  renewBreakGlass?: Resolver<Types.Maybe<ResolversTypes['OverridePayload']>, ParentType, ContextType, RequireFields<Types.MutationRenewBreakGlassArgs, 'input'>>;
  renewRelationship?: Resolver<Types.Maybe<ResolversTypes['RelationshipPayload']>, ParentType, ContextType, RequireFields<Types.MutationRenewRelationshipArgs, 'input'>>;
  respondToEntry?: Resolver<Types.Maybe<ResolversTypes['EntryPayload']>, ParentType, ContextType, RequireFields<Types.MutationRespondToEntryArgs, 'input'>>;
  reviewOverride?: Resolver<Types.Maybe<ResolversTypes['OverridePayload']>, ParentType, ContextType, RequireFields<Types.MutationReviewOverrideArgs, 'input'>>;
  setLocationHidden?: Resolver<Types.Maybe<ResolversTypes['LocationHiddenPayload']>, ParentType, ContextType, RequireFields<Types.MutationSetLocationHiddenArgs, 'input'>>;
  setPatientVisibility?: Resolver<Types.Maybe<ResolversTypes['RestrictionPayload']>, ParentType, ContextType, RequireFields<Types.MutationSetPatientVisibilityArgs, 'input'>>;
  supersedeMedicationNote?: Resolver<Types.Maybe<ResolversTypes['MedicationNotePayload']>, ParentType, ContextType, RequireFields<Types.MutationSupersedeMedicationNoteArgs, 'input'>>;
  suspendProxy?: Resolver<Types.Maybe<ResolversTypes['RelationshipPayload']>, ParentType, ContextType, RequireFields<Types.MutationSuspendProxyArgs, 'input'>>;
  withdrawSharingPreference?: Resolver<Types.Maybe<ResolversTypes['SharingPreferencePayload']>, ParentType, ContextType, RequireFields<Types.MutationWithdrawSharingPreferenceArgs, 'input'>>;
};

export interface NhsNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NHSNumber'], any> {
  name: 'NHSNumber';
}

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AboutMe' | 'Action' | 'AdvanceCare' | 'Alert' | 'Allergy' | 'CarePackage' | 'CarePlan' | 'Contact' | 'Goal' | 'HolisticAssessment' | 'Medication' | 'MedicationNote' | 'Observation' | 'Organisation' | 'Patient' | 'Problem' | 'RecordNote' | 'Referral' | 'SafeguardingConcern' | 'VoluntarySupportLog', ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  overrideId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NoticeType'], ParentType, ContextType>;
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
  category?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  code?: Resolver<Types.Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  components?: Resolver<Types.Maybe<Array<ResolversTypes['ObservationComponent']>>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.ObservationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Types.Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationComponent'] = ResolversParentTypes['ObservationComponent']> = {
  code?: Resolver<Types.Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<Types.Maybe<Array<ResolversTypes['ObservationEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Types.Maybe<Array<ResolversTypes['Observation']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Types.Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Types.Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbourhoods?: Resolver<Array<ResolversTypes['Neighbourhood']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['OrganisationType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationReference'] = ResolversParentTypes['OrganisationReference']> = {
  id?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Types.Maybe<ResolversTypes['OrganisationType']>, ParentType, ContextType>;
};

export type OverrideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Override'] = ResolversParentTypes['Override']> = {
  basis?: Resolver<Types.Maybe<ResolversTypes['DisclosureBasis']>, ParentType, ContextType>;
  by?: Resolver<Types.Maybe<ResolversTypes['OverrideActor']>, ParentType, ContextType>;
  categories?: Resolver<Types.Maybe<Array<ResolversTypes['Category']>>, ParentType, ContextType>;
  consentSought?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  explanation?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Types.Maybe<ResolversTypes['OverrideKind']>, ParentType, ContextType>;
  labels?: Resolver<Types.Maybe<Array<ResolversTypes['SensitivityLabel']>>, ParentType, ContextType>;
  open?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  patientId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['BreakGlassReason']>, ParentType, ContextType>;
  recipient?: Resolver<Types.Maybe<ResolversTypes['OrganisationReference']>, ParentType, ContextType>;
  recipientUserId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  releasedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  renewals?: Resolver<Types.Maybe<Array<ResolversTypes['OverrideRenewal']>>, ParentType, ContextType>;
  review?: Resolver<Types.Maybe<ResolversTypes['OverrideReview']>, ParentType, ContextType>;
  reviewDue?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sealedExplanation?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['OverrideStatus']>, ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OverrideActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverrideActor'] = ResolversParentTypes['OverrideActor']> = {
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Types.Maybe<ResolversTypes['OrganisationReference']>, ParentType, ContextType>;
  role?: Resolver<Types.Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type OverrideConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverrideConnection'] = ResolversParentTypes['OverrideConnection']> = {
  edges?: Resolver<Types.Maybe<Array<ResolversTypes['OverrideEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Types.Maybe<Array<ResolversTypes['Override']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Types.Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unreviewedCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OverrideEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverrideEdge'] = ResolversParentTypes['OverrideEdge']> = {
  cursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Types.Maybe<ResolversTypes['Override']>, ParentType, ContextType>;
};

export type OverridePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverridePayload'] = ResolversParentTypes['OverridePayload']> = {
  override?: Resolver<Types.Maybe<ResolversTypes['Override']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
};

export type OverrideRenewalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverrideRenewal'] = ResolversParentTypes['OverrideRenewal']> = {
  at?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  explanation?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OverrideReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverrideReview'] = ResolversParentTypes['OverrideReview']> = {
  at?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<Types.Maybe<ResolversTypes['OverrideActor']>, ParentType, ContextType>;
  comment?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Types.Maybe<ResolversTypes['OverrideOutcome']>, ParentType, ContextType>;
  withheldFromPerson?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PatientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient']> = {
  accessLog?: Resolver<Types.Maybe<ResolversTypes['AccessLogConnection']>, ParentType, ContextType, RequireFields<Types.PatientAccessLogArgs, 'first'>>;
  address?: Resolver<Types.Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  careCoordinator?: Resolver<Types.Maybe<ResolversTypes['CareTeamMember']>, ParentType, ContextType>;
  careTeam?: Resolver<Types.Maybe<Array<ResolversTypes['CareTeamMember']>>, ParentType, ContextType>;
  dateOfBirth?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deathDate?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  email?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ethnicCategory?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gender?: Resolver<Types.Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interpreterRequired?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  language?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namedClinician?: Resolver<Types.Maybe<ResolversTypes['CareTeamMember']>, ParentType, ContextType>;
  neighbourhood?: Resolver<Types.Maybe<ResolversTypes['Neighbourhood']>, ParentType, ContextType>;
  nhsNumber?: Resolver<Types.Maybe<ResolversTypes['NHSNumber']>, ParentType, ContextType>;
  preferredName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pronouns?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<Types.Maybe<ResolversTypes['SharedRecord']>, ParentType, ContextType>;
  registeredPractice?: Resolver<Types.Maybe<ResolversTypes['OrganisationReference']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  relationships?: Resolver<Types.Maybe<Array<ResolversTypes['CareRelationship']>>, ParentType, ContextType>;
  sharingPreferences?: Resolver<Types.Maybe<Array<ResolversTypes['SharingPreference']>>, ParentType, ContextType>;
  telephone?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PatientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientConnection'] = ResolversParentTypes['PatientConnection']> = {
  edges?: Resolver<Types.Maybe<Array<ResolversTypes['PatientEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Types.Maybe<Array<ResolversTypes['Patient']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Types.Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PatientEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientEdge'] = ResolversParentTypes['PatientEdge']> = {
  cursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
};

export type PatientMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientMatch'] = ResolversParentTypes['PatientMatch']> = {
  patientId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  category?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  clinicalStatus?: Resolver<Types.Maybe<ResolversTypes['ProblemStatus']>, ParentType, ContextType>;
  code?: Resolver<Types.Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  end?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.ProblemHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  longTermConditionRegister?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onset?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  provenance?: Resolver<Types.Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  about?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  audience?: Resolver<Types.Maybe<ResolversTypes['Audience']>, ParentType, ContextType>;
  author?: Resolver<Types.Maybe<ResolversTypes['AuthorReference']>, ParentType, ContextType>;
  custodian?: Resolver<Types.Maybe<ResolversTypes['OrganisationReference']>, ParentType, ContextType>;
  effectiveAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hiddenBecause?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hiddenReviewOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  labelReviewOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  labelledBecause?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patientVisibility?: Resolver<Types.Maybe<ResolversTypes['PatientVisibility']>, ParentType, ContextType>;
  performer?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedBy?: Resolver<Types.Maybe<ResolversTypes['ReportedBy']>, ParentType, ContextType>;
  sensitivity?: Resolver<Types.Maybe<Array<ResolversTypes['SensitivityLabel']>>, ParentType, ContextType>;
  sharedWith?: Resolver<Types.Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  sourceId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceSystem?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['EntryStatus']>, ParentType, ContextType>;
  supersededBy?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  supersedes?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  caseload?: Resolver<Types.Maybe<ResolversTypes['PatientConnection']>, ParentType, ContextType, RequireFields<Types.QueryCaseloadArgs, 'first'>>;
  denials?: Resolver<Types.Maybe<ResolversTypes['AuditedAccessConnection']>, ParentType, ContextType, RequireFields<Types.QueryDenialsArgs, 'first'>>;
  explainAccess?: Resolver<Types.Maybe<ResolversTypes['AccessExplanation']>, ParentType, ContextType, RequireFields<Types.QueryExplainAccessArgs, 'patientId'>>;
  myContributions?: Resolver<Types.Maybe<ResolversTypes['ContributionConnection']>, ParentType, ContextType, RequireFields<Types.QueryMyContributionsArgs, 'answeredOnly' | 'first'>>;
  myOverrides?: Resolver<Types.Maybe<ResolversTypes['OverrideConnection']>, ParentType, ContextType, RequireFields<Types.QueryMyOverridesArgs, 'first' | 'openOnly'>>;
  neighbourhood?: Resolver<Types.Maybe<ResolversTypes['PatientConnection']>, ParentType, ContextType, RequireFields<Types.QueryNeighbourhoodArgs, 'first'>>;
  node?: Resolver<Types.Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<Types.QueryNodeArgs, 'id'>>;
  notices?: Resolver<Types.Maybe<ResolversTypes['NoticeConnection']>, ParentType, ContextType, RequireFields<Types.QueryNoticesArgs, 'first' | 'unreadOnly'>>;
  organisations?: Resolver<Types.Maybe<Array<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  overrideQueue?: Resolver<Types.Maybe<ResolversTypes['OverrideConnection']>, ParentType, ContextType, RequireFields<Types.QueryOverrideQueueArgs, 'first'>>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType, Partial<Types.QueryPatientArgs>>;
  permissions?: Resolver<Types.Maybe<Array<ResolversTypes['RolePermission']>>, ParentType, ContextType, RequireFields<Types.QueryPermissionsArgs, 'role'>>;
  referralOffers?: Resolver<Types.Maybe<Array<ResolversTypes['ReferralOffer']>>, ParentType, ContextType>;
  restrictionRequests?: Resolver<Types.Maybe<Array<ResolversTypes['RestrictionRequest']>>, ParentType, ContextType, RequireFields<Types.QueryRestrictionRequestsArgs, 'openOnly'>>;
  tracePatient?: Resolver<Types.Maybe<ResolversTypes['PatientMatch']>, ParentType, ContextType, Partial<Types.QueryTracePatientArgs>>;
  unusualAccess?: Resolver<Types.Maybe<Array<ResolversTypes['UnusualAccess']>>, ParentType, ContextType, Partial<Types.QueryUnusualAccessArgs>>;
  viewer?: Resolver<Types.Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RecordChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordChange'] = ResolversParentTypes['RecordChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  category?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  entry?: Resolver<Types.Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RecordChangeType'], ParentType, ContextType>;
};

export type RecordNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordNote'] = ResolversParentTypes['RecordNote']> = {
  category?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  code?: Resolver<Types.Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  headline?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.RecordNoteHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<Types.Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  category?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.ReferralHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  packCategories?: Resolver<Types.Maybe<Array<ResolversTypes['Category']>>, ParentType, ContextType>;
  provenance?: Resolver<Types.Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referralSource?: Resolver<Types.Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  referralStatus?: Resolver<Types.Maybe<ResolversTypes['ReferralStatus']>, ParentType, ContextType>;
  referredBy?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referredTo?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  urgency?: Resolver<Types.Maybe<ResolversTypes['Urgency']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralOffer'] = ResolversParentTypes['ReferralOffer']> = {
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  relationship?: Resolver<Types.Maybe<ResolversTypes['CareRelationship']>, ParentType, ContextType>;
};

export type RelationshipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipPayload'] = ResolversParentTypes['RelationshipPayload']> = {
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  relationship?: Resolver<Types.Maybe<ResolversTypes['CareRelationship']>, ParentType, ContextType>;
};

export type RelationshipRenewalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipRenewal'] = ResolversParentTypes['RelationshipRenewal']> = {
  at?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<Types.Maybe<ResolversTypes['AuthorReference']>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RestrictionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictionPayload'] = ResolversParentTypes['RestrictionPayload']> = {
  conflict?: Resolver<Types.Maybe<ResolversTypes['VersionConflict']>, ParentType, ContextType>;
  entry?: Resolver<Types.Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  request?: Resolver<Types.Maybe<ResolversTypes['RestrictionRequest']>, ParentType, ContextType>;
};

export type RestrictionRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictionRequest'] = ResolversParentTypes['RestrictionRequest']> = {
  addLabels?: Resolver<Types.Maybe<Array<ResolversTypes['SensitivityLabel']>>, ParentType, ContextType>;
  answer?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  askedByRole?: Resolver<Types.Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entry?: Resolver<Types.Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RestrictionKind'], ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removeLabels?: Resolver<Types.Maybe<Array<ResolversTypes['SensitivityLabel']>>, ParentType, ContextType>;
  reviewOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RestrictionState'], ParentType, ContextType>;
  visibility?: Resolver<Types.Maybe<ResolversTypes['PatientVisibility']>, ParentType, ContextType>;
};

export type RoleAtOrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleAtOrganisation'] = ResolversParentTypes['RoleAtOrganisation']> = {
  organisation?: Resolver<Types.Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type RolePermissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RolePermission'] = ResolversParentTypes['RolePermission']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['ReadLevel'], ParentType, ContextType>;
  write?: Resolver<ResolversTypes['WriteLevel'], ParentType, ContextType>;
};

export type SafeguardingConcernResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafeguardingConcern'] = ResolversParentTypes['SafeguardingConcern']> = {
  category?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  concernType?: Resolver<Types.Maybe<ResolversTypes['SafeguardingType']>, ParentType, ContextType>;
  decision?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.SafeguardingConcernHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  open?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  provenance?: Resolver<Types.Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  section42?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  stage?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharedRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedRecord'] = ResolversParentTypes['SharedRecord']> = {
  aboutMe?: Resolver<Types.Maybe<Array<ResolversTypes['AboutMe']>>, ParentType, ContextType>;
  actions?: Resolver<Types.Maybe<Array<ResolversTypes['Action']>>, ParentType, ContextType>;
  advanceCare?: Resolver<Types.Maybe<Array<ResolversTypes['AdvanceCare']>>, ParentType, ContextType>;
  alerts?: Resolver<Types.Maybe<Array<ResolversTypes['Alert']>>, ParentType, ContextType>;
  allergies?: Resolver<Types.Maybe<Array<ResolversTypes['Allergy']>>, ParentType, ContextType>;
  assessments?: Resolver<Types.Maybe<Array<ResolversTypes['HolisticAssessment']>>, ParentType, ContextType>;
  carePackages?: Resolver<Types.Maybe<Array<ResolversTypes['CarePackage']>>, ParentType, ContextType>;
  carePlans?: Resolver<Types.Maybe<Array<ResolversTypes['CarePlan']>>, ParentType, ContextType>;
  contacts?: Resolver<Types.Maybe<ResolversTypes['ContactConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordContactsArgs, 'first'>>;
  goals?: Resolver<Types.Maybe<Array<ResolversTypes['Goal']>>, ParentType, ContextType>;
  longTermConditionCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mayBeIncomplete?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  medicationNotes?: Resolver<Types.Maybe<ResolversTypes['MedicationNoteConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordMedicationNotesArgs, 'first'>>;
  medications?: Resolver<Types.Maybe<Array<ResolversTypes['Medication']>>, ParentType, ContextType>;
  notes?: Resolver<Types.Maybe<Array<ResolversTypes['RecordNote']>>, ParentType, ContextType>;
  observations?: Resolver<Types.Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordObservationsArgs, 'first'>>;
  problems?: Resolver<Types.Maybe<Array<ResolversTypes['Problem']>>, ParentType, ContextType>;
  referrals?: Resolver<Types.Maybe<Array<ResolversTypes['Referral']>>, ParentType, ContextType>;
  safeguarding?: Resolver<Types.Maybe<Array<ResolversTypes['SafeguardingConcern']>>, ParentType, ContextType>;
  voluntarySupportLogs?: Resolver<Types.Maybe<ResolversTypes['VoluntarySupportLogConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordVoluntarySupportLogsArgs, 'first'>>;
  withheld?: Resolver<Array<ResolversTypes['Withheld']>, ParentType, ContextType>;
};

export type SharingPreferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingPreference'] = ResolversParentTypes['SharingPreference']> = {
  basis?: Resolver<Types.Maybe<ResolversTypes['SharingBasis']>, ParentType, ContextType>;
  categories?: Resolver<Types.Maybe<Array<ResolversTypes['Category']>>, ParentType, ContextType>;
  decision?: Resolver<Types.Maybe<ResolversTypes['SharingDecision']>, ParentType, ContextType>;
  decisionReason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  objectionOutcome?: Resolver<Types.Maybe<ResolversTypes['ObjectionOutcome']>, ParentType, ContextType>;
  organisations?: Resolver<Types.Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  scope?: Resolver<Types.Maybe<ResolversTypes['SharingScope']>, ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SharingPreferencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingPreferencePayload'] = ResolversParentTypes['SharingPreferencePayload']> = {
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  noticeReceived?: SubscriptionResolver<Types.Maybe<ResolversTypes['Notice']>, "noticeReceived", ParentType, ContextType>;
  recordChanged?: SubscriptionResolver<Types.Maybe<ResolversTypes['RecordChange']>, "recordChanged", ParentType, ContextType, RequireFields<Types.SubscriptionRecordChangedArgs, 'patientId'>>;
};

export type UnusualAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnusualAccess'] = ResolversParentTypes['UnusualAccess']> = {
  count?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patientId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['UnusualReason']>, ParentType, ContextType>;
  role?: Resolver<Types.Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  userId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  current?: Resolver<Types.Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<Types.Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Types.Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['RolePermission']>, ParentType, ContextType>;
  role?: Resolver<Types.Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RoleAtOrganisation']>, ParentType, ContextType>;
};

export type VoluntarySupportLogResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoluntarySupportLog'] = ResolversParentTypes['VoluntarySupportLog']> = {
  activity?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  goalId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.VoluntarySupportLogHistoryArgs, 'first'>>;
  hours?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Types.Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  signpostedTo?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoluntarySupportLogConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoluntarySupportLogConnection'] = ResolversParentTypes['VoluntarySupportLogConnection']> = {
  edges?: Resolver<Types.Maybe<Array<ResolversTypes['VoluntarySupportLogEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Types.Maybe<Array<ResolversTypes['VoluntarySupportLog']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Types.Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VoluntarySupportLogEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoluntarySupportLogEdge'] = ResolversParentTypes['VoluntarySupportLogEdge']> = {
  cursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Types.Maybe<ResolversTypes['VoluntarySupportLog']>, ParentType, ContextType>;
};

export type VoluntarySupportLogPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoluntarySupportLogPayload'] = ResolversParentTypes['VoluntarySupportLogPayload']> = {
  conflict?: Resolver<Types.Maybe<ResolversTypes['VersionConflict']>, ParentType, ContextType>;
  voluntarySupportLog?: Resolver<Types.Maybe<ResolversTypes['VoluntarySupportLog']>, ParentType, ContextType>;
};

export type WithheldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Withheld'] = ResolversParentTypes['Withheld']> = {
  breakGlass?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  category?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
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
  Node?: NodeResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationComponent?: ObservationComponentResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
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
