import { once } from 'node:events';
import { createWriteStream, existsSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { InvalidArgumentError } from 'commander';
import { auditedActs } from '../audit/acts.js';
import { fhirAuditEvent } from '../governance/fhir-export.js';
import { loadCheckpointKey, loadKeyring } from '../audit/keys.js';
import { acceptLoss } from '../audit/loss.js';
import { auditSource } from '../audit/source.js';
import { verifyAudit, type Verification } from '../audit/verify.js';
import { FAULTS } from '../audit/verify-chain.js';
import { linesOf, WITNESS_LOG, type Loss } from '../audit/witness-log.js';
import { readEnv } from '../env.js';
import type { Hub } from '../hub.js';
import { tell, withHub } from './session.js';

interface VerifyOptions {
  /** Partners' copies of the witness log. */
  witness?: string[];
  /** False for `--no-log`: without the hub's own witness log. */
  log: boolean;
}

const acceptedLoss = ({ shard, kept, witnessed, at, reason }: Loss) =>
  `Accepted loss on ${at}: chain ${shard}, blocks ${kept + 1} to ${witnessed}. Reason given: ${reason}`;

/** Prints what a verification found and sets the exit status: 0, or that of the first fault. */
export const sayVerification = ({ blocks, events, checkpoints, witnessed, losses, faults }: Verification) => {
  const counted = `${blocks} blocks, ${events} events, ${checkpoints} signed checkpoints, ${witnessed} witnessed`;
  if (faults.length === 0) console.log(`The audit is whole: ${counted}.`);
  for (const { place, message, kind } of faults) console.log(`The audit is broken at ${place}: ${message} (${kind}).`);
  for (const loss of losses) console.log(acceptedLoss(loss));
  if (faults.length > 0) {
    console.log(`Checked: ${counted}.`);
    process.exitCode = FAULTS[faults[0]!.kind];
  }
};

/** Verifies the audit of a hub's database against its witness log and copies of it. */
export const verifyHub = async ({ models }: Hub, { witness = [], log }: VerifyOptions): Promise<Verification> => {
  const folder = readEnv().HUB_DATA;
  // A folder that has signed before public keys were kept learns its own.
  if (existsSync(join(folder, 'audit-key.pem'))) await loadCheckpointKey(folder);
  const proof = {
    keyring: await loadKeyring(folder),
    own: log ? { name: WITNESS_LOG, lines: linesOf(join(folder, WITNESS_LOG)) } : null,
    copies: witness.map((path) => ({ name: path, lines: linesOf(path) })),
  };
  const first = await verifyAudit(auditSource(models), proof);
  // A running hub may just have been between its log and the database: what stands a second later is meant.
  if (first.fault?.kind !== 'WITNESS') return first;
  await sleep(1000);
  return verifyAudit(auditSource(models), proof);
};

/** Checks the whole audit and says what it found. @throws Error where a partner's copy cannot be read */
export const verifyCommand = async (options: VerifyOptions) => {
  for (const path of options.witness ?? []) if (!existsSync(path)) throw new Error(`There is no witness file ${path}.`);
  sayVerification(await withHub((hub) => verifyHub(hub, options)));
  if (!options.log)
    console.log("The hub's own witness log was left out: a chain that was rewritten or cut off as a whole passes.");
};

/** Accepts, signed and audited, that the database has lost what the witness log had seen. */
export const acceptLossCommand = async ({ reason }: { reason: string }) => {
  const lost = await withHub((hub) => acceptLoss(hub, readEnv().HUB_DATA, reason));
  if (lost.length === 0) return console.log('Nothing is lost: the database holds all that the witness log has seen.');
  for (const { shard, first, last } of lost)
    console.log(`Accepted: chain ${shard} has lost what was witnessed in blocks ${first} to ${last}.`);
  console.log(`Signed into ${WITNESS_LOG}, and audited. Send the new lines to whoever keeps a copy.`);
};

/** Why a loss is accepted, on the command line. */
export const lossReason = (text: string): string => {
  if (!/^[^\x00-\x1f]{10,500}$/.test(text)) throw new InvalidArgumentError('must be 10 to 500 characters on one line.');
  return text;
};

/** A day or a moment on the command line. */
export const moment = (text: string): Date => {
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) throw new InvalidArgumentError('must be a day or a moment, ISO 8601.');
  return at;
};

interface ExportOptions {
  patient?: string;
  since?: Date;
  out?: string;
}

/** Writes the audit as FHIR R4 AuditEvents, one JSON resource a line, newest first. */
export const exportCommand = async ({ patient, since, out }: ExportOptions) => {
  const target = (out ? createWriteStream(out, { mode: 0o600 }) : process.stdout) as WriteStream;
  let count = 0;
  await withHub(async (hub) => {
    const wanted = { ...(patient && { patientId: patient }), ...(since && { since }) };
    for await (const { event } of auditedActs(hub, wanted)) {
      if (!target.write(`${JSON.stringify(fhirAuditEvent(event))}\n`)) await once(target, 'drain');
      if (++count % 10_000 === 0) tell(`… ${count} audit events`);
    }
  });
  if (out) {
    target.end();
    await once(target, 'finish');
  }
  tell(`${count} audit events${out ? ` written to ${out}` : ''}.`);
};
