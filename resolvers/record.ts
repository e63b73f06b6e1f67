import { withheldOf } from '../src/access/disclose.js';
import type { EntryResolvers, MutationResolvers, NodeResolvers, QueryResolvers } from '../src/generated/resolvers.js';
import { followUp } from '../src/answers/follow-up.js';
import { markEnteredInError, respondToEntry } from '../src/writing/respond.js';
import { kindConstant } from '../src/contract/expand.js';
import { kindNames, kinds, type KindName } from '../src/kinds/kinds.js';
import type { HeadingArguments, HistoryArguments } from '../src/record/service.js';
import type { EntryView, ProvenanceView, RecordView } from '../src/record/view.js';
import { findNode, typeOfNode } from '../src/node.js';
import type { Context } from '../src/context.js';
import * as records from '../src/record/service.js';

export const Query = {
  node: (_, { id }, ctx) => findNode(ctx, id),
} satisfies QueryResolvers;

export const Mutation = {
  respondToEntry: (_, { input }, ctx) =>
    respondToEntry(ctx, { operation: 'respondToEntry', input, followUp: followUp(ctx) }),
  markEnteredInError: (_, { input }, ctx) =>
    markEnteredInError(ctx, { operation: 'markEnteredInError', input, followUp: followUp(ctx) }),
} satisfies MutationResolvers;

/** Every heading is a page of one kind. */
const headings = Object.fromEntries(
  kindNames.map((kind) => [
    kinds[kind].heading,
    (record: RecordView, args: HeadingArguments, ctx: Context) => records.pageOfHeading(ctx, record, { kind, args }),
  ]),
);

export const SharedRecord = {
  ...headings,
  timeline: (record: RecordView, args: HeadingArguments, ctx: Context) => records.timeline(ctx, record, args),
  longTermConditionCount: ({ headings: read }: RecordView) =>
    read.problems ? records.longTermConditionCount(read.problems) : null,
  withheld: ({ decision }: RecordView) => withheldOf(decision),
  mayBeIncomplete: (record: RecordView, _: unknown, ctx: Context) =>
    records.incompletenessOf(record, ctx.plan.headings),
};

export const Node: NodeResolvers = { __resolveType: typeOfNode };
export const Entry: Pick<EntryResolvers, '__resolveType'> = { __resolveType: ({ kind }) => kind };

/** Another entry that one names, as far as the reader may see it. */
const entryNamed =
  (field: string) =>
  (from: Record<string, unknown>, _: unknown, ctx: Context): Promise<EntryView | null> | null => {
    const id = from[field] as string | null | undefined;
    return id ? ctx.records.entryIfVisible(id) : null;
  };

const entriesNamed =
  (field: string) =>
  async (from: Record<string, unknown>, _: unknown, ctx: Context): Promise<EntryView[] | null> => {
    const ids = from[field] as string[] | null | undefined;
    if (!ids) return null;
    const found = await Promise.all(ids.map((id) => ctx.records.entryIfVisible(id)));
    return found.filter((entry) => entry !== null);
  };

export const Provenance = {
  ...Object.fromEntries(['supersedes', 'supersededBy', 'about'].map((field) => [field, entryNamed(field)])),
  sharedWith: async ({ sharedWith }: ProvenanceView, _: unknown, ctx: Context) => {
    if (!sharedWith) return null;
    const found = await Promise.all(sharedWith.map((id) => ctx.loaders.organisation(id)));
    return found.filter((organisation) => organisation !== null);
  },
};

/** The fields of a kind that are other entries: `goal`, whose id is kept as `goalId`. */
const references = (name: KindName) =>
  Object.fromEntries(
    Object.keys(kinds[name].references).map((field) =>
      field.endsWith('Ids')
        ? [`${field.slice(0, -'Ids'.length)}s`, entriesNamed(field)]
        : [field.slice(0, -'Id'.length), entryNamed(field)],
    ),
  );

/** The values of the enum. Leaves are answered as resolvers give them (graphql/executor.ts), so they cannot be the names of types. */
const kindConstants = new Map(kindNames.map((name) => [name, kindConstant(name)]));

/** Every kind of entry reads its person, its history and the entries it names the same way. */
export const entryTypes = Object.fromEntries(
  kindNames.map((name) => [
    name,
    {
      kind: () => kindConstants.get(name),
      patient: (entry: EntryView, _: unknown, ctx: Context) => records.patientOf(ctx, entry),
      history: (entry: EntryView, args: HistoryArguments, ctx: Context) => records.history(ctx, entry, args),
      ...references(name),
      // A copy of the medicine's name is a fact of the medicine.
      ...(name === 'MedicationNote' && {
        medicationName: ({ medicationId, medicationName }: EntryView, _: unknown, ctx: Context) =>
          ctx.records.ifSeen(medicationId as string | null | undefined, medicationName) as unknown,
      }),
    },
  ]),
);
