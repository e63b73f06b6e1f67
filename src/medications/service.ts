import type { Context } from '../record/context.js';
import type {
  AddMedicationNoteInput,
  AmendMedicationNoteInput,
  RecordStructuredMedicationReviewInput,
  SupersedeMedicationNoteInput,
} from '../generated/graphql.js';
import { addEntry, amendEntry, findAbout, supersedeEntry } from '../writing/contribute.js';
import type { ChangeResult } from '../writing/commit.js';

const payload = async (change: Promise<ChangeResult>) => {
  const { entry, conflict } = await change;
  return { medicationNote: entry, conflict };
};

const medicineOf = async (ctx: Context, patientId: string, medicationId: string | null | undefined) => {
  const medicine = await findAbout(ctx, patientId, medicationId, 'input.medicationId', 'Medication');
  return {
    medicationId: medicine?._id ?? null,
    medicationName: (medicine?.body['name'] as string | undefined) ?? null,
  };
};

/** Adds a note about how the person gets on with medicines. */
export const addMedicationNote = async (ctx: Context, input: AddMedicationNoteInput) => {
  const { noteType, text, outcome, effectiveAt, reportedBy, sensitivity } = input;
  const medicine = await medicineOf(ctx, input.patientId, input.medicationId);
  return payload(
    addEntry(
      ctx,
      'addMedicationNote',
      input,
      'MedicationNote',
      { noteType, text, outcome, ...medicine },
      {
        about: medicine.medicationId,
        effectiveAt,
        reportedBy,
        sensitivity,
      },
    ),
  );
};

/** Records the outcome of a structured medication review as a note. */
export const recordStructuredMedicationReview = async (ctx: Context, input: RecordStructuredMedicationReviewInput) => {
  const { text, outcome, effectiveAt } = input;
  const medicine = await medicineOf(ctx, input.patientId, input.medicationId);
  const body = { noteType: 'STRUCTURED_MEDICATION_REVIEW', text, outcome, ...medicine };
  return payload(
    addEntry(ctx, 'recordStructuredMedicationReview', input, 'MedicationNote', body, {
      about: medicine.medicationId,
      effectiveAt,
    }),
  );
};

/** Changes a note; the earlier version stays in the history. */
export const amendMedicationNote = (ctx: Context, input: AmendMedicationNoteInput) => {
  const { noteType, text, outcome } = input;
  return payload(
    amendEntry(ctx, 'amendMedicationNote', input, 'MedicationNote', {
      noteType: noteType ?? undefined,
      text: text ?? undefined,
      outcome,
    }),
  );
};

/** Replaces a note by a new one about the same medicine. */
export const supersedeMedicationNote = (ctx: Context, input: SupersedeMedicationNoteInput) => {
  const { noteType, text, outcome } = input;
  return payload(
    supersedeEntry(ctx, 'supersedeMedicationNote', input, 'MedicationNote', ({ body }) => ({
      noteType,
      text,
      outcome,
      medicationId: body['medicationId'],
      medicationName: body['medicationName'],
    })),
  );
};
