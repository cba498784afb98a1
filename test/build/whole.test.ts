import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { type Lang, dirOf, langs } from '#content/vocabulary/languages.ts';
import { check } from '../../site/checks/check.ts';
import { readFolder } from '../../site/checks/folder.ts';
import { elements, mainOf, page, snapshot, text } from '../real/page.ts';

const site = readFolder(inject('dist'));
const pathsIn = (lang: Lang) => [...site.pages.keys()].filter((address) => address.startsWith(`/${lang}/`));

test('no dead link, no language version without an answer, nothing loaded from elsewhere, one first heading a page, a sitemap without gaps', () => {
  expect(site.pages.size).toBeGreaterThan(1000);
  expect(check(site)).toEqual([]);
});

test.each(langs)('every kind of page exists: %s', (lang) => {
  const templates = globSync('site/pages/[[]lang]/**/*.astro');
  expect(templates.length).toBeGreaterThan(30);
  const missing = templates.filter((template) => {
    // No alert is seeded, so none has a page.
    if (template.endsWith('alerts/[slug].astro') && snapshot().documents.alerts.size === 0) return false;
    const address = path
      .relative('site/pages/[lang]', template)
      .replace(/(index)?\.astro$/, '')
      .replace(/\/$/, '');
    const pattern = new RegExp(`^/${lang}/${address.replace(/\[\w+\]/g, '[^/]+')}/?$`);
    return !pathsIn(lang).some((known) => pattern.test(known));
  });
  expect(missing).toEqual([]);
});

test.each(langs)('all languages have the same pages: %s', (lang) => {
  // Words to send exist only where a guide is translated, and a pack pairs a language with each other one.
  const everywhere = (own: Lang) => pathsIn(own).filter((address) => !/\/articles\/[^/]+\/share\/$|\/packs\/[a-z]+\/$/.test(address));
  const english = everywhere('en').map((address) => address.replace(/^\/en\//, `/${lang}/`));
  expect(everywhere(lang).sort()).toEqual(english.sort());
});

test.each(langs)('every page says its language and direction: %s', (lang) => {
  const wrong = pathsIn(lang).filter((address) => {
    const { lang: own, dir } = site.pages.get(address) ?? {};
    return own !== lang || dir !== (lang === 'ar' ? 'rtl' : 'ltr') || dir !== dirOf(lang);
  });
  expect(wrong).toEqual([]);
});

test('the first page offers all fifteen languages, each in its own words', () => {
  expect(langs).toHaveLength(15);
  const [first, home] = [site.pages.get('/'), site.pages.get('/en/')];
  expect(langs.filter((lang) => !first?.links.has(`/${lang}/`))).toEqual([]);
  expect(langs.filter((lang) => !home?.links.has(`/${lang}/`))).toEqual([]);
});

test('no page outside of the search, the list of centres and the comparison of laws loads a script: small ones stand in the page', () => {
  const loading = [...site.pages.values()].filter((one) => [...one.resources].some((url) => /\.m?js(\?|$)/.test(url)));
  expect(loading.map((one) => one.path).filter((address) => !/^\/\w+\/(?:search|centres|laws)\/$/.test(address))).toEqual([]);
  expect(loading.length).toBeGreaterThan(0);
});

test.each(langs)('no page shows the name of a word, an empty place in a sentence or a broken value: %s', (lang) => {
  const broken =
    /\b(?:site|laws|help|hotlines|centres|articles|ratifications|claims|courses|events|terms|resources|statistics|organisations|agreements|routes|stages|topics):[a-z]+|\{\{|\}\}|\bundefined\b|\bNaN\b|\[object|Invalid Date/;
  const found = pathsIn(lang).flatMap((address) => {
    const match = broken.exec(text(page(lang, ...address.split('/').slice(2, -1))));
    return match ? [`${address}: ${match[0]}`] : [];
  });
  expect(found).toEqual([]);
});

test.each(langs)('no heading is empty and no level is left out: %s', (lang) => {
  const wrong = pathsIn(lang).flatMap((address) => {
    const main = mainOf(page(lang, ...address.split('/').slice(2, -1))).inner;
    const levels = [...main.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]));
    const jump = levels.find((level, index) => level > (levels[index - 1] ?? 0) + 1);
    const empty = elements(main, 'h1|h2|h3|h4').some(({ inner }) => text(inner) === '');
    return jump || empty ? [`${address}: ${empty ? 'an empty heading' : `h${jump}`}`] : [];
  });
  expect(wrong).toEqual([]);
});
