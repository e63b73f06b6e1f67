import type { Context as NoticeContext } from '../notices/context.js';
import type { AnswerModels } from './model.js';

/** A request, with the collections of this room. */
export type Context = NoticeContext & { hub: { models: AnswerModels } };
