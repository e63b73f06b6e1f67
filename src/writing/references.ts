import type { Context } from '../context.js';
import { orNothing } from '../database/faults.js';
import { badInput } from '../errors.js';
import type { KindName } from '../kinds/kinds.js';
import { isAlive } from '../record/alive.js';
import type { StoredEntry } from '../record/model.js';
import { checkAll } from './check-all.js';

/** An entry that another one points to, and the field of the input that names it. */
export interface Reference {
  id: string | null | undefined;
  field: string;
  kind: KindName;
}

/**
 * The entry that a new one points to, where one is named.
 * @throws BAD_USER_INPUT unless it is of that kind, of the same person, alive, and one that the actor sees; UNAVAILABLE where
 * that could not be found out
 */
export const findAbout = async (ctx: Context, patientId: string, { id, field, kind }: Reference) => {
  if (!id) return null;
  const entry = (await orNothing(ctx.records.storedEntry(id)))?.entry;
  if (!entry || entry.patientId !== patientId || entry.kind !== kind || !isAlive(entry))
    throw badInput(field, `must be a ${kind} of this person that you may see, and not one that was made in error`);
  return entry;
};

/** The entries that a new one points to, in their order; null for each that is not named. @throws BAD_USER_INPUT with all mistakes */
export const findReferences = async (
  ctx: Context,
  patientId: string,
  references: readonly Reference[],
): Promise<(StoredEntry | null)[]> => {
  const found = await checkAll(
    Object.fromEntries(references.map((one, i) => [i, () => findAbout(ctx, patientId, one)])),
  );
  return references.map((_, i) => found[i] ?? null);
};
