import { Schema, type Connection } from 'mongoose';
import type { NoticeType, Role } from '../generated/graphql.js';

/** Something somebody is told. The text names no patient: what it is about is read through the policy. */
export interface StoredNotice {
  _id: string;
  at: Date;
  type: NoticeType;
  /** Whom it is for: one person, everybody in a role, or everybody at one organisation who acts there in one of these roles. */
  userId: string | null;
  role: Role | null;
  organisationId?: string | null;
  roles?: Role[];
  text: string;
  patientId: string;
  overrideId: string | null;
  /** Who has read it, and when. */
  readBy: { userId: string; at: Date }[];
}

const notice = new Schema<StoredNotice>(
  {
    _id: String,
    at: { type: Date, required: true },
    type: { type: String, required: true },
    userId: { type: String, default: null },
    role: { type: String, default: null },
    organisationId: { type: String, default: null },
    roles: { type: [String], default: [] },
    text: { type: String, required: true },
    patientId: { type: String, required: true },
    overrideId: { type: String, default: null },
    readBy: [new Schema({ userId: String, at: Date }, { _id: false, strict: 'throw' })],
  },
  { versionKey: false, strict: 'throw', minimize: false, collection: 'notices' },
);
notice.index({ userId: 1, at: -1, _id: -1 });
notice.index({ role: 1, at: -1, _id: -1 });
notice.index({ organisationId: 1, at: -1, _id: -1 });

export const noticeModels = (connection: Connection) => ({
  Notice: connection.model<StoredNotice>('Notice', notice),
});

/** The collection of notices. */
export type NoticeModels = ReturnType<typeof noticeModels>;
