import { defineKind, oneOf, oneToTen, optionalText, text } from './kind.js';

/** A goal in the person's own words. */
export const Goal = defineKind(
  {
    ownWords: text(1, 1000),
    importance: oneToTen,
    goalStatus: oneOf('PROPOSED', 'ACCEPTED', 'ACTIVE', 'ON_HOLD', 'COMPLETED', 'CANCELLED'),
    planId: optionalText(100),
  },
  {
    shared: true,
    isOver: ({ goalStatus }) => goalStatus === 'COMPLETED' || goalStatus === 'CANCELLED',
    example: { ownWords: 'Sing again', importance: 9, goalStatus: 'ACTIVE' },
  },
);
