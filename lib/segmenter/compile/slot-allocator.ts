/** After so many failures a search does not come back to the slots that it tried. */
const PATIENCE = 500;

/**
 * Finds room in a double array: a base such that the slots of all its codes are free. Free slots form a list linked
 * through arrays, in rising order; behind the last used slot everything is free, so that a search always ends.
 */
export class SlotAllocator {
  private isTakenBase = new Uint8Array(0);
  private isTakenSlot = new Uint8Array(0);
  private nextFree = new Int32Array(0);
  private previousFree = new Int32Array(0);
  /** Where searches begin: a free slot, or the end. */
  private start = 0;
  private startCodes = 0;
  private firstFree = 0;
  private lastBase = 0;

  /** `highestCode` is the largest code that will be asked for. */
  constructor(private readonly highestCode: number) {
    this.grow(1 << 16);
  }

  /** How long the arrays must be so that no code leads out of them from any base that was given. */
  get size(): number {
    return this.lastBase + this.highestCode + 1;
  }

  /**
   * Takes a base and its slots. `codes` are in rising order, at least one. No base is given twice.
   * Ask for the longest lists of codes first: where they found no room, later ones of the same length do not search again.
   */
  allocate(codes: readonly number[]): number {
    if (codes.length !== this.startCodes) {
      this.startCodes = codes.length;
      this.start = this.firstFree;
    }
    const base = this.findBase(codes);
    this.isTakenBase[base] = 1;
    this.lastBase = Math.max(this.lastBase, base);
    for (const code of codes) this.take(base + code);
    return base;
  }

  private findBase(codes: readonly number[]): number {
    const first = codes[0] ?? 0;
    let slot = this.start;
    for (let tries = 1; ; tries += 1) {
      const base = slot - first;
      if (slot + this.highestCode >= this.isTakenSlot.length) this.grow(2 * this.isTakenSlot.length);
      if (base >= 0 && this.isTakenBase[base] === 0 && this.hasRoom(base, codes)) return base;
      slot = this.nextFree[slot] ?? 0;
      if (tries % PATIENCE === 0) this.start = slot;
    }
  }

  /** The first code is known to fit. A plain loop: this is where a compilation spends its time. */
  private hasRoom(base: number, codes: readonly number[]): boolean {
    for (let i = 1; i < codes.length; i += 1) {
      if (this.isTakenSlot[base + (codes[i] as number)] !== 0) return false;
    }
    return true;
  }

  private take(slot: number): void {
    this.isTakenSlot[slot] = 1;
    const before = this.previousFree[slot] ?? 0;
    const after = this.nextFree[slot] ?? 0;
    if (slot === this.start) this.start = after;
    if (slot === this.firstFree) this.firstFree = after;
    else this.nextFree[before] = after;
    this.previousFree[after] = before;
  }

  /** The last element of the two link arrays stands for the first slot beyond the end. */
  private grow(size: number): void {
    const old = this.isTakenSlot.length;
    this.isTakenBase = widen(this.isTakenBase, new Uint8Array(size));
    this.isTakenSlot = widen(this.isTakenSlot, new Uint8Array(size));
    this.nextFree = widen(this.nextFree, new Int32Array(size + 1));
    this.previousFree = widen(this.previousFree, new Int32Array(size + 1));
    for (let slot = old; slot < size; slot += 1) {
      this.nextFree[slot] = slot + 1;
      this.previousFree[slot + 1] = slot;
    }
  }
}

function widen<T extends Uint8Array | Int32Array>(narrow: T, wide: T): T {
  wide.set(narrow);
  return wide;
}
