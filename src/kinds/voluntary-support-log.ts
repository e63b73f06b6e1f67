import { z } from 'zod';
import { defineKind, oneOf, optional, optionalText, text } from './kind.js';

/** Support by a voluntary organisation. */
export const VoluntarySupportLog = defineKind(
  {
    activity: text(2, 200),
    attendance: oneOf('ATTENDED', 'DID_NOT_ATTEND', 'CANCELLED'),
    setting: oneOf('ONE_TO_ONE', 'GROUP'),
    hours: optional(z.number().min(0, 'must be 0 to 24 hours').max(24, 'must be 0 to 24 hours')),
    note: optionalText(4000),
    signpostedTo: optionalText(200),
    outcomeMeasure: optionalText(200),
    scoreBefore: optional(z.number()),
    scoreAfter: optional(z.number()),
    goalId: optionalText(100),
  },
  {
    check: ({ outcomeMeasure, scoreBefore, scoreAfter }) =>
      !outcomeMeasure && (scoreBefore !== null || scoreAfter !== null)
        ? [{ field: 'outcomeMeasure', rule: 'is required with a score: what it measures, and its range' }]
        : [],
    example: { activity: 'Visit', hours: 1, note: 'Sang' },
  },
);
