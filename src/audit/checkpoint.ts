import type { Logger } from 'pino';
import { CannotStartError } from '../cannot-start.js';
import { isDuplicateKey } from '../database/connect.js';
import { loadCheckpointKey, loadKeyring, type CheckpointKey } from './keys.js';
import type { AuditModels, StoredCheckpoint } from './model.js';
import {
  appendLine,
  claimLine,
  linesOf,
  mendLastLine,
  signClaim,
  standing,
  WITNESS_LOG,
  type Claim,
} from './witness-log.js';
import { join } from 'node:path';

type Head = Pick<Claim, 'shard' | 'number' | 'hash'>;

/** The database holds less of the audit, or another one, than this hub has witnessed. */
export class OlderThanWitnessError extends CannotStartError {
  constructor(log: string, faults: readonly string[]) {
    super(
      [
        `The database does not hold the audit that this hub has witnessed in ${log}: ${faults.join('; ')}.`,
        'It is an old backup, a chain that was cut off or rewritten, or another database. Ways out, one of them:',
        '  - restore a newer backup, or give the hub its right database (MONGODB_URI, HUB_DATA)',
        '  - for another database: give this hub a data folder of its own, HUB_DATA=/path/to/folder',
        '  - where the loss is known and final: npm run hub -- audit accept-loss --reason "…"',
      ].join('\n'),
    );
  }
}

const headOf = ({ AuditBlock }: AuditModels, shard: string): Promise<Head | null> =>
  AuditBlock.findOne({ shard }, { shard: 1, number: 1, hash: 1 }).sort({ number: -1 }).lean<Head>();

/** Why a chain does not go on from what was witnessed of it; null where it does. Bodies are not read. */
const breakAfter = async ({ AuditBlock }: AuditModels, { shard, number, hash }: Head, head: Head | null) => {
  if (!head || head.number < number)
    return `chain ${shard} was witnessed up to block ${number} and ends at ${head?.number ?? 'none'}`;
  const fields = { projection: { number: 1, hash: 1, previous: 1 } };
  const links = AuditBlock.collection
    .find({ shard, number: { $gte: number, $lte: head.number } }, fields)
    .sort({ number: 1 });
  let last: { number: number; hash: string } | null = null;
  for await (const link of links) {
    const right = last
      ? link['number'] === last.number + 1 && link['previous'] === last.hash
      : link['number'] === number && link['hash'] === hash;
    if (!right) return `block ${link['number']} of chain ${shard} does not follow what was witnessed at ${number}`;
    last = { number: Number(link['number']), hash: String(link['hash']) };
  }
  return last?.number === head.number && last.hash === head.hash ? null : `chain ${shard} changed while it was read`;
};

/** What was signed last of each chain, and whether the database knows. */
type Signed = Map<string, Claim & { stored: boolean }>;

interface Witnessing {
  models: AuditModels;
  key: CheckpointKey;
  /** The data folder, where the witness log lies. */
  folder: string;
  log: Logger;
  last: Signed;
}

/**
 * Signs how far the chains have come, and keeps that in a file of its own: the witness log. Copy the file to a partner
 * agency: whoever holds the database, the key and this file could still rewrite everything. Nothing is signed that
 * does not follow what this folder has signed before.
 */
export class Witness {
  /** Chains that the hub refuses to sign, with the reason. For the log, `/readyz` and whoever watches. */
  readonly refused = new Map<string, string>();

  private readonly models: AuditModels;
  private readonly key: CheckpointKey;
  private readonly folder: string;
  private readonly log: Logger;
  private readonly last: Signed;

  private constructor({ models, key, folder, log, last }: Witnessing) {
    this.models = models;
    this.key = key;
    this.folder = folder;
    this.log = log;
    this.last = last;
  }

