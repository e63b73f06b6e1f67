import { day, defineKind, oneOf, optionalText, text } from './kind.js';

/** A care and support plan: one per person, many hands. In force only once it is agreed. */
export const CarePlan = defineKind(
  {
    title: text(1, 300),
    planStatus: oneOf('DRAFT', 'ACTIVE', 'ON_HOLD', 'COMPLETED', 'REVOKED'),
    overview: optionalText(8000),
    agreedWith: optionalText(200),
    agreedWithRole: oneOf('PERSON', 'PROXY', 'BEST_INTERESTS_DECISION'),
    agreedWithProxy: optionalText(100),
    reviewDue: day,
    reviewOwner: optionalText(200),
  },
  {
    shared: true,
    isOver: ({ planStatus }) => planStatus === 'COMPLETED' || planStatus === 'REVOKED',
    needsAgreement: ({ planStatus, agreedWith, agreedWithRole }) =>
      planStatus === 'ACTIVE' && !agreedWith && !agreedWithRole ? 'agreedWith' : null,
    check: ({ agreedWithRole, agreedWithProxy }) =>
      (agreedWithRole === 'PROXY') === Boolean(agreedWithProxy)
        ? []
        : [{ field: 'agreedWithProxy', rule: 'says which proxy, where agreedWithRole is PROXY and nowhere else' }],
    agreedWithProxy: ({ agreedWithProxy }) => agreedWithProxy,
    example: { title: 'Plan', planStatus: 'ACTIVE', overview: 'Stay well', agreedWith: 'The person' },
  },
);
