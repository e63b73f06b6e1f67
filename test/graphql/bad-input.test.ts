import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ADA, DANNY, personas } from '../../src/demo/personas.js';
import { audited, codeOf, startHub, stored, type TestHub } from '../support/hub.js';
import { refusalOf } from '../support/mistakes.js';

/** Every hostile or mistaken input gets a clear 4xx, names the field and the rule, and writes nothing. */

let hub: TestHub;
let production: TestHub;
beforeAll(async () => {
  hub = await startHub();
  production = await startHub({ production: true });
  await hub.load(...personas());
});
afterAll(async () => {
  await hub.close();
  await production.close();
});

const SW = 'social.worker.okafor';
const clean = (answer: { status: number; body: string }, status = 400) => {
  expect(answer.status).toBe(status);
  expect(answer.body).not.toMatch(/Did you mean|at .*\.ts:|node_modules|MongoServerError|stack/);
};
const signedIn = async () => ({
  authorization: `Bearer ${await hub.issuer.sign(SW, hub.hub.now(), { role: 'SOCIAL_WORKER' })}`,
});
const send = async (payload: string, headers: Record<string, string> = {}) => {
  const response = await hub.app.inject({
    method: 'POST',
    url: '/graphql',
    payload,
    headers: { 'content-type': 'application/json', ...(await signedIn()), ...headers },
  });
  return { status: response.statusCode, body: response.body };
};
const get = async (search: string, headers: Record<string, string> = {}) => {
  const response = await hub.app.inject({
    method: 'GET',
    url: `/graphql?${search}`,
    headers: { ...(await signedIn()), ...headers },
  });
  return { status: response.statusCode, body: response.body, headers: response.headers };
};

