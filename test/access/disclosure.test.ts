import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide, isCleared } from '../../src/access/decision.js';
import type { AccessFacts, OverrideFacts } from '../../src/access/facts.js';
import { filterFor, levelFor } from '../../src/access/disclose.js';
import { Level, policy } from '../../src/access/policy.js';
import { composeEntry } from '../../src/writing/compose.js';
import type { StoredEntry } from '../../src/record/model.js';
import { factsOf, type EntryView } from '../../src/record/view.js';
import { by, users, type StaffId } from '../../src/demo/people.js';
import { entryId } from '../../src/ids.js';
import { actorOf, everybodysConsent, everybodysTeam, NOBODYS, oneOfEach } from '../support/people.js';
import { NOW, startHub, type TestHub } from '../support/hub.js';

/** The filter that the database gets and the check of each entry are two answers to one question: they must be the same. */

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.close());

const templates = oneOfEach();
const labels = fc.subarray(
  policy.labels.map(({ label }) => label),
  { maxLength: 2 },
);
const organisation = fc.constantFrom('org_X9902', 'org_X9903', 'org_X9907', 'org_V0001', 'org_V0002', 'org_V0004');
const author = fc.constantFrom(...users.map(({ _id }) => _id as StaffId));

/** Goals and actions belong to a plan. */
const inPlan = ({ kind, body }: (typeof templates)[number], planId: string | null) =>
  kind === 'Goal' || kind === 'Action' ? { body: { ...body, planId } } : {};

const entryArbitrary = fc
  .record({
    template: fc.constantFrom(...templates),
    author,
    labels,
    audience: fc.constantFrom('TEAM', 'MICRO_TEAM', 'OWN_ORGANISATION', 'NAMED_ORGANISATIONS') as fc.Arbitrary<'TEAM'>,
    sharedWith: fc.subarray(['org_V0001', 'org_V0002', 'org_X9907'], { maxLength: 2 }),
    patientVisibility: fc.constantFrom(
      'SHOWN',
      'SHOWN',
      'PENDING',
      'HIDDEN_HARM',
      'HIDDEN_THIRD_PARTY',
    ) as fc.Arbitrary<'SHOWN'>,
    status: fc.constantFrom('FINAL', 'FINAL', 'AMENDED', 'DRAFT') as fc.Arbitrary<'FINAL'>,
    planId: fc.option(fc.constantFrom('ent_plan-1', 'ent_plan-2', 'ent_plan-3')),
  })
  .map(({ template, author: who, planId, ...envelope }): StoredEntry =>
    composeEntry(
      {
        id: entryId(),
        patientId: '',
        ...template,
        ...inPlan(template, planId),
        ...by(who),
        ...envelope,
        effectiveAt: NOW,
        recordedAt: NOW,
      },
      NOW,
    ),
  );

/** An override for one of the staff, in the role they hold first. */
const overrideArbitrary: fc.Arbitrary<OverrideFacts> = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom('BREAK_GLASS', 'SAFEGUARDING', 'DISCLOSURE') as fc.Arbitrary<'DISCLOSURE'>,
    for: author,
    anybody: fc.boolean(),
    categories: fc.subarray([...policy.categories], { minLength: 1, maxLength: 12 }),
    labels,
  })
  .map(({ for: whom, anybody, ...override }) => {
    const { userId, role, organisation: held } = actorOf(whom);
    return {
      ...override,
      userId: anybody ? null : userId,
      role: anybody ? null : role,
      organisationId: held?.id ?? null,
      from: new Date(0),
      to: null,
    };
  });

/** Plans that may be agreed with the carer; some entries are, or belong to, one of them. */
const PLANS = ['ent_plan-1', 'ent_plan-2', 'ent_plan-3'];

const factsArbitrary: fc.Arbitrary<AccessFacts> = fc
  .record({
    team: fc.boolean(),
    own: fc.boolean(),
    practice: fc.option(organisation),
    pack: fc.option(fc.tuple(organisation, fc.subarray([...policy.categories]))),
    consent: fc.boolean(),
    hidden: fc.boolean(),
    agreed: fc.subarray(PLANS),
    overrides: fc.array(overrideArbitrary, { maxLength: 12 }),
  })
  .map(({ team, own, practice, pack, consent, hidden, agreed, overrides }) => ({
    ...NOBODYS,
    overrides,
    userId: own ? 'patient.bell' : null,
    proxies: own ? [{ userId: 'carer.bell', suspended: false, from: new Date(0), to: null, plans: agreed }] : [],
    careTeam: team ? everybodysTeam() : [],
    registeredPractice: practice ? { id: practice } : null,
    referrals: pack ? [{ organisationId: pack[0], categories: pack[1], from: new Date(0), to: null }] : [],
    sharingPreferences: consent ? everybodysConsent() : [],
    locationHidden: hidden,
  }));

