import { denials } from '../src/governance/denials.js';
import { unusualAccess } from '../src/governance/unusual.js';
import type { QueryResolvers } from '../src/generated/resolvers.js';

export const Query = {
  denials: (_, args, ctx) => denials(ctx, args),
  unusualAccess: (_, args, ctx) => unusualAccess(ctx, args),
} satisfies QueryResolvers;
