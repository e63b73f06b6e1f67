import type { OrganisationType, Role } from '../generated/graphql.js';
import { organisationId, type StoredOrganisation } from '../organisations/model.js';
import type { StoredClient, StoredUser } from '../auth/model.js';

/** Fictional organisations; their codes are no real ODS codes. */
const organisation = (
  code: string,
  name: string,
  type: OrganisationType,
  neighbourhoods: string[] = [],
): StoredOrganisation => ({
  _id: organisationId(code),
  code,
  name,
  type,
  neighbourhoods,
});

export const organisations = [
  organisation('X9901', 'Tabard Lane Surgery', 'GENERAL_PRACTICE', ['BOROUGH']),
  organisation('X9902', 'Spa Gardens Practice', 'GENERAL_PRACTICE', ['BERMONDSEY']),
  organisation('X9903', 'Greenland Pharmacy', 'PHARMACY', ['ROTHERHITHE']),
  organisation('X9904', 'Thames Community Health', 'COMMUNITY_HEALTH'),
  organisation('X9905', 'Riverside Hospital', 'HOSPITAL'),
  organisation('X9906', 'Southbank Mental Health', 'MENTAL_HEALTH'),
  organisation('X9907', 'Borough Council Adult Care', 'SOCIAL_CARE'),
  organisation('V0001', 'Bermondsey Good Neighbours', 'VOLUNTARY', ['BERMONDSEY', 'SOUTH_WALWORTH']),
  organisation('V0002', 'Thameside Probation', 'JUSTICE'),
  organisation('V0003', 'City Ambulance', 'AMBULANCE'),
  organisation('V0004', 'Jubilee Home Care', 'HOME_CARE'),
] as const;

/** Who can sign in to the demo: one line each, `id, name, role, organisation code`. */
const staff = [
  ['gp.osei', 'Dr Amara Osei', 'GENERAL_PRACTITIONER', 'X9902'],
  ['gp.lowe', 'Dr Ben Lowe', 'GENERAL_PRACTITIONER', 'X9901'],
  ['nurse.reid', 'Nadia Reid', 'PRACTICE_NURSE', 'X9902'],
  ['reception.khan', 'Imran Khan', 'RECEPTIONIST', 'X9902'],
  ['practice.pharmacist.silva', 'Ines Silva', 'PRACTICE_PHARMACIST', 'X9902'],
  ['pharmacist.patel', 'Priya Patel', 'COMMUNITY_PHARMACIST', 'X9903'],
  ['matron.doyle', 'Maeve Doyle', 'COMMUNITY_NURSE', 'X9904'],
  ['coordinator.grant', 'Leroy Grant', 'CARE_COORDINATOR', 'X9902'],
  ['social.worker.okafor', 'Sam Okafor', 'SOCIAL_WORKER', 'X9907'],
  ['home.carer.mbeki', 'Thandi Mbeki', 'SOCIAL_CARE_SUPPORT', 'V0004'],
  ['hospital.chen', 'Dr Wei Chen', 'HOSPITAL_CLINICIAN', 'X9905'],
  ['mental.health.novak', 'Petra Novak', 'MENTAL_HEALTH_PROFESSIONAL', 'X9906'],
  ['paramedic.hughes', 'Rhys Hughes', 'PARAMEDIC', 'V0003'],
  ['link.worker.adeyemi', 'Tolu Adeyemi', 'LINK_WORKER', 'X9906'],
  ['volunteer.marsh', 'Jo Marsh', 'VOLUNTARY_WORKER', 'V0001'],
  ['housing.evans', 'Carys Evans', 'HOUSING_OFFICER', 'X9907'],
  ['probation.ward', 'Nick Ward', 'PROBATION_OFFICER', 'V0002'],
  ['carer.bell', 'Grace Bell', 'UNPAID_CARER', null],
  ['carer.feldman', 'Aaron Feldman', 'UNPAID_CARER', null],
  ['patient.bell', 'Ada Bell', 'PATIENT', null],
  ['patient.whitlock', 'Danny Whitlock', 'PATIENT', null],
  ['patient.feldman', 'Ruth Feldman', 'PATIENT', null],
  ['analyst.roy', 'Mina Roy', 'ANALYST', null],
  ['privacy.stone', 'Helen Stone', 'PRIVACY_OFFICER', null],
  ['admin.fox', 'Eddie Fox', 'SYSTEM_ADMINISTRATOR', null],
] as const satisfies readonly (readonly [string, string, Role, string | null])[];

export type StaffId = (typeof staff)[number][0];

/** Somebody on duty may hold two roles: the social worker also works as a link worker on Fridays. */
const secondRoles: Partial<Record<StaffId, StoredUser['roles'][number]>> = {
  'social.worker.okafor': { role: 'LINK_WORKER', organisationId: organisationId('X9906') },
};

export const users: StoredUser[] = staff.map(([id, name, role, code]) => ({
  _id: id,
  name,
  developer: role === 'SYSTEM_ADMINISTRATOR',
  roles: [{ role, organisationId: code && organisationId(code) }, ...(secondRoles[id] ? [secondRoles[id]] : [])],
}));

/** A member of staff as the author of an entry. */
export const by = (id: StaffId) => {
  const [, name, role, code] = staff.find(([candidate]) => candidate === id)!;
  const held = organisations.find((candidate) => candidate.code === code);
  const custodian = held
    ? { id: held._id, name: held.name, type: held.type }
    : { id: 'org_PERSON', name: 'The person', type: 'EXTERNAL' as const };
  return { author: { id, name, role: role as Role }, custodian };
};

/** Systems that sign in by themselves: each bound to one organisation, with a ceiling on what it may touch. */
export const clients: StoredClient[] = [
  {
    _id: 'spa-gardens-practice-system',
    name: 'Spa Gardens practice system',
    organisationId: organisationId('X9902'),
    role: 'GENERAL_PRACTITIONER',
    categories: [
      'DEMOGRAPHICS',
      'CONTACT_DETAILS',
      'PROBLEMS',
      'MEDICATIONS',
      'MEDICATION_NOTES',
      'ALLERGIES',
      'OBSERVATIONS',
      'CONTACTS',
    ],
  },
  {
    _id: 'greenland-pharmacy-system',
    name: 'Greenland pharmacy system',
    organisationId: organisationId('X9903'),
    role: 'COMMUNITY_PHARMACIST',
    categories: ['DEMOGRAPHICS', 'MEDICATIONS', 'MEDICATION_NOTES', 'ALLERGIES'],
  },
  {
    _id: 'good-neighbours-case-system',
    name: 'Good Neighbours case system',
    organisationId: organisationId('V0001'),
    role: 'VOLUNTARY_WORKER',
    categories: ['DEMOGRAPHICS', 'CONTACT_DETAILS', 'GOALS', 'VOLUNTARY_SUPPORT_LOGS'],
  },
];
