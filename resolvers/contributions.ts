import { followUp } from '../src/answers/follow-up.js';
import type { Context } from '../src/context.js';
import { lower } from '../src/contract/sdl-text.js';
import { kindCalled, kindNames, type KindName } from '../src/kinds/kinds.js';
import { addContribution, amendContribution, supersedeContribution } from '../src/writing/contribution.js';
import type { ChangedEntry } from '../src/writing/entries.js';

type Contribute = (ctx: Context, asked: never) => Promise<ChangedEntry>;

const resolver =
  (kind: KindName, operation: string, act: string, contribute: Contribute) =>
  async (_: unknown, { input }: { input: object }, ctx: Context) => {
    const { entry } = await contribute(ctx, { kind, operation, act, input, followUp: followUp(ctx) } as never);
    // Payloads name the entry as its kind is called: `medicationNote`.
    return { [lower(kind)]: entry };
  };

/** The mutations that follow from the kinds: adding, amending and superseding are the same sentence for all of them. */
export const Mutation = Object.fromEntries(
  kindNames.flatMap((kind) => {
    const { can, addedBy } = kindCalled(kind);
    return [
      ...(can.includes('ADD') ? [[addedBy, resolver(kind, addedBy, 'addEntry', addContribution)] as const] : []),
      ...(can.includes('AMEND')
        ? [[`amend${kind}`, resolver(kind, `amend${kind}`, 'amendEntry', amendContribution)] as const]
        : []),
      ...(can.includes('SUPERSEDE')
        ? [[`supersede${kind}`, resolver(kind, `supersede${kind}`, 'supersedeEntry', supersedeContribution)] as const]
        : []),
    ];
  }),
);
