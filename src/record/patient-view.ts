import type { Decision } from '../access/decision.js';
import { isActive, type SharingPreferenceFacts } from '../access/facts.js';
import type { Naming } from '../access/naming.js';
import type { Category, Relationship } from '../generated/graphql.js';
import type { Life } from './relationship.js';
import type { StoredCareTeamMember, StoredPatient } from './patient.js';

type DateText<T> = { [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K] };

/** A person as a reader gets them: what the reader may not see is not in it. */
export interface PatientView extends Partial<
  Pick<
    StoredPatient,
    | 'nhsNumber'
    | 'name'
    | 'preferredName'
    | 'dateOfBirth'
    | 'deathDate'
    | 'gender'
    | 'pronouns'
    | 'ethnicCategory'
    | 'language'
    | 'interpreterRequired'
    | 'address'
    | 'telephone'
    | 'email'
    | 'neighbourhood'
    | 'registeredPractice'
  >
> {
  id: string;
  kind: 'Patient';
  relationship: Relationship;
  /** The decision under which the view was made; the record is read under it. */
  decision: Decision;
  namedClinician?: CareTeamMemberView | null;
  careCoordinator?: CareTeamMemberView | null;
  careTeam?: CareTeamMemberView[];
  sharingPreferences?: SharingPreferenceView[];
}

export type SharingPreferenceView = DateText<StoredPatient['sharingPreferences'][number]>;

export type CareTeamMemberView = DateText<Omit<StoredCareTeamMember, 'userId' | 'organisation' | keyof Life>> & {
  /** Null also where it must not be said for whom the member works: the directory would say it. */
  staffId: string | null;
  organisation: StoredCareTeamMember['organisation'] | null;
};

const isoOrNull = (date: Date | null) => date?.toISOString() ?? null;

const memberView = (member: StoredCareTeamMember): CareTeamMemberView => ({
  staffId: member.userId,
  name: member.name,
  role: member.role,
  organisation: member.organisation,
  contactRoute: member.contactRoute,
  namedClinician: member.namedClinician,
  careCoordinator: member.careCoordinator,
  from: member.from.toISOString(),
  to: isoOrNull(member.to),
});

/** Whether the reader may know that this member is on the team. */
const mayName = (category: Category, { organisation, role }: StoredCareTeamMember, naming: Naming) =>
  naming.person(category, role, organisation);

/** Whom to ring is shown to everybody; for whom they work only to those who may know. */
const contactOf = (member: StoredCareTeamMember | undefined, naming: Naming): CareTeamMemberView | null => {
  if (!member) return null;
  const view = memberView(member);
  return mayName('DEMOGRAPHICS', member, naming)
    ? view
    : { ...view, staffId: null, organisation: null, role: null, contactRoute: null };
};

/**
 * A preference without the services of which the reader may not be told; null where it is about nobody else, since
 * without them it would look as if it were about everybody.
 */
const preferenceOf = (preference: SharingPreferenceFacts, naming: Naming) => {
  const organisations = preference.organisations.filter((id) => naming.service('SHARING_PREFERENCES', { id }));
  if (organisations.length === 0 && preference.organisations.length > 0) return null;
  return { ...preference, organisations };
};

/** The sharing preferences that a reader may know of. */
export const preferencesOf = ({ sharingPreferences }: StoredPatient, naming: Naming) =>
  sharingPreferences.flatMap((preference) => preferenceOf(preference, naming) ?? []);

/** All fields of a person, before redaction. A hidden location looks like one that is not known, to everybody. */
export const patientFields = (patient: StoredPatient, naming: Naming, now: Date) => {
  const team = patient.careTeam.filter((member) => isActive(member, now));
  const { locationHidden } = patient;
  return {
    nhsNumber: patient.nhsNumber,
    name: patient.name,
    preferredName: patient.preferredName,
    dateOfBirth: patient.dateOfBirth,
    deathDate: patient.deathDate,
    gender: patient.gender,
    pronouns: patient.pronouns,
    ethnicCategory: patient.ethnicCategory,
    language: patient.language,
    interpreterRequired: patient.interpreterRequired,
    address: locationHidden ? null : patient.address,
    telephone: patient.telephone,
    email: patient.email,
    neighbourhood: locationHidden ? null : patient.neighbourhood,
    registeredPractice: patient.registeredPractice,
    namedClinician: contactOf(
      team.find((member) => member.namedClinician),
      naming,
    ),
    careCoordinator: contactOf(
      team.find((member) => member.careCoordinator),
      naming,
    ),
    careTeam: team.filter((member) => mayName('CARE_PLAN', member, naming)).map(memberView),
    sharingPreferences: preferencesOf(patient, naming).map(({ from, to, ...preference }) => ({
      ...preference,
      from: from.toISOString(),
      to: isoOrNull(to),
    })),
  };
};
