import type { MutationResolvers, QueryResolvers } from '../src/generated/resolvers.js';
import * as requests from '../src/sensitivity/requests.js';
import * as sensitivity from '../src/sensitivity/service.js';
import { restrictionRequests } from '../src/sensitivity/view.js';

export const Query = {
  restrictionRequests: (_, args, ctx) => restrictionRequests(ctx, args),
} satisfies QueryResolvers;

export const Mutation = {
  labelEntry: (_, { input }, ctx) => sensitivity.labelEntry(ctx, input),
  setPatientVisibility: (_, { input }, ctx) => sensitivity.setPatientVisibility(ctx, input),
  setLocationHidden: (_, { input }, ctx) => sensitivity.setLocationHidden(ctx, input),
  answerRestriction: (_, { input }, ctx) => requests.answerRestriction(ctx, input),
} satisfies MutationResolvers;
