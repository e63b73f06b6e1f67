import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getIntrospectionQuery, graphqlSync, parse } from 'graphql';
import { WHOLE_RECORD } from '../../src/demo/examples.js';
import { ADA, personas, RUTH } from '../../src/demo/personas.js';
import { COST_LIMIT, costOf } from '../../src/graphql/cost.js';
import { buildSchema } from '../../src/graphql/schema.js';
import { documentId, loadTrustedDocuments, manifestOf } from '../../src/graphql/trusted-documents.js';
import { MOST_DELAY_MS } from '../../src/http/hardening.js';
import { DEFAULT_LIMITS } from '../../src/env.js';
import { buildServer } from '../../src/server.js';
import { emergencyLane } from '../../src/start.js';
import { allRoles, personOfRole } from '../support/people.js';
import { audited, codeOf, dataOf, NOW, startHub, type TestHub } from '../support/hub.js';

const schema = buildSchema();
const GLASS = `mutation Glass { breakGlass(input: { idempotencyKey: "one-emergency", patientId: "${RUTH}", reason: LIFE_OR_LIMB, explanation: "Breathless at night, cannot speak for herself" }) { override { id open } patient { name record { medications { nodes { name } } } } } }`;

describe('cost', () => {
  const cost = (query: string, variables: Record<string, unknown> = {}) => costOf(schema, parse(query), variables);

  test('counts what variables ask for like what literals ask for', () => {
    const literal = cost('{ caseload(first: 80) { nodes { name record { problems { nodes { name } } } } } }');
    const variable = cost(
      'query ($n: Int) { caseload(first: $n) { nodes { name record { problems { nodes { name } } } } } }',
      {
        n: 80,
      },
    );
    const fallback = cost(
      'query ($n: Int = 80) { caseload(first: $n) { nodes { name record { problems { nodes { name } } } } } }',
    );
    expect([variable, fallback]).toEqual([literal, literal]);
    expect(literal).toBeGreaterThan(80 * 20);
  });

  test('sums all operations of a document, through fragments and aliases', () => {
    const one = cost('query A { caseload(first: 10) { nodes { name } } }');
    const two =
      'query A { ...F } query B { other: caseload(first: 10) { nodes { name } } } fragment F on Query { caseload(first: 10) { nodes { name } } }';
    expect(cost(two)).toBeGreaterThanOrEqual(2 * one - 1);
  });

  test('lets the whole record pass with room, and refuses a hundred of them', () => {
    const whole = cost(WHOLE_RECORD);
    expect(whole * 3).toBeLessThan(COST_LIMIT);
    const body = /record \{[^]*\n {4}\}/.exec(WHOLE_RECORD)![0];
    expect(cost(`{ caseload(first: 100) { nodes { ${body} } } }`)).toBeGreaterThan(COST_LIMIT);
  });

  test('is refused before anything runs, and says what to do', async () => {
    const hub = await startHub();
    await hub.load(...personas());
    const answer = await hub.as(
      'gp.osei',
      'query ($n: Int) { caseload(first: $n) { nodes { record { contacts(first: 100) { nodes { id provenance { version } } } observations(first: 100) { nodes { id } } } } } }',
      { variables: { n: 100 } },
    );
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
    expect(answer.errors![0]!.message).toMatch(/smaller pages/);
    expect((await audited(hub)).filter(({ kind }) => kind === 'READ')).toEqual([]);
    await hub.close();
  });
});

