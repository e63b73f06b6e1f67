import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import { auditedActs } from '../audit/acts.js';
import { loadCheckpointKey } from '../audit/checkpoint.js';
import { fhirAuditEvent } from '../audit/fhir.js';
import { FAULTS, verifyAudit } from '../audit/verify.js';
import { readEnv } from '../env.js';
import { tell, withHub } from './session.js';

/** Checks the whole audit and says what it found. */
export const verifyCommand = async () => {
  const key = await loadCheckpointKey(readEnv().HUB_DATA);
  const { blocks, events, checkpoints, fault } = await withHub((hub) => verifyAudit(hub.models, key));
  if (!fault)
    return console.log(`The audit is whole: ${blocks} blocks, ${events} events, ${checkpoints} signed checkpoints.`);
  console.log(
    `The audit is broken at block ${fault.block}: ${fault.message} (${fault.kind}). Checked before it: ${blocks} blocks.`,
  );
  process.exitCode = FAULTS[fault.kind];
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
