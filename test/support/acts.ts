import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { person, recordOf, type DemoPerson } from '../../src/demo/compose.js';
import { organisations } from '../../src/demo/people.js';
import type { Role } from '../../src/generated/graphql.js';
import type { StoredOverride } from '../../src/overrides/model.js';
import type { StoredPatient } from '../../src/record/patient.js';
import type { SignedInActor } from '../../src/access/actor.js';
import { NOW } from './hub.js';
import { actorOf, everybodysConsent, everybodysTeam, personOfRole } from './people.js';

/**
 * What each act needs to be tried, and an oracle that reads policy/acts.csv and the matrix as text and knows nothing of
 * the hub's code: may this role, standing so to this person, do it?
 */

const table = (file: string) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.match(/("[^"]*"|[^,]*)(,|$)/g)!.map((cell) => cell.replace(/,$/, '').replaceAll('"', '')));
const [matrixHead, ...matrix] = table('policy/permission-matrix.csv');
const [, ...roleRows] = table('policy/roles.csv');
const [, ...actRows] = table('policy/acts.csv');
export const actNames = actRows.map(([name]) => name!);
const keyOf = (role: Role) => roleRows.find((row) => row[1] === role)![0]!;
const codeOf = (role: Role, category: string) =>
  matrix.find(([name]) => name === category)![matrixHead!.indexOf(keyOf(role))]!;
const anyCode = (role: Role, test: RegExp) => matrix.some((row) => test.test(row[matrixHead!.indexOf(keyOf(role))]!));

const isNamed = (role: Role, word: string): boolean => {
  const [rule, key] = word.split(':');
  const code = { writes: /^(.?o|rw)$/, edits: /^rw$/, reads: /^(s|r|.?o|rw)$/ }[rule!];
  if (code) return key === 'any' ? anyCode(role, code) : code.test(codeOf(role, key!));
  if (word === 'breaks-glass') return roleRows.find((row) => row[1] === role)![4] === 'yes';
  return keyOf(role) === word;
};

/** How somebody stands to the person in a trial. */
export const STANDS = ['team', 'practice', 'stranger', 'own record'] as const;
export type Stands = (typeof STANDS)[number];

/** What a trial is about, as the oracle needs to know it. */
export interface About {
  /** Part of the record, as the matrix calls it. */
  category?: string;
  /**
   * The entry: made by the actor, by a colleague of the same profession, by one of another, or by another organisation.
   * Owned: the actor's organisation answers for what it is about.
   */
  entry?: 'held' | 'profession' | 'colleague' | 'other';
  /** True for what many hands edit. */
  manyHands?: boolean;
  owned?: boolean;
  /** True for an entry about nothing in particular: the registered practice answers for it. */
  ownedByPractice?: boolean;
  byActor?: boolean;
  forActor?: boolean;
  /** It is about the carer of the world. */
  forCarer?: boolean;
  /** The person recorded it, the actor's organisation did, or another. */
  recordedBy?: 'person' | 'actor' | 'other';
  toActorsOrganisation?: boolean;
  againstActorsOrganisation?: boolean;
}

export interface Trial {
  act: string;
  variant: string;
  /** Makes the input; the world is the person with everything the trials need. */
  input: (world: World) => Record<string, unknown>;
  about: About;
  /** What the answer selects, where it is not the usual. */
  selects?: string;
  query?: boolean;
  /** The mutation by which it is tried, where that is not called as the act. */
  by?: string;
  /** Further acts that the same mutation is: each must be allowed. */
  also?: string[];
  /** Roles with which it cannot be tried: nobody of the world is there for it. */
  without?: readonly Role[];
  /** The actor has emergency access open. */
  glassBroken?: boolean;
}

const CONSENT_BOUND = ['VOLUNTARY_WORKER', 'HOUSING_OFFICER', 'PROBATION_OFFICER'];
const GOVERNED_BY_ROLE = ['PRIVACY_OFFICER', 'ANALYST', 'SYSTEM_ADMINISTRATOR'];

/** Whether somebody may do it, by the text of the tables alone. */
export const oracle = ({ act, about, also = [] }: Trial, role: Role, stands: Stands): boolean =>
  [act, ...also].every((name) => mayDo(name, about, role, stands));

const mayDo = (act: string, about: About, role: Role, stands: Stands): boolean => {
  const [, , roles, standing, excludes] = actRows.find(([name]) => name === act)!;
  const words = roles!.split(' ');
  const named =
    words.some((word) => !word.startsWith('-') && isNamed(role, word)) && !words.includes(`-${keyOf(role)}`);
  if (!named) return false;
  const itself = role === 'PATIENT' && stands !== 'stranger';
  const proxy = role === 'UNPAID_CARER' && stands === 'team';
  if (stands === 'own record' && role !== 'PATIENT' && about.category !== undefined) return false;
  const professional = !['PATIENT', 'UNPAID_CARER', ...GOVERNED_BY_ROLE].includes(role);
  const onTeam = professional && stands === 'team';
  const inPractice = professional && stands === 'practice' && !CONSENT_BOUND.includes(role);
  const related = itself || proxy || onTeam || inPractice;
  const code = about.category ? codeOf(role, about.category) : '-';
  const writes = related && /o$|^rw$/.test(code);
  const shared = related && code === 'rw';
  const steers = shared && professional;
  const holdsEntry = { held: true, profession: true, colleague: shared, other: about.manyHands === true && shared };
  const held = writes && about.entry !== undefined && holdsEntry[about.entry];
  const inFull = related && (/^r/.test(code) || (about.entry === 'held' && /o$/.test(code)));
  const owns = inFull && (about.owned === true || (about.ownedByPractice === true && stands === 'practice'));
  const holds: Record<string, boolean> = {
    writer: writes,
    steers,
    custodian: held && inFull,
    owner: owns,
    'writing-owner': owns && writes,
    'reader-in-full': inFull,
    'the-person': itself,
    attorney: proxy,
    practice: inPractice,
    'care-team': onTeam,
    episode: false,
    governance: role === 'PRIVACY_OFFICER',
    maker: about.byActor === true,
    recorder: about.recordedBy === 'actor' && professional && related,
    member: about.forActor === true || (about.forCarer === true && role === 'UNPAID_CARER'),
    recipient: about.toActorsOrganisation === true && professional,
    emergency: true,
  };
  const bars: Record<string, boolean> = {
    oneself: about.forActor === true,
    'own-override': about.byActor === true,
    'own-organisation': about.againstActorsOrganisation === true && professional,
    requester: about.byActor === true,
  };
  const wanted = standing!.split(' ').filter(Boolean);
  return (
    (wanted.length === 0 || wanted.some((word) => holds[word] === true)) &&
    !excludes!.split(' ').some((word) => bars[word] === true)
  );
};

export interface World extends DemoPerson {
  id: string;
  actor: SignedInActor;
  /** Entries by name. */
  ids: Record<string, string>;
  overrides: StoredOverride[];
}

const LATER = new Date(NOW.getTime() + 30 * 24 * 3_600_000);
/** An organisation of which nobody tries anything. */
const ELSEWHERE = 'org_X9901';
const span = (id: string) => ({
  id,
  from: new Date('2026-03-01'),
  to: LATER,
  grantedBy: { id: 'somebody', name: 'Somebody', role: null },
});
const reference = (id: string) => {
  const { _id, name, type } = organisations.find((one) => one._id === id)!;
  return { id: _id, name, type };
};

/** A person about whom every act can be tried by one actor who stands so to them. */
export const worldFor = (role: Role, stands: Stands, glassBroken = false): World => {
  const actor = actorOf(personOfRole(role));
  const own = actor.organisation?.id ?? 'org_PERSON';
  const isPerson = role === 'PATIENT';
  const userId = stands === 'own record' || (isPerson && stands !== 'stranger') ? actor.userId : 'somebody.else';
  const preference = (id: string, more: object): StoredPatient['sharingPreferences'][number] => ({
    id,
    scope: 'RESEARCH',
    decision: 'DENY',
    basis: 'EXPLICIT',
    organisations: [],
    categories: [],
    objectionOutcome: null,
    evidence: 'said so',
    from: new Date('2026-01-01'),
    to: null,
    ...more,
  });
  const everybody = everybodysTeam().map((member) => ({ ...member, ...span(`rel_${member.userId}`) }));
  const patient = person(randomUUID(), {
    name: 'Trial Person',
    userId,
    registeredPractice: stands === 'practice' ? { id: own, name: 'The practice', type: 'GENERAL_PRACTICE' } : null,
    careTeam: stands === 'team' || stands === 'own record' ? everybody : [],
    sharingPreferences: [
      ...everybodysConsent(),
      preference('shp_agreed', { decision: 'PERMIT' }),
      preference('shp_refused-person', { recordedBy: userId, recordedFor: null }),
      preference('shp_refused-actor', { recordedBy: 'x', recordedFor: own }),
      preference('shp_refused-other', { recordedBy: 'x', recordedFor: ELSEWHERE }),
      preference('shp_objection-all', { scope: 'DIRECT_CARE', objectionOutcome: 'RECORDED' }),
      preference('shp_objection-own', { scope: 'DIRECT_CARE', objectionOutcome: 'RECORDED', organisations: [own] }),
      preference('shp_objection-other', {
        scope: 'DIRECT_CARE',
        objectionOutcome: 'RECORDED',
        organisations: [ELSEWHERE],
      }),
    ],
    proxies: [
      { userId: 'carer.bell', suspended: false, basis: 'LASTING_POWER_OF_ATTORNEY' as const, ...span('rel_proxy') },
    ].filter(() => stands === 'team'),
    episodes: [
      { organisationId: ELSEWHERE, ...span('rel_episode') },
      ...(own === 'org_PERSON'
        ? []
        : [{ organisationId: own, ...span('rel_own-episode'), to: new Date('2026-03-02') }]),
    ],
    referrals: [{ organisationId: ELSEWHERE, categories: [], ...span('rel_referral') }],
    referralOffers: [],
    mdtReviews: [{ at: LATER, attendees: [], categories: [], ...span('rel_meeting'), from: LATER }],
    locationHidden: false,
  });
  const { entries, add } = recordOf(patient);
  const author = { id: actor.userId, name: actor.name, role };
  const mine = { author, custodian: { id: own, name: 'Own', type: actor.organisation?.type ?? ('EXTERNAL' as const) } };
  const theirs = { author: { id: 'x', name: 'X', role: null }, custodian: reference(ELSEWHERE) };
  const ids: Record<string, string> = {};
  for (const [whose, by] of [
    ['held', mine],
    ['other', theirs],
  ] as const) {
    const put = (name: string, kind: Parameters<typeof add>[1], body: object, more = {}) =>
      (ids[`${name}-${whose}`] = add('gp.lowe', kind, '2026-03-01', { ...body }, { ...by, ...more }));
    put('goal', 'Goal', { ownWords: 'Sing again', goalStatus: 'ACTIVE' });
    put('medicine', 'Medication', { name: 'Ramipril', medicationStatus: 'ACTIVE', regular: true });
    put('cpr', 'AdvanceCare', { cprStatus: 'NOT_FOR_CPR' });
    put('note', 'MedicationNote', { noteType: 'ADHERENCE', text: 'Takes it' });
    put('log', 'VoluntarySupportLog', { activity: 'Visit', hours: 1 });
    // Somebody else's note about a medicine of this organisation: its owner answers.
    ids[`about-${whose}`] = add(
      'gp.lowe',
      'MedicationNote',
      '2026-03-01',
      { noteType: 'ADHERENCE', text: 'About it' },
      { ...theirs, about: ids[`medicine-${whose}`]! },
    );
  }
  const override = (id: string, byActor: boolean, kind: 'BREAK_GLASS' | 'SAFEGUARDING'): StoredOverride => ({
    _id: `${id}-${patient._id}`,
    kind,
    patientId: patient._id,
    by: byActor
      ? { id: actor.userId, name: actor.name, role, organisation: null }
      : { id: 'x', name: 'X', role: 'PARAMEDIC', organisation: null },
    recipient: kind === 'SAFEGUARDING' ? { organisation: reference(ELSEWHERE), userId: null } : null,
    reason: 'LEGAL',
    basis: null,
    consentSought: null,
    explanation: 'Long enough to be an explanation',
    categories: ['DEMOGRAPHICS'],
    labels: [],
    from: new Date(NOW.getTime() - 60_000),
    to: new Date(NOW.getTime() + 60_000),
    renewals: [],
    sealed: null,
    releasedAt: null,
    reviewDue: LATER,
    review: null,
  });
  const overrides = [
    override('ovr_own', true, 'BREAK_GLASS'),
    override('ovr_other', false, 'BREAK_GLASS'),
    override('ovr_disclosure', false, 'SAFEGUARDING'),
  ];
  if (glassBroken)
    patient.overrides = [
      {
        id: overrides[0]!._id,
        kind: 'BREAK_GLASS',
        userId: actor.userId,
        role,
        organisationId: actor.organisation?.id ?? null,
        categories: ['DEMOGRAPHICS'],
        labels: [],
        from: overrides[0]!.from,
        to: overrides[0]!.to,
      },
    ];
  return { patient, entries, id: patient._id, actor, ids, overrides };
};

export { ELSEWHERE, LATER };
