import { z } from 'zod';
import { coding, defineKind, oneOf, optional, optionalText, text } from './kind.js';

export const Allergy = defineKind('Allergy', 'allergies', ['ALLERGIES'], {
  substance: text(1, 300),
  code: coding,
  noneKnown: optional(z.boolean()),
  reaction: optionalText(1000),
  severity: oneOf('MILD', 'MODERATE', 'SEVERE'),
  certainty: optionalText(100),
});
