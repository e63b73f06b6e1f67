import { Level } from '../access/policy.js';
import { authorOf } from '../access/actor.js';
import type { Context } from './context.js';
import { badInput } from '../errors.js';
import type { Category, Role } from '../generated/graphql.js';
import { relationshipId } from '../ids.js';
import type { PatientView } from '../record/patient-view.js';
import type { ChangeInput } from '../writing/idempotency.js';
import { checkText } from '../kinds/kind.js';
import type { PatientAccess } from '../record/repository.js';
import { change, type RecordChange } from '../writing/change.js';
import type { FactsUpdate } from '../writing/store.js';
import { assertKnown, knownOf } from './known.js';
import type { Granter, Life } from '../record/relationship.js';
import { findUser } from './store.js';
import { relationshipsOf } from './view.js';

/** Relationships of a person; null where the reader does not read the care plan in full. */
export const relationships = async (ctx: Context, { id, decision }: Pick<PatientView, 'id' | 'decision'>) =>
  decision.read.CARE_PLAN === Level.FULL ? listed(ctx, id) : null;

const listed = async (ctx: Context, patientId: string) => relationshipsFor(ctx, await ctx.records.access(patientId));

/** What the reader may know of a person's relationships; whether they read the care plan in full is the caller's to ask. */
export const relationshipsFor = async (ctx: Context, access: PatientAccess) =>
  relationshipsOf(access.patient, await knownOf(ctx, access), ctx.now);

export const granterOf = (ctx: Context): Granter => authorOf(ctx.records.reader);

/** A relationship as it begins. @throws BAD_USER_INPUT naming the reason */
export const newLife = (ctx: Context, reason: string): Life & { id: string } => ({
  id: relationshipId(),
  reason: checkText(reason, 'input.reason', 2, 500),
  grantedBy: granterOf(ctx),
});

/** What a change to the relationships of a person comes to. */
export interface RelationshipWriting extends Pick<RecordChange, 'added' | 'changed'> {
  /** The relationship that is made or changed. */
  id: string;
  facts: FactsUpdate;
}

/** A change to the relationships of one person. */
interface RelationshipChange<Found extends { access: PatientAccess }> {
  operation: string;
  input: ChangeInput & { patientId: string };
  /** The part of the record that it concerns. */
  category: Category;
  /** Reads the person, and what else the change is about. */
  open: () => Promise<Found>;
  permit: (found: Found) => void;
  prepare: (found: Found) => Promise<RelationshipWriting>;
}

/** Changes the relationships of one person, and answers with the relationship and the person as the reader now sees them. */
export const changeRelationship = async <Found extends { access: PatientAccess }>(
  ctx: Context,
  asked: RelationshipChange<Found>,
) => {
  const { category } = asked;
  const { patientId } = asked.input;
  const { id: made } = await change(ctx, {
    ...asked,
    prepare: async (found) => {
      const { id, ...writing } = await asked.prepare(found);
      const { access } = found;
      const audited = ctx.audit.written(patientId, access.decision, category, [id]);
      return {
        made: { id },
        patientId,
        record: { access, event: 'relationship.changed', category, audited, ...writing },
      };
    },
  });
  const now = (await ctx.records.related([patientId])).get(patientId);
  if (!now) return { patient: null, relationship: null };
  const visible = now.decision.read.CARE_PLAN === Level.FULL ? await listed(ctx, patientId) : [];
  return {
    patient: ctx.plan.patient ? ctx.records.view(now, ctx.plan.patientCategories) : null,
    relationship: visible.find(({ id }) => id === made) ?? null,
  };
};

/** The person that a new relationship is of. @throws NOT_FOUND */
export const openPerson = async (ctx: Context, { patientId }: { patientId: string }) => ({
  access: await ctx.records.access(patientId),
});

/** The person, with the relationship that is meant. @throws NOT_FOUND; BAD_USER_INPUT where the actor may not know of it */
export const openKnown = async (
  ctx: Context,
  { patientId, relationshipId }: { patientId: string; relationshipId: string },
) => {
  const access = await ctx.records.access(patientId);
  await assertKnown(ctx, access, relationshipId);
  return { access };
};

/** Somebody in a role at an organisation; in any role there, where none is named. */
interface Position {
  userId: string;
  organisationId: string | null;
  role?: Role;
}

/** Somebody of the directory who holds a role at an organisation. @throws BAD_USER_INPUT naming the field */
export const memberOf = async (
  ctx: Pick<Context, 'hub'>,
  { userId, organisationId, role }: Position,
  field: string,
) => {
  const user = await findUser(ctx.hub.models, userId);
  const holds = user?.roles.some(
    (held) => held.organisationId === organisationId && (role === undefined || held.role === role),
  );
  if (!user || !holds) throw badInput(field, 'must be somebody of the directory who holds this role there');
  return user;
};