describe('introspection', () => {
  const TYPES = '{ __schema { types { name } queryType { fields { name } } mutationType { fields { name } } } }';
  let hub: TestHub;
  let production: TestHub;
  beforeAll(async () => {
    hub = await startHub();
    production = await startHub({ production: true });
  });
  afterAll(() => Promise.all([hub.close(), production.close()]));

  test('shows everybody the whole schema, so that one document serves every role', async () => {
    const asked = getIntrospectionQuery({ descriptions: false });
    const whole = JSON.parse(JSON.stringify(graphqlSync({ schema, source: asked }).data)) as object;
    for (const role of allRoles) expect(dataOf(await hub.as(personOfRole(role), asked))).toEqual(whole);
  });

  test('in production is for developers; everybody else gets one fixed text', async () => {
    expect(dataOf(await production.as('admin.fox', TYPES)).__schema.types.length).toBeGreaterThan(50);
    const bodies = await Promise.all(
      [
        TYPES,
        '{ __type(name: "Patient") { name } }',
        '{ ...F } fragment F on Query { __schema { types { name } } }',
      ].map(
        async (query) => (await production.as('gp.osei', query, { headers: { 'x-request-id': 'one-request' } })).body,
      ),
    );
    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).not.toMatch(/Patient|Medication/);
    expect(codeOf(await hub.as(null, TYPES))).toBe('UNAUTHENTICATED');
    expect(codeOf(await hub.as('gp.osei', '{ __schema { types { name } } viewer { name } }'))).toBe('BAD_USER_INPUT');
  });
});

describe('trusted documents', () => {
  const WHO = 'query Who { viewer { name } }';
  const LIST = 'query List($n: Int) { caseload(first: $n) { totalCount } }';
  let folder: string;
  let hub: TestHub;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trusted-'));
    await writeFile(join(folder, 'ward-app.json'), JSON.stringify(manifestOf(schema, [WHO, LIST])));
    await writeFile(join(folder, 'other-app.json'), JSON.stringify(manifestOf(schema, [WHO])));
    hub = await startHub({ documents: loadTrustedDocuments(folder, schema) });
  });
  afterAll(() => hub.close());

  const send = async (person: string, clientId: string | undefined, payload: object) => {
    const token = await hub.issuer.sign(person, NOW, clientId ? { clientId } : {});
    const response = await hub.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      payload: JSON.stringify(payload),
    });
    return { status: response.statusCode, ...JSON.parse(response.body) };
  };
  const byId = (query: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: documentId(query) } } });

  test('run by id or by text, for the client application that lists them', async () => {
    for (const payload of [byId(WHO), { query: WHO }, { documentId: documentId(WHO) }])
      expect(await send('gp.osei', 'ward-app', payload)).toMatchObject({
        status: 200,
        data: { viewer: { name: 'Dr Amara Osei' } },
      });
    expect(await send('gp.osei', 'ward-app', { ...byId(LIST), variables: { n: 1 } })).toMatchObject({ status: 200 });
  });

  test.each([
    ['unlisted text', 'ward-app', { query: '{ viewer { name } }' }],
    ['a text that differs by a space', 'ward-app', { query: `${WHO} ` }],
    ['an unknown id', 'ward-app', byId('query Unknown { viewer { name } }')],
    ['the id of another application', 'other-app', byId(LIST)],
    ['an unknown application', 'no-app', byId(WHO)],
    ['no application', undefined, byId(WHO)],
    [
      'a registration (automatic persisted queries)',
      'ward-app',
      { query: '{ viewer { role } }', ...byId('{ viewer { role } }') },
    ],
  ])('%s is refused with 400 and audited', async (_, clientId, payload) => {
    const answer = await send('gp.osei', clientId, payload);
    expect([answer.status, answer.errors[0].extensions.code]).toEqual([400, 'PERSISTED_QUERY_NOT_IN_LIST']);
    expect((await audited(hub)).at(-1)).toMatchObject({
      kind: 'DENIED',
      code: 'PERSISTED_QUERY_NOT_IN_LIST',
      userId: 'gp.osei',
    });
  });

  test('a developer sends free text', async () => {
    expect(await send('admin.fox', undefined, { query: '{ viewer { role } }' })).toMatchObject({ status: 200 });
  });

  test('that cannot be trusted keep the hub from starting, each named', async () => {
    const bad = await mkdtemp(join(tmpdir(), 'untrusted-'));
    const listed = (body: string, id = documentId(body)) => ({
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id, name: 'X', type: 'query', body }],
    });
    await writeFile(join(bad, 'a.json'), JSON.stringify(listed('query X { nothing }')));
    await writeFile(join(bad, 'b.json'), JSON.stringify(listed(WHO, 'abc')));
    await writeFile(join(bad, 'c.json'), JSON.stringify({ format: 'other' }));
    expect(() => loadTrustedDocuments(bad, schema)).toThrow(
      /a\.json: X: query: Cannot query field[^]*b\.json: X: the id is not[^]*c\.json/,
    );
  });
});

