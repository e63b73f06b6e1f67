import type { ClientSession } from 'mongoose';
import { authorOf } from '../auth/actor.js';
import type { Context } from '../context.js';
import type { StoredEntry } from '../record/model.js';

/**
 * Ends what rested on an entry that turns out to be made in error, in the same transaction: a referral that waits for an
 * answer is gone, and access that it has opened ends now.
 */
export const endWithEntry = async (ctx: Context, entry: StoredEntry, session: ClientSession) => {
  if (entry.kind !== 'Referral') return;
  const { Patient } = ctx.hub.models;
  const ended = { to: ctx.now, endReason: 'The referral was made in error', endedBy: authorOf(ctx.records.reader) };
  const fields = Object.entries(ended).map(([field, value]) => [`referrals.$[open].${field}`, value]);
  await Patient.updateOne(
    { _id: entry.patientId },
    {
      $pull: { referralOffers: { entryId: entry._id } },
      $set: Object.fromEntries(fields),
      $inc: { version: 1 },
    },
    {
      session,
      arrayFilters: [{ 'open.entryId': entry._id, $or: [{ 'open.to': null }, { 'open.to': { $gt: ctx.now } }] }],
    },
  );
};
