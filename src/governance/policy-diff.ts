import type { SignedInActor } from '../access/actor.js';
import type { UserModels } from '../auth/model.js';
import { usersInRole } from '../auth/store.js';
import type { OrganisationModels } from '../organisations/model.js';
import { allOrganisations } from '../organisations/store.js';
import type { Category, Role } from '../generated/graphql.js';
import type { PatientModels, StoredPatient } from '../record/patient.js';
import { everyPatient } from '../record/store.js';
import { decideUnder } from '../access/decision.js';
import { policy, type Grant, type PolicyTables } from '../access/policy.js';

/** The hub whose people are decided about. */
interface DecidedHub {
  models: PatientModels & UserModels & OrganisationModels;
  now: () => Date;
}

/** A cell of the matrix that is different in another policy. */
export interface PolicyChange {
  role: Role;
  category: Category;
  from: Grant;
  to: Grant;
}

/** Whom a change affects today. */
export interface Affected extends PolicyChange {
  /** People of the directory who hold the role. */
  staff: number;
  /** Patients of whom at least one of them may read or write something else than before. */
  patients: number;
}

const WRITES = ['NONE', 'OWN', 'SHARED'];
const sign = (value: number) => (value > 0 ? 'gains' : value < 0 ? 'loses' : '');
const READS = ['nothing', 'own entries', 'a summary', 'everything'];

/** What a role gains and loses by a change, in words. */
export const inWords = ({ from, to }: PolicyChange): string => {
  const read = to.read - from.read;
  const write = WRITES.indexOf(to.write) - WRITES.indexOf(from.write);
  const parts = [
    read === 0 ? '' : `${sign(read)} reading: ${READS[from.read]} → ${READS[to.read]}`,
    write === 0 ? '' : `${sign(write)} writing: ${from.write.toLowerCase()} → ${to.write.toLowerCase()}`,
  ].filter(Boolean);
  return parts.join('; ') || 'the same rights under another code';
};

/** The cells in which two policies differ, by role and category, in the order of the matrix. */
export const changesBetween = (before: PolicyTables, after: PolicyTables): PolicyChange[] =>
  policy.roles.flatMap(({ role }) =>
    before.categories.flatMap((category) => {
      const [from, to] = [before.grants[role][category], after.grants[role][category]];
      return from.code === to.code ? [] : [{ role, category, from, to }];
    }),
  );

/** Actors of a role who could stand in a different place to this patient: those the record names, and one of every organisation. */
const actorsFor = (patient: StoredPatient, holders: readonly SignedInActor[]) => {
  const named = new Set([
    patient.userId,
    ...patient.careTeam.map(({ userId }) => userId),
    ...patient.proxies.map(({ userId }) => userId),
    ...patient.mdtReviews.flatMap(({ attendees }) => attendees.map(({ userId }) => userId)),
    ...patient.overrides.map(({ userId }) => userId),
  ]);
  const seen = new Set<string | undefined>();
  return holders.filter(({ userId, organisation }) => {
    const first = !seen.has(organisation?.id);
    seen.add(organisation?.id);
    return first || named.has(userId);
  });
};

const holdersOf = async ({ models }: DecidedHub, role: Role): Promise<SignedInActor[]> => {
  const users = await usersInRole(models, role);
  const organisations = new Map(
    (await allOrganisations(models)).map(({ _id, name, type, neighbourhoods }) => [
      _id,
      { id: _id, name, type, neighbourhoods },
    ]),
  );
  return users.flatMap(({ _id, name, roles }) =>
    roles
      .filter((held) => held.role === role)
      .map(({ organisationId }): SignedInActor => ({
        signedIn: true,
        userId: _id,
        name,
        role,
        organisation: organisations.get(organisationId ?? '') ?? null,
        roles: [],
      })),
  );
};

/**
 * Counts whom each change affects: it decides for every patient and everybody who could stand differently to them,
 * under both policies. Reads every patient once; says how far it is.
 */
export const affectedBy = async (
  hub: DecidedHub,
  { before, after }: { before: PolicyTables; after: PolicyTables },
  progress: (patients: number) => void = () => {},
): Promise<Affected[]> => {
  const changes = changesBetween(before, after);
  const holders = new Map<Role, SignedInActor[]>();
  for (const { role } of changes) if (!holders.has(role)) holders.set(role, await holdersOf(hub, role));
  const affected = changes.map((change) => ({
    ...change,
    staff: new Set(holders.get(change.role)!.map(({ userId }) => userId)).size,
    patients: 0,
  }));
  if (affected.length === 0) return [];
  const now = hub.now();
  let seen = 0;
  for await (const patient of everyPatient(hub.models)) {
    for (const [role, actors] of holders) {
      const rows = affected.filter((change) => change.role === role);
      const differing = new Set<Category>();
      for (const actor of actorsFor(patient, actors)) {
        const one = decideUnder(actor, patient, { now, tables: before });
        const two = decideUnder(actor, patient, { now, tables: after });
        for (const { category } of rows)
          if (
            one.read[category] !== two.read[category] ||
            one.own[category] !== two.own[category] ||
            one.write[category] !== two.write[category]
          )
            differing.add(category);
      }
      for (const row of rows) if (differing.has(row.category)) row.patients++;
    }
    if (++seen % 1000 === 0) progress(seen);
  }
  progress(seen);
  return affected;
};
