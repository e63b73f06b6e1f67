import type { Contract } from '../contract/contract.js';
import type { Context } from './context.js';
import { badInput } from '../errors.js';
import type { QueryDenialsArgs } from '../generated/graphql.js';
import { cursorsFor } from '../record/cursor.js';
import { mapPage, pageOf, pageSize, type Page } from '../record/page.js';
import { auditedActs, type AuditedAct } from '../audit/acts.js';
import type { AuditEvent } from '../audit/event.js';
import { didOf } from './words.js';

const DAY_MS = 24 * 3_600_000;
const USUAL_DAYS = 7;
const MOST_DAYS = 31;

/** The beginning of a governance view. @throws BAD_USER_INPUT for more than 31 days ago: the audit is exported for that */
export const sinceOf = ({ now }: Context, given: string | null | undefined): Date => {
  const since = given ? new Date(given) : new Date(now.getTime() - USUAL_DAYS * DAY_MS);
  if (since > now) throw badInput('since', 'must not be in the future');
  if (since.getTime() < now.getTime() - MOST_DAYS * DAY_MS)
    throw badInput('since', 'must be at most 31 days ago; `npm run hub -- audit export` goes further back');
  return since;
};

const accessView = (event: AuditEvent, contract: Contract) => ({
  at: event.at,
  kind: event.kind,
  userId: event.userId,
  role: event.role,
  by: event.organisation,
  patientId: event.patientId,
  relationship: event.relationship,
  operation: didOf(contract, event),
  categories: event.categories.map(([category, level]) => ({ category, level })),
  code: event.code,
  requestId: event.requestId,
});

export type AuditedAccessView = ReturnType<typeof accessView>;

/** Every refusal, newest first. Its gate has checked that the reader governs the audit. */
export const denials = async (ctx: Context, args: QueryDenialsArgs): Promise<Page<AuditedAccessView>> => {
  const size = pageSize(args.first);
  const cursors = cursorsFor(ctx, 'denials', args);
  const found: AuditedAct[] = [];
  const own = new Set(await ctx.records.ownRecords());
  for await (const act of auditedActs(ctx.hub, { since: sinceOf(ctx, args.since) }, cursors.after)) {
    if (act.event.patientId && own.has(act.event.patientId)) continue;
    if (act.event.kind !== 'DENIED' || (args.userId && act.event.userId !== args.userId)) continue;
    found.push(act);
    if (found.length > size) break;
  }
  const page = pageOf(found, { size, cursors, keysOf: ({ keys }) => keys });
  return mapPage(page, ({ event }) => accessView(event, ctx.hub.contract));
};
