import { isOver } from '../access/facts.js';
import { endOf, permit, type Asked } from '../writing/permit.js';
import { authorOf } from '../access/actor.js';
import type { Context } from '../record/context.js';
import { badInput } from '../errors.js';
import type {
  Category,
  EndRelationshipInput,
  RenewRelationshipInput,
  SuspendProxyInput,
} from '../generated/graphql.js';
import type { StoredPatient } from '../record/patient.js';
import { checkText } from '../kinds/kind.js';
import type { PatientAccess } from '../record/repository.js';
import { assertKnown, NO_SUCH_RELATIONSHIP } from './known.js';
import type { Life, StoredReferralOffer } from '../record/relationship.js';
import { withStatus } from './referrals.js';
import { changeRelationship, granterOf, type RelationshipWriting } from './service.js';
import { REFERRAL_TAIL_DAYS } from './view.js';

const DAY_MS = 24 * 3_600_000;
const LISTS = ['careTeam', 'episodes', 'referrals', 'mdtReviews', 'proxies'] as const;
type List = (typeof LISTS)[number];
type Spell = Life & { from: Date; to: Date | null };

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
const askedOf = (list: List, spell: Life): Asked => {
  const { userId, organisationId } = spell as Life & { userId?: string | null; organisationId?: string };
  return {
    category: KINDS[list].category,
    makerId: spell.grantedBy?.id ?? null,
    subjectId: userId ?? null,
    recipientId: organisationId ?? null,
  };
};

const permitTo = (ctx: Context, act: 'endRelationship' | 'renewRelationship', access: PatientAccess, found: Found) =>
  permit(ctx, `${act}.${KINDS[found.list].part}`, access, askedOf(found.list, found.spell));

/** Withdraws a referral that nobody has answered: by who made it, or by those who edit the care plan. */
const withdrawOffer = async (
  ctx: Context,
  access: PatientAccess,
  offer: StoredReferralOffer,
  endReason: string,
): Promise<RelationshipWriting> => {
  // The recipient has not answered: it declines rather than withdraws.
  permit(ctx, 'endRelationship.REFERRAL', access, { ...askedOf('referrals', offer), recipientId: null });
  const { offeredAt: _, ...referral } = offer;
  const changed = await withStatus(ctx, offer.entryId, 'CANCELLED');
  const over = { from: ctx.now, to: ctx.now, endReason, endedBy: granterOf(ctx) };
  return {
    id: offer.id!,
    update: {
      $set: { referralOffers: access.patient.referralOffers.filter(({ id }) => id !== offer.id) },
      $push: { referrals: { ...referral, ...over } },
    },
    ...(changed && { changed }),
  };
};

/** Episodes that end with a membership: whoever opened them for their own organisation did so as a member. */
const carriedBy = (ctx: Context, { episodes }: StoredPatient, membershipId: string) =>
  episodes.flatMap((episode, i) =>
    episode.carriedBy === membershipId && !isOver(episode, ctx.now) ? [`episodes.${i}`] : [],
  );

/** Ends a relationship now, and what it carried; a referral is closed, and stays readable for 30 days; one without an answer is withdrawn. */
export const endRelationship = (ctx: Context, input: EndRelationshipInput) =>
  changeRelationship(ctx, 'endRelationship', input, 'CARE_PLAN', async (access) => {
    await assertKnown(ctx, access, input.relationshipId);
    const offer = access.patient.referralOffers.find(({ id }) => id === input.relationshipId);
    if (offer) return withdrawOffer(ctx, access, offer, checkText(input.reason, 'input.reason', 2, 500));
    const found = find(ctx, access.patient, input.relationshipId);
    permitTo(ctx, 'endRelationship', access, found);
    const { list, spell, path } = found;
    const endReason = checkText(input.reason, 'input.reason', 2, 500);
    if (list === 'referrals' && spell.endedBy)
      throw badInput('input.relationshipId', 'is closed already; it can be read until its end');
    const tail = list === 'referrals' ? REFERRAL_TAIL_DAYS * DAY_MS : 0;
    const to = new Date(ctx.now.getTime() + tail);
    const entryId = (spell as { entryId?: string | null }).entryId;
    const changed = list === 'referrals' ? await withStatus(ctx, entryId, 'COMPLETED') : null;
    const ended = (at: string, when: Date) => ({
      [`${at}.to`]: when,
      [`${at}.endReason`]: endReason,
      [`${at}.endedBy`]: granterOf(ctx),
    });
    return {
      id: input.relationshipId,
      update: {
        $set: Object.assign(
          {},
          ended(path, to),
          ...carriedBy(ctx, access.patient, input.relationshipId).map((at) => ended(at, ctx.now)),
        ),
      },
      ...(changed && { changed }),
    };
  });

/** Prolongs a membership, an episode or a proxy that still holds; an episode no longer than the membership that carries it. */
export const renewRelationship = (ctx: Context, input: RenewRelationshipInput) =>
  changeRelationship(ctx, 'renewRelationship', input, 'CARE_PLAN', async (access) => {
    await assertKnown(ctx, access, input.relationshipId);
    const found = find(ctx, access.patient, input.relationshipId);
    const { list, spell, path } = found;
    if (list === 'referrals' || list === 'mdtReviews')
      throw badInput('input.relationshipId', 'must be of a team member, an episode or a proxy; plan or refer anew');
    permitTo(ctx, 'renewRelationship', access, found);
    const asked = endOf(ctx, `renewRelationship.${KINDS[list].part}`, input.to);
    const { carriedBy: carrierId } = spell as { carriedBy?: string | null };
    const carrier = carrierId ? access.patient.careTeam.find(({ id }) => id === carrierId) : undefined;
    const to = carrier?.to && carrier.to < asked ? carrier.to : asked;
    const reason = checkText(input.reason, 'input.reason', 2, 500);
    const renewal = { at: ctx.now, by: authorOf(ctx.records.reader), to, reason };
    return {
      id: input.relationshipId,
      update: { $set: { [`${path}.to`]: to }, $push: { [`${path}.renewals`]: renewal } },
    };
  });

/**
 * Suspends a proxy on a concern about coercion, or resumes it: by a professional, never by the proxy or the person. It is
 * about the carer, not about one row: every row of theirs is suspended or resumed, those that are over too.
 */
export const suspendProxy = (ctx: Context, input: SuspendProxyInput) =>
  changeRelationship(ctx, 'suspendProxy', input, 'SHARING_PREFERENCES', async (access) => {
    await assertKnown(ctx, access, input.relationshipId);
    permit(ctx, 'suspendProxy', access, { category: 'SHARING_PREFERENCES' });
    const { proxies } = access.patient;
    const meant = proxies.find(({ id }) => id === input.relationshipId);
    if (!meant) throw badInput('input.relationshipId', NO_SUCH_RELATIONSHIP);
    const endReason = checkText(input.reason, 'input.reason', 2, 500);
    const changed = proxies.map((proxy) =>
      proxy.userId === meant.userId ? { ...proxy, suspended: input.suspended, endReason } : proxy,
    );
    return { id: input.relationshipId, update: { $set: { proxies: changed } } };
  });
