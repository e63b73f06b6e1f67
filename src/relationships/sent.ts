import { custodianOf } from '../access/actor.js';
import { isCleared } from '../access/decision.js';
import { labelOfOrganisation } from '../access/labels.js';
import { Level, policy } from '../access/policy.js';
import type { QueryReferralsSentArgs, ReferralStatus, Urgency } from '../generated/graphql.js';
import { cursorsFor } from '../record/cursor.js';
import type { Context } from '../record/context.js';
import type { StoredEntry } from '../record/model.js';
import { mapPage, PAGE_CAP, pageOf, pageSize } from '../record/page.js';
import type { PatientAccess } from '../record/repository.js';
import { isOverdue } from './due.js';
import { referralsBy } from './store.js';

const CATEGORY = 'REFERRALS_TASKS';

/** A referral of the reader's organisation with how much of it they see by their relationship with the person. */
interface Sent {
  entry: StoredEntry;
  access: PatientAccess;
  level: Level;
  /** True where the reader sent it. */
  own: boolean;
}

/**
 * Whether somebody may know that their organisation sent a referral: whoever sent it, and colleagues who refer too and are
 * cleared for what it carries. Patients and carers act for nobody's organisation: they see it in the record or not at all.
 */
const mayKnow = (ctx: Context, { entry, access: { decision }, level, own }: Sent): boolean => {
  const { organisation, role } = ctx.records.reader;
  if (level > Level.NONE) return true;
  if (!organisation || decision.relationship === 'OWN_RECORD') return false;
  if (policy.grants[role][CATEGORY].write === 'NONE') return false;
  const service = labelOfOrganisation(organisation.type);
  const labels = [...entry.labels, ...entry.inheritedLabels].filter((label) => label !== service);
  return own || isCleared(decision, CATEGORY, labels);
};

const sentOf = async (ctx: Context, entry: StoredEntry): Promise<Sent | null> => {
  const access = await ctx.records.served(entry.patientId);
  if (!access) return null;
  const { level } = await ctx.records.glimpse(entry._id);
  const sent = { entry, access, level, own: entry.author.id === ctx.records.reader.userId };
  return mayKnow(ctx, sent) ? sent : null;
};

type Text = string | null;

/** That it was sent, where it stands and what came of it; why it was made and who it is about follow the relationship. */
const viewOf = (ctx: Context, { entry, access, level, own }: Sent) => {
  const body = entry.body as Record<'referredTo' | 'sentAt' | 'dueBy' | 'outcome' | 'declinedBecause', Text> & {
    urgency: Urgency | null;
    referralStatus: ReferralStatus;
  };
  ctx.audit.disclosed(entry.patientId, access.decision, [CATEGORY]);
  const { referredTo, declinedBecause, urgency, sentAt, dueBy, referralStatus, outcome } = body;
  const named = own || ctx.records.namingFor(access.decision).text(CATEGORY, referredTo ?? '');
  return {
    ...{ urgency, sentAt, dueBy, referralStatus, outcome },
    referredTo: named ? referredTo : null,
    declinedBecause: own || level === Level.FULL ? declinedBecause : null,
    overdue: isOverdue(body, ctx.now),
    referral: level > Level.NONE ? ctx.records.read(entry, access.decision) : null,
    patient:
      access.decision.read.DEMOGRAPHICS > Level.NONE ? ctx.records.view(access, ctx.plan.patientCategories) : null,
  };
};

/** Referrals that the reader's organisation has sent, latest first. @throws BAD_USER_INPUT for a wrong page */
export const referralsSent = async (ctx: Context, args: QueryReferralsSentArgs) => {
  const { reader } = ctx.records;
  const size = pageSize(args.first);
  const cursors = cursorsFor(ctx, 'referralsSent', args);
  const by = { organisationId: custodianOf(reader).id, authorId: reader.organisation ? null : reader.userId };
  const overdueAt = args.overdueOnly ? ctx.now : null;
  const seen: { keys: string[]; sent: Sent }[] = [];
  let last = cursors.after;
  // What the page needs, and only where some of that may not be shown, more at a time.
  for (let limit = size + 1; seen.length <= size; limit = PAGE_CAP) {
    const batch = await referralsBy(ctx.hub.models, by, { last, limit, overdueAt });
    const keys = ({ effectiveAt, _id }: StoredEntry) => [effectiveAt.toISOString(), _id];
    const found = await Promise.all(batch.map((entry) => sentOf(ctx, entry)));
    seen.push(...found.flatMap((sent) => (sent ? [{ keys: keys(sent.entry), sent }] : [])));
    if (batch.length < limit) break;
    last = keys(batch.at(-1)!);
  }
  return mapPage(pageOf(seen, { size, cursors, keysOf: ({ keys }) => keys }), ({ sent }) => viewOf(ctx, sent));
};