describe('documents', () => {
  test('introspection is closed in production', async () => {
    const answer = await production.as('gp.osei', '{ __schema { types { name } } }');
    clean(answer);
    expect(answer.body).not.toMatch(/Patient/);
  });
  test('an array of requests', async () =>
    clean(await send(JSON.stringify([{ query: '{ viewer { name } }' }, { query: '{ viewer { name } }' }]))));
  test('a query by GET without a preflight header, and a form', async () => {
    clean(await get('query=%7Bviewer%7Bname%7D%7D'));
    clean(await send('query={viewer{name}}', { 'content-type': 'application/x-www-form-urlencoded' }), 415);
    clean(await send('{"query":"{viewer{name}}"}', { 'content-type': 'text/plain' }), 415);
  });
  test('a mutation by GET', async () => {
    const query = encodeURIComponent(
      'mutation { markEnteredInError(input: {idempotencyKey: "12345678", entryId: "x", expectedVersion: 1, reason: "because"}) { entry { id } } }',
    );
    const answer = await get(`query=${query}`, { 'apollo-require-preflight': 'yes' });
    clean(answer, 405);
    expect(answer.headers['allow']).toBe('POST');
  });
  test.each([
    '{ vieweer { name } }',
    '{ viewer { nam } }',
    '{ patient(idd: "x") { name } }',
    `{ permissions(role: SOCIAL_WORKERS) { read } }`,
  ])('a misspelt name is not corrected: %s', async (query) => clean(await hub.as(SW, query)));
  test('misspelt enum values and input fields in variables are not corrected, nor quoted', async () => {
    const mutation =
      'mutation ($input: AddMedicationNoteInput!) { addMedicationNote(input: $input) { medicationNote { id } } }';
    const input = { idempotencyKey: 'bad-enum-1', patientId: ADA, noteType: 'ADHERENCEE', text: 'Canary text' };
    const enumerated = await hub.as('pharmacist.patel', mutation, { variables: { input } });
    clean(enumerated);
    expect(refusalOf(enumerated)).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'input.noteType',
      rule: 'must be one of the values of MedicationNoteType',
    });
    const field = await hub.as('pharmacist.patel', mutation, {
      variables: { input: { ...input, noteType: 'ADHERENCE', txet: 'Canary' } },
    });
    clean(field);
    expect(field.body).not.toMatch(/Canary/);
    const missing = await hub.as('pharmacist.patel', mutation, {
      variables: { input: { idempotencyKey: 'bad-enum-2', patientId: ADA, noteType: 'ADHERENCE' } },
    });
    expect(refusalOf(missing)).toMatchObject({ field: 'input.text', rule: 'is required' });
  });
  const nested = (depth: number) =>
    `${'{ node(id: "x") '.repeat(1)}${'{ ... on MedicationNote { history { entry '.repeat(depth)}{ id }${' } } }'.repeat(depth)} }`;
  test.each([
    ['101 aliases', `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: viewer { name }`).join(' ')} }`],
    ['51 directives', `{ viewer { name ${'@skip(if: false) '.repeat(51)} } }`],
    ['depth 30', nested(15)],
    ['500 repeated fields', `{ viewer { ${'name '.repeat(500)} } }`],
    ['5,000 nested braces', `${'{a'.repeat(5000)}${'}'.repeat(5000)}`],
    [
      'a chain of 1,500 fragments',
      `{ viewer { ...f0 } } ${Array.from({ length: 1500 }, (_, i) => `fragment f${i} on Viewer { ...f${i + 1} }`).join(' ')} fragment f1500 on Viewer { name }`,
    ],
    ['3,000 inline fragments', `{ viewer { ${'... on Viewer { name }'.repeat(3000)} } }`],
    ['circular fragments', '{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }'],
    ['no operation name among two', 'query A { viewer { name } } query B { viewer { name } }'],
    ['thirty operations', Array.from({ length: 30 }, (_, i) => `query Q${i} { viewer { name } }`).join(' ')],
  ])('%s', async (_, query) => clean(await hub.as(SW, query)));
});

describe('bodies', () => {
  test('200 kB is too large', async () =>
    clean(await send(JSON.stringify({ query: `{ viewer { name } } # ${'x'.repeat(200_000)}` })), 413));
  test.each(['{', '', 'null', '42', '"x"', '{"query": 3}', '{"query": "{viewer{name}}", "variables": "no"}'])(
    'a body that is no request: %s',
    async (payload) => clean(await send(payload)),
  );
  test('__proto__ keys leave the prototype as it was', async () => {
    await send('{"query":"{viewer{name}}","variables":{"__proto__":{"polluted":true}},"__proto__":{"polluted":true}}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
  test('a variable 200 levels deep', async () =>
    clean(
      await hub.as(SW, 'query ($id: ID!) { patient(id: $id) { name } }', {
        variables: { id: JSON.parse(`${'{"a":'.repeat(200)}1${'}'.repeat(200)}`) },
      }),
    ));
});

describe('arguments', () => {
  test.each([1_000_000, 101, 0, -1])('first: %i, literal and variable', async (first) => {
    const literal = await hub.as(SW, `{ caseload(first: ${first}) { totalCount } }`);
    expect(refusalOf(literal)).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'first',
      rule: 'must be 1 to 100',
    });
    const variable = await hub.as(SW, 'query ($first: Int) { caseload(first: $first) { totalCount } }', {
      variables: { first },
    });
    expect(refusalOf(variable)).toMatchObject({ field: 'first' });
    const inRecord = await hub.as(
      SW,
      `query ($first: Int) { patient(id: "${ADA}") { record { contacts(first: $first) { totalCount } } } }`,
      { variables: { first } },
    );
    expect(codeOf(inRecord)).toBe('BAD_USER_INPUT');
  });
  test.each([{ $ne: null }, { $where: 'sleep(1000)' }, [ADA], { $regex: '^(a+)+$' }])(
    'an operator in place of an id: %j',
    async (id) => {
      const answer = await hub.as(SW, 'query ($id: ID!) { patient(id: $id) { name } }', { variables: { id } });
      clean(answer);
      expect(answer.data?.patient ?? null).toBeNull();
    },
  );
  test('a search text is no pattern', async () => {
    const answer = await hub.as(SW, '{ caseload(nameContains: "^(a+)+$") { totalCount } }');
    expect(answer.data.caseload.totalCount).toBe(0);
    expect(codeOf(await hub.as(SW, '{ caseload(nameContains: "a") { totalCount } }'))).toBe('BAD_USER_INPUT');
  });
  test('a cursor that is not ours', async () => {
    expect(codeOf(await hub.as(SW, '{ caseload(after: "bm9wZQ") { totalCount } }'))).toBe('BAD_USER_INPUT');
  });
  test.each(['9991234560', '9990001007', '999000100', 'abc'])(
    '%s is no NHS number, and is not quoted',
    async (number) => {
      const answer = await hub.as(SW, 'query ($n: NHSNumber) { patient(nhsNumber: $n) { name } }', {
        variables: { n: number },
      });
      clean(answer);
      expect(refusalOf(answer)).toMatchObject({
        code: 'BAD_USER_INPUT',
        rule: 'must be ten digits with a right check digit',
      });
      expect(answer.body).not.toContain(number);
    },
  );
});

