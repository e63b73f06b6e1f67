import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../src/access/decision.js';
import { levelFor } from '../../src/access/disclose.js';
import { Level } from '../../src/access/policy.js';
import { WHOLE_RECORD } from '../support/whole-record.js';
import { ADA } from '../../src/demo/personas.js';
import type { DemoPerson } from '../../src/demo/compose.js';
import { composeEntry } from '../../src/writing/compose.js';
import type { StoredEntry } from '../../src/record/model.js';
import { factsOf, type EntryView } from '../../src/record/view.js';
import { questionsAbout } from '../support/detect.js';
import { actorOf, allRoles, fullPerson, personOfRole } from '../support/people.js';
import { NOW, startHub, type TestHub } from '../support/hub.js';

/**
 * Two databases that differ only in what a reader may not see give the same reader the same bytes: data, errors,
 * order, counts, cursors. One holds the hidden entries, the other has them changed, doubled or gone.
 */

let left: TestHub;
let right: TestHub;
beforeAll(async () => {
  [left, right] = await Promise.all([startHub(), startHub()]);
  // Each database has a secret of its own, and cursors are compared byte by byte.
  right.hub.cursors = left.hub.cursors;
});
afterAll(async () => {
  await left.close();
  await right.close();
});

/** A secret that no reader who may not see it must ever meet. */
const secret = (entry: StoredEntry, text: string): StoredEntry => {
  const body = { ...entry.body };
  for (const key of Object.keys(body))
    if (typeof body[key] === 'string' && !/^[A-Z_]+$|^\d/.test(body[key] as string))
      body[key] = key === 'url' ? 'https://another.example.org/secret' : text;
  return composeEntry({ ...entry, id: entry._id, body, recordedAt: entry.recordedAt }, NOW);
};

const WHOLE = WHOLE_RECORD.replace('query WholeRecord', 'query WholeRecord($id: ID!)').replace(`"${ADA}"`, '$id');
const NODE = `query Node($id: ID!) { node(id: $id) { __typename id ... on Entry { category provenance { version custodian { name } } history { version entry { id } } } } }`;
const PAGES = `query Pages($id: ID!) { patient(id: $id) { record {
  medicationNotes(first: 1) { totalCount edges { cursor node { id history { version } responses { kind } } } pageInfo { hasNextPage endCursor } }
  longTermConditionCount withheld { category level reason labels wayIn } } } }`;

/** What filters, orders and counts could tell of hidden entries: their words, categories, roles, states and moments. */
const FILTERED = `query Filtered($id: ID!) { patient(id: $id) { record {
  timeline(first: 2, order: OLDEST_FIRST) { totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } }
  changed: timeline(last: 3, order: LAST_CHANGED_FIRST) { totalCount edges { cursor } pageInfo { hasPreviousPage } }
  secret: timeline(filter: { text: "another secret", status: [CURRENT, RESOLVED, SUPERSEDED] }) { totalCount nodes { id } }
  words: timeline(filter: { text: "heart failure" }) { totalCount nodes { id } pageInfo { hasNextPage } }
  gone: timeline(filter: { status: [RESOLVED, SUPERSEDED] }) { totalCount nodes { id } }
  theirs: timeline(filter: { custodian: "org_X9902", authorRole: GENERAL_PRACTITIONER, category: [PROBLEMS, MEDICATIONS] }) { totalCount nodes { id } }
  since: problems(filter: { from: "2026-01-01T00:00:00Z", to: "2026-03-01T00:00:00Z" }) { totalCount nodes { id } } } } }`;

