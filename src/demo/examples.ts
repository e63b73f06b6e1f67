import { readFileSync } from 'node:fs';
import type { Role } from '../generated/graphql.js';
import { inProject } from '../paths.js';

/** The text of an example of docs/api.md. It runs as it is against the demo. */
export const example = (name: string) => readFileSync(inProject('docs', 'examples', `${name}.graphql`), 'utf8').trim();

const examples = (...names: string[]) => names.map(example).join('\n\n');

/** The three main jobs, each with who does it. */
export const threeJobs = () => [
  {
    title: 'A social worker reads the whole shared record',
    as: 'social.worker.okafor',
    query: example('whole-record'),
  },
  { title: 'A pharmacist adds a medication note', as: 'pharmacist.patel', query: example('add-medication-note') },
  { title: 'A volunteer logs support', as: 'volunteer.marsh', query: example('log-voluntary-support') },
];

const NON_READERS: readonly Role[] = ['ANALYST', 'SYSTEM_ADMINISTRATOR'];

/** The example that GraphiQL opens with for a role. */
export const exampleFor = (role: Role): string => {
  if (role === 'COMMUNITY_PHARMACIST' || role === 'PRACTICE_PHARMACIST')
    return examples('add-medication-note', 'whole-record');
  if (role === 'VOLUNTARY_WORKER') return examples('log-voluntary-support', 'whole-record');
  if (role === 'PATIENT' || role === 'UNPAID_CARER') return example('my-access-log');
  if (NON_READERS.includes(role)) return example('who-am-i');
  if (role === 'PRIVACY_OFFICER') return example('governance');
  if (role === 'PARAMEDIC') return examples('emergency', 'notices');
  return examples('whole-record', 'caseload');
};
