import type { EntryFacts } from '../access/disclose.js';
import type { Decision } from '../access/decision.js';
import type {
  Audience,
  Category,
  EntryStatus,
  PatientVisibility,
  ReportedBy,
  ResponseKind,
  Role,
  SensitivityLabel,
} from '../generated/graphql.js';
import type { PatientView } from './patient-view.js';
import type { OrganisationReferenceView } from '../organisations/reference.js';
import type { Heading, KindName } from '../kinds/kinds.js';

export type { OrganisationReferenceView };

/** Who recorded something, as named then. */
export interface AuthorView {
  /** Sign-in; absent in what was stored before it was kept. */
  id?: string;
  name: string;
  role: Role | null;
}

/** What GraphQL shows as `Provenance`. Times are ISO 8601 strings in UTC. */
export interface ProvenanceView {
  custodian: OrganisationReferenceView;
  author: AuthorView;
  performer: string | null;
  reportedBy: ReportedBy;
  effectiveAt: string;
  recordedAt: string;
  status: EntryStatus;
  version: number;
  supersedes: string | null;
  supersededBy: string | null;
  about: string | null;
  sourceSystem: string | null;
  sourceId: string | null;
  sensitivity: SensitivityLabel[];
  patientVisibility: PatientVisibility;
  audience: Audience;
  sharedWith: string[];
  [more: string]: unknown;
}

export interface ResponseView {
  kind: ResponseKind;
  comment: string | null;
  author: AuthorView;
  organisation: OrganisationReferenceView;
  at: string;
}

/**
 * An entry as a reader gets it: envelope and body side by side, ready for GraphQL's default resolvers.
 * `access` is what decisions need and the schema does not show.
 */
export interface EntryView {
  id: string;
  kind: KindName;
  category: Category;
  provenance: ProvenanceView;
  responses: ResponseView[];
  access: {
    patientId: string;
    authorId: string;
    /** Every label, the inherited ones too. */
    labels: SensitivityLabel[];
    inSummary: boolean;
    /** True on a view that was cut down to a summary: it tells nothing of versions and answers. */
    summaryOnly?: boolean;
  };
  [field: string]: unknown;
}

/**
 * One person's record for one reader: the entries of each heading that was read whole. A withheld heading is null; one
 * that is not here is read page by page.
 */
export interface RecordView {
  patientId: string;
  decision: Decision;
  headings: Partial<Record<Heading, EntryView[] | null>>;
  /** True where an entry that the reader may see cannot be read, and is left out. */
  incomplete: boolean;
  /** Pages of headings that are being read. */
  pages: Promise<unknown>[];
}

export interface ContributionView {
  entry: EntryView;
  patient: PatientView;
  /** Whether the contributor has not read its latest answer. */
  unread: boolean;
}

/** The facts that decide about the disclosure of a view. */
export const factsOf = ({ id, kind, planId, category, provenance, access }: EntryView): EntryFacts => ({
  category,
  custodianId: provenance.custodian.id,
  authorId: access.authorId,
  status: provenance.status,
  labels: provenance.sensitivity,
  inSummary: access.inSummary,
  audience: provenance.audience,
  sharedWith: provenance.sharedWith,
  patientVisibility: provenance.patientVisibility,
  plan: kind === 'CarePlan' ? id : ((planId as string | null | undefined) ?? null),
});
