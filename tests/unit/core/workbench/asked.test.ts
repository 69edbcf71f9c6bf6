import { expect, test } from 'vitest';
import { hashOf, placeOf } from '../../../../components/collection/place.ts';
import { type Asked, readAsked, writeAsked } from '../../../../lib/core/workbench/asked.ts';
import { NO_FILTER } from '../../../../lib/core/workbench/filter.ts';

const PLAIN: Asked = { filter: NO_FILTER, sort: null, grouped: true, item: null };

test.each<[string, Asked]>([
  ['as it opens', PLAIN],
  [
    'filtered, sorted, without groups, with a record open',
    {
      filter: {
        text: '财政 & 20%',
        chosen: new Map([
          ['kind', ['target', 'actual']],
          ['county', ['', '东岭县']],
        ] as const),
      },
      sort: { by: 'value', descending: true },
      grouped: false,
      item: 'https://www.yunling.example/plan?a=1&b=2#/3|f10-20.q~2',
    },
  ],
])('a table %s is kept by an address', (_, asked) => {
  const place = placeOf(hashOf({ view: 'items', asked: writeAsked(asked) }));
  expect(place?.view).toBe('items');
  expect(readAsked(place?.asked ?? new Map())).toEqual(asked);
});

test('a table as it opens needs no words in the address', () => {
  expect(hashOf({ view: 'items', asked: writeAsked(PLAIN) })).toBe('items');
});

test.each([
  ['', null],
  ['?q=1', null],
  ['<b>', null],
  ['/items?q=a', { view: 'items', asked: new Map([['q', ['a']]]) }],
])('the address %j', (hash, place) => {
  expect(placeOf(hash)).toEqual(place);
});

test('what an address asks for that is not there is passed over', () => {
  const names = new Map([
    ['sort', ['-nonsense']],
    ['nonsense', ['1']],
    ['kind', ['target', 'target']],
  ]);
  expect(readAsked(names)).toEqual({ ...PLAIN, filter: { text: '', chosen: new Map([['kind', ['target']]]) } });
});
