import type { MutationResolvers, SharingPreferenceResolvers } from '../src/generated/resolvers.js';
import * as sharing from '../src/sharing/service.js';

export const Mutation = {
  recordSharingPreference: (_, { input }, ctx) => sharing.recordSharingPreference(ctx, input),
  decideObjection: (_, { input }, ctx) => sharing.decideObjection(ctx, input),
  withdrawSharingPreference: (_, { input }, ctx) => sharing.withdrawSharingPreference(ctx, input),
} satisfies MutationResolvers;

export const SharingPreference: Pick<SharingPreferenceResolvers, 'organisations'> = {
  // One that the directory has lost stays, named by its id: without it the preference would look as if it were about all.
  organisations: ({ organisations }, _, ctx) =>
    organisations.map((id) => ctx.loaders.organisationOrNamed({ id, name: id })),
};
