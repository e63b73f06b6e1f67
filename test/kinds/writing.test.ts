import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Act } from '../../src/access/acts-table.js';
import { Level, policy, type Grant } from '../../src/access/policy.js';
import type { Category, Role } from '../../src/generated/graphql.js';
import { STANDS } from '../support/acts.js';
import { startHub, type TestHub } from '../support/hub.js';
import { isGranted, ways, writtenWrongly } from '../support/kinds.js';
import { allRoles, oneOfEach } from '../support/people.js';
import { fieldOf, trials, TRIED_ELSEWHERE } from '../support/trials.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.close());

describe.each(allRoles)('%s', (role) => {
  test.each(STANDS)('standing as %s writes exactly what the matrix grants', async (stands) => {
    expect(await writtenWrongly(hub, role, stands)).toEqual([]);
  });
});

describe('nothing is writable that is not tried:', () => {
  test('every mutation is one of the ways, or an act of its own', () => {
    const mutations = Object.keys(hub.hub.schema.getMutationType()!.getFields());
    const tried = [...ways.map(({ mutation }) => mutation), ...trials.map(fieldOf), ...TRIED_ELSEWHERE];
    expect(mutations.filter((mutation) => !tried.includes(mutation))).toEqual([]);
  });

  test('every kind but referrals, which are offered, is tried in each of its categories', () => {
    const tried = new Set(ways.map(({ kind, category }) => `${kind} ${category}`));
    const there = oneOfEach().map(({ kind, category }) => `${kind} ${category}`);
    expect(there.filter((one) => !tried.has(one))).toEqual(['Referral REFERRALS_TASKS']);
  });

  test('every cell of the matrix that grants writing in a category with entries is written', () => {
    const withEntries = new Set(ways.map(({ category }) => category));
    const unwritten = allRoles.flatMap((role) =>
      [...withEntries]
        .filter((category) => policy.grants[role][category].write !== 'NONE')
        .filter((category) => !ways.some((way) => way.category === category && isGranted(way, role, 'team')))
        .map((category) => `${role} ${category}`),
    );
    expect(unwritten).toEqual([]);
  });
});

/** The walk tried: a row or cell of the running hub grants more than the file says, and the walk must notice. */
describe('what grants more than the tables is found:', () => {
  test.each<[string, Partial<Act>, Role, RegExp]>([
    ['amendEntry', { standings: ['reader-in-full'] }, 'COMMUNITY_NURSE', /amendProblem PROBLEMS other: done/],
    ['supersedeEntry', { standings: ['reader-in-full'] }, 'SOCIAL_WORKER', /supersedeHousingItem HOUSING other: done/],
    ['medicationChange', { roles: new Set(allRoles) }, 'PATIENT', /addMedication MEDICATIONS prescribed: done/],
    ['cprDecision', { roles: new Set(allRoles) }, 'PATIENT', /addAdvanceCare ADVANCE_CARE CPR: done/],
  ])('the act %s with %j, as %s', async (name, wider, role, found) => {
    const honest = policy.acts.get(name)!;
    const acts = policy.acts as Map<string, Act>;
    acts.set(name, { ...honest, ...wider });
    try {
      expect((await writtenWrongly(hub, role, 'team')).join('\n')).toMatch(found);
    } finally {
      acts.set(name, honest);
    }
  });

  test.each<[Role, Category, RegExp]>([
    ['COMMUNITY_NURSE', 'HOUSING', /addLinkedDocument HOUSING: done/],
    ['HOSPITAL_CLINICIAN', 'PROBLEMS', /amendProblem PROBLEMS colleague: done/],
  ])('a wider cell: %s, %s', async (role, category, found) => {
    const grants = policy.grants[role] as Record<Category, Grant>;
    const honest = grants[category];
    grants[category] = { code: 'rw', read: Level.FULL, write: 'SHARED' };
    try {
      expect((await writtenWrongly(hub, role, 'team')).join('\n')).toMatch(found);
    } finally {
      grants[category] = honest;
    }
  });
});
