import { readFileSync } from 'node:fs';
import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../src/access/decision.js';
import { levelFor, type EntryFacts } from '../../src/access/disclose.js';
import type { AccessFacts, OverrideFacts, SharingPreferenceFacts } from '../../src/access/facts.js';
import { categoryKey, Level, policy } from '../../src/access/policy.js';
import type { Category, OverrideKind, Role, SensitivityLabel } from '../../src/generated/graphql.js';
import { actorOf, NOBODYS, personOfRole, preferring } from '../support/people.js';
import { NOW } from '../support/hub.js';

/**
 * Every role × category × relationship × consent, decided by the hub and by Cedar, whose semantics are machine-checked.
 * Cedar's policies are generated here from the matrix file, by other code than the hub's.
 */

const [header, ...lines] = readFileSync('policy/permission-matrix.csv', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','));
const keys = header!.slice(1);
const cell = (category: string, key: string) => lines.find(([name]) => name === category)![header!.indexOf(key)]!;

const SCOPES: Record<string, string> = { VO: 'VOLUNTARY', HO: 'HOUSING', PO: 'JUSTICE', CA: 'CARER' };
const NO_SCOPE = ['PT', 'AN', 'PV', 'SY'];

const policiesOf = (key: string) => {
  const where = (codes: string[]) =>
    `[${lines
      .filter(([name]) => codes.includes(cell(name!, key)))
      .map(([name]) => `Category::"${name}"`)
      .join(', ')}]`;
  const permit = (action: string, codes: string[]) =>
    `permit(principal == Role::"${key}", action == Action::"${action}", resource) when { ${where(codes)}.contains(resource) };`;
  return [
    permit('ReadFull', ['r', 'ro', 'rw']),
    permit('ReadSummary', ['s', 'so', 'r', 'ro', 'rw']),
    permit('ReadOwn', ['so', 'ro', '-o', 'rw']),
    permit('Write', ['so', 'ro', '-o', 'rw']),
    'forbid(principal, action, resource) when { ["NONE", "OWN_RECORD"].contains(context.relationship) };',
    // A list row is the identity, at summary, and nothing else.
    `forbid(principal, action, resource) when { ["SAME_NEIGHBOURHOOD", "REFERRAL_OFFERED"].contains(context.relationship) }
       unless { action == Action::"ReadSummary" && resource == Category::"demographics" };`,
    // With no relationship, an override opens what it names and the identity; it never opens anything to write.
    `forbid(principal, action in [Action::"ReadFull", Action::"ReadSummary"], resource)
       when { context.override && !context.lifted };`,
    'forbid(principal, action == Action::"Write", resource) when { context.override };',
    'forbid(principal, action in [Action::"ReadFull", Action::"Write"], resource) when { context.relationship == "COLLEAGUE" };',
    // A colleague sees a summary of what the member of the team reads at all, and of what consent leaves to the member.
    'forbid(principal, action == Action::"ReadSummary", resource) when { context.relationship == "COLLEAGUE" && !context.memberReads };',
    'forbid(principal, action == Action::"Write", resource) when { context.relationship == "GOVERNANCE" };',
    `forbid(principal, action in [Action::"ReadFull", Action::"ReadSummary"], resource) when { ["REFERRAL_RECIPIENT", "MDT_ATTENDEE"].contains(context.relationship) && !context.ticked }
       unless { [Category::"demographics", Category::"contactDetails", Category::"alertsAdjustments"].contains(resource) };`,
    // Objection to direct care: identity remains, at summary.
    'forbid(principal, action == Action::"ReadFull", resource) when { context.scope == "DIRECT_CARE" && context.consent == "denied" && !context.lifted };',
    'forbid(principal, action == Action::"ReadSummary", resource) when { context.scope == "DIRECT_CARE" && context.consent == "denied" && !context.lifted } unless { resource == Category::"demographics" };',
    // Voluntary sector, housing, justice: only with a live permit; a permit for some categories opens those and the identity.
    `forbid(principal, action in [Action::"ReadFull", Action::"ReadSummary", Action::"Write"], resource)
       when { ["VOLUNTARY", "HOUSING", "JUSTICE"].contains(context.scope) && ["default", "denied", "expired", "implied", "elsewhere"].contains(context.consent) && !context.lifted };`,
    `forbid(principal, action in [Action::"ReadFull", Action::"ReadSummary"], resource)
       when { ["VOLUNTARY", "HOUSING", "JUSTICE"].contains(context.scope) && context.consent == "goals only" && !context.lifted }
       unless { [Category::"goals", Category::"demographics"].contains(resource) };`,
    'forbid(principal, action in [Action::"ReadFull", Action::"ReadSummary", Action::"Write"], resource) when { context.scope == "CARER" && context.consent == "denied" && !context.lifted };',
  ].join('\n');
};

