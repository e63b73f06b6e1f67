import { isActive, isOver } from '../access/facts.js';
import { actOf, endOf, permit } from '../writing/permit.js';
import { Level } from '../access/policy.js';
import { authorOf } from '../auth/actor.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import type {
  AddCareTeamMemberInput,
  AuthoriseProxyInput,
  Category,
  OpenEpisodeInput,
  PlanMdtReviewInput,
  Role,
} from '../generated/graphql.js';
import { relationshipId } from '../ids.js';
import { assertOrganisations, organisationReference } from '../organisations/service.js';
import { changeFacts, type FactsWriting } from '../writing/change-facts.js';
import type { PatientView } from '../patients/view.js';
import type { ChangeInput } from '../writing/idempotency.js';
import { checkText } from '../kinds/kind.js';
import type { PatientAccess } from '../record/repository.js';
import { knownOf } from './known.js';
import type { Granter, Life } from './model.js';
import { relationshipsOf } from './view.js';

const HOUR_MS = 3_600_000;
/** Window around a multidisciplinary meeting in which those who attend read the pack. */
const MDT_BEFORE_MS = 48 * HOUR_MS;
const MDT_AFTER_MS = 24 * HOUR_MS;

/** Relationships of a person; null where the reader does not read the care plan in full. */
export const relationships = async (ctx: Context, { id, decision }: Pick<PatientView, 'id' | 'decision'>) =>
  decision.read.CARE_PLAN === Level.FULL ? listed(ctx, id) : null;

const listed = async (ctx: Context, patientId: string) => relationshipsFor(ctx, await ctx.records.access(patientId));

/** What the reader may know of a person's relationships; whether they read the care plan in full is the caller's to ask. */
export const relationshipsFor = async (ctx: Context, access: PatientAccess) =>
  relationshipsOf(access.patient, await knownOf(ctx, access), ctx.now);

export const granterOf = (ctx: Context): Granter => authorOf(ctx.records.reader);

/** The beginning of a relationship's life. */
export const begun = (ctx: Context, reason: string): Life & { id: string } => ({
  id: relationshipId(),
  reason: checkText(reason, 'input.reason', 2, 500),
  grantedBy: granterOf(ctx),
});

/** What a change to the relationships of a person writes. */
export interface RelationshipWriting extends FactsWriting {
  /** The relationship that was made or changed. */
  id: string;
}

/**
 * Runs a change to the relationships of one person, and answers with the relationship and with the person as the
 * reader now sees them.
 */
export const changeRelationship = async (
  ctx: Context,
  operation: string,
  input: ChangeInput & { patientId: string },
  category: Category,
  prepare: (access: PatientAccess) => Promise<RelationshipWriting> | RelationshipWriting,
  open: (patientId: string) => Promise<PatientAccess> = (id) => ctx.records.access(id),
) => {
  const access = await open(input.patientId);
  const { made } = await changeFacts(ctx, operation, input, async () => {
    const { id, ...writing } = await prepare(access);
    return {
      access,
      event: 'relationship.changed',
      category,
      audited: ctx.audit.written(access.patient._id, access.decision, category, [id]),
      made: id,
      writing,
    };
  });
  const now = (await ctx.records.related([input.patientId])).get(input.patientId);
  if (!now) return { patient: null, relationship: null };
  const visible = now.decision.read.CARE_PLAN === Level.FULL ? await listed(ctx, input.patientId) : [];
  return {
    patient: ctx.plan.patient ? ctx.records.view(now, ctx.plan.patientCategories) : null,
    relationship: visible.find(({ id }) => id === made) ?? null,
  };
};

/** Somebody of the directory who holds a role at an organisation. @throws BAD_USER_INPUT naming the field */
export const memberOf = async (
  ctx: Context,
  userId: string,
  organisationId: string | null,
  role: Role | null,
  field: string,
) => {
  const user = await ctx.hub.models.User.findById(userId).lean();
  const holds = user?.roles.some(
    (held) => held.organisationId === organisationId && (role === null || held.role === role),
  );
  if (!user || !holds) throw badInput(field, 'must be somebody of the directory who holds this role there');
  return user;
};

/** @throws BAD_USER_INPUT where somebody in this role does not lead: policy/acts.csv names the roles that do */
const assertLeads = (act: 'namedClinician' | 'careCoordinator', role: Role, field: string) => {
  const { roles, title } = actOf(act);
  if (!roles.has(role)) throw badInput(field, `must be false for this role: ${title.toLowerCase()} is another's part`);
};

