/** Packs a set of words into a double-array trie (see format.ts for what the arrays mean). */
import { CODE_UNITS, END_CODE, ENDS_WORD } from '../format.ts';
import { SlotAllocator } from './slot-allocator.ts';

export interface DoubleArray {
  readonly base: Int32Array;
  readonly check: Uint16Array;
  readonly codes: Uint16Array;
  readonly rootBase: number;
}

/** A word as the codes of its units, with its entry. */
interface CodedWord {
  readonly codes: Uint16Array;
  readonly entry: number;
}

/** The way out of a node by one code: to a node, or (as `~entry`, negative) to a word that nothing continues. */
interface Branch {
  readonly code: number;
  readonly to: number;
}

/** Builds the trie. `words` are distinct and not empty; `entries[i]` is the entry of `words[i]`. */
export function buildDoubleArray(words: readonly string[], entries: readonly number[]): DoubleArray {
  const codes = assignCodes(words);
  const coded = words.map((word, index): CodedWord => {
    const units = Uint16Array.from({ length: word.length }, (_, at) => codes[word.charCodeAt(at)] ?? 0);
    return { codes: units, entry: entries[index] ?? 0 };
  });
  coded.sort((a, b) => compareCodes(a.codes, b.codes));
  const nodes = branchOut(coded);
  const { bases, size } = placeNodes(nodes, codes);
  return { ...fill(nodes, bases, size), codes, rootBase: bases[0] ?? 0 };
}

/** Gives the most frequent code units the lowest codes, so that children lie close together. */
function assignCodes(words: readonly string[]): Uint16Array {
  const counts = new Uint32Array(CODE_UNITS);
  for (const word of words) {
    for (let i = 0; i < word.length; i += 1) counts[word.charCodeAt(i)] = (counts[word.charCodeAt(i)] ?? 0) + 1;
  }
  const used = [...counts.keys()].filter((unit) => (counts[unit] ?? 0) > 0);
  used.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const codes = new Uint16Array(CODE_UNITS);
  for (const [rank, unit] of used.entries()) codes[unit] = END_CODE + 1 + rank;
  return codes;
}

function compareCodes(a: Uint16Array, b: Uint16Array): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** The inner nodes of the trie over sorted words, the root first; each with its branches in the order of their codes. */
function branchOut(words: readonly CodedWord[]): Branch[][] {
  const nodes: Branch[][] = [];
  const ranges = [{ from: 0, to: words.length, depth: 0 }];
  for (let id = 0; id < ranges.length; id += 1) {
    const { from, to, depth } = ranges[id] ?? { from: 0, to: 0, depth: 0 };
    const branches: Branch[] = [];
    for (let start = from; start < to; ) {
      const word = words[start];
      // A word that ends at this node sorts before those that go on.
      const code = word?.codes[depth] ?? END_CODE;
      let end = start + 1;
      while (end < to && words[end]?.codes[depth] === code) end += 1;
      const isLeaf = end === start + 1 && (word?.codes.length ?? 0) <= depth + 1;
      branches.push({ code, to: isLeaf ? ~(word?.entry ?? 0) : ranges.length });
      if (!isLeaf) ranges.push({ from: start, to: end, depth: depth + 1 });
      start = end;
    }
    nodes.push(branches);
  }
  return nodes;
}

/** Finds a base for every node, those with most branches first, while there is most room. */
function placeNodes(nodes: readonly Branch[][], codes: Uint16Array): { bases: Int32Array; size: number } {
  const branchCount = (id: number): number => nodes[id]?.length ?? 0;
  const allocator = new SlotAllocator(codes.reduce((most, code) => Math.max(most, code), END_CODE));
  const bases = new Int32Array(nodes.length);
  for (const id of [...nodes.keys()].sort((a, b) => branchCount(b) - branchCount(a) || a - b)) {
    bases[id] = allocator.allocate((nodes[id] ?? []).map(({ code }) => code));
  }
  return { bases, size: allocator.size };
}

function fill(nodes: readonly Branch[][], bases: Int32Array, size: number): { base: Int32Array; check: Uint16Array } {
  const base = new Int32Array(size);
  const check = new Uint16Array(size);
  const valueIn = (node: number): number => (bases[node] ?? 0) | (nodes[node]?.[0]?.code === END_CODE ? ENDS_WORD : 0);
  for (const [id, branches] of nodes.entries()) {
    for (const { code, to } of branches) {
      const slot = (bases[id] ?? 0) + code;
      check[slot] = code;
      base[slot] = to < 0 ? to : valueIn(to);
    }
  }
  return { base, check };
}
