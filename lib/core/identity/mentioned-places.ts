/** Places above the township that the text itself mentions as its own: 湖北省委, 潍坊和溪源市委, 南澜县委. */
import { PREFECTURE_CITIES, PROVINCES } from '../lexicon/administrative.ts';
import { ownCounty } from './own-county.ts';
import { NOWHERE, type Places, placesAtStart } from './places.ts';

const READ = 40_000;
const CONJUNCTIONS = '和与及、';
/** Ends of the names of institutions: 某省农业研究院 says nothing about where the page is from. */
const INSTITUTION = /^[\p{Script=Han}]{0,10}?(?:院|研究所|大学|公司|集团|协会|学会|银行|出版社|中心|学校|联合会|名校|高校)/u;
const ORGANS = ['委', '政府', '人民政府', '人大', '政协'];

/** What the text of a page says of province, city and county; null where it says nothing or contradicts itself. */
export function mentionedPlaces(text: string, township: string | null): Places {
  const plain = text.slice(0, READ).replace(/[ \u00a0\u3000\u200b]+/g, '');
  const pair = cityAndCounty(plain);
  const { city, county } = pair ?? ownCounty(plain, township);
  return { ...NOWHERE, province: provinceOf(plain), city, county };
}

function provinceOf(text: string): string | null {
  const found = new Set<string>();
  for (const full of PROVINCES.values()) {
    if (!full.endsWith('省')) continue;
    for (let i = text.indexOf(full); i >= 0; i = text.indexOf(full, i + 1)) {
      const after = text.slice(i + full.length, i + full.length + 16);
      if (ORGANS.some((organ) => after.startsWith(organ)) || !INSTITUTION.test(after)) found.add(full);
    }
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** 潍坊和溪源市委: a city of prefecture level joined with one of county level. */
function cityAndCounty(text: string): { city: string; county: string } | null {
  for (let i = text.indexOf('市委'); i >= 0; i = text.indexOf('市委', i + 2)) {
    for (let length = 2; length <= 4; length += 1) {
      const start = i - length;
      if (!CONJUNCTIONS.includes(text[start - 1] ?? '-')) continue;
      const before = text.slice(Math.max(0, start - 6), start - 1).replace(/市$/, '');
      const city = [...PREFECTURE_CITIES].find((name) => before.endsWith(name));
      const county = `${text.slice(start, i)}市`;
      if (city && !PREFECTURE_CITIES.has(text.slice(start, i)) && placesAtStart(county).county === county)
        return { city: `${city}市`, county };
    }
  }
  return null;
}
