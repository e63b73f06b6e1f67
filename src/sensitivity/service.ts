import { isPermitted, permit } from '../writing/permit.js';
import type { Context } from './context.js';
import type { LabelEntryInput, SetLocationHiddenInput, SetPatientVisibilityInput } from '../generated/graphql.js';
import { changeFacts } from '../writing/change-facts.js';
import { assertAlive } from '../record/alive.js';
import { conflictOf } from '../writing/commit.js';
import { askedOf, changeEntry } from '../writing/contribute.js';
import type { EntryChangeInput } from '../writing/idempotency.js';
import { checkText } from '../kinds/kind.js';
import { askToRestrict, askToShowLocation } from './requests.js';
import { labelsAsked, restricted, visibilityAsked, type Restriction } from './restriction.js';

/** Restricts an entry, or takes that back: the custodian at once, anybody else who reads it in full by asking the custodian. */
const restrict = async (
  ctx: Context,
  act: 'labelEntry' | 'setPatientVisibility',
  input: EntryChangeInput,
  wanted: () => Restriction,
) => {
  const found = await ctx.records.storedEntry(input.entryId);
  const { entry, access } = found;
  assertAlive(entry);
  const asked = askedOf(ctx, found);
  if (isPermitted(ctx, act, access, asked)) {
    const change = await changeEntry(ctx, act, input, null, ({ entry }) => {
      const next = restricted(ctx, entry, wanted());
      return { changed: [next], event: 'entry.amended', category: entry.category, result: next };
    });
    return { ...change, request: null };
  }
  permit(ctx, `${act}.REQUEST`, access, asked);
  const restriction = wanted();
  if (entry.version !== input.expectedVersion)
    return { ...(await conflictOf(ctx, entry, access, input.expectedVersion)), request: null };
  const request = await askToRestrict(ctx, act, input, found, restriction);
  return { entry: await ctx.records.entry(entry._id), conflict: null, request };
};

/** Adds labels to an entry and removes others. */
export const labelEntry = (ctx: Context, input: LabelEntryInput) =>
  restrict(ctx, 'labelEntry', input, () => labelsAsked(ctx, input));

/** Hides an entry from the person, or shows it. */
export const setPatientVisibility = (ctx: Context, input: SetPatientVisibilityInput) =>
  restrict(ctx, 'setPatientVisibility', input, () => visibilityAsked(ctx, input));

/** Hides where the person lives from everybody, at once; or asks that it is shown again, which somebody else confirms. */
export const setLocationHidden = async (ctx: Context, input: SetLocationHiddenInput) => {
  const access = await ctx.records.access(input.patientId);
  const category = 'CONTACT_DETAILS' as const;
  permit(ctx, input.hidden ? 'setLocationHidden.HIDE' : 'setLocationHidden.SHOW', access, { category });
  const request = input.hidden ? null : await askToShowLocation(ctx, input, access);
  if (input.hidden)
    await changeFacts(ctx, 'setLocationHidden', input, () => {
      const locationHiddenReason = checkText(input.reason, 'input.reason', 2, 500);
      return {
        access,
        event: 'override.changed',
        category,
        audited: ctx.audit.written(access.patient._id, access.decision, category, []),
        writing: { update: { $set: { locationHidden: true, locationHiddenReason } } },
      };
    });
  const now = await ctx.records.access(input.patientId);
  return { patient: ctx.records.view(now, ctx.plan.patientCategories), request };
};
