import { expect, test } from 'vitest';
import { type Lang, dirOf, langs } from '#content/vocabulary/languages.ts';
import { stages } from '#content/vocabulary/stages.ts';
import { elements, jsonldOf, letters, linksIn, mainOf, missing, page, proseOf, runs, said, snapshot, text, wordsOf } from '../real/page.ts';

const articles = [...snapshot().documents.articles.values()];
const textsOf = (slug: string) => snapshot().texts.articles.get(slug);

const guides = {
  deciding: ['should-i-go', 'costs-and-debt'],
  preparing: ['keep-your-passport', 'agencies-and-fees', 'what-your-contract-must-say'],
  travelling: ['the-journey', 'first-days'],
  working: ['wages-and-hours', 'housing-health-and-safety', 'unions-and-how-to-join', 'domestic-workers', 'sending-money'],
  trouble: ['get-help-now', 'violence-and-harassment', 'pregnant-or-with-a-baby', 'without-papers', 'how-to-complain', 'relative-in-trouble'],
  returning: ['coming-home'],
} satisfies Record<(typeof stages)[number], string[]>;
const stories = ['grievance-handling-mtuc', 'mrt-workers-paid', 'cirebon-one-roof', 'radio-and-live-lao', 'associations-in-malaysia', 'forced-marriage-brunei'];
const inAllLanguages = ['keep-your-passport', 'what-your-contract-must-say', 'get-help-now'];
const inTwelveMore = ['ar', 'bn', 'fil', 'id', 'km', 'lo', 'my', 'ne', 'si', 'ta', 'th', 'vi'] as const satisfies Lang[];

test.each(langs)('the three first guides are translated, not shown in English: %s', (lang) => {
  for (const slug of inAllLanguages) {
    const html = page(lang, 'articles', slug);
    const { attributes, inner } = mainOf(html);
    expect([slug, attributes.get('lang'), attributes.get('dir')]).toEqual([slug, lang, dirOf(lang)]);
    const own = textsOf(slug)?.get(lang);
    expect(
      elements(inner, 'h1').map((heading) => text(heading.inner)),
      slug,
    ).toEqual([own?.title]);
    expect(html, slug).not.toMatch(/<meta name="robots"/);
    if (lang === 'en') continue;
    expect(own?.title, slug).not.toBe(textsOf(slug)?.get('en')?.title);
    expect(missing(inner, [said(lang, 'site:translation.machine')]), slug).toEqual([]);
  }
});

test.each(inTwelveMore)('three more guides are translated: %s', (lang) => {
  const translated = articles.filter(
    ({ kind, slug }) => kind === 'guide' && !inAllLanguages.includes(slug) && mainOf(page(lang, 'articles', slug)).attributes.get('lang') === lang,
  );
  expect(translated.length).toBeGreaterThanOrEqual(3);
});

test.each(langs)('every guide stands on the page of its stage, and every story among the articles: %s', (lang) => {
  const list = linksIn(mainOf(page(lang, 'articles')).inner);
  for (const stage of stages) {
    const links = linksIn(mainOf(page(lang, 'stages', stage)).inner);
    const wanted = guides[stage].map((slug) => `/${lang}/articles/${slug}/`);
    expect(
      wanted.filter((link) => !links.includes(link) || !list.includes(link)),
      stage,
    ).toEqual([]);
  }
  expect(stories.filter((slug) => !list.includes(`/${lang}/articles/${slug}/`))).toEqual([]);
});

test.each(langs)('a page has every word of its article, in the language that it has: %s', (lang) => {
  for (const { slug } of articles) {
    const { title, summary, body } = wordsOf('articles', slug, lang);
    expect(missing(mainOf(page(lang, 'articles', slug)).inner, [title, summary, ...proseOf(body)]), slug).toEqual([]);
  }
});

test.each(langs)('search engines are told the language of an article and what it was translated from: %s', (lang) => {
  for (const { slug } of articles) {
    const own = textsOf(slug)?.get(lang);
    const things = jsonldOf(page(lang, 'articles', slug));
    // A page in the wrong language is kept out of search engines and has nothing to tell them.
    if (!own) expect(things, slug).toEqual([]);
    else {
      expect(things, slug).toMatchObject([{ '@context': 'https://schema.org', '@type': 'Article', inLanguage: lang, headline: own.title }]);
      const from = own.translatedFrom && { translationOfWork: { '@id': expect.stringContaining(`/${own.translatedFrom.lang}/articles/${slug}/`) } };
      if (from) expect(things, slug).toMatchObject([from]);
    }
  }
});

test.each(langs)('a story says where it comes from and whether names were taken out: %s', (lang) => {
  for (const slug of stories) {
    const story = snapshot().documents.articles.get(slug);
    const shown = textsOf(slug)?.has(lang) ? lang : 'en';
    expect(story?.consent, slug).toBeDefined();
    const words = [said(shown, `articles:consent.${story?.consent}`), ...(story?.anonymised ? [said(shown, 'articles:anonymised')] : [])];
    expect(missing(mainOf(page(lang, 'articles', slug)).inner, words), slug).toEqual([]);
  }
});

test.each(langs)('in the guide on complaints the risk of deportation stands before every way to complain: %s', (lang) => {
  const main = mainOf(page(lang, 'articles', 'how-to-complain')).inner;
  const links = linksIn(main);
  const risk = links.indexOf(`/${lang}/laws/jo/#deported`);
  expect(risk).toBeGreaterThan(-1);
  const advice = links.findIndex((href) => /#(family|union)-complaint$|#complaint-mechanism$|hemayeh\.jo|^tel:/.test(href));
  expect(advice).toBeGreaterThan(risk);
});

test('every English guide that sends people in Jordan to someone speaks of deportation and of the three years first', () => {
  const sent = /hemayeh\.jo|\/en\/centres\/amman-joint\//;
  const about = articles.filter(({ kind, slug }) => kind === 'guide' && sent.test(mainOf(page('en', 'articles', slug)).inner));
  expect(about.length).toBeGreaterThan(1);
  for (const { slug } of about) {
    const main = mainOf(page('en', 'articles', slug)).inner;
    const before = text(main.slice(0, main.search(sent)));
    expect([slug, /deport/.test(before), /three years/.test(before)]).toEqual([slug, true, true]);
  }
});

test('a chain of guides leads on from page to page', () => {
  for (const { slug, next } of articles) {
    if (next) for (const lang of langs) expect(linksIn(mainOf(page(lang, 'articles', slug)).inner), `${lang} ${slug}`).toContain(`/${lang}/articles/${next}/`);
  }
  expect(articles.some(({ next }) => next)).toBe(true);
});

test('guides say who decides', () => {
  for (const slug of ['how-to-complain', 'get-help-now']) {
    expect(runs(mainOf(page('en', 'articles', slug)).inner).join(' '), slug).toMatch(new RegExp(letters('you decide'), 'i'));
  }
});
