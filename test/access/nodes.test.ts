import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { DemoPerson } from '../../src/demo/compose.js';
import { RELATIONSHIP_LISTS } from '../../src/record/relationship.js';
import { audited, dataOf, startHub, type TestHub } from '../support/hub.js';
import { CHANGES, newWorld, send, type World } from '../support/changes.js';
import { allRoles, everybodysTeam, fullPerson, personOfRole, preferring } from '../support/people.js';

/** Objects instead of ids: whoever finds something in a list finds it by id, nobody else does, and many cost as few reads as one. */

let hub: TestHub;
const commands: string[] = [];
const person = fullPerson('nodes', {
  episodes: [
    { id: 'rel_clinic', organisationId: 'org_X9905', from: new Date('2025-01-01'), to: null },
    { id: 'rel_probation', organisationId: 'org_V0002', from: new Date('2025-01-01'), to: null },
  ],
});
const stranger = fullPerson('nodes-stranger', {
  nhsNumber: '9990002371',
  userId: null,
  registeredPractice: null,
  neighbourhood: null,
  proxies: [],
  sharingPreferences: [],
  careTeam: everybodysTeam()
    .slice(0, 1)
    .map((member) => ({ ...member, id: 'rel_stranger', userId: null })),
});
const ids: Record<'relationships' | 'overrides' | 'notices', string[]> = {
  relationships: [],
  overrides: [],
  notices: [],
};

beforeAll(async () => {
  hub = await startHub({ connection: { monitorCommands: true } });
  await hub.load(person, stranger);
  const world = { hub, patientId: person.patient._id, entryOf: () => person.entries[0]!._id };
  for (const mutation of ['breakGlass', 'disclose', 'offerReferral'])
    dataOf(await send(world, mutation, await CHANGES[mutation]!(world)));
  const { Patient, Override, Notice } = hub.hub.models;
  for (const patient of await Patient.find().lean())
    for (const list of RELATIONSHIP_LISTS) ids.relationships.push(...patient[list].map(({ id }) => id!));
  ids.overrides = (await Override.find().lean()).map(({ _id }) => _id);
  ids.notices = (await Notice.find().lean()).map(({ _id }) => _id);
  hub.hub.connection.getClient().on('commandStarted', ({ commandName, command }) => {
    const collection = String(command['find'] ?? command['aggregate'] ?? command['collection'] ?? '');
    // How much of the audit is read follows its blocks, not the rows that are shown.
    if (collection && collection !== 'audit_blocks') commands.push(`${commandName} ${collection}`);
  });
}, 60_000);
afterAll(() => hub.close());

/** What a role finds in its lists: the ids in whatever of them it may ask for. */
const listedFor = async (who: string): Promise<Set<string>> => {
  const lists = [
    `{ patient(id: "${person.patient._id}") { relationships { id } } }`,
    `{ patient(id: "${stranger.patient._id}") { relationships { id } } }`,
    '{ referralOffers { relationship { id } } }',
    '{ myOverrides(first: 100) { nodes { id } } }',
    '{ overrideQueue(first: 100) { nodes { id } } }',
    '{ notices(first: 100) { nodes { id } } }',
  ];
  const bodies = await Promise.all(lists.map(async (query) => (await hub.as(who, query)).body));
  return new Set([...bodies.join('\n').matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id!));
};

const node = (who: string, id: string, headers: Record<string, string> = {}) =>
  hub.as(who, `query ($id: ID!) { node(id: $id) { __typename id } }`, { variables: { id }, headers });

