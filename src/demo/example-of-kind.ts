import { policy } from '../access/policy.js';
import { kindCalled, type KindName } from '../kinds/kinds.js';
import { users } from './people.js';
import { ADA, personas } from './personas.js';

/** One change that somebody makes to the demo's records, through the API. */
export interface DemoContribution {
  as: string;
  mutation: string;
  /** Without its key, which follows from its place in the list. */
  input: Record<string, unknown>;
  /** When it is made; at the demo's moment if left out. */
  at?: Date;
}

/** Somebody on Ada's team whose role writes the usual category of a kind. @throws Error where nobody's does */
const writerOf = (kind: KindName) => {
  const { categories } = kindCalled(kind);
  const [ada] = personas();
  const team = new Set(ada!.patient.careTeam.map(({ userId }) => userId));
  const writer = users.find(
    ({ _id, roles: [held] }) => team.has(_id) && policy.grants[held!.role][categories[0]!].write !== 'NONE',
  );
  if (!writer) throw new Error(`nobody on Ada's team writes ${categories[0]}, the category of ${kind}`);
  return writer._id;
};

/** What stands in the demo and in docs/api.md for a kind of which nobody there has told a story: its own example. */
export const exampleOfKind = (kind: KindName): DemoContribution => {
  const { addedBy, example, derived, categories, categoryOf } = kindCalled(kind);
  const given = Object.entries(example).filter(([field]) => !derived.includes(field));
  const category = categories.length > 1 && !categoryOf ? { category: categories[0] } : {};
  return {
    as: writerOf(kind),
    mutation: addedBy,
    input: { patientId: ADA, ...category, ...Object.fromEntries(given) },
  };
};
