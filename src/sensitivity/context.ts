import type { Context as NoticeContext } from '../notices/context.js';
import type { SensitivityModels } from './model.js';

/** A request, with the collection of this room; notices tell of what happens here. */
export type Context = NoticeContext & { hub: { models: SensitivityModels } };
