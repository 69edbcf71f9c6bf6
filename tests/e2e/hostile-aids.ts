/** Pages that mean harm, or only look like it. They are invented here and served under the name of a government site. */
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { pageAddress } from '../browser/extension-browser.ts';
import { placeOfMark } from './reading-aids.ts';
import type { Stage } from './stage.ts';

const TITLE = '石鼓镇2026年工作计划';
export const CARD = 'planmark-root .pm-card';
export const PLAN_LINES = [
  '2026年主要预期目标：财政总收入增长8%以上，固定资产投资完成3.2亿元，粮食播种面积稳定在1.5万亩。',
  '加快推进石鼓水厂扩建工程，总投资2400万元，确保9月底前建成。',
  '新增城镇就业300人，城乡居民医保参保率达到98%以上，新建农村公路12公里。',
  '坚持以项目建设为抓手，统筹推进产业发展、乡村建设、生态保护和社会治理，努力让群众的日子一年更比一年好。',
  '深入开展农村人居环境整治，完成户厕改造260户，生活垃圾无害化处理率保持在95%以上，创建市级美丽村庄2个。',
  '严格落实安全生产责任制，每季度开展1次以上隐患排查，确保全年不发生较大以上事故，群众安全感和满意度稳步提升。',
  '加强基层组织建设，培训村干部和后备力量120人次，村集体经营性收入10万元以上的村达到八成以上。',
];

export const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n');

/** A page whose article is `body`; the title of an invented plan unless another is given. `title` and `head` are HTML. */
export const pageOf = (body: string, { title = TITLE, head = '' } = {}): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>${head}</head>` +
  `<body><h1>${title}</h1><div class="TRS_Editor">${body}</div></body></html>`;

/** Opens pages of our making at government addresses, each at one of its own, and closes them. */
export interface Visits {
  /** `headers` and the encoding of the bytes are the server's. */
  visit(html: string | Buffer, headers?: Readonly<Record<string, string>>): Promise<Visit>;
  /** Closes all. */
  leave(): Promise<void>;
}

export interface Visit {
  readonly page: Page;
  /** What scripts of the page asked or said in dialogs. */
  readonly dialogs: readonly string[];
  /** What was said in its console as errors, by whomever. */
  readonly errors: readonly string[];
}

export function visitsOf(stage: () => Stage): Visits {
  const open: Page[] = [];
  let visits = 0;
  return {
    visit: async (html, headers = { 'content-type': 'text/html; charset=utf-8' }) => {
      const page = await stage().browser.context.newPage();
      open.push(page);
      const dialogs: string[] = [];
      const errors: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page.on('pageerror', ({ message }) => errors.push(message));
      // What one test saves is not there for the next.
      visits += 1;
      const file = `hostile-${visits}.html`;
      await page.route(`**/${file}`, (route) => route.fulfill({ headers, body: html }));
      await page.goto(pageAddress(file));
      return { page, dialogs, errors };
    },
    leave: async () => {
      await Promise.all(open.splice(0).map((page) => page.close()));
    },
  };
}

export const marked = (page: Page): Promise<unknown> => page.waitForFunction(() => CSS.highlights.size > 0, undefined, { timeout: 20_000 });

/** Whether the page's own scripts get their turn. */
export const answers = async (page: Page): Promise<void> => expect(await page.evaluate(() => 6 * 7)).toBe(42);

export async function openCard(page: Page): Promise<void> {
  const { x, y } = await placeOfMark(page, 'planmark-target');
  await page.mouse.click(x, y);
  await page.locator(CARD).waitFor();
}
