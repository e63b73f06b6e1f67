import type { ClientSession } from 'mongoose';
import { authorOf } from '../access/actor.js';
import type { Context } from '../record/context.js';
import type { StoredEntry } from '../record/model.js';

/**
 * Ends what rested on an entry that turns out to be made in error, in the same transaction: a referral that waits for an
 * answer is gone, and access that it has opened ends now.
 */
export const endWithEntry = async (ctx: Context, entry: StoredEntry, session: ClientSession) => {
  if (entry.kind !== 'Referral') return;
  const by = authorOf(ctx.records.reader);
  // Straight to the collection: mongoose casts no array filter that holds `$or`.
  await ctx.hub.models.Patient.collection.updateOne(
    { _id: entry.patientId } as object,
    {
      $pull: { referralOffers: { entryId: entry._id } },
      $set: {
        'referrals.$[open].to': ctx.now,
        'referrals.$[open].endReason': 'The referral was made in error',
        'referrals.$[open].endedBy': by,
      },
      $inc: { version: 1 },
    } as object,
    {
      session,
      arrayFilters: [{ 'open.entryId': entry._id, $or: [{ 'open.to': null }, { 'open.to': { $gt: ctx.now } }] }],
    },
  );
};
