import { isOver } from '../access/facts.js';
import { authorOf } from '../access/actor.js';
import type { Context } from '../record/context.js';
import type { StoredPatient } from '../record/patient.js';
import type { StoredEntry } from '../record/model.js';
import type { FactsUpdate } from './store.js';

/**
 * What ends with an entry that turns out to be made in error: a referral that waits for an answer is gone, and access that
 * it has opened ends now. Null where nothing rests on the entry.
 */
export const factsWithout = (ctx: Context, patient: StoredPatient, entry: StoredEntry): FactsUpdate | null => {
  if (entry.kind !== 'Referral') return null;
  const endedBy = authorOf(ctx.records.reader);
  const over = { to: ctx.now, endReason: 'The referral was made in error', endedBy };
  return {
    $set: {
      referralOffers: patient.referralOffers.filter(({ entryId }) => entryId !== entry._id),
      referrals: patient.referrals.map((referral) =>
        referral.entryId === entry._id && !isOver(referral, ctx.now) ? { ...referral, ...over } : referral,
      ),
    },
  };
};
