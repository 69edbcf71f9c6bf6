const OPENING_BRACE = 0x7b;

/** The text of UTF-8, or of UTF-16 with its mark; null for JSON in another encoding. What is no JSON anyway is read as it comes. */
export function decoded(bytes: ArrayBuffer): string | null {
  const [first = 0, second = 0] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return first === OPENING_BRACE ? null : new TextDecoder().decode(bytes);
  }
}
