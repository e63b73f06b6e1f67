import { day, defineKind, oneOf, oneToTen, optionalText, text } from './kind.js';

export const CarePlan = defineKind(
  'CarePlan',
  'carePlans',
  ['CARE_PLAN'],
  {
    title: text(1, 300),
    planStatus: oneOf('DRAFT', 'ACTIVE', 'ON_HOLD', 'COMPLETED', 'REVOKED'),
    overview: optionalText(8000),
    agreedWith: optionalText(200),
    reviewDue: day,
    reviewOwner: optionalText(200),
  },
  { shared: true },
);

export const Goal = defineKind(
  'Goal',
  'goals',
  ['GOALS'],
  {
    ownWords: text(1, 1000),
    importance: oneToTen,
    goalStatus: oneOf('PROPOSED', 'ACCEPTED', 'ACTIVE', 'ON_HOLD', 'COMPLETED', 'CANCELLED'),
    planId: optionalText(100),
  },
  { shared: true },
);

/** An action stays with its owner: one plan, many owners. */
export const Action = defineKind('Action', 'actions', ['CARE_PLAN'], {
  what: text(1, 1000),
  ownerOrganisation: optionalText(300),
  ownerName: optionalText(200),
  due: day,
  actionStatus: oneOf('NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED'),
  confidence: oneToTen,
  goalId: optionalText(100),
});
