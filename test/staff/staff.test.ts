import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { organisations, users } from '../../src/demo/people.js';
import { parseNeighbourhoods } from '../../src/organisations/neighbourhoods.js';
import { codeOf, dataOf, startHub, type TestHub } from '../support/hub.js';
import { actorOf, allRoles, personOfRole } from '../support/people.js';
import { mayMeet } from '../support/secrets.js';

/** Who is found in the directory, by whom. The oracle is the policy files. */

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
  // Somebody of the staff who is a patient of the hub as well.
  await hub.hub.models.User.collection.updateOne({ _id: 'nurse.reid' } as object, {
    $push: { roles: { role: 'PATIENT', organisationId: null } } as object,
  });
});
afterAll(() => hub.close());

interface Found {
  id: string;
  name: string;
  roles: { role: string; organisation: { id: string; name: string } | null }[];
}

const STAFF = `query ($filter: StaffFilter, $first: Int, $after: String) { staff(filter: $filter, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { id name roles { role organisation { id name } } } } }`;
const find = async (who: string, variables: object = {}, role?: string) =>
  dataOf(await hub.as(who, STAFF, { variables: { first: 100, ...variables }, ...(role && { role }) })).staff as {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    nodes: Found[];
  };
const idsOf = ({ nodes }: { nodes: Found[] }) => nodes.map(({ id }) => id).sort();

/** Where a role or an organisation of the demo tells a diagnosis or a conviction. */
const labelOf = ({ role, organisationId }: { role: string; organisationId: string | null }) =>
  role === 'MENTAL_HEALTH_PROFESSIONAL' || organisationId === 'org_X9906'
    ? 'MH'
    : role === 'PROBATION_OFFICER' || organisationId === 'org_V0002'
      ? 'CJ'
      : null;

/** What the policy files let a role know of who works where. */
const expectedFor = (role: string, organisationId: string | null) =>
  users.flatMap(({ _id, roles }) => {
    const told = roles.filter((held) => {
      const label = labelOf(held);
      if (held.role === 'PATIENT' || held.role === 'UNPAID_CARER') return false;
      if (label === null || role === 'PRIVACY_OFFICER') return true;
      const of = held.organisationId ?? undefined;
      // A link worker at a mental health service is cleared for its name.
      if (label === 'MH' && role === 'LINK_WORKER' && organisationId === 'org_X9906') return true;
      return mayMeet(role, organisationId, { text: '', label, ...(of !== undefined && { of }) });
    });
    return told.length > 0 ? [_id as string] : [];
  });

const STAFF_ROLES = allRoles.filter((role) => !['PATIENT', 'UNPAID_CARER'].includes(role));

test.each(STAFF_ROLES)(
  '%s finds the staff of whom they may know, and a node of each, and nobody else',
  async (role) => {
    const who = personOfRole(role);
    const expected = expectedFor(role, actorOf(who).organisation?.id ?? null);
    const found = await find(who);
    expect(idsOf(found)).toEqual([...expected].sort());
    expect(found.totalCount).toBe(expected.length);
    for (const { _id } of users) {
      const answer = await hub.as(who, 'query ($id: ID!) { node(id: $id) { __typename id ... on Staff { name } } }', {
        variables: { id: _id },
      });
      if (expected.includes(_id)) expect(answer.data.node).toMatchObject({ __typename: 'Staff', id: _id });
      else expect(codeOf(answer)).toBe('NOT_FOUND');
    }
  },
);

test.each(['PATIENT', 'UNPAID_CARER'] as const)(
  '%s finds no staff, neither in the list nor as a node',
  async (role) => {
    expect(codeOf(await hub.as(personOfRole(role), '{ staff { totalCount } }'))).toBe('FORBIDDEN');
    expect(codeOf(await hub.as(personOfRole(role), '{ node(id: "gp.osei") { id } }'))).toBe('NOT_FOUND');
  },
);

test('hidden staff and nobody give the same bytes', async () => {
  const ask = async (id: string) => {
    const { status, body } = await hub.as('reception.khan', `{ node(id: "${id}") { id } }`, {
      headers: { 'x-request-id': 'hidden-or-absent' },
    });
    return { status, body: body.replaceAll(id, 'ID') };
  };
  expect(await ask('mental.health.novak')).toEqual(await ask('nobody.at.all'));
});

