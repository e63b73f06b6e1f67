import { z } from 'zod';
import { coding, defineKind, oneOf, optional, optionalText, text } from './kind.js';

/** An alert or a reasonable adjustment. */
export const Alert = defineKind(
  {
    name: text(1, 300),
    code: coding,
    reasonableAdjustment: optional(z.boolean()),
    severity: oneOf('MILD', 'MODERATE', 'SEVERE'),
    detail: optionalText(2000),
  },
  {
    labelled: ({ code, name }) => [{ code, name }],
    example: { name: 'Hard of hearing', reasonableAdjustment: true, detail: 'Face her' },
  },
);
