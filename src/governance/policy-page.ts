import { EXCLUSIONS, inPeriod, STANDINGS } from '../access/acts-table.js';
import { categoryKey, Level, policy, type RoleFacts } from '../access/policy.js';
import type { Category } from '../generated/graphql.js';

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

const MEANING: Record<string, string> = {
  '-': 'nothing',
  s: 'reads a summary',
  r: 'reads everything',
  so: 'reads a summary, writes own entries',
  ro: 'reads everything, writes own entries',
  '-o': 'writes and reads own entries only',
  rw: 'reads everything, edits what many hands edit',
  a: 'aggregates only',
  p: 'own threads only',
};

/** `mentalHealthNotes` → `Mental health notes`. */
const categoryTitle = (category: Category) => {
  const words = categoryKey(category).replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return (words[0]!.toUpperCase() + words.slice(1)).replace('Mdt', 'MDT');
};

const cell = ({ role, title }: RoleFacts, category: Category) => {
  const { code, read } = policy.grants[role][category];
  const strength = read === Level.FULL ? 'full' : read === Level.SUMMARY ? 'summary' : code === '-' ? 'none' : 'own';
  const meaning = `${title}, ${categoryTitle(category)}: ${MEANING[code]}`;
  return `<td class="${strength}" title="${escaped(meaning)}"><span aria-hidden="true">${escaped(code)}</span><span class="hidden">${escaped(MEANING[code]!)}</span></td>`;
};

const matrix = () => `<table>
<caption>Roles across, categories down. A cell says the most a role may ever do; relationship, consent and sensitivity take away from it.</caption>
<thead><tr><th scope="col">Category</th>${policy.roles
  .map(({ key, title }) => `<th scope="col"><abbr title="${escaped(title)}">${key}</abbr></th>`)
  .join('')}</tr></thead>
<tbody>${policy.categories
  .map(
    (category) =>
      `<tr><th scope="row">${categoryTitle(category)}</th>${policy.roles.map((role) => cell(role, category)).join('')}</tr>`,
  )
  .join('\n')}</tbody></table>`;

const inWords = ({ role, title, key, sdsCode, mayBreakGlass, consentScope }: RoleFacts) => {
  const byMeaning = new Map<string, string[]>();
  for (const category of policy.categories) {
    const meaning = MEANING[policy.grants[role][category].code]!;
    byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), categoryTitle(category)]);
  }
  return `<details><summary>${escaped(title)} (${key}${sdsCode ? `, ${sdsCode}` : ''})</summary><dl>${[...byMeaning]
    .map(([meaning, categories]) => `<dt>${escaped(meaning)}</dt><dd>${categories.join(', ')}</dd>`)
    .join('')}</dl><p>${mayBreakGlass ? 'May break the glass in an emergency. ' : ''}${
    consentScope ? `Governed by the person's preferences for ${consentScope}.` : 'No sharing preference governs it.'
  }</p></details>`;
};

const labels = () => `<table><caption>Sensitivity labels</caption>
<thead><tr><th scope="col">Label</th><th scope="col">What</th><th scope="col">Hidden looks like absent</th><th scope="col">Cleared roles</th></tr></thead>
<tbody>${policy.labels
  .map(
    ({ label, title, sealed, clearedRoles }) =>
      `<tr><th scope="row">${label}</th><td>${escaped(title)}</td><td>${sealed ? 'yes' : 'no'}</td><td>${
        policy.roles
          .filter(({ role }) => clearedRoles.has(role))
          .map(({ key }) => key)
          .join(' ') || 'none by role alone'
      }</td></tr>`,
  )
  .join('')}</tbody></table>`;

const SECOND_PERSON = { no: '', before: 'somebody else confirms first', after: 'a privacy officer reviews it' };

const acts =
  () => `<table class="words"><caption>Acts: who may change a record, and how it is governed. One of the standings is enough. Nobody acts on their own record in a professional role.</caption>
<thead><tr><th scope="col">Act</th><th scope="col">Roles</th><th scope="col">Standing</th><th scope="col">Never</th><th scope="col">At most</th><th scope="col">Reason</th><th scope="col">Second person</th></tr></thead>
<tbody>${[...policy.acts.values()]
    .map(
      ({ title, roles, standings, excludes, longestMs, reason, secondPerson }) =>
        `<tr><th scope="row">${escaped(title)}</th><td>${policy.roles
          .filter(({ role }) => roles.has(role))
          .map(({ key, title }) => `<abbr title="${escaped(title)}">${key}</abbr>`)
          .join(
            ' ',
          )}</td><td>${escaped(standings.map((standing) => STANDINGS[standing]).join('; ') || 'the role')}</td><td>${escaped(
          excludes.map((exclusion) => EXCLUSIONS[exclusion]).join('; '),
        )}</td><td>${longestMs === null ? '' : inPeriod(longestMs)}</td><td>${reason ? 'yes' : ''}</td><td>${SECOND_PERSON[secondPerson]}</td></tr>`,
    )
    .join('\n')}</tbody></table>`;

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;padding:1rem 2rem;color:#212b32;max-width:90rem}
h1{font-size:1.75rem}a{color:#005eb8}.wide{overflow-x:auto}table{border-collapse:collapse;margin:1rem 0;font-size:.875rem}
caption{text-align:left;padding:.5rem 0}th,td{border:1px solid #aeb7bd;padding:.25rem .5rem;text-align:center}table.words td{text-align:left}
th[scope=row]{text-align:left;white-space:nowrap;background:#fff;position:sticky;left:0}thead th{background:#f0f4f5}
table.words th[scope=row]{white-space:normal;min-width:9rem}table.words td:nth-child(3){min-width:14rem}
td.full{background:#cce5d6}td.summary{background:#e8f1f8}td.own{background:#fff4cc}td.none{color:#4c6272}abbr{text-decoration:none}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}details{margin:.25rem 0}summary{cursor:pointer}
dt{font-weight:600;margin-top:.5rem}.legend td{text-align:left}
@media print{body{padding:0;font-size:.7rem}table{font-size:.55rem}.wide{overflow:visible}details{break-inside:avoid}a{color:inherit}@page{size:A4 landscape}}`;

/** The policy as one page that needs no script: for reading, for printing, for a screen reader. */
export const policyPage = (): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Who may see what — shared-care hub</title><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><main>
<h1>Who may see what</h1>
<p>A reader sees a field where the role is granted its category, the relationship with the person reaches it, the person's
preferences allow it, and every sensitivity label on the entry is cleared. Nothing means no. An emergency lifts
relationship and consent for an hour, and is reviewed; it never lifts the grant of a role.</p>
<h2>Key</h2>
<table class="legend"><tbody>${Object.entries(MEANING)
  .map(([code, meaning]) => `<tr><th scope="row">${code}</th><td>${meaning}</td></tr>`)
  .join('')}</tbody></table>
<h2>Roles and categories</h2><div class="wide" tabindex="0" role="region" aria-label="Permission matrix">${matrix()}</div>
<h2>Role by role, in words</h2>${policy.roles.map(inWords).join('')}
<h2>Acts</h2><div class="wide" tabindex="0" role="region" aria-label="Acts">${acts()}</div>
<h2>Sensitivity labels</h2><div class="wide">${labels()}</div>
<p>Made from <code>policy/</code> when the hub started. To see what a change would do: <code>npm run hub -- policy diff OLD.csv NEW.csv</code>.</p>
</main></body></html>`;
