import type { Context } from './context.js';
import { conflict } from '../errors.js';
import type { BreakGlassChangeInput, BreakGlassInput, EndOverrideInput } from '../generated/graphql.js';
import { endOf, permit } from '../writing/permit.js';
import { leadsOf, type Addressee } from '../notices/notice.js';
import type { PatientAccess } from '../record/repository.js';
import type { StoredOverride } from './model.js';
import { actorInWords } from './view.js';
import {
  beginning,
  categoriesOf,
  changeExisting,
  changeOverride,
  explanationOf,
  ownOverride,
  type OverrideWriting,
} from './service.js';

const RENEWALS = 1;

/** Who did what, in words that name no patient. */
const inWords = ({ by }: StoredOverride, what: string) => `${actorInWords(by)} ${what}`;

/** Told at once: the privacy officers, the named clinician and the care coordinator. */
const alerted = ({ patient }: PatientAccess, now: Date): Addressee[] => [
  { role: 'PRIVACY_OFFICER' },
  ...leadsOf(patient, now),
];

const position = ({ patient }: PatientAccess, id: string) => patient.overrides.findIndex((one) => one.id === id);

/** Emergency access to one person's record. Its gate has checked that the role may break the glass. */
export const breakGlass = (ctx: Context, input: BreakGlassInput) =>
  changeOverride(
    ctx,
    'breakGlass',
    input,
    () => ctx.records.inEmergency(input.patientId),
    (access) => {
      permit(ctx, 'breakGlass', access, { category: 'AUDIT_TRAIL' });
      if (!access.decision.mayBreakGlass)
        throw conflict('You have emergency access to this record already. Renew it, or end it and begin anew.');
      const { userId, role, organisation } = ctx.records.reader;
      const override = beginning(ctx, 'BREAK_GLASS', input.patientId, {
        reason: input.reason,
        explanation: explanationOf(input),
        categories: categoriesOf(input),
        labels: ['MH', 'SUB'],
        to: endOf(ctx, 'breakGlass', null),
      });
      const { _id: id, kind, categories, labels, from, to } = override;
      const facts = { id, kind, userId, role, organisationId: organisation?.id ?? null, categories, labels, from, to };
      return {
        override,
        facts: { $push: { overrides: facts } },
        notices: [
          {
            to: alerted(access, ctx.now),
            notice: {
              type: 'BREAK_GLASS',
              text: `${inWords(override, `broke the glass (${input.reason})`)}. It is in the review queue.`,
            },
          },
        ],
      };
    },
  );

const changeOpen = (
  ctx: Context,
  operation: 'renewBreakGlass' | 'confirmSealedAccess',
  input: BreakGlassChangeInput,
  change: (override: StoredOverride, access: PatientAccess) => OverrideWriting,
) =>
  changeExisting(
    ctx,
    operation,
    input,
    () => ownOverride(ctx, input.overrideId),
    (override, access) => {
      permit(ctx, operation, access, { category: 'AUDIT_TRAIL', makerId: override.by.id });
      if (override.kind !== 'BREAK_GLASS' || override.to <= ctx.now)
        throw conflict('This emergency access is over. Break the glass anew, with a reason.');
      return change(override, access);
    },
  );

/** Prolongs emergency access by 60 minutes from now; once. */
export const renewBreakGlass = (ctx: Context, input: BreakGlassChangeInput) =>
  changeOpen(ctx, 'renewBreakGlass', input, (override, access) => {
    const explanation = explanationOf(input);
    if (override.renewals.length >= RENEWALS)
      throw conflict('Emergency access is renewed once. Ask to be added to the care team.');
    const to = endOf(ctx, 'renewBreakGlass', null);
    return {
      override: { ...override, to, renewals: [{ at: ctx.now, explanation, to }] },
      facts: { $set: { [`overrides.${position(access, override._id)}.to`]: to } },
      notices: [
        {
          to: alerted(access, ctx.now),
          notice: { type: 'BREAK_GLASS', text: `${inWords(override, 'renewed emergency access')}.` },
        },
      ],
    };
  });

/** Opens sealed entries (RCGP, GRA) of the chosen categories, with a second reason. A hidden address stays hidden. */
export const confirmSealedAccess = (ctx: Context, input: BreakGlassChangeInput) =>
  changeOpen(ctx, 'confirmSealedAccess', input, (override, access) => {
    const explanation = explanationOf(input);
    if (override.sealed) throw conflict('Sealed entries are open already.');
    const labels = [...override.labels, 'RCGP' as const, 'GRA' as const];
    return {
      override: { ...override, labels, sealed: { at: ctx.now, explanation } },
      facts: { $set: { [`overrides.${position(access, override._id)}.labels`]: labels } },
      notices: [
        {
          to: alerted(access, ctx.now),
          notice: { type: 'SEALED_ACCESS', text: `${inWords(override, 'opened sealed entries in an emergency')}.` },
        },
      ],
    };
  });

/** Ends an override that the actor made, before its time. Ending twice changes nothing. */
export const endOverride = (ctx: Context, input: EndOverrideInput) =>
  changeExisting(
    ctx,
    'endOverride',
    input,
    () => ownOverride(ctx, input.overrideId),
    (override, access) => {
      permit(ctx, 'endOverride', access, { category: 'AUDIT_TRAIL', makerId: override.by.id });
      if (override.to <= ctx.now) throw conflict('It is over already.');
      return {
        override: { ...override, to: ctx.now },
        facts: { $set: { [`overrides.${position(access, override._id)}.to`]: ctx.now } },
      };
    },
  );
