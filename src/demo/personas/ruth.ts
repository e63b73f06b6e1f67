import { member, period, person, recordOf, type DemoPerson } from '../compose.js';
import { medicine, problem, reference } from './bodies.js';

/** Ruth Feldman, 67, Rotherhithe: pancreatic cancer, referred to palliative care before any admission. */
export const ruth = (): DemoPerson => {
  const patient = person('ruth-feldman', {
    name: 'Ruth Feldman',
    preferredName: 'Ruthie',
    nhsNumber: '9990003742',
    dateOfBirth: '1958-09-09',
    gender: 'FEMALE',
    ethnicCategory: 'C',
    language: 'en',
    interpreterRequired: false,
    address: { lines: ['3 Demo Wharf', 'London'], postcode: 'SE16 7ZZ' },
    telephone: '020 7946 0303',
    neighbourhood: 'ROTHERHITHE',
    registeredPractice: reference('X9902'),
    userId: 'patient.feldman',
    careTeam: [
      member('gp.osei', '2025-12-01', { namedClinician: true }),
      member('coordinator.grant', '2025-12-01', { careCoordinator: true }),
      member('matron.doyle', '2025-12-01'),
      member('social.worker.okafor', '2026-01-12'),
      member('pharmacist.patel', '2025-12-01'),
    ],
    proxies: [
      {
        userId: 'carer.feldman',
        name: 'Aaron Feldman',
        suspended: false,
        ...period('2025-12-01', null, 'carer.feldman'),
      },
    ],
  });
  const { entries, add, note } = recordOf(patient);
  add('gp.osei', 'Problem', '2025-11-18', problem('Metastatic pancreatic cancer', '363346000', 'CAN', '2025-11'));
  add('gp.osei', 'Problem', '2015-04-02', problem('Type 2 diabetes mellitus', '44054006', 'DM', '2015'));
  add('gp.osei', 'Problem', '2025-12-01', problem('On palliative care register', '1403151000000103', null, '2025-12'));
  for (const [name, dose, indication, code] of [
    ['Metformin 500 mg tablets', 'One twice a day', 'Type 2 diabetes', '325278007'],
    ['Morphine sulfate 10 mg modified-release tablets', 'One twice a day', 'Cancer pain', undefined],
    ['Pancreatin 25,000 unit capsules', 'Two with meals', 'Pancreatic insufficiency', undefined],
  ] as const)
    add('gp.osei', 'Medication', '2026-03-20', medicine(name, dose, indication, code));
  add('gp.osei', 'Allergy', '2015-04-02', {
    substance: 'Codeine',
    noneKnown: false,
    reaction: 'Severe nausea',
    severity: 'MODERATE',
    certainty: 'CONFIRMED',
  });
  add('matron.doyle', 'AdvanceCare', '2025-12-15', {
    cprStatus: 'NOT_FOR_CPR',
    preferredPlaceOfCare: 'Home',
    preferredPlaceOfDeath: 'Home',
    anticipatoryMedicinesInPlace: true,
    respectFormCompleted: true,
    prognosis: 'Gold Standards Framework: green, then amber, then red',
    whatShouldHappen:
      'Ring the palliative nurse first. Anticipatory medicines are in the blue box in the kitchen. Ruth does not wish to go to hospital.',
  });
  add('gp.osei', 'Referral', '2025-12-01', {
    reason: 'Palliative care, before any admission',
    urgency: 'WITHIN_3_DAYS',
    referredBy: 'Spa Gardens Practice',
    referredTo: 'Thames Community Health palliative nurses',
    referralStatus: 'ACCEPTED',
    packCategories: [],
  });
  add('matron.doyle', 'Contact', '2026-03-18', {
    service: 'Community palliative nursing',
    mode: 'HOME',
    purpose: 'Symptom review',
    outcome: 'Red: several visits a week',
    present: ['husband'],
  });
  for (const [author, domain] of [
    ['matron.doyle', 'PHYSICAL'],
    ['coordinator.grant', 'EMOTIONAL'],
    ['social.worker.okafor', 'SOCIAL'],
  ] as const)
    add(author, 'HolisticAssessment', '2026-01-12', {
      domain,
      assessmentStatus: 'FINAL',
      findings: [
        {
          prompt: domain === 'PHYSICAL' ? 'pain' : 'worry',
          text: domain === 'PHYSICAL' ? 'Well controlled' : 'Worries about Aaron',
        },
      ],
    });
  const plan = add('coordinator.grant', 'CarePlan', '2026-01-13', {
    title: "Ruth's plan",
    planStatus: 'ACTIVE',
    agreedWith: 'Ruth, with Aaron',
    overview: 'Be at home, be comfortable, see the river.',
    reviewDue: '2026-04-13',
    reviewOwner: 'Maeve Doyle',
  });
  add(
    'coordinator.grant',
    'Goal',
    '2026-01-13',
    {
      ownWords: 'I want to die at home, with the window open on the river.',
      importance: 10,
      goalStatus: 'ACTIVE',
      planId: plan,
    },
    { reportedBy: 'PERSON' },
  );
  add(
    'matron.doyle',
    'PersonalContact',
    '2026-02-11',
    {
      name: 'Leah Feldman',
      relation: 'Daughter',
      text: 'In confidence: fears she could not cope with a death at home. Does not want her mother to know.',
    },
    { labels: ['THIRD_PARTY'], patientVisibility: 'HIDDEN_THIRD_PARTY', reportedBy: 'CARER' },
  );
  add('matron.doyle', 'HomeAccess', '2025-12-15', { text: 'Aaron opens; bell marked Feldman.' });
  add('coordinator.grant', 'MdtMinutes', '2026-02-24', {
    meetingOn: '2026-02-24',
    text: 'Reviewed by the palliative meeting.',
  });
  note('coordinator.grant', 'CASE_FINDING_LISTS', '2025-12-01', 'Enrolled for coordinated care.', {
    code: { system: 'urn:shared-care-hub:enrolment', code: 'REACTIVE', display: 'Reactive' },
  });
  return { patient, entries };
};
