import { Level } from '../access/policy.js';
import type { Context } from '../record/context.js';
import { narrowingOf } from '../record/narrowing.js';
import type { EntryView, OrganisationReferenceView, RecordView } from '../record/view.js';
import { compareMedicines, listOf } from './compare.js';

/** Most medicines of one person that are compared. */
const MOST = 1_000;

const holderOf = ({ medicationSource, provenance }: EntryView) => ({
  medicationSource: medicationSource as 'GP',
  custodian: provenance.custodian as OrganisationReferenceView | null,
});

/**
 * The lists of a person's medicines side by side, as far as the reader sees them; null for who does not read medicines in
 * full: a list of which somebody sees a part says nothing about what differs. @throws NOT_FOUND
 */
export const medicationReconciliation = async (ctx: Context, { patientId }: { patientId: string }) => {
  const { decision } = await ctx.records.access(patientId);
  ctx.audit.disclosed(patientId, decision, ['MEDICATIONS']);
  if (decision.read.MEDICATIONS !== Level.FULL) return null;
  const record: RecordView = { patientId, decision, headings: {}, incomplete: false, pages: [] };
  const { placed } = await ctx.records.page(record, {
    kinds: ['Medication'],
    narrowing: narrowingOf({ status: ['CURRENT', 'RESOLVED'] }),
    order: 'NEWEST_FIRST',
    backward: false,
    from: null,
    limit: MOST + 1,
    counted: false,
  });
  const views = placed.slice(0, MOST).map(({ view }) => view);
  const lists = new Map(views.map((view) => [listOf(view), holderOf(view)]));
  return {
    lists: [...lists.values()],
    rows: compareMedicines(views),
    complete: !record.incomplete && placed.length <= MOST,
  };
};
