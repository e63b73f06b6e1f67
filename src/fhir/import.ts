import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { CareTeam, Consent, Organization, Patient, Resource } from 'fhir/r4.js';
import type { ClientSession } from 'mongoose';
import { HubError } from '../errors.js';
import { transactAudited } from '../audit/outbox.js';
import { commandEvent } from '../audit/command.js';
import type { Category } from '../generated/graphql.js';
import type { Hub } from '../hub.js';
import { sourceId } from '../ids.js';
import { organisationId } from '../organisations/model.js';
import type { StoredPatient } from '../patients/model.js';
import { composeEntry, nextVersion } from '../record/compose.js';
import { replaceVersion } from '../record/commit.js';
import type { StoredEntry } from '../record/model.js';
import type { OrganisationReferenceView } from '../record/view.js';
import { authorOf } from './author.js';
import { careTeamFacts, consentFacts } from './facts.js';
import { mapResource, subjectOf, type MappedEntry } from './map.js';
import { patientOf } from './patients.js';
import type { ReadResult } from './read.js';
import { momentOf, Refusal, resolve, securityOf, type Source } from './resource.js';

/** What became of one resource. */
export type Outcome = 'taken' | 'already there' | 'changed' | 'kept verbatim' | 'used' | 'refused';

export interface Reported {
  file: string;
  number: number;
  resourceType: string;
  id: string;
  outcome: Outcome;
  /** For a refusal: the field and the rule. */
  reason?: string;
}

export interface ImportOptions {
  /** URI of the system the files come from; its ids are unique within it. */
  source: string;
  /** Code of the organisation that controls entries whose file does not say so. */
  custodian: string;
  /** Called after each resource. */
  progress?: (done: number, total: number) => void;
}

type Report = (source: Source, outcome: Outcome, reason?: string) => void;

/** Types that say who and where; they go into the provenance of entries rather than into the record. */
const REFERENCE_TYPES = new Set(['Practitioner', 'PractitionerRole', 'Medication']);
const CHUNK = 400;

/**
 * Takes FHIR R4 resources into the record: organisations and people first, then all that is about them, person by
 * person, each in transactions with its audit event. A resource that was taken before is left alone, one that has
 * changed becomes a new version, one without a place is kept word for word, and a bad one is refused without stopping
 * the others.
 */
export const importResources = async (hub: Hub, read: ReadResult, options: ImportOptions): Promise<Reported[]> => {
  const importer = new Importer(hub, read, options);
  return importer.run();
};

class Importer {
  private readonly reported: Reported[] = [];
  private readonly now: Date;
  private readonly organisations = new Map<string, OrganisationReferenceView>();
  /** Patient ids in the hub by what references call them. */
  private readonly people = new Map<string, string>();
  private custodian!: OrganisationReferenceView;

  constructor(
    private readonly hub: Hub,
    private readonly read: ReadResult,
    private readonly options: ImportOptions,
  ) {
    this.now = hub.now();
  }

  async run(): Promise<Reported[]> {
    for (const { file, number, reason } of this.read.unreadable)
      this.reported.push({ file, number, resourceType: '?', id: '?', outcome: 'refused', reason });
    this.custodian = await this.ensureOrganisation(this.options.custodian, null);
    const of = (...types: string[]) =>
      this.read.sources.filter(({ resource }) => types.includes(resource.resourceType));
    for (const source of of('Organization')) await this.attempt(source, () => this.organisation(source));
    for (const source of of('Patient')) await this.attempt(source, () => this.patient(source));
    const first = new Set(['Organization', 'Patient']);
    await this.rest(this.read.sources.filter(({ resource }) => !first.has(resource.resourceType)));
    return this.reported;
  }

  private report: Report = ({ file, number, resource }, outcome, reason) => {
    this.reported.push({
      file,
      number,
      resourceType: resource.resourceType,
      id: resource.id,
      outcome,
      ...(reason && { reason }),
    });
    this.options.progress?.(this.reported.length, this.read.sources.length);
  };

