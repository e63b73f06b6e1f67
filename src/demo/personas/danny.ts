import { member, period, person, preference, recordOf, sct, type DemoPerson } from '../compose.js';
import { medicine, problem, reference } from './bodies.js';

/** Danny Whitlock, 41, South Walworth: bipolar disorder, asthma, arrears; found because probation referred him. */
export const danny = (): DemoPerson => {
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
    episodes: [{ organisationId: 'org_X9906', ...period('2025-10-05', null, 'episode-org_X9906') }],
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
  add('mental.health.novak', 'MentalHealthNote', '2026-01-15', {
    noteType: 'REVIEW',
    text: 'Stable on lithium.',
    crisisPlan: 'Early signs: sleeping less than five hours. Crisis line given.',
  });
  note('mental.health.novak', 'SUBSTANCE_MISUSE', '2026-01-15', 'Down from forty to eighteen units a week.');
  note('probation.ward', 'CRIMINAL_JUSTICE', '2025-10-03', 'Community order until June 2026.', { labels: ['CJ'] });
  add('housing.evans', 'HousingItem', '2025-11-01', {
    issue: 'ARREARS',
    tenure: 'SOCIAL_RENT',
    text: 'Rent arrears, repayment plan agreed.',
  });
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
