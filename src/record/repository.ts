import DataLoader from 'dataloader';
import { decide, isGlassBroken, isRelated, type Decision } from '../access/decision.js';
import { filterFor, levelFor } from '../access/disclose.js';
import { Naming } from '../access/naming.js';
import { Level } from '../access/policy.js';
import type { HeadingsPlan } from '../contract/plan.js';
import type { AuditTrail } from '../audit/trail.js';
import type { Actor, SignedInActor } from '../access/actor.js';
import { notFound, unauthenticated } from '../errors.js';
import type { Category, SensitivityLabel } from '../generated/graphql.js';
import type { SensitiveServices } from '../access/sensitive-services.js';
import type { StoredPatient } from './patient.js';
import { patientFields, type PatientView } from './patient-view.js';
import { isAlive } from './alive.js';
import { readPages, type PageFound, type PageWanted, type Placed } from './headings.js';
import { readWhere, type PlacedView } from './filtered-page.js';
import { nextTick } from './refusal-clock.js';
import { readTogether } from './together.js';
import type { Narrowing } from './narrowing.js';
import { categoriesOf, kindCalled, kinds, type KindName } from '../kinds/kinds.js';
import type { RecordHub } from './hub.js';
import type { StoredEntry } from './model.js';
import { viewFrom, type StoredText } from './entry-text.js';
import { entriesById, patientByNhsNumber, patientsById, recordsOfUser } from './store.js';
import { factsOf, type EntryView, type RecordView } from './view.js';

/** A person's document with the decision about it: what this actor may do with this record now. */
export interface PatientAccess {
  patient: StoredPatient;
  decision: Decision;
}

/** An entry that the reader sees, as stored and as viewed. */
export interface SeenEntry {
  entry: StoredEntry;
  view: EntryView;
  access: PatientAccess;
  level: Level;
}

/** A page of one heading or of several, as it is asked for. */
export interface PageAsked extends Omit<PageWanted, 'patientId' | 'filter' | 'narrowed'> {
  narrowing: Narrowing;
}

/** What is to be known of an entry before anything of it is shown. */
export interface Glimpse {
  /** How much of it the reader sees; NONE where there is none. */
  level: Level;
  labels: readonly SensitivityLabel[];
  /** False where it was marked as made in error, or is not there. */
  alive: boolean;
}

/** Whose request the door is opened for. */
export interface Opening {
  actor: Actor;
  /** Where it is noted what is disclosed and what is refused. */
  audit: AuditTrail;
  now: Date;
  /** True for a policy author who looks through somebody's eyes: then only demo patients exist. */
  demoOnly: boolean;
  /** True in the lane for emergencies: then only records whose glass the reader has broken are open. */
  emergency: boolean;
}

/**
 * The one door to patients and entries, bound to who asks: it decides, asks the database only for what may be shown,
 * redacts, and notes what it disclosed. Made anew for every request, so nothing is shared between readers.
 */
export class RecordRepository {
  private readonly patients = new DataLoader<string, PatientAccess | null>((ids) => this.loadPatients(ids));
  private readonly startedAt = performance.now();
  private readonly stored = new DataLoader<string, StoredEntry | null>((ids) => entriesById(this.hub, ids));
  private readonly pages = new DataLoader<PageWanted, PageFound>((wanted) => readPages(this.hub.connection, wanted), {
    cache: false,
  });
  /** Loaded with the first person: nothing is disclosed, and so nothing named, before there is a decision. */
  private services: SensitiveServices | null = null;
  private readonly namings = new WeakMap<Decision, Naming>();
  /** Entries that the reader may see, as decided in this request: what points to one of them needs no further read. */
  private readonly shown = new Set<string>();

  private readonly actor: Actor;
  private readonly audit: AuditTrail;
  private readonly now: Date;

  constructor(
    private readonly hub: RecordHub,
    private readonly opening: Opening,
  ) {
    this.actor = opening.actor;
    this.audit = opening.audit;
    this.now = opening.now;
  }

  /** The actor, who must have signed in. @throws UNAUTHENTICATED */
  get reader(): SignedInActor {
    if (!this.actor.signedIn) throw unauthenticated();
    return this.actor;
  }

