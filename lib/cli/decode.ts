/** Bytes to text: byte order mark, then what the page declares, then UTF-8 where it is valid, else GB18030. */

const HEAD_BYTES = 4096;
/** Share of control characters above which bytes are no text. */
const BINARY_SHARE = 0.01;

/** The text of a file; null where the bytes are not text. */
export function decode(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  if (!encoding.startsWith('utf-16') && looksBinary(bytes)) return null;
  const text = new TextDecoder(encoding).decode(bytes);
  return isMostlyBroken(text) ? null : text;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const declared = declaredEncoding(bytes);
  const valid = isUtf8(bytes);
  // A page that was saved anew in UTF-8 often still declares its old encoding.
  if (declared !== null && declared !== 'utf-8') return valid && hasLongSequence(bytes) ? 'utf-8' : declared;
  return valid ? 'utf-8' : 'gb18030';
}

/** The encoding of `<meta charset>` or `http-equiv`, if the platform knows it. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const name =
    /<meta[^>]{0,200}charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w-]{2,20})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,80}encoding=["']([\w-]{2,20})/i.exec(head)?.[1];
  if (!name) return null;
  try {
    const { encoding } = new TextDecoder(name);
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    // An encoding that nobody knows is as good as none.
    return null;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Whether three bytes of UTF-8 stand somewhere: pure ASCII is valid in any encoding. */
function hasLongSequence(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0xe0 && byte <= 0xef);
}

function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) controls += 1;
  }
  return controls > bytes.length * BINARY_SHARE;
}

function isMostlyBroken(text: string): boolean {
  let broken = 0;
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) === 0xfffd) broken += 1;
  return broken > 8 && broken > text.length * 0.02;
}
