import type { MutationResolvers, QueryResolvers } from '../src/generated/resolvers.js';
import * as notices from '../src/notices/service.js';

export const Query = {
  notices: (_, args, ctx) => notices.notices(ctx, args),
} satisfies QueryResolvers;

export const Mutation = {
  markNoticesRead: (_, { input }, ctx) => notices.markNoticesRead(ctx, input),
} satisfies MutationResolvers;
