import { z } from 'zod';
import { policy } from '../access/policy.js';
import { coding, defineKind, oneOf, optional, optionalText } from './kind.js';

export const Referral = defineKind('Referral', 'referrals', ['REFERRALS_TASKS'], {
  reason: optionalText(4000),
  urgency: oneOf('ROUTINE', 'WITHIN_3_DAYS', 'SAME_DAY'),
  referredBy: optionalText(300),
  referredTo: optionalText(300),
  referralStatus: oneOf('SENT', 'ACCEPTED', 'DECLINED', 'COMPLETED', 'CANCELLED'),
  packCategories: optional(z.array(z.enum(policy.categories))),
  referralSource: coding,
});
