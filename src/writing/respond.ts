import { custodianOf, authorOf } from '../access/actor.js';
import type { Context } from '../record/context.js';
import { badInput } from '../errors.js';
import type { AnswerKind, ResponseKind } from '../generated/graphql.js';
import { checkText } from '../kinds/kind.js';
import type { PatientAccess } from '../record/repository.js';
import { factsWithout } from './in-error.js';
import { nextVersion } from './compose.js';
import {
  askedOf,
  changeEntry,
  permitProfessionalAct,
  type ChangedEntry,
  type FollowUp,
  type FoundEntry,
} from './entries.js';
import type { EntryChangeInput } from './idempotency.js';
import { ownersOf, touchedBy } from './owner.js';
import { permit, type Asked } from './permit.js';

/** What a change asks where the answer may also lie with the owner of what the entry is about. */
export const askedAsOwner = async (
  ctx: Context,
  { entry, access, level }: FoundEntry,
  asked = askedOf(ctx, { entry, access, level }),
): Promise<PatientAccess & Asked> => {
  const touched = await touchedBy(ctx, entry);
  // Nobody answers for what they do not see.
  const owners = entry.about && !touched ? [] : ownersOf(entry, touched, access.patient);
  return { ...asked, entry: { ...asked.entry, owned: owners.includes(custodianOf(ctx.records.reader).id) } };
};

/** An answer by the actor, as an entry holds it. */
export const responseBy = ({ records, now }: Context, kind: ResponseKind, comment: string | null) => ({
  kind,
  comment,
  author: authorOf(records.reader),
  organisation: custodianOf(records.reader),
  at: now,
});

/** A change to an entry whatever its kind: the mutation's name, its input, and what follows it up. */
interface Responding<Input> {
  operation: string;
  input: EntryChangeInput & Input;
  followUp: FollowUp;
}

/** Acknowledges or disputes an entry, as the owner of what it touches. */
export const respondToEntry = (
  ctx: Context,
  { operation, input, followUp }: Responding<{ answer: AnswerKind; comment?: string | null | undefined }>,
): Promise<ChangedEntry> =>
  changeEntry(ctx, {
    operation,
    input,
    followUp,
    permit: async (found) => permit(ctx, operation, await askedAsOwner(ctx, found)),
    prepare: ({ entry }) => {
      const comment = input.comment ? checkText(input.comment, 'input.comment', 2, 2000) : null;
      if (input.answer === 'DISPUTED' && !comment)
        throw badInput('input.comment', 'is required for a dispute: 2 to 2000 characters');
      const responses = [...entry.responses, responseBy(ctx, input.answer, comment)];
      const next = nextVersion(entry, { responses }, ctx.now);
      return { changed: [next], event: 'entry.answered', result: next };
    },
  });

/** Marks an entry as made in error. What rests on it ends with it: a referral's open offer, or access that it has opened. */
export const markEnteredInError = (
  ctx: Context,
  { operation, input, followUp }: Responding<{ reason: string }>,
): Promise<ChangedEntry> =>
  changeEntry(ctx, {
    operation,
    input,
    followUp,
    permit: (found) => {
      const asked = askedOf(ctx, found);
      permit(ctx, operation, asked);
      permitProfessionalAct(ctx, { kind: found.entry.kind, bodies: [found.entry.body], ...asked });
    },
    prepare: ({ entry, access }) => {
      const reason = checkText(input.reason, 'input.reason', 2, 500);
      const next = nextVersion(entry, { status: 'ENTERED_IN_ERROR', statusReason: reason }, ctx.now);
      const facts = factsWithout(ctx, access.patient, entry);
      return { changed: [next], event: 'entry.entered-in-error', result: next, ...(facts && { facts }) };
    },
  });
