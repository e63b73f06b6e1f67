/** A set of whole numbers from 0 that takes an eighth of a byte for each number below the largest. */
export class NumberSet {
  private bits = new Uint8Array(64);

  add(number: number) {
    const at = Math.floor(number / 8);
    if (at >= this.bits.length) {
      const larger = new Uint8Array(Math.max(at + 1, this.bits.length * 2));
      larger.set(this.bits);
      this.bits = larger;
    }
    this.bits[at]! |= 1 << (number & 7);
  }

  has(number: number) {
    return ((this.bits[Math.floor(number / 8)] ?? 0) & (1 << (number & 7))) !== 0;
  }

  /** The smallest number that is in this set and not in the other; null where there is none. */
  firstNotIn(other: NumberSet): number | null {
    for (let at = 0; at < this.bits.length; at++) {
      const missing = this.bits[at]! & ~(other.bits[at] ?? 0);
      if (missing) return at * 8 + (31 - Math.clz32(missing & -missing));
    }
    return null;
  }
}
