import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import type { DemoPerson } from '../../src/demo/compose.js';
import { by, type StaffId } from '../../src/demo/people.js';
import { buildSchema } from '../../src/graphql/schema.js';
import { composeEntry } from '../../src/writing/compose.js';
import { kindCalled, kindNames, kinds, type KindName } from '../../src/kinds/kinds.js';
import { codeOf, dataOf, NOW, startHub, stored, type TestHub } from '../support/hub.js';
import { refusalOf, refusalsOf } from '../support/mistakes.js';
import { fullPerson, oneOfEach } from '../support/people.js';

/** What was marked as made in error is dead: no act of the schema does anything with it, or builds anything on it. */

const schema = buildSchema();
const mutations = Object.values(schema.getMutationType()!.getFields());
const inputOf = (mutation: (typeof mutations)[number]) =>
  getNamedType(mutation.args[0]!.type) as GraphQLInputObjectType;

const onEntries = mutations.filter((mutation) => 'entryId' in inputOf(mutation).getFields());
/** The mutations of a kind that name another entry: which, by which field, and of which kind it must be. */
const pointing = kindNames.flatMap((kind) => {
  const { references, can, addedBy } = kindCalled(kind);
  const named = Object.entries(references).map(([field, target]) => ({ field, target: target as KindName }));
  const names = [...(can.includes('ADD') ? [addedBy] : []), ...(can.includes('AMEND') ? [`amend${kind}`] : [])];
  return names.flatMap((name) => named.map(({ field, target }) => [name, field, kind, target] as const));
});

const smallest = (type: GraphQLInputType, given: Record<string, unknown>): unknown => {
  const named = getNamedType(type);
  if (isListType(getNullableType(type))) return [];
  if (isEnumType(named)) return named.getValues()[0]!.name;
  if (isInputObjectType(named))
    return Object.fromEntries(
      Object.values(named.getFields()).flatMap((field) =>
        field.name in given
          ? [[field.name, given[field.name]]]
          : isNonNullType(field.type) && field.defaultValue === undefined
            ? [[field.name, smallest(field.type, {})]]
            : [],
      ),
    );
  if (named.name === 'Int') return 1;
  if (named.name === 'Boolean') return true;
  return 'Words that are long enough to be an explanation';
};

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.close());

/** Who writes an entry of this kind, so that only its death can be what stops them. */
const WRITER: Partial<Record<KindName, StaffId>> = {
  MedicationNote: 'pharmacist.patel',
  VoluntarySupportLog: 'volunteer.marsh',
  CarePackage: 'social.worker.okafor',
  FinanceItem: 'social.worker.okafor',
  HousingItem: 'housing.evans',
  HomeAccess: 'matron.doyle',
};
const writerOf = (kind: KindName): StaffId => WRITER[kind] ?? 'gp.osei';

/** A person with one living and one dead entry of every kind. */
const personWithDead = (key: string): DemoPerson => {
  const person = fullPerson(key);
  const entries = oneOfEach().flatMap(({ kind, category, body }) =>
    (['FINAL', 'ENTERED_IN_ERROR'] as const).map((status) =>
      composeEntry(
        {
          id: `ent_${status}-${kind}-${category}`,
          patientId: person.patient._id,
          ...{ kind, category, body, status },
          ...by(writerOf(kind)),
          effectiveAt: NOW,
          recordedAt: NOW,
          // A volunteer sees a goal that is shared with them.
          sharedWith: ['org_V0001'],
        },
        NOW,
      ),
    ),
  );
  return { ...person, entries };
};
const dead = (kind: KindName) => `ent_ENTERED_IN_ERROR-${kind}-${kinds[kind].categories[0]}`;
const alive = (kind: KindName) => `ent_FINAL-${kind}-${kinds[kind].categories[0]}`;

let person: DemoPerson;
beforeEach(async () => {
  await hub.hub.models.Patient.collection.deleteMany({});
  for (const model of ['Entry', 'EntryVersion'] as const) await hub.hub.models[model].collection.deleteMany({});
  person = personWithDead(randomUUID());
  await hub.load(person);
});

const act = (who: string, name: string, more: Record<string, unknown>) => {
  const mutation = mutations.find((one) => one.name === name)!;
  const type = inputOf(mutation);
  const input = smallest(type, {
    idempotencyKey: randomUUID(),
    expectedVersion: 1,
    patientId: person.patient._id,
    ...more,
  });
  return hub.as(who, `mutation ($input: ${type.name}!) { ${name}(input: $input) { __typename } }`, {
    variables: { input },
  });
};

