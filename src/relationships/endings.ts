import { isOver } from '../access/facts.js';
import { authorOf } from '../access/actor.js';
import type { Context } from './context.js';
import { badInput } from '../errors.js';
import type { Category, EndRelationshipInput, RenewRelationshipInput } from '../generated/graphql.js';
import type { StoredPatient } from '../record/patient.js';
import { checkText } from '../kinds/kind.js';
import type { PatientAccess } from '../record/repository.js';
import { checkAll } from '../writing/check-all.js';
import { endOf, permit, type Asked } from '../writing/permit.js';
import { NO_SUCH_RELATIONSHIP } from './known.js';
import type { Life, Spell, StoredReferralOffer } from '../record/relationship.js';
import { withoutOffer, withProgress } from './referrals.js';
import { changeRelationship, granterOf, openKnown, type RelationshipWriting } from './service.js';
import { REFERRAL_TAIL_DAYS } from './view.js';

const DAY_MS = 24 * 3_600_000;
const LISTS = ['careTeam', 'episodes', 'referrals', 'mdtReviews', 'proxies'] as const;
type List = (typeof LISTS)[number];

/** Each list of relationships: the part of its acts in policy/acts.csv, and the part of the record it belongs to. */
const KINDS: Record<List, { part: string; category: Category }> = {
  careTeam: { part: 'CARE_TEAM', category: 'CARE_PLAN' },
  episodes: { part: 'EPISODE', category: 'CARE_PLAN' },
  referrals: { part: 'REFERRAL', category: 'REFERRALS_TASKS' },
  mdtReviews: { part: 'MDT_REVIEW', category: 'MDT_MINUTES' },
  proxies: { part: 'PROXY', category: 'SHARING_PREFERENCES' },
};

/** A relationship that is not over. @throws BAD_USER_INPUT where the person has no such one */
const find = (ctx: Context, patient: StoredPatient, id: string) => {
  for (const list of LISTS) {
    const index = (patient[list] as readonly Spell[]).findIndex((one) => one.id === id);
    const spell = patient[list][index] as Spell | undefined;
    if (spell && !isOver(spell, ctx.now)) return { list, spell, path: `${list}.${index}` };
  }
  throw badInput('input.relationshipId', NO_SUCH_RELATIONSHIP);
};

type Found = ReturnType<typeof find>;

/** What ending or renewing a relationship asks. */
const askedOf = (access: PatientAccess, list: List, spell: Life): PatientAccess & Asked => {
  const { userId, organisationId } = spell as Life & { userId?: string | null; organisationId?: string };
  return {
    ...access,
    category: KINDS[list].category,
    makerId: spell.grantedBy?.id ?? null,
    subjectId: userId ?? null,
    recipientId: organisationId ?? null,
  };
};

const rowOf = (act: 'endRelationship' | 'renewRelationship', { list }: Found) => `${act}.${KINDS[list].part}`;

/** Withdraws a referral that nobody has answered. */
const withdrawOffer = async (
  ctx: Context,
  { patient }: PatientAccess,
  { offer, endReason }: { offer: StoredReferralOffer; endReason: string },
): Promise<RelationshipWriting> => {
  const referral = withoutOffer(offer);
  const changed = await withProgress(ctx, offer.entryId, { referralStatus: 'CANCELLED' });
  const over = { from: ctx.now, to: ctx.now, endReason, endedBy: granterOf(ctx) };
  return {
    id: offer.id!,
    facts: {
      $set: { referralOffers: patient.referralOffers.filter(({ id }) => id !== offer.id) },
      $push: { referrals: { ...referral, ...over } },
    },
    changed,
  };
};

/** Places of the episodes that end with a membership: whoever opened them for their own organisation did so as a member. */
const carriedBy = (ctx: Context, { episodes }: StoredPatient, membershipId: string) =>
  episodes.flatMap((episode, i) =>
    episode.carriedBy === membershipId && !isOver(episode, ctx.now) ? [`episodes.${i}`] : [],
  );

/** Ends a relationship that holds, and what it carried; a referral is closed, and stays readable for 30 days. */
const endFound = async (
  ctx: Context,
  { patient }: PatientAccess,
  { list, spell, path, endReason, outcome }: Found & { endReason: string; outcome: string | null },
): Promise<RelationshipWriting> => {
  const isReferral = list === 'referrals';
  const to = new Date(ctx.now.getTime() + (isReferral ? REFERRAL_TAIL_DAYS * DAY_MS : 0));
  const { entryId } = spell as { entryId?: string | null };
  const changed = isReferral ? await withProgress(ctx, entryId, { referralStatus: 'COMPLETED', outcome }) : [];
  const ended = (at: string, when: Date) => ({
    [`${at}.to`]: when,
    [`${at}.endReason`]: endReason,
    [`${at}.endedBy`]: granterOf(ctx),
  });
  const carried = carriedBy(ctx, patient, spell.id!).map((at) => ended(at, ctx.now));
  return { id: spell.id!, facts: { $set: Object.assign({}, ended(path, to), ...carried) }, changed };
};

