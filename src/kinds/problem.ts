import { coding, defineKind, oneOf, optionalText, partialDate, text } from './kind.js';

/** A problem; a summary names the active long-term conditions only. */
export const Problem = defineKind(
  'Problem',
  'problems',
  ['PROBLEMS'],
  {
    name: text(1, 300),
    code: coding,
    clinicalStatus: oneOf('ACTIVE', 'INACTIVE', 'RESOLVED'),
    onset: partialDate,
    end: partialDate,
    longTermConditionRegister: optionalText(10),
    note: optionalText(4000),
  },
  { inSummary: (body) => body.clinicalStatus === 'ACTIVE' && body.longTermConditionRegister !== null },
);
