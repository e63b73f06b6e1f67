import { kindCalled, type KindName } from '../src/kinds/kinds.js';

const sentence =
  'Ada is steady today, took her tablets after breakfast and walked to the corner shop and back with the frame.';

/** A body of usual size for each kind; the kind's own example where there is none here. */
const usual: Partial<Record<KindName, Record<string, unknown>>> = {
  Problem: {
    name: 'Heart failure',
    code: { system: 'http://snomed.info/sct', code: '84114007', display: 'Heart failure' },
    clinicalStatus: 'ACTIVE',
    onset: '2019-03',
    longTermConditionRegister: 'HF',
    note: sentence,
  },
  Medication: {
    name: 'Bisoprolol 2.5 mg tablets',
    code: { system: 'https://dmd.nhs.uk', code: '318605000', display: 'Bisoprolol 2.5 mg tablets' },
    medicationStatus: 'ACTIVE',
    doseText: 'One in the morning',
    route: 'oral',
    regular: true,
    medicationSource: 'GP',
    lastIssued: '2026-03-01',
    indication: 'Heart failure',
  },
  MedicationNote: {
    noteType: 'ADHERENCE',
    medicationName: 'Furosemide 40 mg tablets',
    text: sentence,
    outcome: 'No change',
  },
  Allergy: {
    substance: 'Penicillin',
    noneKnown: false,
    reaction: 'Rash',
    severity: 'MODERATE',
    certainty: 'CONFIRMED',
  },
  Observation: {
    name: 'Blood pressure',
    components: [
      { name: 'Systolic', value: { value: 148, unit: 'mm[Hg]' } },
      { name: 'Diastolic', value: { value: 82, unit: 'mm[Hg]' } },
    ],
  },
  Contact: {
    service: 'Community matron',
    mode: 'HOME',
    purpose: 'Weekly check',
    outcome: sentence,
    present: ['daughter'],
  },
  HolisticAssessment: {
    domain: 'SOCIAL',
    assessmentStatus: 'FINAL',
    findings: [
      { prompt: 'home', text: sentence },
      { prompt: 'company', text: 'Daughter visits on Sundays' },
    ],
    strengths: ['good humour'],
    needs: ['company', 'transport'],
  },
  CarePackage: {
    name: 'Home care',
    packageType: 'home care',
    provider: 'Jubilee Home Care',
    start: '2026-01-28',
    hoursPerWeek: 10.5,
    funding: 'LOCAL_AUTHORITY',
    primarySupportReason: 'PHYSICAL_PERSONAL_CARE',
  },
  CarePlan: {
    title: 'Care and support plan',
    planStatus: 'ACTIVE',
    overview: sentence,
    agreedWith: 'Ada',
    reviewDue: '2026-08-05',
    reviewOwner: 'Leroy Grant',
  },
  Goal: { ownWords: 'I want to get back to Tuesday choir.', importance: 10, goalStatus: 'ACTIVE' },
  Action: {
    what: sentence,
    ownerOrganisation: 'Thames Community Health',
    ownerName: 'Maeve Doyle',
    due: '2026-04-07',
    actionStatus: 'IN_PROGRESS',
    confidence: 7,
  },
  AboutMe: {
    mostImportantToMe: 'My daughter Grace, and singing alto.',
    howICommunicate: 'Speak up.',
    pleaseDoAndDoNot: 'Please do ring before you come.',
    howAndWhenToSupportMe: 'Mornings are slow.',
  },
  Alert: {
    name: 'Hard of hearing, left ear',
    reasonableAdjustment: true,
    severity: 'MODERATE',
    detail: 'Face her when you speak',
  },
  SafeguardingConcern: {
    concernType: 'SELF_NEGLECT',
    open: true,
    lead: 'Sam Okafor',
    stage: 'ENQUIRY',
    section42: false,
    text: sentence,
  },
  AdvanceCare: {
    cprStatus: 'NOT_FOR_CPR',
    preferredPlaceOfCare: 'Home',
    preferredPlaceOfDeath: 'Home',
    anticipatoryMedicinesInPlace: true,
    respectFormCompleted: true,
    whatShouldHappen: sentence,
  },
  VoluntarySupportLog: {
    activity: 'Befriending visit',
    hours: 1.5,
    note: sentence,
    signpostedTo: 'Community transport',
  },
  Referral: {
    reason: sentence,
    urgency: 'ROUTINE',
    referredBy: 'Spa Gardens Practice',
    referredTo: 'Bermondsey Good Neighbours',
    referralStatus: 'ACCEPTED',
    packCategories: ['GOALS'],
  },
  PersonalContact: {
    name: 'Grace Bell',
    relation: 'Daughter',
    telephone: '020 7946 0102',
    nextOfKin: true,
    text: sentence,
  },
  HomeAccess: {
    headline: 'Home access details are held',
    keySafeLocation: 'By the door',
    keySafeCode: '4471',
    text: sentence,
  },
  HousingItem: { headline: 'Support in place', issue: 'ARREARS', tenure: 'SOCIAL_RENT', text: sentence },
  FinanceItem: { headline: 'Support in place', topic: 'WORRY', text: sentence },
  MentalHealthNote: {
    headline: 'Under a mental health team; use the crisis contact',
    noteType: 'PROGRESS',
    text: sentence,
  },
  MdtMinutes: {
    headline: 'An MDT review has taken place',
    meetingOn: '2026-01-10',
    text: sentence,
    decision: sentence,
  },
  LinkedDocument: {
    title: 'Discharge summary',
    documentType: 'discharge summary',
    url: 'https://documents.example.org/1',
  },
  RecordNote: { headline: 'Support in place', text: sentence },
};

/** The body that the bench writes for a kind. */
export const bodyOf = (kind: KindName) => usual[kind] ?? kindCalled(kind).example;
