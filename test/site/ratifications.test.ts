import { expect, test } from 'vitest';
import { langs } from '#content/vocabulary/languages.ts';
import { elements, letters, linksIn, mainOf, missing, nameOf, page, runs, said, snapshot, text, wordsOf } from '../real/page.ts';

// Table 3 of the ILO study of 2022: what each of the six countries has ratified of C087, C097, C098 and C143.
const table3 = { kh: ['C087', 'C098'], id: ['C087', 'C098'], la: [], my: ['C097', 'C098'], th: [], jo: ['C098'] } satisfies Record<string, string[]>;
const columns = ['C087', 'C097', 'C098', 'C143'];
const ratifications = [...snapshot().documents.ratifications.values()];

/** The cells of the matrix: what is said of a country and a convention. */
function matrixOf(main: string): Map<string, string> {
  const cells = new Map<string, string>();
  for (const { inner: table } of elements(main, 'table')) {
    const [head, ...rows] = elements(table, 'tr');
    const codes = elements(head?.inner ?? '', 'th|td').map(({ inner }) => runs(inner)[0] ?? '');
    for (const row of rows) {
      const [name, ...others] = elements(row.inner, 'th|td');
      const country =
        linksIn(name?.inner ?? '')[0]
          ?.split('/')
          .at(-2) ?? '';
      others.forEach(({ inner }, index) => cells.set(`${country} ${codes[index + 1]}`, inner));
    }
  }
  return cells;
}

test.each(langs)('every cell of table 3 stands in the matrix with its status: %s', (lang) => {
  const cells = matrixOf(mainOf(page(lang, 'ratifications')).inner);
  for (const [country, ratified] of Object.entries<string[]>(table3)) {
    for (const code of columns) {
      const status = ratified.includes(code) ? 'ratified' : 'not-ratified';
      expect(runs(cells.get(`${country} ${code}`) ?? '')[0], `${country} ${code}`).toBe(letters(said(lang, `ratifications:statuses.${status}`)));
    }
  }
});

test.each(langs)('every ratification of the pack stands in the matrix, and a cell without one says that nothing is known: %s', (lang) => {
  const cells = matrixOf(mainOf(page(lang, 'ratifications')).inner);
  const known = new Map(ratifications.map((ratification) => [`${ratification.country} ${ratification.convention}`, ratification.status]));
  expect([...known.keys()].filter((place) => !cells.has(place))).toEqual([]);
  for (const [place, cell] of cells) {
    expect(runs(cell)[0], place).toBe(letters(said(lang, `ratifications:statuses.${known.get(place) ?? 'unknown'}`)));
  }
});

test.each(langs)('a narrow window says the same, a country at a time: %s', (lang) => {
  const folds = elements(mainOf(page(lang, 'ratifications')).inner, 'details');
  for (const country of new Set(ratifications.map((ratification) => ratification.country))) {
    const fold = folds.find(({ inner }) => runs(inner)[0] === letters(nameOf(lang, 'region', country)));
    const lines = elements(fold?.inner ?? '', 'li').map(({ inner }) => runs(inner));
    for (const { convention, status, slug } of ratifications.filter((ratification) => ratification.country === country)) {
      const line = lines.find(([title]) => title?.startsWith(convention));
      expect(line, slug).toContain(letters(said(lang, `ratifications:statuses.${status}`)));
    }
  }
});

test.each(langs)('that Malaysia ratified C097 for Sabah only is said wherever it is said: %s', (lang) => {
  const { note } = wordsOf('ratifications', 'my-c097', lang);
  const main = mainOf(page(lang, 'ratifications')).inner;
  expect(text(matrixOf(main).get('my C097') ?? '')).toContain(note);
  expect(text(main).split(note)).toHaveLength(3);
  expect(missing(mainOf(page(lang, 'countries', 'my')).inner, [note])).toEqual([]);
  if (lang === 'en') expect(note).toBe('Sabah only');
});

test('words on the scope of a ratification stand in its cell', () => {
  const cells = matrixOf(mainOf(page('en', 'ratifications')).inner);
  for (const { slug, country, convention } of ratifications) {
    const note = snapshot().texts.ratifications.get(slug)?.get('en')?.note;
    expect(missing(cells.get(`${country} ${convention}`) ?? '', [note]), slug).toEqual([]);
  }
});