describe('finding', () => {
  test('goes by part of the name, role, organisation and neighbourhood, all of them by one role', async () => {
    expect(idsOf(await find('gp.osei', { filter: { name: 'osei' } }))).toEqual(['gp.osei']);
    expect(idsOf(await find('gp.osei', { filter: { name: '.*' } }))).toEqual([]);
    expect(idsOf(await find('gp.osei', { filter: { role: 'GENERAL_PRACTITIONER' } }))).toEqual(['gp.lowe', 'gp.osei']);
    expect(idsOf(await find('gp.osei', { filter: { organisation: 'org_X9903' } }))).toEqual(['pharmacist.patel']);
    const inRotherhithe = idsOf(await find('gp.osei', { filter: { neighbourhood: 'nbh_ROTHERHITHE' } }));
    const serving = organisations.filter(
      ({ neighbourhoods: places }) => places.length === 0 || places.includes('ROTHERHITHE'),
    );
    expect(inRotherhithe).toEqual(
      users
        .filter(({ roles }) =>
          roles.some((held) => serving.some(({ _id }) => _id === held.organisationId) && labelOf(held) !== 'CJ'),
        )
        .map(({ _id }) => _id)
        .sort(),
    );
    const both = { role: 'GENERAL_PRACTITIONER', organisation: 'org_X9903' };
    expect(idsOf(await find('gp.osei', { filter: both }))).toEqual([]);
  });

  test('never finds anybody as a patient, and says nothing of that', async () => {
    expect(idsOf(await find('gp.osei', { filter: { role: 'PATIENT' } }))).toEqual([]);
    const [nurse] = (await find('gp.osei', { filter: { name: 'Nadia Reid' } })).nodes;
    expect(nurse!.roles).toEqual([
      { role: 'PRACTICE_NURSE', organisation: { id: 'org_X9902', name: 'Spa Gardens Practice' } },
    ]);
  });

  test('goes through all in pages, by name', async () => {
    const names: string[] = [];
    for (let after: string | null = null; ;) {
      const page: Awaited<ReturnType<typeof find>> = await find('gp.osei', { first: 4, after });
      names.push(...page.nodes.map(({ name }) => name));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(names).toEqual((await find('gp.osei')).nodes.map(({ name }) => name));
    expect(names).toEqual([...names].sort());
  });

  test('refuses a filter that is wrong, naming the field', async () => {
    for (const [filter, field] of [
      [{ name: 'x' }, 'filter.name'],
      [{ neighbourhood: 'BERMONDSEY' }, 'filter.neighbourhood'],
      [{ neighbourhood: 'nbh_NOWHERE' }, 'filter.neighbourhood'],
    ] as const) {
      const answer = await hub.as('gp.osei', STAFF, { variables: { filter } });
      expect(answer.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
    }
  });
});

describe('organisations and neighbourhoods', () => {
  const ORGANISATIONS = `query ($filter: OrganisationFilter) { organisations(filter: $filter, first: 100) {
    totalCount nodes { id code type neighbourhoods { id name } } } }`;
  const list = async (who: string, filter: object = {}) =>
    dataOf(await hub.as(who, ORGANISATIONS, { variables: { filter } })).organisations as {
      totalCount: number;
      nodes: { id: string; neighbourhoods: { id: string; name: string }[] }[];
    };

  test('are listed whole to everybody who is signed in: which there are tells nothing of anybody', async () => {
    for (const role of allRoles) expect((await list(personOfRole(role))).totalCount).toBe(organisations.length);
    expect(codeOf(await hub.as(null, ORGANISATIONS))).toBe('UNAUTHENTICATED');
  });

  test('are found by part of the name, sector and neighbourhood', async () => {
    const ids = async (filter: object) => (await list('gp.osei', filter)).nodes.map(({ id }) => id);
    expect(await ids({ name: 'SPA GARDENS' })).toEqual(['org_X9902']);
    expect(await ids({ type: 'MENTAL_HEALTH' })).toEqual(['org_X9906']);
    expect(await ids({ type: 'VOLUNTARY', neighbourhood: 'nbh_BERMONDSEY' })).toEqual(['org_V0001']);
    expect(await ids({ type: 'VOLUNTARY', neighbourhood: 'nbh_ROTHERHITHE' })).toEqual([]);
    expect(await ids({ type: 'HOSPITAL', neighbourhood: 'nbh_ROTHERHITHE' })).toEqual(['org_X9905']);
    const [practice] = (await list('gp.osei', { name: 'Spa Gardens' })).nodes;
    expect(practice!.neighbourhoods).toEqual([{ id: 'nbh_BERMONDSEY', name: 'Bermondsey' }]);
  });

  test('neighbourhoods are data: another borough is another table', async () => {
    const { neighbourhoods } = dataOf(await hub.as('gp.osei', '{ neighbourhoods { id name } }'));
    expect(neighbourhoods).toHaveLength(5);
    const { node } = dataOf(
      await hub.as('gp.osei', '{ node(id: "nbh_BOROUGH") { __typename ... on Neighbourhood { name } } }'),
    );
    expect(node).toEqual({ __typename: 'Neighbourhood', name: 'Borough' });
    expect(codeOf(await hub.as('gp.osei', '{ node(id: "nbh_NOWHERE") { id } }'))).toBe('NOT_FOUND');
    expect([...parseNeighbourhoods('key,name\nKENTISH_TOWN,Kentish Town\n').values()]).toEqual([
      { id: 'nbh_KENTISH_TOWN', kind: 'Neighbourhood', name: 'Kentish Town' },
    ]);
    for (const wrong of ['A_B,One\nA_B,Two', 'lower,Name', 'A_B,'])
      expect(() => parseNeighbourhoods(`key,name\n${wrong}\n`)).toThrow(/neighbourhoods.csv: row/);
  });
});
