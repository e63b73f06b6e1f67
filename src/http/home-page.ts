import { policy } from '../access/policy.js';
import type { Role } from '../generated/graphql.js';

/** Somebody whom the demo offers to sign in as. */
export interface DemoPerson {
  id: string;
  name: string;
  role: Role;
  organisation: string | null;
}

export interface HomePage {
  /** Queries to begin with, by role; none outside the demo. */
  examples: Partial<Record<Role, string>>;
  /** Fictional people to sign in as; none outside the demo. */
  people: readonly DemoPerson[];
  /** The identity provider; null where the hub's pages sign nobody in. */
  issuer: string | null;
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const titles = new Map(policy.roles.map(({ role, title }) => [role, title]));

const STYLE = `*{box-sizing:border-box}body{font:1.0625rem/1.6 system-ui,sans-serif;margin:0;color:#212b32;background:#f0f4f5}
a{color:#005eb8}a:focus-visible,summary:focus-visible{outline:3px solid #212b32;background:#ffeb3b;color:#212b32}
header{background:#005eb8;color:#fff;padding:2.5rem 0}header>*,main{width:min(62rem,100% - 2.5rem);margin:0 auto}header p{font-size:1.25rem;line-height:1.5;max-width:44rem;margin:.75rem 0 0}
h1{font-size:2.25rem;line-height:1.15;margin:0}main{padding-bottom:3rem}h2{font-size:1.5rem;margin:2.5rem 0 .75rem}p{max-width:44rem;margin:.5rem 0 1rem}
.ways{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1rem;margin:1.5rem 0 0;padding:0;list-style:none}
.ways li{background:#fff;border-left:.35rem solid #005eb8;padding:1rem 1.25rem}.ways a{font-weight:600;font-size:1.125rem}.ways p{margin:.35rem 0 0}
.people{display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:.5rem;margin:0;padding:0;list-style:none}
.people a{display:block;background:#fff;padding:.6rem .9rem;text-decoration:none;height:100%;min-height:2.75rem;color:inherit}.people a:hover{background:#e8f1f8}
.people strong{display:block;color:#005eb8;text-decoration:underline}.people span{color:#4c6272;font-size:.9375rem}
details{background:#fff;margin:.5rem 0}summary{padding:.7rem .9rem;cursor:pointer}pre{margin:0;padding:.25rem .9rem 1rem;overflow-x:auto;font-size:.875rem;line-height:1.5}
code{font-size:.9em;overflow-wrap:anywhere}`;

const person = ({ id, name, role, organisation }: DemoPerson) =>
  `<li><a href="/graphiql/#${encodeURIComponent(id)}"><strong>${escaped(name)}</strong> <span>${escaped(titles.get(role)!)}${organisation ? `, ${escaped(organisation)}` : ''}</span></a></li>`;

/** Each example once, with all the roles that begin with it. */
const exampleList = ({ examples }: HomePage) => {
  const roles = new Map<string, string[]>();
  for (const { role, title } of policy.roles) {
    const query = examples[role];
    if (query) roles.set(query, [...(roles.get(query) ?? []), title]);
  }
  return [...roles]
    .map(
      ([query, who]) =>
        `<details><summary>${escaped(who.join(' · '))}</summary><pre tabindex="0"><code>${escaped(query.trim())}</code></pre></details>`,
    )
    .join('\n');
};

const demo = (page: HomePage) =>
  page.people.length === 0
    ? ''
    : `<h2>Sign in as</h2>
<p>These people are fictional and have no passwords. Each opens GraphiQL with an example for their role; to become somebody else, come back here.</p>
<ul class="people">${page.people.map(person).join('\n')}</ul>
<h2>Examples</h2>
<p>One document serves every role: what the policy withholds from a reader is null, and <code>withheld</code> says why.</p>
${exampleList(page)}`;

const signIn = ({ issuer, people }: HomePage) =>
  issuer === null
    ? `<p>The pages of this hub sign nobody in; applications do, at the identity provider of their organisation.</p>`
    : `<p>${people.length > 0 ? 'Choose somebody above, or sign in' : 'Sign in'} on <a href="/graphiql/">GraphiQL</a>: the identity provider asks who you are and in which role you act.
The role is signed into the session and stands in every row of the audit; to act in another, sign in again.</p>
<p>Applications use OpenID Connect (authorization code with PKCE) at <code>${escaped(issuer)}</code> and send the access token as <code>Authorization: Bearer …</code> to <code>/graphql</code>. Systems use client credentials.</p>`;

/** The page at `/`: what the hub is, for whom, and where to begin. It needs no script. */
export const homePage = (page: HomePage): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Shared-care hub</title><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><header><div class="in"><h1>Shared-care hub</h1>
<p>One record for each person, to which health care, social care and voluntary organisations all contribute.</p></div></header>
<main>
<h2>Who it is for</h2>
<p>For everybody who looks after somebody: at the practice, the pharmacy, the hospital, the council, the charity, and at home.
Each sees what their role, their relationship with the person and the person's own wishes allow, and adds what they know.
The person and their carers read the same record, and see who has looked at it.</p>
<p>For those who build applications for them: it is a GraphQL API with one schema for all.</p>
<ul class="ways">
<li><a href="/graphiql/">Try the API in GraphiQL</a><p>Sign in, ask, and read the documentation of every field.</p></li>
<li><a href="/permissions">Who may see what</a><p>The whole policy on one page, for reading and printing.</p></li>
</ul>
${demo(page)}
<h2>How to sign in</h2>
${signIn(page)}
<p>This record may be incomplete: not every service contributes yet, and what is not here may exist elsewhere.</p>
</main></body></html>`;
