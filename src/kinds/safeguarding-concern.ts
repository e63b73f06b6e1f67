import { z } from 'zod';
import { defineKind, oneOf, optional, optionalText } from './kind.js';

/** A concern; a summary says only that one is open and who leads. */
export const SafeguardingConcern = defineKind(
  'SafeguardingConcern',
  'safeguarding',
  ['SAFEGUARDING'],
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
    stage: optionalText(200),
    section42: optional(z.boolean()),
    text: optionalText(8000),
    decision: optionalText(2000),
  },
  { inSummary: (body) => body.open === true },
);
