import type {
  MutationResolvers,
  QueryResolvers,
  OverrideActorResolvers,
  OverrideResolvers,
} from '../src/generated/resolvers.js';
import { organisationNamed } from '../src/organisations/model.js';
import { personSeen } from '../src/patients/service.js';
import * as breakGlass from '../src/overrides/break-glass.js';
import * as disclosure from '../src/overrides/disclosure.js';
import * as review from '../src/overrides/review.js';

export const Query = {
  myOverrides: (_, args, ctx) => review.myOverrides(ctx, args),
  overrideQueue: (_, args, ctx) => review.overrideQueue(ctx, args),
} satisfies QueryResolvers;

export const Mutation = {
  breakGlass: (_, { input }, ctx) => breakGlass.breakGlass(ctx, input),
  renewBreakGlass: (_, { input }, ctx) => breakGlass.renewBreakGlass(ctx, input),
  confirmSealedAccess: (_, { input }, ctx) => breakGlass.confirmSealedAccess(ctx, input),
  endOverride: (_, { input }, ctx) => breakGlass.endOverride(ctx, input),
  discloseForSafeguarding: (_, { input }, ctx) => disclosure.discloseForSafeguarding(ctx, input),
  disclose: (_, { input }, ctx) => disclosure.disclose(ctx, input),
  releaseDisclosure: (_, { input }, ctx) => disclosure.releaseDisclosure(ctx, input),
  reviewOverride: (_, { input }, ctx) => review.reviewOverride(ctx, input),
} satisfies MutationResolvers;

export const Override: Pick<OverrideResolvers, 'patient' | 'recipient' | 'recipientStaff'> = {
  patient: ({ patientId }, _, ctx) => personSeen(ctx, patientId),
  recipient: ({ recipient }) => recipient && organisationNamed(recipient),
  recipientStaff: ({ recipientUserId }, _, ctx) => ctx.loaders.staff(recipientUserId),
};

export const OverrideActor: Pick<OverrideActorResolvers, 'staff' | 'organisation'> = {
  staff: ({ id }, _, ctx) => ctx.loaders.staff(id),
  organisation: ({ organisation }) => organisation && organisationNamed(organisation),
};
