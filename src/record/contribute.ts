import { Level } from '../access/policy.js';
import { authorOf, custodianOf } from '../auth/actor.js';
import type { Context } from '../context.js';
import { orNothing } from '../database/faults.js';
import { badInput, conflict, forbidden } from '../errors.js';
import type { AnswerKind, Category, ReportedBy, ResponseKind, SensitivityLabel } from '../generated/graphql.js';
import { entryId } from '../ids.js';
import { commit, conflictOf, replay, type ChangeResult, type Writing } from './commit.js';
import { checkBody, composeEntry, nextVersion, type Contribution } from './compose.js';
import { earlierAnswer, type ChangeInput, type EntryChangeInput } from './idempotency.js';
import { isPlainText } from './kind.js';
import { kinds, type KindName } from './kinds.js';
import type { StoredEntry } from './model.js';
import type { PatientAccess } from './repository.js';

const FUTURE_TOLERANCE_MS = 5 * 60_000;

/** Refuses a write, audited. @throws FORBIDDEN */
export const refuseWrite = (
  ctx: Context,
  { patient, decision }: PatientAccess,
  category: Category,
  message: string,
): never => {
  ctx.audit.denied(patient._id, 'FORBIDDEN', decision, [category]);
  throw forbidden(message);
};

/** Refuses, audited, unless the actor may write this category of this record. */
export const assertMayWrite = (ctx: Context, access: PatientAccess, category: Category) => {
  if (access.decision.write[category] === 'NONE')
    refuseWrite(
      ctx,
      access,
      category,
      `You may not write ${category} of this person's record: your role, your relationship or the person's consent does not allow it.`,
    );
};

/** @throws BAD_USER_INPUT for a moment in the future. */
const effectiveTime = (ctx: Context, given: string | null | undefined) => {
  const at = given ? new Date(given) : ctx.now;
  if (at.getTime() > ctx.now.getTime() + FUTURE_TOLERANCE_MS)
    throw badInput('input.effectiveAt', 'must not be in the future');
  if (at.getUTCFullYear() < 1900) throw badInput('input.effectiveAt', 'must not be before 1900');
  return at;
};

export interface AddOptions {
  about?: string | null | undefined;
  effectiveAt?: string | null | undefined;
  reportedBy?: ReportedBy | null | undefined;
  sensitivity?: readonly SensitivityLabel[] | null | undefined;
}

/** What the actor contributes now: custodian and author are theirs. */
export const contributionBy = (
  { records, now }: Context,
  patientId: string,
  kind: KindName,
  body: Record<string, unknown>,
  more: Partial<Contribution>,
): Contribution => ({
  id: entryId(),
  patientId,
  kind,
  body,
  custodian: custodianOf(records.reader),
  author: authorOf(records.reader),
  effectiveAt: now,
  recordedAt: now,
  ...more,
});

/** The entry that a new one is about, where one is named: in the same record, and visible to the author. */
export const findAbout = async (
  ctx: Context,
  patientId: string,
  about: string | null | undefined,
  field: string,
  kind: KindName,
) => {
  if (!about) return null;
  await ctx.records.access(patientId);
  const entry = (await orNothing(ctx.records.storedEntry(about)))?.entry;
  if (!entry || entry.patientId !== patientId || entry.kind !== kind)
    throw badInput(field, `must be a ${kind} of this person that you may see`);
  return entry;
};

/** Adds an entry by the actor. @throws NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, CONFLICT */
export const addEntry = async (
  ctx: Context,
  operation: string,
  input: ChangeInput & { patientId: string },
  kind: KindName,
  body: Record<string, unknown>,
  options: AddOptions = {},
): Promise<ChangeResult> => {
  const access = await ctx.records.access(input.patientId);
  const category = kinds[kind].categories[0]!;
  assertMayWrite(ctx, access, category);
  const earlier = await earlierAnswer(ctx, operation, input);
  if (earlier) return replay(ctx, earlier);
  const entry = composeEntry(
    contributionBy(ctx, input.patientId, kind, body, {
      effectiveAt: effectiveTime(ctx, options.effectiveAt),
      about: options.about ?? null,
      reportedBy: options.reportedBy ?? 'PROFESSIONAL',
      labels: options.sensitivity ?? [],
    }),
    ctx.now,
  );
  return commit(ctx, operation, input, { added: [entry], event: 'entry.added', category, result: entry, access });
};

