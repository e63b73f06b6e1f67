import type { StoredUser } from '../auth/model.js';
import type { OrganisationView } from '../organisations/model.js';
import type { Context as RecordContext } from '../record/context.js';

/** A request, with whom relationships name: each is read once, however many people are asked for. */
export type Context = RecordContext & {
  loaders: {
    organisation: (id: string) => Promise<OrganisationView | null> | null;
    user: (id: string) => Promise<StoredUser | null>;
  };
};
