import type { StoredPatient } from '../patients/model.js';
import { demoPatientId, member, period, person, preference, recordOf, sct, type DemoPerson } from './compose.js';
import { organisations } from './people.js';

const reference = (code: string) => {
  const { _id, name, type } = organisations.find((organisation) => organisation.code === code)!;
  return { id: _id, name, type };
};

export const ADA = demoPatientId('ada-bell');
export const DANNY = demoPatientId('danny-whitlock');
export const RUTH = demoPatientId('ruth-feldman');

const problem = (name: string, code: string, register: string | null, onset: string) => ({
  name,
  code: sct(code, name),
  clinicalStatus: 'ACTIVE',
  onset,
  longTermConditionRegister: register,
});

const medicine = (name: string, doseText: string, indication: string, code?: string) => ({
  name,
  code: code ? { system: 'https://dmd.nhs.uk', code, display: name } : null,
  medicationStatus: 'ACTIVE',
  doseText,
  route: 'oral',
  regular: true,
  medicationSource: 'GP',
  lastIssued: '2026-03-16',
  indication,
});

/** Ada Bell, 82, Bermondsey: heart failure and much else, lives alone, a dozen medicines, a choir to get back to. */
const ada = (): DemoPerson => {
  const patient: StoredPatient = person('ada-bell', {
    name: 'Ada Bell',
    preferredName: 'Ada',
    nhsNumber: '9990001006',
    dateOfBirth: '1943-06-02',
    gender: 'FEMALE',
    pronouns: 'she/her',
    ethnicCategory: 'M',
    language: 'en',
    interpreterRequired: false,
    address: { lines: ['Flat 4', '12 Demo Street', 'London'], postcode: 'SE16 4ZZ' },
    telephone: '020 7946 0101',
    neighbourhood: 'BERMONDSEY',
    registeredPractice: reference('X9902'),
    userId: 'patient.bell',
    careTeam: [
      member('gp.osei', '2025-10-01', { namedClinician: true }),
      member('coordinator.grant', '2025-10-01', { careCoordinator: true }),
      member('matron.doyle', '2025-10-01'),
      member('pharmacist.patel', '2025-10-01'),
      member('practice.pharmacist.silva', '2025-11-01'),
      member('social.worker.okafor', '2025-10-06'),
      member('home.carer.mbeki', '2026-01-28'),
      member('volunteer.marsh', '2026-02-02'),
    ],
    episodes: [{ organisationId: 'org_X9905', ...period('2026-01-22', '2026-01-30') }],
    proxies: [{ userId: 'carer.bell', suspended: false, ...period('2025-10-01') }],
    sharingPreferences: [
      preference(
        'ada-voluntary',
        {
          scope: 'VOLUNTARY',
          organisations: ['org_V0001'],
          categories: ['CARE_PLAN', 'GOALS', 'VOLUNTARY_SUPPORT_LOGS', 'ABOUT_ME'],
        },
        '2026-02-02',
      ),
    ],
  });
  const { entries, add, note } = recordOf(patient);
  add('gp.osei', 'Problem', '2019-03-04', problem('Heart failure', '84114007', 'HF', '2019'));
  add('gp.osei', 'Problem', '2019-03-04', problem('Atrial fibrillation', '49436004', 'AF', '2019'));
  add('gp.osei', 'Problem', '2008-05-12', problem('Type 2 diabetes mellitus', '44054006', 'DM', '2008-05'));
  add('gp.osei', 'Problem', '2017-09-20', problem('Chronic kidney disease stage 3', '433144002', 'CKD', '2017'));
  add('gp.osei', 'Problem', '2011-01-18', problem('Osteoarthritis', '396275006', 'OA', '2011'));
  const furosemide = add(
    'gp.osei',
    'Medication',
    '2026-03-16',
    medicine('Furosemide 40 mg tablets', 'One in the morning', 'Heart failure', '317972000'),
  );
  for (const [name, dose, indication, code] of [
    ['Bisoprolol 2.5 mg tablets', 'One in the morning', 'Heart failure', '318605000'],
    ['Ramipril 5 mg capsules', 'One at night', 'Heart failure', '408051007'],
    ['Apixaban 5 mg tablets', 'One twice a day', 'Atrial fibrillation', '703908001'],
    ['Metformin 500 mg tablets', 'One twice a day with food', 'Type 2 diabetes', '325278007'],
    ['Atorvastatin 20 mg tablets', 'One at night', 'Cardiovascular risk', '320030001'],
    ['Paracetamol 500 mg tablets', 'Two up to four times a day', 'Osteoarthritis', '322236009'],
    ['Digoxin 62.5 microgram tablets', 'One in the morning', 'Atrial fibrillation', undefined],
    ['Spironolactone 25 mg tablets', 'One in the morning', 'Heart failure', undefined],
    ['Omeprazole 20 mg capsules', 'One in the morning', 'Stomach protection', undefined],
    ['Senna 7.5 mg tablets', 'Two at night', 'Constipation', undefined],
    ['Colecalciferol 800 unit capsules', 'One a day', 'Bone health', undefined],
  ] as const)
    add('gp.osei', 'Medication', '2026-03-16', medicine(name, dose, indication, code));
  add('gp.osei', 'Medication', '2025-11-20', {
    ...medicine('Amitriptyline 10 mg tablets', 'One at night', 'Pain'),
    medicationStatus: 'STOPPED',
  });
  add(
    'pharmacist.patel',
    'MedicationNote',
    '2026-03-12',
    {
      noteType: 'MISSED_DOSE',
      medicationId: furosemide,
      medicationName: 'Furosemide 40 mg tablets',
      text: 'Ada leaves out the furosemide on choir days because of the toilet. Three missed doses last week.',
      outcome: 'Asked the practice to look at the timing',
    },
    { about: furosemide, reportedBy: 'PERSON' },
  );
  add('practice.pharmacist.silva', 'MedicationNote', '2025-11-20', {
    noteType: 'STRUCTURED_MEDICATION_REVIEW',
    text: 'Review with Ada and her daughter. Amitriptyline makes her unsteady and helps little.',
    outcome: 'Amitriptyline stopped',
  });
  add('gp.osei', 'Allergy', '2004-07-01', {
    substance: 'Penicillin',
    code: sct('91936005', 'Allergy to penicillin'),
    noneKnown: false,
    reaction: 'Rash',
    severity: 'MODERATE',
    certainty: 'confirmed',
  });
  add('matron.doyle', 'Observation', '2026-03-18', {
    name: 'Blood pressure',
    code: sct('75367002', 'Blood pressure'),
    components: [
      { name: 'Systolic', code: sct('271649006', 'Systolic blood pressure'), value: { value: 148, unit: 'mm[Hg]' } },
      { name: 'Diastolic', code: sct('271650006', 'Diastolic blood pressure'), value: { value: 82, unit: 'mm[Hg]' } },
    ],
  });
  add('matron.doyle', 'Observation', '2026-03-18', {
    name: 'Body weight',
    code: sct('27113001', 'Body weight'),
    value: { value: 61.2, unit: 'kg' },
  });
  add('matron.doyle', 'Observation', '2026-02-03', {
    name: 'Electronic frailty index',
    code: sct('1084961000000105', 'Electronic frailty index'),
    value: { value: 14, unit: '{deficits}' },
    text: '14 of 36 deficits: severe frailty',
  });
  add('matron.doyle', 'Observation', '2026-02-03', {
    name: 'Clinical Frailty Scale',
    code: sct('1129381000000102', 'Clinical Frailty Scale level 6'),
    value: { value: 6, unit: '{score}' },
  });
  for (const [on, end] of [
    ['2025-09-14', '2025-09-21'],
    ['2026-01-22', '2026-01-30'],
  ] as const)
    add('hospital.chen', 'Contact', on, {
      service: 'Acute medicine, Riverside Hospital',
      mode: 'FACE',
      purpose: 'Breathless, fluid overload',
      outcome: 'Discharged home with community nursing',
      emergencyAdmission: true,
      end: `${end}T14:00:00.000Z`,
    });
  add('matron.doyle', 'Contact', '2026-03-18', {
    service: 'Community matron',
    mode: 'HOME',
    purpose: 'Weekly check',
    outcome: 'Stable; ankles a little swollen',
    present: ['daughter'],
  });
  add('matron.doyle', 'HolisticAssessment', '2026-02-03', {
    domain: 'PHYSICAL',
    assessmentStatus: 'FINAL',
    findings: [
      { prompt: 'mobility', text: 'Frame indoors, two falls this winter' },
      { prompt: 'medicines', text: 'Dosette filled by the pharmacy' },
    ],
    strengths: ['Keeps to her exercises'],
    needs: ['falls prevention'],
  });
  add('coordinator.grant', 'HolisticAssessment', '2026-02-03', {
    domain: 'EMOTIONAL',
    assessmentStatus: 'FINAL',
    findings: [{ prompt: 'hopes', text: 'Misses the choir' }],
    strengths: ['Good humour'],
    needs: ['company'],
  });
  add('social.worker.okafor', 'HolisticAssessment', '2026-02-03', {
    domain: 'SOCIAL',
    assessmentStatus: 'FINAL',
    findings: [{ prompt: 'home', text: 'Third-floor flat, lift often out of order' }],
    strengths: ['Daughter close by'],
    needs: ['lives alone'],
  });
  add('social.worker.okafor', 'CarePackage', '2026-01-28', {
    name: 'Home care after discharge',
    packageType: 'home care',
    provider: 'Jubilee Home Care',
    start: '2026-01-28',
    hoursPerWeek: 10.5,
    funding: 'Local authority',
    primarySupportReason: 'PHYSICAL_PERSONAL_CARE',
  });
  const shared = { sharedWith: ['org_V0001', 'org_V0004'] };
  const plan = add(
    'coordinator.grant',
    'CarePlan',
    '2026-02-05',
    {
      title: "Ada's care and support plan",
      planStatus: 'ACTIVE',
      overview: 'Stay out of hospital, stay steady on her feet, sing.',
      agreedWith: 'Ada, with her daughter',
      reviewDue: '2026-08-05',
      reviewOwner: 'Leroy Grant',
    },
    shared,
  );
  const choir = add(
    'coordinator.grant',
    'Goal',
    '2026-02-05',
    { ownWords: 'I want to get back to Tuesday choir.', importance: 10, goalStatus: 'ACTIVE', planId: plan },
    { ...shared, reportedBy: 'PERSON' },
  );
  add('matron.doyle', 'Action', '2026-02-05', {
    what: 'Move the furosemide to after choir on Tuesdays, with the pharmacist',
    ownerOrganisation: 'Thames Community Health',
    ownerName: 'Maeve Doyle',
    due: '2026-04-07',
    actionStatus: 'IN_PROGRESS',
    confidence: 7,
    goalId: choir,
  });
  add(
    'coordinator.grant',
    'AboutMe',
    '2026-02-05',
    {
      mostImportantToMe: 'My daughter Grace, and singing alto.',
      howICommunicate: 'Speak up, I am a little deaf on the left.',
      pleaseDoAndDoNot: "Please do ring before you come. Please don't call me dear.",
      howAndWhenToSupportMe: 'Mornings are slow; come after ten.',
    },
    { reportedBy: 'PERSON' },
  );
  add('matron.doyle', 'Alert', '2026-02-03', {
    name: 'Hard of hearing, left ear',
    reasonableAdjustment: true,
    severity: 'MODERATE',
    detail: 'Face her when you speak',
  });
  note('matron.doyle', 'HOME_ACCESS', '2026-01-29', 'Key safe by the bin store, code 4471.');
  note('coordinator.grant', 'PERSONAL_CONTACTS', '2025-10-01', 'Grace Bell, daughter and main carer, 020 7946 0102.');
  add(
    'home.carer.mbeki',
    'MedicationNote',
    '2026-03-20',
    {
      noteType: 'MISSED_DOSE',
      medicationId: furosemide,
      medicationName: 'Furosemide 40 mg tablets',
      text: 'Tablet still in the dosette at the evening call.',
    },
    { about: furosemide },
  );
  add(
    'volunteer.marsh',
    'VoluntarySupportLog',
    '2026-03-17',
    {
      activity: 'Befriending visit',
      hours: 1.5,
      note: 'Sang two songs together. Ada would like a lift to choir.',
      signpostedTo: 'Bermondsey community transport',
      goalId: choir,
    },
    { about: choir },
  );
  add('gp.osei', 'Referral', '2026-02-02', {
    reason: 'Befriending and transport to choir',
    urgency: 'ROUTINE',
    referredBy: 'Spa Gardens Practice',
    referredTo: 'Bermondsey Good Neighbours',
    referralStatus: 'ACCEPTED',
    packCategories: ['GOALS', 'ABOUT_ME'],
  });
  note(
    'coordinator.grant',
    'MDT_MINUTES',
    '2026-02-10',
    'Reviewed by the neighbourhood team. Falls clinic; pharmacist and matron to settle the furosemide timing.',
    { patientVisibility: 'PENDING' },
  );
  note('coordinator.grant', 'CASE_FINDING_LISTS', '2025-10-01', 'Enrolled for coordinated care.', {
    code: { system: 'urn:shared-care-hub:enrolment', code: 'PROACTIVE', display: 'Proactive' },
  });
  return { patient, entries };
};

