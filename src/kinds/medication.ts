import { z } from 'zod';
import { coding, day, defineKind, oneOf, optional, optionalText, text } from './kind.js';

/** A medicine; a summary names the regular ones that are being taken. Prescribing is for those whose role prescribes. */
export const Medication = defineKind(
  {
    name: text(1, 300),
    code: coding,
    medicationStatus: oneOf('ACTIVE', 'STOPPED', 'ON_HOLD', 'COMPLETED'),
    doseText: optionalText(500),
    route: optionalText(100),
    regular: optional(z.boolean()),
    medicationSource: oneOf('GP', 'HOSPITAL', 'OVER_THE_COUNTER', 'OTHER'),
    lastIssued: day,
    indication: optionalText(300),
  },
  {
    labelled: ({ code, name }) => [{ code, name }],
    inSummary: ({ medicationStatus, regular }) => medicationStatus === 'ACTIVE' && regular === true,
    isOver: ({ medicationStatus }) => medicationStatus === 'STOPPED' || medicationStatus === 'COMPLETED',
    // What was bought or is only reported changes no prescription.
    professionalAct: {
      act: 'medicationChange',
      is: ({ medicationSource }) => medicationSource !== 'OVER_THE_COUNTER' && medicationSource !== 'OTHER',
    },
    example: {
      name: 'Bisoprolol 2.5 mg tablets',
      medicationStatus: 'ACTIVE',
      medicationSource: 'GP',
      regular: true,
      doseText: 'One a day',
      indication: 'Heart failure',
    },
  },
);
