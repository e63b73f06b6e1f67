import { base, en, en_GB, Faker } from '@faker-js/faker';
import { policy } from '../access/policy.js';
import { organisationId } from '../organisations/model.js';
import { checkDigitOf } from '../patients/nhs-number.js';
import type { StoredPatient } from '../record/patient.js';
import { member, period, person, preference, recordOf, sct, type DemoPerson } from './compose.js';
import { organisations, type StaffId } from './people.js';
import { personas } from './personas.js';

/** How many people the neighbourhood has, and how many of them meet each rule, personas included. */
export const TARGETS = {
  people: 600,
  perNeighbourhood: 120,
  women: 330,
  aged65AndOver: 132,
  firstLanguageNotEnglish: 90,
  threeLongTermConditions: 96,
  frail: 20,
  severelyFrail: 4,
  severeMentalIllness: 9,
  palliative: 6,
  tenMedicines: 24,
  twoEmergencyAdmissions: 12,
  socialNeed: 36,
  enrolled: 48,
  enrolledProactively: 30,
  assessed: 42,
  planned: 38,
  reviewedByMdt: 8,
  objections: 6,
  locationHidden: 1,
  brokenGlass: 3,
  brokenGlassInappropriate: 1,
} as const;

const NEIGHBOURHOODS = ['BOROUGH', 'WALWORTH_TRIANGLE', 'SOUTH_WALWORTH', 'BERMONDSEY', 'ROTHERHITHE'] as const;
type Neighbourhood = (typeof NEIGHBOURHOODS)[number];
const PRACTICE: Record<Neighbourhood, { code: string; gp: StaffId }> = {
  BOROUGH: { code: 'X9901', gp: 'gp.lowe' },
  WALWORTH_TRIANGLE: { code: 'X9901', gp: 'gp.lowe' },
  SOUTH_WALWORTH: { code: 'X9901', gp: 'gp.lowe' },
  BERMONDSEY: { code: 'X9902', gp: 'gp.osei' },
  ROTHERHITHE: { code: 'X9902', gp: 'gp.osei' },
};

/** Long-term conditions that may be given to anybody; the mental ones and cancer are given by rule only. */
const CONDITIONS = policy.longTermConditions.filter(
  ({ register }) => !['SMI', 'DEP', 'ANX', 'CAN', 'LD'].includes(register),
);
const REGISTERS = [...new Set(CONDITIONS.map(({ register }) => register))];
const MEDICINES = [
  'Amlodipine 5 mg tablets',
  'Atorvastatin 20 mg tablets',
  'Bisoprolol 2.5 mg tablets',
  'Ramipril 5 mg capsules',
  'Metformin 500 mg tablets',
  'Omeprazole 20 mg capsules',
  'Levothyroxine 50 microgram tablets',
  'Paracetamol 500 mg tablets',
  'Salbutamol 100 microgram inhaler',
  'Beclometasone 100 microgram inhaler',
  'Clopidogrel 75 mg tablets',
  'Indapamide 2.5 mg tablets',
  'Allopurinol 100 mg tablets',
  'Alendronic acid 70 mg tablets',
  'Senna 7.5 mg tablets',
  'Folic acid 5 mg tablets',
];

/** What a generated person is to have; decided for all of them first, so that every target is met exactly. */
interface Profile {
  index: number;
  neighbourhood: Neighbourhood;
  female: boolean;
  elder: boolean;
  notEnglish: boolean;
  traits: Set<Trait>;
}
type Trait =
  | 'LTC3'
  | 'FRAIL'
  | 'SEVERE'
  | 'SMI'
  | 'PALL'
  | 'POLY'
  | 'EA2'
  | 'SOC'
  | 'ENROLLED'
  | 'PROACTIVE'
  | 'ASSESSED'
  | 'PLANNED'
  | 'MDT'
  | 'OBJECTS'
  | 'HIDDEN';

/** Counts that the personas already contribute. */
const PERSONAS = { count: 3, women: 2, elders: 2 } as const;

