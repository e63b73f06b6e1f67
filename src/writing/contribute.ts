import { isDeepStrictEqual } from 'node:util';
import { Level } from '../access/policy.js';
import type { Context } from '../record/context.js';
import { conflict } from '../errors.js';
import type { EntryStatus } from '../generated/graphql.js';
import type { KindName } from '../kinds/kinds.js';
import { permit } from './permit.js';
import { checkBody, composeEntry, nextVersion, type Contribution, categoryFor } from './compose.js';
import type { ChangeInput, EntryChangeInput } from './idempotency.js';
import type { StoredEntry } from '../record/model.js';
import { assertActsForPerson, factsAgreed } from './agreement.js';
import { change } from './change.js';
import { checkAll } from './check-all.js';
import {
  askedToEdit,
  changeEntry,
  contributionBy,
  followedUp,
  permitProfessionalAct,
  showEntry,
  type ChangedEntry,
  type FollowUp,
} from './entries.js';
import { askedAsOwner, responseBy } from './respond.js';

import { categoryAsked, finished, findAll, type Body, type EntryReference } from './body.js';
import { amendable, givenIn, restrictedOnAdding, type Envelope } from './envelope.js';

/** What every contribution says of itself. */
interface Contributing<Input> {
  /** The mutation's name. */
  operation: string;
  /** The row of policy/acts.csv that permits it. */
  act: string;
  input: Input;
  kind: KindName;
  /** What follows it up: whose answer it waits for, and who is told. */
  followUp: FollowUp;
  envelope?: Envelope;
  /** Entries to which body or envelope point; each is checked. */
  references?: readonly EntryReference[];
}

/** A new entry. */
export interface Addition extends Contributing<ChangeInput & { patientId: string }> {
  body: Body;
}

/** A change to fields of an entry. What is undefined stays. */
export interface Amendment extends Contributing<EntryChangeInput> {
  patch: Body;
  /** True to finish a draft. */
  finish?: boolean;
}

/** A new entry in the place of another. */
export interface Replacement extends Contributing<EntryChangeInput> {
  body: Body;
}

/** Adds an entry by the actor. @throws NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, CONFLICT, PERSON_AGREEMENT_REQUIRED */
export const addEntry = async (ctx: Context, asked: Addition): Promise<ChangedEntry> => {
  const { operation, act, input, kind, body, followUp, envelope = {}, references = [] } = asked;
  const { patientId } = input;
  const category = categoryAsked(kind, body, envelope);
  const made = await change(ctx, {
    operation,
    input,
    open: () => ctx.records.access(patientId),
    permit: (access) => {
      permit(ctx, act, { ...access, category });
      permitProfessionalAct(ctx, { kind, bodies: [body], ...access, category });
      if ((envelope.patientVisibility ?? 'SHOWN') !== 'SHOWN')
        permit(ctx, 'setPatientVisibility', { ...access, category, entry: { level: Level.FULL, held: true } });
    },
    prepare: async (access) => {
      const { named, given, restricted } = await checkAll({
        named: () => findAll(ctx, patientId, references),
        given: () => givenIn(ctx, envelope),
        restricted: () => restrictedOnAdding(ctx, envelope),
        category: () => categoryFor(kind, body, envelope.category ?? undefined),
        body: () => checkBody(kind, body),
        agreed: () => assertActsForPerson(ctx, access.patient, { kind, body }),
      });
      const whole = finished(kind, body, { named, category });
      const entry = composeEntry(
        contributionBy(ctx, { ...given, ...restricted, patientId, kind, body: whole, category }),
        ctx.now,
      );
      const facts = factsAgreed(ctx, access.patient, entry);
      const writing = { added: [entry], event: 'entry.added' as const, result: entry, ...(facts && { facts }) };
      return followedUp(access, writing, followUp);
    },
  });
  return showEntry(ctx, made);
};

/** A draft stays one until it is finished; anything else that changes is amended. */
const statusAfter = (status: EntryStatus, finish: boolean): EntryStatus => {
  if (status !== 'DRAFT') return 'AMENDED';
  return finish ? 'FINAL' : 'DRAFT';
};

/** Changes fields of an entry. What is undefined stays. @throws NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, CONFLICT, VERSION_CONFLICT */
export const amendEntry = (ctx: Context, asked: Amendment): Promise<ChangedEntry> => {
  const { operation, act, input, kind, followUp, envelope = {}, references = [] } = asked;
  const patch = Object.fromEntries(Object.entries(asked.patch).filter(([, value]) => value !== undefined));
  return changeEntry(ctx, {
    operation,
    input,
    kind,
    followUp,
    permit: (found) => {
      const { entry } = found;
      const to = askedToEdit(ctx, found);
      permit(ctx, act, to);
      permitProfessionalAct(ctx, { kind, bodies: [entry.body, { ...entry.body, ...patch }], ...to });
    },
    prepare: async ({ entry, access }) => {
      const { patient } = access;
      const { body, given, named } = await checkAll({
        body: () => checkBody(kind, { ...entry.body, ...patch }),
        agreed: () =>
          assertActsForPerson(ctx, patient, { kind, body: { ...entry.body, ...patch }, before: entry.body }),
        given: async () => amendable(await givenIn(ctx, envelope)),
        named: () => findAll(ctx, entry.patientId, references),
      });
      const whole = finished(kind, body, { named, category: entry.category });
      const status = statusAfter(entry.status, asked.finish === true);
      const amended = { ...entry, ...given, body: whole };
      // Nothing becomes of what changes nothing: no version, and nobody is told.
      if (isDeepStrictEqual(amended, entry) && status !== 'FINAL') return { result: entry };
      const next = nextVersion(entry, { ...given, body: whole, status }, ctx.now);
      const facts = factsAgreed(ctx, patient, next, entry.body);
      return { changed: [next], event: 'entry.amended', result: next, ...(facts && { facts }) };
    },
  });
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

/** Replaces an entry by a new one: by its custodian, or by the owner of what it touches. The old one says so. */
export const supersedeEntry = (ctx: Context, asked: Replacement): Promise<ChangedEntry> => {
  const { operation, act, input, kind, followUp, envelope = {}, references = [] } = asked;
  return changeEntry(ctx, {
    operation,
    input,
    kind,
    followUp,
    permit: async (found) => {
      const { entry, access } = found;
      permit(ctx, act, await askedAsOwner(ctx, found, askedToEdit(ctx, found)));
      const bodies = [entry.body, asked.body];
      permitProfessionalAct(ctx, { kind, bodies, ...access, category: entry.category });
    },
    prepare: async ({ entry }) => {
      if (entry.supersededBy) throw conflict('The entry has been replaced already; replace the newer one.');
      const { patientId, about, category } = entry;
      const { body, given, named } = await checkAll({
        body: () => checkBody(kind, asked.body),
        given: async () => amendable(await givenIn(ctx, envelope)) as Partial<Contribution>,
        named: () => findAll(ctx, patientId, references),
      });
      const whole = finished(kind, body, { named, category });
      const added = composeEntry(
        contributionBy(ctx, {
          about,
          ...given,
          ...restrictionsOf(entry),
          patientId,
          kind,
          body: whole,
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