describe('rate limits', () => {
  const limited = async (limits: Partial<typeof DEFAULT_LIMITS>) => {
    const hub = await startHub({ rateLimits: { ...DEFAULT_LIMITS, ...limits } });
    await hub.load(...personas());
    return hub;
  };
  const raw = async (hub: TestHub, person: string, query: string, url = '/graphql') => {
    const token = await hub.issuer.sign(person, NOW);
    const response = await hub.app.inject({
      method: 'POST',
      url,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      payload: JSON.stringify({ query }),
    });
    return { status: response.statusCode, headers: response.headers, body: JSON.parse(response.body) };
  };

  test('of a person are points by cost, in standard headers; emergencies have a lane of their own', async () => {
    const hub = await limited({ person: 40 });
    const first = await raw(hub, 'gp.osei', WHOLE_RECORD);
    expect(first.status).toBe(200);
    expect(first.headers['ratelimit-policy']).toBe('"person";q=40;w=60');
    const left = Number(/r=(\d+)/.exec(String(first.headers['ratelimit']))![1]);
    expect(left).toBe(40 - Math.ceil(costOf(schema, parse(WHOLE_RECORD), {}) / 100));
    let refused = first;
    for (let i = 0; i < 5 && refused.status === 200; i++) refused = await raw(hub, 'gp.osei', WHOLE_RECORD);
    expect([refused.status, refused.body.errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await raw(hub, 'paramedic.hughes', '{ viewer { name } }')).status).toBe(200);
    const glass = await raw(hub, 'gp.osei', GLASS, '/graphql/break-glass');
    expect(glass.body.data.breakGlass.override.open).toBe(true);
    await hub.close();
  });

  test('an exact trace costs its weight in every lane, and never the breaking of the glass', async () => {
    const TRACE = '{ tracePatient(nhsNumber: "9990000018") { patientId } }';
    const until429 = async (hub: TestHub, url: string) => {
      for (let i = 0; i < 50; i++) if ((await raw(hub, 'gp.osei', TRACE, url)).status === 429) return i;
      return Infinity;
    };
    const counts = [];
    for (const url of ['/graphql', '/graphql/break-glass']) {
      const hub = await limited({ person: 100 });
      counts.push(await until429(hub, url));
      expect((await raw(hub, 'gp.osei', GLASS, '/graphql/break-glass')).status).toBe(200);
      await hub.close();
    }
    expect(counts[0]).toBeGreaterThan(1);
    expect(counts[0]).toBeLessThan(6);
    expect(counts[1]).toBe(counts[0]);
  });

  test('of an organisation and of an address', async () => {
    const organisation = await limited({ organisation: 2 });
    for (const [person, status] of [
      ['gp.osei', 200],
      ['nurse.reid', 200],
      ['reception.khan', 429],
      ['matron.doyle', 200],
    ] as const)
      expect((await raw(organisation, person, '{ viewer { name } }')).status).toBe(status);
    await organisation.close();
    const address = await limited({ address: 3 });
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await raw(address, 'gp.osei', '{ viewer { name } }')).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    expect((await raw(address, 'gp.osei', GLASS, '/graphql/break-glass')).status).toBe(200);
    await address.close();
  });
});

