import { organisationOf, type SignedInActor } from './actor.js';
import type { Category, OrganisationType, Role, SensitivityLabel } from '../generated/graphql.js';
import type { SensitiveServices } from './sensitive-services.js';
import { isCleared, type Decision } from './decision.js';
import { labelOfOrganisation, labelOfRole } from './labels.js';

/** An organisation, as far as it is named somewhere. */
export interface NamedOrganisation {
  id?: string | null;
  type?: OrganisationType | null;
}

/** An entry, as far as it tells who made it. */
export interface Made {
  provenance: { custodian: { id: string } };
  access: { authorId: string };
}

/**
 * Whether one reader may be told of a service or of somebody who works there, under one decision. The very name of a
 * mental health service or of probation is a diagnosis or a conviction to who reads it, wherever it stands: as the origin
 * of an entry, in an answer, a relationship, a preference or a text. Whatever names a service asks here.
 */
export class Naming {
  constructor(
    private readonly decision: Decision,
    private readonly services: SensitiveServices,
    private readonly reader: Pick<SignedInActor, 'userId' | 'organisation'>,
  ) {}

  /** The reader's own organisation is no secret to its staff. */
  private get ownId(): string | null {
    return this.reader.organisation?.id ?? null;
  }

  /** Whether the reader made this entry, and so knows what it names. */
  made({ provenance, access }: Made): boolean {
    return access.authorId === this.reader.userId && provenance.custodian.id === organisationOf(this.reader);
  }

  /** Whether the reader may know that this organisation has to do with the person. */
  service(category: Category, organisation: NamedOrganisation): boolean {
    return this.mayKnow(category, this.labelOf(organisation));
  }

  /** Whether the reader may know that somebody in this role at an organisation has to do with the person. */
  person(category: Category, role: Role | null | undefined, organisation: NamedOrganisation | null): boolean {
    if (organisation?.id && organisation.id === this.ownId) return true;
    return this.mayKnow(category, labelOfRole(role)) && (!organisation || this.service(category, organisation));
  }

  /** Whether the reader may read a text in which services are named. */
  text(category: Category, text: string): boolean {
    const labels = this.services.labelsIn(text, this.ownId);
    return labels.length === 0 || isCleared(this.decision, category, labels);
  }

  private labelOf({ id, type }: NamedOrganisation): SensitivityLabel | null {
    if (id && id === this.ownId) return null;
    if (type) return labelOfOrganisation(type);
    return id ? this.services.labelOf(id) : null;
  }

  private mayKnow(category: Category, label: SensitivityLabel | null): boolean {
    return label === null || isCleared(this.decision, category, [label]);
  }
}
