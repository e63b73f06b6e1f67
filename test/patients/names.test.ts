import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../src/access/decision.js';
import { nameShownTo } from '../../src/access/name-shown.js';
import type { SignedInActor } from '../../src/access/actor.js';
import type { DemoPerson } from '../../src/demo/compose.js';
import { users } from '../../src/demo/people.js';
import type { Category, SharingScope } from '../../src/generated/graphql.js';
import type { StoredPatient } from '../../src/record/patient.js';
import { dataOf, NOW, startHub, type TestHub } from '../support/hub.js';
import { actorOf, everybodysConsent, everybodysTeam, fullPerson, preferring } from '../support/people.js';

/** A name that is withheld from a reader neither orders, nor is found, nor counts, nor lies in a cursor. */

let left: TestHub;
let right: TestHub;
beforeAll(async () => {
  [left, right] = await Promise.all([startHub(), startHub()]);
  right.hub.cursors = left.hub.cursors;
});
beforeEach(async () => {
  for (const side of [left, right]) await side.hub.models.Patient.collection.deleteMany({});
});
afterAll(() => Promise.all([left.close(), right.close()]));

const SCOPES = ['VOLUNTARY', 'HOUSING', 'JUSTICE', 'CARER', 'DIRECT_CARE'] as const satisfies SharingScope[];
const year = (at: number) => new Date(NOW.getTime() + at * 366 * 86_400_000);

const preferences = fc.array(
  fc
    .record({
      scope: fc.constantFrom(...SCOPES),
      decision: fc.constantFrom('DENY', 'DENY', 'PERMIT') as fc.Arbitrary<'DENY'>,
      basis: fc.constantFrom('EXPLICIT', 'IMPLIED') as fc.Arbitrary<'EXPLICIT'>,
      categories: fc.constantFrom<Category[]>([], ['DEMOGRAPHICS'], ['DEMOGRAPHICS', 'GOALS'], ['GOALS']),
      organisations: fc.constantFrom<string[]>([], ['org_V0001'], ['org_V0002', 'org_X9907']),
      objectionOutcome: fc.constantFrom(null, 'UPHELD', 'RECORDED') as fc.Arbitrary<null>,
      from: fc.constantFrom(year(-2), year(1)),
      to: fc.constantFrom(null, year(-1), year(2)),
    })
    .map(preferring),
  { maxLength: 4 },
);

const overrides = fc.array(
  fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom('DISCLOSURE', 'SAFEGUARDING', 'BREAK_GLASS') as fc.Arbitrary<'DISCLOSURE'>,
    userId: fc.constantFrom(null, 'volunteer.marsh', 'carer.bell'),
    role: fc.constantFrom(null, 'VOLUNTARY_WORKER', 'UNPAID_CARER') as fc.Arbitrary<null>,
    organisationId: fc.constantFrom(null, 'org_V0001', 'org_V0002'),
    categories: fc.constantFrom<Category[]>(['GOALS']),
    labels: fc.constant([]),
    from: fc.constant(year(-1)),
    to: fc.constantFrom(null, year(-0.5), year(1)),
  }),
  { maxLength: 2 },
);

/** Says no to everybody who needs consent, for the name alone. */
const NAME_WITHHELD = SCOPES.filter((scope) => scope !== 'DIRECT_CARE').map((scope) =>
  preferring({ scope, decision: 'DENY', categories: ['DEMOGRAPHICS'] }),
);

interface Drawn extends Pick<StoredPatient, 'name' | 'overrides' | 'locationHidden'> {
  consent: boolean;
  team: boolean;
  withheld: boolean;
  said: StoredPatient['sharingPreferences'];
}

const patients: fc.Arbitrary<Drawn[]> = fc.array(
  fc.record({
    name: fc.string({ unit: fc.constantFrom(...'abcxyz'), minLength: 2, maxLength: 6 }),
    consent: fc.boolean(),
    team: fc.boolean(),
    withheld: fc.boolean(),
    said: preferences,
    overrides,
    locationHidden: fc.boolean(),
  }),
  { minLength: 3, maxLength: 9 },
);

const peopleOf = (drawn: readonly Drawn[]) =>
  drawn.map(({ name, consent, team, withheld, said, ...more }, i): DemoPerson => ({
    patient: fullPerson(`names-${i}`, {
      name,
      nameKey: name,
      nhsNumber: null,
      careTeam: team ? everybodysTeam() : [],
      sharingPreferences: [...(consent ? everybodysConsent() : []), ...(withheld ? NAME_WITHHELD : []), ...said],
      ...more,
    }).patient,
    entries: [],
  }));

/** Whether the decision shows this reader the name: what every list has to agree with. */
const seesName = (actor: SignedInActor, patient: StoredPatient) =>
  'name' in left.hub.redaction.patient({ name: '' }, decide(actor, patient, NOW), actor.role);

/** Whether the reader has anything to do with the person. */
const isKnown = (actor: SignedInActor, patient: StoredPatient) => decide(actor, patient, NOW).relationship !== 'NONE';

