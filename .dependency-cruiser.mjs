import { allExtensions } from 'dependency-cruiser';

/**
 * The house, floor by floor, from the ground up. A room imports only from floors below it, never from one above or from
 * its neighbours; so no two rooms can import each other in a circle. Imports of types count as any other. A room is a
 * folder, or a file right under src/; such files on one floor may import each other.
 * `docs/architecture.md` says what each floor is for.
 */
const FLOORS = {
  ground: [
    'generated/graphql.ts',
    'cannot-start.ts',
    'deadline.ts',
    'document.ts',
    'env.ts',
    'errors.ts',
    'files.ts',
    'ids.ts',
    'paths.ts',
    'text.ts',
  ],
  database: ['database/'],
  decision: ['access/', 'instruments/', 'registers/'],
  subjects: ['audit/', 'jobs/', 'kinds/', 'organisations/', 'rate-limits.ts'],
  'who-and-what-for': ['auth/', 'contract/'],
  record: ['record/'],
  writing: ['writing/'],
  directory: ['directory/'],
  notices: ['notices/'],
  tasks: ['tasks/'],
  domains: ['patients/', 'relationships/', 'services/'],
  'on-domains': [
    'answers/',
    'assessments/',
    'care-plans/',
    'contacts/',
    'enrolments/',
    'medications/',
    'messages/',
    'overrides/',
    'self-management/',
    'sensitivity/',
    'sharing/',
  ],
  coordination: ['briefing/', 'case-finding/', 'caseload/', 'mdt/'],
  'of-domains': ['events/', 'fhir/', 'governance/', 'measures/'],
  hub: ['models.ts', 'loaders.ts', 'node.ts', 'upgrades.ts', 'hub.ts', 'context.ts'],
  resolvers: ['generated/resolvers.ts', 'resolvers/'],
  schema: ['graphql/'],
  doors: ['backup/', 'demo/', 'http/'],
  start: ['server.ts', 'start.ts', 'web.ts'],
  commands: ['cli/', 'main.ts'],
};

const patternOf = (room) =>
  `^${room === 'resolvers/' ? '' : 'src/'}${room.replaceAll('.', '\\.')}${room.endsWith('/') ? '' : '$'}`;
const floors = Object.entries(FLOORS).map(([name, rooms]) => ({ name, rooms, paths: rooms.map(patternOf) }));
const everyRoom = floors.flatMap(({ paths }) => paths);

const upwards = floors.slice(0, -1).map(({ name, paths }, i) => ({
  name: `nothing-above-${name}`,
  comment: 'A room imports from the floors below it. Move what both need down, or state below what is needed.',
  severity: 'error',
  from: { path: paths },
  to: { path: floors.slice(i + 1).flatMap((above) => above.paths) },
}));

const isFolder = (room) => room.endsWith('/');

const neighbours = floors
  .filter(({ rooms }) => rooms.length > 1)
  .flatMap(({ rooms }) =>
    rooms.filter(isFolder).map((room) => ({
      name: `no-neighbour-of-${room.slice(0, -1)}`,
      comment: 'Rooms on one floor know nothing of each other. One of the two belongs a floor higher.',
      severity: 'error',
      from: { path: rooms.filter((other) => other !== room).map(patternOf) },
      to: { path: patternOf(room) },
    })),
  );

// Without a compiler that it knows, dependency-cruiser would read no file at all, and find nothing wrong.
if (!allExtensions.some(({ extension, available }) => extension === '.ts' && available))
  throw new Error('dependency-cruiser cannot read TypeScript: its version does not know the installed one');

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...upwards,
    ...neighbours,
    {
      name: 'no-circle-of-files',
      comment: 'Move what both need into a file below them, or state there what is needed.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every-room-has-a-floor',
      comment: 'A new room is entered in FLOORS of .dependency-cruiser.mjs.',
      severity: 'error',
      from: { path: '^(src|resolvers)/', pathNot: everyRoom },
      to: {},
    },
    {
      name: 'every-import-is-found',
      comment: 'What is not found is not checked.',
      severity: 'error',
      from: {},
      to: { path: '^[.]', couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^node:' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    skipAnalysisNotInRules: true,
  },
};
