import { denials } from '../src/audit/denials.js';
import { unusualAccess } from '../src/audit/unusual.js';
import type { QueryResolvers } from '../src/generated/graphql.js';

export const Query = {
  denials: (_, args, ctx) => denials(ctx, args),
  unusualAccess: (_, args, ctx) => unusualAccess(ctx, args),
} satisfies QueryResolvers;
