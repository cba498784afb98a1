import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { langs } from '#content/vocabulary/languages.ts';
import { elements, linksIn, mainOf, missing, page, said, snapshot, text, wordsOf } from '../real/page.ts';

// Table 2 of the ILO study of 2022 by operator, its outreach areas, and the joint centre in Amman with its booth (section 4).
const sourced = {
  clc: ['clc-prey-veng', 'clc-koh-kong'],
  ksbsi: ['ksbsi-blitar', 'ksbsi-tulungagung'],
  sbmi: ['sbmi-cirebon', 'sbmi-lampung'],
  lftu: ['lftu-luang-prabang', 'lftu-savannakhet', 'lftu-bokeo'],
  mtuc: ['mtuc-johor', 'mtuc-kuala-lumpur', 'mtuc-penang', 'mtuc-sabah', 'mtuc-sarawak'],
  serc: ['serc-bangkok'],
  frn: ['itf-frn-ranong', 'itf-frn-songkhla'],
  'arab-tuc': ['amman-joint', 'amman-airport'],
} satisfies Record<string, string[]>;
const centres = [...snapshot().documents.centres.values()];
const nameOfOrganisation = (slug: string) => snapshot().documents.organisations.get(slug)?.name ?? `no organisation ${slug}`;

test('every centre of the pack is published, and every one of the sources under its operator', () => {
  const drafts = (slug: string) => /^status: draft/m.test(readFileSync(`content/centres/${slug}/centre.yaml`, 'utf8'));
  expect(centres.map(({ slug }) => slug).sort()).toEqual(
    readdirSync('content/centres')
      .filter((slug) => !drafts(slug))
      .sort(),
  );
  for (const [operator, slugs] of Object.entries<string[]>(sourced)) {
    for (const slug of slugs) expect(snapshot().documents.centres.get(slug)?.operators, slug).toContain(operator);
  }
});

test.each(langs)('every centre stands on the list with its place, operator and status: %s', (lang) => {
  const cards = elements(mainOf(page(lang, 'centres')).inner, 'article');
  for (const { slug, place, operators, status, mode } of centres) {
    const card = cards.find(({ inner }) => linksIn(inner).includes(`/${lang}/centres/${slug}/`))?.inner ?? '';
    const words = [said(lang, `centres:statuses.${status}`), said(lang, `centres:modes.${mode}`), ...operators.map(nameOfOrganisation)];
    expect(missing(card, [wordsOf('centres', slug, lang).title, place, ...words]), slug).toEqual([]);
  }
});

test.each(langs)('every centre has a page with its words, operator, services and source: %s', (lang) => {
  for (const centre of centres) {
    const { title, summary } = wordsOf('centres', centre.slug, lang);
    const main = mainOf(page(lang, 'centres', centre.slug));
    // A centre without words in a language speaks English, labels included.
    const shown = snapshot().texts.centres.get(centre.slug)?.has(lang) ? lang : 'en';
    const words = [...centre.services.map((service) => said(shown, `services:${service}.name`)), said(shown, `centres:statuses.${centre.status}`)];
    expect(missing(main.inner, [title, summary, centre.place, ...centre.operators.map(nameOfOrganisation), ...words]), centre.slug).toEqual([]);
    expect(elements(main.inner, 'h1').map(({ inner }) => text(inner))).toEqual([title]);
    for (const operator of centre.operators) expect(linksIn(main.inner), centre.slug).toContain(`/${lang}/organisations/${operator}/`);
    const sources = centre.sources.map(({ title: own, resource }) => own ?? snapshot().documents.resources.get(resource ?? '')?.title);
    expect(sources.length).toBeGreaterThan(0);
    expect(missing(main.inner, sources), centre.slug).toEqual([]);
  }
});

test.each(langs)('a centre that a source names is not called open, and one without a number says so and offers none: %s', (lang) => {
  for (const centre of centres) {
    const main = mainOf(page(lang, 'centres', centre.slug)).inner;
    const shown = snapshot().texts.centres.get(centre.slug)?.has(lang) ? lang : 'en';
    expect(centre.status, centre.slug).not.toBe('active');
    if (centre.status === 'reported') expect(missing(main, [said(shown, 'centres:reportedNote')]), centre.slug).toEqual([]);
    if (centre.phones.length === 0 && !centre.address && !centre.email && !centre.website) {
      expect(missing(main, [said(shown, 'site:contact.noContact')]), centre.slug).toEqual([]);
    }
    const dialled = linksIn(main).filter((href) => href.startsWith('tel:'));
    expect(
      dialled.filter((href) => !/^tel:\+?\d{3,15}$/.test(href)),
      centre.slug,
    ).toEqual([]);
    // The words of a centre may name the line of the union that runs it.
    const lines = [...snapshot().documents.hotlines.values()].filter(({ operator }) => operator && centre.operators.includes(operator));
    const known = [centre, ...lines, ...centre.operators.flatMap((operator) => snapshot().documents.organisations.get(operator) ?? [])];
    const numbers = known.flatMap(({ phones }) => phones.map(({ number }) => `tel:${number.replace(/[^+\d]/g, '')}`));
    expect(
      dialled.filter((href) => !numbers.includes(href)),
      centre.slug,
    ).toEqual([]);
  }
});

test.each(langs)('every centre can be kept as a contact: %s', (lang) => {
  for (const { slug, operators } of centres) {
    const file = path.join(inject('dist'), lang, 'centres', `${slug}.vcf`);
    expect(existsSync(file), file).toBe(true);
    const card = readFileSync(file, 'utf8').replaceAll('\r\n ', '').replaceAll('\\,', ',');
    expect(card).toMatch(/^BEGIN:VCARD\r\n[\s\S]*\r\nEND:VCARD\r\n$/);
    expect(card, slug).toContain(nameOfOrganisation(operators[0] ?? ''));
    expect(card, slug).toContain(`/${lang}/centres/${slug}/`);
    expect(linksIn(page(lang, 'centres', slug)), slug).toContain(`/${lang}/centres/${slug}.vcf`);
  }
});

test.each(langs)('the joint centre in Amman names its booth at the airport and the communities it serves: %s', (lang) => {
  const main = mainOf(page(lang, 'centres', 'amman-joint')).inner;
  expect(linksIn(main)).toContain(`/${lang}/centres/amman-airport/`);
  const shown = snapshot().texts.centres.get('amman-joint')?.has(lang) ? lang : 'en';
  const names = new Intl.DisplayNames([shown === 'en' ? 'en-GB' : shown], { type: 'region', style: 'short' });
  const served = snapshot().documents.centres.get('amman-joint')?.nationalities ?? [];
  expect(served.length).toBeGreaterThan(0);
  expect(
    missing(
      main,
      served.map((code) => names.of(code.toUpperCase())),
    ),
  ).toEqual([]);
});
