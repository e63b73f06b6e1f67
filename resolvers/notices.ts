import type { MutationResolvers, QueryResolvers, NoticeResolvers } from '../src/generated/resolvers.js';
import { overrideSeen } from '../src/overrides/service.js';
import { personSeen } from '../src/patients/service.js';
import * as notices from '../src/notices/service.js';

export const Query = {
  notices: (_, args, ctx) => notices.notices(ctx, args),
} satisfies QueryResolvers;

export const Mutation = {
  markNoticesRead: (_, { input }, ctx) => notices.markNoticesRead(ctx, input),
} satisfies MutationResolvers;

export const Notice: Pick<NoticeResolvers, 'patient' | 'override'> = {
  patient: ({ patientId }, _, ctx) => personSeen(ctx, patientId),
  override: ({ overrideId }, _, ctx) => overrideSeen(ctx, overrideId),
};
