import * as contributions from '../src/answers/contributions.js';
import * as answers from '../src/answers/service.js';
import type { ContributionConnectionResolvers, MutationResolvers, QueryResolvers } from '../src/generated/resolvers.js';

export const Query = {
  awaitingAnswer: (_, args, ctx) => answers.awaitingAnswer(ctx, args),
  myContributions: (_, args, ctx) => contributions.myContributions(ctx, args),
} satisfies QueryResolvers;

export const Mutation = {
  claimAnswer: (_, { input }, ctx) => answers.claimAnswer(ctx, input),
  markAnswersRead: (_, { input }, ctx) => contributions.markAnswersRead(ctx, input),
} satisfies MutationResolvers;

export const ContributionConnection = {
  unreadCount: (_page, _args, ctx) => contributions.unreadCount(ctx),
} satisfies ContributionConnectionResolvers;
