import { isActive, isOver } from '../access/facts.js';
import type { Context } from './context.js';
import { badInput } from '../errors.js';
import type { AddCareTeamMemberInput, OpenEpisodeInput, PlanMdtReviewInput } from '../generated/graphql.js';
import { checkText } from '../kinds/kind.js';
import { assertOrganisations, organisationReference } from '../organisations/service.js';
import type { PatientAccess } from '../record/repository.js';
import { checkAll } from '../writing/check-all.js';
import { actOf, endOf, permit } from '../writing/permit.js';
import { changeRelationship, memberOf, newLife, openPerson } from './service.js';

const HOUR_MS = 3_600_000;
/** Window around a multidisciplinary meeting in which those who attend read the pack. */
const MDT_BEFORE_MS = 48 * HOUR_MS;
const MDT_AFTER_MS = 24 * HOUR_MS;

/** @throws BAD_USER_INPUT where somebody in this role does not lead: policy/acts.csv names the roles that do */
const assertLeads = (act: 'namedClinician' | 'careCoordinator', { [act]: leads, role }: AddCareTeamMemberInput) => {
  const { roles, title } = actOf(act);
  if (leads && !roles.has(role))
    throw badInput(`input.${act}`, `must be false for this role: ${title.toLowerCase()} is another's part`);
};

/** @throws BAD_USER_INPUT for somebody who is on the care team already, as far as the actor may know */
const assertNew = (ctx: Context, { patient, decision }: PatientAccess, input: AddCareTeamMemberInput) => {
  const naming = ctx.records.namingFor(decision);
  // One of whom the actor may not know is as if there were none: the new membership stands beside it.
  const twice = patient.careTeam.some(
    (one) =>
      naming.person('CARE_PLAN', one.role, one.organisation) &&
      one.userId === input.userId &&
      one.role === input.role &&
      one.organisation.id === input.organisationId &&
      !isOver(one, ctx.now),
  );
  if (twice) throw badInput('input.userId', 'is on the care team already; renew the membership instead');
};

/** Adds somebody to the care team. A new named clinician or coordinator takes the mark from the one before. */
export const addCareTeamMember = (ctx: Context, input: AddCareTeamMemberInput) =>
  changeRelationship(ctx, {
    operation: 'addCareTeamMember',
    input,
    category: 'CARE_PLAN',
    open: () => openPerson(ctx, input),
    permit: ({ access }) =>
      permit(ctx, 'addCareTeamMember', { ...access, category: 'CARE_PLAN', subjectId: input.userId }),
    prepare: async ({ access }) => {
      const { userId, role, contactRoute: route } = input;
      const { life, organisation, user, contactRoute, to } = await checkAll({
        life: () => newLife(ctx, input.reason),
        organisation: () => organisationReference(ctx, input.organisationId, 'input.organisationId'),
        user: () => memberOf(ctx, input, 'input.userId'),
        new: () => assertNew(ctx, access, input),
        named: () => assertLeads('namedClinician', input),
        coordinates: () => assertLeads('careCoordinator', input),
        contactRoute: () => (route ? checkText(route, 'input.contactRoute', 2, 200) : null),
        to: () => endOf(ctx, 'addCareTeamMember', { to: input.to }),
      });
      const [namedClinician, careCoordinator] = [Boolean(input.namedClinician), Boolean(input.careCoordinator)];
      const period = { from: ctx.now, to };
      const member = { userId, name: user.name, role, organisation, contactRoute, namedClinician, careCoordinator };
      const before = access.patient.careTeam.map((one) => ({
        ...one,
        namedClinician: one.namedClinician && !namedClinician,
        careCoordinator: one.careCoordinator && !careCoordinator,
      }));
      return { id: life.id, facts: { $set: { careTeam: [...before, { ...member, ...period, ...life }] } } };
    },
  });

/**
 * The membership that carries an episode which somebody opens for their own organisation: it ends with that membership.
 * @throws BAD_USER_INPUT where the actor has no membership: a registered practice reads the record without an episode, and
 * must not outlast the registration
 */
const carrierOf = (ctx: Context, { patient }: PatientAccess, organisationId: string) => {
  const { userId, role, organisation } = ctx.records.reader;
  if (organisationId !== organisation?.id) return null;
  const membership = patient.careTeam.find(
    (member) => member.userId === userId && member.role === role && isActive(member, ctx.now),
  );
  if (!membership?.id)
    throw badInput('input.organisationId', 'must be another organisation: yours reads the record by your own standing');
  return membership;
};

/** Opens an episode of care at an organisation. */
export const openEpisode = (ctx: Context, input: OpenEpisodeInput) =>
  changeRelationship(ctx, {
    operation: 'openEpisode',
    input,
    category: 'CARE_PLAN',
    open: () => openPerson(ctx, input),
    permit: ({ access }) => permit(ctx, 'openEpisode', { ...access, category: 'CARE_PLAN' }),
    prepare: async ({ access }) => {
      const { organisationId } = input;
      const { carrier, life, latest } = await checkAll({
        organisation: () => assertOrganisations(ctx, [organisationId], 'input.organisationId'),
        carrier: () => carrierOf(ctx, access, organisationId),
        life: () => newLife(ctx, input.reason),
        latest: () => endOf(ctx, 'openEpisode', { to: input.to }),
      });
      const to = carrier?.to && carrier.to < latest ? carrier.to : latest;
      const episode = { organisationId, from: ctx.now, to, carriedBy: carrier?.id ?? null, ...life };
      return { id: life.id, facts: { $push: { episodes: episode } } };
    },
  });

/** Those who attend a meeting, as it names them. @throws BAD_USER_INPUT naming everybody who is not in the directory */
const attendeesOf = async (ctx: Context, { attendees }: PlanMdtReviewInput) => {
  if (attendees.length < 1 || attendees.length > 30) throw badInput('input.attendees', 'must name 1 to 30 people');
  const found = await checkAll(
    Object.fromEntries(
      attendees.map((one, i) => [i, () => memberOf(ctx, one, `input.attendees.${i}.userId`)] as const),
    ),
  );
  return attendees.map(({ userId, organisationId }, i) => ({ userId, name: found[i]!.name, organisationId }));
};

/** Plans a multidisciplinary review: a window in which those who attend read the pack. */
export const planMdtReview = (ctx: Context, input: PlanMdtReviewInput) =>
  changeRelationship(ctx, {
    operation: 'planMdtReview',
    input,
    category: 'MDT_MINUTES',
    open: () => openPerson(ctx, input),
    permit: ({ access }) => permit(ctx, 'planMdtReview', { ...access, category: 'MDT_MINUTES' }),
    prepare: async () => {
      const { at, attendees, life } = await checkAll({
        at: () => endOf(ctx, 'planMdtReview', { to: input.at, field: 'input.at' }),
        attendees: () => attendeesOf(ctx, input),
        life: () => newLife(ctx, input.reason),
      });
      const [from, to] = [new Date(at.getTime() - MDT_BEFORE_MS), new Date(at.getTime() + MDT_AFTER_MS)];
      const review = { at, attendees, categories: [...input.categories], from, to, ...life };
      return { id: life.id, facts: { $push: { mdtReviews: review } } };
    },
  });
