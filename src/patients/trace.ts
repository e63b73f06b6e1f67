import { grantOf, isRelated } from '../access/decision.js';
import { Level, policy } from '../access/policy.js';
import type { SignedInActor } from '../auth/actor.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import type { Category, QueryNeighbourhoodArgs, QueryTracePatientArgs } from '../generated/graphql.js';
import { decodeCursor, pageOf, pageSize, type Page } from '../record/page.js';
import type { StoredPatient } from './model.js';
import { after } from './service.js';
import type { PatientView } from './view.js';

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
  const found = nhsNumber
    ? await ctx.hub.models.Patient.find({ nhsNumber }).lean<StoredPatient[]>()
    : (
        await ctx.hub.models.Patient.find({
          dateOfBirth: dateOfBirth!,
          nameKey: name!.trim().toLowerCase(),
          locationHidden: false,
        }).lean<StoredPatient[]>()
      ).filter(({ address }) => lettersOf(address?.postcode ?? '') === lettersOf(postcode!));
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

/** People of the neighbourhoods that the reader's organisation serves, as list rows. */
export const neighbourhood = async (ctx: Context, args: QueryNeighbourhoodArgs): Promise<Page<PatientView>> => {
  const size = pageSize(args.first);
  const places = ctx.records.reader.organisation?.neighbourhoods ?? [];
  // Where somebody with a hidden location lives is not told by a list of a place either.
  const here = { neighbourhood: { $in: places }, locationHidden: false, ...(ctx.session.onBehalf && { demo: true }) };
  if (args.after) decodeCursor(args.after, 2);
  const patients = ctx.hub.models.Patient.collection;
  const [found, totalCount] = await Promise.all([
    patients
      .find<Pick<StoredPatient, '_id' | 'nameKey'>>({ $and: [here, after(args.after)] } as object, {
        projection: { nameKey: 1 },
      })
      .sort({ nameKey: 1, _id: 1 })
      .limit(size + 1)
      .toArray(),
    patients.countDocuments(here as object),
  ]);
  const page = pageOf(found, size, args.after, ({ nameKey, _id }) => [nameKey, _id], totalCount);
  const rows = await Promise.all(
    page.edges.map(async ({ cursor, node }) => ({ cursor, access: await ctx.records.listed(node._id) })),
  );
  const edges = rows.flatMap(({ cursor, access }) =>
    access ? [{ cursor, node: ctx.records.view(access, ['DEMOGRAPHICS']) }] : [],
  );
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
};
