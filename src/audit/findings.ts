import { NumberSet } from './number-set.js';
import { FAULTS, type Fault } from './verify-chain.js';

/** Gathers faults: of each chain the one at the lowest block, of everything else the first of each kind. */
export class Findings {
  private readonly chains = new Map<string, { number: number; fault: Fault }>();
  private readonly others = new Map<string, Fault>();

  chain(shard: string, number: number, fault: Fault) {
    if (number < (this.chains.get(shard)?.number ?? Infinity)) this.chains.set(shard, { number, fault });
  }

  other(source: string, fault: Fault) {
    const sort = `${fault.kind} ${source}`;
    if (!this.others.has(sort)) this.others.set(sort, fault);
  }

  /** Those of chains first: a signature matters less than what it was to prove. */
  all(): Fault[] {
    const rest = [...this.others.values()].sort((a, b) => FAULTS[a.kind] - FAULTS[b.kind]);
    return [...[...this.chains.values()].map(({ fault }) => fault), ...rest];
  }
}

/** Which blocks have been signed with which key. */
export class SignedBlocks {
  private readonly sets = new Map<string, NumberSet>();

  add({ shard, number, keyId }: { shard: string; number: number; keyId: string }) {
    this.of(`${shard} ${keyId}`).add(number);
  }

  /** A block that is signed here and not there, as `<shard>:<number>`; null where there is none. */
  firstNotIn(other: SignedBlocks): string | null {
    for (const [name, set] of this.sets) {
      const number = set.firstNotIn(other.of(name));
      if (number !== null) return `${name.split(' ')[0]}:${number}`;
    }
    return null;
  }

  private of(name: string): NumberSet {
    const set = this.sets.get(name) ?? new NumberSet();
    this.sets.set(name, set);
    return set;
  }
}
