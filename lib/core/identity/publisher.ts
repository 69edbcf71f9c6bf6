/** Who published a page. */
import type { PageText } from '../model.ts';
import { factValues } from './facts.ts';
import { squeezed } from './half-width.ts';

const LONGEST_NAME = 40;
const LAST_BLOCKS = 8;
const FIRST_BLOCKS = 8;
const OFFICE = /政府|镇$|乡$|街道$|县$|区$|市$|办$|局$|所$|站$|委$|中心$|委员会|办公室|办事处|管委会|党委|人大|政协|部$|院$|厅$/;
const NO_OFFICE = /^本站|^本网|原创|转载|互联网|网络|未知|不详|佚名|文库|论坛|博客|微信/;
/** Asked first: to make ready for all Han characters takes longer. */
const SIGNING = /人民政府|委员会|办事处|党委|办公室|管委会/;
const SIGNATURE =
  /^(\p{Script=Han}{2,28}(?:人民政府|委员会|办事处|党委|党政办公室|办公室|管委会))([(（]?[\d〇○零一二三四五六七八九]{4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日[)）]?)?$/u;
const DATE_LINE = /^[(（]?[\d〇○零一二三四五六七八九]{4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日[)）]?$/;

/**
 * The publishing office as the page writes it: metadata table or information line, then the source, then the signature.
 * Null where none of them names an office.
 */
export function readPublisher(page: PageText): string | null {
  const { facts, tags } = page.meta;
  const named = [...factValues(facts, 'publisher'), ...factValues(facts, 'source'), tags.contentsource ?? ''];
  return named.map(officeIn).find((name) => name !== null) ?? readSignature(page);
}

function officeIn(value: string): string | null {
  const name = value.replace(/\s+/g, ' ').trim();
  const plain = squeezed(name);
  return name.length >= 2 && name.length <= LONGEST_NAME && OFFICE.test(plain) && !NO_OFFICE.test(plain) ? name : null;
}

/** The office that signs the document, with a date right behind or below it; null where there is none. */
export function readSignature(page: PageText): string | null {
  const { blocks, text } = page;
  const lineAt = (i: number): string => {
    const block = blocks[i];
    return block && block.kind !== 'title' && block.end - block.start <= 60 ? squeezed(text.slice(block.start, block.end)) : '';
  };
  const order = [...blocks.keys()].filter((i) => i >= blocks.length - LAST_BLOCKS || i < FIRST_BLOCKS).reverse();
  for (const i of order) {
    const line = lineAt(i);
    const name = SIGNING.test(line) ? SIGNATURE.exec(line)?.[1] : undefined;
    if (name && (line.length > name.length || DATE_LINE.test(lineAt(i + 1)))) return name;
  }
  return null;
}
