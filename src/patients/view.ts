import type { Decision } from '../access/decision.js';
import type { Relationship } from '../generated/graphql.js';
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

export type CareTeamMemberView = DateText<Omit<StoredCareTeamMember, 'userId'>>;

const isoOrNull = (date: Date | null) => date?.toISOString() ?? null;

const memberView = ({ userId: _, from, to, ...member }: StoredCareTeamMember): CareTeamMemberView => ({
  ...member,
  from: from.toISOString(),
  to: isoOrNull(to),
});

/** All fields of a person, before redaction. A hidden location looks like one that is not known, to everybody. */
export const patientFields = (patient: StoredPatient, now: Date) => {
  const team = patient.careTeam.filter(({ from, to }) => from <= now && (to === null || now < to)).map(memberView);
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
    namedClinician: team.find((member) => member.namedClinician) ?? null,
    careCoordinator: team.find((member) => member.careCoordinator) ?? null,
    careTeam: team,
    sharingPreferences: patient.sharingPreferences.map(({ from, to, ...preference }) => ({
      ...preference,
      from: from.toISOString(),
      to: isoOrNull(to),
    })),
  };
};
