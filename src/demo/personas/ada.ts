import type { StoredPatient } from '../../record/patient.js';
import { member, period, person, preference, recordOf, sct, type DemoPerson } from '../compose.js';
import { medicine, problem, reference } from './bodies.js';

/** Ada Bell, 82, Bermondsey: heart failure and much else, lives alone, a dozen medicines, a choir to get back to. */
export const ada = (): DemoPerson => {
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
    episodes: [{ organisationId: 'org_X9905', ...period('2026-01-22', '2026-01-30', 'episode-org_X9905') }],
    proxies: [
      { userId: 'carer.bell', name: 'Grace Bell', suspended: false, ...period('2025-10-01', null, 'carer.bell') },
    ],
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
    certainty: 'CONFIRMED',
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
    funding: 'LOCAL_AUTHORITY',
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
  add('matron.doyle', 'HomeAccess', '2026-01-29', { keySafeLocation: 'By the bin store', keySafeCode: '4471' });
  add('coordinator.grant', 'PersonalContact', '2025-10-01', {
    name: 'Grace Bell',
    relation: 'Daughter',
    telephone: '020 7946 0102',
    nextOfKin: true,
    emergencyContact: true,
    carer: true,
    text: 'Main carer.',
  });
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
  add('coordinator.grant', 'MdtMinutes', '2026-02-10', {
    item: 'Falls and furosemide',
    meetingOn: '2026-02-10',
    text: 'Reviewed by the neighbourhood team.',
    decision: 'Falls clinic; pharmacist and matron to settle the furosemide timing.',
    attendees: ['General practitioner', 'Community matron', 'Practice pharmacist', 'Social worker'],
  });
  note('coordinator.grant', 'CASE_FINDING_LISTS', '2025-10-01', 'Enrolled for coordinated care.', {
    code: { system: 'urn:shared-care-hub:enrolment', code: 'PROACTIVE', display: 'Proactive' },
  });
  return { patient, entries };
};