/** Kinds on which an act may be tried at all: their own mutations on one, the others on some of them. */
const kindsFor = (name: string): KindName[] => {
  const own = kindNames.filter((kind) => name === `amend${kind}` || name === `supersede${kind}`);
  return own.length > 0 ? own : ['MedicationNote', 'VoluntarySupportLog', 'Referral', 'Goal', 'Problem', 'AdvanceCare'];
};

describe.each(onEntries.flatMap(({ name }) => kindsFor(name).map((kind) => [name, kind] as const)))(
  '%s on a %s',
  (name, kind) => {
    test('that was made in error does nothing', async () => {
      const who =
        name === 'respondToEntry' || name === 'labelEntry' || name === 'setPatientVisibility'
          ? 'gp.osei'
          : writerOf(kind);
      const before = await stored(hub);
      const answer = await act(who, name, { entryId: dead(kind) });
      expect(refusalOf(answer)).toMatchObject({ code: 'CONFLICT', message: expect.stringMatching(/made in error/) });
      expect(await stored(hub)).toBe(before);
      const living = await act(who, name, { entryId: alive(kind) });
      expect(JSON.stringify(refusalsOf(living))).not.toMatch(/made in error/);
    });
  },
);

test.each(pointing)('%s does not build on a dead entry through %s', async (name, field, kind, target) => {
  const who = kind === 'MedicationNote' ? 'practice.pharmacist.silva' : writerOf(kind);
  const entryId = name.startsWith('amend') ? { entryId: alive(kind) } : {};
  if (kind === 'MedicationNote' && 'entryId' in entryId)
    await hub.hub.models.Entry.collection.updateOne({ _id: alive(kind) } as object, {
      $set: { 'author.role': 'PRACTICE_PHARMACIST', 'custodian.id': 'org_X9902' },
    });
  const refused = await act(who, name, { ...entryId, [field]: dead(target) });
  expect(refusalOf(refused)).toMatchObject({ code: 'BAD_USER_INPUT', field: `input.${field}` });
  dataOf(await act(who, name, { ...entryId, [field]: alive(target) }));
});

describe('a referral that was made in error', () => {
  const offer = async () => {
    const answer = await act('gp.osei', 'offerReferral', {
      organisationId: 'org_X9905',
      reason: 'Heart clinic',
      categories: ['GOALS'],
    });
    dataOf(answer);
    const { referralOffers } = (await hub.hub.models.Patient.findById(person.patient._id).lean())!;
    return referralOffers[0]!;
  };
  const offers = async () =>
    dataOf(await hub.as('hospital.chen', '{ referralOffers { relationship { id } } }')).referralOffers;
  beforeEach(async () => {
    await hub.hub.models.Patient.updateOne(
      { _id: person.patient._id },
      { $pull: { careTeam: { userId: 'hospital.chen' } } },
    );
  });

  test('takes its open offer with it, and cannot be accepted', async () => {
    const { id, entryId } = await offer();
    expect(await offers()).toHaveLength(1);
    dataOf(await act('gp.osei', 'markEnteredInError', { entryId, reason: 'Wrong person' }));
    expect(await offers()).toEqual([]);
    expect(codeOf(await act('hospital.chen', 'answerReferral', { relationshipId: id, accept: true }))).toBe(
      'NOT_FOUND',
    );
    expect((await hub.hub.models.Patient.findById(person.patient._id).lean())!.referralOffers).toEqual([]);
  });

  test('cannot be accepted either where its offer is still there', async () => {
    const { id, entryId } = await offer();
    const entry = (await hub.hub.models.Entry.findById(entryId).lean())!;
    await hub.hub.models.Entry.replaceOne({ _id: entryId }, { ...entry, status: 'ENTERED_IN_ERROR' });
    expect(await offers()).toEqual([]);
    expect(codeOf(await act('hospital.chen', 'answerReferral', { relationshipId: id, accept: true }))).toBe(
      'BAD_USER_INPUT',
    );
  });

  test('ends the access that it has opened', async () => {
    const { id, entryId } = await offer();
    dataOf(await act('hospital.chen', 'answerReferral', { relationshipId: id, accept: true }));
    const name = `{ patient(id: "${person.patient._id}") { name } }`;
    expect(dataOf(await hub.as('hospital.chen', name)).patient.name).toBe('Test Person');
    dataOf(await act('gp.osei', 'markEnteredInError', { entryId, expectedVersion: 2, reason: 'Wrong person' }));
    expect(codeOf(await hub.as('hospital.chen', name))).toBe('NOT_FOUND');
  });
});
