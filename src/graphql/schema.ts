import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { readSdl } from '../contract/sdl.js';
import { wholeSdl } from '../contract/whole-sdl.js';
import { resolvers } from '../../resolvers/index.js';

/** The executable schema, without its outer gate. @throws Error where SDL and resolvers do not fit. */
export const buildSchema = (sdl = readSdl()): GraphQLSchema =>
  makeExecutableSchema({
    typeDefs: wholeSdl(sdl),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