const profiles = (faker: Faker): Profile[] => {
  const seats = NEIGHBOURHOODS.flatMap((neighbourhood) => {
    const taken = ['BERMONDSEY', 'SOUTH_WALWORTH', 'ROTHERHITHE'].includes(neighbourhood) ? 1 : 0;
    return Array.from({ length: TARGETS.perNeighbourhood - taken }, () => neighbourhood);
  });
  const all = faker.helpers.shuffle(seats).map((neighbourhood, index): Profile => ({
    index,
    neighbourhood,
    female: index < TARGETS.women - PERSONAS.women,
    elder: false,
    notEnglish: false,
    traits: new Set(),
  }));
  const some = (from: readonly Profile[], count: number) => faker.helpers.shuffle([...from]).slice(0, count);
  const give = (to: readonly Profile[], trait: Trait) => {
    for (const { traits } of to) traits.add(trait);
    return to;
  };
  const without =
    (...traits: Trait[]) =>
    (profile: Profile) =>
      !traits.some((trait) => profile.traits.has(trait));
  const elders = some(all, TARGETS.aged65AndOver - PERSONAS.elders);
  for (const profile of elders) profile.elder = true;
  for (const profile of some(all, TARGETS.firstLanguageNotEnglish)) profile.notEnglish = true;
  const frail = give(some(elders, TARGETS.frail - 1), 'FRAIL');
  give(some(frail, TARGETS.severelyFrail - 1), 'SEVERE');
  const younger = all.filter(({ elder }) => !elder);
  const many = [...frail, ...some(elders.filter(without('FRAIL')), 55)];
  give([...many, ...some(younger, TARGETS.threeLongTermConditions - 1 - many.length)], 'LTC3');
  const complex = all.filter(({ traits }) => traits.has('LTC3'));
  give(some(complex, TARGETS.tenMedicines - 1), 'POLY');
  give(some(complex, TARGETS.twoEmergencyAdmissions - 1), 'EA2');
  give(some(younger.filter(without('LTC3')), TARGETS.severeMentalIllness - 1), 'SMI');
  give(some(elders.filter(without('LTC3')), TARGETS.palliative - 1), 'PALL');
  give(some(all, TARGETS.socialNeed - 1), 'SOC');
  const candidates = all.filter(({ traits }) =>
    ['FRAIL', 'EA2', 'SMI', 'PALL', 'SOC'].some((trait) => traits.has(trait as Trait)),
  );
  const enrolled = give(some(candidates, TARGETS.enrolled - PERSONAS.count), 'ENROLLED');
  give(some(enrolled, TARGETS.enrolledProactively - 1), 'PROACTIVE');
  const assessed = give(some(enrolled, TARGETS.assessed - PERSONAS.count), 'ASSESSED');
  const planned = give(some(assessed, TARGETS.planned - PERSONAS.count), 'PLANNED');
  give(some(planned, TARGETS.reviewedByMdt - 2), 'MDT');
  give(some(all.filter(without('ENROLLED')), TARGETS.objections), 'OBJECTS');
  give(some(all.filter(without('ENROLLED', 'OBJECTS')), TARGETS.locationHidden), 'HIDDEN');
  return all;
};

/** NHS numbers of the range that is never issued (999), in order, skipping those without a check digit. */
const nhsNumbers = function* () {
  for (let nine = 999_100_000; ; nine++) {
    const digit = checkDigitOf(String(nine));
    if (digit !== null) yield `${nine}${digit}`;
  }
};

