import type { QueryResolvers, RoleAtOrganisationResolvers, ViewerResolvers } from '../src/generated/resolvers.js';
import * as organisations from '../src/organisations/service.js';

export const Query = {
  viewer: (_, __, ctx) => ctx.records.reader,
  organisations: (_, __, ctx) => organisations.list(ctx),
  permissions: (_, { role }) => organisations.permissionsOf(role),
} satisfies QueryResolvers;

export const Viewer: Pick<ViewerResolvers, 'organisation' | 'permissions'> = {
  organisation: (_, __, ctx) => organisations.find(ctx, ctx.records.reader.organisation?.id),
  permissions: (_, __, ctx) => organisations.permissionsOf(ctx.records.reader.role),
};

export const RoleAtOrganisation: Pick<RoleAtOrganisationResolvers, 'organisation'> = {
  organisation: ({ organisation }, _, ctx) => organisations.find(ctx, organisation?.id),
};
