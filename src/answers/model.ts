import { Schema, type Connection } from 'mongoose';
import type { Category } from '../generated/graphql.js';
import type { KindName } from '../kinds/kinds.js';
import type { Author } from '../record/model.js';

/** An entry that waits for the answer of an organisation. It is here as long as it waits, and written with the entry. */
export interface StoredAwaited {
  /** Id of the entry. */
  _id: string;
  patientId: string;
  /** The organisation that answers. */
  organisationId: string;
  kind: KindName;
  category: Category;
  since: Date;
  /** Who of the organisation has taken it on; null while nobody has. */
  claimedBy: Author | null;
  claimedAt: Date | null;
}

/** An answer that the contributor has not read. It is here until they have. */
export interface StoredUnread {
  /** Id of the entry. */
  _id: string;
  patientId: string;
  /** Who made the entry, and for which organisation. */
  authorId: string;
  custodianId: string;
  /** Version of the entry in which the answer is. */
  version: number;
  at: Date;
}

const strict = { versionKey: false, strict: 'throw', minimize: false } as const;
const text = { type: String, required: true };
const claimer = new Schema<Author>({ id: String, name: String, role: String }, { _id: false, strict: 'throw' });

const awaited = new Schema<StoredAwaited>(
  {
    _id: String,
    patientId: text,
    organisationId: text,
    kind: text,
    category: text,
    since: { type: Date, required: true },
    claimedBy: { type: claimer, default: null },
    claimedAt: { type: Date, default: null },
  },
  { ...strict, collection: 'awaited_answers' },
);
// By organisation, over all people: where the database is sharded by person, every shard is asked, each along this index.
awaited.index({ organisationId: 1, since: 1, _id: 1 });

const unread = new Schema<StoredUnread>(
  {
    _id: String,
    patientId: text,
    authorId: text,
    custodianId: text,
    version: { type: Number, required: true },
    at: { type: Date, required: true },
  },
  { ...strict, collection: 'unread_answers' },
);
unread.index({ authorId: 1, custodianId: 1, at: -1 });

export const answerModels = (connection: Connection) => ({
  AwaitedAnswer: connection.model<StoredAwaited>('AwaitedAnswer', awaited),
  UnreadAnswer: connection.model<StoredUnread>('UnreadAnswer', unread),
});

/** The collections of answers that are awaited, and of those that nobody has read. */
export type AnswerModels = ReturnType<typeof answerModels>;
