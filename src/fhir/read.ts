import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Bundle, Resource } from 'fhir/r4.js';
import { Refusal, type Index, type Source } from './resource.js';

/** A file or resource that could not be read at all. */
export interface Unreadable {
  file: string;
  number: number;
  reason: string;
}

export interface ReadResult {
  sources: Source[];
  unreadable: Unreadable[];
}

/** Resources by what references call them: `Type/id` and the full URL. */
type Names = Map<string, Resource[]>;

const name = (names: Names, key: string, resource: Resource) => {
  const known = names.get(key);
  if (known) known.push(resource);
  else names.set(key, [resource]);
};

const indexOf = (own: Names, everywhere: Names): Index => {
  const all = (reference: string) => own.get(reference) ?? everywhere.get(reference) ?? [];
  return {
    all,
    get: (reference) => {
      const [first, ...others] = all(reference);
      return others.every((other) => isDeepStrictEqual(first, other)) ? first : undefined;
    },
  };
};

const LARGEST_FILE = 256 * 1024 * 1024;

const filesOf = async (path: string): Promise<string[]> => {
  const found = await stat(path);
  if (!found.isDirectory()) return [path];
  const names = await readdir(path);
  return names
    .filter((name) => /\.(json|ndjson)$/.test(name))
    .sort()
    .map((name) => join(path, name));
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('is no JSON');
  }
};

const isBundle = (value: unknown): value is Bundle => (value as Resource | null)?.resourceType === 'Bundle';

/** Resources of one JSON value, with the full URL that a bundle gives them. */
const resourcesOf = (value: unknown): { resource: unknown; fullUrl: string | undefined }[] => {
  if (!isBundle(value)) return [{ resource: value, fullUrl: undefined }];
  return (value.entry ?? []).map(({ resource, fullUrl }) => ({ resource, fullUrl }));
};

const check = (resource: unknown): Source['resource'] => {
  const { resourceType, id } = (resource ?? {}) as Partial<Source['resource']>;
  if (typeof resourceType !== 'string' || !/^[A-Z][A-Za-z]{2,60}$/.test(resourceType))
    throw new Refusal('resourceType: is required: this is no FHIR resource');
  if (typeof id !== 'string' || !/^[A-Za-z0-9.-]{1,100}$/.test(id))
    throw new Refusal('id: is required, at most 100 letters, digits, dots and hyphens');
  return resource as Source['resource'];
};

/** Reads files (bundles, single resources, or one resource a line) without stopping at a bad one. */
export const readSources = async (paths: readonly string[]): Promise<ReadResult> => {
  const result: ReadResult = { sources: [], unreadable: [] };
  const everywhere: Names = new Map();
  for (const file of (await Promise.all(paths.map(filesOf))).flat()) {
    const attempt = (number: number, read: () => void) => {
      try {
        read();
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        result.unreadable.push({ file, number, reason: error.message });
      }
    };
    if ((await stat(file)).size > LARGEST_FILE) {
      result.unreadable.push({ file, number: 0, reason: 'is larger than 256 MB; split it' });
      continue;
    }
    const text = await readFile(file, 'utf8');
    const parts = file.endsWith('.ndjson') ? text.split('\n').filter((line) => line.trim()) : [text];
    let number = 0;
    const ofFile: Names = new Map();
    for (const part of parts)
      attempt(number + 1, () => {
        const value = parse(part);
        // The lines of a file belong together; a bundle stands for itself.
        const own: Names = isBundle(value) ? new Map() : ofFile;
        const index = indexOf(own, everywhere);
        for (const { resource, fullUrl } of resourcesOf(value)) {
          number++;
          attempt(number, () => {
            const checked = check(resource);
            result.sources.push({ file, number, resource: checked, index });
            const key = `${checked.resourceType}/${checked.id}`;
            for (const names of [own, everywhere]) name(names, key, checked);
            if (!fullUrl || fullUrl === key) return;
            name(own, fullUrl, checked);
            if (!fullUrl.startsWith('urn:')) name(everywhere, fullUrl, checked);
          });
        }
      });
  }
  return result;
};
