import { InvalidArgumentError, program } from 'commander';
import { acceptLossCommand, exportCommand, lossReason, moment, verifyCommand } from './audit.js';
import { backupCommand, restoreCommand } from './backup.js';
import { writeManifest } from './documents.js';
import { importCommand } from './import.js';
import { diffPolicies } from './policy-diff.js';
import { documentPermissions } from './permissions.js';
import { diffSchema, publishSchema } from './schema.js';
import { tokenCommand } from './token.js';
import { tell } from './session.js';

program.name('npm run hub --').description('The shared-care hub at the command line.').showHelpAfterError();

program
  .command('import')
  .description('Takes FHIR R4 JSON (bundles or single resources) into the record. Running it twice changes nothing.')
  .argument('<file...>', 'JSON files, or folders of them')
  .option('--custodian <code>', 'organisation that controls entries whose file does not say so', 'EXTERNAL')
  .option('--source <uri>', 'system the files come from; ids are unique within it', 'urn:shared-care-hub:import')
  .option('--rejects <file>', 'where refused resources are added, one a line', 'import.rejects.ndjson')
  .action(importCommand);

const collect = (value: string, values: string[] = []) => [...values, value];

const audit = program.command('audit').description('The audit of reads and writes.');
audit
  .command('verify')
  .description(
    'Checks every block, link and checkpoint, and the witness log. Exit status 0 clean, 2 gap, 3 bad hash, 4 fork, 5 truncated, 6 bad signature, 7 unknown key, 8 witness log missing, cut or at odds with the database.',
  )
  .option('--witness <file>', "a partner's copy of the witness log; may be given several times", collect)
  .option('--no-log', "without the hub's own witness log: what was cut off or rewritten as a whole is then not found")
  .action(verifyCommand);
audit
  .command('accept-loss')
  .description('Accepts that the database has lost what the witness log has seen, so that the hub starts again.')
  .requiredOption('--reason <text>', 'why, for whoever reads the log: a restored backup, and which', lossReason)
  .action(acceptLossCommand);
audit
  .command('export')
  .description('Writes the audit as FHIR R4 AuditEvents (IHE BALP), one JSON resource a line, newest first.')
  .option('--patient <id>', 'only what concerns this person')
  .option('--since <moment>', 'only from this day or moment on', moment)
  .option('--out <file>', 'where to; standard output if left out')
  .action(exportCommand);

program
  .command('backup')
  .description(
    'Writes everything in the database, as it is at one moment, to a new folder, and checks it. The hub may run.',
  )
  .argument('<folder>', 'where to; must not be there yet')
  .option('--verify', 'write nothing; check the backup that is there')
  .action(backupCommand);
program
  .command('restore')
  .description('Puts a backup into an empty database, reads it back and verifies the audit. Stop every hub first.')
  .argument('<folder>', 'a backup')
  .option('--replace', 'throw away what the database holds')
  .action(restoreCommand);

const seconds = (text: string) => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 43_200)
    throw new InvalidArgumentError('must be 1 to 43200 seconds.');
  return value;
};
program
  .command('token')
  .description("Signs a development access token for a person of the directory; for a developer's own machine only.")
  .argument('<person>', 'id of the person, for instance social.worker.okafor')
  .option('--role <role>', 'role to act in, as ROLE or ROLE@CODE; the first one the person holds if left out')
  .option('--seconds <n>', 'until it expires', seconds, 8 * 3600)
  .action(tokenCommand);

const policy = program.command('policy').description('Who may see what.');
policy
  .command('document')
  .description('Writes docs/permissions.md from policy/ and schema/.')
  .option('--check', 'change nothing; fail where the document is not up to date')
  .action(documentPermissions);

policy
  .command('diff')
  .description(
    'Shows who gains and loses what between two policies, with how many staff and patients that affects today.',
  )
  .argument('<old>', 'a permission matrix or a table of acts, CSV, or a folder with all tables')
  .argument('<new>', 'the same as it is to become')
  .option('--no-counts', 'compare the files only, without looking at the database')
  .action(diffPolicies);

const documents = program.command('documents').description('Trusted documents: what client applications may send.');
documents
  .command('manifest')
  .description('Makes the manifest of a client application out of GraphQL files, checked against the schema.')
  .argument('<client>', 'client id; the manifest is written to trusted-documents/<client>.json')
  .argument('<file...>', 'files with one named operation each')
  .option('--out <folder>', 'where the manifest goes', 'trusted-documents')
  .action(writeManifest);

const schema = program.command('schema').description('The published contract, docs/schema.graphql.');
schema
  .command('diff')
  .description('Compares schema/ with the published contract; fails on a breaking or unpublished change.')
  .action(diffSchema);
schema.command('publish').description('Publishes schema/ as the contract.').action(publishSchema);

program.parseAsync().catch((error: Error) => {
  tell(error.message);
  process.exitCode = 1;
});
