import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { countries } from '#content/vocabulary/countries.ts';
import { type Lang, dirOf, langs } from '#content/vocabulary/languages.ts';
import { contractColumns, contractFields, contractPoints, diaryColumns, showSentences, tools } from '#content/vocabulary/tools.ts';
import { toolPdf } from '../../site/downloads/tools.ts';
import { readerOf } from '../../site/i18n/reader.ts';
import { readSnapshot } from '../../site/loaders/read-snapshot.ts';
import { holdSnapshot } from '../../site/loaders/snapshot.ts';
import { filesOf } from '../../site/loaders/tools.ts';
import { elements, linksIn, mainOf, missing, nameOf, page, part, said, snapshot, wordsOf } from '../real/page.ts';
import { writeRecords } from '../real/records.ts';
import { recordsIn } from '../real/small-snapshot.ts';

const a4 = { width: 595, height: 842 };
const destinations = countries.filter(({ destination }) => destination).map(({ code }) => code);
const sides: readonly Lang[] = ['en', 'ar', 'ms', 'th'];
const names = (lang: Lang) => [
  'contract-check',
  'hours-diary',
  ...destinations.map((country) => `wallet-card-${country}`),
  ...sides.filter((other) => other !== lang).map((other) => `show-card-${other}`),
];
const sentences = showSentences.flatMap((group) => group.sentences.map(({ name }) => name));

let library: PDFiumLibrary;
const scratch = mkdtempSync(path.join(tmpdir(), 'tools-'));
beforeAll(async () => {
  holdSnapshot(readSnapshot(path.join(inject('seeded'), 'snapshot')).snapshot);
  library = await PDFiumLibrary.init();
});
afterAll(() => {
  library.destroy();
  rmSync(scratch, { recursive: true, force: true });
});

const fileOf = (lang: Lang, name: string) => path.join(inject('dist'), lang, 'tools', `${name}.pdf`);

/** The text of a sheet as another program copies it, and the sizes of its pages in points. */
async function readSheet(bytes: Uint8Array): Promise<{ text: string; sizes: { width: number; height: number }[] }> {
  const document = await library.loadDocument(bytes);
  const pages = [...document.pages()];
  const sizes = pages
    .map((one) => one.getOriginalSize())
    .map(({ originalWidth, originalHeight }) => ({ width: Math.floor(originalWidth), height: Math.round(originalHeight) }));
  const text = pages.map((one) => one.getText()).join('\n');
  document.destroy();
  return { text, sizes };
}

/** Words without what a line break or a direction adds to them. */
const bare = (words: string) => words.normalize('NFC').replace(/[\s\p{Cc}\p{Cf}\uFFFE]/gu, '');

/**
 * The share of the groups of three signs in some words that a text has too: other programs put the marks of one cluster in
 * another order. On a page in Arabic, PDFium gives Latin words in reverse order: there whole words count.
 */
function shareOf(lang: Lang, text: string, words: readonly string[]): number {
  const three = (from: string) => [...bare(from)].map((_, at, signs) => [...signs.slice(at, at + 3)].toSorted().join(''));
  const whole = (from: string) => (from.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => [...word].toSorted().join(''));
  const groups = lang === 'ar' ? whole : three;
  const has = new Set(groups(text));
  const wanted = words.flatMap((word) => (lang === 'ar' ? whole(word) : three(word).slice(0, -2)));
  return wanted.filter((group) => has.has(group)).length / wanted.length;
}

/**
 * The share of some sentences of which a line has just the letters. PDFium turns Thai on a page in Arabic round, moves its marks and
 * drops some, and Thai has no spaces to find words by; other readers copy it as it is.
 */
function shareOfLines(text: string, sentences: readonly string[]): number {
  const letters = (line: string) => [...bare(line).normalize('NFKD')].toSorted().join('');
  const lines = new Set(text.split('\n').map(letters));
  return sentences.filter((sentence) => lines.has(letters(sentence))).length / sentences.length;
}

/** Whether a text has a phone number, group by group. */
const hasNumber = (text: string, number: string) => number.split(/[\s-]/).every((group) => text.includes(group));

