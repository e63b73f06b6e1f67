import { isBeyond, type PageFound, type PageWanted, type Placed } from './headings.js';
import type { EntryView } from './view.js';

/** Entries that are read at a time where a page is filtered by what the reader sees. */
const FILTERED_AT_ONCE = 500;

/** An entry as the reader sees it, with the keys of its place in the list. */
export interface PlacedView {
  keys: string[];
  view: EntryView;
}

/** How entries come to the reader. */
interface Reading {
  load: (wanted: PageWanted) => Promise<PageFound>;
  /** Those the reader may see, as far as they may. */
  show: (rows: readonly Placed[]) => PlacedView[];
  /** A fact of another entry, where the reader sees that entry. */
  ifSeen: <T>(entryId: string, fact: T) => T | null | Promise<T | null>;
}

type Holds = (view: EntryView) => boolean;

/** An entry as its fields answer: the copy of a medicine's name only where the reader sees the medicine. */
const asRead = async (view: EntryView, ifSeen: Reading['ifSeen']): Promise<EntryView> => {
  const { medicationId, medicationName } = view as { medicationId?: string | null; medicationName?: string | null };
  return medicationId && medicationName
    ? { ...view, medicationName: await ifSeen(medicationId, medicationName) }
    : view;
};

const holding = async (found: readonly PlacedView[], holds: Holds, ifSeen: Reading['ifSeen']) => {
  const read = await Promise.all(found.map(({ view }) => asRead(view, ifSeen)));
  return found.filter((_, i) => holds(read[i]!));
};

/** Reads on from the beginning of a page until enough hold; from the beginning of the list, and all, where they are counted. */
const readOn = async (wanted: PageWanted, holds: Holds, { load, show, ifSeen }: Reading): Promise<PlacedView[]> => {
  const placed: PlacedView[] = [];
  for (let from = wanted.counted ? null : wanted.from; ;) {
    const { rows } = await load({ ...wanted, from, limit: FILTERED_AT_ONCE, counted: false });
    placed.push(...(await holding(show(rows), holds, ifSeen)));
    if (rows.length < FILTERED_AT_ONCE || (!wanted.counted && placed.length >= wanted.limit)) return placed;
    from = rows.at(-1)!.keys;
  }
};

/** A page of what holds as the reader sees it, with the number of all that do where that is asked for. */
export const readWhere = async (
  wanted: PageWanted,
  holds: Holds,
  reading: Reading,
): Promise<{ placed: PlacedView[]; totalCount: number | null }> => {
  const placed = await readOn(wanted, holds, reading);
  if (!wanted.counted) return { placed, totalCount: null };
  const begin = wanted.from ? placed.findIndex(({ keys }) => isBeyond(keys, wanted)) : 0;
  return { placed: begin < 0 ? [] : placed.slice(begin), totalCount: placed.length };
};
