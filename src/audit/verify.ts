import { z } from 'zod';
import { Findings, SignedBlocks } from './findings.js';
import type { Keyring } from './keys.js';
import type { AuditSource } from './source.js';
import { verifyChain, type Fault } from './verify-chain.js';
import { claimLine, readStatement, standing, type Claim, type Lines, type Loss } from './witness-log.js';

/** A copy of a witness log. */
export interface WitnessCopy {
  /** What it is called in what is found. */
  name: string;
  lines: Lines;
}

/** What an audit is compared with. */
export interface Proof {
  /** The keys whose signatures count. */
  keyring: Keyring;
  /** The hub's own witness log; null to do without it, which leaves what a database alone can prove. */
  own: WitnessCopy | null;
  /** Copies that others keep. */
  copies?: readonly WitnessCopy[];
}

export interface Verification {
  blocks: number;
  events: number;
  /** Checkpoints in the database, and lines of witness logs, that are signed by a known key. */
  checkpoints: number;
  witnessed: number;
  /** Losses that somebody answers for. */
  losses: Loss[];
  /** What is wrong: in the chains, then with signatures, then with the witness logs. */
  faults: Fault[];
  /** The first of them; null where the audit is whole. */
  fault: Fault | null;
}

const checkpoint = z.strictObject({
  _id: z.string(),
  shard: z.string(),
  number: z.int().min(0),
  hash: z.string(),
  at: z.date(),
  keyId: z.string(),
  signature: z.string(),
});

const LOOKED_UP_AT_ONCE = 500;

type ClaimBy = Claim & { by: string };

/** One run over an audit. */
class Verifier {
  private readonly findings = new Findings();
  private readonly total = { blocks: 0, events: 0, checkpoints: 0, witnessed: 0 };
  private readonly losses = new Map<string, Loss>();
  private readonly lengths = new Map<string, number>();
  private waiting: ClaimBy[] = [];

  constructor(
    private readonly source: AuditSource,
    private readonly keyring: Keyring,
  ) {}

  /** Every chain by itself: numbers, hashes, links. */
  async chains() {
    for (const shard of await this.source.shards()) {
      const { blocks, events, fault } = await verifyChain(shard, this.source.blocks(shard));
      this.total.blocks += blocks;
      this.total.events += events;
      this.lengths.set(shard, blocks);
      if (fault) this.findings.chain(shard, Number(fault.place.slice(shard.length + 1)), fault);
    }
    const stray = await this.source.stray();
    if (stray !== null) this.findings.other('stray', { kind: 'FORK', place: stray, message: 'it is in no chain' });
  }

  /** Every checkpoint in the database against its signature and its chain. Returns what this folder's keys signed. */
  async checkpoints(): Promise<SignedBlocks> {
    const signed = new SignedBlocks();
    for await (const stored of this.source.checkpoints()) {
      const place = `checkpoint ${String((stored as { _id?: unknown })._id).slice(0, 120)}`;
      const { success, data } = checkpoint.safeParse(stored);
      const read = success ? readStatement(claimLine(data), 0, this.keyring) : null;
      if (!read) {
        const message = 'it does not have the fields of a checkpoint';
        this.findings.other('database', { kind: 'BAD_SIGNATURE', place, message });
      } else if ('problem' in read) this.findings.other('database', { kind: read.kind, place, message: read.problem });
      else if ('claim' in read) {
        this.total.checkpoints++;
        if (this.keyring.get(read.claim.keyId)!.own) signed.add(read.claim);
        await this.compare({ ...read.claim, by: 'a checkpoint' });
      }
    }
    await this.compareRest();
    return signed;
  }

  /** Every line of a witness log against its signature and the chains. Returns what it says was signed. */
  async witness({ name, lines }: WitnessCopy): Promise<SignedBlocks> {
    const signed = new SignedBlocks();
    for await (const one of standing(lines, this.keyring)) {
      if ('problem' in one) {
        this.findings.other(name, { kind: one.kind, place: `${name}:${one.line}`, message: one.problem });
        continue;
      }
      this.total.witnessed++;
      if ('loss' in one) this.losses.set(one.loss.signature, one.loss);
      else {
        signed.add(one.claim);
        await this.compare({ ...one.claim, by: `${name} line ${one.line}` });
      }
    }
    await this.compareRest();
    return signed;
  }

  /** Notes a disagreement between a witness log and the database. */
  disagree(name: string, place: string, message: string) {
    this.findings.other(name, { kind: 'WITNESS', place, message });
  }

  result(): Verification {
    const faults = this.findings.all();
    return { ...this.total, losses: [...this.losses.values()], faults, fault: faults[0] ?? null };
  }

  /** Compares a claim with its chain, several at once. */
  private async compare(claim: ClaimBy) {
    this.waiting.push(claim);
    if (this.waiting.length >= LOOKED_UP_AT_ONCE) await this.compareRest();
  }

  private async compareRest() {
    const claims = this.waiting.splice(0);
    if (claims.length === 0) return;
    const hashes = await this.source.hashes(claims.map(({ shard, number }) => `${shard}:${number}`));
    for (const { shard, number, hash, by } of claims) {
      const found = hashes.get(`${shard}:${number}`);
      if (found === undefined) {
        const end = Math.min(number, this.lengths.get(shard) ?? 0);
        const message = `the chain ends before it, and ${by} has signed block ${number}`;
        this.findings.chain(shard, end, { kind: 'TRUNCATED', place: `${shard}:${end}`, message });
      } else if (found !== hash) {
        const message = `it is not the block that ${by} has signed`;
        this.findings.chain(shard, number, { kind: 'FORK', place: `${shard}:${number}`, message });
      }
    }
  }
}

/** What a witness log says was signed, at this moment. */
const signedIn = async ({ lines }: WitnessCopy, keyring: Keyring) => {
  const signed = new SignedBlocks();
  for await (const one of standing(lines, keyring)) if ('claim' in one) signed.add(one.claim);
  return signed;
};

/**
 * Checks every chain in a database, every checkpoint in it, and every line of the witness logs against both. What
 * cannot be checked is a fault: a signature by an unknown key, a line that cannot be read, a checkpoint that the hub's
 * own witness log does not know. Memory does not grow with the audit, but for two bits a block.
 */
export const verifyAudit = async (source: AuditSource, { keyring, own, copies = [] }: Proof): Promise<Verification> => {
  const verifier = new Verifier(source, keyring);
  // A running hub writes to its log first and then to the database; so the log is read before the database and after.
  const before = own && (await signedIn(own, keyring));
  await verifier.chains();
  const inDatabase = await verifier.checkpoints();
  const after = own && (await verifier.witness(own));
  for (const copy of copies) await verifier.witness(copy);
  if (own && before && after) {
    const unwitnessed = inDatabase.firstNotIn(after);
    const removed = before.firstNotIn(inDatabase);
    if (unwitnessed)
      verifier.disagree(own.name, unwitnessed, `${own.name} is missing or cut short: its checkpoint is not there`);
    else if (removed)
      verifier.disagree(own.name, removed, `${own.name} has its checkpoint, and the database has lost it`);
    else if (verifier.result().checkpoints > 0 && verifier.result().witnessed === 0)
      verifier.disagree(own.name, own.name, 'it is missing or empty, and the database has checkpoints');
  }
  return verifier.result();
};