/** Danny Whitlock, 41, South Walworth: bipolar disorder, asthma, arrears; found because probation referred him. */
const danny = (): DemoPerson => {
  const patient = person('danny-whitlock', {
    name: 'Danny Whitlock',
    preferredName: 'Danny',
    nhsNumber: '9990002371',
    dateOfBirth: '1984-11-23',
    gender: 'MALE',
    ethnicCategory: 'A',
    language: 'en',
    interpreterRequired: false,
    address: { lines: ['27 Demo Road', 'London'], postcode: 'SE17 2ZZ' },
    telephone: '020 7946 0202',
    neighbourhood: 'SOUTH_WALWORTH',
    registeredPractice: reference('X9901'),
    userId: 'patient.whitlock',
    careTeam: [
      member('gp.lowe', '2025-10-05', { namedClinician: true }),
      member('link.worker.adeyemi', '2025-10-05', { careCoordinator: true }),
      member('mental.health.novak', '2025-10-05'),
      member('pharmacist.patel', '2025-10-20'),
      member('social.worker.okafor', '2025-10-20'),
      member('probation.ward', '2025-10-03'),
      member('housing.evans', '2025-11-01'),
    ],
    episodes: [{ organisationId: 'org_X9906', ...period('2025-10-05') }],
    sharingPreferences: [
      preference(
        'danny-justice',
        { scope: 'JUSTICE', organisations: ['org_V0002'], categories: ['CARE_PLAN', 'GOALS'] },
        '2025-10-03',
        '2026-02-01',
      ),
      preference(
        'danny-housing',
        { scope: 'HOUSING', organisations: ['org_X9907'], categories: ['HOUSING'] },
        '2025-11-01',
      ),
    ],
  });
  const { entries, add, note } = recordOf(patient);
  add('gp.lowe', 'Problem', '2012-02-14', problem('Bipolar disorder', '13746004', 'SMI', '2012'));
  add('gp.lowe', 'Problem', '1999-06-01', problem('Asthma', '195967001', 'AST', '1999'));
  add('gp.lowe', 'Problem', '2025-09-30', problem('Hazardous drinking', '228277001', null, '2025'));
  add(
    'gp.lowe',
    'Medication',
    '2026-03-02',
    medicine('Lithium carbonate 400 mg modified-release tablets', 'Two at night', 'Bipolar disorder'),
  );
  add(
    'gp.lowe',
    'Medication',
    '2026-03-02',
    medicine('Salbutamol 100 microgram inhaler', 'Two puffs when needed', 'Asthma'),
  );
  add(
    'gp.lowe',
    'Medication',
    '2026-03-02',
    medicine('Beclometasone 100 microgram inhaler', 'Two puffs twice a day', 'Asthma'),
  );
  add('gp.lowe', 'Allergy', '2012-02-14', {
    substance: 'No known allergies',
    code: sct('716186003', 'No known allergy'),
    noneKnown: true,
  });
  note('gp.lowe', 'SEXUAL_REPRODUCTIVE', '2025-08-11', 'Chlamydia, treated; partner notification done.', {
    code: sct('240589008', 'Chlamydia trachomatis infection'),
    labels: ['RCGP'],
  });
  note(
    'mental.health.novak',
    'MENTAL_HEALTH_NOTES',
    '2026-01-15',
    'Stable on lithium. Early signs: sleeping less than five hours. Crisis line given.',
  );
  note('mental.health.novak', 'SUBSTANCE_MISUSE', '2026-01-15', 'Down from forty to eighteen units a week.');
  note('probation.ward', 'CRIMINAL_JUSTICE', '2025-10-03', 'Community order until June 2026.', { labels: ['CJ'] });
  note('housing.evans', 'HOUSING', '2025-11-01', 'Rent arrears, repayment plan agreed.');
  add('probation.ward', 'Referral', '2025-10-03', {
    reason: 'Low in mood, lonely, in arrears',
    urgency: 'WITHIN_3_DAYS',
    referredBy: 'Thameside Probation',
    referredTo: 'Southbank Mental Health wellbeing hub',
    referralStatus: 'ACCEPTED',
    packCategories: [],
  });
  add('link.worker.adeyemi', 'Contact', '2025-10-05', {
    service: 'Wellbeing hub',
    mode: 'FACE',
    purpose: 'First contact',
    outcome: 'Wants work and company',
  });
  for (const [on, instrument, score, band] of [
    ['2025-10-12', 'SWEMWBS (metric)', 17.43, null],
    ['2026-02-20', 'SWEMWBS (metric)', 21.54, null],
    ['2025-10-12', 'PHQ-9', 17, 'moderately severe'],
    ['2026-02-20', 'PHQ-9', 9, 'mild'],
    ['2025-10-12', 'ONS4 life satisfaction', 3, 'low'],
    ['2026-02-20', 'ONS4 life satisfaction', 6, 'medium'],
  ] as const)
    add('mental.health.novak', 'HolisticAssessment', on, {
      domain: 'EMOTIONAL',
      assessmentStatus: 'FINAL',
      instrument,
      score,
      band,
    });
  add('link.worker.adeyemi', 'HolisticAssessment', '2025-10-12', {
    domain: 'SOCIAL',
    assessmentStatus: 'FINAL',
    instrument: 'ONS loneliness',
    score: 8,
    band: 'lonely',
    needs: ['feels lonely', 'money hardship'],
  });
  add('gp.lowe', 'HolisticAssessment', '2025-10-12', {
    domain: 'PHYSICAL',
    assessmentStatus: 'FINAL',
    findings: [{ prompt: 'sleep', text: 'Five hours a night' }],
  });
  const plan = add(
    'link.worker.adeyemi',
    'CarePlan',
    '2025-10-20',
    {
      title: "Danny's plan",
      planStatus: 'ACTIVE',
      agreedWith: 'Danny',
      overview: 'Sleep, work, fewer drinks, no more letters about the rent.',
      reviewDue: '2026-10-20',
      reviewOwner: 'Tolu Adeyemi',
    },
    { sharedWith: ['org_V0002'] },
  );
  add(
    'link.worker.adeyemi',
    'Goal',
    '2025-10-20',
    { ownWords: 'I want a job where I am outdoors.', importance: 9, goalStatus: 'ACTIVE', planId: plan },
    { sharedWith: ['org_V0002'], reportedBy: 'PERSON' },
  );
  add('link.worker.adeyemi', 'Alert', '2025-10-20', {
    name: 'Prefers the first appointment of the day',
    reasonableAdjustment: true,
    severity: 'MILD',
  });
  note('link.worker.adeyemi', 'CASE_FINDING_LISTS', '2025-10-05', 'Enrolled for coordinated care.', {
    code: { system: 'urn:shared-care-hub:enrolment', code: 'REACTIVE', display: 'Reactive' },
  });
  return { patient, entries };
};