const identity = (faker: Faker, profile: Profile, nhsNumber: string): StoredPatient => {
  const { neighbourhood, female, elder, traits } = profile;
  const sex = female ? 'female' : 'male';
  const name = `${faker.person.firstName(sex)} ${faker.person.lastName()}`;
  const born = faker.date.birthdate({
    mode: 'age',
    ...(elder
      ? { min: 66, max: 97 }
      : traits.has('LTC3') || traits.has('SMI')
        ? { min: 40, max: 63 }
        : { min: 19, max: 63 }),
  });
  const practice = organisations.find(({ code }) => code === PRACTICE[neighbourhood].code)!;
  const enrolled = traits.has('ENROLLED');
  const from = '2025-11-03';
  return person(`person-${profile.index}`, {
    name,
    nhsNumber,
    dateOfBirth: born.toISOString().slice(0, 10),
    gender: female ? 'FEMALE' : 'MALE',
    language: profile.notEnglish ? faker.helpers.arrayElement(['so', 'es', 'pt', 'bn', 'ar', 'yo', 'vi']) : 'en',
    interpreterRequired: profile.notEnglish && faker.datatype.boolean(0.4),
    address: {
      lines: [`${faker.number.int({ min: 1, max: 180 })} ${faker.location.street()}`.slice(0, 35), 'London'],
      postcode: `SE${faker.number.int({ min: 1, max: 17 })} ${faker.number.int({ min: 1, max: 9 })}ZZ`,
    },
    telephone: `020 7946 0${String(faker.number.int({ min: 0, max: 999 })).padStart(3, '0')}`,
    neighbourhood,
    registeredPractice: { id: practice._id, name: practice.name, type: practice.type },
    careTeam: enrolled
      ? [
          member(PRACTICE[neighbourhood].gp, from, { namedClinician: true }),
          member('coordinator.grant', from, { careCoordinator: true }),
          ...(traits.has('SOC') || traits.has('FRAIL') ? [member('social.worker.okafor', from)] : []),
          ...(traits.has('FRAIL') || traits.has('PALL') ? [member('matron.doyle', from)] : []),
          ...(traits.has('SMI') ? [member('mental.health.novak', from), member('link.worker.adeyemi', from)] : []),
        ]
      : [],
    episodes:
      neighbourhood === 'ROTHERHITHE'
        ? [{ organisationId: organisationId('X9903'), ...period('2024-01-01', null, 'pharmacy') }]
        : [],
    sharingPreferences: traits.has('OBJECTS')
      ? [
          preference(
            `person-${profile.index}`,
            { scope: 'DIRECT_CARE', decision: 'DENY', objectionOutcome: 'UPHELD', evidence: 'Letter to the practice' },
            '2025-06-01',
          ),
        ]
      : [],
    locationHidden: traits.has('HIDDEN'),
  });
};

