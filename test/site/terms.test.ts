import { expect, test } from 'vitest';
import { langs } from '#content/vocabulary/languages.ts';
import { elements, linksIn, mainOf, missing, page, snapshot, text, wordsOf } from '../real/page.ts';

const terms = [...snapshot().documents.terms.values()];

test('the words that papers abroad are made of are explained', () => {
  const wanted = [
    'passport',
    'visa',
    'work-permit',
    'contract',
    'payslip',
    'wage',
    'trade-union',
    'mrc',
    'kafala',
    'recruitment-agency',
    'remittance',
    'collective-bargaining',
  ];
  expect(wanted.filter((slug) => !snapshot().documents.terms.has(slug))).toEqual([]);
});

test.each(langs)('the glossary lists every word once, with what it means, in the order of the language: %s', (lang) => {
  const main = mainOf(page(lang, 'terms')).inner;
  const links = linksIn(main).filter((href) => href.startsWith(`/${lang}/terms/`) && href !== `/${lang}/terms/`);
  const { compare } = new Intl.Collator(lang === 'en' ? 'en-GB' : lang);
  const titles = new Map(terms.map(({ slug }) => [slug, wordsOf('terms', slug, lang).title]));
  expect(links.map((href) => href.split('/').at(-2) ?? '').sort()).toEqual([...titles.keys()].sort());
  const listed = links.map((href) => titles.get(href.split('/').at(-2) ?? '') ?? '');
  expect(listed).toEqual(listed.toSorted(compare));
  expect(
    missing(
      main,
      terms.flatMap(({ slug }) => [wordsOf('terms', slug, lang).title, wordsOf('terms', slug, lang).summary]),
    ),
  ).toEqual([]);
});

test.each(langs)('every word has a page with what it means and its forms on papers abroad: %s', (lang) => {
  for (const { slug, forms } of terms) {
    const { title, summary } = wordsOf('terms', slug, lang);
    const main = mainOf(page(lang, 'terms', slug)).inner;
    expect(missing(main, [title, summary, ...forms.flatMap(({ form, latin }) => [form, latin])]), slug).toEqual([]);
  }
});

test('a form in Arabic script is marked as Arabic and runs from right to left', () => {
  const arabic = terms.flatMap(({ slug, forms }) => forms.filter(({ lang }) => lang === 'ar').map(({ form }) => ({ slug, form })));
  expect(arabic.length).toBeGreaterThan(5);
  for (const { slug, form } of arabic) {
    const marked = elements(mainOf(page('en', 'terms', slug)).inner, 'b|span|bdi|i|strong').filter(({ attributes }) => attributes.get('lang') === 'ar');
    expect(
      marked.filter(({ attributes }) => attributes.get('dir') === 'rtl').map(({ inner }) => text(inner)),
      slug,
    ).toContain(form);
  }
});
