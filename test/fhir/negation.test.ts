import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bundleFile, MINIMAL, patient, shownOf, takeFiles } from '../support/fhir.js';
import { startHub, type TestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.close());

/** Values that turn round what a resource says, or take it back; read from FHIR R4, not from the hub's own table. */
const NEGATING = [
  ...['refuted', 'provisional', 'differential', 'entered-in-error', 'not-done', 'not-taken', 'cancelled', 'planned'],
  ...['preliminary', 'registered', 'rejected', 'unknown', 'proposal', 'option', 'never-heard-of', 'preparation'],
];
/** A code that is mostly the usual one. */
const code = (usual: string) =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 3 }, { arbitrary: fc.constantFrom(...NEGATING), weight: 1 });
const concept = (usual: string) =>
  fc.oneof(
    {
      arbitrary: fc.record({ coding: fc.array(fc.record({ code: code(usual) }), { minLength: 1, maxLength: 2 }) }),
      weight: 5,
    },
    { arbitrary: fc.record({ text: code(usual) }), weight: 1 },
  );
const modifierExtension = fc.constant([{ url: 'urn:example:not', valueBoolean: true }]);
const sometimes = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 6 }, { arbitrary: value, weight: 1 });
const inside = fc.tuple(fc.record({ modifierExtension: sometimes(modifierExtension) }));
const doNotPerform = fc.oneof(
  { arbitrary: fc.constant(false), weight: 3 },
  { arbitrary: fc.constant(true), weight: 1 },
);

/** What may be said about a resource of each type, beside what it is. */
const ELEMENTS: Record<string, Record<string, fc.Arbitrary<unknown>>> = {
  Condition: { clinicalStatus: concept('active'), verificationStatus: concept('confirmed') },
  AllergyIntolerance: { clinicalStatus: concept('active'), verificationStatus: concept('confirmed') },
  MedicationStatement: { status: code('active'), dosage: inside },
  MedicationRequest: { status: code('active'), intent: code('order'), doNotPerform },
  Observation: { status: code('final'), component: inside },
  Encounter: { status: code('finished') },
  CarePlan: { status: code('active'), intent: code('plan') },
  Goal: { lifecycleStatus: code('active') },
  Flag: { status: code('active') },
  RelatedPerson: { active: fc.boolean() },
  Communication: { status: code('completed') },
  ServiceRequest: { status: code('active'), intent: code('order'), doNotPerform },
};
const resource = fc.constantFrom(...Object.keys(ELEMENTS)).chain((type) =>
  fc.record({
    type: fc.constant(type),
    said: fc.record(ELEMENTS[type]!, { requiredKeys: [] }),
    more: fc.record({ modifierExtension: sometimes(modifierExtension) }),
  }),
);

/** Whether anything in a resource negates it. Goals may be cancelled or planned, which their entries say. */
const isNegated = (type: string, value: unknown): boolean => {
  if (typeof value === 'string')
    return NEGATING.includes(value) && !(type === 'Goal' && ['cancelled', 'planned'].includes(value));
  if (value === null || typeof value !== 'object') return false;
  return Object.entries(value).some(
    ([key, inner]) =>
      (key === 'modifierExtension' && inner !== undefined) ||
      (key === 'doNotPerform' && inner === true) ||
      (key === 'active' && inner === false) ||
      isNegated(type, inner),
  );
};

test('nothing is ever shown that says it is not so, whatever is said and wherever it is said', async () => {
  let run = 0;
  let negated = 0;
  let shownInAll = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(resource, { minLength: 60, maxLength: 90 }), async (said) => {
      const about = `negated-${++run}`;
      const resources = said.map(({ type, said: elements, more }, i): Record<string, unknown> => ({
        ...MINIMAL[type]!(`${about}-${i}`, about),
        ...elements,
        ...more,
      }));
      await takeFiles(hub, [await bundleFile(patient(about), ...resources)]);
      const shown = await shownOf(hub, about);
      const never = resources.filter((one) => isNegated(String(one['resourceType']), one));
      const wrong = never.filter((one) => shown.includes(`${String(one['resourceType'])}/${String(one['id'])}`));
      expect(wrong).toEqual([]);
      negated += never.length;
      shownInAll += shown.length;
    }),
    { numRuns: 8 },
  );
  // The generator must make both kinds, or the property says nothing.
  expect(negated).toBeGreaterThan(100);
  expect(shownInAll).toBeGreaterThan(100);
});
