import type { Context } from '../record/context.js';
import type { AmendVoluntarySupportLogInput, LogVoluntarySupportInput } from '../generated/graphql.js';
import { addEntry, amendEntry, findAbout } from '../writing/contribute.js';
import type { ChangeResult } from '../writing/commit.js';

const payload = async (change: Promise<ChangeResult>) => {
  const { entry, conflict } = await change;
  return { voluntarySupportLog: entry, conflict };
};

/** Logs support given by a voluntary organisation. */
export const logVoluntarySupport = async (ctx: Context, input: LogVoluntarySupportInput) => {
  const { activity, hours, note, signpostedTo, effectiveAt } = input;
  const goal = await findAbout(ctx, input.patientId, input.goalId, 'input.goalId', 'Goal');
  const body = { activity, hours, note, signpostedTo, goalId: goal?._id };
  return payload(
    addEntry(ctx, 'logVoluntarySupport', input, 'VoluntarySupportLog', body, { about: goal?._id, effectiveAt }),
  );
};

/** Changes a log; the earlier version stays in the history. */
export const amendVoluntarySupportLog = (ctx: Context, input: AmendVoluntarySupportLogInput) => {
  const { activity, hours, note, signpostedTo } = input;
  return payload(
    amendEntry(ctx, 'amendVoluntarySupportLog', input, 'VoluntarySupportLog', {
      activity: activity ?? undefined,
      hours,
      note,
      signpostedTo,
    }),
  );
};
