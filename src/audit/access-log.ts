import type { Context } from '../context.js';
import { forbidden } from '../errors.js';
import type { AccessLogEntry, PatientAccessLogArgs } from '../generated/graphql.js';
import type { StoredOverride } from '../overrides/model.js';
import { isToldToPerson } from '../overrides/view.js';
import type { PatientView } from '../patients/view.js';
import { cursorsFor } from '../record/cursor.js';
import { mapPage, pageOf, pageSize, type Page } from '../record/page.js';
import { auditedActs, type AuditedAct } from './acts.js';
import type { AuditEvent } from './event.js';
import { inWords, why } from './words.js';

const logEntry = (event: AuditEvent): AccessLogEntry => ({
  at: event.at,
  kind: event.kind,
  description: inWords(event),
  role: event.role,
  organisation: event.organisation?.name ?? null,
  operation: event.operation,
  relationship: event.relationship,
  categories: event.categories.map(([category, level]) => ({ category, level })),
  why: why(event),
  overrides: (event.overrides ?? []).map(({ kind }) => kind),
});

/** Ids of the overrides of which the person is told by now: what rests on any other is left out of the own log. */
const told = async (ctx: Context, patientId: string): Promise<ReadonlySet<string>> => {
  const made = await ctx.hub.models.Override.find({ patientId }).lean<StoredOverride[]>();
  return new Set(made.filter(isToldToPerson).map(({ _id }) => _id));
};

/**
 * Who read or changed a person's record, newest first. The person reads the own log, a privacy officer any. Emergency
 * access and disclosures show in the person's own log once they are reviewed, unless the review found that telling
 * would do serious harm; a safeguarding disclosure once it is released.
 * An access appears once its block is chained, at most a second after it.
 * @throws FORBIDDEN, audited, for everybody else
 */
export const accessLog = async (
  ctx: Context,
  patient: PatientView,
  args: PatientAccessLogArgs,
): Promise<Page<AccessLogEntry>> => {
  const size = pageSize(args.first);
  if (patient.decision.read.AUDIT_TRAIL === 0) {
    ctx.audit.denied(patient.id, 'FORBIDDEN', patient.decision, ['AUDIT_TRAIL']);
    throw forbidden('Only the person and a privacy officer may read the access log.');
  }
  const cursors = cursorsFor(ctx, 'accessLog', args, patient.id);
  const shown = patient.decision.patientView ? await told(ctx, patient.id) : null;
  const found: AuditedAct[] = [];
  for await (const one of auditedActs(ctx.hub, { patientId: patient.id }, cursors.after)) {
    if (shown && one.event.overrides?.some(({ id }) => !shown.has(id))) continue;
    found.push(one);
    if (found.length > size) break;
  }
  const page = pageOf(found, { size, cursors, keysOf: ({ keys }) => keys });
  return mapPage(page, ({ event }) => logEntry(event));
};
