import { type Row, kB, weightOf } from './row.ts';

/** One line of the verdict: the worst that was measured, and where. `met` is undefined where nothing was measured. */
export type Verdict = { goal: string; met: boolean | undefined; worst: string };

/** Kinds of pages that people read; all others may hold tools. */
const read = /^(articles|laws|routes|centres|courses)\/\[/;

/** Each goal of design and performance against what was measured. */
export function verdicts(rows: readonly Row[]): Verdict[] {
  const reading = rows.filter(({ type }) => read.test(type));
  const tools = rows.filter(({ type }) => !read.test(type));
  const audited = rows.filter(({ lighthouse, noindex }) => lighthouse && !noindex);
  const score = (name: 'accessibility' | 'bestPractices' | 'seo') => (row: Row) => row.lighthouse?.['2g'][name] ?? 0;
  const inkB = (bytes: number) => `${kB(bytes)} kB`;
  const plain = (value: number) => String(value);
  return [
    most('guide, law, route, centre, course: html, styles and script at most 14 kB', reading, weightOf, 14_000, inkB),
    most('the main text is painted with nothing but the page itself (1 request)', rows, ({ requests }) => requests, 1, plain),
    most('guide, law, route, centre, course: all script, optional, at most 10 kB', reading, ({ scriptInAll }) => scriptInAll, 10_000, inkB),
    most('any other page: script before interaction at most 15 kB', tools, ({ bytes }) => bytes.script, 15_000, inkB),
    most(
      'web fonts at most 80 kB in Burmese',
      rows.filter(({ lang }) => lang === 'my'),
      ({ bytes }) => bytes.font,
      80_000,
      inkB,
    ),
    most(
      'web fonts at most 60 kB in any other language',
      rows.filter(({ lang }) => lang !== 'my'),
      ({ bytes }) => bytes.font,
      60_000,
      inkB,
    ),
    most(
      'CLS below 0.02',
      rows,
      ({ cls, lighthouse }) => Math.max(cls, lighthouse?.['2g'].cls ?? 0),
      0.0199,
      (value) => value.toFixed(3),
    ),
    least('Lighthouse accessibility 100', audited, score('accessibility')),
    least('Lighthouse best practices 100', audited, score('bestPractices')),
    least('Lighthouse SEO 100 (pages that search engines may show)', audited, score('seo')),
    most(
      'LCP at 2G at most 0.6 of Starlight with the same text',
      rows.filter(({ against }) => against),
      ({ against }) => (against ? against.lcp / against.starlight : Number.NaN),
      0.6,
      (value) => value.toFixed(2),
    ),
  ];
}

function most(goal: string, rows: readonly Row[], value: (row: Row) => number, limit: number, say: (value: number) => string): Verdict {
  const worst = rows.toSorted((a, b) => value(b) - value(a))[0];
  if (!worst) return { goal, met: undefined, worst: 'not measured' };
  const missed = rows.filter((row) => !(value(row) <= limit)).length;
  return { goal, met: missed === 0, worst: `${say(value(worst))} ${worst.address}${missed > 1 ? `, missed by ${missed} of ${rows.length}` : ''}` };
}

function least(goal: string, rows: readonly Row[], value: (row: Row) => number): Verdict {
  const worst = rows.toSorted((a, b) => value(a) - value(b))[0];
  if (!worst) return { goal, met: undefined, worst: 'not measured' };
  const missed = rows.filter((row) => value(row) < 100);
  const why = [...new Set(missed.flatMap(({ lighthouse }) => lighthouse?.failed ?? []))].join(', ');
  return {
    goal,
    met: missed.length === 0,
    worst: `${value(worst)} ${worst.address}${missed.length > 0 ? `, missed by ${missed.length} of ${rows.length} (${why})` : ''}`,
  };
}
