import type { Context } from './context.js';
import type { HeadingsPlan } from '../contract/plan.js';
import { policy } from '../access/policy.js';
import { badInput } from '../errors.js';
import type { EntryFilter, EntryOrder } from '../generated/graphql.js';
import { cursorsFor } from './cursor.js';
import { historyOf } from './history.js';
import { kindNames, kinds, type KindName } from '../kinds/kinds.js';
import { narrowingOf } from './narrowing.js';
import { mapPage, PAGE_CAP, pageOf, pageOfList, pageSize, partOf, type Page, type PageArguments } from './page.js';
import type { PatientView } from './patient-view.js';
import type { EntryView, RecordView } from './view.js';

/** Key of the register under which a condition counts: depression and anxiety count once. */
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

const keysOf = ({ id, provenance }: EntryView) => [provenance.effectiveAt, id];

/** What a heading is asked for. */
export interface HeadingArguments extends PageArguments {
  filter?: EntryFilter | null | undefined;
  order?: EntryOrder | null | undefined;
}

/** True where a heading is read as it is, newest first, with nothing left out. */
const isUsual = ({ filter, order }: HeadingArguments) => !filter && (order ?? 'NEWEST_FIRST') === 'NEWEST_FIRST';

/** A page of one list of a record, read by itself. */
const readPage = async (
  ctx: Context,
  record: RecordView,
  { list, kinds: names, args }: { list: string; kinds: readonly KindName[]; args: HeadingArguments },
): Promise<Page<EntryView>> => {
  const { size, backward } = partOf(args, PAGE_CAP);
  const narrowing = narrowingOf(args.filter);
  const cursors = cursorsFor(ctx, list, args, record.patientId);
  const reading = ctx.records.page(record, {
    kinds: names,
    narrowing,
    order: args.order ?? 'NEWEST_FIRST',
    backward,
    from: backward ? cursors.before : cursors.after,
    limit: size + 1,
    counted: ctx.plan.headings.counted.has(list),
  });
  record.pages.push(reading);
  const { placed, totalCount } = await reading;
  const page = pageOf(placed, { size, backward, cursors, keysOf: ({ keys }) => keys, totalCount });
  return mapPage(page, ({ view }) => view);
};

/** A page of a heading: cut out of what was read with the record, or read by itself. Null where it is withheld. */
export const pageOfHeading = (
  ctx: Context,
  record: RecordView,
  { kind, args }: { kind: KindName; args: HeadingArguments },
): Page<EntryView> | null | Promise<Page<EntryView>> => {
  const { heading } = kinds[kind];
  const entries = record.headings[heading];
  if (entries === null) return null;
  if (!entries || !isUsual(args)) return readPage(ctx, record, { list: heading, kinds: [kind], args });
  const cursors = cursorsFor(ctx, heading, args, record.patientId);
  return pageOfList(entries, { ...partOf(args, PAGE_CAP), cursors, keysOf });
};

/** A page of the entries of all kinds. */
export const timeline = (ctx: Context, record: RecordView, args: HeadingArguments): Promise<Page<EntryView>> =>
  readPage(ctx, record, { list: 'timeline', kinds: kindNames, args });

/** The person whose record an entry is in, as the reader may see them. */
export const patientOf = async (ctx: Context, { access: { patientId } }: EntryView): Promise<PatientView> =>
  ctx.records.view(await ctx.records.access(patientId), ctx.plan.patientCategories);

/** Which earlier versions of an entry are asked for. */
export interface HistoryArguments {
  first?: number | null;
  before?: number | null;
}

/** Earlier versions of an entry, newest first. @throws BAD_USER_INPUT naming first or before */
export const history = (ctx: Context, entry: EntryView, { first, before }: HistoryArguments) => {
  if (before !== null && before !== undefined && before < 1) throw badInput('before', 'must be a version, from 1');
  return historyOf(ctx, entry, { first: pageSize(first, PAGE_CAP), before: before ?? null });
};
const LEFT_OUT =
  ' At least one entry that you may see could not be read and is left out here; the hub has reported it to those who run it.';

const noticeOf = ({ incomplete }: RecordView) =>
  incomplete ? INCOMPLETENESS_NOTICE + LEFT_OUT : INCOMPLETENESS_NOTICE;

/**
 * The warning that goes with a record: always, and more where something could not be read. Where headings are read page by
 * page, their resolvers begin in the same turn, and what they read is waited for.
 */
export const incompletenessOf = (record: RecordView, asked: HeadingsPlan): string | Promise<string> => {
  const isRead = asked.kinds.every((kind) => record.headings[kinds[kind].heading] !== undefined);
  if (isRead) return noticeOf(record);
  return Promise.resolve()
    .then(() => Promise.allSettled(record.pages))
    .then(() => noticeOf(record));
};
