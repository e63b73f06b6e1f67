import type { Urgency } from '../generated/graphql.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const DAYS: Record<Exclude<Urgency, 'SAME_DAY'>, number> = { WITHIN_3_DAYS: 3, ROUTINE: 28 };

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/** The midnight in London that ends the day of a moment. */
const endOfDay = (at: Date): Date => {
  const day = london.format(at);
  const midnight = Date.parse(`${day}T00:00:00Z`) + DAY_MS;
  // London is at UTC or an hour ahead of it.
  const summer = new Date(midnight - HOUR_MS);
  return london.format(summer) === day ? new Date(midnight) : summer;
};

/** When first contact is due for a referral that is sent now: by the end of the day, in three days or in 28. */
export const dueOf = (urgency: Urgency, sentAt: Date): Date =>
  urgency === 'SAME_DAY' ? endOfDay(sentAt) : new Date(sentAt.getTime() + DAYS[urgency] * DAY_MS);

/** Whether a referral waits for its answer although first contact is due. */
export const isOverdue = (
  { referralStatus, dueBy }: { referralStatus: unknown; dueBy: string | Date | null | undefined },
  now: Date,
): boolean => referralStatus === 'SENT' && dueBy !== null && dueBy !== undefined && new Date(dueBy) <= now;
