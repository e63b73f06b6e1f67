import type { Document } from 'mongodb';
import { badInput } from '../errors.js';
import type { EntryFilter, EntryState } from '../generated/graphql.js';
import { checkLine } from '../kinds/kind.js';
import { kindCalled } from '../kinds/kinds.js';
import type { EntryView } from './view.js';

/** What a filter leaves of a heading. */
export interface Narrowing {
  /** What the database leaves out. It may leave too much: nothing is shown for that. */
  database: Document;
  /** Whether an entry, as the reader sees it, is meant; null where the database has said all. */
  holds: ((view: EntryView) => boolean) | null;
}

const CURRENT: readonly EntryState[] = ['CURRENT'];

/** What a heading shows where nothing is asked for: what holds now. */
export const USUAL: Narrowing = { database: { state: 'CURRENT' }, holds: null };

const between = (from: string | null | undefined, to: string | null | undefined) => ({
  ...(from && { $gte: new Date(from) }),
  ...(to && { $lt: new Date(to) }),
});

const envelope = new Set(['id', 'kind', 'category', 'provenance', 'responses', 'access']);

/** Whether some text of an entry's own fields has the words in it. */
const says = (value: unknown, words: string): boolean => {
  if (typeof value === 'string') return value.toLowerCase().includes(words);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((part) => says(part, words));
};

/** Ids of other entries are no text: whoever does not see such an entry is not told that one names it. */
const mentions = (view: EntryView, words: string) => {
  const { references } = kindCalled(view.kind);
  return Object.entries(view).some(
    ([field, value]) => !envelope.has(field) && !(field in references) && says(value, words),
  );
};

/**
 * What a filter asks for: of the database, and of each entry as it is shown, so that nobody finds by what they may not read.
 * @throws BAD_USER_INPUT naming the field of the filter
 */
export const narrowingOf = (filter: EntryFilter | null | undefined): Narrowing => {
  if (!filter) return USUAL;
  const { from, to, changedSince, custodian, authorRole, status, category, text } = filter;
  if (from && to && to <= from) throw badInput('filter.to', 'must be after from');
  if (status?.length === 0) throw badInput('filter.status', 'must name at least one');
  if (category?.length === 0) throw badInput('filter.category', 'must name at least one');
  const words = text === null || text === undefined ? null : checkLine(text, 'filter.text', 2, 100).toLowerCase();
  const checks: ((view: EntryView) => boolean)[] = [
    // A reader who may not be told whose it is finds nothing by it.
    ...(custodian ? [({ provenance }: EntryView) => provenance.custodian?.id === custodian] : []),
    ...(authorRole ? [({ provenance }: EntryView) => provenance.author?.role === authorRole] : []),
    ...(words ? [(view: EntryView) => mentions(view, words)] : []),
  ];
  return {
    database: {
      state: { $in: [...(status ?? CURRENT)] },
      ...((from || to) && { effectiveAt: between(from, to) }),
      ...(changedSince && { changedAt: between(changedSince, null) }),
      ...(custodian && { 'custodian.id': custodian }),
      ...(authorRole && { 'author.role': authorRole }),
      ...(category && { category: { $in: [...category] } }),
    },
    holds: checks.length > 0 ? (view) => checks.every((check) => check(view)) : null,
  };
};