/** Ruth Feldman, 67, Rotherhithe: pancreatic cancer, referred to palliative care before any admission. */
const ruth = (): DemoPerson => {
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
    proxies: [{ userId: 'carer.feldman', suspended: false, ...period('2025-12-01') }],
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
    certainty: 'confirmed',
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
  note(
    'matron.doyle',
    'PERSONAL_CONTACTS',
    '2026-02-11',
    'Daughter, in confidence: fears she could not cope with a death at home. Does not want her mother to know.',
    { labels: ['THIRD_PARTY'], patientVisibility: 'HIDDEN_THIRD_PARTY', reportedBy: 'CARER' },
  );
  note('matron.doyle', 'HOME_ACCESS', '2025-12-15', 'Aaron opens; bell marked Feldman.');
  note('coordinator.grant', 'MDT_MINUTES', '2026-02-24', 'Reviewed by the palliative meeting.', {
    patientVisibility: 'PENDING',
  });
  note('coordinator.grant', 'CASE_FINDING_LISTS', '2025-12-01', 'Enrolled for coordinated care.', {
    code: { system: 'urn:shared-care-hub:enrolment', code: 'REACTIVE', display: 'Reactive' },
  });
  return { patient, entries };
};

/** The three people whose stories the product is tried on (domain.md §7). */
export const personas = (): DemoPerson[] => [ada(), danny(), ruth()];
