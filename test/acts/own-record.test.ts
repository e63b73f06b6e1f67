import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ADA, personas } from '../../src/demo/personas.js';
import { audited, codeOf, dataOf, NOW, startHub, type TestHub } from '../support/hub.js';
import { queryRoutes } from '../support/routes.js';

let hub: TestHub;
/** Dr Osei is Ada's GP, and for these tests Ada herself: she signs in as either. */
const GP = 'gp.osei';
let hiddenNote: string;
beforeAll(async () => {
  hub = await startHub();
  await hub.load(...personas());
  const { User, Patient, Entry } = hub.hub.models;
  await User.collection.updateOne({ _id: GP } as object, {
    $push: { roles: { $each: [{ role: 'PATIENT', organisationId: null }] } } as object,
  });
  await Patient.collection.updateOne({ _id: ADA } as object, { $set: { userId: GP } });
  const note = (await Entry.findOne({ patientId: ADA, kind: 'MedicationNote' }).lean())!;
  hiddenNote = note._id;
});
afterAll(() => hub.close());

describe('somebody who is also the patient', () => {
  test('sees in the professional role that it is their own record, and nothing of it', async () => {
    const { patient } = dataOf(
      await hub.as(
        GP,
        `{ patient(id: "${ADA}") { id name relationship careTeam { name } record { problems { nodes { name } } medications { nodes { name } } withheld { reason breakGlass wayIn } } } }`,
      ),
    );
    expect(patient).toMatchObject({ id: ADA, name: null, relationship: 'OWN_RECORD', careTeam: null });
    expect(patient.record).toMatchObject({ problems: null, medications: null });
    expect(new Set(patient.record.withheld.map(({ reason }: { reason: string }) => reason))).toEqual(
      new Set(['OWN_RECORD']),
    );
    expect(patient.record.withheld.some(({ breakGlass }: { breakGlass: boolean }) => breakGlass)).toBe(false);
    expect(patient.record.withheld[0].wayIn).toMatch(/sign in as yourself/);
    expect(codeOf(await hub.as(GP, `{ node(id: "${hiddenNote}") { id } }`))).toBe('NOT_FOUND');
    expect((await audited(hub)).at(-1)).toMatchObject({ relationship: 'OWN_RECORD', userId: GP });
    const { nodes } = dataOf(await hub.as(GP, '{ caseload(first: 100) { nodes { id } } }')).caseload;
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes).not.toContainEqual({ id: ADA });
  });

  test('reads it as the person', async () => {
    const { patient } = dataOf(
      await hub.as(GP, `{ patient(id: "${ADA}") { name relationship } }`, { role: 'PATIENT' }),
    );
    expect(patient).toEqual({ name: 'Ada Bell', relationship: 'SELF' });
  });

  test('finds nothing of it by any other way of the schema either', async () => {
    const texts = (await hub.hub.models.Entry.find({ patientId: ADA }).lean()).flatMap(({ body }) =>
      Object.values(body).filter((value): value is string => typeof value === 'string' && / /.test(value)),
    );
    expect(texts.length).toBeGreaterThan(50);
    for (const [root, documents] of queryRoutes(hub.hub.schema))
      for (const query of documents) {
        const variables = {
          ...(query.includes('$id') && { id: root === 'node' ? hiddenNote : ADA }),
          ...(query.includes('$patientId') && { patientId: ADA }),
          ...(query.includes('$role') && { role: 'PATIENT' }),
        };
        const { body } = await hub.as(GP, query, { variables });
        const said = JSON.parse(body).data ? texts.filter((text) => body.includes(JSON.stringify(text))) : [];
        expect([query.slice(0, 60), said.filter((text) => !isElsewhere(text))]).toEqual([query.slice(0, 60), []]);
      }
  });
});

/** Texts that other people of the demo have too, or that are names of staff and services. */
const others = new Set<string>();
beforeAll(async () => {
  for (const { patientId, body } of await hub.hub.models.Entry.find().lean())
    if (patientId !== ADA) for (const value of Object.values(body)) if (typeof value === 'string') others.add(value);
  for (const { name } of await hub.hub.models.Organisation.find().lean()) others.add(name);
  for (const { name } of await hub.hub.models.User.find().lean()) others.add(name);
});
const isElsewhere = (text: string) => others.has(text);

describe('a privacy officer who is also a patient', () => {
  const PRIVACY = 'privacy.stone';
  test('finds their own record in no view of governance', async () => {
    const { Patient, Override } = hub.hub.models;
    const [mine, other] = (await Patient.find().lean()).filter(({ _id }) => _id !== ADA).map(({ _id }) => _id);
    await Patient.collection.updateOne({ _id: mine } as object, { $set: { userId: PRIVACY } });
    const glass = (patientId: string) =>
      hub.as('paramedic.hughes', 'mutation ($i: BreakGlassInput!) { breakGlass(input: $i) { override { id } } }', {
        variables: {
          i: {
            idempotencyKey: randomUUID(),
            patientId,
            reason: 'LIFE_OR_LIMB',
            explanation: 'Found unconscious in the street',
          },
        },
      });
    dataOf(await glass(mine!));
    dataOf(await glass(other!));
    // Somebody without any relationship tries to open both.
    for (const id of [mine, other]) await hub.as('hospital.chen', `{ patient(id: "${id}") { name } }`);
    await audited(hub);
    const all = await hub.as(
      PRIVACY,
      '{ overrideQueue { totalCount unreviewedCount nodes { patient { id } } } denials(first: 50) { nodes { patient { id } } } unusualAccess { patient { id } } }',
    );
    const { overrideQueue, denials, unusualAccess } = dataOf(all);
    expect(overrideQueue).toEqual({ totalCount: 1, unreviewedCount: 1, nodes: [{ patient: { id: other } }] });
    const ids = [...denials.nodes, ...unusualAccess].map(
      ({ patient }: { patient: { id: string } | null }) => patient?.id,
    );
    expect(ids).toContain(other);
    expect(ids).not.toContain(mine);
    const override = (await Override.findOne({ patientId: mine! }).lean())!;
    expect(codeOf(await hub.as(PRIVACY, `{ node(id: "${override._id}") { id } }`))).toBe('NOT_FOUND');
    const review = await hub.as(
      PRIVACY,
      `mutation { reviewOverride(input: { idempotencyKey: "my-own-record", overrideId: "${override._id}", outcome: APPROPRIATE, comment: "Fine" }) { override { id } } }`,
    );
    expect(codeOf(review)).toBe('FORBIDDEN');
    expect((await Override.findById(override._id).lean())!.review).toBeNull();
    expect(hub.hub.now()).toEqual(NOW);
  });
});
