import { z } from 'zod';
import { defineKind, optionalText, text } from './kind.js';

/** A note about taking medicines; it keeps the name of its medicine as it was then. */
export const MedicationNote = defineKind(
  {
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
  },
  {
    labelled: ({ medicationName }) => [{ name: medicationName }],
    derive: ({ medicationId, medicationName }, named) => ({
      medicationName: medicationId
        ? ((named['medicationId']?.body['name'] as string | undefined) ?? medicationName)
        : null,
    }),
    check: ({ noteType, outcome }) =>
      noteType === 'STRUCTURED_MEDICATION_REVIEW' && !outcome
        ? [{ field: 'outcome', rule: 'is required for a structured medication review' }]
        : [],
    professionalAct: {
      act: 'structuredMedicationReview',
      is: ({ noteType }) => noteType === 'STRUCTURED_MEDICATION_REVIEW',
    },
    example: { noteType: 'ADHERENCE', text: 'Takes it.' },
  },
);
