import { readFileSync } from 'node:fs';
import { rows } from '../access/policy.js';
import { badInput } from '../errors.js';
import { inProject } from '../paths.js';

export interface NeighbourhoodView {
  id: string;
  kind: 'Neighbourhood';
  name: string;
}

const PREFIX = 'nbh_';

/**
 * Reads the neighbourhoods of the area that this hub serves, by the key under which patients and organisations hold them.
 * @throws Error naming the row where a key is missing, malformed or there twice, or a name is missing
 */
export const parseNeighbourhoods = (text: string): ReadonlyMap<string, NeighbourhoodView> => {
  const found = new Map<string, NeighbourhoodView>();
  for (const { key = '', name = '' } of rows(text)) {
    if (!/^[A-Z0-9_]{2,40}$/.test(key) || !name || found.has(key))
      throw new Error(`neighbourhoods.csv: row "${key}" needs a key of its own in capital letters, and a name`);
    found.set(key, { id: `${PREFIX}${key}`, kind: 'Neighbourhood', name });
  }
  return found;
};

const neighbourhoods = parseNeighbourhoods(readFileSync(inProject('policy', 'neighbourhoods.csv'), 'utf8'));

/** All neighbourhoods, in the order of policy/neighbourhoods.csv. */
export const allNeighbourhoods = (): NeighbourhoodView[] => [...neighbourhoods.values()];

/** The neighbourhood that is stored under a key; null for none, and for a key that policy/neighbourhoods.csv does not hold. */
export const neighbourhoodOf = (key: string | null | undefined): NeighbourhoodView | null =>
  (key && neighbourhoods.get(key)) || null;

/** The neighbourhood with this global id; null where there is none. */
export const neighbourhoodById = (id: string) =>
  neighbourhoodOf(id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null);

/** The key under which a neighbourhood is stored. @throws BAD_USER_INPUT naming the field, for an id of none */
export const neighbourhoodKey = (id: string, field: string): string => {
  const found = neighbourhoodById(id);
  if (!found) throw badInput(field, 'must be the id of a neighbourhood: see `neighbourhoods`');
  return found.id.slice(PREFIX.length);
};
