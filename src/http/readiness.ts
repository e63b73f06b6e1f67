import type { Hub } from '../hub.js';
import { deadlineIn, within } from '../deadline.js';

/** How long a proof is good for, and how soon after a failure it is tried again. */
const PROVED_FOR_MS = 5000;
const FAILED_FOR_MS = 500;
/** A majority takes milliseconds; one that takes a second is none to send people to. */
const PROVE_WITHIN_MS = 1000;

/**
 * Whether this process should be sent requests: a write reached a majority's journals in the last seconds. That is what
 * every answer needs, since each is audited. However many ask, one asks the database.
 */
export class Readiness {
  private proof: { ready: Promise<boolean>; until: number } | null = null;
  private draining = false;

  constructor(private readonly hub: Pick<Hub, 'connection' | 'chain'>) {}

  /** From now on no more requests should come: the process is about to end. */
  drain() {
    this.draining = true;
  }

  /** True while a process that ends answers what it still gets. */
  get isDraining() {
    return this.draining;
  }

  async ready(): Promise<boolean> {
    if (this.draining) return false;
    if (!this.proof || this.proof.until < performance.now()) {
      const proof = { ready: this.prove(), until: Infinity };
      this.proof = proof;
      void proof.ready.then((ready) => (proof.until = deadlineIn(ready ? PROVED_FOR_MS : FAILED_FOR_MS)));
    }
    return (await this.proof.ready) && !this.draining;
  }

  private async prove(): Promise<boolean> {
    const proofs = this.hub.connection.db!.collection<{ _id: string }>('readiness');
    const written = proofs.updateOne({ _id: this.hub.chain.shard }, { $set: { at: new Date() } }, { upsert: true });
    return within(deadlineIn(PROVE_WITHIN_MS), written).then(
      () => true,
      () => false,
    );
  }
}
