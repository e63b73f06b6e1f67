import { z } from 'zod';
import { coding, defineKind, oneOf, optional, optionalText, text } from './kind.js';

export const Alert = defineKind('Alert', 'alerts', ['ALERTS_ADJUSTMENTS'], {
  name: text(1, 300),
  code: coding,
  reasonableAdjustment: optional(z.boolean()),
  severity: oneOf('MILD', 'MODERATE', 'SEVERE'),
  detail: optionalText(2000),
});
