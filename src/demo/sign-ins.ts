import Table from 'cli-table3';
import { policy } from '../access/policy.js';
import { exampleFor, threeJobs } from './examples.js';
import { organisations, users } from './people.js';

const roleTitle = new Map(policy.roles.map(({ role, title }) => [role, title]));
const organisationName = new Map(organisations.map(({ _id, name }) => [_id as string, name]));

/** The queries that GraphiQL opens with, by role. */
export const exampleQueries = () => Object.fromEntries(policy.roles.map(({ role }) => [role, exampleFor(role)]));

/** The people of the demo, whom the page at `/` offers to sign in as. */
export const demoPeople = () =>
  users.map(({ _id: id, name, roles: [held] }) => ({
    id: id as string,
    name,
    role: held!.role,
    organisation: organisationName.get(held!.organisationId ?? '') ?? null,
  }));

/** What `npm start` prints in the end: where to go, whom to sign in as, what to try. */
export const welcome = (demo: boolean, url: string): string => {
  const lines = [
    `Start here ${url}/`,
    `GraphQL    ${url}/graphql`,
    `GraphiQL   ${url}/graphiql/`,
    `Policy     ${url}/permissions`,
  ];
  if (!demo) return lines.join('\n');
  const table = new Table({
    head: ['Sign in as', 'Who', 'Role', 'Organisation'],
    style: { head: [], border: [], compact: true },
  });
  for (const { _id, name, roles } of users)
    table.push([_id, name, roleTitle.get(roles[0]!.role)!, organisationName.get(roles[0]!.organisationId ?? '') ?? '']);
  const jobs = threeJobs().map(
    ({ title, as, query }) =>
      `── ${title}\n   in GraphiQL, signed in as ${as}: ${url}/graphiql/#${as}\n\n${query.trim().replace(/^/gm, '   ')}\n`,
  );
  return [
    ...lines,
    '',
    'Demo sign-ins (fictional people; GraphiQL asks whom you are):',
    table.toString(),
    'A token for curl or another client:  npm run -s hub -- token social.worker.okafor',
    '',
    'A token for a system, with client credentials (the secret of the demo):',
    `  curl -s -u greenland-pharmacy-system:demo-secret-of-greenland-pharmacy-system -d grant_type=client_credentials -d scope=hub ${url}/oidc/token`,
    '',
    'Three things to try:',
    '',
    ...jobs,
    'Stop with Ctrl-C; the data is kept. Start afresh with: npm start -- --reset',
  ].join('\n');
};
