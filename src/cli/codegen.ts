import { generate } from '@graphql-codegen/cli';
import { readSdl } from '../contract/sdl.js';
import { writeKinds } from './kinds.js';

/** What a resolver gets as its parent, where that is not the type itself. */
const MAPPERS = {
  Patient: '../patients/view.js#PatientView',
  SharedRecord: '../record/view.js#RecordView',
  Entry: '../record/view.js#EntryView',
  Node: '../record/view.js#NodeView',
  Contribution: '../record/view.js#ContributionView',
  Organisation: '../organisations/model.js#OrganisationView',
  Viewer: '../auth/actor.js#Actor',
  RecordChange: '../events/service.js#RecordChangeView',
  Override: '../overrides/view.js#OverrideView',
  UserError: '../errors.js#UserErrorView',
  RestrictionRequest: '../sensitivity/view.js#RestrictionRequestView',
};

// The list of kinds first: the whole SDL is made with it.
await writeKinds(readSdl());
const { wholeSdl } = await import('../contract/whole-sdl.js');
const { kindNames } = await import('../kinds/kinds.js');

await generate({
  schema: wholeSdl(),
  silent: true,
  generates: {
    'src/generated/graphql.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        importExtension: '.js',
        useTypeImports: true,
        enumsAsTypes: true,
        skipTypename: true,
        contextType: '../context.js#Context',
        defaultMapper: 'Partial<{T}>',
        mappers: { ...MAPPERS, ...Object.fromEntries(kindNames.map((name) => [name, MAPPERS.Entry])) },
        scalars: {
          ID: 'string',
          NHSNumber: 'string',
          Date: 'string',
          DateTime: 'string',
          PartialDate: 'string',
        },
      },
    },
  },
});
