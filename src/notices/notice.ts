import type { ClientSession } from 'mongoose';
import { isActive } from '../access/facts.js';
import type { SignedInActor } from '../access/actor.js';
import type { NoticeModels as Models, StoredNotice } from './model.js';
import type { NoticeType, Role } from '../generated/graphql.js';
import { noticeId } from '../ids.js';
import type { StoredPatient } from '../record/patient.js';
import { addNotices } from './store.js';

/** Whom a notice is for: one person, everybody in a role, or those at one organisation who act in one of some roles. */
export interface Addressee {
  userId?: string | null;
  role?: Role;
  at?: { organisationId: string; roles: readonly Role[] };
}

type Reader = Pick<SignedInActor, 'userId' | 'role' | 'organisation'>;

/** Notices to a reader, as a MongoDB filter: to them in person, to their role, or to their role at their organisation. */
export const addressedTo = ({ userId, role, organisation }: Reader) => ({
  $or: [{ userId }, { role }, ...(organisation ? [{ organisationId: organisation.id, roles: role }] : [])],
});

/** Whether one notice is for a reader: the same question. */
export const isAddressedTo = (notice: StoredNotice, { userId, role, organisation }: Reader): boolean => {
  if (notice.userId !== null) return notice.userId === userId;
  if (notice.role !== null) return notice.role === role;
  return Boolean(organisation && notice.organisationId === organisation.id && notice.roles?.includes(role));
};

export interface NoticeText {
  type: NoticeType;
  /** Names no patient. */
  text: string;
  patientId: string;
  overrideId: string | null;
}

/** What is told to whom, and when. */
export interface Telling {
  to: readonly Addressee[];
  notice: NoticeText;
  at: Date;
}

/** Tells some people something, in the transaction of what it is about. Nobody is told twice. */
export const tell = async (models: Models, { to, notice, at }: Telling, session: ClientSession) => {
  const all = to.map(({ userId = null, role = null, at: place }) => ({
    userId,
    role,
    organisationId: place?.organisationId ?? null,
    roles: [...(place?.roles ?? [])],
  }));
  const unique = new Map(all.map((one) => [JSON.stringify(one), one]));
  const rows = [...unique.values()]
    .filter(({ userId, role, roles }) => userId ?? role ?? (roles.length > 0 || null))
    .map((one) => ({ _id: noticeId(), at, ...notice, ...one, readBy: [] }));
  await addNotices(models, rows, session);
};

/** The named clinician and the care coordinator of a person now, as far as they can sign in. */
export const leadsOf = ({ careTeam }: StoredPatient, now: Date): Addressee[] =>
  careTeam
    .filter((member) => isActive(member, now))
    .filter(({ namedClinician, careCoordinator }) => namedClinician || careCoordinator)
    .map(({ userId }) => ({ userId }));
