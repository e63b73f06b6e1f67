import { randomUUID } from 'node:crypto';
import { getNamedType, type GraphQLInputObjectType } from 'graphql';
import { demoPatientId, recordOf } from '../../src/demo/compose.js';
import { entryId } from '../../src/ids.js';
import type { KindName } from '../../src/kinds/kinds.js';
import { dataOf, type TestHub } from './hub.js';
import { given, isGranted, oneWayEach, type Way } from './kinds.js';
import { allRoles, everybodysTeam, fullPerson, personOfRole } from './people.js';

/** One person of their own, to change. */
export interface World {
  hub: TestHub;
  patientId: string;
  /** A goal that is shared with a voluntary organisation. */
  sharedGoal?: string;
  entryOf: (kind: KindName) => string;
}

/** Who makes a change, and with which input (its key is added). */
export interface Change {
  who: string;
  role?: string;
  input: Record<string, unknown>;
}

/** A person with an entry of every kind, whom nobody else's test touches. */
export const newWorld = async (hub: TestHub): Promise<World> => {
  const key = randomUUID();
  const careTeam = everybodysTeam().filter(({ userId }) => userId !== 'gp.lowe');
  const person = fullPerson(key, { _id: demoPatientId(key), careTeam });
  const shared = recordOf(person.patient);
  const sharedGoal = entryId();
  // A volunteer sees goals that are shared with their organisation.
  shared.add(
    'gp.osei',
    'Goal',
    '2026-01-11',
    { ownWords: 'Choir', goalStatus: 'ACTIVE' },
    { id: sharedGoal, sharedWith: ['org_V0001'] },
  );
  await hub.load({ ...person, entries: [...person.entries, ...shared.entries] });
  return {
    hub,
    patientId: person.patient._id,
    sharedGoal,
    entryOf: (kind) => person.entries.find((entry) => entry.kind === kind)!._id,
  };
};

const typeOf = (hub: TestHub, mutation: string) =>
  String(hub.hub.schema.getMutationType()!.getFields()[mutation]!.args[0]!.type);

/** Sends a change; selects as little as its payload allows, or what is given. */
export const send = (
  { hub }: Pick<World, 'hub'>,
  mutation: string,
  { who, role, input }: Change,
  { key = randomUUID(), selected = '__typename' }: { key?: string; selected?: string } = {},
) =>
  hub.as(who, `mutation Change($input: ${typeOf(hub, mutation)}) { ${mutation}(input: $input) { ${selected} } }`, {
    variables: { input: { idempotencyKey: key, ...input } },
    ...(role && { role }),
  });

const made = async (world: World, mutation: string, change: Change, selected: string) =>
  dataOf(await send(world, mutation, change, { selected }))[mutation];

/** What an optional field of an input can point to: in most examples it is left out. */
const REFERENCES: Record<string, (world: World) => unknown> = {
  medicationId: ({ entryOf }) => entryOf('Medication'),
  goalId: ({ sharedGoal }) => sharedGoal,
  planId: ({ entryOf }) => entryOf('CarePlan'),
  about: ({ entryOf }) => entryOf('Problem'),
  userId: () => 'coordinator.grant',
  organisations: () => ['org_X9905'],
  sharedWith: () => ['org_X9905'],
  // Goes with another field: test/record/agreed-plan.test.ts tries it.
  agreedWithProxy: () => undefined,
};

/** An example in which every field that can point to something does. @throws Error for a field that no example knows */
export const withReferences = (world: World, mutation: string, change: Change): Change => {
  const field = world.hub.hub.schema.getMutationType()!.getFields()[mutation]!;
  const { [mutation]: target } = Object.fromEntries(world.hub.hub.contract.targets);
  const input = { ...change.input };
  for (const { name, type } of Object.values((getNamedType(field.args[0]!.type) as GraphQLInputObjectType).getFields()))
    if (getNamedType(type).name === 'ID' && name !== target!.field && !(name in input)) {
      if (!REFERENCES[name]) throw new Error(`no example for ${mutation}.${name}`);
      input[name] = REFERENCES[name](world);
    }
  return { ...change, input };
};

const WHY = 'Collapsed at home, unconscious, nobody there who knows them';
const later = ({ hub }: World, hours: number) => new Date(hub.hub.now().getTime() + hours * 3_600_000).toISOString();
const reviewOn = (world: World) => later(world, 240).slice(0, 10);
const gp = (input: Change['input']): Change => ({ who: 'gp.osei', input });
const labelling = (world: World) => ({
  entryId: world.entryOf('Problem'),
  expectedVersion: 1,
  add: ['SUB'],
  reason: 'Told so',
  reviewOn: reviewOn(world),
});

const glass = ({ patientId }: World): Change => ({
  who: 'paramedic.hughes',
  input: { patientId, reason: 'LIFE_OR_LIMB', explanation: WHY },
});
const override = async (world: World, mutation: string, change: Change) =>
  (await made(world, mutation, change, 'override { id }')).override.id as string;
