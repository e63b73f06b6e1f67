import type {
  MutationResolvers,
  PatientResolvers,
  QueryResolvers,
  CareRelationshipResolvers,
} from '../src/generated/resolvers.js';
import { organisationNamed } from '../src/organisations/model.js';
import { personSeen } from '../src/patients/service.js';
import { trace, neighbourhood } from '../src/patients/trace.js';
import * as beginnings from '../src/relationships/beginnings.js';
import * as endings from '../src/relationships/endings.js';
import * as proxies from '../src/relationships/proxies.js';
import * as referrals from '../src/relationships/referrals.js';
import { referralsSent } from '../src/relationships/sent.js';
import * as relationships from '../src/relationships/service.js';

export const Query = {
  tracePatient: (_, args, ctx) => trace(ctx, args),
  neighbourhood: (_, args, ctx) => neighbourhood(ctx, args),
  referralOffers: (_, args, ctx) => referrals.referralOffers(ctx, args),
  referralsSent: (_, args, ctx) => referralsSent(ctx, args),
} satisfies QueryResolvers;

export const Mutation = {
  addCareTeamMember: (_, { input }, ctx) => beginnings.addCareTeamMember(ctx, input),
  openEpisode: (_, { input }, ctx) => beginnings.openEpisode(ctx, input),
  planMdtReview: (_, { input }, ctx) => beginnings.planMdtReview(ctx, input),
  authoriseProxy: (_, { input }, ctx) => proxies.authoriseProxy(ctx, input),
  offerReferral: (_, { input }, ctx) => referrals.offerReferral(ctx, input),
  answerReferral: (_, { input }, ctx) => referrals.answerReferral(ctx, input),
  suspendProxy: (_, { input }, ctx) => proxies.suspendProxy(ctx, input),
  endRelationship: (_, { input }, ctx) => endings.endRelationship(ctx, input),
  renewRelationship: (_, { input }, ctx) => endings.renewRelationship(ctx, input),
} satisfies MutationResolvers;

export const Patient: Pick<PatientResolvers, 'relationships'> = {
  relationships: (patient, _, ctx) => relationships.relationships(ctx, patient),
};

export const CareRelationship: Pick<CareRelationshipResolvers, 'patient' | 'member' | 'organisation'> = {
  patient: ({ patientId }, _, ctx) => personSeen(ctx, patientId),
  member: ({ memberId }, _, ctx) => ctx.loaders.staff(memberId),
  organisation: ({ organisation }) => organisation && organisationNamed(organisation),
};
