import { globSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { langs } from '#content/vocabulary/languages.ts';
import { mainOf, said, snapshot, text } from '../real/page.ts';

const dist = inject('dist');
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath, entry.name));
const pagesIn = (lang: string) => files.filter((file) => file.startsWith(path.join(dist, lang, path.sep)) && file.endsWith('.html'));

/** The files in which any of these strings stands; in `digits`, spaces, dots, hyphens and brackets between digits do not count. */
function filesWith(words: readonly string[], digits: readonly string[]): string[] {
  return files.flatMap((file) => {
    const content = readFileSync(file, 'utf8');
    const joined = content.replace(/(\d)[\s().\u2010-\u2015-]+(?=\d)/g, '$1');
    const found = [...words.filter((word) => content.includes(word)), ...digits.filter((number) => joined.includes(number))];
    return found.map((word) => `${path.relative(dist, file)}: ${word}`);
  });
}

/** Documents of `content/` that are drafts, with the numbers that they hold. */
const drafts = globSync('content/*/*/*.yaml').flatMap((file) => {
  const source = readFileSync(file, 'utf8');
  if (!/^status: draft$/m.test(source)) return [];
  const data: unknown = parse(source);
  const phones = typeof data === 'object' && data !== null && 'phones' in data && Array.isArray(data.phones) ? data.phones : [];
  const numbers = phones.flatMap((phone: unknown) => (typeof phone === 'object' && phone !== null && 'number' in phone ? [String(phone.number)] : []));
  return [{ slug: path.basename(path.dirname(file)), file, numbers: numbers.map((number) => number.replace(/\D/g, '')) }];
});

test('no number that hurts people who call it stands anywhere, in whatever way it is written', () => {
  // Grade X of the facts: published to report workers, dead, or of an office under the military.
  const dangerous = ['080022208', '0796580666', '0777580666', '0122234357', '067430183', '067430284'];
  const international = ['96280022208', '962796580666', '962777580666', '60122234357', '9567430183', '9567430284'];
  expect(files.length).toBeGreaterThan(5000);
  expect(filesWith([], [...dangerous, ...international])).toEqual([]);
});

test('nothing of a draft stands anywhere: no name of it, no number, no sentence', () => {
  expect(drafts.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['kh-1288', 'kh-lscw', 'in-overseas-helpline', 'th-1300-abroad', 'vn-mofa']));
  const titles = drafts.flatMap(({ file }) => /^title: "?(.*?)"?$/m.exec(readFileSync(path.join(path.dirname(file), 'en.md'), 'utf8'))?.[1] ?? []);
  expect(titles).toHaveLength(drafts.length);
  const numbers = drafts.flatMap((draft) => draft.numbers);
  expect(numbers).toContain('077455516');
  // A short number may be part of a longer one: only the link that dials it can be told apart.
  const [short, long] = [numbers.filter((number) => number.length < 6), numbers.filter((number) => number.length >= 6)];
  const slugs = drafts.map(({ slug }) => slug);
  expect(filesWith([...slugs, ...titles, ...short.map((number) => `tel:${number}"`)], long)).toEqual([]);
});

test('a page dials only numbers that are published of a line, a centre or an organisation', () => {
  const { hotlines, centres, organisations } = snapshot().documents;
  const published = [...hotlines.values(), ...centres.values(), ...organisations.values()].flatMap(({ phones }) =>
    phones.map(({ number }) => number.replace(/\D/g, '')),
  );
  const dialled = new Set(
    files
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/href="(?:tel:|sms:\+?\d|viber:\/\/chat|https:\/\/wa\.me\/\d)[^"]*"/g)].map(([href]) =>
          decodeURIComponent(href).replace(/\D/g, ''),
        ),
      ),
  );
  expect(dialled.size).toBeGreaterThan(10);
  expect([...dialled].filter((number) => !published.includes(number))).toEqual([]);
});

test.each(langs)('no page says that anybody has checked, confirmed or reviewed something: %s', (lang) => {
  const keys = ['site:facts.checked', 'site:facts.checkedBy', 'site:translation.reviewed', 'site:translation.reviewedBy', 'hotlines:confirmed'];
  const escaped = (words: string) => words.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  // A sentence that starts with the day starts with a digit of it here: anything before would make the search slow.
  const pattern = (words: string) =>
    escaped(words)
      .replace(/^{{date}}/, '\\p{Nd}[^.|]{0,16}')
      .replace('{{date}}', '[^.|]{0,24}\\p{Nd}{4}[^.|]{0,12}')
      .replace('{{name}}', '.{1,60}');
  const sentences = (shown: typeof lang) => keys.map((key) => new RegExp(pattern(said(shown, key)), 'u'));
  const date = new Intl.DateTimeFormat(`${lang === 'en' ? 'en-GB' : lang}-u-nu-latn`, { dateStyle: 'long' }).format(new Date('2026-03-12'));
  expect(sentences(lang).map((claim, index) => claim.test(said(lang, keys[index] ?? '', { date, name: 'Ana' })))).not.toContain(false);
  // Untranslated parts are in English on pages of any language.
  const claims = [...sentences(lang), ...sentences('en')];
  const found = pagesIn(lang).flatMap((file) => {
    const words = text(readFileSync(file, 'utf8'));
    return claims.flatMap((claim) => claim.exec(words)?.map((match) => `${path.relative(dist, file)}: ${match}`) ?? []);
  });
  expect(found).toEqual([]);
});

test('in the open data, too, nobody has signed anything', () => {
  const signed = /"(?:verifiedOn|verifiedBy|confirmedOn|reviewedOn|reviewedBy|assured_date|assurer_email)"\s*:\s*"/;
  const data = files.filter((file) => /\.(json|geojson|csv|xml|vcf)$/.test(file));
  expect(data.length).toBeGreaterThan(80);
  expect(data.filter((file) => signed.test(readFileSync(file, 'utf8'))).map((file) => path.relative(dist, file))).toEqual([]);
});

test.each(langs)('no number and no e-mail address stands in prose, where nobody would find it when it changes: %s', (lang) => {
  const number =
    /\+\p{Nd}[\p{Nd} ()-]{6,}\p{Nd}|(?<![\p{L}\p{Nd}_./-])0\p{Nd}{1,3}[ -]?\p{Nd}{3,4}[ -]?\p{Nd}{3,4}(?![\p{L}\p{Nd}_])|(?<![\p{L}\p{Nd}_./-])\p{Nd}{8,}(?![\p{L}\p{Nd}_])/u;
  const found = pagesIn(lang).flatMap((file) => {
    // What is linked can be dialled and is checked above; names of publications are as they are printed.
    const { inner } = mainOf(readFileSync(file, 'utf8'));
    const prose = text(inner.replace(/<a\s[^>]*>[\s\S]*?<\/a>/g, ' ').replace(/<bdi[\s\S]*?<\/bdi>/g, ' '));
    const match = number.exec(prose) ?? /[\w.+-]+@[\w-]+\.\w+/.exec(prose);
    return match ? [`${path.relative(dist, file)}: ${match[0]}`] : [];
  });
  expect(found).toEqual([]);
});
