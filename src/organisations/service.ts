import { policy } from '../access/policy.js';
import type { Context } from '../context.js';
import type { ReadLevel, Role, RolePermission } from '../generated/graphql.js';
import { organisationView, type OrganisationView } from './model.js';

/** All organisations, by name. */
export const list = async (ctx: Context): Promise<OrganisationView[]> =>
  (await ctx.hub.models.Organisation.find().sort({ name: 1 }).lean()).map(organisationView);

/** An organisation by id; null where there is none. */
export const find = async (ctx: Context, id: string | null | undefined): Promise<OrganisationView | null> => {
  const found = id ? await ctx.hub.models.Organisation.findById(id).lean() : null;
  return found && organisationView(found);
};

/** What a role may read and write at most, before relationship, consent and clearance. */
export const permissionsOf = (role: Role): RolePermission[] =>
  policy.categories.map((category) => {
    const { read, write } = policy.grants[role][category];
    const own: ReadLevel = write === 'NONE' ? 'NONE' : 'OWN';
    return { category, read: read === 3 ? 'FULL' : read === 2 ? 'SUMMARY' : own, write };
  });
