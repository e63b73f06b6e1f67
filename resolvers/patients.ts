import { accessLog } from '../src/governance/access-log.js';
import type { PatientResolvers, QueryResolvers } from '../src/generated/graphql.js';
import { neighbourhoodOf } from '../src/organisations/neighbourhoods.js';
import * as patients from '../src/patients/service.js';

export const Query = {
  patient: (_, args, ctx) => patients.findPatient(ctx, args),
  caseload: (_, args, ctx) => patients.caseload(ctx, args),
} satisfies QueryResolvers;

export const Patient: Pick<PatientResolvers, 'neighbourhood' | 'record' | 'accessLog'> = {
  neighbourhood: ({ neighbourhood }) => neighbourhoodOf(neighbourhood),
  record: (patient, _, ctx) => ctx.records.record(patient, ctx.plan.headings),
  accessLog: (patient, args, ctx) => accessLog(ctx, patient, args),
};
