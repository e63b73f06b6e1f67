import { permit } from '../writing/permit.js';
import { custodianOf, type SignedInActor } from '../access/actor.js';
import type { Context } from './context.js';
import { badInput } from '../errors.js';
import type { AccessExplanation, ExplainAsInput, QueryExplainAccessArgs } from '../generated/graphql.js';
import { factsOf } from '../record/view.js';
import { explain } from './explain.js';
import { NO_FACTS } from '../access/facts.js';
import { decide } from '../access/decision.js';
import { Level } from '../access/policy.js';

/** The one for whom a decision is explained. @throws BAD_USER_INPUT where the directory knows no such organisation */
const standInFor = async (ctx: Context, as: ExplainAsInput): Promise<SignedInActor> => {
  const organisation = as.organisationId ? await ctx.hub.directory.organisation(as.organisationId) : null;
  if (as.organisationId && !organisation) throw badInput('as.organisationId', 'must be an organisation of the hub');
  const { role, userId } = as;
  return { signedIn: true, userId: userId ?? 'anybody', name: '', role, organisation, roles: [] };
};

const explainCategory = async (
  ctx: Context,
  { patientId, category, as }: QueryExplainAccessArgs,
): Promise<AccessExplanation> => {
  const access = await ctx.records.known(patientId);
  const { reader } = ctx.records;
  // Of somebody who is nobody to the reader the answer is the same whether or not there is such a person.
  const asked = access ?? { patient: NO_FACTS, decision: decide(reader, NO_FACTS, ctx.now) };
  if (as) permit(ctx, 'explainAccess.AS', { ...asked, category: 'AUDIT_TRAIL' });
  const actor = as ? await standInFor(ctx, as) : reader;
  return explain(actor, { facts: asked.patient, now: ctx.now, category: category! });
};

const explainEntry = async (
  ctx: Context,
  { patientId, entryId, as }: QueryExplainAccessArgs,
): Promise<AccessExplanation> => {
  const { entry, view, access, level } = await ctx.records.storedEntry(entryId!);
  if (entry.patientId !== patientId) throw badInput('entryId', 'must be an entry of this person');
  const { reader } = ctx.records;
  // The answer tells what the person has said about sharing: only who may read that, and holds the entry, may ask.
  const held = entry.custodian.id === custodianOf(reader).id && access.decision.read.SHARING_PREFERENCES === Level.FULL;
  if (as) permit(ctx, 'explainAccess.AS', { ...access, category: entry.category, entry: { level, held } });
  ctx.audit.disclosed(patientId, access.decision, [entry.category]);
  const actor = as ? await standInFor(ctx, as) : reader;
  return explain(actor, { facts: access.patient, now: ctx.now, category: entry.category, entry: factsOf(view) });
};

/** Why somebody may or may not read a category or an entry. @throws BAD_USER_INPUT unless one of the two is given */
export const explainAccess = (ctx: Context, args: QueryExplainAccessArgs): Promise<AccessExplanation> => {
  if (!args.category === !args.entryId) throw badInput('category', 'give either a category or an entryId');
  return args.entryId ? explainEntry(ctx, args) : explainCategory(ctx, args);
};
