import { Level } from '../access/policy.js';
import type { Context } from './context.js';
import { badInput } from '../errors.js';
import type {
  Category,
  DiscloseForSafeguardingInput,
  DiscloseInput,
  DisclosureBasis,
  ReleaseDisclosureInput,
  SensitivityLabel,
} from '../generated/graphql.js';
import { organisationReference } from '../organisations/service.js';
import type { PatientAccess } from '../record/repository.js';
import { memberOf } from '../relationships/service.js';
import { checkAll } from '../writing/check-all.js';
import { endOf, permit } from '../writing/permit.js';
import { factsAdded } from './facts.js';
import { categoriesOf, changeOverride, explanationOf, findOverride, newOverride } from './service.js';
import { actorInWords, serviceInWords } from './view.js';

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
  basis: DisclosureBasis;
}

/** One kind of disclosure. */
interface Disclosure {
  kind: 'SAFEGUARDING' | 'DISCLOSURE';
  operation: 'discloseForSafeguarding' | 'disclose';
  input: Disclosing;
  consentSought: boolean | null;
  labels: (access: PatientAccess) => SensitivityLabel[];
  to: () => Date;
}

/** What is disclosed. @throws BAD_USER_INPUT for a category that the actor does not read in full */
const disclosedCategories = (access: PatientAccess, input: Disclosing) => {
  const categories = categoriesOf(input);
  assertReadInFull(access, categories);
  return categories;
};

/** To whom. @throws BAD_USER_INPUT for an organisation that is not of the hub, or somebody who does not work there */
const recipientOf = async (ctx: Context, { organisationId, userId = null }: Disclosing) => {
  const organisation = await organisationReference(ctx, organisationId, 'input.organisationId');
  if (userId) await memberOf(ctx, { userId, organisationId }, 'input.userId');
  return { organisation, userId };
};

const NOTICES = { SAFEGUARDING: 'SAFEGUARDING_DISCLOSURE', DISCLOSURE: 'DISCLOSURE' } as const;

const discloseAs = (ctx: Context, { kind, operation, input, consentSought, ...details }: Disclosure) =>
  changeOverride(ctx, {
    operation,
    input,
    open: async () => ({ access: await ctx.records.access(input.patientId) }),
    permit: ({ access }) =>
      permit(ctx, operation, { ...access, category: 'SAFEGUARDING', subjectId: input.userId ?? null }),
    prepare: async ({ access }) => {
      const { patientId, basis } = input;
      const checked = await checkAll({
        categories: () => disclosedCategories(access, input),
        recipient: () => recipientOf(ctx, input),
        explanation: () => explanationOf(input),
        labels: () => details.labels(access),
        to: details.to,
      });
      const override = newOverride(ctx, { kind, patientId, basis, consentSought, ...checked });
      const text = `${actorInWords(override.by)} disclosed part of a record to ${serviceInWords(checked.recipient.organisation)} (${basis}). It is in the review queue.`;
      return {
        override,
        facts: factsAdded(override),
        notices: [{ to: [{ role: 'PRIVACY_OFFICER' }], notice: { type: NOTICES[kind], text } }],
      };
    },
  });

/** Discloses to protect somebody from harm, for 72 hours. It beats an objection; sealed labels only where named. */
export const discloseForSafeguarding = (ctx: Context, input: DiscloseForSafeguardingInput) =>
  discloseAs(ctx, {
    kind: 'SAFEGUARDING',
    operation: 'discloseForSafeguarding',
    input,
    consentSought: input.consentSought,
    labels: (access) => {
      const { sealedLabels = [] } = input;
      const strange = sealedLabels.find((label) => !SEALED_BY_NAME.includes(label));
      if (strange) throw badInput('input.sealedLabels', `must name RCGP or GRA, not ${strange}`);
      return labelsFrom(access, [...OPENED, 'SG'], sealedLabels);
    },
    to: () => endOf(ctx, 'discloseForSafeguarding'),
  });

/** When a disclosure ends: as given; left out, it is open as long as one for safeguarding. */
const endOfDisclosure = (ctx: Context, to: string | null | undefined) =>
  to ? endOf(ctx, 'disclose', { to }) : endOf(ctx, 'discloseForSafeguarding');

/** Discloses once, on a legal basis. */
export const disclose = (ctx: Context, input: DiscloseInput) =>
  discloseAs(ctx, {
    kind: 'DISCLOSURE',
    operation: 'disclose',
    input,
    consentSought: null,
    labels: (access) => labelsFrom(access, OPENED),
    to: () => endOfDisclosure(ctx, input.to),
  });

/** A safeguarding disclosure, with its person. @throws NOT_FOUND where there is none, or the actor may not open the record */
const openDisclosure = async (ctx: Context, { overrideId }: ReleaseDisclosureInput) => {
  const override = await findOverride(ctx, overrideId, ({ kind }) => kind === 'SAFEGUARDING');
  return { override, access: await ctx.records.access(override.patientId) };
};

/** Releases a safeguarding disclosure to the person: by a professional who edits safeguarding in this record. */
export const releaseDisclosure = (ctx: Context, input: ReleaseDisclosureInput) =>
  changeOverride(ctx, {
    operation: 'releaseDisclosure',
    input,
    open: () => openDisclosure(ctx, input),
    permit: ({ access }) => permit(ctx, 'releaseDisclosure', { ...access, category: 'SAFEGUARDING' }),
    prepare: async ({ override }) => ({ override: { ...override, releasedAt: override.releasedAt ?? ctx.now } }),
  });
