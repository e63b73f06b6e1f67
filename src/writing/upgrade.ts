import type { Category } from '../generated/graphql.js';
import { headlineOf } from '../kinds/headline.js';
import type { KindName } from '../kinds/kinds.js';
import type { RecordHub } from '../record/hub.js';
import type { StoredEntry } from '../record/model.js';
import { recomposed } from './compose.js';

type Body = Record<string, unknown>;

/** Categories that were notes in words before they had kinds of their own. */
const KIND_OF: Partial<Record<Category, KindName>> = {
  PERSONAL_CONTACTS: 'PersonalContact',
  HOME_ACCESS: 'HomeAccess',
  HOUSING: 'HousingItem',
  FINANCES_BENEFITS: 'FinanceItem',
  MENTAL_HEALTH_NOTES: 'MentalHealthNote',
  MDT_MINUTES: 'MdtMinutes',
};

/** The body of a note in the kind that its category has now. Its words are kept whole. */
const bodyOf = (kind: KindName, category: Category, { text, code }: Body): Body => {
  const headline = headlineOf(category);
  switch (kind) {
    case 'PersonalContact':
      return { name: String(text ?? 'Not named').slice(0, 200), code, text };
    case 'HousingItem':
      return { headline, issue: 'CIRCUMSTANCES', code, text };
    case 'FinanceItem':
      return { headline, topic: 'WORRY', code, text };
    case 'MentalHealthNote':
      return { headline, noteType: 'PROGRESS', code, text };
    default:
      return { headline, text };
  }
};

/** Closed lists that were words before. */
const CERTAINTY: Record<string, string> = {
  confirmed: 'CONFIRMED',
  presumed: 'PRESUMED',
  unconfirmed: 'UNCONFIRMED',
  refuted: 'REFUTED',
};
const upper = (value: unknown, known: readonly string[], otherwise: string | null) => {
  if (typeof value !== 'string') return null;
  const constant = value.toUpperCase().replaceAll(' ', '_');
  return known.includes(constant) ? constant : otherwise;
};
const FUNDING = ['LOCAL_AUTHORITY', 'JOINT', 'DIRECT_PAYMENT', 'SELF_FUNDED', 'CHARITY', 'OTHER'];
const STAGES = ['CONCERN', 'ENQUIRY', 'PROTECTION_PLAN', 'CLOSED'];

/** An entry as it was stored before kinds were data, in the form it has now. Pure: nothing of what it says is lost. */
export const upgraded = (entry: StoredEntry): StoredEntry => {
  const { kind, category, body } = entry;
  const moved = kind === 'RecordNote' ? KIND_OF[category] : undefined;
  if (moved) return recomposed({ ...entry, kind: moved, body: bodyOf(moved, category, body) });
  switch (kind) {
    case 'Allergy':
      return recomposed({ ...entry, body: { ...body, certainty: CERTAINTY[String(body['certainty'])] ?? null } });
    case 'CarePackage':
      return recomposed({ ...entry, body: { ...body, funding: upper(body['funding'], FUNDING, 'OTHER') } });
    case 'SafeguardingConcern':
      return recomposed({ ...entry, body: { ...body, stage: upper(body['stage'], STAGES, null) } });
    default:
      return recomposed(entry);
  }
};

/** Entries that one step of the upgrade writes at a time. */
const AT_ONCE = 1_000;

/**
 * Brings stored entries into the form that kinds have now; versions are not counted up, since nothing is said anew.
 * Running it twice, or in two processes at once, does no harm.
 */
export const upgradeEntries = async ({ Entry }: Pick<RecordHub['models'], 'Entry'>): Promise<void> => {
  for (;;) {
    const old = await Entry.collection
      .find<StoredEntry>({ state: { $exists: false } })
      .limit(AT_ONCE)
      .toArray();
    if (old.length === 0) return;
    await Entry.collection.bulkWrite(
      old.map((entry) => ({
        replaceOne: {
          filter: { _id: entry._id, version: entry.version, state: { $exists: false } } as object,
          replacement: upgraded(entry),
        },
      })),
    );
  }
};
