import type { Decision } from '../access/decision.js';
import { isActive } from '../access/facts.js';
import { labelOfOrganisation } from '../access/labels.js';
import type { Relationship } from '../generated/graphql.js';
import type { Life } from '../relationships/model.js';
import type { StoredCareTeamMember, StoredPatient } from './model.js';

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
  sharingPreferences?: DateText<StoredPatient['sharingPreferences'][number]>[];
}

export type CareTeamMemberView = DateText<Omit<StoredCareTeamMember, 'userId' | 'organisation' | keyof Life>> & {
  organisation: StoredCareTeamMember['organisation'] | null;
};

const isoOrNull = (date: Date | null) => date?.toISOString() ?? null;

const memberView = (member: StoredCareTeamMember): CareTeamMemberView => ({
  name: member.name,
  role: member.role,
  organisation: member.organisation,
  contactRoute: member.contactRoute,
  namedClinician: member.namedClinician,
  careCoordinator: member.careCoordinator,
  from: member.from.toISOString(),
  to: isoOrNull(member.to),
});

/** The name of a mental health service or of probation tells what nobody without clearance may know. */
const tellsTooMuch = ({ organisation }: StoredCareTeamMember, { clearance }: Decision) => {
  const label = labelOfOrganisation(organisation.type);
  return label !== null && !clearance.has(label);
};

/** Whom to ring is shown to everybody; for whom they work only to those who may know. */
const contactOf = (member: StoredCareTeamMember | undefined, decision: Decision): CareTeamMemberView | null => {
  if (!member) return null;
  const view = memberView(member);
  return tellsTooMuch(member, decision) ? { ...view, organisation: null, role: null, contactRoute: null } : view;
};

/** All fields of a person, before redaction. A hidden location looks like one that is not known, to everybody. */
export const patientFields = (patient: StoredPatient, decision: Decision, now: Date) => {
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
      decision,
    ),
    careCoordinator: contactOf(
      team.find((member) => member.careCoordinator),
      decision,
    ),
    careTeam: team.filter((member) => !tellsTooMuch(member, decision)).map(memberView),
    sharingPreferences: patient.sharingPreferences.map(({ from, to, ...preference }) => ({
      ...preference,
      from: from.toISOString(),
      to: isoOrNull(to),
    })),
  };
};