const READERS = users.map(({ _id }) => _id);
const SYSTEM = { ...actorOf('gp.osei'), ceiling: new Set<Category>(['MEDICATIONS']) };

test('the filter for whose name a reader sees is the decision about each person', async () => {
  let hidden = 0;
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(patients, async (drawn) => {
      const people = peopleOf(drawn);
      await left.load(...people);
      for (const actor of [...READERS.map(actorOf), SYSTEM]) {
        const filter = nameShownTo(actor, NOW, left.hub.redaction);
        const found = filter ? await left.hub.models.Patient.collection.find(filter as object).toArray() : [];
        const named = new Set(found.map(({ _id }) => String(_id)));
        for (const { patient } of people.filter((one) => isKnown(actor, one.patient))) {
          expect([actor.role, named.has(patient._id)]).toEqual([actor.role, seesName(actor, patient)]);
          if (named.has(patient._id)) seen++;
          else hidden++;
        }
      }
      await left.hub.models.Patient.collection.deleteMany({});
    }),
    { numRuns: 40 },
  );
  expect(hidden).toBeGreaterThan(50);
  expect(seen).toBeGreaterThan(50);
});

/** All pages of a list, as the reader gets them, with the ids in order. */
const allPages = async (hub: TestHub, reader: string, list: string, more = '') => {
  const pages: string[] = [];
  const rows: { id: string; name: string | null }[] = [];
  let after: string | null = null;
  do {
    const answer = await hub.as(
      reader,
      `query ($after: String) { ${list}(first: 2, after: $after${more}) { totalCount edges { cursor node { id name } } pageInfo { hasNextPage endCursor } } }`,
      { variables: { after }, headers: { 'x-request-id': 'names-of-people' } },
    );
    pages.push(answer.body);
    const page: {
      edges: { node: { id: string; name: string | null } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    } | null = answer.data?.[list] ?? null;
    rows.push(...(page?.edges ?? []).map(({ node }) => node));
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return { pages, rows };
};

test('two databases that differ only in names a reader may not see give that reader the same pages', async () => {
  let differences = 0;
  const lists = ['caseload', 'neighbourhood'] as const;
  await fc.assert(
    fc.asyncProperty(
      patients,
      fc.constantFrom('volunteer.marsh', 'carer.bell', 'housing.evans', 'probation.ward', 'gp.osei'),
      async (drawn, reader) => {
        const actor = actorOf(reader);
        const people = peopleOf(drawn);
        const others = people.map(({ patient, entries }): DemoPerson => {
          if (seesName(actor, patient)) return { patient, entries };
          if (patient.careTeam.length > 0) differences++;
          const name = [...patient.name].reverse().join('') + 'c';
          return { patient: { ...patient, name, nameKey: name }, entries };
        });
        await left.load(...people);
        await right.load(...others);
        for (const list of lists)
          for (const more of list === 'caseload' ? ['', ', nameContains: "ab"', ', nameContains: "xc"'] : ['']) {
            const [one, two] = await Promise.all([left, right].map((hub) => allPages(hub, reader, list, more)));
            expect(two!.pages).toEqual(one!.pages);
          }
        for (const side of [left, right]) await side.hub.models.Patient.collection.deleteMany({});
      },
    ),
    { numRuns: 25 },
  );
  expect(differences).toBeGreaterThan(20);
});

test('people come by name, those whose name is withheld after them by id; a search finds the named only; counts are of what is listed', async () => {
  const hide = preferring({ scope: 'VOLUNTARY', decision: 'DENY', categories: ['DEMOGRAPHICS'] });
  const people = ['aaron', 'zoe', 'bella', 'yves', 'abel'].map((name, i) => {
    const hidden = name === 'aaron' || name === 'zoe';
    const sharingPreferences = [...everybodysConsent(), ...(hidden ? [hide] : [])];
    return {
      patient: fullPerson(`order-${i}`, { name, nameKey: name, nhsNumber: null, sharingPreferences }).patient,
      entries: [],
    };
  });
  await left.load(...people);
  const { rows } = await allPages(left, 'volunteer.marsh', 'caseload');
  const withheld = people.slice(0, 2).map(({ patient }) => patient._id);
  expect(rows.map(({ name }) => name)).toEqual(['abel', 'bella', 'yves', null, null]);
  expect(rows.slice(3).map(({ id }) => id)).toEqual([...withheld].sort());
  const search = async (part: string) =>
    dataOf(await left.as('volunteer.marsh', `{ caseload(nameContains: "${part}") { totalCount nodes { name } } }`))
      .caseload;
  expect(await search('aa')).toEqual({ totalCount: 0, nodes: [] });
  expect(await search('be')).toEqual({ totalCount: 2, nodes: [{ name: 'abel' }, { name: 'bella' }] });
  // A reader who sees all the names has them in their order.
  expect((await allPages(left, 'gp.osei', 'caseload')).rows.map(({ name }) => name)).toEqual(
    [...people.map(({ patient }) => patient.name)].sort(),
  );
});
