import { trusted } from 'mongoose';
import type { Models } from '../database/models.js';
import type { StoredPatient } from '../patients/model.js';
import type { Outcome } from './entries.js';
import { disagreement } from './identity.js';

/** Filter for the person whom a source knows by this id. */
export const identified = ({ system, value }: StoredPatient['identifiers'][number]) => ({
  identifiers: trusted({ $elemMatch: { system, value } }),
});

/** What the hub holds under the number and the id that a person is sent with. */
export type Match = { known: StoredPatient | null } | { refused: string };

/** Finds whom the hub knows by NHS number or by the id of the source, and refuses where that is not surely one person. */
export const matchPerson = async (models: Models, sent: StoredPatient): Promise<Match> => {
  const [byNumber, byId] = await Promise.all([
    sent.nhsNumber ? models.Patient.findOne({ nhsNumber: sent.nhsNumber }).lean<StoredPatient>() : null,
    models.Patient.findOne({ $or: [{ _id: sent._id }, identified(sent.identifiers[0]!)] }).lean<StoredPatient>(),
  ]);
  // Both must agree: an id that meets a new number may have been given to somebody else.
  for (const known of [byNumber, byId]) {
    const reason = known && disagreement(known, sent);
    if (reason) return { refused: `Patient: ${reason}` };
  }
  if (byNumber && byId && byNumber._id !== byId._id)
    return {
      refused:
        'Patient: the hub holds two records, one under this NHS number and one under this id; check whose they are',
    };
  return { known: byNumber ?? byId };
};

/** What a person who is sent again changes in their document. A location is only ever hidden by an import, never shown. */
export const personFacts = (known: StoredPatient, sent: StoredPatient): Partial<StoredPatient> => {
  const [identifier] = sent.identifiers;
  const named = known.identifiers.some(
    ({ system, value }) => system === identifier!.system && value === identifier!.value,
  );
  return {
    ...(!named && { identifiers: [...known.identifiers, identifier!] }),
    ...(sent.locationHidden &&
      !known.locationHidden && { locationHidden: true, locationHiddenReason: sent.locationHiddenReason ?? null }),
  };
};

/** What to call the outcome for a person. */
export const personOutcome = (known: StoredPatient | null, facts: Partial<StoredPatient>): Outcome =>
  !known ? 'taken' : Object.keys(facts).length > 0 ? 'changed' : 'already there';
