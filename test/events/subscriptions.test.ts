import { trusted } from 'mongoose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createClient, type Client } from 'graphql-ws';
import { randomUUID } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { ADA, DANNY, personas } from '../../src/demo/personas.js';
import { loadTrustedDocuments, manifestOf } from '../../src/graphql/trusted-documents.js';
import { buildServer } from '../../src/server.js';
import { audited, dataOf, freePort, NOW, startHub, type TestHub } from '../support/hub.js';

let hub: TestHub;
let url: string;
beforeAll(async () => {
  hub = await startHub();
  const port = await freePort();
  await hub.app.listen({ port, host: '127.0.0.1' });
  url = `ws://localhost:${port}/graphql`;
});
const clients: Client[] = [];
const sockets: WebSocket[] = [];
beforeEach(async () => {
  for (const model of ['Patient', 'Entry'] as const) await hub.hub.models[model].collection.deleteMany({});
  await hub.load(...personas());
});
afterEach(async () => {
  for (const client of clients.splice(0)) await client.dispose();
  for (const socket of sockets.splice(0)) socket.terminate();
  hub.setNow(NOW);
});
afterAll(() => hub.close());

const tokenOf = (person: string, seconds = 3600, role?: string) =>
  hub.issuer.sign(person, hub.hub.now(), { seconds, ...(role && { role }) });

interface Told {
  data?: Record<string, { type: string; category: string | null; entry: Record<string, unknown> | null } | null> | null;
  errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}

/** Subscribes as a person; `next` waits for the next thing told, `silence` expects nothing for a while. */
const listen = async (person: string, query: string, variables: Record<string, unknown> = {}, token?: string) => {
  const authorization = `Bearer ${token ?? (await tokenOf(person, 3600, person === 'social.worker.okafor' ? 'SOCIAL_WORKER' : undefined))}`;
  const client = createClient({ url, webSocketImpl: WebSocket, connectionParams: { authorization }, retryAttempts: 0 });
  clients.push(client);
  const told: Told[] = [];
  let over: unknown = null;
  client.subscribe(
    { query, variables },
    {
      next: (value) => told.push(value as Told),
      error: (error) => {
        over = error;
        if (Array.isArray(error)) told.push({ errors: error });
      },
      complete: () => (over ??= 'complete'),
    },
  );
  const until = async (done: () => boolean, ms: number) => {
    for (const end = Date.now() + ms; Date.now() < end && !done();)
      await new Promise((resolve) => setTimeout(resolve, 10));
    return done();
  };
  await new Promise((resolve) => setTimeout(resolve, 400));
  return {
    next: async () => {
      if (!(await until(() => told.length > 0, 3000))) throw new Error('nothing was told');
      return told.shift()!;
    },
    silence: async (ms = 600) => {
      await until(() => told.length > 0, ms);
      expect(told).toEqual([]);
    },
    over: async () => {
      await until(() => over !== null, 3000);
      return over;
    },
  };
};

const CHANGED = `subscription Changed($id: ID!) { recordChanged(patientId: $id) { type category entry { __typename id ... on MedicationNote { text } ... on VoluntarySupportLog { activity } } } }`;
const addNote = (text: string) =>
  hub.as(
    'pharmacist.patel',
    'mutation ($i: AddMedicationNoteInput!) { addMedicationNote(input: $i) { medicationNote { id } } }',
    { variables: { i: { idempotencyKey: randomUUID(), patientId: ADA, noteType: 'ADHERENCE', text } } },
  );
const logSupport = (patientId = ADA) =>
  hub.as(
    'volunteer.marsh',
    'mutation ($i: LogVoluntarySupportInput!) { logVoluntarySupport(input: $i) { voluntarySupportLog { id } } }',
    { variables: { i: { idempotencyKey: randomUUID(), patientId, activity: 'Visit' } } },
  );