/** Relationships as facts, and which of them each class of role then has. */
const scopeOf = (key: string) => (NO_SCOPE.includes(key) ? 'NONE' : (SCOPES[key] ?? 'DIRECT_CARE'));
const ALWAYS = { from: new Date('2020-01-01'), to: null };
const OVER = { from: new Date('2020-01-01'), to: new Date('2026-03-31T08:59:59Z') };

type Relationship = {
  name: string;
  facts: (userId: string, organisationId: string, role: Role) => Partial<AccessFacts>;
  staff: string;
  bound: string;
  /** The one role for which it is their own record, or that of whom they stand for. */
  self?: 'PT' | 'CA';
  /** Categories that an override opens; the relationship is its kind where there is no other. */
  override?: Category[];
  /** For a colleague: key of the role that the member of the team holds; the reader's own if left out. */
  member?: string;
};
const member = (userId: string, organisationId: string, role: Role, period: { from: Date; to: Date | null }) => ({
  userId,
  role,
  organisation: { id: organisationId },
  ...period,
});
const overriding = (
  kind: OverrideKind,
  whom: Pick<OverrideFacts, 'userId' | 'role' | 'organisationId'>,
): OverrideFacts => ({ id: 'ovr_test', kind, ...whom, categories: ['MEDICATIONS'], labels: [], ...ALWAYS });
const relationships: Relationship[] = [
  { name: 'stranger', facts: () => ({}), staff: 'NONE', bound: 'NONE' },
  { name: 'neighbour', facts: () => ({ neighbourhood: 'BERMONDSEY' }), staff: 'NEAR', bound: 'NONE' },
  {
    name: 'care team',
    facts: (u, o, r) => ({ careTeam: [member(u, o, r, ALWAYS)] }),
    staff: 'CARE_TEAM',
    bound: 'CARE_TEAM',
  },
  {
    name: 'former care team',
    facts: (u, o, r) => ({ careTeam: [member(u, o, r, OVER)] }),
    staff: 'NONE',
    bound: 'NONE',
  },
  {
    name: 'colleague on the team',
    facts: (_, o, r) => ({ careTeam: [member('somebody.else', o, r, ALWAYS)] }),
    staff: 'COLLEAGUE',
    bound: 'NONE',
  },
  ...(['RX', 'VO', 'PO', 'CP', 'SC'] as const).map((key): Relationship => ({
    name: `colleague of ${key} on the team`,
    facts: (_, o) => ({
      careTeam: [member('somebody.else', o, policy.roles.find((one) => one.key === key)!.role, ALWAYS)],
    }),
    staff: 'COLLEAGUE',
    bound: 'NONE',
    member: key,
  })),
  {
    name: 'registered practice',
    facts: (_, o) => ({ registeredPractice: { id: o } }),
    staff: 'SAME_ORGANISATION',
    bound: 'NONE',
  },
  {
    name: 'open episode',
    facts: (_, o) => ({ episodes: [{ organisationId: o, ...ALWAYS }] }),
    staff: 'SAME_ORGANISATION',
    bound: 'NONE',
  },
  {
    name: 'closed episode',
    facts: (_, o) => ({ episodes: [{ organisationId: o, ...OVER }] }),
    staff: 'NONE',
    bound: 'NONE',
  },
  {
    name: 'referral for goals',
    facts: (_, o) => ({ referrals: [{ organisationId: o, categories: ['GOALS'], ...ALWAYS }] }),
    staff: 'REFERRAL_RECIPIENT',
    bound: 'REFERRAL_RECIPIENT',
  },
  {
    name: 'referral that waits',
    facts: (_, o) => ({ referralOffers: [{ organisationId: o }] }),
    staff: 'REFERRAL_OFFERED',
    bound: 'REFERRAL_OFFERED',
  },
  {
    name: 'meeting about goals',
    facts: (u, o) => ({
      mdtReviews: [{ attendees: [{ userId: u, organisationId: o }], categories: ['GOALS'], ...ALWAYS }],
    }),
    staff: 'MDT_ATTENDEE',
    bound: 'MDT_ATTENDEE',
  },
  {
    name: 'meeting that is over',
    facts: (u, o) => ({
      mdtReviews: [{ attendees: [{ userId: u, organisationId: o }], categories: ['GOALS'], ...OVER }],
    }),
    staff: 'NONE',
    bound: 'NONE',
  },
  {
    name: 'broken glass for medicines',
    facts: (u, o, r) => ({ overrides: [overriding('BREAK_GLASS', { userId: u, role: r, organisationId: o })] }),
    staff: 'BREAK_GLASS',
    bound: 'BREAK_GLASS',
    override: ['DEMOGRAPHICS', 'MEDICATIONS'],
  },
  {
    name: 'broken glass for medicines and a disclosure of the plan',
    facts: (u, o, r) => ({
      overrides: [
        overriding('BREAK_GLASS', { userId: u, role: r, organisationId: o }),
        { ...overriding('DISCLOSURE', { userId: null, role: null, organisationId: o }), categories: ['CARE_PLAN'] },
      ],
    }),
    staff: 'BREAK_GLASS',
    bound: 'BREAK_GLASS',
    override: ['DEMOGRAPHICS', 'MEDICATIONS', 'CARE_PLAN'],
  },
  {
    name: 'glass broken by somebody else',
    facts: (_, o, r) => ({
      overrides: [overriding('BREAK_GLASS', { userId: 'somebody.else', role: r, organisationId: o })],
    }),
    staff: 'NONE',
    bound: 'NONE',
  },
  {
    name: 'broken glass that is over',
    facts: (u, o, r) => ({
      overrides: [{ ...overriding('BREAK_GLASS', { userId: u, role: r, organisationId: o }), ...OVER }],
    }),
    staff: 'NONE',
    bound: 'NONE',
  },
  {
    name: 'disclosure to the organisation',
    facts: (_, o) => ({ overrides: [overriding('SAFEGUARDING', { userId: null, role: null, organisationId: o })] }),
    staff: 'SAFEGUARDING',
    bound: 'SAFEGUARDING',
    override: ['DEMOGRAPHICS', 'MEDICATIONS'],
  },
  {
    name: 'own record',
    facts: (u) => ({ userId: u }),
    staff: 'OWN_RECORD',
    bound: 'OWN_RECORD',
    self: 'PT',
  },
  {
    name: 'own record, on the own care team, with broken glass and as a proxy',
    facts: (u, o, r) => ({
      userId: u,
      careTeam: [member(u, o, r, ALWAYS)],
      registeredPractice: { id: o },
      overrides: [overriding('BREAK_GLASS', { userId: u, role: r, organisationId: o })],
      proxies: [{ userId: u, suspended: false, ...ALWAYS }],
    }),
    staff: 'OWN_RECORD',
    bound: 'OWN_RECORD',
    self: 'PT',
  },
  {
    name: 'proxy',
    facts: (u) => ({ proxies: [{ userId: u, suspended: false, ...ALWAYS }] }),
    staff: 'NONE',
    bound: 'NONE',
    self: 'CA',
  },
  {
    name: 'suspended proxy, authorised a second time',
    facts: (u) => ({
      proxies: [
        { userId: u, suspended: true, ...OVER },
        { userId: u, suspended: false, ...ALWAYS },
      ],
    }),
    staff: 'NONE',
    bound: 'NONE',
  },
  {
    name: 'suspended proxy',
    facts: (u) => ({ proxies: [{ userId: u, suspended: true, ...ALWAYS }] }),
    staff: 'NONE',
    bound: 'NONE',
  },
];