  private async attempt(source: Source, work: () => Promise<Outcome>) {
    try {
      this.report(source, await work());
    } catch (error) {
      this.report(source, 'refused', reasonOf(error));
    }
  }

  private async ensureOrganisation(code: string, name: string | null): Promise<OrganisationReferenceView> {
    const { Organisation } = this.hub.models;
    const _id = organisationId(code);
    const found = await Organisation.findById(_id).lean();
    if (found) return { id: _id, name: found.name, type: found.type };
    if (name === null && code !== 'EXTERNAL') throw new Refusal(`--custodian: the hub knows no organisation ${code}`);
    const created = { _id, code, name: name ?? 'External source', type: 'EXTERNAL' as const, neighbourhoods: [] };
    await Organisation.create([created]);
    return { id: _id, name: created.name, type: created.type };
  }

  private async organisation({ resource }: Source): Promise<Outcome> {
    const organisation = resource as Organization;
    if (!organisation.name) throw new Refusal('Organization.name: is required');
    const ods = organisation.identifier?.find(
      ({ system }) => system === 'https://fhir.nhs.uk/Id/ods-organization-code',
    )?.value;
    if (ods && !/^[A-Z0-9]{3,10}$/.test(ods))
      throw new Refusal('Organization.identifier (ODS code): must be 3 to 10 capital letters and digits');
    const code =
      ods ??
      `EXT${createHash('sha256').update(`${this.options.source}|${resource.id}`).digest('hex').slice(0, 12).toUpperCase()}`;
    const known = await this.hub.models.Organisation.exists({ _id: organisationId(code) });
    this.organisations.set(
      `Organization/${resource.id}`,
      await this.ensureOrganisation(code, organisation.name.slice(0, 200)),
    );
    return known ? 'already there' : 'taken';
  }

  private organisationOf(resource: Resource, field: string): OrganisationReferenceView | null {
    const reference = (resource as unknown as Record<string, unknown>)[field];
    const target = resolve(this.read.index, (Array.isArray(reference) ? reference[0] : reference) as never);
    return target?.resourceType === 'Organization'
      ? (this.organisations.get(`Organization/${target.id}`) ?? null)
      : null;
  }

  private async patient({ resource }: Source): Promise<Outcome> {
    const practice =
      this.organisationOf(resource, 'generalPractitioner') ??
      (this.custodian.type === 'GENERAL_PRACTICE' ? this.custodian : null);
    const patient = patientOf(resource as Patient, this.options.source, practice, this.now);
    if (!practice && this.custodian.type !== 'EXTERNAL')
      patient.episodes = [{ organisationId: this.custodian.id, from: this.now, to: null }];
    const { Patient: Model } = this.hub.models;
    const [identifier] = patient.identifiers;
    const found =
      (patient.nhsNumber ? await Model.findOne({ nhsNumber: patient.nhsNumber }).lean<StoredPatient>() : null) ??
      (await Model.findOne({ _id: patient._id }).lean<StoredPatient>());
    if (!found) {
      await this.inTransaction(patient._id, ['DEMOGRAPHICS', 'CONTACT_DETAILS'], (session) =>
        Model.create([patient], { session }),
      );
      this.people.set(`Patient/${resource.id}`, patient._id);
      return 'taken';
    }
    // Two people under one NHS number is the gravest of mix-ups: nothing of the second is taken.
    if (found.dateOfBirth && patient.dateOfBirth && found.dateOfBirth !== patient.dateOfBirth)
      throw new Refusal('Patient: the hub knows this NHS number with another date of birth; check whose it is');
    this.people.set(`Patient/${resource.id}`, found._id);
    if (found.identifiers.some(({ system, value }) => system === identifier!.system && value === identifier!.value))
      return 'already there';
    await this.inTransaction(found._id, ['DEMOGRAPHICS'], (session) =>
      Model.updateOne({ _id: found._id }, { $push: { identifiers: identifier }, $inc: { version: 1 } }, { session }),
    );
    return 'changed';
  }

