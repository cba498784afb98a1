import { expect, test } from 'vitest';
import { langs } from '#content/vocabulary/languages.ts';
import { elements, mainOf, missing, page, part, said, snapshot, squash, text, wordsOf } from '../real/page.ts';

const statistics = [...snapshot().documents.statistics.values()];

// Figures 2 and 3 and table 1 of the ILO study of 2022, as far as its text gives them.
const sourced = {
  'amman-complaints': [49, 25, 16],
  'amman-assistance': [47, 30, 19, 4],
  'migrant-workers-2019': [5.6, 6.6, 4.2, 19.9],
} satisfies Record<string, number[]>;

test('the figures of the study are in the pack', () => {
  for (const [slug, values] of Object.entries<number[]>(sourced)) {
    const rows =
      snapshot()
        .documents.statistics.get(slug)
        ?.rows.flatMap((row) => row.values) ?? [];
    expect(
      values.filter((value) => !rows.includes(value)),
      slug,
    ).toEqual([]);
  }
});

test.each(langs)('every chart has a table with the same numbers in words: %s', (lang) => {
  const main = mainOf(page(lang, 'statistics')).inner;
  for (const { slug, unit, series, rows } of statistics) {
    const chart = part(main, slug)?.inner ?? '';
    const shown = snapshot().texts.statistics.get(slug)?.has(lang) ? lang : 'en';
    const tag = `${shown === 'en' ? 'en-GB' : shown}-u-nu-latn`;
    const say = (value: number) =>
      unit === 'percent'
        ? new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }).format(value / 100)
        : new Intl.NumberFormat(tag).format(value);
    const labels = new Map(wordsOf('statistics', slug, lang).labels.map(({ key, label }) => [key, squash(label)]));
    const table = elements(elements(chart, 'table')[0]?.inner ?? '', 'tr').map(({ inner }) => elements(inner, 'th|td').map((cell) => text(cell.inner)));
    expect(table, slug).toEqual([
      ['', ...series.map((key) => labels.get(key))],
      ...rows.map(({ key, values }) => [labels.get(key), ...values.map((value) => squash(say(value)))]),
    ]);
  }
});

test.each(langs)('every chart says what it is of, in which unit, and who says so: %s', (lang) => {
  const main = mainOf(page(lang, 'statistics')).inner;
  for (const { slug, unit, sources } of statistics) {
    const { title, summary } = wordsOf('statistics', slug, lang);
    const shown = snapshot().texts.statistics.get(slug)?.has(lang) ? lang : 'en';
    const names = sources.map((source) => source.title ?? snapshot().documents.resources.get(source.resource ?? '')?.title ?? 'no such source');
    expect(names.length, slug).toBeGreaterThan(0);
    expect(missing(part(main, slug)?.inner ?? '', [title, summary, said(shown, `statistics:units.${unit}`), ...names]), slug).toEqual([]);
  }
});

test('every bar stands beside its number', () => {
  const main = mainOf(page('en', 'statistics')).inner;
  for (const { slug, rows } of statistics) {
    const drawn = [...(part(main, slug)?.inner ?? '').matchAll(/<rect\s/g)].length;
    expect(drawn, slug).toBe(rows.flatMap(({ values }) => values).length);
  }
});