/** The entry a change is about, checked for kind; a version that is no longer current gives the conflict. */
const current = async (ctx: Context, input: EntryChangeInput, kind: KindName | null) => {
  const found = await ctx.records.storedEntry(input.entryId);
  if (kind && found.entry.kind !== kind) throw badInput('input.entryId', `must be the id of a ${kind}`);
  return found;
};

/**
 * Only the custodian amends: the own organisation, and within it those whose role may write shared artefacts, or the
 * author's own profession. Shared kinds are open to every role that writes them.
 */
const mayAmend = (ctx: Context, entry: StoredEntry, access: PatientAccess, level: Level) => {
  const write = access.decision.write[entry.category];
  if (level !== Level.FULL || write === 'NONE') return false;
  if (kinds[entry.kind].shared && write === 'SHARED') return true;
  return (
    entry.custodian.id === custodianOf(ctx.records.reader).id &&
    (write === 'SHARED' || entry.author.role === ctx.records.reader.role)
  );
};

/** An entry that somebody is about to change, with what they may do. */
export interface FoundEntry {
  entry: StoredEntry;
  access: PatientAccess;
  level: Level;
}

/** Refuses, audited, unless the actor amends the entry: its custodian, or anybody who edits a shared artefact. */
export const assertAmends = (ctx: Context, { entry, access, level }: FoundEntry) => {
  if (!mayAmend(ctx, entry, access, level))
    refuseWrite(ctx, access, entry.category, 'Only the organisation that holds this entry changes that.');
};

/** Runs a change to an entry: earlier answer, then the checks of `change`, then version, then commit. */
export const changeEntry = async (
  ctx: Context,
  operation: string,
  input: EntryChangeInput,
  kind: KindName | null,
  change: (found: FoundEntry) => Promise<Omit<Writing, 'access'>> | Omit<Writing, 'access'>,
): Promise<ChangeResult> => {
  const found = await current(ctx, input, kind);
  const earlier = await earlierAnswer(ctx, operation, input);
  if (earlier) return replay(ctx, earlier);
  const writing = await change(found);
  if (found.entry.version !== input.expectedVersion)
    return conflictOf(ctx, found.entry, found.access, input.expectedVersion);
  return commit(ctx, operation, input, { ...writing, access: found.access });
};

/** Changes fields of an entry's body. What is undefined stays. @throws NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, CONFLICT */
export const amendEntry = (
  ctx: Context,
  operation: string,
  input: EntryChangeInput,
  kind: KindName,
  patch: Record<string, unknown>,
): Promise<ChangeResult> =>
  changeEntry(ctx, operation, input, kind, ({ entry, access, level }) => {
    if (!mayAmend(ctx, entry, access, level))
      return refuseWrite(
        ctx,
        access,
        entry.category,
        'Only the organisation that holds this entry amends it. You can answer it, or add your own.',
      );
    if (entry.status === 'ENTERED_IN_ERROR')
      throw conflict('The entry was marked as made in error; it can no longer be amended.');
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    const body = checkBody(entry.kind, { ...entry.body, ...given });
    const next = nextVersion(entry, { body, status: 'AMENDED' }, ctx.now);
    return { changed: [next], event: 'entry.amended', category: entry.category, result: next };
  });

/**
 * Who answers for what an entry touches: the custodian of the entry it is about; without one, the registered practice.
 */
const ownerOf = async (ctx: Context, entry: StoredEntry, access: PatientAccess): Promise<string | null> => {
  if (!entry.about) return access.patient.registeredPractice?.id ?? null;
  const touched = await orNothing(ctx.records.storedEntry(entry.about));
  return touched?.entry.custodian.id ?? null;
};

