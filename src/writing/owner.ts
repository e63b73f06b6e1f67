import { PERSON_CUSTODIAN } from '../access/actor.js';
import { orNothing } from '../database/faults.js';
import { kindCalled } from '../kinds/kinds.js';
import { isAlive } from '../record/alive.js';
import type { Context } from '../record/context.js';
import type { StoredEntry } from '../record/model.js';
import type { StoredPatient } from '../record/patient.js';
import type { OrganisationReferenceView } from '../organisations/reference.js';

type Touching = Pick<StoredEntry, 'custodian'>;
type Touched = Pick<StoredEntry, 'custodian'> | null;
type Registered = Pick<StoredPatient, 'registeredPractice'>;

/** The entry that another one is about, as far as the actor sees it; null where it is about none. */
export const touchedBy = async (ctx: Context, { about }: Pick<StoredEntry, 'about'>): Promise<StoredEntry | null> =>
  about ? ((await orNothing(ctx.records.storedEntry(about)))?.entry ?? null) : null;

/** Whether an entry is about what another organisation holds. What the person holds is no organisation's. */
const touchesOther = ({ custodian }: Touching, touched: Touched): touched is NonNullable<Touched> =>
  touched !== null && touched.custodian.id !== custodian.id && touched.custodian.id !== PERSON_CUSTODIAN.id;

/** The organisation that answers an entry: the custodian of what it is about, where that is another one; or else the registered practice. */
export const answererOf = (
  entry: Touching,
  touched: Touched,
  { registeredPractice }: Registered,
): OrganisationReferenceView | null => (touchesOther(entry, touched) ? touched.custodian : registeredPractice);

/** Ids of the custodians that may answer an entry: whoever answers for it, and whoever holds what it is about. */
export const ownersOf = (entry: Touching, touched: Touched, patient: Registered): string[] => {
  const answerer = answererOf(entry, touched, patient);
  return [...(answerer ? [answerer.id] : []), ...(touched ? [touched.custodian.id] : [])];
};

/**
 * The organisation whose answer an entry waits for once `by` has written it; null where none is expected. It is expected
 * where the entry touches what another organisation holds, and of the registered practice for kinds that say so
 * (`@entry(answered: true)`). Drafts, what was replaced, and what was made in error wait for nobody.
 */
export const awaitedFrom = (
  entry: StoredEntry,
  { touched, patient, by }: { touched: Touched; patient: Registered; by: string },
): OrganisationReferenceView | null => {
  if (!isAlive(entry) || entry.status === 'DRAFT' || entry.supersededBy) return null;
  const answerer = answererOf(entry, touched, patient);
  if (!answerer || answerer.id === by) return null;
  return touchesOther(entry, touched) || kindCalled(entry.kind).answered ? answerer : null;
};