/** Every way from a root to the record; ids in variables, so that each document is compiled once. */
const questions = ({ patient, entries }: DemoPerson, seed: number): [string, Record<string, unknown>][] => [
  [WHOLE, { id: patient._id }],
  [PAGES, { id: patient._id }],
  [FILTERED, { id: patient._id }],
  ['{ caseload(first: 50) { totalCount nodes { id name } pageInfo { endCursor hasNextPage } } }', {}],
  ['query ($n: NHSNumber) { patient(nhsNumber: $n) { name } }', { n: '9990001006' }],
  [
    '{ myContributions(first: 100) { nodes { entry { id category } patient { name } } pageInfo { hasNextPage endCursor } } }',
    {},
  ],
  // Some of the entries by id, others in every run.
  ...entries
    .filter((_, i) => (i + seed) % 10 === 0)
    .map(({ _id }): [string, Record<string, unknown>] => [NODE, { id: _id }]),
];

/** Some of all routes of the schema, others in every run. */
const someRoutes = ({ patient, entries }: DemoPerson, seed: number): [string, Record<string, unknown>][] => {
  const nodes = [entries[seed % entries.length]!._id];
  return (
    questionsAbout(left.hub.schema, patient._id, nodes)
      // What the audit holds is made of moments and random ids, and differs between any two databases.
      .filter(({ query }) => !/accessLog|denials|unusualAccess/.test(query))
      .filter((_, i) => (i + seed) % 83 === 0)
      .map(({ query, variables }) => [query, variables])
  );
};

test.each(allRoles)(
  '%s cannot tell two databases apart that differ in hidden data only',
  async (role) => {
    const who = personOfRole(role);
    const actor = actorOf(who);
    let hiddenOnes = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          team: fc.boolean(),
          consent: fc.boolean(),
          practice: fc.boolean(),
          labelled: fc.uniqueArray(fc.nat(60), { minLength: 10, maxLength: 20 }),
          fate: fc.constantFrom('changed', 'doubled', 'gone'),
          seed: fc.nat(1000),
        }),
        async ({ team, consent, practice, labelled, fate, seed }) => {
          const person = fullPerson(`${role}-${JSON.stringify([team, consent, practice, labelled, fate])}`);
          const { patient } = person;
          if (!team) patient.careTeam = [];
          if (!consent) patient.sharingPreferences = [];
          if (!practice) patient.registeredPractice = null;
          person.entries = person.entries.map((entry, i) =>
            labelled.includes(i)
              ? composeEntry(
                  {
                    ...entry,
                    id: entry._id,
                    labels: (['MH', 'SUB', 'RCGP', 'SG', 'CJ', 'THIRD_PARTY'] as const).slice(i % 6, (i % 6) + 1),
                    patientVisibility: i % 4 === 0 ? 'PENDING' : 'SHOWN',
                  },
                  NOW,
                )
              : entry,
          );
          const decision = decide(actor, patient, NOW);
          const hidden = (entry: StoredEntry) =>
            levelFor(decision, actor, factsOf(JSON.parse(entry.text) as EntryView)) === Level.NONE;
          hiddenOnes += person.entries.filter(hidden).length;
          const other: DemoPerson = {
            patient,
            entries: person.entries.flatMap((entry) => {
              if (!hidden(entry)) return [entry];
              if (fate === 'gone') return [];
              const changed = secret(entry, 'Quite another secret');
              return fate === 'doubled' ? [changed, { ...changed, _id: `${entry._id}-twin` }] : [changed];
            }),
          };
          await left.load(person);
          await right.load(other);
          for (const [query, variables] of [...questions(person, seed), ...someRoutes(person, seed)]) {
            const headers = { 'x-request-id': 'non-interference' };
            const [one, two] = await Promise.all([
              left.as(who, query, { variables, headers }),
              right.as(who, query, { variables, headers }),
            ]);
            expect(two.body).toBe(one.body);
            expect(two.status).toBe(one.status);
            expect(two.body).not.toMatch(/another secret/);
          }
          for (const side of [left, right]) {
            await side.hub.models.Patient.collection.deleteMany({});
            await side.hub.models.Entry.collection.deleteMany({});
          }
        },
      ),
      { numRuns: 3 },
    );
    expect(hiddenOnes).toBeGreaterThan(0);
  },
  120_000,
);
