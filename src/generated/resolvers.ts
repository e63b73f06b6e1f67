import type * as Types from './graphql.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PatientView, CareTeamMemberView, SharingPreferenceView } from '../record/patient-view.js';
import type { RecordView, EntryView, ContributionView } from '../record/view.js';
import type { NodeView } from '../node.js';
import type { ConsentRequestView } from '../sharing/view.js';
import type { AwaitedView } from '../answers/service.js';
import type { OrganisationShown } from '../organisations/model.js';
import type { Actor } from '../access/actor.js';
import type { StaffView } from '../directory/view.js';
import type { NeighbourhoodView } from '../organisations/neighbourhoods.js';
import type { RecordChangeView } from '../events/service.js';
import type { OverrideView, OverrideActorView } from '../overrides/view.js';
import type { NoticeView } from '../notices/service.js';
import type { RelationshipView, NamedPerson } from '../relationships/view.js';
import type { AccessLogEntryView } from '../governance/access-log.js';
import type { AuditedAccessView } from '../governance/denials.js';
import type { UnusualAccessView } from '../governance/unusual.js';
import type { UserErrorView } from '../errors.js';
import type { RestrictionRequestView } from '../sensitivity/view.js';
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
  AboutMeConnection: ResolverTypeWrapper<Partial<Omit<Types.AboutMeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AboutMeEdge']>, nodes: Array<ResolversTypes['AboutMe']> }>>;
  AboutMeEdge: ResolverTypeWrapper<Partial<Omit<Types.AboutMeEdge, 'node'> & { node: ResolversTypes['AboutMe'] }>>;
  AboutMePayload: ResolverTypeWrapper<Partial<Omit<Types.AboutMePayload, 'aboutMe' | 'errors'> & { aboutMe?: Types.Maybe<ResolversTypes['AboutMe']>, errors: Array<ResolversTypes['UserError']> }>>;
  AccessExplanation: ResolverTypeWrapper<Partial<Types.AccessExplanation>>;
  AccessKind: ResolverTypeWrapper<Partial<Types.AccessKind>>;
  AccessLogConnection: ResolverTypeWrapper<Partial<Omit<Types.AccessLogConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AccessLogEdge']>, nodes: Array<ResolversTypes['AccessLogEntry']> }>>;
  AccessLogEdge: ResolverTypeWrapper<Partial<Omit<Types.AccessLogEdge, 'node'> & { node: ResolversTypes['AccessLogEntry'] }>>;
  AccessLogEntry: ResolverTypeWrapper<AccessLogEntryView>;
  AccessStep: ResolverTypeWrapper<Partial<Types.AccessStep>>;
  AccessStepKind: ResolverTypeWrapper<Partial<Types.AccessStepKind>>;
  AccessedCategory: ResolverTypeWrapper<Partial<Types.AccessedCategory>>;
  Action: ResolverTypeWrapper<EntryView>;
  ActionConnection: ResolverTypeWrapper<Partial<Omit<Types.ActionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ActionEdge']>, nodes: Array<ResolversTypes['Action']> }>>;
  ActionEdge: ResolverTypeWrapper<Partial<Omit<Types.ActionEdge, 'node'> & { node: ResolversTypes['Action'] }>>;
  ActionPayload: ResolverTypeWrapper<Partial<Omit<Types.ActionPayload, 'action' | 'errors'> & { action?: Types.Maybe<ResolversTypes['Action']>, errors: Array<ResolversTypes['UserError']> }>>;
  ActionStatus: ResolverTypeWrapper<Partial<Types.ActionStatus>>;
  AddAboutMeInput: ResolverTypeWrapper<Partial<Types.AddAboutMeInput>>;
  AddActionInput: ResolverTypeWrapper<Partial<Types.AddActionInput>>;
  AddAdvanceCareInput: ResolverTypeWrapper<Partial<Types.AddAdvanceCareInput>>;
  AddAlertInput: ResolverTypeWrapper<Partial<Types.AddAlertInput>>;
  AddAllergyInput: ResolverTypeWrapper<Partial<Types.AddAllergyInput>>;
  AddCarePackageInput: ResolverTypeWrapper<Partial<Types.AddCarePackageInput>>;
  AddCarePlanInput: ResolverTypeWrapper<Partial<Types.AddCarePlanInput>>;
  AddCareTeamMemberInput: ResolverTypeWrapper<Partial<Types.AddCareTeamMemberInput>>;
  AddContactInput: ResolverTypeWrapper<Partial<Types.AddContactInput>>;
  AddFinanceItemInput: ResolverTypeWrapper<Partial<Types.AddFinanceItemInput>>;
  AddGoalInput: ResolverTypeWrapper<Partial<Types.AddGoalInput>>;
  AddHolisticAssessmentInput: ResolverTypeWrapper<Partial<Types.AddHolisticAssessmentInput>>;
  AddHomeAccessInput: ResolverTypeWrapper<Partial<Types.AddHomeAccessInput>>;
  AddHousingItemInput: ResolverTypeWrapper<Partial<Types.AddHousingItemInput>>;
  AddLinkedDocumentInput: ResolverTypeWrapper<Partial<Types.AddLinkedDocumentInput>>;
  AddMdtMinutesInput: ResolverTypeWrapper<Partial<Types.AddMdtMinutesInput>>;
  AddMedicationInput: ResolverTypeWrapper<Partial<Types.AddMedicationInput>>;
  AddMedicationNoteInput: ResolverTypeWrapper<Partial<Types.AddMedicationNoteInput>>;
  AddMentalHealthNoteInput: ResolverTypeWrapper<Partial<Types.AddMentalHealthNoteInput>>;
  AddObservationInput: ResolverTypeWrapper<Partial<Types.AddObservationInput>>;
  AddPersonalContactInput: ResolverTypeWrapper<Partial<Types.AddPersonalContactInput>>;
  AddProblemInput: ResolverTypeWrapper<Partial<Types.AddProblemInput>>;
  AddRecordNoteInput: ResolverTypeWrapper<Partial<Types.AddRecordNoteInput>>;
  AddSafeguardingConcernInput: ResolverTypeWrapper<Partial<Types.AddSafeguardingConcernInput>>;
  Address: ResolverTypeWrapper<Partial<Types.Address>>;
  AdvanceCare: ResolverTypeWrapper<EntryView>;
  AdvanceCareConnection: ResolverTypeWrapper<Partial<Omit<Types.AdvanceCareConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AdvanceCareEdge']>, nodes: Array<ResolversTypes['AdvanceCare']> }>>;
  AdvanceCareEdge: ResolverTypeWrapper<Partial<Omit<Types.AdvanceCareEdge, 'node'> & { node: ResolversTypes['AdvanceCare'] }>>;
  AdvanceCarePayload: ResolverTypeWrapper<Partial<Omit<Types.AdvanceCarePayload, 'advanceCare' | 'errors'> & { advanceCare?: Types.Maybe<ResolversTypes['AdvanceCare']>, errors: Array<ResolversTypes['UserError']> }>>;
  AgreementParty: ResolverTypeWrapper<Partial<Types.AgreementParty>>;
  AgreementRequired: ResolverTypeWrapper<Partial<Types.AgreementRequired>>;
  Alert: ResolverTypeWrapper<EntryView>;
  AlertConnection: ResolverTypeWrapper<Partial<Omit<Types.AlertConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AlertEdge']>, nodes: Array<ResolversTypes['Alert']> }>>;
  AlertEdge: ResolverTypeWrapper<Partial<Omit<Types.AlertEdge, 'node'> & { node: ResolversTypes['Alert'] }>>;
  AlertPayload: ResolverTypeWrapper<Partial<Omit<Types.AlertPayload, 'alert' | 'errors'> & { alert?: Types.Maybe<ResolversTypes['Alert']>, errors: Array<ResolversTypes['UserError']> }>>;
  Allergy: ResolverTypeWrapper<EntryView>;
  AllergyCertainty: ResolverTypeWrapper<Partial<Types.AllergyCertainty>>;
  AllergyConnection: ResolverTypeWrapper<Partial<Omit<Types.AllergyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AllergyEdge']>, nodes: Array<ResolversTypes['Allergy']> }>>;
  AllergyEdge: ResolverTypeWrapper<Partial<Omit<Types.AllergyEdge, 'node'> & { node: ResolversTypes['Allergy'] }>>;
  AllergyPayload: ResolverTypeWrapper<Partial<Omit<Types.AllergyPayload, 'allergy' | 'errors'> & { allergy?: Types.Maybe<ResolversTypes['Allergy']>, errors: Array<ResolversTypes['UserError']> }>>;
  AmendAboutMeInput: ResolverTypeWrapper<Partial<Types.AmendAboutMeInput>>;
  AmendActionInput: ResolverTypeWrapper<Partial<Types.AmendActionInput>>;
  AmendAdvanceCareInput: ResolverTypeWrapper<Partial<Types.AmendAdvanceCareInput>>;
  AmendAlertInput: ResolverTypeWrapper<Partial<Types.AmendAlertInput>>;
  AmendAllergyInput: ResolverTypeWrapper<Partial<Types.AmendAllergyInput>>;
  AmendCarePackageInput: ResolverTypeWrapper<Partial<Types.AmendCarePackageInput>>;
  AmendCarePlanInput: ResolverTypeWrapper<Partial<Types.AmendCarePlanInput>>;
  AmendContactInput: ResolverTypeWrapper<Partial<Types.AmendContactInput>>;
  AmendFinanceItemInput: ResolverTypeWrapper<Partial<Types.AmendFinanceItemInput>>;
  AmendGoalInput: ResolverTypeWrapper<Partial<Types.AmendGoalInput>>;
  AmendHolisticAssessmentInput: ResolverTypeWrapper<Partial<Types.AmendHolisticAssessmentInput>>;
  AmendHomeAccessInput: ResolverTypeWrapper<Partial<Types.AmendHomeAccessInput>>;
  AmendHousingItemInput: ResolverTypeWrapper<Partial<Types.AmendHousingItemInput>>;
  AmendLinkedDocumentInput: ResolverTypeWrapper<Partial<Types.AmendLinkedDocumentInput>>;
  AmendMdtMinutesInput: ResolverTypeWrapper<Partial<Types.AmendMdtMinutesInput>>;
  AmendMedicationInput: ResolverTypeWrapper<Partial<Types.AmendMedicationInput>>;
  AmendMedicationNoteInput: ResolverTypeWrapper<Partial<Types.AmendMedicationNoteInput>>;
  AmendMentalHealthNoteInput: ResolverTypeWrapper<Partial<Types.AmendMentalHealthNoteInput>>;
  AmendObservationInput: ResolverTypeWrapper<Partial<Types.AmendObservationInput>>;
  AmendPersonalContactInput: ResolverTypeWrapper<Partial<Types.AmendPersonalContactInput>>;
  AmendProblemInput: ResolverTypeWrapper<Partial<Types.AmendProblemInput>>;
  AmendRecordNoteInput: ResolverTypeWrapper<Partial<Types.AmendRecordNoteInput>>;
  AmendSafeguardingConcernInput: ResolverTypeWrapper<Partial<Types.AmendSafeguardingConcernInput>>;
  AmendVoluntarySupportLogInput: ResolverTypeWrapper<Partial<Types.AmendVoluntarySupportLogInput>>;
  AnswerConsentRequestInput: ResolverTypeWrapper<Partial<Types.AnswerConsentRequestInput>>;
  AnswerKind: ResolverTypeWrapper<Partial<Types.AnswerKind>>;
  AnswerReadInput: ResolverTypeWrapper<Partial<Types.AnswerReadInput>>;
  AnswerReferralInput: ResolverTypeWrapper<Partial<Types.AnswerReferralInput>>;
  AnswerRestrictionInput: ResolverTypeWrapper<Partial<Types.AnswerRestrictionInput>>;
  AnswerRestrictionPayload: ResolverTypeWrapper<Partial<Omit<Types.AnswerRestrictionPayload, 'errors' | 'request'> & { errors: Array<ResolversTypes['UserError']>, request?: Types.Maybe<ResolversTypes['RestrictionRequest']> }>>;
  AssessmentDomain: ResolverTypeWrapper<Partial<Types.AssessmentDomain>>;
  AssessmentFinding: ResolverTypeWrapper<Partial<Types.AssessmentFinding>>;
  AssessmentFindingInput: ResolverTypeWrapper<Partial<Types.AssessmentFindingInput>>;
  AssessmentStatus: ResolverTypeWrapper<Partial<Types.AssessmentStatus>>;
  Attendance: ResolverTypeWrapper<Partial<Types.Attendance>>;
  Audience: ResolverTypeWrapper<Partial<Types.Audience>>;
  AuditedAccess: ResolverTypeWrapper<AuditedAccessView>;
  AuditedAccessConnection: ResolverTypeWrapper<Partial<Omit<Types.AuditedAccessConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AuditedAccessEdge']>, nodes: Array<ResolversTypes['AuditedAccess']> }>>;
  AuditedAccessEdge: ResolverTypeWrapper<Partial<Omit<Types.AuditedAccessEdge, 'node'> & { node: ResolversTypes['AuditedAccess'] }>>;
  AuthorReference: ResolverTypeWrapper<NamedPerson>;
  AuthoriseProxyInput: ResolverTypeWrapper<Partial<Types.AuthoriseProxyInput>>;
  AwaitedAnswer: ResolverTypeWrapper<AwaitedView>;
  AwaitedAnswerConnection: ResolverTypeWrapper<Partial<Omit<Types.AwaitedAnswerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AwaitedAnswerEdge']>, nodes: Array<ResolversTypes['AwaitedAnswer']> }>>;
  AwaitedAnswerEdge: ResolverTypeWrapper<Partial<Omit<Types.AwaitedAnswerEdge, 'node'> & { node: ResolversTypes['AwaitedAnswer'] }>>;
  AwaitingAnswerFilter: ResolverTypeWrapper<Partial<Types.AwaitingAnswerFilter>>;
  Boolean: ResolverTypeWrapper<Partial<Types.Scalars['Boolean']['output']>>;
  BreakGlassChangeInput: ResolverTypeWrapper<Partial<Types.BreakGlassChangeInput>>;
  BreakGlassInput: ResolverTypeWrapper<Partial<Types.BreakGlassInput>>;
  BreakGlassReason: ResolverTypeWrapper<Partial<Types.BreakGlassReason>>;
  CareFunding: ResolverTypeWrapper<Partial<Types.CareFunding>>;
  CarePackage: ResolverTypeWrapper<EntryView>;
  CarePackageConnection: ResolverTypeWrapper<Partial<Omit<Types.CarePackageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CarePackageEdge']>, nodes: Array<ResolversTypes['CarePackage']> }>>;
  CarePackageEdge: ResolverTypeWrapper<Partial<Omit<Types.CarePackageEdge, 'node'> & { node: ResolversTypes['CarePackage'] }>>;
  CarePackagePayload: ResolverTypeWrapper<Partial<Omit<Types.CarePackagePayload, 'carePackage' | 'errors'> & { carePackage?: Types.Maybe<ResolversTypes['CarePackage']>, errors: Array<ResolversTypes['UserError']> }>>;
  CarePlan: ResolverTypeWrapper<EntryView>;
  CarePlanConnection: ResolverTypeWrapper<Partial<Omit<Types.CarePlanConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CarePlanEdge']>, nodes: Array<ResolversTypes['CarePlan']> }>>;
  CarePlanEdge: ResolverTypeWrapper<Partial<Omit<Types.CarePlanEdge, 'node'> & { node: ResolversTypes['CarePlan'] }>>;
  CarePlanPayload: ResolverTypeWrapper<Partial<Omit<Types.CarePlanPayload, 'carePlan' | 'errors'> & { carePlan?: Types.Maybe<ResolversTypes['CarePlan']>, errors: Array<ResolversTypes['UserError']> }>>;
  CareRelationship: ResolverTypeWrapper<RelationshipView>;
  CareTeamMember: ResolverTypeWrapper<CareTeamMemberView>;
  Category: ResolverTypeWrapper<Partial<Types.Category>>;
  ClaimAnswerInput: ResolverTypeWrapper<Partial<Types.ClaimAnswerInput>>;
  ClaimAnswerPayload: ResolverTypeWrapper<Partial<Omit<Types.ClaimAnswerPayload, 'awaited' | 'errors'> & { awaited?: Types.Maybe<ResolversTypes['AwaitedAnswer']>, errors: Array<ResolversTypes['UserError']> }>>;
  Coding: ResolverTypeWrapper<Partial<Types.Coding>>;
  CodingInput: ResolverTypeWrapper<Partial<Types.CodingInput>>;
  ConsentRequest: ResolverTypeWrapper<ConsentRequestView>;
  ConsentRequestPayload: ResolverTypeWrapper<Partial<Omit<Types.ConsentRequestPayload, 'errors' | 'request'> & { errors: Array<ResolversTypes['UserError']>, request?: Types.Maybe<ResolversTypes['ConsentRequest']> }>>;
  ConsentRequestState: ResolverTypeWrapper<Partial<Types.ConsentRequestState>>;
  Contact: ResolverTypeWrapper<EntryView>;
  ContactConnection: ResolverTypeWrapper<Partial<Omit<Types.ContactConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ContactEdge']>, nodes: Array<ResolversTypes['Contact']> }>>;
  ContactEdge: ResolverTypeWrapper<Partial<Omit<Types.ContactEdge, 'node'> & { node: ResolversTypes['Contact'] }>>;
  ContactMode: ResolverTypeWrapper<Partial<Types.ContactMode>>;
  ContactPayload: ResolverTypeWrapper<Partial<Omit<Types.ContactPayload, 'contact' | 'errors'> & { contact?: Types.Maybe<ResolversTypes['Contact']>, errors: Array<ResolversTypes['UserError']> }>>;
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
  EntryAct: ResolverTypeWrapper<Partial<Types.EntryAct>>;
  EntryConnection: ResolverTypeWrapper<Partial<Omit<Types.EntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EntryEdge']>, nodes: Array<ResolversTypes['Entry']> }>>;
  EntryEdge: ResolverTypeWrapper<Partial<Omit<Types.EntryEdge, 'node'> & { node: ResolversTypes['Entry'] }>>;
  EntryFilter: ResolverTypeWrapper<Partial<Types.EntryFilter>>;
  EntryKind: ResolverTypeWrapper<Partial<Types.EntryKind>>;
  EntryOrder: ResolverTypeWrapper<Partial<Types.EntryOrder>>;
  EntryPayload: ResolverTypeWrapper<Partial<Omit<Types.EntryPayload, 'entry' | 'errors'> & { entry?: Types.Maybe<ResolversTypes['Entry']>, errors: Array<ResolversTypes['UserError']> }>>;
  EntryResponse: ResolverTypeWrapper<Partial<Omit<Types.EntryResponse, 'author' | 'organisation'> & { author?: Types.Maybe<ResolversTypes['AuthorReference']>, organisation?: Types.Maybe<ResolversTypes['Organisation']> }>>;
  EntryState: ResolverTypeWrapper<Partial<Types.EntryState>>;
  EntryStatus: ResolverTypeWrapper<Partial<Types.EntryStatus>>;
  EntryVersion: ResolverTypeWrapper<Partial<Omit<Types.EntryVersion, 'entry'> & { entry?: Types.Maybe<ResolversTypes['Entry']> }>>;
  ExplainAsInput: ResolverTypeWrapper<Partial<Types.ExplainAsInput>>;
  FinanceItem: ResolverTypeWrapper<EntryView>;
  FinanceItemConnection: ResolverTypeWrapper<Partial<Omit<Types.FinanceItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FinanceItemEdge']>, nodes: Array<ResolversTypes['FinanceItem']> }>>;
  FinanceItemEdge: ResolverTypeWrapper<Partial<Omit<Types.FinanceItemEdge, 'node'> & { node: ResolversTypes['FinanceItem'] }>>;
  FinanceItemPayload: ResolverTypeWrapper<Partial<Omit<Types.FinanceItemPayload, 'errors' | 'financeItem'> & { errors: Array<ResolversTypes['UserError']>, financeItem?: Types.Maybe<ResolversTypes['FinanceItem']> }>>;
  FinanceTopic: ResolverTypeWrapper<Partial<Types.FinanceTopic>>;
  Float: ResolverTypeWrapper<Partial<Types.Scalars['Float']['output']>>;
  Gate: ResolverTypeWrapper<Partial<Types.Gate>>;
  Gender: ResolverTypeWrapper<Partial<Types.Gender>>;
  Goal: ResolverTypeWrapper<EntryView>;
  GoalConnection: ResolverTypeWrapper<Partial<Omit<Types.GoalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GoalEdge']>, nodes: Array<ResolversTypes['Goal']> }>>;
  GoalEdge: ResolverTypeWrapper<Partial<Omit<Types.GoalEdge, 'node'> & { node: ResolversTypes['Goal'] }>>;
  GoalPayload: ResolverTypeWrapper<Partial<Omit<Types.GoalPayload, 'errors' | 'goal'> & { errors: Array<ResolversTypes['UserError']>, goal?: Types.Maybe<ResolversTypes['Goal']> }>>;
  GoalStatus: ResolverTypeWrapper<Partial<Types.GoalStatus>>;
  HolisticAssessment: ResolverTypeWrapper<EntryView>;
  HolisticAssessmentConnection: ResolverTypeWrapper<Partial<Omit<Types.HolisticAssessmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['HolisticAssessmentEdge']>, nodes: Array<ResolversTypes['HolisticAssessment']> }>>;
  HolisticAssessmentEdge: ResolverTypeWrapper<Partial<Omit<Types.HolisticAssessmentEdge, 'node'> & { node: ResolversTypes['HolisticAssessment'] }>>;
  HolisticAssessmentPayload: ResolverTypeWrapper<Partial<Omit<Types.HolisticAssessmentPayload, 'errors' | 'holisticAssessment'> & { errors: Array<ResolversTypes['UserError']>, holisticAssessment?: Types.Maybe<ResolversTypes['HolisticAssessment']> }>>;
  HomeAccess: ResolverTypeWrapper<EntryView>;
  HomeAccessConnection: ResolverTypeWrapper<Partial<Omit<Types.HomeAccessConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['HomeAccessEdge']>, nodes: Array<ResolversTypes['HomeAccess']> }>>;
  HomeAccessEdge: ResolverTypeWrapper<Partial<Omit<Types.HomeAccessEdge, 'node'> & { node: ResolversTypes['HomeAccess'] }>>;
  HomeAccessPayload: ResolverTypeWrapper<Partial<Omit<Types.HomeAccessPayload, 'errors' | 'homeAccess'> & { errors: Array<ResolversTypes['UserError']>, homeAccess?: Types.Maybe<ResolversTypes['HomeAccess']> }>>;
  HousingIssue: ResolverTypeWrapper<Partial<Types.HousingIssue>>;
  HousingItem: ResolverTypeWrapper<EntryView>;
  HousingItemConnection: ResolverTypeWrapper<Partial<Omit<Types.HousingItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['HousingItemEdge']>, nodes: Array<ResolversTypes['HousingItem']> }>>;
  HousingItemEdge: ResolverTypeWrapper<Partial<Omit<Types.HousingItemEdge, 'node'> & { node: ResolversTypes['HousingItem'] }>>;
  HousingItemPayload: ResolverTypeWrapper<Partial<Omit<Types.HousingItemPayload, 'errors' | 'housingItem'> & { errors: Array<ResolversTypes['UserError']>, housingItem?: Types.Maybe<ResolversTypes['HousingItem']> }>>;
  ID: ResolverTypeWrapper<Partial<Types.Scalars['ID']['output']>>;
  InputMistake: ResolverTypeWrapper<Partial<Types.InputMistake>>;
  Int: ResolverTypeWrapper<Partial<Types.Scalars['Int']['output']>>;
  LabelEntryInput: ResolverTypeWrapper<Partial<Types.LabelEntryInput>>;
  LegalAuthority: ResolverTypeWrapper<Partial<Types.LegalAuthority>>;
  LinkedDocument: ResolverTypeWrapper<EntryView>;
  LinkedDocumentConnection: ResolverTypeWrapper<Partial<Omit<Types.LinkedDocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkedDocumentEdge']>, nodes: Array<ResolversTypes['LinkedDocument']> }>>;
  LinkedDocumentEdge: ResolverTypeWrapper<Partial<Omit<Types.LinkedDocumentEdge, 'node'> & { node: ResolversTypes['LinkedDocument'] }>>;
  LinkedDocumentPayload: ResolverTypeWrapper<Partial<Omit<Types.LinkedDocumentPayload, 'errors' | 'linkedDocument'> & { errors: Array<ResolversTypes['UserError']>, linkedDocument?: Types.Maybe<ResolversTypes['LinkedDocument']> }>>;
  LocationHiddenPayload: ResolverTypeWrapper<Partial<Omit<Types.LocationHiddenPayload, 'errors' | 'patient' | 'request'> & { errors: Array<ResolversTypes['UserError']>, patient?: Types.Maybe<ResolversTypes['Patient']>, request?: Types.Maybe<ResolversTypes['RestrictionRequest']> }>>;
  LogVoluntarySupportInput: ResolverTypeWrapper<Partial<Types.LogVoluntarySupportInput>>;
  MarkAnswersReadInput: ResolverTypeWrapper<Partial<Types.MarkAnswersReadInput>>;
  MarkAnswersReadPayload: ResolverTypeWrapper<Partial<Omit<Types.MarkAnswersReadPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>>;
  MarkEnteredInErrorInput: ResolverTypeWrapper<Partial<Types.MarkEnteredInErrorInput>>;
  MarkNoticesReadInput: ResolverTypeWrapper<Partial<Types.MarkNoticesReadInput>>;
  MarkNoticesReadPayload: ResolverTypeWrapper<Partial<Omit<Types.MarkNoticesReadPayload, 'errors'> & { errors: Array<ResolversTypes['UserError']> }>>;
  MdtAttendeeInput: ResolverTypeWrapper<Partial<Types.MdtAttendeeInput>>;
  MdtMinutes: ResolverTypeWrapper<EntryView>;
  MdtMinutesConnection: ResolverTypeWrapper<Partial<Omit<Types.MdtMinutesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MdtMinutesEdge']>, nodes: Array<ResolversTypes['MdtMinutes']> }>>;
  MdtMinutesEdge: ResolverTypeWrapper<Partial<Omit<Types.MdtMinutesEdge, 'node'> & { node: ResolversTypes['MdtMinutes'] }>>;
  MdtMinutesPayload: ResolverTypeWrapper<Partial<Omit<Types.MdtMinutesPayload, 'errors' | 'mdtMinutes'> & { errors: Array<ResolversTypes['UserError']>, mdtMinutes?: Types.Maybe<ResolversTypes['MdtMinutes']> }>>;
  Medication: ResolverTypeWrapper<EntryView>;
  MedicationConnection: ResolverTypeWrapper<Partial<Omit<Types.MedicationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MedicationEdge']>, nodes: Array<ResolversTypes['Medication']> }>>;
  MedicationEdge: ResolverTypeWrapper<Partial<Omit<Types.MedicationEdge, 'node'> & { node: ResolversTypes['Medication'] }>>;
  MedicationLineInput: ResolverTypeWrapper<Partial<Types.MedicationLineInput>>;
  MedicationList: ResolverTypeWrapper<Partial<Omit<Types.MedicationList, 'custodian'> & { custodian?: Types.Maybe<ResolversTypes['Organisation']> }>>;
  MedicationMatch: ResolverTypeWrapper<Partial<Types.MedicationMatch>>;
  MedicationNote: ResolverTypeWrapper<EntryView>;
  MedicationNoteConnection: ResolverTypeWrapper<Partial<Omit<Types.MedicationNoteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MedicationNoteEdge']>, nodes: Array<ResolversTypes['MedicationNote']> }>>;
  MedicationNoteEdge: ResolverTypeWrapper<Partial<Omit<Types.MedicationNoteEdge, 'node'> & { node: ResolversTypes['MedicationNote'] }>>;
  MedicationNotePayload: ResolverTypeWrapper<Partial<Omit<Types.MedicationNotePayload, 'errors' | 'medicationNote'> & { errors: Array<ResolversTypes['UserError']>, medicationNote?: Types.Maybe<ResolversTypes['MedicationNote']> }>>;
  MedicationNoteType: ResolverTypeWrapper<Partial<Types.MedicationNoteType>>;
  MedicationPayload: ResolverTypeWrapper<Partial<Omit<Types.MedicationPayload, 'errors' | 'medication'> & { errors: Array<ResolversTypes['UserError']>, medication?: Types.Maybe<ResolversTypes['Medication']> }>>;
  MedicationReconciliation: ResolverTypeWrapper<Partial<Omit<Types.MedicationReconciliation, 'lists' | 'rows'> & { lists: Array<ResolversTypes['MedicationList']>, rows: Array<ResolversTypes['ReconciliationRow']> }>>;
  MedicationSource: ResolverTypeWrapper<Partial<Types.MedicationSource>>;
  MedicationStatus: ResolverTypeWrapper<Partial<Types.MedicationStatus>>;
  MentalHealthNote: ResolverTypeWrapper<EntryView>;
  MentalHealthNoteConnection: ResolverTypeWrapper<Partial<Omit<Types.MentalHealthNoteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MentalHealthNoteEdge']>, nodes: Array<ResolversTypes['MentalHealthNote']> }>>;
  MentalHealthNoteEdge: ResolverTypeWrapper<Partial<Omit<Types.MentalHealthNoteEdge, 'node'> & { node: ResolversTypes['MentalHealthNote'] }>>;
  MentalHealthNotePayload: ResolverTypeWrapper<Partial<Omit<Types.MentalHealthNotePayload, 'errors' | 'mentalHealthNote'> & { errors: Array<ResolversTypes['UserError']>, mentalHealthNote?: Types.Maybe<ResolversTypes['MentalHealthNote']> }>>;
  MentalHealthNoteType: ResolverTypeWrapper<Partial<Types.MentalHealthNoteType>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationTarget: ResolverTypeWrapper<Partial<Types.MutationTarget>>;
  NHSNumber: ResolverTypeWrapper<Partial<Types.Scalars['NHSNumber']['output']>>;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodView>;
  Node: ResolverTypeWrapper<NodeView>;
  Notice: ResolverTypeWrapper<NoticeView>;
  NoticeConnection: ResolverTypeWrapper<Partial<Omit<Types.NoticeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['NoticeEdge']>, nodes: Array<ResolversTypes['Notice']> }>>;
  NoticeEdge: ResolverTypeWrapper<Partial<Omit<Types.NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>>;
  NoticeType: ResolverTypeWrapper<Partial<Types.NoticeType>>;
  ObjectionOutcome: ResolverTypeWrapper<Partial<Types.ObjectionOutcome>>;
  Observation: ResolverTypeWrapper<EntryView>;
  ObservationComponent: ResolverTypeWrapper<Partial<Omit<Types.ObservationComponent, 'code'> & { code?: Types.Maybe<ResolversTypes['Coding']> }>>;
  ObservationComponentInput: ResolverTypeWrapper<Partial<Types.ObservationComponentInput>>;
  ObservationConnection: ResolverTypeWrapper<Partial<Omit<Types.ObservationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ObservationEdge']>, nodes: Array<ResolversTypes['Observation']> }>>;
  ObservationEdge: ResolverTypeWrapper<Partial<Omit<Types.ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>>;
  ObservationPayload: ResolverTypeWrapper<Partial<Omit<Types.ObservationPayload, 'errors' | 'observation'> & { errors: Array<ResolversTypes['UserError']>, observation?: Types.Maybe<ResolversTypes['Observation']> }>>;
  OfferReferralInput: ResolverTypeWrapper<Partial<Types.OfferReferralInput>>;
  OpenEpisodeInput: ResolverTypeWrapper<Partial<Types.OpenEpisodeInput>>;
  Organisation: ResolverTypeWrapper<OrganisationShown>;
  OrganisationConnection: ResolverTypeWrapper<Partial<Omit<Types.OrganisationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganisationEdge']>, nodes: Array<ResolversTypes['Organisation']> }>>;
  OrganisationEdge: ResolverTypeWrapper<Partial<Omit<Types.OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>>;
  OrganisationFilter: ResolverTypeWrapper<Partial<Types.OrganisationFilter>>;
  OrganisationType: ResolverTypeWrapper<Partial<Types.OrganisationType>>;
  Override: ResolverTypeWrapper<OverrideView>;
  OverrideActor: ResolverTypeWrapper<OverrideActorView>;
  OverrideConnection: ResolverTypeWrapper<Partial<Omit<Types.OverrideConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OverrideEdge']>, nodes: Array<ResolversTypes['Override']> }>>;
  OverrideEdge: ResolverTypeWrapper<Partial<Omit<Types.OverrideEdge, 'node'> & { node: ResolversTypes['Override'] }>>;
  OverrideKind: ResolverTypeWrapper<Partial<Types.OverrideKind>>;
  OverrideOutcome: ResolverTypeWrapper<Partial<Types.OverrideOutcome>>;
  OverridePayload: ResolverTypeWrapper<Partial<Omit<Types.OverridePayload, 'errors' | 'override' | 'patient'> & { errors: Array<ResolversTypes['UserError']>, override?: Types.Maybe<ResolversTypes['Override']>, patient?: Types.Maybe<ResolversTypes['Patient']> }>>;
  OverrideRenewal: ResolverTypeWrapper<Partial<Types.OverrideRenewal>>;
  OverrideReview: ResolverTypeWrapper<Partial<Omit<Types.OverrideReview, 'by'> & { by: ResolversTypes['OverrideActor'] }>>;
  OverrideStatus: ResolverTypeWrapper<Partial<Types.OverrideStatus>>;
  PageInfo: ResolverTypeWrapper<Partial<Types.PageInfo>>;
  PartialDate: ResolverTypeWrapper<Partial<Types.Scalars['PartialDate']['output']>>;
  Patient: ResolverTypeWrapper<PatientView>;
  PatientConnection: ResolverTypeWrapper<Partial<Omit<Types.PatientConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PatientEdge']>, nodes: Array<ResolversTypes['Patient']> }>>;
  PatientEdge: ResolverTypeWrapper<Partial<Omit<Types.PatientEdge, 'node'> & { node: ResolversTypes['Patient'] }>>;
  PatientMatch: ResolverTypeWrapper<Partial<Types.PatientMatch>>;
  PatientVisibility: ResolverTypeWrapper<Partial<Types.PatientVisibility>>;
  PersonalContact: ResolverTypeWrapper<EntryView>;
  PersonalContactConnection: ResolverTypeWrapper<Partial<Omit<Types.PersonalContactConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PersonalContactEdge']>, nodes: Array<ResolversTypes['PersonalContact']> }>>;
  PersonalContactEdge: ResolverTypeWrapper<Partial<Omit<Types.PersonalContactEdge, 'node'> & { node: ResolversTypes['PersonalContact'] }>>;
  PersonalContactPayload: ResolverTypeWrapper<Partial<Omit<Types.PersonalContactPayload, 'errors' | 'personalContact'> & { errors: Array<ResolversTypes['UserError']>, personalContact?: Types.Maybe<ResolversTypes['PersonalContact']> }>>;
  PlanMdtReviewInput: ResolverTypeWrapper<Partial<Types.PlanMdtReviewInput>>;
  PlanStatus: ResolverTypeWrapper<Partial<Types.PlanStatus>>;
  PrimarySupportReason: ResolverTypeWrapper<Partial<Types.PrimarySupportReason>>;
  Problem: ResolverTypeWrapper<EntryView>;
  ProblemConnection: ResolverTypeWrapper<Partial<Omit<Types.ProblemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProblemEdge']>, nodes: Array<ResolversTypes['Problem']> }>>;
  ProblemEdge: ResolverTypeWrapper<Partial<Omit<Types.ProblemEdge, 'node'> & { node: ResolversTypes['Problem'] }>>;
  ProblemPayload: ResolverTypeWrapper<Partial<Omit<Types.ProblemPayload, 'errors' | 'problem'> & { errors: Array<ResolversTypes['UserError']>, problem?: Types.Maybe<ResolversTypes['Problem']> }>>;
  ProblemStatus: ResolverTypeWrapper<Partial<Types.ProblemStatus>>;
  Provenance: ResolverTypeWrapper<Partial<Omit<Types.Provenance, 'about' | 'author' | 'custodian' | 'sharedWith' | 'supersededBy' | 'supersedes'> & { about?: Types.Maybe<ResolversTypes['Entry']>, author?: Types.Maybe<ResolversTypes['AuthorReference']>, custodian?: Types.Maybe<ResolversTypes['Organisation']>, sharedWith?: Types.Maybe<Array<ResolversTypes['Organisation']>>, supersededBy?: Types.Maybe<ResolversTypes['Entry']>, supersedes?: Types.Maybe<ResolversTypes['Entry']> }>>;
  ProxyBasis: ResolverTypeWrapper<Partial<Types.ProxyBasis>>;
  Quantity: ResolverTypeWrapper<Partial<Types.Quantity>>;
  QuantityInput: ResolverTypeWrapper<Partial<Types.QuantityInput>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadLevel: ResolverTypeWrapper<Partial<Types.ReadLevel>>;
  ReconcileMedicationsInput: ResolverTypeWrapper<Partial<Types.ReconcileMedicationsInput>>;
  ReconcileMedicationsPayload: ResolverTypeWrapper<Partial<Omit<Types.ReconcileMedicationsPayload, 'errors' | 'reconciliation'> & { errors: Array<ResolversTypes['UserError']>, reconciliation?: Types.Maybe<ResolversTypes['MedicationReconciliation']> }>>;
  ReconciliationDecisionInput: ResolverTypeWrapper<Partial<Types.ReconciliationDecisionInput>>;
  ReconciliationRow: ResolverTypeWrapper<Partial<Omit<Types.ReconciliationRow, 'medications'> & { medications: Array<ResolversTypes['Medication']> }>>;
  ReconciliationState: ResolverTypeWrapper<Partial<Types.ReconciliationState>>;
  RecordChange: ResolverTypeWrapper<RecordChangeView>;
  RecordChangeType: ResolverTypeWrapper<Partial<Types.RecordChangeType>>;
  RecordNote: ResolverTypeWrapper<EntryView>;
  RecordNoteConnection: ResolverTypeWrapper<Partial<Omit<Types.RecordNoteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RecordNoteEdge']>, nodes: Array<ResolversTypes['RecordNote']> }>>;
  RecordNoteEdge: ResolverTypeWrapper<Partial<Omit<Types.RecordNoteEdge, 'node'> & { node: ResolversTypes['RecordNote'] }>>;
  RecordNotePayload: ResolverTypeWrapper<Partial<Omit<Types.RecordNotePayload, 'errors' | 'recordNote'> & { errors: Array<ResolversTypes['UserError']>, recordNote?: Types.Maybe<ResolversTypes['RecordNote']> }>>;
  RecordSharingPreferenceInput: ResolverTypeWrapper<Partial<Types.RecordSharingPreferenceInput>>;
  Referral: ResolverTypeWrapper<EntryView>;
  ReferralConnection: ResolverTypeWrapper<Partial<Omit<Types.ReferralConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReferralEdge']>, nodes: Array<ResolversTypes['Referral']> }>>;
  ReferralEdge: ResolverTypeWrapper<Partial<Omit<Types.ReferralEdge, 'node'> & { node: ResolversTypes['Referral'] }>>;
  ReferralOffer: ResolverTypeWrapper<Partial<Omit<Types.ReferralOffer, 'patient' | 'relationship'> & { patient: ResolversTypes['Patient'], relationship: ResolversTypes['CareRelationship'] }>>;
  ReferralStatus: ResolverTypeWrapper<Partial<Types.ReferralStatus>>;
  Relationship: ResolverTypeWrapper<Partial<Types.Relationship>>;
  RelationshipKind: ResolverTypeWrapper<Partial<Types.RelationshipKind>>;
  RelationshipPayload: ResolverTypeWrapper<Partial<Omit<Types.RelationshipPayload, 'errors' | 'patient' | 'relationship'> & { errors: Array<ResolversTypes['UserError']>, patient?: Types.Maybe<ResolversTypes['Patient']>, relationship?: Types.Maybe<ResolversTypes['CareRelationship']> }>>;
  RelationshipRenewal: ResolverTypeWrapper<Partial<Omit<Types.RelationshipRenewal, 'by'> & { by?: Types.Maybe<ResolversTypes['AuthorReference']> }>>;
  RelationshipState: ResolverTypeWrapper<Partial<Types.RelationshipState>>;
  ReleaseDisclosureInput: ResolverTypeWrapper<Partial<Types.ReleaseDisclosureInput>>;
  RenewRelationshipInput: ResolverTypeWrapper<Partial<Types.RenewRelationshipInput>>;
  ReportedBy: ResolverTypeWrapper<Partial<Types.ReportedBy>>;
  RequestConsentInput: ResolverTypeWrapper<Partial<Types.RequestConsentInput>>;
  RespondToEntryInput: ResolverTypeWrapper<Partial<Types.RespondToEntryInput>>;
  ResponseKind: ResolverTypeWrapper<Partial<Types.ResponseKind>>;
  RestrictionKind: ResolverTypeWrapper<Partial<Types.RestrictionKind>>;
  RestrictionPayload: ResolverTypeWrapper<Partial<Omit<Types.RestrictionPayload, 'entry' | 'errors' | 'request'> & { entry?: Types.Maybe<ResolversTypes['Entry']>, errors: Array<ResolversTypes['UserError']>, request?: Types.Maybe<ResolversTypes['RestrictionRequest']> }>>;
  RestrictionRequest: ResolverTypeWrapper<RestrictionRequestView>;
  RestrictionState: ResolverTypeWrapper<Partial<Types.RestrictionState>>;
  ReviewOverrideInput: ResolverTypeWrapper<Partial<Types.ReviewOverrideInput>>;
  Role: ResolverTypeWrapper<Partial<Types.Role>>;
  RoleAtOrganisation: ResolverTypeWrapper<Partial<Omit<Types.RoleAtOrganisation, 'organisation'> & { organisation?: Types.Maybe<ResolversTypes['Organisation']> }>>;
  RolePermission: ResolverTypeWrapper<Partial<Types.RolePermission>>;
  SafeguardingConcern: ResolverTypeWrapper<EntryView>;
  SafeguardingConcernConnection: ResolverTypeWrapper<Partial<Omit<Types.SafeguardingConcernConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SafeguardingConcernEdge']>, nodes: Array<ResolversTypes['SafeguardingConcern']> }>>;
  SafeguardingConcernEdge: ResolverTypeWrapper<Partial<Omit<Types.SafeguardingConcernEdge, 'node'> & { node: ResolversTypes['SafeguardingConcern'] }>>;
  SafeguardingConcernPayload: ResolverTypeWrapper<Partial<Omit<Types.SafeguardingConcernPayload, 'errors' | 'safeguardingConcern'> & { errors: Array<ResolversTypes['UserError']>, safeguardingConcern?: Types.Maybe<ResolversTypes['SafeguardingConcern']> }>>;
  SafeguardingStage: ResolverTypeWrapper<Partial<Types.SafeguardingStage>>;
  SafeguardingType: ResolverTypeWrapper<Partial<Types.SafeguardingType>>;
  SensitivityLabel: ResolverTypeWrapper<Partial<Types.SensitivityLabel>>;
  SentReferral: ResolverTypeWrapper<Partial<Omit<Types.SentReferral, 'patient' | 'referral'> & { patient?: Types.Maybe<ResolversTypes['Patient']>, referral?: Types.Maybe<ResolversTypes['Referral']> }>>;
  SentReferralConnection: ResolverTypeWrapper<Partial<Omit<Types.SentReferralConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SentReferralEdge']>, nodes: Array<ResolversTypes['SentReferral']> }>>;
  SentReferralEdge: ResolverTypeWrapper<Partial<Omit<Types.SentReferralEdge, 'node'> & { node: ResolversTypes['SentReferral'] }>>;
  SetLocationHiddenInput: ResolverTypeWrapper<Partial<Types.SetLocationHiddenInput>>;
  SetPatientVisibilityInput: ResolverTypeWrapper<Partial<Types.SetPatientVisibilityInput>>;
  Severity: ResolverTypeWrapper<Partial<Types.Severity>>;
  SharedRecord: ResolverTypeWrapper<RecordView>;
  SharingBasis: ResolverTypeWrapper<Partial<Types.SharingBasis>>;
  SharingDecision: ResolverTypeWrapper<Partial<Types.SharingDecision>>;
  SharingPreference: ResolverTypeWrapper<SharingPreferenceView>;
  SharingPreferencePayload: ResolverTypeWrapper<Partial<Omit<Types.SharingPreferencePayload, 'errors' | 'patient'> & { errors: Array<ResolversTypes['UserError']>, patient?: Types.Maybe<ResolversTypes['Patient']> }>>;
  SharingScope: ResolverTypeWrapper<Partial<Types.SharingScope>>;
  Staff: ResolverTypeWrapper<StaffView>;
  StaffConnection: ResolverTypeWrapper<Partial<Omit<Types.StaffConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StaffEdge']>, nodes: Array<ResolversTypes['Staff']> }>>;
  StaffEdge: ResolverTypeWrapper<Partial<Omit<Types.StaffEdge, 'node'> & { node: ResolversTypes['Staff'] }>>;
  StaffFilter: ResolverTypeWrapper<Partial<Types.StaffFilter>>;
  String: ResolverTypeWrapper<Partial<Types.Scalars['String']['output']>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SupersedeAlertInput: ResolverTypeWrapper<Partial<Types.SupersedeAlertInput>>;
  SupersedeAllergyInput: ResolverTypeWrapper<Partial<Types.SupersedeAllergyInput>>;
  SupersedeCarePackageInput: ResolverTypeWrapper<Partial<Types.SupersedeCarePackageInput>>;
  SupersedeFinanceItemInput: ResolverTypeWrapper<Partial<Types.SupersedeFinanceItemInput>>;
  SupersedeHomeAccessInput: ResolverTypeWrapper<Partial<Types.SupersedeHomeAccessInput>>;
  SupersedeHousingItemInput: ResolverTypeWrapper<Partial<Types.SupersedeHousingItemInput>>;
  SupersedeLinkedDocumentInput: ResolverTypeWrapper<Partial<Types.SupersedeLinkedDocumentInput>>;
  SupersedeMedicationInput: ResolverTypeWrapper<Partial<Types.SupersedeMedicationInput>>;
  SupersedeMedicationNoteInput: ResolverTypeWrapper<Partial<Types.SupersedeMedicationNoteInput>>;
  SupersedeMentalHealthNoteInput: ResolverTypeWrapper<Partial<Types.SupersedeMentalHealthNoteInput>>;
  SupersedeObservationInput: ResolverTypeWrapper<Partial<Types.SupersedeObservationInput>>;
  SupersedeProblemInput: ResolverTypeWrapper<Partial<Types.SupersedeProblemInput>>;
  SupportSetting: ResolverTypeWrapper<Partial<Types.SupportSetting>>;
  SuspendProxyInput: ResolverTypeWrapper<Partial<Types.SuspendProxyInput>>;
  Tenure: ResolverTypeWrapper<Partial<Types.Tenure>>;
  UnusualAccess: ResolverTypeWrapper<UnusualAccessView>;
  UnusualReason: ResolverTypeWrapper<Partial<Types.UnusualReason>>;
  Urgency: ResolverTypeWrapper<Partial<Types.Urgency>>;
  UserError: ResolverTypeWrapper<UserErrorView>;
  UserErrorCode: ResolverTypeWrapper<Partial<Types.UserErrorCode>>;
  VersionConflict: ResolverTypeWrapper<Partial<Omit<Types.VersionConflict, 'current' | 'expected'> & { current?: Types.Maybe<ResolversTypes['Entry']>, expected?: Types.Maybe<ResolversTypes['Entry']> }>>;
  Viewer: ResolverTypeWrapper<Actor>;
  VoluntarySupportLog: ResolverTypeWrapper<EntryView>;
  VoluntarySupportLogConnection: ResolverTypeWrapper<Partial<Omit<Types.VoluntarySupportLogConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['VoluntarySupportLogEdge']>, nodes: Array<ResolversTypes['VoluntarySupportLog']> }>>;
  VoluntarySupportLogEdge: ResolverTypeWrapper<Partial<Omit<Types.VoluntarySupportLogEdge, 'node'> & { node: ResolversTypes['VoluntarySupportLog'] }>>;
  VoluntarySupportLogPayload: ResolverTypeWrapper<Partial<Omit<Types.VoluntarySupportLogPayload, 'errors' | 'voluntarySupportLog'> & { errors: Array<ResolversTypes['UserError']>, voluntarySupportLog?: Types.Maybe<ResolversTypes['VoluntarySupportLog']> }>>;
  WithdrawConsentRequestInput: ResolverTypeWrapper<Partial<Types.WithdrawConsentRequestInput>>;
  WithdrawSharingPreferenceInput: ResolverTypeWrapper<Partial<Types.WithdrawSharingPreferenceInput>>;
  Withheld: ResolverTypeWrapper<Partial<Types.Withheld>>;
  WithheldReason: ResolverTypeWrapper<Partial<Types.WithheldReason>>;
  WriteLevel: ResolverTypeWrapper<Partial<Types.WriteLevel>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AboutMe: EntryView;
  AboutMeConnection: Partial<Omit<Types.AboutMeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AboutMeEdge']>, nodes: Array<ResolversParentTypes['AboutMe']> }>;
  AboutMeEdge: Partial<Omit<Types.AboutMeEdge, 'node'> & { node: ResolversParentTypes['AboutMe'] }>;
  AboutMePayload: Partial<Omit<Types.AboutMePayload, 'aboutMe' | 'errors'> & { aboutMe?: Types.Maybe<ResolversParentTypes['AboutMe']>, errors: Array<ResolversParentTypes['UserError']> }>;
  AccessExplanation: Partial<Types.AccessExplanation>;
  AccessLogConnection: Partial<Omit<Types.AccessLogConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AccessLogEdge']>, nodes: Array<ResolversParentTypes['AccessLogEntry']> }>;
  AccessLogEdge: Partial<Omit<Types.AccessLogEdge, 'node'> & { node: ResolversParentTypes['AccessLogEntry'] }>;
  AccessLogEntry: AccessLogEntryView;
  AccessStep: Partial<Types.AccessStep>;
  AccessedCategory: Partial<Types.AccessedCategory>;
  Action: EntryView;
  ActionConnection: Partial<Omit<Types.ActionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ActionEdge']>, nodes: Array<ResolversParentTypes['Action']> }>;
  ActionEdge: Partial<Omit<Types.ActionEdge, 'node'> & { node: ResolversParentTypes['Action'] }>;
  ActionPayload: Partial<Omit<Types.ActionPayload, 'action' | 'errors'> & { action?: Types.Maybe<ResolversParentTypes['Action']>, errors: Array<ResolversParentTypes['UserError']> }>;
  AddAboutMeInput: Partial<Types.AddAboutMeInput>;
  AddActionInput: Partial<Types.AddActionInput>;
  AddAdvanceCareInput: Partial<Types.AddAdvanceCareInput>;
  AddAlertInput: Partial<Types.AddAlertInput>;
  AddAllergyInput: Partial<Types.AddAllergyInput>;
  AddCarePackageInput: Partial<Types.AddCarePackageInput>;
  AddCarePlanInput: Partial<Types.AddCarePlanInput>;
  AddCareTeamMemberInput: Partial<Types.AddCareTeamMemberInput>;
  AddContactInput: Partial<Types.AddContactInput>;
  AddFinanceItemInput: Partial<Types.AddFinanceItemInput>;
  AddGoalInput: Partial<Types.AddGoalInput>;
  AddHolisticAssessmentInput: Partial<Types.AddHolisticAssessmentInput>;
  AddHomeAccessInput: Partial<Types.AddHomeAccessInput>;
  AddHousingItemInput: Partial<Types.AddHousingItemInput>;
  AddLinkedDocumentInput: Partial<Types.AddLinkedDocumentInput>;
  AddMdtMinutesInput: Partial<Types.AddMdtMinutesInput>;
  AddMedicationInput: Partial<Types.AddMedicationInput>;
  AddMedicationNoteInput: Partial<Types.AddMedicationNoteInput>;
  AddMentalHealthNoteInput: Partial<Types.AddMentalHealthNoteInput>;
  AddObservationInput: Partial<Types.AddObservationInput>;
  AddPersonalContactInput: Partial<Types.AddPersonalContactInput>;
  AddProblemInput: Partial<Types.AddProblemInput>;
  AddRecordNoteInput: Partial<Types.AddRecordNoteInput>;
  AddSafeguardingConcernInput: Partial<Types.AddSafeguardingConcernInput>;
  Address: Partial<Types.Address>;
  AdvanceCare: EntryView;
  AdvanceCareConnection: Partial<Omit<Types.AdvanceCareConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AdvanceCareEdge']>, nodes: Array<ResolversParentTypes['AdvanceCare']> }>;
  AdvanceCareEdge: Partial<Omit<Types.AdvanceCareEdge, 'node'> & { node: ResolversParentTypes['AdvanceCare'] }>;
  AdvanceCarePayload: Partial<Omit<Types.AdvanceCarePayload, 'advanceCare' | 'errors'> & { advanceCare?: Types.Maybe<ResolversParentTypes['AdvanceCare']>, errors: Array<ResolversParentTypes['UserError']> }>;
  AgreementRequired: Partial<Types.AgreementRequired>;
  Alert: EntryView;
  AlertConnection: Partial<Omit<Types.AlertConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AlertEdge']>, nodes: Array<ResolversParentTypes['Alert']> }>;
  AlertEdge: Partial<Omit<Types.AlertEdge, 'node'> & { node: ResolversParentTypes['Alert'] }>;
  AlertPayload: Partial<Omit<Types.AlertPayload, 'alert' | 'errors'> & { alert?: Types.Maybe<ResolversParentTypes['Alert']>, errors: Array<ResolversParentTypes['UserError']> }>;
  Allergy: EntryView;
  AllergyConnection: Partial<Omit<Types.AllergyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AllergyEdge']>, nodes: Array<ResolversParentTypes['Allergy']> }>;
  AllergyEdge: Partial<Omit<Types.AllergyEdge, 'node'> & { node: ResolversParentTypes['Allergy'] }>;
  AllergyPayload: Partial<Omit<Types.AllergyPayload, 'allergy' | 'errors'> & { allergy?: Types.Maybe<ResolversParentTypes['Allergy']>, errors: Array<ResolversParentTypes['UserError']> }>;
  AmendAboutMeInput: Partial<Types.AmendAboutMeInput>;
  AmendActionInput: Partial<Types.AmendActionInput>;
  AmendAdvanceCareInput: Partial<Types.AmendAdvanceCareInput>;
  AmendAlertInput: Partial<Types.AmendAlertInput>;
  AmendAllergyInput: Partial<Types.AmendAllergyInput>;
  AmendCarePackageInput: Partial<Types.AmendCarePackageInput>;
  AmendCarePlanInput: Partial<Types.AmendCarePlanInput>;
  AmendContactInput: Partial<Types.AmendContactInput>;
  AmendFinanceItemInput: Partial<Types.AmendFinanceItemInput>;
  AmendGoalInput: Partial<Types.AmendGoalInput>;
  AmendHolisticAssessmentInput: Partial<Types.AmendHolisticAssessmentInput>;
  AmendHomeAccessInput: Partial<Types.AmendHomeAccessInput>;
  AmendHousingItemInput: Partial<Types.AmendHousingItemInput>;
  AmendLinkedDocumentInput: Partial<Types.AmendLinkedDocumentInput>;
  AmendMdtMinutesInput: Partial<Types.AmendMdtMinutesInput>;
  AmendMedicationInput: Partial<Types.AmendMedicationInput>;
  AmendMedicationNoteInput: Partial<Types.AmendMedicationNoteInput>;
  AmendMentalHealthNoteInput: Partial<Types.AmendMentalHealthNoteInput>;
  AmendObservationInput: Partial<Types.AmendObservationInput>;
  AmendPersonalContactInput: Partial<Types.AmendPersonalContactInput>;
  AmendProblemInput: Partial<Types.AmendProblemInput>;
  AmendRecordNoteInput: Partial<Types.AmendRecordNoteInput>;
  AmendSafeguardingConcernInput: Partial<Types.AmendSafeguardingConcernInput>;
  AmendVoluntarySupportLogInput: Partial<Types.AmendVoluntarySupportLogInput>;
  AnswerConsentRequestInput: Partial<Types.AnswerConsentRequestInput>;
  AnswerReadInput: Partial<Types.AnswerReadInput>;
  AnswerReferralInput: Partial<Types.AnswerReferralInput>;
  AnswerRestrictionInput: Partial<Types.AnswerRestrictionInput>;
  AnswerRestrictionPayload: Partial<Omit<Types.AnswerRestrictionPayload, 'errors' | 'request'> & { errors: Array<ResolversParentTypes['UserError']>, request?: Types.Maybe<ResolversParentTypes['RestrictionRequest']> }>;
  AssessmentFinding: Partial<Types.AssessmentFinding>;
  AssessmentFindingInput: Partial<Types.AssessmentFindingInput>;
  AuditedAccess: AuditedAccessView;
  AuditedAccessConnection: Partial<Omit<Types.AuditedAccessConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AuditedAccessEdge']>, nodes: Array<ResolversParentTypes['AuditedAccess']> }>;
  AuditedAccessEdge: Partial<Omit<Types.AuditedAccessEdge, 'node'> & { node: ResolversParentTypes['AuditedAccess'] }>;
  AuthorReference: NamedPerson;
  AuthoriseProxyInput: Partial<Types.AuthoriseProxyInput>;
  AwaitedAnswer: AwaitedView;
  AwaitedAnswerConnection: Partial<Omit<Types.AwaitedAnswerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AwaitedAnswerEdge']>, nodes: Array<ResolversParentTypes['AwaitedAnswer']> }>;
  AwaitedAnswerEdge: Partial<Omit<Types.AwaitedAnswerEdge, 'node'> & { node: ResolversParentTypes['AwaitedAnswer'] }>;
  AwaitingAnswerFilter: Partial<Types.AwaitingAnswerFilter>;
  Boolean: Partial<Types.Scalars['Boolean']['output']>;
  BreakGlassChangeInput: Partial<Types.BreakGlassChangeInput>;
  BreakGlassInput: Partial<Types.BreakGlassInput>;
  CarePackage: EntryView;
  CarePackageConnection: Partial<Omit<Types.CarePackageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CarePackageEdge']>, nodes: Array<ResolversParentTypes['CarePackage']> }>;
  CarePackageEdge: Partial<Omit<Types.CarePackageEdge, 'node'> & { node: ResolversParentTypes['CarePackage'] }>;
  CarePackagePayload: Partial<Omit<Types.CarePackagePayload, 'carePackage' | 'errors'> & { carePackage?: Types.Maybe<ResolversParentTypes['CarePackage']>, errors: Array<ResolversParentTypes['UserError']> }>;
  CarePlan: EntryView;
  CarePlanConnection: Partial<Omit<Types.CarePlanConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CarePlanEdge']>, nodes: Array<ResolversParentTypes['CarePlan']> }>;
  CarePlanEdge: Partial<Omit<Types.CarePlanEdge, 'node'> & { node: ResolversParentTypes['CarePlan'] }>;
  CarePlanPayload: Partial<Omit<Types.CarePlanPayload, 'carePlan' | 'errors'> & { carePlan?: Types.Maybe<ResolversParentTypes['CarePlan']>, errors: Array<ResolversParentTypes['UserError']> }>;
  CareRelationship: RelationshipView;
  CareTeamMember: CareTeamMemberView;
  ClaimAnswerInput: Partial<Types.ClaimAnswerInput>;
  ClaimAnswerPayload: Partial<Omit<Types.ClaimAnswerPayload, 'awaited' | 'errors'> & { awaited?: Types.Maybe<ResolversParentTypes['AwaitedAnswer']>, errors: Array<ResolversParentTypes['UserError']> }>;
  Coding: Partial<Types.Coding>;
  CodingInput: Partial<Types.CodingInput>;
  ConsentRequest: ConsentRequestView;
  ConsentRequestPayload: Partial<Omit<Types.ConsentRequestPayload, 'errors' | 'request'> & { errors: Array<ResolversParentTypes['UserError']>, request?: Types.Maybe<ResolversParentTypes['ConsentRequest']> }>;
  Contact: EntryView;
  ContactConnection: Partial<Omit<Types.ContactConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ContactEdge']>, nodes: Array<ResolversParentTypes['Contact']> }>;
  ContactEdge: Partial<Omit<Types.ContactEdge, 'node'> & { node: ResolversParentTypes['Contact'] }>;
  ContactPayload: Partial<Omit<Types.ContactPayload, 'contact' | 'errors'> & { contact?: Types.Maybe<ResolversParentTypes['Contact']>, errors: Array<ResolversParentTypes['UserError']> }>;
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
  EntryConnection: Partial<Omit<Types.EntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EntryEdge']>, nodes: Array<ResolversParentTypes['Entry']> }>;
  EntryEdge: Partial<Omit<Types.EntryEdge, 'node'> & { node: ResolversParentTypes['Entry'] }>;
  EntryFilter: Partial<Types.EntryFilter>;
  EntryPayload: Partial<Omit<Types.EntryPayload, 'entry' | 'errors'> & { entry?: Types.Maybe<ResolversParentTypes['Entry']>, errors: Array<ResolversParentTypes['UserError']> }>;
  EntryResponse: Partial<Omit<Types.EntryResponse, 'author' | 'organisation'> & { author?: Types.Maybe<ResolversParentTypes['AuthorReference']>, organisation?: Types.Maybe<ResolversParentTypes['Organisation']> }>;
  EntryVersion: Partial<Omit<Types.EntryVersion, 'entry'> & { entry?: Types.Maybe<ResolversParentTypes['Entry']> }>;
  ExplainAsInput: Partial<Types.ExplainAsInput>;
  FinanceItem: EntryView;
  FinanceItemConnection: Partial<Omit<Types.FinanceItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FinanceItemEdge']>, nodes: Array<ResolversParentTypes['FinanceItem']> }>;
  FinanceItemEdge: Partial<Omit<Types.FinanceItemEdge, 'node'> & { node: ResolversParentTypes['FinanceItem'] }>;
  FinanceItemPayload: Partial<Omit<Types.FinanceItemPayload, 'errors' | 'financeItem'> & { errors: Array<ResolversParentTypes['UserError']>, financeItem?: Types.Maybe<ResolversParentTypes['FinanceItem']> }>;
  Float: Partial<Types.Scalars['Float']['output']>;
  Goal: EntryView;
  GoalConnection: Partial<Omit<Types.GoalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GoalEdge']>, nodes: Array<ResolversParentTypes['Goal']> }>;
  GoalEdge: Partial<Omit<Types.GoalEdge, 'node'> & { node: ResolversParentTypes['Goal'] }>;
  GoalPayload: Partial<Omit<Types.GoalPayload, 'errors' | 'goal'> & { errors: Array<ResolversParentTypes['UserError']>, goal?: Types.Maybe<ResolversParentTypes['Goal']> }>;
  HolisticAssessment: EntryView;
  HolisticAssessmentConnection: Partial<Omit<Types.HolisticAssessmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['HolisticAssessmentEdge']>, nodes: Array<ResolversParentTypes['HolisticAssessment']> }>;
  HolisticAssessmentEdge: Partial<Omit<Types.HolisticAssessmentEdge, 'node'> & { node: ResolversParentTypes['HolisticAssessment'] }>;
  HolisticAssessmentPayload: Partial<Omit<Types.HolisticAssessmentPayload, 'errors' | 'holisticAssessment'> & { errors: Array<ResolversParentTypes['UserError']>, holisticAssessment?: Types.Maybe<ResolversParentTypes['HolisticAssessment']> }>;
  HomeAccess: EntryView;
  HomeAccessConnection: Partial<Omit<Types.HomeAccessConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['HomeAccessEdge']>, nodes: Array<ResolversParentTypes['HomeAccess']> }>;
  HomeAccessEdge: Partial<Omit<Types.HomeAccessEdge, 'node'> & { node: ResolversParentTypes['HomeAccess'] }>;
  HomeAccessPayload: Partial<Omit<Types.HomeAccessPayload, 'errors' | 'homeAccess'> & { errors: Array<ResolversParentTypes['UserError']>, homeAccess?: Types.Maybe<ResolversParentTypes['HomeAccess']> }>;
  HousingItem: EntryView;
  HousingItemConnection: Partial<Omit<Types.HousingItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['HousingItemEdge']>, nodes: Array<ResolversParentTypes['HousingItem']> }>;
  HousingItemEdge: Partial<Omit<Types.HousingItemEdge, 'node'> & { node: ResolversParentTypes['HousingItem'] }>;
  HousingItemPayload: Partial<Omit<Types.HousingItemPayload, 'errors' | 'housingItem'> & { errors: Array<ResolversParentTypes['UserError']>, housingItem?: Types.Maybe<ResolversParentTypes['HousingItem']> }>;
  ID: Partial<Types.Scalars['ID']['output']>;
  InputMistake: Partial<Types.InputMistake>;
  Int: Partial<Types.Scalars['Int']['output']>;
  LabelEntryInput: Partial<Types.LabelEntryInput>;
  LinkedDocument: EntryView;
  LinkedDocumentConnection: Partial<Omit<Types.LinkedDocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkedDocumentEdge']>, nodes: Array<ResolversParentTypes['LinkedDocument']> }>;
  LinkedDocumentEdge: Partial<Omit<Types.LinkedDocumentEdge, 'node'> & { node: ResolversParentTypes['LinkedDocument'] }>;
  LinkedDocumentPayload: Partial<Omit<Types.LinkedDocumentPayload, 'errors' | 'linkedDocument'> & { errors: Array<ResolversParentTypes['UserError']>, linkedDocument?: Types.Maybe<ResolversParentTypes['LinkedDocument']> }>;
  LocationHiddenPayload: Partial<Omit<Types.LocationHiddenPayload, 'errors' | 'patient' | 'request'> & { errors: Array<ResolversParentTypes['UserError']>, patient?: Types.Maybe<ResolversParentTypes['Patient']>, request?: Types.Maybe<ResolversParentTypes['RestrictionRequest']> }>;
  LogVoluntarySupportInput: Partial<Types.LogVoluntarySupportInput>;
  MarkAnswersReadInput: Partial<Types.MarkAnswersReadInput>;
  MarkAnswersReadPayload: Partial<Omit<Types.MarkAnswersReadPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> }>;
  MarkEnteredInErrorInput: Partial<Types.MarkEnteredInErrorInput>;
  MarkNoticesReadInput: Partial<Types.MarkNoticesReadInput>;
  MarkNoticesReadPayload: Partial<Omit<Types.MarkNoticesReadPayload, 'errors'> & { errors: Array<ResolversParentTypes['UserError']> }>;
  MdtAttendeeInput: Partial<Types.MdtAttendeeInput>;
  MdtMinutes: EntryView;
  MdtMinutesConnection: Partial<Omit<Types.MdtMinutesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MdtMinutesEdge']>, nodes: Array<ResolversParentTypes['MdtMinutes']> }>;
  MdtMinutesEdge: Partial<Omit<Types.MdtMinutesEdge, 'node'> & { node: ResolversParentTypes['MdtMinutes'] }>;
  MdtMinutesPayload: Partial<Omit<Types.MdtMinutesPayload, 'errors' | 'mdtMinutes'> & { errors: Array<ResolversParentTypes['UserError']>, mdtMinutes?: Types.Maybe<ResolversParentTypes['MdtMinutes']> }>;
  Medication: EntryView;
  MedicationConnection: Partial<Omit<Types.MedicationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MedicationEdge']>, nodes: Array<ResolversParentTypes['Medication']> }>;
  MedicationEdge: Partial<Omit<Types.MedicationEdge, 'node'> & { node: ResolversParentTypes['Medication'] }>;
  MedicationLineInput: Partial<Types.MedicationLineInput>;
  MedicationList: Partial<Omit<Types.MedicationList, 'custodian'> & { custodian?: Types.Maybe<ResolversParentTypes['Organisation']> }>;
  MedicationNote: EntryView;
  MedicationNoteConnection: Partial<Omit<Types.MedicationNoteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MedicationNoteEdge']>, nodes: Array<ResolversParentTypes['MedicationNote']> }>;
  MedicationNoteEdge: Partial<Omit<Types.MedicationNoteEdge, 'node'> & { node: ResolversParentTypes['MedicationNote'] }>;
  MedicationNotePayload: Partial<Omit<Types.MedicationNotePayload, 'errors' | 'medicationNote'> & { errors: Array<ResolversParentTypes['UserError']>, medicationNote?: Types.Maybe<ResolversParentTypes['MedicationNote']> }>;
  MedicationPayload: Partial<Omit<Types.MedicationPayload, 'errors' | 'medication'> & { errors: Array<ResolversParentTypes['UserError']>, medication?: Types.Maybe<ResolversParentTypes['Medication']> }>;
  MedicationReconciliation: Partial<Omit<Types.MedicationReconciliation, 'lists' | 'rows'> & { lists: Array<ResolversParentTypes['MedicationList']>, rows: Array<ResolversParentTypes['ReconciliationRow']> }>;
  MentalHealthNote: EntryView;
  MentalHealthNoteConnection: Partial<Omit<Types.MentalHealthNoteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MentalHealthNoteEdge']>, nodes: Array<ResolversParentTypes['MentalHealthNote']> }>;
  MentalHealthNoteEdge: Partial<Omit<Types.MentalHealthNoteEdge, 'node'> & { node: ResolversParentTypes['MentalHealthNote'] }>;
  MentalHealthNotePayload: Partial<Omit<Types.MentalHealthNotePayload, 'errors' | 'mentalHealthNote'> & { errors: Array<ResolversParentTypes['UserError']>, mentalHealthNote?: Types.Maybe<ResolversParentTypes['MentalHealthNote']> }>;
  Mutation: Record<PropertyKey, never>;
  NHSNumber: Partial<Types.Scalars['NHSNumber']['output']>;
  Neighbourhood: NeighbourhoodView;
  Node: NodeView;
  Notice: NoticeView;
  NoticeConnection: Partial<Omit<Types.NoticeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['NoticeEdge']>, nodes: Array<ResolversParentTypes['Notice']> }>;
  NoticeEdge: Partial<Omit<Types.NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] }>;
  Observation: EntryView;
  ObservationComponent: Partial<Omit<Types.ObservationComponent, 'code'> & { code?: Types.Maybe<ResolversParentTypes['Coding']> }>;
  ObservationComponentInput: Partial<Types.ObservationComponentInput>;
  ObservationConnection: Partial<Omit<Types.ObservationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ObservationEdge']>, nodes: Array<ResolversParentTypes['Observation']> }>;
  ObservationEdge: Partial<Omit<Types.ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] }>;
  ObservationPayload: Partial<Omit<Types.ObservationPayload, 'errors' | 'observation'> & { errors: Array<ResolversParentTypes['UserError']>, observation?: Types.Maybe<ResolversParentTypes['Observation']> }>;
  OfferReferralInput: Partial<Types.OfferReferralInput>;
  OpenEpisodeInput: Partial<Types.OpenEpisodeInput>;
  Organisation: OrganisationShown;
  OrganisationConnection: Partial<Omit<Types.OrganisationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganisationEdge']>, nodes: Array<ResolversParentTypes['Organisation']> }>;
  OrganisationEdge: Partial<Omit<Types.OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] }>;
  OrganisationFilter: Partial<Types.OrganisationFilter>;
  Override: OverrideView;
  OverrideActor: OverrideActorView;
  OverrideConnection: Partial<Omit<Types.OverrideConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OverrideEdge']>, nodes: Array<ResolversParentTypes['Override']> }>;
  OverrideEdge: Partial<Omit<Types.OverrideEdge, 'node'> & { node: ResolversParentTypes['Override'] }>;
  OverridePayload: Partial<Omit<Types.OverridePayload, 'errors' | 'override' | 'patient'> & { errors: Array<ResolversParentTypes['UserError']>, override?: Types.Maybe<ResolversParentTypes['Override']>, patient?: Types.Maybe<ResolversParentTypes['Patient']> }>;
  OverrideRenewal: Partial<Types.OverrideRenewal>;
  OverrideReview: Partial<Omit<Types.OverrideReview, 'by'> & { by: ResolversParentTypes['OverrideActor'] }>;
  PageInfo: Partial<Types.PageInfo>;
  PartialDate: Partial<Types.Scalars['PartialDate']['output']>;
  Patient: PatientView;
  PatientConnection: Partial<Omit<Types.PatientConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PatientEdge']>, nodes: Array<ResolversParentTypes['Patient']> }>;
  PatientEdge: Partial<Omit<Types.PatientEdge, 'node'> & { node: ResolversParentTypes['Patient'] }>;
  PatientMatch: Partial<Types.PatientMatch>;
  PersonalContact: EntryView;
  PersonalContactConnection: Partial<Omit<Types.PersonalContactConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PersonalContactEdge']>, nodes: Array<ResolversParentTypes['PersonalContact']> }>;
  PersonalContactEdge: Partial<Omit<Types.PersonalContactEdge, 'node'> & { node: ResolversParentTypes['PersonalContact'] }>;
  PersonalContactPayload: Partial<Omit<Types.PersonalContactPayload, 'errors' | 'personalContact'> & { errors: Array<ResolversParentTypes['UserError']>, personalContact?: Types.Maybe<ResolversParentTypes['PersonalContact']> }>;
  PlanMdtReviewInput: Partial<Types.PlanMdtReviewInput>;
  Problem: EntryView;
  ProblemConnection: Partial<Omit<Types.ProblemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProblemEdge']>, nodes: Array<ResolversParentTypes['Problem']> }>;
  ProblemEdge: Partial<Omit<Types.ProblemEdge, 'node'> & { node: ResolversParentTypes['Problem'] }>;
  ProblemPayload: Partial<Omit<Types.ProblemPayload, 'errors' | 'problem'> & { errors: Array<ResolversParentTypes['UserError']>, problem?: Types.Maybe<ResolversParentTypes['Problem']> }>;
  Provenance: Partial<Omit<Types.Provenance, 'about' | 'author' | 'custodian' | 'sharedWith' | 'supersededBy' | 'supersedes'> & { about?: Types.Maybe<ResolversParentTypes['Entry']>, author?: Types.Maybe<ResolversParentTypes['AuthorReference']>, custodian?: Types.Maybe<ResolversParentTypes['Organisation']>, sharedWith?: Types.Maybe<Array<ResolversParentTypes['Organisation']>>, supersededBy?: Types.Maybe<ResolversParentTypes['Entry']>, supersedes?: Types.Maybe<ResolversParentTypes['Entry']> }>;
  Quantity: Partial<Types.Quantity>;
  QuantityInput: Partial<Types.QuantityInput>;
  Query: Record<PropertyKey, never>;
  ReconcileMedicationsInput: Partial<Types.ReconcileMedicationsInput>;
  ReconcileMedicationsPayload: Partial<Omit<Types.ReconcileMedicationsPayload, 'errors' | 'reconciliation'> & { errors: Array<ResolversParentTypes['UserError']>, reconciliation?: Types.Maybe<ResolversParentTypes['MedicationReconciliation']> }>;
  ReconciliationDecisionInput: Partial<Types.ReconciliationDecisionInput>;
  ReconciliationRow: Partial<Omit<Types.ReconciliationRow, 'medications'> & { medications: Array<ResolversParentTypes['Medication']> }>;
  RecordChange: RecordChangeView;
  RecordNote: EntryView;
  RecordNoteConnection: Partial<Omit<Types.RecordNoteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RecordNoteEdge']>, nodes: Array<ResolversParentTypes['RecordNote']> }>;
  RecordNoteEdge: Partial<Omit<Types.RecordNoteEdge, 'node'> & { node: ResolversParentTypes['RecordNote'] }>;
  RecordNotePayload: Partial<Omit<Types.RecordNotePayload, 'errors' | 'recordNote'> & { errors: Array<ResolversParentTypes['UserError']>, recordNote?: Types.Maybe<ResolversParentTypes['RecordNote']> }>;
  RecordSharingPreferenceInput: Partial<Types.RecordSharingPreferenceInput>;
  Referral: EntryView;
  ReferralConnection: Partial<Omit<Types.ReferralConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReferralEdge']>, nodes: Array<ResolversParentTypes['Referral']> }>;
  ReferralEdge: Partial<Omit<Types.ReferralEdge, 'node'> & { node: ResolversParentTypes['Referral'] }>;
  ReferralOffer: Partial<Omit<Types.ReferralOffer, 'patient' | 'relationship'> & { patient: ResolversParentTypes['Patient'], relationship: ResolversParentTypes['CareRelationship'] }>;
  RelationshipPayload: Partial<Omit<Types.RelationshipPayload, 'errors' | 'patient' | 'relationship'> & { errors: Array<ResolversParentTypes['UserError']>, patient?: Types.Maybe<ResolversParentTypes['Patient']>, relationship?: Types.Maybe<ResolversParentTypes['CareRelationship']> }>;
  RelationshipRenewal: Partial<Omit<Types.RelationshipRenewal, 'by'> & { by?: Types.Maybe<ResolversParentTypes['AuthorReference']> }>;
  ReleaseDisclosureInput: Partial<Types.ReleaseDisclosureInput>;
  RenewRelationshipInput: Partial<Types.RenewRelationshipInput>;
  RequestConsentInput: Partial<Types.RequestConsentInput>;
  RespondToEntryInput: Partial<Types.RespondToEntryInput>;
  RestrictionPayload: Partial<Omit<Types.RestrictionPayload, 'entry' | 'errors' | 'request'> & { entry?: Types.Maybe<ResolversParentTypes['Entry']>, errors: Array<ResolversParentTypes['UserError']>, request?: Types.Maybe<ResolversParentTypes['RestrictionRequest']> }>;
  RestrictionRequest: RestrictionRequestView;
  ReviewOverrideInput: Partial<Types.ReviewOverrideInput>;
  RoleAtOrganisation: Partial<Omit<Types.RoleAtOrganisation, 'organisation'> & { organisation?: Types.Maybe<ResolversParentTypes['Organisation']> }>;
  RolePermission: Partial<Types.RolePermission>;
  SafeguardingConcern: EntryView;
  SafeguardingConcernConnection: Partial<Omit<Types.SafeguardingConcernConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SafeguardingConcernEdge']>, nodes: Array<ResolversParentTypes['SafeguardingConcern']> }>;
  SafeguardingConcernEdge: Partial<Omit<Types.SafeguardingConcernEdge, 'node'> & { node: ResolversParentTypes['SafeguardingConcern'] }>;
  SafeguardingConcernPayload: Partial<Omit<Types.SafeguardingConcernPayload, 'errors' | 'safeguardingConcern'> & { errors: Array<ResolversParentTypes['UserError']>, safeguardingConcern?: Types.Maybe<ResolversParentTypes['SafeguardingConcern']> }>;
  SentReferral: Partial<Omit<Types.SentReferral, 'patient' | 'referral'> & { patient?: Types.Maybe<ResolversParentTypes['Patient']>, referral?: Types.Maybe<ResolversParentTypes['Referral']> }>;
  SentReferralConnection: Partial<Omit<Types.SentReferralConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SentReferralEdge']>, nodes: Array<ResolversParentTypes['SentReferral']> }>;
  SentReferralEdge: Partial<Omit<Types.SentReferralEdge, 'node'> & { node: ResolversParentTypes['SentReferral'] }>;
  SetLocationHiddenInput: Partial<Types.SetLocationHiddenInput>;
  SetPatientVisibilityInput: Partial<Types.SetPatientVisibilityInput>;
  SharedRecord: RecordView;
  SharingPreference: SharingPreferenceView;
  SharingPreferencePayload: Partial<Omit<Types.SharingPreferencePayload, 'errors' | 'patient'> & { errors: Array<ResolversParentTypes['UserError']>, patient?: Types.Maybe<ResolversParentTypes['Patient']> }>;
  Staff: StaffView;
  StaffConnection: Partial<Omit<Types.StaffConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StaffEdge']>, nodes: Array<ResolversParentTypes['Staff']> }>;
  StaffEdge: Partial<Omit<Types.StaffEdge, 'node'> & { node: ResolversParentTypes['Staff'] }>;
  StaffFilter: Partial<Types.StaffFilter>;
  String: Partial<Types.Scalars['String']['output']>;
  Subscription: Record<PropertyKey, never>;
  SupersedeAlertInput: Partial<Types.SupersedeAlertInput>;
  SupersedeAllergyInput: Partial<Types.SupersedeAllergyInput>;
  SupersedeCarePackageInput: Partial<Types.SupersedeCarePackageInput>;
  SupersedeFinanceItemInput: Partial<Types.SupersedeFinanceItemInput>;
  SupersedeHomeAccessInput: Partial<Types.SupersedeHomeAccessInput>;
  SupersedeHousingItemInput: Partial<Types.SupersedeHousingItemInput>;
  SupersedeLinkedDocumentInput: Partial<Types.SupersedeLinkedDocumentInput>;
  SupersedeMedicationInput: Partial<Types.SupersedeMedicationInput>;
  SupersedeMedicationNoteInput: Partial<Types.SupersedeMedicationNoteInput>;
  SupersedeMentalHealthNoteInput: Partial<Types.SupersedeMentalHealthNoteInput>;
  SupersedeObservationInput: Partial<Types.SupersedeObservationInput>;
  SupersedeProblemInput: Partial<Types.SupersedeProblemInput>;
  SuspendProxyInput: Partial<Types.SuspendProxyInput>;
  UnusualAccess: UnusualAccessView;
  UserError: UserErrorView;
  VersionConflict: Partial<Omit<Types.VersionConflict, 'current' | 'expected'> & { current?: Types.Maybe<ResolversParentTypes['Entry']>, expected?: Types.Maybe<ResolversParentTypes['Entry']> }>;
  Viewer: Actor;
  VoluntarySupportLog: EntryView;
  VoluntarySupportLogConnection: Partial<Omit<Types.VoluntarySupportLogConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['VoluntarySupportLogEdge']>, nodes: Array<ResolversParentTypes['VoluntarySupportLog']> }>;
  VoluntarySupportLogEdge: Partial<Omit<Types.VoluntarySupportLogEdge, 'node'> & { node: ResolversParentTypes['VoluntarySupportLog'] }>;
  VoluntarySupportLogPayload: Partial<Omit<Types.VoluntarySupportLogPayload, 'errors' | 'voluntarySupportLog'> & { errors: Array<ResolversParentTypes['UserError']>, voluntarySupportLog?: Types.Maybe<ResolversParentTypes['VoluntarySupportLog']> }>;
  WithdrawConsentRequestInput: Partial<Types.WithdrawConsentRequestInput>;
  WithdrawSharingPreferenceInput: Partial<Types.WithdrawSharingPreferenceInput>;
  Withheld: Partial<Types.Withheld>;
};

