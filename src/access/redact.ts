import type { Category, Role, SensitivityLabel } from '../generated/graphql.js';
import { isCleared, type Decision } from './decision.js';
import type { Made, NamedOrganisation, Naming } from './naming.js';
import { Level } from './policy.js';

type Fields = Record<string, unknown>;

/** Somebody who wrote something, and for whom: both can tell of a service. */
interface Signed {
  author: { role: Role | null };
  organisation: NamedOrganisation;
}

/** An entry, as far as redaction looks into it; its other fields are kept or left out by their names. */
export interface Redactable extends Made {
  kind: string;
  category: Category;
  provenance: {
    custodian: NamedOrganisation & { id: string };
    author: { role: Role | null };
    sharedWith: readonly string[];
    [more: string]: unknown;
  };
  responses: readonly Signed[];
  access: { authorId: string; labels: readonly SensitivityLabel[] };
  [field: string]: unknown;
}

/** What the SDL says about one field, as far as redaction depends on it (`compileContract`). */
export interface FieldRules {
  name: string;
  categories: readonly Category[];
  summary: boolean;
  except: ReadonlySet<Role>;
  /** Categories that a summary reader must read in full to see the field. */
  needs: readonly Category[];
  namesServiceIn: string | null;
}

/** The same about one type. */
export interface TypeRules {
  name: string;
  categories: readonly Category[];
  fields: readonly FieldRules[];
}

/** The part of a decision that the fields of a patient need. */
export interface PatientLevels {
  read: Readonly<Partial<Record<Category, Level>>>;
}

/** Under what one entry is disclosed. */
export interface Disclosure {
  /** SUMMARY or FULL: where the level is lower, there is nothing to redact. */
  level: Level;
  decision: Decision;
  naming: Naming;
}

/** Redacts one view to what a decision allows. */
export interface Redaction {
  /** An entry with the fields that its reader may see. */
  entry: <V extends Redactable>(view: V, disclosure: Disclosure) => V;
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

const summaryFields = (type: TypeRules | undefined) => (type?.fields ?? []).filter(({ summary }) => summary);

const namesOf = (fields: readonly FieldRules[]) => fields.map(({ name }) => name);

/** Whether a reader reads every category in full that a field of a summary needs besides. */
const readsNeeded = ({ needs }: FieldRules, { read }: PatientLevels) =>
  needs.every((category) => read[category] === Level.FULL);

/** Compiles a projector per type and level from the contract, so that a read only copies fields. */
export const compileRedaction = (contract: { types: ReadonlyMap<string, TypeRules> }): Redaction => {
  const provenance = namesOf(summaryFields(contract.types.get('Provenance')));
  const kinds = new Map(
    [...contract.types.values()]
      .filter(({ categories }) => categories.length > 0)
      .map((type) => [
        type.name,
        {
          summary: namesOf(
            summaryFields(type).filter(({ name, needs }) => name !== 'provenance' && needs.length === 0),
          ),
          needing: summaryFields(type).filter(({ needs }) => needs.length > 0),
          guarded: type.fields.filter(({ categories }) => categories.length > 0),
          named: type.fields.flatMap(({ name, namesServiceIn: text }) => (text ? [{ name, text }] : [])),
        },
      ]),
  );
  const patientFields = (contract.types.get('Patient')?.fields ?? []).filter(({ categories }) => categories.length > 0);
  return {
    entry: <V extends Redactable>(whole: V, { level, decision, naming }: Disclosure): V => {
      const kind = kinds.get(whole.kind)!;
      const view = withoutServices(whole, kind.named, naming);
      if (level === Level.SUMMARY)
        return {
          ...pick(view, kind.summary),
          ...pick(view, namesOf(kind.needing.filter((field) => readsNeeded(field, decision)))),
          kind: view.kind,
          access: { ...view.access, summaryOnly: true },
          provenance: pick(view.provenance, provenance),
        } as unknown as V;
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
      for (const field of patientFields) {
        const { name, categories, summary, except } = field;
        const level = decision.read[categories[0]!];
        const inSummary = summary && !except.has(role) && readsNeeded(field, decision);
        if (level === Level.FULL || (level === Level.SUMMARY && inSummary)) shown[name] = view[name];
      }
      return shown as Partial<typeof view>;
    },
  };
};

const without = <V extends Redactable>(view: V, names: readonly string[]): V => ({
  ...view,
  ...Object.fromEntries(names.map((name) => [name, null])),
});

/** The origin of an entry without what names the service it is from. */
const NO_ORIGIN = { custodian: null, author: null, performer: null, sourceSystem: null, sourceId: null };

/** An answer without who gave it. */
const NO_SIGNATURE = { organisation: null, author: null };

/**
 * Leaves out of an entry the services of which the reader may not be told: in words, and of its origin, answers and
 * addressees.
 */
const withoutServices = <V extends Redactable>(view: V, named: readonly NamedField[], naming: Naming): V => {
  const { category, provenance, responses } = view;
  const withheld = named.filter(({ text }) => !mayRead(view, text, naming));
  const shown =
    withheld.length === 0
      ? view
      : without(
          view,
          withheld.map(({ name }) => name),
        );
  const { custodian, author, sharedWith } = provenance;
  const mayName = ({ organisation, author: { role } }: Signed) => naming.person(category, role, organisation);
  const mayNameOrigin = mayName({ organisation: custodian, author });
  // Most entries are from a service that anybody may know, unanswered, and shared with nobody by name.
  if (mayNameOrigin && responses.length === 0 && sharedWith.length === 0) return shown;
  return {
    ...shown,
    provenance: {
      ...provenance,
      sharedWith: sharedWith.filter((id) => naming.service(category, { id })),
      ...(!mayNameOrigin && NO_ORIGIN),
    },
    responses: responses.map((one) => (mayName(one) ? one : { ...one, ...NO_SIGNATURE })),
  };
};

/** Whether the reader may read what a field says of services; who wrote it may. */
const mayRead = (view: Redactable, field: string, naming: Naming) => {
  const words = view[field];
  return typeof words !== 'string' || naming.text(view.category, words) || naming.made(view);
};

/** What a medicine is for is a diagnosis: it needs the problem list in full, and clearance for every label it carries or inherits. */
const mayReadGuarded = (view: Redactable, categories: readonly Category[], decision: Decision) =>
  categories.every(
    (category) => decision.read[category] === Level.FULL && isCleared(decision, category, view.access.labels),
  );
