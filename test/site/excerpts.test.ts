import { expect, test } from 'vitest';
import { toDisplay } from '../../site/search/segment.ts';

// Where a block ends, Pagefind writes a dot onto its last word; "␣" is a space that the page has.
test.each([
  ['a dot of Pagefind is a sign between two blocks', 'ដែន. បើ', 'ដែន · បើ'],
  ['also where the word is marked', '<mark>ដែន.</mark> បើ', '<mark>ដែន</mark> · បើ'],
  ['a dot of the text stays', 'ດີ . ␣ ໜ້າ', 'ດີ. ໜ້າ'],
  ['a block that ends with a sign of its own is followed by a space', 'ក្រដាស ។ <mark>លេខ</mark>', 'ក្រដាស។ <mark>លេខ</mark>'],
  ['no sentence begins with the end of the one before', '… ။ ပတ်စပို့', '… ပတ်စပို့'],
  ['a dot before Latin letters stays', 'ATUC. ␣ លេខ', 'ATUC. លេខ'],
  ['marks that stand in two sentences stay two', '<mark>ឈ្នួល.</mark> <mark>ឈ្នួល</mark>', '<mark>ឈ្នួល</mark> · <mark>ឈ្នួល</mark>'],
])('an excerpt reads like the page: %s', (_, indexed, shown) => {
  expect(toDisplay(indexed, true)).toBe(shown);
});

test('neighbouring marks are one only within a sentence', () => {
  expect(toDisplay('<mark>hợp</mark> <mark>dồng.</mark> <mark>Hợp</mark>', false)).toBe('<mark>hợp dồng.</mark> <mark>Hợp</mark>');
});