export type AboutDirectiveArgs = { };

export type AboutDirectiveResolver<Result, Parent, ContextType = Context, Args = AboutDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CategoryDirectiveArgs = {
  names: Array<Types.Category>;
};

export type CategoryDirectiveResolver<Result, Parent, ContextType = Context, Args = CategoryDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ComposedDirectiveArgs = { };

export type ComposedDirectiveResolver<Result, Parent, ContextType = Context, Args = ComposedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ContributesDirectiveArgs = {
  act: Types.Scalars['String']['input'];
  kind: Types.Scalars['String']['input'];
};

export type ContributesDirectiveResolver<Result, Parent, ContextType = Context, Args = ContributesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type DerivedDirectiveArgs = { };

export type DerivedDirectiveResolver<Result, Parent, ContextType = Context, Args = DerivedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type EntryDirectiveArgs = {
  addedBy?: Types.Maybe<Types.Scalars['String']['input']>;
  answered?: Types.Maybe<Types.Scalars['Boolean']['input']>;
  can?: Types.Maybe<Array<Types.EntryAct>>;
  categories: Array<Types.Category>;
  drafts?: Types.Maybe<Types.Scalars['Boolean']['input']>;
  heading: Types.Scalars['String']['input'];
};

export type EntryDirectiveResolver<Result, Parent, ContextType = Context, Args = EntryDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GateDirectiveArgs = {
  allow: Types.Gate;
};

