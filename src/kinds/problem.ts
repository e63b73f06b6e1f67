import { coding, defineKind, oneOf, optionalText, partialDate, text } from './kind.js';
import { registerOf } from './register.js';

/** A problem; a summary names the active long-term conditions only. */
export const Problem = defineKind(
  {
    name: text(1, 300),
    code: coding,
    clinicalStatus: oneOf('ACTIVE', 'INACTIVE', 'RESOLVED'),
    onset: partialDate,
    end: partialDate,
    longTermConditionRegister: optionalText(10),
    note: optionalText(4000),
  },
  {
    labelled: ({ code, name }) => [{ code, name }],
    inSummary: ({ clinicalStatus, longTermConditionRegister }) =>
      clinicalStatus === 'ACTIVE' && longTermConditionRegister !== null,
    isOver: ({ clinicalStatus }) => clinicalStatus === 'RESOLVED' || clinicalStatus === 'INACTIVE',
    derive: ({ code }) => ({ longTermConditionRegister: registerOf(code?.code) }),
    check: ({ onset, end }) =>
      onset && end && end < onset ? [{ field: 'end', rule: 'must not be before onset' }] : [],
    example: { name: 'Heart failure', clinicalStatus: 'ACTIVE', longTermConditionRegister: 'HF', onset: '2019' },
  },
);
