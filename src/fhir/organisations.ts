import { createHash } from 'node:crypto';
import type { Organization, Reference, Resource } from 'fhir/r4.js';
import { organisationId, type OrganisationModels } from '../organisations/model.js';
import type { OrganisationReferenceView } from '../record/view.js';
import { keyOf, type Outcome } from './entries.js';
import { Refusal, resolve, type Source } from './resource.js';

const ODS = 'https://fhir.nhs.uk/Id/ods-organization-code';

/** Code of an organisation in the hub: its ODS code, or one made of its id at the source. @throws Refusal */
const codeOf = (organisation: Organization, system: string): string => {
  const ods = organisation.identifier?.find((identifier) => identifier.system === ODS)?.value;
  if (ods && !/^[A-Z0-9]{3,10}$/.test(ods))
    throw new Refusal('Organization.identifier (ODS code): must be 3 to 10 capital letters and digits');
  if (ods) return ods;
  const hash = createHash('sha256').update(`${system}|${organisation.id}`).digest('hex');
  return `EXT${hash.slice(0, 12).toUpperCase()}`;
};

/** The organisations of one import. */
export class ImportOrganisations {
  private readonly taken = new Map<string, OrganisationReferenceView>();

  constructor(
    private readonly models: OrganisationModels,
    private readonly system: string,
  ) {}

  /** The organisation with this code, made where the files name one that the hub does not know. @throws Refusal */
  async ensure(code: string, name: string | null): Promise<OrganisationReferenceView> {
    const { Organisation } = this.models;
    const _id = organisationId(code);
    const found = await Organisation.findById(_id).lean();
    if (found) return { id: _id, name: found.name, type: found.type };
    if (name === null && code !== 'EXTERNAL') throw new Refusal(`--custodian: the hub knows no organisation ${code}`);
    const created = { _id, code, name: name ?? 'External source', type: 'EXTERNAL' as const, neighbourhoods: [] };
    await Organisation.create([created]);
    return { id: _id, name: created.name, type: created.type };
  }

  /** Takes an Organization resource. @throws Refusal */
  async take(resource: Source['resource']): Promise<Outcome> {
    const organisation = resource as Organization;
    if (!organisation.name) throw new Refusal('Organization.name: is required');
    const code = codeOf(organisation, this.system);
    const known = await this.models.Organisation.exists({ _id: organisationId(code) });
    this.taken.set(keyOf(resource), await this.ensure(code, organisation.name.slice(0, 200)));
    return known ? 'already there' : 'taken';
  }

  /** The organisation that a resource names in a field; null where these files do not hold it. */
  named({ resource, index }: Source, field: string): OrganisationReferenceView | null {
    const given = (resource as unknown as Record<string, Reference | Reference[] | undefined>)[field];
    const target = resolve(index, Array.isArray(given) ? given[0] : given) as Resource & { id: string };
    return (target && this.taken.get(keyOf(target))) ?? null;
  }
}
