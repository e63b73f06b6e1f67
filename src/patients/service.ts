import type { SignedInActor } from '../auth/actor.js';
import { policy } from '../access/policy.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import type { QueryCaseloadArgs, SharingScope } from '../generated/graphql.js';
import { decodeCursor, pageOf, pageSize, type Page } from '../record/page.js';
import type { StoredPatient } from './model.js';
import type { PatientView } from './view.js';

type Filter = Record<string, unknown>;

/** A person by id or by NHS number. @throws BAD_USER_INPUT unless exactly one is given; NOT_FOUND */
export const findPatient = async (
  ctx: Context,
  { id, nhsNumber }: { id?: string | null; nhsNumber?: string | null },
): Promise<PatientView> => {
  if (!id === !nhsNumber) throw badInput('id', 'give either id or nhsNumber');
  const access = id ? await ctx.records.access(id) : await ctx.records.accessByNhsNumber(nhsNumber!);
  return ctx.records.view(access, ctx.plan.patientCategories);
};

const openAt = (now: Date): Filter => ({ from: { $lte: now }, $or: [{ to: null }, { to: { $gt: now } }] });

const someOrganisation = (organisationId: string): Filter => ({
  $or: [{ organisations: { $size: 0 } }, { organisations: organisationId }],
});

/** People who have agreed, explicitly and now, to share with this organisation in this scope. */
const consented = (scope: SharingScope, organisationId: string, now: Date): Filter[] => {
  const holds = (more: Filter) => ({
    $elemMatch: { $and: [openAt(now), someOrganisation(organisationId), { scope, ...more }] },
  });
  return [
    { sharingPreferences: holds({ decision: 'PERMIT', basis: { $ne: 'IMPLIED' } }) },
    { $nor: [{ sharingPreferences: holds({ decision: 'DENY', categories: { $size: 0 } }) }] },
  ];
};

/** People with whom the actor has a relationship that shows at least a name. */
const caseloadFilter = (actor: SignedInActor, now: Date): Filter | null => {
  const { role, userId, organisation } = actor;
  if (role === 'PATIENT') return { userId };
  if (role === 'UNPAID_CARER') return { proxies: { $elemMatch: { userId, suspended: false, ...openAt(now) } } };
  if (!organisation || ['ANALYST', 'SYSTEM_ADMINISTRATOR', 'PRIVACY_OFFICER'].includes(role)) return null;
  const member = { careTeam: { $elemMatch: { userId, role, 'organisation.id': organisation.id, ...openAt(now) } } };
  const referred = { referrals: { $elemMatch: { organisationId: organisation.id, ...openAt(now) } } };
  const attending = { attendees: { $elemMatch: { userId, organisationId: organisation.id } } };
  const discussed = { mdtReviews: { $elemMatch: { ...attending, ...openAt(now) } } };
  const scope = policy.roles.find((facts) => facts.role === role)!.consentScope!;
  if (scope !== 'DIRECT_CARE')
    return { $and: [{ $or: [member, referred, discussed] }, ...consented(scope, organisation.id, now)] };
  return {
    $or: [
      member,
      referred,
      discussed,
      { 'registeredPractice.id': organisation.id },
      { episodes: { $elemMatch: { organisationId: organisation.id, ...openAt(now) } } },
    ],
  };
};

const nameFilter = (part: string | null | undefined): Filter => {
  if (part === null || part === undefined) return {};
  const letters = part.trim().toLowerCase();
  if (letters.length < 2 || letters.length > 100) throw badInput('nameContains', 'must have 2 to 100 letters');
  return { nameKey: { $regex: letters.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') } };
};

/** The people the reader works with, by name. Count and cursor are over what the reader may see. */
export const caseload = async (ctx: Context, args: QueryCaseloadArgs): Promise<Page<PatientView>> => {
  const size = pageSize(args.first);
  const related = caseloadFilter(ctx.records.reader, ctx.now);
  if (!related) return pageOf([], size, null, () => [], 0);
  const visible = ctx.session.onBehalf ? { demo: true } : {};
  const matching: Filter = { $and: [related, nameFilter(args.nameContains), visible] };
  const patients = ctx.hub.models.Patient.collection;
  const [found, totalCount] = await Promise.all([
    patients
      .find<Pick<StoredPatient, '_id' | 'nameKey'>>({ $and: [matching, after(args.after)] } as object, {
        projection: { nameKey: 1 },
      })
      .sort({ nameKey: 1, _id: 1 })
      .limit(size + 1)
      .toArray(),
    patients.countDocuments(matching),
  ]);
  const access = await ctx.records.related(found.map(({ _id }) => _id));
  const page = pageOf(found, size, args.after, ({ nameKey, _id }) => [nameKey, _id], totalCount);
  const edges = page.edges.flatMap(({ cursor, node }) => {
    const related = access.get(node._id);
    return related ? [{ cursor, node: ctx.records.view(related, ctx.plan.patientCategories) }] : [];
  });
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
};

/** What follows a cursor in the order of names. */
export const after = (cursor: string | null | undefined): Filter => {
  if (!cursor) return {};
  const [nameKey, id] = decodeCursor(cursor, 2);
  return { $or: [{ nameKey: { $gt: nameKey } }, { nameKey, _id: { $gt: id } }] };
};
