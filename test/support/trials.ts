import type { Role } from '../../src/generated/graphql.js';
import { allRoles } from './people.js';
import { ELSEWHERE, LATER, type About, type Trial, type World } from './acts.js';

/** Every act of policy/acts.csv with an input that is right, so that only who tries decides. */

export const REASON = 'Agreed with the person';
const EXPLANATION = 'Collapsed at home, nobody there who knows her';
const trial = (
  act: string,
  about: About,
  input: (world: World) => Record<string, unknown>,
  more: Partial<Trial> = {},
): Trial => ({ act, variant: '', about, input, ...more });
/** What every change to a relationship asks for. */
const ofRelationship =
  (relationshipId: string) =>
  ({ id }: World) => ({ patientId: id, relationshipId, reason: REASON });
export const whose = ['held', 'other'] as const;
const own = ({ actor }: World) => actor.organisation?.id ?? 'org_PERSON';

/** Roles that are on nobody's care team. */
const NOBODYS_MEMBERS: readonly Role[] = [
  'UNPAID_CARER',
  'PATIENT',
  'ANALYST',
  'PRIVACY_OFFICER',
  'SYSTEM_ADMINISTRATOR',
];

/** Roles that ask for consent for their own organisation alone, and the scope of each. */
const OWN_SCOPES: Partial<Record<Role, string>> = {
  VOLUNTARY_WORKER: 'VOLUNTARY',
  HOUSING_OFFICER: 'HOUSING',
  PROBATION_OFFICER: 'JUSTICE',
};
const OF_THEIR_OWN = Object.keys(OWN_SCOPES) as Role[];

/** A note of another organisation: about what the actor's holds, or about what its own holds, which the practice answers. */
const ANSWERED = {
  held: { category: 'medicationNotes', entry: 'other', owned: true },
  other: { category: 'medicationNotes', entry: 'other', ownedByPractice: true },
} as const;

/** One kind stands for all here; test/kinds/writing.test.ts tries every one. */
const contributions: Trial[] = [
  trial(
    'addEntry',
    { category: 'medicationNotes' },
    ({ id }) => ({ patientId: id, noteType: 'ADHERENCE', text: 'Well' }),
    { by: 'addMedicationNote' },
  ),
  trial('reconcileMedications', { category: 'medicationNotes' }, ({ id, ids }) => ({
    patientId: id,
    decisions: [{ question: { entryId: ids['medicine-other'], expectedVersion: 1 }, comment: 'Which dose?' }],
  })),
  trial(
    'structuredMedicationReview',
    { category: 'medicationNotes' },
    ({ id }) => ({ patientId: id, noteType: 'STRUCTURED_MEDICATION_REVIEW', text: 'Talked', outcome: 'No change' }),
    { by: 'addMedicationNote', also: ['addEntry'] },
  ),
  trial('addEntry', { category: 'voluntarySupportLogs' }, ({ id }) => ({ patientId: id, activity: 'Visit' }), {
    variant: 'of support',
    by: 'logVoluntarySupport',
  }),
  ...whose.flatMap((entry) => [
    trial(
      'amendEntry',
      { category: 'medicationNotes', entry },
      ({ ids }) => ({ entryId: ids[`note-${entry}`], expectedVersion: 1, text: 'Changed' }),
      { variant: entry, by: 'amendMedicationNote' },
    ),
    trial(
      'supersedeEntry',
      { category: 'medicationNotes', entry, ownedByPractice: true },
      ({ ids }) => ({ entryId: ids[`note-${entry}`], expectedVersion: 1, noteType: 'ADHERENCE', text: 'New' }),
      { variant: entry, by: 'supersedeMedicationNote' },
    ),
    trial(
      'amendEntry',
      { category: 'voluntarySupportLogs', entry },
      ({ ids }) => ({ entryId: ids[`log-${entry}`], expectedVersion: 1, activity: 'Walk' }),
      { variant: `of support ${entry}`, by: 'amendVoluntarySupportLog' },
    ),
    trial(
      'respondToEntry',
      ANSWERED[entry],
      ({ ids }) => ({ entryId: ids[`about-${entry}`], expectedVersion: 1, answer: 'ACKNOWLEDGED' }),
      { variant: entry },
    ),
    trial('claimAnswer', ANSWERED[entry], ({ ids }) => ({ entryId: ids[`about-${entry}`], claimed: true }), {
      variant: entry,
    }),
    trial(
      'markEnteredInError',
      { category: 'goals', entry },
      ({ ids }) => ({ entryId: ids[`goal-${entry}`], expectedVersion: 1, reason: REASON }),
      { variant: entry },
    ),
    trial(
      'medicationChange',
      { category: 'medications', entry },
      ({ ids }) => ({ entryId: ids[`medicine-${entry}`], expectedVersion: 1, reason: REASON }),
      { variant: `made in error ${entry}`, by: 'markEnteredInError', also: ['markEnteredInError'] },
    ),
    trial(
      'cprDecision',
      { category: 'advanceCare', entry },
      ({ ids }) => ({ entryId: ids[`cpr-${entry}`], expectedVersion: 1, reason: REASON }),
      { variant: `made in error ${entry}`, by: 'markEnteredInError', also: ['markEnteredInError'] },
    ),
  ]),
];

