import { badInput } from '../errors.js';

/** Most items of one page, whatever is asked for. */
export const PAGE_CAP = 100;

export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
}

/** A Relay connection. */
export interface Page<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number | null;
}

/** Opaque cursor over the sort keys of an item. */
export const encodeCursor = (keys: readonly string[]) => Buffer.from(JSON.stringify(keys)).toString('base64url');

/** @throws BAD_USER_INPUT where the cursor is not one of ours. */
export const decodeCursor = (cursor: string, length: number): string[] => {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(keys) && keys.length === length && keys.every((key) => typeof key === 'string')) return keys;
  } catch {
    // Falls through: whatever it is, it is no cursor.
  }
  throw badInput('after', 'must be a cursor of an earlier page');
};

/** MongoDB filter of what follows the last item of a page, in the order latest first: by a moment, then by id. */
export const olderThan = (field: string, last: readonly string[] | null): Record<string, unknown> => {
  if (!last) return {};
  const [moment, id] = last;
  const at = new Date(moment!);
  return { $or: [{ [field]: { $lt: at } }, { [field]: at, _id: { $lt: id } }] };
};

/** @throws BAD_USER_INPUT unless 1 to 100. Null asks for the default. */
export const pageSize = (first: number | null | undefined, usual = 20): number => {
  const size = first ?? usual;
  if (size < 1 || size > PAGE_CAP) throw badInput('first', `must be 1 to ${PAGE_CAP}`);
  return size;
};

/** A page out of items that were fetched with one more than asked for, to see whether more follows. */
export const pageOf = <T>(
  found: readonly T[],
  size: number,
  after: string | null | undefined,
  keysOf: (item: T) => string[],
  totalCount: number | null = null,
): Page<T> => {
  const edges = found.slice(0, size).map((node) => ({ cursor: encodeCursor(keysOf(node)), node }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
};

/** A page out of a whole list that is already sorted by its keys, greatest first. */
export const pageOfList = <T>(list: readonly T[], args: PageArguments, keysOf: (item: T) => string[]): Page<T> => {
  const size = pageSize(args.first, PAGE_CAP);
  const rest = args.after ? startingAfter(list, args.after, keysOf) : list;
  return pageOf(rest.slice(0, size + 1), size, args.after, keysOf, list.length);
};

const startingAfter = <T>(list: readonly T[], after: string, keysOf: (item: T) => string[]) => {
  const last = decodeCursor(after, list[0] ? keysOf(list[0]).length : 2);
  return list.filter((item) => isAfter(keysOf(item), last));
};

const isAfter = (keys: readonly string[], last: readonly string[]) => {
  for (let i = 0; i < keys.length; i++) if (keys[i] !== last[i]) return keys[i]! < last[i]!;
  return false;
};
