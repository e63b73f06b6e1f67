import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { categoryKey } from '../../src/access/policy.js';
import { users, type StaffId } from '../../src/demo/people.js';
import type { DemoPerson } from '../../src/demo/compose.js';
import type { Role, SensitivityLabel } from '../../src/generated/graphql.js';
import { composeEntry, nextVersion, type Contribution } from '../../src/writing/compose.js';
import type { Author, StoredEntry } from '../../src/record/model.js';
import { kindCalled } from '../../src/kinds/kinds.js';
import { fieldsMarked } from './canaries.js';
import { NOW, type TestHub } from './hub.js';
import type { Question } from './detect.js';
import { actorOf, everybodysTeam, fullPerson, oneOfEach, personOfRole, preferring } from './people.js';

/**
 * A person about whom everything that is told elsewhere is a secret: names and ids of services that tell a diagnosis or a
 * conviction and of who works there, and whatever tells of an entry that is sealed. Who may meet which is read from the
 * policy files alone.
 */
export interface Secret {
  text: string;
  label: SensitivityLabel;
  /** The service whose staff know it anyway. */
  of?: string;
}

interface SensitiveService {
  id: string;
  label: 'MH' | 'CJ';
  staff: StaffId;
}
const SERVICES: SensitiveService[] = [
  { id: 'org_X9906', label: 'MH', staff: 'mental.health.novak' },
  { id: 'org_V0002', label: 'CJ', staff: 'probation.ward' },
];
const nameOf = ({ label }: SensitiveService) => `CANARY.Service.${label}.`;
const staffNameOf = ({ label }: SensitiveService) => `CANARY.Staff.${label}.`;
const sourceOf = ({ label }: SensitiveService) => `urn:CANARY.Source.${label}.`;
const SEALED = { entry: 'ent_CANARY.Entry.GRA.', reason: 'CANARY.Reason.GRA.', copy: 'CANARY.Copy.GRA.' };

export const SECRETS: Secret[] = [
  ...SERVICES.flatMap((one) =>
    [one.id, nameOf(one), staffNameOf(one), sourceOf(one)].map((text) => ({ text, label: one.label, of: one.id })),
  ),
  ...Object.values(SEALED).map((text): Secret => ({ text, label: 'GRA' })),
];

const table = (name: string) =>
  parse(readFileSync(`policy/${name}`, 'utf8'), { columns: true }) as Record<string, string>[];
const matrix = table('permission-matrix.csv');
const labels = table('sensitivity-labels.csv');
const roles = table('roles.csv');

/** Whether a role at an organisation may meet a secret of somebody they have every relationship with. */
export const mayMeet = (role: string, organisationId: string | null, { label, of }: Secret): boolean => {
  if (of !== undefined && of === organisationId) return true;
  const key = roles.find((row) => row['role'] === role)!['key']!;
  if (label === 'CJ')
    return /^r/.test(matrix.find((row) => row['category'] === categoryKey('CRIMINAL_JUSTICE'))![key]!);
  const row = labels.find((one) => one['label'] === label);
  return row!['clearedRoles']!.split(' ').includes(key);
};

const organisationOf = ({ id, label }: SensitiveService) => ({
  id,
  name: nameOf({ id, label } as SensitiveService),
  type: label === 'MH' ? ('MENTAL_HEALTH' as const) : ('JUSTICE' as const),
});
const authorOf = (one: SensitiveService): Author => ({
  id: one.staff,
  name: staffNameOf(one),
  role: users.find(({ _id }) => _id === one.staff)!.roles[0]!.role,
});

/** Adds everything that an entry can tell of others: answers, addressees, and the entries it points to. */
const telling = (contribution: Contribution): StoredEntry => {
  const entry = composeEntry(
    { ...contribution, sharedWith: SERVICES.map(({ id }) => id), supersedes: SEALED.entry, about: SEALED.entry },
    NOW,
  );
  return nextVersion(
    entry,
    {
      supersededBy: SEALED.entry,
      responses: SERVICES.map((one) => ({
        kind: 'ACKNOWLEDGED',
        comment: 'Seen',
        author: authorOf(one),
        organisation: organisationOf(one),
        at: NOW,
      })),
    },
    NOW,
  );
};

/** The entries of every kind: by the practice, naming each service in words, and by each service itself. */
const entriesOf = (patientId: string, practice: Pick<Contribution, 'custodian' | 'author'>): StoredEntry[] =>
  oneOfEach().flatMap(({ kind, category, body }) => {
    const pointing = Object.fromEntries(Object.keys(kindCalled(kind).references).map((field) => [field, SEALED.entry]));
    const copied = kind === 'MedicationNote' ? { medicationName: SEALED.copy } : {};
    const common = { patientId, kind, category, effectiveAt: NOW, recordedAt: NOW };
    return SERVICES.flatMap((one) => {
      const naming = Object.fromEntries(
        fieldsMarked(kind, 'namesService').map((field) => [
          field,
          field === 'ownerName' ? staffNameOf(one) : `Through ${nameOf(one).toUpperCase()} since May`,
        ]),
      );
      const id = `${kind}-${category}-${one.label}`;
      const whole = { ...body, ...pointing, ...copied };
      return [
        telling({ ...common, ...practice, id: `ent_named-${id}`, body: { ...whole, ...naming } }),
        telling({
          ...common,
          id: `ent_from-${id}`,
          body: whole,
          custodian: organisationOf(one),
          author: authorOf(one),
          performer: staffNameOf(one),
          source: { system: sourceOf(one), id: `${sourceOf(one)}1` },
        }),
      ];
    });
  });

