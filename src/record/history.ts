import type { Decision } from '../access/decision.js';
import type { Context } from './context.js';
import type { StoredEntry } from './model.js';
import { versionNumbered, versionsBefore } from './store.js';
import type { EntryView } from './view.js';

/** An earlier version of an entry, as far as the reader sees it. */
export interface VersionView {
  version: number;
  replacedAt: string;
  entry: EntryView;
}

/** Which earlier versions are asked for: those before some version (null: all), at most so many. */
interface VersionsAsked {
  first: number;
  before: number | null;
}

/**
 * Earlier versions of an entry, newest first; one that the reader may not see is left out before they are counted. Null on
 * a summary.
 */
export const historyOf = async (
  { hub, records, audit }: Context,
  { id: entryId, category, access: { patientId, summaryOnly } }: EntryView,
  { first, before }: VersionsAsked,
): Promise<VersionView[] | null> => {
  if (summaryOnly) return null;
  const { decision } = await records.access(patientId);
  audit.disclosed(patientId, decision, [category]);
  const shown: VersionView[] = [];
  for (let last = before; shown.length < first;) {
    const versions = await versionsBefore(hub, { patientId, entryId }, { before: last, first });
    for (const { version, replacedAt, text } of versions) {
      const entry = records.read({ _id: entryId, text }, decision);
      if (entry) shown.push({ version, replacedAt: replacedAt.toISOString(), entry });
    }
    if (versions.length < first) break;
    last = versions.at(-1)!.version;
  }
  return shown.slice(0, first);
};

/** An entry as it was in one version; null where there is no such version or none for the reader. */
export const versionOf = async (
  { hub, records }: Context,
  { entry, decision }: { entry: StoredEntry; decision: Decision },
  version: number,
): Promise<EntryView | null> => {
  if (version === entry.version) return records.read(entry, decision);
  const { _id, patientId } = entry;
  const stored = await versionNumbered(hub, { patientId, entryId: _id }, version);
  return stored && records.read({ _id, text: stored.text }, decision);
};
