import type { Category, Role } from '../generated/graphql.js';
import type { EntryView, OrganisationReferenceView, ResponseView } from '../record/view.js';
import type { Contract, TypeContract } from '../contract/contract.js';
import { isCleared, type Decision } from './decision.js';
import type { Naming } from './naming.js';
import { Level } from './policy.js';

type Fields = Record<string, unknown>;

/** The part of a decision that the fields of a patient need. */
export interface PatientLevels {
  read: Readonly<Partial<Record<Category, Level>>>;
}

/** Redacts one view to what a decision allows. */
export interface Redaction {
  /** An entry at the level at which it is disclosed; the level must be SUMMARY or FULL. */
  entry: (view: EntryView, level: Level, decision: Decision, naming: Naming) => EntryView;
  /** The fields of a patient: each belongs to a category of its own. */
  patient: <T extends Fields>(view: T, decision: PatientLevels, role: Role) => Partial<T>;
}

/** A field that names a service or somebody who works there, and the field whose text says which. */
interface NamedField {
  name: string;
  text: string;
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
          named: type.fields.flatMap(({ name, namesServiceIn: text }) => (text ? [{ name, text }] : [])),
        },
      ]),
  );
  const patientFields = (contract.types.get('Patient')?.fields ?? []).filter(({ categories }) => categories.length > 0);
  return {
    entry: (whole, level, decision, naming) => {
      const kind = kinds.get(whole.kind)!;
      const view = withoutServices(whole, kind.named, naming);
      if (level === Level.SUMMARY)
        return {
          ...pick(view, kind.summary),
          kind: view.kind,
          access: { ...view.access, summaryOnly: true },
          provenance: pick(view.provenance, provenance),
        } as unknown as EntryView;
      const hidden = kind.guarded.filter(({ categories }) => !mayReadGuarded(view, categories, decision));
      return hidden.length === 0
        ? view
        : without(
            view,
            hidden.map(({ name }) => name),
          );
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

const without = (view: EntryView, names: readonly string[]): EntryView => ({
  ...view,
  ...Object.fromEntries(names.map((name) => [name, null])),
});

/** What of an entry's origin names the service it is from. */
const UNTOLD = {
  custodian: null,
  author: null,
  performer: null,
  sourceSystem: null,
  sourceId: null,
} as unknown as Pick<EntryView['provenance'], 'custodian' | 'author'>;

/** Leaves out of an entry the services of which the reader may not be told: in words, and of its origin, answers and addressees. */
const withoutServices = (view: EntryView, named: readonly NamedField[], naming: Naming): EntryView => {
  const { category, provenance, responses } = view;
  const untold = named.length === 0 ? named : named.filter(({ text }) => !mayRead(view, text, naming));
  const shown =
    untold.length === 0
      ? view
      : without(
          view,
          untold.map(({ name }) => name),
        );
  const { custodian, author, sharedWith } = provenance;
  const mayName = (by: { organisation: OrganisationReferenceView; author: { role: Role | null } }) =>
    naming.person(category, by.author.role, by.organisation);
  const told = naming.person(category, author.role, custodian);
  // Most entries are from a service that anybody may know, unanswered, and shared with nobody by name.
  if (told && responses.length === 0 && sharedWith.length === 0) return shown;
  return {
    ...shown,
    provenance: {
      ...provenance,
      sharedWith: sharedWith.filter((id) => naming.service(category, { id })),
      ...(!told && UNTOLD),
    },
    responses: responses.map((one) =>
      mayName(one) ? one : ({ ...one, organisation: null, author: null } as unknown as ResponseView),
    ),
  };
};

/** Whether the reader may read what a field says of services; who wrote it may. */
const mayRead = (view: EntryView, field: string, naming: Naming) => {
  const words = view[field];
  return typeof words !== 'string' || naming.text(view.category, words) || naming.made(view);
};

/** What a medicine is for is a diagnosis: it needs the problem list in full, and clearance for every label it carries or inherits. */
const mayReadGuarded = (view: EntryView, categories: readonly Category[], decision: Decision) =>
  categories.every(
    (category) => decision.read[category] === Level.FULL && isCleared(decision, category, view.access.labels),
  );
