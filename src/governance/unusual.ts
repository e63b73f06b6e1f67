import type { StoredUser } from '../auth/model.js';
import { usersById } from '../auth/store.js';
import type { Context } from './context.js';
import type { Category, QueryUnusualAccessArgs, UnusualReason, Role } from '../generated/graphql.js';
import { whereaboutsOf, type Whereabouts } from '../record/store.js';
import { auditedActs } from '../audit/acts.js';
import { sinceOf } from './denials.js';
import type { AuditEvent } from '../audit/event.js';

/** People whose records one reader may open in a day before it stands out; a list of names does not count as opening. */
export const VOLUME_PER_DAY = 50;
/** Exact traces that one reader may make in a day before it looks like guessing; found or not. */
export const TRACES_PER_DAY = 20;
const MOST_ROWS = 500;
const ONLY_A_ROW: ReadonlySet<Category> = new Set<Category>(['DEMOGRAPHICS', 'CONTACT_DETAILS']);

/** What is known of those whom the acts concern. */
export interface People {
  users: ReadonlyMap<string, StoredUser>;
  patients: ReadonlyMap<string, Whereabouts>;
}

const surname = (name: string) => name.trim().split(/\s+/).at(-1)!.toLowerCase();
const letters = (postcode: string | null | undefined) => postcode?.replace(/\s/g, '').toUpperCase() || null;

const worksAt = (user: StoredUser | undefined, organisationId: string | undefined) =>
  organisationId !== undefined && user?.roles.some((held) => held.organisationId === organisationId) === true;

/** Why one act on one person stands out; most do not. Pure. */
export const reasonsFor = (event: AuditEvent, { users, patients }: People): UnusualReason[] => {
  const patient = event.patientId ? patients.get(event.patientId) : undefined;
  const user = event.userId ? users.get(event.userId) : undefined;
  if (!patient || !user || event.relationship === 'SELF' || event.relationship === 'PROXY') return [];
  if (event.role === 'PATIENT' || event.role === 'UNPAID_CARER') return [];
  if (event.kind === 'DENIED')
    return event.code === 'NOT_FOUND' && event.relationship === 'NONE' ? ['NO_RELATIONSHIP'] : [];
  const reasons: UnusualReason[] = [];
  const colleague = patient.userId ? users.get(patient.userId) : undefined;
  if (worksAt(colleague, event.organisation?.id)) reasons.push('OWN_COLLEAGUE');
  if (surname(user.name) === surname(patient.name)) reasons.push('SAME_SURNAME');
  // Where a location is hidden, not even a privacy officer learns of it this way.
  const home = patient.locationHidden ? null : letters(patient.address?.postcode);
  if (home && home === letters(user.postcode)) reasons.push('SAME_POSTCODE');
  return reasons;
};

const times = (count: number) => (count === 1 ? 'once' : `${count} times`);

const WORDS: Record<UnusualReason, (count: number) => string> = {
  NO_RELATIONSHIP: (count) => `Tried ${times(count)} to open the record of somebody they have nothing to do with.`,
  OWN_COLLEAGUE: (count) => `Opened the record of a colleague ${times(count)}.`,
  SAME_SURNAME: (count) => `Opened the record of somebody of the same surname ${times(count)}.`,
  SAME_POSTCODE: (count) => `Opened the record of somebody at the same postcode ${times(count)}.`,
  VOLUME: (count) => `Opened the records of ${count} people in one day.`,
  TRACES: (count) => `Traced people ${count} times in one day, found or not.`,
};

interface Row {
  reason: UnusualReason;
  userId: string;
  role: Role | null;
  /** Organisation for which it was done. */
  by: AuditEvent['organisation'];
  patientId: string | null;
  count: number;
  firstAt: string;
  lastAt: string;
}

export type UnusualAccessView = Row & { description: string };

/** Gathers acts into rows: one per reader, person and reason, and one per reader and day for volume and traces. Pure. */
export const gather = (events: readonly AuditEvent[], people: People): Row[] => {
  const rows = new Map<string, Row>();
  const days = new Map<string, { event: AuditEvent; opened: Set<string>; traces: number }>();
  const note = (
    key: string,
    event: AuditEvent,
    { reason, patientId, count }: Pick<Row, 'reason' | 'count' | 'patientId'>,
  ) => {
    const known = rows.get(key);
    const first = known && String(known.firstAt) < event.at ? known.firstAt : event.at;
    const last = known && String(known.lastAt) > event.at ? known.lastAt : event.at;
    const { userId, role, organisation } = event;
    rows.set(key, {
      reason,
      userId: userId!,
      role,
      by: organisation,
      patientId,
      count: (known?.count ?? 0) + count,
      firstAt: first!,
      lastAt: last!,
    });
  };
  for (const event of events) {
    for (const reason of reasonsFor(event, people))
      note(`${reason} ${event.userId} ${event.patientId}`, event, { reason, patientId: event.patientId, count: 1 });
    const opened = event.kind === 'READ' && event.categories.some(([category]) => !ONLY_A_ROW.has(category));
    if (!event.userId || (!opened && !event.traced)) continue;
    const key = `${event.userId} ${event.at.slice(0, 10)}`;
    const day = days.get(key) ?? { event, opened: new Set<string>(), traces: 0 };
    if (opened && event.patientId) day.opened.add(event.patientId);
    if (event.traced) day.traces += 1;
    days.set(key, day);
  }
  for (const [key, { event, opened, traces }] of days) {
    if (opened.size > VOLUME_PER_DAY)
      note(`VOLUME ${key}`, event, { reason: 'VOLUME', patientId: null, count: opened.size });
    if (traces > TRACES_PER_DAY) note(`TRACES ${key}`, event, { reason: 'TRACES', patientId: null, count: traces });
  }
  return [...rows.values()].sort((a, b) => String(b.lastAt).localeCompare(String(a.lastAt)));
};

const peopleIn = async ({ hub: { models } }: Context, events: readonly AuditEvent[]): Promise<People> => {
  const ids = (of: (event: AuditEvent) => string | null) => [...new Set(events.flatMap((event) => of(event) ?? []))];
  const patients = await whereaboutsOf(
    models,
    ids(({ patientId }) => patientId),
  );
  const named = [...ids(({ userId }) => userId), ...patients.flatMap(({ userId }) => userId ?? [])];
  const users = await usersById(models, named);
  return {
    users: new Map(users.map((user) => [user._id, user])),
    patients: new Map(patients.map((patient) => [patient._id, patient])),
  };
};

/** Access that is worth a look, latest first. Its gate has checked that the reader governs the audit. */
export const unusualAccess = async (ctx: Context, args: QueryUnusualAccessArgs): Promise<UnusualAccessView[]> => {
  const events: AuditEvent[] = [];
  const own = new Set(await ctx.records.ownRecords());
  for await (const { event } of auditedActs(ctx.hub, { since: sinceOf(ctx, args.since) }))
    if (!event.patientId || !own.has(event.patientId)) events.push(event);
  const people = await peopleIn(ctx, events);
  const rows = gather(events, people)
    .filter(({ reason }) => !args.reason || reason === args.reason)
    .slice(0, MOST_ROWS);
  await Promise.all(
    [...new Set(rows.flatMap((row) => row.patientId ?? []))].map(async (patientId) => {
      const access = await ctx.records.known(patientId);
      if (access) ctx.audit.disclosed(patientId, access.decision, ['AUDIT_TRAIL']);
    }),
  );
  return rows.map((row) => ({ ...row, description: WORDS[row.reason](row.count) }));
};
