import { progress } from '@clack/prompts';
import Table from 'cli-table3';
import { importResources, type Outcome, type Reported } from '../fhir/import.js';
import { readSources } from '../fhir/read.js';
import { RejectsFile } from './rejects.js';
import { tell, withHub } from './session.js';

const OUTCOMES: Outcome[] = ['taken', 'changed', 'already there', 'used', 'kept aside', 'kept verbatim', 'refused'];

/** A progress bar where somebody watches; a line now and then where the output goes to a file. */
const progressBar = (total: number) => {
  if (!process.stdout.isTTY) {
    let tenth = 0;
    return {
      to: (done: number) => {
        if (total > 0 && Math.floor((done / total) * 10) > tenth)
          tell(`… ${(tenth = Math.floor((done / total) * 10)) * 10} %`);
      },
      end: () => {},
    };
  }
  const bar = progress({ max: Math.max(1, total), style: 'heavy' });
  bar.start('Importing');
  let last = 0;
  return {
    to: (done: number) => {
      bar.advance(done - last, `${done} of ${total} resources`);
      last = done;
    },
    end: () => bar.stop('Imported'),
  };
};

const tableOf = (reported: readonly Reported[]) => {
  const types = [...new Set(reported.map(({ resourceType }) => resourceType))].sort();
  const count = (type: string | null, outcome: Outcome) =>
    reported.filter((one) => (type === null || one.resourceType === type) && one.outcome === outcome).length || '';
  const table = new Table({ head: ['Resource', ...OUTCOMES], style: { head: [], border: [], compact: true } });
  for (const type of types) table.push([type, ...OUTCOMES.map((outcome) => count(type, outcome))]);
  table.push(['All', ...OUTCOMES.map((outcome) => count(null, outcome))]);
  return table.toString();
};

/** How often each reason was given, the most frequent first. */
const reasonsOf = (reported: readonly Reported[]) => {
  const counts = new Map<string, number>();
  for (const { resourceType, outcome, reason, parts = [] } of reported) {
    const said = outcome === 'kept aside' ? [`${resourceType} ${reason}`] : [];
    for (const line of [...said, ...parts.map((part) => `${resourceType}, a part of it ${part}`)])
      counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].sort(([one, a], [other, b]) => b - a || one.localeCompare(other));
};

const tellAside = (reported: readonly Reported[]) => {
  const reasons = reasonsOf(reported);
  if (reasons.length === 0) return;
  console.log(
    'Kept aside: kept word for word and not shown, since it is not so, not surely so, or not clear whose it is:',
  );
  for (const [reason, count] of reasons) console.log(`  ${String(count).padStart(6)}  ${reason}`);
  const withdrawn = reported.filter(({ withdrew }) => withdrew).length;
  if (withdrawn > 0)
    console.log(
      `  Of these, ${withdrawn} had been shown before, and what was shown is ended or marked as made in error.`,
    );
};

const tellVerbatim = (reported: readonly Reported[]) => {
  const types = reported.filter(({ outcome }) => outcome === 'kept verbatim').map(({ resourceType }) => resourceType);
  if (types.length > 0)
    console.log(
      `Kept word for word, since the record has no place for it yet: ${[...new Set(types)].sort().join(', ')}.`,
    );
};

const tellRefused = (refused: readonly { line: number; reported: Reported }[], path: string) => {
  console.log(`Refused (whole in ${path}, at the line in front):`);
  for (const { line, reported } of refused.slice(0, 50)) {
    const { file, number, resourceType, id, reason } = reported;
    console.log(`  ${line}  ${resourceType}/${id} (${file}, resource ${number}): ${reason}`);
  }
  if (refused.length > 50) console.log(`  … and ${refused.length - 50} more`);
};

/** `hub import`: takes files into the record and prints what became of each resource. */
export const importCommand = async (
  files: string[],
  options: { custodian: string; rejects: string; source: string },
) => {
  const read = await readSources(files).catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.code === 'ENOENT' ? `There is no file ${error.path}.` : error.message);
  });
  const bar = progressBar(read.sources.length);
  const rejects = new RejectsFile(options.rejects);
  const lines = new Map<string, { line: number; reported: Reported }>();
  const reported = await withHub(
    (hub) =>
      importResources(hub, read, {
        source: options.source,
        custodian: options.custodian,
        progress: (done) => bar.to(done),
        refused: async (one, resource) => {
          const { file, number, reason } = one;
          const line = await rejects.add({ file, number, reason, resource });
          lines.set(`${file}|${number}`, { line, reported: one });
        },
      }),
    { signs: true },
  ).finally(() => rejects.close());
  bar.end();
  console.log(tableOf(reported));
  tellAside(reported);
  tellVerbatim(reported);
  if (lines.size === 0) return;
  tellRefused([...lines.values()], options.rejects);
  process.exitCode = 1;
};
