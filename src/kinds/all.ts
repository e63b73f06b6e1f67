// Written by `npm run codegen` from schema/; never edited.
import { AboutMe } from './about-me.js';
import { Action } from './action.js';
import { AdvanceCare } from './advance-care.js';
import { Alert } from './alert.js';
import { Allergy } from './allergy.js';
import { CarePackage } from './care-package.js';
import { CarePlan } from './care-plan.js';
import { Contact } from './contact.js';
import { FinanceItem } from './finance-item.js';
import { Goal } from './goal.js';
import { HolisticAssessment } from './holistic-assessment.js';
import { HomeAccess } from './home-access.js';
import { HousingItem } from './housing-item.js';
import { LinkedDocument } from './linked-document.js';
import { MdtMinutes } from './mdt-minutes.js';
import { Medication } from './medication.js';
import { MedicationNote } from './medication-note.js';
import { MentalHealthNote } from './mental-health-note.js';
import { Observation } from './observation.js';
import { PersonalContact } from './personal-contact.js';
import { Problem } from './problem.js';
import { RecordNote } from './record-note.js';
import { Referral } from './referral.js';
import { SafeguardingConcern } from './safeguarding-concern.js';
import { VoluntarySupportLog } from './voluntary-support-log.js';
import { kindOf } from './kind.js';
/** Every kind of entry, by its type name in the schema. */
export const kinds = {
  AboutMe: kindOf(
    {
      name: 'AboutMe',
      heading: 'aboutMe',
      categories: ['ABOUT_ME'],
      can: ['ADD', 'AMEND'],
      references: {},
      about: null,
      drafts: false,
      derived: [],
      addedBy: 'addAboutMe',
    },
    AboutMe,
  ),
  Action: kindOf(
    {
      name: 'Action',
      heading: 'actions',
      categories: ['CARE_PLAN'],
      can: ['ADD', 'AMEND'],
      references: { goalId: 'Goal', planId: 'CarePlan' },
      about: null,
      drafts: false,
      derived: [],
      addedBy: 'addAction',
    },
    Action,
  ),
  AdvanceCare: kindOf(
    {
      name: 'AdvanceCare',
      heading: 'advanceCare',
      categories: ['ADVANCE_CARE'],
      can: ['ADD', 'AMEND'],
      references: {},
      about: null,
      drafts: false,
      derived: [],
      addedBy: 'addAdvanceCare',
    },
    AdvanceCare,
  ),
  Alert: kindOf(
    {
      name: 'Alert',
      heading: 'alerts',
      categories: ['ALERTS_ADJUSTMENTS'],
      can: ['ADD', 'AMEND', 'SUPERSEDE'],
      references: {},
      about: null,
      drafts: false,
      derived: [],
      addedBy: 'addAlert',
    },
    Alert,
  ),
  Allergy: kindOf(
    {
      name: 'Allergy',
      heading: 'allergies',
      categories: ['ALLERGIES'],
      can: ['ADD', 'AMEND', 'SUPERSEDE'],
      references: {},
      about: null,
      drafts: false,
      derived: [],
      addedBy: 'addAllergy',
    },
    Allergy,
  ),
  CarePackage: kindOf(
    {
      name: 'CarePackage',
      heading: 'carePackages',
      categories: ['SOCIAL_CARE_PACKAGE'],
      can: ['ADD', 'AMEND', 'SUPERSEDE'],
      references: {},
      about: null,
      drafts: false,
      derived: [],
      addedBy: 'addCarePackage',
    },
    CarePackage,
  ),
  CarePlan: kindOf(
    {
      name: 'CarePlan',
      heading: 'carePlans',
      categories: ['CARE_PLAN'],
      can: ['ADD', 'AMEND'],
      references: {},
      about: null,
      drafts: true,
      derived: [],
      addedBy: 'addCarePlan',
    },
    CarePlan,
  ),
  Contact: kindOf(
    {
      name: 'Contact',
      heading: 'contacts',
      categories: ['CONTACTS'],
      can: ['ADD', 'AMEND'],
      references: {},
      about: null,
      drafts: false,
      derived: [],
      addedBy: 'addContact',
    },
    Contact,
  ),
  FinanceItem: kindOf(
    {
      name: 'FinanceItem',
      heading: 'finances',
      categories: ['FINANCES_BENEFITS'],
      can: ['ADD', 'AMEND', 'SUPERSEDE'],
      references: {},
      about: null,
      drafts: false,
      derived: ['headline'],
      addedBy: 'addFinanceItem',
    },
    FinanceItem,
  ),
  Goal: kindOf(
    {
      name: 'Goal',
      heading: 'goals',
      categories: ['GOALS'],
      can: ['ADD', 'AMEND'],
      references: { planId: 'CarePlan' },
      about: null,
      drafts: false,
      derived: [],
      addedBy: 'addGoal',
    },
    Goal,
  ),
  HolisticAssessment: kindOf(
    {
      name: 'HolisticAssessment',
      heading: 'assessments',
      categories: ['ASSESS_PHYSICAL', 'ASSESS_EMOTIONAL', 'ASSESS_SOCIAL'],
      can: ['ADD', 'AMEND'],
      references: {},
      about: null,
      drafts: true,
      derived: [],
      addedBy: 'addHolisticAssessment',
    },
    HolisticAssessment,
  ),
  HomeAccess: kindOf(
    {
      name: 'HomeAccess',
      heading: 'homeAccess',
      categories: ['HOME_ACCESS'],
      can: ['ADD', 'AMEND', 'SUPERSEDE'],
      references: {},
      about: null,
      drafts: false,
      derived: ['headline'],
      addedBy: 'addHomeAccess',
    },
    HomeAccess,
  ),
  HousingItem: kindOf(
    {
      name: 'HousingItem',
      heading: 'housing',
      categories: ['HOUSING'],
      can: ['ADD', 'AMEND', 'SUPERSEDE'],
      references: {},
      about: null,
      drafts: false,
      derived: ['headline'],
      addedBy: 'addHousingItem',
    },
    HousingItem,
  ),
  LinkedDocument: kindOf(
    {
      name: 'LinkedDocument',
      heading: 'documents',
      categories: [
        'ABOUT_ME',
        'ALERTS_ADJUSTMENTS',
        'SAFEGUARDING',
        'PROBLEMS',
        'MEDICATIONS',
        'OBSERVATIONS',
        'ASSESS_PHYSICAL',
        'ASSESS_EMOTIONAL',
        'ASSESS_SOCIAL',
        'SOCIAL_CARE_PACKAGE',
        'FINANCES_BENEFITS',
        'HOUSING',
        'MENTAL_HEALTH_NOTES',
        'SEXUAL_REPRODUCTIVE',
        'SUBSTANCE_MISUSE',
        'CRIMINAL_JUSTICE',
        'CARE_PLAN',
        'ADVANCE_CARE',
        'CONTACTS',
        'REFERRALS_TASKS',
        'VOLUNTARY_SUPPORT_LOGS',
        'MDT_MINUTES',
      ],
      can: ['ADD', 'AMEND', 'SUPERSEDE'],
      references: {},
      about: null,
      drafts: false,
      derived: [],
      addedBy: 'addLinkedDocument',
    },
    LinkedDocument,
  ),
  MdtMinutes: kindOf(
    {
      name: 'MdtMinutes',
      heading: 'mdtMinutes',
      categories: ['MDT_MINUTES'],
      can: ['ADD', 'AMEND'],
      references: {},
      about: null,
      drafts: false,
      derived: ['headline'],
      addedBy: 'addMdtMinutes',
    },
    MdtMinutes,
  ),
  Medication: kindOf(
    {
      name: 'Medication',
      heading: 'medications',
      categories: ['MEDICATIONS'],
      can: ['ADD', 'AMEND', 'SUPERSEDE'],
      references: {},
      about: null,
      drafts: false,
      derived: [],
      addedBy: 'addMedication',
    },
    Medication,
  ),
  MedicationNote: kindOf(
    {
      name: 'MedicationNote',
      heading: 'medicationNotes',
      categories: ['MEDICATION_NOTES'],
      can: ['ADD', 'AMEND', 'SUPERSEDE'],
      references: { medicationId: 'Medication' },
      about: 'medicationId',
      drafts: false,
      derived: ['medicationName'],
      addedBy: 'addMedicationNote',
    },
    MedicationNote,
  ),
  MentalHealthNote: kindOf(
    {
      name: 'MentalHealthNote',
      heading: 'mentalHealthNotes',
      categories: ['MENTAL_HEALTH_NOTES'],
      can: ['ADD', 'AMEND', 'SUPERSEDE'],
      references: {},
      about: null,
      drafts: true,
      derived: ['headline'],
      addedBy: 'addMentalHealthNote',
    },
    MentalHealthNote,
  ),
  Observation: kindOf(
    {
      name: 'Observation',
      heading: 'observations',
      categories: ['OBSERVATIONS'],
      can: ['ADD', 'AMEND', 'SUPERSEDE'],
      references: {},
      about: null,
      drafts: false,
      derived: [],
      addedBy: 'addObservation',
    },
    Observation,
  ),
  PersonalContact: kindOf(
    {
      name: 'PersonalContact',
      heading: 'personalContacts',
      categories: ['PERSONAL_CONTACTS'],
      can: ['ADD', 'AMEND'],
      references: {},
      about: null,
      drafts: false,
      derived: [],
      addedBy: 'addPersonalContact',
    },
    PersonalContact,
  ),
  Problem: kindOf(
    {
      name: 'Problem',
      heading: 'problems',
      categories: ['PROBLEMS'],
      can: ['ADD', 'AMEND', 'SUPERSEDE'],
      references: {},
      about: null,
      drafts: false,
      derived: ['longTermConditionRegister'],
      addedBy: 'addProblem',
    },
    Problem,
  ),
  RecordNote: kindOf(
    {
      name: 'RecordNote',
      heading: 'notes',
      categories: ['SEXUAL_REPRODUCTIVE', 'SUBSTANCE_MISUSE', 'CRIMINAL_JUSTICE', 'CASE_FINDING_LISTS'],
      can: ['ADD', 'AMEND'],
      references: {},
      about: null,
      drafts: false,
      derived: ['headline'],
      addedBy: 'addRecordNote',
    },
    RecordNote,
  ),
  Referral: kindOf(
    {
      name: 'Referral',
      heading: 'referrals',
      categories: ['REFERRALS_TASKS'],
      can: [],
      references: {},
      about: null,
      drafts: false,
      derived: [],
      addedBy: 'addReferral',
    },
    Referral,
  ),
  SafeguardingConcern: kindOf(
    {
      name: 'SafeguardingConcern',
      heading: 'safeguarding',
      categories: ['SAFEGUARDING'],
      can: ['ADD', 'AMEND'],
      references: {},
      about: null,
      drafts: true,
      derived: [],
      addedBy: 'addSafeguardingConcern',
    },
    SafeguardingConcern,
  ),
  VoluntarySupportLog: kindOf(
    {
      name: 'VoluntarySupportLog',
      heading: 'voluntarySupportLogs',
      categories: ['VOLUNTARY_SUPPORT_LOGS'],
      can: ['ADD', 'AMEND'],
      references: { goalId: 'Goal' },
      about: 'goalId',
      drafts: false,
      derived: [],
      addedBy: 'logVoluntarySupport',
    },
    VoluntarySupportLog,
  ),
} as const;
