import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { policy } from '../../src/access/policy.js';
import type { Act } from '../../src/access/acts-table.js';
import { actNames, STANDS } from '../support/acts.js';
import { startHub, type TestHub } from '../support/hub.js';
import { allRoles } from '../support/people.js';
import { TRIED_ELSEWHERE, trials } from '../support/trials.js';
import { triedWrongly } from '../support/try-acts.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.close());

describe.each(allRoles)('%s', (role) => {
  test.each(STANDS)('standing as %s does exactly what policy/acts.csv and the matrix let them', async (stands) => {
    expect(await triedWrongly(hub, role, stands)).toEqual([]);
  });
});

test('every act of the table is tried', () => {
  expect([...new Set(trials.map(({ act }) => act)), ...TRIED_ELSEWHERE].sort()).toEqual([...actNames].sort());
});

/** The trials tried: a row of the running hub says more than the file, and they must notice. */
describe('a wider act is found:', () => {
  const planted: [string, Partial<Act>, (typeof allRoles)[number], (typeof STANDS)[number], RegExp][] = [
    ['decideObjection', { excludes: [] }, 'GENERAL_PRACTITIONER', 'practice', /decideObjection own: done/],
    ['renewRelationship.CARE_TEAM', { excludes: [] }, 'COMMUNITY_NURSE', 'team', /oneself: done/],
    [
      'markEnteredInError',
      { standings: ['reader-in-full'] },
      'GENERAL_PRACTITIONER',
      'team',
      /markEnteredInError other: done/,
    ],
    [
      'structuredMedicationReview',
      { roles: new Set(allRoles) },
      'SOCIAL_CARE_SUPPORT',
      'team',
      /structuredMedicationReview : done/,
    ],
    ['labelEntry', { standings: ['reader-in-full'] }, 'COMMUNITY_NURSE', 'team', /labelEntry other: done/],
    ['answerRestriction.SHOW_LOCATION', { excludes: [] }, 'SOCIAL_WORKER', 'team', /asked by the actor: done/],
  ];
  test.each(planted)('%s with %j, as %s', async (name, wider, role, stands, found) => {
    const honest = policy.acts.get(name)!;
    const acts = policy.acts as Map<string, Act>;
    acts.set(name, { ...honest, ...wider });
    try {
      expect((await triedWrongly(hub, role, stands)).join('\n')).toMatch(found);
    } finally {
      acts.set(name, honest);
    }
  });
});
