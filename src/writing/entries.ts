import { Level } from '../access/policy.js';
import { authorOf, custodianOf } from '../access/actor.js';
import type { Context } from '../record/context.js';
import { orNothing } from '../database/faults.js';
import { badInput, versionConflict } from '../errors.js';
import { entryId } from '../ids.js';
import { kindCalled, type KindName } from '../kinds/kinds.js';
import { assertAlive, isAlive } from '../record/alive.js';
import { versionOf } from '../record/history.js';
import type { StoredEntry } from '../record/model.js';
import type { PatientAccess, SeenEntry } from '../record/repository.js';
import type { EntryView } from '../record/view.js';
import { change, type Made, type RecordChange, type Writing } from './change.js';
import { checkAll } from './check-all.js';
import type { Contribution } from './compose.js';
import type { EntryChangeInput } from './idempotency.js';
import { type ActedOn, type Asked, permit } from './permit.js';
import { professionalActOf } from './professional.js';

/** What a change to an entry comes to. */
export interface ChangedEntry {
  entry: EntryView | null;
}

/** An entry that somebody is about to change, with what they may do. */
export type FoundEntry = Pick<SeenEntry, 'entry' | 'access' | 'level'>;

/** What the actor contributes now: custodian and author are theirs. */
export const contributionBy = (
  { records, now }: Context,
  contribution: Pick<Contribution, 'patientId' | 'kind' | 'body'> & Partial<Contribution>,
): Contribution => ({
  id: entryId(),
  custodian: custodianOf(records.reader),
  author: authorOf(records.reader),
  effectiveAt: now,
  recordedAt: now,
  ...contribution,
});

/** An entry that another one points to, and the field of the input that names it. */
export interface Reference {
  id: string | null | undefined;
  field: string;
  /** Of which kind it must be; any if left out. */
  kind?: KindName;
}

/**
 * The entry that a new one points to, where one is named.
 * @throws BAD_USER_INPUT unless it is of that kind, of the same person, alive, and one that the actor sees; UNAVAILABLE where
 * that could not be found out
 */
export const findAbout = async (ctx: Context, patientId: string, { id, field, kind }: Reference) => {
  if (!id) return null;
  const entry = (await orNothing(ctx.records.storedEntry(id)))?.entry;
  const isMeant = entry && entry.patientId === patientId && (!kind || entry.kind === kind) && isAlive(entry);
  if (!isMeant) {
    const what = kind ? `a ${kind}` : 'an entry';
    throw badInput(field, `must be ${what} of this person that you may see, and not one that was made in error`);
  }
  return entry;
};

/** Refuses, audited, what a change to an entry comes to beside itself: a medicine, a CPR decision, a medication review. */
export const permitProfessionalAct = (
  ctx: Context,
  { kind, bodies, ...asked }: { kind: KindName; bodies: readonly Record<string, unknown>[] } & ActedOn & Asked,
) => {
  const act = professionalActOf(kind, bodies);
  if (act) permit(ctx, act, asked);
};

/**
 * What a change to an entry asks. The custodian holds an entry: their own organisation, and within it those whose role
 * edits what many hands edit, or the author's own profession.
 */
export const askedOf = (
  ctx: Context,
  { entry, access, level }: FoundEntry,
): PatientAccess & Asked & Required<Pick<Asked, 'entry'>> => {
  const { reader } = ctx.records;
  const within = access.decision.write[entry.category] === 'SHARED' || entry.author.role === reader.role;
  const held = entry.custodian.id === custodianOf(reader).id && within;
  return { ...access, category: entry.category, entry: { level, held } };
};

/** The same for what an entry says: what many hands edit (a plan, goals, About me) is held by all of them. */
export const askedToEdit = (ctx: Context, found: FoundEntry) => {
  const asked = askedOf(ctx, found);
  const { entry, access } = found;
  const manyHands = kindCalled(entry.kind).shared === true && access.decision.write[entry.category] === 'SHARED';
  return manyHands ? { ...asked, entry: { ...asked.entry, held: true } } : asked;
};

/**
 * An entry as the actor sees it after a change to it, now or with the same key again; null where they do not see it (any
 * more): their own change may have closed it to them.
 */
