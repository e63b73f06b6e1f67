import { setTimeout as sleep } from 'node:timers/promises';
import DataLoader from 'dataloader';
import { decide, isRelated, type Decision } from '../access/decision.js';
import { filterFor, levelFor } from '../access/disclose.js';
import { Level } from '../access/policy.js';
import type { AuditTrail } from '../audit/trail.js';
import type { Actor, SignedInActor } from '../auth/actor.js';
import { readAll } from '../database/read.js';
import { notFound, unauthenticated } from '../errors.js';
import type { Category } from '../generated/graphql.js';
import type { Hub } from '../hub.js';
import type { StoredPatient } from '../patients/model.js';
import { patientFields, type PatientView } from '../patients/view.js';
import { categoriesOf, kinds, type KindName } from './kinds.js';
import type { StoredEntry } from './model.js';
import { factsOf, type EntryView, type RecordView } from './view.js';

/** A person's document with the decision about it: what this actor may do with this record now. */
export interface PatientAccess {
  patient: StoredPatient;
  decision: Decision;
}

/** Refusals are answered at multiples of this, counted from the beginning of the request. */
const REFUSAL_TICK_MS = 10;

/** What narrows the door for one request. */
export interface Narrowed {
  /** True for a policy author who looks through somebody's eyes: then only demo patients exist. */
  demo: boolean;
  /** True in the lane for emergencies. */
  emergency: boolean;
}

/**
 * The one door to patients and entries, bound to who asks: it decides, asks the database only for what may be shown,
 * redacts, and notes what it disclosed. Made anew for every request, so nothing is shared between readers.
 */
export class RecordRepository {
  private readonly patients = new DataLoader<string, PatientAccess | null>((ids) => this.loadPatients(ids));
  private readonly began = performance.now();
  private readonly stored = new DataLoader<string, StoredEntry | null>((ids) => this.loadEntries(ids));