export type GateDirectiveResolver<Result, Parent, ContextType = Context, Args = GateDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InputDirectiveArgs = {
  default?: Types.Maybe<Types.Scalars['String']['input']>;
  required?: Types.Maybe<Types.Scalars['Boolean']['input']>;
};

export type InputDirectiveResolver<Result, Parent, ContextType = Context, Args = InputDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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
  needs?: Types.Maybe<Array<Types.Category>>;
};

export type SummaryDirectiveResolver<Result, Parent, ContextType = Context, Args = SummaryDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TargetDirectiveArgs = {
  is: Types.MutationTarget;
};

export type TargetDirectiveResolver<Result, Parent, ContextType = Context, Args = TargetDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AboutMeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AboutMe'] = ResolversParentTypes['AboutMe']> = {
  alsoWorthKnowing?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.AboutMeHistoryArgs, 'first'>>;
  howAndWhenToSupportMe?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  howICommunicate?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  mostImportantToMe?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  myWellness?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  peopleImportantToMe?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pleaseDoAndDoNot?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  supportedBy?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AboutMeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AboutMeConnection'] = ResolversParentTypes['AboutMeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AboutMeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AboutMe']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AboutMeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AboutMeEdge'] = ResolversParentTypes['AboutMeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AboutMe'], ParentType, ContextType>;
};

