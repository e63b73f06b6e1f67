import type { OverrideFacts } from '../access/facts.js';
import type { StoredPatient } from '../record/patient.js';
import type { FactsUpdate } from '../writing/store.js';
import type { StoredOverride } from './model.js';

/** What decisions need to know of an override: breaking the glass is for whoever broke it, a disclosure for its recipient. */
const factsOf = ({ _id: id, kind, by, recipient, categories, labels, from, to }: StoredOverride): OverrideFacts => {
  const opened = { id, kind, categories, labels, from, to };
  return recipient
    ? { ...opened, userId: recipient.userId, role: null, organisationId: recipient.organisation.id, madeBy: by.id }
    : { ...opened, userId: by.id, role: by.role, organisationId: by.organisation?.id ?? null };
};

/** The update of the person's document for an override that begins. */
export const factsAdded = (override: StoredOverride): FactsUpdate => ({ $push: { overrides: factsOf(override) } });

/** The update of the person's document for an override of which a part changes. */
export const factsChanged = (
  { overrides }: StoredPatient,
  { _id, ...override }: StoredOverride,
  field: 'to' | 'labels',
): FactsUpdate => {
  const place = overrides.findIndex(({ id }) => id === _id);
  return { $set: { [`overrides.${place}.${field}`]: override[field] } };
};
