import DataLoader from 'dataloader';
import { trusted } from 'mongoose';
import type { Actor } from '../auth/actor.js';
import type { StoredUser } from '../auth/model.js';
import type { Hub } from '../hub.js';
import { organisationView, type OrganisationView, type StoredOrganisation } from '../organisations/model.js';
import { toldTo } from './told.js';
import { staffView, type StaffView } from './view.js';

/**
 * Organisations and staff as objects of something else: each is read once per request, and all that one tick asks for in one
 * read. Made anew for every request, since what is told of staff depends on who asks.
 */
export class Loaders {
  private readonly organisations = new DataLoader<string, OrganisationView | null>((ids) => this.readOrganisations(ids));
  private readonly people = new DataLoader<string, StaffView | null>((ids) => this.readStaff(ids));

  constructor(
    private readonly hub: Hub,
    private readonly actor: Actor,
  ) {}

  /** An organisation of the directory; null where it has none of this id. */
  organisation(id: string | null | undefined): Promise<OrganisationView | null> | null {
    return id ? this.organisations.load(id) : null;
  }

  /**
   * Somebody of the staff, as far as the asker may know of them. Null for patients, carers and systems, for who has left the
   * directory, and for who works where the asker is not told: all alike.
   */
  staff(id: string | null | undefined): Promise<StaffView | null> | null {
    return id ? this.people.load(id) : null;
  }

  /** What this asker may know of who works where. */
  async told() {
    return this.actor.signedIn ? toldTo(this.actor, await this.hub.directory.sensitiveServices()) : null;
  }

  private async readOrganisations(ids: readonly string[]) {
    const found = await this.hub.models.Organisation.find({ _id: trusted({ $in: [...ids] }) }).lean<StoredOrganisation[]>();
    const byId = new Map(found.map((one) => [one._id, organisationView(one)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  private async readStaff(ids: readonly string[]) {
    const [found, told] = await Promise.all([
      this.hub.models.User.find({ _id: trusted({ $in: [...ids] }) }).lean<StoredUser[]>(),
      this.told(),
    ]);
    const byId = new Map(found.map((user) => [user._id, told && staffView(user, told)]));
    return ids.map((id) => byId.get(id) ?? null);
  }
}
