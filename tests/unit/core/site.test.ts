import { describe, expect, test } from 'vitest';
import { siteOf, siteOfPattern } from '../../../lib/core/site.ts';

describe('the site of an address', () => {
  test.each([
    ['https://www.songxi.example/plan?id=1#a', 'www.songxi.example'],
    ['http://songxi.example:8080/', 'songxi.example'],
    ['http://10.1.2.3/plan.html', '10.1.2.3'],
    ['https://reader@songxi.example', 'songxi.example'],
    ['https://notgov.cn/', 'notgov.cn'],
    ['https://www.gov.cn.songxi.example/', 'www.gov.cn.songxi.example'],
  ])('%s', (url, host) => expect(siteOf(url)).toEqual({ pattern: `*://${host}/*`, host }));

  test.each([
    ['https://www.songxi.gov.cn/plan'],
    ['https://gov.cn/'],
    ['http://[::1]:3000/'],
    ['file:///home/plan.html'],
    ['chrome://extensions/'],
    ['about:blank'],
    [''],
  ])('%s has none to be asked for', (url) => expect(siteOf(url)).toBeNull());
});

describe('the site of a pattern that the browser granted', () => {
  test.each([
    ['*://www.songxi.example/*', 'www.songxi.example'],
    ['https://songxi.example:*/*', 'songxi.example'],
    ['http://*.songxi.example/*', '*.songxi.example'],
    ['*://*/*', '*'],
    ['<all_urls>', '*'],
  ])('%s', (pattern, host) => expect(siteOfPattern(pattern)).toEqual({ pattern, host }));

  test.each([['*://*.gov.cn/*'], ['https://www.songxi.gov.cn/*'], ['file:///*']])('%s is none of the user’s', (pattern) =>
    expect(siteOfPattern(pattern)).toBeNull(),
  );
});
