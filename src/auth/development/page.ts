import { policy } from '../../access/policy.js';
import type { Role } from '../../generated/graphql.js';

/** Somebody of the directory with the roles among which they choose. */
export interface Candidate {
  id: string;
  name: string;
  roles: { value: string; role: Role; organisation: string | null }[];
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const title = new Map(policy.roles.map((facts) => [facts.role, facts.title]));

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;margin:0;background:#f0f4f5;color:#212b32}main{max-width:46rem;margin:2rem auto;padding:1.5rem 2rem;background:#fff;border-top:.5rem solid #005eb8}
h1{font-size:1.5rem;margin:0}p{margin:.5rem 0 1rem}ul{list-style:none;margin:0;padding:0}li{border-top:1px solid #d8dde0}
button{all:unset;box-sizing:border-box;display:block;width:100%;padding:.6rem .5rem;cursor:pointer;min-height:2.75rem}button:hover{background:#e8f1f8}
button:focus-visible{outline:3px solid #212b32;background:#ffeb3b}.who{font-weight:600}.what{color:#4c6272}.first{background:#e8f1f8}`;

const choice = ({ id, name, roles }: Candidate, hinted: boolean) =>
  roles
    .map(
      ({ value, role, organisation }) =>
        `<li><button name="choice" value="${escaped(`${id} ${value}`)}"${hinted ? ' class="first" autofocus' : ''}><span class="who">${escaped(name)}</span> <span class="what">${escaped(title.get(role)!)}${organisation ? `, ${escaped(organisation)}` : ''}</span></button></li>`,
    )
    .join('\n');

/** The sign-in page of the development provider: who somebody is, and in which role they act. */
export const signInPage = (uid: string, candidates: readonly Candidate[], hint: string | null): string => {
  const ordered = [...candidates].sort((a, b) => Number(b.id === hint) - Number(a.id === hint));
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sign in — shared-care hub</title><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><main><h1>Sign in to the shared-care hub</h1>
<p>This is the development sign-in: fictional people, no passwords. Choose who you are, and the role you act in.
The role is signed into your session and stands in every audit row; to act in another, sign in again.</p>
<form method="post" action="/oidc/interaction/${encodeURIComponent(uid)}"><ul>
${ordered.map((one) => choice(one, one.id === hint)).join('\n')}
</ul></form></main></body></html>`;
};
