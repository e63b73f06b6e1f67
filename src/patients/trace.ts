import { grantOf, isRelated } from '../access/decision.js';
import { Level, policy } from '../access/policy.js';
import type { SignedInActor } from '../access/actor.js';
import type { Context } from '../record/context.js';
import { checkLine } from '../kinds/kind.js';
import { badInput } from '../errors.js';
import type { Category, QueryNeighbourhoodArgs, QueryTracePatientArgs } from '../generated/graphql.js';
import { mapPage, type CountedPage } from '../record/page.js';
import { pageByName } from './by-name.js';
import { withNameAndBirth, withNhsNumber } from './store.js';
import type { PatientView } from '../record/patient-view.js';

const lettersOf = (text: string) => text.replace(/\s/g, '').toUpperCase();

/**
 * Finds out whether a person is known, by NHS number, or by name, date of birth and postcode together. A match says
 * that and nothing else; an id comes with it only where it serves something. A hidden location matches no postcode: a hit
 * would confirm where the person lives. Every trace is one row of the audit, found or not.
 * @throws BAD_USER_INPUT unless one of the two ways is given whole; NOT_FOUND, audited
 */
export const trace = async (ctx: Context, args: QueryTracePatientArgs): Promise<{ patientId: string | null }> => {
  const { nhsNumber, name, dateOfBirth, postcode } = args;
  const given = [name, dateOfBirth, postcode].filter(Boolean).length;
  if (nhsNumber ? given > 0 : given !== 3)
    throw badInput('nhsNumber', 'give the NHS number alone, or name, dateOfBirth and postcode together');
  const sought = nhsNumber
    ? null
    : {
        nameKey: checkLine(name!, 'name', 2, 300).toLowerCase(),
        postcode: lettersOf(checkLine(postcode!, 'postcode', 2, 20)),
      };
  const found = !sought
    ? await withNhsNumber(ctx.hub.models, nhsNumber!)
    : (await withNameAndBirth(ctx.hub.models, { nameKey: sought.nameKey, dateOfBirth: dateOfBirth! })).filter(
        ({ address }) => lettersOf(address?.postcode ?? '') === sought.postcode,
      );
  const [only, second] = found;
  const decision = await ctx.records.traced(!only || second ? null : only);
  return { patientId: isRelated(decision) || servesAnId(ctx.records.reader) ? only!._id : null };
};

/**
 * Whether the id of somebody the reader has nothing to do with would serve anything: the reader reads who a person is, and
 * refers people or may break the glass. By the matrix, within the ceiling of a system, and never by the person found.
 */
const servesAnId = (reader: SignedInActor) => {
  const grant = (category: Category) => grantOf(reader, policy, category);
  const { mayBreakGlass } = policy.roles.find(({ role }) => role === reader.role)!;
  return (
    grant('DEMOGRAPHICS').read > Level.NONE &&
    (grant('REFERRALS_TASKS').write !== 'NONE' || (mayBreakGlass && !reader.ceiling))
  );
};

/**
 * People of the neighbourhoods that the reader's organisation serves, as list rows; nobody for a reader to whom no list
 * row shows anything, since the length of the list would tell how many live there.
 */
export const neighbourhood = async (ctx: Context, args: QueryNeighbourhoodArgs): Promise<CountedPage<PatientView>> => {
  const { reader } = ctx.records;
  const places = reader.organisation?.neighbourhoods ?? [];
  const seesRows = grantOf(reader, policy, 'DEMOGRAPHICS').read > Level.NONE;
  // Where somebody with a hidden location lives is not told by a list of a place either.
  const here = seesRows ? { neighbourhood: { $in: places }, locationHidden: false } : null;
  const page = await pageByName(ctx, { list: 'neighbourhood', args, people: here });
  const rows = await Promise.all(page.nodes.map((id) => ctx.records.listed(id)));
  const listed = new Map(rows.flatMap((access) => (access ? [[access.patient._id, access]] : [])));
  const shown = mapPage(page, (id) => {
    const access = listed.get(id);
    return access ? ctx.records.view(access, ['DEMOGRAPHICS']) : null;
  });
  return { ...shown, totalCount: page.totalCount };
};
