import type {
  QueryResolvers,
  RoleAtOrganisationResolvers,
  ViewerResolvers,
  OrganisationResolvers,
} from '../src/generated/resolvers.js';
import { allNeighbourhoods, neighbourhoodOf } from '../src/organisations/neighbourhoods.js';
import { listOrganisations } from '../src/directory/organisations.js';
import { codeOf } from '../src/organisations/model.js';
import * as organisations from '../src/organisations/service.js';

export const Query = {
  viewer: (_, __, ctx) => ctx.records.reader,
  organisations: (_, args, ctx) => listOrganisations(ctx, args),
  neighbourhoods: () => allNeighbourhoods(),
  permissions: (_, { role }) => organisations.permissionsOf(role),
} satisfies QueryResolvers;

/** An organisation as the directory has it, or as an entry names it: then the rest is looked up, or follows from its id. */
export const Organisation: Pick<OrganisationResolvers, 'code' | 'neighbourhoods'> = {
  code: ({ id, code }) => code ?? codeOf(id),
  neighbourhoods: async ({ id, neighbourhoods }, _, ctx) => {
    const keys = neighbourhoods ?? (await ctx.loaders.organisation(id))?.neighbourhoods ?? [];
    return keys.flatMap((key) => neighbourhoodOf(key) ?? []);
  },
};

export const Viewer: Pick<ViewerResolvers, 'organisation' | 'permissions'> = {
  organisation: (_, __, ctx) => ctx.loaders.organisation(ctx.records.reader.organisation?.id),
  permissions: (_, __, ctx) => organisations.permissionsOf(ctx.records.reader.role),
};

export const RoleAtOrganisation: Pick<RoleAtOrganisationResolvers, 'organisation'> = {
  organisation: ({ organisation }, _, ctx) => ctx.loaders.organisation(organisation?.id),
};
