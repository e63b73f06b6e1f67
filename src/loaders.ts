import DataLoader from 'dataloader';
import { trusted } from 'mongoose';
import type { Actor } from './access/actor.js';
import type { StoredUser } from './auth/model.js';
import type { Hub } from './hub.js';
import {
  organisationNamed,
  organisationView,
  type OrganisationView,
  type StoredOrganisation,
} from './organisations/model.js';
import type { StoredOverride } from './overrides/model.js';
import { toldTo, type Told } from './directory/told.js';
import { staffView, type StaffView } from './directory/view.js';

/** Some documents by id in one read, in the order of the ids. */
const inOrder = <T extends { _id: string }, V>(ids: readonly string[], found: readonly T[], viewOf: (one: T) => V) => {
  const byId = new Map(found.map((one) => [one._id, viewOf(one)]));
  return ids.map((id) => byId.get(id) ?? null);
};

/**
 * Organisations, staff and overrides as objects of something else: each is read once per request, and all that one tick asks
 * for in one read. Made anew for every request, since what is told of staff depends on who asks.
 */
export class Loaders {
  private readonly organisations = new DataLoader<string, OrganisationView | null>(async (ids) =>
    inOrder(
      ids,
      await this.hub.models.Organisation.find({ _id: trusted({ $in: [...ids] }) }).lean<StoredOrganisation[]>(),
      organisationView,
    ),
  );
  private readonly users = new DataLoader<string, StoredUser | null>(async (ids) =>
    inOrder(
      ids,
      await this.hub.models.User.find({ _id: trusted({ $in: [...ids] }) }).lean<StoredUser[]>(),
      (user) => user,
    ),
  );
  /** What this asker may know of who works where. */
  private told: Promise<Told> | null = null;
  private readonly stored = new DataLoader<string, StoredOverride | null>(async (ids) =>
    inOrder(
      ids,
      await this.hub.models.Override.find({ _id: trusted({ $in: [...ids] }) }).lean<StoredOverride[]>(),
      (override) => override,
    ),
  );

  constructor(
    private readonly hub: Hub,
    private readonly actor: Actor,
  ) {}

  /** An organisation of the directory; null where it has none of this id. */
  organisation(id: string | null | undefined): Promise<OrganisationView | null> | null {
    return id ? this.organisations.load(id) : null;
  }

  /** The same of one that is named by more than its id: where the directory has lost it, by that name. */
  async organisationOrNamed({ id, name }: { id: string; name: string }): Promise<OrganisationView> {
    return (await this.organisations.load(id)) ?? organisationNamed({ id, name, type: 'EXTERNAL' });
  }

  /**
   * Somebody of the staff, as far as the asker may know of them. Null for patients, carers and systems, for who has left the
   * directory, and for who works where the asker is not told: all alike.
   */
  async staff(id: string | null | undefined): Promise<StaffView | null> {
    const { actor } = this;
    if (!id || !actor.signedIn) return null;
    this.told ??= this.hub.directory.sensitiveServices().then((services) => toldTo(actor, services));
    const [user, told] = await Promise.all([this.users.load(id), this.told]);
    return user && staffView(user, told);
  }

  /** Somebody of the directory as they are stored, for whoever decides what may be told of them. */
  user(id: string): Promise<StoredUser | null> {
    return this.users.load(id);
  }

  /** An override as it is stored, for whoever decides who may see it. */
  override(id: string): Promise<StoredOverride | null> {
    return this.stored.load(id);
  }
}
