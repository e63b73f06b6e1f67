import type { Context } from '../context.js';
import type { AmendVoluntarySupportLogInput, LogVoluntarySupportInput } from '../generated/graphql.js';
import { addEntry, amendEntry } from '../writing/contribute.js';
import type { ChangedEntry } from '../writing/entries.js';

const kind = 'VoluntarySupportLog' as const;

const payload = async (change: Promise<ChangedEntry>) => ({ voluntarySupportLog: (await change).entry });

/** Logs support given by a voluntary organisation. */
export const logVoluntarySupport = (ctx: Context, input: LogVoluntarySupportInput) => {
  const { activity, hours, note, signpostedTo, effectiveAt, goalId } = input;
  return payload(
    addEntry(ctx, {
      operation: 'logVoluntarySupport',
      input,
      kind,
      body: (goal) => ({ activity, hours, note, signpostedTo, goalId: goal?._id }),
      envelope: { about: goalId, effectiveAt },
      references: [{ id: goalId, field: 'input.goalId', kind: 'Goal' }],
    }),
  );
};

/** Changes a log; the earlier version stays in the history. */
export const amendVoluntarySupportLog = (ctx: Context, input: AmendVoluntarySupportLogInput) => {
  const { activity, hours, note, signpostedTo } = input;
  const patch = { activity: activity ?? undefined, hours, note, signpostedTo };
  return payload(amendEntry(ctx, { operation: 'amendVoluntarySupportLog', input, kind, patch }));
};
