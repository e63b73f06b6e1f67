import type { IResolvers } from '@graphql-tools/utils';
import type { UserErrorView } from '../src/errors.js';
import type { MutationResolvers, QueryResolvers, SubscriptionResolvers } from '../src/generated/resolvers.js';
import { scalars } from './scalars.js';
import { withUserErrors } from './user-errors.js';
import * as access from './access.js';
import * as answers from './answers.js';
import * as audit from './audit.js';
import * as events from './events.js';
import * as contributions from './contributions.js';
import * as medications from './medications.js';
import * as notices from './notices.js';
import * as organisations from './organisations.js';
import * as overrides from './overrides.js';
import * as patients from './patients.js';
import * as record from './record.js';
import * as relationships from './relationships.js';
import * as sensitivity from './sensitivity.js';
import * as sharing from './sharing.js';
import * as staff from './staff.js';

/** A root field without a resolver does not compile. */
const Query: Required<QueryResolvers> = {
  ...patients.Query,
  ...record.Query,
  ...answers.Query,
  ...organisations.Query,
  ...medications.Query,
  ...relationships.Query,
  ...overrides.Query,
  ...notices.Query,
  ...access.Query,
  ...audit.Query,
  ...sensitivity.Query,
  ...sharing.Query,
  ...staff.Query,
};

/** Those of kinds are made from the kinds; a mutation without a resolver stops the schema from being built. */
const Mutation = withUserErrors({
  ...contributions.Mutation,
  ...record.Mutation,
  ...answers.Mutation,
  ...sharing.Mutation,
  ...medications.Mutation,
  ...relationships.Mutation,
  ...overrides.Mutation,
  ...notices.Mutation,
  ...sensitivity.Mutation,
} satisfies MutationResolvers);

const Subscription: Required<SubscriptionResolvers> = { ...events.Subscription };

/** What a payload says of a mistake names its type itself. */
const UserError = { __resolveType: ({ kind }: UserErrorView) => kind };

export const resolvers = {
  ...scalars,
  ...record.entryTypes,
  Query,
  Mutation,
  Subscription,
  Patient: { ...patients.Patient, ...relationships.Patient },
  ContributionConnection: answers.ContributionConnection,
  SharedRecord: record.SharedRecord,
  AccessLogEntry: audit.AccessLogEntry,
  AuditedAccess: audit.AuditedAccess,
  UnusualAccess: audit.UnusualAccess,
  AuthorReference: staff.AuthorReference,
  CareRelationship: relationships.CareRelationship,
  CareTeamMember: patients.CareTeamMember,
  Notice: notices.Notice,
  Override: overrides.Override,
  OverrideActor: overrides.OverrideActor,
  RestrictionRequest: sensitivity.RestrictionRequest,
  SharingPreference: sharing.SharingPreference,
  Node: record.Node,
  Entry: record.Entry,
  UserError,
  Provenance: record.Provenance,
  Organisation: organisations.Organisation,
  Viewer: organisations.Viewer,
  RoleAtOrganisation: organisations.RoleAtOrganisation,
} as unknown as IResolvers;
