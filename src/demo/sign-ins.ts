import Table from 'cli-table3';
import { policy } from '../access/policy.js';
import type { DevelopmentIssuer } from '../auth/tokens.js';
import type { Hub } from '../hub.js';
import { exampleFor, threeJobs } from './examples.js';
import { organisations, users } from './people.js';

const roleTitle = new Map(policy.roles.map(({ role, title }) => [role, title]));
const organisationName = new Map(organisations.map(({ _id, name }) => [_id as string, name]));

/** The demo's people with a fresh access token and an example for each; for GraphiQL on a developer's machine only. */
export const signInList = async (hub: Hub, issuer: DevelopmentIssuer) =>
  Promise.all(
    users.map(async ({ _id, name, roles }) => ({
      id: _id,
      name,
      role: roleTitle.get(roles[0]!.role),
      organisation: organisationName.get(roles[0]!.organisationId ?? '') ?? null,
      token: await issuer.sign(_id, hub.now(), { role: roles[0]!.role }),
      example: exampleFor(roles[0]!.role),
    })),
  );

/** What `npm start` prints in the end: where to go, whom to sign in as, what to try. */
export const welcome = (issuer: DevelopmentIssuer | null, url: string): string => {
  const lines = [`GraphQL    ${url}/graphql`, `GraphiQL   ${url}/graphiql/`];
  if (!issuer) return lines.join('\n');
  const table = new Table({
    head: ['Sign in as', 'Who', 'Role', 'Organisation'],
    style: { head: [], border: [], compact: true },
  });
  for (const { _id, name, roles } of users)
    table.push([_id, name, roleTitle.get(roles[0]!.role)!, organisationName.get(roles[0]!.organisationId ?? '') ?? '']);
  const jobs = threeJobs().map(
    ({ title, as, query }) =>
      `── ${title}\n   in GraphiQL, signed in: ${url}/graphiql/#${as}\n\n${query.trim().replace(/^/gm, '   ')}\n`,
  );
  return [
    ...lines,
    '',
    'Demo sign-ins (fictional people; choose one at the top of GraphiQL):',
    table.toString(),
    'A token for curl or another client:  npm run -s hub -- token social.worker.okafor',
    '',
    'Three things to try:',
    '',
    ...jobs,
    'Stop with Ctrl-C; the data is kept. Start afresh with: npm start -- --reset',
  ].join('\n');
};
