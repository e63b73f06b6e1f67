import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  getNamedType,
  isListType,
  getNullableType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
} from 'graphql';
import { buildSchema } from '../../src/graphql/schema.js';
import { CHANGES, newWorld, send } from '../support/changes.js';
import { codeOf, dataOf, startHub, stored, type TestHub } from '../support/hub.js';

/** What whoever makes a change can put right comes all at once, in its payload, by the path of each field. */

const schema = buildSchema();
const mutations = schema.getMutationType()!.getFields();
const fieldsOf = (mutation: string) =>
  Object.values((getNamedType(mutations[mutation]!.args[0]!.type) as GraphQLInputObjectType).getFields());

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.close());

/** A value that fits the type of a field and breaks its rule; nothing where the type is the whole rule. */
const broken = ({ name, type }: GraphQLInputField): unknown => {
  if (name === 'idempotencyKey') return 'short';
  if (name === 'expectedVersion') return 99;
  const isList = isListType(getNullableType(type));
  if (isList && ['noticeIds', 'attendees', 'decisions'].includes(name) && getNamedType(type).name !== 'String')
    return [];
  if (name === 'preferenceId') return 'shp_nobody';
  const isText = getNamedType(type).name === 'String' && !isList;
  return isText ? 'x'.repeat(9000) : undefined;
};

describe('an input with several mistakes', () => {
  /** Nothing but a key and the id of what they are about: there is one mistake to make. */
  const ONLY_A_KEY = ['endOverride', 'releaseDisclosure', 'claimAnswer', 'markAnswersRead', 'withdrawConsentRequest'];

  test.each(Object.keys(mutations))('%s: all are told, with their paths, and nothing is stored', async (mutation) => {
    const world = await newWorld(hub);
    const change = await CHANGES[mutation]!(world);
    const wrong = Object.fromEntries(
      fieldsOf(mutation).flatMap((field) => (broken(field) === undefined ? [] : [[field.name, broken(field)]])),
    );
    const { idempotencyKey, ...input } = wrong;
    const before = await stored(hub);
    const answer = await send(
      world,
      mutation,
      { ...change, input: { ...change.input, ...input } },
      { key: String(idempotencyKey) },
    );
    expect([answer.status, answer.errors]).toEqual([200, undefined]);
    const fields = new Set(answer.mistakes.map(({ field }) => field!.join('.')));
    expect([...fields].sort()).toEqual(Object.keys(wrong).sort());
    expect(answer.mistakes.length).toBeGreaterThanOrEqual(ONLY_A_KEY.includes(mutation) ? 1 : 2);
    for (const { code, message } of answer.mistakes) {
      expect(code).toBe('BAD_USER_INPUT');
      expect(message).not.toMatch(/x{9}|short$|shp_nobody/);
    }
    expect(await stored(hub)).toBe(before);
  });
});

describe('a payload', () => {
  const note = (text: string, key: string = randomUUID()) =>
    `addMedicationNote(input: { idempotencyKey: "${key}", patientId: $id, noteType: ADHERENCE, text: "${text}" }) {
      medicationNote { text } errors { __typename code message field } }`;
  const ask = (id: string, fields: string) =>
    hub.as('pharmacist.patel', `mutation ($id: ID!) { ${fields} }`, { variables: { id }, raw: true });

  test('has no errors where the change was made', async () => {
    const { patientId } = await newWorld(hub);
    expect((await ask(patientId, note('Takes it.'))).data.addMedicationNote).toEqual({
      medicationNote: { text: 'Takes it.' },
      errors: [],
    });
  });

  test('is its own in a document with several: what was made stays made', async () => {
    const { patientId } = await newWorld(hub);
    const answer = await ask(patientId, `first: ${note('One.')} second: ${note('x')} third: ${note('Three.')}`);
    expect([answer.status, answer.errors]).toEqual([200, undefined]);
    expect(answer.data).toEqual({
      first: { medicationNote: { text: 'One.' }, errors: [] },
      second: {
        medicationNote: null,
        errors: [
          {
            __typename: 'InputMistake',
            code: 'BAD_USER_INPUT',
            message: expect.stringMatching(/at least/),
            field: ['text'],
          },
        ],
      },
      third: { medicationNote: { text: 'Three.' }, errors: [] },
    });
    expect(await hub.hub.models.Entry.countDocuments({ patientId, 'body.text': /^(One|Three)\.$/ })).toBe(2);
  });

  test('tells of a key that was used for another change', async () => {
    const { patientId } = await newWorld(hub);
    const key = randomUUID();
    dataOf(await ask(patientId, note('One.', key)));
    const { data } = await ask(patientId, note('Another.', key));
    expect(data.addMedicationNote).toMatchObject({
      medicationNote: null,
      errors: [{ __typename: 'InputMistake', code: 'CONFLICT', field: ['idempotencyKey'] }],
    });
  });

  test('is null, with a top-level error, where nobody could put it right', async () => {
    const { patientId } = await newWorld(hub);
    const answer = await hub.as('social.worker.okafor', `mutation ($id: ID!) { ${note('Not mine.')} }`, {
      variables: { id: patientId },
      raw: true,
    });
    expect(codeOf(answer)).toBe('FORBIDDEN');
    expect(answer.data).toBeUndefined();
  });
});
