import { Level, LEVEL_NAMES, policy } from '../access/policy.js';
import type { ReadLevel, Role, RolePermission } from '../generated/graphql.js';
import { badInput } from '../errors.js';
import type { OrganisationModels } from './model.js';
import { organisationsById } from './store.js';

/** A request, as far as it looks up organisations. */
interface Asking {
  hub: { models: OrganisationModels };
}

/** Organisations by id. @throws BAD_USER_INPUT naming the field, where one of them is not of the hub */
export const assertOrganisations = async (ctx: Asking, ids: readonly string[], field: string) => {
  const named = [...new Set(ids)];
  if (named.length === 0) return [];
  const found = await organisationsById(ctx.hub.models, named);
  if (found.length !== named.length) throw badInput(field, 'must be ids of organisations of the hub');
  return found;
};

/** An organisation as entries and relationships name it. @throws BAD_USER_INPUT where it is not of the hub */
export const organisationReference = async (ctx: Asking, id: string, field: string) => {
  const [found] = await assertOrganisations(ctx, [id], field);
  const { name, type } = found!;
  return { id, name, type };
};

/** What a role may read and write at most, before relationship, consent and clearance. */
export const permissionsOf = (role: Role): RolePermission[] =>
  policy.categories.map((category) => {
    const { read, write } = policy.grants[role][category];
    const own: ReadLevel = write === 'NONE' ? 'NONE' : 'OWN';
    return { category, read: read === Level.NONE ? own : LEVEL_NAMES[read], write };
  });
