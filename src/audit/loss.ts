import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { AuditChain } from './chain.js';
import { Witness } from './checkpoint.js';
import type { AuditEvent } from './event.js';
import { loadCheckpointKey, loadKeyring } from './keys.js';
import type { AuditModels } from './model.js';
import { auditSource } from './source.js';
import { appendLine, linesOf, lossLine, standing, WITNESS_LOG, type Claim } from './witness-log.js';

/** The hub whose audit has lost something. */
export interface AuditedHub {
  models: AuditModels;
  chain: AuditChain;
  log: Logger;
  now: () => Date;
}

/** What a chain has lost: the first witnessed block that is not as it was, and the last one that was witnessed. */
interface Lost {
  shard: string;
  first: number;
  last: number;
}

const LOOKED_UP_AT_ONCE = 500;

/** Which witnessed blocks the database no longer holds as they were, by chain. */
const lostFrom = async ({ models }: AuditedHub, folder: string): Promise<Lost[]> => {
  const lost = new Map<string, Lost>();
  const last = new Map<string, number>();
  const source = auditSource(models);
  const compare = async (claims: readonly Claim[]) => {
    const hashes = await source.hashes(claims.map(({ shard, number }) => `${shard}:${number}`));
    for (const { shard, number, hash } of claims) {
      last.set(shard, Math.max(number, last.get(shard) ?? 0));
      if (hashes.get(`${shard}:${number}`) === hash) continue;
      lost.set(shard, { shard, first: Math.min(number, lost.get(shard)?.first ?? number), last: 0 });
    }
  };
  const waiting: Claim[] = [];
  for await (const one of standing(linesOf(join(folder, WITNESS_LOG)), await loadKeyring(folder))) {
    if ('claim' in one) waiting.push(one.claim);
    if (waiting.length >= LOOKED_UP_AT_ONCE) await compare(waiting.splice(0));
  }
  await compare(waiting);
  return [...lost.values()].map((one) => ({ ...one, last: last.get(one.shard)! }));
};

const lossEvent = (at: Date, { shard, first, last }: Lost): AuditEvent => ({
  id: randomUUID(),
  at: at.toISOString(),
  kind: 'WRITE',
  patientId: null,
  userId: null,
  role: null,
  organisation: null,
  relationship: null,
  requestId: 'audit accept-loss',
  operation: `audit accept-loss ${shard}:${first}-${last}`,
  categories: [['AUDIT_TRAIL', 'FULL']],
  entryIds: [],
  code: null,
});

/**
 * Accepts that the database no longer holds what was witnessed: a signed line in the witness log for each chain that
 * lost something, and an event in the audit. From then on the hub starts again, and `audit verify` names the loss each
 * time. A partner's copy shows it too, once it has the new lines.
 */
export const acceptLoss = async (hub: AuditedHub, folder: string, reason: string): Promise<Lost[]> => {
  const key = await loadCheckpointKey(folder);
  // Also where a line of the log cannot be read: nothing is accepted on the word of a broken log.
  await Witness.read(hub.models, folder, hub.log);
  const lost = await lostFrom(hub, folder);
  for (const { shard, first, last } of lost)
    await appendLine(
      folder,
      lossLine(key, { shard, kept: first - 1, witnessed: last, at: hub.now().toISOString(), reason }),
    );
  if (lost.length === 0) return [];
  await hub.chain.append(lost.map((one) => lossEvent(hub.now(), one)));
  const witness = await Witness.open(hub.models, folder, hub.log);
  await witness.sign(hub.now());
  return lost;
};
