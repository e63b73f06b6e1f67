import type { Context } from '../record/context.js';
import { agreementRequired, badInput } from '../errors.js';
import type { Category } from '../generated/graphql.js';
import type { Named } from '../kinds/kind.js';
import { kindCalled, type KindName } from '../kinds/kinds.js';
import { checkAll } from './check-all.js';
import { categoryFor, withDerived } from './compose.js';
import { findAbout, type Reference } from './entries.js';
import type { Envelope } from './envelope.js';

/** The fields of a kind, as an input gives them. */
export type Body = Record<string, unknown>;

/** An entry that body or envelope point to, and the field of the body that holds its id. */
export interface EntryReference extends Reference {
  key: string;
}

/** The entries that an input names, by the field that holds their id. @throws BAD_USER_INPUT with all that are not meant */
export const findAll = async (
  ctx: Context,
  patientId: string,
  references: readonly EntryReference[],
): Promise<Named> => {
  const found = await checkAll(
    Object.fromEntries(references.map((one, i) => [i, () => findAbout(ctx, patientId, one)])),
  );
  return Object.fromEntries(references.map(({ key }, i) => [key, found[i] ?? undefined]));
};

/** What a body comes to: what follows from it added, its category the one it must have, the person agreed where they must. */
export const finished = (
  kind: KindName,
  body: Body,
  { named, category }: { named: Named; category: Category },
): Body => {
  const whole = withDerived(kind, body, { named, category });
  if (categoryFor(kind, whole, category) !== category)
    throw badInput('input', 'must stay in its category; add a new one instead');
  const missing = kindCalled(kind).needsAgreement?.(whole);
  if (missing)
    throw agreementRequired('The person, or who represents them, has to agree first: say with whom it is agreed.', [
      missing,
    ]);
  return whole;
};

/** The category that permission is asked for; one that the kind does not have is refused with the other mistakes. */
export const categoryAsked = (kind: KindName, body: Body, { category }: Envelope): Category => {
  const { categories, categoryOf } = kindCalled(kind);
  const named = categoryOf?.(body) ?? category;
  return categories.find((one) => one === named) ?? categories[0]!;
};