describe('what is found by id is what is found in a list', () => {
  const foundBy = new Map<string, number>();
  test.each(allRoles)('by %s', async (role) => {
    const who = personOfRole(role);
    const listed = await listedFor(who);
    for (const id of Object.values(ids).flat()) {
      const answer = await node(who, id);
      expect([id, answer.errors === undefined]).toEqual([id, listed.has(id)]);
      if (listed.has(id)) foundBy.set(id.slice(0, 3), (foundBy.get(id.slice(0, 3)) ?? 0) + 1);
      else expect(answer.errors![0]!.extensions.code).toBe('NOT_FOUND');
    }
  });

  test('and there was something of each to find, and something to hide', async () => {
    expect([...foundBy.keys()].sort()).toEqual(['ntc', 'ovr', 'rel']);
    expect(ids.relationships).toContain('rel_stranger');
    expect(await listedFor('pharmacist.patel')).not.toContain('rel_probation');
  });

  test.each(['rel', 'ovr', 'ntc', 'org', 'nbh', 'pat', 'ent'])(
    'hidden and absent %s_… give the same bytes',
    async (kind) => {
      const hidden = {
        rel: 'rel_stranger',
        ovr: ids.overrides[0]!,
        ntc: ids.notices[0]!,
        pat: stranger.patient._id,
        ent: stranger.entries[0]!._id,
      }[kind];
      const ask = async (id: string) => {
        const { status, body } = await node('volunteer.marsh', id, { 'x-request-id': 'hidden-or-absent' });
        return { status, body };
      };
      expect(await ask(hidden ?? `${kind}_none`)).toEqual(await ask(`${kind}_${randomUUID()}`));
      expect((await ask(`${kind}_none`)).body).toMatch(/NOT_FOUND/);
    },
  );

  test('nothing of that person’s own through the eyes of another role', async () => {
    const mine = (await hub.hub.models.Override.findOne({ 'by.id': 'paramedic.hughes' }).lean())!._id;
    expect((await node('paramedic.hughes', mine)).data.node).toEqual({ __typename: 'Override', id: mine });
    const answer = await node('privacy.stone', mine, { 'x-view-as': 'PARAMEDIC' });
    expect(answer.errors![0]!.extensions.code).toBe('NOT_FOUND');
  });
});

describe('objects are decided', () => {
  test('a person behind an override or a notice is null for who may not open the record, and audited for who may', async () => {
    const ASK = '{ notices(first: 1) { nodes { overrideId override { id } patient { id } } } }';
    const [told] = dataOf(await hub.as('privacy.stone', ASK)).notices.nodes;
    expect(told).toMatchObject({ override: { id: told.overrideId }, patient: { id: person.patient._id } });
    const reads = (await audited(hub)).filter(({ kind, userId }) => kind === 'READ' && userId === 'privacy.stone');
    expect(reads.some(({ patientId }) => patientId === person.patient._id)).toBe(true);
    // A notice to somebody whose relationship has ended: what happened stays told, whose record it was does not.
    const world = await newWorld(hub);
    dataOf(await send(world, 'breakGlass', await CHANGES['breakGlass']!(world)));
    const { _id } = (await hub.hub.models.Override.findOne({ patientId: world.patientId }).lean())!;
    await hub.hub.models.Patient.updateOne({ _id: world.patientId }, { $set: { careTeam: [], overrides: [] } });
    const mine = dataOf(
      await hub.as('paramedic.hughes', `{ node(id: "${_id}") { ... on Override { kind patient { id } } } }`),
    );
    expect(mine.node).toEqual({ kind: 'BREAK_GLASS', patient: null });
  });

  test('staff of a service that must not be named are null, wherever they hang', async () => {
    const ASK = `{ patient(id: "${person.patient._id}") { careTeam { name staff { id roles { organisation { id } } } } relationships { member { id } attendees { staff { id } } grantedBy { staff { id } } } } }`;
    const { body, errors } = await hub.as('coordinator.grant', ASK);
    expect(errors).toBeUndefined();
    expect(body).toMatch(/"id":"gp.osei"/);
    expect(body).not.toMatch(/probation.ward|org_V0002/);
  });
});