const preferences: Trial[] = [
  trial('recordSharingPreference', { category: 'sharingPreferences' }, ({ id }) => ({
    patientId: id,
    scope: 'RESEARCH',
    decision: 'DENY',
    basis: 'EXPLICIT',
    evidence: REASON,
  })),
  trial('withdrawSharingPreference.AGREEMENT', { category: 'sharingPreferences' }, ({ id }) => ({
    patientId: id,
    preferenceId: 'shp_agreed',
  })),
  ...(['person', 'actor', 'other'] as const).map((recordedBy) =>
    trial(
      'withdrawSharingPreference.REFUSAL',
      { category: 'sharingPreferences', recordedBy },
      ({ id }) => ({ patientId: id, preferenceId: `shp_refused-${recordedBy}` }),
      { variant: recordedBy },
    ),
  ),
  trial(
    'requestConsent',
    { category: 'sharingPreferences' },
    ({ id }) => ({ patientId: id, scope: 'RESEARCH', question: 'May researchers see your record?' }),
    { without: OF_THEIR_OWN },
  ),
  trial(
    'requestConsent.OWN',
    { category: 'sharingPreferences' },
    ({ id, actor }) => ({
      patientId: id,
      scope: OWN_SCOPES[actor.role],
      organisations: [own({ actor } as World)],
      question: 'May we see your plan?',
    }),
    { without: allRoles.filter((role) => !OF_THEIR_OWN.includes(role)) },
  ),
  trial('answerConsentRequest', { category: 'sharingPreferences' }, ({ id }) => ({
    requestId: `csr_theirs-${id}`,
    decision: 'PERMIT',
  })),
  ...['all', 'own', 'other'].map((against) =>
    trial(
      'decideObjection',
      { category: 'sharingPreferences', againstActorsOrganisation: against !== 'other' },
      ({ id }) => ({ patientId: id, preferenceId: `shp_objection-${against}`, uphold: false, reason: REASON }),
      { variant: against },
    ),
  ),
];

const restrictions: Trial[] = whose
  .flatMap((entry) => [
    ...(['labelEntry', 'labelEntry.REQUEST'] as const).map((act) =>
      trial(
        act,
        { category: 'goals', entry },
        ({ ids }) => ({
          entryId: ids[`goal-${entry}`],
          expectedVersion: 1,
          add: ['SUB'],
          reason: REASON,
          reviewOn: '2026-06-01',
        }),
        { variant: entry, selects: 'request { id }' },
      ),
    ),
    ...(['setPatientVisibility', 'setPatientVisibility.REQUEST'] as const).map((act) =>
      trial(
        act,
        { category: 'goals', entry },
        ({ ids }) => ({
          entryId: ids[`goal-${entry}`],
          expectedVersion: 1,
          visibility: 'PENDING',
          reason: REASON,
          reviewOn: '2026-06-01',
        }),
        { variant: entry, selects: 'request { id }' },
      ),
    ),
    trial(
      'answerRestriction',
      { category: 'goals', entry },
      ({ id }) => ({ requestId: `rrq_${entry}-${id}`, accept: false, reason: REASON }),
      { variant: entry },
    ),
    trial(
      'answerRestriction',
      { category: 'goals', entry, byActor: true },
      ({ id }) => ({ requestId: `rrq_mine-${entry}-${id}`, accept: false, reason: REASON }),
      { variant: `${entry}, asked by the actor` },
    ),
  ])
  .concat([
    trial('setLocationHidden.HIDE', { category: 'contactDetails' }, ({ id }) => ({
      patientId: id,
      hidden: true,
      reason: REASON,
    })),
    trial('setLocationHidden.SHOW', { category: 'contactDetails' }, ({ id }) => ({
      patientId: id,
      hidden: false,
      reason: REASON,
    })),
    trial('answerRestriction.SHOW_LOCATION', { category: 'contactDetails' }, ({ id }) => ({
      requestId: `rrq_location-${id}`,
      accept: true,
      reason: REASON,
    })),
    trial(
      'answerRestriction.SHOW_LOCATION',
      { category: 'contactDetails', byActor: true },
      ({ id }) => ({ requestId: `rrq_mine-location-${id}`, accept: true, reason: REASON }),
      { variant: 'asked by the actor' },
    ),
  ]);

