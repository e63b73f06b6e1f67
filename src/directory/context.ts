import type { Contract } from '../contract/contract.js';
import type { Context as RecordContext } from '../record/context.js';
import type { StaffView } from './view.js';

/** A request, with what the directory asks beside: for whom its lists are open, and staff by id as the reader may know them. */
export type Context = RecordContext & {
  hub: { contract: Pick<Contract, 'gates'> };
  loaders: { staff: (id: string) => Promise<StaffView | null> };
};
