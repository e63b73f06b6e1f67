import { z } from 'zod';
import { defineKind, optional, optionalText, text } from './kind.js';

export const VoluntarySupportLog = defineKind(
  'VoluntarySupportLog',
  'voluntarySupportLogs',
  ['VOLUNTARY_SUPPORT_LOGS'],
  {
    activity: text(2, 200),
    hours: optional(z.number().min(0.25, 'must be at least 0.25 hours').max(24, 'must be at most 24 hours')),
    note: optionalText(4000),
    signpostedTo: optionalText(200),
    goalId: optionalText(100),
  },
);
