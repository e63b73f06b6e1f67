import type { Sort } from 'mongodb';
import { EVERYBODY, nameShownTo } from '../access/name-shown.js';
import type { Context } from '../record/context.js';
import { cursorsFor } from '../record/cursor.js';
import { checkLine } from '../kinds/kind.js';
import { mapPage, pageOf, pageSize, type CountedPage, type PageArguments } from '../record/page.js';
import { countPeople, namedRows, type NamedRow, type PatientFilter } from './store.js';

/** The filter that nobody matches. */
const NOBODY: PatientFilter = { _id: { $in: [] } };

/** What a list of people can be asked. */
export interface NameArguments extends PageArguments {
  nameContains?: string | null | undefined;
}

const search = ({ nameContains }: NameArguments): PatientFilter | null => {
  if (nameContains === null || nameContains === undefined) return null;
  const letters = checkLine(nameContains, 'nameContains', 2, 100).toLowerCase();
  return { nameKey: { $regex: letters.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') } };
};

type Row = NamedRow & { named: boolean };

/** Where the two parts of the order begin after a cursor: people by name, and then those whose name is withheld, by id. */
const following = (after: string[] | null): { named: PatientFilter | null; unnamed: PatientFilter } => {
  if (!after) return { named: {}, unnamed: {} };
  const [part, ...keys] = after;
  if (part === 'unnamed') return { named: null, unnamed: { _id: { $gt: keys[0] } } };
  const [nameKey, id] = keys;
  return { named: { $or: [{ nameKey: { $gt: nameKey } }, { nameKey, _id: { $gt: id } }] }, unnamed: {} };
};

/**
 * A page of the ids of some people: first those whose name the reader sees, by name, then the others, by id. A search
 * finds the first only. Count, order and cursors never come of a name that is withheld.
 * @throws BAD_USER_INPUT naming first, after or nameContains
 */
export const pageByName = async (
  ctx: Context,
  { list, args, people }: { list: string; args: NameArguments; people: PatientFilter | null },
): Promise<CountedPage<string>> => {
  const size = pageSize(args.first);
  const cursors = cursorsFor(ctx, list, args);
  const wanted = search(args);
  const shown = nameShownTo(ctx.records.reader, ctx.now, ctx.hub.redaction);
  const { role, userId } = ctx.records.reader;
  // Their own record is closed to them in a professional role: its name would give it a place in the order.
  const others = role === 'PATIENT' ? {} : { userId: { $ne: userId } };
  const listed = { $and: [people ?? NOBODY, others, ctx.session.onBehalf ? { demo: true } : {}] };
  const named = { $and: [listed, shown ?? NOBODY, wanted ?? {}] };
  const unnamed = { $and: [listed, wanted || shown === EVERYBODY ? NOBODY : { $nor: [shown ?? NOBODY] }] };
  const { models } = ctx.hub;
  const read = async (filter: PatientFilter, part: 'named' | 'unnamed', limit: number): Promise<Row[]> => {
    if (limit <= 0) return [];
    const sort: Sort = part === 'named' ? { nameKey: 1, _id: 1 } : { _id: 1 };
    const rows = await namedRows(models, filter, { sort, limit });
    return rows.map((row) => ({ ...row, named: part === 'named' }));
  };
  const from = following(cursors.after);
  const rows = async () => {
    const first = from.named ? await read({ $and: [named, from.named] }, 'named', size + 1) : [];
    return [...first, ...(await read({ $and: [unnamed, from.unnamed] }, 'unnamed', size + 1 - first.length))];
  };
  const [found, totalCount] = await Promise.all([rows(), countPeople(models, wanted ? named : listed)]);
  const keysOf = (row: Row) => (row.named ? ['named', row.nameKey, row._id] : ['unnamed', row._id]);
  return { ...mapPage(pageOf(found, { size, cursors, keysOf }), ({ _id }) => _id), totalCount };
};
