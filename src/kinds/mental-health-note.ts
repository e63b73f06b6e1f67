import { withHeadline } from './headline.js';
import { coding, defineKind, oneOf, optionalText } from './kind.js';

/** A note of a mental health service. */
export const MentalHealthNote = defineKind(
  {
    headline: optionalText(300),
    noteType: oneOf('PROGRESS', 'ASSESSMENT', 'RISK', 'INTERVENTION', 'REVIEW'),
    code: coding,
    text: optionalText(8000),
    crisisPlan: optionalText(4000),
  },
  {
    labelled: ({ code }) => [{ code }],
    derive: withHeadline,
    example: { headline: 'Under a mental health team; use the crisis contact', text: 'Sleeps little' },
  },
);