/** A person of the neighbourhood with a record that meets exactly the rules of the profile. */
const generate = (faker: Faker, profile: Profile, nhsNumber: string): DemoPerson => {
  const { traits, neighbourhood } = profile;
  const { gp } = PRACTICE[neighbourhood];
  const patient = identity(faker, profile, nhsNumber);
  const { entries, add, note } = recordOf(patient);
  const day = (from: string, to: string) => faker.date.between({ from, to }).toISOString().slice(0, 10);
  const recent = () => day('2025-10-01', '2026-03-30');
  const problem = (name: string, code: string, register: string | null) => {
    const onset = day('2004-01-01', '2024-12-31');
    add(gp, 'Problem', onset, {
      name,
      code: sct(code, name),
      clinicalStatus: 'ACTIVE',
      onset: onset.slice(0, 7),
      longTermConditionRegister: register,
    });
  };

  const count = traits.has('LTC3')
    ? faker.number.int({ min: 3, max: 6 })
    : faker.number.int({ min: 0, max: traits.has('SMI') || traits.has('PALL') ? 1 : 2 });
  for (const register of faker.helpers.arrayElements(REGISTERS, count)) {
    const { display, code } = faker.helpers.arrayElement(CONDITIONS.filter((row) => row.register === register));
    problem(display, code, register);
  }
  if (traits.has('SMI')) problem('Schizophrenia', '58214004', 'SMI');
  if (traits.has('PALL')) {
    problem('Malignant neoplastic disease', '363346000', 'CAN');
    problem('On palliative care register', '1403151000000103', null);
  }

  const medicines = traits.has('POLY')
    ? faker.number.int({ min: 10, max: 14 })
    : faker.number.int({ min: 0, max: Math.min(9, 2 + count) });
  for (const name of faker.helpers.arrayElements(MEDICINES, medicines))
    add(gp, 'Medication', recent(), {
      name,
      medicationStatus: 'ACTIVE',
      doseText: 'As directed',
      route: name.includes('inhaler') ? 'inhaled' : 'oral',
      regular: true,
      medicationSource: 'GP',
    });

  if (faker.datatype.boolean(0.3))
    add(gp, 'Allergy', day('2005-01-01', '2024-01-01'), {
      substance: faker.helpers.arrayElement(['Penicillin', 'Aspirin', 'Latex']),
      noneKnown: false,
      reaction: 'Rash',
      severity: 'MODERATE',
      certainty: 'CONFIRMED',
    });
  for (let i = faker.number.int({ min: 1, max: 4 }); i > 0; i--)
    add(gp, 'Observation', recent(), {
      name: 'Body weight',
      code: sct('27113001', 'Body weight'),
      value: { value: faker.number.float({ min: 48, max: 110, fractionDigits: 1 }), unit: 'kg' },
    });
  if (traits.has('FRAIL')) {
    const deficits = traits.has('SEVERE')
      ? faker.number.int({ min: 13, max: 17 })
      : faker.number.int({ min: 9, max: 12 });
    add('matron.doyle', 'Observation', recent(), {
      name: 'Electronic frailty index',
      code: sct('1084961000000105', 'Electronic frailty index'),
      value: { value: deficits, unit: '{deficits}' },
      text: `${deficits} of 36 deficits`,
    });
  }

  for (let i = faker.number.int({ min: 1, max: 4 }); i > 0; i--)
    add(gp, 'Contact', recent(), {
      service: 'General practice',
      mode: faker.helpers.arrayElement(['FACE', 'PHONE']),
      purpose: 'Routine review',
    });
  const admissions = traits.has('EA2') ? 2 : faker.datatype.boolean(0.03) ? 1 : 0;
  for (let i = 0; i < admissions; i++) {
    const on = i === 0 ? day('2025-05-01', '2025-09-30') : day('2025-11-01', '2026-03-01');
    add('hospital.chen', 'Contact', on, {
      service: 'Acute medicine, Riverside Hospital',
      mode: 'FACE',
      purpose: 'Emergency admission',
      emergencyAdmission: true,
    });
  }

  if (traits.has('SOC')) {
    add('social.worker.okafor', 'HolisticAssessment', recent(), {
      domain: 'SOCIAL',
      assessmentStatus: 'FINAL',
      needs: ['lives alone', 'feels lonely'],
    });
    if (faker.datatype.boolean())
      add('housing.evans', 'HousingItem', recent(), { issue: 'ARREARS', text: 'Rent arrears.' });
  }
  if (traits.has('ENROLLED')) {
    const route = traits.has('PROACTIVE') ? 'PROACTIVE' : 'REACTIVE';
    note('coordinator.grant', 'CASE_FINDING_LISTS', '2025-11-03', 'Enrolled for coordinated care.', {
      code: { system: 'urn:shared-care-hub:enrolment', code: route, display: route.toLowerCase() },
    });
  }
  if (traits.has('ASSESSED')) {
    add('matron.doyle', 'HolisticAssessment', '2025-12-01', {
      domain: 'PHYSICAL',
      assessmentStatus: 'FINAL',
      needs: ['strength and balance'],
    });
    add('coordinator.grant', 'HolisticAssessment', '2025-12-01', {
      domain: 'EMOTIONAL',
      assessmentStatus: 'FINAL',
      strengths: ['family'],
    });
    if (!traits.has('SOC'))
      add('social.worker.okafor', 'HolisticAssessment', '2025-12-01', {
        domain: 'SOCIAL',
        assessmentStatus: 'FINAL',
        strengths: ['neighbours'],
      });
  }
  if (traits.has('PLANNED')) {
    const plan = add('coordinator.grant', 'CarePlan', '2025-12-08', {
      title: 'Care and support plan',
      planStatus: 'ACTIVE',
      agreedWith: 'The person',
      reviewDue: '2026-06-08',
      reviewOwner: 'Leroy Grant',
    });
    add(
      'coordinator.grant',
      'Goal',
      '2025-12-08',
      {
        ownWords: faker.helpers.arrayElement([
          'I want to walk to the market again.',
          'I want to sleep through.',
          'I want to see my grandchildren more.',
          'I want to cook for myself.',
        ]),
        importance: faker.number.int({ min: 5, max: 10 }),
        goalStatus: 'ACTIVE',
        planId: plan,
      },
      { reportedBy: 'PERSON' },
    );
  }
  if (traits.has('MDT'))
    add('coordinator.grant', 'MdtMinutes', '2026-02-10', {
      meetingOn: '2026-02-10',
      text: 'Reviewed by the neighbourhood team.',
    });
  return { patient, entries };
};

/** The demo neighbourhood: 600 people from a fixed seed, the three personas among them. The same in every run. */
export const neighbourhood = (): DemoPerson[] => {
  const faker = new Faker({ locale: [en_GB, en, base] });
  faker.seed(20_260_331);
  faker.setDefaultRefDate('2026-03-31T09:00:00.000Z');
  const numbers = nhsNumbers();
  return [...personas(), ...profiles(faker).map((profile) => generate(faker, profile, numbers.next().value!))];
};
