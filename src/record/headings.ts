import type { Document } from 'mongodb';
import type { Connection } from 'mongoose';
import { readAll, readPipeline } from '../database/read.js';
import type { KindName } from '../kinds/kinds.js';
import { TEXT_FIELDS, type StoredText } from './entry-text.js';
import type { StoredEntry } from './model.js';
import { olderThan } from './page.js';

/** What the reader may see of a person's record, as a filter (`filterFor`). */
export interface Allowed {
  patientId: string;
  filter: Document;
}

type Row = StoredText & Pick<StoredEntry, 'effectiveAt'>;

const matching = ({ patientId, filter }: Allowed, kind: unknown): Document => ({
  patientId,
  kind,
  status: { $ne: 'ENTERED_IN_ERROR' },
  ...filter,
});

/** All entries of some kinds, kind by kind, each newest first; of at most so many entries. */
export const readKinds = async (
  connection: Connection,
  allowed: Allowed,
  kinds: readonly KindName[],
  atMost?: number,
): Promise<StoredText[]> =>
  readAll<StoredText>(connection, 'entries', {
    filter: matching(allowed, { $in: kinds }),
    projection: TEXT_FIELDS,
    sort: { kind: 1, effectiveAt: -1, _id: -1 },
    ...(atMost && { limit: atMost }),
  });

/** One page of one heading. */
export interface PageWanted extends Allowed {
  kind: KindName;
  /** Keys of the last entry before it: when it took effect, and its id. */
  after: readonly string[] | null;
  /** Most entries to read. */
  limit: number;
  /** Whether to count all entries of the heading too. */
  counted: boolean;
}

export interface PageFound {
  rows: Row[];
  totalCount: number | null;
}

const PROJECTION = { ...TEXT_FIELDS, effectiveAt: 1 };
const NEWEST_FIRST = { effectiveAt: -1, _id: -1 } as const;

const matchingPage = (wanted: PageWanted): Document => {
  const last = wanted.after && olderThan('effectiveAt', wanted.after);
  return { $and: [matching(wanted, wanted.kind), ...(last ? [last] : [])] };
};

/** The stages that read one page, and where it is asked for count the heading; each row says of which page it is. */
const stagesOf = (wanted: PageWanted, page: number): Document[][] => [
  [
    { $match: matchingPage(wanted) },
    { $sort: NEWEST_FIRST },
    { $limit: wanted.limit },
    { $project: { ...PROJECTION, page: { $literal: page } } },
  ],
  ...(wanted.counted
    ? [[{ $match: matching(wanted, wanted.kind) }, { $count: 'count' }, { $set: { page: { $literal: page } } }]]
    : []),
];

/**
 * Reads pages of headings in one round trip, however many and of whose record: each is cut by the database along its
 * index, so that nothing beyond it is read.
 */
export const readPages = async (connection: Connection, wanted: readonly PageWanted[]): Promise<PageFound[]> => {
  const [only, second] = wanted;
  if (only && !second && !only.counted) {
    const filter = matchingPage(only);
    const rows = await readAll<Row>(connection, 'entries', {
      filter,
      projection: PROJECTION,
      sort: NEWEST_FIRST,
      limit: only.limit,
    });
    return [{ rows, totalCount: null }];
  }
  const [first = [], ...others] = wanted.flatMap(stagesOf);
  const unions = others.map((pipeline) => ({ $unionWith: { coll: 'entries', pipeline } }));
  type Found = (Row | { count: number }) & { page: number };
  const found = await readPipeline<Found>(connection, 'entries', [...first, ...unions]);
  const pages = wanted.map(({ counted }): PageFound => ({ rows: [], totalCount: counted ? 0 : null }));
  for (const row of found) {
    const page = pages[row.page]!;
    if ('count' in row) page.totalCount = row.count;
    else page.rows.push(row);
  }
  // A union promises no order.
  for (const { rows } of pages) rows.sort(newestFirst);
  return pages;
};

const newestFirst = (a: Row, b: Row) => b.effectiveAt.getTime() - a.effectiveAt.getTime() || (a._id < b._id ? 1 : -1);
