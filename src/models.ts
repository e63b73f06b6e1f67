import type { Connection } from 'mongoose';
import { answerModels } from './answers/model.js';
import { auditModels } from './audit/model.js';
import { userModels } from './auth/model.js';
import { importModels } from './fhir/model.js';
import { noticeModels } from './notices/model.js';
import { organisationModels } from './organisations/model.js';
import { overrideModels } from './overrides/model.js';
import { patientModels } from './record/patient.js';
import { recordModels } from './record/model.js';
import { sensitivityModels } from './sensitivity/model.js';
import { sharingModels } from './sharing/model.js';

/** Every model of the hub on one connection. */
export const modelsOn = (connection: Connection) => ({
  ...recordModels(connection),
  ...patientModels(connection),
  ...organisationModels(connection),
  ...userModels(connection),
  ...auditModels(connection),
  ...importModels(connection),
  ...overrideModels(connection),
  ...noticeModels(connection),
  ...sensitivityModels(connection),
  ...answerModels(connection),
  ...sharingModels(connection),
});

export type Models = ReturnType<typeof modelsOn>;
