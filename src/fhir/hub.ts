import type { AuditChain } from '../audit/chain.js';
import type { AuditedStore } from '../audit/outbox.js';
import type { OrganisationModels } from '../organisations/model.js';
import type { RecordModels } from '../record/model.js';
import type { PatientModels } from '../record/patient.js';
import type { ImportModels } from './model.js';

/** The hub, as far as an import writes to it. */
export interface ImportHub extends AuditedStore {
  models: AuditedStore['models'] & RecordModels & PatientModels & OrganisationModels & ImportModels;
  chain: AuditChain;
  now: () => Date;
}
