import { createHash } from 'node:crypto';
import { keyOf } from './entries.js';
import type { StoredVerbatim } from './model.js';
import type { Source } from './resource.js';

/** Id under which a resource of a source is kept verbatim. */
export const verbatimId = (source: Source, system: string) => `${system}|${keyOf(source.resource)}`;

/** The id where it is not clear whose a resource is: it must not take the place of somebody else's. */
export const unclearId = (source: Source, system: string) => {
  const hash = createHash('sha256').update(JSON.stringify(source.resource)).digest('hex').slice(0, 16);
  return `${verbatimId(source, system)}|${hash}`;
};

/** Resources that are kept word for word, and what an import changes about them. */
export class Shelf {
  /** What is to be kept from now on, by id; null for what is not kept any more. */
  readonly changes = new Map<string, StoredVerbatim | null>();
  private readonly there: Map<string, StoredVerbatim>;

  constructor(
    there: readonly StoredVerbatim[],
    private readonly system: string,
    private readonly now: Date,
  ) {
    this.there = new Map(there.map((one) => [one._id, one]));
  }

  /** Keeps a resource; says whether that changes anything. Under the usual id only what is of the same person. */
  keep(source: Source, patientId: string | null, keptAside: string | null): boolean {
    const other = this.there.get(verbatimId(source, this.system));
    const usual = !other || other.patientId === patientId;
    return this.put(source, usual ? verbatimId(source, this.system) : unclearId(source, this.system), {
      patientId,
      keptAside,
    });
  }

  /** Keeps a resource of which it is not clear whose it is. */
  keepUnclear(source: Source, keptAside: string) {
    this.put(source, unclearId(source, this.system), { patientId: null, keptAside });
  }

  /** Lets go of what was kept aside of a resource, under either id, since it is shown now. */
  release(source: Source, patientId: string) {
    if (this.there.size === 0) return;
    const usual = this.there.get(verbatimId(source, this.system));
    const unclear = this.there.get(unclearId(source, this.system));
    for (const kept of [usual?.patientId === patientId ? usual : undefined, unclear]) {
      if (!kept?.keptAside) continue;
      this.there.delete(kept._id);
      this.changes.set(kept._id, null);
    }
  }

  private put(source: Source, id: string, about: Pick<StoredVerbatim, 'patientId' | 'keptAside'>): boolean {
    const { resource } = source;
    const text = JSON.stringify(resource);
    const known = this.there.get(id);
    if (known?.text === text && (known.keptAside ?? null) === about.keptAside) return false;
    const next = { _id: id, resourceType: resource.resourceType, ...about, at: this.now, text };
    this.there.set(id, next);
    this.changes.set(id, next);
    return true;
  }
}
