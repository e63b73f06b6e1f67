import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { RecordRepository } from '../../src/record/repository.js';
import { execute, getOperationAST, parse } from 'graphql';
import pino from 'pino';
import { planOf } from '../../src/contract/plan.js';
import { gateRefusal, withGate } from '../../src/contract/shield.js';
import { NOBODY } from '../../src/auth/session.js';
import { createContext } from '../../src/context.js';
import { ADA, DANNY, personas } from '../../src/demo/personas.js';
import { WHOLE_RECORD } from '../support/whole-record.js';
import { users } from '../../src/demo/people.js';
import { actorOf, allRoles, personOfRole } from '../support/people.js';
import { shortest } from '../support/routes.js';
import { codeOf, startHub, type TestHub } from '../support/hub.js';

let hub: TestHub;
const logged: string[] = [];
beforeAll(async () => {
  hub = await startHub();
  hub.hub.log = pino(
    { level: 'trace' },
    new Writable({ write: (chunk, _encoding, done) => (logged.push(String(chunk)), done()) }),
  );
  await hub.load(...personas());
});
afterAll(() => hub.close());

describe('compiled execution', () => {
  test.each(users.map(({ _id }) => _id))('answers %s as graphql-js does', async (person) => {
    const compiled = await hub.as(person, WHOLE_RECORD);
    const document = parse(WHOLE_RECORD);
    const ctx = createContext(hub.hub, { requestId: 'oracle', session: { ...NOBODY, actor: actorOf(person) } });
    ctx.plan = planOf(hub.hub.schema, hub.hub.contract, document, getOperationAST(document)!);
    const plain = await execute({ schema: withGate(hub.hub.schema, hub.hub.contract), document, contextValue: ctx });
    // Where nothing came of any root field the answer is a refusal of the whole, without data.
    expect(compiled.data ?? { patient: null }).toEqual(JSON.parse(JSON.stringify(plain.data)));
    expect(compiled.errors?.map(({ message }) => message).sort()).toEqual(
      plain.errors?.map(({ message }) => message).sort(),
    );
  });

  test('aliases, fragments, variables and directives do not change what is disclosed', async () => {
    const plain = await hub.as(
      'pharmacist.patel',
      `{ patient(id: "${DANNY}") { record { medications { nodes { name indication } } problems { nodes { name onset } } } } }`,
    );
    const dressed = await hub.as(
      'pharmacist.patel',
      `query D($id: ID!, $yes: Boolean!) { x: patient(id: $id) { y: record { ...R ... on SharedRecord @include(if: $yes) { q: problems { nodes { name: name onset } } } } } }
       fragment R on SharedRecord { m: medications { nodes { ...M } } } fragment M on Medication { name indication }`,
      { variables: { id: DANNY, yes: true } },
    );
    expect(dressed.data.x.y).toEqual({
      m: plain.data.patient.record.medications,
      q: plain.data.patient.record.problems,
    });
  });
});

describe('the outer gate', () => {
  test.each(allRoles)('in the running schema says to %s what the policy says, for every root field', async (role) => {
    const fields = hub.hub.schema.getQueryType()!.getFields();
    for (const [coordinate, gate] of hub.hub.contract.gates) {
      const [type, field] = coordinate.split('.') as [string, string];
      if (type !== 'Query') continue;
      const query = shortest(fields[field]!);
      const declared = [...query.matchAll(/\$(\w+)/g)].map(
        ([, name]) => `$${name}: ${name === 'role' ? 'Role!' : 'ID!'}`,
      );
      const variables = { id: 'x', patientId: 'x', role: 'PATIENT' };
      const answer = await hub.as(
        personOfRole(role),
        `query${declared.length > 0 ? `(${declared.join(', ')})` : ''} { ${query} }`,
        { variables },
      );
      const refused = answer.errors?.[0]?.extensions.code === 'FORBIDDEN';
      expect([coordinate, refused]).toEqual([coordinate, gateRefusal(gate, role) !== null]);
    }
  });
});

describe('faults', () => {
  test('of ours show a request id and nothing else, and nothing of a patient reaches the log', async () => {
    const canary = 'CANARY-9f3b';
    const planted = jest.spyOn(RecordRepository.prototype, 'record').mockImplementationOnce(() => {
      throw new TypeError(`cannot read "${canary}"`);
    });
    const answer = await hub.as('gp.osei', `{ patient(id: "${ADA}") { record { goals { nodes { ownWords } } } } }`);
    planted.mockRestore();
    expect(codeOf(answer)).toBe('INTERNAL_SERVER_ERROR');
    expect(answer.errors![0]!.extensions['requestId']).toEqual(expect.any(String));
    expect(answer.body).not.toMatch(/CANARY|JSON|at /);
    for (const text of ['x', `${canary}\u0000`])
      await hub.as(
        'pharmacist.patel',
        `mutation ($t: String!) { addMedicationNote(input: { idempotencyKey: "canary-key", patientId: "${ADA}", noteType: ADHERENCE, text: $t }) { medicationNote { id } } }`,
        { variables: { t: text } },
      );
    expect(logged.length).toBeGreaterThan(0);
    expect(logged.join('\n')).not.toMatch(/CANARY|Ada|Bell|choir|9990001006/);
  });
});
