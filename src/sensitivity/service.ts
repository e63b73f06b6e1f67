import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import type {
  LabelEntryInput,
  SensitivityLabel,
  SetLocationHiddenInput,
  SetPatientVisibilityInput,
} from '../generated/graphql.js';
import { changeFacts } from '../patients/change.js';
import { nextVersion } from '../record/compose.js';
import { assertAmends, changeEntry, refuseWrite } from '../record/contribute.js';
import { checkText } from '../record/kind.js';

const YEAR_MS = 366 * 24 * 3_600_000;

/** Adds labels to an entry and removes others, by its custodian. What its code brings with it stays. */
export const labelEntry = (ctx: Context, input: LabelEntryInput) =>
  changeEntry(ctx, 'labelEntry', input, null, (found) => {
    assertAmends(ctx, found);
    const { entry } = found;
    const statusReason = checkText(input.reason, 'input.reason', 2, 500);
    const { add = [], remove = [] } = input;
    if (add.length + remove.length === 0) throw badInput('input.add', 'or input.remove must name a label');
    if (add.includes('S_FLAG')) throw badInput('input.add', 'must not hold S_FLAG: hide the location of the person');
    const kept = entry.labels.filter((label) => !remove.includes(label));
    const labels = [...new Set<SensitivityLabel>([...kept, ...add])];
    const next = nextVersion(entry, { labels, statusReason }, ctx.now);
    return { changed: [next], event: 'entry.amended', category: entry.category, result: next };
  });

/** Hides an entry from the person, or shows it. Hiding names why, and when it is looked at again. */
export const setPatientVisibility = (ctx: Context, input: SetPatientVisibilityInput) =>
  changeEntry(ctx, 'setPatientVisibility', input, null, (found) => {
    const { entry, access } = found;
    assertAmends(ctx, found);
    if (access.decision.patientView)
      refuseWrite(ctx, access, entry.category, 'What the person sees is decided by the professional who holds it.');
    const reason = checkText(input.reason, 'input.reason', 2, 500);
    const hides = input.visibility.startsWith('HIDDEN');
    const reviewOn = input.reviewOn ?? null;
    if (hides && !reviewOn) throw badInput('input.reviewOn', 'is required for hiding: when it is looked at again');
    if (reviewOn) {
      const at = new Date(reviewOn).getTime();
      if (at <= ctx.now.getTime() || at > ctx.now.getTime() + YEAR_MS)
        throw badInput('input.reviewOn', 'must lie within the next year');
    }
    const { userId, name, role } = ctx.records.reader;
    const visibilityDecision = { by: { id: userId, name, role }, at: ctx.now, reason, reviewOn };
    const next = nextVersion(entry, { patientVisibility: input.visibility, visibilityDecision }, ctx.now);
    return { changed: [next], event: 'entry.amended', category: entry.category, result: next };
  });

/** Hides where the person lives from everybody, or shows it. */
export const setLocationHidden = async (ctx: Context, input: SetLocationHiddenInput) => {
  const access = await ctx.records.access(input.patientId);
  const { decision, patient } = access;
  if (decision.patientView || decision.write.CONTACT_DETAILS !== 'SHARED')
    refuseWrite(
      ctx,
      access,
      'CONTACT_DETAILS',
      'A location is hidden by a professional who keeps the contact details. Ask the practice.',
    );
  await changeFacts(ctx, 'setLocationHidden', input, () => {
    const locationHiddenReason = checkText(input.reason, 'input.reason', 2, 500);
    return {
      access,
      event: 'override.changed',
      category: 'CONTACT_DETAILS',
      audited: ctx.audit.written(patient._id, decision, 'CONTACT_DETAILS', []),
      writing: { update: { $set: { locationHidden: input.hidden, locationHiddenReason } } },
    };
  });
  const now = await ctx.records.access(input.patientId);
  return { patient: ctx.records.view(now, ctx.plan.patientCategories) };
};
