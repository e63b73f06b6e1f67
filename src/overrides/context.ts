import type { Context as NoticeContext } from '../notices/context.js';
import type { OverrideModels, StoredOverride } from './model.js';

/** A request, with the collection of this room, and one override by id; notices tell of what happens here. */
export type Context = NoticeContext & {
  hub: { models: OverrideModels };
  loaders: { override: (id: string) => Promise<StoredOverride | null> };
};
