import { isDeepStrictEqual } from 'node:util';
import { Level } from '../access/policy.js';
import { authorOf } from '../access/actor.js';
import type { Context } from '../record/context.js';
import { agreementRequired, badInput, conflict } from '../errors.js';
import type { Category, EntryStatus } from '../generated/graphql.js';
import { type Named, checkText } from '../kinds/kind.js';
import { kindCalled, type KindName } from '../kinds/kinds.js';
import { endOf, permit } from './permit.js';
import { checkBody, composeEntry, nextVersion, type Contribution, categoryFor, withDerived } from './compose.js';
import type { ChangeInput, EntryChangeInput } from './idempotency.js';
import type { StoredEntry } from '../record/model.js';
import { assertActsForPerson, factsAgreed } from './agreement.js';
import { change } from './change.js';
import { checkAll } from './check-all.js';
import {
  askedToEdit,
  changeEntry,
  contributionBy,
  findAbout,
  followedUp,
  permitProfessionalAct,
  showEntry,
  type ChangedEntry,
  type FollowUp,
  type Reference,
} from './entries.js';
import { askedAsOwner, responseBy } from './respond.js';

const FUTURE_TOLERANCE_MS = 5 * 60_000;

type Body = Record<string, unknown>;

/** The envelope of an entry as an input gives it: times as text, and what is left out is as usual. */
export type Envelope = {
  [Field in keyof Omit<Contribution, 'effectiveAt'>]?: Contribution[Field] | null | undefined;
} & {
  effectiveAt?: string | null | undefined;
  /** Why it is hidden from the person. */
  hiddenBecause?: string | null | undefined;
};

/** What every contribution says of itself. */
interface Contributing<Input> {
  /** The mutation's name. */
  operation: string;
  /** The row of policy/acts.csv that permits it; that of the mutation if left out. */
  act?: string;
  input: Input;
  kind: KindName;
  /** What follows it up: whose answer it waits for, and who is told. */
  followUp: FollowUp;
  envelope?: Envelope;
  /** Entries to which body or envelope point; each is checked. */
  references?: readonly EntryReference[];
}

/** An entry that body or envelope point to, and the field of the body that holds its id. */
export interface EntryReference extends Reference {
  key: string;
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
  body: (old: StoredEntry) => Body;
}

/** @throws BAD_USER_INPUT for a moment in the future, or one before anybody's record began */
const effectiveTime = (ctx: Context, given: string) => {
  const at = new Date(given);
  if (at.getTime() > ctx.now.getTime() + FUTURE_TOLERANCE_MS)
    throw badInput('input.effectiveAt', 'must not be in the future');
  if (at.getUTCFullYear() < 1900) throw badInput('input.effectiveAt', 'must not be before 1900');
  return at;
};

/** The envelope without what is left out. @throws BAD_USER_INPUT naming effectiveAt */
const givenIn = (
  ctx: Context,
  { effectiveAt, hiddenBecause: _why, ...envelope }: Envelope = {},
): Partial<Contribution> => ({
  ...(Object.fromEntries(
    Object.entries(envelope).filter(([, value]) => value !== null && value !== undefined),
  ) as Partial<Contribution>),
  ...(effectiveAt && { effectiveAt: effectiveTime(ctx, effectiveAt) }),
});

const isHidden = ({ patientVisibility }: Envelope) => patientVisibility?.startsWith('HIDDEN') === true;

/** What restricts an entry from its beginning is looked at again as late as the act allows. @throws BAD_USER_INPUT naming hiddenBecause */
const restrictedOnAdding = (ctx: Context, envelope: Envelope) => {
  const decided = (act: string, reason: string) => ({
    by: authorOf(ctx.records.reader),
    at: ctx.now,
    reason,
    reviewOn: endOf(ctx, act).toISOString().slice(0, 10),
  });
  const why = envelope.hiddenBecause ?? '';
  return {
    ...(envelope.labels?.length && { labelDecision: decided('labelEntry', 'Labelled when it was added') }),
    ...(isHidden(envelope) && {
      visibilityDecision: decided('setPatientVisibility', checkText(why, 'input.hiddenBecause', 2, 500)),
    }),
  };
};

const findAll = async (ctx: Context, patientId: string, references: readonly EntryReference[]): Promise<Named> => {
  const found = await checkAll(
    Object.fromEntries(references.map((one, i) => [i, () => findAbout(ctx, patientId, one)])),
  );
  return Object.fromEntries(references.map(({ key }, i) => [key, found[i] ?? undefined]));
};

/** What a body comes to: what follows from it added, its category the one it must have, the person agreed where they must. */
const finished = (kind: KindName, body: Body, { named, category }: { named: Named; category: Category }): Body => {
  const whole = withDerived(kind, body, { named, category });
  if (categoryFor(kind, whole, category) !== category)
    throw badInput('input', 'must stay in its category; add a new one instead');
  const missing = kindCalled(kind).needsAgreement?.(whole);
  if (missing)
    throw agreementRequired('The person, or who represents them, has to agree first: say with whom it is agreed.', [
      missing,
    ]);
  return whole;
};

/** The category that permission is asked for; one that the kind does not have is refused with the other mistakes. */
const categoryAsked = (kind: KindName, body: Body, { category }: Envelope): Category => {
  const { categories, categoryOf } = kindCalled(kind);
  const named = categoryOf?.(body) ?? category;
  return categories.find((one) => one === named) ?? categories[0]!;
};

/** Adds an entry by the actor. @throws NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, CONFLICT, PERSON_AGREEMENT_REQUIRED */
export const addEntry = async (ctx: Context, asked: Addition): Promise<ChangedEntry> => {
  const { operation, act = operation, input, kind, body, followUp, envelope = {}, references = [] } = asked;
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

/** What of the envelope an amendment changes. Who restricts an entry does so by acts of their own. */
const amendable = ({ effectiveAt, performer, reportedBy, audience, sharedWith, about }: Partial<Contribution>) =>
  Object.fromEntries(
    Object.entries({ effectiveAt, performer, reportedBy, audience, sharedWith, about }).filter(
      ([, value]) => value !== undefined,
    ),
  ) as Partial<StoredEntry>;

/** A draft stays one until it is finished; anything else that changes is amended. */
const statusAfter = (status: EntryStatus, finish: boolean): EntryStatus => {
  if (status !== 'DRAFT') return 'AMENDED';
  return finish ? 'FINAL' : 'DRAFT';
};

/** Changes fields of an entry. What is undefined stays. @throws NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, CONFLICT, VERSION_CONFLICT */
export const amendEntry = (ctx: Context, asked: Amendment): Promise<ChangedEntry> => {
  const { operation, act = operation, input, kind, followUp, envelope = {}, references = [] } = asked;
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
        given: () => amendable(givenIn(ctx, envelope)),
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
  const { operation, act = operation, input, kind, followUp, envelope = {}, references = [] } = asked;
  return changeEntry(ctx, {
    operation,
    input,
    kind,
    followUp,
    permit: async (found) => {
      const { entry, access } = found;
      permit(ctx, act, await askedAsOwner(ctx, found, askedToEdit(ctx, found)));
      const bodies = [entry.body, asked.body(entry)];
      permitProfessionalAct(ctx, { kind, bodies, ...access, category: entry.category });
    },
    prepare: async ({ entry }) => {
      if (entry.supersededBy) throw conflict('The entry has been replaced already; replace the newer one.');
      const { patientId, about, category } = entry;
      const { body, given, named } = await checkAll({
        body: () => checkBody(kind, asked.body(entry)),
        given: () => amendable(givenIn(ctx, envelope)) as Partial<Contribution>,
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
