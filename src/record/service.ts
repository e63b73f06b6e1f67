import type { Context } from '../context.js';
import { custodianOf } from '../auth/actor.js';
import { policy } from '../access/policy.js';
import type { QueryMyContributionsArgs } from '../generated/graphql.js';
import { decodeCursor, pageOf, pageSize, type Page } from './page.js';
import type { StoredEntry } from './model.js';
import type { ContributionView, EntryView } from './view.js';

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

/** Entries the reader made, latest change first, each with its person. What the reader may no longer see is left out. */
export const myContributions = async (ctx: Context, args: QueryMyContributionsArgs): Promise<Page<ContributionView>> => {
  const size = pageSize(args.first);
  const { reader } = ctx.records;
  const own = { 'author.id': reader.userId, 'custodian.id': custodianOf(reader).id };
  const answered = args.answeredOnly ? { 'responses.0': { $exists: true } } : {};
  const found = await ctx.hub.models.Entry.collection
    .find<Pick<StoredEntry, '_id' | 'patientId' | 'changedAt' | 'text'>>({ ...own, ...answered, ...after(args.after) } as object, {
      projection: { patientId: 1, changedAt: 1, text: 1 },
    })
    .sort({ changedAt: -1, _id: -1 })
    .limit(size + 1)
    .toArray();
  const access = await ctx.records.related([...new Set(found.map(({ patientId }) => patientId))]);
  const page = pageOf(found, size, args.after, ({ changedAt, _id }) => [changedAt.toISOString(), _id]);
  const edges = page.edges.flatMap(({ cursor, node: { patientId, text } }) => {
    const related = access.get(patientId);
    const entry = related && ctx.records.disclosed(JSON.parse(text) as EntryView, related);
    return entry ? [{ cursor, node: { entry, patient: ctx.records.view(related, ctx.plan.patientCategories) } }] : [];
  });
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
};

const after = (cursor: string | null | undefined) => {
  if (!cursor) return {};
  const [changedAt, id] = decodeCursor(cursor, 2);
  const at = new Date(changedAt!);
  return { $or: [{ changedAt: { $lt: at } }, { changedAt: at, _id: { $lt: id } }] };
};
