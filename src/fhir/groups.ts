import type { Resource } from 'fhir/r4.js';
import { subjectOf } from './map.js';
import { REFERENCE_TYPES, isAboutSomebody } from './plan.js';
import type { Source } from './resource.js';

/** Resources by whom they are about. */
export interface Groups {
  organisations: Source[];
  /** For each Patient resource what is about it, in the order of the files. */
  people: Map<Source, Source[]>;
  /** About somebody whom several Patient resources, or none in these files, go by: found once these are taken. */
  later: { source: Source; reference: string; candidates: readonly Resource[] }[];
  /** Of which it is not clear whose they are, and why. */
  unclear: { source: Source; reason: string }[];
  /** About nobody. */
  loose: Source[];
}

/** Sorts resources by whom they are about, by what their references mean within their own bundle. */
export const groupByPerson = (sources: readonly Source[]): Groups => {
  const groups: Groups = { organisations: [], people: new Map(), later: [], unclear: [], loose: [] };
  const patients = new Map<Resource, Source[]>();
  for (const source of sources)
    if (source.resource.resourceType === 'Patient') {
      const theirs: Source[] = [];
      patients.set(source.resource, theirs);
      groups.people.set(source, theirs);
    }
  for (const source of sources) {
    const { resource, index } = source;
    const { resourceType } = resource;
    if (resourceType === 'Patient') continue;
    const reference = subjectOf(resource);
    if (resourceType === 'Organization') groups.organisations.push(source);
    else if (REFERENCE_TYPES.has(resourceType)) groups.loose.push(source);
    else if (!reference && isAboutSomebody(resource))
      groups.unclear.push({ source, reason: 'does not say by a reference whom it is about' });
    else if (!reference) groups.loose.push(source);
    else {
      const candidates = index.all(reference);
      const theirs = candidates.length === 1 ? patients.get(candidates[0]!) : undefined;
      if (theirs) theirs.push(source);
      else if (candidates.length === 0 && reference.startsWith('urn:'))
        groups.unclear.push({ source, reason: 'is about somebody by an id that only another bundle or file knows' });
      else groups.later.push({ source, reference, candidates });
    }
  }
  return groups;
};