describe('many cost as few reads as one', () => {
  const counted = async (who: string, query: string, variables: object = {}) => {
    // Who signs in is remembered for five seconds: of some tries the one that did not have to look again.
    let best: { data: Record<string, never>; reads: string[] } | null = null;
    for (let i = 0; i < 4; i++) {
      commands.length = 0;
      const data = dataOf(await hub.as(who, query, { variables: { ...variables } }));
      const reads = commands.toSorted();
      if (!best || reads.length < best.reads.length) best = { data, reads };
    }
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    return best as { data: any; reads: string[] };
  };
  const STAFF = 'staff { id name roles { role organisation { id name } } }';

  test('of a team, relationships and preferences', async () => {
    const small = fullPerson('nodes-small', {
      careTeam: everybodysTeam().filter(({ userId }) => userId === 'gp.osei'),
    });
    const large = fullPerson('nodes-large', {
      episodes: ['org_X9903', 'org_X9904', 'org_X9905'].map((organisationId, i) => ({
        id: `rel_${i}`,
        organisationId,
        from: new Date('2025-01-01'),
        to: null,
        reason: 'Clinic',
        grantedBy: { id: ['gp.osei', 'gp.lowe', 'matron.doyle'][i]!, name: 'X', role: 'GENERAL_PRACTITIONER' },
      })),
      sharingPreferences: ['org_V0001', 'org_X9907', 'org_V0004'].map((id) =>
        preferring({ scope: 'RESEARCH', decision: 'DENY', organisations: [id] }),
      ),
    });
    small.patient.sharingPreferences = [
      preferring({ scope: 'RESEARCH', decision: 'DENY', organisations: ['org_V0001'] }),
    ];
    small.patient.episodes = large.patient.episodes.slice(1, 2);
    await hub.load(
      { ...small, patient: { ...small.patient, nhsNumber: null, userId: null } },
      { ...large, patient: { ...large.patient, nhsNumber: null, userId: null } },
    );
    const ASK = `query ($id: ID!) { patient(id: $id) {
      neighbourhood { name } registeredPractice { name neighbourhoods { name } }
      careTeam { ${STAFF} organisation { id name } }
      relationships { patient { id } member { id } organisation { id neighbourhoods { id } } grantedBy { ${STAFF} } }
      sharingPreferences { organisations { id name } } } }`;
    const few = await counted('gp.osei', ASK, { id: small.patient._id });
    const many = await counted('gp.osei', ASK, { id: large.patient._id });
    expect(many.data.patient.careTeam.length).toBeGreaterThan(5 * few.data.patient.careTeam.length);
    expect(many.reads.length).toBeLessThanOrEqual(few.reads.length);
    expect(many.reads.length).toBeLessThanOrEqual(6);
  });

  test('of lists: overrides, notices, refusals, unusual access, offers, requests, contributions', async () => {
    const worlds: World[] = [];
    for (let i = 0; i < 5; i++) {
      const world = await newWorld(hub);
      worlds.push(world);
      await hub.hub.models.Patient.updateOne({ _id: world.patientId }, { $set: { userId: null } });
    }
    const make = async (mutation: string, world: (typeof worlds)[number], who?: string) => {
      const change = await CHANGES[mutation]!(world);
      dataOf(await send(world, mutation, who ? { ...change, who } : change));
    };
    const nobodys: DemoPerson[] = [];
    for (let i = 0; i < 5; i++)
      nobodys.push(
        fullPerson(`nodes-nobodys-${i}`, {
          nhsNumber: null,
          userId: null,
          careTeam: [],
          proxies: [],
          registeredPractice: null,
        }),
      );
    await hub.load(...nobodys);
    const LISTS: [who: string, list: string, query: string][] = [
      [
        'privacy.stone',
        'overrideQueue',
        `{ overrideQueue(first: 20) { nodes { id patient { id } by { ${STAFF} organisation { id } } } } }`,
      ],
      ['privacy.stone', 'notices', '{ notices(first: 20) { nodes { patient { id } override { id by { name } } } } }'],
      ['paramedic.hughes', 'myOverrides', `{ myOverrides(first: 20) { nodes { patient { name } by { ${STAFF} } } } }`],
      [
        'privacy.stone',
        'denials',
        `{ denials(userId: "gp.lowe", first: 20) { nodes { patient { id } ${STAFF} organisation { name neighbourhoods { name } } } } }`,
      ],
      ['privacy.stone', 'unusualAccess', `{ unusualAccess { patient { id } ${STAFF} organisation { name } } }`],
      [
        'volunteer.marsh',
        'referralOffers',
        `{ referralOffers { patient { name } relationship { organisation { id } grantedBy { ${STAFF} } } } }`,
      ],
      [
        'gp.osei',
        'restrictionRequests',
        `{ restrictionRequests { patient { name } entry { id } askedBy { id name } } }`,
      ],
      [
        'volunteer.marsh',
        'myContributions',
        '{ myContributions(first: 20) { nodes { entry { id } patient { name } } } }',
      ],
    ];
    const before = new Map<string, { length: number; reads: string[] }>();
    const measure = async (who: string, list: string, query: string) => {
      const { data, reads } = await counted(who, query);
      return { length: (data[list].nodes ?? data[list]).length as number, reads };
    };
    const happen = async (some: typeof worlds, others: typeof nobodys) => {
      for (const world of some) {
        for (const mutation of ['breakGlass', 'offerReferral']) await make(mutation, world);
        await make('logVoluntarySupport', world, 'volunteer.marsh');
        await make('labelEntry', world, 'matron.doyle');
      }
      for (const one of others) await hub.as('gp.lowe', `{ patient(id: "${one.patient._id}") { name } }`);
      await audited(hub);
    };
    await happen(worlds.slice(0, 1), nobodys.slice(0, 1));
    for (const one of LISTS) before.set(one[1], await measure(...one));
    await happen(worlds.slice(1), nobodys.slice(1));
    for (const one of LISTS) {
      const few = before.get(one[1])!;
      const many = await measure(...one);
      expect([one[1], many.length > few.length]).toEqual([one[1], true]);
      expect([one[1], ...many.reads]).toEqual([one[1], ...few.reads]);
    }
  }, 60_000);
});
