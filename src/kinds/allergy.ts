import { z } from 'zod';
import { coding, defineKind, oneOf, optional, optionalText, text } from './kind.js';

/** An allergy; one that was refuted no longer holds. */
export const Allergy = defineKind(
  {
    substance: text(1, 300),
    code: coding,
    noneKnown: optional(z.boolean()),
    reaction: optionalText(1000),
    severity: oneOf('MILD', 'MODERATE', 'SEVERE'),
    certainty: oneOf('CONFIRMED', 'PRESUMED', 'UNCONFIRMED', 'REFUTED'),
  },
  {
    labelled: ({ code }) => [{ code }],
    inSummary: ({ certainty }) => certainty !== 'REFUTED',
    isOver: ({ certainty }) => certainty === 'REFUTED',
    check: ({ noneKnown, reaction }) =>
      noneKnown && reaction ? [{ field: 'reaction', rule: 'must be left out where no allergy is known' }] : [],
    example: { substance: 'Penicillin', reaction: 'Rash' },
  },
);
