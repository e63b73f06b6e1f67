import type { Context } from '../context.js';
import { custodianOf } from '../auth/actor.js';
import { policy } from '../access/policy.js';
import type { QueryMyContributionsArgs } from '../generated/graphql.js';
import { decodeCursor, olderThan, pageOf, pageSize, type Page } from './page.js';
import type { StoredEntry } from './model.js';
import type { PatientAccess } from './repository.js';
import { TEXT_FIELDS, type StoredText } from './text.js';
import type { ContributionView, EntryView, RecordView } from './view.js';

/** Key of the register under which a condition counts: depression and anxiety count once (domain.md §2). */
const countedAs = (register: string) => (register === 'ANX' ? 'DEP' : register);
const registers = new Set(policy.longTermConditions.map(({ register }) => register));

/** Number of distinct long-term conditions among the problems that a reader sees. */
export const longTermConditionCount = (problems: readonly EntryView[]): number =>
  new Set(
    problems
      // A summary names active conditions only, and does not say so again.
      .filter(({ clinicalStatus }) => clinicalStatus === 'ACTIVE' || clinicalStatus === undefined)
      .flatMap(({ longTermConditionRegister: register }) =>
        typeof register === 'string' && registers.has(register) ? [countedAs(register)] : [],
      ),
  ).size;

/** Shown with every record, so that nobody takes silence for health. Source: the London shared record says the same of itself. */
export const INCOMPLETENESS_NOTICE =
  'This record may be incomplete. Not every service contributes yet, and some information may be withheld from you; what is not here may exist elsewhere.';

const LEFT_OUT =
  ' At least one entry that you may see could not be read and is left out here; the hub has reported it to those who run it.';

/** The warning that goes with a record: always, and more where something could not be read. */
export const incompletenessOf = ({ incomplete }: Pick<RecordView, 'incomplete'>) =>
  incomplete ? INCOMPLETENESS_NOTICE + LEFT_OUT : INCOMPLETENESS_NOTICE;

const BATCH = 100;

/**
 * Entries the reader made, latest change first, each with its person. What the reader may no longer see is left out
 * before the page is cut, so that neither its end nor its cursor tells that there was something.
 */
export const myContributions = async (
  ctx: Context,
  args: QueryMyContributionsArgs,
): Promise<Page<ContributionView>> => {
  const size = pageSize(args.first);
  const seen: { keys: string[]; entry: EntryView; access: PatientAccess }[] = [];
  let last = args.after ? decodeCursor(args.after, 2) : null;
  while (seen.length <= size) {
    const batch = await contributionsAfter(ctx, last, args.answeredOnly ?? false);
    const related = await ctx.records.related([...new Set(batch.map(({ patientId }) => patientId))]);
    for (const stored of batch) {
      const { _id, patientId, changedAt } = stored;
      const access = related.get(patientId);
      const entry = access && ctx.records.read(stored, access.decision);
      if (entry) seen.push({ keys: [changedAt.toISOString(), _id], entry, access });
    }
    if (batch.length < BATCH) break;
    const { changedAt, _id } = batch.at(-1)!;
    last = [changedAt.toISOString(), _id];
  }
  const page = pageOf(seen, size, args.after, ({ keys }) => keys);
  const edges = page.edges.map(({ cursor, node: { entry, access } }) => {
    ctx.audit.disclosed(access.patient._id, access.decision, [entry.category]);
    return { cursor, node: { entry, patient: ctx.records.view(access, ctx.plan.patientCategories) } };
  });
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
};

const contributionsAfter = (ctx: Context, last: string[] | null, answeredOnly: boolean) => {
  const { reader } = ctx.records;
  const own = { 'author.id': reader.userId, 'custodian.id': custodianOf(reader).id };
  const answered = answeredOnly ? { 'responses.0': { $exists: true } } : {};
  return ctx.hub.models.Entry.collection
    .find<StoredText & Pick<StoredEntry, 'patientId' | 'changedAt'>>(
      { ...own, ...answered, ...olderThan('changedAt', last) } as object,
      {
        projection: { patientId: 1, changedAt: 1, ...TEXT_FIELDS },
      },
    )
    .sort({ changedAt: -1, _id: -1 })
    .limit(BATCH)
    .toArray();
};
