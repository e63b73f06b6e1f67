import { LRUCache } from 'lru-cache';
import { trusted } from 'mongoose';
import type { Models } from '../database/models.js';
import { forbidden, unauthenticated } from '../errors.js';
import type { Role } from '../generated/graphql.js';
import type { Actor, ActorOrganisation, HeldRole, SignedInActor } from './actor.js';

/** A role that is taken away ends within this time. Relationships and consent are never kept: they are read in every request. */
const REMEMBER_MS = 5000;

type Person = Omit<SignedInActor, 'role' | 'organisation' | 'signedIn'>;

/** The hub's staff directory: who holds which roles where. */
export class Directory {
  private readonly people = new LRUCache<string, Person>({ max: 5000, ttl: REMEMBER_MS });

  constructor(private readonly models: Models) {}

  /**
   * The actor behind a token's subject, acting in one of the person's roles. `actingRole` is a role, or a role and an
   * organisation code as `SOCIAL_WORKER@X9907`; left out, the person's first role counts.
   * @throws UNAUTHENTICATED for somebody who is not in the directory, FORBIDDEN for a role the person does not hold.
   */
  async actor(subject: string, actingRole: string | undefined): Promise<Actor> {
    const person = this.people.get(subject) ?? (await this.load(subject));
    const held = actingRole === undefined ? person.roles[0] : person.roles.find((role) => isCalled(role, actingRole));
    if (!held)
      throw forbidden(
        actingRole === undefined
          ? 'You hold no role in the hub. Ask your organisation to register you.'
          : 'x-acting-role names a role that you do not hold. `viewer { roles }` lists yours.',
      );
    return { signedIn: true, ...person, ...held };
  }

  private async load(subject: string): Promise<Person> {
    const user = await this.models.User.findById(subject).lean();
    if (!user) throw unauthenticated('The hub does not know you. Ask your organisation to register you.');
    const ids = user.roles.flatMap(({ organisationId }) => (organisationId ? [organisationId] : []));
    const found = await this.models.Organisation.find({ _id: trusted({ $in: ids }) }).lean();
    const organisations = new Map(
      found.map(({ _id, name, type, neighbourhoods }): [string, ActorOrganisation] => [
        _id,
        { id: _id, name, type, neighbourhoods },
      ]),
    );
    const roles = user.roles.map(({ role, organisationId }): HeldRole => ({
      role,
      organisation: organisations.get(organisationId ?? '') ?? null,
    }));
    const person: Person = { userId: user._id, name: user.name, roles };
    this.people.set(subject, person);
    return person;
  }
}

const isCalled = ({ role, organisation }: HeldRole, wanted: string) => {
  const [name, code] = wanted.split('@') as [Role, string | undefined];
  return role === name && (code === undefined || organisation?.id === `org_${code}`);
};