export const showEntry = async (ctx: Context, { id, version }: Made): Promise<ChangedEntry> => {
  // What this request read before may be older than the change.
  ctx.records.forgetEntry(id!);
  if ((await ctx.records.glimpse(id!)).level === Level.NONE) return { entry: null };
  const { entry, access } = await ctx.records.storedEntry(id!);
  const view = await versionOf(ctx, { entry, decision: access.decision }, version ?? entry.version);
  return { entry: view && ctx.records.disclosed(view, access) };
};

/** @throws VERSION_CONFLICT with both versions, as far as the actor sees them, unless the expected one is current */
export const assertCurrent = async (ctx: Context, { entry, access }: FoundEntry, expectedVersion: number) => {
  if (entry.version === expectedVersion) return;
  const of = { entry, decision: access.decision };
  const [expected, current] = await Promise.all([
    versionOf(ctx, of, expectedVersion),
    versionOf(ctx, of, entry.version),
  ]);
  ctx.audit.disclosed(entry.patientId, access.decision, [entry.category]);
  throw versionConflict(
    `The entry is in version ${entry.version}, not ${expectedVersion}: somebody changed it meanwhile. Nothing was written. Compare the two and send the change again with the current version.`,
    { expectedVersion, currentVersion: entry.version, expected, current },
  );
};

/** @throws BAD_USER_INPUT for a version that the entry has never had */
export const checkVersion = ({ version }: StoredEntry, { expectedVersion }: EntryChangeInput) => {
  if (expectedVersion < 1 || expectedVersion > version)
    throw badInput('input.expectedVersion', 'must be a version that this entry has had');
};

/** The entry that a change names. @throws NOT_FOUND; BAD_USER_INPUT for one of another kind; CONFLICT for one made in error */
export const openEntry = async (ctx: Context, { entryId: id }: EntryChangeInput, kind?: KindName) => {
  const found = await ctx.records.storedEntry(id);
  if (kind && found.entry.kind !== kind) throw badInput('input.entryId', `must be the id of a ${kind}`);
  assertAlive(found.entry);
  return found;
};

/** What a change makes of an entry; without an event, nothing. */
export interface EntryWriting extends Pick<Writing, 'also'>, Pick<RecordChange, 'added' | 'changed' | 'facts'> {
  event?: RecordChange['event'];
  /** The entry that answers the caller. */
  result: StoredEntry;
}

/** The writing of a change that makes or changes one entry. */
export const writingOf = (access: PatientAccess, { event, result, also, ...entries }: EntryWriting): Writing => {
  const { _id: id, version, category } = result;
  const record = event && { access, event, category, entryId: id, ...entries };
  return { made: { id, version }, patientId: access.patient._id, ...(record && { record }), ...(also && { also }) };
};

/** What was done to entries: new ones, and others in their next version. */
export interface Written extends Pick<RecordChange, 'access' | 'event'> {
  added: readonly StoredEntry[];
  changed: readonly StoredEntry[];
}

/** Says what is written in the same transaction besides: whose answer an entry now waits for, and who is told. */
export type FollowUp = (written: Written) => Promise<NonNullable<Writing['also']>>;

/** The writing of a change to entries, with what follows it up. What changes nothing is followed by nothing. */
export const followedUp = async (
  access: PatientAccess,
  writing: EntryWriting,
  followUp: FollowUp,
): Promise<Writing> => {
  const { event, added = [], changed = [] } = writing;
  if (!event) return writingOf(access, writing);
  return writingOf(access, { ...writing, also: await followUp({ access, event, added, changed }) });
};

/** A change to one entry. */
export interface EntryChange {
  operation: string;
  input: EntryChangeInput;
  followUp: FollowUp;
  /** Of which kind it must be; any if left out. */
  kind?: KindName;
  permit: (found: FoundEntry) => void | Promise<void>;
  prepare: (found: FoundEntry) => EntryWriting | Promise<EntryWriting>;
}

/**
 * Changes one entry, which is alive and in the version that the actor has read.
 * @throws NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, CONFLICT, VERSION_CONFLICT
 */
export const changeEntry = async (ctx: Context, asked: EntryChange): Promise<ChangedEntry> => {
  const { input, kind } = asked;
  const made = await change(ctx, {
    ...asked,
    open: () => openEntry(ctx, input, kind),
    prepare: async (found) => {
      const { writing } = await checkAll({
        version: () => checkVersion(found.entry, input),
        writing: () => asked.prepare(found),
      });
      await assertCurrent(ctx, found, input.expectedVersion);
      return followedUp(found.access, writing, asked.followUp);
    },
  });
  return showEntry(ctx, made);
};
