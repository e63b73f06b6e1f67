/** Runs a real mongod for the tests until standard input closes; its data is thrown away. Prints the URI when ready. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../src/database/embedded.js';

const folder = await mkdtemp(join(tmpdir(), 'shared-care-hub-test-'));
const say = (line: string) => void process.stderr.write(`${line}\n`);
const mongod = await startEmbedded(
  {
    folder,
    systemBinary: process.env['MONGOMS_SYSTEM_BINARY'],
    parameters: [
      // Fail points: a test makes commands of its own connections fail (test/database/faults.test.ts).
      'enableTestCommands=1',
      // The tests' clock stands still in the past: by mongod's own, their answers are over and would go in mid-test.
      'ttlMonitorEnabled=false',
    ],
  },
  say,
).catch((error: Error) => {
  say(error.message);
  process.exit(1);
});
process.stdout.write(`${mongod.uri}\n`);
const end = async () => {
  await mongod.stop();
  await rm(folder, { recursive: true, force: true });
  process.exit(0);
};
process.stdin.on('close', end).resume();
process.on('SIGTERM', end);