describe('what is not there and what is not for the reader are the same bytes', () => {
  test('another patient, a guessed id, an id of nothing', async () => {
    const headers = { 'x-request-id': 'the-same-request' };
    const ask = (id: string) =>
      hub.as('volunteer.marsh', `{ patient(id: "${id}") { name } node(id: "${id}") { id } }`, { headers });
    const [hidden, guessed] = [await ask(DANNY), await ask(`${DANNY.slice(0, -1)}0`)];
    expect(hidden.body).toBe(guessed.body);
    expect(hidden.body).not.toMatch(/Danny/);
    const denied = (await audited(hub)).filter(({ kind, userId }) => kind === 'DENIED' && userId === 'volunteer.marsh');
    expect(denied.map(({ patientId }) => patientId)).toEqual(expect.arrayContaining([DANNY, null]));
  });
});

describe('mutations', () => {
  const ADD =
    'mutation ($input: AddMedicationNoteInput!) { addMedicationNote(input: $input) { medicationNote { id } } }';
  const LOG =
    'mutation ($input: LogVoluntarySupportInput!) { logVoluntarySupport(input: $input) { voluntarySupportLog { id } } }';
  const note = (more: object) => ({
    input: { idempotencyKey: `key-${Math.random()}`, patientId: ADA, noteType: 'ADHERENCE', text: 'Fine.', ...more },
  });

  test.each([
    ['text too short', { text: 'x' }, 'input.text'],
    ['text too long', { text: 'x'.repeat(4001) }, 'input.text'],
    ['NUL in the text', { text: 'a\u0000b' }, 'input.text'],
    ['a lone surrogate', { text: 'a\ud800b' }, 'input.text'],
    ['outcome too long', { outcome: 'x'.repeat(501) }, 'input.outcome'],
    ['a key too short', { idempotencyKey: 'short' }, 'input.idempotencyKey'],
    ['tomorrow', { effectiveAt: '2026-04-01T09:00:00Z' }, 'input.effectiveAt'],
    ['the year 0000', { effectiveAt: '0000-01-01T00:00:00Z' }, 'input.effectiveAt'],
    ['no date', { effectiveAt: 'yesterday' }, 'input.effectiveAt'],
    ['a medicine of nobody', { medicationId: 'ent_nobody' }, 'input.medicationId'],
    ['a problem in place of a medicine', { medicationId: 'PROBLEM' }, 'input.medicationId'],
  ])('%s: names the field, writes nothing', async (_, more, field) => {
    const problem = await hub.hub.models.Entry.findOne({ patientId: ADA, kind: 'Problem' }).lean();
    const before = await stored(hub);
    const variables = note(
      'medicationId' in more && more.medicationId === 'PROBLEM' ? { medicationId: problem!._id } : more,
    );
    const answer = await hub.as('pharmacist.patel', ADD, { variables });
    expect(refusalOf(answer)).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(await stored(hub)).toBe(before);
  });

  test.each([
    ['hours of a week', { hours: 168 }, 'input.hours'],
    ['less than no hours', { hours: -0.5 }, 'input.hours'],
    ['no activity', { activity: '' }, 'input.activity'],
  ])('a support log with %s', async (_, more, field) => {
    const before = await stored(hub);
    const input = { idempotencyKey: `key-${Math.random()}`, patientId: ADA, activity: 'Visit', ...more };
    const answer = await hub.as('volunteer.marsh', LOG, { variables: { input } });
    expect(refusalOf(answer)).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(await stored(hub)).toBe(before);
  });

  test.each([
    ['social.worker.okafor', 'FORBIDDEN'],
    ['volunteer.marsh', 'FORBIDDEN'],
    ['patient.bell', 'FORBIDDEN'],
    ['analyst.roy', 'FORBIDDEN'],
    ['hospital.chen', 'NOT_FOUND'],
    [null, 'UNAUTHENTICATED'],
  ])('%s may not write a medication note: %s, audited, nothing written', async (person, code) => {
    const before = await stored(hub);
    expect(codeOf(await hub.as(person, ADD, { variables: note({}) }))).toBe(code);
    expect(await stored(hub)).toBe(before);
    expect((await audited(hub)).at(-1)).toMatchObject({ kind: 'DENIED', code });
  });

  test('a document with a change that the role may not make is refused whole, before the first of its changes', async () => {
    const before = await stored(hub);
    const second = `mutation { one: recordSharingPreference(input: { idempotencyKey: "first-of-two", patientId: "${ADA}", scope: RESEARCH, decision: DENY, basis: EXPLICIT, evidence: "said so" }) { patient { id } } two: addMedicationNote(input: { idempotencyKey: "second-of-two", patientId: "${ADA}", noteType: ADHERENCE, text: "Not mine to write" }) { medicationNote { id } } }`;
    expect(codeOf(await hub.as(SW, second))).toBe('FORBIDDEN');
    expect(await stored(hub)).toBe(before);
  });

  test('whatever is sent as input, the answer is no server fault', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          idempotencyKey: fc.oneof(fc.string(), fc.constant('long-enough-key')),
          patientId: fc.oneof(fc.constant(ADA), fc.string()),
          noteType: fc.oneof(fc.constant('ADHERENCE'), fc.string()),
          text: fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue()),
          outcome: fc.jsonValue(),
          effectiveAt: fc.oneof(fc.string(), fc.constant(null)),
        }),
        async (input) => {
          const answer = await hub.as('pharmacist.patel', ADD, { variables: { input } });
          expect([200, 400, 403]).toContain(answer.status);
          for (const { extensions } of answer.errors ?? []) expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('the status says what kind of answer it is', () => {
  const token = () => hub.issuer.sign(SW, hub.hub.now(), { role: 'SOCIAL_WORKER' });
  const NOTE =
    'mutation ($input: AddMedicationNoteInput!) { addMedicationNote(input: $input) { medicationNote { id } } }';
  const note = (idempotencyKey: string, text: string) => ({
    variables: { input: { idempotencyKey, patientId: ADA, noteType: 'ADHERENCE', text } },
  });

  test('4: a mutation by GET is 405, whatever headers it has', async () => {
    const query = encodeURIComponent(
      'mutation { markNoticesRead(input: { idempotencyKey: "by-get-1", noticeIds: ["x"] }) { unreadCount } }',
    );
    const response = await hub.app.inject({
      method: 'GET',
      url: `/graphql?query=${query}`,
      headers: { authorization: `Bearer ${await token()}`, 'apollo-require-preflight': 'yes' },
    });
    expect(response.statusCode).toBe(405);
  });

  test('9: a page of a million is 400; 15: there is no sort or filter on what a reader may not see', async () => {
    const answer = await hub.as(SW, '{ caseload(first: 1000000) { totalCount } }');
    expect(answer.status).toBe(400);
    for (const query of [
      '{ caseload(orderBy: NHS_NUMBER) { totalCount } }',
      '{ caseload(filter: { problems: "x" }) { totalCount } }',
    ])
      clean(await hub.as(SW, query));
  });

  test('14: hidden and absent have the same status too; 16: a refused write is 403', async () => {
    const hidden = await hub.as('hospital.chen', `{ patient(id: "${ADA}") { name } }`);
    const absent = await hub.as('hospital.chen', '{ patient(id: "pat_nobody") { name } }');
    expect(hidden.status).toBe(absent.status);
    expect((await hub.as('social.worker.okafor', NOTE, note('status-refused', 'No'))).status).toBe(403);
  });

  test('21: a key used for another change is an answer like any other, with a code in its payload', async () => {
    expect((await hub.as('pharmacist.patel', NOTE, note('status-key-1', 'One'))).status).toBe(200);
    const other = await hub.as('pharmacist.patel', NOTE, note('status-key-1', 'Two'));
    expect([other.status, codeOf(other), other.errors]).toEqual([200, 'CONFLICT', undefined]);
  });

  test('25: files are not taken', async () => {
    const response = await hub.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--',
      headers: { 'content-type': 'multipart/form-data; boundary=x', authorization: `Bearer ${await token()}` },
    });
    expect([400, 415]).toContain(response.statusCode);
  });

  test('22: a header that comes a byte at a time is cut off, and others are answered meanwhile', async () => {
    const slow = await startHub();
    slow.app.server.headersTimeout = 500;
    slow.app.server.requestTimeout = 500;
    Object.assign(slow.app.server, { connectionsCheckingInterval: 100 });
    await slow.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = slow.app.server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    socket.on('error', () => {});
    socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    const drip = setInterval(() => socket.write('a'), 100);
    expect((await slow.as('gp.osei', '{ viewer { name } }')).status).toBe(200);
    await closed;
    clearInterval(drip);
    await slow.close();
  }, 60_000);
});
