import { isActive } from '../access/facts.js';
import { badInput } from '../errors.js';
import { kindCalled, type KindName } from '../kinds/kinds.js';
import type { Context } from '../record/context.js';
import type { StoredEntry } from '../record/model.js';
import type { StoredPatient } from '../record/patient.js';
import type { FactsUpdate } from './store.js';

type Body = Readonly<Record<string, unknown>>;

const proxyOf = (kind: KindName, body: Body | undefined): string | null =>
  (body && kindCalled(kind).agreedWithProxy?.(body)) ?? null;

/**
 * Refuses a proxy who does not act for the person now, where it was not agreed with them before.
 * @throws BAD_USER_INPUT naming the field
 */
export const assertActsForPerson = (
  ctx: Context,
  { proxies }: StoredPatient,
  { kind, body, before }: { kind: KindName; body: Body; before?: Body },
) => {
  const proxy = proxyOf(kind, body);
  if (!proxy || proxy === proxyOf(kind, before)) return;
  const own = proxies.filter(({ userId }) => userId === proxy);
  if (!own.some((one) => isActive(one, ctx.now)) || own.some(({ suspended }) => suspended))
    throw badInput('input.agreedWithProxy', 'must be the sign-in of a proxy who acts for the person now');
};

/**
 * What follows from an entry that is agreed with a proxy: it is noted beside their authority, and ends with that. Null where
 * nothing changes.
 */
export const factsAgreed = (
  ctx: Context,
  { proxies }: StoredPatient,
  { kind, body, _id }: Pick<StoredEntry, 'kind' | 'body' | '_id'>,
  before?: Body,
): FactsUpdate | null => {
  const proxy = proxyOf(kind, body);
  if (proxy === proxyOf(kind, before)) return null;
  const noted = proxies.map((one) => {
    const others = (one.plans ?? []).filter((id) => id !== _id);
    return { ...one, plans: one.userId === proxy && isActive(one, ctx.now) ? [...others, _id] : others };
  });
  return { $set: { proxies: noted } };
};
