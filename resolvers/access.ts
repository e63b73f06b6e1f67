import { explainAccess } from '../src/governance/explain-access.js';
import type { QueryResolvers } from '../src/generated/resolvers.js';

export const Query = {
  explainAccess: (_, args, ctx) => explainAccess(ctx, args),
} satisfies QueryResolvers;
