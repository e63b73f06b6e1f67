import type { MutationResolvers } from '../src/generated/resolvers.js';
import * as voluntarySupport from '../src/voluntary-support/service.js';

export const Mutation = {
  logVoluntarySupport: (_, { input }, ctx) => voluntarySupport.logVoluntarySupport(ctx, input),
  amendVoluntarySupportLog: (_, { input }, ctx) => voluntarySupport.amendVoluntarySupportLog(ctx, input),
} satisfies MutationResolvers;