  /**
   * A person and what the reader may do with their record.
   * @throws NOT_FOUND, audited, where there is none or none for this reader: the two look alike.
   */
  async access(patientId: string): Promise<PatientAccess> {
    return this.admit(await this.patients.load(patientId));
  }

  /** The same by NHS number. */
  async accessByNhsNumber(nhsNumber: string): Promise<PatientAccess> {
    const [found] = await Promise.all([patientByNhsNumber(this.hub, nhsNumber), this.loadServices()]);
    return this.admit(found && this.decided(found));
  }

  /** What is hidden and what is not there give the same answer, in the same time. @throws NOT_FOUND, audited */
  async refuse(patientId: string | null, decision: Decision | null): Promise<never> {
    this.audit.denied(patientId, 'NOT_FOUND', decision);
    await nextTick(this.startedAt);
    throw notFound();
  }

  /** In the lane for emergencies only a record whose glass this reader has broken is open. */
  private isOpen({ decision }: PatientAccess) {
    return !this.opening.emergency || isGlassBroken(decision);
  }

  private async admit(access: PatientAccess | null): Promise<PatientAccess> {
    if (access && isRelated(access.decision) && this.isOpen(access)) return access;
    return this.refuse(access?.patient._id ?? null, access?.decision ?? null);
  }

  /**
   * A person of whom the reader sees at least a list row: a neighbour, or somebody who was referred to the reader's
   * organisation. Null for everybody else.
   */
  async listed(patientId: string): Promise<PatientAccess | null> {
    const access = await this.patients.load(patientId);
    return access && access.decision.read.DEMOGRAPHICS > Level.NONE ? access : null;
  }

  /**
   * A person whom the reader knows of: by any relationship, or as governance. Null for everybody else, audited; nobody is
   * told whether there is such a person.
   */
  async known(patientId: string): Promise<PatientAccess | null> {
    const access = await this.patients.load(patientId);
    if (access && access.decision.relationship !== 'NONE') {
      this.audit.disclosed(patientId, access.decision, []);
      return access;
    }
    this.audit.denied(access?.patient._id ?? null, 'NOT_FOUND', access?.decision ?? null);
    await nextTick(this.startedAt);
    return null;
  }

  /** A person who was referred to the reader's organisation, answered or not. @throws NOT_FOUND, audited */
  async offered(patientId: string): Promise<PatientAccess> {
    const access = await this.patients.load(patientId);
    const own = this.reader.organisation?.id;
    const referred = [...(access?.patient.referralOffers ?? []), ...(access?.patient.referrals ?? [])];
    if (access && own && referred.some(({ organisationId }) => organisationId === own)) return access;
    return this.admit(access);
  }

  /**
   * A person without regard to the relationship: for breaking the glass and for reviewing it, which the caller has
   * checked. @throws NOT_FOUND, audited, where there is none
   */
  async inEmergency(patientId: string): Promise<PatientAccess> {
    const access = await this.patients.load(patientId);
    if (access) return access;
    return this.admit(null);
  }

  /**
   * A person without regard to the relationship, for what the reader's own organisation did for them: the caller says what of
   * it may be known. Null where there is none.
   */
  served(patientId: string): Promise<PatientAccess | null> {
    return this.patients.load(patientId);
  }

  /** Ids of the reader's own records, which no view of governance shows them: nobody looks after access to themselves. */
  async ownRecords(): Promise<string[]> {
    return recordsOfUser(this.hub, this.reader.userId);
  }

  /**
   * Notes one exact trace, which discloses nothing but that somebody is known, and gives the decision about them.
   * @throws NOT_FOUND where it found nobody, or nobody for this reader
   */
  async traced(patient: StoredPatient | null): Promise<Decision> {
    const access = patient && this.decided(patient);
    this.audit.traced(access && { patientId: access.patient._id, decision: access.decision });
    if (access) return access.decision;
    await nextTick(this.startedAt);
    throw notFound();
  }

  /** Several people by id; those the reader has no relationship with are left out. */
  async related(patientIds: readonly string[]): Promise<Map<string, PatientAccess>> {
    // Not `loadMany`, which gives errors in the place of people: one read that fails, fails the whole.
    const found = await Promise.all(patientIds.map((id) => this.patients.load(id)));
    const related = found.filter(
      (access): access is PatientAccess => access !== null && isRelated(access.decision) && this.isOpen(access),
    );
    return new Map(related.map((access) => [access.patient._id, access]));
  }

