import { randomUUID } from 'node:crypto';
import type { Role } from '../../src/generated/graphql.js';
import { NO_SUCH_RELATIONSHIP } from '../../src/relationships/known.js';
import { ELSEWHERE, LATER, oracle, worldFor, type Stands, type Trial, type World } from './acts.js';
import type { TestHub } from './hub.js';
import { refusalsOf } from './mistakes.js';
import { fieldOf, inputType, members, REASON, trials, whose } from './trials.js';

const requestsFor = ({ id, ids, actor }: World) => {
  const base = {
    state: 'OPEN',
    patientId: id,
    addLabels: ['SUB'],
    removeLabels: [],
    visibility: null,
    reviewOn: '2026-06-01',
    reason: REASON,
    at: new Date('2026-03-01'),
    answer: null,
  };
  const somebody = { id: 'x', role: 'GENERAL_PRACTITIONER', organisationType: null };
  const me = { ...somebody, id: actor.userId };
  return [['', somebody] as const, ['mine-', me] as const].flatMap(([prefix, askedBy]) => [
    ...whose.map((entry) => ({
      ...base,
      _id: `rrq_${prefix}${entry}-${id}`,
      kind: 'LABELS',
      entryId: ids[`goal-${entry}`],
      custodianId: null,
      askedBy,
    })),
    { ...base, _id: `rrq_${prefix}location-${id}`, kind: 'LOCATION', entryId: null, custodianId: null, askedBy },
  ]);
};

/** What waits for the answer of the actor's organisation, and questions about sharing: of the actor and of somebody else. */
const waitingFor = ({ id, ids, actor }: World) => {
  const organisation = { id: actor.organisation?.id ?? 'org_PERSON', name: 'Own', type: 'EXTERNAL' };
  const begun = new Date('2026-03-01');
  const awaited = whose.map((entry) => ({
    _id: ids[`about-${entry}`],
    patientId: id,
    organisationId: organisation.id,
    kind: 'MedicationNote',
    category: 'MEDICATION_NOTES',
    since: begun,
    claimedBy: null,
    claimedAt: null,
  }));
  const asked = (name: string, scope: string, askedBy: object) => ({
    _id: `csr_${name}-${id}`,
    patientId: id,
    state: 'OPEN',
    scope,
    organisations: [],
    categories: [],
    question: 'May they?',
    at: begun,
    expiresAt: LATER,
    askedBy: { name: 'Somebody', organisation, ...askedBy },
    answer: null,
  });
  const other = { id: 'x', role: 'GENERAL_PRACTITIONER', organisation: { ...organisation, id: ELSEWHERE } };
  return {
    awaited,
    requests: [asked('mine', 'CARER', { id: actor.userId, role: actor.role }), asked('theirs', 'CARER', other)],
  };
};

/** Everything that the trials change, thrown away. */
const clear = async (hub: TestHub) => {
  for (const model of [
    'Patient',
    'Entry',
    'EntryVersion',
    'Override',
    'RestrictionRequest',
    'AwaitedAnswer',
    'ConsentRequest',
    'Event',
    'Answer',
  ] as const)
    await hub.hub.models[model].collection.deleteMany({});
};

const populate = async (hub: TestHub, role: Role, stands: Stands, glassBroken: boolean) => {
  await clear(hub);
  const world = worldFor(role, stands, glassBroken);
  await hub.load(world);
  await hub.hub.models.Override.collection.insertMany(world.overrides as object[]);
  await hub.hub.models.RestrictionRequest.collection.insertMany(requestsFor(world) as object[]);
  const { awaited, requests } = waitingFor(world);
  await hub.hub.models.AwaitedAnswer.collection.insertMany(awaited as object[]);
  await hub.hub.models.ConsentRequest.collection.insertMany(requests as object[]);
  return world;
};

/** Whether anything was written: every change bumps a version and leaves its event and its answer. */
const hasChanged = async (hub: TestHub) => {
  const { Patient, Entry, EntryVersion, Event, Answer } = hub.hub.models;
  const counts = await Promise.all([
    ...[EntryVersion, Event, Answer].map((model) => model.collection.countDocuments()),
    ...[Patient, Entry].map((model) => model.collection.countDocuments({ version: { $ne: 1 } } as object)),
  ]);
  return counts.some((count) => count > 0);
};

/** A refusal says that it is one, or says of a relationship the reader may not see what it says of one that is not there. */
const isRefusal = ({ message, code }: { message: string; code: string }) =>
  ['FORBIDDEN', 'NOT_FOUND'].includes(code) || message === NO_SUCH_RELATIONSHIP;

/** Tries an act; `request` in the answer tells asking from doing. */
const attempt = async (hub: TestHub, one: Trial, world: World) => {
  const field = fieldOf(one);
  const selects = one.selects ?? '__typename';
  const variables = { input: { idempotencyKey: randomUUID(), ...one.input(world) } };
  const answer = one.query
    ? await hub.as(world.actor.userId, `{ ${field} ${selects} }`)
    : await hub.as(
        world.actor.userId,
        `mutation ($input: ${inputType(field)}!) { ${field}(input: $input) { ${selects} } }`,
        { variables },
      );
  const errors = refusalsOf(answer);
  const asked = Boolean(answer.data?.[field]?.request);
  const done =
    errors.length === 0 && (one.act.endsWith('.REQUEST') ? asked : !(selects.startsWith('request') && asked));
  return { done, errors };
};

/** Whoever holds an entry restricts it at once, and need not ask. */
const isAllowed = (one: Trial, role: Role, stands: Stands) =>
  oracle(one, role, stands) &&
  !(one.act.endsWith('.REQUEST') && oracle({ ...one, act: one.act.replace('.REQUEST', '') }, role, stands));

const trialsFor = (role: Role, stands: Stands) =>
  trials.filter((one) => {
    if (one.without?.includes(role)) return false;
    if (!members.includes(one)) return true;
    return stands === 'team' || (stands === 'own record' && !one.act.includes('Proxy') && !one.act.includes('PROXY'));
  });

/**
 * Tries every act as a role that stands so to the person, and says where the hub did something else than the tables let
 * it: done or refused wrongly, or refused and yet written. `only` keeps to some acts.
 */
export const triedWrongly = async (
  hub: TestHub,
  role: Role,
  stands: Stands,
  only: (act: string) => boolean = () => true,
): Promise<string[]> => {
  let world: World | null = null;
  let glass = false;
  const wrong: string[] = [];
  for (const one of trialsFor(role, stands).filter(({ act }) => only(act))) {
    if (!world || glass !== Boolean(one.glassBroken))
      world = await populate(hub, role, stands, (glass = Boolean(one.glassBroken)));
    const { done, errors } = await attempt(hub, one, world);
    const refused = errors.length > 0;
    const rightly = isAllowed(one, role, stands) ? done : !done && errors.every(isRefusal);
    const wrote = refused && (await hasChanged(hub));
    if (!rightly || wrote)
      wrong.push(`${one.act} ${one.variant}: ${done ? 'done' : errors[0]?.code}${wrote ? ', written' : ''}`);
    if (!refused && !one.query) world = null;
  }
  return wrong;
};