type Consent = { name: string; preferences: (scope: never, organisationId: string) => SharingPreferenceFacts[] };
const permit = (scope: never, more: Partial<SharingPreferenceFacts> = {}) =>
  preferring({ scope, decision: 'PERMIT', ...more });
const consents: Consent[] = [
  { name: 'default', preferences: () => [] },
  { name: 'permitted', preferences: (scope) => [permit(scope)] },
  { name: 'goals only', preferences: (scope) => [permit(scope, { categories: ['GOALS'] })] },
  { name: 'expired', preferences: (scope) => [permit(scope, OVER)] },
  { name: 'implied', preferences: (scope) => [permit(scope, { basis: 'IMPLIED' })] },
  { name: 'elsewhere', preferences: (scope) => [permit(scope, { organisations: ['org_ELSEWHERE'] })] },
  {
    name: 'denied',
    preferences: (scope) => [permit(scope), preferring({ scope, decision: 'DENY', objectionOutcome: 'UPHELD' })],
  },
];

const expectedRelationship = (
  key: string,
  { name, staff, bound, self, override }: Relationship,
  organisation: { neighbourhoods: readonly string[] } | null,
) => {
  if (staff === 'OWN_RECORD' && key !== 'PT') return 'OWN_RECORD';
  if (key === 'PV') return 'GOVERNANCE';
  // Roles without an organisation of their own are no recipients of anything.
  if (override && !organisation) return 'NONE';
  if (key === 'PT') return self === 'PT' ? 'SELF' : 'NONE';
  if (key === 'CA') return self === 'CA' ? 'PROXY' : 'NONE';
  if (['AN', 'SY'].includes(key)) return 'NONE';
  const expected = ['VO', 'HO', 'PO'].includes(key) ? bound : staff;
  if (expected !== 'NEAR') return expected;
  return name === 'neighbour' && organisation?.neighbourhoods.includes('BERMONDSEY') ? 'SAME_NEIGHBOURHOOD' : 'NONE';
};