/** Adds somebody to the care team. A new named clinician or coordinator takes the mark from the one before. */
export const addCareTeamMember = (ctx: Context, input: AddCareTeamMemberInput) =>
  changeRelationship(ctx, 'addCareTeamMember', input, 'CARE_PLAN', async (access) => {
    const { userId, role } = input;
    permit(ctx, 'addCareTeamMember', access, { category: 'CARE_PLAN', subjectId: userId });
    const life = begun(ctx, input.reason);
    const organisation = await organisationReference(ctx, input.organisationId, 'input.organisationId');
    const user = await memberOf(ctx, userId, input.organisationId, role, 'input.userId');
    const { careTeam } = access.patient;
    const naming = ctx.records.namingFor(access.decision);
    // One of whom the actor may not know is as if there were none: the new membership stands beside it.
    const known = careTeam.filter((one) => naming.person('CARE_PLAN', one.role, one.organisation));
    const twice = known.some(
      (one) =>
        one.userId === userId && one.role === role && one.organisation.id === organisation.id && !isOver(one, ctx.now),
    );
    if (twice) throw badInput('input.userId', 'is on the care team already; renew the membership instead');
    const { namedClinician = false, careCoordinator = false } = input;
    if (namedClinician) assertLeads('namedClinician', role, 'input.namedClinician');
    if (careCoordinator) assertLeads('careCoordinator', role, 'input.careCoordinator');
    const member = {
      userId,
      name: user.name,
      role,
      organisation,
      contactRoute: input.contactRoute ? checkText(input.contactRoute, 'input.contactRoute', 2, 200) : null,
      namedClinician: Boolean(namedClinician),
      careCoordinator: Boolean(careCoordinator),
      from: ctx.now,
      to: endOf(ctx, 'addCareTeamMember', input.to),
      ...life,
    };
    const before = careTeam.map((one) => ({
      ...one,
      namedClinician: one.namedClinician && !namedClinician,
      careCoordinator: one.careCoordinator && !careCoordinator,
    }));
    return { id: life.id, update: { $set: { careTeam: [...before, member] } } };
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
  changeRelationship(ctx, 'openEpisode', input, 'CARE_PLAN', async (access) => {
    permit(ctx, 'openEpisode', access, { category: 'CARE_PLAN' });
    const { organisationId } = input;
    await assertOrganisations(ctx, [organisationId], 'input.organisationId');
    const carrier = carrierOf(ctx, access, organisationId);
    const life = begun(ctx, input.reason);
    const asked = endOf(ctx, 'openEpisode', input.to);
    const to = carrier?.to && carrier.to < asked ? carrier.to : asked;
    const episode = { organisationId, from: ctx.now, to, carriedBy: carrier?.id ?? null, ...life };
    return { id: life.id, update: { $push: { episodes: episode } } };
  });

/** Plans a multidisciplinary review: a window in which those who attend read the pack. */
export const planMdtReview = (ctx: Context, input: PlanMdtReviewInput) =>
  changeRelationship(ctx, 'planMdtReview', input, 'MDT_MINUTES', async (access) => {
    permit(ctx, 'planMdtReview', access, { category: 'MDT_MINUTES' });
    const at = endOf(ctx, 'planMdtReview', input.at, 'input.at');
    if (input.attendees.length < 1 || input.attendees.length > 30)
      throw badInput('input.attendees', 'must name 1 to 30 people');
    const attendees = [];
    for (const [i, { userId, organisationId }] of input.attendees.entries()) {
      const { name } = await memberOf(ctx, userId, organisationId, null, `input.attendees.${i}.userId`);
      attendees.push({ userId, name, organisationId });
    }
    const life = begun(ctx, input.reason);
    const [from, to] = [new Date(at.getTime() - MDT_BEFORE_MS), new Date(at.getTime() + MDT_AFTER_MS)];
    const review = { at, attendees, categories: [...input.categories], from, to, ...life };
    return { id: life.id, update: { $push: { mdtReviews: review } } };
  });

/**
 * On what a proxy's authority rests. The person says that they agree; everything else a professional records, who has seen
 * the evidence. @throws BAD_USER_INPUT
 */
const authorityOf = (access: PatientAccess, { basis = 'AGREED_BY_THE_PERSON', evidence }: AuthoriseProxyInput) => {
  const byThePerson = access.decision.relationship === 'SELF';
  if (byThePerson && basis !== 'AGREED_BY_THE_PERSON')
    throw badInput('input.basis', 'must be AGREED_BY_THE_PERSON: show the deed to your practice, which records it');
  if (!byThePerson && !evidence) throw badInput('input.evidence', 'is required of professionals: how that is known');
  return { basis, evidence: evidence ? checkText(evidence, 'input.evidence', 2, 500) : null };
};

/**
 * Authorises a carer or representative of the person. One person is a proxy once, and a suspended proxy stays suspended
 * whoever adds what: only a professional who resumes it ends that.
 */
export const authoriseProxy = (ctx: Context, input: AuthoriseProxyInput) =>
  changeRelationship(ctx, 'authoriseProxy', input, 'SHARING_PREFERENCES', async (access) => {
    const { userId } = input;
    permit(ctx, 'authoriseProxy', access, { category: 'SHARING_PREFERENCES', subjectId: userId });
    const { patient } = access;
    if (userId === patient.userId) throw badInput('input.userId', 'must be somebody else than the person');
    const { name } = await memberOf(ctx, userId, null, 'UNPAID_CARER', 'input.userId');
    const before = patient.proxies.filter((proxy) => proxy.userId === userId);
    if (before.some(({ suspended }) => suspended))
      throw badInput('input.userId', 'is suspended as a proxy: a professional resumes that first');
    if (before.some((one) => !isOver(one, ctx.now)))
      throw badInput('input.userId', 'is a proxy already; renew that instead');
    const life = begun(ctx, input.reason);
    const to = endOf(ctx, 'authoriseProxy', input.to);
    const proxy = { userId, name, suspended: false, from: ctx.now, to, ...authorityOf(access, input), ...life };
    return { id: life.id, update: { $push: { proxies: proxy } } };
  });
