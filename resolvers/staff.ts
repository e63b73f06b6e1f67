import type { AuthorReferenceResolvers, QueryResolvers } from '../src/generated/resolvers.js';
import { listStaff } from '../src/directory/staff.js';

export const Query = {
  staff: (_, args, ctx) => listStaff(ctx, args),
} satisfies QueryResolvers;

export const AuthorReference: Pick<AuthorReferenceResolvers, 'staff'> = {
  staff: ({ id }, _, ctx) => ctx.loaders.staff(id),
};
