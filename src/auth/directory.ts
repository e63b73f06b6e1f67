import { LRUCache } from 'lru-cache';
import { trusted } from 'mongoose';
import { forbidden, unauthenticated } from '../errors.js';
import type { Role } from '../generated/graphql.js';
import { sensitiveSectors } from '../access/labels.js';
import { organisationId, type OrganisationModels } from '../organisations/model.js';
import { SensitiveServices } from '../access/sensitive-services.js';
import { organisationById, organisationsById, organisationsOfTypes } from '../organisations/store.js';
import type { ActorOrganisation, HeldRole, SignedInActor } from '../access/actor.js';
import type { UserModels } from './model.js';
import type { Claims } from './tokens.js';

/**
 * A role that is taken away, a system that is struck off and a sign-in that is ended elsewhere are gone within this
 * time. Relationships and consent are never kept: they are read in every request.
 */
const REMEMBER_MS = 5000;
/** Organisations seldom change: a service that is new is one whose name is kept within this time. */
const REMEMBER_SERVICES_MS = 60_000;

type Person = Omit<SignedInActor, 'role' | 'organisation' | 'signedIn'>;

/** The hub's staff directory: who holds which roles where, and which systems are bound to which organisation. */
export class Directory {
  private readonly people = new LRUCache<string, Person>({ max: 5000, ttl: REMEMBER_MS });
  private readonly systems = new LRUCache<string, SignedInActor>({ max: 1000, ttl: REMEMBER_MS });
  private readonly sessions = new LRUCache<string, 'open' | 'ended'>({ max: 5000, ttl: REMEMBER_MS });

  private services: { until: number; known: Promise<SensitiveServices> } | null = null;

  constructor(private readonly models: UserModels & OrganisationModels) {}

  /** The services whose very name is sensitive: what a text or an id names is held against them. */
  sensitiveServices(): Promise<SensitiveServices> {
    const now = performance.now();
    if (this.services && now < this.services.until) return this.services.known;
    const known = this.loadServices();
    const services = { until: now + REMEMBER_SERVICES_MS, known };
    this.services = services;
    // A failure is not remembered; whoever waits for it gets it.
    known.catch(() => {
      if (this.services === services) this.services = null;
    });
    return known;
  }

  /**
   * The actor behind a token. A person acts in the role that the token names, signed by who issued it; without one, in
   * the only role they hold. A system acts for the one organisation it is bound to.
   * @throws UNAUTHENTICATED for whom the directory does not know, and for a session that was ended; FORBIDDEN for a role
   * the person does not hold, and where there is one to choose.
   */
  async actor({ subject, clientId, actingRole, tokenId }: Claims): Promise<SignedInActor> {
    await this.assertOpen(tokenId);
    // RFC 9068: where no person is involved, the subject is the client itself.
    if (clientId === subject) return this.systems.get(subject) ?? this.loadSystem(subject);
    const person = this.people.get(subject) ?? (await this.load(subject));
    const only = person.roles.length === 1 ? person.roles[0] : undefined;
    const held = actingRole === null ? only : person.roles.find((role) => isCalled(role, actingRole));
    if (!held) throw forbidden(whyNoRole(person, actingRole));
    return { signedIn: true, ...person, ...held };
  }

  /** Ends a session now: here at once, in other hub processes within five seconds. */
  async end(tokenId: string, now: Date): Promise<void> {
    this.sessions.set(tokenId, 'ended');
    await this.models.EndedSession.updateOne({ _id: tokenId }, { $setOnInsert: { at: now } }, { upsert: true });
  }

  /** An organisation by id; null where the directory knows none. */
  async organisation(id: string): Promise<ActorOrganisation | null> {
    const found = await organisationById(this.models, id);
    return found && { id, name: found.name, type: found.type, neighbourhoods: found.neighbourhoods };
  }

  /** Somebody who holds a role, given as ROLE or ROLE@CODE: the first by id. Null where nobody does. */
  async holderOf(wanted: string): Promise<SignedInActor | null> {
    const [role, code] = wanted.split('@');
    const held = { role, ...(code && { organisationId: organisationId(code) }) };
    const user = await this.models.User.findOne({ roles: trusted({ $elemMatch: held }) })
      .sort({ _id: 1 })
      .lean();
    if (!user) return null;
    const person = await this.load(user._id);
    return { signedIn: true, ...person, ...person.roles.find((one) => isCalled(one, wanted))! };
  }

  private async assertOpen(tokenId: string) {
    const known = this.sessions.get(tokenId);
    const state = known ?? ((await this.models.EndedSession.exists({ _id: tokenId })) ? 'ended' : 'open');
    if (!known) this.sessions.set(tokenId, state);
    if (state === 'ended') throw unauthenticated('This session was ended. Sign in again.');
  }

  private async loadServices() {
    return new SensitiveServices(await organisationsOfTypes(this.models, sensitiveSectors));
  }

  private async loadSystem(clientId: string): Promise<SignedInActor> {
    const client = await this.models.Client.findById(clientId).lean();
    const organisation = client && (await this.organisation(client.organisationId));
    if (!client || !organisation) throw unauthenticated('The hub does not know this system. Have it registered.');
    const { name, role, categories } = client;
    const system: SignedInActor = {
      signedIn: true,
      userId: clientId,
      name,
      role,
      organisation,
      roles: [{ role, organisation }],
      ceiling: new Set(categories),
    };
    this.systems.set(clientId, system);
    return system;
  }

  private async load(subject: string): Promise<Person> {
    const user = await this.models.User.findById(subject).lean();
    if (!user) throw unauthenticated('The hub does not know you. Ask your organisation to register you.');
    const ids = user.roles.flatMap((held) => (held.organisationId ? [held.organisationId] : []));
    const found = await organisationsById(this.models, ids);
    const organisations = new Map(
      found.map(({ _id, name, type, neighbourhoods }): [string, ActorOrganisation] => [
        _id,
        { id: _id, name, type, neighbourhoods },
      ]),
    );
    const roles = user.roles.map((held): HeldRole => ({
      role: held.role,
      organisation: organisations.get(held.organisationId ?? '') ?? null,
    }));
    const person: Person = { userId: user._id, name: user.name, roles, developer: user.developer ?? false };
    this.people.set(subject, person);
    return person;
  }
}

const whyNoRole = ({ roles }: Person, actingRole: string | null) => {
  if (roles.length === 0) return 'You hold no role in the hub. Ask your organisation to register you.';
  if (actingRole === null) return 'You hold several roles. Sign in again and choose the one you act in.';
  return 'Your sign-in names a role that you do not hold (any more). Sign in again.';
};

/** Whether a held role is the one that is called so, as ROLE or ROLE@CODE. */
export const isCalled = ({ role, organisation }: HeldRole, wanted: string) => {
  const [name, code] = wanted.split('@') as [Role, string | undefined];
  return role === name && (code === undefined || organisation?.id === organisationId(code));
};
