import type { Patient, Resource } from 'fhir/r4.js';
import type { ImportHub } from './hub.js';
import type { StoredPatient } from '../record/patient.js';
import type { OrganisationReferenceView } from '../record/view.js';
import { refusalOf, type Judged, type Setting } from './entries.js';
import { groupByPerson } from './groups.js';
import { meaningOf } from './meaning.js';
import { ImportOrganisations } from './organisations.js';
import { patientOf } from './patients.js';
import { findLater, matchPerson, personFacts, personOutcome, type Person } from './people.js';
import { planLoose, planPerson, planUnclear } from './plan.js';
import type { ReadResult } from './read.js';
import { Refusal, type Source } from './resource.js';
import { ImportStore, type Writing } from './store.js';

export type { Outcome } from './entries.js';

/** What became of one resource, and where it stood. */
export interface Reported extends Judged {
  file: string;
  number: number;
  resourceType: string;
  id: string;
}

export interface ImportOptions {
  /** URI of the system the files come from; its ids are unique within it. */
  source: string;
  /** Code of the organisation that controls entries whose file does not say so. */
  custodian: string;
  /** Called after each resource. */
  progress?: (done: number, total: number) => void;
  /** Keeps a refused resource, null where it could not be read; awaited before the import goes on, so that none is lost. */
  refused?: (reported: Reported, resource: Resource | null) => Promise<void>;
}

/**
 * Takes FHIR R4 resources into the record: organisations first, then person by person, each with all that is about them
 * in one transaction with its audit event, so that a crash leaves nobody half imported. A resource that was taken before
 * is left alone, one that has changed becomes a new version, one that says it is not so, or of which it is not clear
 * whose it is, is kept aside, one without a place is kept word for word, and a bad one is refused without stopping the
 * others.
 */
export const importResources = (hub: ImportHub, read: ReadResult, options: ImportOptions): Promise<Reported[]> =>
  new Importer(hub, read, options).run();

const CHUNK = 400;

const chunksOf = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / CHUNK) }, (_, i) => list.slice(i * CHUNK, (i + 1) * CHUNK));

const reportedAs = ({ file, number, resource }: Source, judged: Judged): Reported => ({
  file,
  number,
  resourceType: resource.resourceType,
  id: resource.id,
  ...judged,
});

const nobodys = ({ resource }: Source): Judged => ({
  outcome: 'refused',
  reason: `${resource.resourceType}.subject: this person is neither in these files nor in the hub`,
});

class Importer {
  private readonly reported: Reported[] = [];
  private readonly setting: Setting;
  private readonly store: ImportStore;
  private readonly organisations: ImportOrganisations;
  private readonly people = new Map<Resource, Person>();
  private custodian!: OrganisationReferenceView;

  constructor(
    private readonly hub: ImportHub,
    private readonly read: ReadResult,
    private readonly options: ImportOptions,
  ) {
    const organisations = new ImportOrganisations(hub.models, options.source);
    const named = (source: Source, fields: readonly string[]) =>
      fields.map((field) => organisations.named(source, field)).find((found) => found !== null);
    this.organisations = organisations;
    this.setting = {
      source: options.source,
      now: hub.now(),
      organisationOf: (source, ...fields) => named(source, fields) ?? this.custodian,
    };
    this.store = new ImportStore(hub, this.setting);
  }

  async run(): Promise<Reported[]> {
    for (const { file, number, reason } of this.read.unreadable)
      await this.refuse({ file, number, resourceType: '?', id: '?', outcome: 'refused', reason }, null);
    this.custodian = await this.organisations.ensure(this.options.custodian, null);
    const groups = groupByPerson(this.read.sources);
    for (const source of groups.organisations) await this.organisation(source);
    for (const [source, theirs] of groups.people) await this.person(source, theirs);
    const later = await findLater(groups.later, this.people, this.hub.models, this.setting.source);
    for (const source of later.nobodys) await this.refuse(reportedAs(source, nobodys(source)), source.resource);
    for (const [id, theirs] of later.known) await this.settle(() => this.more(id, theirs));
    for (const some of chunksOf([...groups.unclear, ...later.unclear])) await this.setAside(some);
    for (const some of chunksOf(groups.loose))
      await this.settle(async () => ({ plan: planLoose(some, await this.store.verbatim(some), this.setting) }));
    return this.inOrder();
  }