test.each(langs)('every sheet is there, one for each country that people go to and for each other language spoken there: %s', (lang) => {
  expect(names(lang).filter((name) => !existsSync(fileOf(lang, name)))).toEqual([]);
  expect(existsSync(fileOf(lang, `show-card-${lang}`))).toBe(false);
});

test.each(langs)('each tool has a page that says how to use it, what to take care of, and leads to its sheets: %s', (lang) => {
  const list = mainOf(page(lang, 'tools')).inner;
  for (const { tool } of tools) {
    expect(linksIn(list)).toContain(`/${lang}/tools/${tool}/`);
    const main = mainOf(page(lang, 'tools', tool)).inner;
    const words = ['title', 'lead', 'steps.first', 'steps.second', 'steps.third', 'care'].map((key) => said(lang, `tools:names.${tool}.${key}`));
    expect(missing(main, words), tool).toEqual([]);
    const sheets = linksIn(main).filter((href) => href.endsWith('.pdf'));
    expect(sheets.sort(), tool).toEqual(
      names(lang)
        .filter((name) => name.startsWith(tool))
        .map((name) => `/${lang}/tools/${name}.pdf`)
        .sort(),
    );
  }
});

test.each(langs)('guides and routes lead to the tools that belong to them: %s', (lang) => {
  for (const { tool, guides } of tools) {
    for (const guide of guides) expect(linksIn(mainOf(page(lang, 'articles', guide)).inner), guide).toContain(`/${lang}/tools/${tool}/`);
  }
  const route = linksIn(mainOf(page(lang, 'routes', 'kh-my')).inner);
  expect(route).toEqual(expect.arrayContaining([`/${lang}/tools/contract-check/`, `/${lang}/tools/hours-diary/`, `/${lang}/tools/wallet-card/#my`]));
  expect(route.some((href) => href.startsWith(`/${lang}/tools/show-card/`))).toBe(true);
});

test.each(langs)('all sheets are tagged, in their language, and A4; all but the wallet card are one page: %s', async (lang) => {
  for (const name of names(lang)) {
    const bytes = readFileSync(fileOf(lang, name));
    const raw = bytes.toString('latin1');
    expect(raw.includes('pdfuaid:part'), `${name} says PDF/UA`).toBe(true);
    expect(raw.includes('/StructTreeRoot'), `${name} is tagged`).toBe(true);
    expect(raw.includes(`/Lang (${lang})`), `${name} is in ${lang}`).toBe(true);
    const { sizes } = await readSheet(bytes);
    for (const size of sizes) expect(size, name).toEqual(a4);
    if (!name.startsWith('wallet-card')) expect(sizes, name).toHaveLength(1);
  }
});

test.each(langs)('the contract check asks the eight points of the action plan of 2007 and names it: %s', async (lang) => {
  expect(contractPoints).toHaveLength(8);
  const { text } = await readSheet(readFileSync(fileOf(lang, 'contract-check')));
  const words = [
    ...contractColumns.map((column) => said(lang, `tools:contract.${column}`)),
    ...contractFields.map((field) => said(lang, `tools:contract.fields.${field}`)),
    ...contractPoints.flatMap((point) => [said(lang, `tools:contract.points.${point}.name`), said(lang, `tools:contract.points.${point}.ask`)]),
    said(lang, 'tools:names.contract-check.care'),
  ];
  expect(shareOf(lang, text, words)).toBeGreaterThanOrEqual(0.9);
  for (const word of ['Amman', 'Jordan', 'February', '2007']) expect(text).toContain(word);
  const table = elements(mainOf(page(lang, 'tools', 'contract-check')).inner, 'table');
  expect(elements(table[0]?.inner ?? '', 'tr')).toHaveLength(contractPoints.length + 1);
});

test.each(langs)('the diary has a row for each day of the longest month: %s', async (lang) => {
  const { text } = await readSheet(readFileSync(fileOf(lang, 'hours-diary')));
  expect(bare(text)).toContain(Array.from({ length: 31 }, (_, day) => day + 1).join(''));
  const words = [...diaryColumns.map((column) => said(lang, `tools:diary.columns.${column}.name`)), said(lang, 'tools:names.hours-diary.care')];
  expect(shareOf(lang, text, words)).toBeGreaterThanOrEqual(0.9);
});

