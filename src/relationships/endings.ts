import { authorOf } from '../auth/actor.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import type {
  Category,
  EndRelationshipInput,
  RenewRelationshipInput,
  SuspendProxyInput,
} from '../generated/graphql.js';
import type { StoredPatient } from '../patients/model.js';
import { assertMayWrite, refuseWrite } from '../record/contribute.js';
import { checkText } from '../record/kind.js';
import type { PatientAccess } from '../record/repository.js';
import { assertKnown, NO_SUCH_RELATIONSHIP } from './known.js';
import type { Life, StoredReferralOffer } from './model.js';
import { withStatus } from './referrals.js';
import { assertSteers, changeRelationship, endAt, granterOf, type RelationshipWriting } from './service.js';
import { REFERRAL_TAIL_DAYS } from './view.js';

const DAY_MS = 24 * 3_600_000;
const LISTS = ['careTeam', 'episodes', 'referrals', 'mdtReviews', 'proxies'] as const;
type List = (typeof LISTS)[number];
type Spell = Life & { from: Date; to: Date | null };

/** Who decides about each kind of relationship, by the category they write. */
const KEEPER: Record<List, Category> = {
  careTeam: 'CARE_PLAN',
  episodes: 'CARE_PLAN',
  referrals: 'REFERRALS_TASKS',
  mdtReviews: 'MDT_MINUTES',
  proxies: 'SHARING_PREFERENCES',
};

/** A relationship that is not over. @throws BAD_USER_INPUT where the person has no such one */
const find = (ctx: Context, patient: StoredPatient, id: string) => {
  for (const list of LISTS) {
    const index = (patient[list] as readonly Spell[]).findIndex((one) => one.id === id);
    const spell = patient[list][index] as Spell | undefined;
    if (spell && (spell.to === null || spell.to > ctx.now)) return { list, spell, path: `${list}.${index}` };
  }
  throw badInput('input.relationshipId', NO_SUCH_RELATIONSHIP);
};

type Found = ReturnType<typeof find>;

/** Those who leave of their own accord, and the organisation that closes the referral it accepted. */
const isOwn = (ctx: Context, { list, spell }: Found) => {
  const { userId, organisation } = ctx.records.reader;
  const { userId: member, organisationId } = spell as Spell & { userId?: string; organisationId?: string };
  return list === 'referrals' ? organisationId === organisation?.id : member === userId;
};

const assertMayEnd = (ctx: Context, access: PatientAccess, found: Found) => {
  if (isOwn(ctx, found)) return;
  const category = KEEPER[found.list];
  if (found.list !== 'proxies') return assertSteers(ctx, access, category);
  assertMayWrite(ctx, access, category);
};

/** Withdraws a referral that nobody has answered: by who made it, or by those who edit the care plan. */
const withdrawOffer = async (
  ctx: Context,
  access: PatientAccess,
  offer: StoredReferralOffer,
  endReason: string,
): Promise<RelationshipWriting> => {
  if (offer.grantedBy?.id !== ctx.records.reader.userId) assertSteers(ctx, access, 'CARE_PLAN');
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

/** Ends a relationship now; a referral is closed, and stays readable for 30 days; one without an answer is withdrawn. */
export const endRelationship = (ctx: Context, input: EndRelationshipInput) =>
  changeRelationship(ctx, 'endRelationship', input, 'CARE_PLAN', async (access) => {
    await assertKnown(ctx, access, input.relationshipId);
    const offer = access.patient.referralOffers.find(({ id }) => id === input.relationshipId);
    if (offer) return withdrawOffer(ctx, access, offer, checkText(input.reason, 'input.reason', 2, 500));
    const found = find(ctx, access.patient, input.relationshipId);
    assertMayEnd(ctx, access, found);
    const { list, spell, path } = found;
    const endReason = checkText(input.reason, 'input.reason', 2, 500);
    if (list === 'referrals' && spell.endedBy)
      throw badInput('input.relationshipId', 'is closed already; it can be read until its end');
    const tail = list === 'referrals' ? REFERRAL_TAIL_DAYS * DAY_MS : 0;
    const to = new Date(ctx.now.getTime() + tail);
    const entryId = (spell as { entryId?: string | null }).entryId;
    const changed = list === 'referrals' ? await withStatus(ctx, entryId, 'COMPLETED') : null;
    return {
      id: input.relationshipId,
      update: { $set: { [`${path}.to`]: to, [`${path}.endReason`]: endReason, [`${path}.endedBy`]: granterOf(ctx) } },
      ...(changed && { changed }),
    };
  });

/** Prolongs a membership, an episode or a proxy that still holds. */
export const renewRelationship = (ctx: Context, input: RenewRelationshipInput) =>
  changeRelationship(ctx, 'renewRelationship', input, 'CARE_PLAN', async (access) => {
    await assertKnown(ctx, access, input.relationshipId);
    const { list, path } = find(ctx, access.patient, input.relationshipId);
    if (list === 'referrals' || list === 'mdtReviews')
      throw badInput('input.relationshipId', 'must be of a team member, an episode or a proxy; plan or refer anew');
    if (list !== 'proxies') assertSteers(ctx, access, KEEPER[list]);
    else {
      assertMayWrite(ctx, access, KEEPER[list]);
      if (access.decision.relationship === 'PROXY')
        refuseWrite(ctx, access, KEEPER[list], 'A proxy does not prolong the own authority.');
    }
    const to = endAt(ctx, input.to);
    const reason = checkText(input.reason, 'input.reason', 2, 500);
    const renewal = { at: ctx.now, by: authorOf(ctx.records.reader), to, reason };
    return {
      id: input.relationshipId,
      update: { $set: { [`${path}.to`]: to }, $push: { [`${path}.renewals`]: renewal } },
    };
  });

/** Suspends a proxy on a concern about coercion, or resumes it: by a professional, never by the proxy or the person. */
export const suspendProxy = (ctx: Context, input: SuspendProxyInput) =>
  changeRelationship(ctx, 'suspendProxy', input, 'SHARING_PREFERENCES', async (access) => {
    await assertKnown(ctx, access, input.relationshipId);
    assertSteers(ctx, access, 'SHARING_PREFERENCES');
    const { list, path } = find(ctx, access.patient, input.relationshipId);
    if (list !== 'proxies') throw badInput('input.relationshipId', 'must be the relationship of a proxy');
    const endReason = checkText(input.reason, 'input.reason', 2, 500);
    return {
      id: input.relationshipId,
      update: { $set: { [`${path}.suspended`]: input.suspended, [`${path}.endReason`]: endReason } },
    };
  });
