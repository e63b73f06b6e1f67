import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { policy } from '../../src/access/policy.js';
import { buildSchema } from '../../src/graphql/schema.js';
import { allowedCanaries, canariesIn, typeNodes, withCanaries } from '../support/canaries.js';
import { allRoles, fullPerson, personOfRole } from '../support/people.js';
import { detect, questionsAbout } from '../support/detect.js';
import { payloadRoutes, queryRoutes, routeCount } from '../support/routes.js';
import { startHub, type TestHub } from '../support/hub.js';
import { refusalsOf } from '../support/mistakes.js';

/**
 * Every route from a root field to every type and field of the schema, sent as every role. What comes back is held
 * against an oracle that reads the matrix and the SDL itself and knows nothing of the hub's code.
 */

const schema = buildSchema();
const routes = queryRoutes(schema);
const person = withCanaries(
  fullPerson('every-route', {
    referralOffers: [],
    episodes: [{ id: 'rel_episode', organisationId: 'org_X9905', from: new Date('2025-01-01'), to: null }],
  }),
);
const stranger = withCanaries(
  fullPerson('a-stranger', {
    userId: null,
    nhsNumber: '9990002371',
    proxies: [],
    careTeam: [],
    sharingPreferences: [],
    registeredPractice: null,
    neighbourhood: null,
    episodes: [],
  }),
);

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
  await hub.load(person, stranger);
});
afterAll(() => hub.close());

test('no type of the schema that a reader could reach is left out', () => {
  expect(routeCount(schema)).toBeGreaterThan(900);
  const all = [...routes.values()].flat().join('\n');
  const composite = typeNodes.map(({ name }) => name.value);
  const missing = composite
    .filter((name) => !['Query', 'Mutation', 'Subscription'].includes(name))
    .filter((name) => {
      const fields = Object.keys((schema.getType(name) as { getFields: () => object }).getFields());
      return (
        !fields.some((field) => new RegExp(`\\b${field}\\b`).test(all)) &&
        !/Payload$|^RecordChange$|^VersionConflict$/.test(name)
      );
    });
  expect(missing).toEqual([]);
});

/** Roles that may record a sharing preference, by policy/permission-matrix.csv. */
const writers = new Set(allRoles.filter((role) => policy.grants[role].SHARING_PREFERENCES.write !== 'NONE'));

describe.each(allRoles)('%s, over every route', (role) => {
  const who = personOfRole(role);

  test('meets exactly what the matrix and the SDL allow, of somebody they look after', async () => {
    // One entry of some kinds is enough for node(id): every document asks for all kinds.
    const ids = person.entries
      .slice(0, 30)
      .filter((_, i) => i % 12 === 0)
      .map(({ _id }) => _id);
    const questions = questionsAbout(schema, person.patient._id, [...ids, person.patient._id]);
    const { met, leaked, faults } = await detect(hub, role, person, questions);
    expect({ leaked, faults }).toEqual({ leaked: [], faults: [] });
    const allowed = allowedCanaries(role, person);
    const reads = !['ANALYST', 'SYSTEM_ADMINISTRATOR'].includes(role);
    const stored = canariesIn(JSON.stringify([person.patient, person.entries]));
    expect([...allowed].filter((one) => reads && stored.has(one) && !met.has(one)).sort()).toEqual([]);
  }, 180_000);

  test('meets nothing of somebody they have nothing to do with', async () => {
    const governs = role === 'PRIVACY_OFFICER';
    const allowed = governs ? allowedCanaries(role, stranger) : new Set<string>();
    // Lists hold the other person; what is asked here is asked of the stranger by id.
    const asked = questionsAbout(schema, stranger.patient._id, [stranger.entries[0]!._id, stranger.patient._id]);
    const byId = asked.filter(({ query }) => query.includes('$id'));
    expect(await detect(hub, role, stranger, byId, allowed)).toMatchObject({ leaked: [], faults: [] });
  }, 180_000);

  test('writes what the role may, and meets no more through the answer, whatever it asks for', async () => {
    const allowed = allowedCanaries(role, person);
    for (const body of payloadRoutes(schema, 'recordSharingPreference')) {
      const idempotencyKey = randomUUID();
      const answer = await hub.as(
        who,
        `mutation Route($input: RecordSharingPreferenceInput!) { recordSharingPreference(input: $input) { ${body} } }`,
        {
          variables: {
            input: {
              idempotencyKey,
              patientId: person.patient._id,
              scope: 'RESEARCH',
              decision: 'DENY',
              basis: 'EXPLICIT',
              evidence: 'CANARY.Patient.sharingPreferences.',
            },
          },
        },
      );
      expect([...canariesIn(answer.body)].filter((one) => !allowed.has(one))).toEqual([]);
      // The act decides, never what the answer asks for.
      expect(answer.errors === undefined).toBe(writers.has(role));
      const written = await hub.hub.models.Answer.countDocuments({ _id: `${who}:${role}:${idempotencyKey}` });
      expect(written).toBe(refusalsOf(answer).length > 0 ? 0 : 1);
    }
  }, 180_000);
});
