import { isDeepStrictEqual } from 'node:util';
import { endOf, permit, type Asked } from './permit.js';
import { professionalActOf } from './professional.js';
import type { Level } from '../access/policy.js';
import { authorOf, custodianOf } from '../access/actor.js';
import type { Context } from '../record/context.js';
import { orNothing } from '../database/faults.js';
import { badInput, conflict } from '../errors.js';
import type { AnswerKind, ReportedBy, ResponseKind, SensitivityLabel } from '../generated/graphql.js';
import { entryId } from '../ids.js';
import { assertAlive, isAlive } from '../record/alive.js';
import { commit, conflictOf, replay, type ChangeResult, type Writing } from './commit.js';
import { checkBody, composeEntry, nextVersion, type Contribution } from './compose.js';
import { earlierAnswer, type ChangeInput, type EntryChangeInput } from './idempotency.js';
import { checkText } from '../kinds/kind.js';
import { kinds, type KindName } from '../kinds/kinds.js';
import { endWithEntry } from './in-error.js';
import type { StoredEntry } from '../record/model.js';
import type { PatientAccess } from '../record/repository.js';

const FUTURE_TOLERANCE_MS = 5 * 60_000;

/** Refuses, audited, what a change to an entry comes to beside itself: a medicine, a CPR decision, a medication review. */
const permitProfessionalAct = (
  ctx: Context,
  access: PatientAccess,
  { kind, bodies }: { kind: KindName; bodies: readonly Record<string, unknown>[] },
  asked: Asked,
) => {
  const act = professionalActOf(kind, bodies);
  if (act) permit(ctx, act, access, asked);
};

/** @throws BAD_USER_INPUT for a moment in the future. */
const effectiveTime = (ctx: Context, given: string | null | undefined) => {
  const at = given ? new Date(given) : ctx.now;
  if (at.getTime() > ctx.now.getTime() + FUTURE_TOLERANCE_MS)
    throw badInput('input.effectiveAt', 'must not be in the future');
  if (at.getUTCFullYear() < 1900) throw badInput('input.effectiveAt', 'must not be before 1900');
  return at;
};