export type AboutMePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AboutMePayload'] = ResolversParentTypes['AboutMePayload']> = {
  aboutMe?: Resolver<Types.Maybe<ResolversTypes['AboutMe']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  operation?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Types.Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
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
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  confidence?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  due?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  goal?: Resolver<Types.Maybe<ResolversTypes['Goal']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.ActionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  ownerName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerOrganisation?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  plan?: Resolver<Types.Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  what?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionConnection'] = ResolversParentTypes['ActionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Action']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionEdge'] = ResolversParentTypes['ActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
};

export type ActionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionPayload'] = ResolversParentTypes['ActionPayload']> = {
  action?: Resolver<Types.Maybe<ResolversTypes['Action']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  lines?: Resolver<Types.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  postcode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AdvanceCareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceCare'] = ResolversParentTypes['AdvanceCare']> = {
  advanceDecisionToRefuseTreatment?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  anticipatoryMedicinesInPlace?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  cprStatus?: Resolver<Types.Maybe<ResolversTypes['CprStatus']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.AdvanceCareHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  lastingPowerOfAttorney?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  preferredPlaceOfCare?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferredPlaceOfDeath?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prognosis?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  respectFormCompleted?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  whatShouldHappen?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdvanceCareConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceCareConnection'] = ResolversParentTypes['AdvanceCareConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdvanceCareEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AdvanceCare']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdvanceCareEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceCareEdge'] = ResolversParentTypes['AdvanceCareEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdvanceCare'], ParentType, ContextType>;
};

