import { permit } from '../writing/permit.js';
import { Level } from '../access/policy.js';
import { custodianOf } from '../auth/actor.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import type { AnswerReferralInput, Category, OfferReferralInput } from '../generated/graphql.js';
import { organisationReference } from '../organisations/service.js';
import type { StoredPatient } from '../patients/model.js';
import { isAlive } from '../record/alive.js';
import { composeEntry, nextVersion } from '../writing/compose.js';
import { contributionBy } from '../writing/contribute.js';
import type { StoredEntry } from '../record/model.js';
import type { PatientAccess } from '../record/repository.js';
import { RELATIONSHIP_LISTS } from './model.js';
import { begun, changeRelationship, granterOf, relationshipsFor } from './service.js';
import { knownOf, knownToRecipient } from './known.js';
import { knowsOffer, offerView, type RelationshipView } from './view.js';
import { checkText } from '../kinds/kind.js';

const CATEGORY = 'REFERRALS_TASKS';
type ReferralStatus = 'SENT' | 'ACCEPTED' | 'DECLINED' | 'COMPLETED' | 'CANCELLED';

/** Nobody hands on what they may not read, unless they decide about the care team anyway. */
const assertMayTick = ({ decision }: PatientAccess, categories: readonly Category[]) => {
  if (decision.write.CARE_PLAN === 'SHARED') return;
  const unread = categories.find((category) => decision.read[category] !== Level.FULL);
  if (unread) throw badInput('input.categories', `must not hold ${unread}, which you do not read in full yourself`);
};

/** Refers the person: an entry in the record, and an offer that shows the recipient a list row. */
export const offerReferral = (ctx: Context, input: OfferReferralInput) =>
  changeRelationship(ctx, 'offerReferral', input, CATEGORY, async (access) => {
    permit(ctx, 'offerReferral', access, { category: CATEGORY });
    const { categories = [] } = input;
    assertMayTick(access, categories);
    const reason = checkText(input.reason, 'input.reason', 2, 2000);
    const recipient = await organisationReference(ctx, input.organisationId, 'input.organisationId');
    const own = custodianOf(ctx.records.reader);
    if (recipient.id === own.id) throw badInput('input.organisationId', 'must be another organisation than your own');
    // One that the actor may not see is as if there were none: the new one stands beside it.
    const known = await knownOf(ctx, access);
    const open = access.patient.referralOffers.filter(({ organisationId }) => organisationId === recipient.id);
    if (open.some((offer) => knowsOffer(offer, known)))
      throw badInput('input.organisationId', 'has an open referral of this person already');
    const life = { ...begun(ctx, 'Referral'), reason };
    const entry = composeEntry(
      contributionBy(
        ctx,
        access.patient._id,
        'Referral',
        {
          reason,
          urgency: input.urgency,
          referredBy: own.name,
          referredTo: recipient.name,
          referralStatus: 'SENT',
          packCategories: [...categories],
        },
        { sharedWith: [recipient.id] },
      ),
      ctx.now,
    );
    const offer = {
      organisationId: recipient.id,
      categories: [...categories],
      offeredAt: ctx.now,
      entryId: entry._id,
      ...life,
    };
    return { id: life.id, update: { $push: { referralOffers: offer } }, added: entry };
  });

/** The referral entry with its next status; null where it is not there, or was made in error. */
export const withStatus = async (ctx: Context, entryId: string | null | undefined, referralStatus: ReferralStatus) => {
  const entry = entryId ? await ctx.hub.models.Entry.findById(entryId).lean<StoredEntry>() : null;
  if (!entry || !isAlive(entry)) return null;
  return nextVersion(entry, { body: { ...entry.body, referralStatus }, status: 'AMENDED' }, ctx.now);
};