  /** The patient a resource is about. @throws Refusal where that is nobody the hub knows */
  private async personOf(resource: Resource): Promise<string> {
    const reference = subjectOf(resource);
    if (!reference) throw new Refusal(`${resource.resourceType}.subject: is required`);
    const target = this.read.index.get(reference);
    const key = target ? `Patient/${target.id}` : reference;
    const known = this.people.get(key);
    if (known) return known;
    const stored = await this.hub.models.Patient.findOne(
      { identifiers: { system: this.options.source, value: key } },
      { _id: 1 },
    ).lean();
    if (!stored)
      throw new Refusal(
        `${resource.resourceType}.subject: this person is neither in these files nor in the hub, or was refused`,
      );
    this.people.set(key, stored._id);
    return stored._id;
  }

  private async rest(sources: readonly Source[]) {
    const byPerson = new Map<string | null, Source[]>();
    for (const source of sources) {
      const { resource } = source;
      try {
        const person =
          REFERENCE_TYPES.has(resource.resourceType) || !subjectOf(resource) ? null : await this.personOf(resource);
        byPerson.set(person, [...(byPerson.get(person) ?? []), source]);
      } catch (error) {
        this.report(source, 'refused', reasonOf(error));
      }
    }
    for (const [person, list] of byPerson)
      for (let at = 0; at < list.length; at += CHUNK) await this.batch(person, list.slice(at, at + CHUNK));
  }

  /** Some resources of one person: what is new or changed goes into one transaction. */
  private async batch(person: string | null, sources: readonly Source[]) {
    const made: { source: Source; entries: StoredEntry[] }[] = [];
    const verbatim: Source[] = [];
    for (const source of sources) {
      const { resource } = source;
      try {
        if (REFERENCE_TYPES.has(resource.resourceType)) {
          verbatim.push(source);
          continue;
        }
        if (person && (resource.resourceType === 'Consent' || resource.resourceType === 'CareTeam')) {
          const outcome = await this.facts(person, source);
          if (outcome) this.report(source, outcome);
          else verbatim.push(source);
          continue;
        }
        const mapped = person ? mapResource(resource, { index: this.read.index, now: this.now }) : null;
        if (mapped) made.push({ source, entries: mapped.map((entry) => this.compose(person!, resource, entry)) });
        else verbatim.push(source);
      } catch (error) {
        this.report(source, 'refused', reasonOf(error));
      }
    }
    await this.writeEntries(person, made);
    await this.writeVerbatim(person, verbatim);
  }

  private compose(patientId: string, resource: Source['resource'], mapped: MappedEntry): StoredEntry {
    const { part, body, effectiveAt, recordedAt, ...rest } = mapped;
    const id = `${resource.resourceType}/${resource.id}${part ? `#${part}` : ''}`;
    const custodian =
      this.organisationOf(resource, 'serviceProvider') ??
      this.organisationOf(resource, 'managingOrganization') ??
      this.custodian;
    const at = effectiveAt ?? recordedAt ?? momentOf(resource.meta?.lastUpdated, 'meta.lastUpdated', this.now);
    // Without any date the entry counts as of the epoch of the source, not as of today: it must not look new.
    const when = at ?? new Date('1970-01-01T00:00:00.000Z');
    const author = authorOf(resource, this.read.index, this.options.source);
    return composeEntry(
      {
        id: sourceId('ent', this.options.source, id),
        patientId,
        ...rest,
        body,
        custodian,
        author,
        effectiveAt: when,
        recordedAt: recordedAt ?? when,
        ...securityOf(resource.meta),
        source: { system: this.options.source, id },
      },
      this.now,
    );
  }

