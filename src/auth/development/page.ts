import { createHash } from 'node:crypto';
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
button:focus-visible{outline:3px solid #212b32;background:#ffeb3b}.who{font-weight:600}.what{color:#4c6272}.first{background:#e8f1f8}summary{padding:1rem .5rem;cursor:pointer;color:#005eb8}`;

const choice = ({ id, name, roles }: Candidate, hinted: boolean) =>
  roles
    .map(
      ({ value, role, organisation }) =>
        `<li><button name="choice" value="${escaped(`${id} ${value}`)}"${hinted ? ' class="first" autofocus' : ''}><span class="who">${escaped(name)}</span> <span class="what">${escaped(title.get(role)!)}${organisation ? `, ${escaped(organisation)}` : ''}</span></button></li>`,
    )
    .join('\n');

/** The sign-in page of the development provider: who somebody is, and in which role they act. */
export const signInPage = (uid: string, candidates: readonly Candidate[], hint: string | null): string => {
  const meant = candidates.filter(({ id }) => id === hint);
  const others = candidates.filter(({ id }) => id !== hint);
  const list = (some: readonly Candidate[]) => `<ul>${some.map((one) => choice(one, one.id === hint)).join('\n')}</ul>`;
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sign in — shared-care hub</title><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><main><h1>Sign in to the shared-care hub</h1>
<p>This is the development sign-in: fictional people, no passwords. Choose who you are, and the role you act in.
The role is signed into your session and stands in every audit row; to act in another, sign in again.</p>
<form method="post" action="/oidc/interaction/${encodeURIComponent(uid)}">
${meant.length > 0 ? `${list(meant)}<details><summary>Sign in as somebody else</summary>${list(others)}</details>` : list(others)}
</form></main></body></html>`;
};

const GO_ON = "document.querySelector('button').click()";

/** What the sign-out page may do: run its one line, and nothing else. */
export const SIGN_OUT_POLICY = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-${createHash('sha256').update(GO_ON).digest('base64')}'`;

/** The page that ends the session at the provider; it goes on by itself, and where it cannot, by the button. */
export const signOutPage = (form: string): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Signing out — shared-care hub</title><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><main><h1>Signing out of the shared-care hub</h1>${form}
<button class="first" form="op.logoutForm" name="logout" value="yes">Sign out</button>
<script>${GO_ON}</script></main></body></html>`;
