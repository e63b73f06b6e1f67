import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import type { Redaction } from '../access/redact.js';
import type { SensitiveServices } from '../access/sensitive-services.js';
import type { AuditModels } from '../audit/model.js';
import type { UserModels } from '../auth/model.js';
import type { OrganisationModels } from '../organisations/model.js';
import type { CursorSeal } from './cursor.js';
import type { RecordModels } from './model.js';
import type { PatientModels } from './patient.js';

/** The hub, as far as records are read and written in it: for this room and those above it that hold no models. */
export interface RecordHub {
  connection: Connection;
  models: RecordModels & PatientModels & OrganisationModels & UserModels & AuditModels;
  redaction: Redaction;
  /** Who knows the services whose very name is sensitive. */
  directory: { sensitiveServices: () => Promise<SensitiveServices> };
  /** Seals the positions of pages; the same in every hub on one database. */
  cursors: CursorSeal;
  log: Logger;
}
