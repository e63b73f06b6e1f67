import type { Logger } from 'pino';
import type { SensitivityLabel } from '../generated/graphql.js';
import { kinds } from '../kinds/kinds.js';
import type { StoredEntry } from './model.js';
import type { EntryView } from './view.js';

/** What of a stored entry, or of an earlier version of one, a view is read from. */
export type StoredText = Pick<StoredEntry, '_id' | 'text'> & Partial<Pick<StoredEntry, 'labels' | 'inheritedLabels'>>;

/** Fields that `viewFrom` needs, for the projection of a query. */
export const TEXT_FIELDS = { text: 1, labels: 1, inheritedLabels: 1 } as const;

const isView = (parsed: unknown): parsed is EntryView => {
  const { id, kind, category, provenance, responses, access } = (parsed ?? {}) as Partial<EntryView>;
  return (
    typeof id === 'string' &&
    typeof category === 'string' &&
    typeof kind === 'string' &&
    Object.hasOwn(kinds, kind) &&
    typeof provenance?.custodian?.id === 'string' &&
    typeof provenance.effectiveAt === 'string' &&
    typeof provenance.author === 'object' &&
    Array.isArray(provenance.sensitivity) &&
    Array.isArray(provenance.sharedWith) &&
    Array.isArray(responses) &&
    typeof access?.patientId === 'string' &&
    Array.isArray(access.labels)
  );
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const both = <T>(one: readonly T[], other: readonly T[] | undefined): T[] =>
  other && other.length > 0 ? [...new Set([...one, ...other])] : [...one];

/**
 * The view of a stored entry: the one place where `text` is read, and where an entry's labels are. The database filters by
 * the labels beside the text, so these count as well as those in it: where the two differ, whichever restricts. Text that
 * cannot be read is no reason to close the rest of a record: it is left out (null), and reported by id alone.
 */
export const viewFrom = ({ _id, text, labels, inheritedLabels }: StoredText, log: Logger): EntryView | null => {
  const view = parsed(text);
  if (!isView(view)) {
    log.error({ entryId: _id }, 'the text of an entry cannot be read; it is left out');
    return null;
  }
  if (!labels?.length && !inheritedLabels?.length) return view;
  const { provenance, access } = view;
  const sensitivity: SensitivityLabel[] = both(provenance.sensitivity, labels);
  return {
    ...view,
    provenance: { ...provenance, sensitivity },
    access: { ...access, labels: both(both(access.labels, labels), inheritedLabels) },
  };
};
