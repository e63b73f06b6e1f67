import type {
  AllergyIntolerance,
  CarePlan,
  Communication,
  Condition,
  Encounter,
  Flag,
  Goal,
  Medication,
  MedicationRequest,
  MedicationStatement,
  Observation,
  RelatedPerson,
  Resource,
  ServiceRequest,
} from 'fhir/r4.js';
import { registerOf } from '../kinds/register.js';
import type { Category, EntryStatus } from '../generated/graphql.js';
import type { KindName } from '../kinds/kinds.js';
import { activityMeaningOf, codesOf, meaningOf } from './meaning.js';
import {
  codingOf,
  comparedOf,
  dayOf,
  momentOf,
  nameOf,
  partialDateOf,
  quantityOf,
  Refusal,
  resolve,
  wordsOf,
  type Index,
} from './resource.js';

/** What one resource becomes. */
export interface MappedEntry {
  /** Added to the resource's own id where one resource becomes several entries. */
  part?: string;
  kind: KindName;
  category?: Category;
  body: Record<string, unknown>;
  effectiveAt: Date | null;
  recordedAt?: Date | null;
  status?: EntryStatus;
  performer?: string | null;
}

interface Mapping {
  index: Index;
  now: Date;
}

const required = <T>(value: T | null | undefined, field: string): T => {
  if (value === null || value === undefined || value === '') throw new Refusal(`${field}: is required`);
  return value;
};

const PROBLEM_STATUS: Record<string, string> = {
  active: 'ACTIVE',
  recurrence: 'ACTIVE',
  relapse: 'ACTIVE',
  resolved: 'RESOLVED',
  inactive: 'INACTIVE',
  remission: 'INACTIVE',
};

const condition = (resource: Condition, { now }: Mapping): MappedEntry[] => {
  const code = codingOf(resource.code);
  const [state] = codesOf(resource.clinicalStatus);
  // A condition with an end is not active, whether or not its status is sent (R4, invariant con-4).
  const unstated = resource.abatementDateTime ? 'INACTIVE' : 'ACTIVE';
  return [
    {
      kind: 'Problem',
      body: {
        name: required(wordsOf(resource.code), 'Condition.code'),
        code,
        clinicalStatus: state === undefined ? unstated : (PROBLEM_STATUS[state] ?? null),
        onset: partialDateOf(resource.onsetDateTime),
        end: partialDateOf(resource.abatementDateTime),
        longTermConditionRegister: registerOf(code?.code),
        note: resource.note?.map(({ text }) => text).join('\n') || null,
      },
      effectiveAt: momentOf(resource.onsetDateTime, 'Condition.onsetDateTime', now),
      recordedAt: momentOf(resource.recordedDate, 'Condition.recordedDate', now),
    },
  ];
};

const CERTAINTY: Record<string, string> = {
  confirmed: 'CONFIRMED',
  presumed: 'PRESUMED',
  unconfirmed: 'UNCONFIRMED',
  refuted: 'REFUTED',
};

const allergy = (resource: AllergyIntolerance, { now }: Mapping): MappedEntry[] => {
  const words = required(wordsOf(resource.code), 'AllergyIntolerance.code');
  const reaction = resource.reaction?.[0];
  return [
    {
      kind: 'Allergy',
      body: {
        substance: words,
        code: codingOf(resource.code),
        noneKnown: /^no known|^no allerg/i.test(words),
        reaction: reaction?.manifestation?.map(wordsOf).filter(Boolean).join(', ') || null,
        severity: reaction?.severity?.toUpperCase() ?? null,
        certainty: CERTAINTY[codesOf(resource.verificationStatus)[0] ?? ''] ?? null,
      },
      effectiveAt: momentOf(resource.onsetDateTime ?? resource.recordedDate, 'AllergyIntolerance.onsetDateTime', now),
      recordedAt: momentOf(resource.recordedDate, 'AllergyIntolerance.recordedDate', now),
    },
  ];
};