export type AdvanceCarePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceCarePayload'] = ResolversParentTypes['AdvanceCarePayload']> = {
  advanceCare?: Resolver<Types.Maybe<ResolversTypes['AdvanceCare']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AgreementRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementRequired'] = ResolversParentTypes['AgreementRequired']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Types.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  code?: Resolver<Types.Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  detail?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.AlertHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reasonableAdjustment?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  severity?: Resolver<Types.Maybe<ResolversTypes['Severity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlertConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertConnection'] = ResolversParentTypes['AlertConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AlertEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Alert']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlertEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertEdge'] = ResolversParentTypes['AlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alert'], ParentType, ContextType>;
};

export type AlertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertPayload'] = ResolversParentTypes['AlertPayload']> = {
  alert?: Resolver<Types.Maybe<ResolversTypes['Alert']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AllergyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Allergy'] = ResolversParentTypes['Allergy']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  certainty?: Resolver<Types.Maybe<ResolversTypes['AllergyCertainty']>, ParentType, ContextType>;
  code?: Resolver<Types.Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.AllergyHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  noneKnown?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reaction?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  severity?: Resolver<Types.Maybe<ResolversTypes['Severity']>, ParentType, ContextType>;
  substance?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllergyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllergyConnection'] = ResolversParentTypes['AllergyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllergyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Allergy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllergyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllergyEdge'] = ResolversParentTypes['AllergyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Allergy'], ParentType, ContextType>;
};

export type AllergyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllergyPayload'] = ResolversParentTypes['AllergyPayload']> = {
  allergy?: Resolver<Types.Maybe<ResolversTypes['Allergy']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerRestrictionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerRestrictionPayload'] = ResolversParentTypes['AnswerRestrictionPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  request?: Resolver<Types.Maybe<ResolversTypes['RestrictionRequest']>, ParentType, ContextType>;
};

export type AssessmentFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentFinding'] = ResolversParentTypes['AssessmentFinding']> = {
  prompt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditedAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditedAccess'] = ResolversParentTypes['AuditedAccess']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['AccessedCategory']>, ParentType, ContextType>;
  code?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccessKind'], ParentType, ContextType>;
  operation?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Types.Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  relationship?: Resolver<Types.Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Types.Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  staff?: Resolver<Types.Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  userId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Types.Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  staff?: Resolver<Types.Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
};

export type AwaitedAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwaitedAnswer'] = ResolversParentTypes['AwaitedAnswer']> = {
  claimedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  claimedBy?: Resolver<Types.Maybe<ResolversTypes['AuthorReference']>, ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AwaitedAnswerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwaitedAnswerConnection'] = ResolversParentTypes['AwaitedAnswerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AwaitedAnswerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AwaitedAnswer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AwaitedAnswerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwaitedAnswerEdge'] = ResolversParentTypes['AwaitedAnswerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AwaitedAnswer'], ParentType, ContextType>;
};

export type CarePackageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarePackage'] = ResolversParentTypes['CarePackage']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  end?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  funding?: Resolver<Types.Maybe<ResolversTypes['CareFunding']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.CarePackageHistoryArgs, 'first'>>;
  hoursPerWeek?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packageType?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  primarySupportReason?: Resolver<Types.Maybe<ResolversTypes['PrimarySupportReason']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  provider?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  start?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarePackageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarePackageConnection'] = ResolversParentTypes['CarePackageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CarePackageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CarePackage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarePackageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarePackageEdge'] = ResolversParentTypes['CarePackageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CarePackage'], ParentType, ContextType>;
};

export type CarePackagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarePackagePayload'] = ResolversParentTypes['CarePackagePayload']> = {
  carePackage?: Resolver<Types.Maybe<ResolversTypes['CarePackage']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CarePlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarePlan'] = ResolversParentTypes['CarePlan']> = {
  agreedWith?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreedWithProxy?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  agreedWithRole?: Resolver<Types.Maybe<ResolversTypes['AgreementParty']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.CarePlanHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  overview?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  planStatus?: Resolver<Types.Maybe<ResolversTypes['PlanStatus']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  reviewDue?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewOwner?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarePlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarePlanConnection'] = ResolversParentTypes['CarePlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CarePlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarePlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarePlanEdge'] = ResolversParentTypes['CarePlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CarePlan'], ParentType, ContextType>;
};

export type CarePlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarePlanPayload'] = ResolversParentTypes['CarePlanPayload']> = {
  carePlan?: Resolver<Types.Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CareRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareRelationship'] = ResolversParentTypes['CareRelationship']> = {
  attendees?: Resolver<Array<ResolversTypes['AuthorReference']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  endReason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedBy?: Resolver<Types.Maybe<ResolversTypes['AuthorReference']>, ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grantedBy?: Resolver<Types.Maybe<ResolversTypes['AuthorReference']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  member?: Resolver<Types.Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Types.Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renewals?: Resolver<Array<ResolversTypes['RelationshipRenewal']>, ParentType, ContextType>;
  role?: Resolver<Types.Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RelationshipState'], ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareTeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareTeamMember'] = ResolversParentTypes['CareTeamMember']> = {
  careCoordinator?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  contactRoute?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namedClinician?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  organisation?: Resolver<Types.Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  role?: Resolver<Types.Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  staff?: Resolver<Types.Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ClaimAnswerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimAnswerPayload'] = ResolversParentTypes['ClaimAnswerPayload']> = {
  awaited?: Resolver<Types.Maybe<ResolversTypes['AwaitedAnswer']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CodingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  code?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsentRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentRequest'] = ResolversParentTypes['ConsentRequest']> = {
  answeredAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['AuthorReference'], ParentType, ContextType>;
  askedFor?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  expires?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisations?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['SharingScope'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsentRequestState'], ParentType, ContextType>;
};

export type ConsentRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentRequestPayload'] = ResolversParentTypes['ConsentRequestPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  request?: Resolver<Types.Maybe<ResolversTypes['ConsentRequest']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  accompaniedBy?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  emergencyAdmission?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  end?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.ContactHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  mode?: Resolver<Types.Maybe<ResolversTypes['ContactMode']>, ParentType, ContextType>;
  outcome?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  present?: Resolver<Types.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  purpose?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  service?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactConnection'] = ResolversParentTypes['ContactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactEdge'] = ResolversParentTypes['ContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
};

export type ContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactPayload'] = ResolversParentTypes['ContactPayload']> = {
  contact?: Resolver<Types.Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  entry?: Resolver<Types.Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  unread?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ContributionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionConnection'] = ResolversParentTypes['ContributionConnection']> = {
  edges?: Resolver<Types.Maybe<Array<ResolversTypes['ContributionEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Types.Maybe<Array<ResolversTypes['Contribution']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Types.Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  unreadCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'AboutMe' | 'Action' | 'AdvanceCare' | 'Alert' | 'Allergy' | 'CarePackage' | 'CarePlan' | 'Contact' | 'FinanceItem' | 'Goal' | 'HolisticAssessment' | 'HomeAccess' | 'HousingItem' | 'LinkedDocument' | 'MdtMinutes' | 'Medication' | 'MedicationNote' | 'MentalHealthNote' | 'Observation' | 'PersonalContact' | 'Problem' | 'RecordNote' | 'Referral' | 'SafeguardingConcern' | 'VoluntarySupportLog', ParentType, ContextType>;
};

export type EntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryConnection'] = ResolversParentTypes['EntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryEdge'] = ResolversParentTypes['EntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
};

export type EntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryPayload'] = ResolversParentTypes['EntryPayload']> = {
  entry?: Resolver<Types.Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EntryResponseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryResponse'] = ResolversParentTypes['EntryResponse']> = {
  at?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  author?: Resolver<Types.Maybe<ResolversTypes['AuthorReference']>, ParentType, ContextType>;
  comment?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Types.Maybe<ResolversTypes['ResponseKind']>, ParentType, ContextType>;
  organisation?: Resolver<Types.Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type EntryVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryVersion'] = ResolversParentTypes['EntryVersion']> = {
  entry?: Resolver<Types.Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  replacedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FinanceItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinanceItem'] = ResolversParentTypes['FinanceItem']> = {
  amount?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  benefit?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  code?: Resolver<Types.Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  headline?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.FinanceItemHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  resolved?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<Types.Maybe<ResolversTypes['FinanceTopic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FinanceItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinanceItemConnection'] = ResolversParentTypes['FinanceItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FinanceItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FinanceItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FinanceItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinanceItemEdge'] = ResolversParentTypes['FinanceItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FinanceItem'], ParentType, ContextType>;
};

