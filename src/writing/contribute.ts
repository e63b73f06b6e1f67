import { isDeepStrictEqual } from 'node:util';
import type { Context } from '../context.js';
import { conflict } from '../errors.js';
import type { Category } from '../generated/graphql.js';
import type { Kind } from '../kinds/kind.js';
import { kinds, type KindName } from '../kinds/kinds.js';
import type { StoredEntry } from '../record/model.js';
import { change } from './change.js';
import { checkAll } from './check-all.js';
import { checkBody, composeEntry, nextVersion } from './compose.js';
import {
  askedOf,
  changeEntry,
  contributionBy,
  permitProfessionalAct,
  showEntry,
  writingOf,
  type ChangedEntry,
} from './entries.js';
import { amendable, givenIn, restrictedOnAdding, restrictionsOf, type Envelope } from './envelope.js';
import type { ChangeInput, EntryChangeInput } from './idempotency.js';
import { permit } from './permit.js';
import { findReferences, type Reference } from './references.js';
import { askedAsOwner, responseBy } from './respond.js';

type Body = Record<string, unknown>;

/** What every contribution says of itself. */
interface Contributing<Input> {
  /** The mutation's name. */
  operation: string;
  /** The row of policy/acts.csv that permits it; that of the mutation if left out. */
  act?: string;
  input: Input;
  kind: KindName;
  envelope?: Envelope;
  /** Entries to which body or envelope point; each is checked. */
  references?: readonly Reference[];
}

/** A new entry. */
export interface Addition extends Contributing<ChangeInput & { patientId: string }> {
  /** Its body; as a function it gets the entries of `references`, in their order. */
  body: Body | ((...found: (StoredEntry | null)[]) => Body);
}

/** A change to fields of an entry. What is undefined stays. */
export interface Amendment extends Contributing<EntryChangeInput> {
  patch: Body;
}

/** A new entry in the place of another. */
export interface Replacement extends Contributing<EntryChangeInput> {
  body: (old: StoredEntry) => Body;
}

const categoryOf = (kind: KindName, { category }: Envelope, body: Body): Category => {
  const { categoryOf: byBody, categories }: Kind = kinds[kind];
  const named = category ?? byBody?.(body);
  return categories.find((one) => one === named) ?? categories[0]!;
};

/** Adds an entry by the actor. @throws NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, CONFLICT */
export const addEntry = async (ctx: Context, asked: Addition): Promise<ChangedEntry> => {
  const { operation, act = operation, input, kind, envelope = {}, references = [] } = asked;
  const { patientId } = input;
  const bodyWith = (...found: (StoredEntry | null)[]) =>
    typeof asked.body === 'function' ? asked.body(...found) : asked.body;
  const unreferenced = bodyWith(...references.map(() => null));
  const category = categoryOf(kind, envelope, unreferenced);
  const made = await change(ctx, {
    operation,
    input,
    open: () => ctx.records.access(patientId),
    permit: (access) => {
      permit(ctx, act, { ...access, category });
      permitProfessionalAct(ctx, { kind, bodies: [unreferenced], ...access, category });
      if ((envelope.patientVisibility ?? 'SHOWN') !== 'SHOWN')
        permit(ctx, 'setPatientVisibility', { ...access, category, entry: { level: 3, held: true } });
    },
    prepare: async (access) => {
      const { found, given } = await checkAll({
        found: () => findReferences(ctx, patientId, references),
        given: () => givenIn(ctx, envelope),
        body: () => checkBody(kind, unreferenced),
      });
      const body = bodyWith(...found);
      const restricted = restrictedOnAdding(ctx, given);
      const entry = composeEntry(
        contributionBy(ctx, { ...given, ...restricted, patientId, kind, body, category }),
        ctx.now,
      );
      return writingOf(access, { added: [entry], event: 'entry.added', result: entry });
    },
  });
  return showEntry(ctx, made);
};

/** Changes fields of an entry. What is undefined stays. @throws NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, CONFLICT, VERSION_CONFLICT */
export const amendEntry = (ctx: Context, asked: Amendment): Promise<ChangedEntry> => {
  const { operation, act = operation, input, kind, envelope = {}, references = [] } = asked;
  const patch = Object.fromEntries(Object.entries(asked.patch).filter(([, value]) => value !== undefined));
  return changeEntry(ctx, {
    operation,
    input,
    kind,
    permit: (found) => {
      const { entry } = found;
      const to = askedOf(ctx, found);
      permit(ctx, act, to);
      permitProfessionalAct(ctx, { kind, bodies: [entry.body, { ...entry.body, ...patch }], ...to });
    },
    prepare: async ({ entry }) => {
      const { body, given } = await checkAll({
        body: () => checkBody(kind, { ...entry.body, ...patch }),
        given: () => amendable(givenIn(ctx, envelope)),
        found: () => findReferences(ctx, entry.patientId, references),
      });
      const amended = { ...entry, ...given, body };
      // Nothing becomes of what changes nothing: no version, and nobody is told.
      if (isDeepStrictEqual(amended, entry)) return { result: entry };
      const next = nextVersion(entry, { ...given, body, status: 'AMENDED' }, ctx.now);
      return { changed: [next], event: 'entry.amended', result: next };
    },
  });
};

/** Replaces an entry by a new one: by its custodian, or by the owner of what it touches. The old one says so. */
export const supersedeEntry = (ctx: Context, asked: Replacement): Promise<ChangedEntry> => {
  const { operation, act = operation, input, kind, envelope = {}, references = [] } = asked;
  return changeEntry(ctx, {
    operation,
    input,
    kind,
    permit: async (found) => {
      const { entry, access } = found;
      permit(ctx, act, await askedAsOwner(ctx, found));
      const bodies = [entry.body, asked.body(entry)];
      permitProfessionalAct(ctx, { kind, bodies, ...access, category: entry.category });
    },
    prepare: async ({ entry }) => {
      if (entry.supersededBy) throw conflict('The entry has been replaced already; replace the newer one.');
      const { patientId, about, category } = entry;
      const { body, given } = await checkAll({
        body: () => checkBody(kind, asked.body(entry)),
        given: () => amendable(givenIn(ctx, envelope)) as object,
        found: () => findReferences(ctx, patientId, references),
      });
      const added = composeEntry(
        contributionBy(ctx, {
          about,
          ...given,
          ...restrictionsOf(entry),
          patientId,
          kind,
          body,
          category,
          supersedes: entry._id,
        }),
        ctx.now,
      );
      const responses = [...entry.responses, responseBy(ctx, 'SUPERSEDED', null)];
      const old = nextVersion(entry, { supersededBy: added._id, responses }, ctx.now);
      return { added: [added], changed: [old], event: 'entry.superseded', result: added };
    },
  });
};
