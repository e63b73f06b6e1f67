import type { CareTeam, Consent, Resource } from 'fhir/r4.js';
import type { StoredPatient } from '../record/patient.js';
import type { StoredEntry } from '../record/model.js';
import { keyOf, planEntries, refusalOf, type Change, type Judged, type Setting } from './entries.js';
import { careTeamFacts, consentFacts, endCareTeam, endConsent } from './facts.js';
import { hasPlace } from './map.js';
import { meaningOf } from './meaning.js';
import type { StoredVerbatim } from './model.js';
import type { Source } from './resource.js';
import { isRestricted } from './restrictions.js';
import { Shelf } from './shelf.js';

/** What is written for some resources, all in one transaction. */
export interface Plan {
  /** What changes in the patient's document; empty where nothing does. */
  facts: Partial<StoredPatient>;
  added: StoredEntry[];
  /** Next versions, in the order in which they replace one another. */
  changed: Change[];
  /** What is kept verbatim from now on, by id; null for what is not kept any more. */
  verbatim: ReadonlyMap<string, StoredVerbatim | null>;
  judged: { source: Source; judged: Judged }[];
}

/** What the hub holds of one person before an import. */
export interface Known {
  patient: StoredPatient;
  /** Entries that came from the resources at hand. */
  entries: readonly StoredEntry[];
  /** What is kept verbatim of them. */
  verbatim: readonly StoredVerbatim[];
}

/** Types that say who and where; they go into the provenance of entries rather than into the record. */
export const REFERENCE_TYPES: ReadonlySet<string> = new Set(['Practitioner', 'PractitionerRole', 'Medication']);

/** Whether a resource of this type belongs to a person's record. */
export const isAboutSomebody = (resource: Resource): boolean =>
  hasPlace(resource) || ['Consent', 'CareTeam'].includes(resource.resourceType);

/** Keeps resources aside of which it is not clear whose they are; nothing that the hub holds is touched. */
export const planUnclear = (
  sources: readonly { source: Source; reason: string }[],
  verbatim: readonly StoredVerbatim[],
  setting: Setting,
): Plan => {
  const shelf = new Shelf(verbatim, setting.source, setting.now);
  const judged = sources.map(({ source, reason }) => {
    shelf.keepUnclear(source, reason);
    return { source, judged: { outcome: 'kept aside' as const, reason } };
  });
  return { facts: {}, added: [], changed: [], verbatim: shelf.changes, judged };
};

/** Keeps resources that are about nobody. */
export const planLoose = (sources: readonly Source[], verbatim: readonly StoredVerbatim[], setting: Setting): Plan => {
  const shelf = new Shelf(verbatim, setting.source, setting.now);
  const judged = sources.map((source) => ({ source, judged: keepVerbatim(shelf, source, null) }));
  return { facts: {}, added: [], changed: [], verbatim: shelf.changes, judged };
};

const keepVerbatim = (shelf: Shelf, source: Source, patientId: string | null): Judged => {
  if (!shelf.keep(source, patientId, null)) return { outcome: 'already there' };
  return { outcome: REFERENCE_TYPES.has(source.resource.resourceType) ? 'used' : 'kept verbatim' };
};

/** A consent or a care team: facts about the person, not entries. @throws Refusal */
const planFacts = (patient: StoredPatient, source: Source, setting: Setting) => {
  const { resource, index } = source;
  const { now } = setting;
  const meaning = meaningOf(resource);
  const restricted = isRestricted(resource.meta) ? 'is restricted, which facts about the person cannot say' : null;
  const reason = meaning.shown ? restricted : meaning.reason;
  const organisation = setting.organisationOf(source, 'managingOrganization');
  const change =
    resource.resourceType === 'Consent'
      ? (reason ? endConsent : consentFacts)(patient, resource as Consent, setting.source, now)
      : (reason ? endCareTeam : careTeamFacts)(patient, resource as CareTeam, { index, organisation, now });
  const aside = reason ?? change.aside;
  const judged: Judged = aside
    ? { outcome: 'kept aside', reason: aside, withdrew: change.facts !== undefined }
    : { outcome: change.facts ? 'taken' : 'already there' };
  return { facts: change.facts ?? {}, judged };
};

/** Entries by the resource they come from, in their latest version. */
class Entries {
  private readonly byKey = new Map<string, Map<string, StoredEntry>>();

  constructor(entries: readonly StoredEntry[]) {
    this.remember(entries);
  }

  remember(entries: readonly StoredEntry[]) {
    for (const entry of entries) {
      const [key = ''] = entry.source?.id.split('#') ?? [];
      this.byKey.set(key, (this.byKey.get(key) ?? new Map<string, StoredEntry>()).set(entry._id, entry));
    }
  }

  of(source: Source): StoredEntry[] {
    return [...(this.byKey.get(keyOf(source.resource))?.values() ?? [])];
  }
}

/** What becomes of one person's resources, in the order in which they came. */
export const planPerson = (known: Known, sources: readonly Source[], setting: Setting): Plan => {
  let { patient } = known;
  const { _id: patientId } = patient;
  const entries = new Entries(known.entries);
  const shelf = new Shelf(known.verbatim, setting.source, setting.now);
  const plan: Plan = { facts: {}, added: [], changed: [], verbatim: shelf.changes, judged: [] };

  const judge = (source: Source): Judged => {
    const { resourceType } = source.resource;
    if (resourceType === 'Consent' || resourceType === 'CareTeam') {
      const { facts, judged } = planFacts(patient, source, setting);
      patient = { ...patient, ...facts };
      Object.assign(plan.facts, facts);
      return judged;
    }
    if (!hasPlace(source.resource)) return keepVerbatim(shelf, source, patientId);
    const { added, changed, ...judged } = planEntries(patientId, source, entries.of(source), setting);
    plan.added.push(...added);
    plan.changed.push(...changed);
    entries.remember([...added, ...changed.map(({ next }) => next)]);
    return judged;
  };

  const judgeOrRefuse = (source: Source): Judged => {
    try {
      return judge(source);
    } catch (error) {
      return { outcome: 'refused', reason: refusalOf(error) };
    }
  };

  const shelve = (source: Source, { outcome, reason, parts = [] }: Judged) => {
    const reasons = [...(outcome === 'kept aside' && reason ? [reason] : []), ...parts];
    const unclear = entries.of(source).some((entry) => entry.patientId !== patientId);
    if (unclear) shelf.keepUnclear(source, reasons.join('; '));
    else if (reasons.length > 0) shelf.keep(source, patientId, reasons.join('; '));
    else if (outcome !== 'refused') shelf.release(source, patientId);
  };

  for (const source of sources) {
    const judged = judgeOrRefuse(source);
    shelve(source, judged);
    plan.judged.push({ source, judged });
  }
  return plan;
};
