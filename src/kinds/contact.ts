import { z } from 'zod';
import { defineKind, moment, oneOf, optional, optionalText, text } from './kind.js';

/** A contact with a service. */
export const Contact = defineKind(
  {
    service: text(1, 300),
    mode: oneOf('FACE', 'HOME', 'PHONE', 'VIDEO', 'GROUP', 'MESSAGE'),
    purpose: optionalText(1000),
    outcome: optionalText(4000),
    present: optional(z.array(text(1, 200)).max(50, 'must be at most 50')),
    accompaniedBy: optionalText(200),
    emergencyAdmission: optional(z.boolean()),
    end: moment,
  },
  {
    labelled: ({ service }) => [{ service }],
    example: { service: 'General practice', mode: 'PHONE', purpose: 'Review' },
  },
);
