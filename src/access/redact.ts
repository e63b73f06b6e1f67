import type { Category, Role } from '../generated/graphql.js';
import type { EntryView } from '../record/view.js';
import type { Contract, TypeContract } from './contract.js';
import { clearanceIn, type Decision } from './decision.js';
import { labelOfOrganisation } from './labels.js';
import { Level } from './policy.js';

type Fields = Record<string, unknown>;

/** The part of a decision that the fields of a patient need. */
export interface PatientLevels {
  read: Readonly<Partial<Record<Category, Level>>>;
}

/** Redacts one view to what a decision allows. */
export interface Redaction {
  /** An entry at the level at which it is disclosed; the level must be SUMMARY or FULL. */
  entry: (view: EntryView, level: Level, decision: Decision) => EntryView;
  /** The fields of a patient: each belongs to a category of its own. */
  patient: <T extends Fields>(view: T, decision: PatientLevels, role: Role) => Partial<T>;
}

const pick = (source: Fields, names: readonly string[]) => {
  const picked: Fields = {};
  for (const name of names) picked[name] = source[name] ?? null;
  return picked;
};

const summaryFields = (type: TypeContract | undefined) =>
  (type?.fields ?? []).filter(({ summary }) => summary).map(({ name }) => name);

/** Compiles a projector per type and level from the contract, so that a read only copies fields. */
export const compileRedaction = (contract: Contract): Redaction => {
  const provenance = summaryFields(contract.types.get('Provenance'));
  const kinds = new Map(
    [...contract.types.values()]
      .filter(({ categories }) => categories.length > 0)
      .map((type) => [
        type.name,
        {
          summary: summaryFields(type).filter((name) => name !== 'provenance'),
          guarded: type.fields.filter(({ categories }) => categories.length > 0),
        },
      ]),
  );
  const patientFields = (contract.types.get('Patient')?.fields ?? []).filter(({ categories }) => categories.length > 0);
  return {
    entry: (view, level, decision) => {
      const kind = kinds.get(view.kind)!;
      if (level === Level.SUMMARY)
        return {
          ...pick(view, kind.summary),
          kind: view.kind,
          access: { ...view.access, summaryOnly: true },
          provenance: { ...pick(view.provenance, provenance), ...(tellsTooMuch(view, decision) && UNTOLD) },
        } as unknown as EntryView;
      if (tellsTooMuch(view, decision)) view = { ...view, provenance: { ...view.provenance, ...UNTOLD } };
      const hidden = kind.guarded.filter(({ categories }) => !mayReadGuarded(view, categories, decision));
      if (hidden.length === 0) return view;
      const redacted: Fields = { ...view };
      for (const { name } of hidden) redacted[name] = null;
      return redacted as EntryView;
    },
    patient: (view, decision, role) => {
      const shown: Fields = {};
      for (const { name, categories, summary, except } of patientFields) {
        const level = decision.read[categories[0]!];
        if (level === Level.FULL || (level === Level.SUMMARY && summary && !except.has(role))) shown[name] = view[name];
      }
      return shown as Partial<typeof view>;
    },
  };
};

/** What of an entry's origin names the service it is from. */
const UNTOLD = { custodian: null, author: null, performer: null } as unknown as Pick<
  EntryView['provenance'],
  'custodian' | 'author'
>;

/** The very name of a mental health service or of probation is a diagnosis or a conviction to who reads it. */
const tellsTooMuch = ({ category, provenance }: EntryView, decision: Decision) => {
  const label = labelOfOrganisation(provenance.custodian.type);
  return label !== null && !clearanceIn(decision, category).has(label);
};

/** What a medicine is for is a diagnosis: it needs the problem list in full, and clearance for every label it carries or inherits. */
const mayReadGuarded = (view: EntryView, categories: readonly Category[], decision: Decision) =>
  categories.every(
    (category) =>
      decision.read[category] === Level.FULL &&
      view.access.labels.every((label) => clearanceIn(decision, category).has(label)),
  );
