import type { Contract } from '../contract/contract.js';
import type { Context as RecordContext } from '../record/context.js';
import type { NoticeModels } from './model.js';

/** A request, with the collection of this room, and for whom its list is open. */
export type Context = RecordContext & { hub: { contract: Pick<Contract, 'gates'>; models: NoticeModels } };
