import { Level } from '../access/policy.js';
import { custodianOf } from '../access/actor.js';
import type { Context } from './context.js';
import { badInput } from '../errors.js';
import type {
  AnswerReferralInput,
  Category,
  OfferReferralInput,
  QueryReferralOffersArgs,
} from '../generated/graphql.js';
import { checkText } from '../kinds/kind.js';
import { organisationReference } from '../organisations/service.js';
import { isAlive } from '../record/alive.js';
import type { StoredEntry } from '../record/model.js';
import type { PatientAccess } from '../record/repository.js';
import { checkAll } from '../writing/check-all.js';
import { composeEntry, nextVersion } from '../writing/compose.js';
import { reportedByRole } from '../writing/contribution.js';
import { contributionBy } from '../writing/entries.js';
import { permit } from '../writing/permit.js';
import { findEntry } from '../writing/store.js';
import { dueOf, isOverdue } from './due.js';
import { knownOf, knownToRecipient } from './known.js';
import type { StoredReferralOffer } from '../record/relationship.js';
import { changeRelationship, granterOf, newLife, openPerson, relationshipsFor } from './service.js';
import { holderOf, referredTo } from './store.js';
import { knowsOffer, offerView, type RelationshipView } from './view.js';

const CATEGORY = 'REFERRALS_TASKS';
type ReferralStatus = 'SENT' | 'ACCEPTED' | 'DECLINED' | 'COMPLETED' | 'CANCELLED';

/** Nobody hands on what they may not read, unless they decide about the care team anyway. */
const assertMayTick = ({ decision }: PatientAccess, categories: readonly Category[]) => {
  if (decision.write.CARE_PLAN === 'SHARED') return;
  const unread = categories.find((category) => decision.read[category] !== Level.FULL);
  if (unread) throw badInput('input.categories', `must not hold ${unread}, which you do not read in full yourself`);
};

/** To whom a referral goes. @throws BAD_USER_INPUT for the actor's own organisation, and for one that has an open referral */
const recipientOf = async (ctx: Context, access: PatientAccess, { organisationId }: OfferReferralInput) => {
  const recipient = await organisationReference(ctx, organisationId, 'input.organisationId');
  if (recipient.id === custodianOf(ctx.records.reader).id)
    throw badInput('input.organisationId', 'must be another organisation than your own');
  // One that the actor may not see is as if there were none: the new one stands beside it.
  const known = await knownOf(ctx, access);
  const open = access.patient.referralOffers.filter((offer) => offer.organisationId === recipient.id);
  if (open.some((offer) => knowsOffer(offer, known)))
    throw badInput('input.organisationId', 'has an open referral of this person already');
  return recipient;
};

/** Refers the person: an entry in the record, and an offer that shows the recipient a list row. */
export const offerReferral = (ctx: Context, input: OfferReferralInput) =>
  changeRelationship(ctx, {
    operation: 'offerReferral',
    input,
    category: CATEGORY,
    open: () => openPerson(ctx, input),
    permit: ({ access }) => permit(ctx, 'offerReferral', { ...access, category: CATEGORY }),
    prepare: async ({ access }) => {
      const urgency = input.urgency ?? 'ROUTINE';
      const dueBy = dueOf(urgency, ctx.now);
      const { reason, recipient } = await checkAll({
        pack: () => assertMayTick(access, input.categories ?? []),
        reason: () => checkText(input.reason, 'input.reason', 2, 2000),
        recipient: () => recipientOf(ctx, access, input),
      });
      const categories = [...(input.categories ?? [])];
      const sent = { sentAt: ctx.now.toISOString(), dueBy: dueBy.toISOString() };
      const names = { referredBy: custodianOf(ctx.records.reader).name, referredTo: recipient.name };
      const entry = composeEntry(
        contributionBy(ctx, {
          patientId: input.patientId,
          kind: 'Referral',
          body: { reason, urgency, ...names, ...sent, referralStatus: 'SENT', packCategories: categories },
          reportedBy: reportedByRole(ctx.records.reader.role),
          sharedWith: [recipient.id],
        }),
        ctx.now,
      );
      const life = { ...newLife(ctx, 'Referral'), reason };
      const asked = { categories, offeredAt: ctx.now, urgency, dueBy };
      const offer = { organisationId: recipient.id, ...asked, entryId: entry._id, ...life };
      return { id: life.id, facts: { $push: { referralOffers: offer } }, added: [entry] };
    },
  });

/** What the recipient makes of a referral, for its entry. */
interface Progress {
  referralStatus: ReferralStatus;
  declinedBecause?: string | null;
  outcome?: string | null;
}

/** The referral entry as it stands next; nothing where it is not there, or was made in error. */
export const withProgress = async (
  ctx: Context,
  entryId: string | null | undefined,
  progress: Progress,
): Promise<StoredEntry[]> => {
  const entry = entryId ? await findEntry(ctx.hub.models, entryId) : null;
  if (!entry || !isAlive(entry)) return [];
  return [nextVersion(entry, { body: { ...entry.body, ...progress }, status: 'AMENDED' }, ctx.now)];
};