const relationship = async (world: World, mutation: string, change: Change) =>
  (await made(world, mutation, change, 'relationship { id }')).relationship.id as string;
const note = async (world: World) =>
  (
    await made(
      world,
      'addMedicationNote',
      { who: 'pharmacist.patel', input: { patientId: world.patientId, noteType: 'ADHERENCE', text: 'Takes it.' } },
      'medicationNote { id }',
    )
  ).medicationNote.id as string;
const joining = ({ patientId }: World): Change =>
  gp({
    patientId,
    userId: 'gp.lowe',
    role: 'GENERAL_PRACTITIONER',
    organisationId: 'org_X9901',
    reason: 'Shared care',
  });
const referring = ({ patientId }: World): Change =>
  gp({ patientId, organisationId: 'org_V0001', reason: 'Company', categories: [] });
const safeguarding = ({ patientId }: World): Change => ({
  who: 'social.worker.okafor',
  role: 'SOCIAL_WORKER',
  input: {
    patientId,
    organisationId: 'org_X9902',
    categories: ['SAFEGUARDING'],
    basis: 'PUBLIC_INTEREST',
    consentSought: false,
    explanation: WHY,
  },
});
const preferring = ({ patientId }: World): Change => ({
  who: 'patient.bell',
  input: { patientId, scope: 'RESEARCH', decision: 'PERMIT', basis: 'EXPLICIT', evidence: 'Said so' },
});
const asking = ({ patientId }: World): Change =>
  gp({ patientId, scope: 'RESEARCH', question: 'May researchers see your record?' });
const question = async (world: World) =>
  (await made(world, 'requestConsent', asking(world), 'request { id }')).request.id as string;
const preferenceIn = async ({ hub, patientId }: World, decision: string) =>
  (await hub.hub.models.Patient.findById(patientId).lean())!.sharingPreferences.findLast(
    (one) => one.decision === decision,
  )!.id;

/** Somebody on the team whom the tables let do it. */
const writerOf = (way: Way) =>
  allRoles.find((role) => role !== 'GENERAL_PRACTITIONER' && isGranted(way, role, 'team')) ?? 'GENERAL_PRACTITIONER';

/** Adds an entry of the writer's own, for a mutation that changes one. */
const ownEntry = async (world: World, { kind }: Way, who: string) => {
  const adding = oneWayEach.find((way) => way.kind === kind && way.act === 'ADD')!;
  const field = kind[0]!.toLowerCase() + kind.slice(1);
  const change = { who, input: { patientId: world.patientId, ...given(adding) } };
  return (await made(world, adding.mutation, change, `${field} { id }`))[field].id as string;
};

/** A change by every mutation that follows from a kind. */
const contributions = Object.fromEntries(
  oneWayEach.map((way) => [
    way.mutation,
    async (world: World): Promise<Change> => {
      const who = personOfRole(writerOf(way));
      const { category, ...body } = given(way);
      if (way.act === 'ADD')
        return { who, input: { patientId: world.patientId, ...body, ...(category !== undefined && { category }) } };
      const entry = { entryId: await ownEntry(world, way, who), expectedVersion: 1 };
      return { who, input: way.act === 'AMEND' ? { ...entry, performer: 'A colleague' } : { ...entry, ...body } };
    },
  ]),
);