test('what the database filter lets through is exactly what the check of each entry discloses', async () => {
  let disclosed = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(entryArbitrary, { minLength: 20, maxLength: 60 }),
      factsArbitrary,
      fc.subarray(
        users.map(({ _id }) => _id),
        { minLength: 4, maxLength: 8 },
      ),
      async (entries, facts, people) => {
        const patientId = `pat_${entryId()}`;
        await hub.hub.models.Entry.collection.insertMany(entries.map((entry) => ({ ...entry, patientId })) as object[]);
        for (const person of people) {
          const actor = actorOf(person);
          const decision = decide(actor, facts, NOW);
          const filter = filterFor(decision, actor, policy.categories);
          const found = filter ? await hub.hub.models.Entry.collection.find({ patientId, ...filter }).toArray() : [];
          const checked = entries.filter(
            (entry) => levelFor(decision, actor, factsOf(JSON.parse(entry.text) as EntryView)) > Level.NONE,
          );
          expect(found.map(({ _id }) => String(_id)).sort()).toEqual(checked.map(({ _id }) => _id).sort());
          disclosed += checked.length;
        }
        await hub.hub.models.Entry.collection.deleteMany({ patientId });
      },
    ),
    { numRuns: 120 },
  );
  expect(disclosed).toBeGreaterThan(500);
});

test('what is agreed with a proxy is the same to the filter and to the check, plan and parts', async () => {
  const carer = actorOf('carer.bell');
  const patientId = `pat_${entryId()}`;
  const make = (kind: 'CarePlan' | 'Goal' | 'Action', id: string, planId: string | null) => {
    const template = templates.find((one) => one.kind === kind)!;
    const more = { ...by('gp.osei'), effectiveAt: NOW, recordedAt: NOW };
    return composeEntry({ ...template, ...inPlan(template, planId), ...more, id, patientId }, NOW);
  };
  const entries = PLANS.flatMap((plan) => [
    make('CarePlan', `${plan}-${patientId}`, null),
    make('Goal', entryId(), `${plan}-${patientId}`),
    make('Action', entryId(), `${plan}-${patientId}`),
  ]);
  await hub.hub.models.Entry.collection.insertMany(entries as object[]);
  for (const count of [0, 1, 2, 3]) {
    const plans = PLANS.slice(0, count).map((plan) => `${plan}-${patientId}`);
    const proxy = { userId: 'carer.bell', suspended: false, from: new Date(0), to: null, plans };
    const decision = decide(carer, { ...NOBODYS, proxies: [proxy] }, NOW);
    const filter = filterFor(decision, carer, ['CARE_PLAN'])!;
    const found = await hub.hub.models.Entry.collection.find({ patientId, ...filter }).toArray();
    const full = entries.filter(
      (entry) =>
        entry.category === 'CARE_PLAN' &&
        levelFor(decision, carer, factsOf(JSON.parse(entry.text) as EntryView)) === Level.FULL,
    );
    expect(found.map(({ _id }) => String(_id)).sort()).toEqual(full.map(({ _id }) => _id).sort());
    expect(full).toHaveLength(2 * count);
  }
});

