import { writeFile } from 'node:fs/promises';
import { progress } from '@clack/prompts';
import Table from 'cli-table3';
import { importResources, type Outcome, type Reported } from '../fhir/import.js';
import { readSources, type ReadResult } from '../fhir/read.js';
import { tell, withHub } from './session.js';

const OUTCOMES: Outcome[] = ['taken', 'changed', 'already there', 'used', 'kept verbatim', 'refused'];

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

/** Writes the refused resources, one a line, so that they can be mended and imported again. */
const writeRejects = async (path: string, refused: readonly Reported[], read: ReadResult) => {
  const resources = new Map(read.sources.map(({ file, number, resource }) => [`${file}|${number}`, resource]));
  const lines = refused.map(({ file, number, reason }) =>
    JSON.stringify({ file, number, reason, resource: resources.get(`${file}|${number}`) ?? null }),
  );
  await writeFile(path, `${lines.join('\n')}\n`, { mode: 0o600 });
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
  const reported = await withHub(
    (hub) =>
      importResources(hub, read, {
        source: options.source,
        custodian: options.custodian,
        progress: (done) => bar.to(done),
      }),
    { signs: true },
  );
  bar.end();
  console.log(tableOf(reported));
  const kept = reported.filter(({ outcome }) => outcome === 'kept verbatim');
  if (kept.length > 0)
    console.log(
      `Kept word for word, since the record has no place for it yet: ${[...new Set(kept.map(({ resourceType }) => resourceType))].sort().join(', ')}.`,
    );
  const refused = reported.filter(({ outcome }) => outcome === 'refused');
  if (refused.length === 0) return;
  await writeRejects(options.rejects, refused, read);
  console.log(`Refused (whole in ${options.rejects}, at the line in front):`);
  refused
    .slice(0, 50)
    .forEach(({ file, number, resourceType, id, reason }, i) =>
      console.log(`  ${i + 1}  ${resourceType}/${id} (${file}, resource ${number}): ${reason}`),
    );
  if (refused.length > 50) console.log(`  … and ${refused.length - 50} more`);
  process.exitCode = 1;
};
