import { Schema, type Connection } from 'mongoose';
import type { Role } from '../generated/graphql.js';

/** A person who can sign in, with the roles the hub's directory gives them. `_id` is the token's subject. */
export interface StoredUser {
  _id: string;
  name: string;
  roles: { role: Role; organisationId: string | null }[];
}

const user = new Schema<StoredUser>(
  {
    _id: String,
    name: { type: String, required: true },
    roles: [
      new Schema(
        { role: { type: String, required: true }, organisationId: { type: String, default: null } },
        { _id: false, strict: 'throw' },
      ),
    ],
  },
  { versionKey: false, strict: 'throw', collection: 'users' },
);

export const userModels = (connection: Connection) => ({ User: connection.model<StoredUser>('User', user) });
