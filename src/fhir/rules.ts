/** The values of one element of a type: which may be shown, and why the others are kept aside. */
export interface Rule {
  types: readonly string[];
  element: string;
  /** Values under which the resource says what its entry would say; null where the element is absent. */
  shown: readonly (string | null)[];
  /** Other values, with the reason in words. A value in neither list is unknown, and kept aside as well. */
  aside: Readonly<Record<string, string>>;
}

const inError = { 'entered-in-error': 'was entered in error at its source' };
const unknown = { unknown: 'has a status that its source does not know' };
const notToBeDone = { true: 'says that something is not to be done' };
const notOrdered = { proposal: 'is a proposal, not an order', option: 'is one of several options, not an order' };
const withdrawn = { cancelled: 'was cancelled' };

/** Part of a care plan, treated as a type of its own: each activity becomes an entry of its own. */
export const ACTIVITY = 'CarePlan.activity.detail';

/**
 * Meaning comes before mapping: for each type that becomes part of a record, every element that can turn what it says
 * round (HL7 FHIR R4, "modifier elements"). A value is shown only where the entry would say the same. Shown does not
 * mean current: a kind of entry that has a status of its own says "resolved", "stopped" or "cancelled" itself.
 */
export const RULES: readonly Rule[] = [
  {
    types: ['Condition'],
    element: 'clinicalStatus',
    shown: [null, 'active', 'recurrence', 'relapse', 'inactive', 'remission', 'resolved'],
    aside: {},
  },
  {
    types: ['Condition'],
    element: 'verificationStatus',
    shown: [null, 'confirmed'],
    aside: {
      unconfirmed: 'is not confirmed',
      provisional: 'is a provisional diagnosis',
      differential: 'is one of several possible diagnoses',
      refuted: 'was ruled out',
      ...inError,
    },
  },
  {
    types: ['AllergyIntolerance'],
    element: 'clinicalStatus',
    shown: [null, 'active'],
    aside: { inactive: 'is no longer active', resolved: 'is resolved' },
  },
  {
    types: ['AllergyIntolerance'],
    element: 'verificationStatus',
    // English GP systems send every allergy as unconfirmed (GP Connect); the entry says so in its certainty.
    shown: [null, 'confirmed', 'unconfirmed'],
    aside: { refuted: 'was ruled out', ...inError },
  },
  {
    types: ['MedicationStatement'],
    element: 'status',
    shown: [null, 'active', 'completed', 'stopped', 'on-hold'],
    aside: { intended: 'is intended, not taken yet', 'not-taken': 'is not taken', ...unknown, ...inError },
  },
  {
    types: ['MedicationRequest'],
    element: 'status',
    shown: [null, 'active', 'completed', 'stopped', 'on-hold'],
    aside: { draft: 'is a draft', ...withdrawn, ...unknown, ...inError },
  },
  {
    types: ['MedicationRequest'],
    element: 'intent',
    shown: [null, 'order', 'original-order', 'reflex-order', 'filler-order', 'instance-order'],
    aside: { plan: 'is a plan, not an order', ...notOrdered },
  },
  {
    types: ['MedicationRequest', 'ServiceRequest', ACTIVITY],
    element: 'doNotPerform',
    shown: [null, 'false'],
    aside: notToBeDone,
  },
  {
    types: ['Observation'],
    element: 'status',
    shown: [null, 'final', 'amended', 'corrected'],
    aside: {
      registered: 'has no result yet',
      preliminary: 'is a preliminary result',
      ...withdrawn,
      ...unknown,
      ...inError,
    },
  },
  {
    types: ['Encounter'],
    element: 'status',
    shown: [null, 'arrived', 'triaged', 'in-progress', 'onleave', 'finished'],
    aside: { planned: 'is planned and has not happened', ...withdrawn, ...unknown, ...inError },
  },
  {
    types: ['CarePlan'],
    element: 'status',
    shown: [null, 'draft', 'active', 'on-hold', 'completed', 'revoked'],
    aside: { ...unknown, ...inError },
  },
  { types: ['CarePlan'], element: 'intent', shown: [null, 'plan', 'order'], aside: notOrdered },
  {
    types: [ACTIVITY],
    element: 'status',
    shown: [null, 'not-started', 'scheduled', 'in-progress', 'completed', 'cancelled', 'stopped'],
    aside: { 'on-hold': 'is on hold', ...unknown, ...inError },
  },
  {
    types: ['Goal'],
    element: 'lifecycleStatus',
    shown: [null, 'proposed', 'planned', 'accepted', 'active', 'on-hold', 'completed', 'cancelled'],
    aside: { rejected: 'was rejected', ...inError },
  },
  {
    types: ['Flag'],
    element: 'status',
    shown: [null, 'active'],
    aside: { inactive: 'is no longer active', ...inError },
  },
  {
    types: ['Patient', 'RelatedPerson'],
    element: 'active',
    shown: [null, 'true'],
    aside: { false: 'is no longer in use at its source' },
  },
  {
    types: ['Communication'],
    element: 'status',
    shown: [null, 'in-progress', 'completed'],
    aside: {
      preparation: 'has not been sent',
      'not-done': 'was not done',
      'on-hold': 'is on hold',
      stopped: 'was stopped',
      ...unknown,
      ...inError,
    },
  },
  {
    types: ['ServiceRequest'],
    element: 'status',
    shown: [null, 'active', 'completed', 'revoked'],
    aside: { draft: 'is a draft', 'on-hold': 'is on hold', ...unknown, ...inError },
  },
  {
    types: ['ServiceRequest'],
    element: 'intent',
    shown: [null, 'order', 'original-order', 'reflex-order', 'filler-order', 'instance-order'],
    aside: { plan: 'is a plan, not an order', directive: 'is a directive, not an order', ...notOrdered },
  },
  {
    types: ['Consent'],
    element: 'status',
    shown: ['active'],
    aside: {
      draft: 'is a draft',
      proposed: 'is proposed, not given',
      rejected: 'was rejected',
      inactive: 'is no longer active',
      ...inError,
    },
  },
  {
    types: ['Consent'],
    element: 'scope',
    shown: [null, 'patient-privacy'],
    aside: {
      adr: 'is an advance decision, not about sharing',
      research: 'is about research',
      treatment: 'is about treatment, not about sharing',
    },
  },
  {
    types: ['CareTeam'],
    element: 'status',
    shown: ['active'],
    aside: {
      proposed: 'is proposed',
      suspended: 'is suspended',
      inactive: 'is no longer active',
      ...inError,
    },
  },
];

/** One line of the table: a value of an element of a type, and why it is kept aside; null where it is shown. */
export interface MeaningRow {
  type: string;
  element: string;
  value: string | null;
  aside: string | null;
}

/** The whole table, one row for each type, element and value. */
export const meaningRows: readonly MeaningRow[] = RULES.flatMap(({ types, element, shown, aside }) =>
  types.flatMap((type) => [
    ...shown.map((value) => ({ type, element, value, aside: null })),
    ...Object.entries(aside).map(([value, reason]) => ({ type, element, value, aside: reason })),
  ]),
);