const responseBy = ({ records, now }: Context, kind: ResponseKind, comment: string | null) => ({
  kind,
  comment,
  author: authorOf(records.reader),
  organisation: custodianOf(records.reader),
  at: now,
});

/** Replaces an entry by a new one: by its custodian, or by the owner of what it touches. The old one says so. */
export const supersedeEntry = (
  ctx: Context,
  operation: string,
  input: EntryChangeInput,
  kind: KindName,
  body: (old: StoredEntry) => Record<string, unknown>,
): Promise<ChangeResult> =>
  changeEntry(ctx, operation, input, kind, async ({ entry, access, level }) => {
    assertMayWrite(ctx, access, entry.category);
    const owner = level === Level.FULL && (await ownerOf(ctx, entry, access)) === custodianOf(ctx.records.reader).id;
    if (!owner && !mayAmend(ctx, entry, access, level))
      return refuseWrite(
        ctx,
        access,
        entry.category,
        'Only the organisation that holds this entry, or that owns what it is about, may replace it.',
      );
    if (entry.supersededBy) throw conflict('The entry has been replaced already; replace the newer one.');
    if (entry.status === 'ENTERED_IN_ERROR')
      throw conflict('The entry was marked as made in error; add a new one instead.');
    const added = composeEntry(
      contributionBy(ctx, entry.patientId, kind, body(entry), {
        supersedes: entry._id,
        about: entry.about,
        labels: entry.labels,
      }),
      ctx.now,
    );
    const old = nextVersion(
      entry,
      { supersededBy: added._id, responses: [...entry.responses, responseBy(ctx, 'SUPERSEDED', null)] },
      ctx.now,
    );
    return { added: [added], changed: [old], event: 'entry.superseded', category: entry.category, result: added };
  });

/** Acknowledges or disputes an entry, as the owner of what it touches. */
export const respondToEntry = (
  ctx: Context,
  operation: string,
  input: EntryChangeInput & { answer: AnswerKind; comment?: string | null | undefined },
): Promise<ChangeResult> =>
  changeEntry(ctx, operation, input, null, async ({ entry, access, level }) => {
    const comment = input.comment?.trim() || null;
    if (input.answer === 'DISPUTED' && (comment?.length ?? 0) < 2)
      throw badInput('input.comment', 'is required for a dispute: 2 to 2000 characters');
    if (comment && !isPlainText(comment, 1, 2000))
      throw badInput('input.comment', 'must have at most 2000 characters and be well-formed text');
    const own = custodianOf(ctx.records.reader).id;
    if (
      level !== Level.FULL ||
      access.decision.write[entry.category] === 'NONE' ||
      (await ownerOf(ctx, entry, access)) !== own
    )
      return refuseWrite(
        ctx,
        access,
        entry.category,
        'Only the organisation that owns what this entry is about may answer it.',
      );
    const next = nextVersion(
      entry,
      { responses: [...entry.responses, responseBy(ctx, input.answer, comment)] },
      ctx.now,
    );
    return { changed: [next], event: 'entry.answered', category: entry.category, result: next };
  });

/** Marks an entry as made in error. */
export const markEnteredInError = (
  ctx: Context,
  operation: string,
  input: EntryChangeInput & { reason: string },
): Promise<ChangeResult> =>
  changeEntry(ctx, operation, input, null, ({ entry, access, level }) => {
    const reason = input.reason.trim();
    if (!isPlainText(reason, 2, 500)) throw badInput('input.reason', 'must have 2 to 500 characters');
    if (!mayAmend(ctx, entry, access, level))
      return refuseWrite(
        ctx,
        access,
        entry.category,
        'Only the organisation that holds this entry may mark it as made in error.',
      );
    const next = nextVersion(entry, { status: 'ENTERED_IN_ERROR', statusReason: reason }, ctx.now);
    return { changed: [next], event: 'entry.entered-in-error', category: entry.category, result: next };
  });
