import type { KindName } from '../kinds/kinds.js';

type Body = Record<string, unknown>;

/** What makes a change to an entry of a kind an act of its own, whichever mutation it comes by. */
const PROFESSIONAL: Partial<Record<KindName, { act: string; is: (body: Body) => boolean }>> = {
  Medication: { act: 'medicationChange', is: () => true },
  AdvanceCare: { act: 'cprDecision', is: (body) => body['cprStatus'] != null },
  MedicationNote: {
    act: 'recordStructuredMedicationReview',
    is: (body) => body['noteType'] === 'STRUCTURED_MEDICATION_REVIEW',
  },
};

/** The act that a change comes to for which policy/acts.csv names the roles; null for most. Asks what is before and after. */
export const professionalActOf = (kind: KindName, bodies: readonly Body[]): string | null => {
  const found = PROFESSIONAL[kind];
  return found && bodies.some(found.is) ? found.act : null;
};