export type FinanceItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinanceItemPayload'] = ResolversParentTypes['FinanceItemPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  financeItem?: Resolver<Types.Maybe<ResolversTypes['FinanceItem']>, ParentType, ContextType>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  goalStatus?: Resolver<Types.Maybe<ResolversTypes['GoalStatus']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.GoalHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importance?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  ownWords?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  plan?: Resolver<Types.Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalConnection'] = ResolversParentTypes['GoalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GoalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Goal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalEdge'] = ResolversParentTypes['GoalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
};

export type GoalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalPayload'] = ResolversParentTypes['GoalPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  goal?: Resolver<Types.Maybe<ResolversTypes['Goal']>, ParentType, ContextType>;
};

export type HolisticAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolisticAssessment'] = ResolversParentTypes['HolisticAssessment']> = {
  assessmentStatus?: Resolver<Types.Maybe<ResolversTypes['AssessmentStatus']>, ParentType, ContextType>;
  band?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  domain?: Resolver<Types.Maybe<ResolversTypes['AssessmentDomain']>, ParentType, ContextType>;
  findings?: Resolver<Types.Maybe<Array<ResolversTypes['AssessmentFinding']>>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.HolisticAssessmentHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  needs?: Resolver<Types.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  score?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  strengths?: Resolver<Types.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HolisticAssessmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolisticAssessmentConnection'] = ResolversParentTypes['HolisticAssessmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HolisticAssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HolisticAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HolisticAssessmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolisticAssessmentEdge'] = ResolversParentTypes['HolisticAssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HolisticAssessment'], ParentType, ContextType>;
};

export type HolisticAssessmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolisticAssessmentPayload'] = ResolversParentTypes['HolisticAssessmentPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  holisticAssessment?: Resolver<Types.Maybe<ResolversTypes['HolisticAssessment']>, ParentType, ContextType>;
};

export type HomeAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeAccess'] = ResolversParentTypes['HomeAccess']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  headline?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.HomeAccessHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keySafeCode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keySafeLocation?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HomeAccessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeAccessConnection'] = ResolversParentTypes['HomeAccessConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HomeAccessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HomeAccess']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HomeAccessEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeAccessEdge'] = ResolversParentTypes['HomeAccessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HomeAccess'], ParentType, ContextType>;
};

export type HomeAccessPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeAccessPayload'] = ResolversParentTypes['HomeAccessPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  homeAccess?: Resolver<Types.Maybe<ResolversTypes['HomeAccess']>, ParentType, ContextType>;
};

export type HousingItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HousingItem'] = ResolversParentTypes['HousingItem']> = {
  arrears?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  code?: Resolver<Types.Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  headline?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.HousingItemHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Types.Maybe<ResolversTypes['HousingIssue']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  landlord?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  priorityNeed?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  resolved?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  tenure?: Resolver<Types.Maybe<ResolversTypes['Tenure']>, ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HousingItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HousingItemConnection'] = ResolversParentTypes['HousingItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HousingItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HousingItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HousingItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HousingItemEdge'] = ResolversParentTypes['HousingItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HousingItem'], ParentType, ContextType>;
};

export type HousingItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HousingItemPayload'] = ResolversParentTypes['HousingItemPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  housingItem?: Resolver<Types.Maybe<ResolversTypes['HousingItem']>, ParentType, ContextType>;
};

export type InputMistakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputMistake'] = ResolversParentTypes['InputMistake']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Types.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkedDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedDocument'] = ResolversParentTypes['LinkedDocument']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  code?: Resolver<Types.Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  documentType?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.LinkedDocumentHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  title?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkedDocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedDocumentConnection'] = ResolversParentTypes['LinkedDocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkedDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LinkedDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkedDocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedDocumentEdge'] = ResolversParentTypes['LinkedDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LinkedDocument'], ParentType, ContextType>;
};

export type LinkedDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedDocumentPayload'] = ResolversParentTypes['LinkedDocumentPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  linkedDocument?: Resolver<Types.Maybe<ResolversTypes['LinkedDocument']>, ParentType, ContextType>;
};

export type LocationHiddenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationHiddenPayload'] = ResolversParentTypes['LocationHiddenPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  request?: Resolver<Types.Maybe<ResolversTypes['RestrictionRequest']>, ParentType, ContextType>;
};

export type MarkAnswersReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkAnswersReadPayload'] = ResolversParentTypes['MarkAnswersReadPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  unreadCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MarkNoticesReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNoticesReadPayload'] = ResolversParentTypes['MarkNoticesReadPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  unreadCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MdtMinutesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MdtMinutes'] = ResolversParentTypes['MdtMinutes']> = {
  attendees?: Resolver<Types.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  decision?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headline?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.MdtMinutesHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  meetingOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MdtMinutesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MdtMinutesConnection'] = ResolversParentTypes['MdtMinutesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MdtMinutesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MdtMinutes']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MdtMinutesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MdtMinutesEdge'] = ResolversParentTypes['MdtMinutesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MdtMinutes'], ParentType, ContextType>;
};

export type MdtMinutesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MdtMinutesPayload'] = ResolversParentTypes['MdtMinutesPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  mdtMinutes?: Resolver<Types.Maybe<ResolversTypes['MdtMinutes']>, ParentType, ContextType>;
};

export type MedicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Medication'] = ResolversParentTypes['Medication']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  code?: Resolver<Types.Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  doseText?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.MedicationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indication?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  lastIssued?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  medicationSource?: Resolver<Types.Maybe<ResolversTypes['MedicationSource']>, ParentType, ContextType>;
  medicationStatus?: Resolver<Types.Maybe<ResolversTypes['MedicationStatus']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  regular?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  route?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationConnection'] = ResolversParentTypes['MedicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MedicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Medication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MedicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationEdge'] = ResolversParentTypes['MedicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Medication'], ParentType, ContextType>;
};

export type MedicationListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationList'] = ResolversParentTypes['MedicationList']> = {
  custodian?: Resolver<Types.Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  medicationSource?: Resolver<Types.Maybe<ResolversTypes['MedicationSource']>, ParentType, ContextType>;
};

export type MedicationNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationNote'] = ResolversParentTypes['MedicationNote']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.MedicationNoteHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  medication?: Resolver<Types.Maybe<ResolversTypes['Medication']>, ParentType, ContextType>;
  medicationName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteType?: Resolver<Types.Maybe<ResolversTypes['MedicationNoteType']>, ParentType, ContextType>;
  outcome?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicationNoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationNoteConnection'] = ResolversParentTypes['MedicationNoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MedicationNoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MedicationNote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MedicationNoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationNoteEdge'] = ResolversParentTypes['MedicationNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MedicationNote'], ParentType, ContextType>;
};

export type MedicationNotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationNotePayload'] = ResolversParentTypes['MedicationNotePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  medicationNote?: Resolver<Types.Maybe<ResolversTypes['MedicationNote']>, ParentType, ContextType>;
};

export type MedicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationPayload'] = ResolversParentTypes['MedicationPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  medication?: Resolver<Types.Maybe<ResolversTypes['Medication']>, ParentType, ContextType>;
};

export type MedicationReconciliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicationReconciliation'] = ResolversParentTypes['MedicationReconciliation']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lists?: Resolver<Array<ResolversTypes['MedicationList']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['ReconciliationRow']>, ParentType, ContextType>;
};

export type MentalHealthNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentalHealthNote'] = ResolversParentTypes['MentalHealthNote']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  code?: Resolver<Types.Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  crisisPlan?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headline?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.MentalHealthNoteHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  noteType?: Resolver<Types.Maybe<ResolversTypes['MentalHealthNoteType']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentalHealthNoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentalHealthNoteConnection'] = ResolversParentTypes['MentalHealthNoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MentalHealthNoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MentalHealthNote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentalHealthNoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentalHealthNoteEdge'] = ResolversParentTypes['MentalHealthNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MentalHealthNote'], ParentType, ContextType>;
};