describe('a subscription to a record', () => {
  test('tells the team of changes as they happen, each at its reader’s level, and audits each', async () => {
    const gp = await listen('gp.osei', CHANGED.replace('... on VoluntarySupportLog { activity }', ''), { id: ADA });
    dataOf(await addNote('Takes it all now'));
    expect(await gp.next()).toMatchObject({
      data: {
        recordChanged: { type: 'ENTRY_ADDED', category: 'MEDICATION_NOTES', entry: { text: 'Takes it all now' } },
      },
    });
    const read = (await audited(hub)).filter(({ userId, kind }) => userId === 'gp.osei' && kind === 'READ').at(-1);
    expect(read).toMatchObject({
      patientId: ADA,
      operation: 'recordChanged',
      categories: [['MEDICATION_NOTES', 'FULL']],
    });
  });

  test('says nothing of a relationship or a preference of which the reader may not know', async () => {
    const query = 'subscription ($id: ID!) { recordChanged(patientId: $id) { type } }';
    // A GP is not cleared for probation; the person is.
    const [gp, herself] = [
      await listen('gp.osei', query, { id: ADA }),
      await listen('patient.bell', query, { id: ADA }),
    ];
    const change = async (mutation: string, input: string) =>
      dataOf(
        await hub.as(
          'gp.osei',
          `mutation { ${mutation}(input: { idempotencyKey: "${randomUUID()}", patientId: "${ADA}", ${input} }) { __typename } }`,
        ),
      );
    await change('offerReferral', 'organisationId: "org_V0002", reason: "Support"');
    await change(
      'recordSharingPreference',
      'scope: RESEARCH, decision: DENY, basis: EXPLICIT, organisations: ["org_V0002"], evidence: "said so"',
    );
    expect((await herself.next()).data!['recordChanged']!.type).toBe('RELATIONSHIP_CHANGED');
    expect((await herself.next()).data!['recordChanged']!.type).toBe('SHARING_CHANGED');
    await gp.silence();
    await change('offerReferral', 'organisationId: "org_X9905", reason: "Heart clinic"');
    expect((await gp.next()).data!['recordChanged']!.type).toBe('RELATIONSHIP_CHANGED');
  });

  test('says nothing of what the reader may not see', async () => {
    const volunteer = await listen(
      'volunteer.marsh',
      'subscription ($id: ID!) { recordChanged(patientId: $id) { type category entry { id } } }',
      { id: ADA },
    );
    dataOf(await addNote('Not for the charity'));
    await volunteer.silence();
    dataOf(await logSupport());
    expect(await volunteer.next()).toMatchObject({ data: { recordChanged: { category: 'VOLUNTARY_SUPPORT_LOGS' } } });
  });

  test('goes silent within a second of the withdrawal of consent', async () => {
    const volunteer = await listen(
      'volunteer.marsh',
      'subscription ($id: ID!) { recordChanged(patientId: $id) { type category entry { id } } }',
      { id: ADA },
    );
    const goal = (await hub.hub.models.Entry.findOne({ patientId: ADA, 'body.ownWords': /choir/ }).lean())!;
    const amended = () =>
      hub.hub.models.Event.create({
        _id: randomUUID(),
        at: NOW,
        type: 'entry.amended',
        patientId: ADA,
        entryId: goal._id,
        category: 'GOALS',
        actorId: 'import',
      });
    await amended();
    expect(await volunteer.next()).toMatchObject({ data: { recordChanged: { entry: { id: goal._id } } } });
    const { sharingPreferences } = (await hub.hub.models.Patient.findById(ADA).lean())!;
    const consent = sharingPreferences.find(({ scope }) => scope === 'VOLUNTARY')!;
    dataOf(
      await hub.as(
        'patient.bell',
        `mutation { withdrawSharingPreference(input: { idempotencyKey: "${randomUUID()}", patientId: "${ADA}", preferenceId: "${consent.id}" }) { patient { id } } }`,
      ),
    );
    await amended();
    await volunteer.silence(1000);
  });

  test('serves every role with one document: what policy withholds of an event is null', async () => {
    const both = `subscription ($id: ID!) { recordChanged(patientId: $id) {
      type entry { ... on Problem { name onset } ... on Observation { code { display } } } } }`;
    const gp = await listen('gp.osei', both, { id: ADA });
    const pharmacist = await listen('pharmacist.patel', both, { id: ADA });
    const problem = (await hub.hub.models.Entry.findOne({
      patientId: ADA,
      kind: 'Problem',
      inSummary: true,
      'body.onset': trusted({ $type: 'string' }),
    }).lean())!;
    await hub.hub.models.Event.create({
      _id: randomUUID(),
      at: NOW,
      type: 'entry.amended',
      patientId: ADA,
      entryId: problem._id,
      category: 'PROBLEMS',
      actorId: 'import',
    });
    const { name, onset } = problem.body;
    expect((await gp.next()).data!['recordChanged']!.entry).toEqual({ name, onset });
    expect((await pharmacist.next()).data!['recordChanged']!.entry).toEqual({ name, onset: null });
  });

  test('ends with NOT_FOUND when the reader leaves the team', async () => {
    const nurse = await listen(
      'matron.doyle',
      'subscription ($id: ID!) { recordChanged(patientId: $id) { type entry { id } } }',
      { id: ADA },
    );
    const { careTeam } = (await hub.hub.models.Patient.findById(ADA).lean())!;
    const membership = careTeam.find(({ userId }) => userId === 'matron.doyle')!;
    dataOf(
      await hub.as(
        'gp.osei',
        `mutation { endRelationship(input: { idempotencyKey: "${randomUUID()}", patientId: "${ADA}", relationshipId: "${membership.id}", reason: "Handed over" }) { patient { id } } }`,
      ),
    );
    expect((await nurse.next()).errors![0]!.extensions).toMatchObject({ code: 'NOT_FOUND' });
    expect(await nurse.over()).not.toBeNull();
  });

  test.each([
    [
      'gp.osei',
      'subscription ($id: ID!) { recordChanged(patientId: $id) { __typename } __schema { types { name } } }',
      'BAD_USER_INPUT',
    ],
    ['gp.osei', 'subscription ($id: ID!) { __schema { types { name } } }', 'BAD_USER_INPUT'],
    ['gp.lowe', CHANGED, 'NOT_FOUND'],
    ['analyst.roy', CHANGED, 'FORBIDDEN'],
    ['gp.osei', 'query ($id: ID!) { patient(id: $id) { name } }', 'BAD_USER_INPUT'],
    [
      'gp.osei',
      'mutation { markNoticesRead(input: { idempotencyKey: "over-a-socket", noticeIds: ["x"] }) { unreadCount } }',
      'BAD_USER_INPUT',
    ],
    ['gp.osei', 'subscription ($id: ID!) { recordChange(patientId: $id) { type } }', 'BAD_USER_INPUT'],
    ['gp.osei', `subscription ($id: ID!) { ${'{a'.repeat(3000)}`, 'BAD_USER_INPUT'],
    [
      'gp.osei',
      `subscription { recordChanged(patientId: "x") { ${Array.from({ length: 101 }, (_, i) => `a${i}: type`).join(' ')} } }`,
      'BAD_USER_INPUT',
    ],
    [
      'gp.osei',
      'subscription ($id: ID!) { ...a } fragment a on Subscription { ...b } fragment b on Subscription { ...a }',
      'BAD_USER_INPUT',
    ],
  ])('%s is refused at once: %#', async (person, query, code) => {
    const refused = await (await listen(person, query, { id: ADA })).next();
    expect(refused.errors![0]!.extensions).toMatchObject({ code });
    expect(JSON.stringify(refused)).not.toMatch(/Did you mean|node_modules/);
  });

  test.each([{ $ne: null }, ['x'], 7.5, null])('a variable that does not fit is refused, unquoted: %j', async (id) => {
    const told = await listen('gp.osei', CHANGED, { id });
    const refused = await told.next();
    expect(['BAD_USER_INPUT', 'NOT_FOUND']).toContain(refused.errors![0]!.extensions!['code']);
    expect(JSON.stringify(refused)).not.toMatch(/\$ne|7\.5/);
  });

  test('runs trusted documents only, where there are such', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'trusted-'));
    const LISTED = 'subscription Listed { noticeReceived { type } }';
    await writeFile(join(folder, 'ward-app.json'), JSON.stringify(manifestOf(hub.hub.schema, [LISTED])));
    const port = await freePort();
    const documents = loadTrustedDocuments(folder, hub.hub.schema);
    const app = await buildServer(hub.hub, { production: true, documents });
    await app.listen({ port, host: '127.0.0.1' });
    const authorization = `Bearer ${await hub.issuer.sign('gp.osei', NOW, { clientId: 'ward-app' })}`;
    const answers: string[] = [];
    for (const query of [LISTED, 'subscription { noticeReceived { text } }']) {
      const socket = new WebSocket(`ws://localhost:${port}/graphql`, 'graphql-transport-ws');
      sockets.push(socket);
      await new Promise((resolve) => socket.on('open', resolve));
      socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization } }));
      const errors: string[] = [];
      socket.on('message', (data) => {
        const message = JSON.parse(String(data)) as { type: string };
        if (message.type === 'connection_ack')
          socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
        if (message.type === 'error') errors.push(String(data));
      });
      await new Promise((resolve) => setTimeout(resolve, 500));
      answers.push(errors.join());
    }
    expect(answers[0]).toBe('');
    expect(answers[1]).toMatch(/PERSISTED_QUERY_NOT_IN_LIST/);
    for (const socket of sockets) socket.terminate();
    await app.close();
  });

  test('over HTTP is refused', async () => {
    const answer = await hub.as('gp.osei', CHANGED, { variables: { id: ADA } });
    expect([answer.status, answer.errors![0]!.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });
});

