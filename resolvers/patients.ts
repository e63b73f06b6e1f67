import { accessLog } from '../src/governance/access-log.js';
import type { PatientResolvers, QueryResolvers, CareTeamMemberResolvers } from '../src/generated/resolvers.js';
import { organisationNamed } from '../src/organisations/model.js';
import { neighbourhoodOf } from '../src/organisations/neighbourhoods.js';
import * as patients from '../src/patients/service.js';

export const Query = {
  patient: (_, args, ctx) => patients.findPatient(ctx, args),
  caseload: (_, args, ctx) => patients.caseload(ctx, args),
} satisfies QueryResolvers;

export const Patient: Pick<PatientResolvers, 'neighbourhood' | 'registeredPractice' | 'record' | 'accessLog'> = {
  neighbourhood: ({ neighbourhood }) => neighbourhoodOf(neighbourhood),
  registeredPractice: ({ registeredPractice }) => (registeredPractice ? organisationNamed(registeredPractice) : null),
  record: (patient, _, ctx) => ctx.records.record(patient, ctx.plan.headings),
  accessLog: (patient, args, ctx) => accessLog(ctx, patient, args),
};

export const CareTeamMember: Pick<CareTeamMemberResolvers, 'staff' | 'organisation'> = {
  staff: ({ staffId }, _, ctx) => ctx.loaders.staff(staffId),
  organisation: ({ organisation }) => organisation && organisationNamed(organisation),
};
