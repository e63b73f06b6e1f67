import { kindCalled, kindNames } from '../kinds/kinds.js';
import { DEMO_TODAY, sct, type DemoPerson } from './compose.js';
import { exampleOfKind, type DemoContribution } from './example-of-kind.js';
import type { StaffId } from './people.js';
import { personas } from './personas.js';

/** The entry of a person that has these words somewhere in its body. @throws Error where there is none */
const entryWith = ({ patient, entries }: DemoPerson, words: string): string => {
  const found = entries.find(({ body }) => JSON.stringify(body).includes(words));
  if (!found) throw new Error(`the demo has no entry of ${patient.name} with the words ${words}`);
  return found._id;
};

const bloodPressure = (systolic: number, diastolic: number) => [
  { name: 'Systolic', code: sct('271649006', 'Systolic blood pressure'), value: { value: systolic, unit: 'mm[Hg]' } },
  {
    name: 'Diastolic',
    code: sct('271650006', 'Diastolic blood pressure'),
    value: { value: diastolic, unit: 'mm[Hg]' },
  },
];

/** What those who look after Ada, Danny and Ruth, and they themselves, have written last: from every sector. */
const stories = (): DemoContribution[] => {
  const [ada, danny, ruth] = personas() as [DemoPerson, DemoPerson, DemoPerson];
  const about =
    ({ patient }: DemoPerson) =>
    (as: StaffId, mutation: string, input: Record<string, unknown>, on?: string): DemoContribution => ({
      as,
      mutation,
      input: { patientId: patient._id, ...input },
      at: on ? new Date(on) : DEMO_TODAY,
    });
  const forAda = about(ada);
  const forDanny = about(danny);
  const forRuth = about(ruth);
  return [
    // The hospital, while Ada lay there, and probation, while Danny shared with them.
    forAda(
      'hospital.chen',
      'addLinkedDocument',
      {
        category: 'CONTACTS',
        title: 'Discharge summary, Riverside Hospital',
        documentType: 'discharge summary',
        url: 'https://documents.riverside.example/2026/0129/discharge',
        writtenOn: '2026-01-29',
      },
      '2026-01-29T16:00:00.000Z',
    ),
    forAda(
      'hospital.chen',
      'addMedication',
      {
        name: 'Furosemide 20 mg/2 ml injection',
        medicationSource: 'HOSPITAL',
        medicationStatus: 'COMPLETED',
        doseText: '40 mg twice a day for five days',
        route: 'intravenous',
      },
      '2026-01-29T16:00:00.000Z',
    ),
    forDanny(
      'probation.ward',
      'addRecordNote',
      { category: 'CRIMINAL_JUSTICE', text: 'Keeps his appointments. Next report in June.' },
      '2026-01-20T11:00:00.000Z',
    ),
    // Ada.
    forAda('gp.osei', 'addProblem', {
      name: 'Fall at home',
      code: sct('161898004', 'Falls'),
      onset: '2026-03',
      note: 'Slipped in the bathroom; no injury. Falls clinic asked for.',
    }),
    forAda('gp.osei', 'addAllergy', {
      substance: 'Trimethoprim',
      reaction: 'Rash in 2015, told by her daughter',
      severity: 'MILD',
      certainty: 'UNCONFIRMED',
      reportedBy: 'CARER',
    }),
    forAda('gp.osei', 'offerReferral', {
      organisationId: 'org_X9904',
      reason: 'Falls clinic',
      categories: ['PROBLEMS'],
    }),
    forAda('pharmacist.patel', 'addMedication', {
      name: 'Ibuprofen 5% gel',
      medicationSource: 'OVER_THE_COUNTER',
      doseText: 'On the knees when they hurt',
      regular: false,
      reportedBy: 'PERSON',
    }),
    forAda('pharmacist.patel', 'addMedicationNote', {
      noteType: 'ADHERENCE',
      medicationId: entryWith(ada, 'Furosemide 40 mg tablets'),
      text: 'Has taken the furosemide after choir this week. No missed doses.',
      outcome: 'Carry on',
      reportedBy: 'PERSON',
    }),
    forAda('matron.doyle', 'addObservation', {
      name: 'Blood pressure',
      code: sct('75367002', 'Blood pressure'),
      components: bloodPressure(136, 78),
    }),
    forAda('matron.doyle', 'addHomeAccess', { text: 'Ring the upper bell; the lower one is broken.' }),
    forAda('home.carer.mbeki', 'addContact', {
      service: 'Home care, morning call',
      mode: 'HOME',
      purpose: 'Washing, breakfast, tablets',
      outcome: 'Had eaten; ankles less swollen',
    }),
    forAda('social.worker.okafor', 'addCarePackage', {
      name: 'Personal alarm',
      packageType: 'telecare',
      start: '2026-03-30',
      funding: 'LOCAL_AUTHORITY',
    }),
    forAda('social.worker.okafor', 'addFinanceItem', {
      topic: 'BENEFIT',
      benefit: 'Attendance Allowance',
      text: 'Higher rate claimed, decision awaited.',
    }),
    forAda('coordinator.grant', 'addPersonalContact', {
      name: 'Marjorie Lane',
      relation: 'Neighbour',
      telephone: '020 7946 0155',
      emergencyContact: true,
      text: 'Has a key and looks in at night.',
    }),
    forAda('coordinator.grant', 'addAction', {
      what: 'Book transport to choir for April',
      ownerOrganisation: 'Bermondsey Good Neighbours',
      due: '2026-04-14',
      goalId: entryWith(ada, 'I want to get back to Tuesday choir.'),
    }),
    forAda('coordinator.grant', 'addMdtMinutes', {
      item: 'Transport to choir',
      meetingOn: '2026-03-30',
      text: 'Ada is steadier. The team asks for a lift on Tuesdays.',
      decision: 'Good Neighbours drive until June.',
      attendees: ['Care coordinator', 'Community matron', 'Voluntary worker'],
    }),
    forAda('volunteer.marsh', 'logVoluntarySupport', {
      activity: 'Lift to choir',
      attendance: 'ATTENDED',
      setting: 'ONE_TO_ONE',
      hours: 2,
      note: 'Ada sang the whole rehearsal.',
      goalId: entryWith(ada, 'I want to get back to Tuesday choir.'),
    }),
    forAda('patient.bell', 'addAboutMe', {
      alsoWorthKnowing: 'I hum when I am frightened. Hum along.',
      supportedBy: 'Grace Bell',
    }),
    forAda('patient.bell', 'addGoal', {
      ownWords: 'I want to walk to the river on my own.',
      importance: 7,
      goalStatus: 'PROPOSED',
    }),
    forAda('carer.bell', 'addHolisticAssessment', {
      domain: 'SOCIAL',
      findings: [{ prompt: 'caring', text: 'I come by before and after work. The nights worry me.' }],
      needs: ['somebody to ring at night'],
    }),
    // Danny.
    forDanny('mental.health.novak', 'addMentalHealthNote', {
      noteType: 'REVIEW',
      text: 'Sleeps seven hours. Wants to start work at the city farm.',
      crisisPlan: 'Rings the crisis line when he sleeps less than five hours.',
    }),
    forDanny('housing.evans', 'addHousingItem', {
      issue: 'HAZARD',
      tenure: 'SOCIAL_RENT',
      text: 'Damp in the bedroom; repair booked for 9 April.',
    }),
    forDanny('link.worker.adeyemi', 'addCarePlan', {
      title: "Danny's work plan",
      planStatus: 'ACTIVE',
      overview: 'Two mornings a week at the city farm.',
      agreedWith: 'Danny',
      reviewDue: '2026-06-30',
      reviewOwner: 'Tolu Adeyemi',
    }),
    forDanny('social.worker.okafor', 'addSafeguardingConcern', {
      concernType: 'FINANCIAL',
      lead: 'Sam Okafor',
      text: 'A neighbour borrows his bank card. Danny wishes it to stop.',
    }),
    // Ruth.
    forRuth('matron.doyle', 'addAlert', {
      name: 'Needs the hospital bed raised to get up',
      reasonableAdjustment: true,
      severity: 'MODERATE',
      detail: 'Raise the bed before you help her up',
    }),
    forRuth('matron.doyle', 'addAdvanceCare', {
      preferredPlaceOfCare: 'Home, in the room on the river',
      whatShouldHappen: 'Ring the palliative nurse first, at night too.',
    }),
  ];
};

/** All that the demo's people write through the API: every kind. */
export const contributions = (): DemoContribution[] => {
  const told = stories();
  const untold = kindNames.filter(
    (kind) =>
      kindCalled(kind).can.includes('ADD') && !told.some(({ mutation }) => mutation === kindCalled(kind).addedBy),
  );
  return [...told, ...untold.map(exampleOfKind)];
};