  constructor(
    private readonly hub: Hub,
    private readonly actor: Actor,
    private readonly audit: AuditTrail,
    private readonly now: Date,
    private readonly only: Narrowed = { demo: false, emergency: false },
  ) {}

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
    const found = await this.hub.models.Patient.findOne({ nhsNumber }).lean<StoredPatient>();
    return this.admit(found && this.decided(found));
  }

  /**
   * Waits for the next tick of a clock that began with the request: deciding about somebody who is there takes a little
   * longer than finding nobody, and the difference must not tell which it was.
   */
  private async alike() {
    const elapsed = performance.now() - this.began;
    const until = this.began + Math.ceil((elapsed + 1) / REFUSAL_TICK_MS) * REFUSAL_TICK_MS;
    // Timers know whole milliseconds, and would keep the fraction that tells; the rest is waited for turn by turn.
    await sleep(Math.max(0, Math.floor(until - performance.now()) - 1));
    while (performance.now() < until) await new Promise((resolve) => setImmediate(resolve));
  }

  /** What is hidden and what is not there give the same answer, in the same time. @throws NOT_FOUND, audited */
  async refuse(patientId: string | null, decision: Decision | null): Promise<never> {
    this.audit.denied(patientId, 'NOT_FOUND', decision);
    await this.alike();
    throw notFound();
  }

  /** In the lane for emergencies only a record whose glass this reader has broken is open. */
  private isOpen({ decision }: PatientAccess) {
    return !this.only.emergency || decision.lifted?.overrides.some(({ kind }) => kind === 'BREAK_GLASS') === true;
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
    await this.alike();
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

  /** Notes that a person was found by exact trace, which discloses nothing but that they are known. */
  traced(patient: StoredPatient) {
    const access = this.decided(patient);
    if (access) this.audit.disclosed(patient._id, access.decision, []);
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
      ...this.hub.redaction.patient(patientFields(patient, decision, this.now), decision, this.reader.role),
    };
  }

  /**
   * A person's record: one query for all the kinds that were asked for, which loads only what may be shown. Entries made
   * in error are left out. Each kind comes newest first; a kind of which nothing may be shown is null.
   */
  async record(patient: Pick<PatientView, 'id' | 'decision'>, names: readonly KindName[]): Promise<RecordView> {
    const { id, decision } = patient;
    const categories = categoriesOf(names);
    const filter = filterFor(decision, this.reader, categories);
    const headings: RecordView['headings'] = {};
    for (const name of names) headings[kinds[name].heading] = isWithheld(decision, name) ? null : [];
    this.audit.disclosed(id, decision, categories);
    if (!filter) return { decision, headings };
    const found = await readAll<Pick<StoredEntry, 'text'>>(this.hub.connection, 'entries', {
      filter: { patientId: id, kind: { $in: names }, status: { $ne: 'ENTERED_IN_ERROR' }, ...filter },
      projection: { _id: 0, text: 1 },
      sort: { kind: 1, effectiveAt: -1, _id: -1 },
    });
    for (const { text } of found) {
      const view = this.disclose(JSON.parse(text) as EntryView, decision);
      if (view) headings[kinds[view.kind].heading]?.push(view);
    }
    return { decision, headings };
  }

  /** An entry at the level the decision allows; null where it allows nothing. */
  disclose(view: EntryView, decision: Decision): EntryView | null {
    const level = levelFor(decision, this.reader, factsOf(view));
    return level === Level.NONE ? null : this.hub.redaction.entry(view, level, decision);
  }

  /** An entry by id. @throws NOT_FOUND, audited, where there is none or none for this reader. */
  async entry(entryId: string): Promise<EntryView> {
    const { entry, access } = await this.storedEntry(entryId);
    return this.disclosed(JSON.parse(entry.text) as EntryView, access)!;
  }

  /** An entry by id, noted as disclosed; null, without a word, where the reader may not see it (any more). */
  async entryIfVisible(entryId: string): Promise<EntryView | null> {
    const entry = await this.stored.load(entryId);
    const access = entry && (await this.patients.load(entry.patientId));
    if (!entry || !access || !isRelated(access.decision) || !this.isOpen(access)) return null;
    return this.disclosed(JSON.parse(entry.text) as EntryView, access);
  }

  /** An entry as stored, for a change to it, with the decision. @throws NOT_FOUND, audited, where the reader may not see it. */
  async storedEntry(entryId: string): Promise<{ entry: StoredEntry; access: PatientAccess; level: Level }> {
    const entry = await this.stored.load(entryId);
    const access = entry && (await this.patients.load(entry.patientId));
    if (entry && access && isRelated(access.decision)) {
      const level = levelFor(access.decision, this.reader, factsOf(JSON.parse(entry.text) as EntryView));
      if (level !== Level.NONE) return { entry, access, level };
    }
    return this.refuse(entry?.patientId ?? null, access?.decision ?? null);
  }

  /** Earlier versions of an entry, newest first; a version that the reader may not see is left out. Null on a summary. */
  async history(entry: EntryView) {
    if (entry.access.summaryOnly) return null;
    const { decision } = await this.access(entry.access.patientId);
    const versions = await this.hub.models.EntryVersion.find({ patientId: entry.access.patientId, entryId: entry.id })
      .sort({ version: -1 })
      .lean();
    this.audit.disclosed(entry.access.patientId, decision, [entry.category]);
    return versions.flatMap(({ version, replacedAt, text }) => {
      const view = this.disclose(JSON.parse(text) as EntryView, decision);
      return view ? [{ version, replacedAt: replacedAt.toISOString(), entry: view }] : [];
    });
  }

  /** An entry as it was in one version; null where there is no such version or none for the reader. */
  async version(entry: StoredEntry, decision: Decision, version: number): Promise<EntryView | null> {
    if (version === entry.version) return this.disclose(JSON.parse(entry.text) as EntryView, decision);
    const stored = await this.hub.models.EntryVersion.findOne({
      patientId: entry.patientId,
      entryId: entry._id,
      version,
    }).lean();
    return stored && this.disclose(JSON.parse(stored.text) as EntryView, decision);
  }

  /** An entry as far as the decision allows, noted as disclosed. */
  disclosed(view: EntryView, { patient, decision }: PatientAccess): EntryView | null {
    const shown = this.disclose(view, decision);
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
    if (this.only.demo && !patient.demo) return null;
    return { patient, decision: decide(this.reader, patient, this.now) };
  }

  private async loadPatients(ids: readonly string[]): Promise<(PatientAccess | null)[]> {
    const filter = ids.length === 1 ? { _id: ids[0] } : { _id: { $in: ids } };
    const found = await readAll<StoredPatient>(this.hub.connection, 'patients', { filter });
    const byId = new Map(found.map((patient) => [patient._id, this.decided(patient)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  private async loadEntries(ids: readonly string[]): Promise<(StoredEntry | null)[]> {
    const found = await readAll<StoredEntry>(this.hub.connection, 'entries', { filter: { _id: { $in: ids } } });
    const byId = new Map(found.map((entry) => [entry._id, entry]));
    return ids.map((id) => byId.get(id) ?? null);
  }
}

const isWithheld = (decision: Decision, name: KindName) =>
  kinds[name].categories.every((category) => decision.read[category] === Level.NONE && !decision.own[category]);
