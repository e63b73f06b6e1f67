import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { buildSchema } from '../../src/graphql/schema.js';
import { questionsAbout } from '../support/detect.js';
import { audited, dataOf, startHub, type TestHub } from '../support/hub.js';
import { allRoles } from '../support/people.js';
import { personWithSecrets, renameServices, SECRETS, secretsMet } from '../support/secrets.js';

/**
 * What is told elsewhere: names of services that tell a diagnosis or a conviction and of who works there, and facts of
 * entries that are sealed, wherever the schema could show them. Every text of that kind is a canary; every route of the
 * schema is asked as every role; the oracle is the policy files.
 */

const schema = buildSchema();
const person = personWithSecrets();
const id = person.patient._id;
let hub: TestHub;

beforeAll(async () => {
  hub = await startHub();
  await renameServices(hub);
  await hub.load(person);
  // Acts of staff of these services, for the log and the notices.
  for (const who of ['mental.health.novak', 'probation.ward'])
    dataOf(
      await hub.as(
        who,
        `query SECRET_NAME_OF_THE_CLIENT { patient(id: "${id}") { name record { goals { nodes { ownWords } } } } }`,
      ),
    );
  const change = async (who: string, mutation: string, type: string, input: object) =>
    dataOf(
      await hub.as(
        who,
        `mutation SECRET_NAME_OF_THE_CLIENT($input: ${type}!) { ${mutation}(input: $input) { __typename } }`,
        {
          variables: { input: { idempotencyKey: randomUUID(), patientId: id, ...input } },
        },
      ),
    );
  const explanation = 'It had to be known that very night';
  await hub.hub.models.Patient.updateOne(
    { _id: id, 'careTeam.userId': 'gp.osei' },
    { $set: { 'careTeam.$.namedClinician': true } },
  );
  await change('mental.health.novak', 'breakGlass', 'BreakGlassInput', { reason: 'LIFE_OR_LIMB', explanation });
  await change('social.worker.okafor', 'disclose', 'DiscloseInput', {
    organisationId: 'org_V0002',
    // Nothing that a probation officer is granted: what a disclosure opens is no secret to whom it is for.
    categories: ['HOME_ACCESS'],
    basis: 'PUBLIC_INTEREST',
    explanation,
  });
  await audited(hub);
}, 120_000);
afterAll(() => hub.close());

/**
 * Public, about the reader alone, or of the governance of staff: these name organisations whatever they do. What the directory
 * of staff tells has a test of its own (test/staff).
 */
const APART =
  /^query Route(\([^)]*\))? \{ (organisations|staff|viewer|permissions|overrideQueue|myOverrides|unusualAccess|denials)/;

const nodes = person.entries
  .filter(({ kind }) => ['Referral', 'MedicationNote', 'Action'].includes(kind))
  .map(({ _id }) => _id);
const questions = questionsAbout(schema, id, [nodes[0]!, nodes[1]!, nodes.at(-1)!]).filter(
  ({ query }) => !APART.test(query),
);

const metBy = new Map<string, Set<string>>(SECRETS.map(({ text }) => [text, new Set()]));

describe.each(allRoles)('%s', (role) => {
  test('meets no name of a service and no fact of a sealed entry that the policy files do not clear them for', async () => {
    // Who reviews overrides reads of each who made it and for whom, from a notice as from the queue, which is asked apart.
    const reviews = role === 'PRIVACY_OFFICER';
    const asked = [
      ...questions.filter(({ query }) => !reviews || !/\{ notices.*\boverride \{/.test(query)),
      { query: '{ notices(first: 20) { nodes { type text patient { id name } } } }', variables: {} },
    ];
    const { met, leaked } = await secretsMet(hub, role, asked);
    for (const text of met) metBy.get(text)!.add(role);
    expect(leaked).toEqual([]);
  }, 300_000);
});

test('every one of these is met by somebody, so that the detector looks at what is there', () => {
  expect([...metBy].filter(([, roles]) => roles.size === 0).map(([text]) => text)).toEqual([]);
});

test('no name that a client chose is kept in the audit, nor shown in the log of the person', async () => {
  const log = await hub.as(
    'patient.bell',
    `{ patient(id: "${id}") { accessLog(first: 100) { nodes { operation description } } } }`,
  );
  expect(dataOf(log).patient.accessLog.nodes.length).toBeGreaterThan(1);
  expect(log.body).not.toMatch(/SECRET_NAME_OF_THE_CLIENT/);
  expect(JSON.stringify(await audited(hub))).not.toMatch(/SECRET_NAME_OF_THE_CLIENT/);
});
