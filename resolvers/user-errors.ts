import { BadInput, NotMade, type UserErrorView } from '../src/errors.js';

/** What of an error belongs in `errors` of a payload; null for what whoever makes the change cannot put right. */
export const userErrorsIn = (error: unknown): UserErrorView[] | null => {
  if (error instanceof NotMade) return [error.userError];
  if (!(error instanceof BadInput)) return null;
  return error.broken.map(({ field, rule }) => ({
    kind: 'InputMistake',
    code: 'BAD_USER_INPUT',
    message: rule,
    field: pathOf(field),
  }));
};

/** The path within the input of a path below the arguments. */
const pathOf = (field: string) => {
  const [argument, ...path] = field.split('.');
  return argument === 'input' ? path : [argument!, ...path];
};

type Resolve = (parent: never, args: never, ctx: never, info: never) => unknown;

/**
 * Mutations whose payload says in `errors` why a change was not made, with everything else null; `errors` is empty where it
 * was. Each root field of a document has its own. Any other error goes on, and is a top-level one.
 */
export const withUserErrors = <Resolvers extends object>(mutations: Resolvers): Resolvers => {
  const wrapped = (resolve: Resolve) => async (parent: never, args: never, ctx: never, info: never) => {
    try {
      return { ...((await resolve(parent, args, ctx, info)) as object), errors: [] };
    } catch (error) {
      const errors = userErrorsIn(error);
      if (!errors) throw error;
      return { errors };
    }
  };
  return Object.fromEntries(
    Object.entries(mutations).map(([name, resolve]) => [name, wrapped(resolve as Resolve)]),
  ) as Resolvers;
};
