import type { MutationResolvers } from '../src/generated/resolvers.js';
import * as sharing from '../src/sharing/service.js';

export const Mutation = {
  recordSharingPreference: (_, { input }, ctx) => sharing.recordSharingPreference(ctx, input),
  decideObjection: (_, { input }, ctx) => sharing.decideObjection(ctx, input),
  withdrawSharingPreference: (_, { input }, ctx) => sharing.withdrawSharingPreference(ctx, input),
} satisfies MutationResolvers;
