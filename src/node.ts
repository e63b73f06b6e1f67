import type { Context } from './context.js';
import { idKind, type IdKind } from './ids.js';
import { findNotice, type NoticeView } from './notices/service.js';
import { neighbourhoodById, type NeighbourhoodView } from './organisations/neighbourhoods.js';
import { overrideSeen } from './overrides/service.js';
import type { OrganisationView } from './organisations/model.js';
import type { OverrideView } from './overrides/view.js';
import type { PatientView } from './record/patient-view.js';
import type { EntryView } from './record/view.js';
import { relationshipById } from './relationships/referrals.js';
import type { RelationshipView } from './relationships/view.js';
import { findStaff } from './directory/staff.js';
import type { StaffView } from './directory/view.js';

/** Whatever has a global id. */
export type NodeView =
  | EntryView
  | PatientView
  | OrganisationView
  | NeighbourhoodView
  | StaffView
  | OverrideView
  | NoticeView
  | RelationshipView;

type Found = NodeView | Promise<NodeView | null> | null;

/** How each kind of thing is found by id: as in its list, by the same rules. Null, or NOT_FOUND, for all others. */
const FIND: Record<IdKind, (ctx: Context, id: string) => Found> = {
  patient: async (ctx, id) => ctx.records.view(await ctx.records.access(id), ctx.plan.patientCategories),
  entry: (ctx, id) => ctx.records.entry(id),
  relationship: relationshipById,
  override: overrideSeen,
  notice: findNotice,
  organisation: (ctx, id) => ctx.loaders.organisation(id),
  neighbourhood: (_, id) => neighbourhoodById(id),
  staff: findStaff,
};

/** What is somebody's own: whoever looks through the eyes of another does not get it. */
const OWN: ReadonlySet<IdKind> = new Set<IdKind>(['override', 'notice']);

/** Anything by its global id. @throws NOT_FOUND, audited, where there is none, or none for this reader: the two look alike */
export const findNode = async (ctx: Context, id: string): Promise<NodeView> => {
  const kind = idKind(id);
  const hidden = ctx.session.onBehalf !== null && OWN.has(kind);
  return (hidden ? null : await FIND[kind](ctx, id)) ?? ctx.records.refuse(null, null);
};

const TYPES = {
  patient: 'Patient',
  relationship: 'CareRelationship',
  override: 'Override',
  notice: 'Notice',
  organisation: 'Organisation',
  neighbourhood: 'Neighbourhood',
  staff: 'Staff',
} as const;

/** The type of what `node` has found: an entry says itself of which kind it is. */
export const typeOfNode = (node: NodeView) => {
  const kind = idKind(node.id);
  return kind === 'entry' ? (node as EntryView).kind : TYPES[kind];
};
