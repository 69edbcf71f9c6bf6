/** The bytes of a file that someone chose, in encodings that editors leave behind. */
import { describe, expect, test } from 'vitest';
import type { FileReading } from '../../../lib/core/exchange/read/read-file.ts';
import { itemIdOf } from '../../../lib/core/page-id.ts';
import { orderReading, serveReading } from '../../../lib/files/remote/reading.ts';
import { jsonOf } from '../core/exchange/written.ts';
import { PAGE, savedItem } from '../core/table/sample-items.ts';

const JSON_FILE = jsonOf([{ page: PAGE, items: [savedItem({ id: itemIdOf(PAGE.id, 'f20-25.a'), note: '与公报一致' })], article: null }]);
const going = new AbortController().signal;

async function read(...parts: BlobPart[]): Promise<FileReading | null> {
  const { port1, port2 } = new MessageChannel();
  serveReading(port2);
  const line = { port: port1, broken: new Promise<never>(() => undefined), end: () => port1.close() };
  return await orderReading(line, new Blob(parts), going, () => undefined);
}

const utf16 = (littleEndian: boolean): Uint8Array<ArrayBuffer> => {
  const view = new DataView(new ArrayBuffer((JSON_FILE.length + 1) * 2));
  const marked = `\ufeff${JSON_FILE}`;
  for (let i = 0; i < marked.length; i += 1) view.setUint16(i * 2, marked.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};

describe('a file of the collection', () => {
  test.each([
    ['UTF-8', [JSON_FILE]],
    ['UTF-8 with its mark', ['\ufeff', JSON_FILE]],
    ['UTF-16, as Windows saves "Unicode"', [utf16(true)]],
    ['UTF-16, the other way round', [utf16(false)]],
  ] as const)('in %s is read', async (_, parts) => {
    const reading = await read(...parts);
    expect(reading).toMatchObject({ ok: true });
    expect(reading?.ok === true && reading.file.pages[0]?.items[0]?.note).toBe('与公报一致');
  });

  test('in GBK is refused: its words would be garbled, and imported so', async () => {
    const gbk = JSON_FILE.split('与公报一致');
    const reading = await read(gbk[0] ?? '', new Uint8Array([0xd3, 0xeb, 0xb9, 0xab, 0xb1, 0xa8, 0xd2, 0xbb, 0xd6, 0xc2]), gbk[1] ?? '');
    expect(reading).toMatchObject({ ok: false, refusal: { code: 'encoding' } });
  });

  test('nothing, and a spreadsheet, are called what they are', async () => {
    expect(await read()).toMatchObject({ ok: false, refusal: { code: 'empty' } });
    expect(await read(new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0x80]))).toMatchObject({ ok: false, refusal: { code: 'not-json' } });
  });
});
