import { randomUUID } from 'node:crypto';
import type { SharingPreferenceFacts } from '../../src/access/facts.js';
import { policy } from '../../src/access/policy.js';
import type { SignedInActor } from '../../src/access/actor.js';
import { person, recordOf, type DemoPerson } from '../../src/demo/compose.js';
import { organisations, users } from '../../src/demo/people.js';
import type { Category, Role } from '../../src/generated/graphql.js';
import { kinds, kindNames, type KindName } from '../../src/kinds/kinds.js';
import type { StoredPatient } from '../../src/record/patient.js';

/** Somebody of the demo's staff for each role. */
export const personOfRole = (role: Role) => users.find(({ roles }) => roles[0]!.role === role)!._id;

/** The actor that the directory would make of a person in the first role. */
export const actorOf = (id: string): SignedInActor => {
  const user = users.find(({ _id }) => _id === id)!;
  const roles = user.roles.map(({ role, organisationId }) => {
    const organisation = organisations.find(({ _id }) => _id === organisationId);
    return {
      role,
      organisation: organisation
        ? {
            id: organisation._id,
            name: organisation.name,
            type: organisation.type,
            neighbourhoods: organisation.neighbourhoods,
          }
        : null,
    };
  });
  return { signedIn: true, userId: id, name: user.name, roles, ...roles[0]! };
};

export { NO_FACTS as NOBODYS } from '../../src/access/facts.js';

const ALWAYS = { from: new Date('2020-01-01'), to: null };

/** A preference that holds now. */
export const preferring = (
  fields: Partial<SharingPreferenceFacts> & Pick<SharingPreferenceFacts, 'scope' | 'decision'>,
): SharingPreferenceFacts => ({
  id: `shp_${randomUUID()}`,
  basis: 'EXPLICIT',
  organisations: [],
  categories: [],
  objectionOutcome: null,
  evidence: 'test',
  ...ALWAYS,
  ...fields,
});

/** Puts everybody who can have one on the person's care team, in the first role. */
export const everybodysTeam = (): StoredPatient['careTeam'] =>
  users.flatMap(({ _id, name, roles: [held] }) => {
    const organisation = organisations.find((candidate) => candidate._id === held!.organisationId);
    return organisation
      ? [
          {
            userId: _id,
            name,
            role: held!.role,
            organisation: { id: organisation._id, name: organisation.name, type: organisation.type },
            contactRoute: null,
            namedClinician: false,
            careCoordinator: false,
            id: `rel_team-${_id}`,
            ...ALWAYS,
          },
        ]
      : [];
  });

/** Explicit permission for everybody who needs it. */
export const everybodysConsent = () =>
  (['VOLUNTARY', 'HOUSING', 'JUSTICE', 'CARER'] as const).map((scope) => preferring({ scope, decision: 'PERMIT' }));

/** A small valid body of each kind. */
export const BODIES: Record<KindName, Record<string, unknown>> = {
  Problem: { name: 'Heart failure', clinicalStatus: 'ACTIVE', longTermConditionRegister: 'HF', onset: '2019' },
  Medication: {
    name: 'Bisoprolol 2.5 mg tablets',
    medicationStatus: 'ACTIVE',
    medicationSource: 'GP',
    regular: true,
    doseText: 'One a day',
    indication: 'Heart failure',
  },
  MedicationNote: { noteType: 'ADHERENCE', text: 'Takes it.' },
  Allergy: { substance: 'Penicillin', reaction: 'Rash' },
  Observation: {
    name: 'Body weight',
    code: { system: 'http://snomed.info/sct', code: '27113001' },
    value: { value: 61.2, unit: 'kg' },
  },
  Contact: { service: 'General practice', mode: 'PHONE', purpose: 'Review' },
  HolisticAssessment: { domain: 'SOCIAL', assessmentStatus: 'FINAL', needs: ['company'] },
  CarePackage: { name: 'Home care', provider: 'Jubilee Home Care', hoursPerWeek: 7 },
  CarePlan: { title: 'Plan', planStatus: 'ACTIVE', overview: 'Stay well', agreedWith: 'The person' },
  Goal: { ownWords: 'Sing again', importance: 9, goalStatus: 'ACTIVE' },
  Action: { what: 'Ring the choir', ownerOrganisation: 'Bermondsey Good Neighbours', actionStatus: 'NOT_STARTED' },
  AboutMe: { mostImportantToMe: 'My daughter', myWellness: 'Good days and bad' },
  Alert: { name: 'Hard of hearing', reasonableAdjustment: true, detail: 'Face her' },
  SafeguardingConcern: { concernType: 'PHYSICAL', open: true, lead: 'Sam Okafor', text: 'Bruises' },
  AdvanceCare: { cprStatus: 'NOT_FOR_CPR', preferredPlaceOfCare: 'Home', prognosis: 'Months' },
  VoluntarySupportLog: { activity: 'Visit', hours: 1, note: 'Sang' },
  Referral: { reason: 'Company', referredBy: 'GP', referredTo: 'Charity', referralStatus: 'ACCEPTED' },
  RecordNote: { headline: 'Support in place', text: 'Words' },
  PersonalContact: { name: 'Grace Bell', relation: 'Daughter', telephone: '020 7946 0102', nextOfKin: true },
  HomeAccess: { headline: 'Home access details are held', keySafeLocation: 'By the door', keySafeCode: '4471' },
  HousingItem: { headline: 'Support in place', issue: 'ARREARS', tenure: 'SOCIAL_RENT', text: 'Two months behind' },
  FinanceItem: { headline: 'Support in place', topic: 'WORRY', text: 'Cannot heat the flat' },
  MentalHealthNote: { headline: 'Under a mental health team; use the crisis contact', text: 'Sleeps little' },
  MdtMinutes: { headline: 'An MDT review has taken place', meetingOn: '2026-01-10', text: 'Falls discussed' },
  LinkedDocument: {
    title: 'Discharge summary',
    documentType: 'discharge summary',
    url: 'https://documents.example.org/1',
    writtenOn: '2026-01-10',
  },
};

/** Category and body of one entry for every category that has a kind. */
export const oneOfEach = (): { kind: KindName; category: Category; body: Record<string, unknown> }[] =>
  kindNames.flatMap((kind) =>
    kinds[kind].categories.map((category) => ({
      kind,
      category,
      body: kind === 'HolisticAssessment' ? { ...BODIES[kind], domain: category.replace('ASSESS_', '') } : BODIES[kind],
    })),
  );

/** A person with an entry in every category, all by the practice, whom everybody may look after. */
export const fullPerson = (key: string, fields: Partial<StoredPatient> = {}): DemoPerson => {
  const practice = organisations.find(({ code }) => code === 'X9902')!;
  const patient = person(key, {
    name: 'Test Person',
    dateOfBirth: '1950-05-05',
    telephone: '020 7946 0999',
    address: { lines: ['1 Test Street'], postcode: 'SE1 1ZZ' },
    neighbourhood: 'BERMONDSEY',
    registeredPractice: { id: practice._id, name: practice.name, type: practice.type },
    userId: 'patient.bell',
    proxies: [{ id: 'rel_carer.bell', userId: 'carer.bell', suspended: false, ...ALWAYS }],
    careTeam: everybodysTeam(),
    sharingPreferences: everybodysConsent(),
    ...fields,
  });
  const { entries, add } = recordOf(patient);
  for (const { kind, category, body } of oneOfEach()) add('gp.osei', kind, '2026-01-10', body, { category });
  return { patient, entries };
};

export const allRoles = policy.roles.map(({ role }) => role);
