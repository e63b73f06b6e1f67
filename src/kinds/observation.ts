import { z } from 'zod';
import { coding, defineKind, optional, optionalText, quantity, text } from './kind.js';

export const Observation = defineKind('Observation', 'observations', ['OBSERVATIONS'], {
  name: text(1, 300),
  code: coding,
  value: quantity,
  text: optionalText(4000),
  components: optional(z.array(z.strictObject({ name: optionalText(300), code: coding, value: quantity })).max(50)),
});
