import type { StoredEntry } from '../record/model.js';
import { olderThan } from '../record/page.js';
import type { StoredUser } from '../auth/model.js';
import type { RecordHub } from '../record/hub.js';
import type { StoredPatient } from '../record/patient.js';
import { RELATIONSHIP_LISTS } from '../record/relationship.js';

type Models = RecordHub['models'];

/** Most people that one list of referrals shows. */
const MOST_REFERRED = 100;

/** Somebody of the directory by sign-in. */
export const findUser = ({ User }: Models, id: string) => User.findById(id).lean<StoredUser>();

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

/** Whose relationship this is, by its id; null where there is none. */
export const holderOf = async ({ Patient }: Models, relationshipId: string): Promise<string | null> => {
  const found = await Patient.collection.findOne<Pick<StoredPatient, '_id'>>(
    { $or: RELATIONSHIP_LISTS.map((list) => ({ [`${list}.id`]: relationshipId })) } as object,
    { projection: { _id: 1 } },
  );
  return found?._id ?? null;
};
