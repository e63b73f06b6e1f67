import type { Document } from 'mongodb';
import type { Connection } from 'mongoose';
import { readAll, readPipeline } from '../database/read.js';
import type { EntryOrder } from '../generated/graphql.js';
import type { KindName } from '../kinds/kinds.js';
import { TEXT_FIELDS, type StoredText } from './entry-text.js';
import type { StoredEntry } from './model.js';
import { USUAL } from './narrowing.js';
import { beyond } from './page.js';

/** What the reader may see of a person's record, as a filter (`filterFor`). */
export interface Allowed {
  patientId: string;
  filter: Document;
}

type Row = StoredText & Pick<StoredEntry, 'effectiveAt' | 'changedAt'>;

const matching = ({ patientId, filter }: Allowed, kinds: readonly KindName[], narrowed: Document): Document => ({
  $and: [
    { patientId, kind: kinds.length === 1 ? kinds[0] : { $in: kinds }, status: { $ne: 'ENTERED_IN_ERROR' } },
    narrowed,
    filter,
  ],
});

/** What holds of some kinds, kind by kind, each newest first; of at most so many entries. */
export const readKinds = async (
  connection: Connection,
  allowed: Allowed,
  kinds: readonly KindName[],
  atMost?: number,
): Promise<StoredText[]> =>
  readAll<StoredText>(connection, 'entries', {
    filter: matching(allowed, kinds, USUAL.database),
    projection: TEXT_FIELDS,
    sort: { kind: 1, effectiveAt: -1, _id: -1 },
    ...(atMost && { limit: atMost }),
  });

/** One page of one heading, or of a list over several kinds. */
export interface PageWanted extends Allowed {
  kinds: readonly KindName[];
  /** What the database leaves out. */
  narrowed: Document;
  order: EntryOrder;
  /** True to read from the end of the list, or back from `from`. */
  backward: boolean;
  /** Keys of the entry that the page begins beyond: a moment, and its id. */
  from: readonly string[] | null;
  /** Most entries to read. */
  limit: number;
  /** Whether to count all that match too. */
  counted: boolean;
}

/** An entry with the keys of its place in the list. */
export interface Placed {
  keys: string[];
  stored: StoredText;
}

/** Entries in the order they were read: where the list is read backward, its last one first. */
export interface PageFound {
  rows: Placed[];
  totalCount: number | null;
}

const PROJECTION = { ...TEXT_FIELDS, effectiveAt: 1, changedAt: 1 };
const MOMENT: Record<EntryOrder, 'effectiveAt' | 'changedAt'> = {
  NEWEST_FIRST: 'effectiveAt',
  OLDEST_FIRST: 'effectiveAt',
  LAST_CHANGED_FIRST: 'changedAt',
};

const momentOf = ({ order }: PageWanted) => MOMENT[order];
const isUp = ({ order, backward }: Pick<PageWanted, 'order' | 'backward'>) => (order === 'OLDEST_FIRST') !== backward;
const sortOf = (wanted: PageWanted): Record<string, 1 | -1> => {
  const direction = isUp(wanted) ? 1 : -1;
  return { [momentOf(wanted)]: direction, _id: direction };
};
const placed = (row: Row, wanted: PageWanted): Placed => ({
  keys: [row[momentOf(wanted)].toISOString(), row._id],
  stored: row,
});

const matchingAll = (wanted: PageWanted) => matching(wanted, wanted.kinds, wanted.narrowed);
const matchingPage = (wanted: PageWanted): Document =>
  wanted.from
    ? { $and: [matchingAll(wanted), beyond(momentOf(wanted), wanted.from, isUp(wanted))] }
    : matchingAll(wanted);

/** The stages that read one page, and where it is asked for count the heading; each row says of which page it is. */
const stagesOf = (wanted: PageWanted, page: number): Document[][] => [
  [
    { $match: matchingPage(wanted) },
    { $sort: sortOf(wanted) },
    { $limit: wanted.limit },
    { $project: { ...PROJECTION, page: { $literal: page } } },
  ],
  ...(wanted.counted
    ? [[{ $match: matchingAll(wanted) }, { $count: 'count' }, { $set: { page: { $literal: page } } }]]
    : []),
];

/**
 * Reads pages of headings in one round trip, however many and of whose record: each is cut by the database along its
 * index, so that nothing beyond it is read.
 */
export const readPages = async (connection: Connection, wanted: readonly PageWanted[]): Promise<PageFound[]> => {
  const [only, second] = wanted;
  if (only && !second && !only.counted) {
    const rows = await readAll<Row>(connection, 'entries', {
      filter: matchingPage(only),
      projection: PROJECTION,
      sort: sortOf(only),
      limit: only.limit,
    });
    return [{ rows: rows.map((row) => placed(row, only)), totalCount: null }];
  }
  const [first = [], ...others] = wanted.flatMap(stagesOf);
  const unions = others.map((pipeline) => ({ $unionWith: { coll: 'entries', pipeline } }));
  type Found = (Row | { count: number }) & { page: number };
  const found = await readPipeline<Found>(connection, 'entries', [...first, ...unions]);
  const pages = wanted.map(({ counted }): PageFound => ({ rows: [], totalCount: counted ? 0 : null }));
  for (const row of found) {
    const page = pages[row.page]!;
    if ('count' in row) page.totalCount = row.count;
    else page.rows.push(placed(row, wanted[row.page]!));
  }
  // A union promises no order.
  for (const [index, { rows }] of pages.entries()) rows.sort(inReadingOrder(isUp(wanted[index]!)));
  return pages;
};

const inReadingOrder =
  (up: boolean) =>
  ({ keys: a }: Placed, { keys: b }: Placed) => {
    const earlier = a[0]! < b[0]! || (a[0] === b[0] && a[1]! < b[1]!);
    return earlier === up ? -1 : 1;
  };

/** Whether an entry comes after the place where a page begins, in the order it is read. */
export const isBeyond = (keys: readonly string[], wanted: Pick<PageWanted, 'order' | 'backward' | 'from'>): boolean => {
  const [moment, id] = wanted.from!;
  const later = keys[0]! > moment! || (keys[0] === moment && keys[1]! > id!);
  const same = keys[0] === moment && keys[1] === id;
  return !same && later === isUp(wanted);
};
