import type { ClientSession } from 'mongoose';
import { isActive } from '../access/facts.js';
import type { NoticeModels as Models } from './model.js';
import type { NoticeType, Role } from '../generated/graphql.js';
import { noticeId } from '../ids.js';
import type { StoredPatient } from '../record/patient.js';
import { addNotices } from './store.js';

/** Whom a notice is for. */
export interface Addressee {
  userId?: string | null;
  role?: Role;
}

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
  const unique = new Map(to.map(({ userId = null, role = null }) => [`${userId} ${role}`, { userId, role }]));
  const rows = [...unique.values()]
    .filter(({ userId, role }) => userId ?? role)
    .map((one) => ({ _id: noticeId(), at, ...notice, ...one, readBy: [] }));
  await addNotices(models, rows, session);
};

/** The named clinician and the care coordinator of a person now, as far as they can sign in. */
export const leadsOf = ({ careTeam }: StoredPatient, now: Date): Addressee[] =>
  careTeam
    .filter((member) => isActive(member, now))
    .filter(({ namedClinician, careCoordinator }) => namedClinician || careCoordinator)
    .map(({ userId }) => ({ userId }));
