import { expect, test } from 'vitest';
import { correctionsOf, isMistyped, relatedWords } from '../../site/search/near-words.ts';
import { normalise } from '../../site/search/normalise.ts';
import { readPage } from '../../site/search/page.ts';
import { clustersOf } from '../../site/search/scripts.ts';
import { segmentWords } from '../../site/search/segment-words.ts';
import { cutBy, toDisplay, toIndex, toQuery } from '../../site/search/segment.ts';
import { packWords, unpackWords } from '../../site/search/words.ts';

test('a cluster is never cut', () => {
  expect(clustersOf('ប្រាក់')).toEqual(['ប្រា', 'ក់']);
  expect(clustersOf('เงิน')).toEqual(['เงิ', 'น']);
});

test('what is indexed reads like the page again, whatever stands in it', () => {
  const texts = {
    km: 'ច្បាប់ហាមឃាត់ (ឆ្នាំ 2022) និយោជក ATUC។ លិខិតឆ្លងដែន',
    th: 'นายจ้าง ต้องจ่าย 1,000 บาท',
    my: 'အလုပ်သမားများ သည် HOTLINE 1234',
  };
  for (const text of Object.values(texts)) expect(toDisplay(toIndex(text, segmentWords, true), true)).toBe(text);
});

test('a Thai name on an English page is cut into words and put together again', () => {
  const text = 'The permit (ใบอนุญาตทำงาน) and หนังสือเดินทาง ไทย too';
  const indexed = toIndex(text, segmentWords, false);
  expect(indexed).not.toBe(text);
  expect(toDisplay(indexed, false)).toBe(text);
});

test('marks of neighbouring words are one mark, and the sentence keeps its spaces', () => {
  expect(toDisplay('<mark>ប្រាក់</mark> <mark>ឈ្នួល</mark> ␣ ទាប', true)).toBe('<mark>ប្រាក់ឈ្នួល</mark> ទាប');
  expect(toDisplay('a <mark>ho</mark> <mark>chieu</mark>', false)).toBe('a <mark>ho chieu</mark>');
});

test('a question is cut with the words of the index', () => {
  const cut = cutBy(new Set(['ប្រាក់', 'ឈ្នួល']));
  expect(toQuery('ប្រាក់ឈ្នួល', cut)).toBe('ប្រាក់ ឈ្នួល');
  expect(cut('ខប្រាក់')).toEqual(['ខ', 'ប្រាក់']);
});

test('spellings that look the same on paper are the same', () => {
  expect(normalise('ຫນັງສື')).toBe(normalise('ໜັງສື'));
  expect(normalise('เเรงงาน')).toBe('แรงงาน');
  expect(normalise('ក\u200Bខ')).toBe('កខ');
  expect(normalise('ක්\u200Dෂ')).toContain('\u200D');
  expect(normalise('đ')).toBe('d\u0335');
});

test('a slip of the finger, a doubled letter, a broken plural and an Indonesian root are near', () => {
  expect(correctionsOf('pasport', new Set(['passport', 'sport']))).toEqual(['passport']);
  expect(correctionsOf('wgaes', new Set(['wages']))).toEqual(['wages']);
  expect(correctionsOf('سمسار', new Set(['السماسرة', 'السفر']))).toEqual(['السماسرة']);
  expect(relatedWords('rekrut', new Set(['perekrutan', 'reka']))).toEqual(['perekrutan']);
  expect(relatedWords('dibayar', new Set(['membayar', 'bayi']))).toEqual(['membayar']);
  expect(correctionsOf('ab', new Set(['abc']))).toEqual([]);
  expect(isMistyped('passprot', new Set(['pass', 'passport']))).toBe(true);
  expect(isMistyped('passpo', new Set(['passport']))).toBe(false);
  expect(isMistyped('chieu', new Set(['chiếu']))).toBe(false);
  expect(isMistyped('passports', new Set(['passport']))).toBe(false);
});

test('words survive their way to the browser', () => {
  const words = new Set(['wage', 'wages', 'work', 'ប្រាក់', 'ប្រាក់ឈ្នួល']);
  expect(unpackWords(packWords(words))).toEqual(words);
});

test('of a page only its own words are read: no menus, no notices, no share row', () => {
  const html =
    '<html lang="km"><head><meta name="keywords" content="work permit, levy"></head><body><nav>Menu</nav><main lang="en" data-countries="th my"><div data-pagefind-ignore>Notice</div><h1>Pay &amp; hours</h1><p>Ask <b>first</b>.</p><ul><li>One</li><li>Two</li></ul><form>Form</form></main></body></html>';
  expect(readPage('/km/articles/pay/', html)).toEqual({
    url: '/km/articles/pay/',
    lang: 'en',
    title: 'Pay & hours',
    forms: [],
    keywords: ['work permit', 'levy'],
    filters: { kind: ['articles'], country: ['th', 'my'] },
    checked: undefined,
    blocks: expect.arrayContaining([
      { tag: 'h1', id: undefined, text: 'Pay & hours' },
      { tag: 'p', text: 'Ask first.' },
      { tag: 'p', text: 'One' },
    ]),
  });
  expect(readPage('/km/articles/pay/', html.replace('<head>', '<head><meta name="robots" content="noindex">'))).toBeUndefined();
  expect(readPage('/km/articles/', html)).toBeUndefined();
});
