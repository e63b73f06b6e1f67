import { categoryKey } from '../../src/access/policy.js';
import { recordOf } from '../../src/demo/compose.js';
import type { Category, Role } from '../../src/generated/graphql.js';
import { kindCalled, type KindName } from '../../src/kinds/kinds.js';
import type { StoredEntry } from '../../src/record/model.js';
import { ELSEWHERE, oracle, STANDS, worldFor, type About, type Stands, type World } from './acts.js';
import type { TestHub } from './hub.js';
import { oneOfEach } from './people.js';

/**
 * Every way in which somebody can write into the record by the mutations that follow from the kinds, and what of it the
 * tables of policy/ grant: by the oracle of acts.ts, which reads them as text.
 */

type Act = 'ADD' | 'AMEND' | 'SUPERSEDE';
type Whose = NonNullable<About['entry']> | 'about ours';

/** One way to write. */
export interface Way {
  /** What it is called; also its key, and the performer by whom what it writes is found again. */
  name: string;
  mutation: string;
  act: Act;
  kind: KindName;
  category: Category;
  body: Record<string, unknown>;
  /** The act of policy/acts.csv that it is besides. */
  professional: string | null;
  /** Whose entry it changes; null where it adds one. */
  whose: Whose | null;
}

/** Kinds of which many hands edit one entry. */
const MANY_HANDS: readonly KindName[] = ['AboutMe', 'AdvanceCare', 'CarePlan', 'Goal'];

interface Variant {
  called: string;
  more: Record<string, unknown>;
  professional: string | null;
}
/** Kinds of which some bodies are a professional act. */
const VARIANTS: Partial<Record<KindName, Variant[]>> = {
  Medication: [
    { called: 'prescribed', more: {}, professional: 'medicationChange' },
    { called: 'over the counter', more: { medicationSource: 'OVER_THE_COUNTER' }, professional: null },
  ],
  MedicationNote: [
    { called: 'adherence', more: {}, professional: null },
    {
      called: 'review',
      more: { noteType: 'STRUCTURED_MEDICATION_REVIEW', outcome: 'No change' },
      professional: 'structuredMedicationReview',
    },
  ],
  AdvanceCare: [
    { called: 'CPR', more: {}, professional: 'cprDecision' },
    { called: 'wishes', more: { cprStatus: null }, professional: null },
  ],
};
const AS_IT_IS: Variant[] = [{ called: '', more: {}, professional: null }];

const WHOSE: Record<Act, readonly Whose[]> = {
  ADD: [],
  AMEND: ['held', 'profession', 'colleague', 'other'],
  SUPERSEDE: ['held', 'profession', 'colleague', 'other', 'about ours'],
};

/** Whose entries are changed: everybody's, but where a kind has many categories one after the other takes its turn. */
const whoseOf = (act: Act, kind: KindName, category: Category) => {
  const { categories } = kindCalled(kind);
  const turn = categories.indexOf(category) % WHOSE[act].length;
  return categories.length > 3 ? [WHOSE[act][turn]!] : WHOSE[act];
};

/** All ways, in the order in which they are tried. */
export const ways: readonly Way[] = oneOfEach().flatMap(({ kind, category, body }) =>
  kindCalled(kind).can.flatMap((act) =>
    (VARIANTS[kind] ?? AS_IT_IS).flatMap(({ called, more, professional }) =>
      (act === 'ADD' ? [null] : whoseOf(act, kind, category)).map((whose) => {
        const mutation = act === 'ADD' ? kindCalled(kind).addedBy : `${act.toLowerCase()}${kind}`;
        const name = [mutation, category, called, whose].filter(Boolean).join(' ');
        return { name, mutation, act, kind, category, body: { ...body, ...more }, professional, whose };
      }),
    ),
  ),
);

/** Whether the tables grant it. */
export const isGranted = ({ act, kind, category, professional, whose }: Way, role: Role, stands: Stands): boolean => {
  const about: About = {
    category: categoryKey(category),
    manyHands: MANY_HANDS.includes(kind),
    owned: whose === 'about ours',
    ownedByPractice: whose !== 'about ours',
    ...(whose && { entry: whose === 'about ours' ? 'other' : whose }),
  };
  const row = { ADD: 'addEntry', AMEND: 'amendEntry', SUPERSEDE: 'supersedeEntry' }[act];
  const trial = (name: string, of: About) => ({ act: name, variant: '', about: of, input: () => ({}) });
  return (
    oracle(trial(row, about), role, stands) &&
    // Beside the act itself it asks for the role, and for writing this part of the record.
    (!professional || oracle(trial(professional, about), role, stands))
  );
};

