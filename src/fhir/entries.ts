import { isDeepStrictEqual } from 'node:util';
import { HubError } from '../errors.js';
import { sourceId } from '../ids.js';
import { composeEntry, nextVersion } from '../writing/compose.js';
import type { StoredEntry } from '../record/model.js';
import type { OrganisationReferenceView } from '../record/view.js';
import { authorOf } from './author.js';
import { mapResource, type MappedEntry } from './map.js';
import { meaningOf, partsAside } from './meaning.js';
import { momentOf, Refusal, type Source } from './resource.js';
import { hiding, restrictionsOf, tightening } from './restrictions.js';

/** What one run of the import holds for all its resources. */
export interface Setting {
  /** URI of the system the files come from. */
  source: string;
  now: Date;
  /** The organisation that a resource names in one of these fields, in order; the custodian of the run otherwise. */
  organisationOf: (source: Source, ...fields: string[]) => OrganisationReferenceView;
}

/** What became of one resource. */
export type Outcome = 'taken' | 'already there' | 'changed' | 'used' | 'kept aside' | 'kept verbatim' | 'refused';

/** What is to become of one resource, and why. */
export interface Judged {
  outcome: Outcome;
  /** For a refusal the field and the rule; for what is kept aside what the resource says. */
  reason?: string;
  /** Reasons why parts of a resource are kept aside, where the rest is shown. */
  parts?: string[];
  /** Whether something that was shown before is not any more. */
  withdrew?: boolean;
}

/** A stored entry and its next version. */
export interface Change {
  before: StoredEntry;
  next: StoredEntry;
}

/** The entries that one resource adds and changes. */
export interface EntryPlan extends Judged {
  added: StoredEntry[];
  changed: Change[];
}

const changeOf = (before: StoredEntry, next: StoredEntry | null): Change[] => (next ? [{ before, next }] : []);

/** How the hub calls a resource within its source. */
export const keyOf = ({ resourceType, id }: Source['resource']) => `${resourceType}/${id}`;

/** Begins the reason of an entry that the import itself marked as made in error, and may bring back. */
const WITHDRAWN = 'Withdrawn by its source: it ';

/** Marked as made in error by somebody in the hub: that stands, whatever is sent again. */
const isClosedHere = ({ status, statusReason }: StoredEntry) =>
  status === 'ENTERED_IN_ERROR' && !statusReason?.startsWith(WITHDRAWN);

/** The message of what is wrong with a resource, without the hub's own word for its input. @throws everything else */
export const refusalOf = (error: unknown): string => {
  if (error instanceof Refusal || error instanceof HubError) return error.message.replace(/^input\./, '');
  throw error;
};

const compose = (
  patientId: string,
  source: Source,
  mapped: MappedEntry,
  { source: system, now, organisationOf }: Setting,
): StoredEntry => {
  const { resource, index } = source;
  const { part, effectiveAt, recordedAt, ...rest } = mapped;
  const id = part ? `${keyOf(resource)}#${part}` : keyOf(resource);
  const at = effectiveAt ?? recordedAt ?? momentOf(resource.meta?.lastUpdated, 'meta.lastUpdated', now);
  // Without any date the entry counts as of the epoch of the source, not as of today: it must not look new.
  const when = at ?? new Date('1970-01-01T00:00:00.000Z');
  const asked = restrictionsOf(resource.meta);
  return composeEntry(
    {
      id: sourceId('ent', system, id),
      patientId,
      ...rest,
      custodian: organisationOf(source, 'serviceProvider', 'managingOrganization'),
      author: authorOf(resource, index, system),
      effectiveAt: when,
      recordedAt: recordedAt ?? when,
      labels: asked.labels,
      audience: asked.audience,
      patientVisibility: asked.patientVisibility,
      ...(asked.patientVisibility !== 'SHOWN' && { visibilityDecision: hiding(asked, now) }),
      source: { system, id },
    },
    now,
  );
};

