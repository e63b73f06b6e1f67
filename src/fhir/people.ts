import { isDeepStrictEqual } from 'node:util';
import type { Resource } from 'fhir/r4.js';
import { trusted } from 'mongoose';
import type { PatientModels, StoredPatient } from '../record/patient.js';
import type { Outcome } from './entries.js';
import type { Groups } from './groups.js';
import { disagreement } from './identity.js';
import type { Source } from './resource.js';

/** Filter for the person whom a source knows by this id. */
export const identified = ({ system, value }: StoredPatient['identifiers'][number]) => ({
  identifiers: trusted({ $elemMatch: { system, value } }),
});

/** What the hub holds under the number and the id that a person is sent with. */
export type Match = { known: StoredPatient | null } | { refused: string };

/** Finds whom the hub knows by NHS number or by the id of the source, and refuses where that is not surely one person. */
export const matchPerson = async (models: PatientModels, sent: StoredPatient): Promise<Match> => {
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

/** Whom a Patient resource turned out to be; or why its resources are kept aside. */
export type Person = { id: string } | { aside: string };

/** The one person whom several Patient resources turned out to be, if they are one. */
const oneOf = (candidates: readonly Resource[], people: ReadonlyMap<Resource, Person>): Person | null => {
  const found = candidates.map((candidate) => people.get(candidate));
  const [first] = found;
  if (first && found.every((one) => isDeepStrictEqual(one, first))) return first;
  const named = candidates.some(({ resourceType }) => resourceType === 'Patient');
  return named ? { aside: 'is about somebody whose id stands for several people in these files' } : null;
};

/**
 * Whom the resources are about for whom no single Patient resource of these files answers: somebody whom the hub knows
 * already, or several resources that turned out to be of one person.
 */
export const findLater = async (
  later: Groups['later'],
  people: ReadonlyMap<Resource, Person>,
  models: PatientModels,
  system: string,
) => {
  const known = new Map<string, Source[]>();
  const unclear: Groups['unclear'] = [];
  const nobodys: Source[] = [];
  const stored = new Map<string, Person | null>();
  for (const { source, reference, candidates } of later) {
    if (candidates.length === 0 && !stored.has(reference)) {
      const filter = identified({ system, value: reference });
      const found = await models.Patient.findOne(filter, { _id: 1 }).lean();
      stored.set(reference, found && { id: found._id });
    }
    const found = candidates.length === 0 ? stored.get(reference) : oneOf(candidates, people);
    if (!found) nobodys.push(source);
    else if ('aside' in found) unclear.push({ source, reason: found.aside });
    else if (known.has(found.id)) known.get(found.id)!.push(source);
    else known.set(found.id, [source]);
  }
  return { known, unclear, nobodys };
};
