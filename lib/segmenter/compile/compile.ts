/** From dictionary and domain words to the bytes of the lexicon. */
import { createHash } from 'node:crypto';
import type { DomainWordGroup } from '../../core/lexicon/domain-words.ts';
import { FORMAT_VERSION, HEADER, HEADER_BYTES, layout, MAGIC } from '../format.ts';
import { readDictionary, type WordEntry } from './dictionary.ts';
import { addDomainWords } from './domain.ts';
import { buildDoubleArray } from './double-array.ts';

/** Everything that a lexicon is made from. */
export interface Sources {
  /** The bytes of jieba's main dictionary. */
  readonly main: Uint8Array;
  /** The bytes of jieba's user dictionary. */
  readonly user: Uint8Array;
  readonly domain: readonly DomainWordGroup[];
}

/** SHA-256 of the sources and of the format: two lexicons with the same fingerprint are the same. */
export function fingerprintOf({ main, user, domain }: Sources): Buffer {
  const hash = createHash('sha256').update(main).update('\0').update(user).update('\0');
  return hash.update(JSON.stringify([FORMAT_VERSION, domain])).digest();
}

/** Compiles a lexicon; the answer is the content of the file. Takes one or two seconds. Throws for a broken dictionary. */
export function compileLexicon(sources: Sources): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder('utf-8', { fatal: true });
  const dictionary = readDictionary(text.decode(sources.main), text.decode(sources.user));
  addDomainWords(dictionary, sources.domain);
  const table = new EntryTable();
  const words = [...dictionary.words.keys()];
  const trie = buildDoubleArray(
    words,
    [...dictionary.words.values()].map((entry) => table.idOf(entry)),
  );

  const tagNames = table.tagNames.join('\n');
  const at = layout(table.weights.length, trie.base.length, tagNames.length);
  const buffer = new ArrayBuffer(at.end);
  const bytes = new Uint8Array(buffer);
  const header = new Uint32Array(buffer, 0, HEADER_BYTES / 4);
  header[HEADER.magic] = MAGIC;
  header[HEADER.version] = FORMAT_VERSION;
  header[HEADER.byteLength] = at.end;
  header[HEADER.slots] = trie.base.length;
  header[HEADER.entries] = table.weights.length;
  header[HEADER.tagNameBytes] = tagNames.length;
  header[HEADER.rootBase] = trie.rootBase;
  header[HEADER.words] = words.length;
  bytes.set(fingerprintOf(sources), HEADER.fingerprint * 4);
  new Float64Array(buffer, HEADER.unknownWeight * 4, 1).set([dictionary.unknownWeight]);
  new Float64Array(buffer, at.weights, table.weights.length).set(table.weights);
  new Int32Array(buffer, at.base, trie.base.length).set(trie.base);
  new Uint16Array(buffer, at.check, trie.check.length).set(trie.check);
  new Uint16Array(buffer, at.codes, trie.codes.length).set(trie.codes);
  bytes.set(table.tags, at.entryTags);
  bytes.set(new TextEncoder().encode(tagNames), at.tagNames);
  return bytes;
}

/** The distinct pairs of weight and tag: a few thousand for a whole dictionary. */
class EntryTable {
  readonly weights: number[] = [];
  readonly tags: number[] = [];
  /** The tags of unknown characters, numbers and Latin letters come first: they are needed whether words have them or not. */
  readonly tagNames = ['x', 'm', 'eng'];
  private readonly ids = new Map<string, number>();

  idOf({ weight, tag }: WordEntry): number {
    const key = `${weight} ${tag}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.weights.length;
    this.ids.set(key, id);
    this.weights.push(weight);
    this.tags.push(this.tagId(tag));
    return id;
  }

  private tagId(tag: string): number {
    const known = this.tagNames.indexOf(tag);
    return known >= 0 ? known : this.tagNames.push(tag) - 1;
  }
}