  /** A person as the reader may see them; the categories are those of the fields that were asked for. */
  view({ patient, decision }: PatientAccess, categories: readonly Category[]): PatientView {
    this.audit.disclosed(patient._id, decision, categories);
    return {
      id: patient._id,
      kind: 'Patient',
      relationship: decision.relationship,
      decision,
      ...this.hub.redaction.patient(
        patientFields(patient, this.namingFor(decision), this.now),
        decision,
        this.reader.role,
      ),
    };
  }

  /**
   * A person's record: one query for all the headings that are read whole, which loads only what may be shown. Entries
   * made in error are left out. Each heading comes newest first; one of which nothing may be shown is null, and one that
   * `page` reads is left out.
   */
  async record({ id, decision }: Pick<PatientView, 'id' | 'decision'>, asked: HeadingsPlan): Promise<RecordView> {
    const { kinds: names } = asked;
    const categories = categoriesOf(names);
    this.audit.disclosed(id, decision, categories);
    const headings: RecordView['headings'] = {};
    for (const name of names) if (isWithheld(decision, name)) headings[kinds[name].heading] = null;
    const filter = filterFor(decision, this.reader, categories);
    const record: RecordView = { patientId: id, decision, headings, incomplete: false, pages: [] };
    const { whole, found } = await readTogether(this.hub.connection, filter && { patientId: id, filter }, asked);
    return this.fill(record, whole, found);
  }

  /** Puts entries under their headings, as far as they may be shown. */
  private fill(record: RecordView, names: readonly KindName[], found: readonly StoredText[]): RecordView {
    const { headings } = record;
    for (const name of names) if (headings[kinds[name].heading] === undefined) headings[kinds[name].heading] = [];
    for (const view of this.shownOf(record, found)) headings[kinds[view.kind].heading]?.push(view);
    return record;
  }

  /** Entries of a record as far as they may be shown; one whose text cannot be read is left out, and the record says so. */
  private shownOf(record: RecordView, found: readonly StoredText[]): EntryView[] {
    return found.flatMap((stored) => {
      const whole = viewFrom(stored, this.hub.log);
      record.incomplete ||= whole === null;
      return (whole && this.asShown(whole, record.decision)) ?? [];
    });
  }

  /**
   * Entries of one heading or of several from some place on, at most so many, with their number where that is asked for.
   * All pages that one tick asks for are one query. Where the filter is about what the reader sees, it is read on until
   * there is enough.
   */
  async page(
    record: RecordView,
    { narrowing, ...asked }: PageAsked,
  ): Promise<{ placed: PlacedView[]; totalCount: number | null }> {
    const { patientId, decision } = record;
    const categories = categoriesOf(asked.kinds);
    const filter = filterFor(decision, this.reader, categories);
    this.audit.disclosed(patientId, decision, categories);
    if (!filter) return { placed: [], totalCount: asked.counted ? 0 : null };
    const wanted = { patientId, filter, narrowed: narrowing.database, ...asked };
    const { holds } = narrowing;
    if (!holds) {
      const { rows, totalCount } = await this.pages.load(wanted);
      return { placed: this.placedOf(record, rows), totalCount };
    }
    return readWhere(wanted, holds, {
      load: (part) => this.pages.load(part),
      show: (rows) => this.placedOf(record, rows),
      ifSeen: (entryId, fact) => this.ifSeen(entryId, fact),
    });
  }

  private placedOf(record: RecordView, rows: readonly Placed[]): PlacedView[] {
    return rows.flatMap(({ keys, stored }) => this.shownOf(record, [stored]).map((view) => ({ keys, view })));
  }

  /** An entry at the level the decision allows; null where it allows nothing. */
  private asShown(view: EntryView, decision: Decision): EntryView | null {
    const level = levelFor(decision, this.reader, factsOf(view));
    if (level === Level.NONE) return null;
    this.shown.add(view.id);
    return this.hub.redaction.entry(view, { level, decision, naming: this.namingFor(decision) });
  }