test.each(langs)('a wallet card has the numbers that work in its country, with who answers, the risk, and that nobody has confirmed them: %s', async (lang) => {
  for (const country of ['my', 'jo', 'hk'] as const) {
    const { text } = await readSheet(readFileSync(fileOf(lang, `wallet-card-${country}`)));
    const lines = [...snapshot().documents.hotlines.values()];
    const local = lines.filter((line) => line.country === country);
    const abroad = lines.filter((line) => line.servesAbroad && line.from.length === 0);
    const wanted = [...local, ...abroad];
    expect(wanted.length).toBeGreaterThan(3);
    for (const line of wanted) {
      const works = line.phones.filter(({ kind, from }) =>
        from.length > 0 ? from.includes(country) : kind !== 'short' && (kind !== 'national' || line.country === country),
      );
      for (const { number } of works) expect(hasNumber(text, number), `${country} ${line.slug} ${number}`).toBe(true);
    }
    const elsewhere = lines.flatMap((line) => line.phones).filter(({ kind, from }) => kind === 'short' && !from.includes(country));
    const printed = text.match(/[\d+][\d -]+\d/g) ?? [];
    for (const { number } of elsewhere) expect(printed, `${country} ${number}`).not.toContain(number);
    const words = wanted.flatMap(({ slug }) => {
      const { title, answers, risk } = wordsOf('hotlines', slug, lang);
      return [title, answers, risk, said(lang, 'hotlines:notConfirmed')];
    });
    expect(shareOf(lang, text, words), country).toBeGreaterThanOrEqual(0.9);
  }
});

test('a line that has expired is on no card, and one that is old says so', async () => {
  const before = await textOfCard();
  expect(before).toContain(bare('+60 3 8024 2953'));
  expect(before).toContain(bare('The source is of July 2018. This line may not answer.'));
  holdSnapshot(readSnapshot(expired('mtuc')).snapshot);
  const after = await textOfCard();
  expect(after).not.toContain(bare('+60 3 8024 2953'));
  expect(after).not.toContain(bare(wordsOf('hotlines', 'mtuc', 'en').title));
  expect(after).toContain(bare('+63 2 1348'));
  holdSnapshot(readSnapshot(path.join(inject('seeded'), 'snapshot')).snapshot);
});

async function textOfCard(): Promise<string> {
  const [file] = filesOf('wallet-card', 'en').filter(({ country }) => country === 'my');
  if (!file) throw new Error('there is no card for Malaysia');
  return bare((await readSheet(await toolPdf(readerOf('en'), file))).text);
}

/** A copy of the snapshot in which a line has expired long ago. */
function expired(slug: string): string {
  const records = recordsIn(path.join(inject('seeded'), 'snapshot'));
  const hotlines = records['hotlines']?.map((record) => (record.slug === slug ? { ...record, expires: '2020-01-01' } : record)) ?? [];
  writeRecords(scratch, { ...records, hotlines });
  return scratch;
}

test.each(langs)('a card to show says each sentence in both languages, and so does its page: %s', async (lang) => {
  const main = mainOf(page(lang, 'tools', 'show-card')).inner;
  for (const other of sides.filter((side) => side !== lang)) {
    const say = (side: Lang) =>
      ['intro', ...sentences.map((name) => `sentences.${name}`)].map((key) => said(side, `tools:show.${key}`, { language: nameOf(side, 'language', lang) }));
    const { text } = await readSheet(readFileSync(fileOf(lang, `show-card-${other}`)));
    expect(shareOf(lang, text, say(lang)), `${other}: own`).toBeGreaterThanOrEqual(0.9);
    if (lang === 'ar' && other === 'th') expect(shareOfLines(text, say(other))).toBeGreaterThanOrEqual(0.8);
    else expect(shareOf(lang, text, say(other)), `${other}: theirs`).toBeGreaterThanOrEqual(0.9);
    const pairs = part(main, other)?.inner ?? '';
    expect(missing(pairs, [...say(lang), ...say(other)]), other).toEqual([]);
    const marked = elements(pairs, 'dd').filter(({ attributes }) => attributes.get('lang') === other && attributes.get('dir') === dirOf(other));
    expect(marked, other).toHaveLength(sentences.length + 1);
  }
});
