import type { Contract } from '../contract/contract.js';
import { Level } from '../access/policy.js';
import type { Naming } from '../access/naming.js';
import type { Context } from './context.js';
import type { PatientAccessLogArgs } from '../generated/graphql.js';
import type { StoredOverride } from '../overrides/model.js';
import { isToldToPerson } from '../overrides/view.js';
import type { PatientView } from '../record/patient-view.js';
import { cursorsFor } from '../record/cursor.js';
import { mapPage, pageOf, pageSize, type Page } from '../record/page.js';
import { auditedActs, type AuditedAct } from '../audit/acts.js';
import type { AuditEvent } from '../audit/event.js';
import { didOf, inWords, why } from './words.js';

/** An act without who did it, where that is a service of which the reader may not be told. */
const nameless = (event: AuditEvent, naming: Naming): AuditEvent & { serviceWithheld?: true } =>
  naming.person('AUDIT_TRAIL', event.role, event.organisation)
    ? event
    : { ...event, role: null, organisation: null, serviceWithheld: true };

const logEntry = (event: AuditEvent & { serviceWithheld?: true }, contract: Contract) => ({
  at: event.at,
  kind: event.kind,
  description: inWords(event),
  role: event.role,
  by: event.organisation,
  operation: didOf(contract, event),
  relationship: event.relationship,
  categories: event.categories.map(([category, level]) => ({ category, level })),
  why: why(event),
  overrides: (event.overrides ?? []).map(({ kind }) => kind),
});

export type AccessLogEntryView = ReturnType<typeof logEntry>;

/**
 * An act as the person may know of it: what rests on an override of which they are not told yet is left out, and what
 * the reader could have read anyway stays.
 */
const asTold = (event: AuditEvent, told: ReadonlySet<string>): AuditEvent | null => {
  if (!event.overrides || event.overrides.every(({ id }) => told.has(id))) return event;
  const { overrides: _, unlifted, ...act } = event;
  return unlifted ? { ...act, ...unlifted } : null;
};

/** Ids of the overrides of which the person is told by now. */
const told = async (ctx: Context, patientId: string): Promise<ReadonlySet<string>> => {
  const made = await ctx.hub.models.Override.find({ patientId }).lean<StoredOverride[]>();
  return new Set(made.filter(isToldToPerson).map(({ _id }) => _id));
};

/**
 * Who read or changed a person's record, newest first. The person reads their own log, a privacy officer any. Emergency
 * access and disclosures show in the person's own log once they are reviewed, unless the review found that telling
 * would do serious harm; a safeguarding disclosure once it is released.
 * An access appears once its block is chained, at most a second after it. For everybody else it is null, as whatever
 * policy withholds.
 */
export const accessLog = async (
  ctx: Context,
  patient: PatientView,
  args: PatientAccessLogArgs,
): Promise<Page<AccessLogEntryView> | null> => {
  const size = pageSize(args.first);
  if (patient.decision.read.AUDIT_TRAIL === Level.NONE) return null;
  const cursors = cursorsFor(ctx, 'accessLog', args, patient.id);
  const shown = patient.decision.patientView ? await told(ctx, patient.id) : null;
  const naming = ctx.records.namingFor(patient.decision);
  const found: AuditedAct[] = [];
  for await (const one of auditedActs(ctx.hub, { patientId: patient.id }, cursors.after)) {
    const event = shown ? asTold(one.event, shown) : one.event;
    if (!event) continue;
    found.push({ ...one, event: nameless(event, naming) });
    if (found.length > size) break;
  }
  const page = pageOf(found, { size, cursors, keysOf: ({ keys }) => keys });
  return mapPage(page, ({ event }) => logEntry(event, ctx.hub.contract));
};
