/** The bytes of a file or of standard input, up to a limit. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

/** A page of this many bytes is no page: the longest plans have some hundred kilobytes. */
const MOST_BYTES = 8 * 1024 * 1024;

/** A source that cannot be read; the message is for the user, Chinese and English. */
export class UnreadableSource extends Error {}

/** Reads a source whole. Throws UnreadableSource where it is missing, no file, not permitted or too large. */
export async function readBytes(source: string): Promise<Uint8Array> {
  if (source === '-') return collect(process.stdin);
  const info = await stat(source).catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableSource(messageOf(error));
  });
  if (info.isDirectory()) throw new UnreadableSource('是文件夹，不是文件 is a folder, not a file');
  if (info.size > MOST_BYTES) throw tooLarge();
  return collect(createReadStream(source));
}

async function collect(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      length += bytes.length;
      if (length > MOST_BYTES) throw tooLarge();
      chunks.push(bytes);
    }
  } catch (error) {
    throw error instanceof UnreadableSource ? error : new UnreadableSource(messageOf(error as NodeJS.ErrnoException));
  }
  return Buffer.concat(chunks);
}

const tooLarge = (): UnreadableSource =>
  new UnreadableSource(`文件过大（超过 ${MOST_BYTES / 1024 / 1024} MB）file is too large (over ${MOST_BYTES / 1024 / 1024} MB)`);

function messageOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '文件不存在 no such file';
  if (error.code === 'EACCES' || error.code === 'EPERM') return '没有读取权限 permission denied';
  return `无法读取 cannot be read (${error.code ?? error.message})`;
}
