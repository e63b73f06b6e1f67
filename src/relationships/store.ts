import { trusted } from 'mongoose';
import type { StoredEntry } from '../record/model.js';
import { olderThan } from '../record/page.js';
import type { StoredUser } from '../auth/model.js';
import type { RecordHub } from '../record/hub.js';
import type { StoredPatient } from '../record/patient.js';
import type { OrganisationReferenceView } from '../record/view.js';

type Models = RecordHub['models'];

/** Most people that one list of referrals shows. */
const MOST_REFERRED = 100;

/** Somebody of the directory by sign-in. */
export const findUser = ({ User }: Models, id: string) => User.findById(id).lean<StoredUser>();

/** People of the directory by sign-in; those it does not know are left out. */
export const usersById = async ({ User }: Models, ids: Iterable<string>): Promise<ReadonlyMap<string, StoredUser>> => {
  const found = await User.find({ _id: trusted({ $in: [...new Set(ids)] }) }).lean<StoredUser[]>();
  return new Map(found.map((user) => [user._id, user]));
};

/** Organisations as relationships name them, by id; those the directory does not know are left out. */
export const organisationsById = async (
  { Organisation }: Models,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OrganisationReferenceView>> => {
  const found = await Organisation.find({ _id: trusted({ $in: [...ids] }) }).lean();
  return new Map(found.map(({ _id: id, name, type }) => [id, { id, name, type }]));
};

/** Ids of people with a referral to an organisation that waits for its answer, at most 100. */
export const referredTo = async ({ Patient }: Models, organisationId: string): Promise<string[]> => {
  const found = await Patient.collection
    .find<StoredPatient>({ 'referralOffers.organisationId': organisationId } as object)
    .limit(MOST_REFERRED)
    .toArray();
  return found.map(({ _id }) => _id);
};

/** Which referrals of an organisation are read: from some place on, at most so many; those overdue at a moment alone. */
interface SentWanted {
  last: readonly string[] | null;
  limit: number;
  overdueAt: Date | null;
}

/** Referrals that an organisation has sent, or somebody for whom none acts, latest first; none that was made in error. */
export const referralsBy = (
  { Entry }: Models,
  { organisationId, authorId }: { organisationId: string; authorId: string | null },
  { last, limit, overdueAt }: SentWanted,
): Promise<StoredEntry[]> =>
  Entry.collection
    .find<StoredEntry>({
      'custodian.id': organisationId,
      kind: 'Referral',
      status: { $ne: 'ENTERED_IN_ERROR' },
      ...(authorId && { 'author.id': authorId }),
      ...(overdueAt && { 'body.referralStatus': 'SENT', 'body.dueBy': { $lte: overdueAt.toISOString() } }),
      ...olderThan('effectiveAt', last),
    } as object)
    .sort({ effectiveAt: -1, _id: -1 })
    .limit(limit)
    .toArray();
