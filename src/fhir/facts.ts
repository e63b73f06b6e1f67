import type { CareTeam, Consent, Practitioner } from 'fhir/r4.js';
import { sourceId, relationshipId } from '../ids.js';
import type { StoredPatient } from '../record/patient.js';
import type { OrganisationReferenceView } from '../record/view.js';
import { momentOf, nameOf, resolve, wordsOf, type Index } from './resource.js';

/** What a resource changes in a patient's document, if anything; or why it is kept aside instead. */
export interface FactsChange {
  facts?: Partial<StoredPatient>;
  aside?: string;
}

/** A moment as it comes out of the database or out of a file, to compare. */
const time = (moment: Date | null) => moment?.getTime() ?? null;

/**
 * A consent about sharing becomes a sharing preference. Later versions of it only ever narrow: they turn a permit into
 * an objection, or end it. What was ended or decided in the hub stays so. @throws Refusal
 */
export const consentFacts = (patient: StoredPatient, consent: Consent, source: string, now: Date): FactsChange => {
  const { provision, dateTime, category } = consent;
  const denies = provision?.type === 'deny';
  const preference: StoredPatient['sharingPreferences'][number] = {
    id: preferenceIdOf(consent, source),
    scope: 'DIRECT_CARE',
    decision: denies ? 'DENY' : 'PERMIT',
    basis: 'EXPLICIT',
    organisations: [],
    categories: [],
    // An objection is recorded and decided, not silently applied.
    objectionOutcome: denies ? 'RECORDED' : null,
    evidence: wordsOf(category?.[0]) ?? 'Imported consent',
    from: momentOf(provision?.period?.start ?? dateTime, 'Consent.dateTime', now) ?? now,
    to: provision?.period?.end ? new Date(provision.period.end) : null,
  };
  const { sharingPreferences } = patient;
  const known = sharingPreferences.find(({ id }) => id === preference.id);
  if (!known) return { facts: { sharingPreferences: [...sharingPreferences, preference] } };
  if (known.decision === preference.decision && time(known.to) === time(preference.to)) return {};
  if (known.to && known.to <= now) return { aside: 'would open again what has been ended' };
  if (known.decision === 'DENY' && !denies) return { aside: 'would lift an objection that the hub holds' };
  if (known.objectionOutcome === 'UPHELD') return { aside: 'would change an objection that was upheld' };
  return { facts: { sharingPreferences: sharingPreferences.map((one) => (one === known ? preference : one)) } };
};

/** Ends the sharing preference of a consent that is no longer in force. An upheld objection stays: lifting it is for people. */
export const endConsent = (patient: StoredPatient, consent: Consent, source: string, now: Date): FactsChange => {
  const id = preferenceIdOf(consent, source);
  const ends = (one: StoredPatient['sharingPreferences'][number]) =>
    one.id === id && one.objectionOutcome !== 'UPHELD' && (!one.to || one.to > now);
  if (!patient.sharingPreferences.some(ends)) return {};
  return {
    facts: { sharingPreferences: patient.sharingPreferences.map((one) => (ends(one) ? { ...one, to: now } : one)) },
  };
};

const preferenceIdOf = (consent: Consent, source: string) =>
  `shp_${sourceId('ent', source, `Consent/${consent.id}`).slice(4)}`;

const namesOf = (team: CareTeam, index: Index): string[] =>
  (team.participant ?? []).flatMap(({ member }) => {
    const target = resolve(index, member) as Practitioner | undefined;
    return (target?.resourceType === 'Practitioner' ? nameOf(target.name) : null) ?? member?.display ?? [];
  });

type Member = StoredPatient['careTeam'][number];

/** Members of an active care team, by name: who has no sign-in shows on the team and opens nothing. @throws Refusal */
export const careTeamFacts = (
  patient: StoredPatient,
  team: CareTeam,
  { index, organisation, now }: { index: Index; organisation: OrganisationReferenceView; now: Date },
): FactsChange => {
  const from = momentOf(team.period?.start, 'CareTeam.period.start', now) ?? now;
  const names = [...new Set(namesOf(team, index))];
  const there = patient.careTeam.filter((member) => member.organisation.id === organisation.id);
  const fresh = names.filter((one) => !there.some(({ name }) => name === one));
  if (fresh.length === 0) {
    const open = there.filter(({ to }) => !to || to > now);
    const ended = names.some((one) => !open.some(({ name }) => name === one));
    return ended ? { aside: 'would open again what has been ended' } : {};
  }
  const members = fresh.map((name): Member => ({
    id: relationshipId(),
    userId: null,
    role: null,
    organisation,
    contactRoute: null,
    namedClinician: false,
    careCoordinator: false,
    name,
    from,
    to: null,
  }));
  return { facts: { careTeam: [...patient.careTeam, ...members] } };
};

/** Ends the members that an import added for a team that is no longer active. */
export const endCareTeam = (
  patient: StoredPatient,
  team: CareTeam,
  { index, organisation, now }: { index: Index; organisation: OrganisationReferenceView; now: Date },
): FactsChange => {
  const names = new Set(namesOf(team, index));
  const ends = (member: Member) =>
    member.userId === null &&
    member.role === null &&
    member.organisation.id === organisation.id &&
    names.has(member.name) &&
    (!member.to || member.to > now);
  if (!patient.careTeam.some(ends)) return {};
  return { facts: { careTeam: patient.careTeam.map((member) => (ends(member) ? { ...member, to: now } : member)) } };
};