describe('notices', () => {
  test('reach the privacy officer and the leads at once, and nobody else', async () => {
    const NOTICE = 'subscription { noticeReceived { type text } }';
    const [officer, gp, other] = await Promise.all([
      listen('privacy.stone', NOTICE),
      listen('gp.lowe', NOTICE),
      listen('gp.osei', NOTICE),
    ]);
    await hub.as(
      'paramedic.hughes',
      `mutation { breakGlass(input: { idempotencyKey: "${randomUUID()}", patientId: "${DANNY}", reason: LIFE_OR_LIMB, explanation: "Overdose, unconscious in the street" }) { override { id } } }`,
    );
    for (const told of [officer, gp])
      expect(await told.next()).toMatchObject({ data: { noticeReceived: { type: 'BREAK_GLASS' } } });
    await other.silence();
  });
});

describe('the connection', () => {
  const raw = (headers: Record<string, string> = {}) => {
    const socket = new WebSocket(url, 'graphql-transport-ws', { headers });
    sockets.push(socket);
    const closed = new Promise<number>((resolve) => socket.on('close', (code) => resolve(code)));
    const open = new Promise<void>((resolve) => socket.on('open', () => resolve()));
    const messages: Record<string, unknown>[] = [];
    socket.on('message', (data) => messages.push(JSON.parse(String(data))));
    const until = async (type: string) => {
      for (let i = 0; i < 200 && !messages.some((one) => one['type'] === type); i++)
        await new Promise((resolve) => setTimeout(resolve, 10));
      return messages.find((one) => one['type'] === type);
    };
    return { socket, closed, open, until, messages, send: (message: object) => socket.send(JSON.stringify(message)) };
  };
  const init = async (person: string, more: object = {}, seconds = 3600) => ({
    type: 'connection_init',
    payload: { authorization: `Bearer ${await tokenOf(person, seconds)}`, ...more },
  });

  test('of a page of another site is closed with 4403; of the own, or of no page, it opens', async () => {
    for (const [origin, opens] of [
      ['https://evil.example', false],
      [url.replace('ws', 'http').replace('/graphql', ''), true],
    ] as const) {
      const { open, send, closed, until } = raw({ origin });
      await open;
      send(await init('gp.osei'));
      if (opens) expect(await until('connection_ack')).toBeDefined();
      else expect(await closed).toBe(4403);
    }
  });

  test('without a first message in three seconds is closed with 4408; with two of them, 4429', async () => {
    const silent = raw();
    const twice = raw();
    await twice.open;
    twice.send(await init('gp.osei'));
    await twice.until('connection_ack');
    twice.send(await init('gp.osei'));
    expect(await twice.closed).toBe(4429);
    expect(await silent.closed).toBe(4408);
  });

  test.each([
    ['no token', {}],
    ['a token that is none', { authorization: 'Bearer nonsense' }],
    ['an expired token', null],
    ['another role than the token’s', { 'x-acting-role': 'PRIVACY_OFFICER' }],
  ])('with %s is closed with 4401', async (_, payload) => {
    const { open, send, closed } = raw();
    await open;
    const expired = async () => ({
      authorization: `Bearer ${await hub.issuer.sign('gp.osei', new Date(NOW.getTime() - 7_200_000), { seconds: 3600 })}`,
    });
    const given = payload ?? (await expired());
    const first = 'x-acting-role' in given ? (await init('gp.osei', given)).payload : given;
    send({ type: 'connection_init', payload: first });
    expect(await closed).toBe(4401);
  });

  test('closes when the token expires, and when the session is ended', async () => {
    const { open, send, closed, until } = raw();
    await open;
    send(await init('gp.osei', {}, 1));
    await until('connection_ack');
    expect(await closed).toBe(4403);
    const token = await tokenOf('gp.osei');
    const other = raw();
    await other.open;
    other.send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
    await other.until('connection_ack');
    const out = await hub.app.inject({
      method: 'POST',
      url: '/sign-out',
      headers: { authorization: `Bearer ${token}` },
    });
    expect(out.statusCode).toBe(204);
    expect(await other.closed).toBe(4403);
  });

  test('holds fifty subscriptions, and refuses the next', async () => {
    const { open, send, until, messages } = raw();
    await open;
    send(await init('gp.osei'));
    await until('connection_ack');
    for (let i = 0; i < 51; i++)
      send({ id: `s${i}`, type: 'subscribe', payload: { query: 'subscription { noticeReceived { type } }' } });
    await until('error');
    expect(messages.filter(({ type }) => type === 'error')).toHaveLength(1);
    expect(JSON.stringify(messages.find(({ type }) => type === 'error'))).toMatch(/RATE_LIMITED/);
  });

  test('closes on a frame above 64 kB with 1009', async () => {
    const { open, socket, closed } = raw();
    await open;
    socket.send('x'.repeat(70_000));
    expect(await closed).toBe(1009);
  });
});
