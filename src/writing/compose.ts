import { labelsOf } from '../access/labels.js';
import { BadInput, badInput } from '../errors.js';
import type {
  Audience,
  Category,
  EntryState,
  EntryStatus,
  PatientVisibility,
  ReportedBy,
  SensitivityLabel,
} from '../generated/graphql.js';
import type { Kind, Named } from '../kinds/kind.js';
import { kindCalled, type KindName } from '../kinds/kinds.js';
import type { Author, RestrictionDecision, StoredEntry } from '../record/model.js';
import type { EntryView, OrganisationReferenceView } from '../record/view.js';

/** What somebody contributes: the envelope as far as it is not the usual, and the body. */
export interface Contribution {
  id: string;
  patientId: string;
  kind: KindName;
  /** Needed where the kind has several categories and the body does not say which. */
  category?: Category;
  body: Record<string, unknown>;
  custodian: OrganisationReferenceView;
  author: Author;
  effectiveAt: Date;
  recordedAt: Date;
  performer?: string | null;
  reportedBy?: ReportedBy;
  status?: EntryStatus;
  about?: string | null;
  supersedes?: string | null;
  labels?: readonly SensitivityLabel[];
  labelDecision?: RestrictionDecision | null | undefined;
  patientVisibility?: PatientVisibility;
  visibilityDecision?: RestrictionDecision | null | undefined;
  audience?: Audience;
  sharedWith?: readonly string[];
  source?: { system: string; id: string } | null;
}

/** Checks a body against the rules of its kind. @throws BAD_USER_INPUT naming every field and rule that is broken. */
export const checkBody = (kind: KindName, body: Record<string, unknown>, path = 'input'): Record<string, unknown> => {
  const parsed = kindCalled(kind).body.safeParse(body);
  if (parsed.success) return parsed.data;
  const [first, ...more] = parsed.error.issues.map((issue) => ({
    field: [path, ...issue.path].join('.'),
    rule: issue.message,
  }));
  throw new BadInput([first!, ...more]);
};

/**
 * The category of an entry: as its body says, as given, or the only one its kind has.
 * @throws BAD_USER_INPUT where the kind has no such category
 */
export const categoryFor = (name: KindName, body: Record<string, unknown>, given?: Category): Category => {
  const { categories, categoryOf } = kindCalled(name);
  const category = categoryOf?.(body) ?? given ?? categories[0]!;
  if (!categories.includes(category)) throw badInput('input.category', `must be one of ${categories.join(', ')}`);
  return category;
};

/** A body with the fields that nobody gives: they follow from the rest, from the entries it names, and from its category. */
export const withDerived = (
  name: KindName,
  body: Record<string, unknown>,
  { named = {}, category }: { named?: Named; category: Category },
): Record<string, unknown> => ({ ...body, ...kindCalled(name).derive?.(body, named, category) });

/** What of an entry follows from its body: labels, whether a summary may show it, and whether it still holds. */
const derived = (kind: Kind, body: Record<string, unknown>, given: readonly SensitivityLabel[]) => {
  const { everyone, summary } = labelsOf(kind.labelled?.(body) ?? []);
  const labels = [...new Set([...given, ...everyone])];
  return {
    labels,
    inheritedLabels: summary,
    inSummary: labels.length === 0 && summary.length === 0 && (kind.inSummary?.(body) ?? true),
  };
};

const stateOf = (kind: Kind, body: Record<string, unknown>, supersededBy: string | null): EntryState => {
  if (supersededBy) return 'SUPERSEDED';
  return kind.isOver?.(body) ? 'RESOLVED' : 'CURRENT';
};