interface KindWorld extends Pick<World, 'patient' | 'actor' | 'id'> {
  entries: StoredEntry[];
  /** The entry that a way changes, by the way's name. */
  targets: Map<string, string>;
}

/** A person to whom the actor stands so, with an entry for every way that changes one. */
const kindWorld = (role: Role, stands: Stands): KindWorld => {
  const { patient, actor, id } = worldFor(role, stands);
  const { entries, add } = recordOf(patient);
  const mine = { id: actor.userId, name: actor.name, role };
  const here = { id: actor.organisation?.id ?? 'org_PERSON', name: 'Own', type: 'EXTERNAL' as const };
  const there = { id: ELSEWHERE, name: 'Elsewhere', type: 'EXTERNAL' as const };
  const somebody = { id: 'x', name: 'X', role: null };
  const other = role === 'GENERAL_PRACTITIONER' ? 'PRACTICE_NURSE' : 'GENERAL_PRACTITIONER';
  const by = {
    held: { author: mine, custodian: here },
    profession: { author: { ...mine, id: 'x' }, custodian: here },
    colleague: { author: { ...somebody, role: other as Role }, custodian: here },
    other: { author: somebody, custodian: there },
    'about ours': { author: somebody, custodian: there },
  };
  const targets = new Map<string, string>();
  const put = ({ kind, category, body }: Way, whose: Whose, about: string | null) =>
    add('gp.lowe', kind, '2026-03-01', body, { category, ...by[whose], about });
  for (const way of ways)
    if (way.whose)
      targets.set(way.name, put(way, way.whose, way.whose === 'about ours' ? put(way, 'held', null) : null));
  return { patient, actor, id, entries, targets };
};

/** What an input gives of its entry: the fields that nobody derives, and the category where the body does not tell it. */
export const given = ({ kind, category, body }: Way): Record<string, unknown> => {
  const { derived, categories, categoryOf } = kindCalled(kind);
  return {
    ...Object.fromEntries(Object.entries(body).filter(([field]) => !derived.includes(field))),
    ...(categories.length > 1 && !categoryOf && { category }),
  };
};

const inputOf = (way: Way, { id, targets }: KindWorld): Record<string, unknown> => {
  const shared = { idempotencyKey: way.name, performer: way.name };
  if (way.act === 'ADD') return { ...shared, patientId: id, ...given(way) };
  const changed = { ...shared, entryId: targets.get(way.name), expectedVersion: 1 };
  if (way.act === 'AMEND') return changed;
  const { category: _stays, ...body } = given(way);
  return { ...changed, ...body };
};

const inputTypeOf = ({ hub }: TestHub, mutation: string) =>
  String(hub.schema.getMutationType()!.getFields()[mutation]!.args[0]!.type).replace('!', '');

/** How many stand in one document, so that it is answered in time on a busy machine. */
const AT_ONCE = 20;
const REFUSALS = ['FORBIDDEN', 'NOT_FOUND'];

type Said = [name: string, code: string | null];

/** What the hub says to each of some ways in one document: null where it was done, otherwise the code. */
const tryTogether = async (hub: TestHub, world: KindWorld, some: readonly Way[]): Promise<Said[]> => {
  const variables = some.map(({ mutation }, i) => `$i${i}: ${inputTypeOf(hub, mutation)}!`).join(', ');
  const roots = some.map(({ mutation }, i) => `w${i}: ${mutation}(input: $i${i}) { errors { code message field } }`);
  const { data, errors = [] } = await hub.as(world.actor.userId, `mutation (${variables}) { ${roots.join(' ')} }`, {
    variables: Object.fromEntries(some.map((way, i) => [`i${i}`, inputOf(way, world)])),
    raw: true,
  });
  return some.map(({ name }, i) => {
    const payload = data?.[`w${i}`] as { errors: { message: string; field: string[] | null }[] } | null | undefined;
    const top = errors.find(({ path }) => !path || path[0] === `w${i}`);
    const refusal = top && (REFUSALS.includes(top.extensions.code) ? top.extensions.code : top.message);
    const [mistake] = (payload?.errors ?? []).map(({ message, field }) => `${field?.join('.')} ${message}`);
    return [name, refusal ?? mistake ?? (payload ? null : 'no answer')];
  });
};

const inGroups = (some: readonly Way[]) =>
  Array.from({ length: Math.ceil(some.length / AT_ONCE) }, (_, i) => some.slice(i * AT_ONCE, (i + 1) * AT_ONCE));

