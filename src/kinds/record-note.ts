import { withHeadline } from './headline.js';
import { coding, defineKind, optionalText } from './kind.js';

/** An entry in a category without a type of its own: its category is given with it, and so is its fixed headline. */
export const RecordNote = defineKind(
  { headline: optionalText(300), code: coding, text: optionalText(8000) },
  {
    labelled: ({ code }) => [{ code }],
    derive: withHeadline,
    example: { headline: 'Support in place', text: 'Words' },
  },
);