beforeAll(() => {
  for (const key of keys) {
    const answer = cedar.preparsePolicySet(key, { staticPolicies: policiesOf(key) });
    if (answer.type !== 'success') throw new Error(JSON.stringify(answer.errors));
  }
});

const allowed = (key: string, action: string, category: string, context: Record<string, string | boolean>) => {
  const answer = cedar.statefulIsAuthorized({
    principal: { type: 'Role', id: key },
    action: { type: 'Action', id: action },
    resource: { type: 'Category', id: category },
    context,
    preparsedPolicySetId: key,
    preparsedSchemaName: null,
    validateRequest: false,
    entities: [],
  } as never);
  if (answer.type !== 'success') throw new Error(JSON.stringify(answer.errors));
  if (answer.response.diagnostics.errors.length > 0)
    throw new Error(JSON.stringify(answer.response.diagnostics.errors));
  return answer.response.decision === 'allow';
};

describe('every role × category × relationship × consent', () => {
  test('the table is full: a decoded grant for each of 21 roles and 33 categories', () => {
    expect(keys).toHaveLength(21);
    expect(lines).toHaveLength(33);
    expect(policy.categories).toHaveLength(33);
    for (const { role, key } of policy.roles)
      for (const category of policy.categories)
        expect(policy.grants[role][category].code).toBe(cell(categoryKey(category), key));
  });

  test.each(policy.roles.map(({ key, role }) => [key, role] as const))('%s decides as Cedar does', (key, role) => {
    const actor = actorOf(personOfRole(role));
    const { organisation } = actor;
    const organisationId = organisation?.id ?? 'org_NONE';
    const scope = scopeOf(key);
    let compared = 0;
    const differences: string[] = [];
    for (const relationship of relationships)
      for (const consent of consents) {
        const facts: AccessFacts = {
          ...NOBODYS,
          ...relationship.facts(actor.userId, organisationId, role),
          sharingPreferences: consent.preferences(scope as never, organisationId),
        };
        const decision = decide(actor, facts, NOW);
        const expected = expectedRelationship(key, relationship, actor.organisation);
        if (decision.relationship !== expected)
          differences.push(`${relationship.name}: ${decision.relationship}, not ${expected}`);
        for (const category of policy.categories) {
          const name = categoryKey(category);
          const lifted = organisation !== null && relationship.override?.includes(category) === true;
          const override = organisation !== null && relationship.override !== undefined && key !== 'PV';
          // Preferences are about one scope: a member of another one has said nothing, which closes what needs consent.
          const theirs = relationship.member ?? key;
          const sameScope = scopeOf(theirs) === scope;
          const left = sameScope ? consent.name : 'default';
          const needsConsent = ['VOLUNTARY', 'HOUSING', 'JUSTICE'].includes(scopeOf(theirs));
          const denied = left === 'denied' && name !== 'demographics';
          const memberReads = /^[rs]/.test(cell(name, theirs)) && !denied && !(needsConsent && left !== 'permitted');
          const context = {
            memberReads,
            relationship: expected,
            scope,
            consent: consent.name,
            ticked: name === 'goals',
            lifted,
            override,
          };
          const ask = (action: string) => allowed(key, action, name, context);
          const read = ask('ReadFull') ? Level.FULL : ask('ReadSummary') ? Level.SUMMARY : Level.NONE;
          const own = ask('ReadOwn');
          const write = ask('Write');
          compared++;
          if (
            read !== decision.read[category] ||
            own !== decision.own[category] ||
            write !== (decision.write[category] !== 'NONE')
          )
            differences.push(
              `${relationship.name}/${consent.name}/${name}: hub ${decision.read[category]},${decision.own[category]},${decision.write[category]}; Cedar ${read},${own},${write}`,
            );
        }
      }
    expect(differences).toEqual([]);
    expect(compared).toBe(relationships.length * consents.length * 33);
  });

  /**
   * Entries under several overrides: each permits its own categories, with its own labels beside the clearance that its
   * reader has anyway. Cedar's permits are alternatives, never a product.
   */
  test.each(['GP', 'PA', 'HC', 'SW', 'MH'])(
    '%s reads labelled entries under several overrides as Cedar does',
    (key) => {
      const { role } = policy.roles.find((one) => one.key === key)!;
      const actor = actorOf(personOfRole(role));
      const full = policy.categories.filter((category) => /^r/.test(cell(categoryKey(category), key)));
      const cleared = readFileSync('policy/sensitivity-labels.csv', 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(','))
        .filter(([label, , , roles]) => roles!.split(' ').includes(key) && label !== 'RCGP')
        .map(([label]) => label!);
      const labels = fc.subarray(['MH', 'SUB', 'SG', 'RCGP', 'GRA'] as SensitivityLabel[], { maxLength: 3 });
      const override = fc.record({ categories: fc.subarray([...full], { minLength: 1, maxLength: 4 }), labels });
      const quoted = (names: readonly string[]) => `[${names.map((name) => `"${name}"`).join(', ')}]`;
      let opened = 0;
      let closed = 0;
      fc.assert(
        fc.property(
          fc.array(override, { minLength: 2, maxLength: 4 }),
          fc.constantFrom(...full.filter((category) => !['MEDICATIONS', 'ALLERGIES'].includes(category))),
          labels,
          (overrides, category, carried) => {
            const facts: AccessFacts = {
              ...NOBODYS,
              overrides: overrides.map((one, i) => ({
                ...overriding('BREAK_GLASS', { userId: actor.userId, role, organisationId: actor.organisation!.id }),
                ...one,
                id: `ovr_${i}`,
              })),
            };
            const policies = overrides.map(({ categories, labels: own }) => {
              // A label that follows a row of the matrix goes with that row, in the same override.
              const following = categories.includes('SAFEGUARDING') ? ['SG'] : [];
              return `permit(principal, action == Action::"Open", resource) when { ${quoted(['DEMOGRAPHICS', ...categories])}.contains(context.category)
              && ${quoted([...cleared, ...own, ...following])}.containsAll(context.labels) };`;
            });
            const answer = cedar.isAuthorized({
              principal: { type: 'Role', id: key },
              action: { type: 'Action', id: 'Open' },
              resource: { type: 'Entry', id: 'one' },
              context: { category, labels: carried },
              policies: { staticPolicies: policies.join('\n') },
              entities: [],
            } as never);
            if (answer.type !== 'success') throw new Error(JSON.stringify(answer.errors));
            const entry: EntryFacts = {
              category,
              custodianId: 'org_ELSEWHERE',
              authorId: 'somebody.else',
              status: 'FINAL',
              labels: carried,
              inSummary: false,
              audience: 'TEAM',
              sharedWith: [],
              patientVisibility: 'SHOWN',
            };
            const open = levelFor(decide(actor, facts, NOW), actor, entry) === Level.FULL;
            expect(open).toBe(answer.response.decision === 'allow');
            if (open) opened++;
            else closed++;
          },
        ),
        { numRuns: 300 },
      );
      expect(Math.min(opened, closed)).toBeGreaterThan(10);
    },
  );
});