/** What is to end: a referral that waits for an answer, or a relationship that holds. @throws NOT_FOUND; BAD_USER_INPUT */
const openEnding = async (ctx: Context, input: EndRelationshipInput) => {
  const { access } = await openKnown(ctx, input);
  const offer = access.patient.referralOffers.find(({ id }) => id === input.relationshipId) ?? null;
  return { access, offer, found: offer ? null : find(ctx, access.patient, input.relationshipId) };
};

/** What came of a referral, for who sent it. @throws BAD_USER_INPUT where the recipient does not say, or for anything else */
const outcomeOf = (ctx: Context, found: Found | null, { outcome }: EndRelationshipInput): string | null => {
  const isReferral = found?.list === 'referrals';
  if (outcome && !isReferral) throw badInput('input.outcome', 'is for a referral that was accepted');
  const recipient = isReferral && (found.spell as Life & { organisationId?: string }).organisationId;
  if (!outcome && recipient && recipient === ctx.records.reader.organisation?.id)
    throw badInput('input.outcome', 'is required of the organisation referred to: 2 to 500 characters');
  return outcome ? checkText(outcome, 'input.outcome', 2, 500) : null;
};

/** Ends a relationship now, and what it carried; a referral without an answer is withdrawn. */
export const endRelationship = (ctx: Context, input: EndRelationshipInput) =>
  changeRelationship(ctx, {
    operation: 'endRelationship',
    input,
    category: 'CARE_PLAN',
    open: () => openEnding(ctx, input),
    permit: ({ access, offer, found }) =>
      offer
        ? // The recipient has not answered: it declines rather than withdraws.
          permit(ctx, 'endRelationship.REFERRAL', { ...askedOf(access, 'referrals', offer), recipientId: null })
        : permit(ctx, rowOf('endRelationship', found!), askedOf(access, found!.list, found!.spell)),
    prepare: async ({ access, offer, found }) => {
      const { endReason, outcome } = await checkAll({
        endReason: () => checkText(input.reason, 'input.reason', 2, 500),
        outcome: () => outcomeOf(ctx, found, input),
        open: () => {
          if (found?.list === 'referrals' && found.spell.endedBy)
            throw badInput('input.relationshipId', 'is closed already; it can be read until its end');
        },
      });
      return offer
        ? withdrawOffer(ctx, access, { offer, endReason })
        : endFound(ctx, access, { ...found!, endReason, outcome });
    },
  });

/** A relationship that can be prolonged. @throws NOT_FOUND; BAD_USER_INPUT for a referral and a meeting */
const openRenewal = async (ctx: Context, input: RenewRelationshipInput) => {
  const { access } = await openKnown(ctx, input);
  const found = find(ctx, access.patient, input.relationshipId);
  if (found.list === 'referrals' || found.list === 'mdtReviews')
    throw badInput('input.relationshipId', 'must be of a team member, an episode or a proxy; plan or refer anew');
  return { access, found };
};

/** Prolongs a membership, an episode or a proxy that still holds; an episode no longer than the membership that carries it. */
export const renewRelationship = (ctx: Context, input: RenewRelationshipInput) =>
  changeRelationship(ctx, {
    operation: 'renewRelationship',
    input,
    category: 'CARE_PLAN',
    open: () => openRenewal(ctx, input),
    permit: ({ access, found }) =>
      permit(ctx, rowOf('renewRelationship', found), askedOf(access, found.list, found.spell)),
    prepare: async ({ access, found }) => {
      const { path, spell } = found;
      const { latest, reason } = await checkAll({
        latest: () => endOf(ctx, rowOf('renewRelationship', found), { to: input.to }),
        reason: () => checkText(input.reason, 'input.reason', 2, 500),
      });
      const { carriedBy: carrierId } = spell as { carriedBy?: string | null };
      const carrier = carrierId ? access.patient.careTeam.find(({ id }) => id === carrierId) : undefined;
      const to = carrier?.to && carrier.to < latest ? carrier.to : latest;
      const renewal = { at: ctx.now, by: authorOf(ctx.records.reader), to, reason };
      return {
        id: input.relationshipId,
        facts: { $set: { [`${path}.to`]: to }, $push: { [`${path}.renewals`]: renewal } },
      };
    },
  });
