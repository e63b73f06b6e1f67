import { BadInput, type BrokenRule } from '../errors.js';

type Checked<T> = { [Name in keyof T]: T[Name] extends () => infer Result ? Awaited<Result> : never };

/**
 * Runs several checks of one input, so that all its mistakes are told at once.
 * @throws BAD_USER_INPUT with the mistakes of all checks; anything else that a check throws, at once
 */
export const checkAll = async <T extends Record<string, () => unknown>>(checks: T): Promise<Checked<T>> => {
  const broken: BrokenRule[] = [];
  const results: Record<string, unknown> = {};
  for (const [name, check] of Object.entries(checks))
    try {
      results[name] = await check();
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      broken.push(...error.broken);
    }
  const [first, ...more] = broken;
  if (first) throw new BadInput([first, ...more]);
  return results as Checked<T>;
};
