import { trusted } from 'mongoose';
import type { Role } from '../generated/graphql.js';
import type { StoredClient, StoredUser, UserModels } from './model.js';

/** Everybody who can sign in, by id. */
export const allUsers = ({ User }: Pick<UserModels, 'User'>): Promise<StoredUser[]> =>
  User.find().sort({ _id: 1 }).lean<StoredUser[]>().exec();

/** Those who can sign in under these ids, in no order; ids that are not there are left out. */
export const usersById = ({ User }: Pick<UserModels, 'User'>, ids: readonly string[]): Promise<StoredUser[]> =>
  User.find({ _id: trusted({ $in: ids }) })
    .lean<StoredUser[]>()
    .exec();

/** Those who hold a role, at any organisation. */
export const usersInRole = ({ User }: Pick<UserModels, 'User'>, role: Role): Promise<StoredUser[]> =>
  User.find({ 'roles.role': role }).lean<StoredUser[]>().exec();

/** Every system that signs in by itself. */
export const allClients = ({ Client }: Pick<UserModels, 'Client'>): Promise<StoredClient[]> =>
  Client.find().lean<StoredClient[]>().exec();
