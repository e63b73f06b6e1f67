import { z } from 'zod';
import { withHeadline } from './headline.js';
import { coding, defineKind, oneOf, optional, optionalText } from './kind.js';

/** Something about the person's money. */
export const FinanceItem = defineKind(
  {
    headline: optionalText(300),
    topic: oneOf('WORRY', 'DEBT', 'BENEFIT', 'ENERGY', 'FOOD', 'GRANT', 'MANAGEMENT'),
    text: optionalText(4000),
    benefit: optionalText(200),
    amount: optional(z.number()),
    code: coding,
    resolved: optional(z.boolean()),
  },
  {
    labelled: ({ code }) => [{ code }],
    inSummary: ({ resolved }) => resolved !== true,
    isOver: ({ resolved }) => resolved === true,
    derive: withHeadline,
    example: { headline: 'Support in place', topic: 'WORRY', text: 'Cannot heat the flat' },
  },
);