/** The same body and envelope, whatever the hub has added since (versions, answers, labels). */
const sameContent = (stored: StoredEntry, entry: StoredEntry) =>
  isDeepStrictEqual(stored.body, entry.body) &&
  stored.effectiveAt.getTime() === entry.effectiveAt.getTime() &&
  stored.status !== 'ENTERED_IN_ERROR';

/** The next version of a stored entry for what is sent now; null where it says and restricts the same already. */
const updated = (stored: StoredEntry, sent: StoredEntry, source: Source, now: Date): StoredEntry | null => {
  const tighter = tightening(stored, restrictionsOf(source.resource.meta), now);
  const same = isClosedHere(stored) || sameContent(stored, sent);
  if (same && !tighter) return null;
  const { body, effectiveAt } = sent;
  const status = sent.status === 'FINAL' ? 'AMENDED' : sent.status;
  return nextVersion(stored, { ...(!same && { body, effectiveAt, status, statusReason: null }), ...tighter }, now);
};

/** The next version of a stored entry that its source no longer stands by. */
const withdrawn = (stored: StoredEntry, reason: string, source: Source, now: Date): StoredEntry | null => {
  const tighter = tightening(stored, restrictionsOf(source.resource.meta), now);
  const dead = stored.status === 'ENTERED_IN_ERROR';
  if (dead && !tighter) return null;
  const end = dead ? {} : { status: 'ENTERED_IN_ERROR' as const, statusReason: `${WITHDRAWN}${reason}` };
  return nextVersion(stored, { ...end, ...tighter }, now);
};

/**
 * What the entries of one resource become, given those of an earlier import. What it means comes first: a resource that
 * says it is not so is kept aside, and what was shown of it before is marked as made in error. What it restricts applies
 * even where the resource itself is refused.
 */
export const planEntries = (
  patientId: string,
  source: Source,
  stored: readonly StoredEntry[],
  setting: Setting,
): EntryPlan => {
  const { resource, index } = source;
  const { now } = setting;
  if (stored.some((entry) => entry.patientId !== patientId))
    return {
      outcome: 'kept aside',
      reason: 'the hub holds this id of the source for another person; check whose it is',
      added: [],
      changed: [],
    };
  const meaning = meaningOf(resource);
  let sent: StoredEntry[];
  try {
    const mapped = meaning.shown ? mapResource(resource, { index, now }) : [];
    sent = mapped.map((entry) => compose(patientId, source, entry, setting));
  } catch (error) {
    const asked = restrictionsOf(resource.meta);
    const tighter = stored.flatMap((entry) => {
      const change = tightening(entry, asked, now);
      return changeOf(entry, change && nextVersion(entry, change, now));
    });
    return { outcome: 'refused', reason: refusalOf(error), added: [], changed: tighter };
  }
  const before = new Map(stored.map((entry) => [entry._id, entry]));
  const added = sent.filter(({ _id }) => !before.has(_id));
  const kept = sent.flatMap((entry) => before.get(entry._id) ?? []);
  const gone = stored.filter((entry) => !kept.includes(entry));
  const reason = meaning.shown ? 'says so no longer' : meaning.reason;
  const changed = [
    ...sent.flatMap((entry) => {
      const known = before.get(entry._id);
      return known ? changeOf(known, updated(known, entry, source, now)) : [];
    }),
    ...gone.flatMap((entry) => changeOf(entry, withdrawn(entry, reason, source, now))),
  ];
  const closed = kept.filter(isClosedHere).map(() => 'was marked as made in error in the hub');
  const parts = [...partsAside(resource).values(), ...closed];
  const all = { added, changed, withdrew: gone.some(({ status }) => status !== 'ENTERED_IN_ERROR') };
  if (!meaning.shown) return { outcome: 'kept aside', reason: meaning.reason, ...all };
  if (sent.length > 0 && closed.length === sent.length) return { outcome: 'kept aside', reason: closed[0]!, ...all };
  const outcome =
    added.length > 0 && kept.length === 0 ? 'taken' : added.length + changed.length > 0 ? 'changed' : 'already there';
  return { outcome, ...(parts.length > 0 && { parts }), ...all };
};