/** Accepts or declines a referral to the actor's own organisation. */
export const answerReferral = (ctx: Context, input: AnswerReferralInput) =>
  changeRelationship(
    ctx,
    'answerReferral',
    input,
    CATEGORY,
    async (access) => {
      const { patient } = access;
      const own = custodianOf(ctx.records.reader).id;
      const offer = patient.referralOffers.find(({ id }) => id === input.relationshipId);
      if (!offer || offer.organisationId !== own || !(await ctx.records.glimpse(offer.entryId)).alive)
        throw badInput('input.relationshipId', 'must be a referral to your organisation that waits for an answer');
      permit(ctx, 'answerReferral', access, { category: CATEGORY, recipientId: offer.organisationId });
      const reason = input.reason ? checkText(input.reason, 'input.reason', 2, 500) : null;
      if (!input.accept && !reason) throw badInput('input.reason', 'is required for declining: 2 to 500 characters');
      const { id, organisationId, categories, entryId, grantedBy, reason: why } = offer;
      const changed = await withStatus(ctx, entryId, input.accept ? 'ACCEPTED' : 'DECLINED');
      const declined = input.accept ? {} : { endedBy: granterOf(ctx), endReason: reason };
      const referral = {
        ...{ id, organisationId, categories, entryId, grantedBy, reason: why },
        from: ctx.now,
        to: input.accept ? null : ctx.now,
        ...declined,
      };
      return {
        id: offer.id!,
        update: {
          $set: { referralOffers: patient.referralOffers.filter((one) => one.id !== offer.id) },
          $push: { referrals: referral },
        },
        ...(changed && { changed }),
      };
    },
    (id) => ctx.records.offered(id),
  );

/** What of a person's referrals waits for the answer of the reader's organisation; the person is told as a list row. */
const offersTo = async (ctx: Context, patientId: string) => {
  const own = ctx.records.reader.organisation?.id;
  const access = own ? await ctx.records.listed(patientId) : null;
  if (!access) return [];
  const ours = access.patient.referralOffers.filter(({ organisationId }) => organisationId === own);
  const known = await knownToRecipient(ctx, access, ours);
  return ours.flatMap((offer) =>
    offerView(offer, known, ctx.now).map((relationship) => ({
      at: offer.offeredAt.toISOString(),
      relationship,
      access,
    })),
  );
};

/** Referrals that wait for the answer of the actor's organisation, oldest first. */
export const referralOffers = async (ctx: Context) => {
  const own = ctx.records.reader.organisation?.id;
  if (!own) return [];
  const found = await ctx.hub.models.Patient.collection
    .find<StoredPatient>({ 'referralOffers.organisationId': own } as object)
    .limit(100)
    .toArray();
  const rows = (await Promise.all(found.map(({ _id }) => offersTo(ctx, _id)))).flat();
  return rows
    .sort((a, b) => a.at.localeCompare(b.at))
    .map(({ relationship, access }) => ({ relationship, patient: ctx.records.view(access, ['DEMOGRAPHICS']) }));
};

/**
 * A relationship by id, for who finds it in a list: in the person's relationships, or among the referrals that wait for
 * the reader's organisation. @throws NOT_FOUND, audited, where there is none, or none for this reader
 */
export const relationshipById = async (ctx: Context, id: string): Promise<RelationshipView> => {
  const holder = await ctx.hub.models.Patient.collection.findOne<Pick<StoredPatient, '_id'>>(
    { $or: RELATIONSHIP_LISTS.map((list) => ({ [`${list}.id`]: id })) } as object,
    { projection: { _id: 1 } },
  );
  const access = holder && (await ctx.records.related([holder._id])).get(holder._id);
  const ofRecord = access?.decision.read.CARE_PLAN === Level.FULL ? await relationshipsFor(ctx, access) : [];
  const offered = holder ? (await offersTo(ctx, holder._id)).map(({ relationship }) => relationship) : [];
  const found = [...ofRecord, ...offered].find((one) => one.id === id);
  if (!found) return ctx.records.refuse(holder?._id ?? null, access?.decision ?? null);
  const listed = access ?? (await ctx.records.listed(found.patientId))!;
  ctx.audit.disclosed(found.patientId, listed.decision, [access ? 'CARE_PLAN' : CATEGORY]);
  return found;
};