/** A valid example of every change of the schema, by somebody who may make it. */
export const CHANGES: Record<string, (world: World) => Promise<Change> | Change> = {
  ...contributions,
  reconcileMedications: (world) =>
    gp({
      patientId: world.patientId,
      decisions: [{ question: { entryId: world.entryOf('Medication'), expectedVersion: 1 }, comment: 'Which dose?' }],
    }),
  respondToEntry: async (world) => gp({ entryId: await note(world), expectedVersion: 1, answer: 'ACKNOWLEDGED' }),
  markEnteredInError: async (world) => ({
    who: 'pharmacist.patel',
    input: { entryId: await note(world), expectedVersion: 1, reason: 'Another person' },
  }),
  recordSharingPreference: preferring,
  withdrawSharingPreference: async (world) => {
    dataOf(await send(world, 'recordSharingPreference', preferring(world)));
    return {
      who: 'patient.bell',
      input: { patientId: world.patientId, preferenceId: await preferenceIn(world, 'PERMIT') },
    };
  },
  decideObjection: async (world) => {
    const objection = { ...preferring(world).input, scope: 'DIRECT_CARE', decision: 'DENY' };
    dataOf(await send(world, 'recordSharingPreference', { who: 'patient.bell', input: objection }));
    const preferenceId = await preferenceIn(world, 'DENY');
    const input = { patientId: world.patientId, preferenceId, uphold: true, reason: 'As the person wishes' };
    return { who: 'privacy.stone', input };
  },
  addCareTeamMember: joining,
  openEpisode: (world) =>
    gp({ patientId: world.patientId, organisationId: 'org_X9905', reason: 'Clinic', to: later(world, 24) }),
  offerReferral: referring,
  answerReferral: async (world) => ({
    who: 'volunteer.marsh',
    input: {
      patientId: world.patientId,
      relationshipId: await relationship(world, 'offerReferral', referring(world)),
      accept: true,
    },
  }),
  planMdtReview: (world) =>
    gp({
      patientId: world.patientId,
      at: later(world, 24),
      attendees: [{ userId: 'hospital.chen', organisationId: 'org_X9905' }],
      categories: ['PROBLEMS'],
      reason: 'Falls',
    }),
  authoriseProxy: ({ patientId }) => ({
    who: 'patient.bell',
    input: { patientId, userId: 'carer.feldman', reason: 'My friend' },
  }),
  suspendProxy: async (world) =>
    gp({
      patientId: world.patientId,
      relationshipId: await relationship(world, 'authoriseProxy', {
        who: 'gp.osei',
        input: { patientId: world.patientId, userId: 'carer.feldman', reason: 'A friend', evidence: 'Signed form' },
      }),
      suspended: true,
      reason: 'A concern',
    }),
  endRelationship: async (world) =>
    gp({
      patientId: world.patientId,
      relationshipId: await relationship(world, 'addCareTeamMember', joining(world)),
      reason: 'Handed over',
    }),
  renewRelationship: async (world) => {
    const joined = { ...joining(world).input, to: later(world, 24) };
    const relationshipId = await relationship(world, 'addCareTeamMember', gp(joined));
    return gp({ patientId: world.patientId, relationshipId, to: later(world, 48), reason: 'One more clinic' });
  },
  labelEntry: (world) => gp(labelling(world)),
  setPatientVisibility: (world) =>
    gp({
      entryId: world.entryOf('Problem'),
      expectedVersion: 1,
      visibility: 'HIDDEN_HARM',
      reason: 'Would do serious harm today',
      reviewOn: reviewOn(world),
    }),
  answerRestriction: async (world) => {
    const change = { who: 'matron.doyle', input: labelling(world) };
    const { request } = await made(world, 'labelEntry', change, 'request { id }');
    return gp({ requestId: request.id, accept: true, reason: 'Agreed' });
  },
  setLocationHidden: ({ patientId }) => ({
    who: 'social.worker.okafor',
    role: 'SOCIAL_WORKER',
    input: { patientId, hidden: true, reason: 'Threats by a former partner' },
  }),
  breakGlass: glass,
  renewBreakGlass: async (world) => ({
    who: 'paramedic.hughes',
    input: { overrideId: await override(world, 'breakGlass', glass(world)), explanation: WHY },
  }),
  confirmSealedAccess: async (world) => ({
    who: 'paramedic.hughes',
    input: { overrideId: await override(world, 'breakGlass', glass(world)), explanation: WHY },
  }),
  endOverride: async (world) => ({
    who: 'paramedic.hughes',
    input: { overrideId: await override(world, 'breakGlass', glass(world)) },
  }),
  reviewOverride: async (world) => ({
    who: 'privacy.stone',
    input: {
      overrideId: await override(world, 'breakGlass', glass(world)),
      outcome: 'APPROPRIATE',
      comment: 'As it should be',
    },
  }),
  discloseForSafeguarding: safeguarding,
  disclose: (world) => {
    const { consentSought: _, ...input } = safeguarding(world).input;
    return { ...safeguarding(world), input: { ...input, basis: 'COURT_ORDER' } };
  },
  releaseDisclosure: async (world) => ({
    ...safeguarding(world),
    input: { overrideId: await override(world, 'discloseForSafeguarding', safeguarding(world)) },
  }),
  claimAnswer: async (world) => gp({ entryId: await note(world), claimed: true }),
  markAnswersRead: async (world) => {
    const entryId = await note(world);
    dataOf(await send(world, 'respondToEntry', gp({ entryId, expectedVersion: 1, answer: 'ACKNOWLEDGED' })));
    return { who: 'pharmacist.patel', input: { answers: [{ entryId, version: 2 }] } };
  },
  requestConsent: asking,
  answerConsentRequest: async (world) => ({
    who: 'patient.bell',
    input: { requestId: await question(world), decision: 'PERMIT' },
  }),
  withdrawConsentRequest: async (world) => gp({ requestId: await question(world) }),
  markNoticesRead: async (world) => {
    await override(world, 'breakGlass', glass(world));
    const { _id } = (await world.hub.hub.models.Notice.findOne({
      patientId: world.patientId,
      role: 'PRIVACY_OFFICER',
    }))!;
    return { who: 'privacy.stone', input: { noticeIds: [_id] } };
  },
};
