import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { resolvers } from '../../resolvers/index.js';

/** The SDL of the hub, as lies in schema/. */
export const readSdl = (folder = fileURLToPath(new URL('../../schema/', import.meta.url))): string =>
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
