import { inPeriod, type Act } from '../access/acts-table.js';
import { refusalOf, type ActTarget } from '../access/acts.js';
import type { Decision } from '../access/decision.js';
import type { AccessFacts } from '../access/facts.js';
import { policy } from '../access/policy.js';
import type { Context } from '../record/context.js';
import { badInput, forbidden } from '../errors.js';
import type { Category } from '../generated/graphql.js';

/** The row of an act. @throws Error for one that policy/acts.csv does not have: a mistake of ours */
export const actOf = (name: string): Act => {
  const act = policy.acts.get(name);
  if (!act) throw new Error(`policy/acts.csv has no row for ${name}`);
  return act;
};

/** The record an act is done to; without an id where it is nobody's that the actor may know of. */
export interface ActedOn {
  patient: AccessFacts & { _id?: string };
  decision: Decision;
}

/** What a service says of the act that it asks for. */
export interface Asked extends ActTarget {
  /** The part of the record it concerns: what `writer` and `steers` ask for, and what the audit names. */
  category: Category;
}

const refusalFor = (ctx: Context, name: string, { patient, decision, ...asked }: ActedOn & Asked) =>
  refusalOf(actOf(name), { actor: ctx.records.reader, facts: patient, decision, now: ctx.now, ...asked });

/**
 * The one question a service asks before it acts: may this actor do this to this record? A refusal is audited.
 * @throws FORBIDDEN, saying for whom the act is
 */
export const permit = (ctx: Context, name: string, asked: ActedOn & Asked) => {
  const refusal = refusalFor(ctx, name, asked);
  if (!refusal) return;
  ctx.audit.denied(asked.patient._id ?? null, 'FORBIDDEN', asked.decision, [asked.category]);
  throw forbidden(refusal);
};

/** Whether an act is permitted, without refusing it: where something else is done instead. */
export const isPermitted = (ctx: Context, name: string, asked: ActedOn & Asked) =>
  refusalFor(ctx, name, asked) === null;

/**
 * The end of what an act opens: the given one, or as long as the act may open it. `field` is where it is given, `input.to`
 * if left out.
 * @throws BAD_USER_INPUT unless it lies ahead, within the longest period of the act
 */
export const endOf = (
  ctx: Context,
  name: string,
  { to, field = 'input.to' }: { to?: string | null | undefined; field?: string } = {},
): Date => {
  const { longestMs } = actOf(name);
  if (longestMs === null) throw new Error(`policy/acts.csv gives no longest period for ${name}`);
  const latest = new Date(ctx.now.getTime() + longestMs);
  if (!to) return latest;
  const end = new Date(to);
  if (end <= ctx.now || end > latest) throw badInput(field, `must lie within the next ${inPeriod(longestMs)}`);
  return end;
};
