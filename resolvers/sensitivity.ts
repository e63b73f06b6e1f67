import type { MutationResolvers, QueryResolvers, RestrictionRequestResolvers } from '../src/generated/resolvers.js';
import { restrictionRequests } from '../src/sensitivity/view.js';
import * as requests from '../src/sensitivity/requests.js';
import * as sensitivity from '../src/sensitivity/service.js';

export const Query = {
  restrictionRequests: (_, args, ctx) => restrictionRequests(ctx, args),
} satisfies QueryResolvers;

export const Mutation = {
  labelEntry: (_, { input }, ctx) => sensitivity.labelEntry(ctx, input),
  setPatientVisibility: (_, { input }, ctx) => sensitivity.setPatientVisibility(ctx, input),
  setLocationHidden: (_, { input }, ctx) => sensitivity.setLocationHidden(ctx, input),
  answerRestriction: (_, { input }, ctx) => requests.answerRestriction(ctx, input),
} satisfies MutationResolvers;

export const RestrictionRequest: Pick<RestrictionRequestResolvers, 'askedBy'> = {
  askedBy: ({ askedById }, _, ctx) => ctx.loaders.staff(askedById),
};