  private async writeEntries(person: string | null, made: readonly { source: Source; entries: StoredEntry[] }[]) {
    if (made.length === 0) return;
    const { models } = this.hub;
    const ids = made.flatMap(({ entries }) => entries.map(({ _id }) => _id));
    const found = await models.Entry.collection.find<StoredEntry>({ _id: { $in: ids } } as object).toArray();
    const stored = new Map(found.map((entry) => [entry._id, entry]));
    const added: StoredEntry[] = [];
    const changed: StoredEntry[] = [];
    const outcomes = made.map(({ source, entries }) => {
      let outcome: Outcome = 'already there';
      for (const entry of entries) {
        const before = stored.get(entry._id);
        if (!before) added.push(entry);
        else if (!sameContent(before, entry))
          changed.push(
            nextVersion(
              before,
              {
                body: entry.body,
                status: entry.status === 'FINAL' ? 'AMENDED' : entry.status,
                effectiveAt: entry.effectiveAt,
              },
              this.now,
            ),
          );
        else continue;
        outcome = before ? 'changed' : 'taken';
      }
      return { source, outcome };
    });
    const categories = [...new Set([...added, ...changed].map(({ category }) => category))];
    if (categories.length > 0)
      await this.inTransaction(person!, categories, async (session) => {
        if (added.length > 0) await models.Entry.collection.insertMany(added as object[], { session });
        for (const entry of changed) await replaceVersion(models, entry, session);
      });
    for (const { source, outcome } of outcomes) this.report(source, outcome);
  }

  private async writeVerbatim(person: string | null, sources: readonly Source[]) {
    const { Verbatim } = this.hub.models;
    for (const source of sources) {
      const { resource } = source;
      const text = JSON.stringify(resource);
      const _id = `${this.options.source}|${resource.resourceType}/${resource.id}`;
      const kept = await Verbatim.findById(_id).lean();
      if (kept?.text !== text)
        await Verbatim.replaceOne(
          { _id },
          { resourceType: resource.resourceType, patientId: person, at: this.now, text },
          { upsert: true },
        );
      const used = REFERENCE_TYPES.has(resource.resourceType);
      this.report(source, kept?.text === text ? 'already there' : used ? 'used' : 'kept verbatim');
    }
  }

  /** Consent and care team are facts about the person, not entries; null for one that has no place. */
  private async facts(person: string, source: Source): Promise<Outcome | null> {
    const { Patient: Model } = this.hub.models;
    const patient = (await Model.findById(person).lean<StoredPatient>())!;
    const change =
      source.resource.resourceType === 'Consent'
        ? consentFacts(patient, source.resource as Consent, this.options.source, this.now)
        : careTeamFacts(
            patient,
            source.resource as CareTeam,
            this.read.index,
            this.organisationOf(source.resource, 'managingOrganization') ?? this.custodian,
            this.now,
          );
    if (change === null) return null;
    if (Object.keys(change).length === 0) return 'already there';
    await this.inTransaction(person, ['SHARING_PREFERENCES'], (session) =>
      Model.updateOne({ _id: person }, { $push: change, $inc: { version: 1 } }, { session }),
    );
    return 'taken';
  }

  private async inTransaction(
    patientId: string,
    categories: Category[],
    write: (session: ClientSession) => Promise<unknown>,
  ) {
    const event = commandEvent(
      'import',
      patientId,
      categories.map((category) => [category, 'FULL']),
      this.now,
    );
    await transactAudited(this.hub, event, write);
    await this.hub.chain.chainOutbox([event]);
  }
}

/** The same body and envelope, whatever the hub has added since (versions, answers, labels). */
const sameContent = (stored: StoredEntry, entry: StoredEntry) =>
  isDeepStrictEqual(stored.body, entry.body) &&
  stored.effectiveAt.getTime() === entry.effectiveAt.getTime() &&
  (stored.status === 'ENTERED_IN_ERROR') === (entry.status === 'ENTERED_IN_ERROR');

const reasonOf = (error: unknown) => {
  if (error instanceof Refusal || error instanceof HubError) return error.message.replace(/^input\./, '');
  throw error;
};
