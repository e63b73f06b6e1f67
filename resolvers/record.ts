import { withheldOf } from '../src/access/disclose.js';
import type {
  EntryResolvers,
  MutationResolvers,
  NodeResolvers,
  QueryResolvers,
  SharedRecordResolvers,
} from '../src/generated/graphql.js';
import { findNode, typeOfNode } from '../src/node.js';
import { markEnteredInError, respondToEntry } from '../src/writing/contribute.js';
import { kindNames, kinds } from '../src/kinds/kinds.js';
import type { HistoryArguments } from '../src/record/service.js';
import * as records from '../src/record/service.js';
import type { EntryView } from '../src/record/view.js';
import type { Context } from '../src/context.js';

export const Query = {
  node: (_, { id }, ctx) => findNode(ctx, id),
  myContributions: (_, args, ctx) => records.myContributions(ctx, args),
} satisfies QueryResolvers;

export const Mutation = {
  respondToEntry: (_, { input }, ctx) => respondToEntry(ctx, 'respondToEntry', input),
  markEnteredInError: (_, { input }, ctx) => markEnteredInError(ctx, 'markEnteredInError', input),
} satisfies MutationResolvers;

export const SharedRecord: Required<Omit<SharedRecordResolvers, '__isTypeOf'>> = {
  problems: ({ headings }) => headings.problems ?? null,
  medications: ({ headings }) => headings.medications ?? null,
  medicationNotes: (record, args, ctx) => records.pageOfHeading(ctx, record, { kind: 'MedicationNote', args }),
  allergies: ({ headings }) => headings.allergies ?? null,
  observations: (record, args, ctx) => records.pageOfHeading(ctx, record, { kind: 'Observation', args }),
  contacts: (record, args, ctx) => records.pageOfHeading(ctx, record, { kind: 'Contact', args }),
  assessments: ({ headings }) => headings.assessments ?? null,
  carePackages: ({ headings }) => headings.carePackages ?? null,
  carePlans: ({ headings }) => headings.carePlans ?? null,
  goals: ({ headings }) => headings.goals ?? null,
  actions: ({ headings }) => headings.actions ?? null,
  aboutMe: ({ headings }) => headings.aboutMe ?? null,
  alerts: ({ headings }) => headings.alerts ?? null,
  safeguarding: ({ headings }) => headings.safeguarding ?? null,
  advanceCare: ({ headings }) => headings.advanceCare ?? null,
  voluntarySupportLogs: (record, args, ctx) =>
    records.pageOfHeading(ctx, record, { kind: 'VoluntarySupportLog', args }),
  referrals: ({ headings }) => headings.referrals ?? null,
  notes: ({ headings }) => headings.notes ?? null,
  longTermConditionCount: ({ headings }) =>
    headings.problems ? records.longTermConditionCount(headings.problems) : null,
  withheld: ({ decision }) => withheldOf(decision),
  mayBeIncomplete: (record, _, ctx) => records.incompletenessOf(record, ctx.plan.headings),
};

export const Node: NodeResolvers = { __resolveType: typeOfNode };
export const Entry: Pick<EntryResolvers, '__resolveType'> = { __resolveType: ({ kind }) => kind };

/** Ids of other entries, wherever they stand, are told to those who see these entries. */
const idIfSeen =
  (field: string) =>
  (from: Record<string, unknown>, _: unknown, ctx: Context): unknown => {
    const id = from[field] as string | null | undefined;
    return ctx.records.ifSeen(id, id);
  };

export const Provenance = Object.fromEntries(
  ['supersedes', 'supersededBy', 'about'].map((field) => [field, idIfSeen(field)]),
);

/** Every kind of entry reads its history the same way, and tells of the entries its body points to (`goalId`). */
export const entryTypes = Object.fromEntries(
  kindNames.map((name) => [
    name,
    {
      history: (entry: EntryView, args: HistoryArguments, ctx: Context) => records.history(ctx, entry, args),
      ...Object.fromEntries(
        Object.keys(kinds[name].shape)
          .filter((field) => field.endsWith('Id'))
          .map((field) => [field, idIfSeen(field)]),
      ),
      // A copy of the medicine's name is a fact of the medicine.
      ...(name === 'MedicationNote' && {
        medicationName: ({ medicationId, medicationName }: EntryView, _: unknown, ctx: Context) =>
          ctx.records.ifSeen(medicationId as string | null | undefined, medicationName) as unknown,
      }),
    },
  ]),
);
