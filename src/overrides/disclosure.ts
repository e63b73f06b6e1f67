import { actOf, endOf, permit } from '../writing/permit.js';
import { Level } from '../access/policy.js';
import type { Context } from './context.js';
import { badInput } from '../errors.js';
import type {
  Category,
  DiscloseForSafeguardingInput,
  DiscloseInput,
  OverrideKind,
  ReleaseDisclosureInput,
  SensitivityLabel,
} from '../generated/graphql.js';
import { organisationReference } from '../organisations/service.js';
import type { PatientAccess } from '../record/repository.js';
import { memberOf } from '../relationships/service.js';
import type { StoredOverride } from './model.js';
import { actorInWords, serviceInWords } from './view.js';
import { beginning, categoriesOf, changeExisting, changeOverride, explanationOf, findOverride } from './service.js';

/** Opened to the recipient with every disclosure, as far as the discloser is cleared; sealed labels only where they are named. */
const OPENED: readonly SensitivityLabel[] = ['MH', 'SUB'];
const SEALED_BY_NAME: readonly SensitivityLabel[] = ['RCGP', 'GRA'];

/** Nobody hands on what they may not read, nor what they see by an exception themselves. @throws BAD_USER_INPUT */
const assertReadInFull = ({ decision: { unlifted } }: PatientAccess, categories: readonly Category[]) => {
  const unread = categories.find((category) => unlifted.read[category] !== Level.FULL);
  if (unread) throw badInput('input.categories', `must not hold ${unread}, which you do not read in full yourself`);
};

/**
 * Nobody discloses labels for which they are not cleared themselves: the usual ones are left out, and one that is named is
 * refused. @throws BAD_USER_INPUT
 */
const labelsFrom = (
  { decision }: PatientAccess,
  usual: readonly SensitivityLabel[],
  named: readonly SensitivityLabel[] = [],
): SensitivityLabel[] => {
  const uncleared = named.find((label) => !decision.clearance.has(label));
  if (uncleared)
    throw badInput('input.sealedLabels', `must not hold ${uncleared}, for which you are not cleared yourself`);
  return [...usual.filter((label) => decision.clearance.has(label)), ...named];
};

interface Disclosing {
  idempotencyKey: string;
  patientId: string;
  organisationId: string;
  userId?: string | null;
  categories: readonly Category[];
  explanation: string;
}

const discloseAs = (
  ctx: Context,
  kind: OverrideKind,
  operation: string,
  input: Disclosing,
  details: (access: PatientAccess) => Pick<StoredOverride, 'basis' | 'consentSought' | 'labels' | 'to'>,
) =>
  changeOverride(
    ctx,
    operation,
    input,
    () => ctx.records.access(input.patientId),
    async (access) => {
      permit(ctx, operation, access, { category: 'SAFEGUARDING', subjectId: input.userId ?? null });
      const categories = categoriesOf(input);
      assertReadInFull(access, categories);
      const organisation = await organisationReference(ctx, input.organisationId, 'input.organisationId');
      const userId = input.userId ?? null;
      const madeBy = ctx.records.reader.userId;
      if (userId) await memberOf(ctx, userId, organisation.id, null, 'input.userId');
      const override = beginning(ctx, kind, input.patientId, {
        recipient: { organisation, userId },
        explanation: explanationOf(input),
        categories,
        ...details(access),
      });
      const { _id: id, labels, from, to } = override;
      const organisationId = organisation.id;
      return {
        override,
        facts: {
          $push: { overrides: { id, kind, userId, role: null, organisationId, categories, labels, from, to, madeBy } },
        },
        notices: [
          {
            to: [{ role: 'PRIVACY_OFFICER' as const }],
            notice: {
              type: kind === 'SAFEGUARDING' ? ('SAFEGUARDING_DISCLOSURE' as const) : ('DISCLOSURE' as const),
              text: `${actorInWords(override.by)} disclosed part of a record to ${serviceInWords(organisation)} (${override.basis}). It is in the review queue.`,
            },
          },
        ],
      };
    },
  );

/** Discloses to protect somebody from harm, for 72 hours. It beats an objection; sealed labels only where named. */
export const discloseForSafeguarding = (ctx: Context, input: DiscloseForSafeguardingInput) =>
  discloseAs(ctx, 'SAFEGUARDING', 'discloseForSafeguarding', input, (access) => {
    const { sealedLabels = [] } = input;
    const strange = sealedLabels.find((label) => !SEALED_BY_NAME.includes(label));
    if (strange) throw badInput('input.sealedLabels', `must name RCGP or GRA, not ${strange}`);
    return {
      basis: input.basis,
      consentSought: input.consentSought,
      labels: labelsFrom(access, [...OPENED, 'SG'], sealedLabels),
      to: endOf(ctx, 'discloseForSafeguarding', null),
    };
  });

/** Discloses once, on a legal basis. */
export const disclose = (ctx: Context, input: DiscloseInput) =>
  discloseAs(ctx, 'DISCLOSURE', 'disclose', input, (access) => {
    // Left out, it is open as long as one for safeguarding.
    const usual = new Date(ctx.now.getTime() + actOf('discloseForSafeguarding').longestMs!);
    const to = input.to ? endOf(ctx, 'disclose', input.to) : usual;
    return { basis: input.basis, consentSought: null, labels: labelsFrom(access, OPENED), to };
  });

/** Releases a safeguarding disclosure to the person: by a professional who edits safeguarding in this record. */
export const releaseDisclosure = (ctx: Context, input: ReleaseDisclosureInput) =>
  changeExisting(
    ctx,
    'releaseDisclosure',
    input,
    () => findOverride(ctx, input.overrideId, ({ kind }) => kind === 'SAFEGUARDING'),
    (override, access) => {
      permit(ctx, 'releaseDisclosure', access, { category: 'SAFEGUARDING' });
      return { override: { ...override, releasedAt: override.releasedAt ?? ctx.now } };
    },
    (patientId) => ctx.records.access(patientId),
  );
