const firstSlots = 1 << 12;
// More than half full, and what is not there takes long to be missed.
const fullest = 0.5;

/** Numbers from 1 on by hashes from 1 on, in two columns: a hundred thousand of them are looked up in as many places. */
export class HashTable {
  private hashes = new Int32Array(firstSlots);
  private numbers = new Int32Array(firstSlots);
  private count = 0;

  /** 0 where there is none. */
  get(hash: number): number {
    const { hashes } = this;
    const last = hashes.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const here = hashes[slot] ?? 0;
      if (here === hash) return this.numbers[slot] ?? 0;
      if (here === 0) return 0;
    }
  }

  set(hash: number, number: number): void {
    if (this.count >= fullest * this.hashes.length) this.grow();
    const { hashes } = this;
    const last = hashes.length - 1;
    let slot = hash & last;
    while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & last;
    if (hashes[slot] === 0) this.count += 1;
    hashes[slot] = hash;
    this.numbers[slot] = number;
  }

  private grow(): void {
    const { hashes, numbers } = this;
    this.hashes = new Int32Array(hashes.length * 2);
    this.numbers = new Int32Array(hashes.length * 2);
    this.count = 0;
    for (const [slot, hash] of hashes.entries()) if (hash !== 0) this.set(hash, numbers[slot] ?? 0);
  }
}