/** What of an offer stays when it is answered or withdrawn. */
export const withoutOffer = ({ offeredAt: _at, urgency: _soon, dueBy: _due, ...referral }: StoredReferralOffer) =>
  referral;

/** A referral to the actor's own organisation that waits for its answer. @throws NOT_FOUND; BAD_USER_INPUT where there is none */
const openOffer = async (ctx: Context, { patientId, relationshipId }: AnswerReferralInput) => {
  const access = await ctx.records.offered(patientId);
  const offer = access.patient.referralOffers.find(({ id }) => id === relationshipId);
  const ours = offer?.organisationId === custodianOf(ctx.records.reader).id;
  if (!offer || !ours || !(await ctx.records.glimpse(offer.entryId)).alive)
    throw badInput('input.relationshipId', 'must be a referral to your organisation that waits for an answer');
  return { access, offer };
};

/** An answered referral: access from now on, or one that is over. */
const answered = (ctx: Context, offer: StoredReferralOffer, declinedFor: string | null) => {
  const referral = withoutOffer(offer);
  const over = declinedFor === null ? {} : { endedBy: granterOf(ctx), endReason: declinedFor };
  return { ...referral, from: ctx.now, to: declinedFor === null ? null : ctx.now, ...over };
};

/** Accepts or declines a referral to the actor's own organisation. */
export const answerReferral = (ctx: Context, input: AnswerReferralInput) =>
  changeRelationship(ctx, {
    operation: 'answerReferral',
    input,
    category: CATEGORY,
    open: () => openOffer(ctx, input),
    permit: ({ access, offer }) =>
      permit(ctx, 'answerReferral', { ...access, category: CATEGORY, recipientId: offer.organisationId }),
    prepare: async ({ access: { patient }, offer }) => {
      const reason = input.reason ? checkText(input.reason, 'input.reason', 2, 500) : null;
      if (!input.accept && !reason) throw badInput('input.reason', 'is required for declining: 2 to 500 characters');
      return {
        id: offer.id!,
        facts: {
          $set: { referralOffers: patient.referralOffers.filter(({ id }) => id !== offer.id) },
          $push: { referrals: answered(ctx, offer, input.accept ? null : reason) },
        },
        changed: await withProgress(
          ctx,
          offer.entryId,
          input.accept ? { referralStatus: 'ACCEPTED' } : { referralStatus: 'DECLINED', declinedBecause: reason },
        ),
      };
    },
  });

/** When an offer was sent, how soon it is needed, and whether that is past. */
const dueIn = (ctx: Context, { offeredAt, urgency = null, dueBy = null }: StoredReferralOffer) => ({
  urgency,
  sentAt: offeredAt.toISOString(),
  dueBy: dueBy?.toISOString() ?? null,
  overdue: isOverdue({ referralStatus: 'SENT', dueBy }, ctx.now),
});

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
      ...dueIn(ctx, offer),
      access,
    })),
  );
};

/** Referrals that wait for the answer of the actor's organisation, oldest first; those that are overdue alone, if asked for. */
export const referralOffers = async (ctx: Context, { overdueOnly }: QueryReferralOffersArgs) => {
  const own = ctx.records.reader.organisation?.id;
  if (!own) return [];
  const rows = (await Promise.all((await referredTo(ctx.hub.models, own)).map((id) => offersTo(ctx, id)))).flat();
  return rows
    .filter(({ overdue }) => overdue || !overdueOnly)
    .sort((a, b) => a.at.localeCompare(b.at))
    .map(({ access, ...row }) => ({ ...row, patient: ctx.records.view(access, ['DEMOGRAPHICS']) }));
};

/**
 * A relationship by id, for who finds it in a list: in the person's relationships, or among the referrals that wait for
 * the reader's organisation. @throws NOT_FOUND, audited, where there is none, or none for this reader
 */
export const relationshipById = async (ctx: Context, id: string): Promise<RelationshipView> => {
  const patientId = await holderOf(ctx.hub.models, id);
  const access = patientId === null ? undefined : (await ctx.records.related([patientId])).get(patientId);
  const ofRecord = access?.decision.read.CARE_PLAN === Level.FULL ? await relationshipsFor(ctx, access) : [];
  const offered = patientId === null ? [] : (await offersTo(ctx, patientId)).map(({ relationship }) => relationship);
  const found = [...ofRecord, ...offered].find((one) => one.id === id);
  if (!found) return ctx.records.refuse(patientId, access?.decision ?? null);
  const listed = access ?? (await ctx.records.listed(found.patientId))!;
  ctx.audit.disclosed(found.patientId, listed.decision, [access ? 'CARE_PLAN' : CATEGORY]);
  return found;
};
