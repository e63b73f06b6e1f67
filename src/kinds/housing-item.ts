import { z } from 'zod';
import { withHeadline } from './headline.js';
import { coding, defineKind, oneOf, optional, optionalText } from './kind.js';

/** Something about the person's home. */
export const HousingItem = defineKind(
  {
    headline: optionalText(300),
    issue: oneOf(
      'CIRCUMSTANCES',
      'ARREARS',
      'HAZARD',
      'UNSUITABLE',
      'NUISANCE',
      'THREATENED_WITH_HOMELESSNESS',
      'HOMELESS',
      'ADAPTATION',
    ),
    tenure: oneOf('OWNER', 'PRIVATE_RENT', 'SOCIAL_RENT', 'SUPPORTED', 'TEMPORARY', 'NONE'),
    landlord: optionalText(200),
    arrears: optional(z.number().min(0, 'must not be negative')),
    priorityNeed: optional(z.boolean()),
    code: coding,
    text: optionalText(4000),
    resolved: optional(z.boolean()),
  },
  {
    labelled: ({ code }) => [{ code }],
    inSummary: ({ resolved }) => resolved !== true,
    isOver: ({ resolved }) => resolved === true,
    derive: withHeadline,
    example: { headline: 'Support in place', issue: 'ARREARS', tenure: 'SOCIAL_RENT', text: 'Two months behind' },
  },
);
