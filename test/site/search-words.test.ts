import { expect, test } from 'vitest';
import { withGlossary } from '../../site/search/glossary.ts';
import type { Page } from '../../site/search/page.ts';
import { fromZawgyi } from '../../site/search/zawgyi.ts';
import { browseDist } from '../real/browsed.ts';

const { site, browser } = await browseDist();
/** What is typed, in which language, and the page that has to be among the first ten. */
const questions = [
  ['the Thai word of a permit', 'km', 'ใบอนุญาตทำงาน', '/km/terms/work-permit/'],
  ['the Malay word of a permit', 'bn', 'permit kerja', '/bn/terms/work-permit/'],
  ['Burmese typed in Zawgyi', 'my', 'ပတ္စပို႔', '/my/articles/keep-your-passport/'],
  ['Vietnamese without marks', 'vi', 'ho chieu', '/vi/articles/keep-your-passport/'],
  ['Arabic with all its marks', 'ar', 'جَوَاز', '/ar/articles/keep-your-passport/'],
  ['two letters changed over', 'en', 'passprot', '/en/articles/keep-your-passport/'],
  ['a letter left out', 'id', 'kontrk', '/id/terms/contract/'],
] as const;

for (const [name, lang, question, address] of questions)
  test(`${name} finds its page`, async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/${lang}/search/?q=${encodeURIComponent(question)}`);
    await page.locator('.found a').first().waitFor();
    await page.locator('.found > .button').first().click();
    await page.locator('.found li').nth(5).waitFor();
    const found = await page.locator('.found a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(found.slice(0, 10)).toContain(address);
    await page.close();
  });

test('Zawgyi is told from Unicode by the words of the index', async () => {
  const words = new Set(['ပတ်စပို့', 'စာချုပ်']);
  expect(await fromZawgyi('ပတ္စပို႔', words)).toBe('ပတ်စပို့'.normalize('NFC'));
  expect(await fromZawgyi('စာချုပ်', words)).toBe('စာချုပ်');
  expect(await fromZawgyi('ស្រុក', words)).toBe('ស្រុក');
});

test('a page gets the other words of the terms that it uses, and of no others', () => {
  const term = { ...page('/en/terms/levy/', 'Levy (work permit fee)'), forms: ['เลวี', 'lewi'], keywords: ['tax'] };
  const [, uses, none] = withGlossary([
    term,
    page('/en/articles/a/', 'Who pays the levy?', 'Ask first.'),
    page('/en/articles/b/', 'Home leave', 'A clevy is something else.'),
  ]);
  expect(uses?.keywords).toEqual(['เลวี', 'lewi', 'tax']);
  expect(none?.keywords).toEqual([]);
});

function page(url: string, title: string, text = ''): Page {
  return { url, lang: 'en', title, blocks: [{ tag: 'p', text }], keywords: [], forms: [], filters: { kind: [url.split('/')[2] ?? ''], country: [] } };
}
