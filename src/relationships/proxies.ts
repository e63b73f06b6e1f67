import { isOver } from '../access/facts.js';
import type { Context } from './context.js';
import { badInput } from '../errors.js';
import type { AuthoriseProxyInput, Role, SuspendProxyInput } from '../generated/graphql.js';
import { checkText } from '../kinds/kind.js';
import type { PatientAccess } from '../record/repository.js';
import { checkAll } from '../writing/check-all.js';
import { endOf, permit } from '../writing/permit.js';
import { NO_SUCH_RELATIONSHIP } from './known.js';
import { changeRelationship, memberOf, newLife, openKnown, openPerson } from './service.js';

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

const CARER: Role = 'UNPAID_CARER';

/** The carer who is to be a proxy. @throws BAD_USER_INPUT for the person, for somebody who is a proxy, or was suspended as one */
const newProxy = async (ctx: Context, { patient }: PatientAccess, { userId }: AuthoriseProxyInput) => {
  if (userId === patient.userId) throw badInput('input.userId', 'must be somebody else than the person');
  const { name } = await memberOf(ctx, { userId, organisationId: null, role: CARER }, 'input.userId');
  const before = patient.proxies.filter((proxy) => proxy.userId === userId);
  if (before.some(({ suspended }) => suspended))
    throw badInput('input.userId', 'is suspended as a proxy: a professional resumes that first');
  if (before.some((one) => !isOver(one, ctx.now)))
    throw badInput('input.userId', 'is a proxy already; renew that instead');
  return { userId, name, suspended: false };
};

/**
 * Authorises a carer or representative of the person. One person is a proxy once, and a suspended proxy stays suspended
 * whoever adds what: only a professional who resumes it ends that.
 */
export const authoriseProxy = (ctx: Context, input: AuthoriseProxyInput) =>
  changeRelationship(ctx, {
    operation: 'authoriseProxy',
    input,
    category: 'SHARING_PREFERENCES',
    open: () => openPerson(ctx, input),
    permit: ({ access }) =>
      permit(ctx, 'authoriseProxy', { ...access, category: 'SHARING_PREFERENCES', subjectId: input.userId }),
    prepare: async ({ access }) => {
      const { carer, life, to, authority } = await checkAll({
        carer: () => newProxy(ctx, access, input),
        life: () => newLife(ctx, input.reason),
        to: () => endOf(ctx, 'authoriseProxy', { to: input.to }),
        authority: () => authorityOf(access, input),
      });
      const proxy = { ...carer, from: ctx.now, to, ...authority, ...life };
      return { id: life.id, facts: { $push: { proxies: proxy } } };
    },
  });

/**
 * Suspends a proxy on a concern about coercion, or resumes it: by a professional, never by the proxy or the person. It is
 * about the carer, not about one row: every row of theirs is suspended or resumed, those that are over too.
 */
export const suspendProxy = (ctx: Context, input: SuspendProxyInput) =>
  changeRelationship(ctx, {
    operation: 'suspendProxy',
    input,
    category: 'SHARING_PREFERENCES',
    open: () => openKnown(ctx, input),
    permit: ({ access }) => permit(ctx, 'suspendProxy', { ...access, category: 'SHARING_PREFERENCES' }),
    prepare: async ({ access }) => {
      const { proxies } = access.patient;
      const { meant, endReason } = await checkAll({
        meant: () => {
          const proxy = proxies.find(({ id }) => id === input.relationshipId);
          if (!proxy) throw badInput('input.relationshipId', NO_SUCH_RELATIONSHIP);
          return proxy;
        },
        endReason: () => checkText(input.reason, 'input.reason', 2, 500),
      });
      const changed = proxies.map((proxy) =>
        proxy.userId === meant.userId ? { ...proxy, suspended: input.suspended, endReason } : proxy,
      );
      return { id: input.relationshipId, facts: { $set: { proxies: changed } } };
    },
  });