const join = { userId: 'gp.lowe', role: 'GENERAL_PRACTITIONER', organisationId: 'org_X9901', reason: REASON };
/** A new member of the team: under another name than the member that the world has. */
const relationships: Trial[] = [
  trial(
    'addCareTeamMember',
    { category: 'carePlan' },
    ({ id }) => ({
      patientId: id,
      ...join,
      userId: 'social.worker.okafor',
      role: 'LINK_WORKER',
      organisationId: 'org_X9906',
    }),
    { without: ['SOCIAL_WORKER'] },
  ),
  trial(
    'addCareTeamMember',
    { category: 'carePlan', forActor: true },
    ({ id, actor }) => ({
      patientId: id,
      ...join,
      userId: actor.userId,
      role: actor.role,
      organisationId: own({ actor } as World),
    }),
    { variant: 'oneself' },
  ),
  trial('openEpisode', { category: 'carePlan' }, ({ id, actor }) => ({
    patientId: id,
    organisationId: actor.organisation?.id === 'org_X9905' ? 'org_X9904' : 'org_X9905',
    reason: REASON,
  })),
  trial('offerReferral', { category: 'referralsTasks' }, ({ id, actor }) => ({
    patientId: id,
    organisationId: actor.organisation?.id === 'org_X9905' ? 'org_X9904' : 'org_X9905',
    reason: REASON,
  })),
  trial('planMdtReview', { category: 'mdtMinutes' }, ({ id }) => ({
    patientId: id,
    at: LATER,
    attendees: [{ userId: 'gp.lowe', organisationId: 'org_X9901' }],
    categories: [],
    reason: REASON,
  })),
  trial('authoriseProxy', { category: 'sharingPreferences' }, ({ id, actor }) => ({
    patientId: id,
    userId: 'carer.feldman',
    reason: REASON,
    ...(actor.role !== 'PATIENT' && { evidence: 'Signed form' }),
  })),
  trial(
    'authoriseProxy',
    { category: 'sharingPreferences', forActor: true },
    ({ id, actor }) => ({ patientId: id, userId: actor.userId, reason: REASON, evidence: 'Signed form' }),
    { variant: 'oneself' },
  ),
  trial('endRelationship.EPISODE', { category: 'carePlan' }, ofRelationship('rel_episode')),
  trial('endRelationship.REFERRAL', { category: 'referralsTasks' }, (world) => ({
    ...ofRelationship('rel_referral')(world),
    outcome: 'Seen twice',
  })),
  trial('endRelationship.MDT_REVIEW', { category: 'mdtMinutes' }, ofRelationship('rel_meeting')),
  trial('renewRelationship.EPISODE', { category: 'carePlan' }, ofRelationship('rel_episode')),
];
/** What needs a member of the team or a proxy to be there: a stranger's world has none. */
export const members: Trial[] = [
  trial('endRelationship.CARE_TEAM', { category: 'carePlan' }, ofRelationship('rel_gp.lowe')),
  trial(
    'endRelationship.CARE_TEAM',
    { category: 'carePlan', forActor: true },
    ({ id, actor }) => ({ patientId: id, relationshipId: `rel_${actor.userId}`, reason: REASON }),
    { variant: 'oneself', without: NOBODYS_MEMBERS },
  ),
  trial('renewRelationship.CARE_TEAM', { category: 'carePlan' }, ofRelationship('rel_gp.lowe')),
  trial(
    'renewRelationship.CARE_TEAM',
    { category: 'carePlan', forActor: true },
    ({ id, actor }) => ({ patientId: id, relationshipId: `rel_${actor.userId}`, reason: REASON }),
    { variant: 'oneself', without: NOBODYS_MEMBERS },
  ),
  trial('endRelationship.PROXY', { category: 'sharingPreferences', forCarer: true }, ofRelationship('rel_proxy')),
  trial('withdrawConsentRequest', { category: 'sharingPreferences', byActor: true }, ({ id }) => ({
    requestId: `csr_mine-${id}`,
  })),
  trial('renewRelationship.PROXY', { category: 'sharingPreferences' }, ofRelationship('rel_proxy')),
  trial('suspendProxy', { category: 'sharingPreferences' }, ({ id }) => ({
    patientId: id,
    relationshipId: 'rel_proxy',
    suspended: true,
    reason: REASON,
  })),
];

