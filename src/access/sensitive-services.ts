import { LRUCache } from 'lru-cache';
import { labelOfOrganisation, labelsOfServiceName } from './labels.js';
import type { OrganisationType, SensitivityLabel } from '../generated/graphql.js';

interface SensitiveService {
  id: string;
  /** In lower case. */
  name: string;
  label: SensitivityLabel;
}

/** Texts of service fields repeat; what was found in one is kept. */
const REMEMBERED_TEXTS = 10_000;

/** The services of the hub whose very name is sensitive: a mental health service, probation. Made anew as they change. */
export class SensitiveServices {
  private readonly byId: ReadonlyMap<string, SensitiveService>;
  private readonly found = new LRUCache<string, readonly SensitivityLabel[]>({ max: REMEMBERED_TEXTS });

  constructor(organisations: readonly { _id: string; name: string; type: OrganisationType }[]) {
    this.byId = new Map(
      organisations.flatMap(({ _id: id, name, type }) => {
        const label = labelOfOrganisation(type);
        return label ? [[id, { id, name: name.toLowerCase(), label }] as const] : [];
      }),
    );
  }

  /** All of them. */
  get labelled(): readonly { id: string; label: SensitivityLabel }[] {
    return [...this.byId.values()];
  }

  /** The label that the name of an organisation carries; null for most. */
  labelOf(organisationId: string): SensitivityLabel | null {
    return this.byId.get(organisationId)?.label ?? null;
  }

  /**
   * Labels of the services that a text names: those of the directory by their names, and any by the words in
   * policy/sensitivity-codes.csv. The reader's own organisation is no secret to its staff.
   */
  labelsIn(text: string, ownId: string | null): readonly SensitivityLabel[] {
    const own = this.byId.get(ownId ?? '');
    const letters = text.toLowerCase();
    const rest = own ? letters.replaceAll(own.name, '') : letters;
    const known = this.found.get(rest);
    if (known) return known;
    const named = [...this.byId.values()].filter(({ name }) => rest.includes(name)).map(({ label }) => label);
    const labels = [...new Set([...named, ...labelsOfServiceName(rest)])];
    this.found.set(rest, labels);
    return labels;
  }
}
