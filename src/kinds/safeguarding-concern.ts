import { z } from 'zod';
import { defineKind, oneOf, optional, optionalText } from './kind.js';

/** A concern; a summary says only that one is open and who leads. */
export const SafeguardingConcern = defineKind(
  {
    concernType: oneOf(
      'PHYSICAL',
      'DOMESTIC',
      'SEXUAL',
      'PSYCHOLOGICAL',
      'FINANCIAL',
      'MODERN_SLAVERY',
      'DISCRIMINATORY',
      'ORGANISATIONAL',
      'NEGLECT',
      'SELF_NEGLECT',
    ),
    open: optional(z.boolean()),
    lead: optionalText(200),
    stage: oneOf('CONCERN', 'ENQUIRY', 'PROTECTION_PLAN', 'CLOSED'),
    section42: optional(z.boolean()),
    text: optionalText(8000),
    decision: optionalText(2000),
  },
  {
    inSummary: ({ open }) => open === true,
    isOver: ({ open }) => open === false,
    example: { concernType: 'PHYSICAL', open: true, lead: 'Sam Okafor', text: 'Bruises' },
  },
);
