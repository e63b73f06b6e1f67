import type { Context } from '../record/context.js';
import type {
  Audience,
  Category,
  PatientVisibility,
  ReportedBy,
  Role,
  SensitivityLabel,
} from '../generated/graphql.js';
import { kindCalled, type KindName } from '../kinds/kinds.js';
import { addEntry, amendEntry, supersedeEntry } from './contribute.js';
import type { EntryReference } from './body.js';
import type { Envelope } from './envelope.js';
import type { ChangedEntry, FollowUp } from './entries.js';
import type { ChangeInput, EntryChangeInput } from './idempotency.js';

/** What the inputs of all kinds say of the envelope (contract/expand.ts). */
interface EnvelopeInput {
  effectiveAt?: string | null;
  performer?: string | null;
  reportedBy?: ReportedBy | null;
  sensitivity?: readonly SensitivityLabel[] | null;
  audience?: Audience | null;
  sharedWith?: readonly string[] | null;
  patientVisibility?: PatientVisibility | null;
  hiddenBecause?: string | null;
  about?: string | null;
  category?: Category | null;
  draft?: boolean | null;
}

type Fields = Record<string, unknown>;
type Input = EnvelopeInput & Fields;

/** A mutation of a kind, with what it is given. */
export interface Contributed<Call extends ChangeInput> {
  kind: KindName;
  operation: string;
  /** The row of policy/acts.csv that says who may. */
  act: string;
  input: Call & Input;
  /** What follows it up: whose answer it waits for, and who is told. */
  followUp: FollowUp;
}

/** The fields of a kind that an input gives. */
const bodyOf = (kind: KindName, input: Input): Fields => {
  const { shape, derived } = kindCalled(kind);
  const given = Object.keys(shape).filter((field) => !derived.includes(field) && input[field] !== undefined);
  return Object.fromEntries(given.map((field) => [field, input[field]]));
};

/** The entries that an input names, each with the kind it must be of. */
const referencesOf = (kind: KindName, input: Input): EntryReference[] => {
  const { references, about } = kindCalled(kind);
  const named = Object.entries(references).flatMap(([key, of]) =>
    [input[key] ?? []].flat().map((id) => ({ key, id: id as string, field: `input.${key}`, kind: of as KindName })),
  );
  return about || !input.about ? named : [...named, { key: 'about', id: input.about, field: 'input.about' }];
};

/** Whose words a contribution is taken to report, where it does not say. */
const REPORTS: Partial<Record<Role, ReportedBy>> = { PATIENT: 'PERSON', UNPAID_CARER: 'CARER' };

/** Whose words somebody in a role is taken to report. */
export const reportedByRole = (role: Role): ReportedBy => REPORTS[role] ?? 'PROFESSIONAL';

/** What an input says of the envelope; it is checked with the rest. */
const envelopeOf = (kind: KindName, input: Input): Envelope => {
  const { about } = kindCalled(kind);
  return {
    effectiveAt: input.effectiveAt,
    performer: input.performer,
    reportedBy: input.reportedBy,
    labels: input.sensitivity,
    audience: input.audience,
    sharedWith: input.sharedWith,
    patientVisibility: input.patientVisibility,
    hiddenBecause: input.hiddenBecause,
    about: (about ? (input[about] as string | null | undefined) : input.about) ?? null,
    category: input.category,
    ...(input.draft === true && { status: 'DRAFT' }),
  };
};

/** Adds an entry of a kind, out of its mutation's input. @throws as addEntry */
export const addContribution = (
  ctx: Context,
  asked: Contributed<ChangeInput & { patientId: string }>,
): Promise<ChangedEntry> => {
  const { kind, input, ...how } = asked;
  const envelope = envelopeOf(kind, input);
  return addEntry(ctx, {
    ...how,
    input,
    kind,
    body: bodyOf(kind, input),
    envelope: { ...envelope, reportedBy: input.reportedBy ?? reportedByRole(ctx.records.reader.role) },
    references: referencesOf(kind, input),
  });
};

/** Changes an entry of a kind, out of its mutation's input. @throws as amendEntry */
export const amendContribution = (ctx: Context, asked: Contributed<EntryChangeInput>): Promise<ChangedEntry> => {
  const { kind, input, ...how } = asked;
  const { about: _stays, ...envelope } = envelopeOf(kind, { ...input, draft: null });
  return amendEntry(ctx, {
    ...how,
    input,
    kind,
    patch: bodyOf(kind, input),
    envelope,
    references: referencesOf(kind, input),
    finish: input.draft === false,
  });
};

/** Replaces an entry of a kind, out of its mutation's input. @throws as supersedeEntry */
export const supersedeContribution = (ctx: Context, asked: Contributed<EntryChangeInput>): Promise<ChangedEntry> => {
  const { kind, input, ...how } = asked;
  const { about: _stays, ...envelope } = envelopeOf(kind, input);
  return supersedeEntry(ctx, {
    ...how,
    input,
    kind,
    body: bodyOf(kind, input),
    envelope,
    references: referencesOf(kind, input),
  });
};