/** Where nothing is granted, whose entry it would change makes no difference: the nearest is tried. */
const waysFor = (role: Role, stands: Stands) =>
  ways.some((way) => isGranted(way, role, stands))
    ? ways
    : ways.filter(({ whose }) => whose === null || whose === 'held' || whose === 'about ours');

/**
 * The documents in which all is tried. The outer gate refuses a document whole, by the role alone. So mutations that no
 * standing opens to the role are kept apart, and where somebody is on the team each has a document of its own.
 */
const documentsFor = (role: Role, stands: Stands): Way[][] => {
  const opened = new Set(
    ways.filter((way) => STANDS.some((one) => isGranted(way, role, one))).map(({ mutation }) => mutation),
  );
  const tried = waysFor(role, stands);
  const gated = tried.filter(({ mutation }) => !opened.has(mutation));
  const byMutation = [...new Set(gated.map(({ mutation }) => mutation))].map((mutation) =>
    gated.filter((way) => way.mutation === mutation),
  );
  return [
    ...inGroups(tried.filter(({ mutation }) => opened.has(mutation))),
    ...(stands === 'team' ? byMutation.flatMap(inGroups) : inGroups(gated)),
  ];
};

const TRACES = ['Patient', 'Entry', 'EntryVersion', 'Event', 'Answer'] as const;

/** The ways that left something in the database, collection by collection: everything they write says which it was. */
const tracesOf = async ({ hub: { models } }: TestHub, { targets }: KindWorld): Promise<Record<string, string[]>> => {
  const [entries, versions, events, answers, patient] = await Promise.all([
    models.Entry.find().lean<StoredEntry[]>(),
    models.EntryVersion.find().lean(),
    models.Event.find().lean(),
    models.Answer.find().lean(),
    models.Patient.findOne().lean(),
  ]);
  const wayTo = new Map([...targets].map(([name, id]) => [id, name]));
  const performers = new Map(entries.map(({ _id, performer }) => [_id, performer]));
  return {
    entries: entries.flatMap(({ performer }) => performer ?? []),
    versions: entries.flatMap(({ _id, version }) => (version > 1 ? wayTo.get(_id)! : [])),
    'earlier versions': versions.map(({ entryId }) => wayTo.get(entryId)!),
    events: events.map(({ entryId }) => performers.get(entryId!) ?? 'an unknown event'),
    answers: answers.map(({ _id }) => _id.split(':').at(-1)!),
    patient: patient!.version === 1 ? [] : ['the facts of the person'],
  };
};

/** Where a way left what it should not, or left nothing. */
const leftWrongly = (traces: Record<string, string[]>, done: readonly Way[]) => {
  const names = (of: readonly Way[]) => of.map(({ name }) => name);
  const changing = names(done.filter(({ act }) => act !== 'ADD'));
  const expected: Record<string, string[]> = {
    entries: names(done),
    versions: changing,
    'earlier versions': changing,
    events: names(done),
    answers: names(done),
    patient: [],
  };
  return Object.entries(traces).flatMap(([where, found]) => [
    ...found.filter((name) => !expected[where]!.includes(name)).map((name) => `${name}: written (${where})`),
    ...expected[where]!.filter((name) => !found.includes(name)).map((name) => `${name}: not written (${where})`),
  ]);
};

/**
 * Tries every way as a role that stands so to the person, and says where the hub did something else than the tables
 * grant: done or refused wrongly, refused and yet written, or done and not written. The database is read again at the end:
 * all that is in it has to come from what was granted.
 */
export const writtenWrongly = async (hub: TestHub, role: Role, stands: Stands): Promise<string[]> => {
  for (const model of TRACES) await hub.hub.models[model].collection.deleteMany({});
  const world = kindWorld(role, stands);
  await hub.load(world);
  const said = new Map<string, string | null>();
  for (const some of documentsFor(role, stands))
    for (const [name, code] of await tryTogether(hub, world, some)) said.set(name, code);
  const wrong = waysFor(role, stands).flatMap((way) => {
    const code = said.get(way.name);
    const rightly = isGranted(way, role, stands) ? code === null : REFUSALS.includes(code!);
    return rightly ? [] : `${way.name}: ${code ?? 'done'}`;
  });
  const done = ways.filter(({ name }) => said.get(name) === null);
  return [...wrong, ...leftWrongly(await tracesOf(hub, world), done)];
};

/** One way for every mutation, to change an entry of one's own. */
export const oneWayEach: readonly Way[] = [
  ...new Map(
    ways
      .filter(({ whose }) => whose === null || whose === 'held')
      .toReversed()
      .map((way) => [way.mutation, way]),
  ).values(),
];
