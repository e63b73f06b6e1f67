import type { MutationResolvers, QueryResolvers } from '../src/generated/resolvers.js';
import { followUp } from '../src/answers/follow-up.js';
import { reconcileMedications } from '../src/medications/reconcile.js';
import { medicationReconciliation } from '../src/medications/reconciliation.js';

export const Query = {
  medicationReconciliation: (_, args, ctx) => medicationReconciliation(ctx, args),
} satisfies QueryResolvers;

export const Mutation = {
  reconcileMedications: (_, { input }, ctx) => reconcileMedications(ctx, { input, followUp: followUp(ctx) }),
} satisfies MutationResolvers;