/** Labels given with a new entry are looked at again as late as labels may be. */
const labelledOnAdding = (ctx: Context, labels: readonly SensitivityLabel[] | null | undefined) =>
  labels && labels.length > 0
    ? {
        by: authorOf(ctx.records.reader),
        at: ctx.now,
        reason: 'Labelled when it was added',
        reviewOn: endOf(ctx, 'labelEntry', null).toISOString().slice(0, 10),
      }
    : null;

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
  if (!entry || entry.patientId !== patientId || entry.kind !== kind || !isAlive(entry))
    throw badInput(field, `must be a ${kind} of this person that you may see, and not one that was made in error`);
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
  permit(ctx, operation, access, { category });
  permitProfessionalAct(ctx, access, { kind, bodies: [body] }, { category });
  const earlier = await earlierAnswer(ctx, operation, input);
  if (earlier) return replay(ctx, earlier);
  const entry = composeEntry(
    contributionBy(ctx, input.patientId, kind, body, {
      effectiveAt: effectiveTime(ctx, options.effectiveAt),
      about: options.about ?? null,
      reportedBy: options.reportedBy ?? 'PROFESSIONAL',
      labels: options.sensitivity ?? [],
      labelDecision: labelledOnAdding(ctx, options.sensitivity),
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

/** An entry that somebody is about to change, with what they may do. */
export interface FoundEntry {
  entry: StoredEntry;
  access: PatientAccess;
  level: Level;
}

/**
 * What a change to an entry asks. The custodian holds an entry: their own organisation, and within it those whose role
 * edits what many hands edit, or the author's own profession.
 */
export const askedOf = (ctx: Context, { entry, access, level }: FoundEntry): Asked & Required<Pick<Asked, 'entry'>> => {
  const { reader } = ctx.records;
  const within = access.decision.write[entry.category] === 'SHARED' || entry.author.role === reader.role;
  const held = entry.custodian.id === custodianOf(reader).id && within;
  return { category: entry.category, entry: { level, held } };
};

/** Runs a change to an entry: earlier answer, then whether the entry is alive, then the checks of `change`, then version, then commit. */
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
  if (input.expectedVersion < 1 || input.expectedVersion > found.entry.version)
    throw badInput('input.expectedVersion', 'must be a version that this entry has had');
  assertAlive(found.entry);
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
  changeEntry(ctx, operation, input, kind, (found) => {
    const { entry, access } = found;
    const asked = askedOf(ctx, found);
    permit(ctx, operation, access, asked);
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    const body = checkBody(entry.kind, { ...entry.body, ...given });
    permitProfessionalAct(ctx, access, { kind, bodies: [entry.body, body] }, asked);
    // Nothing becomes of what changes nothing: no version, and nobody is told.
    if (isDeepStrictEqual(body, entry.body)) return { event: 'entry.amended', category: entry.category, result: entry };
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

/** What a change asks where the answer may also lie with the owner of what the entry is about. */
const askedAsOwner = async (ctx: Context, found: FoundEntry): Promise<Asked> => {
  const asked = askedOf(ctx, found);
  const owner = await ownerOf(ctx, found.entry, found.access);
  return { ...asked, entry: { ...asked.entry, owned: owner === custodianOf(ctx.records.reader).id } };
};

/** Who may see an entry: what replaces it is no wider. */
const restrictionsOf = ({
  labels,
  labelDecision,
  patientVisibility,
  visibilityDecision,
  audience,
  sharedWith,
}: StoredEntry) => ({ labels, labelDecision, patientVisibility, visibilityDecision, audience, sharedWith });

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
  changeEntry(ctx, operation, input, kind, async (found) => {
    const { entry, access } = found;
    const asked = await askedAsOwner(ctx, found);
    permit(ctx, operation, access, asked);
    const fresh = body(entry);
    permitProfessionalAct(ctx, access, { kind, bodies: [entry.body, fresh] }, { category: entry.category });
    if (entry.supersededBy) throw conflict('The entry has been replaced already; replace the newer one.');
    const added = composeEntry(
      contributionBy(ctx, entry.patientId, kind, fresh, {
        supersedes: entry._id,
        about: entry.about,
        ...restrictionsOf(entry),
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
  changeEntry(ctx, operation, input, null, async (found) => {
    const { entry, access } = found;
    const comment = input.comment ? checkText(input.comment, 'input.comment', 2, 2000) : null;
    if (input.answer === 'DISPUTED' && !comment)
      throw badInput('input.comment', 'is required for a dispute: 2 to 2000 characters');
    permit(ctx, operation, access, await askedAsOwner(ctx, found));
    const next = nextVersion(
      entry,
      { responses: [...entry.responses, responseBy(ctx, input.answer, comment)] },
      ctx.now,
    );
    return { changed: [next], event: 'entry.answered', category: entry.category, result: next };
  });

/** Marks an entry as made in error. What rests on it ends with it: a referral's open offer, or access it had opened. */
export const markEnteredInError = (
  ctx: Context,
  operation: string,
  input: EntryChangeInput & { reason: string },
): Promise<ChangeResult> =>
  changeEntry(ctx, operation, input, null, (found) => {
    const { entry, access } = found;
    const reason = checkText(input.reason, 'input.reason', 2, 500);
    const asked = askedOf(ctx, found);
    permit(ctx, operation, access, asked);
    permitProfessionalAct(ctx, access, { kind: entry.kind, bodies: [entry.body] }, asked);
    const next = nextVersion(entry, { status: 'ENTERED_IN_ERROR', statusReason: reason }, ctx.now);
    return {
      changed: [next],
      event: 'entry.entered-in-error',
      category: entry.category,
      result: next,
      also: (session) => endWithEntry(ctx, entry, session),
    };
  });