const medicineName = (
  name: string | null | undefined,
  { resourceType, medicationReference }: MedicationStatement | MedicationRequest,
) => {
  if (!name && medicationReference)
    throw new Refusal(`${resourceType}.medicationReference: names a Medication that is not in these files`);
  return required(name, `${resourceType}.medication`);
};

const MEDICATION_STATUS: Record<string, string> = {
  active: 'ACTIVE',
  completed: 'COMPLETED',
  stopped: 'STOPPED',
  'on-hold': 'ON_HOLD',
};

const medication = (resource: MedicationStatement | MedicationRequest, { index, now }: Mapping): MappedEntry[] => {
  const type = resource.resourceType;
  const contained = resource.medicationReference?.reference?.startsWith('#')
    ? resource.contained?.find(({ id }) => `#${id}` === resource.medicationReference!.reference)
    : undefined;
  const product = (contained ?? resolve(index, resource.medicationReference)) as Medication | undefined;
  const concept = resource.medicationCodeableConcept ?? product?.code;
  const dosage = resource.resourceType === 'MedicationStatement' ? resource.dosage : resource.dosageInstruction;
  const when =
    resource.resourceType === 'MedicationStatement'
      ? (resource.effectiveDateTime ?? resource.effectivePeriod?.start ?? resource.dateAsserted)
      : resource.authoredOn;
  const reason = resolve(index, resource.reasonReference?.[0]) as Condition | undefined;
  // What was ruled out is no indication.
  const indicated = reason && meaningOf(reason).shown ? reason.code : undefined;
  return [
    {
      kind: 'Medication',
      body: {
        name: medicineName(wordsOf(concept) ?? resource.medicationReference?.display, resource),
        code: codingOf(concept),
        medicationStatus: MEDICATION_STATUS[resource.status ?? ''] ?? null,
        doseText:
          dosage
            ?.map(({ text, patientInstruction }) => text ?? patientInstruction)
            .filter(Boolean)
            .join('; ') || null,
        route: wordsOf(dosage?.[0]?.route),
        regular: dosage?.[0]?.asNeededBoolean === undefined ? null : !dosage[0].asNeededBoolean,
        medicationSource: 'OTHER',
        lastIssued: dayOf(when),
        indication: wordsOf(resource.reasonCode?.[0]) ?? wordsOf(indicated),
      },
      effectiveAt: momentOf(when, `${type} date`, now),
    },
  ];
};

const observation = (resource: Observation, { now }: Mapping): MappedEntry[] => {
  const code = codingOf(resource.code);
  const when = resource.effectiveDateTime ?? resource.effectivePeriod?.start ?? resource.effectiveInstant;
  const text =
    comparedOf(resource.valueQuantity) ??
    resource.valueString ??
    wordsOf(resource.valueCodeableConcept) ??
    (resource.valueBoolean === undefined ? null : resource.valueBoolean ? 'yes' : 'no');
  return [
    {
      kind: 'Observation',
      body: {
        name: required(wordsOf(resource.code), 'Observation.code'),
        code,
        value: quantityOf(resource.valueQuantity, code?.code ?? null),
        text: text ?? wordsOf(resource.dataAbsentReason),
        components:
          resource.component?.map((part) => ({
            name: wordsOf(part.code),
            code: codingOf(part.code),
            value: quantityOf(part.valueQuantity, codingOf(part.code)?.code ?? null),
          })) ?? null,
      },
      effectiveAt: momentOf(when, 'Observation.effective', now),
      recordedAt: momentOf(resource.issued, 'Observation.issued', now),
      status: ['amended', 'corrected'].includes(resource.status) ? 'AMENDED' : 'FINAL',
    },
  ];
};

