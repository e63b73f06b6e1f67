import type { Context } from './context.js';
import { conflict } from '../errors.js';
import type { BreakGlassChangeInput, BreakGlassInput, EndOverrideInput } from '../generated/graphql.js';
import { leadsOf, type Addressee } from '../notices/notice.js';
import type { PatientAccess } from '../record/repository.js';
import { checkAll } from '../writing/check-all.js';
import { endOf, permit } from '../writing/permit.js';
import { factsAdded, factsChanged } from './facts.js';
import type { StoredOverride } from './model.js';
import {
  categoriesOf,
  changeOverride,
  explanationOf,
  newOverride,
  openOwnOverride,
  type FoundOverride,
  type OverrideWriting,
} from './service.js';
import { actorInWords } from './view.js';

const RENEWALS = 1;

/** Told at once: the privacy officers, the named clinician and the care coordinator. */
const alerted = ({ patient }: PatientAccess, now: Date): Addressee[] => [
  { role: 'PRIVACY_OFFICER' },
  ...leadsOf(patient, now),
];

/** The notice that tells who did what, in words that name no patient. */
const alert = (
  ctx: Context,
  access: PatientAccess,
  { type, by, what }: { type: 'BREAK_GLASS' | 'SEALED_ACCESS'; by: StoredOverride['by']; what: string },
) => [{ to: alerted(access, ctx.now), notice: { type, text: `${actorInWords(by)} ${what}` } }];

/** Emergency access to one person's record. Its gate has checked that the role may break the glass. */
export const breakGlass = (ctx: Context, input: BreakGlassInput) =>
  changeOverride(ctx, {
    operation: 'breakGlass',
    input,
    open: async () => ({ access: await ctx.records.inEmergency(input.patientId) }),
    permit: ({ access }) => permit(ctx, 'breakGlass', { ...access, category: 'AUDIT_TRAIL' }),
    prepare: async ({ access }) => {
      if (!access.decision.mayBreakGlass)
        throw conflict('You have emergency access to this record already. Renew it, or end it and begin anew.');
      const { reason, patientId } = input;
      const { explanation, categories } = await checkAll({
        explanation: () => explanationOf(input),
        categories: () => categoriesOf(input),
      });
      const override = newOverride(ctx, {
        kind: 'BREAK_GLASS',
        patientId,
        reason,
        explanation,
        categories,
        labels: ['MH', 'SUB'],
        to: endOf(ctx, 'breakGlass'),
      });
      const what = `broke the glass (${reason}). It is in the review queue.`;
      return {
        override,
        facts: factsAdded(override),
        notices: alert(ctx, access, { type: 'BREAK_GLASS', by: override.by, what }),
      };
    },
  });

/** Changes the actor's emergency access while it is open. @throws CONFLICT once it is over */
const changeOpen = (
  ctx: Context,
  operation: 'renewBreakGlass' | 'confirmSealedAccess',
  { input, prepare }: { input: BreakGlassChangeInput; prepare: (found: FoundOverride) => OverrideWriting },
) =>
  changeOverride(ctx, {
    operation,
    input,
    open: () => openOwnOverride(ctx, input),
    permit: ({ override, access }) =>
      permit(ctx, operation, { ...access, category: 'AUDIT_TRAIL', makerId: override.by.id }),
    prepare: async (found) => {
      const { kind, to } = found.override;
      if (kind !== 'BREAK_GLASS' || to <= ctx.now)
        throw conflict('This emergency access is over. Break the glass anew, with a reason.');
      return prepare(found);
    },
  });

/** Prolongs emergency access by 60 minutes from now; once. */
export const renewBreakGlass = (ctx: Context, input: BreakGlassChangeInput) =>
  changeOpen(ctx, 'renewBreakGlass', {
    input,
    prepare: ({ override, access }) => {
      const explanation = explanationOf(input);
      if (override.renewals.length >= RENEWALS)
        throw conflict('Emergency access is renewed once. Ask to be added to the care team.');
      const to = endOf(ctx, 'renewBreakGlass');
      const renewed = { ...override, to, renewals: [{ at: ctx.now, explanation, to }] };
      return {
        override: renewed,
        facts: factsChanged(access.patient, renewed, 'to'),
        notices: alert(ctx, access, { type: 'BREAK_GLASS', by: override.by, what: 'renewed emergency access.' }),
      };
    },
  });

/** Opens sealed entries (RCGP, GRA) of the chosen categories, with a second reason. A hidden address stays hidden. */
export const confirmSealedAccess = (ctx: Context, input: BreakGlassChangeInput) =>
  changeOpen(ctx, 'confirmSealedAccess', {
    input,
    prepare: ({ override, access }) => {
      const explanation = explanationOf(input);
      if (override.sealed) throw conflict('Sealed entries are open already.');
      const labels = [...override.labels, 'RCGP' as const, 'GRA' as const];
      const opened = { ...override, labels, sealed: { at: ctx.now, explanation } };
      const what = 'opened sealed entries in an emergency.';
      return {
        override: opened,
        facts: factsChanged(access.patient, opened, 'labels'),
        notices: alert(ctx, access, { type: 'SEALED_ACCESS', by: override.by, what }),
      };
    },
  });

/** Ends an override that the actor made, before its time. @throws CONFLICT once it is over */
export const endOverride = (ctx: Context, input: EndOverrideInput) =>
  changeOverride(ctx, {
    operation: 'endOverride',
    input,
    open: () => openOwnOverride(ctx, input),
    permit: ({ override, access }) =>
      permit(ctx, 'endOverride', { ...access, category: 'AUDIT_TRAIL', makerId: override.by.id }),
    prepare: async ({ override, access }) => {
      if (override.to <= ctx.now) throw conflict('It is over already.');
      const ended = { ...override, to: ctx.now };
      return { override: ended, facts: factsChanged(access.patient, ended, 'to') };
    },
  });
