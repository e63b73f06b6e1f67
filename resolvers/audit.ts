import { denials } from '../src/governance/denials.js';
import { unusualAccess } from '../src/governance/unusual.js';
import type {
  QueryResolvers,
  AccessLogEntryResolvers,
  AuditedAccessResolvers,
  UnusualAccessResolvers,
} from '../src/generated/resolvers.js';
import { personSeen } from '../src/patients/service.js';

export const Query = {
  denials: (_, args, ctx) => denials(ctx, args),
  unusualAccess: (_, args, ctx) => unusualAccess(ctx, args),
} satisfies QueryResolvers;

export const AccessLogEntry: Pick<AccessLogEntryResolvers, 'organisation'> = {
  organisation: ({ by }, _, ctx) => by && ctx.loaders.organisationOrNamed(by),
};

export const AuditedAccess: Pick<AuditedAccessResolvers, 'staff' | 'organisation' | 'patient'> = {
  staff: ({ userId }, _, ctx) => ctx.loaders.staff(userId),
  organisation: ({ by }, _, ctx) => by && ctx.loaders.organisationOrNamed(by),
  patient: ({ patientId }, _, ctx) => personSeen(ctx, patientId),
};

export const UnusualAccess: Pick<UnusualAccessResolvers, 'staff' | 'organisation' | 'patient'> = {
  staff: ({ userId }, _, ctx) => ctx.loaders.staff(userId),
  organisation: ({ by }, _, ctx) => by && ctx.loaders.organisationOrNamed(by),
  patient: ({ patientId }, _, ctx) => personSeen(ctx, patientId),
};
