import type { StoredUser } from '../auth/model.js';
import type { Role } from '../generated/graphql.js';
import { isTold, type Told } from './told.js';

/** Somebody of the staff as one asker gets them. */
export interface StaffView {
  id: string;
  kind: 'Staff';
  name: string;
  roles: { role: Role; organisation: { id: string } | null }[];
}

/**
 * Somebody of the directory as far as the asker may know of them: never how they sign in, where they live, or that they are
 * a patient as well. Null where no role of theirs is told.
 */
export const staffView = ({ _id, name, roles }: StoredUser, told: Told): StaffView | null => {
  const shown = roles.filter((held) => isTold(told, held));
  if (shown.length === 0) return null;
  return {
    id: _id,
    kind: 'Staff',
    name,
    roles: shown.map(({ role, organisationId: id }) => ({ role, organisation: id === null ? null : { id } })),
  };
};
