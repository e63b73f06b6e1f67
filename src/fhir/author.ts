import type { Practitioner, Reference, Resource } from 'fhir/r4.js';
import { sourceId } from '../ids.js';
import type { Author } from '../record/model.js';
import { nameOf, resolve, type Index } from './resource.js';

/** Where resources name who made them, the most telling first. */
const FIELDS = ['recorder', 'asserter', 'author', 'requester', 'performer'] as const;

/** Who made a resource, by name; the role is not known, so the entry opens nothing to anybody as their own. */
export const authorOf = (resource: Resource, index: Index, source: string): Author => {
  const fields = resource as unknown as Record<string, Reference | Reference[] | undefined>;
  const participant = (resource as { participant?: { individual?: Reference }[] }).participant?.[0]?.individual;
  for (const candidate of [...FIELDS.map((name) => fields[name]), participant]) {
    const reference = Array.isArray(candidate) ? candidate[0] : candidate;
    const target = resolve(index, reference) as Practitioner | undefined;
    const name = target?.resourceType === 'Practitioner' ? nameOf(target.name) : reference?.display;
    if (name)
      return { id: sourceId('usr', source, reference?.reference ?? name), name: name.slice(0, 200), role: null };
  }
  return { id: sourceId('usr', source, 'unknown'), name: 'Not stated', role: null };
};