describe('rules that hold for every entry and every reader', () => {
  const cases = fc.tuple(entryArbitrary, factsArbitrary, fc.constantFrom(...users.map(({ _id }) => _id)));
  const judged = ([entry, facts, person]: [StoredEntry, AccessFacts, string]) => {
    const actor = actorOf(person);
    const decision = decide(actor, facts, NOW);
    const view = JSON.parse(entry.text) as EntryView;
    const level = levelFor(decision, actor, factsOf(view));
    const own = entry.author.id === person && entry.custodian.id === (actor.organisation?.id ?? 'org_PERSON');
    return { actor, decision, level, entry, own, view };
  };

  test('no relationship, no disclosure', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { decision, level } = judged(one);
        if (['NONE', 'SAME_NEIGHBOURHOOD'].includes(decision.relationship)) expect(level).toBe(Level.NONE);
      }),
      { numRuns: 3000 },
    );
  });

  test('a labelled entry is never in a summary, and the person never sees what is hidden from them', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { level, entry, decision, view } = judged(one);
        if (level === Level.SUMMARY) expect(view.access.labels).toEqual([]);
        if (decision.patientView && entry.patientVisibility !== 'SHOWN') expect(level).toBe(Level.NONE);
      }),
      { numRuns: 3000 },
    );
  });

  test('RCGP entries reach only the practice that registers the person, and the person; medicines and allergies are the exception', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { level, entry, actor, own } = judged(one);
        if (
          level === Level.NONE ||
          own ||
          !entry.labels.includes('RCGP') ||
          ['MEDICATIONS', 'ALLERGIES'].includes(entry.category)
        )
          return;
        expect(
          actor.role === 'PATIENT' ||
            one[1].overrides.some((override) => override.labels.includes('RCGP')) ||
            (['GENERAL_PRACTITIONER', 'PRACTICE_NURSE'].includes(actor.role) &&
              one[1].registeredPractice?.id === actor.organisation?.id),
        ).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  /** One reader with several overrides of their own. */
  const overridden = fc
    .tuple(entryArbitrary, factsArbitrary, author, fc.array(overrideArbitrary, { minLength: 2, maxLength: 4 }))
    .map(([entry, facts, person, overrides]) => {
      const { userId, role, organisation: held } = actorOf(person);
      const own = overrides.map((one) => ({ ...one, userId, role, organisationId: held?.id ?? null }));
      return { entry, facts: { ...facts, overrides: own }, actor: actorOf(person) };
    });

  test('several overrides at once open what one of them opens on its own, and nothing else', () => {
    let opened = 0;
    fc.assert(
      fc.property(overridden, ({ entry, facts, actor }) => {
        const view = factsOf(JSON.parse(entry.text) as EntryView);
        const under = (overrides: readonly OverrideFacts[]) =>
          levelFor(decide(actor, { ...facts, overrides }, NOW), actor, view);
        const alone = Math.max(under([]), ...facts.overrides.map((one) => under([one])));
        expect(under(facts.overrides)).toBe(alone);
        if (alone > under([])) opened++;
      }),
      { numRuns: 4000 },
    );
    expect(opened).toBeGreaterThan(100);
  });

  test('an override opens no label in a category that it does not hold itself', () => {
    fc.assert(
      fc.property(overridden, ({ entry, facts, actor }) => {
        const decision = decide(actor, facts, NOW);
        const { category, labels: carried } = factsOf(JSON.parse(entry.text) as EntryView);
        const decides = decision.lifts.filter((lift) => lift.categories.has(category));
        const cleared = carried.every((label) => decision.clearance.has(label));
        const one = decides.some((lift) => carried.every((label) => lift.clearance.has(label)));
        expect(isCleared(decision, category, carried)).toBe(cleared || one);
        // What an override lifts never widens what holds without it.
        expect([...decision.clearance]).toEqual([...decide(actor, { ...facts, overrides: [] }, NOW).clearance]);
      }),
      { numRuns: 2000 },
    );
  });

  test('what would harm the person, or is somebody else’s, stays from the person and carers: medicines and allergies too', () => {
    const safety = templates.filter(({ category }) => ['MEDICATIONS', 'ALLERGIES'].includes(category));
    const held = fc.tuple(
      fc.constantFrom(...safety),
      fc.constantFrom('HARM', 'THIRD_PARTY') as fc.Arbitrary<'HARM'>,
      fc.constantFrom('patient.bell', 'carer.bell', 'pharmacist.patel', 'gp.osei'),
    );
    fc.assert(
      fc.property(held, ([template, label, person]) => {
        const entry = composeEntry(
          {
            id: entryId(),
            patientId: '',
            ...template,
            ...by('nurse.reid'),
            labels: [label],
            effectiveAt: NOW,
            recordedAt: NOW,
          },
          NOW,
        );
        const facts: AccessFacts = {
          ...NOBODYS,
          userId: 'patient.bell',
          proxies: [{ userId: 'carer.bell', suspended: false, from: new Date(0), to: null }],
          careTeam: everybodysTeam(),
          sharingPreferences: everybodysConsent(),
        };
        const actor = actorOf(person);
        const level = levelFor(decide(actor, facts, NOW), actor, factsOf(JSON.parse(entry.text) as EntryView));
        expect([person, level > Level.NONE]).toEqual([person, !/bell/.test(person)]);
      }),
      { numRuns: 60 },
    );
  });

  test('a hidden location closes home access to everybody', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { level, entry } = judged(one);
        if (one[1].locationHidden && entry.category === 'HOME_ACCESS') expect(level).toBe(Level.NONE);
      }),
      { numRuns: 3000 },
    );
  });
});
