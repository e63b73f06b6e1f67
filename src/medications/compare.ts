import type { ReconciliationState } from '../generated/graphql.js';
import type { EntryView } from '../record/view.js';

/** A medicine as a list has it. */
interface Line {
  view: EntryView;
  /** Which list it is on: where medicines come from, and who holds it. */
  list: string;
}

/** One medicine over all lists. */
export interface ComparedMedicine {
  name: string;
  matchedBy: 'CODE' | 'NAME';
  state: ReconciliationState;
  medications: EntryView[];
}

/** dm+d products are SNOMED CT concepts: both systems mean the same code. */
const DMD = ['https://dmd.nhs.uk', 'http://snomed.info/sct'];

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** The same words however they are written: case, spacing, and the space between a number and its unit. */
export const normalised = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s,.;]+(?!\d)/g, ' ')
    .replaceAll(/(\d) (?=[a-z%])/g, '$1')
    .trim();

const codeOf = ({ code }: EntryView): string | null => {
  const { system, code: value } = (code ?? {}) as { system?: string | null; code?: string | null };
  return value ? `${DMD.includes(system ?? '') ? DMD[0] : system}|${value}` : null;
};
const nameOf = ({ name }: EntryView) => normalised(text(name));
const statusOf = ({ medicationStatus }: EntryView) => medicationStatus as string | null;

/** Which list a medicine is on. A holder of whom the reader may not be told is nobody by name. */
export const listOf = ({ medicationSource, provenance }: EntryView): string =>
  `${text(medicationSource)}|${(provenance.custodian as { id: string } | null)?.id ?? ''}`;

/** Puts the same medicine of every list together: by its code, and without one by its name. */
const matched = (lines: readonly Line[]): Line[][] => {
  const groups = new Map<string, Line[]>();
  const add = (key: string, line: Line) => groups.set(key, [...(groups.get(key) ?? []), line]);
  for (const line of lines) {
    const code = codeOf(line.view);
    if (code) add(code, line);
  }
  const keyOfName = new Map(
    [...groups].flatMap(([key, found]) => found.map(({ view }) => [nameOf(view), key] as const)),
  );
  for (const line of lines) {
    const name = nameOf(line.view);
    if (!codeOf(line.view)) add(keyOfName.get(name) ?? `name|${name}`, line);
  }
  return [...groups.values()];
};

const several = (values: readonly string[]) => new Set(values).size > 1;

/** How the lists agree about one medicine; null where none has it any more. `others` is true where there are more lists. */
const stateOf = (lines: readonly Line[], others: boolean): ReconciliationState | null => {
  const current = lines.filter(({ view }) => ['ACTIVE', 'ON_HOLD'].includes(statusOf(view) ?? 'ACTIVE'));
  if (current.length === 0) return null;
  const lists = new Set(current.map(({ list }) => list));
  // A course that is over says nothing where the same list has a newer one.
  const stopped = lines.filter((line) => !current.includes(line) && !lists.has(line.list));
  if (stopped.length > 0) return 'STOPPED_ELSEWHERE';
  if (current.length > lists.size) return 'TWICE_IN_ONE_LIST';
  if (several(current.map(({ view }) => statusOf(view) ?? 'ACTIVE'))) return 'ON_HOLD_ELSEWHERE';
  const routes = current.map(({ view }) => normalised(text(view['route']))).filter(Boolean);
  if (several(current.map(({ view }) => normalised(text(view['doseText'])))) || several(routes))
    return 'DIFFERENT_DOSE';
  return lists.size === 1 && others ? 'ONLY_HERE' : 'SAME';
};

/**
 * Compares the lists of a person's medicines: those that are taken, and those that another list has stopped. What differs
 * comes first. Pure.
 */
export const compareMedicines = (views: readonly EntryView[]): ComparedMedicine[] => {
  const lines = views.map((view) => ({ view, list: listOf(view) }));
  const others = new Set(lines.map(({ list }) => list)).size > 1;
  return matched(lines)
    .flatMap((group): ComparedMedicine[] => {
      const state = stateOf(group, others);
      if (!state) return [];
      const matchedBy = group.every(({ view }) => codeOf(view)) ? 'CODE' : 'NAME';
      return [{ name: text(group[0]!.view['name']), matchedBy, state, medications: group.map(({ view }) => view) }];
    })
    .sort((a, b) => Number(a.state === 'SAME') - Number(b.state === 'SAME') || a.name.localeCompare(b.name));
};
