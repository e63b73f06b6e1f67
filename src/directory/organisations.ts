import type { Context } from './context.js';
import type { QueryOrganisationsArgs } from '../generated/graphql.js';
import { organisationView, type OrganisationView, type StoredOrganisation } from '../organisations/model.js';
import { neighbourhoodKey } from '../organisations/neighbourhoods.js';
import { containing, pageOfNamed } from './by-name.js';
import { organisationIds, organisationsByName } from './store.js';

/** Organisations that serve a neighbourhood, or all of them. @throws BAD_USER_INPUT for an id of none */
const serving = (neighbourhood: string) => ({
  neighbourhoods: { $in: [neighbourhoodKey(neighbourhood, 'filter.neighbourhood'), []] },
});

/** The organisations of the hub by name: which there are tells nothing of anybody, so everybody who is signed in may know. */
export const listOrganisations = (ctx: Context, args: QueryOrganisationsArgs) => {
  const { name, type, neighbourhood } = args.filter ?? {};
  return pageOfNamed<StoredOrganisation, OrganisationView>(ctx, {
    list: 'organisations',
    args,
    stored: organisationsByName(ctx.hub.models),
    filter: {
      $and: [
        name ? { name: containing(name, 'filter.name') } : {},
        type ? { type } : {},
        neighbourhood ? serving(neighbourhood) : {},
      ],
    },
    viewOf: organisationView,
  });
};

/** Ids of the organisations that serve a neighbourhood. @throws BAD_USER_INPUT for an id of none */
export const servingNeighbourhood = (ctx: Context, neighbourhood: string): Promise<string[]> =>
  organisationIds(ctx.hub.models, serving(neighbourhood));
