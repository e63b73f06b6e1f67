import { z } from 'zod';
import { coding, day, defineKind, oneOf, optional, optionalText, text } from './kind.js';

/** A medicine; a summary names the regular ones that are being taken. */
export const Medication = defineKind(
  'Medication',
  'medications',
  ['MEDICATIONS'],
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
  { inSummary: (body) => body.medicationStatus === 'ACTIVE' && body.regular === true },
);

export const MedicationNote = defineKind('MedicationNote', 'medicationNotes', ['MEDICATION_NOTES'], {
  noteType: z.enum([
    'ADHERENCE',
    'STRUCTURED_MEDICATION_REVIEW',
    'NEW_MEDICINE_SERVICE',
    'RECONCILIATION',
    'MISSED_DOSE',
  ]),
  medicationId: optionalText(100),
  medicationName: optionalText(300),
  text: text(2, 4000),
  outcome: optionalText(500),
});
