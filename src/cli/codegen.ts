import { generate } from '@graphql-codegen/cli';
import { readSdl } from '../contract/sdl.js';
import { writeKinds } from './kinds.js';

/** What a resolver gets as its parent, where that is not the type itself. */
const MAPPERS = {
  Patient: '../record/patient-view.js#PatientView',
  SharedRecord: '../record/view.js#RecordView',
  Entry: '../record/view.js#EntryView',
  Node: '../node.js#NodeView',
  Contribution: '../record/view.js#ContributionView',
  ConsentRequest: '../sharing/view.js#ConsentRequestView',
  AwaitedAnswer: '../answers/service.js#AwaitedView',
  Organisation: '../organisations/model.js#OrganisationShown',
  Viewer: '../access/actor.js#Actor',
  Staff: '../directory/view.js#StaffView',
  Neighbourhood: '../organisations/neighbourhoods.js#NeighbourhoodView',
  RecordChange: '../events/service.js#RecordChangeView',
  Override: '../overrides/view.js#OverrideView',
  OverrideActor: '../overrides/view.js#OverrideActorView',
  Notice: '../notices/service.js#NoticeView',
  CareRelationship: '../relationships/view.js#RelationshipView',
  AuthorReference: '../relationships/view.js#NamedPerson',
  CareTeamMember: '../record/patient-view.js#CareTeamMemberView',
  SharingPreference: '../record/patient-view.js#SharingPreferenceView',
  AccessLogEntry: '../governance/access-log.js#AccessLogEntryView',
  AuditedAccess: '../governance/denials.js#AuditedAccessView',
  UnusualAccess: '../governance/unusual.js#UnusualAccessView',
  UserError: '../errors.js#UserErrorView',
  RestrictionRequest: '../sensitivity/view.js#RestrictionRequestView',
};

// The list of kinds first: the whole SDL is made with it.
await writeKinds(readSdl());
const { wholeSdl } = await import('../contract/whole-sdl.js');
const { kindNames } = await import('../kinds/kinds.js');

const SCALARS = { ID: 'string', NHSNumber: 'string', Date: 'string', DateTime: 'string', PartialDate: 'string' };

// Two files, on two floors: the plain types are on the ground, below everything; the signatures of resolvers name the
// views and the context that resolvers are given, and are for resolvers/ alone.
await generate({
  schema: wholeSdl(),
  silent: true,
  config: {
    importExtension: '.js',
    useTypeImports: true,
    enumsAsTypes: true,
    skipTypename: true,
    scalars: SCALARS,
  },
  generates: {
    'src/generated/graphql.ts': { plugins: ['typescript'] },
    'src/generated/resolvers.ts': {
      plugins: [{ add: { content: "import type * as Types from './graphql.js';" } }, 'typescript-resolvers'],
      config: {
        namespacedImportName: 'Types',
        contextType: '../context.js#Context',
        defaultMapper: 'Partial<{T}>',
        mappers: { ...MAPPERS, ...Object.fromEntries(kindNames.map((name) => [name, MAPPERS.Entry])) },
      },
    },
  },
});
