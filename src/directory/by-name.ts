import type { Context } from './context.js';

import { checkLine } from '../kinds/kind.js';
import { cursorsFor } from '../record/cursor.js';
import { mapPage, pageOf, pageSize, type CountedPage, type PageArguments } from '../record/page.js';
import type { NamedFilter, NamedStore } from './store.js';

/** A pattern that finds a part of a name, without regard to case. @throws BAD_USER_INPUT naming the field, unless 2 to 100 characters */
export const containing = (part: string, field: string) => ({
  $regex: checkLine(part, field, 2, 100).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  $options: 'i',
});

interface Listed<T, V> {
  /** Name of the list, to which its cursors are bound. */
  list: string;
  args: PageArguments;
  stored: NamedStore<T>;
  filter: NamedFilter;
  viewOf: (one: T) => V | null;
}

/** A page of what has a name and an id, by name, with the number of all that match. */
export const pageOfNamed = async <T extends { _id: string; name: string }, V>(
  ctx: Context,
  { list, args, stored, filter, viewOf }: Listed<T, V>,
): Promise<CountedPage<V>> => {
  const size = pageSize(args.first);
  const cursors = cursorsFor(ctx, list, args);
  const [name, id] = cursors.after ?? [];
  const following = cursors.after ? { $or: [{ name: { $gt: name } }, { name, _id: { $gt: id } }] } : {};
  const [found, totalCount] = await Promise.all([
    stored.page({ $and: [filter, following] }, size + 1),
    stored.count(filter),
  ]);
  const page = pageOf(found, { size, cursors, keysOf: (one) => [one.name, one._id] });
  return { ...mapPage(page, viewOf), totalCount };
};