const encounter = (resource: Encounter, { now }: Mapping): MappedEntry[] => {
  const kind = resource.class?.code ?? '';
  return [
    {
      kind: 'Contact',
      body: {
        service:
          wordsOf(resource.serviceType) ??
          resource.serviceProvider?.display ??
          wordsOf(resource.type?.[0]) ??
          'Not stated',
        mode: ({ HH: 'HOME', VR: 'VIDEO' } as Record<string, string>)[kind] ?? 'FACE',
        purpose: wordsOf(resource.reasonCode?.[0]) ?? wordsOf(resource.type?.[0]),
        outcome: wordsOf(resource.hospitalization?.dischargeDisposition),
        emergencyAdmission:
          kind === 'EMER' ||
          (['IMP', 'ACUTE', 'NONAC'].includes(kind) && /emergency/i.test(wordsOf(resource.priority) ?? '')),
        end: momentOf(resource.period?.end, 'Encounter.period.end', now)?.toISOString() ?? null,
      },
      effectiveAt: momentOf(resource.period?.start, 'Encounter.period.start', now),
    },
  ];
};

const PLAN_STATUS: Record<string, string> = {
  draft: 'DRAFT',
  active: 'ACTIVE',
  'on-hold': 'ON_HOLD',
  completed: 'COMPLETED',
  revoked: 'REVOKED',
};
const ACTION_STATUS: Record<string, string> = {
  completed: 'COMPLETED',
  'in-progress': 'IN_PROGRESS',
  cancelled: 'CANCELLED',
  stopped: 'CANCELLED',
};

const carePlan = (resource: CarePlan, { now }: Mapping): MappedEntry[] => {
  const effectiveAt = momentOf(resource.period?.start ?? resource.created, 'CarePlan.period.start', now);
  const actions = (resource.activity ?? []).flatMap(({ detail }, i): MappedEntry[] => {
    if (detail && !activityMeaningOf(detail).shown) return [];
    const what = detail?.description ?? wordsOf(detail?.code);
    const body = {
      what,
      actionStatus: ACTION_STATUS[detail?.status ?? ''] ?? 'NOT_STARTED',
      due: dayOf(detail?.scheduledPeriod?.end),
    };
    return what ? [{ part: `activity-${i + 1}`, kind: 'Action', body, effectiveAt }] : [];
  });
  return [
    {
      kind: 'CarePlan',
      body: {
        title: resource.title ?? wordsOf(resource.category?.[0]) ?? 'Care plan',
        planStatus: PLAN_STATUS[resource.status] ?? null,
        overview: resource.description ?? null,
        reviewDue: dayOf(resource.period?.end),
      },
      effectiveAt,
      recordedAt: momentOf(resource.created, 'CarePlan.created', now),
    },
    ...actions,
  ];
};

const GOAL_STATUS: Record<string, string> = {
  proposed: 'PROPOSED',
  planned: 'ACCEPTED',
  accepted: 'ACCEPTED',
  active: 'ACTIVE',
  'on-hold': 'ON_HOLD',
  completed: 'COMPLETED',
  cancelled: 'CANCELLED',
};

const goal = (resource: Goal, { now }: Mapping): MappedEntry[] => [
  {
    kind: 'Goal',
    body: {
      ownWords: required(wordsOf(resource.description), 'Goal.description'),
      goalStatus: GOAL_STATUS[resource.lifecycleStatus] ?? null,
    },
    effectiveAt: momentOf(resource.startDate ?? resource.statusDate, 'Goal.startDate', now),
  },
];

const flag = (resource: Flag, { now }: Mapping): MappedEntry[] => [
  {
    kind: 'Alert',
    body: {
      name: required(wordsOf(resource.code), 'Flag.code'),
      code: codingOf(resource.code),
      detail: wordsOf(resource.category?.[0]),
    },
    effectiveAt: momentOf(resource.period?.start, 'Flag.period.start', now),
  },
];