  /**
   * Opens the witness log of a data folder and compares the database with the last it says of each chain.
   * @throws OlderThanWitnessError where the database does not go on from there
   * @throws CannotStartError where the key is broken or a line of the log cannot be read
   */
  static async open(models: AuditModels, folder: string, log: Logger): Promise<Witness> {
    const witness = await Witness.read(models, folder, log);
    const faults: string[] = [];
    for (const claim of witness.last.values()) {
      const { hash } = (await models.AuditBlock.findById(`${claim.shard}:${claim.number}`, { hash: 1 }).lean()) ?? {};
      if (hash === claim.hash) continue;
      const head = await headOf(models, claim.shard);
      faults.push(
        hash
          ? `block ${claim.number} of chain ${claim.shard} is another one`
          : `chain ${claim.shard} was witnessed up to block ${claim.number}, and ends at ${head ? head.number : 'nothing'}`,
      );
    }
    if (faults.length > 0) throw new OlderThanWitnessError(join(folder, WITNESS_LOG), faults);
    return witness;
  }

  /** Opens the witness log without comparing: for the command that accepts a loss. */
  static async read(models: AuditModels, folder: string, log: Logger): Promise<Witness> {
    const key = await loadCheckpointKey(folder);
    if (await mendLastLine(folder))
      log.warn('the witness log ended in half a line, which a killed process had left; it was cut off');
    const path = join(folder, WITNESS_LOG);
    const last: Signed = new Map();
    for await (const one of standing(linesOf(path), await loadKeyring(folder))) {
      if ('problem' in one)
        throw new CannotStartError(
          `Line ${one.line} of the witness log ${path} is wrong: ${one.problem}. Put the file back from a partner's copy or a backup; npm run hub -- audit verify --witness COPY compares them`,
        );
      if ('claim' in one && one.claim.number >= (last.get(one.claim.shard)?.number ?? 0))
        last.set(one.claim.shard, { ...one.claim, stored: false });
    }
    return new Witness({ models, key, folder, log, last });
  }

  /** Signs the heads of all chains that have grown, in the file first. Returns what it signed. */
  async sign(now: Date): Promise<Claim[]> {
    const shards = new Set([...((await this.models.AuditBlock.distinct('shard')) as string[]), ...this.last.keys()]);
    const signed: Claim[] = [];
    for (const shard of shards) {
      const claim = await this.signOne(shard, await headOf(this.models, shard), now);
      if (claim) signed.push(claim);
    }
    return signed;
  }

  private async signOne(shard: string, head: Head | null, now: Date): Promise<Claim | null> {
    const last = this.last.get(shard);
    const reason = last ? await breakAfter(this.models, last, head) : null;
    this.tell(shard, reason);
    if (reason || !head) return null;
    if (last && !last.stored) await this.store(last, now);
    if (last?.number === head.number) return null;
    const claim = signClaim(this.key, head);
    await appendLine(this.folder, claimLine(claim));
    this.last.set(shard, { ...claim, stored: false });
    await this.store(this.last.get(shard)!, now);
    return claim;
  }

  private async store(claim: Claim & { stored: boolean }, at: Date) {
    const { stored: _, ...signed } = claim;
    const row: StoredCheckpoint = { _id: `${claim.shard}:${claim.number}:${claim.keyId}`, ...signed, at };
    await this.models.AuditCheckpoint.create([row]).catch((error: unknown) => {
      if (!isDuplicateKey(error)) throw error;
    });
    claim.stored = true;
  }

  /** Says once that a chain is not signed any more, and once that it is again. */
  private tell(shard: string, reason: string | null) {
    if (reason === (this.refused.get(shard) ?? null)) return;
    if (reason) {
      if (!this.refused.has(shard))
        this.log.fatal({ shard, reason }, 'the audit chain is not signed: it does not follow the last checkpoint');
      this.refused.set(shard, reason);
    } else {
      this.refused.delete(shard);
      this.log.warn({ shard }, 'the audit chain is signed again');
    }
  }
}