  /** Of which services the reader may be told under a decision. */
  namingFor(decision: Decision): Naming {
    const known = this.namings.get(decision);
    if (known) return known;
    if (!this.services) throw new Error('a person must be loaded before anything about them is named');
    const naming = new Naming(decision, this.services, this.reader);
    this.namings.set(decision, naming);
    return naming;
  }

  /** What is to be known of an entry that something else points to. Nothing is noted as disclosed. */
  async glimpse(entryId: string): Promise<Glimpse> {
    const { entry, view, level } = await this.find(entryId);
    return { level, labels: view?.provenance.sensitivity ?? [], alive: entry !== null && isAlive(entry) };
  }

  /**
   * What tells of another entry, its id or a copy of something in it: as it is where the reader sees that entry, and null
   * otherwise. What this request has disclosed already costs no read.
   */
  ifSeen<T>(entryId: string | null | undefined, fact: T | null | undefined): T | null | Promise<T | null> {
    if (!entryId || fact === null || fact === undefined) return fact ?? null;
    if (this.shown.has(entryId)) return fact;
    return this.glimpse(entryId).then(({ level }) => (level === Level.NONE ? null : fact));
  }

  /** An entry by id with its view and its level for the reader; null where there is none, or none for this reader. */
  private async find(entryId: string) {
    const entry = await this.stored.load(entryId);
    const access = entry && (await this.patients.load(entry.patientId));
    const view = entry && viewFrom(entry, this.hub.log);
    const open = access && view && isRelated(access.decision) && this.isOpen(access);
    const level = open ? levelFor(access.decision, this.reader, factsOf(view)) : Level.NONE;
    return { entry, access, view, level };
  }

  /** An entry by id. @throws NOT_FOUND, audited, where there is none or none for this reader. */
  async entry(entryId: string): Promise<EntryView> {
    const { view, access } = await this.storedEntry(entryId);
    return this.disclosed(view, access)!;
  }

  /** An entry by id, noted as disclosed; null, without a word, where the reader may not see it (any more). */
  async entryIfVisible(entryId: string): Promise<EntryView | null> {
    const { view, access, level } = await this.find(entryId);
    return view && access && level !== Level.NONE ? this.disclosed(view, access) : null;
  }

  /** An entry as stored, for a change to it, with the decision. @throws NOT_FOUND, audited, where the reader may not see it. */
  async storedEntry(entryId: string): Promise<SeenEntry> {
    const { entry, access, level, view } = await this.find(entryId);
    if (entry && access && view && level !== Level.NONE) return { entry, access, level, view };
    return this.refuse(entry?.patientId ?? null, access?.decision ?? null);
  }

  /** A stored entry as far as the decision allows; null where that is nothing, or where it cannot be read. */
  read(stored: StoredText, decision: Decision): EntryView | null {
    const view = viewFrom(stored, this.hub.log);
    return view && this.asShown(view, decision);
  }

  /** An entry as far as the decision allows, noted as disclosed. */
  disclosed(view: EntryView, { patient, decision }: PatientAccess): EntryView | null {
    const shown = this.asShown(view, decision);
    if (shown) this.audit.disclosed(patient._id, decision, [view.category]);
    return shown;
  }

  /** Forgets what this request has read of a person, after a change to their access facts. */
  forget(patientId: string) {
    this.patients.clear(patientId);
  }

  /** Forgets what this request has read of an entry, after a change to it: a document may change it twice. */
  forgetEntry(entryId: string) {
    this.stored.clear(entryId);
  }

  private decided(patient: StoredPatient): PatientAccess | null {
    if (this.opening.demoOnly && !patient.demo) return null;
    return { patient, decision: decide(this.reader, patient, this.now) };
  }

  private async loadServices() {
    this.services = await this.hub.directory.sensitiveServices();
  }

  private async loadPatients(ids: readonly string[]): Promise<(PatientAccess | null)[]> {
    const [found] = await Promise.all([patientsById(this.hub, ids), this.loadServices()]);
    return found.map((patient) => patient && this.decided(patient));
  }
}

const isWithheld = (decision: Decision, name: KindName) =>
  kindCalled(name).categories.every((category) => decision.read[category] === Level.NONE && !decision.own[category]);
