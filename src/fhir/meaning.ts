import type { CarePlan, CarePlanActivityDetail, Consent, Observation, Resource } from 'fhir/r4.js';
import { ACTIVITY, RULES } from './rules.js';

/** What a resource says about itself: it may be shown as an ordinary entry, or it is kept aside for this reason. */
export type Meaning = { shown: true } | { shown: false; reason: string };

/** Things that no single value says: what a resource of this type says more than its entry could. */
const REMARKS: readonly { type: string; applies: (resource: never) => boolean; reason: string }[] = [
  {
    type: 'Observation',
    applies: ({ component }: Observation) => component?.some((part) => part.valueQuantity?.comparator) ?? false,
    reason: 'has a component below or above a value, which the record cannot say',
  },
  {
    type: 'Consent',
    applies: ({ provision }: Consent) =>
      [provision?.provision, provision?.actor, provision?.class, provision?.code, provision?.data].some(
        (limits) => limits && limits.length > 0,
      ),
    reason: 'holds exceptions or limits that a sharing preference cannot say',
  },
];

const UNREADABLE = '(unreadable)';
const isStandard = (system: unknown) =>
  system === undefined || /^https?:\/\/(terminology\.hl7\.org\/CodeSystem|hl7\.org\/fhir)\//.test(String(system));

/** The codes that an element says, whether it is a code, a flag or a concept; none where it is absent. */
export const codesOf = (value: unknown): string[] => {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string' || typeof value === 'boolean') return [String(value)];
  const { coding } = value as { coding?: unknown };
  const codes = (Array.isArray(coding) ? coding : []).flatMap((one: { system?: unknown; code?: unknown } | null) =>
    one && isStandard(one.system) ? [typeof one.code === 'string' ? one.code : UNREADABLE] : [],
  );
  return codes.length > 0 ? codes : [UNREADABLE];
};

const judge = (type: string, resource: object): string | null => {
  const values = resource as Record<string, unknown>;
  for (const { types, element, shown, aside } of RULES) {
    if (!types.includes(type)) continue;
    const codes = codesOf(values[element]);
    for (const code of codes.length > 0 ? codes : [null]) {
      if (shown.includes(code)) continue;
      if (code === null) return `does not say its ${element}`;
      return Object.hasOwn(aside, code) ? aside[code]! : `has a value in ${element} that the hub does not know`;
    }
  }
  return null;
};

/**
 * Whether a key with a value stands anywhere in a resource. Walks with a list of its own: a resource may be nested more
 * deeply than the call stack allows.
 */
const mentions = (resource: object, key: string): boolean => {
  const waiting: object[] = [resource];
  for (let value = waiting.pop(); value; value = waiting.pop())
    for (const [name, inner] of Object.entries(value) as [string, unknown][]) {
      if (inner === null || typeof inner !== 'object') continue;
      if (name === key && Object.keys(inner).length > 0) return true;
      waiting.push(inner);
    }
  return false;
};

/** What a resource means for the record, before anything is made of it. */
export const meaningOf = (resource: Resource): Meaning => {
  const { resourceType: type } = resource;
  const reason =
    judge(type, resource) ??
    // A sender who sets these says: do not read on unless you understand this. The hub understands none of them yet.
    (mentions(resource, 'modifierExtension') ? 'carries a modifier extension that the hub does not know' : null) ??
    (resource.implicitRules ? 'follows rules of its own (implicitRules) that the hub does not know' : null) ??
    REMARKS.find((remark) => remark.type === type && remark.applies(resource as never))?.reason;
  return reason ? { shown: false, reason } : { shown: true };
};

/** What one activity of a care plan means: a plan is shown without the activities that are kept aside. */
export const activityMeaningOf = (detail: CarePlanActivityDetail): Meaning => {
  const reason = judge(ACTIVITY, detail);
  return reason ? { shown: false, reason } : { shown: true };
};

/** Parts of a resource that are kept aside although the resource is shown, by their position from 1. */
export const partsAside = (resource: Resource): Map<number, string> => {
  const activities = resource.resourceType === 'CarePlan' ? ((resource as CarePlan).activity ?? []) : [];
  return new Map(
    activities.flatMap(({ detail }, i) => {
      const meaning: Meaning = detail ? activityMeaningOf(detail) : { shown: true };
      return meaning.shown ? [] : [[i + 1, meaning.reason] as const];
    }),
  );
};