const relatedPerson = (resource: RelatedPerson, { now }: Mapping): MappedEntry[] => {
  const name = required(nameOf(resource.name), 'RelatedPerson.name');
  const coded = resource.relationship ?? [];
  const codes = coded.flatMap(codesOf);
  return [
    {
      kind: 'PersonalContact',
      body: {
        name,
        relation: coded.map(wordsOf).filter(Boolean).join(', ') || null,
        code: codingOf(coded[0]),
        telephone: resource.telecom?.find(({ system }) => system === 'phone')?.value ?? null,
        // HL7 v2 contact role codes: N next of kin, C emergency contact.
        nextOfKin: codes.includes('N') || null,
        emergencyContact: codes.includes('C') || null,
      },
      effectiveAt: momentOf(resource.period?.start, 'RelatedPerson.period.start', now),
    },
  ];
};

const communication = (resource: Communication, { now }: Mapping): MappedEntry[] => {
  const text =
    resource.payload
      ?.map(({ contentString }) => contentString)
      .filter(Boolean)
      .join('\n') ||
    wordsOf(resource.topic) ||
    wordsOf(resource.reasonCode?.[0]);
  const effectiveAt = momentOf(resource.sent ?? resource.received, 'Communication.sent', now);
  if (resource.category?.some((category) => category.coding?.some(({ code }) => code?.startsWith('medication'))))
    return [
      {
        kind: 'MedicationNote',
        body: { noteType: 'ADHERENCE', text: required(text, 'Communication.payload') },
        effectiveAt,
      },
    ];
  const service = resource.sender?.display ?? wordsOf(resource.category?.[0]) ?? 'Message';
  return [{ kind: 'Contact', body: { service, mode: 'MESSAGE', purpose: text?.slice(0, 1000) ?? null }, effectiveAt }];
};

const REFERRAL_STATUS: Record<string, string> = {
  // An active request is in force; whether anybody accepted it, it does not say.
  active: 'SENT',
  completed: 'COMPLETED',
  revoked: 'CANCELLED',
};

const referral = (resource: ServiceRequest, { now }: Mapping): MappedEntry[] => [
  {
    kind: 'Referral',
    body: {
      reason: wordsOf(resource.reasonCode?.[0]) ?? wordsOf(resource.code),
      urgency: ['urgent', 'asap'].includes(resource.priority ?? '')
        ? 'WITHIN_3_DAYS'
        : resource.priority === 'stat'
          ? 'SAME_DAY'
          : 'ROUTINE',
      referredBy: resource.requester?.display ?? null,
      referredTo: resource.performer?.[0]?.display ?? wordsOf(resource.performerType),
      referralStatus: REFERRAL_STATUS[resource.status] ?? null,
      referralSource: null,
    },
    effectiveAt: momentOf(resource.authoredOn, 'ServiceRequest.authoredOn', now),
  },
];

/** How each type of resource becomes entries. A type that is not here has no place in the record yet. */
const MAPPINGS: Record<string, (resource: never, mapping: Mapping) => MappedEntry[]> = {
  Condition: condition,
  AllergyIntolerance: allergy,
  MedicationStatement: medication,
  MedicationRequest: medication,
  Observation: observation,
  Encounter: encounter,
  CarePlan: carePlan,
  Goal: goal,
  Flag: flag,
  RelatedPerson: relatedPerson,
  Communication: communication,
  ServiceRequest: referral,
};

/** Whether the record has a place for resources of this type. */
export const hasPlace = ({ resourceType }: Resource): boolean => Object.hasOwn(MAPPINGS, resourceType);

/** Entries that a resource becomes; none where its type has no place in the record yet. @throws Refusal */
export const mapResource = (resource: Resource, mapping: Mapping): MappedEntry[] =>
  hasPlace(resource) ? MAPPINGS[resource.resourceType]!(resource as never, mapping) : [];

/** The reference to the person that a resource is about. */
export const subjectOf = (resource: Resource): string | undefined => {
  const {
    subject,
    patient,
    beneficiary,
    for: about,
  } = resource as unknown as Record<string, { reference?: string } | undefined>;
  return (subject ?? patient ?? beneficiary ?? about)?.reference;
};
