import type { Directory } from '../auth/directory.js';
import type { Contract } from '../contract/contract.js';
import type { OverrideModels } from '../overrides/model.js';
import type { Context as RecordContext } from '../record/context.js';

/** A request, with what governance looks into beside the record: who there is, what the schema says, and overrides. */
export type Context = RecordContext & {
  hub: { contract: Contract; directory: Directory; models: OverrideModels };
};
