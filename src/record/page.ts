import { PAGE_CAP } from '../contract/page-cap.js';
import { badInput } from '../errors.js';
import type { Cursors } from './cursor.js';

export { PAGE_CAP };

export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
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

/** MongoDB filter of what follows an item of a list that is sorted by a moment and then by id, both up or both down. */
export const beyond = (field: string, keys: readonly string[] | null, up: boolean): Record<string, unknown> => {
  if (!keys) return {};
  const [moment, id] = keys;
  const at = new Date(moment!);
  const than = up ? '$gt' : '$lt';
  return { $or: [{ [field]: { [than]: at } }, { [field]: at, _id: { [than]: id } }] };
};

/** The same in the order latest first. */
export const olderThan = (field: string, last: readonly string[] | null) => beyond(field, last, false);

/** @throws BAD_USER_INPUT unless 1 to 100. Null asks for the default. */
export const pageSize = (given: number | null | undefined, usual = 20, field = 'first'): number => {
  const size = given ?? usual;
  if (size < 1 || size > PAGE_CAP) throw badInput(field, `must be 1 to ${PAGE_CAP}`);
  return size;
};

/** Which part of a list is asked for: so many, on from a cursor or back from one. */
export interface Part {
  size: number;
  backward: boolean;
}

/** @throws BAD_USER_INPUT where the arguments ask for both directions at once */
export const partOf = ({ first, after, last, before }: PageArguments, usual = 20): Part => {
  const backward = (last ?? null) !== null;
  if (backward && (first ?? null) !== null) throw badInput('last', 'must not be given together with first');
  if (backward && (after ?? null) !== null) throw badInput('after', 'goes with first, not with last');
  if (!backward && (before ?? null) !== null) throw badInput('before', 'goes with last');
  return { size: backward ? pageSize(last, usual, 'last') : pageSize(first, usual), backward };
};

/** How a page is cut out of what was found. */
export interface Cut<T> {
  size: number;
  /** True where what was found begins at the end of the page and goes back. */
  backward?: boolean;
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
export const pageOf = <T>(found: readonly T[], cut: Cut<T>): Page<T> => {
  const { size, backward = false, cursors, keysOf, totalCount = null } = cut;
  const nodes = found.slice(0, size);
  if (backward) nodes.reverse();
  const more = found.length > size;
  const edges = nodes.map((node) => edgeOf(node, () => cursors.seal(keysOf(node))));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: backward ? cursors.before !== null : more,
      hasPreviousPage: backward ? more : cursors.after !== null,
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
  const { after, before } = cut.cursors;
  const { keysOf, size, backward = false } = cut;
  const all = { ...cut, totalCount: list.length };
  if (backward) {
    const rest = before ? list.filter((item) => isAfter(before, keysOf(item))) : list;
    return pageOf(rest.slice(-size - 1).reverse(), all);
  }
  const rest = after ? list.filter((item) => isAfter(keysOf(item), after)) : list;
  return pageOf(rest.slice(0, size + 1), all);
};

const isAfter = (keys: readonly string[], last: readonly string[]) => {
  for (let i = 0; i < keys.length; i++) if (keys[i] !== last[i]) return keys[i]! < last[i]!;
  return false;
};