const overrides: Trial[] = [
  trial('breakGlass', { category: 'auditTrail' }, ({ id }) => ({
    patientId: id,
    reason: 'LIFE_OR_LIMB',
    explanation: EXPLANATION,
  })),
  ...(['renewBreakGlass', 'confirmSealedAccess'] as const).map((act) =>
    trial(
      act,
      { category: 'auditTrail', byActor: true },
      ({ id }) => ({ overrideId: `ovr_own-${id}`, explanation: EXPLANATION }),
      { glassBroken: true },
    ),
  ),
  trial('endOverride', { category: 'auditTrail', byActor: true }, ({ id }) => ({ overrideId: `ovr_own-${id}` }), {
    glassBroken: true,
  }),
  trial('reviewOverride', { category: 'auditTrail' }, ({ id }) => ({
    overrideId: `ovr_other-${id}`,
    outcome: 'QUERY',
    comment: 'Why?',
  })),
  trial(
    'reviewOverride',
    { category: 'auditTrail', byActor: true },
    ({ id }) => ({ overrideId: `ovr_own-${id}`, outcome: 'QUERY', comment: 'Why?' }),
    { variant: 'own' },
  ),
  trial('releaseDisclosure', { category: 'safeguarding' }, ({ id }) => ({ overrideId: `ovr_disclosure-${id}` })),
  trial('discloseForSafeguarding', { category: 'safeguarding' }, ({ id }) => ({
    patientId: id,
    organisationId: ELSEWHERE,
    categories: ['DEMOGRAPHICS'],
    basis: 'COURT_ORDER',
    consentSought: false,
    explanation: EXPLANATION,
  })),
  trial('disclose', { category: 'safeguarding' }, ({ id }) => ({
    patientId: id,
    organisationId: ELSEWHERE,
    categories: ['DEMOGRAPHICS'],
    basis: 'COURT_ORDER',
    explanation: EXPLANATION,
  })),
];

const questions: Trial[] = [
  trial('overrideQueue', {}, () => ({}), { query: true, selects: '(first: 1) { nodes { id } }' }),
  trial('unusualAccess', {}, () => ({}), { query: true, selects: '{ reason }' }),
  trial('denials', {}, () => ({}), { query: true, selects: '(first: 1) { nodes { at } }' }),
  trial('markAnswersRead', {}, () => ({ answers: [{ entryId: 'ent_none', version: 1 }] }), { selects: 'unreadCount' }),
  trial('markNoticesRead', {}, () => ({ noticeIds: ['ntc_none'] }), { selects: 'unreadCount' }),
];

export const trials = [
  ...contributions,
  ...preferences,
  ...restrictions,
  ...relationships,
  ...members,
  ...overrides,
  ...questions,
];
/** Acts that are tried elsewhere: they need an answer of somebody first, or say whom they are about. */
export const TRIED_ELSEWHERE = ['answerReferral', 'namedClinician', 'careCoordinator', 'explainAccess.AS'];

/** The root field by which an act is tried. */
export const fieldOf = ({ act, by }: Trial) => by ?? act.split('.')[0]!;
/** The type of its input. */
export const inputType = (field: string) => {
  const type = (
    {
      renewBreakGlass: 'BreakGlassChange',
      confirmSealedAccess: 'BreakGlassChange',
      markNoticesRead: 'MarkNoticesRead',
    } as Record<string, string>
  )[field];
  return `${type ?? field[0]!.toUpperCase() + field.slice(1)}Input`;
};
