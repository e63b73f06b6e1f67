import { randomUUID } from 'node:crypto';
import type { SharingPreferenceFacts } from '../../src/access/facts.js';
import { policy } from '../../src/access/policy.js';
import type { SignedInActor } from '../../src/access/actor.js';
import { person, recordOf, type DemoPerson } from '../../src/demo/compose.js';
import { organisations, users } from '../../src/demo/people.js';
import type { Category, Role } from '../../src/generated/graphql.js';
import { kindCalled, kinds, kindNames, type KindName } from '../../src/kinds/kinds.js';
import type { StoredPatient } from '../../src/record/patient.js';

/** Somebody of the demo's staff for each role. */
export const personOfRole = (role: Role) => users.find(({ roles }) => roles[0]!.role === role)!._id;

/** The actor that the directory would make of a person in the first role. */
export const actorOf = (id: string): SignedInActor => {
  const user = users.find(({ _id }) => _id === id)!;
  const roles = user.roles.map(({ role, organisationId }) => {
    const organisation = organisations.find(({ _id }) => _id === organisationId);
    return {
      role,
      organisation: organisation
        ? {
            id: organisation._id,
            name: organisation.name,
            type: organisation.type,
            neighbourhoods: organisation.neighbourhoods,
          }
        : null,
    };
  });
  return { signedIn: true, userId: id, name: user.name, roles, ...roles[0]! };
};

export { NO_FACTS as NOBODYS } from '../../src/access/facts.js';

const ALWAYS = { from: new Date('2020-01-01'), to: null };

/** A preference that holds now. */
export const preferring = (
  fields: Partial<SharingPreferenceFacts> & Pick<SharingPreferenceFacts, 'scope' | 'decision'>,
): SharingPreferenceFacts => ({
  id: `shp_${randomUUID()}`,
  basis: 'EXPLICIT',
  organisations: [],
  categories: [],
  objectionOutcome: null,
  evidence: 'test',
  ...ALWAYS,
  ...fields,
});

/** Puts everybody who can have one on the person's care team, in the first role. */
export const everybodysTeam = (): StoredPatient['careTeam'] =>
  users.flatMap(({ _id, name, roles: [held] }) => {
    const organisation = organisations.find((candidate) => candidate._id === held!.organisationId);
    return organisation
      ? [
          {
            userId: _id,
            name,
            role: held!.role,
            organisation: { id: organisation._id, name: organisation.name, type: organisation.type },
            contactRoute: null,
            namedClinician: false,
            careCoordinator: false,
            id: `rel_team-${_id}`,
            ...ALWAYS,
          },
        ]
      : [];
  });

/** Explicit permission for everybody who needs it. */
export const everybodysConsent = () =>
  (['VOLUNTARY', 'HOUSING', 'JUSTICE', 'CARER'] as const).map((scope) => preferring({ scope, decision: 'PERMIT' }));

/** The example of a kind, as it is in a category: an assessment is in the category of its domain. */
const exampleIn = (kind: KindName, category: Category): Record<string, unknown> => ({
  ...kindCalled(kind).example,
  ...(kind === 'HolisticAssessment' && { domain: category.replace('ASSESS_', '') }),
});

/** Category and body of one entry for every category that has a kind. */
export const oneOfEach = (): { kind: KindName; category: Category; body: Record<string, unknown> }[] =>
  kindNames.flatMap((kind) =>
    kinds[kind].categories.map((category) => ({
      kind,
      category,
      body: exampleIn(kind, category),
    })),
  );

/** A person with an entry in every category, all by the practice, whom everybody may look after. */
export const fullPerson = (key: string, fields: Partial<StoredPatient> = {}): DemoPerson => {
  const practice = organisations.find(({ code }) => code === 'X9902')!;
  const patient = person(key, {
    name: 'Test Person',
    dateOfBirth: '1950-05-05',
    telephone: '020 7946 0999',
    address: { lines: ['1 Test Street'], postcode: 'SE1 1ZZ' },
    neighbourhood: 'BERMONDSEY',
    registeredPractice: { id: practice._id, name: practice.name, type: practice.type },
    userId: 'patient.bell',
    proxies: [{ id: 'rel_carer.bell', userId: 'carer.bell', suspended: false, ...ALWAYS }],
    careTeam: everybodysTeam(),
    sharingPreferences: everybodysConsent(),
    ...fields,
  });
  const { entries, add } = recordOf(patient);
  for (const { kind, category, body } of oneOfEach()) add('gp.osei', kind, '2026-01-10', body, { category });
  return { patient, entries };
};

export const allRoles = policy.roles.map(({ role }) => role);