export type MentalHealthNotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentalHealthNotePayload'] = ResolversParentTypes['MentalHealthNotePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  mentalHealthNote?: Resolver<Types.Maybe<ResolversTypes['MentalHealthNote']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addAboutMe?: Resolver<Types.Maybe<ResolversTypes['AboutMePayload']>, ParentType, ContextType, RequireFields<Types.MutationAddAboutMeArgs, 'input'>>;
  addAction?: Resolver<Types.Maybe<ResolversTypes['ActionPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddActionArgs, 'input'>>;
  addAdvanceCare?: Resolver<Types.Maybe<ResolversTypes['AdvanceCarePayload']>, ParentType, ContextType, RequireFields<Types.MutationAddAdvanceCareArgs, 'input'>>;
  addAlert?: Resolver<Types.Maybe<ResolversTypes['AlertPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddAlertArgs, 'input'>>;
  addAllergy?: Resolver<Types.Maybe<ResolversTypes['AllergyPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddAllergyArgs, 'input'>>;
  addCarePackage?: Resolver<Types.Maybe<ResolversTypes['CarePackagePayload']>, ParentType, ContextType, RequireFields<Types.MutationAddCarePackageArgs, 'input'>>;
  addCarePlan?: Resolver<Types.Maybe<ResolversTypes['CarePlanPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddCarePlanArgs, 'input'>>;
  addCareTeamMember?: Resolver<Types.Maybe<ResolversTypes['RelationshipPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddCareTeamMemberArgs, 'input'>>;
  addContact?: Resolver<Types.Maybe<ResolversTypes['ContactPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddContactArgs, 'input'>>;
  addFinanceItem?: Resolver<Types.Maybe<ResolversTypes['FinanceItemPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddFinanceItemArgs, 'input'>>;
  addGoal?: Resolver<Types.Maybe<ResolversTypes['GoalPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddGoalArgs, 'input'>>;
  addHolisticAssessment?: Resolver<Types.Maybe<ResolversTypes['HolisticAssessmentPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddHolisticAssessmentArgs, 'input'>>;
  addHomeAccess?: Resolver<Types.Maybe<ResolversTypes['HomeAccessPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddHomeAccessArgs, 'input'>>;
  addHousingItem?: Resolver<Types.Maybe<ResolversTypes['HousingItemPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddHousingItemArgs, 'input'>>;
  addLinkedDocument?: Resolver<Types.Maybe<ResolversTypes['LinkedDocumentPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddLinkedDocumentArgs, 'input'>>;
  addMdtMinutes?: Resolver<Types.Maybe<ResolversTypes['MdtMinutesPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddMdtMinutesArgs, 'input'>>;
  addMedication?: Resolver<Types.Maybe<ResolversTypes['MedicationPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddMedicationArgs, 'input'>>;
  addMedicationNote?: Resolver<Types.Maybe<ResolversTypes['MedicationNotePayload']>, ParentType, ContextType, RequireFields<Types.MutationAddMedicationNoteArgs, 'input'>>;
  addMentalHealthNote?: Resolver<Types.Maybe<ResolversTypes['MentalHealthNotePayload']>, ParentType, ContextType, RequireFields<Types.MutationAddMentalHealthNoteArgs, 'input'>>;
  addObservation?: Resolver<Types.Maybe<ResolversTypes['ObservationPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddObservationArgs, 'input'>>;
  addPersonalContact?: Resolver<Types.Maybe<ResolversTypes['PersonalContactPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddPersonalContactArgs, 'input'>>;
  addProblem?: Resolver<Types.Maybe<ResolversTypes['ProblemPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddProblemArgs, 'input'>>;
  addRecordNote?: Resolver<Types.Maybe<ResolversTypes['RecordNotePayload']>, ParentType, ContextType, RequireFields<Types.MutationAddRecordNoteArgs, 'input'>>;
  addSafeguardingConcern?: Resolver<Types.Maybe<ResolversTypes['SafeguardingConcernPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddSafeguardingConcernArgs, 'input'>>;
  amendAboutMe?: Resolver<Types.Maybe<ResolversTypes['AboutMePayload']>, ParentType, ContextType, RequireFields<Types.MutationAmendAboutMeArgs, 'input'>>;
  amendAction?: Resolver<Types.Maybe<ResolversTypes['ActionPayload']>, ParentType, ContextType, RequireFields<Types.MutationAmendActionArgs, 'input'>>;
  amendAdvanceCare?: Resolver<Types.Maybe<ResolversTypes['AdvanceCarePayload']>, ParentType, ContextType, RequireFields<Types.MutationAmendAdvanceCareArgs, 'input'>>;
  amendAlert?: Resolver<Types.Maybe<ResolversTypes['AlertPayload']>, ParentType, ContextType, RequireFields<Types.MutationAmendAlertArgs, 'input'>>;
  amendAllergy?: Resolver<Types.Maybe<ResolversTypes['AllergyPayload']>, ParentType, ContextType, RequireFields<Types.MutationAmendAllergyArgs, 'input'>>;
  amendCarePackage?: Resolver<Types.Maybe<ResolversTypes['CarePackagePayload']>, ParentType, ContextType, RequireFields<Types.MutationAmendCarePackageArgs, 'input'>>;
  amendCarePlan?: Resolver<Types.Maybe<ResolversTypes['CarePlanPayload']>, ParentType, ContextType, RequireFields<Types.MutationAmendCarePlanArgs, 'input'>>;
  amendContact?: Resolver<Types.Maybe<ResolversTypes['ContactPayload']>, ParentType, ContextType, RequireFields<Types.MutationAmendContactArgs, 'input'>>;
  amendFinanceItem?: Resolver<Types.Maybe<ResolversTypes['FinanceItemPayload']>, ParentType, ContextType, RequireFields<Types.MutationAmendFinanceItemArgs, 'input'>>;
  amendGoal?: Resolver<Types.Maybe<ResolversTypes['GoalPayload']>, ParentType, ContextType, RequireFields<Types.MutationAmendGoalArgs, 'input'>>;
  amendHolisticAssessment?: Resolver<Types.Maybe<ResolversTypes['HolisticAssessmentPayload']>, ParentType, ContextType, RequireFields<Types.MutationAmendHolisticAssessmentArgs, 'input'>>;
  amendHomeAccess?: Resolver<Types.Maybe<ResolversTypes['HomeAccessPayload']>, ParentType, ContextType, RequireFields<Types.MutationAmendHomeAccessArgs, 'input'>>;
  amendHousingItem?: Resolver<Types.Maybe<ResolversTypes['HousingItemPayload']>, ParentType, ContextType, RequireFields<Types.MutationAmendHousingItemArgs, 'input'>>;
  amendLinkedDocument?: Resolver<Types.Maybe<ResolversTypes['LinkedDocumentPayload']>, ParentType, ContextType, RequireFields<Types.MutationAmendLinkedDocumentArgs, 'input'>>;
  amendMdtMinutes?: Resolver<Types.Maybe<ResolversTypes['MdtMinutesPayload']>, ParentType, ContextType, RequireFields<Types.MutationAmendMdtMinutesArgs, 'input'>>;
  amendMedication?: Resolver<Types.Maybe<ResolversTypes['MedicationPayload']>, ParentType, ContextType, RequireFields<Types.MutationAmendMedicationArgs, 'input'>>;
  amendMedicationNote?: Resolver<Types.Maybe<ResolversTypes['MedicationNotePayload']>, ParentType, ContextType, RequireFields<Types.MutationAmendMedicationNoteArgs, 'input'>>;
  amendMentalHealthNote?: Resolver<Types.Maybe<ResolversTypes['MentalHealthNotePayload']>, ParentType, ContextType, RequireFields<Types.MutationAmendMentalHealthNoteArgs, 'input'>>;
  amendObservation?: Resolver<Types.Maybe<ResolversTypes['ObservationPayload']>, ParentType, ContextType, RequireFields<Types.MutationAmendObservationArgs, 'input'>>;
  amendPersonalContact?: Resolver<Types.Maybe<ResolversTypes['PersonalContactPayload']>, ParentType, ContextType, RequireFields<Types.MutationAmendPersonalContactArgs, 'input'>>;
  amendProblem?: Resolver<Types.Maybe<ResolversTypes['ProblemPayload']>, ParentType, ContextType, RequireFields<Types.MutationAmendProblemArgs, 'input'>>;
  amendRecordNote?: Resolver<Types.Maybe<ResolversTypes['RecordNotePayload']>, ParentType, ContextType, RequireFields<Types.MutationAmendRecordNoteArgs, 'input'>>;
  amendSafeguardingConcern?: Resolver<Types.Maybe<ResolversTypes['SafeguardingConcernPayload']>, ParentType, ContextType, RequireFields<Types.MutationAmendSafeguardingConcernArgs, 'input'>>;
  amendVoluntarySupportLog?: Resolver<Types.Maybe<ResolversTypes['VoluntarySupportLogPayload']>, ParentType, ContextType, RequireFields<Types.MutationAmendVoluntarySupportLogArgs, 'input'>>;
  answerConsentRequest?: Resolver<Types.Maybe<ResolversTypes['ConsentRequestPayload']>, ParentType, ContextType, RequireFields<Types.MutationAnswerConsentRequestArgs, 'input'>>;
  answerReferral?: Resolver<Types.Maybe<ResolversTypes['RelationshipPayload']>, ParentType, ContextType, RequireFields<Types.MutationAnswerReferralArgs, 'input'>>;
  answerRestriction?: Resolver<Types.Maybe<ResolversTypes['AnswerRestrictionPayload']>, ParentType, ContextType, RequireFields<Types.MutationAnswerRestrictionArgs, 'input'>>;
  authoriseProxy?: Resolver<Types.Maybe<ResolversTypes['RelationshipPayload']>, ParentType, ContextType, RequireFields<Types.MutationAuthoriseProxyArgs, 'input'>>;
  breakGlass?: Resolver<Types.Maybe<ResolversTypes['OverridePayload']>, ParentType, ContextType, RequireFields<Types.MutationBreakGlassArgs, 'input'>>;
  claimAnswer?: Resolver<Types.Maybe<ResolversTypes['ClaimAnswerPayload']>, ParentType, ContextType, RequireFields<Types.MutationClaimAnswerArgs, 'input'>>;
  confirmSealedAccess?: Resolver<Types.Maybe<ResolversTypes['OverridePayload']>, ParentType, ContextType, RequireFields<Types.MutationConfirmSealedAccessArgs, 'input'>>;
  decideObjection?: Resolver<Types.Maybe<ResolversTypes['SharingPreferencePayload']>, ParentType, ContextType, RequireFields<Types.MutationDecideObjectionArgs, 'input'>>;
  disclose?: Resolver<Types.Maybe<ResolversTypes['OverridePayload']>, ParentType, ContextType, RequireFields<Types.MutationDiscloseArgs, 'input'>>;
  discloseForSafeguarding?: Resolver<Types.Maybe<ResolversTypes['OverridePayload']>, ParentType, ContextType, RequireFields<Types.MutationDiscloseForSafeguardingArgs, 'input'>>;
  endOverride?: Resolver<Types.Maybe<ResolversTypes['OverridePayload']>, ParentType, ContextType, RequireFields<Types.MutationEndOverrideArgs, 'input'>>;
  endRelationship?: Resolver<Types.Maybe<ResolversTypes['RelationshipPayload']>, ParentType, ContextType, RequireFields<Types.MutationEndRelationshipArgs, 'input'>>;
  labelEntry?: Resolver<Types.Maybe<ResolversTypes['RestrictionPayload']>, ParentType, ContextType, RequireFields<Types.MutationLabelEntryArgs, 'input'>>;
  logVoluntarySupport?: Resolver<Types.Maybe<ResolversTypes['VoluntarySupportLogPayload']>, ParentType, ContextType, RequireFields<Types.MutationLogVoluntarySupportArgs, 'input'>>;
  markAnswersRead?: Resolver<Types.Maybe<ResolversTypes['MarkAnswersReadPayload']>, ParentType, ContextType, RequireFields<Types.MutationMarkAnswersReadArgs, 'input'>>;
  markEnteredInError?: Resolver<Types.Maybe<ResolversTypes['EntryPayload']>, ParentType, ContextType, RequireFields<Types.MutationMarkEnteredInErrorArgs, 'input'>>;
  markNoticesRead?: Resolver<Types.Maybe<ResolversTypes['MarkNoticesReadPayload']>, ParentType, ContextType, RequireFields<Types.MutationMarkNoticesReadArgs, 'input'>>;
  offerReferral?: Resolver<Types.Maybe<ResolversTypes['RelationshipPayload']>, ParentType, ContextType, RequireFields<Types.MutationOfferReferralArgs, 'input'>>;
  openEpisode?: Resolver<Types.Maybe<ResolversTypes['RelationshipPayload']>, ParentType, ContextType, RequireFields<Types.MutationOpenEpisodeArgs, 'input'>>;
  planMdtReview?: Resolver<Types.Maybe<ResolversTypes['RelationshipPayload']>, ParentType, ContextType, RequireFields<Types.MutationPlanMdtReviewArgs, 'input'>>;
  reconcileMedications?: Resolver<Types.Maybe<ResolversTypes['ReconcileMedicationsPayload']>, ParentType, ContextType, RequireFields<Types.MutationReconcileMedicationsArgs, 'input'>>;
  recordSharingPreference?: Resolver<Types.Maybe<ResolversTypes['SharingPreferencePayload']>, ParentType, ContextType, RequireFields<Types.MutationRecordSharingPreferenceArgs, 'input'>>;
  releaseDisclosure?: Resolver<Types.Maybe<ResolversTypes['OverridePayload']>, ParentType, ContextType, RequireFields<Types.MutationReleaseDisclosureArgs, 'input'>>;
  renewBreakGlass?: Resolver<Types.Maybe<ResolversTypes['OverridePayload']>, ParentType, ContextType, RequireFields<Types.MutationRenewBreakGlassArgs, 'input'>>;
  renewRelationship?: Resolver<Types.Maybe<ResolversTypes['RelationshipPayload']>, ParentType, ContextType, RequireFields<Types.MutationRenewRelationshipArgs, 'input'>>;
  requestConsent?: Resolver<Types.Maybe<ResolversTypes['ConsentRequestPayload']>, ParentType, ContextType, RequireFields<Types.MutationRequestConsentArgs, 'input'>>;
  respondToEntry?: Resolver<Types.Maybe<ResolversTypes['EntryPayload']>, ParentType, ContextType, RequireFields<Types.MutationRespondToEntryArgs, 'input'>>;
  reviewOverride?: Resolver<Types.Maybe<ResolversTypes['OverridePayload']>, ParentType, ContextType, RequireFields<Types.MutationReviewOverrideArgs, 'input'>>;
  setLocationHidden?: Resolver<Types.Maybe<ResolversTypes['LocationHiddenPayload']>, ParentType, ContextType, RequireFields<Types.MutationSetLocationHiddenArgs, 'input'>>;
  setPatientVisibility?: Resolver<Types.Maybe<ResolversTypes['RestrictionPayload']>, ParentType, ContextType, RequireFields<Types.MutationSetPatientVisibilityArgs, 'input'>>;
  supersedeAlert?: Resolver<Types.Maybe<ResolversTypes['AlertPayload']>, ParentType, ContextType, RequireFields<Types.MutationSupersedeAlertArgs, 'input'>>;
  supersedeAllergy?: Resolver<Types.Maybe<ResolversTypes['AllergyPayload']>, ParentType, ContextType, RequireFields<Types.MutationSupersedeAllergyArgs, 'input'>>;
  supersedeCarePackage?: Resolver<Types.Maybe<ResolversTypes['CarePackagePayload']>, ParentType, ContextType, RequireFields<Types.MutationSupersedeCarePackageArgs, 'input'>>;
  supersedeFinanceItem?: Resolver<Types.Maybe<ResolversTypes['FinanceItemPayload']>, ParentType, ContextType, RequireFields<Types.MutationSupersedeFinanceItemArgs, 'input'>>;
  supersedeHomeAccess?: Resolver<Types.Maybe<ResolversTypes['HomeAccessPayload']>, ParentType, ContextType, RequireFields<Types.MutationSupersedeHomeAccessArgs, 'input'>>;
  supersedeHousingItem?: Resolver<Types.Maybe<ResolversTypes['HousingItemPayload']>, ParentType, ContextType, RequireFields<Types.MutationSupersedeHousingItemArgs, 'input'>>;
  supersedeLinkedDocument?: Resolver<Types.Maybe<ResolversTypes['LinkedDocumentPayload']>, ParentType, ContextType, RequireFields<Types.MutationSupersedeLinkedDocumentArgs, 'input'>>;
  supersedeMedication?: Resolver<Types.Maybe<ResolversTypes['MedicationPayload']>, ParentType, ContextType, RequireFields<Types.MutationSupersedeMedicationArgs, 'input'>>;
  supersedeMedicationNote?: Resolver<Types.Maybe<ResolversTypes['MedicationNotePayload']>, ParentType, ContextType, RequireFields<Types.MutationSupersedeMedicationNoteArgs, 'input'>>;
  supersedeMentalHealthNote?: Resolver<Types.Maybe<ResolversTypes['MentalHealthNotePayload']>, ParentType, ContextType, RequireFields<Types.MutationSupersedeMentalHealthNoteArgs, 'input'>>;
  supersedeObservation?: Resolver<Types.Maybe<ResolversTypes['ObservationPayload']>, ParentType, ContextType, RequireFields<Types.MutationSupersedeObservationArgs, 'input'>>;
  supersedeProblem?: Resolver<Types.Maybe<ResolversTypes['ProblemPayload']>, ParentType, ContextType, RequireFields<Types.MutationSupersedeProblemArgs, 'input'>>;
  suspendProxy?: Resolver<Types.Maybe<ResolversTypes['RelationshipPayload']>, ParentType, ContextType, RequireFields<Types.MutationSuspendProxyArgs, 'input'>>;
  withdrawConsentRequest?: Resolver<Types.Maybe<ResolversTypes['ConsentRequestPayload']>, ParentType, ContextType, RequireFields<Types.MutationWithdrawConsentRequestArgs, 'input'>>;
  withdrawSharingPreference?: Resolver<Types.Maybe<ResolversTypes['SharingPreferencePayload']>, ParentType, ContextType, RequireFields<Types.MutationWithdrawSharingPreferenceArgs, 'input'>>;
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
  __resolveType: TypeResolveFn<'AboutMe' | 'Action' | 'AdvanceCare' | 'Alert' | 'Allergy' | 'CarePackage' | 'CarePlan' | 'CareRelationship' | 'Contact' | 'FinanceItem' | 'Goal' | 'HolisticAssessment' | 'HomeAccess' | 'HousingItem' | 'LinkedDocument' | 'MdtMinutes' | 'Medication' | 'MedicationNote' | 'MentalHealthNote' | 'Neighbourhood' | 'Notice' | 'Observation' | 'Organisation' | 'Override' | 'Patient' | 'PersonalContact' | 'Problem' | 'RecordNote' | 'Referral' | 'SafeguardingConcern' | 'Staff' | 'VoluntarySupportLog', ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  override?: Resolver<Types.Maybe<ResolversTypes['Override']>, ParentType, ContextType>;
  overrideId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
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
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  code?: Resolver<Types.Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  components?: Resolver<Types.Maybe<Array<ResolversTypes['ObservationComponent']>>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.ObservationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
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
  edges?: Resolver<Array<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type ObservationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationPayload'] = ResolversParentTypes['ObservationPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  observation?: Resolver<Types.Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
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

export type OverrideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Override'] = ResolversParentTypes['Override']> = {
  basis?: Resolver<Types.Maybe<ResolversTypes['DisclosureBasis']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['OverrideActor'], ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  consentSought?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OverrideKind'], ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['SensitivityLabel']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['BreakGlassReason']>, ParentType, ContextType>;
  recipient?: Resolver<Types.Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recipientStaff?: Resolver<Types.Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  releasedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  renewals?: Resolver<Array<ResolversTypes['OverrideRenewal']>, ParentType, ContextType>;
  review?: Resolver<Types.Maybe<ResolversTypes['OverrideReview']>, ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sealedExplanation?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OverrideStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverrideActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverrideActor'] = ResolversParentTypes['OverrideActor']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Types.Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  staff?: Resolver<Types.Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
};

export type OverrideConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverrideConnection'] = ResolversParentTypes['OverrideConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OverrideEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Override']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreviewedCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OverrideEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverrideEdge'] = ResolversParentTypes['OverrideEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Override'], ParentType, ContextType>;
};

export type OverridePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverridePayload'] = ResolversParentTypes['OverridePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  override?: Resolver<Types.Maybe<ResolversTypes['Override']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
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
  registeredPractice?: Resolver<Types.Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  relationships?: Resolver<Types.Maybe<Array<ResolversTypes['CareRelationship']>>, ParentType, ContextType>;
  sharingPreferences?: Resolver<Types.Maybe<Array<ResolversTypes['SharingPreference']>>, ParentType, ContextType>;
  telephone?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  patientId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PersonalContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalContact'] = ResolversParentTypes['PersonalContact']> = {
  carer?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  code?: Resolver<Types.Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  emergencyContact?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.PersonalContactHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  legalAuthority?: Resolver<Types.Maybe<ResolversTypes['LegalAuthority']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextOfKin?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  relation?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  sameHousehold?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  telephone?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonalContactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalContactConnection'] = ResolversParentTypes['PersonalContactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonalContactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PersonalContact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonalContactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalContactEdge'] = ResolversParentTypes['PersonalContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonalContact'], ParentType, ContextType>;
};

export type PersonalContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalContactPayload'] = ResolversParentTypes['PersonalContactPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  personalContact?: Resolver<Types.Maybe<ResolversTypes['PersonalContact']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  clinicalStatus?: Resolver<Types.Maybe<ResolversTypes['ProblemStatus']>, ParentType, ContextType>;
  code?: Resolver<Types.Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  end?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.ProblemHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  longTermConditionRegister?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onset?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemConnection'] = ResolversParentTypes['ProblemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProblemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProblemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemEdge'] = ResolversParentTypes['ProblemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
};

export type ProblemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemPayload'] = ResolversParentTypes['ProblemPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  problem?: Resolver<Types.Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  about?: Resolver<Types.Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  audience?: Resolver<Types.Maybe<ResolversTypes['Audience']>, ParentType, ContextType>;
  author?: Resolver<Types.Maybe<ResolversTypes['AuthorReference']>, ParentType, ContextType>;
  custodian?: Resolver<Types.Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  effectiveAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hiddenBecause?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hiddenReviewOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  labelReviewOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  labelledBecause?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patientVisibility?: Resolver<Types.Maybe<ResolversTypes['PatientVisibility']>, ParentType, ContextType>;
  performer?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedBy?: Resolver<Types.Maybe<ResolversTypes['ReportedBy']>, ParentType, ContextType>;
  sensitivity?: Resolver<Types.Maybe<Array<ResolversTypes['SensitivityLabel']>>, ParentType, ContextType>;
  sharedWith?: Resolver<Types.Maybe<Array<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  sourceId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceSystem?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EntryStatus'], ParentType, ContextType>;
  supersededBy?: Resolver<Types.Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  supersedes?: Resolver<Types.Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  awaitingAnswer?: Resolver<Types.Maybe<ResolversTypes['AwaitedAnswerConnection']>, ParentType, ContextType, RequireFields<Types.QueryAwaitingAnswerArgs, 'first'>>;
  caseload?: Resolver<Types.Maybe<ResolversTypes['PatientConnection']>, ParentType, ContextType, RequireFields<Types.QueryCaseloadArgs, 'first'>>;
  consentRequests?: Resolver<Types.Maybe<Array<ResolversTypes['ConsentRequest']>>, ParentType, ContextType, RequireFields<Types.QueryConsentRequestsArgs, 'openOnly'>>;
  denials?: Resolver<Types.Maybe<ResolversTypes['AuditedAccessConnection']>, ParentType, ContextType, RequireFields<Types.QueryDenialsArgs, 'first'>>;
  explainAccess?: Resolver<Types.Maybe<ResolversTypes['AccessExplanation']>, ParentType, ContextType, RequireFields<Types.QueryExplainAccessArgs, 'patientId'>>;
  medicationReconciliation?: Resolver<Types.Maybe<ResolversTypes['MedicationReconciliation']>, ParentType, ContextType, RequireFields<Types.QueryMedicationReconciliationArgs, 'patientId'>>;
  myContributions?: Resolver<Types.Maybe<ResolversTypes['ContributionConnection']>, ParentType, ContextType, RequireFields<Types.QueryMyContributionsArgs, 'answeredOnly' | 'first' | 'unreadOnly'>>;
  myOverrides?: Resolver<Types.Maybe<ResolversTypes['OverrideConnection']>, ParentType, ContextType, RequireFields<Types.QueryMyOverridesArgs, 'first' | 'openOnly'>>;
  neighbourhood?: Resolver<Types.Maybe<ResolversTypes['PatientConnection']>, ParentType, ContextType, RequireFields<Types.QueryNeighbourhoodArgs, 'first'>>;
  neighbourhoods?: Resolver<Types.Maybe<Array<ResolversTypes['Neighbourhood']>>, ParentType, ContextType>;
  node?: Resolver<Types.Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<Types.QueryNodeArgs, 'id'>>;
  notices?: Resolver<Types.Maybe<ResolversTypes['NoticeConnection']>, ParentType, ContextType, RequireFields<Types.QueryNoticesArgs, 'first' | 'unreadOnly'>>;
  organisations?: Resolver<Types.Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, RequireFields<Types.QueryOrganisationsArgs, 'first'>>;
  overrideQueue?: Resolver<Types.Maybe<ResolversTypes['OverrideConnection']>, ParentType, ContextType, RequireFields<Types.QueryOverrideQueueArgs, 'first'>>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType, Partial<Types.QueryPatientArgs>>;
  permissions?: Resolver<Types.Maybe<Array<ResolversTypes['RolePermission']>>, ParentType, ContextType, RequireFields<Types.QueryPermissionsArgs, 'role'>>;
  referralOffers?: Resolver<Types.Maybe<Array<ResolversTypes['ReferralOffer']>>, ParentType, ContextType, RequireFields<Types.QueryReferralOffersArgs, 'overdueOnly'>>;
  referralsSent?: Resolver<Types.Maybe<ResolversTypes['SentReferralConnection']>, ParentType, ContextType, RequireFields<Types.QueryReferralsSentArgs, 'first' | 'overdueOnly'>>;
  restrictionRequests?: Resolver<Types.Maybe<Array<ResolversTypes['RestrictionRequest']>>, ParentType, ContextType, RequireFields<Types.QueryRestrictionRequestsArgs, 'openOnly'>>;
  staff?: Resolver<Types.Maybe<ResolversTypes['StaffConnection']>, ParentType, ContextType, RequireFields<Types.QueryStaffArgs, 'first'>>;
  tracePatient?: Resolver<Types.Maybe<ResolversTypes['PatientMatch']>, ParentType, ContextType, Partial<Types.QueryTracePatientArgs>>;
  unusualAccess?: Resolver<Types.Maybe<Array<ResolversTypes['UnusualAccess']>>, ParentType, ContextType, Partial<Types.QueryUnusualAccessArgs>>;
  viewer?: Resolver<Types.Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type ReconcileMedicationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconcileMedicationsPayload'] = ResolversParentTypes['ReconcileMedicationsPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  reconciliation?: Resolver<Types.Maybe<ResolversTypes['MedicationReconciliation']>, ParentType, ContextType>;
};

export type ReconciliationRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationRow'] = ResolversParentTypes['ReconciliationRow']> = {
  matchedBy?: Resolver<ResolversTypes['MedicationMatch'], ParentType, ContextType>;
  medications?: Resolver<Array<ResolversTypes['Medication']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReconciliationState'], ParentType, ContextType>;
};

export type RecordChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordChange'] = ResolversParentTypes['RecordChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  category?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  entry?: Resolver<Types.Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RecordChangeType'], ParentType, ContextType>;
};

export type RecordNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordNote'] = ResolversParentTypes['RecordNote']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  code?: Resolver<Types.Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  headline?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.RecordNoteHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordNoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordNoteConnection'] = ResolversParentTypes['RecordNoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecordNoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RecordNote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordNoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordNoteEdge'] = ResolversParentTypes['RecordNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecordNote'], ParentType, ContextType>;
};

export type RecordNotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordNotePayload'] = ResolversParentTypes['RecordNotePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  recordNote?: Resolver<Types.Maybe<ResolversTypes['RecordNote']>, ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  declinedBecause?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueBy?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.ReferralHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  outcome?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packCategories?: Resolver<Types.Maybe<Array<ResolversTypes['Category']>>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referralSource?: Resolver<Types.Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  referralStatus?: Resolver<Types.Maybe<ResolversTypes['ReferralStatus']>, ParentType, ContextType>;
  referredBy?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referredTo?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  sentAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  urgency?: Resolver<Types.Maybe<ResolversTypes['Urgency']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralConnection'] = ResolversParentTypes['ReferralConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReferralEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Referral']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferralEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralEdge'] = ResolversParentTypes['ReferralEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
};

export type ReferralOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralOffer'] = ResolversParentTypes['ReferralOffer']> = {
  dueBy?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdue?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['CareRelationship'], ParentType, ContextType>;
  sentAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  urgency?: Resolver<Types.Maybe<ResolversTypes['Urgency']>, ParentType, ContextType>;
};

export type RelationshipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipPayload'] = ResolversParentTypes['RelationshipPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  relationship?: Resolver<Types.Maybe<ResolversTypes['CareRelationship']>, ParentType, ContextType>;
};

export type RelationshipRenewalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipRenewal'] = ResolversParentTypes['RelationshipRenewal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Types.Maybe<ResolversTypes['AuthorReference']>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RestrictionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictionPayload'] = ResolversParentTypes['RestrictionPayload']> = {
  entry?: Resolver<Types.Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  request?: Resolver<Types.Maybe<ResolversTypes['RestrictionRequest']>, ParentType, ContextType>;
};

export type RestrictionRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictionRequest'] = ResolversParentTypes['RestrictionRequest']> = {
  addLabels?: Resolver<Types.Maybe<Array<ResolversTypes['SensitivityLabel']>>, ParentType, ContextType>;
  answer?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  askedBy?: Resolver<Types.Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
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
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  concernType?: Resolver<Types.Maybe<ResolversTypes['SafeguardingType']>, ParentType, ContextType>;
  decision?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.SafeguardingConcernHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  lead?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  open?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  section42?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  stage?: Resolver<Types.Maybe<ResolversTypes['SafeguardingStage']>, ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SafeguardingConcernConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafeguardingConcernConnection'] = ResolversParentTypes['SafeguardingConcernConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SafeguardingConcernEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SafeguardingConcern']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SafeguardingConcernEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafeguardingConcernEdge'] = ResolversParentTypes['SafeguardingConcernEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SafeguardingConcern'], ParentType, ContextType>;
};

export type SafeguardingConcernPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafeguardingConcernPayload'] = ResolversParentTypes['SafeguardingConcernPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  safeguardingConcern?: Resolver<Types.Maybe<ResolversTypes['SafeguardingConcern']>, ParentType, ContextType>;
};

export type SentReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentReferral'] = ResolversParentTypes['SentReferral']> = {
  declinedBecause?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueBy?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overdue?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  referral?: Resolver<Types.Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  referralStatus?: Resolver<Types.Maybe<ResolversTypes['ReferralStatus']>, ParentType, ContextType>;
  referredTo?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  urgency?: Resolver<Types.Maybe<ResolversTypes['Urgency']>, ParentType, ContextType>;
};

