/** Names of sites and offices, as banners show them and heads of documents add them to the title. */
import { squeezed } from './half-width.ts';

const SITE_ENDINGS = [
  '人民政府',
  '门户网站',
  '政府网站',
  '政府网',
  '信息网',
  '官网',
  '网站',
  '公开平台',
  '公开专栏',
  '服务网',
  '政务网',
  '政务公开',
  '信息公开',
];

/** Whether a text is the name of a site or of an office and nothing more: 青岭县人民政府, 青岭县政府门户网站. */
export function isSiteName(text: string): boolean {
  const name = squeezed(text);
  return name.length <= 40 && !/\d/.test(name) && SITE_ENDINGS.some((ending) => name.endsWith(ending));
}
