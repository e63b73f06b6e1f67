import { z } from 'zod';
import type { Category } from '../generated/graphql.js';
import { defineKind, oneOf, optional, optionalText, text } from './kind.js';

/** One domain of a holistic assessment: the category follows the domain, so that each keeps its own readers. */
export const HolisticAssessment = defineKind(
  {
    domain: z.enum(['PHYSICAL', 'EMOTIONAL', 'SOCIAL']),
    assessmentStatus: oneOf('IN_PROGRESS', 'FINAL'),
    instrument: optionalText(200),
    score: optional(z.number()),
    band: optionalText(100),
    findings: optional(
      z.array(z.strictObject({ prompt: text(1, 100), text: text(1, 2000) })).max(50, 'must be at most 50'),
    ),
    strengths: optional(z.array(text(1, 500)).max(50, 'must be at most 50')),
    needs: optional(z.array(text(1, 500)).max(50, 'must be at most 50')),
  },
  {
    categoryOf: ({ domain }) => `ASSESS_${domain}` as Category,
    example: { domain: 'SOCIAL', assessmentStatus: 'FINAL', needs: ['company'] },
  },
);