  /** The report in the order of the files, whatever the order in which people were taken. */
  private inOrder(): Reported[] {
    const places = new Map(this.read.sources.map(({ file, number }, place) => [`${file}|${number}`, place]));
    const place = ({ file, number }: Reported) => places.get(`${file}|${number}`) ?? -1;
    return this.reported.sort((one, other) => place(one) - place(other));
  }

  /** Writes one transaction and reports it. What is refused is on disk before that. */
  private async settle(prepare: () => Promise<Writing>) {
    const { judged } = await this.store.write(async () => {
      const writing = await prepare();
      for (const { source, judged } of writing.plan.judged)
        if (judged.outcome === 'refused') await this.options.refused?.(reportedAs(source, judged), source.resource);
      return writing;
    });
    for (const one of judged) this.report(reportedAs(one.source, one.judged));
  }

  private async refuse(reported: Reported, resource: Resource | null) {
    await this.options.refused?.(reported, resource);
    this.report(reported);
  }

  private report(reported: Reported) {
    this.reported.push(reported);
    this.options.progress?.(this.reported.length, this.read.sources.length);
  }

  private async setAside(unclear: readonly { source: Source; reason: string }[]) {
    const sources = unclear.map(({ source }) => source);
    await this.settle(async () => ({
      plan: planUnclear(unclear, await this.store.verbatim(sources), this.setting),
    }));
  }

  /** A person with all that is about them; where they are not taken, that is kept aside. */
  private async person(source: Source, theirs: readonly Source[]) {
    const aside = await this.reasonAgainst(source, theirs);
    if (!aside) return;
    this.people.set(source.resource, { aside });
    for (const some of chunksOf(theirs)) await this.setAside(some.map((one) => ({ source: one, reason: aside })));
  }

  /** Takes a person with what is about them, or gives the reason why not. */
  private async reasonAgainst(source: Source, theirs: readonly Source[]): Promise<string | null> {
    const meaning = meaningOf(source.resource);
    if (!meaning.shown) {
      await this.setAside([{ source, reason: meaning.reason }]);
      return `is about somebody whose own resource ${meaning.reason}`;
    }
    try {
      await this.settle(async () => {
        const sent = this.sent(source);
        const match = await matchPerson(this.hub.models, sent);
        if ('refused' in match) throw new Refusal(match.refused);
        const { known } = match;
        const facts = known ? personFacts(known, sent) : {};
        const { plan } = await this.more((known ?? sent)._id, theirs, known ?? sent);
        const judged = { source, judged: { outcome: personOutcome(known, facts) } };
        this.people.set(source.resource, { id: (known ?? sent)._id });
        return {
          plan: { ...plan, facts: { ...facts, ...plan.facts }, judged: [judged, ...plan.judged] },
          ...(known ? { known } : { create: sent }),
        };
      });
      return null;
    } catch (error) {
      const reason = refusalOf(error);
      await this.refuse(reportedAs(source, { outcome: 'refused', reason }), source.resource);
      return `is about somebody who was refused: ${reason}`;
    }
  }

  private async organisation(source: Source) {
    try {
      this.report(reportedAs(source, { outcome: await this.organisations.take(source.resource) }));
    } catch (error) {
      await this.refuse(reportedAs(source, { outcome: 'refused', reason: refusalOf(error) }), source.resource);
    }
  }

  private sent(source: Source): StoredPatient {
    const practice =
      this.organisations.named(source, 'generalPractitioner') ??
      (this.custodian.type === 'GENERAL_PRACTICE' ? this.custodian : null);
    const { source: system, now } = this.setting;
    const patient = patientOf(source.resource as Patient, system, practice, now);
    if (!practice && this.custodian.type !== 'EXTERNAL')
      patient.episodes = [{ organisationId: this.custodian.id, from: now, to: null }];
    return patient;
  }

  /** Plans what is about somebody the hub knows, or is about to. */
  private async more(patientId: string, sources: readonly Source[], about?: StoredPatient): Promise<Writing> {
    const patient = about ?? (await this.hub.models.Patient.findById(patientId).lean<StoredPatient>())!;
    const [entries, verbatim] = await Promise.all([
      this.store.entries(patientId, sources),
      this.store.verbatim(sources),
    ]);
    return { plan: planPerson({ patient, entries, verbatim }, sources, this.setting), known: patient };
  }
}
