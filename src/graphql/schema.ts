import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { inProject } from '../paths.js';
import { resolvers } from '../../resolvers/index.js';

/** The SDL of the hub, as lies in schema/. */
export const readSdl = (folder = inProject('schema')): string =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');

/** The executable schema, without its outer gate. @throws Error where SDL and resolvers do not fit. */
export const buildSchema = (sdl = readSdl()): GraphQLSchema =>
  makeExecutableSchema({
    typeDefs: sdl,
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
