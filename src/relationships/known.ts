import { isCleared } from '../access/decision.js';
import { labelOfOrganisation } from '../access/labels.js';
import type { NamedOrganisation } from '../access/naming.js';
import { Level } from '../access/policy.js';
import type { StoredUser } from '../auth/model.js';
import type { Context } from './context.js';
import { badInput } from '../errors.js';
import type { PatientAccess } from '../record/repository.js';
import type { StoredPatient } from '../record/patient.js';
import type { Granter, Life, StoredReferralOffer } from '../record/relationship.js';
import type { Known, WithEntry } from './knowledge.js';
import { relationshipsOf } from './view.js';

export type { Known };

const grantersOf = ({ grantedBy, endedBy, renewals = [] }: Life) =>
  [grantedBy, endedBy, ...renewals.map(({ by }) => by)].flatMap((one) => (one ? [one.id] : []));

const livesOf = (patient: StoredPatient): readonly Life[] => [
  ...patient.careTeam,
  ...patient.episodes,
  ...patient.referrals,
  ...patient.referralOffers,
  ...patient.mdtReviews,
  ...patient.proxies,
];

/** Organisations at which somebody holds the role in which they acted, or any role where that is not known; null for none. */
const worksFor = (user: StoredUser | undefined, { role }: Granter): (NamedOrganisation | null)[] => {
  const held = (user?.roles ?? []).filter((one) => role === null || one.role === role);
  return held.length === 0 ? [null] : held.map(({ organisationId: id }) => ({ id }));
};

/**
 * Finds out what a reader may know of a person's relationships: whatever is a fact of a referral follows its entry, and
 * whatever names a service or somebody who works there follows the reader's clearance.
 */
export const knownOf = async (ctx: Context, { patient, decision }: PatientAccess): Promise<Known> => {
  const naming = ctx.records.namingFor(decision);
  const named = [...patient.episodes, ...patient.referrals, ...patient.referralOffers];
  const referrals = [...patient.referrals, ...patient.referralOffers];
  const [organisations, users, glimpses] = await Promise.all([
    Promise.all(named.map(({ organisationId }) => ctx.loaders.organisation(organisationId))),
    Promise.all([...new Set(livesOf(patient).flatMap(grantersOf))].map((id) => ctx.loaders.user(id))),
    Promise.all(
      referrals.flatMap(({ entryId }) =>
        entryId ? [ctx.records.glimpse(entryId).then((glimpse) => [entryId, glimpse] as const)] : [],
      ),
    ),
  ]);
  const places = new Map(
    organisations.flatMap((one) => (one ? [[one.id, { id: one.id, name: one.name, type: one.type }]] : [])),
  );
  const staff = new Map(users.flatMap((user) => (user ? [[user._id, user]] : [])));
  const entries = new Map(glimpses);
  // One that was imported without its entry is guarded by its category alone.
  const referral = ({ entryId }: WithEntry) =>
    entryId ? (entries.get(entryId)?.level ?? Level.NONE) : decision.read.REFERRALS_TASKS;
  return {
    patientId: patient._id,
    decision,
    naming,
    organisation: (id) => places.get(id) ?? null,
    referral,
    offer: (one) => (one.entryId && !entries.get(one.entryId)?.alive ? Level.NONE : referral(one)),
    person: (one) =>
      worksFor(staff.get(one.id), one).every((organisation) => naming.person('CARE_PLAN', one.role, organisation)),
  };
};

/**
 * The same for staff of an organisation to which somebody is referred: an offer is meant for them, and says why it is made
 * unless its entry carries a label for which they are not cleared, beside that of their own service.
 */
export const knownToRecipient = async (
  ctx: Context,
  { patient, decision }: PatientAccess,
  offers: readonly StoredReferralOffer[],
): Promise<Known> => {
  const onlyOffers = {
    careTeam: [],
    episodes: [],
    referrals: [],
    mdtReviews: [],
    proxies: [],
    referralOffers: [...offers],
  };
  const known = await knownOf(ctx, { patient: { ...patient, ...onlyOffers }, decision });
  const own = labelOfOrganisation(ctx.records.reader.organisation?.type);
  const levels = await Promise.all(
    offers.map(async ({ entryId }) => {
      const { labels, alive } = await ctx.records.glimpse(entryId);
      const others = labels.filter((label) => label !== own);
      const cleared = isCleared(decision, 'REFERRALS_TASKS', others);
      return [entryId, !alive ? Level.NONE : cleared ? Level.FULL : Level.SUMMARY] as const;
    }),
  );
  const byEntry = new Map<string, Level>(levels);
  return { ...known, offer: ({ entryId }) => byEntry.get(entryId ?? '') ?? Level.NONE };
};

/**
 * Refuses an act on a relationship of which the actor may not know, as if it were not there. Their own, and those they
 * granted, they know. @throws BAD_USER_INPUT
 */
export const assertKnown = async (ctx: Context, access: PatientAccess, relationshipId: string) => {
  const { userId, organisation } = ctx.records.reader;
  const all = livesOf(access.patient) as readonly (Life & { userId?: string; organisationId?: string })[];
  const wanted = all.find(({ id }) => id === relationshipId);
  if (!wanted || wanted.grantedBy?.id === userId || wanted.userId === userId) return;
  if (organisation && wanted.organisationId === organisation.id) return;
  const seen = relationshipsOf(access.patient, await knownOf(ctx, access), ctx.now);
  if (!seen.some(({ id }) => id === relationshipId)) throw badInput('input.relationshipId', NO_SUCH_RELATIONSHIP);
};

/** What is said of a relationship that is not there, is over, or is not to be known. */
export const NO_SUCH_RELATIONSHIP = 'must be a relationship of this person that is not over';
