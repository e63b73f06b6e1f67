import type { Category } from '../generated/graphql.js';
import { kinds } from './all.js';
import type { Kind } from './kind.js';

export { kinds } from './all.js';

export type KindName = keyof typeof kinds;
export type Heading = (typeof kinds)[KindName]['heading'];

export const kindNames = Object.keys(kinds) as KindName[];

/** A kind by its name, seen as any kind. */
export const kindCalled = (name: KindName): Kind => kinds[name];

/** The kind that a heading of the record lists. */
export const kindOfHeading = new Map<Heading, KindName>(kindNames.map((name) => [kinds[name].heading, name]));

/** The kind of the entries in a connection of the schema. */
export const kindOfConnection = new Map(kindNames.map((name) => [`${name}Connection`, name]));

/** Categories that entries of these kinds can belong to. */
export const categoriesOf = (names: readonly KindName[]): readonly Category[] => {
  const known = remembered.get(names);
  if (known) return known;
  const categories = [...new Set(names.flatMap((name) => [...kindCalled(name).categories]))];
  remembered.set(names, categories);
  return categories;
};

/** By the list itself: the plan of an operation hands in the same one every time. */
const remembered = new WeakMap<readonly KindName[], readonly Category[]>();
