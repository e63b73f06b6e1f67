import type { MutationResolvers, QueryResolvers, SharingPreferenceResolvers } from '../src/generated/resolvers.js';
import { requestConsent } from '../src/sharing/asking.js';
import * as requests from '../src/sharing/requests.js';
import * as sharing from '../src/sharing/service.js';
import { consentRequests } from '../src/sharing/view.js';

export const Query = {
  consentRequests: (_, args, ctx) => consentRequests(ctx, args),
} satisfies QueryResolvers;

export const Mutation = {
  recordSharingPreference: (_, { input }, ctx) => sharing.recordSharingPreference(ctx, input),
  decideObjection: (_, { input }, ctx) => sharing.decideObjection(ctx, input),
  withdrawSharingPreference: (_, { input }, ctx) => sharing.withdrawSharingPreference(ctx, input),
  requestConsent: (_, { input }, ctx) => requestConsent(ctx, input),
  answerConsentRequest: (_, { input }, ctx) => requests.answerConsentRequest(ctx, input),
  withdrawConsentRequest: (_, { input }, ctx) => requests.withdrawConsentRequest(ctx, input),
} satisfies MutationResolvers;

export const SharingPreference: Pick<SharingPreferenceResolvers, 'organisations'> = {
  // One that the directory has lost stays, named by its id: without it the preference would look as if it were about all.
  organisations: ({ organisations }, _, ctx) =>
    organisations.map((id) => ctx.loaders.organisationOrNamed({ id, name: id })),
};
