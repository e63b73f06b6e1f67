import type { SignedInActor } from '../access/actor.js';
import { openAt, preference } from '../access/name-shown.js';
import { policy } from '../access/policy.js';
import type { Context } from '../record/context.js';
import { badInput } from '../errors.js';
import type { QueryCaseloadArgs, SharingScope } from '../generated/graphql.js';
import { mapPage, type CountedPage } from '../record/page.js';
import { pageByName } from './by-name.js';
import type { PatientView } from '../record/patient-view.js';

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

/** A person as part of something else; null, without a word, where the reader may not open their record. */
export const personSeen = async (ctx: Context, id: string | null | undefined): Promise<PatientView | null> => {
  const access = id ? (await ctx.records.related([id])).get(id) : undefined;
  return access ? ctx.records.view(access, ctx.plan.patientCategories) : null;
};

/** People who have agreed, explicitly and now, to share with this organisation in this scope. */
const consented = (actor: SignedInActor, scope: SharingScope, now: Date): Filter[] => [
  preference(scope, actor, now, { decision: 'PERMIT', basis: { $ne: 'IMPLIED' } }),
  { $nor: [preference(scope, actor, now, { decision: 'DENY', categories: { $size: 0 } })] },
];

/** People with whom the actor has a relationship that shows at least a name. */
const caseloadFilter = (actor: SignedInActor, now: Date): Filter | null => {
  const { role, userId, organisation } = actor;
  if (role === 'PATIENT') return { userId };
  // A suspension holds whatever a second row says, as in the decision.
  if (role === 'UNPAID_CARER')
    return {
      proxies: { $elemMatch: { userId, ...openAt(now) } },
      $nor: [{ proxies: { $elemMatch: { userId, suspended: true } } }],
    };
  if (!organisation || ['ANALYST', 'SYSTEM_ADMINISTRATOR', 'PRIVACY_OFFICER'].includes(role)) return null;
  const member = { careTeam: { $elemMatch: { userId, role, 'organisation.id': organisation.id, ...openAt(now) } } };
  const referred = { referrals: { $elemMatch: { organisationId: organisation.id, ...openAt(now) } } };
  const attending = { attendees: { $elemMatch: { userId, organisationId: organisation.id } } };
  const discussed = { mdtReviews: { $elemMatch: { ...attending, ...openAt(now) } } };
  const scope = policy.roles.find((facts) => facts.role === role)!.consentScope!;
  if (scope !== 'DIRECT_CARE')
    return { $and: [{ $or: [member, referred, discussed] }, ...consented(actor, scope, now)] };
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

/** The people the reader works with: by name, as far as the reader sees names. Count and cursor are over what the reader may see. */
export const caseload = async (ctx: Context, args: QueryCaseloadArgs): Promise<CountedPage<PatientView>> => {
  const page = await pageByName(ctx, {
    list: 'caseload',
    args,
    people: caseloadFilter(ctx.records.reader, ctx.now),
  });
  const related = await ctx.records.related(page.nodes);
  const shown = mapPage(page, (id) => {
    const access = related.get(id);
    return access ? ctx.records.view(access, ctx.plan.patientCategories) : null;
  });
  return { ...shown, totalCount: page.totalCount };
};
