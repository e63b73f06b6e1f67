import { Schema, type Connection } from 'mongoose';
import type { Category, Role } from '../generated/graphql.js';

/** A person who can sign in, with the roles the hub's directory gives them. `_id` is the token's subject. */
export interface StoredUser {
  _id: string;
  name: string;
  roles: { role: Role; organisationId: string | null }[];
  /** True for those who may send documents of their own making where only trusted ones run. */
  developer?: boolean;
  /** Where the person lives, to notice who looks up a neighbour; optional. */
  postcode?: string | null;
}

/** A system that signs in by itself: a practice system, a pharmacy system, a charity's case system. */
export interface StoredClient {
  /** Client id at the identity provider; the subject of its tokens. */
  _id: string;
  name: string;
  /** The one organisation it is bound to, and the role whose grants bound it. */
  organisationId: string;
  role: Role;
  /** The most it may touch: a ceiling on the grants of the role. */
  categories: Category[];
}

/** A sign-in that was ended before its token expires. */
export interface StoredEndedSession {
  /** Id of the token (jti). */
  _id: string;
  at: Date;
}

const user = new Schema<StoredUser>(
  {
    _id: String,
    name: { type: String, required: true },
    developer: { type: Boolean, default: false },
    postcode: { type: String, default: null },
    roles: [
      new Schema(
        { role: { type: String, required: true }, organisationId: { type: String, default: null } },
        { _id: false, strict: 'throw' },
      ),
    ],
  },
  { versionKey: false, strict: 'throw', collection: 'users' },
);

user.index({ 'roles.role': 1 });
user.index({ 'roles.organisationId': 1 });
user.index({ name: 1, _id: 1 });

const client = new Schema<StoredClient>(
  {
    _id: String,
    name: { type: String, required: true },
    organisationId: { type: String, required: true },
    role: { type: String, required: true },
    categories: [String],
  },
  { versionKey: false, strict: 'throw', collection: 'clients' },
);

const ended = new Schema<StoredEndedSession>(
  { _id: String, at: Date },
  { versionKey: false, strict: 'throw', collection: 'ended_sessions' },
);
// No token lives longer than twelve hours; after that its end need not be remembered.
ended.index({ at: 1 }, { expireAfterSeconds: 24 * 3600 });

export const userModels = (connection: Connection) => ({
  User: connection.model<StoredUser>('User', user),
  Client: connection.model<StoredClient>('Client', client),
  EndedSession: connection.model<StoredEndedSession>('EndedSession', ended),
});

/** The collections of who can sign in. */
export type UserModels = ReturnType<typeof userModels>;