const ALWAYS = { from: new Date('2025-01-01'), to: null };

/** The person, related to everybody and to both services in every way there is. */
export const personWithSecrets = (): DemoPerson => {
  const granted = (one: SensitiveService) => ({
    reason: 'Agreed',
    grantedBy: authorOf(one),
    renewals: [{ at: NOW, by: authorOf(one), to: null, reason: 'Goes on' }],
    endedBy: authorOf(one),
  });
  const both = <T>(make: (one: SensitiveService) => T) => SERVICES.map(make);
  const { patient } = fullPerson('secrets', {
    episodes: both((one) => ({ id: `rel_episode-${one.label}`, organisationId: one.id, ...ALWAYS, ...granted(one) })),
    referrals: [
      ...both((one) => ({
        id: `rel_referral-${one.label}`,
        organisationId: one.id,
        categories: [],
        ...ALWAYS,
        ...granted(one),
      })),
      {
        id: 'rel_sealed',
        organisationId: 'org_X9905',
        categories: [],
        entryId: SEALED.entry,
        reason: SEALED.reason,
        ...ALWAYS,
      },
    ],
    referralOffers: [
      {
        id: 'rel_offer',
        organisationId: 'org_X9903',
        categories: [],
        offeredAt: NOW,
        entryId: SEALED.entry,
        reason: SEALED.reason,
        grantedBy: authorOf(SERVICES[1]!),
      },
    ],
    mdtReviews: both((one) => ({
      id: `rel_mdt-${one.label}`,
      at: NOW,
      attendees: [{ userId: one.staff, name: staffNameOf(one), organisationId: one.id }],
      categories: [],
      ...ALWAYS,
      ...granted(one),
    })),
  });
  patient.proxies = patient.proxies.map((proxy) => ({ ...proxy, ...granted(SERVICES[1]!) }));
  patient.careTeam = everybodysTeam().map((member, i) => {
    const sensitive = SERVICES.find(({ id }) => id === member.organisation.id);
    return {
      ...member,
      ...granted(SERVICES[i % 2]!),
      id: `rel_member-${i}`,
      ...(sensitive && { name: staffNameOf(sensitive), organisation: organisationOf(sensitive) }),
    };
  });
  patient.sharingPreferences = [
    ...patient.sharingPreferences,
    ...both((one) => preferring({ scope: 'RESEARCH', decision: 'DENY', organisations: [one.id] })),
  ];
  const practice = {
    custodian: patient.registeredPractice!,
    author: { id: 'gp.somebody', name: 'Dr Somebody Else', role: 'GENERAL_PRACTITIONER' as const },
  };
  const sealed = composeEntry(
    {
      id: SEALED.entry,
      patientId: patient._id,
      kind: 'Referral',
      body: { reason: SEALED.reason, referredTo: 'Hospital', referralStatus: 'SENT' },
      ...practice,
      author: { ...practice.author, id: 'gp.lowe' },
      labels: ['GRA'],
      effectiveAt: NOW,
      recordedAt: NOW,
    },
    NOW,
  );
  return { patient, entries: [...entriesOf(patient._id, practice), sealed] };
};

/** Renames the services and their staff in the directory of a hub, so that each name is a canary. */
export const renameServices = async ({ hub: { models } }: TestHub) => {
  for (const one of SERVICES) {
    await models.Organisation.updateOne({ _id: one.id }, { $set: { name: nameOf(one) } });
    const staff = users.filter(({ roles: held }) => held[0]!.organisationId === one.id).map(({ _id }) => _id);
    for (const id of staff) await models.User.updateOne({ _id: id }, { $set: { name: staffNameOf(one) } });
  }
};

/** Asks everything as a role; gives the secrets that came back, and what came back that the policy files do not clear. */
export const secretsMet = async (hub: TestHub, role: Role, questions: readonly Question[]) => {
  const who = personOfRole(role);
  const own = actorOf(who).organisation?.id ?? null;
  const met = new Set<string>();
  const leaked = new Set<string>();
  for (const { query, variables } of questions) {
    const body = (await hub.as(who, query, { variables })).body.toLowerCase();
    for (const secret of SECRETS) {
      if (!body.includes(secret.text.toLowerCase())) continue;
      met.add(secret.text);
      if (!mayMeet(role, own, secret)) leaked.add(`${secret.text} in ${query.slice(0, 160)}`);
    }
  }
  return { met, leaked: [...leaked].sort() };
};
