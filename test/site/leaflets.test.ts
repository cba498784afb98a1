import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { langs } from '#content/vocabulary/languages.ts';
import { compilePdf } from '../../site/downloads/typst.ts';
import { template } from '../../site/downloads/leaflet.ts';
import { qrSvg } from '../../site/downloads/qr.ts';
import { elements, linksIn, mainOf, page, proseOf, said, snapshot } from '../real/page.ts';
import { readPdf, shareFound } from '../real/pdf.ts';

const guides = [...snapshot().documents.articles.values()].filter(({ kind }) => kind === 'guide');
const translated = (lang: (typeof langs)[number]) =>
  guides.flatMap((guide) => {
    const text = snapshot().texts.articles.get(guide.slug)?.get(lang);
    return text ? [{ guide, text }] : [];
  });
const leaflet = (lang: string, slug: string, size: string) => readFileSync(path.join(inject('dist'), lang, 'articles', slug, `leaflet-${size}.pdf`));

test.each(langs)('each translated guide is a tagged leaflet of one page in two sizes, and what it says can be copied: %s', async (lang) => {
  expect(translated(lang).length).toBeGreaterThan(0);
  for (const { guide, text } of translated(lang)) {
    for (const size of ['a4', 'a5']) {
      const { pages, tagged, title, lang: spoken } = await readPdf(leaflet(lang, guide.slug, size));
      expect([guide.slug, size, pages.length, tagged, spoken]).toEqual([guide.slug, size, 1, true, lang]);
      expect(title, guide.slug).toBe(guide.sensitive ? snapshot().settings.name : text.title);
      const copied = pages.join('\n');
      expect([guide.slug, size, shareFound(`${text.title} ${text.summary}`, copied, lang) >= 0.9], copied).toEqual([guide.slug, size, true]);
      const warning = text.method === 'machine' && !text.reviewedOn ? said(lang, `site:translation.${text.translatedFrom ? 'machine' : 'machineSource'}`) : '';
      expect([guide.slug, size, shareFound(warning, copied, lang) >= 0.9], copied).toEqual([guide.slug, size, true]);
    }
  }
});

test.each(langs)('what a leaflet prints of the body was written by people, and comes out of the file as it was: %s', async (lang) => {
  for (const { guide, text } of translated(lang)) {
    const copied = (await readPdf(leaflet(lang, guide.slug, 'a4'))).pages.join('\n');
    const shares = proseOf(text.body)
      .filter((run) => run.length > 20)
      .map((run) => shareFound(run, copied, lang));
    // A run is on the page, or was left out with its block; letters that come out wrong would make many that are neither.
    const printed = shares.filter((share) => share >= 0.9).length;
    expect([guide.slug, printed > 0], copied).toEqual([guide.slug, true]);
  }
});

test.each(langs)('the page of a guide links its leaflet, in the language it is shown in: %s', (lang) => {
  for (const { slug } of guides) {
    const main = mainOf(page(lang, 'articles', slug));
    const shown = main.attributes.get('lang');
    for (const size of ['a4', 'a5']) {
      const file = `/${shown}/articles/${slug}/leaflet-${size}.pdf`;
      expect(linksIn(main.inner), `${lang} ${slug}`).toContain(file);
      expect(existsSync(path.join(inject('dist'), file)), file).toBe(true);
    }
  }
});

test('stories have no leaflet, and there is none in a language that a guide is not written in', () => {
  const files = readdirSync(path.join(inject('dist')), { recursive: true, encoding: 'utf8' }).filter((file) => /leaflet-a4\.pdf$/.test(file));
  expect(files.sort()).toEqual(langs.flatMap((lang) => translated(lang).map(({ guide }) => path.join(lang, 'articles', guide.slug, 'leaflet-a4.pdf'))).sort());
});

test('without room for a warning nothing is printed that stands after it, and nobody is named', async () => {
  const steps = { rank: 4, blocks: [{ kind: 'steps', items: [{ title: 'Go to the office', blocks: [] }] }] };
  const warning = (length: number) => ({
    rank: 5,
    blocks: [{ kind: 'box', tone: 'danger', label: 'Danger', blocks: [{ kind: 'paragraph', runs: [{ text: 'You may be deported. '.repeat(length) }] }] }],
  });
  const contact = {
    name: { text: 'The office', lang: 'en', dir: 'ltr' },
    about: 'Jordan',
    numbers: [{ number: '+962 6 000', href: 'tel:+9626000', about: '' }],
    lines: [],
    state: '',
  };
  for (const size of ['a4', 'a5']) {
    const printed = async (length: number) =>
      (await readPdf(await sheet({ size, parts: [{ heading: [], items: [warning(length), steps] }], contacts: [contact] }))).pages.join('\n');
    expect(await printed(3)).toMatch(/deported[\s\S]*Go to the office/);
    expect(await printed(3)).toContain('+962 6 000');
    expect(await printed(900)).not.toMatch(/deported|Go to the office|\+962/);
    expect(await printed(900)).toContain('There is more');
  }
});

test('signs that mean something to Typst are printed as they were written', async () => {
  const hostile = '#panic("x") $y^2$ ] *b* _i_ @ref <label> \\ `code` // no';
  const runs = [{ text: hostile, bold: false }];
  const parts = [{ heading: runs, items: [{ rank: 1, blocks: [{ kind: 'paragraph', runs }] }] }];
  const { pages } = await readPdf(await sheet({ title: hostile, documentTitle: hostile, summary: runs, parts, warnings: [hostile] }));
  const copied = pages.join(' ').replace(/\s+/g, ' ');
  expect(copied.split(hostile).length - 1).toBe(5);
});

test('the same guide gives the same bytes', async () => {
  expect(await sheet({})).toEqual(await sheet({}));
});

test('a letter that no font of ours has stops the build with a sentence that names it', async () => {
  await expect(sheet({ title: '你' })).rejects.toThrow(/^a leaflet: the document cannot be set: .*你/);
});

test('a leaflet warns whoever opens a sensitive guide on a phone that others look at', () => {
  for (const { slug, sensitive } of guides) {
    const warned = elements(mainOf(page('en', 'articles', slug)).inner, 'p').some(
      ({ inner }) => inner.includes('leaflet-a4.pdf') && inner.includes(said('en', 'site:share.unsafe')),
    );
    expect([slug, warned]).toEqual([slug, sensitive]);
  }
});

/** A leaflet with these data, and little else on it. */
async function sheet(data: Record<string, unknown>): Promise<Buffer> {
  const all = {
    size: 'a5',
    documentTitle: 'Title',
    service: 'Service',
    language: { name: 'English', lang: 'en' },
    title: 'Title',
    summary: [{ text: 'Summary' }],
    parts: [],
    contacts: [],
    words: { contacts: 'Who', page: 'The page', more: 'There is more' },
    url: 'https://site.example/en/1',
    address: 'site.example/en/1',
    qr: qrSvg('https://site.example/en/1'),
    warnings: [],
    states: ['State'],
    publisher: 'Publisher',
    ...data,
  };
  return (await compilePdf({ name: 'a leaflet', template, data: all, langs: ['en'] })).bytes;
}
