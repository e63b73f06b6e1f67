import { custodianOf } from '../access/actor.js';
import { tell } from '../notices/notice.js';
import type { OrganisationReferenceView } from '../organisations/reference.js';
import type { StoredEntry } from '../record/model.js';
import type { FollowUp, Written } from '../writing/entries.js';
import { awaitedFrom, touchedBy } from '../writing/owner.js';
import type { Context } from './context.js';
import { readersOf } from './readers.js';
import { beginAwaiting, endAwaiting, noteUnread } from './store.js';

const AWAITED = "An entry waits for your organisation's answer: see the entries that wait.";
const ANSWERED = 'An entry that you made was answered: see your contributions.';

/** An entry as it was written, with the organisation whose answer it now waits for; null where it waits for none. */
interface Waiting {
  entry: StoredEntry;
  answerer: OrganisationReferenceView | null;
}

/** Whose answer each of the entries now waits for. What was answered just now waits no more. */
const waitingOf = (ctx: Context, { access, event, added, changed }: Written): Promise<Waiting[]> =>
  Promise.all(
    [...changed, ...added].map(async (entry) => {
      if (event === 'entry.answered') return { entry, answerer: null };
      const by = custodianOf(ctx.records.reader).id;
      const touched = await touchedBy(ctx, entry);
      return { entry, answerer: awaitedFrom(entry, { touched, patient: access.patient, by }) };
    }),
  );

/** The entries of others that were answered just now: acknowledged, disputed or replaced. */
const answeredOf = (ctx: Context, { event, changed }: Written) =>
  event === 'entry.answered' || event === 'entry.superseded'
    ? changed.filter(({ author }) => author.id !== ctx.records.reader.userId)
    : [];

/**
 * Closes the loop of what is written to entries, in its transaction: whoever answers for what an entry touches finds it
 * among what waits for them and is told once, and whoever made an entry is told that it was answered.
 */
export const followUp =
  (ctx: Context): FollowUp =>
  async (written) => {
    const { models } = ctx.hub;
    const { patient } = written.access;
    const notice = { patientId: patient._id, overrideId: null };
    const waiting = await waitingOf(ctx, written);
    const answered = answeredOf(ctx, written);
    return async (session) => {
      for (const { entry, answerer } of waiting) {
        const { _id, patientId, kind, category } = entry;
        if (!answerer) {
          await endAwaiting(models, _id, session);
          continue;
        }
        const waits = { _id, patientId, organisationId: answerer.id, kind, category, since: ctx.now };
        if (!(await beginAwaiting(models, { ...waits, claimedBy: null, claimedAt: null }, session))) continue;
        const to = readersOf(entry, { organisation: answerer, patient, now: ctx.now });
        await tell(models, { to, notice: { ...notice, type: 'AWAITING_ANSWER', text: AWAITED }, at: ctx.now }, session);
      }
      for (const { _id, patientId, author, custodian, version } of answered) {
        const unread = { _id, patientId, authorId: author.id, custodianId: custodian.id, version, at: ctx.now };
        await noteUnread(models, unread, session);
        const to = [{ userId: author.id }];
        await tell(models, { to, notice: { ...notice, type: 'ANSWERED', text: ANSWERED }, at: ctx.now }, session);
      }
    };
  };
