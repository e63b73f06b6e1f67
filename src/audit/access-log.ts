import type { Context } from '../context.js';
import { forbidden } from '../errors.js';
import { policy } from '../access/policy.js';
import type { AccessLogEntry, PatientAccessLogArgs } from '../generated/graphql.js';
import type { PatientView } from '../patients/view.js';
import { decodeCursor, pageOf, pageSize, type Page } from '../record/page.js';
import type { AuditEvent } from './event.js';

const title = new Map(policy.roles.map((role) => [role.role, role.title]));

const DONE: Record<AuditEvent['kind'], string> = {
  READ: 'read your record',
  WRITE: 'changed your record',
  DENIED: 'was refused access to your record',
};

/** One access in plain words, for the person. */
const inWords = ({ kind, role, organisation, userId }: AuditEvent) => {
  if (kind === 'WRITE' && !userId) return 'An import added to your record.';
  if (role === 'PATIENT')
    return `You ${DONE[kind].replace('was refused', 'were refused').replace('your record', 'your own record')}.`;
  const who = role ? title.get(role)! : 'Somebody who had not signed in';
  return `${who}${organisation ? ` at ${organisation.name}` : ''} ${DONE[kind]}.`;
};

const logEntry = (event: AuditEvent): AccessLogEntry => ({
  at: event.at,
  kind: event.kind,
  description: inWords(event),
  role: event.role,
  organisation: event.organisation?.name ?? null,
  operation: event.operation,
  relationship: event.relationship,
  categories: event.categories.map(([category, level]) => ({ category, level })),
});

/**
 * Who read or changed a person's record, newest first. The person reads the own log, a privacy officer any.
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
  const last = args.after ? decodeCursor(args.after, 3) : null;
  // A block holds at least one event of this person, so that many blocks are enough for a page and one more.
  const before = last ? { at: { $lte: new Date(last[0]!) } } : {};
  const blocks = await ctx.hub.models.AuditBlock.collection
    .find<{ _id: string; at: Date; body: string }>(
      { patients: patient.id, ...before },
      { projection: { at: 1, body: 1 } },
    )
    .sort({ at: -1, _id: -1 })
    .limit(size + 2)
    .toArray();
  const events = blocks.flatMap(({ _id, at, body }) =>
    (JSON.parse(body) as AuditEvent[])
      .filter((event) => event.patientId === patient.id)
      .reverse()
      .map((event) => ({ keys: [at.toISOString(), _id, event.id], entry: logEntry(event) })),
  );
  const start = last ? events.findIndex(({ keys }) => keys.every((key, i) => key === last[i])) + 1 : 0;
  const page = pageOf(events.slice(start), size, args.after, ({ keys }) => keys);
  const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: node.entry }));
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
};
