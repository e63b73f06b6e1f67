import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DemoPerson } from '../../src/demo/compose.js';
import { by } from '../../src/demo/people.js';
import { composeEntry } from '../../src/writing/compose.js';
import { NOW, startHub, type TestHub } from '../support/hub.js';
import { everybodysTeam, fullPerson, preferring } from '../support/people.js';

/**
 * Whether there is something already is an answer too. Two databases differ only in relationships and preferences of which
 * the actor may not know; every act on relationships gives the same bytes in both, but for ids that are made at random.
 */

let left: TestHub;
let right: TestHub;
beforeAll(async () => {
  [left, right] = await Promise.all([startHub(), startHub()]);
});
afterAll(async () => {
  await left.close();
  await right.close();
});

const ALWAYS = { from: new Date('2025-01-01'), to: null };
const LATER = new Date(NOW.getTime() + 100 * 3_600_000).toISOString();

const plain = (key: string): DemoPerson => {
  const person = fullPerson(key);
  person.patient.careTeam = everybodysTeam().filter(({ organisation }) => organisation.type !== 'JUSTICE');
  return person;
};

/** The same person with probation in every relationship there is, and a referral to the hospital that is sealed. */
const withHidden = (key: string): DemoPerson => {
  const { patient, entries } = plain(key);
  const sealed = composeEntry(
    {
      id: 'ent_sealed',
      patientId: patient._id,
      kind: 'Referral',
      body: { reason: 'Sealed', referredTo: 'Riverside Hospital', referralStatus: 'SENT' },
      ...by('gp.lowe'),
      labels: ['GRA'],
      effectiveAt: NOW,
      recordedAt: NOW,
    },
    NOW,
  );
  const offer = { categories: [], offeredAt: NOW, reason: 'Sealed' };
  return {
    patient: {
      ...patient,
      careTeam: [
        ...patient.careTeam,
        ...everybodysTeam().flatMap((one) =>
          one.organisation.type === 'JUSTICE' ? [{ ...one, id: 'rel_member' }] : [],
        ),
      ],
      episodes: [{ id: 'rel_episode', organisationId: 'org_V0002', ...ALWAYS }],
      referrals: [{ id: 'rel_referral', organisationId: 'org_V0002', categories: [], ...ALWAYS }],
      referralOffers: [
        { id: 'rel_offer', organisationId: 'org_V0002', entryId: 'ent_gone', ...offer },
        { id: 'rel_sealed', organisationId: 'org_X9905', entryId: sealed._id, ...offer },
      ],
      sharingPreferences: [
        ...patient.sharingPreferences,
        preferring({
          id: 'shp_hidden',
          scope: 'DIRECT_CARE',
          decision: 'DENY',
          organisations: ['org_V0002'],
          objectionOutcome: 'RECORDED',
        }),
      ],
    },
    entries: [...entries, sealed],
  };
};

const SHOWS = `patient {
  relationships { kind state name role member { id roles { role } } organisation { id name } categories attendees { name staff { id } } from to reason endReason grantedBy { name staff { id } } }
  careTeam { name role staff { id } organisation { name } } sharingPreferences { scope decision organisations { id name } objectionOutcome evidence }
}`;
const RELATED = `${SHOWS} relationship { kind state name organisation { name } reason }`;
const ids = ['rel_member', 'rel_episode', 'rel_referral', 'rel_offer', 'rel_sealed'];

const acts: [string, string, Record<string, unknown>][] = [
  ['offerReferral', RELATED, { organisationId: 'org_V0002', reason: 'Support', categories: [] }],
  ['offerReferral', RELATED, { organisationId: 'org_X9905', reason: 'Heart clinic', categories: [] }],
  [
    'addCareTeamMember',
    RELATED,
    { userId: 'probation.ward', role: 'PROBATION_OFFICER', organisationId: 'org_V0002', reason: 'Agreed' },
  ],
  ['openEpisode', RELATED, { organisationId: 'org_V0002', reason: 'Agreed', to: LATER }],
  [
    'planMdtReview',
    RELATED,
    {
      at: LATER,
      attendees: [{ userId: 'probation.ward', organisationId: 'org_V0002' }],
      categories: ['GOALS'],
      reason: 'Review',
    },
  ],
  ...ids.flatMap((relationshipId): [string, string, Record<string, unknown>][] => [
    ['endRelationship', RELATED, { relationshipId, reason: 'Over' }],
    ['renewRelationship', RELATED, { relationshipId, to: LATER, reason: 'Goes on' }],
    ['suspendProxy', RELATED, { relationshipId, suspended: true, reason: 'A concern' }],
    ['answerReferral', RELATED, { relationshipId, accept: true }],
  ]),
  ['withdrawSharingPreference', SHOWS, { preferenceId: 'shp_hidden' }],
  ['decideObjection', SHOWS, { preferenceId: 'shp_hidden', uphold: true, reason: 'Talked it over' }],
];

const inputType = (mutation: string) => `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
const withoutRandom = (body: string) => body.replace(/(rel|shp|ent|ovr)_[\w-]+/g, '$1_');

test.each(acts)('%s %#: what is hidden is as if it were not there', async (mutation, shows, input) => {
  const key = randomUUID();
  const answers = [];
  for (const [hub, person] of [
    [left, withHidden(key)],
    [right, plain(key)],
  ] as const) {
    await hub.hub.models.Entry.collection.deleteMany({});
    await hub.hub.models.Patient.collection.deleteMany({});
    await hub.load(person);
    // A GP is cleared for mental health, not for probation.
    const answer = await hub.as(
      'gp.osei',
      `mutation ($input: ${inputType(mutation)}!) { ${mutation}(input: $input) { ${shows} } }`,
      {
        variables: { input: { idempotencyKey: key, patientId: person.patient._id, ...input } },
        headers: { 'x-request-id': 'what-is-absent' },
      },
    );
    answers.push({ status: answer.status, body: withoutRandom(answer.body) });
  }
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]!.body).not.toMatch(/Probation|Sealed/);
});
