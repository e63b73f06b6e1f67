import type { Context } from './context.js';
import type { StoredUser } from '../auth/model.js';
import type { QueryStaffArgs } from '../generated/graphql.js';
import { gateRefusal } from '../contract/shield.js';
import { containing, pageOfNamed } from './by-name.js';
import { usersByName } from './store.js';
import { servingNeighbourhood } from './organisations.js';
import { staffRoles, toldFilter, toldTo } from './told.js';
import { staffView, type StaffView } from './view.js';

/** What else the role must be by which somebody is found. */
const wantedRole = async (ctx: Context, { filter }: QueryStaffArgs) => {
  const { role, organisation, neighbourhood } = filter ?? {};
  const places = neighbourhood ? await servingNeighbourhood(ctx, neighbourhood) : null;
  return {
    $and: [
      role ? { role: { $in: staffRoles.filter((one) => one === role) } } : {},
      organisation ? { organisationId: organisation } : {},
      places ? { organisationId: { $in: places } } : {},
    ],
  };
};

/**
 * The staff of the hub by name, as far as the asker may know of them (told.ts). One role must meet all of a filter together,
 * and count and order are over what is told.
 */
export const listStaff = async (ctx: Context, args: QueryStaffArgs) => {
  const told = toldTo(ctx.records.reader, await ctx.hub.directory.sensitiveServices());
  const name = args.filter?.name;
  return pageOfNamed<StoredUser, StaffView>(ctx, {
    list: 'staff',
    args,
    stored: usersByName(ctx.hub.models),
    filter: {
      $and: [toldFilter(told, await wantedRole(ctx, args)), name ? { name: containing(name, 'filter.name') } : {}],
    },
    viewOf: (user) => staffView(user, told),
  });
};

/** Somebody of the staff by id, for whom the list of staff is open; null otherwise. */
export const findStaff = async (ctx: Context, id: string): Promise<StaffView | null> =>
  gateRefusal(ctx.hub.contract.gates.get('Query.staff')!, ctx.records.reader.role) ? null : ctx.loaders.staff(id);
