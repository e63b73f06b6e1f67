import type { Context } from '../context.js';
import type {
  AddMedicationNoteInput,
  AmendMedicationNoteInput,
  RecordStructuredMedicationReviewInput,
  SupersedeMedicationNoteInput,
} from '../generated/graphql.js';
import type { StoredEntry } from '../record/model.js';
import { addEntry, amendEntry, supersedeEntry } from '../writing/contribute.js';
import type { ChangedEntry } from '../writing/entries.js';
import type { Reference } from '../writing/references.js';

const kind = 'MedicationNote' as const;

const payload = async (change: Promise<ChangedEntry>) => ({ medicationNote: (await change).entry });

const medicineIn = ({ medicationId: id }: { medicationId?: string | null }): Reference => ({
  id,
  field: 'input.medicationId',
  kind: 'Medication',
});

const namedIn = (medicine: StoredEntry | null | undefined) => ({
  medicationId: medicine?._id ?? null,
  medicationName: (medicine?.body['name'] as string | undefined) ?? null,
});

/** Adds a note about how the person gets on with medicines. */
export const addMedicationNote = (ctx: Context, input: AddMedicationNoteInput) => {
  const { noteType, text, outcome, effectiveAt, reportedBy, sensitivity, medicationId } = input;
  return payload(
    addEntry(ctx, {
      operation: 'addMedicationNote',
      input,
      kind,
      body: (medicine) => ({ noteType, text, outcome, ...namedIn(medicine) }),
      envelope: { about: medicationId, effectiveAt, reportedBy, labels: sensitivity },
      references: [medicineIn(input)],
    }),
  );
};

/** Records the outcome of a structured medication review as a note. */
export const recordStructuredMedicationReview = (ctx: Context, input: RecordStructuredMedicationReviewInput) => {
  const { text, outcome, effectiveAt, medicationId } = input;
  return payload(
    addEntry(ctx, {
      operation: 'recordStructuredMedicationReview',
      input,
      kind,
      body: (medicine) => ({ noteType: 'STRUCTURED_MEDICATION_REVIEW', text, outcome, ...namedIn(medicine) }),
      envelope: { about: medicationId, effectiveAt },
      references: [medicineIn(input)],
    }),
  );
};

/** Changes a note; the earlier version stays in the history. */
export const amendMedicationNote = (ctx: Context, input: AmendMedicationNoteInput) => {
  const { noteType, text, outcome } = input;
  const patch = { noteType: noteType ?? undefined, text: text ?? undefined, outcome };
  return payload(amendEntry(ctx, { operation: 'amendMedicationNote', input, kind, patch }));
};

/** Replaces a note by a new one about the same medicine. */
export const supersedeMedicationNote = (ctx: Context, input: SupersedeMedicationNoteInput) => {
  const { noteType, text, outcome } = input;
  return payload(
    supersedeEntry(ctx, {
      operation: 'supersedeMedicationNote',
      input,
      kind,
      body: ({ body: { medicationId, medicationName } }) => ({ noteType, text, outcome, medicationId, medicationName }),
    }),
  );
};
