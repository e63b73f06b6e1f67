import { z } from 'zod';
import { policy } from '../access/policy.js';
import { coding, defineKind, moment, oneOf, optional, optionalText } from './kind.js';

/** A referral; it is made and answered by the acts of relationships. */
export const Referral = defineKind(
  {
    reason: optionalText(4000),
    urgency: oneOf('ROUTINE', 'WITHIN_3_DAYS', 'SAME_DAY'),
    referredBy: optionalText(300),
    referredTo: optionalText(300),
    referralStatus: oneOf('SENT', 'ACCEPTED', 'DECLINED', 'COMPLETED', 'CANCELLED'),
    sentAt: moment,
    dueBy: moment,
    declinedBecause: optionalText(2000),
    outcome: optionalText(500),
    packCategories: optional(z.array(z.enum(policy.categories))),
    referralSource: coding,
  },
  {
    labelled: ({ referredTo, referredBy }) => [{ service: referredTo }, { service: referredBy }],
    isOver: ({ referralStatus }) =>
      referralStatus === 'DECLINED' || referralStatus === 'COMPLETED' || referralStatus === 'CANCELLED',
    example: { reason: 'Company', referredBy: 'GP', referredTo: 'Charity', referralStatus: 'ACCEPTED' },
  },
);
