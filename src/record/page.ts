import { badInput } from '../errors.js';
import type { Cursors } from './cursor.js';

/** Most items of one page, whatever is asked for. */
export const PAGE_CAP = 100;

export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
}

export interface Edge<T> {
  readonly cursor: string;
  node: T;
}

/** A Relay connection. */
export interface Page<T> {
  edges: Edge<T>[];
  nodes: T[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number | null;
}

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

/** How a page is cut out of what was found. */
export interface Cut<T> {
  size: number;
  cursors: Cursors;
  /** The sort keys of an item, as its cursor holds them. */
  keysOf: (item: T) => string[];
  /** How many there are in all; null where nobody asked. */
  totalCount?: number | null;
}

/** An edge whose cursor is made when it is asked for: most pages are read without cursors, and each costs a cipher. */
const edgeOf = <T>(node: T, cursorOf: () => string): Edge<T> => ({
  get cursor() {
    return cursorOf();
  },
  node,
});

/** A page out of items that were fetched with one more than asked for, to see whether more follows. */
export const pageOf = <T>(found: readonly T[], { size, cursors, keysOf, totalCount = null }: Cut<T>): Page<T> => {
  const nodes = found.slice(0, size);
  const edges = nodes.map((node) => edgeOf(node, () => cursors.seal(keysOf(node))));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: cursors.after !== null,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
    totalCount,
  };
};

/** The same page with each item turned into what its reader gets; an item of which that is null is left out. */
export const mapPage = <T, V>({ edges, ...page }: Page<T>, viewOf: (item: T) => V | null): Page<V> => {
  const viewed = edges.flatMap((edge) => {
    const view = viewOf(edge.node);
    return view === null ? [] : [edgeOf(view, () => edge.cursor)];
  });
  return { ...page, edges: viewed, nodes: viewed.map(({ node }) => node) };
};

/** A page of which the number of all is known, whoever asks. */
export type CountedPage<T> = Page<T> & { totalCount: number };

/** A page out of a whole list that is sorted by its keys, greatest first. */
export const pageOfList = <T>(list: readonly T[], cut: Cut<T>): Page<T> => {
  const { after } = cut.cursors;
  const rest = after ? list.filter((item) => isAfter(cut.keysOf(item), after)) : list;
  return pageOf(rest.slice(0, cut.size + 1), { ...cut, totalCount: list.length });
};

const isAfter = (keys: readonly string[], last: readonly string[]) => {
  for (let i = 0; i < keys.length; i++) if (keys[i] !== last[i]) return keys[i]! < last[i]!;
  return false;
};