/** Makes the first version of an entry. @throws BAD_USER_INPUT where the body breaks a rule. */
export const composeEntry = (contribution: Contribution, now: Date): StoredEntry => {
  const kind = kindCalled(contribution.kind);
  const body = checkBody(contribution.kind, contribution.body);
  return withText({
    _id: contribution.id,
    patientId: contribution.patientId,
    kind: contribution.kind,
    category: categoryFor(contribution.kind, body, contribution.category),
    custodian: contribution.custodian,
    author: contribution.author,
    performer: contribution.performer ?? null,
    reportedBy: contribution.reportedBy ?? 'PROFESSIONAL',
    effectiveAt: contribution.effectiveAt,
    recordedAt: contribution.recordedAt,
    changedAt: now,
    status: contribution.status ?? 'FINAL',
    statusReason: null,
    version: 1,
    supersedes: contribution.supersedes ?? null,
    supersededBy: null,
    about: contribution.about ?? null,
    state: stateOf(kind, body, null),
    ...derived(kind, body, contribution.labels ?? []),
    labelDecision: contribution.labelDecision ?? null,
    patientVisibility: contribution.patientVisibility ?? (kind.startsPending ? 'PENDING' : 'SHOWN'),
    visibilityDecision: contribution.visibilityDecision ?? null,
    audience: contribution.audience ?? 'TEAM',
    sharedWith: [...(contribution.sharedWith ?? [])],
    source: contribution.source ?? null,
    responses: [],
    body,
    text: '',
  });
};

/** The next version of an entry with some of its fields changed; labels and text follow. */
export const nextVersion = (entry: StoredEntry, change: Partial<StoredEntry>, now: Date): StoredEntry => {
  const next = { ...entry, ...change, version: entry.version + 1, changedAt: now };
  const kind = kindCalled(next.kind);
  const state = stateOf(kind, next.body, next.supersededBy);
  return withText({ ...next, state, ...derived(kind, next.body, next.labels) });
};

/** An entry with all that follows from it worked out again, in the version it has. */
export const recomposed = (entry: StoredEntry): StoredEntry => {
  const kind = kindCalled(entry.kind);
  const state = stateOf(kind, entry.body, entry.supersededBy);
  return withText({ ...entry, state, ...derived(kind, entry.body, entry.labels) });
};

/** Empty fields are left out of the text: they are half of it, and GraphQL answers null for them all the same. */
const withoutNulls = (_key: string, value: unknown) => (value === null ? undefined : value);

const withText = (entry: StoredEntry): StoredEntry => ({ ...entry, text: JSON.stringify(viewOf(entry), withoutNulls) });

const hidden = ({ patientVisibility }: StoredEntry) => patientVisibility.startsWith('HIDDEN');

/** The view of an entry, whole: what `text` holds. */
export const viewOf = (entry: StoredEntry): EntryView => ({
  id: entry._id,
  kind: entry.kind,
  category: entry.category,
  ...entry.body,
  provenance: {
    custodian: entry.custodian,
    author: { id: entry.author.id, name: entry.author.name, role: entry.author.role },
    performer: entry.performer,
    reportedBy: entry.reportedBy,
    effectiveAt: entry.effectiveAt.toISOString(),
    recordedAt: entry.recordedAt.toISOString(),
    status: entry.status,
    version: entry.version,
    supersedes: entry.supersedes,
    supersededBy: entry.supersededBy,
    about: entry.about,
    sourceSystem: entry.source?.system ?? null,
    sourceId: entry.source?.id ?? null,
    sensitivity: entry.labels,
    labelledBecause: entry.labelDecision?.reason ?? null,
    labelReviewOn: entry.labelDecision?.reviewOn ?? null,
    patientVisibility: entry.patientVisibility,
    hiddenBecause: hidden(entry) ? (entry.visibilityDecision?.reason ?? null) : null,
    hiddenReviewOn: hidden(entry) ? (entry.visibilityDecision?.reviewOn ?? null) : null,
    audience: entry.audience,
    sharedWith: entry.sharedWith,
  },
  responses: entry.responses.map(({ kind, comment, author, organisation, at }) => ({
    kind,
    comment,
    author: { id: author.id, name: author.name, role: author.role },
    organisation,
    at: at.toISOString(),
  })),
  access: {
    patientId: entry.patientId,
    authorId: entry.author.id,
    labels: [...new Set([...entry.labels, ...entry.inheritedLabels])],
    inSummary: entry.inSummary,
  },
});