describe('overload', () => {
  test('sheds requests with 503 and a time to wait, but no emergency', async () => {
    const hub = await startHub({ shedAtDelayMs: MOST_DELAY_MS });
    await hub.load(...personas());
    // A real overload: the event loop is held half a second at a time.
    for (let i = 0; i < 6; i++) {
      const until = Date.now() + 500;
      while (Date.now() < until);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    const token = await hub.issuer.sign('paramedic.hughes', NOW);
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const send = (url: string, query: string) =>
      hub.app.inject({ method: 'POST', url, headers, payload: JSON.stringify({ query }) });
    const [usual, glass] = [await send('/graphql', '{ viewer { name } }'), await send('/graphql/break-glass', GLASS)];
    expect(usual.statusCode).toBe(503);
    expect(usual.headers['retry-after']).toBe('5');
    expect(JSON.parse(usual.body).errors[0].extensions.code).toBe('UNAVAILABLE');
    expect(JSON.parse(glass.body).data.breakGlass.override.open).toBe(true);
    await hub.close();
  });
});

describe('the lane for emergencies', () => {
  test('is for breaking the glass and for what it opened, and for nothing else', async () => {
    const hub = await startHub();
    await hub.load(...personas());
    const lane = async (person: string, query: string) => {
      const token = await hub.issuer.sign(person, NOW);
      const { body } = await hub.app.inject({
        method: 'POST',
        url: '/graphql/break-glass',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        payload: JSON.stringify({ query }),
      });
      return JSON.parse(body);
    };
    const code = ({ errors }: { errors: { extensions: { code: string } }[] }) => errors[0]!.extensions.code;
    // Ruth's own GP has the usual door for her; this one opens by breaking the glass alone.
    expect(code(await lane('gp.osei', `{ patient(id: "${RUTH}") { name } }`))).toBe('NOT_FOUND');
    expect(code(await lane('gp.osei', '{ caseload { totalCount } }'))).toBe('FORBIDDEN');
    expect(
      code(
        await lane(
          'gp.osei',
          `mutation { recordSharingPreference(input: { idempotencyKey: "not-here-please", patientId: "${ADA}", scope: RESEARCH, decision: DENY, basis: EXPLICIT, evidence: "said so" }) { patient { id } } }`,
        ),
      ),
    ).toBe('FORBIDDEN');
    expect((await lane('paramedic.hughes', GLASS)).data.breakGlass.patient.record.medications.nodes).toHaveLength(3);
    expect((await lane('paramedic.hughes', `{ patient(id: "${RUTH}") { name } }`)).data.patient.name).toBe(
      'Ruth Feldman',
    );
    await hub.close();
  });

  test('answers while every connection of the hub waits for something slow', async () => {
    const hub = await startHub({ connection: { maxPoolSize: 3 } });
    await hub.load(...personas());
    const emergencyHub = await emergencyLane(hub.hub, hub.uri);
    const app = await buildServer(hub.hub, { production: false, emergencyHub });
    const send = async (url: string, query: string) => {
      const token = await hub.issuer.sign('paramedic.hughes', NOW);
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      return app.inject({ method: 'POST', url, headers, payload: JSON.stringify({ query }) });
    };
    const slow = Array.from({ length: 3 }, () =>
      hub.hub.connection.db!.collection('patients').find({ $where: 'sleep(1500) || true' }).toArray(),
    );
    let usual = false;
    const waiting = send('/graphql', `{ patient(id: "${ADA}") { name } }`).then(() => (usual = true));
    const glass = await send('/graphql/break-glass', GLASS);
    expect(JSON.parse(glass.body).data.breakGlass.override.open).toBe(true);
    expect(usual).toBe(false);
    await Promise.all([...slow, waiting]);
    await app.close();
    await emergencyHub.chain.settle();
    await emergencyHub.connection.close();
    await hub.close();
  });
});
