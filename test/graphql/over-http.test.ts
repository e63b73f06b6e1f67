import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { SignJWT, importJWK, type JWTPayload } from 'jose';
import { ADA, personas } from '../../src/demo/personas.js';
import { ERRORS, USER_ERRORS } from '../../src/errors.js';
import { inProject } from '../../src/paths.js';
import { listen } from '../support/doors.js';
import { assertPublished, NOW, startHub, type TestHub } from '../support/hub.js';

/** GraphQL over HTTP to the letter: media types, statuses, methods, sign-in, and the published list of errors. */

let hub: TestHub;
let address: string;
let token: string;
beforeAll(async () => {
  hub = await startHub();
  await hub.load(...personas());
  address = await listen(hub);
  token = await hub.issuer.sign('gp.osei', NOW);
});
afterAll(() => hub.close());

const signedIn: typeof fetch = (url, options) =>
  fetch(url, {
    ...options,
    headers: {
      authorization: `Bearer ${token}`,
      'apollo-require-preflight': 'yes',
      ...(options?.headers as Record<string, string>),
    },
  });
const post = (body: unknown, headers: Record<string, string> = {}, path = '/graphql') =>
  signedIn(`${address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('the audits of the GraphQL over HTTP working group', () => {
  const audits = serverAudits({ url: () => `${address}/graphql`, fetchFn: signedIn });
  test('are all there', () => expect(audits.length).toBeGreaterThan(50));
  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
    const { status, ...more } = await audit.fn();
    expect([status, 'reason' in more ? more.reason : null]).toEqual(['ok', null]);
  });
});

describe('the status', () => {
  const GRAPHQL = 'application/graphql-response+json';
  const wrong: [string, object, number][] = [
    ['a document that does not parse', { query: '{' }, 400],
    ['a document that does not fit the schema', { query: '{ nothing }' }, 400],
    ['no such operation', { query: 'query A { viewer { name } }', operationName: 'B' }, 400],
    [
      'a variable that does not fit',
      { query: 'query ($id: ID!) { patient(id: $id) { name } }', variables: { id: {} } },
      400,
    ],
    [
      'too high a cost',
      {
        query:
          '{ caseload(first: 100) { nodes { record { contacts(first: 100) { nodes { id provenance { version } } } observations(first: 100) { nodes { id } } } } } }',
      },
      400,
    ],
    ['a page too large', { query: '{ caseload(first: 1000) { totalCount } }' }, 400],
    ['what the role may not do', { query: '{ overrideQueue { totalCount } }' }, 403],
  ];
  test.each(wrong)(
    'of %s is 200 for application/json, and says so for all others, without data',
    async (_, body, status) => {
      for (const [accept, expected] of [
        ['application/json', 200],
        [`${GRAPHQL};q=0.5, application/json`, 200],
        [GRAPHQL, status],
        [`${GRAPHQL}, application/json;q=0.9`, status],
        ['*/*', status],
      ] as const) {
        const response = await post(body, { accept });
        const answer = (await response.json()) as { data?: unknown; errors: { extensions: object }[] };
        expect([accept, response.status]).toEqual([accept, expected]);
        expect(response.headers.get('content-type')).toMatch(
          accept.startsWith(GRAPHQL) && !accept.includes('q=0.5')
            ? `${GRAPHQL}; charset=utf-8`
            : 'application/json; charset=utf-8',
        );
        expect(answer.data).toBeUndefined();
        assertPublished(answer.errors, response.headers.get('x-request-id')!);
      }
    },
  );

  test('of a request that cannot be read is shown to everybody', async () => {
    for (const accept of ['application/json', GRAPHQL])
      for (const body of [{}, { query: 3 }, { query: '{ viewer { name } }', variables: [] }, []])
        expect((await post(body, { accept })).status).toBe(400);
  });

  test('is 406 for a client that takes neither, and nothing is run for it', async () => {
    const before = await hub.hub.models.Notice.countDocuments({ readAt: { $ne: null } });
    const response = await post(
      {
        query:
          'mutation { markNoticesRead(input: { idempotencyKey: "not-acceptable", noticeIds: [] }) { unreadCount } }',
      },
      { accept: 'text/html' },
    );
    expect(response.status).toBe(406);
    expect(await hub.hub.models.Answer.countDocuments({ _id: /not-acceptable/ })).toBe(0);
    expect(await hub.hub.models.Notice.countDocuments({ readAt: { $ne: null } })).toBe(before);
  });

  test('of a fault is 500 where nothing else came, 200 beside an answer, and never 200 alone', async () => {
    const { Patient } = hub.hub.models;
    const { careTeam } = (await Patient.findById(ADA).lean())!;
    await Patient.collection.updateOne({ _id: ADA } as never, { $set: { careTeam: 'broken' } } as never);
    for (const accept of ['application/json', GRAPHQL]) {
      const alone = await post({ query: `{ patient(id: "${ADA}") { name } }` }, { accept });
      const answer = (await alone.json()) as { data?: unknown; errors: { extensions: { code: string } }[] };
      expect([alone.status, answer.errors[0]!.extensions.code, answer.data]).toEqual([
        500,
        'INTERNAL_SERVER_ERROR',
        undefined,
      ]);
      const beside = await post({ query: `{ viewer { name } patient(id: "${ADA}") { name } }` }, { accept });
      expect([beside.status, ((await beside.json()) as { data: object }).data]).toMatchObject([
        200,
        { viewer: { name: 'Dr Amara Osei' }, patient: null },
      ]);
    }
    await Patient.collection.updateOne({ _id: ADA } as never, { $set: { careTeam } } as never);
  });
});

describe('methods', () => {
  test.each(['PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    '%s is 405 and says what is',
    async (method) => {
      for (const [path, allow] of [
        ['/graphql', 'GET, POST'],
        ['/graphql/break-glass', 'POST'],
      ] as const) {
        const response = await hub.app.inject({ method: method as 'PUT', url: path });
        expect([response.statusCode, response.headers['allow']]).toEqual([405, allow]);
      }
    },
  );
  test('GET is not for emergencies, and mutations are not for GET', async () => {
    const lane = await signedIn(`${address}/graphql/break-glass?query={viewer{name}}`);
    expect([lane.status, lane.headers.get('allow')]).toEqual([405, 'POST']);
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const mutation = await signedIn(`${address}/graphql?query=mutation{__typename}`, { headers: { accept } });
      expect([mutation.status, mutation.headers.get('allow')]).toEqual([405, 'POST']);
    }
  });
});

describe('sign-in', () => {
  const challenge = async (authorization?: string, path = '/graphql') => {
    const response = await fetch(`${address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
      // No JSON, so that reading it would be answered with 400.
      body: path === '/sign-out' ? '{}' : '{',
    });
    return [response.status, response.headers.get('www-authenticate')];
  };
  test('is asked for with a challenge, which tells no token from a bad one', async () => {
    for (const path of ['/graphql', '/graphql/break-glass', '/sign-out']) {
      expect(await challenge(undefined, path)).toEqual([401, 'Bearer realm="shared-care-hub"']);
      for (const bad of ['Bearer nonsense', 'Bearer', 'Basic eDp5', ''])
        expect(await challenge(bad, path)).toEqual([
          401,
          bad ? 'Bearer realm="shared-care-hub", error="invalid_token"' : 'Bearer realm="shared-care-hub"',
        ]);
    }
  });
  test.each(['Bearer', 'bearer', 'BEARER', 'bEaReR'])('takes the scheme as %s', async (scheme) => {
    expect((await post({ query: '{ viewer { name } }' }, { authorization: `${scheme} ${token}` })).status).toBe(200);
  });
  test.each<[string, JWTPayload]>([
    ['a number as subject', { sub: 42 as never, jti: 'x' }],
    ['a list as subject', { sub: ['gp.osei'] as never, jti: 'x' }],
    ['an object as subject', { sub: { $ne: null } as never, jti: 'x' }],
    ['an empty subject', { sub: '', jti: 'x' }],
    ['a number as id', { sub: 'gp.osei', jti: 7 as never }],
    ['an object as id', { sub: 'gp.osei', jti: { $gt: '' } as never }],
    ['null as id', { sub: 'gp.osei', jti: null as never }],
  ])('refuses a token, well signed, with %s', async (_, claims) => {
    const at = Math.floor(NOW.getTime() / 1000);
    const signed = await new SignJWT({
      ...claims,
      iss: 'urn:shared-care-hub:development',
      aud: 'shared-care-hub',
      iat: at,
      exp: at + 600,
    })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: hub.issuer.key.kid! })
      .sign(await importJWK(hub.issuer.key, 'ES256'));
    const response = await post({ query: '{ viewer { name } }' }, { authorization: `Bearer ${signed}` });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect([response.status, errors[0]!.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });
});

test('docs/errors.md is the list of codes and their statuses', () => {
  const rows = [...readFileSync(inProject('docs', 'errors.md'), 'utf8').matchAll(/^\| `(\w+)` +\| (\d+) /gm)];
  expect(Object.fromEntries(rows.map(([, code, status]) => [code, Number(status)]))).toEqual(ERRORS);
  expect(rows).toHaveLength(Object.keys(ERRORS).length);
  const inPayloads = [...readFileSync(inProject('docs', 'errors.md'), 'utf8').matchAll(/^\| `(\w+)` +\| `\w+` /gm)];
  expect(inPayloads.map(([, code]) => code)).toEqual(USER_ERRORS);
});
