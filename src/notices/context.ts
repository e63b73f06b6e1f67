import type { Context as RecordContext } from '../record/context.js';
import type { NoticeModels } from './model.js';

/** A request, with the collection of this room. */
export type Context = RecordContext & { hub: { models: NoticeModels } };
