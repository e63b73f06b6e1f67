import { trusted } from 'mongoose';
import { policy } from '../access/policy.js';
import type { Context } from '../context.js';
import type { QueryOrganisationsArgs, ReadLevel, Role, RolePermission } from '../generated/graphql.js';
import { badInput } from '../errors.js';
import { containing, pageOfNamed } from './by-name.js';
import { neighbourhoodKey } from './neighbourhoods.js';
import { organisationView, type OrganisationView, type StoredOrganisation } from './model.js';

/** Organisations that serve a neighbourhood, or all of them. @throws BAD_USER_INPUT for an id of none */
const serving = (neighbourhood: string) => ({
  neighbourhoods: { $in: [neighbourhoodKey(neighbourhood, 'filter.neighbourhood'), []] },
});

/** The organisations of the hub by name: which there are tells nothing of anybody, so everybody who is signed in may know. */
export const list = (ctx: Context, args: QueryOrganisationsArgs) => {
  const { name, type, neighbourhood } = args.filter ?? {};
  return pageOfNamed<StoredOrganisation, OrganisationView>(ctx, {
    list: 'organisations',
    args,
    collection: ctx.hub.models.Organisation.collection,
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
export const servingNeighbourhood = async (ctx: Context, neighbourhood: string): Promise<string[]> => {
  const places = ctx.hub.models.Organisation.collection.find(serving(neighbourhood) as object, {
    projection: { _id: 1 },
  });
  return (await places.toArray()).map(({ _id }) => String(_id));
};

/** Organisations by id. @throws BAD_USER_INPUT naming the field, where one of them is not of the hub */
export const assertOrganisations = async (ctx: Context, ids: readonly string[], field: string) => {
  const named = [...new Set(ids)];
  if (named.length === 0) return [];
  const found = await ctx.hub.models.Organisation.find({ _id: trusted({ $in: named }) }).lean<StoredOrganisation[]>();
  if (found.length !== named.length) throw badInput(field, 'must be ids of organisations of the hub');
  return found;
};

/** An organisation as entries and relationships name it. @throws BAD_USER_INPUT where it is not of the hub */
export const organisationReference = async (ctx: Context, id: string, field: string) => {
  const [found] = await assertOrganisations(ctx, [id], field);
  const { name, type } = found!;
  return { id, name, type };
};

/** What a role may read and write at most, before relationship, consent and clearance. */
export const permissionsOf = (role: Role): RolePermission[] =>
  policy.categories.map((category) => {
    const { read, write } = policy.grants[role][category];
    const own: ReadLevel = write === 'NONE' ? 'NONE' : 'OWN';
    return { category, read: read === 3 ? 'FULL' : read === 2 ? 'SUMMARY' : own, write };
  });
