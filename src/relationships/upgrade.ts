import { relationshipId } from '../ids.js';
import type { PatientModels } from '../record/patient.js';
import { RELATIONSHIP_LISTS, type Life } from '../record/relationship.js';

/** Gives relationships that have no id one. A person who is changed meanwhile is left to that change, which gives ids too. */
export const upgradeRelationships = async ({ Patient }: PatientModels): Promise<void> => {
  const without = { $elemMatch: { id: { $in: [null] } } };
  const filter = { $or: RELATIONSHIP_LISTS.map((list) => ({ [list]: without })) };
  for await (const { _id, version, ...patient } of Patient.collection.find(filter as object)) {
    const lists = RELATIONSHIP_LISTS.map((list) => {
      const spells: Life[] = patient[list] ?? [];
      return [list, spells.map((one) => ({ ...one, id: one.id ?? relationshipId() }))];
    });
    await Patient.collection.updateOne(
      { _id, version } as object,
      { $set: Object.fromEntries(lists) as object, $inc: { version: 1 } } as object,
    );
  }
};