export type SentReferralConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentReferralConnection'] = ResolversParentTypes['SentReferralConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SentReferralEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SentReferral']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SentReferralEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentReferralEdge'] = ResolversParentTypes['SentReferralEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SentReferral'], ParentType, ContextType>;
};

export type SharedRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedRecord'] = ResolversParentTypes['SharedRecord']> = {
  aboutMe?: Resolver<Types.Maybe<ResolversTypes['AboutMeConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordAboutMeArgs, 'order'>>;
  actions?: Resolver<Types.Maybe<ResolversTypes['ActionConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordActionsArgs, 'order'>>;
  advanceCare?: Resolver<Types.Maybe<ResolversTypes['AdvanceCareConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordAdvanceCareArgs, 'order'>>;
  alerts?: Resolver<Types.Maybe<ResolversTypes['AlertConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordAlertsArgs, 'order'>>;
  allergies?: Resolver<Types.Maybe<ResolversTypes['AllergyConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordAllergiesArgs, 'order'>>;
  assessments?: Resolver<Types.Maybe<ResolversTypes['HolisticAssessmentConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordAssessmentsArgs, 'order'>>;
  carePackages?: Resolver<Types.Maybe<ResolversTypes['CarePackageConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordCarePackagesArgs, 'order'>>;
  carePlans?: Resolver<Types.Maybe<ResolversTypes['CarePlanConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordCarePlansArgs, 'order'>>;
  contacts?: Resolver<Types.Maybe<ResolversTypes['ContactConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordContactsArgs, 'order'>>;
  documents?: Resolver<Types.Maybe<ResolversTypes['LinkedDocumentConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordDocumentsArgs, 'order'>>;
  finances?: Resolver<Types.Maybe<ResolversTypes['FinanceItemConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordFinancesArgs, 'order'>>;
  goals?: Resolver<Types.Maybe<ResolversTypes['GoalConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordGoalsArgs, 'order'>>;
  homeAccess?: Resolver<Types.Maybe<ResolversTypes['HomeAccessConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordHomeAccessArgs, 'order'>>;
  housing?: Resolver<Types.Maybe<ResolversTypes['HousingItemConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordHousingArgs, 'order'>>;
  longTermConditionCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mayBeIncomplete?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mdtMinutes?: Resolver<Types.Maybe<ResolversTypes['MdtMinutesConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordMdtMinutesArgs, 'order'>>;
  medicationNotes?: Resolver<Types.Maybe<ResolversTypes['MedicationNoteConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordMedicationNotesArgs, 'order'>>;
  medications?: Resolver<Types.Maybe<ResolversTypes['MedicationConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordMedicationsArgs, 'order'>>;
  mentalHealthNotes?: Resolver<Types.Maybe<ResolversTypes['MentalHealthNoteConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordMentalHealthNotesArgs, 'order'>>;
  notes?: Resolver<Types.Maybe<ResolversTypes['RecordNoteConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordNotesArgs, 'order'>>;
  observations?: Resolver<Types.Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordObservationsArgs, 'order'>>;
  personalContacts?: Resolver<Types.Maybe<ResolversTypes['PersonalContactConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordPersonalContactsArgs, 'order'>>;
  problems?: Resolver<Types.Maybe<ResolversTypes['ProblemConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordProblemsArgs, 'order'>>;
  referrals?: Resolver<Types.Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordReferralsArgs, 'order'>>;
  safeguarding?: Resolver<Types.Maybe<ResolversTypes['SafeguardingConcernConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordSafeguardingArgs, 'order'>>;
  timeline?: Resolver<Types.Maybe<ResolversTypes['EntryConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordTimelineArgs, 'order'>>;
  voluntarySupportLogs?: Resolver<Types.Maybe<ResolversTypes['VoluntarySupportLogConnection']>, ParentType, ContextType, RequireFields<Types.SharedRecordVoluntarySupportLogsArgs, 'order'>>;
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
  organisations?: Resolver<Types.Maybe<Array<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  scope?: Resolver<Types.Maybe<ResolversTypes['SharingScope']>, ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SharingPreferencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingPreferencePayload'] = ResolversParentTypes['SharingPreferencePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
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
  noticeReceived?: SubscriptionResolver<Types.Maybe<ResolversTypes['Notice']>, "noticeReceived", ParentType, ContextType>;
  recordChanged?: SubscriptionResolver<Types.Maybe<ResolversTypes['RecordChange']>, "recordChanged", ParentType, ContextType, RequireFields<Types.SubscriptionRecordChangedArgs, 'patientId'>>;
};

export type UnusualAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnusualAccess'] = ResolversParentTypes['UnusualAccess']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organisation?: Resolver<Types.Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnusualReason'], ParentType, ContextType>;
  role?: Resolver<Types.Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  staff?: Resolver<Types.Maybe<ResolversTypes['Staff']>, ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AgreementRequired' | 'InputMistake' | 'VersionConflict', ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  current?: Resolver<Types.Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<Types.Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Types.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  attendance?: Resolver<Types.Maybe<ResolversTypes['Attendance']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  goal?: Resolver<Types.Maybe<ResolversTypes['Goal']>, ParentType, ContextType>;
  history?: Resolver<Types.Maybe<Array<ResolversTypes['EntryVersion']>>, ParentType, ContextType, RequireFields<Types.VoluntarySupportLogHistoryArgs, 'first'>>;
  hours?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcomeMeasure?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Types.Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  responses?: Resolver<Types.Maybe<Array<ResolversTypes['EntryResponse']>>, ParentType, ContextType>;
  scoreAfter?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scoreBefore?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  setting?: Resolver<Types.Maybe<ResolversTypes['SupportSetting']>, ParentType, ContextType>;
  signpostedTo?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoluntarySupportLogConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoluntarySupportLogConnection'] = ResolversParentTypes['VoluntarySupportLogConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VoluntarySupportLogEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['VoluntarySupportLog']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoluntarySupportLogEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoluntarySupportLogEdge'] = ResolversParentTypes['VoluntarySupportLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VoluntarySupportLog'], ParentType, ContextType>;
};

export type VoluntarySupportLogPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoluntarySupportLogPayload'] = ResolversParentTypes['VoluntarySupportLogPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  AboutMeConnection?: AboutMeConnectionResolvers<ContextType>;
  AboutMeEdge?: AboutMeEdgeResolvers<ContextType>;
  AboutMePayload?: AboutMePayloadResolvers<ContextType>;
  AccessExplanation?: AccessExplanationResolvers<ContextType>;
  AccessLogConnection?: AccessLogConnectionResolvers<ContextType>;
  AccessLogEdge?: AccessLogEdgeResolvers<ContextType>;
  AccessLogEntry?: AccessLogEntryResolvers<ContextType>;
  AccessStep?: AccessStepResolvers<ContextType>;
  AccessedCategory?: AccessedCategoryResolvers<ContextType>;
  Action?: ActionResolvers<ContextType>;
  ActionConnection?: ActionConnectionResolvers<ContextType>;
  ActionEdge?: ActionEdgeResolvers<ContextType>;
  ActionPayload?: ActionPayloadResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  AdvanceCare?: AdvanceCareResolvers<ContextType>;
  AdvanceCareConnection?: AdvanceCareConnectionResolvers<ContextType>;
  AdvanceCareEdge?: AdvanceCareEdgeResolvers<ContextType>;
  AdvanceCarePayload?: AdvanceCarePayloadResolvers<ContextType>;
  AgreementRequired?: AgreementRequiredResolvers<ContextType>;
  Alert?: AlertResolvers<ContextType>;
  AlertConnection?: AlertConnectionResolvers<ContextType>;
  AlertEdge?: AlertEdgeResolvers<ContextType>;
  AlertPayload?: AlertPayloadResolvers<ContextType>;
  Allergy?: AllergyResolvers<ContextType>;
  AllergyConnection?: AllergyConnectionResolvers<ContextType>;
  AllergyEdge?: AllergyEdgeResolvers<ContextType>;
  AllergyPayload?: AllergyPayloadResolvers<ContextType>;
  AnswerRestrictionPayload?: AnswerRestrictionPayloadResolvers<ContextType>;
  AssessmentFinding?: AssessmentFindingResolvers<ContextType>;
  AuditedAccess?: AuditedAccessResolvers<ContextType>;
  AuditedAccessConnection?: AuditedAccessConnectionResolvers<ContextType>;
  AuditedAccessEdge?: AuditedAccessEdgeResolvers<ContextType>;
  AuthorReference?: AuthorReferenceResolvers<ContextType>;
  AwaitedAnswer?: AwaitedAnswerResolvers<ContextType>;
  AwaitedAnswerConnection?: AwaitedAnswerConnectionResolvers<ContextType>;
  AwaitedAnswerEdge?: AwaitedAnswerEdgeResolvers<ContextType>;
  CarePackage?: CarePackageResolvers<ContextType>;
  CarePackageConnection?: CarePackageConnectionResolvers<ContextType>;
  CarePackageEdge?: CarePackageEdgeResolvers<ContextType>;
  CarePackagePayload?: CarePackagePayloadResolvers<ContextType>;
  CarePlan?: CarePlanResolvers<ContextType>;
  CarePlanConnection?: CarePlanConnectionResolvers<ContextType>;
  CarePlanEdge?: CarePlanEdgeResolvers<ContextType>;
  CarePlanPayload?: CarePlanPayloadResolvers<ContextType>;
  CareRelationship?: CareRelationshipResolvers<ContextType>;
  CareTeamMember?: CareTeamMemberResolvers<ContextType>;
  ClaimAnswerPayload?: ClaimAnswerPayloadResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  ConsentRequest?: ConsentRequestResolvers<ContextType>;
  ConsentRequestPayload?: ConsentRequestPayloadResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactConnection?: ContactConnectionResolvers<ContextType>;
  ContactEdge?: ContactEdgeResolvers<ContextType>;
  ContactPayload?: ContactPayloadResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  ContributionConnection?: ContributionConnectionResolvers<ContextType>;
  ContributionEdge?: ContributionEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Entry?: EntryResolvers<ContextType>;
  EntryConnection?: EntryConnectionResolvers<ContextType>;
  EntryEdge?: EntryEdgeResolvers<ContextType>;
  EntryPayload?: EntryPayloadResolvers<ContextType>;
  EntryResponse?: EntryResponseResolvers<ContextType>;
  EntryVersion?: EntryVersionResolvers<ContextType>;
  FinanceItem?: FinanceItemResolvers<ContextType>;
  FinanceItemConnection?: FinanceItemConnectionResolvers<ContextType>;
  FinanceItemEdge?: FinanceItemEdgeResolvers<ContextType>;
  FinanceItemPayload?: FinanceItemPayloadResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  GoalConnection?: GoalConnectionResolvers<ContextType>;
  GoalEdge?: GoalEdgeResolvers<ContextType>;
  GoalPayload?: GoalPayloadResolvers<ContextType>;
  HolisticAssessment?: HolisticAssessmentResolvers<ContextType>;
  HolisticAssessmentConnection?: HolisticAssessmentConnectionResolvers<ContextType>;
  HolisticAssessmentEdge?: HolisticAssessmentEdgeResolvers<ContextType>;
  HolisticAssessmentPayload?: HolisticAssessmentPayloadResolvers<ContextType>;
  HomeAccess?: HomeAccessResolvers<ContextType>;
  HomeAccessConnection?: HomeAccessConnectionResolvers<ContextType>;
  HomeAccessEdge?: HomeAccessEdgeResolvers<ContextType>;
  HomeAccessPayload?: HomeAccessPayloadResolvers<ContextType>;
  HousingItem?: HousingItemResolvers<ContextType>;
  HousingItemConnection?: HousingItemConnectionResolvers<ContextType>;
  HousingItemEdge?: HousingItemEdgeResolvers<ContextType>;
  HousingItemPayload?: HousingItemPayloadResolvers<ContextType>;
  InputMistake?: InputMistakeResolvers<ContextType>;
  LinkedDocument?: LinkedDocumentResolvers<ContextType>;
  LinkedDocumentConnection?: LinkedDocumentConnectionResolvers<ContextType>;
  LinkedDocumentEdge?: LinkedDocumentEdgeResolvers<ContextType>;
  LinkedDocumentPayload?: LinkedDocumentPayloadResolvers<ContextType>;
  LocationHiddenPayload?: LocationHiddenPayloadResolvers<ContextType>;
  MarkAnswersReadPayload?: MarkAnswersReadPayloadResolvers<ContextType>;
  MarkNoticesReadPayload?: MarkNoticesReadPayloadResolvers<ContextType>;
  MdtMinutes?: MdtMinutesResolvers<ContextType>;
  MdtMinutesConnection?: MdtMinutesConnectionResolvers<ContextType>;
  MdtMinutesEdge?: MdtMinutesEdgeResolvers<ContextType>;
  MdtMinutesPayload?: MdtMinutesPayloadResolvers<ContextType>;
  Medication?: MedicationResolvers<ContextType>;
  MedicationConnection?: MedicationConnectionResolvers<ContextType>;
  MedicationEdge?: MedicationEdgeResolvers<ContextType>;
  MedicationList?: MedicationListResolvers<ContextType>;
  MedicationNote?: MedicationNoteResolvers<ContextType>;
  MedicationNoteConnection?: MedicationNoteConnectionResolvers<ContextType>;
  MedicationNoteEdge?: MedicationNoteEdgeResolvers<ContextType>;
  MedicationNotePayload?: MedicationNotePayloadResolvers<ContextType>;
  MedicationPayload?: MedicationPayloadResolvers<ContextType>;
  MedicationReconciliation?: MedicationReconciliationResolvers<ContextType>;
  MentalHealthNote?: MentalHealthNoteResolvers<ContextType>;
  MentalHealthNoteConnection?: MentalHealthNoteConnectionResolvers<ContextType>;
  MentalHealthNoteEdge?: MentalHealthNoteEdgeResolvers<ContextType>;
  MentalHealthNotePayload?: MentalHealthNotePayloadResolvers<ContextType>;
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
  ObservationPayload?: ObservationPayloadResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
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
  PersonalContact?: PersonalContactResolvers<ContextType>;
  PersonalContactConnection?: PersonalContactConnectionResolvers<ContextType>;
  PersonalContactEdge?: PersonalContactEdgeResolvers<ContextType>;
  PersonalContactPayload?: PersonalContactPayloadResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProblemConnection?: ProblemConnectionResolvers<ContextType>;
  ProblemEdge?: ProblemEdgeResolvers<ContextType>;
  ProblemPayload?: ProblemPayloadResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReconcileMedicationsPayload?: ReconcileMedicationsPayloadResolvers<ContextType>;
  ReconciliationRow?: ReconciliationRowResolvers<ContextType>;
  RecordChange?: RecordChangeResolvers<ContextType>;
  RecordNote?: RecordNoteResolvers<ContextType>;
  RecordNoteConnection?: RecordNoteConnectionResolvers<ContextType>;
  RecordNoteEdge?: RecordNoteEdgeResolvers<ContextType>;
  RecordNotePayload?: RecordNotePayloadResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralConnection?: ReferralConnectionResolvers<ContextType>;
  ReferralEdge?: ReferralEdgeResolvers<ContextType>;
  ReferralOffer?: ReferralOfferResolvers<ContextType>;
  RelationshipPayload?: RelationshipPayloadResolvers<ContextType>;
  RelationshipRenewal?: RelationshipRenewalResolvers<ContextType>;
  RestrictionPayload?: RestrictionPayloadResolvers<ContextType>;
  RestrictionRequest?: RestrictionRequestResolvers<ContextType>;
  RoleAtOrganisation?: RoleAtOrganisationResolvers<ContextType>;
  RolePermission?: RolePermissionResolvers<ContextType>;
  SafeguardingConcern?: SafeguardingConcernResolvers<ContextType>;
  SafeguardingConcernConnection?: SafeguardingConcernConnectionResolvers<ContextType>;
  SafeguardingConcernEdge?: SafeguardingConcernEdgeResolvers<ContextType>;
  SafeguardingConcernPayload?: SafeguardingConcernPayloadResolvers<ContextType>;
  SentReferral?: SentReferralResolvers<ContextType>;
  SentReferralConnection?: SentReferralConnectionResolvers<ContextType>;
  SentReferralEdge?: SentReferralEdgeResolvers<ContextType>;
  SharedRecord?: SharedRecordResolvers<ContextType>;
  SharingPreference?: SharingPreferenceResolvers<ContextType>;
  SharingPreferencePayload?: SharingPreferencePayloadResolvers<ContextType>;
  Staff?: StaffResolvers<ContextType>;
  StaffConnection?: StaffConnectionResolvers<ContextType>;
  StaffEdge?: StaffEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  UnusualAccess?: UnusualAccessResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  VoluntarySupportLog?: VoluntarySupportLogResolvers<ContextType>;
  VoluntarySupportLogConnection?: VoluntarySupportLogConnectionResolvers<ContextType>;
  VoluntarySupportLogEdge?: VoluntarySupportLogEdgeResolvers<ContextType>;
  VoluntarySupportLogPayload?: VoluntarySupportLogPayloadResolvers<ContextType>;
  Withheld?: WithheldResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  about?: AboutDirectiveResolver<any, any, ContextType>;
  category?: CategoryDirectiveResolver<any, any, ContextType>;
  composed?: ComposedDirectiveResolver<any, any, ContextType>;
  contributes?: ContributesDirectiveResolver<any, any, ContextType>;
  derived?: DerivedDirectiveResolver<any, any, ContextType>;
  entry?: EntryDirectiveResolver<any, any, ContextType>;
  gate?: GateDirectiveResolver<any, any, ContextType>;
  input?: InputDirectiveResolver<any, any, ContextType>;
  namesService?: NamesServiceDirectiveResolver<any, any, ContextType>;
  partOfEntry?: PartOfEntryDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  service?: ServiceDirectiveResolver<any, any, ContextType>;
  summary?: SummaryDirectiveResolver<any, any, ContextType>;
  target?: TargetDirectiveResolver<any, any, ContextType>;
};
