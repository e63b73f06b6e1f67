import { day, defineKind, oneOf, oneToTen, optionalText, text } from './kind.js';

/** An action stays with its owner: one plan, many owners. */
export const Action = defineKind(
  {
    what: text(1, 1000),
    ownerOrganisation: optionalText(300),
    ownerName: optionalText(200),
    due: day,
    actionStatus: oneOf('NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED'),
    confidence: oneToTen,
    goalId: optionalText(100),
    planId: optionalText(100),
  },
  {
    derive: ({ planId }, named) => ({
      planId: planId ?? (named['goalId']?.body['planId'] as string | null | undefined) ?? null,
    }),
    isOver: ({ actionStatus }) => actionStatus === 'COMPLETED' || actionStatus === 'CANCELLED',
    example: { what: 'Ring the choir', ownerOrganisation: 'Bermondsey Good Neighbours', actionStatus: 'NOT_STARTED' },
  },
);
