import type { MutationResolvers } from '../src/generated/resolvers.js';
import * as medications from '../src/medications/service.js';

export const Mutation = {
  addMedicationNote: (_, { input }, ctx) => medications.addMedicationNote(ctx, input),
  amendMedicationNote: (_, { input }, ctx) => medications.amendMedicationNote(ctx, input),
  supersedeMedicationNote: (_, { input }, ctx) => medications.supersedeMedicationNote(ctx, input),
  recordStructuredMedicationReview: (_, { input }, ctx) => medications.recordStructuredMedicationReview(ctx, input),
} satisfies MutationResolvers;