test('a plan is open in full to the proxy with whom it is agreed, as Cedar says, and to nobody else', () => {
  const carer = actorOf('carer.bell');
  const policies = `permit(principal, action == Action::"Open", resource)
    when { context.active && !context.suspended && context.agreed && context.consent && context.labels.isEmpty() };`;
  const opened = { true: 0, false: 0 };
  fc.assert(
    fc.property(
      fc.record({
        active: fc.boolean(),
        suspended: fc.boolean(),
        agreed: fc.boolean(),
        consent: fc.boolean(),
        labels: fc.subarray(['MH', 'HARM'] as SensitivityLabel[]),
      }),
      fc.constantFrom('CARE_PLAN', 'GOALS') as fc.Arbitrary<Category>,
      (context, category) => {
        const answer = cedar.isAuthorized({
          principal: { type: 'Role', id: 'CA' },
          action: { type: 'Action', id: 'Open' },
          resource: { type: 'Entry', id: 'one' },
          context,
          policies: { staticPolicies: policies },
          entities: [],
        } as never);
        if (answer.type !== 'success') throw new Error(JSON.stringify(answer.errors));
        const { active, suspended, agreed, consent, labels } = context;
        const plans = agreed ? ['ent_plan'] : ['ent_another'];
        const facts: AccessFacts = {
          ...NOBODYS,
          proxies: [{ userId: carer.userId, suspended, plans, ...(active ? ALWAYS : OVER) }],
          sharingPreferences: consent ? [] : [preferring({ scope: 'CARER', decision: 'DENY' })],
        };
        const entry: EntryFacts = {
          category,
          custodianId: 'org_ELSEWHERE',
          authorId: 'somebody.else',
          status: 'FINAL',
          labels,
          inSummary: false,
          audience: 'TEAM',
          sharedWith: [],
          patientVisibility: 'SHOWN',
          plan: 'ent_plan',
        };
        // Carers read goals in full anyway: there the agreement adds nothing, and takes nothing away.
        const open = levelFor(decide(carer, facts, NOW), carer, entry) === Level.FULL;
        const expected = answer.response.decision === 'allow';
        if (category === 'CARE_PLAN') expect(open).toBe(expected);
        else expect(open || !expected).toBe(true);
        opened[`${open}`]++;
      },
    ),
    { numRuns: 300 },
  );
  expect(Math.min(opened.true, opened.false)).toBeGreaterThan(5);
});
