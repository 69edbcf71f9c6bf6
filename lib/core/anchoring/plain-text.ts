/**
 * A page's text as quotes are looked for in it: without white space, in one spelling, with the way back. A page that
 * was put into another template, pasted anew or recognised with gaps still says the same.
 */
import type { Span } from '../model.ts';
import { foldCode, isSpace } from '../reading/fold.ts';
import { loosen } from './loosen.ts';

export interface PlainText {
  /** Half-width, simplified, one kind of quotation marks, no white space at all. */
  readonly text: string;
  /** The same with numbers that may change blanked out, unit for unit: what contexts are compared on. */
  readonly loose: string;
  /** `at[i]` is the offset of unit `i` in the raw text; `at[text.length]` is the raw text's length. */
  readonly at: Int32Array;
  /** 1 where a line begins. */
  readonly begins: Uint8Array;
}

const QUOTATION = new Map([...'“”„‟「」『』﹁﹂﹃﹄＂‘’‛'].map((mark) => [mark.charCodeAt(0), 0x22]));

/** Folds a raw text. Linear. */
export function plainText(raw: string): PlainText {
  const codes = new Uint16Array(raw.length);
  const at = new Int32Array(raw.length + 1);
  const begins = new Uint8Array(raw.length + 1);
  let n = 0;
  let line = true;
  for (let i = 0; i < raw.length; i += 1) {
    const code = raw.charCodeAt(i);
    if (isSpace(code)) {
      line ||= code === 0x0a;
      continue;
    }
    codes[n] = QUOTATION.get(code) ?? foldCode(code);
    at[n] = i;
    begins[n] = line ? 1 : 0;
    line = false;
    n += 1;
  }
  at[n] = raw.length;
  begins[n] = 1;
  const text = decode(codes.subarray(0, n));
  return { text, loose: loosen(text), at: at.slice(0, n + 1), begins };
}

/** The raw span of a span of plain text: from its first character to just after its last. */
export function rawSpan({ at }: PlainText, { start, end }: Span): Span {
  const from = at[start] ?? 0;
  return { start: from, end: end > start ? (at[end - 1] ?? 0) + 1 : from };
}

function decode(codes: Uint16Array): string {
  const parts: string[] = [];
  for (let i = 0; i < codes.length; i += 8192) parts.push(String.fromCharCode(...codes.subarray(i, i + 8192)));
  return parts.join('');
}
