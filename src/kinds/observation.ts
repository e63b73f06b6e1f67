import { z } from 'zod';
import { isForDosing } from './dosing.js';
import { coding, defineKind, optional, optionalText, quantity, text } from './kind.js';

/** A measurement or finding: a value, parts with values (blood pressure), or words. A summary holds what dosing needs. */
export const Observation = defineKind(
  {
    name: text(1, 300),
    code: coding,
    value: quantity,
    text: optionalText(4000),
    components: optional(
      z.array(z.strictObject({ name: optionalText(300), code: coding, value: quantity })).max(50, 'must be at most 50'),
    ),
  },
  {
    labelled: ({ code, name }) => [{ code, name }],
    inSummary: ({ components, ...whole }) => isForDosing(whole) && (components ?? []).every(isForDosing),
    example: {
      name: 'Body weight',
      code: { system: 'http://snomed.info/sct', code: '27113001', display: 'Body weight' },
      value: { value: 61.2, unit: 'kg' },
    },
  },
);
