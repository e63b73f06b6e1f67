import type { MutationResolvers } from '../src/generated/graphql.js';
import * as sensitivity from '../src/sensitivity/service.js';

export const Mutation = {
  labelEntry: (_, { input }, ctx) => sensitivity.labelEntry(ctx, input),
  setPatientVisibility: (_, { input }, ctx) => sensitivity.setPatientVisibility(ctx, input),
  setLocationHidden: (_, { input }, ctx) => sensitivity.setLocationHidden(ctx, input),
} satisfies MutationResolvers;
