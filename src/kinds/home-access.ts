import { withHeadline } from './headline.js';
import { defineKind, optionalText } from './kind.js';

/** How to get into the person's home. */
export const HomeAccess = defineKind(
  {
    headline: optionalText(300),
    keySafeLocation: optionalText(300),
    keySafeCode: optionalText(20),
    text: optionalText(2000),
  },
  {
    mayNotBeEmpty: true,
    derive: withHeadline,
    example: { headline: 'Home access details are held', keySafeLocation: 'By the door', keySafeCode: '4471' },
  },
);
