import type { CareTeam, Consent, Practitioner } from 'fhir/r4.js';
import { sourceId } from '../ids.js';
import type { StoredPatient } from '../patients/model.js';
import type { OrganisationReferenceView } from '../record/view.js';
import { momentOf, nameOf, resolve, wordsOf, type Index } from './resource.js';

/** What to add to a patient's document; empty where it is there already, null where the resource has no place. */
export type FactsChange = Record<string, unknown> | null;

/** A consent becomes a sharing preference. @throws Refusal */
export const consentFacts = (patient: StoredPatient, consent: Consent, source: string, now: Date): FactsChange => {
  if (consent.status !== 'active') return null;
  const id = `shp_${sourceId('ent', source, `Consent/${consent.id}`).slice(4)}`;
  if (patient.sharingPreferences.some((preference) => preference.id === id)) return {};
  const { provision, dateTime, category } = consent;
  const denies = provision?.type === 'deny';
  return {
    sharingPreferences: {
      id,
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
    },
  };
};

/** Members of an active care team, by name: who has no sign-in shows on the team and opens nothing. @throws Refusal */
export const careTeamFacts = (
  patient: StoredPatient,
  team: CareTeam,
  index: Index,
  organisation: OrganisationReferenceView,
  now: Date,
): FactsChange => {
  if (team.status !== 'active') return null;
  const from = momentOf(team.period?.start, 'CareTeam.period.start', now) ?? now;
  const names = (team.participant ?? []).flatMap(({ member }) => {
    const target = resolve(index, member) as Practitioner | undefined;
    return (target?.resourceType === 'Practitioner' ? nameOf(target.name) : null) ?? member?.display ?? [];
  });
  const known = ({ name, organisation: { id } }: StoredPatient['careTeam'][number]) => `${id}|${name}`;
  const there = new Set(patient.careTeam.map(known));
  const member = {
    userId: null,
    role: null,
    organisation,
    contactRoute: null,
    namedClinician: false,
    careCoordinator: false,
  };
  const fresh = names
    .filter((name) => !there.has(`${organisation.id}|${name}`))
    .map((name) => ({ ...member, name, from, to: null }));
  return fresh.length > 0 ? { careTeam: { $each: fresh } } : {};
};
